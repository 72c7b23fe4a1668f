/* Wordplace: places of words in a report's text, and what is told of those that have none or several. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "tools/wordplace.h"

#include "base/arena.h"

static const char TEXT[] =
    "He was willing to meet. He was not there.\nThe talks, said he, failed; he said the talks failed.";

static struct arena *arena;

static int open_arena(void **state) {
    (void)state;
    arena = arena_make();
    return 0;
}

static int close_arena(void **state) {
    (void)state;
    arena_free(arena);
    return 0;
}

static struct place_search find(const char *words, uint32_t nth) {
    return wordplace_find(arena, str_of(TEXT), str_of(words), &(struct place_rules){.nth = nth});
}

static void expect_at(const char *words, uint32_t nth, const char *found) {
    struct place_search p = find(words, nth);
    assert_null(p.wrong);
    assert_int_equal(span_size(p.span), strlen(found));
    assert_memory_equal(TEXT + p.span.begin, found, span_size(p.span));
}

static void plain_words(void **state) {
    (void)state;
    expect_at("willing to meet", 0, "willing to meet");
    expect_at("not  there.\nThe", 0, "not there.\nThe");
    assert_int_equal(find("talks", 0).found, 2);
    assert_int_equal(find("e", 0).found, 0);
    assert_int_equal(find("he", 2).span.begin, find("he <said>", 0).span.begin - 3);
}

static void what_lies_between(void **state) {
    (void)state;
    expect_at("willing ~ meet", 0, "willing to meet");
    expect_at("not ~ failed", 0, "not there.\nThe talks, said he, failed");
    assert_int_equal(find("He ~ failed", 0).found, 2);
    expect_at("He ~ there", 2, "He was not there");
    expect_at("He ~ was ~ meet", 0, "He was willing to meet");
}

static void picked_parts(void **state) {
    (void)state;
    expect_at("the <talks> failed", 0, "talks");
    expect_at("said <he ~ said> the", 0, "he, failed; he said");
    expect_at("<talks> ~ failed", 1, "talks");
}

static void what_is_told(void **state) {
    (void)state;
    assert_true(str_is(find("was not here", 0).known, "was not"));
    assert_true(find("talks ~ willing", 0).is_scattered);
    assert_non_null(find("", 0).wrong);
    assert_non_null(find("a ~", 0).wrong);
    assert_non_null(find("<a", 0).wrong);
    assert_non_null(find("a>", 0).wrong);
    assert_non_null(find("<a> <b>", 0).wrong);
    assert_non_null(find("he <> said", 0).wrong);
    assert_non_null(find("a~b~c~d~e~f~g~h~i", 0).wrong);
    assert_int_equal(find("\\<", 0).found, 0);
}

static void hidden_places(void **state) {
    (void)state;
    struct span first_line = {0, 41};
    struct place_rules rules = {.hidden = &first_line, .hidden_count = 1};
    assert_int_equal(wordplace_find(arena, str_of(TEXT), str_of("was"), &rules).found, 0);
    assert_int_equal(wordplace_find(arena, str_of(TEXT), str_of("he ~ failed"), &rules).found, 2);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(plain_words), cmocka_unit_test(what_lies_between),
                                       cmocka_unit_test(picked_parts), cmocka_unit_test(what_is_told),
                                       cmocka_unit_test(hidden_places)};
    return cmocka_run_group_tests(tests, open_arena, close_arena);
}
