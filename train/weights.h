/* Weights: the learner behind every linear model: an averaged perceptron in whole numbers, so that a training
 * run gives the same bytes on every machine.
 *
 * Each feature keeps, for the classes it has met, the weight, the sum of the weight over all steps so far,
 * and the step at which that sum was last brought up to date. What is written is the mean over all steps,
 * scaled to a byte. A feature that stands in the corpus only once is never given weights: it halves the model
 * and costs nothing. */
#ifndef TRAIN_WEIGHTS_H
#define TRAIN_WEIGHTS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"

struct weights;

struct weights *weights_make(uint32_t classes);
void weights_free(struct weights *w);

/* Notes that the features stand in the corpus; to be called for everything met in the first round. */
void weights_meet(struct weights *w, const uint64_t *features, uint32_t count);

/* Adds the present weights of the features to the scores. */
void weights_score(const struct weights *w, const uint64_t *features, uint32_t count, int64_t *scores);

/* Adds `by` to the weights of a class. */
void weights_add(struct weights *w, const uint64_t *features, uint32_t count, uint32_t class, int32_t by);

/* One step of training is over. */
void weights_tick(struct weights *w);

/* Writes the model file (know/model.h): mean weights in units, those below `least` left out. */
struct fit {
    double unit, least;
};
bool weights_write(const struct weights *w, const unsigned char *notes, struct fit fit, const char *path,
                   struct err *e);

/* The same numbers on every machine: splitmix64. */
struct dice {
    uint64_t state;
};
uint64_t dice_roll(struct dice *d);
uint32_t dice_below(struct dice *d, uint32_t end);
void dice_shuffle(struct dice *d, uint32_t *order, uint32_t count);

#endif
