#include "base/dot.h"

#include <string.h>

#include "base/wide.h"

/* ---- any machine -----------------------------------------------------------------------------------------
 */

/* Four rows at once, so that a column is read once for them. */
static void four_rows(int32_t *sums, const int16_t *in, const int16_t *weights, const int32_t *bias,
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

static void one_row(int32_t *sums, const int16_t *in, const int16_t *weights, const int32_t *bias,
                    uint32_t inner, uint32_t columns) {
    for (uint32_t j = 0; j < columns; j++) {
        const int16_t *w = weights + (size_t)j * inner;
        int32_t sum = 0;
        for (uint32_t k = 0; k < inner; k++) sum += in[k] * w[k];
        sums[j] = bias[j] + sum;
    }
}

static void multiply_plainly(int32_t *sums, const int16_t *in, const int16_t *weights, const int32_t *bias,
                             uint32_t rows, uint32_t inner, uint32_t columns) {
    uint32_t i = 0;
    for (; i + 4 <= rows; i += 4)
        four_rows(sums + (size_t)i * columns, in + (size_t)i * inner, weights, bias, inner, columns);
    for (; i < rows; i++)
        one_row(sums + (size_t)i * columns, in + (size_t)i * inner, weights, bias, inner, columns);
}

#if WIDE_IS_X86

/* ---- x86 -------------------------------------------------------------------------------------------------
 * A tile of a few rows times two vectors of columns, whose sums stay in registers: as many as keep the
 * multiplier busy while each waits for its own last sum. */

#include <immintrin.h>

enum { ROWS_AVX512 = 6, ROWS_AVX2 = 4 };

static INLINE int32_t pair_at(const int16_t *in) {
    int32_t pair;
    memcpy(&pair, in, sizeof pair);
    return pair;
}

WITH_AVX512 static INLINE void tile_avx512(int32_t *sums, const int16_t *in, const int16_t *weights,
                                           const int32_t *bias, uint32_t inner, uint32_t columns,
                                           unsigned rows, unsigned blocks) {
    __m512i sum[ROWS_AVX512][2];
    for (unsigned r = 0; r < rows; r++)
        for (unsigned b = 0; b < blocks; b++) sum[r][b] = _mm512_loadu_si512(bias + b * DOT_BLOCK);
    for (uint32_t k = 0; k < inner; k += 2)
        for (unsigned b = 0; b < blocks; b++) {
            __m512i w = _mm512_loadu_si512(weights + ((size_t)b * inner + k) * DOT_BLOCK);
            for (unsigned r = 0; r < rows; r++)
                sum[r][b] =
                    _mm512_dpwssd_epi32(sum[r][b], w, _mm512_set1_epi32(pair_at(in + (size_t)r * inner + k)));
        }
    for (unsigned r = 0; r < rows; r++)
        for (unsigned b = 0; b < blocks; b++)
            _mm512_storeu_si512(sums + (size_t)r * columns + b * DOT_BLOCK, sum[r][b]);
}

/* All rows times one or two blocks. The last tile goes back over rows that are done where it has no rows of
 * its own enough. */
WITH_AVX512 static INLINE void strip_avx512(int32_t *sums, const int16_t *in, const int16_t *weights,
                                            const int32_t *bias, uint32_t rows, uint32_t inner,
                                            uint32_t columns, unsigned blocks) {
    unsigned step = rows < ROWS_AVX512 ? 1 : ROWS_AVX512;
    for (uint32_t i = 0; i < rows; i += step) {
        uint32_t at = i + step > rows ? rows - step : i;
        int32_t *to = sums + (size_t)at * columns;
        const int16_t *from = in + (size_t)at * inner;
        if (step == 1)
            tile_avx512(to, from, weights, bias, inner, columns, 1, blocks);
        else
            tile_avx512(to, from, weights, bias, inner, columns, ROWS_AVX512, blocks);
    }
}

WITH_AVX512 static void multiply_avx512(int32_t *sums, const int16_t *in, const int16_t *weights,
                                        const int32_t *bias, uint32_t rows, uint32_t inner,
                                        uint32_t columns) {
    uint32_t j = 0;
    for (; j + 2 * DOT_BLOCK <= columns; j += 2 * DOT_BLOCK)
        strip_avx512(sums + j, in, weights + (size_t)j * inner, bias + j, rows, inner, columns, 2);
    if (j < columns)
        strip_avx512(sums + j, in, weights + (size_t)j * inner, bias + j, rows, inner, columns, 1);
}

/* The same, a block being two vectors. */
WITH_AVX2 static INLINE void tile_avx2(int32_t *sums, const int16_t *in, const int16_t *weights,
                                       const int32_t *bias, uint32_t inner, uint32_t columns, unsigned rows) {
    __m256i sum[ROWS_AVX2][2];
    for (unsigned r = 0; r < rows; r++)
        for (unsigned h = 0; h < 2; h++) sum[r][h] = _mm256_loadu_si256((const __m256i *)(bias + 8 * h));
    for (uint32_t k = 0; k < inner; k += 2)
        for (unsigned h = 0; h < 2; h++) {
            __m256i w = _mm256_loadu_si256((const __m256i *)(weights + (size_t)k * DOT_BLOCK + 16 * h));
            for (unsigned r = 0; r < rows; r++) {
                __m256i pair = _mm256_set1_epi32(pair_at(in + (size_t)r * inner + k));
                sum[r][h] = _mm256_add_epi32(sum[r][h], _mm256_madd_epi16(w, pair));
            }
        }
    for (unsigned r = 0; r < rows; r++)
        for (unsigned h = 0; h < 2; h++)
            _mm256_storeu_si256((__m256i *)(sums + (size_t)r * columns + 8 * h), sum[r][h]);
}

WITH_AVX2 static void multiply_avx2(int32_t *sums, const int16_t *in, const int16_t *weights,
                                    const int32_t *bias, uint32_t rows, uint32_t inner, uint32_t columns) {
    unsigned step = rows < ROWS_AVX2 ? 1 : ROWS_AVX2;
    for (uint32_t j = 0; j < columns; j += DOT_BLOCK)
        for (uint32_t i = 0; i < rows; i += step) {
            uint32_t at = i + step > rows ? rows - step : i;
            int32_t *to = sums + (size_t)at * columns + j;
            const int16_t *from = in + (size_t)at * inner, *w = weights + (size_t)j * inner;
            if (step == 1)
                tile_avx2(to, from, w, bias + j, inner, columns, 1);
            else
                tile_avx2(to, from, w, bias + j, inner, columns, ROWS_AVX2);
        }
}

void dot_multiply(int32_t *sums, const int16_t *in, const int16_t *weights, const int32_t *bias,
                  uint32_t rows, uint32_t inner, uint32_t columns) {
    switch (wide_of_machine()) {
    case WIDE_AVX512: multiply_avx512(sums, in, weights, bias, rows, inner, columns); break;
    case WIDE_AVX2: multiply_avx2(sums, in, weights, bias, rows, inner, columns); break;
    case WIDE_NOT: multiply_plainly(sums, in, weights, bias, rows, inner, columns); break;
    }
}

#else

void dot_multiply(int32_t *sums, const int16_t *in, const int16_t *weights, const int32_t *bias,
                  uint32_t rows, uint32_t inner, uint32_t columns) {
    multiply_plainly(sums, in, weights, bias, rows, inner, columns);
}

#endif

void dot_lay_out(int16_t *to, const int16_t *from, uint32_t inner, uint32_t columns) {
    if (wide_of_machine() == WIDE_NOT) {
        memcpy(to, from, (size_t)inner * columns * sizeof *to);
        return;
    }
    for (uint32_t block = 0; block < columns; block += DOT_BLOCK)
        for (uint32_t k = 0; k < inner; k += 2)
            for (uint32_t j = block; j < block + DOT_BLOCK; j++) {
                *to++ = from[(size_t)j * inner + k];
                *to++ = from[(size_t)j * inner + k + 1];
            }
}
