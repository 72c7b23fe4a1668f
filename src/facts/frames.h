/* Frames: what a row of data/lists/position-verbs.txt or position-nouns.txt says: which kind of position the
 * word states, and what holds its matter. The heads of those lists tell what each word of a row means. */
#ifndef FACTS_FRAMES_H
#define FACTS_FRAMES_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

struct frame {
    uint8_t kind;
    bool to, np, that, who, on_who, mediator, turns, voiced, topic, grants, acts, ultimatum, claims, done,
        named, no, talks, harms, hosts, errands, we, bare, party, adj, people, ceasefire;
    struct str prepositions[6];
    uint32_t preposition_count;
};

/* enum position_kind of doc/doc.h by its name; 0 for any other word. */
uint8_t frames_kind(struct str word);

struct frame frames_read(struct str row);

#endif
