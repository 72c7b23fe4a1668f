#include "facts/scene.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "doc/doc.h"

struct scene_range scene_tokens(const struct doc *d, struct span s) {
    return (struct scene_range){doc_token_at(d, s.begin), doc_token_at(d, s.end)};
}

bool scene_is_word(const struct scene *s, uint32_t token) {
    return s->d->tags.at[token].upos != UPOS_PUNCT && !cues_is_mark(s->d, token);
}

bool scene_is_finite(const struct scene *s, uint32_t token) {
    unsigned x = s->d->tags.at[token].xpos;
    return x == XPOS_VBD || x == XPOS_VBZ || x == XPOS_VBP || x == XPOS_MD;
}

bool scene_is_owned(const struct scene *s, uint32_t token) {
    uint32_t stretch = s->stretch_of[token];
    return stretch && s->owner[stretch - 1];
}

/* The end of the stretch that the last token stands in, if only stops are left of it and it begins at `begin`
 * or later: 0 otherwise. */
static uint32_t stretch_end(const struct scene *s, uint32_t last, uint32_t begin) {
    uint32_t stretch = s->stretch_of[last];
    if (!stretch || s->marks.at[stretch - 1].words.begin < begin) return 0;
    struct span words = s->marks.at[stretch - 1].words;
    for (uint32_t t = last + 1; t < s->d->tokens.count && s->d->tokens.at[t].span.end <= words.end; t++)
        if (scene_is_word(s, t)) return 0;
    return words.end;
}

struct span scene_trim(const struct scene *s, uint32_t first, uint32_t end) {
    const struct doc *d = s->d;
    while (first < end && !scene_is_word(s, first)) first++;
    while (end > first && !scene_is_word(s, end - 1)) end--;
    if (first >= end) return (struct span){0};
    struct span words = doc_span(d, first, end);
    uint32_t closed = stretch_end(s, end - 1, words.begin);
    if (closed > words.end) words.end = closed;
    return words;
}

struct scene scene_make(const struct doc *d, const struct know *k, struct arena *a) {
    struct scene s = {.d = d,
                      .cues = cues_find(d, k, a),
                      .marks = marks_find(d, a),
                      .answers = interviews_answers(d, k, a)};
    s.stretch_of = arena_take(a, (d->tokens.count + 1) * sizeof *s.stretch_of);
    s.owner = arena_take(a, (s.marks.count + 1) * sizeof *s.owner);
    for (uint32_t i = 0; i < s.marks.count; i++) {
        struct scene_range q = scene_tokens(d, s.marks.at[i].words);
        for (uint32_t t = q.first; t < q.end; t++) s.stretch_of[t] = i + 1;
    }
    return s;
}

bool scene_is_title(const struct scene *s, uint32_t stretch) {
    const struct doc *d = s->d;
    struct scene_range q = scene_tokens(d, s->marks.at[stretch].words);
    uint32_t capitals = 0;
    for (uint32_t t = q.first; t < q.end; t++) {
        struct str word = doc_token(d, t);
        uint32_t length;
        bool is_upper = word.size && utf8_is_upper(utf8_at(word.at, word.size, 0, &length));
        if (word.size > 3 && scene_is_word(s, t) && !is_upper) return false;
        capitals += is_upper;
    }
    return capitals >= 2;
}
