/* Gaps: the places in a block where a sentence may end, and what the splitter looks at there; shared with its
 * trainer.
 *
 *     ... on his Facebook page.Mr Alkhatib said. "If the regime ...
 *           ^   ^        ^     ^  ^        ^     ^                    each white space, and between a mark
 * that may width 0                                  end a sentence and a word that touches it
 */
#ifndef LANG_GAPS_H
#define LANG_GAPS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/span.h"
#include "base/str.h"

enum { GAP_FEATURES = 48 };

struct gap {
    uint32_t left, right; /* what is before ends at `left`, what is after begins at `right` */
};

/* A walk over the gaps of a block. */
struct gaps {
    const char *text;
    struct span block;
    uint32_t at;     /* the walk has come this far */
    uint32_t start;  /* of the sentence that is open */
    uint32_t words;  /* white spaces since then */
    uint32_t quotes; /* plain quotation marks before `at` in the block */
    int32_t depth;   /* open brackets and typographic quotation marks */
};

struct gaps gaps_begin(const char *text, struct span block);

/* The next gap with text on both sides; false at the end of the block. */
bool gaps_next(struct gaps *g, struct gap *gap);

/* A sentence ends at this gap. */
void gaps_break(struct gaps *g, const struct gap *gap);

/* Returns their number. */
uint32_t gaps_features(const struct gaps *g, const struct gap *gap, uint64_t *features);

#endif
