#include "facts/figures.h"

#include <math.h>

#include "base/arena.h"
#include "doc/doc.h"
#include "facts/counted.h"
#include "facts/phrases.h"
#include "know/know.h"
#include "know/wordlist.h"

struct finder {
    struct doc *d;
    const struct know *k;
    struct pieces pieces;
    struct chart *chart;
    uint32_t date; /* the first that may still overlap */
};

/* ---- what only looks like a figure --------------------------------------------------------------------- */

/* A part of a date, or of a length of time that dates have read; hyphened lengths and ages are figures too.
 */
static bool is_in_date(struct finder *f, struct span s, struct str rule) {
    const struct doc *d = f->d;
    while (f->date < d->dates.count && d->dates.at[f->date].span.end <= s.begin) f->date++;
    if (f->date >= d->dates.count || !span_overlaps(d->dates.at[f->date].span, s)) return false;
    bool length = d->dates.at[f->date].kind == DATE_DURATION;
    return !(length && (str_begins(rule, "duration") || str_begins(rule, "age")));
}

/* "F-16", "MH17", "29th-floor", "3x": digits grown together with letters that no unit explains. */
static bool is_in_name(const struct finder *f, const struct phrase *p) {
    const struct piece *first = piece_at(&f->pieces, p->first), *before = p->first ? first - 1 : NULL;
    const struct piece *after = piece_at(&f->pieces, p->end);
    if (first->kind == PIECE_MARK) before = NULL;
    if (before && first->is_glued && before->kind == PIECE_WORD) return true;
    bool hyphen = before && first->is_glued && str_is(before->lower, "-") && before->is_glued && p->first > 1;
    bool is_word = hyphen && first[-2].kind == PIECE_WORD;
    if (is_word && !wordlist_has(know_list(f->k, "numbers"), first[-2].lower)) return true;
    return after->is_glued && after->kind == PIECE_WORD &&
           piece_at(&f->pieces, p->end - 1)->kind == PIECE_DIGITS;
}

/* "Resolution 242", "Group of 20": the word before takes the number as its name. */
static bool is_numbered(const struct finder *f, const struct phrase *p) {
    uint32_t i = p->first;
    if (piece_at(&f->pieces, i)->kind != PIECE_DIGITS || i == 0) return false;
    if (i && str_is(f->pieces.at[i - 1].lower, ".")) i--;
    if (i > 1 && str_is(f->pieces.at[i - 1].lower, "of")) i--;
    if (!i || !wordlist_has(know_list(f->k, "numbered"), f->pieces.at[i - 1].lower)) return false;
    return f->pieces.at[i - 1].is_capital || (i == p->first && !str_is(f->pieces.at[i - 1].lower, "line"));
}

/* "one" is a number where it counts a noun; "no one", "this one", "one of them" are pronouns. */
static bool is_pronoun(const struct finder *f, const struct phrase *p, uint32_t token) {
    struct str word = f->pieces.at[p->first].lower;
    if (p->end != p->first + 1 || (!str_is(word, "one") && !str_is(word, "half"))) return false;
    const struct piece *after = piece_at(&f->pieces, p->end);
    if (after->is_glued && str_is(after->lower, "-")) return true; /* one-time, half-mast */
    if (str_is(word, "half")) return false;
    return token >= f->d->arcs.count || f->d->arcs.at[token].rel != REL_NUMMOD;
}

/* A name's number: "Apollo 11", "Boko Haram 2": the number hangs on a name before it. */
static bool is_of_name(const struct doc *d, uint32_t first, uint32_t end) {
    if (end != first + 1 || first >= d->arcs.count) return false;
    uint32_t head = d->arcs.at[first].head;
    return head && head + 1 == first && d->tags.at[head].upos == UPOS_PROPN;
}

/* "He scores": the crowd is a verb. */
static bool is_verb(const struct doc *d, const struct phrase *p, uint32_t first) {
    return str_is(p->rule, "crowd") && first < d->tags.count && d->tags.at[first].upos == UPOS_VERB;
}

/* "a third term": an ordinal that looks like a part. */
static bool is_rank(const struct finder *f, const struct phrase *p, uint32_t end) {
    struct str first = f->pieces.at[p->first].lower;
    if (p->end != p->first + 2 || !(str_is(first, "a") || str_is(first, "an")) ||
        !(p->at[FIELD_n].number < 1))
        return false;
    unsigned upos = end < f->d->tags.count ? f->d->tags.at[end].upos : 0;
    return upos == UPOS_NOUN || upos == UPOS_ADJ || upos == UPOS_NUM || upos == UPOS_PROPN;
}

/* "3. The third point": the number of a paragraph. */
static bool is_list_number(const struct finder *f, const struct phrase *p, uint32_t first) {
    const struct doc *d = f->d;
    const struct piece *after = piece_at(&f->pieces, p->end);
    if (p->end != p->first + 1 || !(str_is(after->lower, ".") || str_is(after->lower, ")")) ||
        !after->is_glued)
        return false;
    if (f->pieces.at[p->first].kind != PIECE_DIGITS || first >= d->tokens.count) return false;
    return d->ranges.at[d->tokens.at[first].sentence].first == first &&
           piece_at(&f->pieces, p->end + 1)->is_capital;
}

/* "Maria Orlova, 54, said": an age told aside. */
static bool is_age_aside(const struct finder *f, const struct phrase *p, uint32_t first) {
    enum { OLDEST = 115 };
    const struct piece *after = piece_at(&f->pieces, p->end);
    if (p->end != p->first + 1 || p->first < 2 || first < 3 || first >= f->d->tags.count) return false;
    bool aside = str_is(f->pieces.at[p->first - 1].lower, ",") &&
                 (str_is(after->lower, ",") || str_is(after->lower, "."));
    double n = p->at[FIELD_n].number;
    return aside && n >= 1 && n <= OLDEST && floor(n) == n && f->d->tags.at[first - 2].upos == UPOS_PROPN;
}

static bool is_figure(struct finder *f, const struct phrase *p, struct span s, uint32_t first, uint32_t end) {
    if (phrase_has(p, FIELD_shape) || is_in_name(f, p) || is_in_date(f, s, p->rule)) return false;
    if (is_list_number(f, p, first) || is_verb(f->d, p, first) || is_rank(f, p, end)) return false;
    return !is_numbered(f, p) && !is_pronoun(f, p, first) && !is_of_name(f->d, first, end);
}

/* ---- figures ------------------------------------------------------------------------------------------- */

static void bounds_read(const struct phrase *p, struct figure *x) {
    x->low = phrase_has(p, FIELD_n)     ? p->at[FIELD_n].number
             : phrase_has(p, FIELD_low) ? p->at[FIELD_low].number
                                        : NAN;
    x->high = phrase_has(p, FIELD_n) ? x->low : phrase_has(p, FIELD_high) ? p->at[FIELD_high].number : NAN;
}

/* "political prisoners": in lower case, for comparing; empty where nothing is counted. */
static struct str about_of(const struct doc *d, uint32_t head) {
    return head ? str_lower(d->arena, doc_lemma(d, head)) : (struct str){0};
}

static void figure_add(struct finder *f, const struct phrase *p) {
    struct doc *d = f->d;
    struct span s = {f->pieces.at[p->first].span.begin, f->pieces.at[p->end - 1].span.end};
    uint32_t first = doc_token_at(d, s.begin), end = doc_token_at(d, s.end - 1) + 1;
    if (end > d->tokens.count) first = end = 0;
    if (!is_figure(f, p, s, first, end)) return;
    struct figure x = {
        .span = s, .number = s, .first = first, .end = end, .unit = p->at[FIELD_unit].text, .rule = p->rule};
    if (is_age_aside(f, p, first)) x.unit = str_of("year"), x.rule = str_of("age-aside");
    bounds_read(p, &x);
    if (isnan(x.low) && isnan(x.high)) return;
    if (x.low > x.high) return;
    x.is_approximate = phrase_has(p, FIELD_about);
    x.head = first ? counted_head(d, f->k, first, end) : 0;
    bool has_unit = x.unit.size && !str_begins(p->rule, "duration");
    if (has_unit && x.head && !str_is(doc_lemma(d, end), "of")) x.head = 0; /* "a 20-dollar man" */
    x.about = about_of(d, x.head);
    if (first) counted_context(d, f->k, &x);
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
        .d = d, .k = k, .chart = chart_make(scratch, k->figures, know_list(k, "numbers"), true), .date = 1};
    struct span s;
    struct phrase p;
    for (uint32_t next = 0; pieces_stretch(d, &next, &s);) {
        pieces_cut(&f.pieces, scratch, d, s);
        chart_fill(f.chart, &f.pieces);
        for (uint32_t at = 0; chart_next(f.chart, at, &p); at = p.end) figure_add(&f, &p);
    }
    counted_share(d);
    arena_free(scratch);
    return true;
}
