/* Stated: the event that a position is, where no pattern of data/events/ read its words: "An amnesty was out
 * of the question" is a refusal for readers of events too. Which code a position stands for is data:
 * data/lists/position-events.txt. */
#ifndef FACTS_STATED_H
#define FACTS_STATED_H

#include "facts/seeker.h"

struct position;

/* Gives a position that was found as `f`, and is not yet put down, the event of its words: that of a pattern,
 * else a new one. */
void stated_give(const struct seeker *s, const struct found *f, struct position *p);

/* Puts the events back in the order of their words once all positions are found. */
void stated_sort(struct doc *d);

#endif
