/* Figures: numbers with what they count. */
#ifndef FACTS_FIGURES_H
#define FACTS_FIGURES_H

#include "base/err.h"

struct doc;
struct know;

bool figures_find(struct doc *d, const struct know *k, struct err *e);

#endif
