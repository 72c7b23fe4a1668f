/* Lemmas: dictionary forms of words. */
#ifndef LANG_LEMMAS_H
#define LANG_LEMMAS_H

#include "base/err.h"

struct doc;
struct know;

bool lemmas_find(struct doc *d, const struct know *k, struct err *e);

#endif
