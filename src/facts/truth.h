/* Truth: whether what a word tells of is told as having happened, as denied, planned or possible, or not at
 * all: conditions, questions, wishes, charges ("the claim that", "hoped to", "would if"). */
#ifndef FACTS_TRUTH_H
#define FACTS_TRUTH_H

#include "facts/readings.h"

struct wordlist;

struct truth {
    const struct readings *readings;
    const struct wordlist *unreal, *unreal_nouns, *reporting, *charging;
    uint32_t awaited; /* the class of words that open what is waited for */
    uint32_t times;   /* the class of nouns of time: "the day they come" */
};

struct truth truth_of(const struct readings *r, const struct know *k);

/* A participle or a noun is as real as the clause it hangs on; a complement of "hoped" or "feared" is not. */
bool truth_is_unreal(const struct truth *w, uint32_t t);

/* "the man who was arrested", "forces backed by Iran": told to say who is meant more than as news. Verbs tell
 * of a deed all the same; of a noun that stands there not so much is certain. */
bool truth_is_background(const struct truth *w, uint32_t t);

/* The event's status, and its code where "will" or "will not" makes another one of it. EVENT_NONE: no event.
 */
uint8_t truth_status(const struct truth *w, const struct reading *r, uint32_t t, struct str *code);

#endif
