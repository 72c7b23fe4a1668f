/* Furniture: the lines around an article and the words at their ends that are not its news: boilerplate,
 * captions and bylines. What they are is told by their words, data/lists/{boilerplate,captions,bylines}.txt,
 * and by their place: a byline stands at the head, and no long line is furniture as a whole. */
#ifndef TIDY_FURNITURE_H
#define TIDY_FURNITURE_H

#include "tidy/slices.h"

struct know;

/* Sets the kinds of whole slices, and cuts what begins in the middle of a line ("(Reporting by ...") off. */
void furniture_find(struct slices *c, const struct doc *d, const struct know *k);

#endif
