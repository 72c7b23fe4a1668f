/* Doubled: text that stands twice. Feeds and scrapers repeat the lead at the head of the body, or a whole
 * paragraph:
 *
 *     The envoy met both sides on Monday in Geneva, his office said.
 *     The envoy met both sides on Monday in Geneva, his office said. Talks go on ...
 *     [ repeat                                                     ]
 *
 * A repeat begins where a sentence may begin, ends where one ends, and has LEAST words or more: shorter ones
 * are the way people write. Words are compared, so other spaces or line ends do not hide a repeat. Every run
 * of LEAST words is hashed once and a repeat is read once, so the time is linear in the text. */
#ifndef TIDY_DOUBLED_H
#define TIDY_DOUBLED_H

#include "tidy/slices.h"

/* The second and later copies, in order; `original` is where the words stand first. Behind each of
 * `datelines` a sentence begins, too. */
void doubled_find(struct slices *repeats, struct arena *a, const struct doc *d,
                  const struct slices *datelines);

/* Leads that are cut short ("The envoy met both sides on Monday in ...") in front of the whole: here the
 * first copy is the repeat, and `original` the whole. */
void doubled_short(struct slices *c, const struct doc *d);

#endif
