/* The tokeniser's trainer. */
#include <stdio.h>
#include <stdlib.h>

#include "know/model.h"
#include "lang/cuts.h"
#include "train.h"
#include "weights.h"

enum { ROUNDS = 8 };
static const struct fit FIT = {.unit = 0.25, .least = 0.4};

struct cutter {
    struct weights *weights;
    bool is_first_round;
    uint64_t right, places;
};

static void train_run(struct cutter *t, const struct doc *d, struct span run, struct span sentence) {
    struct cuts c = cuts_begin(d->text, run, sentence);
    for (uint32_t at; cuts_next(&c, &at);) {
        uint64_t features[CUT_FEATURES];
        int64_t scores[2] = {0};
        uint32_t n = cuts_features(&c, at, features), token = doc_token_at(d, at);
        uint32_t gold = token < d->tokens.count && d->tokens.at[token].span.begin == at;
        if (t->is_first_round) weights_meet(t->weights, features, n);
        weights_score(t->weights, features, n, scores);
        uint32_t guess = scores[1] > scores[0];
        weights_tick(t->weights);
        if (guess != gold) weights_add(t->weights, features, n, 1, gold ? 1 : -1);
        if (guess) cuts_cut(&c, at);
        t->right += guess == gold;
        t->places++;
    }
}

void train_tokens(const struct job *j) {
    struct corpus corpus;
    corpus_load(&corpus, j->files, j->file_count);
    uint32_t count;
    struct pick *picks = corpus_picks(&corpus, &count);
    uint32_t *order = calloc(count, sizeof *order);
    for (uint32_t i = 0; i < count; i++) order[i] = i;
    struct cutter t = {.weights = weights_make(2)};
    struct dice dice = {1};
    for (int round = 1, rounds = j->rounds ? j->rounds : ROUNDS; round <= rounds; round++) {
        t.right = t.places = 0;
        t.is_first_round = round == 1;
        dice_shuffle(&dice, order, count);
        for (uint32_t i = 0; i < count; i++) {
            const struct doc *d = corpus.docs[picks[order[i]].doc];
            struct span s = d->sentences.at[picks[order[i]].sentence].span, run;
            for (uint32_t at = s.begin; cuts_run(d->text, s, &at, &run);) train_run(&t, d, run, s);
        }
        fprintf(stderr, "  tokens round %d: %.3f%% of %llu places\n", round,
                100.0 * (double)t.right / (double)t.places, (unsigned long long)t.places);
    }
    static const unsigned char NOTES[2 * LINEAR_NOTE];
    struct err e = {0};
    if (!weights_write(t.weights, NOTES, FIT, j->out, &e)) fail(j->out, &e);
    free(order);
    weights_free(t.weights);
    corpus_free(&corpus);
}
