#include "across/once.h"

#include <math.h>

#include "across/parties.h"
#include "across/stance.h"
#include "across/weave.h"
#include "across/words.h"

/* The score of an event with the same two parties; bytes from the begin of a report in which its headline
 * stands; letters of a little word. */
enum { SURE_SCORE = 4, HEAD = 200, LITTLE = 3 };

/* ---- parties and dates --------------------------------------------------------------------------------- */

/* Whether the first day of an ISO interval comes after the last day of another: years and months count as
 * whole. */
static bool is_after(struct str from, struct str to) {
    size_t both = from.size < to.size ? from.size : to.size;
    return both && memcmp(from.at, to.at, both) > 0;
}

/* Where one of them hangs in the air ("Monday", in a report of unknown date) they agree when they share a
 * word. */
static bool dates_agree(struct arena *scratch, const struct when_fact *a, const struct when_fact *b) {
    if (!a->text.size || !b->text.size) return true;
    if (a->from.size && b->from.size) return !is_after(a->from, b->to) && !is_after(b->from, a->to);
    struct words x = words_cut(scratch, a->text), y = words_cut(scratch, b->text);
    return words_align(scratch, &x, &y, NULL) > 0;
}

static struct when_fact more_of(const struct when_fact *a, const struct when_fact *b) {
    return a->text.size ? *a : *b;
}

/* ---- events -------------------------------------------------------------------------------------------- */

static bool same_root(struct str a, struct str b) {
    return a.size >= 2 && b.size >= 2 && memcmp(a.at, b.at, 2) == 0;
}

/* A headline: at the head of a report, and no sentence that a stop ends. */
static bool is_headline(const struct attestation_fact *x) {
    struct str text = str_trim(x->text);
    return x->span.begin < HEAD && text.size && !strchr(".!?\"", text.at[text.size - 1]);
}

/* Whether the report tells of the event already, otherwise than in its headline: what a headline tells the
 * text tells again. */
static bool has_report(const struct event_fact *x, uint32_t report, bool *is_headed) {
    for (size_t i = 0; i < x->attestations.count; i++) {
        if (x->attestations.at[i].report != report) continue;
        if (!is_headline(&x->attestations.at[i])) return true;
        *is_headed = true;
    }
    return false;
}

/* Whether the words that tell of the two deeds have one in common that is no little word. */
static bool triggers_meet(const struct weave *w, const struct event_fact *a, const struct event_fact *b) {
    struct words x = words_cut(w->scratch, a->attestations.at[0].trigger.text),
                 y = words_cut(w->scratch, b->attestations.at[0].trigger.text);
    for (uint32_t i = 0; i < x.count; i++)
        for (uint32_t j = 0; j < y.count; j++)
            if (x.at[i].size > LITTLE && x.folded[i] == y.folded[j]) return true;
    return false;
}

/* How well the two agree; 0: they are not one. */
static int event_score(const struct weave *w, const struct event_fact *a, const struct event_fact *b,
                       uint32_t source, uint32_t target) {
    if (!same_root(a->cameo, b->cameo) || a->status != b->status ||
        !dates_agree(w->scratch, &a->date, &b->date))
        return 0;
    if ((!a->source && !a->target) || (!source && !target)) return 0;
    int sources = parties_agree(w->s, a->source, source), targets = parties_agree(w->s, a->target, target);
    if (!sources || !targets) return 0;
    bool is_half_named = !a->target != !target; /* then only the day can tell that the two are one */
    if (is_half_named && (!a->date.text.size || !b->date.text.size)) return 0;
    bool has_days = a->date.from.size && b->date.from.size, is_one_sided = !a->target && !target && !has_days;
    if (is_one_sided && !triggers_meet(w, a, b))
        return 0; /* neither whom nor when tells that the two are one */
    if (!a->source || !source) return targets == 2 && str_same(a->cameo, b->cameo) ? 1 : 0;
    return sources + targets + (str_same(a->cameo, b->cameo) ? 2 : 0);
}

static uint32_t find_event(const struct weave *w, const struct event_fact *x, uint32_t source,
                           uint32_t target) {
    uint32_t best = 0;
    int best_score = 1;
    for (uint32_t i = 0; i < w->s->facts.events.count; i++) {
        const struct event_fact *known = &w->s->facts.events.at[i];
        bool is_headed = false;
        if (has_report(known, x->attestations.at[0].report, &is_headed)) continue;
        int score = event_score(w, known, x, source, target);
        if (is_headed && score < SURE_SCORE) continue;
        if (score > best_score) best = i + 1, best_score = score;
    }
    return best;
}

static struct attestation_fact attestation(const struct weave *w, uint32_t i,
                                           const struct attestation_fact *from) {
    struct attestation_fact to = *from;
    to.according_to = weave_link(w->actors, i, from->according_to);
    return to;
}

static void take_events(struct weave *w, uint32_t i) {
    const struct facts *from = weave_facts(w, i);
    w->events[i] = arena_take(w->scratch, from->events.count * sizeof(uint32_t));
    for (size_t e = 0; e < from->events.count; e++) {
        const struct event_fact *x = &from->events.at[e];
        uint32_t source = weave_link(w->actors, i, x->source), target = weave_link(w->actors, i, x->target);
        uint32_t link = find_event(w, x, source, target);
        struct event_fact *to =
            link ? list_get(w->s->facts.events, link) : list_add(w->a, w->s->facts.events);
        if (!link) {
            *to = *x;
            to->source = source, to->target = target, to->place = weave_link(w->places, i, x->place);
            to->attestations.at = NULL, to->attestations.count = to->attestations.room = 0;
            link = (uint32_t)w->s->facts.events.count;
        }
        if (!to->source) to->source = source;
        if (!to->target) to->target = target;
        if (!to->place) to->place = weave_link(w->places, i, x->place);
        if (x->cameo.size > to->cameo.size) to->cameo = x->cameo;
        to->date = more_of(&to->date, &x->date);
        for (size_t t = 0; t < x->attestations.count; t++) {
            struct attestation_fact *more = list_add(w->a, to->attestations);
            *more = attestation(w, i, &x->attestations.at[t]);
        }
        w->events[i][e] = link;
    }
}

/* ---- figures ------------------------------------------------------------------------------------------- */

/* Days in a unit of time; 0 for any other unit. */
static double days_in(struct str unit) {
    static const struct {
        const char *unit;
        double days;
    } UNITS[] = {{"day", 1},         {"week", 7},        {"month", 30.4375},     {"year", 365.25},
                 {"decade", 3652.5}, {"hour", 1.0 / 24}, {"minute", 1.0 / 1440}, {"century", 36525}};
    for (size_t i = 0; i < sizeof UNITS / sizeof *UNITS; i++)
        if (str_is(unit, UNITS[i].unit)) return UNITS[i].days;
    return 0;
}

struct extent { /* a reading as a range; a hedge ("nearly", "some") widens it by a tenth each way */
    double low, high;
};

static struct extent extent_of(const struct reading_fact *x, struct str unit) {
    double scale = days_in(unit) > 0 ? days_in(unit) : 1, slack = x->is_approximate ? 0.1 : 0;
    return (struct extent){isnan(x->low) ? -INFINITY : x->low * scale * (1 - slack),
                           isnan(x->high) ? INFINITY : x->high * scale * (1 + slack)};
}

static bool extents_meet(struct extent a, struct extent b) { return a.low <= b.high && b.low <= a.high; }

static bool numbers_are(double a, double b) { return (isnan(a) && isnan(b)) || (a <= b && a >= b); }

static bool in_report(const struct figure_fact *f, uint32_t report) {
    for (size_t i = 0; i < f->readings.count; i++)
        if (f->readings.at[i].report == report) return true;
    return false;
}

/* 0: they count different things; 1: the same thing; 2: the same thing and the readings agree. */
static int figure_score(const struct figure_fact *a, const struct figure_fact *b) {
    const struct reading_fact *x = &a->readings.at[0], *y = &b->readings.at[0];
    bool meet = extents_meet(extent_of(x, a->unit), extent_of(y, b->unit));
    if (days_in(a->unit) > 0 && days_in(b->unit) > 0) return meet ? 2 : 0;
    if (!a->about.size || !str_same(a->about, b->about) || !str_same(a->unit, b->unit) || x->role != y->role)
        return 0;
    return meet ? 2 : 1;
}

static uint32_t find_figure(const struct weave *w, const struct figure_fact *x) {
    uint32_t best = 0, as_good = 0;
    int best_score = 0;
    for (uint32_t i = 0; i < w->s->facts.figures.count; i++) {
        const struct figure_fact *known = &w->s->facts.figures.at[i];
        if (in_report(known, x->readings.at[0].report)) continue;
        int score = figure_score(known, x);
        if (score > best_score)
            best = i + 1, best_score = score, as_good = 0;
        else
            as_good += score && score == best_score;
    }
    return best_score == 1 && as_good ? 0 : best; /* which of several it contradicts stays open */
}

static void take_figures(struct weave *w, uint32_t i) {
    const struct facts *from = weave_facts(w, i);
    for (size_t f = 0; f < from->figures.count; f++) {
        const struct figure_fact *x = &from->figures.at[f];
        uint32_t link = find_figure(w, x);
        struct figure_fact *to =
            link ? list_get(w->s->facts.figures, link) : list_add(w->a, w->s->facts.figures);
        if (!link) to->about = x->about, to->unit = x->unit;
        for (size_t r = 0; r < x->readings.count; r++) {
            struct reading_fact *reading = list_add(w->a, to->readings);
            *reading = x->readings.at[r];
            reading->according_to = weave_link(w->actors, i, reading->according_to);
            /* A reading of another unit of time is told in the figure's own. */
            double scale = days_in(to->unit) > 0 ? days_in(x->unit) / days_in(to->unit) : 1;
            if (!str_same(to->unit, x->unit)) reading->low *= scale, reading->high *= scale;
        }
    }
}

static void judge_figure(struct figure_fact *f) {
    f->agreement = f->readings.count > 1 ? AGREEMENT_SAME : AGREEMENT_SINGLE;
    for (size_t i = 1; i < f->readings.count; i++) {
        const struct reading_fact *a = &f->readings.at[0], *b = &f->readings.at[i];
        if (numbers_are(a->low, b->low) && numbers_are(a->high, b->high)) continue;
        bool meet = extents_meet(extent_of(a, f->unit), extent_of(b, f->unit));
        if (!meet) f->agreement = AGREEMENT_CONFLICT;
        if (meet && f->agreement == AGREEMENT_SAME) f->agreement = AGREEMENT_COMPATIBLE;
    }
}

/* ---- dates --------------------------------------------------------------------------------------------- */

static void take_dates(struct weave *w, uint32_t i) {
    const struct facts *from = weave_facts(w, i);
    for (size_t d = 0; d < from->dates.count; d++) {
        struct date_fact *to = list_add(w->a, w->s->facts.dates);
        *to = from->dates.at[d];
    }
}

void once_decide(struct weave *w, const struct know *k) {
    for (uint32_t i = 0; i < w->count; i++) {
        take_dates(w, i);
        take_events(w, i);
        take_figures(w, i);
    }
    stance_decide(w, k);
    for (size_t f = 0; f < w->s->facts.figures.count; f++) judge_figure(&w->s->facts.figures.at[f]);
}
