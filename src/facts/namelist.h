/* Namelist: the names that the actors stage goes by. They are those of the names stage, mended by what a
 * whole report and the book of actors tell and a look at one sentence cannot:
 *
 *     Moaz [al] - khatib               a name ends with its word, not within it
 *     [UN - Arab League] envoy         two organisations that the book knows
 *     [National Coalition] for Syrian  a name goes on after "Coalition for"
 *     Mr [Alkhatib]                    a title says what follows
 *     [Al-Khatib] asked                whoever was a person in this report stays one
 *
 * Names do not overlap and stand in the order of the text, from 1. */
#ifndef FACTS_NAMELIST_H
#define FACTS_NAMELIST_H

#include "doc/doc.h"

struct know;

struct namelist {
    struct name *at;
    size_t count, room;
    uint32_t *of_token; /* the name that a token is part of */
};

/* In `scratch`. */
void namelist_make(struct namelist *n, const struct doc *d, const struct know *k, struct arena *scratch);

#endif
