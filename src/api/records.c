/* Records: what many reports state, decided together and printed. */
#include <stdlib.h>

#include "api/api.h"
#include "base/arena.h"
#include "export/brief.h"
#include "export/ledger.h"
#include "export/ledgerdata.h"
#include "flow/stories.h"
#include "know/know.h"
#include "know/spelling.h"
#include "record/join.h"
#include "record/json.h"
#include "record/record.h"

struct sr_record *sr_record_new(const struct sr_engine *engine) {
    struct sr_record *record = calloc(1, sizeof *record);
    if (!record) abort();
    record->engine = engine;
    record->record = record_make();
    return record;
}

void sr_record_free(struct sr_record *record) {
    if (!record) return;
    record_free(record->record);
    free(record);
}

bool sr_record_add(struct sr_record *record, struct sr_report *report, struct sr_error *error) {
    if (!api_code(record->engine, report, error)) return false;
    struct record *one = record_make();
    record_add(one, report->doc);
    record_join(record->record, one);
    record_free(one);
    record->is_grouped = false;
    return true;
}

bool sr_record_merge(struct sr_record *record, const char *json, size_t size, struct sr_error *error) {
    struct err e = {0};
    struct record *read = json_read((struct str){json, size}, &e);
    if (!read) return api_error(error, &e);
    record_join(record->record, read);
    record_free(read);
    record->is_grouped = false;
    return true;
}

void sr_record_join(struct sr_record *record, const struct sr_record *other) {
    record_join(record->record, other->record);
    record->is_grouped = false;
}

size_t sr_record_count(const struct sr_record *record) { return record->record->reports.count; }

void sr_record_unite(struct sr_record *record, bool is_one_story) {
    record->is_united = is_one_story;
    record->is_grouped = false;
}

static void group(struct sr_record *record) {
    if (record->is_grouped) return;
    if (record->is_united)
        stories_unite(record->record, record->engine->know);
    else
        stories_decide(record->record, record->engine->know);
    record->is_grouped = true;
}

static void print_each(const struct record *r, enum sr_record_format format, struct buf *to) {
    for (uint32_t i = 1; i <= r->reports.count; i++)
        if (format == SR_CODE_JSON)
            json_write_report(r, i, JSON_SKETCH, to);
        else
            json_write_group(r, i, to);
}

char *sr_record_print(struct sr_record *record, enum sr_record_format format, size_t *size) {
    struct buf b = {0};
    if (format != SR_CODE_JSON) group(record);
    switch (format) {
    case SR_CODE_JSON:
    case SR_GROUP_JSON: print_each(record->record, format, &b); break;
    case SR_BRIEF_JSON: json_write(record->record, JSON_PRETTY, &b); break;
    case SR_FULL_JSON: json_write(record->record, JSON_TEXT | JSON_SKETCH | JSON_FACTS, &b); break;
    case SR_BRIEF_TEXT: brief_write(record->record, &b); break;
    }
    return api_text(&b, size);
}

char *sr_ledger_print(struct sr_record *record, enum sr_ledger_format format, unsigned width, bool has_colour,
                      size_t *size) {
    struct buf b = {0};
    group(record);
    switch (format) {
    case SR_LEDGER_TEXT: ledger_write(record->record, width, has_colour, &b); break;
    case SR_LEDGER_JSON: ledgerdata_json(record->record, &b); break;
    case SR_LEDGER_JSONL: ledgerdata_jsonl(record->record, &b); break;
    case SR_LEDGER_CSV: ledgerdata_csv(record->record, &b); break;
    }
    return api_text(&b, size);
}

size_t sr_ledger_count(struct sr_record *record) {
    size_t count = 0;
    group(record);
    for (size_t i = 0; i < record->record->stories.count; i++)
        count += record->record->stories.at[i].facts.positions.count;
    return count;
}

/* The pairs of words, a line each, with how much they say for or against. */
static char *explain(const struct spelling_account *x) {
    struct buf b = {0};
    for (uint32_t i = 0; i < x->count; i++) {
        const struct spelling_pair *p = &x->pairs[i];
        buf_print(&b, "  %-16.*s %-16.*s %+6.1f  %s\n", (int)p->a.size, p->a.size ? p->a.at : "",
                  (int)p->b.size, p->b.size ? p->b.at : "", p->odds, p->why);
    }
    return api_text(&b, NULL);
}

double sr_same(const struct sr_engine *engine, const char *a, const char *b, char **why) {
    const struct spelling *s = engine->know->spelling;
    if (!why) return spelling_score(s, str_of(a), str_of(b));
    struct arena *scratch = arena_make();
    struct spelling_account x = spelling_explain(s, str_of(a), str_of(b), scratch);
    *why = explain(&x);
    arena_free(scratch);
    return x.score;
}
