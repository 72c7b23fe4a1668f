/* The gazetteer: keys of names, lookups by name and by sound, and what damaged bytes give. */
#include "know/gazetteer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/arena.h"
#include "know/know.h"
#include "know/placename.h"

static void assert_fold(const char *name, const char *fold) {
    char to[PLACENAME_ROOM];
    struct str found = placename_fold(str_of(name), to);
    assert_int_equal(found.size, strlen(fold));
    assert_memory_equal(found.at, fold, found.size);
}

static void folds_leave_out_what_spellings_differ_in(void **state) {
    (void)state;
    assert_fold("Deir ez-Zor", "deir ez zor");
    assert_fold("Muḩāfaz̧at Ḩaḑramawt", "muhafazat hadramawt");
    assert_fold("Vinnyts’ka", "vinnytska");
    assert_fold("St. Louis", "saint louis");
    assert_fold("Łódź", "lodz");
    assert_fold("Pa.", "pa.");
    assert_fold(" -", "");
}

static bool sound_alike(const char *a, const char *b) {
    char fold[PLACENAME_ROOM], x[PLACENAME_ROOM], y[PLACENAME_ROOM];
    struct str one = placename_sound(placename_fold(str_of(a), fold), x);
    return one.size && str_same(one, placename_sound(placename_fold(str_of(b), fold), y));
}

static void sounds_bring_transliterations_together(void **state) {
    (void)state;
    assert_true(sound_alike("Deir al-Zour", "Dayr az Zawr"));
    assert_true(sound_alike("Ar Raqqah", "al-Raqqa"));
    assert_true(sound_alike("Qamishli", "Al Kamishly"));
    assert_true(sound_alike("As-Suwayda", "Sweida"));
    assert_false(sound_alike("Homs", "Hama"));
    assert_false(sound_alike("Damascus", "Damietta"));
}

/* Two countries, a town of each, and a town that two of them have. */
static struct str small(struct arena *a) {
    static const struct gazetteer_country COUNTRIES[] = {
        {{0}, {0}, 0, 0}, {"SY", "SYR", 1, 2}, {"LB", "LBN", 3, 4}};
    struct gazetteer_place places[] = {{.name = str_of("")},
                                       {.name = str_of("Syria"),
                                        .lat = 35,
                                        .lon = 38,
                                        .country = 1,
                                        .kind = GAZETTEER_COUNTRY,
                                        .weight = 98},
                                       {.name = str_of("Damascus"),
                                        .lat = 33.51,
                                        .lon = 36.29,
                                        .country = 1,
                                        .kind = GAZETTEER_CITY,
                                        .weight = 73},
                                       {.name = str_of("Lebanon"),
                                        .lat = 33.83,
                                        .lon = 35.83,
                                        .country = 2,
                                        .kind = GAZETTEER_COUNTRY,
                                        .weight = 90},
                                       {.name = str_of("Beirut"),
                                        .lat = 33.89,
                                        .lon = -0.5,
                                        .country = 2,
                                        .kind = GAZETTEER_CITY,
                                        .weight = 72},
                                       {.name = str_of("Qusayr"),
                                        .lat = 34.5,
                                        .lon = 36.6,
                                        .country = 1,
                                        .kind = GAZETTEER_CITY,
                                        .weight = 40},
                                       {.name = str_of("Qusayr"),
                                        .lat = 34.1,
                                        .lon = 36.1,
                                        .country = 2,
                                        .kind = GAZETTEER_CITY,
                                        .weight = 30}};
    struct gazetteer_name names[] = {
        {str_of("Qusayr"), {6, USE_MAIN}},      {str_of("Qusayr"), {5, USE_MAIN}},
        {str_of("Qusayr"), {5, USE_SOUND}},     {str_of("Syria"), {1, USE_MAIN}},
        {str_of("Syrian"), {1, USE_ADJECTIVE}}, {str_of("Damascus"), {2, USE_MAIN}},
        {str_of("Lebanon"), {3, USE_MAIN}},     {str_of("Beirut"), {4, USE_MAIN}}};
    return gazetteer_write(a, COUNTRIES, 3, places, 7, names, sizeof names / sizeof *names);
}

static void names_find_the_weightiest_first(void **state) {
    (void)state;
    struct arena *a = arena_make();
    struct gazetteer *g = gazetteer_open(a, small(a), NULL);
    assert_non_null(g);
    struct gazetteer_hit hits[4];
    assert_int_equal(gazetteer_find(g, str_of("QUSAYR"), hits, 4), 2);
    assert_int_equal(hits[0].place, 5);
    assert_int_equal(gazetteer_find(g, str_of("Qusayr"), hits, 1), 1);
    assert_int_equal(gazetteer_similar(g, str_of("al-Kusair"), hits, 4), 1);
    assert_true(gazetteer_place(g, 4).lon == -0.5);
    assert_int_equal(gazetteer_place(g, 99).kind, GAZETTEER_NONE);
    arena_free(a);
}

static void countries_are_known_by_name_and_capital(void **state) {
    (void)state;
    struct arena *a = arena_make();
    struct gazetteer *g = gazetteer_open(a, small(a), NULL);
    assert_string_equal(gazetteer_country(g, gazetteer_country_of(g, str_of("Syria"), false)).alpha3, "SYR");
    assert_int_equal(gazetteer_country_of(g, str_of("Syrian"), false), 0);
    assert_int_equal(gazetteer_country_of(g, str_of("Syrian"), true), 1);
    assert_int_equal(gazetteer_country_of_capital(g, str_of("Beirut")), 2);
    assert_int_equal(gazetteer_country_of_capital(g, str_of("Qusayr")), 0);
    arena_free(a);
}

/* Cut at every length and with every byte before the names changed, it opens or says why not, and lookups
 * stay inside. */
static void damage_is_noticed_or_harmless(void **state) {
    (void)state;
    struct arena *a = arena_make();
    struct str whole = small(a);
    struct gazetteer_hit hits[4];
    for (size_t size = 0; size < whole.size; size += size < 300 ? 1 : 997) {
        struct err e = {0};
        assert_null(gazetteer_open(a, (struct str){whole.at, size}, &e));
        assert_int_equal(e.kind, ERR_DATA);
    }
    for (size_t i = 0; i < 300; i++) {
        char *bytes = arena_copy(a, whole.at, whole.size);
        bytes[i] = (char)~bytes[i];
        struct gazetteer *g = gazetteer_open(a, (struct str){bytes, whole.size}, NULL);
        if (g) gazetteer_find(g, str_of("Qusayr"), hits, 4);
    }
    arena_free(a);
}

/* What the program ships. */
static void shipped_names_are_there(void **state) {
    static const char *const NAMES[] = {"Syria",       "U.S.",        "Deir al-Zour",    "Rafah",
                                        "Kobani",      "Donbas",      "El Geneina",      "Horn of Africa",
                                        "Cook County", "Pa.",         "New South Wales", "Zaatari",
                                        "Kyiv",        "Rif Dimashq", "Syrians"};
    struct know *k = *state;
    struct gazetteer_hit hit;
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
        if (!gazetteer_find(k->gazetteer, str_of(NAMES[i]), &hit, 1))
            fail_msg("%s is not in the gazetteer", NAMES[i]);
    }
    assert_int_equal(gazetteer_find(k->gazetteer, str_of("Nowhere-upon-Avon"), &hit, 1), 0);
}

int main(int argc, char **argv) {
    struct err e;
    struct know *k = argc > 1 ? know_open(argv[1], &e) : NULL;
    void *state = k;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(folds_leave_out_what_spellings_differ_in),
        cmocka_unit_test(sounds_bring_transliterations_together),
        cmocka_unit_test(names_find_the_weightiest_first),
        cmocka_unit_test(countries_are_known_by_name_and_capital),
        cmocka_unit_test(damage_is_noticed_or_harmless),
        cmocka_unit_test_prestate(shipped_names_are_there, state),
    };
    int failed = k ? cmocka_run_group_tests(tests, NULL, NULL) : 1;
    know_close(k);
    return failed;
}
