/* Speakers: which mention is the source of each quote, and which its addressee. A quote whose source is empty
 * or names nobody we know of stays open. Runs when actors are known; parallel to the layer of quotes. */
#ifndef FACTS_SPEAKERS_H
#define FACTS_SPEAKERS_H

#include "base/err.h"

struct doc;
struct know;

bool speakers_find(struct doc *d, const struct know *k, struct err *e);

#endif
