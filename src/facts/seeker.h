/* Seeker: what the finders of positions look at together: the report with what stands at each token, the
 * lists, and a trigger that was found, with its parts. */
#ifndef FACTS_SEEKER_H
#define FACTS_SEEKER_H

#include "facts/frames.h"
#include "facts/matters.h"
#include "facts/mentioned.h"

struct arena;
struct doc;
struct know;
struct wordlist;

struct seeker {
    struct doc *d;
    const struct know *k;
    struct mentioned who;
    uint32_t *clause_of; /* by token */
    uint32_t *quote_of;  /* by token: the innermost quote whose parts hold it */
    uint32_t *event_of;  /* by token */
    uint32_t *opens;     /* by token: the longest mention that begins there */
    bool *in_date;       /* by token */
    bool *is_matter;     /* by token: inside the matter of a position already found */
    uint32_t
        *answered; /* by token: who refuses or accepts the offer or demand that the noun names, a mention */
    const struct wordlist *verbs, *nouns, *voices, *topics, *mediators, *stand_ins, *aims, *withdrawals,
        *needs, *nothings, *idle, *acts, *hosting, *duties, *denials, *doings, *harms, *dooms, *errands,
        *rivals, *carriers, *company, *provocations, *grounds;
    uint32_t
        publisher; /* mention: who publishes the report, where its text names him; "we" outside of speech */
    bool is_play;  /* the report is about sport, film or fiction */
};

struct found {                    /* a trigger with its parts, as tokens */
    uint32_t trigger, end;        /* the trigger words begin at `trigger` and end before `end` */
    uint32_t first;               /* where the words of the position begin; 0: as for its kind */
    uint32_t matter, matter_head; /* first token of the matter, its head */
    uint32_t matter_end;
    uint32_t tail;           /* the token that opens a threat behind a demand, 0 = none */
    uint32_t deadline;       /* date of an ultimatum, 0 = none */
    uint32_t particle;       /* the word that makes the trigger another: "call | off", 0 = none */
    bool is_behind;          /* the trigger stands behind its matter: "the talks that they offered" */
    bool is_bare;            /* an answer without a matter of its own: "they refused" */
    bool is_clause;          /* the matter is a clause: "that they leave" */
    bool is_demand;          /* also one that is mediation, because a mediator makes it */
    uint32_t author;         /* whose offer or demand a noun names, where somebody answers it; a token */
    uint32_t holder, toward; /* tokens, 0 = none */
    uint32_t holder_mention, toward_mention;
    bool is_own_act; /* what the holder says that he will do: whom it is done to is not whom he bargains with
                      */
    struct frame frame;
};

struct seeker seeker_make(struct doc *d, const struct know *k, struct arena *a);

/* The actor of a mention; the mention of who speaks where the token stands. 0 = none. */
uint32_t seeker_actor(const struct seeker *s, uint32_t mention);
uint32_t seeker_speaker(const struct seeker *s, uint32_t token);

struct matter seeker_matter(const struct seeker *s, uint32_t first, uint32_t end);

/* Whether a place is named in [first, end), also one that stands for who acts there where `or_party` is set.
 */
bool seeker_has_place(const struct doc *d, uint32_t first, uint32_t end, bool or_party);

bool seeker_negated(const struct seeker *s, uint32_t token);

/* Conditional, asked, or left open: "may offer", "if they agree", "is expected to reject". */
bool seeker_unreal(const struct seeker *s, uint32_t token);

/* The same of what is announced, which may well have a condition: "we will march if they come". */
bool seeker_open(const struct seeker *s, uint32_t token);

/* Below words of denial or mere claims: "denied that it had agreed", "the claim that they refused". */
bool seeker_denied(const struct seeker *s, uint32_t token);

/* Whether a noun stands behind the preposition, a verb behind "to"; whether a token is "I", "we". */
bool seeker_case(const struct doc *d, uint32_t noun, struct str preposition);
bool seeker_to(const struct doc *d, uint32_t verb);
bool seeker_first_person(const struct doc *d, uint32_t token);

/* Where the words of the position end: with its matter, and what else hangs to the trigger as a term. */
uint32_t seeker_words_end(const struct seeker *s, const struct found *f);

/* Whether it is a refusal or an acceptance. */
bool found_answers(const struct found *f);

#endif
