/* The tagger's trainer: goes over the sentences as the tagger does, with its own guesses as context, and
 * moves the weights from the best wrong class to the right one wherever the right one does not win by MARGIN.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "know/know.h"
#include "know/model.h"
#include "lang/tagging.h"
#include "lang/tags.h"
#include "train.h"
#include "weights.h"

enum { ROUNDS = 8, FOLD_ROUNDS = 6, FOLDS = 5, MARGIN = 15 };
static const struct fit FIT = {.unit = 0.25, .least = 1};

struct tagger {
    const struct job *job;
    struct corpus corpus;
    struct weights *weights;
    unsigned char notes[LINEAR_CLASSES * LINEAR_NOTE];
    uint32_t classes;
    bool is_first_round;
    uint64_t right, words;
};

static struct tag gold_tag(const struct doc *d, uint32_t t) {
    struct tag tag = d->tags.at[t];
    tag.feats &= TAGGING_OPEN_FEATS;
    return tag;
}

static uint32_t class_of(struct tagger *g, struct tag tag) {
    unsigned char note[LINEAR_NOTE] = {0};
    tagging_note(&tag, note);
    for (uint32_t c = 0; c < g->classes; c++)
        if (memcmp(g->notes + c * LINEAR_NOTE, note, LINEAR_NOTE) == 0) return c;
    if (g->classes == LINEAR_CLASSES) return 0;
    memcpy(g->notes + g->classes * LINEAR_NOTE, note, LINEAR_NOTE);
    return g->classes++;
}

static void collect_classes(struct tagger *g) {
    for (size_t i = 0; i < g->corpus.count; i++)
        for (uint32_t t = 1; t < g->corpus.docs[i]->tokens.count; t++)
            class_of(g, gold_tag(g->corpus.docs[i], t));
}

static uint32_t best_of(const int64_t *scores, uint32_t classes) {
    uint32_t best = 0;
    for (uint32_t c = 1; c < classes; c++)
        if (scores[c] > scores[best]) best = c;
    return best;
}

static void train_sentence(struct tagger *g, const struct doc *d, const struct range *r) {
    uint32_t count = r->end - r->first;
    struct word *words = calloc(count + 1, sizeof *words);
    uint8_t *guess = calloc(count + 1, 1);
    words_take(d, g->job->k, r, words);
    for (uint32_t i = 0; i < count; i++) {
        uint64_t features[TAGGING_FEATURES];
        int64_t scores[LINEAR_CLASSES] = {0};
        uint32_t n = tagging_features(words, count, i, guess, features),
                 gold = class_of(g, gold_tag(d, r->first + i));
        if (g->is_first_round) weights_meet(g->weights, features, n);
        weights_score(g->weights, features, n, scores);
        guess[i] = (uint8_t)best_of(scores, g->classes);
        weights_tick(g->weights);
        g->right += guess[i] == gold;
        scores[gold] -= MARGIN;
        uint32_t rival = best_of(scores, g->classes);
        if (rival != gold) {
            weights_add(g->weights, features, n, gold, 1);
            weights_add(g->weights, features, n, rival, -1);
        }
        g->words++;
    }
    free(words), free(guess);
}

/* Trains on the documents outside of `fold` (of FOLDS; -1: on all) and writes the model. */
static void train_fold(struct tagger *g, int fold, int rounds, const char *out) {
    g->weights = weights_make(g->classes);
    uint32_t count;
    struct pick *picks = corpus_picks(&g->corpus, &count);
    uint32_t *order = calloc(count + 1, sizeof *order);
    for (uint32_t i = 0; i < count; i++) order[i] = i;
    struct dice dice = {1};
    for (int round = 1; round <= rounds; round++) {
        g->right = g->words = 0;
        g->is_first_round = round == 1;
        dice_shuffle(&dice, order, count);
        for (uint32_t i = 0; i < count; i++) {
            struct pick p = picks[order[i]];
            const struct doc *d = g->corpus.docs[p.doc];
            if ((int)(p.doc % FOLDS) != fold) train_sentence(g, d, &d->ranges.at[p.sentence]);
        }
        fprintf(stderr, "  tagger round %d: %.2f%% of %llu words, %u classes\n", round,
                100.0 * (double)g->right / (double)g->words, (unsigned long long)g->words, g->classes);
    }
    struct err e = {0};
    if (!weights_write(g->weights, g->notes, FIT, out, &e)) fail(out, &e);
    free(order);
    weights_free(g->weights);
}

static struct tagger *tagger_make(const struct job *j) {
    struct tagger *g = calloc(1, sizeof *g);
    g->job = j;
    corpus_load(&g->corpus, j->files, j->file_count);
    collect_classes(g);
    return g;
}

static void tagger_free(struct tagger *g) {
    corpus_free(&g->corpus);
    free(g);
}

void train_tagger(const struct job *j) {
    struct tagger *g = tagger_make(j);
    train_fold(g, -1, j->rounds ? j->rounds : ROUNDS, j->out);
    tagger_free(g);
}

/* Tags the documents of a fold with the model in a file. */
static void tag_fold(struct corpus *to, const struct job *j, const char *path, uint32_t fold) {
    struct file_map map;
    struct err e = {0};
    struct models models = *j->k->models;
    if (!file_map(path, &map, &e)) fail(path, &e);
    if (!linear_open(&models.tagger, (struct str){map.at, map.size}, path, &e)) fail(path, &e);
    struct know k = *j->k;
    k.models = &models;
    for (uint32_t i = fold; i < to->count; i += FOLDS)
        if (!tags_find(to->docs[i], &k, &e)) fail(path, &e);
    file_unmap(&map);
}

void tagger_jackknife(struct corpus *to, const struct job *j) {
    struct tagger *g = tagger_make(j);
    char path[4096];
    snprintf(path, sizeof path, "%s.fold", j->out);
    for (int fold = 0; fold < FOLDS; fold++) {
        train_fold(g, fold, FOLD_ROUNDS, path);
        tag_fold(to, j, path, (uint32_t)fold);
    }
    remove(path);
    tagger_free(g);
}
