/* Language: tells the language of the text. */
#ifndef LANG_LANGUAGE_H
#define LANG_LANGUAGE_H

#include "base/err.h"

struct doc;
struct know;

bool language_find(struct doc *d, const struct know *k, struct err *e);

/* Whether the text may be read as English: the later stages do nothing where it is known to be in another
 * language. */
bool language_is_ours(const struct doc *d);

#endif
