/* Comparison: one report in the gold and in the system, side by side, and what the layers find out for each
 * other: first the mentions are matched, then the actors by the mentions they share, and through them every
 * link from a fact to an actor can be held against the gold's. */
#ifndef EVAL_COMPARISON_H
#define EVAL_COMPARISON_H

#include "base/buf.h"
#include "eval/sheet.h"

struct chains {         /* the actors with a mention in the report; a story has many more */
    uint32_t *place;    /* by the actor's link: from 1, 0 = no mention */
    uint32_t *mentions; /* by place */
    uint32_t count;
};

struct comparison {
    struct arena *a; /* gone when the report is done */
    struct sheet gold, system;
    struct chains gold_chains, system_chains;
    uint32_t *shared;           /* mentions matched, of each pair of chains: see comparison_shared */
    uint32_t *partner;          /* by the gold actor's link: the system's actor, 0 = none */
    struct buf told, also_told; /* room for those who compare words */
};

/* By the places of two chains. */
static inline uint32_t *comparison_shared(const struct comparison *c, uint32_t gold, uint32_t system) {
    return &c->shared[(size_t)gold * (c->system_chains.count + 1) + system];
}

struct pair {
    uint32_t gold, system; /* places in the two lists of items, from 0 */
};

struct pairs {
    struct pair *at;
    size_t count, room;
};

#endif
