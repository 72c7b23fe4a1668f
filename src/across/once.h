/* Once: the same event, position or figure told by several reports is counted once, with an attestation or
 * reading from each. What decides:
 *
 *   events     the same root code and status, parties that agree by actor or by actor code (the coalition and
 * its leader are both SYROPP), dates that do not exclude each other; where only one of the two names a
 * target, both must have a date; one report's events are never joined
 *   positions  across/stance.h
 *   figures    the same thing counted in the same role and unit; durations only where they agree
 */
#ifndef ACROSS_ONCE_H
#define ACROSS_ONCE_H

struct know;
struct weave;

/* Writes the story's dates, events, positions and figures; reads its actors and places. */
void once_decide(struct weave *w, const struct know *k);

#endif
