/* Factline: the line of one fact, its fields and the words they point at, to a struct told:
 *
 *     event e1 salem > gov 036 happened [willing to meet] ; date [Monday] ; by wire
 *
 * A field that cannot be read is told as a fault and left out. */
#ifndef TOOLS_FACTLINE_H
#define TOOLS_FACTLINE_H

#include "tools/markedtext.h"

/* What the line's first word makes of it; TOLD_NONE where it begins no fact line. */
unsigned factline_kind(struct str line);

/* Words of the line that begin it, for the one who mistyped. */
void factline_offer(struct choice *c);

/* Adds the fact to the report, whose text is whole. Words are looked for outside of the damage told so far.
 */
void factline_read(const struct marking *m, struct storyreport *to, uint32_t number, struct str line);

/* Cuts the next word off the front of a line; empty at its end. */
struct str factline_word(struct str *rest);

/* The place of a word in such a list as record/fields.h has; -1, and a fault, where it is not in it. */
int factline_choose(const struct marking *m, uint32_t number, const char *what, struct str word,
                    const char *const *words);

/* Whether it is letters, digits, hyphens, at most 40 of them: an id or a label. */
bool factline_is_id(struct str word);

#endif
