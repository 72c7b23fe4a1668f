/* Network: the float form of the net that know/net.h describes, with what learning needs: losses and their
 * derivatives. One pass forward and backward over a batch of sentences; learner.c moves the weights.
 *
 * Plain news teaches the layers too: some words are hidden, and their class (clusters.c) is guessed from the
 * rest. */
#ifndef TRAIN_NETWORK_H
#define TRAIN_NETWORK_H

#include <stdbool.h>
#include <stddef.h>

#include "know/net.h"

struct dice;

/* The parts of the net, and one more that only learning needs: the class of a hidden word. */
enum { NETWORK_CLOZE = NET_PARTS, NETWORK_PARTS, NETWORK_CLASSES = 528 };

/* A matrix [inner x columns] among all the weights, its bias behind it. */
struct weight_place {
    size_t at, bias;
    uint32_t inner, columns;
};

struct network {
    uint32_t rows; /* of the table; row 0 is of zeros, row 1 stands for a hidden word */
    size_t count;  /* of the weights */
    struct weight_place parts[NETWORK_PARTS];
    size_t root, root_rel, distances; /* where these stand among the weights */
    float *weights, *table;
};

/* What is known of a word; what is not known is SAMPLE_OPEN and teaches nothing. */
enum { SAMPLE_OPEN = 0xFFFF };
struct sample_word {
    uint32_t features[NET_FEATURES];      /* rows of the table */
    uint16_t tag, head, rel, name, cloze; /* head: 0 the root, from 1 words of the sentence */
};

struct sample { /* a sentence */
    const struct sample_word *words;
    uint32_t count;
};

struct pass_options {
    float word_drop, state_drop; /* shares of numbers that are left out: of words, of states */
    float blind;                 /* share of the words that are known by their ends alone */
    float hide;                  /* share of the words that are hidden */
};

struct pass_result {
    double loss;
    uint64_t words, trees, tags_right, heads_right, both_right, names, names_right, hidden, hidden_right;
};

/* The gradients that one thread finds. */
struct pass;

/* Small random weights; the same for the same seed. */
void network_make(struct network *n, uint32_t rows, uint64_t seed);
void network_copy(struct network *to, const struct network *from);
void network_free(struct network *n);

struct pass *pass_make(const struct network *n);
void pass_free(struct pass *p);

/* Forgets the gradients. */
void pass_clear(struct pass *p, const struct network *n);

/* Forward and backward over the sentences; adds to the gradients and to `result`. */
void pass_run(struct pass *p, const struct network *n, const struct sample *samples, uint32_t count,
              struct pass_options o, struct dice *dice, struct pass_result *result);

/* The gradient of the weights; and the rows of the table that were touched with NET_WIDTH floats each. */
float *pass_gradient(struct pass *p);
uint32_t pass_rows(const struct pass *p, const uint32_t **rows, const float **gradients);

#endif
