#include "lang/naming.h"

#include "base/arena.h"

void naming_begin(struct naming *n, const struct doc *d, const struct know *k, struct arena *a) {
    uint32_t longest = words_longest(d);
    *n = (struct naming){.d = d, .k = k, .arena = a};
    n->words = arena_take(a, (longest + 1) * sizeof *n->words);
}

void naming_sentence(struct naming *n, const struct range *r) {
    n->first = r->first;
    n->count = r->end - r->first;
    words_take(n->d, n->k, r, n->words);
    n->about = &n->d->lores.at[r->first];
    uint32_t loud = 0, letters = 0;
    for (uint32_t i = 0; i < n->count; i++) {
        loud += (n->words[i].flags & WORD_UPPER) != 0;
        letters += !(n->words[i].flags & (WORD_PUNCT | WORD_DIGIT));
    }
    n->is_loud = letters > 3 && 2 * loud > letters;
}

static bool is_capital(const struct naming *n, uint32_t i) { return n->words[i].flags & WORD_CAPITAL; }

/* ---- features ------------------------------------------------------------------------------------------ */

static const struct word NO_WORD = {.form = 3, .lower = 3};
static const struct lore_word NOTHING = {0};

struct view {
    const struct word *w;
    const struct lore_word *a;
    uint64_t tag;
};

static struct view view_at(const struct naming *n, uint32_t i, int step) {
    int64_t at = (int64_t)i + step;
    if (at < 0 || at >= n->count) return (struct view){&NO_WORD, &NOTHING, 0};
    return (struct view){&n->words[at], &n->about[at], n->d->tags.at[n->first + (uint32_t)at].xpos};
}

static uint64_t *around(const struct naming *n, uint32_t i, uint64_t number, uint64_t *f) {
    for (int step = -2; step <= 2; step++) {
        struct view v = view_at(n, i, step);
        uint64_t base = number + 16 * (uint64_t)(step + 2);
        *f++ = feature_key(base, v.w->lower);
        *f++ = feature_key(base + 1, v.w->shape);
        *f++ = feature_key(base + 2, v.tag);
        *f++ = feature_key(base + 3, v.a->known);
        if (!v.w->path) continue;
        *f++ = feature_key(base + 4, v.w->path);
        *f++ = feature_key(base + 5, word_branch(v.w, 7));
        *f++ = feature_of_two(base + 6, word_branch(v.w, 10), v.w->flags & (WORD_CAPITAL | WORD_UPPER));
    }
    return f;
}

/* The words just before and after the run of capitals that i stands in. */
static uint64_t *beside_run(const struct naming *n, uint32_t i, uint64_t number, uint64_t *f) {
    uint32_t begin = i, end = i + 1;
    while (begin > 0 && i - begin < 6 && is_capital(n, begin - 1)) begin--;
    while (end < n->count && end - i < 6 && is_capital(n, end)) end++;
    struct view l = view_at(n, begin, -1), r = view_at(n, end, 0), first = view_at(n, begin, 0),
                last = view_at(n, end, -1);
    uint64_t size = end - begin;
    *f++ = feature_of_two(number, l.w->lower, size);
    *f++ = feature_of_two(number + 1, r.w->lower, size);
    *f++ = feature_of_two(number + 2, last.w->lower, i - begin);
    *f++ = feature_of_two(number + 3, first.w->lower, i - begin);
    *f++ = feature_of_three(number + 4, last.w->path, i - begin, size);
    *f++ = feature_of_three(number + 5, first.a->known, i - begin, size);
    *f++ = feature_of_three(number + 6, l.a->known, l.tag, size);
    *f++ = feature_of_three(number + 7, l.w->path, r.w->path, size > 1);
    *f++ = feature_of_three(number + 8, last.a->known, i - begin, size);
    return f;
}

uint32_t naming_features(const struct naming *n, uint32_t i, const uint8_t *classes, uint64_t *features) {
    struct view w = view_at(n, i, 0), l = view_at(n, i, -1), r = view_at(n, i, 1);
    uint64_t c1 = i > 0 ? classes[i - 1] + 1U : 0, c2 = i > 1 ? classes[i - 2] + 1U : 0;
    uint64_t *f = around(n, i, 1, features), m = 100;
    f = beside_run(n, i, m, f);
    m += 10;
    *f++ = feature_key(m++, w.w->form);
    for (unsigned s = 0; s < WORD_SUFFIXES; s++) *f++ = feature_of_two(m, s, w.w->suffix[s]);
    m++;
    for (unsigned s = 0; s < WORD_PREFIXES; s++) *f++ = feature_of_two(m, s, w.w->prefix[s]);
    m++;
    *f++ = feature_key(m++, c1);
    *f++ = feature_of_two(m++, c1, c2);
    *f++ = feature_of_two(m++, c1, w.w->lower);
    *f++ = feature_of_two(m++, c1, l.w->lower);
    *f++ = feature_of_two(m++, c1, r.w->lower);
    *f++ = feature_of_three(m++, c1, w.tag, w.w->shape);
    *f++ = feature_of_two(m++, c1, w.a->known);
    *f++ = feature_of_three(m++, c1, w.a->known, r.a->known);
    *f++ = feature_of_two(m++, c1, w.w->path);
    *f++ = feature_of_three(m++, c1, w.w->shape, r.w->shape);
    *f++ = feature_of_three(m++, l.tag, w.tag, r.tag);
    *f++ = feature_of_three(m++, w.a->usage, w.w->flags, i == 0);
    *f++ = feature_of_three(m++, w.a->usage, w.tag, c1);
    *f++ = feature_of_two(m++, l.w->lower, w.w->lower);
    *f++ = feature_of_two(m++, w.w->lower, r.w->lower);
    *f++ = feature_of_three(m++, n->is_loud, w.w->flags, i == 0);
    *f++ = feature_of_three(m++, l.w->path, w.a->known, w.w->flags);
    *f++ = feature_of_three(m++, w.a->known, r.w->path, w.w->flags);
    *f++ = feature_of_three(m++, l.w->lower, w.w->flags, w.tag);
    *f++ = feature_of_three(m++, r.w->lower, w.w->flags, w.tag);
    *f++ = feature_of_three(m++, w.tag, w.a->known, w.w->flags);
    *f++ = feature_of_two(m++, word_branch(w.w, 6), word_branch(r.w, 6));
    *f++ = feature_of_two(m++, word_branch(l.w, 6), word_branch(w.w, 6));
    return (uint32_t)(f - features);
}
