/* Places: toponyms and the places they name. */
#ifndef FACTS_PLACES_H
#define FACTS_PLACES_H

#include "base/err.h"

struct doc;
struct know;

bool places_find(struct doc *d, const struct know *k, struct err *e);

#endif
