/* Positions: who wants what of whom: offers, demands, refusals, and their terms. See the head of positions.c.
 *
 *     Mr Alba is   ready to meet   the rebels    in Osgiliath    if they free the hostages
 *     actor        offer           toward        place           condition
 */
#ifndef FACTS_POSITIONS_H
#define FACTS_POSITIONS_H

#include "base/err.h"

struct doc;
struct know;

bool positions_find(struct doc *d, const struct know *k, struct err *e);

#endif
