/* Who: actors and places of several reports brought together. Actors are one when the knowledge says so (the
 * same entry), when their names are spellings of one name, or, for those without a name, when they
 * are described in the same words or are groups of one code called by one noun. A country has one government,
 * whatever it is called. Two actors that one report tells apart are never joined. */
#ifndef ACROSS_WHO_H
#define ACROSS_WHO_H

struct know;
struct weave;

/* Writes the story's actors and places, and the weave's `actors` and `places`. */
void who_decide(struct weave *w, const struct know *k);

#endif
