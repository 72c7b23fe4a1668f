/* Matters: what a position is about: talks, or an act that is negotiated, and the issue ("prisoners",
 * "sanctions") under which a ledger puts it. Which words tell it is data: data/lists/position-topics.txt. */
#ifndef FACTS_MATTERS_H
#define FACTS_MATTERS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

struct doc;
struct wordlist;

struct matter {
    char kind;        /* 't' talks, 'a' an act that is negotiated, 0 neither */
    bool is_met;      /* its object is the other side: "meet the rebels" */
    struct str issue; /* empty where the words tell none */
};

/* The value of "lemma" or "lemma next" in a list: `next` is the token of a particle or a following word, 0 =
 * none. NULL where the list has neither. */
const struct str *matters_pair(const struct doc *d, const struct wordlist *list, uint32_t token,
                               uint32_t next);

/* What the token `token` says of the matter, alone or with the next one before `end`. */
struct matter matters_at(const struct doc *d, const struct wordlist *topics, uint32_t token, uint32_t end);

/* What the tokens from `first` to `end` are about: talks before acts; the issue of the word `head`, if it has
 * one, before that of the first word that does. */
struct matter matters_in(const struct doc *d, const struct wordlist *topics, uint32_t first, uint32_t end,
                         uint32_t head);

#endif
