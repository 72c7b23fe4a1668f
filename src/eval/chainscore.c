#include "eval/chainscore.h"

/* Each pair of chains adds its shared mentions, each with the share that they are of either chain. */
static void add_shares(const struct comparison *c, const uint32_t *gold, const uint32_t *system,
                       struct tally *to) {
    for (uint32_t g = 1; g <= c->gold_chains.count; g++) {
        to->gold += gold[g];
        for (uint32_t s = 1; s <= c->system_chains.count; s++) {
            double shared = *comparison_shared(c, g, s);
            if (shared <= 0) continue;
            to->right_gold += shared * shared / gold[g];
            to->right_system += shared * shared / system[s];
        }
    }
    for (uint32_t s = 1; s <= c->system_chains.count; s++) to->system += system[s];
}

void chainscore_all(const struct comparison *c, struct tally *to) {
    add_shares(c, c->gold_chains.mentions, c->system_chains.mentions, to);
}

void chainscore_found(const struct comparison *c, struct tally *to) {
    uint32_t *gold = arena_take(c->a, (c->gold_chains.count + 1) * sizeof *gold);
    uint32_t *system = arena_take(c->a, (c->system_chains.count + 1) * sizeof *system);
    for (uint32_t g = 1; g <= c->gold_chains.count; g++)
        for (uint32_t s = 1; s <= c->system_chains.count; s++)
            gold[g] += *comparison_shared(c, g, s), system[s] += *comparison_shared(c, g, s);
    add_shares(c, gold, system, to);
}
