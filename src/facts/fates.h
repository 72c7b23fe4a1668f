/* Fates: what happened to those whom a figure counts: killed, wounded, detained, displaced, missing. From the
 * tree, and by the words alone where the tree has lost its way; what both leave open stays open. The words
 * are in data/lists/figure-roles.txt. */
#ifndef FACTS_FATES_H
#define FACTS_FATES_H

#include <stdbool.h>
#include <stdint.h>

struct doc;
struct figure;
struct know;

/* Fills the role, and for a toll ("put the dead at 41") what is counted, if nothing else is. */
void fate_find(const struct doc *d, const struct know *k, struct figure *f);

/* Whether the token is a word for those whom something befell: "dead" in "12 dead". */
bool fate_is_state(const struct know *k, const struct doc *d, uint32_t token);

#endif
