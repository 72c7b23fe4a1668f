/* Objects: the JSON objects of an input, one after the other, whether each stands on a line of its own
 * (`sitrep code`) or is laid out over many (`sitrep brief --json`). An object begins and ends with a line;
 * where it ends is told by its brackets alone, whether it is good JSON is the reader's to say. */
#ifndef READ_OBJECTS_H
#define READ_OBJECTS_H

#include "base/buf.h"
#include "read/intake.h"

/* The next object into `object`, and the number of its first line; blank lines are passed over. */
enum intake_state objects_next(struct intake *in, struct buf *object, uint32_t *line, struct err *e);

#endif
