/* Vows: positions without a word that names them: what a speaker announces of himself ("We will never ..."),
 * the aim of talks ("The aim of the talks would be to ...") and the reservation under which an offer is taken
 * back ("If ..., I will abandon it"). */
#ifndef FACTS_VOWS_H
#define FACTS_VOWS_H

#include "facts/seeker.h"

/* Adds the position that the token `t` states in such a form. */
void vows_find(struct seeker *s, uint32_t t);

#endif
