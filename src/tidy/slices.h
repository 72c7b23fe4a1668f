/* Slices: the text on its way to blocks. It begins as paragraphs and is cut finer by marks:
 *
 *     [ DAMASCUS – The envoy ... ]  [ DAMASCUS – The envoy ... He said ... ]
 *     [dateline][ paragraph      ]  [ repeat                  ][ paragraph ]
 *
 * 1. Cuts stand in the order of the text, do not overlap and are never empty.
 * 2. No white space at either end of a slice; nothing but white space between them. */
#ifndef TIDY_SLICES_H
#define TIDY_SLICES_H

#include "doc/doc.h"

struct slice {
    struct span span;
    uint8_t kind;      /* enum block_kind */
    uint32_t original; /* of a repeat: where the words stand first */
};

struct slices {
    struct arena *arena;
    struct slice *at;
    size_t count, room;
};

/* The paragraphs of the text: its lines, or, where lines are wrapped at a margin, what blank lines part. */
void slices_begin(struct slices *c, struct arena *a, const struct doc *d);

/* Adds a slice at the end, trimmed of white space; nothing where nothing is left. */
void slices_add(struct slices *c, const struct doc *d, struct slice slice);

/* Gives the stretches in `marks` (in order, not overlapping) their kinds, cutting what they cover in part. */
void slices_mark(struct slices *c, const struct doc *d, const struct slices *marks);

#endif
