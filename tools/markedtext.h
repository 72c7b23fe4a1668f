/* Markedtext: a line of a report as its author marked it, to bare text and mentions:
 *
 *     {salem|Opposition leader *Salem Mahruqi*} will meet {gov|the {libya|Libyan} government}
 *
 * A mention with *its name* is a name, one that is in the list of pronouns a pronoun, any other a noun. */
#ifndef TOOLS_MARKEDTEXT_H
#define TOOLS_MARKEDTEXT_H

#include "tools/storyfile.h"

struct marking {
    struct storyfile *story;
    const struct goldknow *know;
    struct faults *faults;
};

/* Adds the line's bare text to `text` and its mentions to the report. */
void markedtext_add(const struct marking *m, struct storyreport *to, struct buf *text, uint32_t number,
                    struct str line);

#endif
