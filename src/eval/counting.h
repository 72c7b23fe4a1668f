/* Counting: one report of the gold beside the system's, taken through the rows of eval/criteria.c into sums
 * over all reports. */
#ifndef EVAL_COUNTING_H
#define EVAL_COUNTING_H

#include "base/map.h"
#include "eval/criteria.h"
#include "eval/mistakes.h"

struct share { /* of the matched pairs that were asked a question */
    uint64_t asked, right;
};

struct type_tally {
    struct str name;
    struct tally tally;
};

struct layer_tally {
    struct tally measures[MEASURES];
    struct share answers[QUESTIONS];
    struct map types; /* name -> place in by_type, from 1 */
    LIST_OF(struct type_tally) by_type;
    uint64_t trapped; /* items of the system in the gold's traps */
};

struct counts {
    struct arena *a;
    struct layer_tally layers[LAYERS];
    struct mistakes mistakes;
    uint64_t traps, traps_entered, system_items;
};

/* Keeps the `most` worst mistakes; the sums live in the arena. */
void counting_begin(struct counts *n, struct arena *a, size_t most);
void counting_end(struct counts *n);

/* Counts a report; `system` NULL: nothing was said of it. */
void counting_report(struct counts *n, const struct record *gold, uint32_t gold_number,
                     const struct record *system, uint32_t number);

/* Counts the items of stories: differences. */
void counting_stories(struct counts *n, struct arena *a, const struct items *gold,
                      const struct items *system);

#endif
