/* The lemmatiser takes the best-scored edit that can be applied to the word; the past of irregular verbs is
 * listed. */
#include "lang/lemmas.h"

#include "base/arena.h"
#include "doc/doc.h"
#include "know/know.h"
#include "know/model.h"
#include "know/wordlist.h"
#include "lang/edits.h"
#include "lang/language.h"

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

/* Whether a word is a stem and an ending. */
static bool is_rest(struct str word, struct str stem, const char *ending) {
    size_t size = strlen(ending);
    return word.size == stem.size + size && memcmp(word.at, stem.at, stem.size) == 0 &&
           memcmp(word.at + stem.size, ending, size) == 0;
}

/* In how many articles a lemma stood, where they were counted (data/lists/document-frequency.txt). */
static uint32_t articles_with(const struct wordlist *frequency, struct str lemma) {
    const struct str *count = wordlist_find(frequency, lemma);
    uint32_t n = 0;
    for (size_t i = 0; count && i < count->size && n < 1000000; i++)
        n = n * 10 + (uint32_t)(count->at[i] - '0');
    return n;
}

/* "boycott" for the "boycot" of "boycotted": the stem with its last letter doubled, where the form has it so;
 * else "". */
static struct str doubled(struct str lower, struct str lemma, struct arena *a) {
    struct str twice = str_of(arena_print(a, "%.*s%c", (int)lemma.size, lemma.at, lemma.at[lemma.size - 1]));
    return is_rest(lower, twice, "ed") || is_rest(lower, twice, "ing") ? twice : (struct str){0};
}

/* "blamed" is of "blame", not of "blam", "expelled" of "expel", "boycotted" of "boycott": where the edit
 * chosen leaves a stem that is seldom seen and the stem with its "e", or without a doubled letter, or with
 * one, is common. */
static struct str mended(const struct wordlist *frequency, struct str lemma, struct str form,
                         struct arena *a) {
    struct str lower = str_lower(a, form);
    if (lemma.size < 3) return lemma;
    struct str twice = doubled(lower, lemma, a);
    if (twice.size)
        return articles_with(frequency, twice) > 2 * articles_with(frequency, lemma) ? twice : lemma;
    if (!is_rest(lower, lemma, "ed") && !is_rest(lower, lemma, "ing")) return lemma;
    bool is_doubled = lemma.at[lemma.size - 1] == lemma.at[lemma.size - 2];
    struct str other = is_doubled ? (struct str){lemma.at, lemma.size - 1}
                                  : str_of(arena_print(a, "%.*se", (int)lemma.size, lemma.at));
    uint32_t own = articles_with(frequency, lemma), with = articles_with(frequency, other);
    return (is_doubled ? 2 * with > own : with > 3 * own) ? other : lemma;
}

/* "flee" for "fled", which the edits take for "flead": a past that data/lists/irregular-verbs.txt has; else
 * "". */
static struct str listed(const struct wordlist *irregular, struct tag tag, struct str form, struct arena *a) {
    bool is_past = tag.xpos == XPOS_VBD || tag.xpos == XPOS_VBN;
    const struct str *lemma = is_past ? wordlist_find(irregular, str_lower(a, form)) : NULL;
    return lemma ? *lemma : (struct str){0};
}

bool lemmas_find(struct doc *d, const struct know *k, struct err *e) {
    (void)e;
    if (!language_is_ours(d) || d->tags.count != d->tokens.count) return true;
    doc_expect(d, lemmas);
    struct arena *scratch = arena_make();
    const struct wordlist *frequency = know_list(k, "document-frequency"),
                          *irregular = know_list(k, "irregular-verbs");
    struct word *words = arena_take(scratch, (words_longest(d) + 1) * sizeof *words);
    for (uint32_t s = 1; s < d->ranges.count; s++) {
        struct range r = d->ranges.at[s];
        words_take(d, k, &r, words);
        for (uint32_t t = r.first; t < r.end; t++) {
            struct tag tag = d->tags.at[t];
            struct str lemma =
                lemma_of(&k->models->lemmas, &words[t - r.first], tag, doc_token(d, t), d->arena);
            bool is_verb = tag.upos == UPOS_VERB;
            if (is_verb) lemma = mended(frequency, lemma, doc_token(d, t), d->arena);
            struct str past = is_verb ? listed(irregular, tag, doc_token(d, t), scratch) : (struct str){0};
            doc_add(d, lemmas)->text = past.size ? past : lemma;
        }
    }
    arena_free(scratch);
    return true;
}
