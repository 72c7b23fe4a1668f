/* Json: the record as RFC 8259 JSON, and back. Writing what was read gives the same bytes. */
#ifndef RECORD_JSON_H
#define RECORD_JSON_H

#include "base/buf.h"
#include "base/err.h"

struct record;

enum json_parts {
    JSON_TEXT = 1 << 0,    /* each report's text */
    JSON_SKETCH = 1 << 1,  /* what comparing reports needs: sketch and terms */
    JSON_FACTS = 1 << 2,   /* each report's own facts, so that the record can be merged with others */
    JSON_PRETTY = 1 << 3,  /* on many lines, for people */
};

/* {"sitrep": "1", "reports": [...], "stories": [...]} */
void json_write(const struct record *r, unsigned parts, struct buf *to);

/* One report with its own facts on one level, on one line: what `code` prints. `report` is its number. */
void json_write_report(const struct record *r, uint32_t report, unsigned parts, struct buf *to);

/* Adds what either function wrote to `r`. False with `e` filled where it is not JSON or a key has the wrong type;
 * unknown keys are passed over. Nothing of a record that fails is kept in the lists of `r`. */
bool json_read(struct record *r, struct str bytes, struct err *e);

#endif
