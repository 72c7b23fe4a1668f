#include "lang/edits.h"

#include <string.h>

struct edit edit_of_note(const unsigned char *note) {
    struct edit e = {.cut = note[0], .keeps_case = note[1] != 0, .added = note[2]};
    if (e.added > EDIT_ADDED) e.added = 0;
    memcpy(e.add, note + 3, e.added);
    return e;
}

void edit_note(const struct edit *e, unsigned char *note) {
    note[0] = e->cut;
    note[1] = e->keeps_case;
    note[2] = e->added;
    memcpy(note + 3, e->add, e->added);
}

bool edit_make(struct str form, struct str lower, struct str lemma, struct edit *e) {
    bool keeps = !str_same(form, lower) && lemma.size && form.size && lemma.at[0] == form.at[0] &&
                 form.at[0] != lower.at[0];
    struct str base = keeps ? form : lower;
    size_t same = 0;
    while (same < base.size && same < lemma.size && base.at[same] == lemma.at[same]) same++;
    while (same && ((same < base.size && (base.at[same] & 0xC0) == 0x80) ||
                    (same < lemma.size && (lemma.at[same] & 0xC0) == 0x80)))
        same--;
    if (base.size - same > 255 || lemma.size - same > EDIT_ADDED) return false;
    *e = (struct edit){(uint8_t)(base.size - same), keeps, (uint8_t)(lemma.size - same), {0}};
    memcpy(e->add, lemma.at + same, lemma.size - same);
    return true;
}

bool edit_may(const struct edit *e, struct str lower) {
    if (e->cut > lower.size || (e->cut == lower.size && !e->added)) return false;
    size_t left = lower.size - e->cut;
    return left == lower.size || (lower.at[left] & 0xC0) != 0x80;
}

struct str edit_apply(const struct edit *e, struct str form, struct str lower, struct arena *a) {
    struct str base = e->keeps_case && form.size == lower.size ? form : lower;
    size_t left = base.size - e->cut;
    if (!e->added) return (struct str){base.at, left};
    char *to = arena_take(a, left + e->added);
    memcpy(to, base.at, left);
    memcpy(to + left, e->add, e->added);
    return (struct str){to, left + e->added};
}

uint32_t edit_features(const struct word *w, struct tag tag, uint64_t *features) {
    uint64_t t = tag.upos * 64U + tag.xpos, is_capital = w->flags & (WORD_CAPITAL | WORD_UPPER), n = 1,
             *f = features;
    *f++ = feature_key(n++, w->lower);
    *f++ = feature_of_two(n++, t, w->lower);
    *f++ = feature_of_three(n++, t, w->lower, tag.feats);
    *f++ = feature_of_three(n++, tag.upos, w->lower, is_capital);
    *f++ = feature_of_two(n++, t, is_capital);
    *f++ = feature_of_two(n++, t, w->flags & WORD_TOUCHES);
    for (unsigned s = 0; s < WORD_SUFFIXES; s++) {
        *f++ = feature_of_three(n, s, t, w->suffix[s]);
        *f++ = feature_of_three(n + 1, s, tag.upos, w->suffix[s]);
    }
    n += 2;
    *f++ = feature_of_three(n++, t, w->suffix[3], w->prefix[1]);
    *f++ = feature_of_three(n++, t, is_capital, w->shape);
    return (uint32_t)(f - features);
}
