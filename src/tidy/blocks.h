/* Blocks: cuts the text into blocks with one role each, and marks damage; nothing is edited. In order, not
 * overlapping, and every byte that is not white space lies in one. Paragraphs come first (tidy/slices.h);
 * then furniture, the headline, what stands twice and datelines are cut out of them. */
#ifndef TIDY_BLOCKS_H
#define TIDY_BLOCKS_H

#include "base/err.h"

struct doc;
struct know;

bool blocks_find(struct doc *d, const struct know *k, struct err *e);

#endif
