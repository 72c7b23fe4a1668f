/* Weapons: "a missile | fired by the army | hit a school" tells of one deed, and the army did it. */
#ifndef FACTS_WEAPONS_H
#define FACTS_WEAPONS_H

#include "facts/readings.h"

struct weapons {
    const struct readings *readings;
    uint32_t things, uses; /* the classes of weapons, and of what is done with them */
};

struct weapons weapons_of(const struct readings *r);

/* Whether the word is a weapon, or what one does: "bomb", "shelling". */
bool weapons_is(const struct weapons *w, uint32_t token);

/* Who fired, dropped or laid the weapon, by what hangs on its noun: a token, 0 = untold. */
uint32_t weapons_user(const struct weapons *w, uint32_t noun);

/* Whether the verb only tells who used a weapon of whose harm the verb above it tells. */
bool weapons_tells_use(const struct weapons *w, uint32_t verb);

#endif
