#include "matrix.h"

#include <string.h>

enum { LANES = 16, WIDE = 4, TALL = 4 }; /* a tile: TALL rows of WIDE vectors, held in registers */

typedef float lanes __attribute__((vector_size(LANES * sizeof(float)), aligned(4)));

/* A tile of c: `tall` rows of WIDE vectors. */
static inline __attribute__((always_inline)) void multiply_tile(float *c, const float *a, const float *b,
                                                                uint32_t inner, uint32_t columns, bool adds,
                                                                const unsigned tall, const unsigned wide) {
    lanes sum[TALL][WIDE];
    for (unsigned i = 0; i < tall; i++)
        for (unsigned j = 0; j < wide; j++)
            sum[i][j] = adds ? *(const lanes *)(c + (size_t)i * columns + j * LANES) : (lanes){0};
    for (uint32_t k = 0; k < inner; k++)
        for (unsigned j = 0; j < wide; j++) {
            lanes w = *(const lanes *)(b + (size_t)k * columns + j * LANES);
            for (unsigned i = 0; i < tall; i++) sum[i][j] += a[(size_t)i * inner + k] * w;
        }
    for (unsigned i = 0; i < tall; i++)
        for (unsigned j = 0; j < wide; j++) *(lanes *)(c + (size_t)i * columns + j * LANES) = sum[i][j];
}

/* What is left on the right: fewer columns than a vector has lanes. */
static void multiply_rest(float *c, const float *a, const float *b, uint32_t rows, uint32_t inner,
                          uint32_t columns, uint32_t from, bool adds) {
    for (uint32_t i = 0; i < rows; i++)
        for (uint32_t j = from; j < columns; j++) {
            float sum = adds ? c[(size_t)i * columns + j] : 0;
            for (uint32_t k = 0; k < inner; k++) sum += a[(size_t)i * inner + k] * b[(size_t)k * columns + j];
            c[(size_t)i * columns + j] = sum;
        }
}

void matrix_multiply(float *c, const float *a, const float *b, uint32_t rows, uint32_t inner,
                     uint32_t columns, bool adds) {
    uint32_t j = 0;
    for (; j + LANES * WIDE <= columns; j += LANES * WIDE) {
        uint32_t i = 0;
        for (; i + TALL <= rows; i += TALL)
            multiply_tile(c + (size_t)i * columns + j, a + (size_t)i * inner, b + j, inner, columns, adds,
                          TALL, WIDE);
        for (; i < rows; i++)
            multiply_tile(c + (size_t)i * columns + j, a + (size_t)i * inner, b + j, inner, columns, adds, 1,
                          WIDE);
    }
    for (; j + LANES <= columns; j += LANES) {
        uint32_t i = 0;
        for (; i + TALL <= rows; i += TALL)
            multiply_tile(c + (size_t)i * columns + j, a + (size_t)i * inner, b + j, inner, columns, adds,
                          TALL, 1);
        for (; i < rows; i++)
            multiply_tile(c + (size_t)i * columns + j, a + (size_t)i * inner, b + j, inner, columns, adds, 1,
                          1);
    }
    if (j < columns) multiply_rest(c, a, b, rows, inner, columns, j, adds);
}

void matrix_turn(float *to, const float *from, uint32_t rows, uint32_t columns) {
    for (uint32_t i = 0; i < rows; i++)
        for (uint32_t j = 0; j < columns; j++) to[(size_t)j * rows + i] = from[(size_t)i * columns + j];
}

void matrix_sum_columns(float *sums, const float *from, uint32_t rows, uint32_t columns) {
    for (uint32_t i = 0; i < rows; i++)
        for (uint32_t j = 0; j < columns; j++) sums[j] += from[(size_t)i * columns + j];
}
