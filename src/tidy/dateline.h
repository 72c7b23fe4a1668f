/* Dateline: where and when a report was filed, in front of its first paragraph, and each form it takes:
 *
 *     DAMASCUS – ...    CAIRO, Feb 11 (AP) - ...    BEIRUT, Lebanon (Reuters) ...    Geneva, 3 March 2013
 * (AFP) – ...
 *
 * It is made of capitalised words, numbers and the words of data/lists/datelines.txt alone, ends with a dash
 * (or the agency's bracket), and is told from "NATO – long silent – ..." by the capital letter that begins a
 * new sentence. */
#ifndef TIDY_DATELINE_H
#define TIDY_DATELINE_H

#include "tidy/slices.h"

struct know;

/* The datelines at the heads of paragraphs, in order. */
void datelines_find(struct slices *datelines, struct arena *a, const struct slices *c, const struct doc *d,
                    const struct know *k);

#endif
