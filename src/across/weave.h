/* Weave: what the stages over one story share: which fact of a report became which fact of the story. */
#ifndef ACROSS_WEAVE_H
#define ACROSS_WEAVE_H

#include "record/record.h"

struct know;

struct weave {
    struct arena *a;       /* the record's: what the story keeps */
    struct arena *scratch; /* gone when the story is done */
    const struct record *r;
    struct story *s;
    uint32_t *order; /* the story's reports by (published, id): the order in which facts are taken up */
    uint32_t count;  /* of reports */
    uint32_t **actors, **places, **events,
        **positions; /* [i][link - 1] of report order[i] -> link in the story */
};

/* The facts of the i-th report in order. */
static inline const struct facts *weave_facts(const struct weave *w, uint32_t i) {
    return &w->r->reports.at[w->order[i] - 1].facts;
}

/* The story's link for a link of the i-th report; 0 stays 0. */
static inline uint32_t weave_link(uint32_t *const *links, uint32_t i, uint32_t link) {
    return link ? links[i][link - 1] : 0;
}

#endif
