#include "eval/pairing.h"

#include <stdlib.h>

struct candidate {
    double fit;
    uint32_t right; /* answers */
    struct pair pair;
};

struct candidates {
    struct candidate *at;
    size_t count, room;
};

static bool is_allowed(const struct measure *m, struct comparison *c, const struct item *gold,
                       const struct item *system) {
    for (int i = 0; i < ALSO && m->also[i]; i++)
        if (question_judge(m->also[i], c, gold, system) == WRONG) return false;
    return true;
}

static uint32_t right_answers(const struct criterion *layer, struct comparison *c, const struct item *gold,
                              const struct item *system) {
    uint32_t right = 0;
    for (int i = 0; i < QUESTIONS && layer->questions[i]; i++)
        right += question_judge(layer->questions[i], c, gold, system) == RIGHT;
    return right;
}

static int best_first(const void *x, const void *y) {
    const struct candidate *a = x, *b = y;
    if (a->fit > b->fit || a->fit < b->fit) return a->fit > b->fit ? -1 : 1;
    if (a->right != b->right) return a->right > b->right ? -1 : 1;
    if (a->pair.gold != b->pair.gold) return a->pair.gold < b->pair.gold ? -1 : 1;
    return a->pair.system < b->pair.system ? -1 : 1;
}

static struct candidates find_candidates(struct comparison *c, const struct criterion *layer,
                                         const struct measure *m, const struct items *gold,
                                         const struct items *system) {
    struct candidates to = {0};
    for (uint32_t g = 0; g < gold->count; g++)
        for (uint32_t s = 0; s < system->count; s++) {
            const struct item *x = &gold->at[g], *y = &system->at[s];
            double fit = m->fit(c, x, y);
            if (fit <= 0 || !is_allowed(m, c, x, y)) continue;
            to.at = arena_grow(c->a, to.at, to.count, &to.room, sizeof *to.at);
            to.at[to.count++] = (struct candidate){fit, right_answers(layer, c, x, y), {g, s}};
        }
    if (to.count) qsort(to.at, to.count, sizeof *to.at, best_first);
    return to;
}

struct pairs pairing_find(struct comparison *c, const struct criterion *layer, const struct measure *measure,
                          const struct items *gold, const struct items *system) {
    struct candidates all = find_candidates(c, layer, measure, gold, system);
    bool *gold_used = arena_take(c->a, gold->count), *system_used = arena_take(c->a, system->count);
    struct pairs to = {0};
    for (size_t i = 0; i < all.count; i++) {
        struct pair p = all.at[i].pair;
        if (gold_used[p.gold] || system_used[p.system]) continue;
        gold_used[p.gold] = system_used[p.system] = true;
        to.at = arena_grow(c->a, to.at, to.count, &to.room, sizeof *to.at);
        to.at[to.count++] = p;
    }
    return to;
}
