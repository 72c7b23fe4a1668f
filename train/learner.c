/* The trainer of the net, in two steps: plain news, where some words are hidden and their class is guessed
 * from what stands around them; then treebanks and names, from the layers that came out of that.
 *
 * Weights move by Adam (Kingma and Ba 2015); what is kept is the running mean of the weights in the second
 * half of the second step. Two threads take the halves of each batch and their gradients are added in one
 * order, so that the same machine makes the same bytes. */
#include <math.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "know/know.h"
#include "netfile.h"
#include "network.h"
#include "samples.h"
#include "train.h"
#include "weights.h"

enum {
    THREADS = 2,
    ROWS = 36000,
    GOLD_WEIGHT = 8,
    PLAIN_BATCH = 1500,
    GOLD_BATCH = 800,
    MOST_SENTENCES = 2048
};

static const float FIRST_MOMENT = 0.1F, SECOND_MOMENT = 0.01F, MEAN = 0.002F, MOST_NORM = 1.0F,
                   MOST_ROW = 1.98F;

/* ---- moving the weights ----------------------------------------------------------------------------------
 */

struct learner {
    struct network net, mean;
    bool has_mean;
    float *first, *second, *row_first, *row_second; /* Adam's moments, of weights and of rows */
    uint64_t step;
    struct pass *passes[THREADS];
    struct dice dice;
};

static void learner_make(struct learner *l, uint32_t rows) {
    memset(l, 0, sizeof *l);
    network_make(&l->net, rows, 7);
    network_make(&l->mean, rows, 7);
    size_t row_count = (size_t)rows * NET_WIDTH;
    l->first = calloc(l->net.count, sizeof *l->first);
    l->second = calloc(l->net.count, sizeof *l->second);
    l->row_first = calloc(row_count, sizeof *l->row_first);
    l->row_second = calloc(row_count, sizeof *l->row_second);
    for (unsigned t = 0; t < THREADS; t++) l->passes[t] = pass_make(&l->net);
    l->dice = (struct dice){11};
}

static void learner_free(struct learner *l) {
    network_free(&l->net);
    network_free(&l->mean);
    free(l->first);
    free(l->second);
    free(l->row_first);
    free(l->row_second);
    for (unsigned t = 0; t < THREADS; t++) pass_free(l->passes[t]);
}

static void forget_moments(struct learner *l) {
    size_t row_count = (size_t)l->net.rows * NET_WIDTH;
    memset(l->first, 0, l->net.count * sizeof *l->first);
    memset(l->second, 0, l->net.count * sizeof *l->second);
    memset(l->row_first, 0, row_count * sizeof *l->row_first);
    memset(l->row_second, 0, row_count * sizeof *l->row_second);
    l->step = 0;
    l->has_mean = false;
}

static void move(float *w, const float *gradient, float *first, float *second, size_t count, float rate,
                 float scale) {
    for (size_t i = 0; i < count; i++) {
        float g = gradient[i] * scale;
        first[i] += FIRST_MOMENT * (g - first[i]);
        second[i] += SECOND_MOMENT * (g * g - second[i]);
        w[i] -= rate * first[i] / (sqrtf(second[i]) + 1e-6F);
    }
}

static void move_rows(struct learner *l, const struct pass *p, float rate, float scale) {
    const uint32_t *rows;
    const float *gradients;
    uint32_t count = pass_rows(p, &rows, &gradients);
    for (uint32_t i = 0; i < count; i++) {
        size_t at = (size_t)rows[i] * NET_WIDTH;
        float *w = l->net.table + at;
        move(w, gradients + (size_t)i * NET_WIDTH, l->row_first + at, l->row_second + at, NET_WIDTH, rate,
             scale);
        for (unsigned k = 0; k < NET_WIDTH; k++) w[k] = fminf(fmaxf(w[k], -MOST_ROW), MOST_ROW);
    }
}

static void follow(float *mean, const float *w, size_t count) {
    for (size_t i = 0; i < count; i++) mean[i] += MEAN * (w[i] - mean[i]);
}

/* One step down the gradients of all threads, of a batch of so many words. */
static void move_all(struct learner *l, float rate, uint32_t words) {
    float *gradient = pass_gradient(l->passes[0]), scale = 1.0F / (float)words;
    for (unsigned t = 1; t < THREADS; t++)
        for (size_t i = 0; i < l->net.count; i++) gradient[i] += pass_gradient(l->passes[t])[i];
    double norm = 0;
    for (size_t i = 0; i < l->net.count; i++) norm += (double)(gradient[i] * gradient[i]);
    norm = sqrt(norm) * (double)scale;
    if (norm > (double)MOST_NORM) scale *= MOST_NORM / (float)norm;
    if (++l->step < 100) rate *= (float)l->step / 100.0F;
    move(l->net.weights, gradient, l->first, l->second, l->net.count, rate, scale);
    for (unsigned t = 0; t < THREADS; t++) move_rows(l, l->passes[t], rate, scale);
    if (!l->has_mean) return;
    follow(l->mean.weights, l->net.weights, l->net.count);
    follow(l->mean.table, l->net.table, (size_t)l->net.rows * NET_WIDTH);
}

/* ---- batches ---------------------------------------------------------------------------------------------
 */

struct share { /* of a batch, for one thread */
    struct pass *pass;
    const struct network *net;
    const struct sample *samples;
    uint32_t count;
    struct pass_options options;
    struct dice dice;
    struct pass_result result;
};

static void *run_share(void *context) {
    struct share *s = context;
    pass_clear(s->pass, s->net);
    if (s->count) pass_run(s->pass, s->net, s->samples, s->count, s->options, &s->dice, &s->result);
    return NULL;
}

static void add_result(struct pass_result *to, const struct pass_result *r) {
    to->loss += r->loss;
    to->words += r->words;
    to->trees += r->trees;
    to->tags_right += r->tags_right;
    to->heads_right += r->heads_right;
    to->both_right += r->both_right;
    to->names += r->names;
    to->names_right += r->names_right;
    to->hidden += r->hidden;
    to->hidden_right += r->hidden_right;
}

static void run_batch(struct learner *l, const struct sample *samples, uint32_t count, struct pass_options o,
                      struct pass_result *result) {
    struct share shares[THREADS];
    pthread_t threads[THREADS];
    for (unsigned t = 0; t < THREADS; t++) {
        uint32_t from = count * t / THREADS, to = count * (t + 1) / THREADS;
        shares[t] = (struct share){l->passes[t],          &l->net,     samples + from, to - from, o,
                                   {dice_roll(&l->dice)}, {.words = 0}};
        if (pthread_create(&threads[t], NULL, run_share, &shares[t]) != 0) abort();
    }
    for (unsigned t = 0; t < THREADS; t++) {
        pthread_join(threads[t], NULL);
        add_result(result, &shares[t].result);
    }
}

static double percent(uint64_t part, uint64_t whole) {
    return whole ? 100.0 * (double)part / (double)whole : 0;
}

static void report(const char *what, int round, const struct pass_result *r) {
    fprintf(stderr,
            "  net, %s %d: loss %.3f, tags %.2f%%, heads %.2f%%, with relation %.2f%%, names %.2f%%, hidden "
            "%.2f%%\n",
            what, round, r->loss / (double)(r->words ? r->words : 1), percent(r->tags_right, r->trees),
            percent(r->heads_right, r->trees), percent(r->both_right, r->trees),
            percent(r->names_right, r->names), percent(r->hidden_right, r->hidden));
}

struct schedule {
    const char *what;
    uint32_t batch; /* words */
    int rounds;
    double rate; /* for the first half; then it falls to nearly 0 */
    struct pass_options options;
};

static float rate_at(const struct schedule *p, int round, double done) {
    double all = (round - 1 + done) / p->rounds;
    return (float)(p->rate * (all < 0.5 ? 1.0 : 2.02 - 2.0 * all));
}

/* All the sentences in a new order. */
static void learn_round(struct learner *l, const struct samples *s, const struct schedule *p, int round) {
    struct sample batch[MOST_SENTENCES];
    uint32_t *order = calloc(s->count, sizeof *order), count = 0, words = 0;
    struct pass_result all = {0};
    for (uint32_t i = 0; i < s->count; i++) order[i] = i;
    dice_shuffle(&l->dice, order, (uint32_t)s->count);
    for (uint32_t i = 0; i < s->count; i++) {
        batch[count] = samples_at(s, order[i]);
        words += batch[count++].count;
        if (words < p->batch && count < MOST_SENTENCES && i + 1 < s->count) continue;
        run_batch(l, batch, count, p->options, &all);
        move_all(l, rate_at(p, round, (double)i / (double)s->count), words);
        count = words = 0;
    }
    report(p->what, round, &all);
    free(order);
}

static void learn(struct learner *l, const struct samples *s, const struct schedule *p, bool by_mean) {
    forget_moments(l);
    for (int round = 1; round <= p->rounds; round++) {
        if (by_mean && round == (p->rounds + 1) / 2) {
            network_copy(&l->mean, &l->net);
            l->has_mean = true;
        }
        learn_round(l, s, p, round);
    }
    if (by_mean) network_copy(&l->net, &l->mean);
}

/* ---- the whole -------------------------------------------------------------------------------------------
 */

static void read_all(const struct job *j, struct samples *gold, struct samples *plain,
                     struct sample_classes *c) {
    bool is_names = false;
    for (int i = 0; i < j->file_count; i++) {
        if (strcmp(j->files[i], "--names") == 0)
            is_names = true;
        else if (is_names)
            samples_read_names(gold, j->k, j->files[i]);
        else
            samples_read_trees(gold, c, j->k, j->files[i]);
    }
    samples_read_plain(plain, c, j->k, stdin);
    fprintf(stderr, "  net: %zu words of trees and names, %zu of plain text\n", gold->word_count,
            plain->word_count);
}

void train_net(const struct job *j) {
    static struct sample_classes classes;
    struct samples gold = {0}, plain = {0};
    read_all(j, &gold, &plain, &classes);
    struct features *features = features_make();
    features_count(features, &gold, GOLD_WEIGHT);
    features_count(features, &plain, 1);
    uint32_t rows = features_choose(features, ROWS);
    features_apply(features, &gold);
    features_apply(features, &plain);

    struct learner l;
    const struct schedule hidden = {
        "hidden words", PLAIN_BATCH, 1, 0.002, {.state_drop = 0.05F, .blind = 0.02F, .hide = 0.2F}};
    const struct schedule told = {"trees and names",
                                  GOLD_BATCH,
                                  j->rounds ? j->rounds : 14,
                                  0.001,
                                  {.word_drop = 0.1F, .state_drop = 0.15F, .blind = 0.05F}};
    learner_make(&l, rows);
    learn(&l, &plain, &hidden, false);
    learn(&l, &gold, &told, true);

    struct err e = {0};
    uint64_t *keys = features_keys(features);
    if (!netfile_write(&l.net, keys, classes.notes, classes.tag_count, j->out, &e)) fail(j->out, &e);
    free(keys);
    learner_free(&l);
    features_free(features);
    samples_free(&gold);
    samples_free(&plain);
}
