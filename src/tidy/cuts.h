/* Cuts: the text on its way to blocks. It begins as paragraphs and is cut finer by marks:
 *
 *     [ DAMASCUS – The envoy ... ]  [ DAMASCUS – The envoy ... He said ... ]
 *     [dateline][ paragraph      ]  [ repeat                  ][ paragraph ]
 *
 * 1. Cuts stand in the order of the text, do not overlap and are never empty.
 * 2. No white space at either end of a cut; nothing but white space between them. */
#ifndef TIDY_CUTS_H
#define TIDY_CUTS_H

#include "doc/doc.h"

struct cut {
    struct span span;
    uint8_t kind;      /* enum block_kind */
    uint32_t original; /* of a repeat: where the words stand first */
};

struct cuts {
    struct arena *arena;
    struct cut *at;
    size_t count, room;
};

/* The paragraphs of the text: its lines, or, where lines are wrapped at a margin, what blank lines part. */
void cuts_begin(struct cuts *c, struct arena *a, const struct doc *d);

/* Adds a cut at the end, trimmed of white space; nothing where nothing is left. */
void cuts_add(struct cuts *c, const struct doc *d, struct cut cut);

/* Gives the stretches in `marks` (in order, not overlapping) their kinds, cutting what they cover in part. */
void cuts_mark(struct cuts *c, const struct doc *d, const struct cuts *marks);

#endif
