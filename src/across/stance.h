/* Stance: a position that is told twice is one: by two reports, by one report in other words, or by words
 * that only come back to it ("his offer of talks", "their refusal").
 *
 * Two are one where kind, parties and issue agree and no figure speaks against it, and either most of their
 * content words are common, or they name the same place, or one of them has no content of its own. Content is
 * what is left without little words, the parties' names, and the words that make the position and its issue:
 * of "called for the release of some 160,000 prisoners" that is "160,000". A demand for the release of all
 * women is another one. */
#ifndef ACROSS_STANCE_H
#define ACROSS_STANCE_H

struct know;
struct weave;

/* Writes the story's positions and the weave's; reads its actors. */
void stance_decide(struct weave *w, const struct know *k);

#endif
