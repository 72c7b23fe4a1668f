/* Crew: the reports of the files named, coded by several threads and handed on in the order they came in, so
 * that the output is the same whatever -j is. */
#ifndef CLI_CREW_H
#define CLI_CREW_H

#include "cli.h"

/* Calls `take` with a record of each report alone, in order; it owns the record. Returns an exit status as
 * feed does. */
int crew_code(const struct sr_engine *engine, const struct options *o,
              void (*take)(struct sr_record *record, void *context), void *context);

/* All reports in one record: sr_record_free. */
struct sr_record *crew_together(const struct sr_engine *engine, const struct options *o, int *status);

#endif
