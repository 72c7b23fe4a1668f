#include "eval/fit.h"

#include "eval/criteria.h"

static uint32_t shared_size(struct span a, struct span b) {
    uint32_t begin = a.begin > b.begin ? a.begin : b.begin, end = a.end < b.end ? a.end : b.end;
    return begin < end ? end - begin : 0;
}

/* A share that is never 0 where anything is common. */
static double overlap(struct span a, struct span b) {
    uint32_t shared = shared_size(a, b);
    return shared ? shared / ((double)span_size(a) + span_size(b) - shared) : 0;
}

double fit_exact(const struct comparison *c, const struct item *gold, const struct item *system) {
    (void)c;
    return span_is(gold->span, system->span);
}

double fit_head(const struct comparison *c, const struct item *gold, const struct item *system) {
    (void)c;
    if (!span_overlaps(gold->span, system->span)) return 0;
    return span_overlaps(item_head(gold), item_head(system)) ? overlap(gold->span, system->span) : 0;
}

double fit_touch(const struct comparison *c, const struct item *gold, const struct item *system) {
    (void)c;
    return overlap(gold->span, system->span);
}

double fit_content(const struct comparison *c, const struct item *gold, const struct item *system) {
    (void)c;
    if (gold->part_count != system->part_count) return 0;
    for (uint32_t i = 0; i < gold->part_count; i++)
        if (!span_is(gold->parts[i], system->parts[i])) return 0;
    return 1;
}

static uint32_t size_of(const struct item *x) {
    uint32_t size = 0;
    for (uint32_t i = 0; i < x->part_count; i++) size += span_size(x->parts[i]);
    return size;
}

double fit_half(const struct comparison *c, const struct item *gold, const struct item *system) {
    uint32_t shared = 0;
    (void)c;
    if (!span_overlaps(gold->span, system->span)) return 0;
    for (uint32_t i = 0; i < gold->part_count; i++)
        for (uint32_t k = 0; k < system->part_count; k++)
            shared += shared_size(gold->parts[i], system->parts[k]);
    double share = shared / ((double)size_of(gold) + size_of(system) - shared);
    return share >= 0.5 ? share : 0;
}

double fit_anywhere(const struct comparison *c, const struct item *gold, const struct item *system) {
    return 1 + fit_touch(c, gold, system);
}

double fit_shared(const struct comparison *c, const struct item *gold, const struct item *system) {
    return *comparison_shared(c, c->gold_chains.place[gold->link], c->system_chains.place[system->link]);
}

/* ---- differences --------------------------------------------------------------------------------------- */

struct meeting { /* a walk over the words of two things at once */
    const struct item *gold, *system;
    struct str id; /* of the report that the gold's words stand in */
    struct span span;
};

static bool meets(void *context, uint32_t report, struct span span) {
    const struct meeting *m = context;
    return span_overlaps(m->span, span) && str_same(list_get(m->system->record->reports, report)->id, m->id);
}

static bool meets_any(void *context, uint32_t report, struct span span) {
    struct meeting *m = context;
    const struct difference_fact *d = m->system->fact;
    m->id = list_get(m->gold->record->reports, report)->id;
    m->span = span;
    return sheet_told(m->system->facts, criteria_telling(d->of.list), d->of.link, meets, m);
}

double fit_thing(const struct comparison *c, const struct item *gold, const struct item *system) {
    const struct difference_fact *g = gold->fact, *s = system->fact;
    struct meeting m = {gold, system, {0}, {0, 0}};
    (void)c;
    if (!g->of.link || g->of.list != s->of.list || !criteria_telling(g->of.list)) return 0;
    return s->of.link && sheet_told(gold->facts, criteria_telling(g->of.list), g->of.link, meets_any, &m);
}
