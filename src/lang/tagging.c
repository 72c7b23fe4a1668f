#include "lang/tagging.h"

static const struct word NOWHERE = {.form = 3, .lower = 3};

static const struct word *word_at(const struct word *words, uint32_t count, uint32_t i, int step) {
    int64_t at = (int64_t)i + step;
    return at < 0 || at >= count ? &NOWHERE : &words[at];
}

uint32_t tagging_features(const struct word *words, uint32_t count, uint32_t i, const uint8_t *classes,
                          uint64_t *features) {
    const struct word *w = &words[i], *l1 = word_at(words, count, i, -1), *l2 = word_at(words, count, i, -2),
                      *r1 = word_at(words, count, i, 1), *r2 = word_at(words, count, i, 2);
    uint64_t t1 = i > 0 ? classes[i - 1] + 1U : 0, t2 = i > 1 ? classes[i - 2] + 1U : 0;
    uint64_t *f = features;
    uint64_t n = 1;
    *f++ = feature_key(n++, w->form);
    *f++ = feature_key(n++, w->lower);
    for (unsigned s = 0; s < WORD_SUFFIXES; s++) *f++ = feature_of_two(n, s, w->suffix[s]);
    n++;
    for (unsigned s = 0; s < WORD_PREFIXES; s++) *f++ = feature_of_two(n, s, w->prefix[s]);
    n++;
    *f++ = feature_key(n++, w->shape);
    *f++ = feature_of_three(n++, w->flags, i == 0, r1->flags & (WORD_CAPITAL | WORD_UPPER));
    *f++ = feature_of_two(n++, w->suffix[2], w->flags & (WORD_CAPITAL | WORD_HYPHEN));
    *f++ = feature_key(n++, t1);
    *f++ = feature_of_two(n++, t1, t2);
    *f++ = feature_key(n++, t2);
    *f++ = feature_of_two(n++, t1, w->lower);
    *f++ = feature_of_two(n++, t1, w->suffix[2]);
    *f++ = feature_of_two(n++, t1, r1->lower);
    *f++ = feature_of_three(n++, t1, t2, w->lower);
    *f++ = feature_of_three(n++, t1, w->lower, r1->lower);
    *f++ = feature_of_three(n++, t1, w->suffix[1], r1->suffix[1]);
    *f++ = feature_key(n++, l1->lower);
    *f++ = feature_key(n++, l2->lower);
    *f++ = feature_key(n++, r1->lower);
    *f++ = feature_key(n++, r2->lower);
    *f++ = feature_of_two(n++, l1->lower, w->lower);
    *f++ = feature_of_two(n++, w->lower, r1->lower);
    *f++ = feature_of_two(n++, l1->lower, r1->lower);
    *f++ = feature_of_two(n++, l1->lower, l2->lower);
    *f++ = feature_of_two(n++, r1->lower, r2->lower);
    *f++ = feature_of_three(n++, l1->lower, w->lower, r1->lower);
    *f++ = feature_key(n++, l1->suffix[2]);
    *f++ = feature_key(n++, r1->suffix[2]);
    *f++ = feature_key(n++, r2->suffix[2]);
    *f++ = feature_of_two(n++, w->suffix[2], r1->suffix[2]);
    *f++ = feature_of_two(n++, r1->suffix[1], r1->flags);
    *f++ = feature_of_two(n++, l1->shape, w->shape);
    *f++ = feature_of_two(n++, w->shape, r1->shape);
    *f++ = feature_of_two(n++, w->flags & WORD_TOUCHES, r1->flags & WORD_TOUCHES);
    static const unsigned BITS[] = {4, 6, 10, 16};
    for (unsigned b = 0; b < sizeof BITS / sizeof *BITS && w->path; b++)
        *f++ = feature_of_two(n + b, word_branch(w, BITS[b]), 0);
    n += 4;
    if (w->path) *f++ = feature_of_two(n, t1, w->path);
    if (w->path && r1->path) *f++ = feature_of_two(n + 1, w->path, r1->path);
    if (l1->path) *f++ = feature_key(n + 2, l1->path);
    if (l2->path) *f++ = feature_key(n + 3, l2->path);
    if (r1->path) *f++ = feature_key(n + 4, r1->path), *f++ = feature_of_two(n + 5, word_branch(r1, 6), t1);
    if (r2->path) *f++ = feature_key(n + 6, r2->path);
    if (r1->path && r2->path) *f++ = feature_of_two(n + 7, word_branch(r1, 8), word_branch(r2, 8));
    return (uint32_t)(f - features);
}

void tagging_note(const struct tag *tag, unsigned char *note) {
    note[0] = tag->upos;
    note[1] = tag->xpos;
    for (unsigned i = 0; i < 4; i++) note[2 + i] = (unsigned char)(tag->feats >> 8 * i);
}

struct tag tagging_tag(const unsigned char *note) {
    struct tag tag = {note[0] < UPOS_COUNT ? note[0] : UPOS_X, note[1] < XPOS_COUNT ? note[1] : XPOS_NONE, 0};
    for (unsigned i = 0; i < 4; i++) tag.feats |= (uint32_t)note[2 + i] << 8 * i;
    return tag;
}
