/* Voice: the same quotation told by several reports, word for word or not. Two are one when most words of the
 * shorter stand in the longer in the same order and nothing says that two people spoke; the differences are
 * listed word by word (longest common subsequence, Myers 1986 gives the same edits). */
#ifndef ACROSS_VOICE_H
#define ACROSS_VOICE_H

struct weave;

/* Writes the story's quotes; reads its actors. */
void voice_decide(struct weave *w);

#endif
