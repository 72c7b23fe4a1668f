/* Str: a piece of text somebody else owns, never NUL-terminated by assumption. {0} is the empty text. */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct arena;

struct str {
    const char *at;
    size_t size;
};

/* The text of a C string literal or of any NUL-terminated string; NULL gives the empty text. */
static inline struct str str_of(const char *text) { return (struct str){text, text ? strlen(text) : 0}; }

static inline bool str_same(struct str a, struct str b) {
    return a.size == b.size && (a.size == 0 || memcmp(a.at, b.at, a.size) == 0);
}

static inline bool str_is(struct str s, const char *text) { return str_same(s, str_of(text)); }

static inline bool str_begins(struct str s, const char *start) {
    size_t size = strlen(start);
    return s.size >= size && memcmp(s.at, start, size) == 0;
}

static inline bool str_ends(struct str s, const char *tail) {
    size_t size = strlen(tail);
    return s.size >= size && memcmp(s.at + s.size - size, tail, size) == 0;
}

/* Byte order; the shorter first where one begins the other. */
int str_compare(struct str a, struct str b);

/* Without white space at both ends. */
struct str str_trim(struct str s);

/* Cuts the text before the first `mark` off the front of `rest`; all of it, and an empty rest, where there is
 * none. */
struct str str_cut(struct str *rest, char mark);

/* A copy in the arena. */
struct str str_copy(struct arena *a, struct str s);

/* Lower case by Unicode's simple mapping; the text itself where nothing changes. Bad UTF-8 is passed through.
 */
struct str str_lower(struct arena *a, struct str s);

/* A whole number in decimal digits without sign, at most 9 of them; -1 for anything else. */
int str_number(struct str s);

#endif
