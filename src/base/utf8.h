/* Utf8: checking and stepping through UTF-8. Text inside the program has passed utf8_check. */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include "base/str.h"

/* Bytes of the longest valid prefix: `size` when all is valid UTF-8 (no surrogates, nothing overlong, no
 * NUL). */
size_t utf8_check(const char *text, size_t size);

/* The character at `at` (must be < size) and its length in bytes into `*length`. A bad byte is U+FFFD of
 * length 1. */
uint32_t utf8_at(const char *text, size_t size, size_t at, uint32_t *length);

/* The character that ends at `at` (must be > 0), the same way. */
uint32_t utf8_before(const char *text, size_t at, uint32_t *length);

/* Appends to `to` (4 bytes of room) and returns the bytes used. */
uint32_t utf8_put(uint32_t c, char *to);

bool utf8_is_space(uint32_t c); /* white space, also U+00A0, U+2009, U+200B, U+FEFF */
bool utf8_is_letter(uint32_t c);
bool utf8_is_upper(uint32_t c);
bool utf8_is_lower(uint32_t c);
bool utf8_is_digit(uint32_t c); /* 0-9 only */
bool utf8_is_punct(uint32_t c); /* any punctuation or symbol */

/* Quotation marks: '"' and the typographic double and single kinds, guillemets, and the apostrophe as well.
 */
bool utf8_is_quote(uint32_t c);

#endif
