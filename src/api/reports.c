/* Reports: opening sources, and one report through the stages. */
#include <stdlib.h>

#include "api/api.h"
#include "base/file.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "doc/conllu.h"
#include "doc/doc.h"
#include "flow/stages.h"
#include "read/source.h"
#include "record/json.h"
#include "record/record.h"

struct sr_source {
    struct source *source; /* NULL for CoNLL-U */
    struct file_map conllu;
    struct str rest; /* of it */
    char *path;
};

static struct sr_report *report_around(struct doc *d) {
    struct sr_report *report = calloc(1, sizeof *report);
    if (!report) abort();
    report->doc = d;
    return report;
}

struct sr_source *sr_source_open(const struct sr_engine *engine, const char *path, enum sr_input input,
                                 struct sr_error *error) {
    struct err e = {0};
    struct sr_source *s = calloc(1, sizeof *s);
    if (!s) abort();
    s->path = strdup(path);
    bool good = input == SR_CONLLU ? file_map(path, &s->conllu, &e)
                                   : (s->source = source_open(path, engine->know, &e)) != NULL;
    s->rest = (struct str){s->conllu.at, s->conllu.size};
    if (good) return s;
    sr_source_close(s);
    return api_error(error, &e), NULL;
}

void sr_source_close(struct sr_source *s) {
    if (!s) return;
    if (s->source) source_close(s->source);
    file_unmap(&s->conllu);
    free(s->path);
    free(s);
}

static enum sr_next next_conllu(struct sr_source *s, struct doc **d, struct err *e) {
    *d = doc_make();
    (*d)->file = str_copy((*d)->arena, str_of(s->path));
    if (conllu_read(&s->rest, *d, e)) return SR_REPORT;
    doc_free(*d);
    return e->kind ? SR_FAILED : SR_END;
}

static enum sr_next next_any(struct sr_source *s, struct doc **d, struct err *e) {
    enum source_state state = source_next(s->source, d, e);
    return state == SOURCE_REPORT ? SR_REPORT : state == SOURCE_END ? SR_END : SR_FAILED;
}

enum sr_next sr_source_next(struct sr_source *s, struct sr_report **report, struct sr_error *error) {
    struct err e = {0};
    struct doc *d = NULL;
    enum sr_next next = s->source ? next_any(s, &d, &e) : next_conllu(s, &d, &e);
    if (next == SR_FAILED) api_error(error, &e);
    if (next != SR_REPORT) return next;
    *report = report_around(d);
    (*report)->has_words = !s->source;
    return next;
}

struct sr_report *sr_report_new(const char *id, const char *text, size_t size, const char *published) {
    if (size >= UINT32_MAX || utf8_check(text, size) != size) return NULL;
    struct doc *d = doc_make();
    d->text = arena_copy(d->arena, text, size);
    d->size = (uint32_t)size;
    d->raw_size = size;
    d->published = str_copy(d->arena, str_of(published));
    const char *made = arena_print(d->arena, "%016llx", (unsigned long long)hash_bytes(text, size));
    d->id = id ? str_copy(d->arena, str_of(id)) : str_of(made);
    return report_around(d);
}

void sr_report_free(struct sr_report *report) {
    if (!report) return;
    doc_free(report->doc);
    free(report->costs);
    free(report);
}

void sr_report_watch(struct sr_report *report) {
    if (report->costs) return;
    report->costs = calloc(STAGE_COUNT, sizeof *report->costs);
    if (!report->costs) abort();
}

bool sr_report_cost(const struct sr_report *report, size_t i, const char **stage, double *seconds) {
    if (!report->costs || i >= STAGE_COUNT) return false;
    *stage = STAGES[i].name;
    *seconds = (double)report->costs[i] * 1e-9;
    return true;
}

size_t sr_report_sentences(const struct sr_report *report) { return report->doc->sentences.count - 1; }

static bool parse(const struct sr_engine *engine, struct sr_report *report, struct sr_error *error) {
    struct err e = {0};
    if (report->is_parsed) return true;
    const char *first = report->has_words ? "syntax" : "blocks";
    if (!stages_run_from(report->doc, engine->know, first, "names", report->costs, &e))
        return api_error(error, &e);
    return report->is_parsed = true;
}

bool sr_report_parse(const struct sr_engine *engine, struct sr_report *report, struct sr_error *error) {
    report->doc->is_whole = true;
    return parse(engine, report, error);
}

bool api_code(const struct sr_engine *engine, struct sr_report *report, struct sr_error *error) {
    struct err e = {0};
    if (report->is_coded) return true;
    if (!parse(engine, report, error)) return false;
    if (!stages_run_from(report->doc, engine->know, "dates", NULL, report->costs, &e))
        return api_error(error, &e);
    return report->is_coded = true;
}

char *sr_report_print(const struct sr_report *report, enum sr_report_format format, size_t *size) {
    struct buf b = {0};
    if (format == SR_PARSE_CONLLU)
        conllu_write(report->doc, &b);
    else
        json_write_read(report->doc, &b);
    return api_text(&b, size);
}
