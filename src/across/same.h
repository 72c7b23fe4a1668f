/* Same: reports that are the same text again: copied, cut, damaged, or mixed into another. Sketches
 * (record/sketch.h) that share a hash are compared; where one's 5-grams stand mostly in the other they are
 * near duplicates, where the two are all but equal the later one is a duplicate of the earlier one. */
#ifndef ACROSS_SAME_H
#define ACROSS_SAME_H

struct record;

/* Fills duplicate_of and near_duplicate_of of all reports, whatever their order. */
void same_decide(struct record *r);

#endif
