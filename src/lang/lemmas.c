/* The lemmatiser takes the best-scored edit that can be applied to the word; the past of irregular verbs is
 * listed. */
#include "lang/lemmas.h"

#include "doc/doc.h"
#include "know/know.h"
#include "know/model.h"
#include "know/wordlist.h"
#include "lang/edits.h"
#include "lang/language.h"

/* "fled" -> "flee"; NULL where the list has no such past. */
static const struct str *irregular(const struct know *k, struct tag tag, struct str form) {
    bool is_past = tag.upos == UPOS_VERB && (tag.xpos == XPOS_VBD || tag.xpos == XPOS_VBN);
    return is_past ? wordlist_find(know_list(k, "irregular-verbs"), form) : NULL;
}

static struct str lemma_of(const struct linear *m, const struct word *w, struct tag tag, struct str form,
                           struct arena *a) {
    uint64_t features[EDIT_FEATURES];
    int32_t scores[LINEAR_CLASSES] = {0}, best_score = INT32_MIN;
    struct str lower = str_lower(a, form);
    struct edit best = {.keeps_case = tag.upos == UPOS_PROPN};
    linear_score(m, features, edit_features(w, tag, features), scores);
    for (uint32_t c = 0; c < m->classes; c++) {
        if (scores[c] <= best_score) continue;
        struct edit e = edit_of_note(linear_note(m, c));
        if (!edit_may(&e, lower)) continue;
        best = e;
        best_score = scores[c];
    }
    return edit_apply(&best, form, lower, a);
}

bool lemmas_find(struct doc *d, const struct know *k, struct err *e) {
    (void)e;
    if (!language_is_ours(d) || d->tags.count != d->tokens.count) return true;
    d->lemmas.count = 1;
    struct arena *scratch = arena_make();
    struct word *words = arena_take(scratch, (words_longest(d) + 1) * sizeof *words);
    for (uint32_t s = 1; s < d->ranges.count; s++) {
        struct range r = d->ranges.at[s];
        words_take(d, k, &r, words);
        for (uint32_t t = r.first; t < r.end; t++) {
            const struct str *listed = irregular(k, d->tags.at[t], str_lower(scratch, doc_token(d, t)));
            doc_add(d, lemmas)->text = listed ? *listed
                                              : lemma_of(&k->models->lemmas, &words[t - r.first],
                                                         d->tags.at[t], doc_token(d, t), d->arena);
        }
    }
    arena_free(scratch);
    return true;
}
