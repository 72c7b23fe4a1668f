/* Join: the union of two records. A report whose id is there already adds nothing, so joining is independent
 * of order and grouping; stories are not joined but decided anew (flow/stories.h). */
#ifndef RECORD_JOIN_H
#define RECORD_JOIN_H

struct record;

/* Adds copies of the reports of `from`, with their own facts, to `to`. */
void record_join(struct record *to, const struct record *from);

/* Copies the facts of one report into another list of facts of the same record's arena, as they are. */
struct facts;
struct arena;
void facts_copy(struct arena *a, struct facts *to, const struct facts *from);

#endif
