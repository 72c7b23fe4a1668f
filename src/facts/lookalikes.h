/* Lookalikes: what is written as a number and counts nothing that an analyst would table: parts of dates and
 * of names ("F-16", "Resolution 242"), ranks, clock times, scores, ages told aside, "the two", "no one". */
#ifndef FACTS_LOOKALIKES_H
#define FACTS_LOOKALIKES_H

#include <stdbool.h>
#include <stdint.h>

#include "base/span.h"

struct doc;
struct figure;
struct know;
struct phrase;
struct pieces;

struct lookout {
    const struct doc *d;
    const struct know *k;
    const struct pieces *pieces;
    uint32_t date;   /* the first that may still overlap; phrases are asked about in the order of the text */
    uint32_t length; /* the date that the last phrase asked about is a part of, where that is a length that
                        counts */
};

/* Whether the phrase, with its span and its tokens [first, end), is no figure by its own words. */
bool lookalike_is(struct lookout *l, const struct phrase *p, struct span s, uint32_t first, uint32_t end);

/* Whether the figure, its noun and its role known, is no figure by what stands around it. */
bool lookalike_is_idle(const struct lookout *l, const struct phrase *p, const struct figure *x);

/* Whether the number is an age without a unit: "Maria Orlova, 54, said", "a boy of 16", "At 78, he". */
bool lookalike_is_age(const struct lookout *l, const struct phrase *p, uint32_t first);

#endif
