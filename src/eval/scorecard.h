/* Scorecard: what was counted, on paper: figures by layer, by type and by question, then the worst mistakes.
 */
#ifndef EVAL_SCORECARD_H
#define EVAL_SCORECARD_H

#include "base/buf.h"

struct evaluation;

/* For people. */
void scorecard_text(const struct evaluation *e, struct buf *to);

/* The same as one JSON object; docs/eval.md has its keys. */
void scorecard_json(const struct evaluation *e, struct buf *to);

/* What a reader of the figures must know beside them, a sentence a line: reports that only one side has. */
void scorecard_remarks(const struct evaluation *e, struct buf *to);

#endif
