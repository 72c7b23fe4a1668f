/* Sentences: splits blocks into sentences. */
#ifndef LANG_SENTENCES_H
#define LANG_SENTENCES_H

#include "base/err.h"

struct doc;
struct know;

bool sentences_find(struct doc *d, const struct know *k, struct err *e);

#endif
