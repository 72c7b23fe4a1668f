/* Language: tells the language of the text. */
#ifndef LANG_LANGUAGE_H
#define LANG_LANGUAGE_H

#include "base/err.h"

struct doc;
struct know;

bool language_find(struct doc *d, const struct know *k, struct err *e);

#endif
