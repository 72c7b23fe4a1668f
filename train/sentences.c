/* The splitter's trainer. Each document is read twice: as it is, and with three in ten of the spaces between
 * its sentences lost, as happens to text taken from pages. */
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "know/model.h"
#include "lang/gaps.h"
#include "train.h"
#include "weights.h"

enum { ROUNDS = 8, LOST_IN_TEN = 3 };
static const struct fit FIT = {.unit = 0.25, .least = 0.4};

struct splitter {
    struct weights *weights;
    struct dice dice;
    bool is_first_round;
    uint64_t right, gaps;
};

/* A document as plain text with the begins of its sentences. */
struct plain {
    struct buf text;
    struct span *blocks;
    uint8_t *begins; /* for each byte: whether a sentence begins there */
    size_t block_count;
};

/* Whether the words end as a sentence does whose space gets lost: in a stop and closing marks, or a closing
 * mark. */
static bool can_lose_space(struct str words) {
    size_t at = words.size;
    bool has_quote = false;
    while (at) {
        uint32_t length, c = utf8_before(words.at, at, &length);
        if (c == '.' || c == '!' || c == '?' || c == 0x2026) return true;
        if (c == '"' || c == 0x201D || c == 0xBB)
            has_quote = true;
        else if (c != ')' && c != ']' && c != '}' && c != '\'' && c != 0x2019)
            break;
        at -= length;
    }
    return has_quote && words.size && (words.at[words.size - 1] == '"' || (words.at[words.size - 1] & 0x80));
}

static void plain_make(struct plain *p, const struct doc *d, struct dice *dice, bool lose) {
    *p = (struct plain){.blocks = calloc(d->blocks.count + 1, sizeof *p->blocks),
                        .begins = calloc(d->size + 2, 1)};
    uint32_t block = 0;
    for (uint32_t s = 1; s < d->sentences.count; s++) {
        struct span here = d->sentences.at[s].span;
        if (d->sentences.at[s].block != block || s == 1) {
            block = d->sentences.at[s].block;
            if (s > 1) buf_byte(&p->text, '\n');
            p->blocks[p->block_count++].begin = (uint32_t)p->text.size;
        } else {
            struct span before = d->sentences.at[s - 1].span;
            bool is_lost = lose && can_lose_space(doc_words(d, before)) && dice_below(dice, 10) < LOST_IN_TEN;
            for (uint32_t i = before.end; i < here.begin && !is_lost; i++) buf_byte(&p->text, d->text[i]);
        }
        p->begins[p->text.size] = 1;
        buf_str(&p->text, doc_words(d, here));
        p->blocks[p->block_count - 1].end = (uint32_t)p->text.size;
    }
}

static void plain_free(struct plain *p) {
    buf_free(&p->text);
    free(p->blocks), free(p->begins);
}

static void train_block(struct splitter *t, const struct plain *p, struct span block) {
    struct gaps g = gaps_begin(p->text.at, block);
    for (struct gap gap; gaps_next(&g, &gap);) {
        uint64_t features[GAP_FEATURES];
        int64_t scores[2] = {0};
        uint32_t n = gaps_features(&g, &gap, features), gold = p->begins[gap.right];
        if (t->is_first_round) weights_meet(t->weights, features, n);
        weights_score(t->weights, features, n, scores);
        uint32_t guess = scores[1] > scores[0];
        weights_tick(t->weights);
        if (guess != gold) weights_add(t->weights, features, n, 1, gold ? 1 : -1);
        if (guess) gaps_break(&g, &gap);
        t->right += guess == gold;
        t->gaps++;
    }
}

static void train_doc(struct splitter *t, const struct doc *d, bool lose) {
    struct plain p;
    plain_make(&p, d, &t->dice, lose);
    for (size_t b = 0; b < p.block_count; b++) train_block(t, &p, p.blocks[b]);
    plain_free(&p);
}

void train_sentences(const struct job *j) {
    struct corpus corpus;
    corpus_load(&corpus, j->files, j->file_count);
    struct splitter t = {.weights = weights_make(2), .dice = {1}};
    uint32_t *order = calloc(2 * corpus.count, sizeof *order);
    for (uint32_t i = 0; i < 2 * corpus.count; i++) order[i] = i;
    for (int round = 1, rounds = j->rounds ? j->rounds : ROUNDS; round <= rounds; round++) {
        t.right = t.gaps = 0;
        t.is_first_round = round == 1;
        dice_shuffle(&t.dice, order, 2 * (uint32_t)corpus.count);
        for (uint32_t i = 0; i < 2 * corpus.count; i++)
            train_doc(&t, corpus.docs[order[i] / 2], order[i] & 1);
        fprintf(stderr, "  sentences round %d: %.3f%% of %llu gaps\n", round,
                100.0 * (double)t.right / (double)t.gaps, (unsigned long long)t.gaps);
    }
    static const unsigned char NOTES[2 * LINEAR_NOTE];
    struct err e = {0};
    if (!weights_write(t.weights, NOTES, FIT, j->out, &e)) fail(j->out, &e);
    free(order);
    weights_free(t.weights);
    corpus_free(&corpus);
}
