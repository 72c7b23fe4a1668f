/* Positions: who wants what of whom. */
#ifndef FACTS_POSITIONS_H
#define FACTS_POSITIONS_H

#include "base/err.h"

struct doc;
struct know;

bool positions_find(struct doc *d, const struct know *k, struct err *e);

#endif
