/* Words: what the learned stages look at in a word: hashes of its form, its ends and its shape, and its place
 * in the tree of words. Made once for a sentence, so that a feature costs a few multiplications. */
#ifndef LANG_WORDS_H
#define LANG_WORDS_H

#include "base/hash.h"
#include "base/str.h"

struct doc;
struct know;
struct range;

enum { WORD_SUFFIXES = 4, WORD_PREFIXES = 3 };

enum word_flag {
    WORD_CAPITAL = 1,
    WORD_UPPER = 2,
    WORD_DIGIT = 4,
    WORD_HYPHEN = 8,
    WORD_PUNCT = 16,
    WORD_TOUCHES = 32
};

struct word {
    uint64_t form, lower; /* never 0 */
    uint64_t suffix[WORD_SUFFIXES],
        prefix[WORD_PREFIXES]; /* of 1, 2 ... bytes of the lower case; 0 beyond its size */
    uint64_t shape;            /* Xxx-d, runs cut to one */
    uint32_t path;             /* clusters_path */
    uint32_t flags;
};

/* One word by itself. */
struct word word_of(struct str form, const struct know *k);

/* The words of the tokens of a sentence into `to`, which has room for them. */
void words_take(const struct doc *d, const struct know *k, const struct range *r, struct word *to);

/* How many tokens the longest sentence has. */
uint32_t words_longest(const struct doc *d);

/* The first `bits` bits of the path of a word, with their number; 0 = unknown. */
static inline uint32_t word_branch(const struct word *w, unsigned bits) {
    unsigned length = w->path ? 31 - (unsigned)__builtin_clz(w->path) : 0;
    return length > bits ? w->path >> (length - bits) : w->path;
}

/* A feature key: its number among the features, then its parts. */
static inline uint64_t feature_key(uint64_t number, uint64_t part) {
    uint64_t h = (part ^ number * 0x9E3779B97F4A7C15u) * 0xff51afd7ed558ccdu;
    return h ^ h >> 32;
}
static inline uint64_t feature_mix(uint64_t key, uint64_t part) {
    uint64_t h = (key ^ (part + 0x632BE59BD9B4E019u + (key << 6))) * 0xc4ceb9fe1a85ec53u;
    return h ^ h >> 29;
}
static inline uint64_t feature_of_two(uint64_t number, uint64_t a, uint64_t b) {
    return feature_mix(feature_key(number, a), b);
}
static inline uint64_t feature_of_three(uint64_t number, uint64_t a, uint64_t b, uint64_t c) {
    return feature_mix(feature_mix(feature_key(number, a), b), c);
}

#endif
