#include "base/utf8.h"

#include <assert.h>
#include <utf8proc.h>

static uint32_t decode(const char *text, size_t size, size_t at, uint32_t *length) {
    utf8proc_int32_t c;
    utf8proc_ssize_t n =
        utf8proc_iterate((const utf8proc_uint8_t *)text + at, (utf8proc_ssize_t)(size - at), &c);
    *length = n > 0 ? (uint32_t)n : 1;
    return n > 0 ? (uint32_t)c : 0xFFFD;
}

size_t utf8_check(const char *text, size_t size) {
    size_t i = 0;
    while (i < size) {
        unsigned char b = (unsigned char)text[i];
        if (b == 0) return i;
        if (b < 0x80) {
            i++;
            continue;
        }
        utf8proc_int32_t c;
        utf8proc_ssize_t n =
            utf8proc_iterate((const utf8proc_uint8_t *)text + i, (utf8proc_ssize_t)(size - i), &c);
        if (n <= 0) return i;
        i += (size_t)n;
    }
    return i;
}

uint32_t utf8_at(const char *text, size_t size, size_t at, uint32_t *length) {
    assert(at < size);
    unsigned char b = (unsigned char)text[at];
    if (b < 0x80) {
        *length = 1;
        return b;
    }
    return decode(text, size, at, length);
}

uint32_t utf8_before(const char *text, size_t at, uint32_t *length) {
    assert(at > 0);
    size_t begin = at - 1;
    while (begin > 0 && at - begin < 4 && ((unsigned char)text[begin] & 0xC0) == 0x80) begin--;
    uint32_t c = utf8_at(text, at, begin, length);
    if (begin + *length == at) return c;
    *length = 1;
    return 0xFFFD;
}

uint32_t utf8_put(uint32_t c, char *to) {
    return (uint32_t)utf8proc_encode_char((utf8proc_int32_t)c, (utf8proc_uint8_t *)to);
}

bool utf8_is_space(uint32_t c) {
    if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r');
    return c == 0x85 || c == 0x200B || c == 0xFEFF ||
           utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_ZS || c == 0x2028 || c == 0x2029;
}

bool utf8_is_letter(uint32_t c) {
    if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    utf8proc_category_t k = utf8proc_category((utf8proc_int32_t)c);
    return k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_ME;
}

bool utf8_is_upper(uint32_t c) {
    if (c < 0x80) return c >= 'A' && c <= 'Z';
    utf8proc_category_t k = utf8proc_category((utf8proc_int32_t)c);
    return k == UTF8PROC_CATEGORY_LU || k == UTF8PROC_CATEGORY_LT;
}

bool utf8_is_lower(uint32_t c) {
    if (c < 0x80) return c >= 'a' && c <= 'z';
    return utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_LL;
}

bool utf8_is_digit(uint32_t c) { return c >= '0' && c <= '9'; }

bool utf8_is_punct(uint32_t c) {
    if (c < 0x80) return c > ' ' && c < 0x7F && !utf8_is_letter(c) && !utf8_is_digit(c);
    utf8proc_category_t k = utf8proc_category((utf8proc_int32_t)c);
    return k >= UTF8PROC_CATEGORY_PC && k <= UTF8PROC_CATEGORY_SO;
}

bool utf8_is_quote(uint32_t c) {
    return c == '"' || c == '\'' || (c >= 0x2018 && c <= 0x201F) || c == 0xAB || c == 0xBB || c == 0x2039 ||
           c == 0x203A || c == 0xFF02;
}
