/* Goldrecord: stories without faults to records, in the shape that docs/record.md fixes. */
#ifndef TOOLS_GOLDRECORD_H
#define TOOLS_GOLDRECORD_H

#include "tools/storycheck.h"

/* Adds each report with its own facts, and each story with the facts of all its reports together: what has
 * one label, or is one actor or place, is one thing. */
void goldrecord_make(const struct storyfiles *files, struct record *to);

#endif
