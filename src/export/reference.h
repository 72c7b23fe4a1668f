/* Reference: how pages for people point at a source: A, B ... for the reports of a story in the order in
 * which they were given, and the sentence: [A 3]. */
#ifndef EXPORT_REFERENCE_H
#define EXPORT_REFERENCE_H

#include <stdint.h>

#include "base/buf.h"
#include "base/span.h"

struct record;
struct report;
struct story;

/* Writes the numbers of the story's reports, by report - 1; 0 for those of other stories. `numbers` has room
 * for all reports of the record. */
void reference_numbers(const struct record *r, const struct story *s, uint32_t *numbers);

/* 1 is A, 27 is AA. */
void reference_put_label(uint32_t number, struct buf *to);

/* The number of the sentence in which the span begins; 0 where the report has none. */
uint32_t reference_sentence(const struct report *x, struct span span);

/* "[A 3]" */
void reference_put(const struct record *r, const uint32_t *numbers, uint32_t report, struct span span,
                   struct buf *to);

#endif
