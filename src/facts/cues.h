/* Cues: the words by which a report says that somebody else speaks, and what stands around one.
 *
 *     Coalition spokesman Walid al-Bunni  told  dpa        in a statement on his Facebook page
 *     source                              cue   addressee  channel
 */
#ifndef FACTS_CUES_H
#define FACTS_CUES_H

#include <stdbool.h>

#include "base/span.h"

struct arena;
struct doc;
struct know;

/* What a reporting verb takes, from data/lists/cues.txt. */
enum takes {
    TAKES_CLAUSE = 1 << 0,     /* s: a clause is what is said */
    TAKES_BELIEF = 1 << 1,     /* k: a clause is what is believed */
    TAKES_ADDRESSEE = 1 << 2,  /* a: its object is the one who is told */
    TAKES_INFINITIVE = 1 << 3, /* i: an infinitive is what is said */
    TAKES_OBJECT = 1 << 4,     /* o: its object is what is said or judged */
    TAKES_MARKS = 1 << 5,      /* q: only beside words in quotation marks */
    TAKES_WISH = 1 << 6,       /* w: its clause is what is wanted or asked, not what is told */
};

/* Which tokens of a report are reporting verbs. */
struct cues {
    const struct doc *d;
    const struct know *know;
    uint8_t *takes;      /* by token: enum takes; 0 = no reporting verb */
    uint32_t *clause_of; /* by token: the clause it heads */
    uint8_t *phrase;     /* by token: words of the phrase ("according to") that begins there */
};

struct cue {
    uint32_t head; /* token */
    struct span words, source, addressee, channel;
};

struct cues cues_find(const struct doc *d, const struct know *k, struct arena *a);

/* The token of the subject of a verb, its own or shared; 0 where there is none or the verb is passive. */
uint32_t cues_subject(const struct cues *c, uint32_t verb);

/* The noun that a phrase introduces: "estimates" in "according to UN estimates". */
uint32_t cues_phrase_noun(const struct cues *c, uint32_t first);

/* What stands around a reporting verb, or around a phrase that begins at the token. */
struct cue cues_read(const struct cues *c, uint32_t token);

/* The bytes of the tokens [first, end) without punctuation and quotation marks at both ends; empty where
 * nothing is left. */
struct span cues_trim(const struct doc *d, uint32_t first, uint32_t end);

/* Whether the token is one of the quotation marks. */
bool cues_is_mark(const struct doc *d, uint32_t token);

#endif
