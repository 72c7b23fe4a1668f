/* Span: a half-open range [begin, end) of bytes in a report's text. Every fact has one. */
#ifndef BASE_SPAN_H
#define BASE_SPAN_H

#include <stdbool.h>
#include <stdint.h>

struct span {
    uint32_t begin, end;
};

static inline uint32_t span_size(struct span s) { return s.end - s.begin; }

static inline bool span_is_empty(struct span s) { return s.begin >= s.end; }

static inline bool span_holds(struct span outer, struct span inner) {
    return outer.begin <= inner.begin && inner.end <= outer.end;
}

static inline bool span_overlaps(struct span a, struct span b) { return a.begin < b.end && b.begin < a.end; }

static inline bool span_is(struct span a, struct span b) { return a.begin == b.begin && a.end == b.end; }

/* The smallest span that holds both. */
static inline struct span span_join(struct span a, struct span b) {
    return (struct span){a.begin < b.begin ? a.begin : b.begin, a.end > b.end ? a.end : b.end};
}

#endif
