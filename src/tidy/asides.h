/* Asides: what a page lays over a name and leaves in the text once it was flattened: the name told again in
 * full, glued to the titles of other stories, up to the word that closes the box.
 *
 *     Sen. Dana Corwin Dana Louise CorwinSenate to vote on ports Farmers cheer MORE said on Monday ...
 *                     [                                                        ] is an aside
 */
#ifndef TIDY_ASIDES_H
#define TIDY_ASIDES_H

#include "tidy/slices.h"

struct know;

/* Marks the asides in paragraphs as boilerplate. */
void asides_find(struct slices *c, const struct doc *d, const struct know *k);

#endif
