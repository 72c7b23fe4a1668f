/* Evaluation: a gold record and a system's, counted layer by layer as eval/criteria.h says. The gold is kept
 * as the bytes of its objects, with an index of report ids; the system's objects come one at a time and are
 * gone when they are counted. So memory is the gold's bytes, one object of each side, and the counts.
 *
 * A report in the gold alone is missed whole; one in the system alone is ignored. A second one of an id is
 * passed over, on either side. */
#ifndef EVAL_EVALUATION_H
#define EVAL_EVALUATION_H

#include "base/err.h"
#include "eval/counting.h"

struct gold_unit { /* an object of the gold's file */
    struct str bytes;
    uint32_t seen_by; /* the last object of the system, from 1, that has a report of it */
    bool has_told;    /* its differences have been counted */
};

struct gold_report {
    struct str id;
    uint32_t unit, number; /* from 1: of the unit, in its record */
    bool is_met;
};

struct id_list {
    struct str *at;
    size_t count, room;
};

struct evaluation {
    struct arena *a;
    struct counts counts;
    LIST_OF(struct gold_unit) units;
    LIST_OF(struct gold_report) golds;
    struct map ids;      /* -> place in golds, from 1 */
    struct record *open; /* the record of unit `open_unit` */
    uint32_t open_unit, system_units;
    uint64_t met;
    struct id_list ignored, repeated;
    bool gold_has_stories, system_has_stories;
};

/* Keeps the `most` worst mistakes. evaluation_free. */
struct evaluation *evaluation_make(size_t most);
void evaluation_free(struct evaluation *e);

/* Takes one object of a file, what `sitrep code` or `sitrep brief --json` prints; false with `err` filled
 * where it is no record. All of the gold comes before any of the system. */
bool evaluation_gold(struct evaluation *e, struct str json, struct err *err);
bool evaluation_system(struct evaluation *e, struct str json, struct err *err);

/* Counts what no object of the system has, and puts the mistakes in order. */
void evaluation_end(struct evaluation *e);

/* Whether differences are counted: both sides have stories. */
static inline bool evaluation_has_stories(const struct evaluation *e) {
    return e->gold_has_stories && e->system_has_stories;
}

#endif
