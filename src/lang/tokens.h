/* Tokens: splits sentences into syntactic words. */
#ifndef LANG_TOKENS_H
#define LANG_TOKENS_H

#include "base/err.h"

struct doc;
struct know;

bool tokens_find(struct doc *d, const struct know *k, struct err *e);

#endif
