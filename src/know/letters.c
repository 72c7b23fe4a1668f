#include "know/letters.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"
#include "know/table.h"

static const char *const feature_names[LETTERS_FEATURES] = {
    "always", "size", "cost", "last", "per-letter", "hard", "hard-per-letter", "square"};
enum { ALWAYS, SIZE, COST, LAST, PER_LETTER, HARD, HARD_PER_LETTER, SQUARE };
enum { SIZE_MOST = 12, SQUARE_MOST = 8 };

/* A pair of units as one number: four bytes of the first, four of the second. Both orders have a slot. */
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
    /* Of what sizes the pairs are whose units begin with these two letters, a bit each: most cells can skip
     * most sizes. */
    uint16_t begins[128][128];
};

static uint64_t unit_key(const char *at, size_t size) {
    uint64_t key = 0;
    for (size_t i = 0; i < size; i++) key = key << 8 | (unsigned char)at[i];
    return key;
}

static uint64_t pair_key(const char *a, size_t a_size, const char *b, size_t b_size) {
    return unit_key(a, a_size) << 32 | unit_key(b, b_size);
}

static struct slot *slot_of(const struct letters *l, uint64_t key) {
    uint64_t i = key * 0x9E3779B97F4A7C15u >> 40;
    for (;; i++) {
        struct slot *s = &l->slots[i & (l->room - 1)];
        if (s->key == key || s->key == 0) return s;
    }
}

static uint16_t size_bit(size_t a_size, size_t b_size) {
    return (uint16_t)(1u << ((a_size - 1) * LETTERS_UNIT + (b_size - 1)));
}

static void slot_put(struct letters *l, struct str a, struct str b, uint32_t pair) {
    struct slot *s = slot_of(l, pair_key(a.at, a.size, b.at, b.size));
    s->key = pair_key(a.at, a.size, b.at, b.size);
    s->pair = pair;
    if (a.size && b.size) l->begins[a.at[0] & 127][b.at[0] & 127] |= size_bit(a.size, b.size);
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
    size_t a_size, b_size;
    char a[LETTERS_WORD + 2], b[LETTERS_WORD + 2];
    struct cell at[LETTERS_WORD + 3][LETTERS_WORD + 3];
};

static void reach(struct grid *g, size_t i, size_t j, size_t a_size, size_t b_size, float cost,
                  uint32_t pair) {
    struct cell *to = &g->at[i + a_size][j + b_size];
    cost += g->at[i][j].cost;
    if (cost < to->cost) *to = (struct cell){cost, (uint8_t)a_size, (uint8_t)b_size, (uint16_t)pair};
}

static uint32_t pair_at(const struct grid *g, size_t i, size_t a_size, size_t j, size_t b_size) {
    return slot_of(g->l, pair_key(g->a + i, a_size, g->b + j, b_size))->pair;
}

/* A letter that the other word lacks. */
static void leave_alone(struct grid *g, size_t i, size_t j, size_t a_size, size_t b_size) {
    uint32_t pair = pair_at(g, i, a_size, j, b_size);
    reach(g, i, j, a_size, b_size, pair ? g->l->costs[pair] : g->l->insert, pair);
}

static void leave_single(struct grid *g, size_t i, size_t j) {
    uint32_t pair = g->a[i] == g->b[j] ? 0 : pair_at(g, i, 1, j, 1);
    float cost = g->a[i] == g->b[j] ? 0 : pair ? g->l->costs[pair] : g->l->change;
    reach(g, i, j, 1, 1, cost, pair);
}

/* All steps that leave a cell. */
static void leave(struct grid *g, size_t i, size_t j) {
    if (i < g->a_size) leave_alone(g, i, j, 1, 0);
    if (j < g->b_size) leave_alone(g, i, j, 0, 1);
    if (i == g->a_size || j == g->b_size) return;
    leave_single(g, i, j);
    unsigned sizes = g->l->begins[g->a[i] & 127][g->b[j] & 127];
    if (sizes < 2) return;
    for (size_t a_size = 1; a_size <= LETTERS_UNIT && i + a_size <= g->a_size; a_size++)
        for (size_t b_size = 1; b_size <= LETTERS_UNIT && j + b_size <= g->b_size; b_size++) {
            if (a_size + b_size == 2 || !(sizes & size_bit(a_size, b_size))) continue;
            uint32_t pair = pair_at(g, i, a_size, j, b_size);
            if (pair) reach(g, i, j, a_size, b_size, g->l->costs[pair], pair);
        }
}

static uint32_t steps_list(const struct grid *g, struct letters_step *steps) {
    uint32_t count = 0;
    size_t i = g->a_size, j = g->b_size;
    while (i || j) {
        const struct cell *c = &g->at[i][j];
        size_t from_i = i - c->a_size, from_j = j - c->b_size;
        float cost = c->cost - g->at[from_i][from_j].cost;
        bool same = c->a_size == 1 && c->b_size == 1 && g->a[from_i] == g->b[from_j];
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

/* A word between the marks of its beginning and its end. */
static size_t wrap(char *to, struct str word) {
    size_t size = word.size > LETTERS_WORD ? LETTERS_WORD : word.size;
    to[0] = '^';
    if (size) memcpy(to + 1, word.at, size);
    to[size + 1] = '$';
    return size + 2;
}

double letters_cost(const struct letters *l, struct str a, struct str b, struct letters_step *steps,
                    uint32_t *count) {
    struct grid g; /* only the cells that are used are set */
    g.l = l;
    g.a_size = wrap(g.a, a), g.b_size = wrap(g.b, b);
    for (size_t i = 0; i <= g.a_size; i++)
        for (size_t j = 0; j <= g.b_size; j++) g.at[i][j].cost = 1e9f;
    g.at[0][0].cost = 0;
    for (size_t i = 0; i <= g.a_size; i++)
        for (size_t j = 0; j <= g.b_size; j++) leave(&g, i, j);
    if (steps) *count = steps_list(&g, steps);
    return (double)g.at[g.a_size][g.b_size].cost;
}

/* ---- what it tells ------------------------------------------------------------------------------------- */

static size_t size_of(struct str word) { return word.size > LETTERS_WORD ? LETTERS_WORD : word.size; }

static double size_most(struct str a, struct str b) {
    size_t size = size_of(a) > size_of(b) ? size_of(a) : size_of(b);
    return size > 1 ? (double)size : 1;
}

static bool is_last(const struct letters_step *s, struct str a, struct str b) {
    return s->a + s->a_size > (int)size_of(a) || s->b + s->b_size > (int)size_of(b);
}

/* Letters that are heard: not vowels and what stands for them, nor the marks of the ends. */
static bool has_heard(struct str word, int first, int size) {
    for (int i = first; i < first + size; i++)
        if (i > 0 && i <= (int)size_of(word) && !strchr("aeiouyhwj", word.at[i - 1])) return true;
    return false;
}

static bool is_hard(const struct letters_step *s, struct str a, struct str b) {
    return has_heard(a, s->a, s->a_size) || has_heard(b, s->b, s->b_size);
}

void letters_features(const struct letters *l, struct str a, struct str b, double features[LETTERS_FEATURES],
                      struct letters_step *steps, uint32_t *count) {
    letters_cost(l, a, b, steps, count);
    double size = size_most(a, b);
    memset(features, 0, LETTERS_FEATURES * sizeof *features);
    features[ALWAYS] = 1;
    features[SIZE] = fmin(size, SIZE_MOST);
    for (uint32_t i = 0; i < *count; i++) {
        double cost = (double)steps[i].cost;
        features[COST] += cost;
        if (is_hard(&steps[i], a, b)) features[HARD] += cost;
        if (is_last(&steps[i], a, b)) features[LAST] += cost;
    }
    features[PER_LETTER] = features[COST] / size;
    features[HARD_PER_LETTER] = features[HARD] / size;
    double most = fmin(features[COST], SQUARE_MOST);
    features[SQUARE] = most * most / SQUARE_MOST;
}

double letters_odds(const struct letters *l, struct str a, struct str b) {
    struct letters_step steps[LETTERS_STEPS];
    double features[LETTERS_FEATURES], odds = 0;
    uint32_t count;
    letters_features(l, a, b, features, steps, &count);
    for (int i = 0; i < LETTERS_FEATURES; i++) odds += l->weights[i] * features[i];
    return odds;
}

double letters_pull(const struct letters *l, struct str a, struct str b,
                    const double features[LETTERS_FEATURES], const struct letters_step *step) {
    double pull = l->weights[COST] + l->weights[PER_LETTER] / size_most(a, b);
    if (features[COST] < SQUARE_MOST) pull += l->weights[SQUARE] * 2 * features[COST] / SQUARE_MOST;
    if (is_hard(step, a, b)) pull += l->weights[HARD] + l->weights[HARD_PER_LETTER] / size_most(a, b);
    if (is_last(step, a, b)) pull += l->weights[LAST];
    return pull;
}
