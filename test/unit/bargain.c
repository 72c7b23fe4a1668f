/* Positions of several reports brought together: what is one (across/stance.h), and how they bear upon each
 * other (across/bargain.h). A story is told by positions in a table, without texts or models. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
/* cmocka wants them first */
#include <cmocka.h>
#include <stdio.h>

#include "across/bargain.h"
#include "across/stance.h"
#include "across/weave.h"
#include "doc/doc.h"
#include "know/know.h"

static struct know *know;

enum { NOBODY, OPPOSITION, LEADER, GOVERNMENT, ARMY, PARTIES = ARMY, REPORTS = 3 };

struct told { /* a position as a report tells it */
    uint32_t report, actor, toward;
    uint8_t kind;
    const char *issue, *text;
    const char *place, *condition; /* its terms, NULL for none */
    const char *date, *rule;
};

struct telling { /* a story made of them */
    struct record *r;
    struct story *s;
    struct weave w;
};

static void add_term(struct record *r, struct position_fact *p, uint8_t kind, const char *text) {
    if (!text) return;
    struct term_fact *t = list_add(r->arena, p->terms);
    t->kind = kind, t->report = p->attestations.at[0].report, t->text = str_of(text);
}

static void add(struct record *r, const struct told *x, uint32_t begin) {
    struct position_fact *p = list_add(r->arena, list_get(r->reports, x->report)->facts.positions);
    p->actor = x->actor, p->toward = x->toward, p->kind = x->kind, p->issue = str_of(x->issue);
    p->date.from = str_of(x->date), p->date.text = p->date.from;
    struct attestation_fact *a = list_add(r->arena, p->attestations);
    a->report = x->report, a->span = (struct span){begin, begin + 10}, a->text = str_of(x->text);
    a->rule = str_of(x->rule ? x->rule : "position-verbs");
    const char *about = strchr(x->text, ' ');
    p->about = (struct words_fact){x->report, a->span, str_of(about ? about + 1 : x->text)};
    add_term(r, p, TERM_PLACE, x->place), add_term(r, p, TERM_CONDITION, x->condition);
}

static void add_parties(struct telling *t) {
    static const struct {
        const char *name, *code;
    } PARTY[] = {{"", ""},
                 {"the coalition", "SYROPP"},
                 {"Moaz Karim", "SYROPP"},
                 {"the government", "SYRGOV"},
                 {"the army", "SYRMIL"}};
    for (uint32_t i = 1; i <= PARTIES; i++) {
        struct actor_fact *a = list_add(t->r->arena, t->s->facts.actors);
        struct mention_fact *m = list_add(t->r->arena, a->mentions);
        a->name = str_of(PARTY[i].name), a->code = str_of(PARTY[i].code);
        m->report = 1, m->text = a->name;
    }
}

/* One report a day, from 2013-02-01 on; decided. */
static struct telling tell(const struct told *told, size_t count) {
    static const char *const DAYS[] = {"2013-02-01", "2013-02-02", "2013-02-03"};
    struct telling t = {.r = record_make()};
    t.s = list_add(t.r->arena, t.r->stories);
    for (uint32_t i = 1; i <= REPORTS; i++) {
        struct report *report = list_add(t.r->arena, t.r->reports);
        struct report_link *link = list_add(t.r->arena, t.s->reports);
        report->published = str_of(DAYS[i - 1]), link->report = i;
    }
    add_parties(&t);
    for (size_t i = 0; i < count; i++) add(t.r, &told[i], (uint32_t)i * 100);
    t.w = (struct weave){.a = t.r->arena, .scratch = arena_make(), .r = t.r, .s = t.s, .count = REPORTS};
    t.w.order = arena_take(t.w.scratch, REPORTS * sizeof *t.w.order);
    t.w.actors = arena_take(t.w.scratch, REPORTS * sizeof *t.w.actors);
    t.w.positions = arena_take(t.w.scratch, REPORTS * sizeof *t.w.positions);
    for (uint32_t i = 0; i < REPORTS; i++) {
        t.w.order[i] = i + 1;
        t.w.actors[i] = arena_take(t.w.scratch, PARTIES * sizeof **t.w.actors);
        for (uint32_t a = 0; a < PARTIES; a++) t.w.actors[i][a] = a + 1;
    }
    stance_decide(&t.w, know);
    bargain_decide(&t.w, know);
    return t;
}

static void forget(struct telling *t) {
    arena_free(t->w.scratch);
    record_free(t->r);
}

#define TELL(...)                                                                                            \
    const struct told told[] = {__VA_ARGS__};                                                                \
    struct telling t = tell(told, sizeof told / sizeof *told)

static size_t count(const struct telling *t) { return t->s->facts.positions.count; }
static const struct position_fact *the(const struct telling *t, uint32_t link) {
    return list_get(t->s->facts.positions, link);
}
static uint8_t relation(const struct telling *t, uint32_t from, uint32_t to) {
    for (size_t i = 0; i < the(t, from)->relations.count; i++)
        if (the(t, from)->relations.at[i].to == to) return the(t, from)->relations.at[i].kind;
    return RELATION_NONE;
}

/* ---- what is one ----------------------------------------------------------------------------------------
 */

static void two_reports_in_other_words(void **state) {
    (void)state;
    TELL({1, OPPOSITION, GOVERNMENT, POSITION_OFFER, "talks",
          "floated the idea of dialogue with the government in rebel-held areas",
          "rebel-held areas in the north", NULL, NULL, NULL},
         {2, LEADER, GOVERNMENT, POSITION_OFFER, "talks",
          "was willing to hold peace talks in rebel-held areas", "rebel-held areas of the north", NULL, NULL,
          NULL});
    assert_int_equal(count(&t), 1);
    assert_int_equal(the(&t, 1)->attestations.count, 2);
    assert_int_equal(the(&t, 1)->terms.count, 1);
    forget(&t);
}

static void one_report_comes_back_to_it(void **state) {
    (void)state;
    TELL({1, LEADER, GOVERNMENT, POSITION_OFFER, "talks", "offered talks about a new constitution", NULL,
          NULL, NULL, NULL},
         {1, LEADER, NOBODY, POSITION_OFFER, "talks", "offer of talks to end the war", NULL, NULL, NULL,
          "position named"},
         {1, LEADER, NOBODY, POSITION_OFFER, "", "If my offer would harm us, I will abandon it", NULL, NULL,
          NULL, "offer under reserve"});
    assert_int_equal(count(&t), 1);
    forget(&t);
}

static void two_demands_on_one_issue_stay_two(void **state) {
    (void)state;
    TELL({1, LEADER, GOVERNMENT, POSITION_DEMAND, "prisoners",
          "called for the release of some 160,000 prisoners", NULL, NULL, NULL, NULL},
         {1, LEADER, GOVERNMENT, POSITION_DEMAND, "prisoners", "need for the release of all female detainees",
          NULL, NULL, NULL, "position-nouns"},
         {2, LEADER, GOVERNMENT, POSITION_DEMAND, "prisoners", "demanded that 500 prisoners be released",
          NULL, NULL, NULL, NULL});
    assert_int_equal(count(&t), 3);
    forget(&t);
}

static void two_places_are_two_offers(void **state) {
    (void)state;
    TELL(
        {1, LEADER, GOVERNMENT, POSITION_OFFER, "talks", "offered talks in Cairo", "Cairo", NULL, NULL, NULL},
        {2, LEADER, GOVERNMENT, POSITION_OFFER, "talks", "offered talks in Tunis", "Tunis", NULL, NULL,
         NULL});
    assert_int_equal(count(&t), 2);
    forget(&t);
}

/* ---- answers --------------------------------------------------------------------------------------------
 */

static void a_later_refusal_refuses(void **state) {
    (void)state;
    TELL(
        {1, LEADER, GOVERNMENT, POSITION_OFFER, "talks", "offered talks in Cairo", "Cairo", NULL, NULL, NULL},
        {2, GOVERNMENT, NOBODY, POSITION_REFUSAL, "", "rejected the offer", NULL, NULL, NULL, NULL});
    assert_int_equal(the(&t, 1)->state, STATE_REFUSED);
    assert_int_equal(the(&t, 2)->answers, 1);
    assert_int_equal(the(&t, 2)->toward, LEADER);
    assert_true(str_is(the(&t, 2)->issue, "talks"));
    forget(&t);
}

static void a_refusal_before_the_offer_answers_nothing(void **state) {
    (void)state;
    TELL(
        {1, GOVERNMENT, OPPOSITION, POSITION_REFUSAL, "talks", "ruled out any talks", NULL, NULL, NULL, NULL},
        {2, LEADER, GOVERNMENT, POSITION_OFFER, "talks", "offered talks in Cairo", "Cairo", NULL, NULL,
         NULL});
    assert_int_equal(the(&t, 2)->state, STATE_OPEN);
    assert_int_equal(the(&t, 1)->answers, 0);
    assert_int_equal(relation(&t, 2, 1), RELATION_CLASHES);
    forget(&t);
}

/* The day that a report tells counts, not the day of the report. */
static void the_day_of_the_position_decides(void **state) {
    (void)state;
    TELL(
        {2, LEADER, GOVERNMENT, POSITION_OFFER, "talks", "offered talks in Cairo", "Cairo", NULL, NULL, NULL},
        {3, GOVERNMENT, LEADER, POSITION_REFUSAL, "talks", "had ruled out talks", NULL, NULL, "2013-01-10",
         NULL});
    assert_int_equal(the(&t, 1)->state, STATE_OPEN);
    forget(&t);
}

static void the_last_answer_decides(void **state) {
    (void)state;
    TELL({1, LEADER, GOVERNMENT, POSITION_OFFER, "ceasefire", "proposed a truce for the feast", NULL, NULL,
          NULL, NULL},
         {2, GOVERNMENT, LEADER, POSITION_REFUSAL, "ceasefire", "dismissed a truce", NULL, NULL, NULL, NULL},
         {3, GOVERNMENT, LEADER, POSITION_ACCEPTANCE, "ceasefire", "accepted the truce after all", NULL, NULL,
          NULL, NULL});
    assert_int_equal(the(&t, 1)->state, STATE_ACCEPTED);
    assert_int_equal(relation(&t, 3, 2), RELATION_SOFTENS);
    forget(&t);
}

static void another_issue_is_no_answer(void **state) {
    (void)state;
    TELL({1, LEADER, GOVERNMENT, POSITION_OFFER, "talks", "offered talks", NULL, NULL, NULL, NULL},
         {2, GOVERNMENT, LEADER, POSITION_REFUSAL, "prisoners", "refused to free the women", NULL, NULL, NULL,
          NULL});
    assert_int_equal(the(&t, 1)->state, STATE_OPEN);
    forget(&t);
}

static void a_concession_meets_a_demand(void **state) {
    (void)state;
    TELL({1, OPPOSITION, GOVERNMENT, POSITION_DEMAND, "prisoners", "demanded the release of the women", NULL,
          NULL, NULL, NULL},
         {2, GOVERNMENT, OPPOSITION, POSITION_CONCESSION, "prisoners", "agreed to free the women", NULL, NULL,
          NULL, NULL});
    assert_int_equal(the(&t, 1)->state, STATE_MET);
    assert_int_equal(the(&t, 2)->answers, 1);
    forget(&t);
}

static void a_state_does_not_answer_itself(void **state) {
    (void)state;
    TELL({1, ARMY, NOBODY, POSITION_DEMAND, "ceasefire", "demanded a truce", NULL, NULL, NULL, NULL},
         {2, GOVERNMENT, ARMY, POSITION_REFUSAL, "ceasefire", "ruled out a truce", NULL, NULL, NULL, NULL});
    assert_int_equal(the(&t, 1)->state, STATE_OPEN);
    forget(&t);
}

static void who_gives_up_his_demand_withdraws_it(void **state) {
    (void)state;
    TELL({1, OPPOSITION, GOVERNMENT, POSITION_DEMAND, "leaving power",
          "demanded that the president step down", NULL, NULL, NULL, NULL},
         {2, LEADER, NOBODY, POSITION_CONCESSION, "leaving power", "dropped the demand that he step down",
          NULL, NULL, NULL, NULL});
    assert_int_equal(the(&t, 1)->state, STATE_WITHDRAWN);
    assert_int_equal(relation(&t, 2, 1), RELATION_SOFTENS);
    forget(&t);
}

/* ---- where they meet ------------------------------------------------------------------------------------
 */

static void two_who_would_meet(void **state) {
    (void)state;
    TELL(
        {1, LEADER, GOVERNMENT, POSITION_OFFER, "talks", "offered talks in Cairo", "Cairo", NULL, NULL, NULL},
        {2, GOVERNMENT, NOBODY, POSITION_OFFER, "talks", "is prepared to have a dialogue", NULL,
         "without preconditions", NULL, NULL});
    assert_int_equal(relation(&t, 2, 1), RELATION_MEETS);
    forget(&t);
}

static void conditions_clash_with_none(void **state) {
    (void)state;
    TELL({1, LEADER, GOVERNMENT, POSITION_OFFER, "talks", "offered talks if the women are freed", NULL,
          "if the women are freed", NULL, NULL},
         {2, GOVERNMENT, NOBODY, POSITION_OFFER, "talks", "is prepared to have a dialogue", NULL,
          "without preconditions", NULL, NULL});
    assert_int_equal(relation(&t, 2, 1), RELATION_CLASHES);
    forget(&t);
}

static void who_refuses_what_he_offered_hardens(void **state) {
    (void)state;
    TELL({1, GOVERNMENT, LEADER, POSITION_OFFER, "aid", "offered to let the trucks pass", NULL, NULL, NULL,
          NULL},
         {3, GOVERNMENT, LEADER, POSITION_REFUSAL, "aid", "will not let any truck pass", NULL, NULL, NULL,
          NULL});
    assert_int_equal(relation(&t, 2, 1), RELATION_HARDENS);
    forget(&t);
}

int main(int argc, char **argv) {
    struct err e = {0};
    if (argc != 2 || !(know = know_open(argv[1], &e))) {
        fprintf(stderr, "bargain: give the knowledge file\n");
        return 2;
    }
    const struct CMUnitTest TESTS[] = {
        cmocka_unit_test(two_reports_in_other_words),
        cmocka_unit_test(one_report_comes_back_to_it),
        cmocka_unit_test(two_demands_on_one_issue_stay_two),
        cmocka_unit_test(two_places_are_two_offers),
        cmocka_unit_test(a_later_refusal_refuses),
        cmocka_unit_test(a_refusal_before_the_offer_answers_nothing),
        cmocka_unit_test(the_day_of_the_position_decides),
        cmocka_unit_test(the_last_answer_decides),
        cmocka_unit_test(another_issue_is_no_answer),
        cmocka_unit_test(a_concession_meets_a_demand),
        cmocka_unit_test(a_state_does_not_answer_itself),
        cmocka_unit_test(who_gives_up_his_demand_withdraws_it),
        cmocka_unit_test(two_who_would_meet),
        cmocka_unit_test(conditions_clash_with_none),
        cmocka_unit_test(who_refuses_what_he_offered_hardens),
    };
    int failed = cmocka_run_group_tests(TESTS, NULL, NULL);
    know_close(know);
    return failed;
}
