/* Charset: bytes of whatever encoding to checked UTF-8, with the way back to each byte. The order of belief:
 * a byte order mark; UTF-8 where all of it is valid, or nearly all; the charset that the page itself
 * declares; windows-1252, which is what a western page without a word about it is. Bytes that mean nothing
 * become U+FFFD, a NUL one space (so that JSON text keeps its offsets), and are noted. */
#ifndef READ_CHARSET_H
#define READ_CHARSET_H

#include "base/str.h"
#include "doc/doc.h"

struct decoded {
    struct arena *arena;
    struct str text;
    uint64_t raw_size;
    struct origin *pieces; /* cover the text; inside one, a byte of text is a byte of input, but for letters
                              that are not ASCII */
    size_t piece_count, piece_room;
    struct span *bad; /* stand for bytes that mean nothing */
    size_t bad_count, bad_room;
};

/* The charset that a page or feed names in its first bytes; empty where it names none. */
struct str charset_declared(struct str raw);

/* Decodes `raw`; `declared` is what the input says of its charset, or empty. The result lives in the arena,
 * or is `raw` itself where nothing had to change. */
void charset_decode(struct decoded *to, struct arena *a, struct str raw, struct str declared);

/* The place in `raw` of the byte `at` of the text. */
uint64_t charset_raw(const struct decoded *c, uint32_t at);

#endif
