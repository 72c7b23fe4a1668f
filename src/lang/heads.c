#include "lang/heads.h"

#include <assert.h>
#include <stdbool.h>

#include "base/arena.h"
#include "base/wide.h"

static void choose_each(const int32_t *scores, uint32_t count, uint32_t *heads) {
    for (uint32_t i = 1; i <= count; i++) {
        const int32_t *s = scores + (size_t)i * (count + 1);
        heads[i] = i == 1 ? 0 : 1;
        for (uint32_t j = 0; j <= count; j++)
            if (j != i && s[j] > s[heads[i]]) heads[i] = j;
    }
}

/* One root, and no arc that leaves the span of another: then there can be no cycle but one that is seen by
 * walking up. */
static bool is_tree(const uint32_t *heads, uint32_t count) {
    uint32_t roots = 0;
    for (uint32_t i = 1; i <= count; i++) {
        roots += heads[i] == 0;
        uint32_t steps = 0;
        for (uint32_t h = i; h; h = heads[h])
            if (++steps > count) return false;
    }
    if (roots != 1) return false;
    for (uint32_t i = 1; i <= count; i++) {
        uint32_t low = i < heads[i] ? i : heads[i], high = i < heads[i] ? heads[i] : i;
        for (uint32_t k = low + 1; k < high; k++)
            if (heads[k] < low || heads[k] > high) return false;
    }
    return true;
}

/* ---- Eisner ----------------------------------------------------------------------------------------------
 */

/* Spans [left, right] of words 1 to count: open ones, whose ends an arc joins, and closed ones, whose outer
 * end wants nothing more; each with its head at the left or at the right. The squares are such that every
 * loop walks along rows: an open span stands in the row of its head and the column of its child, a closed one
 * twice, in the row of its left end and in that of its right end. */
struct chart {
    uint32_t count;
    int64_t *closed[2], *open;
    uint16_t *closed_at[2], *open_at; /* where the best two halves meet, in the row of the left end */
};
enum { LEFT, RIGHT };

static INLINE size_t cell(const struct chart *c, uint32_t row, uint32_t column) {
    return (size_t)row * (c->count + 1) + column;
}

/* The largest sum of a pair; `at` gets the first place that has it. */
static INLINE int64_t best_pair(const int64_t *a, const int64_t *b, uint32_t count, uint32_t *at) {
    int64_t best = INT64_MIN;
    for (uint32_t i = 0; i < count; i++) best = a[i] + b[i] > best ? a[i] + b[i] : best;
    for (*at = 0; a[*at] + b[*at] != best;) ++*at;
    return best;
}

static INLINE void close_span(struct chart *c, unsigned side, uint32_t left, uint32_t right, int64_t score,
                              uint32_t at) {
    c->closed[side][cell(c, left, right)] = c->closed[side][cell(c, right, left)] = score;
    c->closed_at[side][cell(c, left, right)] = (uint16_t)at;
}

static INLINE void fill(struct chart *c, const int32_t *scores, uint32_t left, uint32_t right) {
    uint32_t size = right - left, at;
    int64_t best = best_pair(&c->closed[LEFT][cell(c, left, left)],
                             &c->closed[RIGHT][cell(c, right, left + 1)], size, &at);
    c->open_at[cell(c, left, right)] = (uint16_t)(left + at);
    c->open[cell(c, left, right)] = best + scores[cell(c, right, left)];
    c->open[cell(c, right, left)] = best + scores[cell(c, left, right)];
    best =
        best_pair(&c->open[cell(c, left, left + 1)], &c->closed[LEFT][cell(c, right, left + 1)], size, &at);
    close_span(c, LEFT, left, right, best, left + 1 + at);
    best = best_pair(&c->closed[RIGHT][cell(c, left, left)], &c->open[cell(c, right, left)], size, &at);
    close_span(c, RIGHT, left, right, best, left + at);
}

static INLINE void chart_fill_loop(struct chart *c, const int32_t *scores) {
    for (uint32_t size = 1; size < c->count; size++)
        for (uint32_t left = 1; left + size <= c->count; left++) fill(c, scores, left, left + size);
}

WIDE(chart_fill, (struct chart * c, const int32_t *scores), (c, scores))

struct span_to_read {
    uint16_t left, right;
    uint8_t side, is_open;
};

/* Reads the arcs off the chart, a span at a time. */
static void read_span(const struct chart *c, struct span_to_read first, uint32_t *heads,
                      struct span_to_read *stack) {
    uint32_t depth = 0;
    stack[depth++] = first;
    while (depth) {
        struct span_to_read s = stack[--depth];
        if (s.left == s.right) continue;
        size_t at = cell(c, s.left, s.right);
        if (s.is_open) {
            uint16_t k = c->open_at[at];
            heads[s.side == LEFT ? s.right : s.left] = s.side == LEFT ? s.left : s.right;
            stack[depth++] = (struct span_to_read){s.left, k, LEFT, 0};
            stack[depth++] = (struct span_to_read){(uint16_t)(k + 1), s.right, RIGHT, 0};
        } else {
            uint16_t k = c->closed_at[s.side][at];
            stack[depth++] = (struct span_to_read){s.left, k, s.side, s.side == LEFT};
            stack[depth++] = (struct span_to_read){k, s.right, s.side, s.side == RIGHT};
        }
    }
}

static void choose_together(const int32_t *scores, uint32_t count, uint32_t *heads, struct arena *a) {
    struct chart c = {.count = count};
    size_t cells = (size_t)(count + 1) * (count + 1);
    c.open = arena_take(a, cells * sizeof *c.open);
    c.open_at = arena_take(a, cells * sizeof *c.open_at);
    for (unsigned side = 0; side < 2; side++) {
        c.closed[side] = arena_take(a, cells * sizeof *c.closed[side]);
        c.closed_at[side] = arena_take(a, cells * sizeof *c.closed_at[side]);
    }
    chart_fill(&c, scores);
    int64_t best = INT64_MIN;
    uint32_t root = 1;
    for (uint32_t r = 1; r <= count; r++) {
        int64_t sum = c.closed[RIGHT][cell(&c, 1, r)] + c.closed[LEFT][cell(&c, r, count)] +
                      scores[(size_t)r * (count + 1)];
        if (sum > best) best = sum, root = r;
    }
    struct span_to_read *stack = arena_take(a, (2 * (size_t)count + 2) * sizeof *stack);
    heads[root] = 0;
    read_span(&c, (struct span_to_read){1, (uint16_t)root, RIGHT, 0}, heads, stack);
    read_span(&c, (struct span_to_read){(uint16_t)root, (uint16_t)count, LEFT, 0}, heads, stack);
}

void heads_choose(const int32_t *scores, uint32_t count, uint32_t *heads, struct arena *a) {
    assert(count > 0 && count < UINT16_MAX);
    choose_each(scores, count, heads);
    if (!is_tree(heads, count)) choose_together(scores, count, heads, a);
}
