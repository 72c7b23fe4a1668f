/* Speakers: who the sources of quotations are. */
#ifndef FACTS_SPEAKERS_H
#define FACTS_SPEAKERS_H

#include "base/err.h"

struct doc;
struct know;

bool speakers_find(struct doc *d, const struct know *k, struct err *e);

#endif
