/* Clauses: what each predicate says of its own reality: tense, modality, negation, who reports it. */
#ifndef LANG_CLAUSES_H
#define LANG_CLAUSES_H

#include "base/err.h"

struct doc;
struct know;

bool clauses_find(struct doc *d, const struct know *k, struct err *e);

#endif
