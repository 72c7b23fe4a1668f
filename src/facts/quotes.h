/* Quotes: quotations: content, cue, source. */
#ifndef FACTS_QUOTES_H
#define FACTS_QUOTES_H

#include "base/err.h"

struct doc;
struct know;

bool quotes_find(struct doc *d, const struct know *k, struct err *e);

#endif
