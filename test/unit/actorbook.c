/* The actorbook: lookups by name, codes by date, words for countries, and what a wrong table says. */
#include "know/actorbook.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/arena.h"
#include "know/know.h"
#include "know/pack.h"

static const char countries[] =
    "SYR\tSY\tSyria\t\tSyrian\tSyrians\tDamascus\n"
    "RUS\tRU\tRussia\tUSSR\tRussian\tRussians\tMoscow\tKremlin\n"
    "USA\tUS\tUnited States\tU.S.; US\tAmerican; US\tAmericans\tWashington\tWhite House\n";
static const char roles[] = "foreign minister\tGOV\tperson\nspokesman\t-\tperson\n";
static const char offices[] =
    "Omar Said\tm\tSYR\tOPP 1999..2000-07-16; GOV 2000-07-17..2010 President\tUmar Saeed\n"
    "Omar Said (elder)\tm\tSYR\tMIL 1970..1980\n"
    "Zoë Grant-Öz\tf\tUSA\tIGOUNO 2012-02..2013-05 envoy\n";

static struct actorbook *book_of(struct arena *a, const char *people, struct err *e) {
    struct pack_part parts[] = {{str_of("data/actors/countries.txt"), str_of(countries)},
                                {str_of("data/actors/roles.txt"), str_of(roles)},
                                {str_of("data/actors/offices.txt"), str_of(people)}};
    struct pack *p = pack_of(pack_write(a, parts, 3), e);
    assert_non_null(p);
    struct actorbook *b = actorbook_open(a, p, e);
    pack_close(p);
    return b;
}

static struct str code_of(const struct actorbook *b, const char *name, const char *date) {
    uint32_t n = actorbook_find(b, str_of(name));
    assert_int_not_equal(n, 0);
    return actorbook_code(b, actorbook_entry(b, n), str_of(date));
}

static void codes_change_with_time(void **state) {
    (void)state;
    struct arena *a = arena_make();
    struct err e = {0};
    struct actorbook *b = book_of(a, offices, &e);
    assert_true(str_is(code_of(b, "Umar Saeed", "1999-12-31"), "SYROPP"));
    assert_true(str_is(code_of(b, "Umar Saeed", "2000-07-17"), "SYRGOV"));
    assert_true(str_is(code_of(b, "Umar Saeed", "2010-05-05"), "SYRGOV"));
    assert_true(str_is(code_of(b, "Umar Saeed", "2011"), "SYRELI"));
    assert_true(str_is(code_of(b, "Umar Saeed", ""), "SYRGOV"));
    assert_true(str_is(code_of(b, "zoe grant oz", "2012-08-01"), "IGOUNO"));
    assert_true(str_is(code_of(b, "zoe grant oz", "2020"), "USAELI"));
    arena_free(a);
}

static void names_are_found_folded_and_shared(void **state) {
    (void)state;
    struct arena *a = arena_make();
    struct actorbook *b = book_of(a, offices, NULL);
    uint32_t n = actorbook_find(b, str_of("omar said")), found = 0;
    for (; n; n = actorbook_next(b, n)) found++;
    assert_int_equal(found, 2);
    n = actorbook_surname(b, str_of("öz"));
    assert_int_equal(n, 0); /* two letters tell too little */
    assert_int_not_equal(actorbook_surname(b, str_of("Said")), 0);
    assert_int_equal(actorbook_find(b, str_of("Omar")), 0);
    arena_free(a);
}

static void words_for_countries(void **state) {
    (void)state;
    struct arena *a = arena_make();
    struct actorbook *b = book_of(a, offices, NULL);
    enum country_word way;
    assert_true(str_is(actorbook_country(b, str_of("the Kremlin"), COUNTRY_ANY, &way), "RUS"));
    assert_int_equal(way, COUNTRY_SEAT);
    assert_true(str_is(actorbook_country(b, str_of("US"), COUNTRY_ADJECTIVE, &way), "USA"));
    assert_true(str_is(actorbook_country(b, str_of("U.S."), COUNTRY_ANY, &way), "USA"));
    assert_int_equal(actorbook_country(b, str_of("us"), COUNTRY_ANY, &way).size, 0);
    assert_int_equal(actorbook_country(b, str_of("Damascus"), COUNTRY_NAME | COUNTRY_PEOPLE, NULL).size, 0);
    assert_true(str_is(actorbook_country_alpha2(b, str_of("SYR")), "SY"));
    assert_int_equal(actorbook_country_name(b, str_of("XXX")).size, 0);
    arena_free(a);
}

static void roles_have_sectors(void **state) {
    (void)state;
    struct arena *a = arena_make();
    struct actorbook *b = book_of(a, offices, NULL);
    assert_true(str_is(actorbook_role(b, str_of("foreign minister"))->sector, "GOV"));
    assert_int_equal(actorbook_role(b, str_of("spokesman"))->sector.size, 0);
    assert_null(actorbook_role(b, str_of("teapot")));
    arena_free(a);
}

static void wrong_tables_say_where(void **state) {
    (void)state;
    static const char *wrong[] = {"A B\tx\tSYR\tGOV",           "A B\tm\tSYX\tGOV",
                                  "A B\tm\tSYR\tgov",           "A B\tm\tSYR\tGOV 2001..2000",
                                  "A B\tm\tSYR\tGOV 2001-13..", "\tm\tSYR\tGOV",
                                  "A B\tm\tSYR\nA-B\tm\tSYR"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct arena *a = arena_make();
        struct err e = {0};
        assert_null(book_of(a, wrong[i], &e));
        assert_string_equal(e.where, "data/actors/offices.txt");
        assert_int_equal(e.line, i == 6 ? 2 : 1);
        arena_free(a);
    }
}

/* The tables we ship open without a fault, and say what they should of a few whom everybody knows. */
static void our_own_tables(void **state) {
    struct err e = {0};
    struct know *k = know_open(*state, &e);
    if (!k) fail_msg("%s:%u: %s", e.where, e.line, e.what);
    const struct actorbook *b = k->actors;
    assert_true(str_is(code_of(b, "Bashar al-Assad", "1999-01-01"), "SYRELI"));
    assert_true(str_is(code_of(b, "Bashar al-Assad", "2013-02-11"), "SYRGOV"));
    assert_true(str_is(code_of(b, "UN Security Council", ""), "IGOUNO"));
    assert_true(str_is(actorbook_role(b, str_of("troop"))->sector, "MIL"));
    know_close(k);
}

/* What holds for every line of our own tables, so that a slip of the hand is found at once. */
static void our_own_lines(void **state) {
    struct err e = {0};
    struct know *k = know_open(*state, &e);
    assert_non_null(k);
    const struct actorbook *b = k->actors;
    const struct actor_entry *entry;
    for (uint32_t i = 1; (entry = actorbook_each(b, i)); i++) {
        uint32_t sharing = 0;
        if (entry->term_count == 0) fail_msg("%s has no code", entry->key.at);
        for (uint32_t t = 1; t < entry->term_count; t++)
            if (str_compare(actorbook_term(b, entry, t - 1)->from, actorbook_term(b, entry, t)->from) > 0)
                fail_msg("%s: terms are not in the order of time", entry->key.at);
        for (uint32_t n = actorbook_find(b, entry->name); n; n = actorbook_next(b, n))
            sharing += actorbook_entry(b, n)->type == entry->type;
        if (sharing != 1) fail_msg("%s: %u entries of its kind bear its name", entry->key.at, sharing);
    }
    know_close(k);
}

int main(int argc, char **argv) {
    if (argc < 2) return 2;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(codes_change_with_time),
        cmocka_unit_test(names_are_found_folded_and_shared),
        cmocka_unit_test(words_for_countries),
        cmocka_unit_test(roles_have_sectors),
        cmocka_unit_test(wrong_tables_say_where),
        cmocka_unit_test_prestate(our_own_tables, argv[1]),
        cmocka_unit_test_prestate(our_own_lines, argv[1]),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
