#include "across/same.h"

#include <stdlib.h>

#include "record/record.h"
#include "record/sketch.h"

enum {
    FEWEST = 8,
    CROWD = 64
}; /* grams to judge by; reports of one hash that are compared: more say it is boilerplate */
static const double NEAR = 0.4, EQUAL = 0.95;

struct entry {
    uint32_t hash, report;
};

static int by_hash(const void *x, const void *y) {
    const struct entry *a = x, *b = y;
    if (a->hash != b->hash) return a->hash < b->hash ? -1 : 1;
    return a->report < b->report ? -1 : a->report > b->report;
}

struct pair {
    uint32_t a, b;
};

static int by_pair(const void *x, const void *y) {
    const struct pair *a = x, *b = y;
    if (a->a != b->a) return a->a < b->a ? -1 : 1;
    return a->b < b->b ? -1 : a->b > b->b;
}

struct pairs {
    struct pair *at;
    size_t count, room;
};

static struct pairs find_pairs(struct arena *scratch, const struct record *r) {
    struct entry *entries = NULL;
    size_t count = 0, room = 0;
    for (uint32_t i = 0; i < r->reports.count; i++) {
        uint32_t hash;
        for (uint32_t h = 0; sketch_hash(r->reports.at[i].sketch, h, &hash); h++) {
            entries = arena_grow(scratch, entries, count, &room, sizeof *entries);
            entries[count++] = (struct entry){hash, i + 1};
        }
    }
    if (count) qsort(entries, count, sizeof *entries, by_hash);
    struct pairs p = {0};
    for (size_t i = 0, end; i < count; i = end) {
        for (end = i; end < count && entries[end].hash == entries[i].hash;) end++;
        if (end - i > CROWD) continue;
        for (size_t x = i; x < end; x++)
            for (size_t y = x + 1; y < end; y++) {
                p.at = arena_grow(scratch, p.at, p.count, &p.room, sizeof *p.at);
                p.at[p.count++] = (struct pair){entries[x].report, entries[y].report};
            }
    }
    if (p.count) qsort(p.at, p.count, sizeof *p.at, by_pair);
    return p;
}

/* Whether report a comes before b: by publication, then by id; the order in which they were given means
 * nothing. */
static bool is_before(const struct report *a, const struct report *b) {
    int order = a->published.size && b->published.size ? str_compare(a->published, b->published) : 0;
    return order ? order < 0 : str_compare(a->id, b->id) < 0;
}

static void link_pair(struct record *r, uint32_t a, uint32_t b, double similarity) {
    struct report *x = list_get(r->reports, a), *y = list_get(r->reports, b);
    struct report *later = is_before(x, y) ? y : x;
    uint32_t earlier = later == y ? a : b;
    struct near_fact *near = list_add(r->arena, later->near_duplicate_of);
    *near = (struct near_fact){earlier, similarity};
}

static void judge_pair(struct record *r, uint32_t a, uint32_t b, uint32_t shared) {
    if (shared < 2) return;
    struct sketch_overlap o =
        sketch_compare(list_get(r->reports, a)->sketch, list_get(r->reports, b)->sketch);
    uint32_t fewer = o.a < o.b ? o.a : o.b, all = o.a + o.b - o.common;
    if (fewer < FEWEST || o.common < NEAR * fewer) return;
    struct report *x = list_get(r->reports, a), *y = list_get(r->reports, b);
    if (o.common >= EQUAL * all) {
        struct report *later = is_before(x, y) ? y : x;
        if (!later->duplicate_of) later->duplicate_of = later == y ? a : b;
        return;
    }
    link_pair(r, a, b, (double)o.common / fewer);
}

void same_decide(struct record *r) {
    struct arena *scratch = arena_make();
    for (uint32_t i = 0; i < r->reports.count; i++) {
        r->reports.at[i].duplicate_of = 0;
        r->reports.at[i].near_duplicate_of.count = 0;
    }
    struct pairs p = find_pairs(scratch, r);
    for (size_t i = 0, end; i < p.count; i = end) {
        for (end = i; end < p.count && by_pair(&p.at[i], &p.at[end]) == 0;) end++;
        judge_pair(r, p.at[i].a, p.at[i].b, (uint32_t)(end - i));
    }
    arena_free(scratch);
}
