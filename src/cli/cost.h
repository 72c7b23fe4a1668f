/* Cost: what the stages cost over all the reports that were coded. */
#ifndef CLI_COST_H
#define CLI_COST_H

#include <stddef.h>

#include "sitrep.h"

enum { COST_STAGES = 64 };

struct cost {
    const char *stages[COST_STAGES];
    double seconds[COST_STAGES]; /* of processor time, of all threads together */
    double start;                /* before the first report */
    size_t stage_count, reports, sentences;
};

/* Called before the first report. */
struct cost cost_begin(void);

/* Adds a report that was watched and coded. */
void cost_add(struct cost *c, const struct sr_report *report);

/* Prints the table on standard error. */
void cost_tell(const struct cost *c);

#endif
