#include "lang/heads.h"

#include <assert.h>
#include <stdbool.h>

#include "base/arena.h"

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
 * end wants nothing more; each with its head at the left or at the right. */
struct chart {
    uint32_t count;
    int64_t *closed[2], *open[2];
    uint16_t *closed_at[2], *open_at[2];
};
enum { LEFT, RIGHT };

static size_t cell(const struct chart *c, uint32_t left, uint32_t right) {
    return (size_t)left * (c->count + 1) + right;
}

static void fill(struct chart *c, const int32_t *scores, uint32_t left, uint32_t right) {
    size_t at = cell(c, left, right);
    int64_t best = INT64_MIN;
    uint16_t split = 0;
    for (uint32_t k = left; k < right; k++) {
        int64_t sum = c->closed[LEFT][cell(c, left, k)] + c->closed[RIGHT][cell(c, k + 1, right)];
        if (sum > best) best = sum, split = (uint16_t)k;
    }
    for (unsigned side = 0; side < 2; side++) {
        uint32_t head = side == LEFT ? left : right, child = side == LEFT ? right : left;
        c->open[side][at] = best + scores[(size_t)child * (c->count + 1) + head];
        c->open_at[side][at] = split;
        c->closed[side][at] = INT64_MIN;
        for (uint32_t k = left; k <= right; k++) {
            if (k == head) continue;
            int64_t sum = side == LEFT
                              ? c->open[LEFT][cell(c, left, k)] + c->closed[LEFT][cell(c, k, right)]
                              : c->closed[RIGHT][cell(c, left, k)] + c->open[RIGHT][cell(c, k, right)];
            if (sum > c->closed[side][at]) c->closed[side][at] = sum, c->closed_at[side][at] = (uint16_t)k;
        }
    }
}

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
            uint16_t k = c->open_at[s.side][at];
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
    for (unsigned side = 0; side < 2; side++) {
        c.closed[side] = arena_take(a, cells * sizeof *c.closed[side]);
        c.open[side] = arena_take(a, cells * sizeof *c.open[side]);
        c.closed_at[side] = arena_take(a, cells * sizeof *c.closed_at[side]);
        c.open_at[side] = arena_take(a, cells * sizeof *c.open_at[side]);
    }
    for (uint32_t size = 1; size < count; size++)
        for (uint32_t left = 1; left + size <= count; left++) fill(&c, scores, left, left + size);
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
