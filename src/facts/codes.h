/* Codes: what an actor is called, what kind it is, and its CAMEO code on the day of the report. */
#ifndef FACTS_CODES_H
#define FACTS_CODES_H

struct chains;

/* Fills name, type, gender, code, entry, members_of of every chain's actor; texts are put in the report's
 * arena. */
void codes_find(struct chains *c);

#endif
