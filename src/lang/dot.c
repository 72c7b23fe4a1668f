/* Four rows at once, so that a column is read once for them; and built once for each length of a column that
 * the net has, so that no loop has a rest. */
#include "lang/dot.h"

#include "know/net.h"
#include "lang/wide.h"

static INLINE void four_rows(int32_t *sums, const int16_t *in, const int16_t *weights, const int32_t *bias,
                             uint32_t inner, uint32_t columns) {
    const int16_t *a = in, *b = in + inner, *c = b + inner, *d = c + inner;
    for (uint32_t j = 0; j < columns; j++) {
        const int16_t *w = weights + (size_t)j * inner;
        int32_t p = 0, q = 0, r = 0, s = 0;
        for (uint32_t k = 0; k < inner; k++) {
            p += a[k] * w[k];
            q += b[k] * w[k];
            r += c[k] * w[k];
            s += d[k] * w[k];
        }
        sums[j] = bias[j] + p;
        sums[columns + j] = bias[j] + q;
        sums[2 * columns + j] = bias[j] + r;
        sums[3 * columns + j] = bias[j] + s;
    }
}

static INLINE void one_row(int32_t *sums, const int16_t *in, const int16_t *weights, const int32_t *bias,
                           uint32_t inner, uint32_t columns) {
    for (uint32_t j = 0; j < columns; j++) {
        const int16_t *w = weights + (size_t)j * inner;
        int32_t sum = 0;
        for (uint32_t k = 0; k < inner; k++) sum += in[k] * w[k];
        sums[j] = bias[j] + sum;
    }
}

static INLINE void all_rows(int32_t *sums, const int16_t *in, const int16_t *weights, const int32_t *bias,
                            uint32_t rows, uint32_t inner, uint32_t columns) {
    uint32_t i = 0;
    for (; i + 4 <= rows; i += 4)
        four_rows(sums + (size_t)i * columns, in + (size_t)i * inner, weights, bias, inner, columns);
    for (; i < rows; i++)
        one_row(sums + (size_t)i * columns, in + (size_t)i * inner, weights, bias, inner, columns);
}

static INLINE void dot_multiply_loop(int32_t *sums, const int16_t *in, const int16_t *weights,
                                     const int32_t *bias, uint32_t rows, uint32_t inner, uint32_t columns) {
    switch (inner) {
    case 3 * NET_WIDTH: all_rows(sums, in, weights, bias, rows, 3 * NET_WIDTH, columns); break;
    case NET_OUT: all_rows(sums, in, weights, bias, rows, NET_OUT, columns); break;
    case NET_ARC: all_rows(sums, in, weights, bias, rows, NET_ARC, columns); break;
    default: all_rows(sums, in, weights, bias, rows, inner, columns); break;
    }
}

WIDE(, dot_multiply,
     (int32_t * sums, const int16_t *in, const int16_t *weights, const int32_t *bias, uint32_t rows,
      uint32_t inner, uint32_t columns),
     (sums, in, weights, bias, rows, inner, columns))
