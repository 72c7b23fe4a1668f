/* Stamp: a date at the head of a line, with what stands around it there, where a page's furniture was
 * flattened into the text: "Sat 24 Aug 2013 Envoy leaves ...", "AFP Sunday 29 Jun 2014 The envoy ...",
 * "03-11-2014 ...". It is made of numbers and the words of data/lists/datelines.txt alone and holds a day, a
 * month and a year. */
#ifndef TIDY_STAMP_H
#define TIDY_STAMP_H

#include "tidy/slices.h"

struct know;

/* Where the stamp at the head of `span` ends, at the next word; `span.begin` where there is none. */
uint32_t stamp_end(struct arena *a, const struct doc *d, struct span span, const struct know *k);

/* Marks the stamps at the heads of the first paragraphs as bylines. */
void stamps_find(struct slices *c, const struct doc *d, const struct know *k);

/* Where it is not known when the report was published: the first full date of its bylines and datelines. */
void stamps_publish(struct doc *d, const struct slices *c);

#endif
