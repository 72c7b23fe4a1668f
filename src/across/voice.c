#include "across/voice.h"

#include <stdlib.h>

#include "across/weave.h"
#include "across/words.h"
#include "doc/doc.h"

enum { FEWEST_WORDS = 3 };
static const double SHARED = 0.7; /* of the shorter text's words, in order */

struct candidate { /* a quotation of the story, cut into words once */
    struct words words;
    uint32_t link;
};

struct choir {
    struct weave *w;
    struct candidate *at;
    size_t count, room;
};

static bool speakers_agree(const struct quote_fact *q, uint32_t speaker) {
    return !q->speaker || !speaker || q->speaker == speaker;
}

static bool is_one(struct arena *scratch, const struct words *a, const struct words *b) {
    uint32_t shorter = a->count < b->count ? a->count : b->count, longer = a->count + b->count - shorter;
    if (shorter < FEWEST_WORDS || longer > 3 * shorter) return false;
    return words_align(scratch, a, b, NULL) >= SHARED * shorter;
}

static uint32_t find_quote(const struct choir *c, const struct words *words, uint32_t speaker,
                           unsigned kind) {
    for (size_t i = 0; i < c->count; i++) {
        const struct quote_fact *q = list_get(c->w->s->facts.quotes, c->at[i].link);
        bool kinds_agree = (q->kind == QUOTE_INDIRECT) == (kind == QUOTE_INDIRECT);
        if (!kinds_agree || !speakers_agree(q, speaker)) continue;
        if (is_one(c->w->scratch, &c->at[i].words, words)) return c->at[i].link;
    }
    return 0;
}

static struct str run_text(struct arena *a, const struct words *w, uint32_t begin, uint32_t end) {
    if (begin == end) return (struct str){0};
    struct str whole = {w->at[begin].at, (size_t)(w->at[end - 1].at + w->at[end - 1].size - w->at[begin].at)};
    return str_copy(a, whole);
}

/* Lists what stands between the pairs of aligned words. */
static void list_edits(struct weave *w, struct quote_fact *q, const struct version_fact *a,
                       const struct version_fact *b) {
    struct words x = words_cut(w->scratch, a->text), y = words_cut(w->scratch, b->text);
    uint32_t *pairs = arena_take(w->scratch, (x.count + 1) * sizeof *pairs);
    words_align(w->scratch, &x, &y, pairs);
    for (uint32_t i = 0, j = 0; i < x.count || j < y.count;) {
        uint32_t i_end = i, j_end = j;
        while (i_end < x.count && !pairs[i_end]) i_end++;
        j_end = i_end < x.count ? pairs[i_end] - 1 : y.count;
        if (i_end > i || j_end > j) {
            struct edit_fact *e = list_add(w->a, q->edits);
            *e = (struct edit_fact){run_text(w->a, &x, i, i_end), run_text(w->a, &y, j, j_end), a->report,
                                    b->report};
        }
        i = i_end + 1;
        j = j_end + 1;
    }
}

static bool same_words(struct arena *scratch, struct str a, struct str b) {
    struct words x = words_cut(scratch, a), y = words_cut(scratch, b);
    return x.count == y.count && words_align(scratch, &x, &y, NULL) == x.count;
}

static void judge_wording(struct weave *w, struct quote_fact *q) {
    q->wording = q->versions.count > 1 ? WORDING_SAME : WORDING_SINGLE;
    for (size_t i = 1; i < q->versions.count; i++) {
        if (same_words(w->scratch, q->versions.at[0].text, q->versions.at[i].text)) continue;
        q->wording = WORDING_DIFFERS;
        list_edits(w, q, &q->versions.at[0], &q->versions.at[i]);
    }
}

static void take_quote(struct choir *c, uint32_t i, const struct quote_fact *x) {
    struct weave *w = c->w;
    uint32_t speaker = weave_link(w->actors, i, x->speaker),
             addressee = weave_link(w->actors, i, x->addressee);
    for (size_t v = 0; v < x->versions.count; v++) {
        struct words words = words_cut(w->scratch, x->versions.at[v].text);
        uint32_t link = find_quote(c, &words, speaker, x->kind);
        if (!link) {
            struct quote_fact *q = list_add(w->a, w->s->facts.quotes);
            link = (uint32_t)w->s->facts.quotes.count;
            q->kind = x->kind, q->is_attitude = x->is_attitude, q->speaker_mention = x->speaker_mention;
            c->at = arena_grow(w->scratch, c->at, c->count, &c->room, sizeof *c->at);
            c->at[c->count++] = (struct candidate){words, link};
        }
        struct quote_fact *q = list_get(w->s->facts.quotes, link);
        if (!q->speaker) q->speaker = speaker;
        if (!q->addressee) q->addressee = addressee;
        if (!q->speaker_mention.report) q->speaker_mention = x->speaker_mention;
        struct version_fact *version = list_add(w->a, q->versions);
        *version = x->versions.at[v];
    }
}

void voice_decide(struct weave *w) {
    struct choir c = {.w = w};
    for (uint32_t i = 0; i < w->count; i++) {
        const struct facts *from = weave_facts(w, i);
        for (size_t q = 0; q < from->quotes.count; q++) take_quote(&c, i, &from->quotes.at[q]);
    }
    for (size_t q = 0; q < w->s->facts.quotes.count; q++) judge_wording(w, &w->s->facts.quotes.at[q]);
}
