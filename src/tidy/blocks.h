/* Blocks: cuts the text into blocks: headline, byline, dateline, paragraphs, captions, boilerplate, repeats. */
#ifndef TIDY_BLOCKS_H
#define TIDY_BLOCKS_H

#include "base/err.h"

struct doc;
struct know;

bool blocks_find(struct doc *d, const struct know *k, struct err *e);

#endif
