/* Dictionary: what is wrong in a file is told by line while the rest counts, days choose codes, and what
 * would never end or match everything is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/file.h"
#include "dict/dictionary.h"

static struct str function_words;

static struct dictionary *made(void) { return dictionary_make(function_words); }

static bool add(struct dictionary *d, const char *text, enum dictionary_kind kind) {
    struct err e = {0};
    return dictionary_add_text(d, "file", str_of(text), kind, &e);
}

/* Fault i stands on that line and holds the words. */
static void assert_fault(const struct dictionary *d, size_t i, uint32_t line, const char *words) {
    assert_true(i < d->entries.fault_count);
    assert_int_equal(d->entries.faults[i].line, line);
    struct str what = d->entries.faults[i].what;
    if (!memmem(what.at, what.size, words, strlen(words))) fail_msg("\"%s\" lacks \"%s\"", what.at, words);
}

static const char *code_of(const struct dictionary *d, const char *name, const char *day) {
    static char code[CODE_BYTES];
    struct arena *a = arena_make();
    struct str found = dictionary_actor(d, a, str_of(name), str_of(day));
    memcpy(code, found.at ? found.at : "", found.size);
    code[found.size] = 0;
    arena_free(a);
    return code;
}

static uint32_t events_in(const struct dictionary *d, const char *text) {
    struct arena *a = arena_make();
    struct dictionary_input in = {.text = str_of(text), .part = {0, (uint32_t)strlen(text)}};
    uint32_t count = dictionary_code(d, a, &in, NULL)->count;
    arena_free(a);
    return count;
}

static void test_days_choose_codes(void **state) {
    (void)state;
    struct dictionary *d = made();
    assert_true(add(d, "BELO ; c\n\t[ELI <950101]\n\t[GOV 19950101 - 19991231]\n\t[REB >991231]\n",
                    DICTIONARY_ACTORS));
    assert_string_equal(code_of(d, "Belo", "1994-12-31"), "ELI");
    assert_string_equal(code_of(d, "Belo", "1995-01-01"), "GOV");
    assert_string_equal(code_of(d, "Belo", "1999-12-31"), "GOV");
    assert_string_equal(code_of(d, "Belo", "2000-01-01"), "REB");
    assert_string_equal(code_of(d, "the Belo", "960101"), "GOV");
    assert_string_equal(code_of(d, "Belo Kolm", "960101"), "");
    assert_int_equal(d->entries.fault_total, 0);
    dictionary_free(d);
}

static void test_faults_of_actors(void **state) {
    (void)state;
    struct dictionary *d = made();
    assert_true(add(d,
                    "FREEDONIA [FRD]\n"
                    "SYLVANIA [950601-990815] [SYL]\n"
                    "RURITANIA [RUR 95-06] [RUR]\n"
                    "OSTRIA\n"
                    "FREEDONIA [XXX]\n"
                    "VOLGIA [VOL\n"
                    "ZUBROWKA [ZUB]\n",
                    DICTIONARY_ACTORS));
    assert_fault(d, 0, 2, "has no code");
    assert_fault(d, 1, 3, "days that are none");
    assert_fault(d, 2, 4, "has no code");
    assert_fault(d, 3, 5, "there already");
    assert_fault(d, 4, 6, "not closed");
    assert_string_equal(code_of(d, "Freedonia", ""), "FRD");
    assert_string_equal(code_of(d, "Sylvania", ""), "SYL");
    assert_string_equal(code_of(d, "Zubrowka", ""), "ZUB");
    dictionary_free(d);
}

static void test_faults_of_agents(void **state) {
    (void)state;
    struct dictionary *d = made();
    assert_true(add(d,
                    "!A! = MAN, !B!\n"
                    "!B! = WOMAN, !A!\n"
                    "CLERGY!A! [~REL]\n"
                    "CHURCH!C! [~REL]\n"
                    "POLICE {} [~COP]\n"
                    "NURSE {} [HLH]\n",
                    DICTIONARY_ACTORS));
    assert_fault(d, 0, 1, "names another one"); /* so a circle cannot be written */
    assert_fault(d, 1, 2, "names another one");
    assert_fault(d, 2, 4, "no substitution known here");
    assert_fault(d, 3, 6, "needs a code with ~");
    dictionary_free(d);
}

static void test_faults_of_verbs(void **state) {
    (void)state;
    struct dictionary *d = made();
    assert_true(add(d, "FREEDONIA [FRD]\nSYLVANIA [SYL]\n", DICTIONARY_ACTORS));
    assert_true(add(d,
                    "- * EARLY [010]\n"
                    "ACCUS [112]\n"
                    "- OF LYING [1121]\n"
                    "- * [999]\n"
                    "- * { A | [998]\n"
                    "- * * TWICE [997]\n"
                    "- * &NOTHING [996]\n"
                    "- * WITHOUT CODE\n"
                    "- * OF TREASON [1122]\n"
                    "ACCUS [111]\n"
                    "- * LATE [995]\n",
                    DICTIONARY_VERBS));
    assert_fault(d, 0, 1, "before the first verb");
    assert_fault(d, 1, 3, "no *");
    assert_fault(d, 2, 4, "matches everything");
    assert_fault(d, 3, 5, "not closed");
    assert_fault(d, 4, 6, "more than one *");
    assert_fault(d, 5, 7, "no set known here");
    assert_fault(d, 6, 8, "no code");
    assert_fault(d, 7, 10, "there already");
    assert_int_equal(events_in(d, "Freedonia accused Sylvania on Monday of some treason in the north."), 1);
    dictionary_free(d);
}

static void test_sets_in_a_circle(void **state) {
    (void)state;
    struct dictionary *d = made();
    assert_true(add(d,
                    "&A\n+&B\n+ONE\n"
                    "&B\n+&A\n+TWO\n"
                    "&C\n+&C\n+THREE\n"
                    "--- GO [010] ---\nGO\n- * &A [011]\n- * &B [012]\n- * &C [013]\n",
                    DICTIONARY_VERBS));
    assert_true(d->entries.fault_total > 0);
    for (size_t i = 0; i < d->entries.fault_count; i++)
        assert_fault(d, i, d->entries.faults[i].line, "no set known here");
    assert_int_equal(events_in(d, "who will go to one of them all in the end"), 0);
    dictionary_free(d);
}

static void test_wrong_kinds(void **state) {
    (void)state;
    struct dictionary *d = made();
    struct err e = {0};
    assert_false(dictionary_add_text(d, "file", str_of("FREEDONIA [FRD]\n"), DICTIONARY_VERBS, &e));
    assert_non_null(strstr(e.what, "--actors"));
    struct buf line = {0};
    for (int i = 0; i < 10000; i++) buf_text(&line, "WORD ");
    assert_false(dictionary_add_text(d, "file", (struct str){line.at, line.size}, DICTIONARY_ACTORS, &e));
    buf_free(&line);
    assert_true(add(d, "COMPLEX: VERBS[5]\nSET: NOTHING = TRUE\n", DICTIONARY_OPTIONS));
    assert_fault(d, 0, 2, "no option");
    assert_int_equal(d->options.verbs, 5);
    dictionary_free(d);
}

static void test_many_patterns(void **state) {
    (void)state;
    struct dictionary *d = made();
    struct buf b = {0};
    assert_true(add(d, "FREEDONIA [FRD]\nSYLVANIA [SYL]\n", DICTIONARY_ACTORS));
    buf_text(&b, "ACCUS [112]\n");
    for (int i = 0; i < 10000; i++)
        buf_print(&b, "- { A%d | B%d } SAID * OF { C%d | D } $ [%d]\n", i, i, i, i);
    buf_byte(&b, 0);
    assert_true(add(d, b.at, DICTIONARY_VERBS));
    assert_int_equal(d->entries.fault_total, 0);
    assert_int_equal(events_in(d, "Freedonia accused Sylvania on Monday of some treason in the north."), 1);
    buf_free(&b);
    dictionary_free(d);
}

int main(int argc, char **argv) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_days_choose_codes), cmocka_unit_test(test_faults_of_actors),
        cmocka_unit_test(test_faults_of_agents),  cmocka_unit_test(test_faults_of_verbs),
        cmocka_unit_test(test_sets_in_a_circle),  cmocka_unit_test(test_wrong_kinds),
        cmocka_unit_test(test_many_patterns),
    };
    struct file_map map;
    struct err e;
    if (argc < 2 || !file_map(argv[1], &map, &e)) return 2;
    function_words = (struct str){map.at, map.size};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
