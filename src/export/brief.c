#include "export/brief.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "export/reference.h"
#include "record/record.h"

enum { WIDTH = 100, NAMES_SHOWN = 5, ROLES_SHOWN = 2, WORDS_SHOWN = 220, WORDS_LISTED = 60 };

struct page { /* one story on its way to paper */
    const struct record *r;
    const struct story *s;
    struct buf *to;
    const uint32_t *labels; /* of the record's reports, from 1; 0 for those of other stories */
};

/* ---- references ---------------------------------------------------------------------------------------- */

static void put_label(const struct page *p, uint32_t report) {
    reference_put_label(p->labels[report - 1], p->to);
}

static void put_reference(const struct page *p, uint32_t report, struct span span) {
    buf_byte(p->to, ' ');
    reference_put(p->r, p->labels, report, span, p->to);
}

/* ---- words --------------------------------------------------------------------------------------------- */

static void put_cut(const struct page *p, struct str s, size_t longest) {
    size_t size = s.size;
    if (size > longest)
        for (size = longest; size > 0 && s.at[size] != ' ';) size--;
    for (size_t i = 0; i < size; i++) buf_byte(p->to, s.at[i] == '\n' || s.at[i] == '\t' ? ' ' : s.at[i]);
    if (size < s.size) buf_text(p->to, " ...");
}

static void put_words(const struct page *p, struct str s) { put_cut(p, s, WORDS_SHOWN); }

static bool is_mark(const struct str s, const char *mark) { return str_begins(s, mark) || str_ends(s, mark); }

/* In quotation marks, unless the words bring their own. */
static void put_quoted(const struct page *p, struct str s) {
    bool has_marks = is_mark(s, "\"") || is_mark(s, "\u201C") || is_mark(s, "\u201D");
    buf_text(p->to, has_marks ? "" : "\"");
    put_words(p, s);
    buf_text(p->to, has_marks ? "" : "\"");
}

static void put_actor(const struct page *p, uint32_t actor) {
    if (!actor)
        buf_text(p->to, "(not named)");
    else
        put_words(p, list_get(p->s->facts.actors, actor)->name);
}

static void put_heading(const struct page *p, const char *heading) { buf_print(p->to, "\n%s\n", heading); }

/* ---- the parts of the page ----------------------------------------------------------------------------- */

static void put_head(const struct page *p) {
    put_words(p, p->s->title);
    buf_print(p->to, "\n%zu report%s", p->s->reports.count, p->s->reports.count == 1 ? "" : "s");
    if (p->s->first.size) buf_print(p->to, ", %.*s", (int)p->s->first.size, p->s->first.at);
    if (!str_same(p->s->first, p->s->last)) buf_print(p->to, " to %.*s", (int)p->s->last.size, p->s->last.at);
    buf_byte(p->to, '\n');
    for (uint32_t i = 0; i < p->r->reports.count; i++) {
        const struct report *x = &p->r->reports.at[i];
        if (!p->labels[i]) continue;
        buf_text(p->to, "  ");
        put_label(p, i + 1);
        const struct str SHOWN[] = {x->outlet, x->published, x->title, x->url.size ? x->url : x->file};
        for (size_t k = 0; k < sizeof SHOWN / sizeof *SHOWN; k++)
            if (SHOWN[k].size) buf_text(p->to, "  "), put_words(p, SHOWN[k]);
        if (x->duplicate_of)
            buf_text(p->to, "  (the same text as "), put_label(p, x->duplicate_of), buf_byte(p->to, ')');
        buf_byte(p->to, '\n');
    }
}

static void put_event(const struct page *p, const struct event_fact *e) {
    buf_text(p->to, "  ");
    put_actor(p, e->source);
    buf_text(p->to, " -> ");
    put_actor(p, e->target);
    buf_text(p->to, ": ");
    put_words(p, e->attestations.at[0].trigger.text);
    buf_print(p->to, " (%.*s %.*s, %s", (int)e->cameo.size, e->cameo.at, (int)e->plover.size, e->plover.at,
              event_status_name(e->status));
    struct str when = e->date.from.size ? e->date.from : e->date.text;
    if (when.size) buf_text(p->to, ", "), put_words(p, when);
    if (e->place) buf_text(p->to, ", "), put_words(p, list_get(p->s->facts.places, e->place)->name);
    buf_byte(p->to, ')');
    for (size_t i = 0; i < e->attestations.count; i++)
        put_reference(p, e->attestations.at[i].report, e->attestations.at[i].trigger.span);
    buf_byte(p->to, '\n');
}

static void put_events(const struct page *p) {
    if (!p->s->facts.events.count) return;
    put_heading(p, "WHAT HAPPENED, OR IS SAID TO");
    for (size_t i = 0; i < p->s->facts.events.count; i++) put_event(p, &p->s->facts.events.at[i]);
}

static void put_position(const struct page *p, const struct position_fact *x) {
    buf_print(p->to, "    %s", position_kind_name(x->kind));
    if (x->toward) buf_text(p->to, " toward "), put_actor(p, x->toward);
    buf_text(p->to, ": ");
    put_quoted(p, x->attestations.at[0].text);
    for (size_t i = 0; i < x->attestations.count; i++)
        put_reference(p, x->attestations.at[i].report, x->attestations.at[i].span);
    buf_byte(p->to, '\n');
    for (size_t i = 0; i < x->terms.count; i++) {
        buf_print(p->to, "      %s: ", term_kind_name(x->terms.at[i].kind));
        put_words(p, x->terms.at[i].text);
        buf_byte(p->to, '\n');
    }
}

/* Positions by party, parties in the order of their first position. */
static void put_positions(const struct page *p) {
    const struct facts *f = &p->s->facts;
    if (!f->positions.count) return;
    put_heading(p, "WHAT EACH PARTY WANTS");
    for (size_t i = 0; i < f->positions.count; i++) {
        bool is_first = true;
        for (size_t j = 0; j < i; j++)
            is_first = is_first && f->positions.at[j].actor != f->positions.at[i].actor;
        if (!is_first) continue;
        buf_text(p->to, "  ");
        put_actor(p, f->positions.at[i].actor);
        buf_byte(p->to, '\n');
        for (size_t j = i; j < f->positions.count; j++)
            if (f->positions.at[j].actor == f->positions.at[i].actor) put_position(p, &f->positions.at[j]);
    }
}

static void put_quotes(const struct page *p) {
    if (!p->s->facts.quotes.count) return;
    put_heading(p, "WHO SAID WHAT");
    for (size_t i = 0; i < p->s->facts.quotes.count; i++) {
        const struct quote_fact *q = &p->s->facts.quotes.at[i];
        if (q->is_attitude && quote_is_indirect(q)) continue;
        buf_text(p->to, "  ");
        if (q->speaker)
            put_actor(p, q->speaker);
        else
            put_words(p, q->speaker_mention.text.size ? q->speaker_mention.text : str_of("(speaker open)"));
        buf_text(p->to, quote_is_indirect(q) ? " (in other words): " : ": ");
        put_quoted(p, q->versions.at[0].text);
        if (q->versions.at[0].channel.size)
            buf_text(p->to, ", through "), put_words(p, q->versions.at[0].channel);
        for (size_t v = 0; v < q->versions.count; v++)
            put_reference(p, q->versions.at[v].report, q->versions.at[v].span);
        buf_byte(p->to, '\n');
    }
}

static int by_mentions(const void *x, const void *y) {
    const struct actor_fact *const *a = x, *const *b = y;
    if ((*a)->mentions.count != (*b)->mentions.count)
        return (*a)->mentions.count < (*b)->mentions.count ? 1 : -1;
    return *a < *b ? -1 : 1;
}

static void put_who(const struct page *p, const struct actor_fact *a) {
    buf_text(p->to, "  ");
    put_words(p, a->name);
    buf_print(p->to, " (%s%s%.*s)", actor_type_name(a->type), a->code.size ? " " : "", (int)a->code.size,
              a->code.at);
    for (size_t i = 0; i < a->roles.count && i < ROLES_SHOWN; i++)
        buf_text(p->to, ", "), put_words(p, a->roles.at[i].text);
    size_t shown = 0;
    for (size_t i = 0; i < a->names.count && shown < NAMES_SHOWN; i++) {
        if (str_same(a->names.at[i].text, a->name)) continue;
        buf_text(p->to, shown++ ? ", " : "; also ");
        put_words(p, a->names.at[i].text);
    }
    put_reference(p, a->mentions.at[0].report, a->mentions.at[0].span);
    buf_byte(p->to, '\n');
}

static void put_actors(const struct page *p) {
    size_t count = p->s->facts.actors.count;
    if (!count) return;
    put_heading(p, "WHO IS WHO");
    const struct actor_fact **order = malloc(count * sizeof *order);
    if (!order) abort();
    for (size_t i = 0; i < count; i++) order[i] = &p->s->facts.actors.at[i];
    qsort(order, count, sizeof *order, by_mentions);
    for (size_t i = 0; i < count; i++)
        if (order[i]->mentions.count) put_who(p, order[i]);
    free(order);
}

static void put_bound(const struct page *p, double n) {
    if (isnan(n))
        buf_text(p->to, "open");
    else
        buf_print(p->to, "%.10g", n);
}

static void put_figures(const struct page *p) {
    if (!p->s->facts.figures.count) return;
    put_heading(p, "HOW MANY");
    for (size_t i = 0; i < p->s->facts.figures.count; i++) {
        const struct figure_fact *f = &p->s->facts.figures.at[i];
        buf_text(p->to, "  ");
        for (size_t k = 0; k < f->readings.count; k++) {
            const struct reading_fact *x = &f->readings.at[k];
            if (k) buf_text(p->to, "; ");
            put_words(p, x->text);
            buf_text(p->to, " = "), put_bound(p, x->low);
            if (isnan(x->high) || x->high > x->low) buf_text(p->to, " to "), put_bound(p, x->high);
            if (f->unit.size) buf_print(p->to, " %.*s", (int)f->unit.size, f->unit.at);
            if (x->role) buf_print(p->to, " %s", figure_role_name(x->role));
            if (x->according_to) buf_text(p->to, ", says "), put_actor(p, x->according_to);
            put_reference(p, x->report, x->span);
        }
        if (f->readings.count > 1) buf_print(p->to, " (%s)", agreement_name(f->agreement));
        buf_byte(p->to, '\n');
    }
}

/* Whether more than one report states it. */
#define HAS_TWO_REPORTS(list) ((list).count > 1 && (list).at[0].report != (list).at[(list).count - 1].report)

/* What more than one report states: events, quotations word for word, figures that do not contradict. */
static void put_agreements(const struct page *p) {
    const struct facts *f = &p->s->facts;
    size_t events = 0, quotes = 0, figures = 0;
    for (size_t i = 0; i < f->events.count; i++) events += HAS_TWO_REPORTS(f->events.at[i].attestations);
    for (size_t i = 0; i < f->quotes.count; i++)
        quotes += f->quotes.at[i].wording == WORDING_SAME && HAS_TWO_REPORTS(f->quotes.at[i].versions);
    for (size_t i = 0; i < f->figures.count; i++)
        figures += f->figures.at[i].agreement == AGREEMENT_SAME ||
                   f->figures.at[i].agreement == AGREEMENT_COMPATIBLE;
    if (events + quotes + figures == 0) return;
    put_heading(p, "WHERE THE SOURCES AGREE");
    for (size_t i = 0; i < f->events.count; i++)
        if (HAS_TWO_REPORTS(f->events.at[i].attestations)) put_event(p, &f->events.at[i]);
    if (quotes) buf_print(p->to, "  %zu quotation%s word for word\n", quotes, quotes == 1 ? "" : "s");
    if (figures)
        buf_print(p->to, "  %zu figure%s that can be true together\n", figures, figures == 1 ? "" : "s");
}

static void put_differences(const struct page *p) {
    const struct facts *f = &p->s->facts;
    bool is_headed = false;
    for (size_t i = 0; i < f->differences.count; i++) {
        const struct difference_fact *x = &f->differences.at[i];
        if (x->kind == DIFFERENCE_ONLY_IN) continue;
        if (!is_headed) put_heading(p, "WHERE THE SOURCES DIFFER");
        is_headed = true;
        buf_text(p->to, "  ");
        buf_str(p->to, x->text);
        buf_byte(p->to, '\n');
    }
}

/* The words that a fact is listed by. */
static struct str words_of(const struct facts *f, struct thing of) {
    switch (of.list) {
    case 'e': return list_get(f->events, of.link)->attestations.at[0].trigger.text;
    case 'q': return list_get(f->quotes, of.link)->versions.at[0].text;
    default: return list_get(f->figures, of.link)->readings.at[0].text;
    }
}

/* "  A events: ...; ...": what of one kind one report alone has. */
static void put_alone_in(const struct page *p, uint32_t report, char list, const char *kind) {
    const struct facts *f = &p->s->facts;
    bool is_begun = false;
    for (size_t i = 0; i < f->differences.count; i++) {
        const struct difference_fact *x = &f->differences.at[i];
        if (x->kind != DIFFERENCE_ONLY_IN || x->of.list != list || x->reports.at[0].report != report)
            continue;
        buf_text(p->to, is_begun ? "; " : "  ");
        if (!is_begun) put_label(p, report), buf_print(p->to, " %s: ", kind);
        is_begun = true;
        put_cut(p, words_of(f, x->of), WORDS_LISTED);
    }
    if (is_begun) buf_byte(p->to, '\n');
}

static void put_silences(const struct page *p) {
    const struct facts *f = &p->s->facts;
    bool has_any = false;
    for (size_t i = 0; i < f->differences.count; i++)
        has_any = has_any || f->differences.at[i].kind == DIFFERENCE_ONLY_IN;
    if (!has_any) return;
    put_heading(p, "WHAT ONE SOURCE ALONE HAS");
    for (uint32_t i = 1; i <= p->r->reports.count; i++) {
        if (!p->labels[i - 1]) continue;
        put_alone_in(p, i, 'e', "events");
        put_alone_in(p, i, 'q', "quotations");
        put_alone_in(p, i, 'f', "figures");
    }
}

static void put_story(const struct page *p) {
    put_head(p);
    put_events(p);
    put_positions(p);
    put_quotes(p);
    put_actors(p);
    put_figures(p);
    put_agreements(p);
    put_differences(p);
    put_silences(p);
}

void brief_write(const struct record *r, struct buf *to) {
    struct arena *scratch = arena_make();
    uint32_t *labels = arena_take(scratch, r->reports.count * sizeof *labels);
    for (size_t i = 0; i < r->stories.count; i++) {
        struct page p = {r, &r->stories.at[i], to, labels};
        reference_numbers(r, p.s, labels);
        if (i) buf_text(to, "\n\n");
        put_story(&p);
    }
    arena_free(scratch);
}
