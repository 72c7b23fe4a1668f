/* Pairing: one to one, the best first. Of all pairs that a measure allows the best fit is taken, then the
 * best of those that are left; where two fit alike, the one that answers more of the layer's questions right,
 * so that of two events with one trigger ("A and B met C") each finds its own. */
#ifndef EVAL_PAIRING_H
#define EVAL_PAIRING_H

#include "eval/criteria.h"

/* The pairs, best first. */
struct pairs pairing_find(struct comparison *c, const struct criterion *layer, const struct measure *measure,
                          const struct items *gold, const struct items *system);

#endif
