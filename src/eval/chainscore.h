/* Chainscore: whether the mentions of one actor were brought together, by B-cubed (Bagga and Baldwin 1998).
 * For every mention: of its chain in the system, which share belongs to its chain in the gold (precision),
 * and the other way round (recall). A mention is the same on both sides where the two were matched. */
#ifndef EVAL_CHAINSCORE_H
#define EVAL_CHAINSCORE_H

#include "eval/criteria.h"

/* Over all mentions: one that was not matched shares its chain with nobody on the other side. */
void chainscore_all(const struct comparison *c, struct tally *to);

/* Over the matched mentions alone: the chains apart from what was found. */
void chainscore_found(const struct comparison *c, struct tally *to);

#endif
