/* Answers: which position of a report a refusal, an acceptance or a concession answers, and how that one
 * stands since. Between reports across/bargain.h decides. */
#ifndef FACTS_ANSWERS_H
#define FACTS_ANSWERS_H

struct doc;
struct know;

/* Writes `answers`, and the state of what is answered; the positions are in their order. */
void answers_link(struct doc *d, const struct know *k);

#endif
