/* Names: names of persons, organisations and places. */
#ifndef LANG_NAMES_H
#define LANG_NAMES_H

#include "base/err.h"

struct doc;
struct know;

bool names_find(struct doc *d, const struct know *k, struct err *e);

#endif
