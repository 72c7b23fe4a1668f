/* Words: texts cut into words and held against each other, in order. */
#ifndef ACROSS_WORDS_H
#define ACROSS_WORDS_H

#include "base/str.h"

struct arena;

enum { WORDS_MOST = 400 }; /* words of a text that are compared; the rest does not count */

struct words {
    struct str *at;   /* as they stand */
    uint64_t *folded; /* hashes of them in lower case */
    uint32_t count;
};

/* Runs of letters, digits and bytes beyond ASCII that are no punctuation, and apostrophes inside words. */
struct words words_cut(struct arena *a, struct str text);

/* The longest common subsequence: its length, and where `pairs` is given, pairs[i] = 1-based place in `b` of
 * word i of `a`, 0 where it has none. At most WORDS_MOST squared steps. */
uint32_t words_align(struct arena *a, const struct words *x, const struct words *y, uint32_t *pairs);

#endif
