/* Patterns: our own are free of mistakes, and a mistake in somebody else's is told by line and column while
 * the other lines hold. */
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "know/know.h"
#include "know/pack.h"
#include "know/patterns.h"

static int failures;

static void expect(bool holds, const char *what) {
    if (holds) return;
    failures++;
    printf("FAILED %s\n", what);
}

static bool warns(const struct patterns *p, const char *words) {
    for (size_t i = 0; i < p->warning_count; i++)
        if (memmem(p->warnings[i].at, p->warnings[i].size, words, strlen(words))) return true;
    printf("    no warning says \"%s\"\n", words);
    return false;
}

static void test_own(const struct know *k) {
    for (size_t i = 0; i < k->patterns->warning_count; i++)
        printf("    %.*s\n", (int)k->patterns->warnings[i].size, k->patterns->warnings[i].at);
    expect(k->patterns->warning_count == 0, "our own patterns are free of mistakes");
    expect(k->patterns->count > 500, "our own patterns are there");
}

static void test_mistakes(struct arena *a, const struct know *k) {
    static const char FILE[] = "class noise = <noise> hum\n"
                               "S parley with T = 046\n"
                               "S parley wth T = 046\n"
                               "S meet <tlaks> = 046\n"
                               "S nag T to * = apeal\n"
                               "S nag T = 999\n"
                               "S nag [with T = 040\n"
                               "nag T = 040\n"
                               "S nag T = appeal\n";
    struct patterns *p = patterns_make(a, k->pack, k->ontology);
    size_t before = p->count;
    patterns_read(p, str_of("mine.txt"), str_of(FILE));
    expect(p->count == before + 1, "the one good line holds");
    expect(warns(p, "mine.txt:1:15: no class \"noise\" is known above"),
           "a class that holds itself is refused");
    expect(warns(p, "mine.txt:3:10: expected a preposition, found \"wth\"; did you mean \"with\"?"),
           "an unknown preposition");
    expect(warns(p, "mine.txt:4:8: no class \"tlaks\" is known above; write it before its first use, or did "
                    "you mean <talks>?"),
           "an unknown class, with the nearest one");
    expect(warns(p, "mine.txt:5:16: expected a CAMEO code, an act or none, found \"apeal\"; did you mean "
                    "\"appeal\"?"),
           "an unknown act, with the nearest one");
    expect(warns(p, "mine.txt:6:11: expected a CAMEO code"), "an unknown code");
    expect(warns(p, "mine.txt:7:15: expected ]"), "a bracket left open");
    expect(warns(p, "mine.txt:8:1: expected S, T, X, *, noun or class"), "no subject");
    expect(warns(p, "mine.txt:9:"), "an act without a deed");
}

static void test_composition(const struct know *k) {
    const struct ontology *o = k->ontology;
    expect(str_is(ontology_compose(o, ACT_INTEND, str_of("046")), "036"), "offer + negotiate");
    expect(str_is(ontology_compose(o, ACT_REFUSE, str_of("046")), "125"), "refuse + negotiate");
    expect(str_is(ontology_compose(o, ACT_DEMAND, str_of("0841")), "1053"), "demand + release");
    expect(str_is(ontology_compose(o, ACT_THREATEN, str_of("190")), "1384"), "threaten + attack");
    expect(str_is(ontology_compose(o, ACT_INTEND, ontology_compose(o, ACT_CEASE, str_of("163"))), "0354"),
           "agree + (end + sanctions)");
    expect(ontology_compose(o, ACT_INTEND, str_of("111")).size == 0, "offer + criticise is nothing");
}

int main(int argc, char **argv) {
    struct err e = {0};
    struct know *k = argc > 1 ? know_open(argv[1], &e) : NULL;
    if (!k) {
        fprintf(stderr, "patterns: %s: %s\n", e.where, e.what);
        return 2;
    }
    struct arena *a = arena_make();
    test_own(k);
    test_mistakes(a, k);
    test_composition(k);
    arena_free(a);
    know_close(k);
    return failures != 0;
}
