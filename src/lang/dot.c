/* Plain loops that compilers turn into the multiply-and-add of pairs that processors have for sound; built
 * with -O3 for that. Four rows at once, so that a column is read once for them. */
#include "lang/dot.h"

/* Built once more for each wider kind of x86, and chosen when the program starts; in whole numbers all kinds
 * agree. */
#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__clang__) &&                 \
    !defined(__SANITIZE_ADDRESS__)
#define WIDE __attribute__((target_clones("arch=skylake-avx512", "avx2", "default")))
#else
#define WIDE
#endif

WIDE static void four_rows(int32_t *sums, const int16_t *in, const int16_t *weights, const int32_t *bias,
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

WIDE static void one_row(int32_t *sums, const int16_t *in, const int16_t *weights, const int32_t *bias,
                         uint32_t inner, uint32_t columns) {
    for (uint32_t j = 0; j < columns; j++) {
        const int16_t *w = weights + (size_t)j * inner;
        int32_t sum = 0;
        for (uint32_t k = 0; k < inner; k++) sum += in[k] * w[k];
        sums[j] = bias[j] + sum;
    }
}

void dot_multiply(int32_t *sums, const int16_t *in, const int16_t *weights, const int32_t *bias,
                  uint32_t rows, uint32_t inner, uint32_t columns) {
    uint32_t i = 0;
    for (; i + 4 <= rows; i += 4)
        four_rows(sums + (size_t)i * columns, in + (size_t)i * inner, weights, bias, inner, columns);
    for (; i < rows; i++)
        one_row(sums + (size_t)i * columns, in + (size_t)i * inner, weights, bias, inner, columns);
}
