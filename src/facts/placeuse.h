/* Place use: what each toponym does in the report. Most tell of a spot. Some belong to an actor: the
 * government behind "Damascus said" and "talks with Moscow", and the modifier in "Syrian troops" and "US
 * embassy". A dateline tells where the report was filed. */
#ifndef FACTS_PLACEUSE_H
#define FACTS_PLACEUSE_H

#include <stdbool.h>

struct doc;
struct err;
struct know;

/* Fills `use` of all toponyms, from the mentions of actors. */
bool placeuse_find(struct doc *d, const struct know *k, struct err *e);

#endif
