/* Goldcounts: how much of everything the stories hold, as a small table for people. */
#ifndef TOOLS_GOLDCOUNTS_H
#define TOOLS_GOLDCOUNTS_H

#include "tools/storycheck.h"

void goldcounts_write(const struct storyfiles *files, struct buf *to);

#endif
