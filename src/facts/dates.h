/* Dates: dates, durations, repeated times. */
#ifndef FACTS_DATES_H
#define FACTS_DATES_H

#include "base/err.h"

struct doc;
struct know;

bool dates_find(struct doc *d, const struct know *k, struct err *e);

#endif
