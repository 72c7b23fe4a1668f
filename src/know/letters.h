/* Letters: what it costs to read one spelling of a word as another.
 *
 * A word stands between ^ and $ and is cut into units of up to four signs beside units of the other: equal
 * letters cost nothing, the pairs in data/spelling/costs.txt cost what was learnt from many spellings of one
 * name, and whatever is not written there has the price of the strange. Longer units know where they stand:
 * ^h beside ^ is an h lost at the beginning. The cheapest cut counts (Viterbi):
 *
 *     ^j  a m a l $         Jamal, Djamel: cost(^j, ^dj) + cost(a, e)
 *     ^dj a m e l $
 *
 * The cost is then weighed against the length of the words. Time is the product of both sizes. */
#ifndef KNOW_LETTERS_H
#define KNOW_LETTERS_H

#include "base/err.h"
#include "base/str.h"

struct arena;
struct buf;
struct letters;

/* Longest unit; longest word, the rest is not read; most steps of a cut. */
enum { LETTERS_UNIT = 4, LETTERS_WORD = 40, LETTERS_STEPS = 2 * LETTERS_WORD + 4 };

/* One pair of units of a cut: [a, a + a_size) beside [b, b + b_size) of the words with their marks.
 * Equal letters are not listed. */
struct letters_step {
    uint8_t a, a_size, b, b_size;
    uint16_t pair; /* in the table from 1; 0: the price of the strange */
    float cost;
};

/* Reads lines of `unit, unit, cost` ("-" is the empty unit, "*" any letter) and of `=, feature, weight`. NULL
 * with `e` where one is wrong. */
struct letters *letters_read(struct arena *a, const char *path, struct str bytes, struct err *e);

/* The cost of the cheapest cut of two folded words. Its steps go to `steps` (room for LETTERS_STEPS; NULL:
 * not wanted) in order, their number to `*count`. */
double letters_cost(const struct letters *l, struct str a, struct str b, struct letters_step *steps,
                    uint32_t *count);

/* What a cut tells of two words: 1, the longer size (at most 12), the cost, the cost of steps at the end, the
 * cost per letter, the cost of steps that change what is heard (consonants), that per letter, the square of
 * the cost. Weighed and summed they are the log-odds that both words are spellings of one. */
enum { LETTERS_FEATURES = 8 };
void letters_features(const struct letters *l, struct str a, struct str b, double features[LETTERS_FEATURES],
                      struct letters_step *steps, uint32_t *count);
double letters_odds(const struct letters *l, struct str a, struct str b);

/* For the trainer: the costs of pairs from 1, how many, the weights, how much a step's cost moves the
 * log-odds, and the lines of the table as they are written. */
float *letters_pair(struct letters *l, uint32_t pair);
uint32_t letters_count(const struct letters *l);
double *letters_weights(struct letters *l);
double letters_pull(const struct letters *l, struct str a, struct str b,
                    const double features[LETTERS_FEATURES], const struct letters_step *step);
struct str letters_unit(const struct letters *l, uint32_t pair, unsigned side);
void letters_print_weights(const struct letters *l, struct buf *out);
void letters_print_pair(const struct letters *l, uint32_t pair, struct buf *out);

#endif
