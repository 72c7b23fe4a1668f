#include "lang/encoder.h"

#include <assert.h>
#include <string.h>

#include "base/arena.h"
#include "base/dot.h"
#include "base/wide.h"
#include "lang/encoding.h"
#include "lang/lore.h"
#include "lang/words.h"

enum { SUM_TO_STATE = 12, CURVE_TO_STATE = 4, CURVE_ONE = 1 << 14, ROW_TO_STATE = 4 };

void encoder_make(struct encoder *e, const struct net *n, struct arena *a, uint32_t longest) {
    size_t words = longest < ENCODER_WORDS ? longest : ENCODER_WORDS;
    *e = (struct encoder){.net = n};
    e->inputs = arena_take(a, words * 3 * NET_WIDTH * sizeof *e->inputs);
    e->gates = arena_take(a, words * NET_GATES * sizeof *e->gates);
    for (unsigned l = 0; l < NET_LAYERS; l++)
        e->states[l] = arena_take(a, words * NET_OUT * sizeof *e->states[l]);
    e->sums = arena_take(a, words * NET_GATES * sizeof *e->sums);
    e->tags = arena_take(a, words * NET_TAGS * sizeof *e->tags);
    e->names = arena_take(a, words * NET_NAMES * sizeof *e->names);
    e->seek = arena_take(a, words * NET_ARC * sizeof *e->seek);
    e->sought = arena_take(a, words * NET_ARC * sizeof *e->sought);
    e->rel_child = arena_take(a, words * NET_REL * sizeof *e->rel_child);
    e->rel_head = arena_take(a, words * NET_REL * sizeof *e->rel_head);
}

static inline int16_t bounded(int32_t x) {
    return (int16_t)(x > NET_MOST ? NET_MOST : x < -NET_MOST ? -NET_MOST : x);
}

/* The places of so many sums on a curve. */
static INLINE void curve_read_loop(const int16_t *curve, const int32_t *sums, uint32_t count, int16_t *to) {
    for (uint32_t k = 0; k < count; k++) {
        int32_t at = (sums[k] >> 14) + NET_CURVE / 2;
        to[k] = (int16_t)(at < 0 ? 0 : at >= NET_CURVE ? NET_CURVE - 1 : at);
    }
    for (uint32_t k = 0; k < count; k++) to[k] = curve[to[k]];
}

WIDE(curve_read, (const int16_t *curve, const int32_t *sums, uint32_t count, int16_t *to),
     (curve, sums, count, to))

/* ---- the words ------------------------------------------------------------------------------------------
 */

static INLINE void rows_add_loop(const int8_t *const *rows, int16_t *to) {
    int32_t sum[NET_WIDTH] = {0};
    for (unsigned f = 0; f < NET_FEATURES; f++)
        for (unsigned k = 0; k < NET_WIDTH; k++) sum[k] += rows[f][k];
    for (unsigned k = 0; k < NET_WIDTH; k++) to[k] = bounded(sum[k] * (1 << ROW_TO_STATE));
}

WIDE(rows_add, (const int8_t *const *rows, int16_t *to), (rows, to))

/* The sum of a word's rows of the table, as a state. */
static void take_word(const struct encoder *e, const struct word *w, const struct lore_word *about,
                      bool is_first, int16_t *to) {
    uint64_t keys[NET_FEATURES];
    const int8_t *rows[NET_FEATURES];
    encoding_keys(w, about, is_first, keys);
    for (unsigned f = 0; f < NET_FEATURES; f++) net_prefetch(e->net, keys[f]);
    for (unsigned f = 0; f < NET_FEATURES; f++) {
        rows[f] = e->net->table + (size_t)(keys[f] ? net_row(e->net, keys[f]) : 0) * NET_WIDTH;
        __builtin_prefetch(rows[f]);
        __builtin_prefetch(rows[f] + NET_WIDTH - 1);
    }
    rows_add(rows, to);
}

/* The first layer sees each word between its neighbours. */
static void take_words(struct encoder *e, const struct word *words, const struct lore_word *about,
                       bool is_first) {
    memset(e->inputs, 0, (size_t)e->count * 3 * NET_WIDTH * sizeof *e->inputs);
    for (uint32_t i = 0; i < e->count; i++) {
        int16_t *own = e->inputs + ((size_t)i * 3 + 1) * NET_WIDTH;
        take_word(e, &words[i], &about[i], is_first && i == 0, own);
        if (i > 0) memcpy(own - 2 * NET_WIDTH, own, NET_WIDTH * sizeof *own);
        if (i + 1 < e->count) memcpy(own + 2 * NET_WIDTH, own, NET_WIDTH * sizeof *own);
    }
}

/* ---- layers ---------------------------------------------------------------------------------------------
 */

static void squash_gates(struct encoder *e) {
    const struct net *n = e->net;
    for (uint32_t half = 0; half < 2 * e->count; half++) {
        const int32_t *sums = e->sums + (size_t)half * (NET_GATES / 2);
        int16_t *gates = e->gates + (size_t)half * (NET_GATES / 2);
        curve_read(n->tangent, sums, NET_STATES, gates);
        curve_read(n->logistic, sums + NET_STATES, 2 * NET_STATES, gates + NET_STATES);
    }
}

/* cell = forget * cell before + (1 - forget) * candidate; state = output * cell + the state below. */
static INLINE void scan_loop(struct encoder *e, unsigned layer, unsigned direction) {
    int32_t cell[NET_STATES] = {0};
    for (uint32_t i = 0; i < e->count; i++) {
        uint32_t at = direction ? e->count - 1 - i : i;
        const int16_t *g = e->gates + ((size_t)at * 2 + direction) * (NET_GATES / 2);
        size_t place = (size_t)at * NET_OUT + direction * NET_STATES;
        int16_t *out = e->states[layer] + place;
        for (unsigned k = 0; k < NET_STATES; k++) {
            int32_t z = g[k], f = g[NET_STATES + k], o = g[2 * NET_STATES + k];
            cell[k] = z + (f * (cell[k] - z) + (1 << 13)) / CURVE_ONE;
            out[k] = (int16_t)((o * cell[k] + (1 << 17)) >> 18);
        }
        if (layer == 0) continue;
        const int16_t *below = e->states[layer - 1] + place;
        for (unsigned k = 0; k < NET_STATES; k++) out[k] = (int16_t)(out[k] + below[k]);
    }
}

WIDE(scan, (struct encoder * e, unsigned layer, unsigned direction), (e, layer, direction))

static void multiply(struct encoder *e, enum net_part part, const int16_t *in, int32_t *sums) {
    dot_multiply(sums, in, e->net->weights[part], e->net->bias[part], e->count, NET_SIZES[part].inner,
                 NET_SIZES[part].columns);
}

static void run_layer(struct encoder *e, unsigned layer) {
    multiply(e, (enum net_part)(NET_LAYER1 + layer), layer ? e->states[layer - 1] : e->inputs, e->sums);
    squash_gates(e);
    scan(e, layer, 0);
    scan(e, layer, 1);
}

/* ---- what is asked of the layers -------------------------------------------------------------------------
 */

static void squash(struct encoder *e, int16_t *to) {
    curve_read(e->net->tangent, e->sums, e->count * NET_ARC, to);
    for (size_t i = 0; i < (size_t)e->count * NET_ARC; i++) to[i] = (int16_t)(to[i] >> CURVE_TO_STATE);
}

static void shrink(struct encoder *e, int16_t *to) {
    for (size_t i = 0; i < (size_t)e->count * NET_ARC; i++) to[i] = bounded(e->sums[i] >> SUM_TO_STATE);
}

static void prepare_trees(struct encoder *e) {
    const int16_t *top = e->states[NET_LAYERS - 1];
    multiply(e, NET_CHILD, top, e->sums);
    squash(e, e->rel_child); /* for the moment */
    multiply(e, NET_SEEK, e->rel_child, e->sums);
    shrink(e, e->seek);
    multiply(e, NET_SOUGHT, top, e->sums);
    squash(e, e->sought);
    multiply(e, NET_REL_CHILD, top, e->sums);
    shrink(e, e->rel_child);
    multiply(e, NET_REL_HEAD, top, e->sums);
    shrink(e, e->rel_head);
}

void encoder_run(struct encoder *e, const struct word *words, const struct lore_word *about, uint32_t count,
                 bool is_first) {
    assert(count > 0 && count <= ENCODER_WORDS);
    e->count = count;
    take_words(e, words, about, is_first);
    for (unsigned layer = 0; layer < NET_LAYERS; layer++) run_layer(e, layer);
    multiply(e, NET_TAG, e->states[NET_LAYERS - 2], e->tags);
    multiply(e, NET_NAME, e->states[NET_LAYERS - 2], e->names);
    prepare_trees(e);
}

static int32_t product(const int16_t *a, const int16_t *b) {
    int32_t sum = 0;
    for (unsigned k = 0; k < NET_ARC; k++) sum += a[k] * b[k];
    return sum;
}

void encoder_heads(const struct encoder *e, uint32_t i, int32_t *scores) {
    const int16_t *seek = e->seek + (size_t)(i - 1) * NET_ARC;
    scores[0] = product(seek, e->net->root);
    for (uint32_t j = 1; j <= e->count; j++)
        scores[j] =
            product(seek, e->sought + (size_t)(j - 1) * NET_ARC) + e->net->distances[net_distance(i, j)];
    scores[i] = INT32_MIN;
}

uint32_t encoder_relation(const struct encoder *e, uint32_t i, uint32_t head) {
    int16_t hidden[NET_REL];
    int32_t scores[NET_RELS];
    const int16_t *child = e->rel_child + (size_t)(i - 1) * NET_REL;
    const int16_t *above = e->rel_head + (size_t)(head ? head - 1 : 0) * NET_REL;
    for (unsigned k = 0; k < NET_REL; k++) {
        int32_t sum = child[k] + (head ? above[k] : e->net->root_rel[k] >> SUM_TO_STATE);
        hidden[k] = sum > 0 ? bounded(sum) : 0;
    }
    dot_multiply(scores, hidden, e->net->weights[NET_RELATION], e->net->bias[NET_RELATION], 1, NET_REL,
                 NET_RELS);
    uint32_t best = 0;
    for (uint32_t r = 1; r < NET_RELS; r++)
        if (scores[r] > scores[best]) best = r;
    return best;
}
