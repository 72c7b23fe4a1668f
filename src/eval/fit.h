/* Fit: how well the words of a gold item and of one of the system's fit each other: 0 not at all, more is
 * better. Overlap is what is common as a share of what stands in either, so that neither too long nor too
 * short is free. */
#ifndef EVAL_FIT_H
#define EVAL_FIT_H

#include "eval/comparison.h"

/* Begin and end agree. */
double fit_exact(const struct comparison *c, const struct item *gold, const struct item *system);

/* The last words overlap: "the minister" and "the country's foreign minister". */
double fit_head(const struct comparison *c, const struct item *gold, const struct item *system);

/* The spans overlap. */
double fit_touch(const struct comparison *c, const struct item *gold, const struct item *system);

/* The same pieces, white space and quotation marks at their ends aside. */
double fit_content(const struct comparison *c, const struct item *gold, const struct item *system);

/* At least half of the pieces' words is common. */
double fit_half(const struct comparison *c, const struct item *gold, const struct item *system);

/* Anywhere in the report, the nearer the better. */
double fit_anywhere(const struct comparison *c, const struct item *gold, const struct item *system);

/* Actors: the number of mentions they share. */
double fit_shared(const struct comparison *c, const struct item *gold, const struct item *system);

/* Differences: what differs is told by overlapping words of one report in both. */
double fit_thing(const struct comparison *c, const struct item *gold, const struct item *system);

#endif
