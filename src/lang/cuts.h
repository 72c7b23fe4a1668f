/* Cuts: the places inside a run without white space where one word may end and the next begin, and what the
 * tokeniser looks at there; shared with its trainer.
 *
 *     "don't,      " | do | n't | ,         between a letter and a mark, between two marks, before "n't"
 */
#ifndef LANG_CUTS_H
#define LANG_CUTS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/span.h"

enum { CUT_FEATURES = 48 };

struct cuts {
    const char *text;
    struct span run;      /* the run without white space */
    struct span sentence; /* that it stands in */
    uint32_t start;       /* of the word that is open */
    uint32_t at;
    bool is_address; /* a web or mail address, most likely */
};

struct cuts cuts_begin(const char *text, struct span run, struct span sentence);

/* The next place for a cut; false at the end of the run. */
bool cuts_next(struct cuts *c, uint32_t *at);

/* A word ends there. */
void cuts_cut(struct cuts *c, uint32_t at);

uint32_t cuts_features(const struct cuts *c, uint32_t at, uint64_t *features);

/* The next run without white space of a sentence, from `*at` on. */
bool cuts_run(const char *text, struct span sentence, uint32_t *at, struct span *run);

#endif
