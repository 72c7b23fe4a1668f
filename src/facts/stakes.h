/* Stakes: whether a trigger with its matter is a position: something must be at stake, and its holder known;
 * and putting the position down. */
#ifndef FACTS_STAKES_H
#define FACTS_STAKES_H

#include "facts/seeker.h"

/* The subtree of `head` becomes the matter. */
void stakes_take(struct found *f, const struct doc *d, uint32_t head);

/* What is said ends where the quotation ends: "..., we will go", he was quoted as saying. */
uint32_t stakes_clamp(const struct seeker *s, uint32_t trigger, uint32_t end);

/* Adds the position with its parties and terms, if it is one. */
void stakes_put(struct seeker *s, struct found *f, const char *rule);

#endif
