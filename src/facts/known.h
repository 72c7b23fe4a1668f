/* Known: whom the actor book has for a chain: by the full name, by the last name with what title, country and
 * day say of it, or, for heads of states and governments, by fame. */
#ifndef FACTS_KNOWN_H
#define FACTS_KNOWN_H

#include <stdint.h>

struct chain;
struct chains;

/* Notes for each chain the entry that the book has for any full name in it; before descriptions are placed.
 */
void known_note(struct chains *c);

/* The entry (know/actorbook.h) of a chain, 0 where the book has none or cannot tell which. */
uint32_t known_entry(const struct chains *c, const struct chain *chain);

/* The country of whom a name stands for, as the book has it by that name alone; "" where it has none. */
const char *known_country(const struct chains *c, uint32_t sighting);

/* The country whose heads of state or government alone bear the last name of a chain, on whatever day; ""
 * where there is none: "the Bush administration". */
const char *known_country_of_heads(const struct chains *c, const struct chain *chain);

#endif
