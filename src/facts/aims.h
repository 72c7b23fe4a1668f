/* Aims: whom a deed is aimed at where no place of its pattern names it: the first actor named within the
 * words that complete the deed. "Agreed to lift the embargo on Iran", "rejected an Australian ultimatum". The
 * field's coders (KEDS, TABARI) took the next actor of the sentence; here it must hang on the deed itself, by
 * a preposition of the classes <aim> or, for acts of force, <aim-force> of data/events/classes.txt, or be
 * whom a passive tells of; by <aim-far> it may hang on a phrase of the deed. */
#ifndef FACTS_AIMS_H
#define FACTS_AIMS_H

#include "facts/readings.h"

/* The classes, looked up once for a report. */
struct aims {
    const struct readings *readings;
    uint32_t preps, force_preps, far, makers, makers_of; /* places in sets */
};

struct aims aims_of(const struct readings *r);

/* The mention of who made what a reaction is about, other than the mention `source`: "rejected the rebels' |
 * offer", "condemned attacks | by the army"; 0 = none. `noun`: what is rejected or condemned. */
uint32_t aims_owner(const struct aims *a, uint32_t noun, uint32_t source);

/* The mention that the deed read at `token` is aimed at; 0 where its words name nobody but its source. */
uint32_t aims_find(const struct aims *a, uint32_t token);

#endif
