/* Differ: where the reports of a story do not say the same: figures that contradict, quotations worded
 * differently, names spelled differently, and what stands in one report alone. One plain sentence each; no
 * verdict. */
#ifndef ACROSS_DIFFER_H
#define ACROSS_DIFFER_H

struct weave;

/* Writes the story's differences; reads everything else. Does nothing for a story of one report. */
void differ_decide(struct weave *w);

#endif
