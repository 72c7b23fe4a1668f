/* Storycheck: what is wrong between the parts of story files, which one line alone does not show: labels,
 * links, spans that cross, things declared and never used, things told twice. */
#ifndef TOOLS_STORYCHECK_H
#define TOOLS_STORYCHECK_H

#include "tools/storyfile.h"

struct storyfiles {
    struct storyfile **at;
    size_t count;
};

void storycheck_all(const struct storyfiles *all, const struct goldknow *k, struct faults *f);

#endif
