/* Syntax: tags and trees, by the net, one sentence after the other. */
#ifndef LANG_SYNTAX_H
#define LANG_SYNTAX_H

#include "base/err.h"

struct doc;
struct know;

/* Reads sentences and tokens; writes tags, arcs and leanings. */
bool syntax_find(struct doc *d, const struct know *k, struct err *e);

#endif
