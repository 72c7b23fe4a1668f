/* Events: who did what to whom. */
#ifndef FACTS_EVENTS_H
#define FACTS_EVENTS_H

#include "base/err.h"

struct doc;
struct know;

bool events_find(struct doc *d, const struct know *k, struct err *e);

#endif
