/* The lemmatiser's trainer: a perceptron over the edits that the treebanks show at least twice. */
#include <stdio.h>
#include <stdlib.h>

#include "know/model.h"
#include "lang/edits.h"
#include "train.h"
#include "weights.h"

enum { ROUNDS = 6, CANDIDATES = 8192, LEAST_SEEN = 2 };
static const struct fit FIT = {.unit = 0.25, .least = 0.4};

struct counted {
    unsigned char note[LINEAR_NOTE];
    uint32_t count, order;
};

struct lemmas {
    const struct job *job;
    struct corpus corpus;
    struct weights *weights;
    struct counted *edits; /* the classes, most frequent first */
    uint32_t edit_count;
    bool is_first_round;
    uint64_t right, words;
};

static int by_count(const void *a, const void *b) {
    const struct counted *x = a, *y = b;
    if (x->count != y->count) return x->count > y->count ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

/* The class of a token's edit; edit_count where it is none of them. */
static uint32_t find_edit(const struct lemmas *t, const unsigned char *note) {
    uint32_t c = 0;
    while (c < t->edit_count && memcmp(t->edits[c].note, note, LINEAR_NOTE) != 0) c++;
    return c;
}

static bool gold_note(struct doc *d, uint32_t token, unsigned char *note) {
    struct edit e;
    struct str form = doc_token(d, token);
    memset(note, 0, LINEAR_NOTE);
    if (!edit_make(form, str_lower(d->arena, form), doc_lemma(d, token), &e)) return false;
    edit_note(&e, note);
    return true;
}

static void collect(struct lemmas *t) {
    t->edits = calloc(CANDIDATES, sizeof *t->edits);
    for (size_t i = 0; i < t->corpus.count; i++) {
        struct doc *d = t->corpus.docs[i];
        for (uint32_t token = 1; token < d->tokens.count; token++) {
            unsigned char note[LINEAR_NOTE];
            if (!gold_note(d, token, note)) continue;
            uint32_t c = find_edit(t, note);
            if (c == t->edit_count) {
                if (c == CANDIDATES) continue;
                memcpy(t->edits[c].note, note, LINEAR_NOTE);
                t->edits[c].order = c;
                t->edit_count++;
            }
            t->edits[c].count++;
        }
    }
    qsort(t->edits, t->edit_count, sizeof *t->edits, by_count);
    while (t->edit_count &&
           (t->edits[t->edit_count - 1].count < LEAST_SEEN || t->edit_count > LINEAR_CLASSES))
        t->edit_count--;
}

static void train_word(struct lemmas *t, struct doc *d, uint32_t token, const struct word *w) {
    unsigned char note[LINEAR_NOTE];
    uint64_t features[EDIT_FEATURES];
    int64_t scores[LINEAR_CLASSES] = {0};
    struct str lower = str_lower(d->arena, doc_token(d, token));
    uint32_t gold = gold_note(d, token, note) ? find_edit(t, note) : t->edit_count, guess = t->edit_count;
    if (gold == t->edit_count) return;
    uint32_t n = edit_features(w, d->tags.at[token], features);
    if (t->is_first_round) weights_meet(t->weights, features, n);
    weights_score(t->weights, features, n, scores);
    for (uint32_t c = 0; c < t->edit_count; c++) {
        struct edit e = edit_of_note(t->edits[c].note);
        if ((guess == t->edit_count || scores[c] > scores[guess]) && edit_may(&e, lower)) guess = c;
    }
    weights_tick(t->weights);
    t->right += guess == gold;
    t->words++;
    if (guess == gold) return;
    weights_add(t->weights, features, n, gold, 1);
    weights_add(t->weights, features, n, guess, -1);
}

static void train_round(struct lemmas *t, const uint32_t *order, struct word *words) {
    t->right = t->words = 0;
    for (size_t i = 0; i < t->corpus.count; i++) {
        struct doc *d = t->corpus.docs[order[i]];
        for (uint32_t s = 1; s < d->ranges.count; s++) {
            struct range r = d->ranges.at[s];
            words_take(d, t->job->k, &r, words);
            for (uint32_t token = r.first; token < r.end; token++)
                train_word(t, d, token, &words[token - r.first]);
        }
    }
}

void train_lemmas(const struct job *j) {
    struct lemmas t = {.job = j};
    corpus_load(&t.corpus, j->files, j->file_count);
    collect(&t);
    t.weights = weights_make(t.edit_count);
    uint32_t *order = calloc(t.corpus.count, sizeof *order), longest = 0;
    for (uint32_t i = 0; i < t.corpus.count; i++) {
        order[i] = i;
        if (words_longest(t.corpus.docs[i]) > longest) longest = words_longest(t.corpus.docs[i]);
    }
    struct word *words = calloc(longest + 1, sizeof *words);
    struct dice dice = {1};
    for (int round = 1, rounds = j->rounds ? j->rounds : ROUNDS; round <= rounds; round++) {
        t.is_first_round = round == 1;
        dice_shuffle(&dice, order, (uint32_t)t.corpus.count);
        train_round(&t, order, words);
        fprintf(stderr, "  lemmas round %d: %.2f%% of %llu words, %u edits\n", round,
                100.0 * (double)t.right / (double)t.words, (unsigned long long)t.words, t.edit_count);
    }
    unsigned char *notes = calloc(t.edit_count, LINEAR_NOTE);
    for (uint32_t c = 0; c < t.edit_count; c++) memcpy(notes + c * LINEAR_NOTE, t.edits[c].note, LINEAR_NOTE);
    struct err e = {0};
    if (!weights_write(t.weights, notes, FIT, j->out, &e)) fail(j->out, &e);
    free(order), free(words), free(notes), free(t.edits);
    weights_free(t.weights);
    corpus_free(&t.corpus);
}
