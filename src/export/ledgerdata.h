/* Ledgerdata: the ledger of a negotiation for programs. docs/record.md has the keys and columns. */
#ifndef EXPORT_LEDGERDATA_H
#define EXPORT_LEDGERDATA_H

#include "base/buf.h"

struct record;

/* {"sitrep": "1", "stories": [{..., "issues": [{"issue", "parties", "mediators", "positions": [...]}]}]} */
void ledgerdata_json(const struct record *r, struct buf *to);

/* A position a line, with its story and issue. */
void ledgerdata_jsonl(const struct record *r, struct buf *to);

/* A position a row, below a row of names (RFC 4180); what may be several is parted by "; ". */
void ledgerdata_csv(const struct record *r, struct buf *to);

#endif
