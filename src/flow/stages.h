/* Stages: the order of work on one report. The table in stages.c is the program on one page. */
#ifndef FLOW_STAGES_H
#define FLOW_STAGES_H

#include <stdint.h>

#include "base/err.h"

struct doc;
struct know;

/* Which runs have a stage. */
enum stage_when {
    STAGE_ALWAYS,
    STAGE_OWN,     /* by the program's own knowledge */
    STAGE_DICTATED /* by the user's dictionaries of verbs */
};

struct stage {
    const char *name;
    bool (*run)(struct doc *d, const struct know *k, struct err *e);
    uint64_t reads, writes; /* bits of 1 << enum layer */
    uint8_t when;           /* enum stage_when */
};

extern const struct stage STAGES[];
extern const uint32_t STAGE_COUNT;

/* Runs the stages up to and including the one named `last` (NULL: all of them) over a freshly read document.
 * False with `e` filled only where the machine failed. Builds with the option `seals` check that no stage
 * touches a layer that is not its own. */
bool stages_run(struct doc *d, const struct know *k, const char *last, struct err *e);

/* The same from the stage named `first` on: for documents whose earlier layers were filled from a treebank.
 * `costs`, one a stage, grow by the nanoseconds of processor time that each took; NULL where nobody asks. */
bool stages_run_from(struct doc *d, const struct know *k, const char *first, const char *last,
                     uint64_t *costs, struct err *e);

#endif
