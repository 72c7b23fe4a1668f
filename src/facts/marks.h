/* Marks: which stretches of a report stand in quotation marks. Marks are paired block by block, whatever
 * their kind
 * ("x" “x” „x“ ‘x’ 'x' «x» ``x'' ''x''); what stands in marks inside marks belongs to the outer pair. A
 * stretch whose closing mark is lost ends with its sentence, or with its block where it opened the block; a
 * block that opens with the mark which the block before it left open goes on with the same speech. */
#ifndef FACTS_MARKS_H
#define FACTS_MARKS_H

#include "base/span.h"

struct arena;
struct doc;

/* One stretch: `words` without its marks, `whole` with them. */
struct quoted {
    struct span words, whole;
    uint32_t block;
    bool is_closed;
    bool goes_on; /* the speech of the stretch before it, which ran over the end of its block */
};

struct quoted_list {
    struct quoted *at; /* in the order of the text; none is empty and no two overlap */
    uint32_t count;
};

/* All stretches of the blocks that are read. Taken from `a`. */
struct quoted_list marks_find(const struct doc *d, struct arena *a);

#endif
