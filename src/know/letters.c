#include "know/letters.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"
#include "know/table.h"

static const char *const feature_names[LETTERS_FEATURES] = {"always",     "size",  "cost", "first", "last",
                                                            "per-letter", "steps", "same", "root"};
enum { ALWAYS, SIZE, COST, FIRST, LAST, PER_LETTER, STEPS, SAME, ROOT, SIZE_MOST = 12 };

/* A pair of units as one number: three bytes of the first, three of the second. Both orders have a slot. */
struct slot {
    uint64_t key;
    uint32_t pair;
};

struct letters {
    struct slot *slots;
    float *costs; /* by pair, from 1 */
    struct pair {
        struct str a, b;
    } * pairs; /* the same pairs as they are written */
    double weights[LETTERS_FEATURES];
    uint32_t count, room;
    float insert, change; /* of letters that no pair tells about */
    /* Which pairs of letters begin some unit pair longer than one letter: most cells can skip the long units.
     */
    uint8_t begins[128][128];
};

static uint64_t unit_key(const char *at, size_t size) {
    uint64_t key = 0;
    for (size_t i = 0; i < size; i++) key = key << 8 | (unsigned char)at[i];
    return key;
}

static uint64_t pair_key(const char *a, size_t a_size, const char *b, size_t b_size) {
    return (unit_key(a, a_size) << 24 | unit_key(b, b_size)) + 1;
}

static struct slot *slot_of(const struct letters *l, uint64_t key) {
    uint64_t i = key * 0x9E3779B97F4A7C15u >> 40;
    for (;; i++) {
        struct slot *s = &l->slots[i & (l->room - 1)];
        if (s->key == key || s->key == 0) return s;
    }
}

static void slot_put(struct letters *l, struct str a, struct str b, uint32_t pair) {
    struct slot *s = slot_of(l, pair_key(a.at, a.size, b.at, b.size));
    s->key = pair_key(a.at, a.size, b.at, b.size);
    s->pair = pair;
    if (a.size == 0 || b.size == 0) return;
    if (a.size + b.size > 2) l->begins[a.at[0] & 127][b.at[0] & 127] = 1;
}

static struct str unit_of(struct str cell) { return str_is(cell, "-") ? (struct str){cell.at, 0} : cell; }

static bool weight_read(struct letters *l, const char *path, const struct table *t, double weight,
                        struct err *e) {
    for (int i = 0; i < LETTERS_FEATURES; i++) {
        if (!str_is(t->cells[1], feature_names[i])) continue;
        l->weights[i] = weight;
        return true;
    }
    return err_set(e, ERR_DATA, path, t->line, "has no feature of that name; train the table again");
}

static bool pair_read(struct letters *l, const char *path, const struct table *t, struct err *e) {
    char number[32] = {0}, *end;
    struct str a = unit_of(t->cells[0]), b = unit_of(t->cells[1]);
    if (t->cells[2].size) memcpy(number, t->cells[2].at, t->cells[2].size < 31 ? t->cells[2].size : 31);
    float cost = strtof(number, &end);
    if (str_is(a, "=") && !*end) return weight_read(l, path, t, (double)cost, e);
    if (*end || end == number || cost < 0 || a.size > LETTERS_UNIT || b.size > LETTERS_UNIT ||
        a.size + b.size == 0)
        return err_set(e, ERR_DATA, path, t->line,
                       "is not unit, unit, cost; give two units of up to %d letters", LETTERS_UNIT);
    if (str_is(a, "*")) {
        *(b.size ? &l->change : &l->insert) = cost;
        return true;
    }
    l->costs[++l->count] = cost;
    l->pairs[l->count] = (struct pair){a, b};
    slot_put(l, a, b, l->count);
    slot_put(l, b, a, l->count);
    return true;
}

struct letters *letters_read(struct arena *a, const char *path, struct str bytes, struct err *e) {
    struct letters *l = arena_take(a, sizeof *l);
    uint32_t rows = 0;
    for (struct table t = table_begin(bytes); table_next(&t);) rows++;
    l->insert = l->change = 2;
    for (l->room = 1024; l->room < rows * 4; l->room *= 2) continue;
    l->slots = arena_take(a, l->room * sizeof *l->slots);
    l->costs = arena_take(a, (rows + 1) * sizeof *l->costs);
    l->pairs = arena_take(a, (rows + 1) * sizeof *l->pairs);
    for (struct table t = table_begin(bytes); table_next(&t);)
        if (!pair_read(l, path, &t, e)) return NULL;
    return l;
}

float *letters_pair(struct letters *l, uint32_t pair) { return &l->costs[pair]; }

uint32_t letters_count(const struct letters *l) { return l->count; }

double *letters_weights(struct letters *l) { return l->weights; }

static void unit_print(struct buf *out, struct str unit) {
    if (unit.size)
        buf_str(out, unit);
    else
        buf_byte(out, '-');
    buf_byte(out, '\t');
}

struct str letters_unit(const struct letters *l, uint32_t pair, unsigned side) {
    return side ? l->pairs[pair].b : l->pairs[pair].a;
}

void letters_print_weights(const struct letters *l, struct buf *out) {
    for (int i = 0; i < LETTERS_FEATURES; i++)
        buf_print(out, "=\t%s\t%.4f\n", feature_names[i], l->weights[i]);
    buf_print(out, "*\t-\t%.2f\n*\t*\t%.2f\n", (double)l->insert, (double)l->change);
}

void letters_print_pair(const struct letters *l, uint32_t pair, struct buf *out) {
    unit_print(out, l->pairs[pair].a);
    unit_print(out, l->pairs[pair].b);
    buf_print(out, "%.2f\n", (double)l->costs[pair]);
}

/* ---- the cheapest cut ---------------------------------------------------------------------------------- */

/* The best way to a cell (i, j): all of a before i read as all of b before j. */
struct cell {
    float cost;
    uint8_t a_size, b_size; /* of the last step */
    uint16_t pair;
};

struct grid {
    const struct letters *l;
    struct str a, b;
    struct cell at[LETTERS_WORD + 1][LETTERS_WORD + 1];
};

static void reach(struct grid *g, size_t i, size_t j, size_t a_size, size_t b_size, float cost,
                  uint32_t pair) {
    struct cell *to = &g->at[i + a_size][j + b_size];
    if (cost >= to->cost) return;
    *to = (struct cell){cost, (uint8_t)a_size, (uint8_t)b_size, (uint16_t)pair};
}

static void step(struct grid *g, size_t i, size_t j, size_t a_size, size_t b_size) {
    if (i + a_size > g->a.size || j + b_size > g->b.size) return;
    const struct letters *l = g->l;
    uint32_t pair = slot_of(l, pair_key(g->a.at + i, a_size, g->b.at + j, b_size))->pair;
    if (!pair && a_size + b_size > 2) return;
    float cost = pair ? l->costs[pair] : a_size + b_size == 2 ? l->change : l->insert;
    if (a_size == 2 && b_size == 0 && !pair) return;
    reach(g, i, j, a_size, b_size, g->at[i][j].cost + cost, pair);
}

/* All steps that leave a cell. */
static void leave(struct grid *g, size_t i, size_t j) {
    bool both = i < g->a.size && j < g->b.size;
    if (both && g->a.at[i] == g->b.at[j])
        reach(g, i, j, 1, 1, g->at[i][j].cost, 0);
    else
        step(g, i, j, 1, 1);
    step(g, i, j, 1, 0);
    step(g, i, j, 0, 1);
    if (!both || !g->l->begins[g->a.at[i] & 127][g->b.at[j] & 127]) return;
    for (size_t size = 3; size <= 2 * LETTERS_UNIT; size++)
        for (size_t a_size = 1; a_size <= LETTERS_UNIT; a_size++)
            if (size > a_size && size - a_size <= LETTERS_UNIT) step(g, i, j, a_size, size - a_size);
}

static uint32_t steps_list(const struct grid *g, struct letters_step *steps) {
    uint32_t count = 0;
    size_t i = g->a.size, j = g->b.size;
    while (i || j) {
        const struct cell *c = &g->at[i][j];
        size_t from_i = i - c->a_size, from_j = j - c->b_size;
        float cost = c->cost - g->at[from_i][from_j].cost;
        bool same = c->a_size == 1 && c->b_size == 1 && g->a.at[from_i] == g->b.at[from_j];
        if (!same)
            steps[count++] =
                (struct letters_step){(uint8_t)from_i, c->a_size, (uint8_t)from_j, c->b_size, c->pair, cost};
        i = from_i, j = from_j;
    }
    for (uint32_t k = 0; k < count / 2; k++) {
        struct letters_step last = steps[count - 1 - k];
        steps[count - 1 - k] = steps[k];
        steps[k] = last;
    }
    return count;
}

double letters_cost(const struct letters *l, struct str a, struct str b, struct letters_step *steps,
                    uint32_t *count) {
    struct grid g; /* only the cells that are used are set */
    g.l = l, g.a = a, g.b = b;
    if (a.size > LETTERS_WORD) g.a.size = LETTERS_WORD;
    if (b.size > LETTERS_WORD) g.b.size = LETTERS_WORD;
    for (size_t i = 0; i <= g.a.size; i++)
        for (size_t j = 0; j <= g.b.size; j++) g.at[i][j].cost = 1e9f;
    g.at[0][0].cost = 0;
    for (size_t i = 0; i <= g.a.size; i++)
        for (size_t j = 0; j <= g.b.size; j++) leave(&g, i, j);
    if (steps) *count = steps_list(&g, steps);
    return (double)g.at[g.a.size][g.b.size].cost;
}

/* ---- what it tells ------------------------------------------------------------------------------------- */

static size_t size_most(struct str a, struct str b) {
    size_t size = a.size > b.size ? a.size : b.size;
    return size > LETTERS_WORD ? LETTERS_WORD : size > 1 ? size : 1;
}

static bool is_first(const struct letters_step *s) { return s->a == 0 || s->b == 0; }

static bool is_last(const struct letters_step *s, struct str a, struct str b) {
    return s->a + s->a_size >= (int)a.size || s->b + s->b_size >= (int)b.size;
}

void letters_features(const struct letters *l, struct str a, struct str b, double features[LETTERS_FEATURES],
                      struct letters_step *steps, uint32_t *count) {
    double cost = letters_cost(l, a, b, steps, count), size = (double)size_most(a, b);
    memset(features, 0, LETTERS_FEATURES * sizeof *features);
    features[ALWAYS] = 1;
    features[SIZE] = size < SIZE_MOST ? size : SIZE_MOST;
    features[COST] = cost;
    features[PER_LETTER] = cost / size;
    features[STEPS] = *count;
    features[SAME] = 1;
    features[ROOT] = sqrt(cost);
    for (uint32_t i = 0; i < *count; i++) {
        features[SAME] -=
            (double)(steps[i].a_size > steps[i].b_size ? steps[i].a_size : steps[i].b_size) / size;
        if (is_first(&steps[i])) features[FIRST] += (double)steps[i].cost;
        if (is_last(&steps[i], a, b)) features[LAST] += (double)steps[i].cost;
    }
}

double letters_odds(const struct letters *l, struct str a, struct str b) {
    struct letters_step steps[2 * LETTERS_WORD];
    double features[LETTERS_FEATURES], odds = 0;
    uint32_t count;
    letters_features(l, a, b, features, steps, &count);
    for (int i = 0; i < LETTERS_FEATURES; i++) odds += l->weights[i] * features[i];
    return odds;
}

double letters_pull(const struct letters *l, struct str a, struct str b, const struct letters_step *step) {
    double pull = l->weights[COST] + l->weights[PER_LETTER] / (double)size_most(a, b);
    if (is_first(step)) pull += l->weights[FIRST];
    if (is_last(step, a, b)) pull += l->weights[LAST];
    return pull;
}
