/* Coding: who did what to whom in one marked sentence, by the dictionaries and as TABARI does it: in each
 * clause the verbs from left to right, of each verb the first pattern that fits, the longest first; the
 * source is the first actor of the clause and the target the first one behind the verb where the pattern does
 * not say. */
#ifndef DICT_CODING_H
#define DICT_CODING_H

#include "dict/matching.h"

enum { CODED_EVENTS = 64, CODE_BYTES = 48 };

struct coded_actor {
    uint32_t word;         /* where it stands + 1; 0: a default, named nowhere */
    uint32_t root;         /* of the lexicon */
    struct span span;      /* with the agent */
    char code[CODE_BYTES]; /* whole: "SYRGOV" */
};

struct coded_event {
    struct coded_actor source, target;
    struct str code;
    struct span trigger;    /* the verb */
    uint32_t file, line;    /* of the pattern, or of the verb where none fitted */
    uint32_t root, pattern; /* that made it; pattern 0 = the verb's own code */
    bool is_minor, is_major;
};

enum why_nothing { WHY_CODED, WHY_SHORT, WHY_DISCARD, WHY_COMPLEX, WHY_NO_EVENT };

struct coded {
    struct coded_event events[CODED_EVENTS];
    struct coded_actor actors[CODED_EVENTS]; /* all that are named, also those that nothing happens to */
    uint32_t count, actor_count;
    uint8_t why; /* enum why_nothing */
};

/* Codes the sentence; `to` is filled anew. */
void coding_find(struct marking *m, struct coded *to);

/* The whole code of the actor that the words name, with the agent beside him; empty where they name none or
 * hold words that no dictionary knows. */
struct str coding_actor(struct marking *m);

#endif
