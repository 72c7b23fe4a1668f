/* Quotes: who is said to have said what, and in which words. See the head of quotes.c.
 *
 * The span of a direct or indirect quotation is its content. In a mixed one ("said it was "a big prison" for
 * all") there is one quote for each stretch in quotation marks, its span is the words in the marks, and its
 * parts are the whole clause that is said. So it is with direct ones whose cue ends its sentence ("No," he
 * said. "Not now."): a quote for each piece, with both as its parts. */
#ifndef FACTS_QUOTES_H
#define FACTS_QUOTES_H

#include "base/err.h"

struct doc;
struct know;

bool quotes_find(struct doc *d, const struct know *k, struct err *e);

#endif
