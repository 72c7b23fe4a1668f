/* The two laws of records: what was read back and printed again is the same bytes; and what many reports
 * state does not hang on the order and grouping in which they were merged. Usage: record PACK */
#include <jansson.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "sitrep.h"

enum { REPORTS = 6, TRIES = 60 };

static const char *pack;
static struct sr_engine *engine;
static char *coded[REPORTS]; /* each report's own record */

static const char *const TEXTS[REPORTS] = {
    ("GENEVA - Rebel leader Idris Warsame offered on Monday to hold talks with the Somali government in "
     "Djibouti. "
     "\"We will come to Djibouti if the government releases 40 prisoners,\" Warsame told reporters. "
     "At least 12 people were killed in fighting near Baidoa on Sunday, according to a doctor."),
    ("The leader of the Somali rebels, Idris Warsami, said he was ready for talks in Djibouti. "
     "\"We will come to Djibouti if the government frees 40 prisoners,\" Mr Warsami said. "
     "Fifteen people were killed near Baidoa, the police said."),
    ("Somalia's government rejected the rebels' offer of talks in Djibouti on Tuesday. "
     "The information minister, Hodan Abdulle, said the government would not negotiate with Mr Warsame."),
    ("Kenya's foreign minister met Somali rebel leader Idris Warsame in Nairobi and urged him to drop his "
     "conditions."),
    ("The football club of Marseille beat Lyon 3-1 on Saturday. The striker scored twice before a crowd of "
     "40,000."),
    ("Tens of thousands of people marched in Santiago on Friday to demand higher pensions, organisers said."),
};

static char *print(struct sr_record *record, enum sr_record_format format, size_t *size) {
    char *text = sr_record_print(record, format, size);
    assert_non_null(text);
    return text;
}

static int open_engine(void **state) {
    struct sr_error error = {0};
    (void)state;
    engine = sr_engine_open(pack, &error);
    for (int i = 0; engine && i < REPORTS; i++) {
        char id[16];
        snprintf(id, sizeof id, "report-%d", i);
        struct sr_report *report = sr_report_new(id, TEXTS[i], strlen(TEXTS[i]), "2014-05-06");
        struct sr_record *one = sr_record_new(engine);
        if (!sr_record_add(one, report, &error)) return -1;
        coded[i] = print(one, SR_CODE_JSON, NULL);
        sr_record_free(one);
        sr_report_free(report);
    }
    return engine ? 0 : -1;
}

static int close_engine(void **state) {
    (void)state;
    for (int i = 0; i < REPORTS; i++) sr_free(coded[i]);
    sr_engine_close(engine);
    return 0;
}

static struct sr_record *merged(const int *order, int count) {
    struct sr_record *all = sr_record_new(engine);
    struct sr_error error = {0};
    for (int i = 0; i < count; i++)
        assert_true(sr_record_merge(all, coded[order[i]], strlen(coded[order[i]]), &error));
    return all;
}

/* The stories of a record as one text; and the reports by id, each with what was decided about it. */
static char *decided(struct sr_record *record) {
    char *full = print(record, SR_FULL_JSON, NULL);
    json_t *top = json_loads(full, 0, NULL), *by_id = json_object();
    sr_free(full);
    size_t i;
    json_t *report;
    json_array_foreach(json_object_get(top, "reports"), i, report)
        json_object_set(by_id, json_string_value(json_object_get(report, "id")), report);
    json_t *both = json_pack("{s:O, s:o}", "stories", json_object_get(top, "stories"), "reports", by_id);
    char *text = json_dumps(both, JSON_SORT_KEYS | JSON_COMPACT);
    json_decref(both);
    json_decref(top);
    return text;
}

/* Fails with the words around the first byte that differs: whole records are too long to read. */
static void same_text(const char *got, const char *want) {
    size_t at = 0;
    while (got[at] && got[at] == want[at]) at++;
    if (!got[at] && !want[at]) return;
    size_t from = at > 200 ? at - 200 : 0;
    fail_msg("at byte %zu:\n got: %.300s\nwant: %.300s", at, got + from, want + from);
}

static void read_back_is_the_same_bytes(void **state) {
    const int order[REPORTS] = {0, 1, 2, 3, 4, 5};
    (void)state;
    for (int i = 0; i < REPORTS; i++) {
        struct sr_record *again = merged(&order[i], 1);
        char *text = print(again, SR_CODE_JSON, NULL);
        same_text(text, coded[i]);
        sr_free(text);
        sr_record_free(again);
    }
    struct sr_record *all = merged(order, REPORTS), *copy = sr_record_new(engine);
    struct sr_error error = {0};
    size_t size;
    char *full = print(all, SR_FULL_JSON, &size);
    assert_true(sr_record_merge(copy, full, size, &error));
    char *again = print(copy, SR_FULL_JSON, NULL);
    same_text(again, full);
    sr_free(again);
    sr_free(full);
    sr_record_free(copy);
    sr_record_free(all);
}

static uint32_t next_random(uint32_t *seed) { return *seed = *seed * 1664525u + 1013904223u; }

static void shuffle(int *order, int count, uint32_t *seed) {
    for (int i = count - 1; i > 0; i--) {
        int j = (int)(next_random(seed) >> 8) % (i + 1), kept = order[i];
        order[i] = order[j];
        order[j] = kept;
    }
}

static void merge_is_free_of_order_and_grouping(void **state) {
    int order[REPORTS] = {0, 1, 2, 3, 4, 5};
    uint32_t seed = 7;
    (void)state;
    struct sr_record *straight = merged(order, REPORTS);
    char *want = decided(straight);
    for (int i = 0; i < TRIES; i++) {
        shuffle(order, REPORTS, &seed);
        int cut = (int)(next_random(&seed) >> 8) % (REPORTS + 1);
        struct sr_record *left = merged(order, cut), *right = merged(order + cut, REPORTS - cut);
        if (i % 2) sr_free(print(left, SR_BRIEF_JSON, NULL)); /* having decided before changes nothing */
        sr_record_join(left, right);
        sr_record_join(left, right); /* nor does the same again */
        char *got = decided(left);
        same_text(got, want);
        free(got);
        sr_record_free(right);
        sr_record_free(left);
    }
    free(want);
    sr_record_free(straight);
}

/* Whether an actor of a story is mentioned by words that hold each of the two. */
static bool is_one_actor(struct sr_record *record, const char *a, const char *b) {
    char *brief = print(record, SR_BRIEF_JSON, NULL);
    json_t *top = json_loads(brief, 0, NULL), *story, *actor, *mention;
    size_t i, j, k;
    bool found = false;
    sr_free(brief);
    json_array_foreach(json_object_get(top, "stories"), i, story)
        json_array_foreach(json_object_get(story, "actors"), j, actor) {
        bool has_a = false, has_b = false;
        json_array_foreach(json_object_get(actor, "mentions"), k, mention) {
            const char *text = json_string_value(json_object_get(mention, "text"));
            has_a = has_a || strstr(text, a);
            has_b = has_b || strstr(text, b);
        }
        found = found || (has_a && has_b);
    }
    json_decref(top);
    return found;
}

/* Both are SYROPP; the government was made to rule out meetings with the activists who were only in the other
 * report. */
static void groups_of_one_code_stay_apart(void **state) {
    static const char *const TOLD[] = {
        "The Syrian government has ruled out any meeting with the opposition in Damascus. Rebels attacked "
        "troops in "
        "the capital Damascus on Sunday, the Syrian government said.",
        "Opposition activists reported fighting in Damascus. A rebel attack on troops in the capital "
        "Damascus began "
        "on Sunday, the Syrian government said. It has ruled out any meeting."};
    struct sr_record *record = sr_record_new(engine);
    struct sr_error error = {0};
    (void)state;
    for (int i = 0; i < 2; i++) {
        struct sr_report *report = sr_report_new(i ? "b" : "a", TOLD[i], strlen(TOLD[i]), "2013-02-04");
        assert_true(sr_record_add(record, report, &error));
        sr_report_free(report);
    }
    assert_true(is_one_actor(record, "Rebels",
                             "rebel")); /* the two reports are one story, so the next means something */
    assert_false(is_one_actor(record, "the opposition", "activists"));
    sr_record_free(record);
}

static void wrong_json_is_refused(void **state) {
    static const char *const WRONG[] = {
        "",
        "[]",
        "{\"id\": 7}",
        "{\"id\": \"a\", \"actors\": 1}",
        "{\"id\": \"a\", \"events\": [{\"source\": \"a9\"}]}",
        "{\"id\": \"a\", \"actors\": [{\"mentions\": [{\"report\": \"b\"}]}]}",
        "{\"id\": \"a\", \"sentences\": [{\"begin\": 9, \"end\": 3}]}",
        "{\"id\": \"a\", \"actors\": [{\"type\": \"dragon\"}]}",
        "{\"id\": \"a\"",
        "{\"id\": \"a\"} x"};
    (void)state;
    for (size_t i = 0; i < sizeof WRONG / sizeof *WRONG; i++) {
        struct sr_record *record = sr_record_new(engine);
        struct sr_error error = {0};
        assert_false(sr_record_merge(record, WRONG[i], strlen(WRONG[i]), &error));
        assert_int_equal(error.kind, SR_INPUT);
        assert_true(error.what[0] != 0);
        assert_int_equal(sr_record_count(record), 0);
        sr_record_free(record);
    }
}

int main(int argc, char **argv) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(read_back_is_the_same_bytes),
        cmocka_unit_test(merge_is_free_of_order_and_grouping),
        cmocka_unit_test(groups_of_one_code_stay_apart),
        cmocka_unit_test(wrong_json_is_refused),
    };
    pack = argc > 1 ? argv[1] : NULL;
    return cmocka_run_group_tests(tests, open_engine, close_engine);
}
