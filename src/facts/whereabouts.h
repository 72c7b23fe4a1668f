/* Whereabouts: which of the places that bear a name the report means.
 *
 * Each name shares one vote among the places that bear it, at first by how well known they are. Votes add up
 * over countries, first-level regions and squares of the globe, and each name votes anew in their light, a
 * few times over: "Tripoli" beside "Beirut" and "Zahle" comes to lie in Lebanon. What the words themselves
 * say ("Paris, Texas", "Homs province") weighs most. The work is linear in the number of names times those of
 * their places. */
#ifndef FACTS_WHEREABOUTS_H
#define FACTS_WHEREABOUTS_H

#include <stdint.h>

struct know;
struct toponyms;

/* Fills `chosen` and `is_backed` of every name that has places. `home` is the country that the report is
 * published in, 0 where that is unknown: it votes as one name would. */
void whereabouts_choose(struct toponyms *t, const struct know *k, uint32_t home);

#endif
