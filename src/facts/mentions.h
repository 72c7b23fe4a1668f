/* Mentions: the words of a report that can stand for an actor: names with their titles, descriptions by a
 * noun that means a person, an organisation, a government, a group or a people, and pronouns. Who they stand
 * for is not asked here (facts/chains.h and its neighbours). */
#ifndef FACTS_MENTIONS_H
#define FACTS_MENTIONS_H

struct arena;
struct doc;
struct know;
struct sightings;

/* All sightings of the report, in `scratch`. */
void mentions_find(const struct doc *d, const struct know *k, struct arena *scratch, struct sightings *s);

#endif
