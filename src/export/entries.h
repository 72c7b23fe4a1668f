/* Entries: the positions of a story in the order of a ledger: by issue, the one with most positions first,
 * and within an issue by day; numbered from 1, so that they can point at each other. */
#ifndef EXPORT_ENTRIES_H
#define EXPORT_ENTRIES_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

struct arena;
struct position_fact;
struct record;
struct story;

struct entry {
    const struct position_fact *position;
    uint32_t number, link; /* in the ledger; in the story's positions */
    struct str issue;      /* "other" where the words tell none */
    struct str since;      /* the day as told, else of the first report; ISO 8601, empty where unknown */
    bool is_told;          /* the report tells the day itself */
    bool is_overdue;       /* its deadline was over when the story's last report came out, and it was open */
    struct str words;      /* the fullest wording */
};

struct entries {
    struct entry *at;
    uint32_t count;
    uint32_t *number; /* of the entry, by the position's link - 1 */
};

struct entries entries_make(const struct record *r, const struct story *s, struct arena *a);

/* What a position bears to another, seen from either side: */
enum bearing {
    BEARING_ANSWERS,     /* it answers the other */
    BEARING_ANSWERED_BY, /* the other answers it */
    BEARING_MEETS,
    BEARING_CLASHES,
    BEARING_SOFTENS, /* it softens what the same party held before */
    BEARING_HARDENS,
    BEARING_SOFTENED_BY,
    BEARING_HARDENED_BY,
    BEARING_COUNT
};
extern const char *const BEARING_NAMES[BEARING_COUNT];

/* The numbers of the entries to which the i-th has that bearing, ascending, in the arena; their count. */
uint32_t entries_bearing(const struct entries *e, uint32_t i, enum bearing bearing, struct arena *a,
                         uint32_t **numbers);

#endif
