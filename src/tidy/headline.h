/* Headline: the report's title where it stands in the text, on a line of its own or at the head of the first:
 *
 *     Envoy leaves talks early. GENEVA – The envoy ...      Sat 24 Aug 2013 Envoy leaves talks early The
 * envoy ...
 *
 * Where no title is known, a short first line without a full stop is one. */
#ifndef TIDY_HEADLINE_H
#define TIDY_HEADLINE_H

#include "tidy/slices.h"

struct know;

/* Marks the title that is known and, as a byline, a date in front of it. */
void headline_find(struct slices *c, const struct doc *d, const struct know *k);

/* Where no title is known: the first line, unless it is furniture. */
void headline_guess(struct slices *c, const struct doc *d);

#endif
