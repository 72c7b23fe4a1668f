/* Mentioned: which mention stands at a token, for the stages that come from a verb and want to know who its
 * nouns are. */
#ifndef FACTS_MENTIONED_H
#define FACTS_MENTIONED_H

#include "base/span.h"

struct arena;
struct doc;

struct mentioned {    /* by token: mentions, 0 = none */
    uint32_t *headed; /* the one with that head */
    uint32_t *covers; /* the smallest one that holds it */
};

struct mentioned mentioned_make(const struct doc *d, struct arena *a);

/* The noun that a relative pronoun stands for; 0 where the token is none. */
uint32_t mentioned_antecedent(const struct doc *d, uint32_t pronoun);

/* The mention that a token stands for: by head, else the one around it; a relative pronoun stands for the
 * noun that it follows ("Mr Alba, who said"). */
uint32_t mentioned_at(const struct doc *d, const struct mentioned *m, uint32_t token);

/* The token of [first, end) that carries the others: whose head lies outside. */
uint32_t mentioned_head(const struct doc *d, uint32_t first, uint32_t end);

/* "Obama and Putin said they will attack": the token of the first of several who say what "they" do, where
 * the pronoun was taken for one of them or for nobody; 0 = none. `covers` is that of struct mentioned. */
uint32_t mentioned_all(const struct doc *d, const uint32_t *covers, uint32_t token);

#endif
