/* Descriptions: who "the coalition leader", "the regime", "rebels", "Damascus" are in one report. */
#ifndef FACTS_DESCRIPTIONS_H
#define FACTS_DESCRIPTIONS_H

struct chains;

/* Puts every sighting that describes an actor by a noun, and every place that acts, into a chain. Names are
 * placed. */
void descriptions_find(struct chains *c);

#endif
