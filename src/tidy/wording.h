/* Wording: words as runs of letters and digits, all that tidy needs to know about words. An apostrophe or a
 * hyphen inside a run belongs to it ("al-Assad's"); a point does not, so "page.He" is two words. */
#ifndef TIDY_WORDING_H
#define TIDY_WORDING_H

#include "doc/doc.h"

/* The next word at or after `*at` and before `end`; false where there is none. Moves `*at` behind it. */
bool wording_next(const struct doc *d, uint32_t *at, uint32_t end, struct span *word);

/* The first `most` words of a span in lower case with one space between, for looking up in lists. */
enum { WORDS_MOST = 12 };
struct phrase {
    struct str text;
    uint32_t ends[WORDS_MOST];  /* the first i + 1 words are text[0, ends[i]) */
    uint32_t after[WORDS_MOST]; /* where the word i ends in the document */
    uint32_t count;
};
struct phrase wording_phrase(struct arena *a, const struct doc *d, struct span span);

#endif
