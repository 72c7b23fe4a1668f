#include "record/jsonwriter.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static void new_line(struct jsonwriter *j) {
    if (!j->is_pretty) return;
    buf_byte(j->to, '\n');
    for (unsigned i = 0; i < j->depth; i++) buf_byte(j->to, ' ');
}

/* What stands before a key, or before a value without one. */
static void begin(struct jsonwriter *j) {
    if (!j->has_key) {
        if (j->has_one_before) buf_byte(j->to, ',');
        if (j->depth) new_line(j);
    }
    j->has_key = false;
    j->has_one_before = true;
}

void jsonwriter_open(struct jsonwriter *j, char bracket) {
    begin(j);
    buf_byte(j->to, bracket);
    j->depth++;
    j->has_one_before = false;
}

void jsonwriter_close(struct jsonwriter *j, char bracket) {
    j->depth--;
    if (j->has_one_before) new_line(j);
    buf_byte(j->to, bracket);
    j->has_one_before = true;
}

void jsonwriter_key(struct jsonwriter *j, const char *key) {
    begin(j);
    buf_byte(j->to, '"');
    buf_text(j->to, key);
    buf_text(j->to, j->is_pretty ? "\": " : "\":");
    j->has_key = true;
}

static void put_escaped(struct buf *to, char c) {
    static const char LETTERS[] = {
        ['\b'] = 'b', ['\t'] = 't', ['\n'] = 'n', ['\f'] = 'f', ['\r'] = 'r', ['"'] = '"', ['\\'] = '\\'};
    char letter = LETTERS[(unsigned char)c];
    if (!letter) {
        buf_print(to, "\\u%04X", (unsigned)c);
        return;
    }
    buf_byte(to, '\\');
    buf_byte(to, letter);
}

void jsonwriter_text(struct jsonwriter *j, struct str s) {
    begin(j);
    buf_byte(j->to, '"');
    size_t from = 0;
    for (size_t i = 0; i < s.size; i++) {
        if ((unsigned char)s.at[i] >= 0x20 && s.at[i] != '"' && s.at[i] != '\\') continue;
        buf_add(j->to, s.at + from, i - from);
        put_escaped(j->to, s.at[i]);
        from = i + 1;
    }
    if (s.size) buf_add(j->to, s.at + from, s.size - from);
    buf_byte(j->to, '"');
}

void jsonwriter_whole(struct jsonwriter *j, int64_t n) {
    char digits[20];
    unsigned at = sizeof digits;
    begin(j);
    uint64_t left = n < 0 ? -(uint64_t)n : (uint64_t)n;
    do digits[--at] = (char)('0' + left % 10);
    while (left /= 10);
    if (n < 0) buf_byte(j->to, '-');
    buf_add(j->to, digits + at, sizeof digits - at);
}

/* "1e+20" -> "1e20" */
static void put_exponent(struct buf *to, const char *e) {
    buf_byte(to, 'e');
    if (*++e == '-') buf_byte(to, '-');
    while (*e == '+' || *e == '-' || *e == '0') e++;
    buf_text(to, e);
}

void jsonwriter_number(struct jsonwriter *j, double n) {
    if (!isfinite(n)) {
        jsonwriter_null(j);
    } else if (n == floor(n) && fabs(n) < 1e15) {
        jsonwriter_whole(j, (int64_t)n);
    } else {
        char digits[32];
        begin(j);
        for (int places = 15; places <= 17; places++) { /* the fewest that tell the number from all others */
            snprintf(digits, sizeof digits, "%.*g", places, n);
            if (strtod(digits, NULL) == n) break;
        }
        char *e = strchr(digits, 'e');
        buf_add(j->to, digits, e ? (size_t)(e - digits) : strlen(digits));
        if (e) put_exponent(j->to, e);
    }
}

void jsonwriter_boolean(struct jsonwriter *j, bool is) {
    begin(j);
    buf_text(j->to, is ? "true" : "false");
}

void jsonwriter_null(struct jsonwriter *j) {
    begin(j);
    buf_text(j->to, "null");
}
