/* Events: who did what to whom, as CAMEO codes and PLOVER types.
 *
 *     Rebels on Monday attacked troops in Homs, activists said.
 *     "attacked"  rebels -> troops  190  happened  on Monday  in Homs  according to activists
 *
 * What a word would mean is readings.c's business; this stage asks whether it is so (it happened, was denied,
 * is planned, is possible), who the tokens are, and says when, where and by whose account. It would rather
 * keep silent than be wrong: no event without an actor, none under "if" or in a question, none of an
 * infinitive that no act took up ("came to attack"), none of a noun alone unless its pattern says so and its
 * source and aim stand beside it, none of violence in a sentence on sport or film. */
#ifndef FACTS_EVENTS_H
#define FACTS_EVENTS_H

#include "base/err.h"

struct doc;
struct know;

/* Writes events from clauses, mentions, speakers, dates and toponyms. */
bool events_find(struct doc *d, const struct know *k, struct err *e);

#endif
