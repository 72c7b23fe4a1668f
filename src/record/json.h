/* Json: the record as RFC 8259 JSON, and back. Writing what was read gives the same bytes. */
#ifndef RECORD_JSON_H
#define RECORD_JSON_H

#include "base/buf.h"
#include "base/err.h"

struct doc;
struct record;

enum json_parts {
    JSON_TEXT = 1 << 0,   /* each report's text */
    JSON_SKETCH = 1 << 1, /* what comparing reports needs: sketch and terms */
    JSON_FACTS = 1 << 2,  /* each report's own facts, so that the record can be merged with others */
    JSON_PRETTY = 1 << 3, /* on many lines, for people */
};

/* {"sitrep": "1", "reports": [...], "stories": [...]} */
void json_write(const struct record *r, unsigned parts, struct buf *to);

/* One report with its own facts on one level, on one line: what `code` prints. `report` is its number. */
void json_write_report(const struct record *r, uint32_t report, unsigned parts, struct buf *to);

/* One line: the report's id, story, duplicate_of, near_duplicate_of: what `group` prints. */
void json_write_group(const struct record *r, uint32_t report, struct buf *to);

/* One line: the report as it was read, before anything was found in it: what `read` prints. */
void json_write_read(const struct doc *d, struct buf *to);

/* What json_write or json_write_report wrote. NULL with `e` filled where it is not JSON, a key has the wrong
 * type or a link leads nowhere; unknown keys are passed over. record_free. */
struct record *json_read(struct str bytes, struct err *e);

#endif
