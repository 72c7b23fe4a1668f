/* Dictated: actors and events as the user's own dictionaries have them (dict/dictionary.h), sentence by
 * sentence; runs in the place of the stages actors and events where a dictionary of verbs was named. Each
 * event's rule is file, line and words of the pattern that made it. */
#ifndef FACTS_DICTATED_H
#define FACTS_DICTATED_H

#include "base/err.h"
#include "dict/marking.h"

struct doc;
struct know;

/* What the tagger says of each word, for dictionary_code; taken from `a`. */
struct hints dictated_hints(const struct doc *d, struct arena *a);

bool dictated_find(struct doc *d, const struct know *k, struct err *e);

#endif
