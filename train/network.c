#include "network.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "matrix.h"
#include "weights.h"

/* ---- the weights ----------------------------------------------------------------------------------------
 */

static struct net_size size_of(unsigned part) {
    return part < NET_PARTS ? NET_SIZES[part] : (struct net_size){NET_OUT, NETWORK_CLASSES};
}

/* From -1 to 1. */
static float roll(struct dice *d) {
    return (float)((double)(dice_roll(d) >> 11) / (double)(1ULL << 52) - 1.0);
}

static void lay_out(struct network *n) {
    size_t at = 0;
    for (unsigned p = 0; p < NETWORK_PARTS; p++) {
        struct net_size s = size_of(p);
        n->parts[p] = (struct weight_place){at, at + (size_t)s.inner * s.columns, s.inner, s.columns};
        at = n->parts[p].bias + s.columns;
    }
    n->root = at;
    n->root_rel = n->root + NET_ARC;
    n->distances = n->root_rel + NET_REL;
    n->count = n->distances + 2 * NET_DISTANCES;
}

void network_make(struct network *n, uint32_t rows, uint64_t seed) {
    struct dice dice = {seed};
    n->rows = rows;
    lay_out(n);
    n->weights = calloc(n->count, sizeof *n->weights);
    n->table = calloc((size_t)rows * NET_WIDTH, sizeof *n->table);
    for (unsigned p = 0; p < NETWORK_PARTS; p++) {
        const struct weight_place *w = &n->parts[p];
        float range = sqrtf(6.0F / (float)(w->inner + (p <= NET_LAYER3 ? NET_STATES : w->columns)));
        for (size_t i = w->at; i < w->bias; i++) n->weights[i] = range * roll(&dice);
    }
    for (size_t i = NET_WIDTH; i < (size_t)rows * NET_WIDTH; i++) n->table[i] = 0.25F * roll(&dice);
}

void network_copy(struct network *to, const struct network *from) {
    memcpy(to->weights, from->weights, from->count * sizeof *to->weights);
    memcpy(to->table, from->table, (size_t)from->rows * NET_WIDTH * sizeof *to->table);
}

void network_free(struct network *n) {
    free(n->weights);
    free(n->table);
}

/* ---- gradients -------------------------------------------------------------------------------------------
 */

struct pass {
    float *gradient;
    uint32_t *rows, *place, row_count, row_room; /* place[row]: 1-based in rows, 0 = not touched */
    float *row_gradients;
};

struct pass *pass_make(const struct network *n) {
    struct pass *p = calloc(1, sizeof *p);
    p->gradient = calloc(n->count, sizeof *p->gradient);
    p->place = calloc(n->rows, sizeof *p->place);
    return p;
}

void pass_free(struct pass *p) {
    free(p->gradient);
    free(p->rows);
    free(p->place);
    free(p->row_gradients);
    free(p);
}

float *pass_gradient(struct pass *p) { return p->gradient; }

uint32_t pass_rows(const struct pass *p, const uint32_t **rows, const float **gradients) {
    *rows = p->rows;
    *gradients = p->row_gradients;
    return p->row_count;
}

void pass_clear(struct pass *p, const struct network *n) {
    memset(p->gradient, 0, n->count * sizeof *p->gradient);
    for (uint32_t i = 0; i < p->row_count; i++) p->place[p->rows[i]] = 0;
    p->row_count = 0;
}

static float *row_gradient(struct pass *p, uint32_t row) {
    if (p->place[row]) return p->row_gradients + (size_t)(p->place[row] - 1) * NET_WIDTH;
    if (p->row_count == p->row_room) {
        p->row_room = p->row_room ? 2 * p->row_room : 4096;
        p->rows = realloc(p->rows, p->row_room * sizeof *p->rows);
        p->row_gradients =
            realloc(p->row_gradients, (size_t)p->row_room * NET_WIDTH * sizeof *p->row_gradients);
    }
    p->rows[p->row_count++] = row;
    p->place[row] = p->row_count;
    float *g = p->row_gradients + (size_t)(p->row_count - 1) * NET_WIDTH;
    memset(g, 0, NET_WIDTH * sizeof *g);
    return g;
}

/* ---- one batch -------------------------------------------------------------------------------------------
 */

/* Everything of one pass; matrices have a row a word. */
struct run {
    struct pass *p;
    const struct network *n;
    const struct sample *samples;
    uint32_t count, words;
    struct pass_options o;
    struct dice *dice;
    struct pass_result *result;
    struct arena *arena;
    bool *is_hidden, *is_blind, *head_is_right;
    float *x, *x_keep; /* words; what was kept of their numbers */
    float *in;         /* of the first layer */
    float *gates[NET_LAYERS], *cells[NET_LAYERS], *out[NET_LAYERS], *keep[NET_LAYERS], *d_out[NET_LAYERS];
};

static float *matrix(struct run *r, size_t width) {
    return arena_take(r->arena, ((size_t)r->words * width + 1) * sizeof(float));
}

/* `at` goes over all words, `s` and `i` are the sentence and the place in it. */
#define EACH_WORD(r)                                                                                         \
    for (uint32_t s = 0, at = 0; s < (r)->count; s++)                                                        \
        for (uint32_t i = 0; i < (r)->samples[s].count; i++, at++)

static float *forward(struct run *r, unsigned part, const float *in) {
    const struct weight_place *w = &r->n->parts[part];
    float *out = matrix(r, w->columns);
    for (uint32_t i = 0; i < r->words; i++)
        memcpy(out + (size_t)i * w->columns, r->n->weights + w->bias, w->columns * sizeof *out);
    matrix_multiply(out, in, r->n->weights + w->at, r->words, w->inner, w->columns, true);
    return out;
}

/* Adds to the gradient of the part and, unless it is NULL, to d_in. */
static void backward(struct run *r, unsigned part, const float *in, const float *d_out, float *d_in) {
    const struct weight_place *w = &r->n->parts[part];
    float *turned = matrix(r, w->inner);
    matrix_turn(turned, in, r->words, w->inner);
    matrix_multiply(r->p->gradient + w->at, turned, d_out, w->inner, r->words, w->columns, true);
    matrix_sum_columns(r->p->gradient + w->bias, d_out, r->words, w->columns);
    if (!d_in) return;
    turned = arena_take(r->arena, (size_t)w->inner * w->columns * sizeof *turned);
    matrix_turn(turned, r->n->weights + w->at, w->inner, w->columns);
    matrix_multiply(d_in, d_out, turned, r->words, w->columns, w->inner, true);
}

static bool chance(struct dice *dice, float share) {
    return share > 0 && (double)(dice_roll(dice) >> 11) / 9007199254740992.0 < (double)share;
}

/* Leaves out a share of the numbers and raises the others by as much; NULL where nothing is left out. */
static float *keep_some(struct run *r, float *values, size_t width, float drop) {
    if (drop <= 0) return NULL;
    float *keep = matrix(r, width), scale = 1.0F / (1.0F - drop);
    uint64_t limit = (uint64_t)(drop * 65536.0F), dice = 0;
    for (size_t i = 0; i < r->words * width; i++, dice >>= 16) {
        if (i % 4 == 0) dice = dice_roll(r->dice);
        keep[i] = (dice & 0xFFFF) < limit ? 0 : scale;
        values[i] *= keep[i];
    }
    return keep;
}

static void drop_again(float *d, const float *keep, size_t count) {
    for (size_t i = 0; keep && i < count; i++) d[i] *= keep[i];
}

/* ---- words -----------------------------------------------------------------------------------------------
 */

/* The row of a feature in this pass; a hidden word has row 1 alone, a blind one none that knows the whole
 * word. */
static uint32_t row_of(const struct run *r, const struct sample_word *w, uint32_t at, unsigned feature) {
    if (r->is_hidden[at]) return feature == 0;
    return r->is_blind[at] && feature < NET_LEXICAL ? 0 : w->features[feature];
}

static void take_words(struct run *r) {
    r->x = matrix(r, NET_WIDTH);
    r->is_hidden = arena_take(r->arena, r->words + 1);
    r->is_blind = arena_take(r->arena, r->words + 1);
    EACH_WORD(r) {
        float *x = r->x + (size_t)at * NET_WIDTH;
        r->is_hidden[at] = chance(r->dice, r->o.hide);
        r->is_blind[at] = chance(r->dice, r->o.blind);
        for (unsigned f = 0; f < NET_FEATURES; f++) {
            const float *row = r->n->table + (size_t)row_of(r, &r->samples[s].words[i], at, f) * NET_WIDTH;
            for (unsigned k = 0; k < NET_WIDTH; k++) x[k] += row[k];
        }
    }
    r->x_keep = keep_some(r, r->x, NET_WIDTH, r->o.word_drop);
}

/* The first layer sees each word between its neighbours. */
static void spread(struct run *r) {
    r->in = matrix(r, 3 * NET_WIDTH);
    EACH_WORD(r) {
        float *to = r->in + (size_t)at * 3 * NET_WIDTH;
        const float *x = r->x + (size_t)at * NET_WIDTH;
        if (i) memcpy(to, x - NET_WIDTH, NET_WIDTH * sizeof *x);
        memcpy(to + NET_WIDTH, x, NET_WIDTH * sizeof *x);
        if (i + 1 < r->samples[s].count) memcpy(to + 2 * NET_WIDTH, x + NET_WIDTH, NET_WIDTH * sizeof *x);
    }
}

static void give_back(struct run *r, const float *d_in) {
    float *dx = matrix(r, NET_WIDTH);
    EACH_WORD(r) {
        float *d = dx + (size_t)at * NET_WIDTH;
        const float *own = d_in + ((size_t)at * 3 + 1) * NET_WIDTH;
        /* the word was the right one to its left neighbour, and the left one to its right neighbour */
        const float *left = i ? own - 2 * NET_WIDTH : NULL;
        const float *right = i + 1 < r->samples[s].count ? own + 2 * NET_WIDTH : NULL;
        for (unsigned k = 0; k < NET_WIDTH; k++)
            d[k] = own[k] + (left ? left[k] : 0) + (right ? right[k] : 0);
    }
    drop_again(dx, r->x_keep, (size_t)r->words * NET_WIDTH);
    EACH_WORD(r) for (unsigned f = 0; f < NET_FEATURES; f++) {
        uint32_t row = row_of(r, &r->samples[s].words[i], at, f);
        if (!row) continue;
        float *g = row_gradient(r->p, row);
        for (unsigned k = 0; k < NET_WIDTH; k++) g[k] += dx[(size_t)at * NET_WIDTH + k];
    }
}

/* ---- layers ----------------------------------------------------------------------------------------------
 */

/* Gates of a word and direction: candidate, forget, output, NET_STATES each. */
static void squash_gates(float *gates, uint32_t words) {
    for (size_t half = 0; half < 2 * (size_t)words; half++) {
        float *g = gates + half * (NET_GATES / 2);
        for (unsigned k = 0; k < NET_STATES; k++) g[k] = tanhf(g[k]);
        for (unsigned k = NET_STATES; k < 3 * NET_STATES; k++) g[k] = 1.0F / (1.0F + expf(-g[k]));
    }
}

/* The words of a sentence in one direction; item 0 is where the scan begins. */
struct path {
    uint32_t first, count;
    unsigned direction;
};

static size_t step_at(const struct path *p, uint32_t i) {
    return p->direction ? p->first + p->count - 1 - i : p->first + i;
}

static void scan(struct run *r, unsigned layer, const struct path *p) {
    static const float NOTHING[NET_STATES];
    const float *old = NOTHING;
    for (uint32_t i = 0; i < p->count; i++) {
        size_t at = step_at(p, i), place = at * NET_OUT + p->direction * NET_STATES;
        const float *g = r->gates[layer] + at * NET_GATES + p->direction * (NET_GATES / 2);
        float *cell = r->cells[layer] + place, *out = r->out[layer] + place;
        for (unsigned k = 0; k < NET_STATES; k++) {
            float f = g[NET_STATES + k];
            cell[k] = f * old[k] + (1 - f) * g[k];
            out[k] = g[2 * NET_STATES + k] * cell[k];
        }
        old = cell;
    }
}

static void scan_back(const struct run *r, unsigned layer, const struct path *p, float *d_gates) {
    static const float NOTHING[NET_STATES];
    float d_cell[NET_STATES] = {0};
    for (uint32_t i = p->count; i-- > 0;) {
        size_t at = step_at(p, i), half = p->direction * NET_STATES, gate = p->direction * (NET_GATES / 2);
        const float *g = r->gates[layer] + at * NET_GATES + gate,
                    *cell = r->cells[layer] + at * NET_OUT + half;
        const float *old = i ? r->cells[layer] + step_at(p, i - 1) * NET_OUT + half : NOTHING;
        const float *d = r->d_out[layer] + at * NET_OUT + half;
        float *dg = d_gates + at * NET_GATES + gate;
        for (unsigned k = 0; k < NET_STATES; k++) {
            float z = g[k], f = g[NET_STATES + k], o = g[2 * NET_STATES + k], dc = d_cell[k] + d[k] * o;
            dg[k] = (1 - f) * dc * (1 - z * z);
            dg[NET_STATES + k] = dc * (old[k] - z) * f * (1 - f);
            dg[2 * NET_STATES + k] = d[k] * cell[k] * o * (1 - o);
            d_cell[k] = f * dc;
        }
    }
}

static void run_layer(struct run *r, unsigned layer) {
    const float *in = layer ? r->out[layer - 1] : r->in;
    r->gates[layer] = forward(r, NET_LAYER1 + layer, in);
    r->cells[layer] = matrix(r, NET_OUT);
    r->out[layer] = matrix(r, NET_OUT);
    r->d_out[layer] = matrix(r, NET_OUT);
    squash_gates(r->gates[layer], r->words);
    for (uint32_t s = 0, first = 0; s < r->count; first += r->samples[s++].count)
        for (unsigned direction = 0; direction < 2; direction++)
            scan(r, layer, &(struct path){first, r->samples[s].count, direction});
    r->keep[layer] = keep_some(r, r->out[layer], NET_OUT, r->o.state_drop);
    for (size_t i = 0; layer && i < (size_t)r->words * NET_OUT; i++) r->out[layer][i] += in[i];
}

static void run_back(struct run *r) {
    float *d_in = matrix(r, 3 * NET_WIDTH);
    for (unsigned layer = NET_LAYERS; layer-- > 0;) {
        size_t all = (size_t)r->words * NET_OUT;
        float *d = r->d_out[layer], *below = layer ? r->d_out[layer - 1] : d_in,
              *d_gates = matrix(r, NET_GATES);
        for (size_t i = 0; layer && i < all; i++) below[i] += d[i];
        drop_again(d, r->keep[layer], all);
        for (uint32_t s = 0, first = 0; s < r->count; first += r->samples[s++].count)
            for (unsigned direction = 0; direction < 2; direction++)
                scan_back(r, layer, &(struct path){first, r->samples[s].count, direction}, d_gates);
        backward(r, NET_LAYER1 + layer, layer ? r->out[layer - 1] : r->in, d_gates, below);
    }
    give_back(r, d_in);
}

/* ---- losses ----------------------------------------------------------------------------------------------
 */

static uint32_t best_of(const float *scores, uint32_t count) {
    uint32_t best = 0;
    for (uint32_t i = 1; i < count; i++)
        if (scores[i] > scores[best]) best = i;
    return best;
}

/* Cross-entropy of one row of scores, which become their own derivative. Whether the right one was the best.
 */
static bool lose(float *scores, uint32_t count, uint32_t gold, double *loss) {
    uint32_t best = best_of(scores, count);
    float most = scores[best], sum = 0;
    for (uint32_t i = 0; i < count; i++) sum += scores[i] = expf(scores[i] - most);
    *loss += -log((double)scores[gold] / (double)sum + 1e-30);
    for (uint32_t i = 0; i < count; i++) scores[i] /= sum;
    scores[gold] -= 1;
    return best == gold;
}

/* One class a word, from the states of a layer. `field`: where in a sample_word the right one stands. */
static void lose_classes(struct run *r, unsigned part, unsigned layer, size_t field, uint64_t *seen,
                         uint64_t *right) {
    uint32_t columns = r->n->parts[part].columns;
    float *scores = forward(r, part, r->out[layer]);
    EACH_WORD(r) {
        uint16_t gold;
        memcpy(&gold, (const char *)&r->samples[s].words[i] + field, sizeof gold);
        float *row = scores + (size_t)at * columns;
        if (gold == SAMPLE_OPEN) {
            memset(row, 0, columns * sizeof *row);
            continue;
        }
        *right += lose(row, columns, gold, &r->result->loss);
        *seen += 1;
    }
    backward(r, part, r->out[layer], scores, r->d_out[layer]);
}

/* The classes of hidden words, from the last layer: a batch of these words alone. */
static void lose_hidden(struct run *r) {
    struct run some = *r;
    const float *top = r->out[NET_LAYERS - 1];
    float *in = matrix(r, NET_OUT), *d_in = matrix(r, NET_OUT), *d_top = r->d_out[NET_LAYERS - 1];
    uint32_t *place = arena_take(r->arena, (r->words + 1) * sizeof *place);
    uint16_t *gold = arena_take(r->arena, (r->words + 1) * sizeof *gold);
    some.words = 0;
    EACH_WORD(r) {
        if (!r->is_hidden[at] || r->samples[s].words[i].cloze == SAMPLE_OPEN) continue;
        memcpy(in + (size_t)some.words * NET_OUT, top + (size_t)at * NET_OUT, NET_OUT * sizeof *in);
        gold[some.words] = r->samples[s].words[i].cloze;
        place[some.words++] = at;
    }
    float *scores = forward(&some, NETWORK_CLOZE, in);
    for (uint32_t i = 0; i < some.words; i++)
        r->result->hidden_right +=
            lose(scores + (size_t)i * NETWORK_CLASSES, NETWORK_CLASSES, gold[i], &r->result->loss);
    backward(&some, NETWORK_CLOZE, in, scores, d_in);
    for (uint32_t i = 0; i < some.words; i++)
        for (unsigned k = 0; k < NET_OUT; k++)
            d_top[(size_t)place[i] * NET_OUT + k] += d_in[(size_t)i * NET_OUT + k];
    r->result->hidden += some.words;
}

static void squash(float *values, size_t count) {
    for (size_t i = 0; i < count; i++) values[i] = tanhf(values[i]);
}

static void unsquash(float *d, const float *values, size_t count) {
    for (size_t i = 0; i < count; i++) d[i] *= 1 - values[i] * values[i];
}

struct trees {
    float *child, *sought, *seek, *rel_child, *rel_head, *hidden; /* hidden: of relations */
    float *d_child, *d_sought, *d_seek, *d_rel_child, *d_rel_head;
};

static void run_trees(struct run *r, struct trees *t) {
    const float *top = r->out[NET_LAYERS - 1];
    size_t all = (size_t)r->words * NET_ARC;
    t->child = forward(r, NET_CHILD, top);
    t->sought = forward(r, NET_SOUGHT, top);
    squash(t->child, all);
    squash(t->sought, all);
    t->seek = forward(r, NET_SEEK, t->child);
    t->rel_child = forward(r, NET_REL_CHILD, top);
    t->rel_head = forward(r, NET_REL_HEAD, top);
    t->hidden = matrix(r, NET_REL);
}

/* The vector of head j (0: the root) of a sentence whose words begin at `first`, in `of` or among the
 * weights. */
static float *head_vector(float *of, float *root, uint32_t first, uint32_t j) {
    return j ? of + (size_t)(first + j - 1) * NET_ARC : root;
}

static void score_heads(const struct run *r, const struct trees *t, uint32_t first, uint32_t i,
                        uint32_t count, float *scores) {
    const float *seek = t->seek + (size_t)(first + i) * NET_ARC;
    for (uint32_t j = 0; j <= count; j++) {
        const float *head = head_vector(t->sought, r->n->weights + r->n->root, first, j);
        float sum = j ? r->n->weights[r->n->distances + net_distance(i + 1, j)] : 0;
        for (unsigned k = 0; k < NET_ARC; k++) sum += seek[k] * head[k];
        scores[j] = j == i + 1 ? -1e9F : sum;
    }
}

static void lose_head(struct run *r, struct trees *t, uint32_t first, uint32_t i, const struct sample *s,
                      float *scores) {
    float *g = r->p->gradient, *d_seek = t->d_seek + (size_t)(first + i) * NET_ARC;
    const float *seek = t->seek + (size_t)(first + i) * NET_ARC;
    score_heads(r, t, first, i, s->count, scores);
    r->head_is_right[first + i] = lose(scores, s->count + 1, s->words[i].head, &r->result->loss);
    r->result->heads_right += r->head_is_right[first + i];
    for (uint32_t j = 0; j <= s->count; j++) {
        if (j == i + 1) continue;
        const float *head = head_vector(t->sought, r->n->weights + r->n->root, first, j);
        float *d_head = head_vector(t->d_sought, g + r->n->root, first, j);
        for (unsigned k = 0; k < NET_ARC; k++) {
            d_seek[k] += scores[j] * head[k];
            d_head[k] += scores[j] * seek[k];
        }
        if (j) g[r->n->distances + net_distance(i + 1, j)] += scores[j];
    }
}

/* What a word and its head are to a relation: the greater of 0 and their sum. */
static void join_rel(const struct run *r, struct trees *t, uint32_t first, uint32_t i, uint32_t head) {
    const float *c = t->rel_child + (size_t)(first + i) * NET_REL;
    const float *h = head_vector(t->rel_head, r->n->weights + r->n->root_rel, first, head);
    float *hidden = t->hidden + (size_t)(first + i) * NET_REL;
    for (unsigned k = 0; k < NET_REL; k++) hidden[k] = c[k] + h[k] > 0 ? c[k] + h[k] : 0;
}

static void lose_rels(struct run *r, struct trees *t) {
    float *scores = forward(r, NET_RELATION, t->hidden), *d_hidden = matrix(r, NET_REL);
    EACH_WORD(r) {
        float *row = scores + (size_t)at * NET_RELS;
        if (r->samples[s].words[i].head == SAMPLE_OPEN) {
            memset(row, 0, NET_RELS * sizeof *row);
            continue;
        }
        bool is_right = lose(row, NET_RELS, r->samples[s].words[i].rel, &r->result->loss);
        r->result->both_right += is_right && r->head_is_right[at];
    }
    backward(r, NET_RELATION, t->hidden, scores, d_hidden);
    EACH_WORD(r) {
        uint32_t head = r->samples[s].words[i].head;
        if (head == SAMPLE_OPEN) continue;
        float *c = t->d_rel_child + (size_t)at * NET_REL;
        float *h = head_vector(t->d_rel_head, r->p->gradient + r->n->root_rel, at - i, head);
        for (unsigned k = 0; k < NET_REL; k++) {
            size_t place = (size_t)at * NET_REL + k;
            float d = t->hidden[place] > 0 ? d_hidden[place] : 0;
            c[k] += d;
            h[k] += d;
        }
    }
}

static void lose_trees(struct run *r) {
    struct trees t;
    size_t all = (size_t)r->words * NET_ARC;
    float *scores = matrix(r, 1), *d_top = r->d_out[NET_LAYERS - 1];
    const float *top = r->out[NET_LAYERS - 1];
    run_trees(r, &t);
    t.d_child = matrix(r, NET_ARC), t.d_sought = matrix(r, NET_ARC), t.d_seek = matrix(r, NET_ARC);
    t.d_rel_child = matrix(r, NET_REL), t.d_rel_head = matrix(r, NET_REL);
    r->head_is_right = arena_take(r->arena, r->words + 1);
    EACH_WORD(r) {
        if (r->samples[s].words[i].head == SAMPLE_OPEN) continue;
        lose_head(r, &t, at - i, i, &r->samples[s], scores);
        join_rel(r, &t, at - i, i, r->samples[s].words[i].head);
        r->result->trees++;
    }
    lose_rels(r, &t);
    backward(r, NET_SEEK, t.child, t.d_seek, t.d_child);
    unsquash(t.d_child, t.child, all);
    unsquash(t.d_sought, t.sought, all);
    backward(r, NET_CHILD, top, t.d_child, d_top);
    backward(r, NET_SOUGHT, top, t.d_sought, d_top);
    backward(r, NET_REL_CHILD, top, t.d_rel_child, d_top);
    backward(r, NET_REL_HEAD, top, t.d_rel_head, d_top);
}

/* ---- a pass ----------------------------------------------------------------------------------------------
 */

static bool is_told(const struct run *r, size_t field) {
    EACH_WORD(r) {
        uint16_t value;
        memcpy(&value, (const char *)&r->samples[s].words[i] + field, sizeof value);
        if (value != SAMPLE_OPEN) return true;
    }
    return false;
}

static void learn(struct run *r) {
    struct pass_result *result = r->result;
    uint64_t tags = 0;
    if (is_told(r, offsetof(struct sample_word, head))) lose_trees(r);
    if (is_told(r, offsetof(struct sample_word, tag)))
        lose_classes(r, NET_TAG, NET_LAYERS - 2, offsetof(struct sample_word, tag), &tags,
                     &result->tags_right);
    if (is_told(r, offsetof(struct sample_word, name)))
        lose_classes(r, NET_NAME, NET_LAYERS - 2, offsetof(struct sample_word, name), &result->names,
                     &result->names_right);
    if (r->o.hide > 0) lose_hidden(r);
    run_back(r);
}

void pass_run(struct pass *p, const struct network *n, const struct sample *samples, uint32_t count,
              struct pass_options o, struct dice *dice, struct pass_result *result) {
    struct run r = {p, n, samples, count, 0, o, dice, result, .arena = arena_make()};
    for (uint32_t s = 0; s < count; s++) r.words += samples[s].count;
    take_words(&r);
    spread(&r);
    for (unsigned layer = 0; layer < NET_LAYERS; layer++) run_layer(&r, layer);
    learn(&r);
    result->words += r.words;
    arena_free(r.arena);
}
