/* Around: what stands around a word in the tree, as the patterns of events ask for it: its dependents, the
 * preposition before it, the actor behind it. */
#ifndef FACTS_AROUND_H
#define FACTS_AROUND_H

#include "doc/doc.h"
#include "facts/readings.h"

enum { AROUND_CHILDREN = 64 }; /* how many dependents of one word are looked at */

static inline const struct arc *around_arc(const struct readings *r, uint32_t t) { return &r->d->arcs.at[t]; }

/* The dependents of a word, the first AROUND_CHILDREN of them: no pattern needs more, and hostile sentences
 * have thousands. */
#define EACH_CHILD(r, c, head)                                                                               \
    for (uint32_t c = (head) ? around_arc(r, head)->first_child : 0, seen_##c = 0;                           \
         c && seen_##c < AROUND_CHILDREN; c = around_arc(r, c)->next_sibling, seen_##c++)

/* Whether a set has the word's dictionary form; whether it is that one word. */
static inline bool around_has_lemma(const struct readings *r, uint32_t set, uint32_t t) {
    return patterns_has(r->patterns, set, r->words[t]);
}
static inline bool around_lemma_is(const struct readings *r, uint32_t t, const char *word) {
    return str_is(r->words[t], word);
}

/* Whether a word is introduced by one of the prepositions ("of killing" has its "of" as a mark); by that one.
 */
bool around_has_case(const struct readings *r, uint32_t t, uint32_t preps);
bool around_case_is(const struct readings *r, uint32_t t, const char *word);

/* Whether the word heads an infinitive; whether it may be an argument. */
bool around_is_infinitive(const struct readings *r, uint32_t t);
bool around_is_nominal(const struct readings *r, uint32_t t);

/* Whether a mention is of an actor; whether a word is an actor's or a name that no stage knows; whether two
 * words mean one actor. */
bool around_is_actor(const struct readings *r, uint32_t mention);
bool around_is_somebody(const struct readings *r, uint32_t t);
bool around_is_same_actor(const struct readings *r, uint32_t a, uint32_t b);

/* The actor's word among what hangs on `token` and may name its owner; 0 = none. */
uint32_t around_owner(const struct readings *r, uint32_t token);

#endif
