#include "eval/counting.h"

#include "eval/pairing.h"

void counting_begin(struct counts *n, struct arena *a, size_t most) {
    *n = (struct counts){.a = a};
    for (int i = 0; i < LAYERS; i++) map_begin(&n->layers[i].types, a);
    mistakes_begin(&n->mistakes, most);
}

void counting_end(struct counts *n) { mistakes_end(&n->mistakes); }

/* ---- mistakes ------------------------------------------------------------------------------------------ */

static struct str text_of(const struct buf *b) { return (struct str){b->at, b->size}; }

static void tell_answer(const struct question *q, const struct item *x, struct buf *to) {
    size_t before = to->size;
    if (before) buf_text(to, ", ");
    buf_text(to, q->name), buf_byte(to, ' ');
    size_t named = to->size;
    question_tell(q, x, to);
    if (to->size == named) buf_text(to, "not told");
}

static void tell_item(const struct criterion *l, const struct item *x, struct buf *to) {
    for (int i = 0; i < QUESTIONS && l->questions[i]; i++)
        if (!l->questions[i]->is_quiet) tell_answer(l->questions[i], x, to);
}

/* The report that a mistake is told of: a story's item stands with its first one. */
static struct str report_id(const struct criterion *l, const struct item *x, const struct sheet *s) {
    uint32_t report = s->report;
    const struct difference_fact *d = x->fact;
    if (l->is_of_stories) report = d->reports.count ? d->reports.at[0].report : 0;
    return report ? list_get(x->record->reports, report)->id : (struct str){0};
}

static struct mistake mistake_at(const struct criterion *l, enum mistake_kind kind, const struct sheet *s,
                                 const struct item *x) {
    return (struct mistake){.kind = kind,
                            .cost = kind == MISTAKE_TRAPPED ? l->cost + 2 : l->cost,
                            .one = l->one,
                            .report = report_id(l, x, s),
                            .span = x->span,
                            .words = x->text};
}

static void add_alone(struct counts *n, struct comparison *c, const struct criterion *l,
                      enum mistake_kind kind, const struct item *x) {
    struct mistake m = mistake_at(l, kind, kind == MISTAKE_MISSED ? &c->gold : &c->system, x);
    buf_clear(&c->told);
    tell_item(l, x, &c->told);
    *(kind == MISTAKE_MISSED ? &m.expected : &m.found) = text_of(&c->told);
    mistakes_add(&n->mistakes, &m);
}

/* ---- counting ------------------------------------------------------------------------------------------ */

static void add_tally(struct tally *to, double gold, double system, double right) {
    to->gold += gold, to->system += system;
    to->right_gold += right, to->right_system += right;
}

static void count_measures(struct comparison *c, const struct criterion *l, const struct items *gold,
                           const struct items *system, const struct pairs *first, struct layer_tally *to) {
    for (int i = 0; i < MEASURES && l->measures[i].name; i++) {
        const struct measure *m = &l->measures[i];
        if (m->count) {
            m->count(c, &to->measures[i]);
            continue;
        }
        size_t right = i ? pairing_find(c, l, m, gold, system).count : first->count;
        add_tally(&to->measures[i], (double)gold->count, (double)system->count, (double)right);
    }
}

static struct tally *tally_of(struct counts *n, struct layer_tally *to, const struct question *type,
                              const struct item *x, struct buf *told) {
    buf_clear(told);
    question_tell(type, x, told);
    struct str name = told->size ? text_of(told) : str_of("not told");
    uint32_t place = map_get(&to->types, name);
    if (!place) {
        struct type_tally *t = list_add(n->a, to->by_type);
        t->name = str_copy(n->a, name);
        *map_put(&to->types, t->name) = place = (uint32_t)to->by_type.count;
    }
    return &to->by_type.at[place - 1].tally;
}

/* A pair counts as right where both items are of the type. */
static void count_types(struct counts *n, struct comparison *c, const struct criterion *l,
                        const struct items *gold, const struct items *system, const struct pairs *pairs,
                        struct layer_tally *to) {
    for (size_t i = 0; i < gold->count; i++)
        add_tally(tally_of(n, to, l->type, &gold->at[i], &c->told), 1, 0, 0);
    for (size_t i = 0; i < system->count; i++)
        add_tally(tally_of(n, to, l->type, &system->at[i], &c->told), 0, 1, 0);
    for (size_t i = 0; i < pairs->count; i++) {
        const struct item *g = &gold->at[pairs->at[i].gold], *s = &system->at[pairs->at[i].system];
        if (question_judge(l->type, c, g, s) == RIGHT)
            add_tally(tally_of(n, to, l->type, g, &c->told), 0, 0, 1);
    }
}

/* Asks a pair all questions; what it answers wrong is one mistake. */
static void ask_pair(struct counts *n, struct comparison *c, const struct criterion *l,
                     const struct item *gold, const struct item *system, struct layer_tally *to) {
    struct mistake m = mistake_at(l, MISTAKE_WRONG, &c->gold, gold);
    struct buf expected = {0}, found = {0};
    bool is_wrong = false;
    m.cost = 0;
    for (int i = 0; i < QUESTIONS && l->questions[i]; i++) {
        const struct question *q = l->questions[i];
        enum verdict v = question_judge(q, c, gold, system);
        to->answers[i].asked += v != NOT_ASKED, to->answers[i].right += v == RIGHT;
        if (v != WRONG || q->cost <= 0) continue;
        is_wrong = true;
        m.cost += q->cost;
        tell_answer(q, gold, &expected), tell_answer(q, system, &found);
    }
    m.expected = text_of(&expected), m.found = text_of(&found);
    if (is_wrong) mistakes_add(&n->mistakes, &m);
    buf_free(&expected), buf_free(&found);
}

/* The trap that all of the item's words lie in; 0 = none. */
static uint32_t trap_of(const struct report *gold, const struct item *x) {
    struct span all = {x->parts[0].begin, x->parts[x->part_count - 1].end};
    for (uint32_t i = 0; i < gold->traps.count; i++)
        if (span_holds(gold->traps.at[i].span, all)) return i + 1;
    return 0;
}

static void count_alone(struct counts *n, struct comparison *c, const struct criterion *l,
                        const struct items *gold, const struct items *system, const struct pairs *pairs) {
    bool *gold_used = arena_take(c->a, gold->count), *system_used = arena_take(c->a, system->count);
    for (size_t i = 0; i < pairs->count; i++)
        gold_used[pairs->at[i].gold] = system_used[pairs->at[i].system] = true;
    for (size_t i = 0; i < gold->count; i++)
        if (!gold_used[i]) add_alone(n, c, l, MISTAKE_MISSED, &gold->at[i]);
    for (size_t i = 0; i < system->count; i++) {
        if (system_used[i]) continue;
        bool is_trapped = l->is_trapped && trap_of(c->gold.gold, &system->at[i]);
        add_alone(n, c, l, is_trapped ? MISTAKE_TRAPPED : MISTAKE_INVENTED, &system->at[i]);
    }
}

static void count_layer(struct counts *n, struct comparison *c, const struct criterion *l,
                        struct layer_tally *to, const struct items *gold, const struct items *system) {
    struct pairs pairs = pairing_find(c, l, &l->measures[0], gold, system);
    if (l->settle) l->settle(c, gold, system, &pairs);
    n->system_items += system->count;
    count_measures(c, l, gold, system, &pairs, to);
    count_types(n, c, l, gold, system, &pairs, to);
    count_alone(n, c, l, gold, system, &pairs);
    for (size_t i = 0; i < pairs.count; i++)
        ask_pair(n, c, l, &gold->at[pairs.at[i].gold], &system->at[pairs.at[i].system], to);
}

static void count_traps(struct counts *n, const struct comparison *c, const struct items *system,
                        bool *entered, struct layer_tally *to) {
    for (size_t i = 0; i < system->count; i++) {
        uint32_t trap = trap_of(c->gold.gold, &system->at[i]);
        if (!trap) continue;
        to->trapped++;
        n->traps_entered += !entered[trap - 1];
        entered[trap - 1] = true;
    }
}

/* ---- one report ---------------------------------------------------------------------------------------- */

static size_t links_of(const struct sheet *s) { return s->facts ? s->facts->actors.count + 1 : 1; }

/* A sheet without facts: nothing is said of the report. */
static struct comparison compare(struct arena *a, struct sheet gold, struct sheet system) {
    struct comparison c = {.a = a, .gold = gold, .system = system};
    c.gold_chains.place = arena_take(a, links_of(&gold) * sizeof *c.gold_chains.place);
    c.system_chains.place = arena_take(a, links_of(&system) * sizeof *c.system_chains.place);
    c.partner = arena_take(a, links_of(&gold) * sizeof *c.partner);
    return c;
}

static void end_comparison(struct comparison *c) { buf_free(&c->told), buf_free(&c->also_told); }

void counting_report(struct counts *n, const struct record *gold, uint32_t gold_number,
                     const struct record *system, uint32_t number) {
    struct arena *a = arena_make();
    const struct report *marks = list_get(gold->reports, gold_number);
    struct sheet said = system ? sheet_of(a, system, number, marks) : (struct sheet){.a = a, .gold = marks};
    struct comparison c = compare(a, sheet_of(a, gold, gold_number, marks), said);
    bool *entered = arena_take(a, marks->traps.count);
    n->traps += marks->traps.count;
    for (int i = 0; i < LAYERS; i++) {
        const struct criterion *l = &CRITERIA[i];
        if (l->is_of_stories) continue;
        struct items x = sheet_items(&c.gold, &l->telling), y = sheet_items(&c.system, &l->telling);
        count_layer(n, &c, l, &n->layers[i], &x, &y);
        if (l->is_trapped) count_traps(n, &c, &y, entered, &n->layers[i]);
    }
    end_comparison(&c);
    arena_free(a);
}

void counting_stories(struct counts *n, struct arena *a, const struct items *gold,
                      const struct items *system) {
    struct comparison c = compare(a, (struct sheet){.a = a}, (struct sheet){.a = a});
    for (int i = 0; i < LAYERS; i++)
        if (CRITERIA[i].is_of_stories) count_layer(n, &c, &CRITERIA[i], &n->layers[i], gold, system);
    end_comparison(&c);
}
