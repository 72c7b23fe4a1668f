/* Dump: a layer as lines of text, one item a line; what test cases are written in. */
#ifndef DOC_DUMP_H
#define DOC_DUMP_H

#include "base/buf.h"

struct doc;

/* Appends the lines of the layer with that name ("tokens", "events" ...); false for an unknown name. */
bool doc_dump(const struct doc *d, const char *layer, struct buf *to);

#endif
