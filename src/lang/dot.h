/* Dot: products of whole numbers in a row: where the net spends its time. */
#ifndef LANG_DOT_H
#define LANG_DOT_H

#include <stddef.h>
#include <stdint.h>

/* sums [rows x columns] = bias of the column + row of `in` times column of `weights`, both `inner` long (a
 * multiple of 16). */
void dot_multiply(int32_t *sums, const int16_t *in, const int16_t *weights, const int32_t *bias,
                  uint32_t rows, uint32_t inner, uint32_t columns);

#endif
