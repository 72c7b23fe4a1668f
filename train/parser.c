/* The parser's trainer: a perceptron with a dynamic oracle (Goldberg and Nivre 2013). The parser walks as it
 * would in use, mistakes included; where the best of the steps that lose no arc that could still be had does
 * not win by MARGIN, the weights move from its best rival to it. Tags come from the tagger, not from the
 * treebank, as they will in use. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "know/know.h"
#include "know/model.h"
#include "lang/transitions.h"
#include "train.h"
#include "weights.h"

enum { ROUNDS = 10, EXPLORE_FROM = 2, MARGIN = 1 };
static const struct fit FIT = {.unit = 0.5, .least = 2};

struct trainer {
    const struct job *job;
    struct corpus corpus;
    struct weights *weights;
    unsigned char notes[LINEAR_CLASSES * LINEAR_NOTE];
    uint32_t classes;
    bool is_first_round;
    uint64_t right, steps;
    struct parse parse;
    struct word *words;
    uint32_t *head; /* gold, numbered as in parse; the root is count + 1 */
    uint8_t *rel;
};

static void add_class(struct trainer *t, unsigned kind, unsigned rel) {
    for (uint32_t c = 0; c < t->classes; c++)
        if (t->notes[c * LINEAR_NOTE] == kind && t->notes[c * LINEAR_NOTE + 1] == rel) return;
    if (t->classes == LINEAR_CLASSES) return;
    t->notes[t->classes * LINEAR_NOTE] = (unsigned char)kind;
    t->notes[t->classes++ * LINEAR_NOTE + 1] = (unsigned char)rel;
}

static void collect_classes(struct trainer *t) {
    add_class(t, STEP_SHIFT, 0);
    for (size_t i = 0; i < t->corpus.count; i++) {
        const struct doc *d = t->corpus.docs[i];
        for (uint32_t w = 1; w < d->tokens.count; w++) {
            const struct arc *a = &d->arcs.at[w];
            add_class(t, a->head > w || !a->head ? STEP_LEFT : STEP_RIGHT, a->rel);
        }
    }
}

/* ---- the oracle: how many gold arcs a step makes impossible -------------------------------------------- */

static uint32_t shift_cost(const struct trainer *t, const struct parse *p) {
    uint32_t cost = 0, b0 = p->next;
    for (uint32_t i = 1; i <= p->depth; i++) { /* b0 gets no child from the stack and no head but its top */
        cost += t->head[p->stack[i]] == b0;
        cost += i < p->depth && t->head[b0] == p->stack[i];
    }
    return cost;
}

static uint32_t left_cost(const struct trainer *t, const struct parse *p) {
    uint32_t s0 = p->stack[p->depth], s1 = p->depth > 1 ? p->stack[p->depth - 1] : 0;
    uint32_t cost = t->head[s0] == s1 && s1;
    cost += t->head[s0] > p->next;
    for (uint32_t b = p->next; b <= p->count; b++) cost += t->head[b] == s0;
    return cost;
}

static uint32_t right_cost(const struct trainer *t, const struct parse *p) {
    uint32_t s0 = p->stack[p->depth], cost = t->head[s0] >= p->next;
    for (uint32_t b = p->next; b <= p->count; b++) cost += t->head[b] == s0;
    return cost;
}

/* The cost of a class, given the costs of the three kinds. A wrong relation costs one more. */
static uint32_t class_cost(const struct trainer *t, const struct parse *p, uint32_t class,
                           const uint32_t *kinds) {
    unsigned kind = t->notes[class * LINEAR_NOTE], rel = t->notes[class * LINEAR_NOTE + 1];
    if (kind == STEP_SHIFT) return kinds[kind];
    uint32_t s0 = p->stack[p->depth], head = kind == STEP_LEFT ? p->next : p->stack[p->depth - 1];
    return kinds[kind] + (t->head[s0] == head && t->rel[s0] != rel);
}

struct choice {     /* classes; t->classes is none */
    uint32_t guess; /* what the parser prefers */
    uint32_t gold;  /* the best of those that lose least */
    uint32_t rival; /* the best of the others */
    bool guess_is_right;
};

static struct choice choose(const struct trainer *t, const int64_t *scores) {
    const struct parse *p = &t->parse;
    uint32_t kinds[3] = {0}, least = UINT32_MAX, costs[LINEAR_CLASSES];
    if (p->next <= p->count) kinds[STEP_SHIFT] = shift_cost(t, p);
    if (p->depth > 0) kinds[STEP_LEFT] = left_cost(t, p);
    if (p->depth > 1) kinds[STEP_RIGHT] = right_cost(t, p);
    struct choice c = {t->classes, t->classes, t->classes, false};
    for (uint32_t i = 0; i < t->classes; i++) {
        costs[i] = UINT32_MAX;
        if (!parse_may(p, t->notes[i * LINEAR_NOTE], t->notes[i * LINEAR_NOTE + 1])) continue;
        costs[i] = class_cost(t, p, i, kinds);
        if (costs[i] < least) least = costs[i];
        if (c.guess == t->classes || scores[i] > scores[c.guess]) c.guess = i;
    }
    for (uint32_t i = 0; i < t->classes; i++) {
        uint32_t *best = costs[i] == least ? &c.gold : &c.rival;
        if (costs[i] != UINT32_MAX && (*best == t->classes || scores[i] > scores[*best])) *best = i;
    }
    c.guess_is_right = costs[c.guess] == least;
    return c;
}

/* ---- the walk ------------------------------------------------------------------------------------------ */

static void train_sentence(struct trainer *t, const struct doc *d, const struct range *r, bool explore) {
    struct parse *p = &t->parse;
    words_take(d, t->job->k, r, t->words);
    parse_begin(p, d, r, t->words);
    for (uint32_t i = 1; i <= p->count; i++) {
        const struct arc *a = &d->arcs.at[r->first + i - 1];
        t->head[i] = a->head ? a->head - r->first + 1 : p->count + 1;
        t->rel[i] = a->rel;
    }
    while (!parse_is_done(p)) {
        uint64_t features[STEP_FEATURES];
        int64_t scores[LINEAR_CLASSES] = {0};
        uint32_t n = parse_features(p, features);
        if (t->is_first_round) weights_meet(t->weights, features, n);
        weights_score(t->weights, features, n, scores);
        struct choice c = choose(t, scores);
        weights_tick(t->weights);
        if (c.rival < t->classes && scores[c.gold] < scores[c.rival] + MARGIN) {
            weights_add(t->weights, features, n, c.gold, 1);
            weights_add(t->weights, features, n, c.rival, -1);
        }
        t->right += c.guess_is_right;
        t->steps++;
        uint32_t take = explore ? c.guess : c.gold;
        parse_step(p, t->notes[take * LINEAR_NOTE], t->notes[take * LINEAR_NOTE + 1]);
    }
}

static void make_room(struct trainer *t) {
    uint32_t longest = 0;
    for (size_t i = 0; i < t->corpus.count; i++) {
        const struct doc *d = t->corpus.docs[i];
        for (uint32_t s = 1; s < d->ranges.count; s++)
            if (d->ranges.at[s].end - d->ranges.at[s].first > longest)
                longest = d->ranges.at[s].end - d->ranges.at[s].first;
    }
    parse_make(&t->parse, t->corpus.arena, longest);
    t->words = arena_take(t->corpus.arena, (longest + 2) * sizeof *t->words);
    t->head = arena_take(t->corpus.arena, (longest + 2) * sizeof *t->head);
    t->rel = arena_take(t->corpus.arena, longest + 2);
}

void train_parser(const struct job *j) {
    static struct trainer t;
    t.job = j;
    corpus_load(&t.corpus, j->files, j->file_count);
    collect_classes(&t);
    tagger_jackknife(&t.corpus, j);
    make_room(&t);
    t.weights = weights_make(t.classes);
    uint32_t count;
    struct pick *picks = corpus_picks(&t.corpus, &count);
    uint32_t *order = calloc(count, sizeof *order);
    for (uint32_t i = 0; i < count; i++) order[i] = i;
    struct dice dice = {1};
    int rounds = j->rounds ? j->rounds : ROUNDS;
    for (int round = 1; round <= rounds; round++) {
        t.right = t.steps = 0;
        t.is_first_round = round == 1;
        dice_shuffle(&dice, order, count);
        for (uint32_t i = 0; i < count; i++) {
            const struct doc *d = t.corpus.docs[picks[order[i]].doc];
            train_sentence(&t, d, &d->ranges.at[picks[order[i]].sentence], round >= EXPLORE_FROM);
        }
        fprintf(stderr, "  parser round %d: %.2f%% of %llu steps, %u classes\n", round,
                100.0 * (double)t.right / (double)t.steps, (unsigned long long)t.steps, t.classes);
    }
    struct err e = {0};
    if (!weights_write(t.weights, t.notes, FIT, j->out, &e)) fail(j->out, &e);
    free(order);
    weights_free(t.weights);
    corpus_free(&t.corpus);
}
