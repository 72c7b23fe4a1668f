/* Wordplace: the place in a report's text that `[words]` of a story file point at (docs/corpus.md):
 *
 *     [he was willing ~ freed first]     from the first words to the nearest place of the last ones behind
 *     them, within the paragraph if there is one [the <release> of all]             the part between < >; the
 *     rest makes its place plain [talks] #2                         the second place of several
 *
 * Words match whole words; a blank matches any white space. \[ \] \< \> \~ \\ are the signs themselves;
 * brackets that pair need no backslash. */
#ifndef TOOLS_WORDPLACE_H
#define TOOLS_WORDPLACE_H

#include "base/span.h"
#include "base/str.h"

struct arena;

struct place_rules {
    uint32_t nth;              /* the place that is wanted; 0: they are to stand there once */
    bool is_any;               /* parts of words match too, for what is damaged */
    const struct span *hidden; /* stretches where nothing is looked for */
    size_t hidden_count;
};

struct place_search {
    uint32_t found;    /* how often the words stand there */
    struct span span;  /* of the first place, or the one wanted */
    struct str known;  /* where they do not: as many as do, from the start of the piece that is missing */
    bool is_scattered; /* where they do not: each piece does, but in another order, or in what is hidden */
    const char *wrong; /* the words themselves cannot be read: why, and what to do; else NULL */
};

/* Looks for what stands between [ and ]. */
struct place_search wordplace_find(struct arena *a, struct str text, struct str words,
                                   const struct place_rules *rules);

#endif
