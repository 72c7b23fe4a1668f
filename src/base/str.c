#include "base/str.h"

#include <utf8proc.h>

#include "base/arena.h"

int str_compare(struct str a, struct str b) {
    size_t both = a.size < b.size ? a.size : b.size;
    int order = both ? memcmp(a.at, b.at, both) : 0;
    if (order) return order;
    return a.size < b.size ? -1 : a.size > b.size;
}

static bool is_white(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

struct str str_trim(struct str s) {
    while (s.size && is_white(s.at[0])) s.at++, s.size--;
    while (s.size && is_white(s.at[s.size - 1])) s.size--;
    return s;
}

struct str str_cut(struct str *rest, char mark) {
    const char *found = rest->size ? memchr(rest->at, mark, rest->size) : NULL;
    struct str head = *rest;
    if (!found) {
        *rest = (struct str){rest->at + rest->size, 0};
        return head;
    }
    head.size = (size_t)(found - rest->at);
    rest->at = found + 1;
    rest->size -= head.size + 1;
    return head;
}

struct str str_copy(struct arena *a, struct str s) {
    return (struct str){arena_copy(a, s.at, s.size), s.size};
}

struct str str_lower(struct arena *a, struct str s) {
    bool plain = true;
    for (size_t i = 0; i < s.size && plain; i++)
        plain = (s.at[i] & 0x80) == 0 && !(s.at[i] >= 'A' && s.at[i] <= 'Z');
    if (plain) return s;
    /* Lower case never needs more than half as many bytes again in UTF-8. */
    char *to = arena_take(a, s.size + s.size / 2 + 8);
    size_t used = 0;
    for (size_t i = 0; i < s.size;) {
        utf8proc_int32_t c;
        utf8proc_ssize_t size =
            utf8proc_iterate((const utf8proc_uint8_t *)s.at + i, (utf8proc_ssize_t)(s.size - i), &c);
        if (size <= 0) {
            to[used++] = s.at[i++];
            continue;
        }
        used += (size_t)utf8proc_encode_char(utf8proc_tolower(c), (utf8proc_uint8_t *)to + used);
        i += (size_t)size;
    }
    return (struct str){to, used};
}

int str_number(struct str s) {
    if (s.size == 0 || s.size > 9) return -1;
    int n = 0;
    for (size_t i = 0; i < s.size; i++) {
        if (s.at[i] < '0' || s.at[i] > '9') return -1;
        n = 10 * n + (s.at[i] - '0');
    }
    return n;
}
