/* Readings: what each verb and each noun of a report would mean as a political event, by the best pattern
 * that fits it.
 *
 *     The rebels   refused   to hold   talks   with the government
 *                                      talks:   046, target government
 *                            hold:     same as talks, source rebels
 *                  refused:  refuse + 046 = 125, source rebels, target government
 *
 * A reading knows nothing of truth (tense, negation, conditions) and gives its source and target as tokens:
 * both are the business of events.c. A pattern's deed is read by the same means, so readings nest; each word
 * is read once. */
#ifndef FACTS_READINGS_H
#define FACTS_READINGS_H

#include "know/patterns.h"

struct arena;
struct doc;
struct know;

struct reading {
    const struct pattern *pattern; /* NULL: the word means no event */
    const struct pattern *inner_pattern;
    uint32_t inner;          /* the token of the deed that is part of this reading, 0 = none */
    uint32_t source, target; /* tokens, 0 where none is named */
    uint32_t first, last;    /* the tokens of the trigger, with those of the deed */
    struct str code, deed;   /* the event's code; the code that a further act goes by */
    uint32_t score;          /* how much the pattern asked for */
    bool has_complement;     /* a place of the pattern that may be missing is filled */
};

struct readings {
    const struct doc *d;
    const struct patterns *patterns;
    const struct ontology *ontology;
    uint32_t *clause_of;  /* token -> clause */
    uint32_t *mention_of; /* token -> the smallest mention that covers it */
    struct reading *at;   /* by token */
    uint8_t *state;
    bool *is_date, *is_place;    /* by token */
    struct str *words;           /* token -> its dictionary form, mended */
    uint32_t transparent;        /* the class of nouns that stand for what they hold: "a round of talks" */
    uint32_t hedges, hedge_ends; /* the classes of the two words of "at least", "up to" */
    uint32_t issuing;            /* the class of what is done with a statement by who makes it */
};

/* Reads every word of the report; the memory is the arena's. */
void readings_make(struct readings *r, struct arena *a, const struct doc *d, const struct know *k);

/* The mention that stands for the actor of these words: the token's own, or one inside them ("the army's
 * decision", "Israeli air strikes"); 0 = none. */
uint32_t readings_mention(const struct readings *r, uint32_t token);

/* Whether a code of CAMEO is of force: 17 coerce to 20 mass violence. */
bool readings_is_force(struct str code);

#endif
