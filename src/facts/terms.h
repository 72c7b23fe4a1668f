/* Terms: on what conditions, by when, where, with whom and to what end a position of a negotiation stands. */
#ifndef FACTS_TERMS_H
#define FACTS_TERMS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/span.h"

struct doc;
struct know;

/* Where to look: the tokens [first, end) of the position, its matter from `matter` on, and its sentence. */
struct terms_scope {
    uint32_t first, end, matter;
    uint32_t trigger; /* token */
    uint32_t head;    /* token: of its matter */
    uint32_t terms;   /* its terms begin there in their layer */
    bool is_talks;    /* its matter is talks: they have a place and participants */
    bool is_demand, is_offer;
    bool is_act; /* something is to be done: it has a time and an aim */
};

/* Adds the terms to the layer and returns how many. */
uint32_t terms_find(struct doc *d, const struct know *k, const struct terms_scope *s);

/* Adds one term; a term without words is not added. */
uint32_t terms_add(struct doc *d, struct span span, uint8_t kind, uint32_t date);

/* The bytes of [first, end) without punctuation at both ends. */
struct span terms_trim(const struct doc *d, uint32_t first, uint32_t end);

/* Where the clause of a predicate ends that nobody's ", he said" belongs to. */
uint32_t terms_clause_end(const struct doc *d, uint32_t head);

/* The end of [first, end) without a source told at its end: "..., according to the Red Cross". */
uint32_t terms_cut(const struct doc *d, uint32_t first, uint32_t end);

/* The end of [first, end) without a day at its end that is over: when it was said ("... | on Monday"). */
uint32_t terms_past_cut(const struct doc *d, uint32_t first, uint32_t end);

/* Whether a verb, or a predicate with its copula, is in a past or present tense. */
bool terms_is_finite(const struct doc *d, uint32_t verb);

/* How many tokens from `token` on open what happens if a demand is not met ("failing which"). */
uint32_t terms_tail(const struct doc *d, const struct know *k, uint32_t token);

/* Whether the token is "by", "until" and the like. */
bool terms_is_limit(const struct doc *d, uint32_t t);

/* The first date that begins at the token or behind it. */
uint32_t terms_date(const struct doc *d, uint32_t token);

/* How many tokens from `token` on make up a phrase that opens a term (data/lists/position-terms.txt), and its
 * kind. */
uint32_t terms_opener(const struct doc *d, const struct know *k, uint32_t token, uint8_t *kind);

#endif
