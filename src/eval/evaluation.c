#include "eval/evaluation.h"

#include <assert.h>

#include "record/json.h"

struct evaluation *evaluation_make(size_t most) {
    struct arena *a = arena_make();
    struct evaluation *e = arena_take(a, sizeof *e);
    e->a = a;
    map_begin(&e->ids, a);
    counting_begin(&e->counts, a, most);
    return e;
}

void evaluation_free(struct evaluation *e) {
    if (!e) return;
    counting_end(&e->counts);
    record_free(e->open);
    arena_free(e->a);
}

/* ---- stories ------------------------------------------------------------------------------------------- */

/* The differences of the record's stories whose first report is one of the gold unit's; `r` NULL: none. */
static struct items differences(const struct evaluation *e, struct arena *a, const struct record *r,
                                uint32_t unit) {
    struct items to = {0};
    for (size_t i = 0; r && i < r->stories.count; i++) {
        const struct facts *f = &r->stories.at[i].facts;
        for (size_t k = 0; k < f->differences.count; k++) {
            const struct difference_fact *d = &f->differences.at[k];
            uint32_t first = d->reports.count ? d->reports.at[0].report : 0;
            uint32_t known = first ? map_get(&e->ids, list_get(r->reports, first)->id) : 0;
            if (!known || list_get(e->golds, known)->unit != unit) continue;
            to.at = arena_grow(a, to.at, to.count, &to.room, sizeof *to.at);
            to.at[to.count++] =
                (struct item){.fact = d, .telling = d, .facts = f, .record = r, .text = d->text};
        }
    }
    return to;
}

static void open_unit(struct evaluation *e, uint32_t unit) {
    if (e->open_unit == unit) return;
    record_free(e->open);
    e->open = json_read(list_get(e->units, unit)->bytes, NULL);
    e->open_unit = unit;
    assert(e->open && "what was read once is read again");
}

/* The gold's differences are counted the first time only, should the system tell its stories in two objects.
 */
static void count_stories(struct evaluation *e, uint32_t unit, const struct record *system) {
    struct gold_unit *u = list_get(e->units, unit);
    struct arena *a = arena_make();
    open_unit(e, unit);
    struct items gold = differences(e, a, u->has_told ? NULL : e->open, unit);
    struct items said = differences(e, a, system, unit);
    u->has_told = true;
    counting_stories(&e->counts, a, &gold, &said);
    arena_free(a);
}

/* ---- the files ----------------------------------------------------------------------------------------- */

static void note_id(struct evaluation *e, struct id_list *to, struct str id) {
    struct str *x = list_add(e->a, *to);
    *x = str_copy(e->a, id);
}

static void add_gold(struct evaluation *e, struct str id, uint32_t number) {
    struct gold_report *g = list_add(e->a, e->golds);
    *g = (struct gold_report){str_copy(e->a, id), (uint32_t)e->units.count, number, false};
    *map_put(&e->ids, g->id) = (uint32_t)e->golds.count;
}

bool evaluation_gold(struct evaluation *e, struct str json, struct err *err) {
    struct record *r = json_read(json, err);
    if (!r) return false;
    struct gold_unit *u = list_add(e->a, e->units);
    u->bytes = str_copy(e->a, json);
    e->gold_has_stories = e->gold_has_stories || r->stories.count;
    for (uint32_t i = 1; i <= r->reports.count; i++) {
        struct str id = list_get(r->reports, i)->id;
        if (map_get(&e->ids, id))
            note_id(e, &e->repeated, id);
        else
            add_gold(e, id, i);
    }
    record_free(r);
    return true;
}

static void meet(struct evaluation *e, const struct record *r, uint32_t number) {
    struct str id = list_get(r->reports, number)->id;
    uint32_t known = map_get(&e->ids, id);
    struct gold_report *g = known ? list_get(e->golds, known) : NULL;
    if (!g) {
        note_id(e, &e->ignored, id);
    } else if (g->is_met) {
        note_id(e, &e->repeated, id);
    } else {
        struct gold_unit *u = list_get(e->units, g->unit);
        open_unit(e, g->unit);
        counting_report(&e->counts, e->open, g->number, r, number);
        if (u->seen_by != e->system_units && e->gold_has_stories && r->stories.count)
            count_stories(e, g->unit, r);
        u->seen_by = e->system_units;
        g->is_met = true;
        e->met++;
    }
}

bool evaluation_system(struct evaluation *e, struct str json, struct err *err) {
    struct record *r = json_read(json, err);
    if (!r) return false;
    e->system_units++;
    e->system_has_stories = e->system_has_stories || r->stories.count;
    for (uint32_t i = 1; i <= r->reports.count; i++) meet(e, r, i);
    record_free(r);
    return true;
}

void evaluation_end(struct evaluation *e) {
    for (size_t i = 0; i < e->golds.count; i++) {
        const struct gold_report *g = &e->golds.at[i];
        if (g->is_met) continue;
        open_unit(e, g->unit);
        counting_report(&e->counts, e->open, g->number, NULL, 0);
    }
    for (uint32_t u = 1; evaluation_has_stories(e) && u <= e->units.count; u++)
        if (!list_get(e->units, u)->has_told) count_stories(e, u, NULL);
    mistakes_sort(&e->counts.mistakes);
}
