/* Deeds: whether what a party says it will do is to the good of the other side or to its harm: "release
 * them", "march on the town", "stop the shelling", "break off the talks" (data/lists/position-acts.txt). */
#ifndef FACTS_DEEDS_H
#define FACTS_DEEDS_H

#include "facts/seeker.h"

/* POSITION_OFFER or POSITION_THREAT by the verb at the token and, where it tells nothing alone, by its
 * object; POSITION_NONE where neither is told. */
uint8_t deeds_kind(const struct seeker *s, uint32_t verb);

/* Whether the token is a noun of harm (data/lists/position-harms.txt). */
bool deeds_harm(const struct seeker *s, uint32_t noun);

#endif
