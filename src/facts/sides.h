/* Sides: who holds a position, and toward whom: the subject of its words or who speaks them; whom they
 * address, whose offer they answer, with whom one would talk. Nobody is guessed. */
#ifndef FACTS_SIDES_H
#define FACTS_SIDES_H

#include "facts/seeker.h"

/* The mention that a token stands for as a party; talks with somebody's representatives are talks with him.
 */
uint32_t sides_party(const struct seeker *s, uint32_t token);

/* The token that is the subject of a verb, or the agent of a passive. */
uint32_t sides_subject(const struct seeker *s, uint32_t token);

/* The mention right in front of the verb, for where the tree gives no subject. */
uint32_t sides_before(const struct seeker *s, uint32_t verb);

/* The subject of a clause above a verb that "and" joins to one whose subject is a thing: "The group said the
 * trial had failed, and urged ..."; 0 = none that is a party. */
uint32_t sides_above(const struct seeker *s, uint32_t verb, uint32_t subject);

/* Whether a subject, a token, is the actor, of his side, or his people: "we", "he", "his fighters". */
bool sides_own(const struct seeker *s, uint32_t subject, uint32_t actor);

/* The same, or the forces of the state for whose government the actor speaks: "the army would retake the
 * city", said the minister. */
bool sides_commands(const struct seeker *s, uint32_t subject, uint32_t actor);

/* Whether a mention is of somebody who stands between parties: data/lists/mediators.txt. */
bool sides_mediator(const struct seeker *s, uint32_t mention);

/* The token of whose offer or demand a noun names: its possessor, or whom it is "by", "from" or "of"; 0 = not
 * told. */
uint32_t sides_author(const struct seeker *s, uint32_t noun);

/* "Spain and France said they would go": the mention of the first of several who say what "they" do, where
 * the pronoun was taken for one of them or for nobody; 0 = none. */
uint32_t sides_all(const struct seeker *s, uint32_t token);

/* A mention and the parties that "and" joins to it, at most JOINED_MOST; returns how many. */
enum { JOINED_MOST = 6 };
uint32_t sides_joined(const struct seeker *s, uint32_t mention, uint32_t *all);

/* Whom "they", "it", "she" stand for where the actors of the report leave it open: the last party before that
 * is a subject and agrees; 0 = none in this sentence and the one before. */
uint32_t sides_meant(const struct seeker *s, uint32_t pronoun);

/* Whether a mention is of both sides of a conflict: "both sides", "the rival clans". */
bool sides_both(const struct seeker *s, uint32_t mention);

/* The other side, where the words name it. */
uint32_t sides_other(const struct seeker *s, const struct found *f);

#endif
