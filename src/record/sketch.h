/* Sketch: the small things of a report's text that comparing it with others needs, so that the text need not
 * travel.
 *
 * - `sketch`: hashes of its word 5-grams (lower case, letters and digits only), of which one in `scale` is
 * kept: those below 2^64/scale (FracMinHash: Irber et al. 2022; containment after Broder 1997). The scale is
 * a power of two chosen by length, so two sketches compare at the coarser scale. As text: the scale's
 * exponent in two digits, then 8 hexadecimal digits a hash, ascending.
 * - `terms`: the content lemmas and how often they stand there, the most frequent first. */
#ifndef RECORD_SKETCH_H
#define RECORD_SKETCH_H

#include "base/str.h"

struct arena;
struct doc;
struct report;

/* Fills sketch and terms of `to`; blocks that are repeats or boilerplate count for nothing. */
void sketch_make(struct arena *a, const struct doc *d, struct report *to);

/* How many 5-grams the sketches keep at the scale they share, and how many of those are common. */
struct sketch_overlap {
    uint32_t a, b, common;
};
struct sketch_overlap sketch_compare(struct str a, struct str b);

/* The i-th kept hash, from 0; false after the last. For bringing reports together by key. */
bool sketch_hash(struct str sketch, uint32_t i, uint32_t *hash);

#endif
