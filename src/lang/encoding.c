#include "lang/encoding.h"

#include <assert.h>

#include "lang/lore.h"
#include "lang/words.h"

/* The first NET_LEXICAL know the whole word, the others its ends, shape and kind. */
void encoding_keys(const struct word *w, const struct lore_word *about, bool is_first, uint64_t *keys) {
    uint64_t *k = keys;
    uint64_t n = 1;
    *k++ = feature_key(n++, w->lower);
    *k++ = w->flags & WORD_CAPITAL && !is_first ? feature_key(n, w->form) : 0, n++;
    *k++ = w->path ? feature_key(n, w->path) : 0, n++;
    *k++ = w->path ? feature_key(n, word_branch(w, 8)) : 0, n++;
    for (unsigned s = 0; s < WORD_SUFFIXES; s++, n++) *k++ = w->suffix[s] ? feature_key(n, w->suffix[s]) : 0;
    for (unsigned s = 0; s < WORD_PREFIXES; s++, n++) *k++ = w->prefix[s] ? feature_key(n, w->prefix[s]) : 0;
    *k++ = feature_key(n++, w->shape);
    *k++ = feature_of_two(n++, w->flags, is_first);
    *k++ = about->known ? feature_key(n, about->known) : 0, n++;
    *k++ = feature_of_two(n++, about->usage, w->flags & WORD_CAPITAL);
    assert(k == keys + NET_FEATURES);
}
