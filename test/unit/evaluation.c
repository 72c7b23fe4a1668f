/* Evaluation: small records made by hand, held against each other: what is perfect counts as perfect, nothing
 * counts as nothing, and each kind of mistake is counted where it is meant to be and nowhere else. A record
 * is written here with <words> for the place and the words of what it points at in TEXT, <words#2> where they
 * stand again; a system's record is the gold with one thing changed. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "eval/evaluation.h"
#include "eval/scorecard.h"

static const char TEXT[] =
    "Rebels attacked the army near Tunis on Monday. They met Salem Mahruqi. Know that 'We want ((all)) talks "
    "by "
    "Friday,' he told "
    "reporters. The army's soldiers offered to withdraw from Tunis if the rebels left. At least 12 soldiers "
    "were "
    "killed. The fight against measles went on. Rebels attacked the army near Tunis on Monday.";

static const char GOLD[] =
    "{'id':'r',"
    "'damage':[{'kind':'doubled-text',<Rebels attacked the army near Tunis on Monday.#2>}],"
    "'traps':[{<The fight against measles>}],"
    "'actors':["
    "{'name':'Rebels','type':'group','code':'REB','mentions':[{<Rebels>,'kind':'noun'},{<They>,'kind':'"
    "pronoun'},"
    "{<We>,'kind':'pronoun'}]},"
    "{'name':'the army','type':'organisation','code':'MIL','mentions':[{<the army>,'kind':'noun'},"
    "{<The army's soldiers>,'kind':'noun'}]},"
    "{'name':'Salem Mahruqi','type':'person','code':'OPP','mentions':[{<Salem Mahruqi>,'kind':'name'},"
    "{<he told>,'kind':'pronoun'}]}],"
    "'places':[{'name':'Tunis','kind':'city','lat':36.81,'lon':10.18,'mentions':[{<Tunis>,'kind':'name'}]}],"
    "'dates':[{<Monday>,'kind':'day','value':'2015-10-05','from':'2015-10-05','to':'2015-10-05'},"
    "{<Friday>,'kind':'day','value':'2015-10-09','from':'2015-10-09','to':'2015-10-09'}],"
    "'quotes':[{'speaker':'a3','kind':'direct','speaker_mention':{<he told>},'versions':[{<'We want ((all)) "
    "talks by "
    "Friday,'>,'parts':[{<'We want >},{<((all)) talks by Friday,'>}],'cue':{<told>}}]}],"
    "'events':[{'source':'a1','target':'a2','cameo':'190','plover':'ASSAULT','status':'happened','place':'p1'"
    ","
    "'attestations':[{<Rebels attacked the army near Tunis on Monday.>,'trigger':{<attacked>}}]},"
    "{'source':'a1','target':'a3','cameo':'040','plover':'CONSULT','status':'happened',"
    "'attestations':[{<They met Salem Mahruqi.>,'trigger':{<met>}}]}],"
    "'positions':[{'actor':'a2','toward':'a1','kind':'offer','state':'open',"
    "'terms':[{'kind':'condition',<if the rebels left>}],"
    "'attestations':[{<offered to withdraw from Tunis if the rebels left>}]}],"
    "'figures':[{'about':'soldier','readings':[{<At least 12 "
    "soldiers>,'low':12,'high':null,'role':'killed'}]}]}";

/* ---- making records ------------------------------------------------------------------------------------ */

/* The text with single quotation marks inside <...> kept and others made double: JSON. */
static void expand(const char *from, struct buf *to) {
    for (; *from; from++) {
        const char *end = *from == '<' ? strchr(from, '>') : NULL;
        if (!end) {
            buf_byte(to, *from == '\'' ? '"' : *from);
            continue;
        }
        bool is_second = end[-2] == '#';
        size_t size = (size_t)(end - from) - (is_second ? 3 : 1);
        char words[200];
        snprintf(words, sizeof words, "%.*s", (int)size, from + 1);
        const char *at = strstr(TEXT, words);
        if (at && is_second) at = strstr(at + 1, words);
        if (!at) fail_msg("\"%s\" does not stand in the text", words);
        buf_print(to, "\"report\":\"r\",\"begin\":%zu,\"end\":%zu,\"text\":\"%s\"", (size_t)(at - TEXT),
                  (size_t)(at - TEXT) + size, words);
        from = end;
    }
}

/* The gold with `from`, which must stand there once, replaced by `to`. */
static struct buf changed(const char *from, const char *to) {
    struct buf source = {0}, json = {0};
    const char *at = strstr(GOLD, from);
    if (!at || strstr(at + 1, from)) fail_msg("\"%s\" does not stand once in the gold", from);
    buf_add(&source, GOLD, (size_t)(at - GOLD));
    buf_text(&source, to), buf_text(&source, at + strlen(from)), buf_byte(&source, 0);
    expand(source.at, &json);
    buf_free(&source);
    return json;
}

static struct buf as_it_is(const char *record) {
    struct buf json = {0};
    expand(record, &json);
    return json;
}

static struct evaluation *hold(struct buf gold, struct buf system) {
    struct evaluation *e = evaluation_make(20);
    struct err err = {0};
    if (!evaluation_gold(e, (struct str){gold.at, gold.size}, &err)) fail_msg("gold: %s", err.what);
    if (!evaluation_system(e, (struct str){system.at, system.size}, &err)) fail_msg("system: %s", err.what);
    evaluation_end(e);
    buf_free(&gold), buf_free(&system);
    return e;
}

/* ---- looking at counts --------------------------------------------------------------------------------- */

static int layer_named(const char *name) {
    for (int i = 0; i < LAYERS; i++)
        if (strcmp(CRITERIA[i].name, name) == 0) return i;
    fail_msg("no layer %s", name);
    return 0;
}

/* A measure, a type or a question of a layer; of a question `gold` is how often it was asked. */
static struct tally row(const struct evaluation *e, const char *layer, const char *name) {
    const struct criterion *l = &CRITERIA[layer_named(layer)];
    const struct layer_tally *n = &e->counts.layers[l - CRITERIA];
    for (int i = 0; i < MEASURES && l->measures[i].name; i++)
        if (strcmp(l->measures[i].name, name) == 0) return n->measures[i];
    for (size_t i = 0; i < n->by_type.count; i++)
        if (str_is(n->by_type.at[i].name, name)) return n->by_type.at[i].tally;
    for (int i = 0; i < QUESTIONS && l->questions[i]; i++)
        if (strcmp(l->questions[i]->name, name) == 0)
            return (struct tally){(double)n->answers[i].asked, 0, (double)n->answers[i].right, 0};
    return (struct tally){0};
}

static void assert_all_right(const struct evaluation *e) {
    for (int i = 0; i < LAYERS; i++) {
        const struct criterion *l = &CRITERIA[i];
        for (int k = 0; k < MEASURES && l->measures[k].name; k++) {
            struct tally t = e->counts.layers[i].measures[k];
            if (fabs(t.gold - t.right_gold) > 1e-9 || fabs(t.system - t.right_system) > 1e-9)
                fail_msg("%s, %s: gold %g, system %g, right %g", l->name, l->measures[k].name, t.gold,
                         t.system, t.right_gold);
            if (!l->is_of_stories) assert_true(t.gold > 0);
        }
        for (int k = 0; k < QUESTIONS && l->questions[k]; k++)
            assert_true(e->counts.layers[i].answers[k].asked == e->counts.layers[i].answers[k].right);
    }
}

static uint64_t mistakes_of(const struct evaluation *e) {
    uint64_t all = 0;
    for (int i = 0; i < MISTAKE_KINDS; i++) all += e->counts.mistakes.met[i];
    return all;
}

/* ---- tests --------------------------------------------------------------------------------------------- */

static void a_perfect_system_is_right_everywhere(void **state) {
    struct evaluation *e = hold(as_it_is(GOLD), as_it_is(GOLD));
    (void)state;
    assert_all_right(e);
    assert_int_equal(mistakes_of(e), 0);
    assert_int_equal(e->counts.traps, 1);
    assert_int_equal(e->counts.traps_entered, 0);
    evaluation_free(e);
}

static void an_empty_system_finds_nothing(void **state) {
    static const char *const EMPTY[] = {"{'id':'r'}", "{'id':'another'}"};
    (void)state;
    for (int k = 0; k < 2; k++) {
        struct evaluation *e = hold(as_it_is(GOLD), as_it_is(EMPTY[k]));
        for (int i = 0; i < LAYERS; i++)
            for (int m = 0; m < MEASURES && CRITERIA[i].measures[m].name; m++) {
                struct tally t = e->counts.layers[i].measures[m];
                bool is_of_found = strstr(CRITERIA[i].measures[m].name, "found") || CRITERIA[i].is_of_stories;
                assert_true(is_of_found || t.gold > 0);
                assert_true(t.right_gold <= 0 && t.right_system <= 0 && t.system <= 0);
            }
        assert_int_equal(e->counts.mistakes.met[MISTAKE_MISSED], 7 + 3 + 1 + 2 + 1 + 2 + 1 + 1 + 1);
        evaluation_free(e);
    }
}

static void each_mistake_is_counted_as_meant(void **state) {
    static const struct {
        const char *from, *to, *layer, *row;
        double gold, system, right;
    } TRIALS[] = {
        /* mentions: a longer span meets by its last word; another last word does not; 's is no word */
        {"{<Salem Mahruqi>,'kind':'name'}", "{<met Salem Mahruqi>,'kind':'name'}", "mentions", "last word", 7,
         7, 7},
        {"{<Salem Mahruqi>,'kind':'name'}", "{<met Salem Mahruqi>,'kind':'name'}", "mentions", "exact", 7, 7,
         6},
        {"{<Salem Mahruqi>,'kind':'name'}", "{<Salem>,'kind':'name'}", "mentions", "last word", 7, 7, 6},
        {"{<the army>,'kind':'noun'},", "", "mentions", "last word", 7, 6, 6},
        {"'type':'person'", "'type':'group'", "mentions", "last word and type", 7, 7, 5},
        {"'type':'person'", "'type':'group'", "mentions", "group", 3, 5, 3},
        {"'type':'person'", "'type':'group'", "actors", "type", 3, 0, 2},
        /* actors: two in place of one; the code */
        {",{<They>,'kind':'pronoun'},", "]},{'name':'They','type':'group','code':'REB','mentions':[",
         "actors", "shared mentions", 3, 4, 3},
        {",{<They>,'kind':'pronoun'},", "]},{'name':'They','type':'group','code':'REB','mentions':[",
         "mentions", "last word", 7, 6, 6},
        {"'code':'MIL'", "'code':'GOV'", "actors", "code", 3, 0, 2},
        /* places and dates */
        {"'lat':36.81", "'lat':38.0", "places", "last word within 161 km", 1, 1, 1},
        {"'lat':36.81", "'lat':39.0", "places", "last word within 161 km", 1, 1, 0},
        {"'lat':36.81,'lon':10.18", "'lat':null,'lon':null", "places", "within 161 km", 1, 0, 0},
        {"'lat':36.81", "'lat':39.0", "events", "place", 2, 0, 1},
        {"{<Monday>,'kind':'day'", "{<on Monday>,'kind':'day'", "dates", "exact", 2, 2, 1},
        {"{<Monday>,'kind':'day'", "{<on Monday>,'kind':'day'", "dates", "overlap", 2, 2, 2},
        {"'value':'2015-10-09'", "'value':'2015-10-16'", "dates", "value", 2, 0, 1},
        {"{<Friday>,'kind':'day'", "{<Friday>,'kind':'span'", "dates", "span", 0, 1, 0},
        /* quotes */
        {"{<'We want >},{<((all)) talks by Friday,'>}", "{<We want ((all)) talks by Friday,>}", "quotes",
         "exact content", 1, 1, 1},
        {"{<'We want >},{<((all)) talks by Friday,'>}", "{<((all)) talks by Friday>}", "quotes",
         "exact content", 1, 1, 0},
        {"{<'We want >},{<((all)) talks by Friday,'>}", "{<((all)) talks by Friday>}", "quotes",
         "half of the content", 1, 1, 1},
        {"{<'We want >},{<((all)) talks by Friday,'>}", "{<Friday>}", "quotes", "half of the content", 1, 1,
         0},
        {"{<((all)) talks by Friday,'>}", "{<((all)) talks by Friday,'>},{<he told>}", "quotes",
         "exact content", 1, 1, 0},
        {"{<'We want >},{<((all)) talks by Friday,'>}", "{<that 'We want ((all)) talks by Friday,'>}",
         "quotes", "exact content", 1, 1, 1},
        {"'kind':'direct','speaker_mention':{<he told>},'versions':[{<'We want ((all)) talks by Friday,'>,"
         "'parts':[{<'We want >}",
         "'kind':'mixed','attitude':true,'speaker_mention':{<he told>},'versions':[{<'We want ((all)) talks "
         "by Friday,'>,'parts':[{<that>}",
         "quotes", "exact content", 1, 1, 1},
        {"'kind':'direct','speaker_mention'", "'kind':'indirect','attitude':true,'speaker_mention'", "quotes",
         "exact content", 1, 0, 0},
        {"'speaker':'a3'", "'speaker':'a1'", "quotes", "speaker", 1, 0, 0},
        {"'speaker':'a3'", "'speaker':null", "quotes", "speaker", 1, 0, 0},
        {"'cue':{<told>}", "'cue':null", "quotes", "cue", 1, 0, 0},
        {"'speaker_mention':{<he told>}", "'speaker_mention':{<They>}", "quotes", "source words", 1, 0, 0},
        {"'kind':'direct'", "'kind':'mixed'", "quotes", "direct", 1, 0, 0},
        /* events */
        {"'cameo':'190'", "'cameo':'193'", "events", "trigger and code", 2, 2, 1},
        {"'cameo':'190'", "'cameo':'193'", "events", "trigger and root", 2, 2, 2},
        {"'cameo':'190','plover':'ASSAULT'", "'cameo':'172','plover':'COERCE'", "events", "trigger", 2, 2, 2},
        {"'cameo':'190','plover':'ASSAULT'", "'cameo':'172','plover':'COERCE'", "events", "trigger and root",
         2, 2, 1},
        {"'cameo':'190','plover':'ASSAULT'", "'cameo':'172','plover':'COERCE'", "events",
         "trigger and PLOVER type", 2, 2, 1},
        {"'cameo':'190','plover':'ASSAULT'", "'cameo':'172','plover':'COERCE'", "events", "triple", 2, 2, 1},
        {"'target':'a2'", "'target':'a3'", "events", "triple", 2, 2, 1},
        {"'target':'a2'", "'target':'a3'", "events", "target", 2, 0, 1},
        {"'source':'a1','target':'a2'", "'source':'a2','target':'a1'", "events", "source", 2, 0, 1},
        {"'trigger':{<attacked>}", "'trigger':{<army near Tunis>}", "events", "trigger", 2, 2, 1},
        {"'trigger':{<attacked>}", "'trigger':{<army near Tunis>}", "events", "triple", 2, 2, 2},
        {"'status':'happened','place'", "'status':'denied','place'", "events", "status", 2, 0, 1},
        /* positions, terms, figures */
        {"{<offered to withdraw from Tunis if the rebels left>}",
         "{<withdraw from Tunis if the rebels left>}", "positions", "half of the words", 1, 1, 1},
        {"{<offered to withdraw from Tunis if the rebels left>}", "{<offered to withdraw>}", "positions",
         "half of the words", 1, 1, 0},
        {"'kind':'offer'", "'kind':'demand'", "positions", "half of the words and kind", 1, 1, 0},
        {"'actor':'a2'", "'actor':null", "positions", "actor", 1, 0, 0},
        {"'toward':'a1'", "'toward':'a3'", "positions", "toward", 1, 0, 0},
        {"'kind':'condition'", "'kind':'aim'", "terms", "half of the words and kind", 1, 1, 0},
        {"'kind':'condition'", "'kind':'aim'", "terms", "condition", 1, 0, 0},
        {"'high':null", "'high':12", "figures", "overlap and range", 1, 1, 0},
        {"'high':null", "'high':12", "figures", "overlap", 1, 1, 1},
        {"'about':'soldier'", "'about':'rebel'", "figures", "about", 1, 0, 0},
        {",'role':'killed'", "", "figures", "role", 1, 0, 0},
        {",'role':'killed'", "", "figures", "none", 0, 1, 0},
    };
    (void)state;
    for (size_t i = 0; i < sizeof TRIALS / sizeof *TRIALS; i++) {
        struct evaluation *e = hold(as_it_is(GOLD), changed(TRIALS[i].from, TRIALS[i].to));
        struct tally t = row(e, TRIALS[i].layer, TRIALS[i].row);
        if (fabs(t.gold - TRIALS[i].gold) > 1e-9 || fabs(t.system - TRIALS[i].system) > 1e-9 ||
            fabs(t.right_gold - TRIALS[i].right) > 1e-9)
            fail_msg("%s -> %s: %s, %s: gold %g, system %g, right %g", TRIALS[i].from, TRIALS[i].to,
                     TRIALS[i].layer, TRIALS[i].row, t.gold, t.system, t.right_gold);
        evaluation_free(e);
    }
}

/* One chain of three cut in two and one: of the three each finds 2/3, 2/3, 1/3 of its chain; precision stays.
 */
static void b_cubed_sees_a_chain_cut(void **state) {
    struct evaluation *e =
        hold(as_it_is(GOLD), changed("{<Rebels>,'kind':'noun'},{<They>,'kind':'pronoun'},",
                                     "{<Rebels>,'kind':'noun'},{<They>,'kind':'pronoun'}]},"
                                     "{'name':'We','type':'group','mentions':["));
    struct tally t = row(e, "actors", "B-cubed");
    (void)state;
    assert_true(fabs(t.right_gold - (4 + 5.0 / 3)) < 1e-9);
    assert_true(fabs(t.right_system - 7) < 1e-9);
    evaluation_free(e);
}

static void what_lies_in_damage_is_not_counted(void **state) {
    struct evaluation *e =
        hold(as_it_is(GOLD),
             changed("{<Rebels>,'kind':'noun'}", "{<Rebels>,'kind':'noun'},{<Rebels#2>,'kind':'noun'}"));
    (void)state;
    assert_int_equal(mistakes_of(e), 0);
    evaluation_free(e);
}

static void traps_tell_who_steps_in(void **state) {
    struct evaluation *e =
        hold(as_it_is(GOLD),
             changed("'events':[",
                     "'events':[{'cameo':'190','plover':'ASSAULT','status':'happened','attestations':[{<The "
                     "fight against measles went on.>,'trigger':{<fight against>}}]},"));
    (void)state;
    assert_int_equal(e->counts.traps_entered, 1);
    assert_int_equal(e->counts.mistakes.met[MISTAKE_TRAPPED], 1);
    assert_int_equal(e->counts.mistakes.met[MISTAKE_INVENTED], 0);
    assert_int_equal(e->counts.mistakes.at[0].kind, MISTAKE_TRAPPED);
    evaluation_free(e);
}

/* ---- stories ------------------------------------------------------------------------------------------- */

static const char STORY[] = "{'sitrep':'1','reports':[{'id':'r','story':'s1'},{'id':'t','story':'s1'}],'"
                            "stories':[{'id':'s1','reports':['r',"
                            "'t'],'figures':[{'about':'soldier','readings':[{'report':'r','begin':5,'end':9,'"
                            "text':'x','low':2},{'report':"
                            "'t','begin':7,'end':12,'text':'y','low':3}]}],'differences':[{'kind':'figure','"
                            "of':'s1.f1','reports':['r','t'],"
                            "'text':'two or three'}]}]}";

static void differences_meet_by_kind_and_words(void **state) {
    static const struct {
        const char *from, *to;
        double words, reports;
    } TRIALS[] = {
        {"'begin':5,'end':9", "'begin':6,'end':20", 1, 1},
        {"'of':'s1.f1','reports':['r','t']", "'of':'s1.f1','reports':['t','r']", 1, 1},
        {"'of':'s1.f1','reports':['r','t']", "'of':'s1.f1','reports':['r']", 1, 0},
        {"'differences':[{'kind':'figure'", "'differences':[{'kind':'wording'", 0, 0},
        {"'of':'s1.f1'", "'of':null", 0, 0},
    };
    (void)state;
    for (size_t i = 0; i < sizeof TRIALS / sizeof *TRIALS; i++) {
        struct buf system = {0};
        const char *at = strstr(STORY, TRIALS[i].from);
        assert_non_null(at);
        buf_add(&system, STORY, (size_t)(at - STORY));
        buf_text(&system, TRIALS[i].to), buf_text(&system, at + strlen(TRIALS[i].from)), buf_byte(&system, 0);
        struct evaluation *e = hold(as_it_is(STORY), as_it_is(system.at));
        assert_true(evaluation_has_stories(e));
        assert_true(fabs(row(e, "differences", "kind and words").right_gold - TRIALS[i].words) < 1e-9);
        assert_true(fabs(row(e, "differences", "kind and words and reports").right_gold - TRIALS[i].reports) <
                    1e-9);
        assert_true(fabs(row(e, "figures", "overlap").right_gold - 2) < 1e-9);
        evaluation_free(e);
        buf_free(&system);
    }
}

/* ---- reports and their ids ----------------------------------------------------------------------------- */

static void reports_of_one_side_are_told(void **state) {
    static const char *const SYSTEM[] = {"{'id':'stranger'}", "{'id':'r'}", "{'id':'r'}"};
    struct evaluation *e = evaluation_make(5);
    struct err err = {0};
    struct buf b = {0};
    (void)state;
    for (int i = 0; i < 2; i++) {
        struct buf gold = as_it_is(i ? "{'id':'absent'}" : GOLD);
        assert_true(evaluation_gold(e, (struct str){gold.at, gold.size}, &err));
        buf_free(&gold);
    }
    for (int i = 0; i < 3; i++) {
        struct buf system = as_it_is(SYSTEM[i]);
        assert_true(evaluation_system(e, (struct str){system.at, system.size}, &err));
        buf_free(&system);
    }
    evaluation_end(e);
    scorecard_remarks(e, &b);
    buf_byte(&b, 0);
    assert_non_null(strstr(b.at, "counted as missed: absent"));
    assert_non_null(strstr(b.at, "ignored: stranger"));
    assert_non_null(strstr(b.at, "the second time ignored: r"));
    assert_non_null(strstr(b.at, "holds no facts"));
    buf_free(&b);
    evaluation_free(e);
}

static void the_worst_come_first_and_only_so_many(void **state) {
    struct buf gold = as_it_is(GOLD), system = as_it_is("{'id':'r'}");
    struct evaluation *e = evaluation_make(2);
    struct err err = {0};
    (void)state;
    assert_true(evaluation_gold(e, (struct str){gold.at, gold.size}, &err));
    assert_true(evaluation_system(e, (struct str){system.at, system.size}, &err));
    evaluation_end(e);
    assert_int_equal(e->counts.mistakes.count, 2);
    assert_string_equal(e->counts.mistakes.at[0].one, "event");
    assert_true(str_is(e->counts.mistakes.at[0].words, "attacked"));
    assert_true(str_is(e->counts.mistakes.at[1].words, "met"));
    buf_free(&gold), buf_free(&system);
    evaluation_free(e);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_perfect_system_is_right_everywhere),
        cmocka_unit_test(an_empty_system_finds_nothing),
        cmocka_unit_test(each_mistake_is_counted_as_meant),
        cmocka_unit_test(b_cubed_sees_a_chain_cut),
        cmocka_unit_test(what_lies_in_damage_is_not_counted),
        cmocka_unit_test(traps_tell_who_steps_in),
        cmocka_unit_test(differences_meet_by_kind_and_words),
        cmocka_unit_test(reports_of_one_side_are_told),
        cmocka_unit_test(the_worst_come_first_and_only_so_many),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
