/* Actors: mentions of actors, and who is who in one report. */
#ifndef FACTS_ACTORS_H
#define FACTS_ACTORS_H

#include "base/err.h"

struct doc;
struct know;

bool actors_find(struct doc *d, const struct know *k, struct err *e);

#endif
