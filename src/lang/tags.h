/* Tags: parts of speech and features of words. */
#ifndef LANG_TAGS_H
#define LANG_TAGS_H

#include "base/err.h"

struct doc;
struct know;

bool tags_find(struct doc *d, const struct know *k, struct err *e);

#endif
