/* Trees: dependency trees. */
#ifndef LANG_TREES_H
#define LANG_TREES_H

#include "base/err.h"

struct doc;
struct know;

bool trees_find(struct doc *d, const struct know *k, struct err *e);

#endif
