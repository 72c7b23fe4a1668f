#include "facts/dates.h"

#include "base/arena.h"
#include "doc/doc.h"
#include "facts/phrases.h"
#include "facts/timevalues.h"
#include "know/know.h"
#include "know/wordlist.h"

struct finder {
    struct doc *d;
    const struct know *k;
    struct timeview view;
    struct pieces pieces;
    struct arena *scratch;
    struct chart *chart;
};

/* ---- direction --------------------------------------------------------------------------------------------------- */

/* What the words of the sentence around a place say of the future, where no tree helps. */
static int direction_by_words(const struct finder *f, uint32_t piece) {
    const struct wordlist *cues = know_list(f->k, "future-cues");
    enum { REACH = 8 };
    uint32_t first = piece > REACH ? piece - REACH : 0, end = piece + REACH;
    for (uint32_t i = piece; i-- > first;)
        if (wordlist_has(cues, f->pieces.at[i].lower)) return 1;
    for (uint32_t i = piece; i < end && i < f->pieces.count; i++)
        if (wordlist_has(cues, f->pieces.at[i].lower)) return 1;
    return 0;
}

/* The clause whose predicate governs a token, 0 = none. Few steps: a tree is rarely deep. */
static const struct clause *clause_over(const struct doc *d, uint32_t token) {
    for (uint32_t steps = 0; token && token < d->arcs.count && steps < 64; steps++, token = d->arcs.at[token].head) {
        size_t low = 1, high = d->clauses.count;
        while (low < high) {
            size_t middle = low + (high - low) / 2;
            if (d->clauses.at[middle].token < token)
                low = middle + 1;
            else
                high = middle;
        }
        if (low < d->clauses.count && d->clauses.at[low].token == token) return &d->clauses.at[low];
    }
    return NULL;
}

static int direction_of(const struct finder *f, const struct phrase *p) {
    uint32_t token = doc_token_at(f->d, f->pieces.at[p->first].span.begin);
    const struct clause *c = clause_over(f->d, token);
    if (!c) return direction_by_words(f, p->first);
    return c->is_future ? 1 : c->is_past ? -1 : 0;
}

/* ---- the anchor -------------------------------------------------------------------------------------------------- */

/* A full date in a dateline, where the day of publication is not known. */
static struct day dateline_day(struct finder *f) {
    for (size_t b = 1; b < f->d->blocks.count; b++) {
        if (f->d->blocks.at[b].kind != BLOCK_DATELINE) continue;
        struct span s = f->d->blocks.at[b].span;
        if (span_size(s) > PIECES_STRETCH) continue;
        struct phrase p;
        pieces_cut(&f->pieces, f->scratch, f->d, s);
        chart_fill(f->chart, &f->pieces);
        for (uint32_t at = 0; chart_next(f->chart, at, &p); at = p.end) {
            struct timevalue t = timevalue_of(&p, &f->view);
            if (t.told.day) return t.told;
        }
    }
    return (struct day){0};
}

/* ---- all together ------------------------------------------------------------------------------------------------ */

static void date_add(struct finder *f, const struct phrase *p) {
    struct doc *d = f->d;
    f->view.direction = direction_of(f, p);
    struct timevalue t = timevalue_of(p, &f->view);
    if (t.kind == DATE_NONE) return;
    struct span s = {f->pieces.at[p->first].span.begin, f->pieces.at[p->end - 1].span.end};
    uint32_t first = doc_token_at(d, s.begin), end = doc_token_at(d, s.end - 1) + 1;
    uint32_t tokens = (uint32_t)d->tokens.count;
    *doc_add(d, dates) = (struct date){.span = s,
                                       .first = first < tokens ? first : 0,
                                       .end = first < tokens ? (end < tokens ? end : tokens) : 0,
                                       .kind = t.kind,
                                       .value = str_copy(d->arena, str_of(t.value)),
                                       .from = str_copy(d->arena, str_of(t.from)),
                                       .to = str_copy(d->arena, str_of(t.to)),
                                       .is_deadline = phrase_has(p, FIELD_deadline),
                                       .rule = p->rule};
    if (!t.told.year) return;
    if (t.quarter || !f->view.quarter || t.kind != DATE_SPAN) f->view.last = t.told, f->view.quarter = t.quarter;
}

bool dates_find(struct doc *d, const struct know *k, struct err *e) {
    (void)e;
    struct arena *scratch = arena_make();
    struct finder f = {.d = d, .k = k, .scratch = scratch,
                       .chart = chart_make(scratch, k->times, know_list(k, "numbers"))};
    struct span s;
    struct phrase p;
    f.view.now = day_parse(d->published);
    if (!f.view.now.day) f.view.now = dateline_day(&f);
    for (uint32_t next = 0; pieces_stretch(d, &next, &s);) {
        pieces_cut(&f.pieces, scratch, d, s);
        chart_fill(f.chart, &f.pieces);
        for (uint32_t at = 0; chart_next(f.chart, at, &p); at = p.end) date_add(&f, &p);
    }
    arena_free(scratch);
    return true;
}
