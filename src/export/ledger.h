/* Ledger: the ledger of a negotiation: the positions of all parties over time, by issue, each with its terms,
 * its state, what answers, meets or contradicts it, and its sources. */
#ifndef EXPORT_LEDGER_H
#define EXPORT_LEDGER_H

#include <stdbool.h>

#include "base/buf.h"

struct record;

/* For people: a table `width` columns wide, with colours of a terminal or without. Stories without positions
 * are left out; those there are must have been decided. */
void ledger_write(const struct record *r, unsigned width, bool has_colour, struct buf *to);

#endif
