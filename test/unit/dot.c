/* Dot: the product of matrices is that of the school, whatever the machine's vectors are and however many
 * rows are left over. */
#include "base/dot.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { INNER = 48, COLUMNS = 80, MOST_ROWS = 20 };

static int16_t number(uint32_t *dice) {
    *dice = *dice * 1664525 + 1013904223;
    return (int16_t)((*dice >> 16) % 8001 - 4000);
}

static void rows_of_any_number(void **state) {
    (void)state;
    static int16_t in[MOST_ROWS * INNER], columns[INNER * COLUMNS], weights[INNER * COLUMNS];
    static int32_t bias[COLUMNS], sums[MOST_ROWS * COLUMNS + 1];
    uint32_t dice = 7;
    for (size_t i = 0; i < MOST_ROWS * INNER; i++) in[i] = number(&dice);
    for (size_t i = 0; i < INNER * COLUMNS; i++) columns[i] = number(&dice);
    for (size_t i = 0; i < COLUMNS; i++) bias[i] = number(&dice) * 1000;
    dot_lay_out(weights, columns, INNER, COLUMNS);
    for (uint32_t rows = 1; rows <= MOST_ROWS; rows++) {
        sums[rows * COLUMNS] = -1;
        dot_multiply(sums, in, weights, bias, rows, INNER, COLUMNS);
        for (uint32_t i = 0; i < rows * COLUMNS; i++) {
            int32_t want = bias[i % COLUMNS];
            for (uint32_t k = 0; k < INNER; k++)
                want += in[i / COLUMNS * INNER + k] * columns[i % COLUMNS * INNER + k];
            assert_int_equal(sums[i], want);
        }
        assert_int_equal(sums[rows * COLUMNS], -1);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(rows_of_any_number)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
