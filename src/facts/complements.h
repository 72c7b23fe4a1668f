/* Complements: where the matter of a trigger hangs in the tree: its object, infinitive, clause or phrase, as
 * its frame says, also where the tree has torn them apart or taken a verb for a noun. */
#ifndef FACTS_COMPLEMENTS_H
#define FACTS_COMPLEMENTS_H

#include "facts/seeker.h"

/* Sets the matter of the trigger, and whom its words are toward where they say so; false: it has none. */
bool complements_find(const struct seeker *s, struct found *f);

/* The same for a noun whose matter the tree hangs to the verb above it: "emphasized the need for a truce". */
bool complements_above(const struct seeker *s, struct found *f);

#endif
