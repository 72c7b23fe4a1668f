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

/* ---- direction ----------------------------------------------------------------------------------------- */

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

/* `is_near`: the date stands in the clause itself, not in a noun phrase of it ("ways to end Monday's
 * strike"). An infinitive looks forward for what follows it only: "met Monday to vote". */
static int direction_of_clause(const struct finder *f, const struct clause *c, uint32_t date, bool *is_near) {
    const struct doc *d = f->d;
    const struct tag *tag = &d->tags.at[c->token];
    if (c->is_future || (c->modal && wordlist_has(know_list(f->k, "future-modals"), doc_lemma(d, c->modal))))
        return 1;
    if (wordlist_has(know_list(f->k, "future-verbs"), doc_lemma(d, c->token))) return *is_near = true;
    if (c->is_past || c->is_perfect) return -1;
    if (c->is_infinitive || c->is_imperative) return *is_near && date > c->token;
    bool has_verb = doc_child(d, c->token, REL_AUX) || doc_child(d, c->token, REL_COP);
    if ((tag->xpos == XPOS_VBN || tag->xpos == XPOS_VBD) && !has_verb) return -1;
    return *is_near && (tag->xpos == XPOS_VBZ || tag->xpos == XPOS_VBP);
}

/* The tense that the date stands under, from the nearest predicate above it that has one; few steps, as trees
 * are flat. `is_near`: that predicate governs the date itself. */
static int direction_of(const struct finder *f, const struct phrase *p, bool *is_near) {
    enum { STEPS = 40 };
    const struct doc *d = f->d;
    uint32_t first = doc_token_at(d, f->pieces.at[p->first].span.begin);
    uint32_t end = doc_token_at(d, f->pieces.at[p->end - 1].span.begin) + 1, token = first;
    bool has_clause = false;
    *is_near = true;
    if (first > 1 && d->tags.at[first - 1].xpos == XPOS_VBD)
        return -1; /* "said Monday", whatever the tree makes of it */
    for (uint32_t i = 0; i < STEPS && token && token < d->arcs.count; i++, token = d->arcs.at[token].head) {
        const struct clause *c = token >= first && token < end ? NULL : doc_clause(d, token);
        int direction = c ? direction_of_clause(f, c, first, is_near) : 0;
        /* "Called for a withdrawal by Friday" looks ahead of the call; "had left by Friday" does not. */
        if (direction < 0 && phrase_has(p, FIELD_deadline) && !c->is_perfect) return 1;
        if (direction) return direction;
        has_clause = has_clause || c;
        *is_near = *is_near && token >= first && token < end;
    }
    return has_clause ? 0 : direction_by_words(f, p->first);
}

/* ---- the anchor ---------------------------------------------------------------------------------------- */

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

/* ---- all together -------------------------------------------------------------------------------------- */

/* Digits that are a part of a code: "Q1lAf". */
static bool is_in_code(const struct finder *f, const struct phrase *p) {
    const struct piece *first = &f->pieces.at[p->first], *last = &f->pieces.at[p->end - 1];
    const struct piece *after = piece_at(&f->pieces, p->end);
    if (p->first && first->is_glued && first[-1].kind != PIECE_MARK) return true;
    return last->kind == PIECE_DIGITS && after->is_glued && after->kind == PIECE_WORD;
}

/* "April Ryan", "Theresa May", "the Winter Olympics": a month or season that is a part of a name. */
static bool is_in_name(const struct finder *f, const struct phrase *p, struct span s) {
    const struct doc *d = f->d;
    bool alone = p->end <= p->first + 2 && !phrase_has(p, FIELD_year) && !phrase_has(p, FIELD_day);
    bool season = phrase_has(p, FIELD_season),
         month = phrase_has(p, FIELD_month) && !phrase_has(p, FIELD_nth);
    if (!alone || (!season && !month)) return false;
    if (season) return f->pieces.at[p->end - 1].is_capital && piece_at(&f->pieces, p->end)->is_capital;
    size_t low = 1, high = d->names.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (d->names.at[middle].span.end <= s.begin)
            low = middle + 1;
        else
            high = middle;
    }
    return low < d->names.count && d->names.at[low].kind == NAME_PER &&
           span_overlaps(d->names.at[low].span, s);
}

/* "killed 2000 people": a number that only looks like a year. */
static bool is_count(const struct finder *f, const struct phrase *p, struct span s) {
    const struct doc *d = f->d;
    if (p->end != p->first + 1 || !phrase_has(p, FIELD_year)) return false;
    uint32_t token = doc_token_at(d, s.begin), next = token + 1;
    if (next >= d->tags.count) return false;
    uint32_t noun = d->tags.at[next].upos == UPOS_ADJ && next + 1 < d->tags.count ? next + 1 : next;
    bool counts = d->tags.at[noun].xpos == XPOS_NNS || d->tags.at[noun].xpos == XPOS_NN;
    return counts && (d->tags.at[noun].feats & FEAT_PLURAL) &&
           wordlist_has(know_list(f->k, "counted"), doc_lemma(d, noun));
}

/* Two dates of other years, told with their years, begin a tale; it lasts until something is told that is
 * seen from the day of publication: "yesterday", "on Monday". */
static void tale_follow(struct timeview *v, const struct phrase *p, const struct timevalue *t) {
    bool has_year = phrase_has(p, FIELD_year), is_other = !v->now.year || t->told.year < v->now.year - 1;
    bool from_now = phrase_has(p, FIELD_weekday) || phrase_has(p, FIELD_step) || phrase_has(p, FIELD_ref);
    if (!t->told.year && !phrase_has(p, FIELD_ref)) return;
    if (has_year && is_other && (t->told.month || v->tale.year))
        v->tale = t->told, v->tale_dates++;
    else if (has_year || (from_now && !str_is(p->at[FIELD_base].text, "last")))
        v->tale = (struct day){0}, v->tale_dates = 0;
    else if (v->tale.year && t->told.month)
        v->tale = t->told;
}

static void date_add(struct finder *f, const struct phrase *p) {
    struct doc *d = f->d;
    struct span s = {f->pieces.at[p->first].span.begin, f->pieces.at[p->end - 1].span.end};
    if (is_in_code(f, p) || is_in_name(f, p, s) || is_count(f, p, s)) return;
    f->view.direction = direction_of(f, p, &f->view.is_near);
    bool is_past = f->view.direction < 0 && f->view.is_near;
    if (phrase_has(p, FIELD_tense))
        f->view.direction = phrase_number(p, FIELD_tense, 0), f->view.is_near = true;
    if (phrase_has(p, FIELD_deadline) && !is_past) f->view.direction = 1, f->view.is_near = true;
    struct timevalue t = timevalue_of(p, &f->view);
    if (t.kind == DATE_NONE) return;
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
    tale_follow(&f->view, p, &t);
    if (!t.told.year || str_is(p->at[FIELD_base].text, "quarter")) return;
    f->view.last = t.told;
    bool is_over = t.told.year < f->view.now.year ||
                   (t.told.year == f->view.now.year && 3 * t.quarter < f->view.now.month);
    if (t.quarter && is_over) f->view.quarter = t.quarter, f->view.quarter_year = t.told.year;
}

bool dates_find(struct doc *d, const struct know *k, struct err *e) {
    (void)e;
    struct arena *scratch = arena_make();
    struct finder f = {.d = d,
                       .k = k,
                       .scratch = scratch,
                       .chart = chart_make(scratch, k->times, know_list(k, "numbers"), false)};
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
