/* Known: whom the actor book has for a chain: by the full name, by the last name with what title, country and
 * day say of it, or, for heads of states and governments, by fame. */
#ifndef FACTS_KNOWN_H
#define FACTS_KNOWN_H

#include <stdint.h>

struct chain;
struct chains;

/* The entry (know/actorbook.h) of a chain, 0 where the book has none or cannot tell which. */
uint32_t known_entry(const struct chains *c, const struct chain *chain);

#endif
