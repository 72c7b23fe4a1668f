#include "facts/figures.h"

#include <math.h>

#include "base/arena.h"
#include "doc/doc.h"
#include "facts/counted.h"
#include "facts/fates.h"
#include "facts/lengths.h"
#include "facts/lookalikes.h"
#include "facts/phrases.h"
#include "know/know.h"

struct finder {
    struct doc *d;
    const struct know *k;
    struct pieces pieces;
    struct chart *chart;
    struct lookout look;
};

static void bounds_read(const struct phrase *p, struct figure *x) {
    x->low = phrase_has(p, FIELD_n)     ? p->at[FIELD_n].number
             : phrase_has(p, FIELD_low) ? p->at[FIELD_low].number
                                        : NAN;
    x->high = phrase_has(p, FIELD_n) ? x->low : phrase_has(p, FIELD_high) ? p->at[FIELD_high].number : NAN;
}

/* "six months": a length of time that counts takes its words. */
static void length_take(const struct finder *f, struct figure *x) {
    const struct doc *d = f->d;
    const struct date *length = &d->dates.at[f->look.length];
    uint32_t unit = length_unit(d, f->k, length);
    if (!unit || unit < x->end) return;
    x->span.end = length->span.end, x->end = length->end;
    x->unit = doc_lemma(d, unit), x->rule = str_of("length");
}

static void figure_add(struct finder *f, const struct phrase *p) {
    struct doc *d = f->d;
    struct span s = {f->pieces.at[p->first].span.begin, f->pieces.at[p->end - 1].span.end};
    uint32_t first = doc_token_at(d, s.begin), end = doc_token_at(d, s.end - 1) + 1;
    if (end > d->tokens.count) first = end = 0;
    if (lookalike_is(&f->look, p, s, first, end)) return;
    struct figure x = {
        .span = s, .number = s, .first = first, .end = end, .unit = p->at[FIELD_unit].text, .rule = p->rule};
    if (lookalike_is_age(&f->look, p, first)) x.unit = str_of("year"), x.rule = str_of("age-aside");
    if (f->look.length) length_take(f, &x);
    bounds_read(p, &x);
    if (isnan(x.low) && isnan(x.high)) return;
    if (x.low > x.high) return;
    x.is_approximate = phrase_has(p, FIELD_about);
    x.head = first && !x.unit.size ? counted_head(d, f->k, first, end) : 0;
    if (first) fate_find(d, f->k, &x), counted_context(d, f->k, &x);
    if (lookalike_is_idle(&f->look, p, &x)) return;
    if (!x.about.size) x.about = str_begins(x.rule, "age") ? str_of("age") : counted_about(d, f->k, &x);
    bool is_part = x.low > 0 && x.low < 1; /* "half of the people" */
    if (!is_part && counted_is_told(d, f->k, &x)) {
        x.span = span_join(s, d->tokens.at[x.head].span);
        x.end = x.head + 1 > end ? x.head + 1 : end;
    }
    *doc_add(d, figures) = x;
}

bool figures_find(struct doc *d, const struct know *k, struct err *e) {
    (void)e;
    struct arena *scratch = arena_make();
    struct finder f = {
        .d = d, .k = k, .chart = chart_make(scratch, k->figures, know_list(k, "numbers"), true)};
    f.look = (struct lookout){.d = d, .k = k, .pieces = &f.pieces, .date = 1};
    struct span s;
    struct phrase p;
    for (uint32_t next = 0; pieces_stretch(d, &next, &s);) {
        pieces_cut(&f.pieces, scratch, d, s);
        chart_fill(f.chart, &f.pieces);
        for (uint32_t at = 0; chart_next(f.chart, at, &p); at = p.end) figure_add(&f, &p);
    }
    counted_share(d, k);
    arena_free(scratch);
    return true;
}
