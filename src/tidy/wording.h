/* Wording: words as runs of letters and digits, all that tidy needs to know about words. An apostrophe or a
 * hyphen inside a run belongs to it ("al-Assad's"); a point does not, so "page.He" is two words. */
#ifndef TIDY_WORDING_H
#define TIDY_WORDING_H

#include "doc/doc.h"

/* The next word at or after `*at` and before `end`; false where there is none. Moves `*at` behind it. */
bool wording_next(const struct doc *d, uint32_t *at, uint32_t end, struct span *word);

/* The first words of a span in lower case with one space between and straight apostrophes, as lists write
 * them. */
enum { PHRASE_WORDS = 41, PHRASE_BYTES = 600 };
struct phrase {
    char letters[PHRASE_BYTES];
    uint32_t begins[PHRASE_WORDS], ends[PHRASE_WORDS]; /* of the words, in letters */
    uint32_t count;
};

/* Takes `most` words, or as many as there are and as there is room for. */
void wording_phrase(struct phrase *p, struct arena *a, const struct doc *d, struct span span, uint32_t most);

/* The words [first, first + count) of a phrase. */
static inline struct str wording_part(const struct phrase *p, uint32_t first, uint32_t count) {
    return (struct str){p->letters + p->begins[first], p->ends[first + count - 1] - p->begins[first]};
}

#endif
