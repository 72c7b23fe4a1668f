/* Dot: products of whole numbers in a row: where the net spends its time.
 *
 * Where the machine has wide vectors, a matrix lies in blocks of DOT_BLOCK columns, in each block the first
 * two numbers of every column, then the next two ...: the order in which they are multiplied and added in
 * pairs, so that each number of a vector is the sum of one column. */
#ifndef BASE_DOT_H
#define BASE_DOT_H

#include <stddef.h>
#include <stdint.h>

enum { DOT_BLOCK = 16 };

/* Brings the columns of a matrix, each `inner` long, one behind the other, into the order in which
 * dot_multiply reads them on this machine. Both are multiples of DOT_BLOCK. */
void dot_lay_out(int16_t *to, const int16_t *from, uint32_t inner, uint32_t columns);

/* sums [rows x columns] = bias of the column + row of `in` times column of `weights`, which are laid out. */
void dot_multiply(int32_t *sums, const int16_t *in, const int16_t *weights, const int32_t *bias,
                  uint32_t rows, uint32_t inner, uint32_t columns);

#endif
