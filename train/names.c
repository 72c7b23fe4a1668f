/* The trainer of the finder of names: a perceptron from left to right over words, with its own guesses as
 * context. */
#include <stdio.h>
#include <stdlib.h>

#include "entities.h"
#include "know/know.h"
#include "know/model.h"
#include "lang/naming.h"
#include "lang/syntax.h"
#include "train.h"
#include "weights.h"

enum { ROUNDS = 10, MARGIN = 10 };
static const struct fit FIT = {.unit = 0.25, .least = 1};

struct namer {
    const struct job *job;
    struct corpus corpus;
    struct weights *weights;
    bool is_first_round;
    uint64_t right, words;
};

static void gold_classes(const struct doc *d, uint8_t *gold) {
    for (uint32_t i = 1; i < d->names.count; i++)
        for (uint32_t t = d->names.at[i].first; t < d->names.at[i].end; t++)
            gold[t] = (uint8_t)naming_class(d->names.at[i].kind, t == d->names.at[i].first);
}

static uint8_t best_class(const int64_t *scores, uint8_t before, bool any) {
    uint8_t best = 0;
    for (uint8_t c = 1; c < NAMING_CLASSES; c++)
        if (scores[c] > scores[best] && (any || naming_may(before, c))) best = c;
    return best;
}

static void train_sentence(struct namer *t, struct naming *n, const struct range *r, const uint8_t *gold,
                           uint8_t *guess) {
    naming_sentence(n, r);
    for (uint32_t i = 0; i < n->count; i++) {
        uint64_t features[NAMING_FEATURES];
        int64_t scores[NAMING_CLASSES] = {0};
        uint32_t count = naming_features(n, i, guess, features), want = gold[r->first + i];
        if (t->is_first_round) weights_meet(t->weights, features, count);
        weights_score(t->weights, features, count, scores);
        guess[i] = best_class(scores, i ? guess[i - 1] : 0, false);
        t->right += guess[i] == want;
        t->words++;
        /* Weights learn against all classes: a class that is never wrong because it may not stand there would
         * grow without end. The right one is to win by MARGIN. */
        scores[want] -= MARGIN;
        uint32_t rival = best_class(scores, 0, true);
        weights_tick(t->weights);
        if (rival == want) continue;
        weights_add(t->weights, features, count, want, 1);
        weights_add(t->weights, features, count, rival, -1);
    }
}

static void train_doc(struct namer *t, const struct doc *d) {
    struct arena *scratch = arena_make();
    struct naming n;
    uint8_t *gold = arena_take(scratch, d->tokens.count + 1),
            *guess = arena_take(scratch, words_longest(d) + 1);
    naming_begin(&n, d, t->job->k, scratch);
    gold_classes(d, gold);
    for (uint32_t s = 1; s < d->ranges.count; s++) train_sentence(t, &n, &d->ranges.at[s], gold, guess);
    arena_free(scratch);
}

void train_names(const struct job *j) {
    struct namer t = {.job = j, .weights = weights_make(NAMING_CLASSES)};
    struct err e = {0};
    entities_load(&t.corpus, j->k, j->files, j->file_count);
    for (size_t i = 0; i < t.corpus.count; i++) { /* tags as they will be in use */
        t.corpus.docs[i]->language = str_of("en");
        if (!syntax_find(t.corpus.docs[i], j->k, &e)) fail("names", &e);
    }
    uint32_t *order = calloc(t.corpus.count, sizeof *order);
    for (uint32_t i = 0; i < t.corpus.count; i++) order[i] = i;
    struct dice dice = {1};
    for (int round = 1, rounds = j->rounds ? j->rounds : ROUNDS; round <= rounds; round++) {
        t.right = t.words = 0;
        t.is_first_round = round == 1;
        dice_shuffle(&dice, order, (uint32_t)t.corpus.count);
        for (uint32_t i = 0; i < t.corpus.count; i++) train_doc(&t, t.corpus.docs[order[i]]);
        fprintf(stderr, "  names round %d: %.2f%% of %llu words\n", round,
                100.0 * (double)t.right / (double)t.words, (unsigned long long)t.words);
    }
    static const unsigned char NOTES[NAMING_CLASSES * LINEAR_NOTE];
    if (!weights_write(t.weights, NOTES, FIT, j->out, &e)) fail(j->out, &e);
    free(order);
    weights_free(t.weights);
    corpus_free(&t.corpus);
}
