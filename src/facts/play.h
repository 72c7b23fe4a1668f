/* Play: which sentences are about sport, film, games and fiction, where "attack", "shot" and "offer" are of
 * another kind. The words that tell it are data: data/lists/play.txt. */
#ifndef FACTS_PLAY_H
#define FACTS_PLAY_H

#include <stdbool.h>

struct arena;
struct doc;
struct know;

/* Whether the report as a whole is: it is full of such words. */
bool play_is_report(const struct doc *d, const struct know *k);

/* By sentence: two such words, one in a report that has several, or the score of a match. In `a`. */
bool *play_sentences(const struct doc *d, const struct know *k, struct arena *a);

#endif
