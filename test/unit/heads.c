/* Heads: against all trees there are, for short sentences of random scores; and long ones end in good time.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/arena.h"
#include "lang/heads.h"

enum { MOST = 6 };

static bool is_under(const uint32_t *heads, uint32_t word, uint32_t above) {
    while (word && word != above) word = heads[word];
    return word == above;
}

/* One root, no cycle, and each word between a word and its head hangs below that head. */
static bool is_good(const uint32_t *heads, uint32_t count) {
    uint32_t roots = 0;
    for (uint32_t i = 1; i <= count; i++) {
        uint32_t steps = 0;
        for (uint32_t h = i; h; h = heads[h])
            if (++steps > count) return false;
        roots += heads[i] == 0;
    }
    for (uint32_t i = 1; i <= count; i++) {
        uint32_t low = i < heads[i] ? i : heads[i], high = i < heads[i] ? heads[i] : i;
        for (uint32_t k = low + 1; heads[i] && k < high; k++)
            if (!is_under(heads, k, heads[i])) return false;
    }
    return roots == 1;
}

static int64_t score_of(const int32_t *scores, uint32_t count, const uint32_t *heads) {
    int64_t sum = 0;
    for (uint32_t i = 1; i <= count; i++) sum += scores[i * (count + 1) + heads[i]];
    return sum;
}

static int64_t best_of_all(const int32_t *scores, uint32_t count) {
    uint32_t heads[MOST + 1] = {0};
    int64_t best = INT64_MIN;
    for (;;) {
        uint32_t i = 1;
        if (is_good(heads, count)) {
            int64_t sum = score_of(scores, count, heads);
            if (sum > best) best = sum;
        }
        while (i <= count && heads[i] == count) heads[i++] = 0;
        if (i > count) return best;
        heads[i]++;
    }
}

static void fill(int32_t *scores, uint32_t count, uint64_t *state) {
    for (uint32_t i = 0; i < (count + 1) * (count + 1); i++) {
        *state = *state * 6364136223846793005u + 1442695040888963407u;
        scores[i] = (int32_t)(*state >> 44) - (1 << 19);
    }
    for (uint32_t i = 1; i <= count; i++) scores[i * (count + 1) + i] = INT32_MIN;
}

static void finds_the_best(void **unused) {
    (void)unused;
    uint64_t state = 7;
    for (uint32_t trial = 0; trial < 300; trial++) {
        uint32_t count = 1 + trial % MOST, heads[MOST + 1];
        int32_t scores[(MOST + 1) * (MOST + 1)];
        struct arena *a = arena_make();
        fill(scores, count, &state);
        heads_choose(scores, count, heads, a);
        assert_true(is_good(heads, count));
        assert_int_equal(score_of(scores, count, heads), best_of_all(scores, count));
        arena_free(a);
    }
}

static void takes_long_sentences(void **unused) {
    (void)unused;
    enum { LONG = 160 };
    static int32_t scores[(LONG + 1) * (LONG + 1)];
    static uint32_t heads[LONG + 1];
    struct arena *a = arena_make();
    uint64_t state = 3;
    fill(scores, LONG, &state);
    heads_choose(scores, LONG, heads, a);
    assert_true(is_good(heads, LONG));
    arena_free(a);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(finds_the_best),
                                       cmocka_unit_test(takes_long_sentences)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
