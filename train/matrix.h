/* Matrix: products of matrices of floats in rows, for the trainer of the network. The order of additions is
 * fixed, so that a training run gives the same bytes on the same kind of machine. */
#ifndef TRAIN_MATRIX_H
#define TRAIN_MATRIX_H

#include <stdbool.h>
#include <stdint.h>

/* c [rows x columns] = or += a [rows x inner] times b [inner x columns]. */
void matrix_multiply(float *c, const float *a, const float *b, uint32_t rows, uint32_t inner,
                     uint32_t columns, bool adds);

/* to [columns x rows] = from [rows x columns], turned. */
void matrix_turn(float *to, const float *from, uint32_t rows, uint32_t columns);

/* sums [columns] += the sum of each column. */
void matrix_sum_columns(float *sums, const float *from, uint32_t rows, uint32_t columns);

#endif
