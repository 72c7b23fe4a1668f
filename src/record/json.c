#include "record/json.h"

#include <assert.h>
#include <jansson.h>
#include <math.h>
#include <stdio.h>

#include "base/map.h"
#include "doc/doc.h"
#include "record/fields.h"
#include "record/jsonwriter.h"
#include "record/record.h"

struct any_list { /* what every LIST_OF is in memory */
    void *at;
    size_t count, room;
};

/* ---- writing ------------------------------------------------------------------------------------------- */

struct writing {
    const struct record *r;
    struct str prefix; /* of ids: "" in a report, the story's id and a dot in a story */
    struct jsonwriter json;
};

static struct writing writing_begin(const struct record *r, bool is_pretty, struct buf *to) {
    return (struct writing){r, {0}, {.to = to, .is_pretty = is_pretty}};
}

static void put_known(struct writing *w, struct str s) {
    if (s.size)
        jsonwriter_text(&w->json, s);
    else
        jsonwriter_null(&w->json);
}

static void put_id(struct writing *w, char letter, uint32_t link) {
    char id[96];
    int size = snprintf(id, sizeof id, "%.*s%c%u", (int)w->prefix.size, w->prefix.at ? w->prefix.at : "",
                        letter, link);
    assert(size > 0 && (size_t)size < sizeof id && "a story's id is short");
    put_known(w, (struct str){id, link ? (size_t)size : 0});
}

static void put_report(struct writing *w, uint32_t report) {
    if (report)
        jsonwriter_text(&w->json, list_get(w->r->reports, report)->id);
    else
        jsonwriter_null(&w->json);
}

static void put_story(struct writing *w, const struct report *x) {
    jsonwriter_key(&w->json, "story");
    put_known(w, x->story ? list_get(w->r->stories, x->story)->id : (struct str){0});
}

static void put_whole(struct writing *w, const char *key, int64_t n) {
    jsonwriter_key(&w->json, key);
    jsonwriter_whole(&w->json, n);
}

static void put_ends(struct writing *w, struct span s) {
    put_whole(w, "begin", s.begin);
    put_whole(w, "end", s.end);
}

static void put_span(struct writing *w, struct span s) {
    if (span_is_empty(s)) {
        jsonwriter_null(&w->json);
        return;
    }
    jsonwriter_open(&w->json, '{');
    put_ends(w, s);
    jsonwriter_close(&w->json, '}');
}

static void put_fields(struct writing *w, const struct field *fields, const void *from);

static void put_object(struct writing *w, const struct field *f, const char *at) {
    bool is_empty = true;
    for (size_t i = 0; i < f->size && is_empty; i++) is_empty = at[i] == 0;
    if (is_empty) {
        jsonwriter_null(&w->json);
        return;
    }
    jsonwriter_open(&w->json, '{');
    put_fields(w, f->table, at);
    jsonwriter_close(&w->json, '}');
}

static void put_list(struct writing *w, const struct field *f, const char *at) {
    struct any_list list;
    memcpy(&list, at, sizeof list);
    jsonwriter_open(&w->json, '[');
    for (size_t i = 0; i < list.count; i++) {
        jsonwriter_open(&w->json, '{');
        if (f->letter) jsonwriter_key(&w->json, "id"), put_id(w, f->letter, (uint32_t)i + 1);
        put_fields(w, f->table, (const char *)list.at + i * f->size);
        jsonwriter_close(&w->json, '}');
    }
    jsonwriter_close(&w->json, ']');
}

static void put_reports(struct writing *w, const char *at) {
    struct any_list list;
    memcpy(&list, at, sizeof list);
    const struct report_link *links = list.at;
    jsonwriter_open(&w->json, '[');
    for (size_t i = 0; i < list.count; i++) put_report(w, links[i].report);
    jsonwriter_close(&w->json, ']');
}

static void put_value(struct writing *w, const struct field *f, const char *at) {
    union {
        struct str text;
        struct span span;
        struct thing thing;
        double number;
        uint64_t size;
        uint32_t n;
        uint8_t name;
        char letter;
        bool is;
    } v = {.size = 0};
    switch (f->type) {
    case FIELD_TEXT: memcpy(&v.text, at, sizeof v.text), jsonwriter_text(&w->json, v.text); break;
    case FIELD_KNOWN: memcpy(&v.text, at, sizeof v.text), put_known(w, v.text); break;
    case FIELD_NAME: v.name = (uint8_t)*at, put_known(w, str_of(f->names[v.name])); break;
    case FIELD_LETTER: put_known(w, (struct str){at, *at != 0}); break;
    case FIELD_NUMBER: memcpy(&v.number, at, sizeof v.number), jsonwriter_number(&w->json, v.number); break;
    case FIELD_COUNT: memcpy(&v.n, at, sizeof v.n), jsonwriter_whole(&w->json, v.n); break;
    case FIELD_SIZE: memcpy(&v.size, at, sizeof v.size), jsonwriter_whole(&w->json, (int64_t)v.size); break;
    case FIELD_ID:
        memcpy(&v.n, at, sizeof v.n);
        if (v.n)
            jsonwriter_whole(&w->json, v.n);
        else
            jsonwriter_null(&w->json);
        break;
    case FIELD_IS: memcpy(&v.is, at, sizeof v.is), jsonwriter_boolean(&w->json, v.is); break;
    case FIELD_AT: memcpy(&v.span, at, sizeof v.span), put_span(w, v.span); break;
    case FIELD_REPORT:
    case FIELD_EARLIER: memcpy(&v.n, at, sizeof v.n), put_report(w, v.n); break;
    case FIELD_REPORTS: put_reports(w, at); break;
    case FIELD_THING: memcpy(&v.thing, at, sizeof v.thing), put_id(w, v.thing.list, v.thing.link); break;
    case FIELD_LINK: memcpy(&v.n, at, sizeof v.n), put_id(w, f->letter, v.n); break;
    case FIELD_OBJECT: put_object(w, f, at); break;
    case FIELD_LIST: put_list(w, f, at); break;
    case FIELD_SPAN:
    case FIELD_END: assert(false && "these two are no values");
    }
}

static void put_field(struct writing *w, const struct field *f, const void *from) {
    const char *at = (const char *)from + f->offset;
    if (f->type == FIELD_SPAN) {
        struct span s;
        memcpy(&s, at, sizeof s);
        put_ends(w, s);
        return;
    }
    jsonwriter_key(&w->json, f->key);
    put_value(w, f, at);
}

static void put_fields(struct writing *w, const struct field *fields, const void *from) {
    for (const struct field *f = fields; f->type != FIELD_END; f++) put_field(w, f, from);
}

static bool is_left_out(const struct field *f, const struct report *x, unsigned parts) {
    if (strcmp(f->key, "traps") == 0) return x->traps.count == 0;
    bool is_for_comparing = strcmp(f->key, "sketch") == 0 || strcmp(f->key, "terms") == 0;
    return is_for_comparing && !(parts & JSON_SKETCH);
}

/* The fields of a report as an object whose end is left open. */
static void open_report(struct writing *w, const struct report *x, unsigned parts) {
    jsonwriter_open(&w->json, '{');
    for (const struct field *f = REPORT_FIELDS; f->type != FIELD_END; f++)
        if (!is_left_out(f, x, parts)) put_field(w, f, x);
    if (parts & JSON_TEXT) jsonwriter_key(&w->json, "text"), jsonwriter_text(&w->json, x->text);
}

static void close_line(struct writing *w) {
    jsonwriter_close(&w->json, '}');
    buf_byte(w->json.to, '\n');
}

static struct str story_prefix(const struct story *s, char *to, size_t size) {
    int used = snprintf(to, size, "%.*s.", (int)s->id.size, s->id.at);
    assert(used > 0 && (size_t)used < size && "a story's id is short");
    return (struct str){to, (size_t)used};
}

static void put_whole_report(struct writing *w, const struct report *x, unsigned parts) {
    open_report(w, x, parts);
    put_fields(w, REPORT_MORE, x);
    put_story(w, x);
    if (parts & JSON_FACTS) {
        jsonwriter_key(&w->json, "facts");
        jsonwriter_open(&w->json, '{');
        put_fields(w, FACTS_FIELDS, &x->facts);
        jsonwriter_close(&w->json, '}');
    }
    jsonwriter_close(&w->json, '}');
}

static void put_whole_story(struct writing *w, const struct story *s) {
    char prefix[64];
    w->prefix = story_prefix(s, prefix, sizeof prefix);
    jsonwriter_open(&w->json, '{');
    put_fields(w, STORY_FIELDS, s);
    put_fields(w, FACTS_FIELDS, &s->facts);
    jsonwriter_close(&w->json, '}');
    w->prefix = (struct str){0};
}

void json_write(const struct record *r, unsigned parts, struct buf *to) {
    struct writing w = writing_begin(r, parts & JSON_PRETTY, to);
    jsonwriter_open(&w.json, '{');
    jsonwriter_key(&w.json, "sitrep"), jsonwriter_text(&w.json, str_of("1"));
    jsonwriter_key(&w.json, "reports"), jsonwriter_open(&w.json, '[');
    for (size_t i = 0; i < r->reports.count; i++) put_whole_report(&w, &r->reports.at[i], parts);
    jsonwriter_close(&w.json, ']');
    jsonwriter_key(&w.json, "stories"), jsonwriter_open(&w.json, '[');
    for (size_t i = 0; i < r->stories.count; i++) put_whole_story(&w, &r->stories.at[i]);
    jsonwriter_close(&w.json, ']');
    close_line(&w);
}

void json_write_group(const struct record *r, uint32_t report, struct buf *to) {
    struct writing w = writing_begin(r, false, to);
    const struct report *x = list_get(r->reports, report);
    jsonwriter_open(&w.json, '{');
    jsonwriter_key(&w.json, "id"), jsonwriter_text(&w.json, x->id);
    put_story(&w, x);
    put_fields(&w, REPORT_MORE, x);
    close_line(&w);
}

void json_write_read(const struct doc *d, struct buf *to) {
    const struct {
        const char *key;
        struct str value;
    } ROWS[] = {{"id", d->id},     {"outlet", d->outlet},       {"title", d->title},      {"url", d->url},
                {"file", d->file}, {"published", d->published}, {"language", d->language}};
    struct writing w = writing_begin(NULL, false, to);
    jsonwriter_open(&w.json, '{');
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++)
        jsonwriter_key(&w.json, ROWS[i].key), put_known(&w, ROWS[i].value);
    jsonwriter_key(&w.json, "text"), jsonwriter_text(&w.json, (struct str){d->text, d->size});
    close_line(&w);
}

void json_write_report(const struct record *r, uint32_t report, unsigned parts, struct buf *to) {
    struct writing w = writing_begin(r, parts & JSON_PRETTY, to);
    const struct report *x = list_get(r->reports, report);
    open_report(&w, x, parts);
    put_fields(&w, FACTS_FIELDS, &x->facts);
    close_line(&w);
}

/* ---- reading ------------------------------------------------------------------------------------------- */

struct reading {
    struct record *r;
    struct map reports; /* id -> number */
    struct err *e;
    const char *key; /* being read, for the error */
    bool failed;
};

static void wrong(struct reading *g, const char *what) {
    if (g->failed) return;
    g->failed = true;
    err_set(g->e, ERR_INPUT, "record", 0,
            "\"%s\" %s; give what `sitrep code` or `sitrep brief --json` printed", g->key ? g->key : "",
            what);
}

static struct str text_of(struct reading *g, const json_t *v) {
    if (!v || json_is_null(v)) return (struct str){0};
    if (!json_is_string(v)) return wrong(g, "must be a text"), (struct str){0};
    size_t size = json_string_length(v);
    return size ? str_copy(g->r->arena, (struct str){json_string_value(v), size}) : (struct str){0};
}

static uint64_t whole_of(struct reading *g, const json_t *v, uint64_t most) {
    if (!v || json_is_null(v)) return 0;
    if (!json_is_integer(v) || json_integer_value(v) < 0 || (uint64_t)json_integer_value(v) > most)
        return wrong(g, "must be a whole number in range"), 0;
    return (uint64_t)json_integer_value(v);
}

static struct span span_of(struct reading *g, const json_t *o) {
    if (!o || json_is_null(o)) return (struct span){0};
    struct span s = {(uint32_t)whole_of(g, json_object_get(o, "begin"), UINT32_MAX),
                     (uint32_t)whole_of(g, json_object_get(o, "end"), UINT32_MAX)};
    if (s.begin > s.end) wrong(g, "has an end before its begin");
    return s;
}

static uint32_t report_of(struct reading *g, const json_t *v) {
    struct str id = text_of(g, v);
    if (!id.size) return 0;
    uint32_t n = map_get(&g->reports, id);
    if (!n) wrong(g, "names a report that is not in the record");
    return n;
}

/* The letter and number at the end of an id: "s0a1b2c3d.a12" -> 'a', 12. */
static struct thing thing_of(struct reading *g, const json_t *v) {
    struct str id = text_of(g, v);
    if (!id.size) return (struct thing){0};
    size_t dot = id.size;
    while (dot > 0 && id.at[dot - 1] != '.') dot--;
    struct str tail = {id.at + dot, id.size - dot};
    int n = tail.size ? str_number((struct str){tail.at + 1, tail.size - 1}) : -1;
    if (n <= 0) return wrong(g, "is not an id"), (struct thing){0};
    return (struct thing){tail.at[0], (uint32_t)n};
}

static uint8_t name_of(struct reading *g, const json_t *v, const char *const *names) {
    struct str name = text_of(g, v);
    for (uint8_t i = 0; names[i]; i++)
        if (str_is(name, names[i])) return i;
    wrong(g, "is none of the known words");
    return 0;
}

static void get_fields(struct reading *g, const json_t *o, const struct field *fields, void *to);

static void get_list(struct reading *g, const json_t *v, const struct field *f, char *to) {
    struct any_list list = {0};
    if (v && !json_is_null(v) && !json_is_array(v)) wrong(g, "must be a list");
    list.count = list.room = json_array_size(v);
    if (f->is_needed && !list.count) wrong(g, "must not be empty");
    list.at = arena_take(g->r->arena, list.count * f->size);
    for (size_t i = 0; i < list.count; i++) {
        g->key = f->key;
        if (!json_is_object(json_array_get(v, i))) wrong(g, "must be a list of objects");
        get_fields(g, json_array_get(v, i), f->table, (char *)list.at + i * f->size);
    }
    memcpy(to, &list, sizeof list);
}

static void get_reports(struct reading *g, const json_t *v, char *to) {
    struct any_list list = {0};
    list.count = list.room = json_array_size(v);
    struct report_link *links = arena_take(g->r->arena, list.count * sizeof *links);
    for (size_t i = 0; i < list.count; i++) links[i].report = report_of(g, json_array_get(v, i));
    list.at = links;
    memcpy(to, &list, sizeof list);
}

static void get_value(struct reading *g, const json_t *v, const struct field *f, char *to) {
    union {
        struct str text;
        struct span span;
        struct thing thing;
        double number;
        uint64_t size;
        uint32_t n;
        uint8_t name;
        bool is;
    } x = {.size = 0};
    switch (f->type) {
    case FIELD_TEXT:
    case FIELD_KNOWN: x.text = text_of(g, v), memcpy(to, &x.text, sizeof x.text); return;
    case FIELD_NAME: x.name = name_of(g, v, f->names), memcpy(to, &x.name, sizeof x.name); return;
    case FIELD_LETTER: x.text = text_of(g, v), *to = x.text.size ? x.text.at[0] : 0; return;
    case FIELD_NUMBER:
        if (v && !json_is_null(v) && !json_is_number(v)) wrong(g, "must be a number");
        x.number = json_is_number(v) ? json_number_value(v) : (double)NAN;
        memcpy(to, &x.number, sizeof x.number);
        return;
    case FIELD_COUNT:
    case FIELD_ID: x.n = (uint32_t)whole_of(g, v, UINT32_MAX), memcpy(to, &x.n, sizeof x.n); return;
    case FIELD_SIZE: x.size = whole_of(g, v, INT64_MAX), memcpy(to, &x.size, sizeof x.size); return;
    case FIELD_IS: x.is = json_is_true(v), memcpy(to, &x.is, sizeof x.is); return;
    case FIELD_AT: x.span = span_of(g, v), memcpy(to, &x.span, sizeof x.span); return;
    case FIELD_REPORT:
    case FIELD_EARLIER:
        x.n = report_of(g, v);
        if (!x.n && f->type == FIELD_REPORT) wrong(g, "names no report");
        memcpy(to, &x.n, sizeof x.n);
        return;
    case FIELD_REPORTS: get_reports(g, v, to); return;
    case FIELD_THING: x.thing = thing_of(g, v), memcpy(to, &x.thing, sizeof x.thing); return;
    case FIELD_LINK: x.n = thing_of(g, v).link, memcpy(to, &x.n, sizeof x.n); return;
    case FIELD_OBJECT:
        if (json_is_object(v)) get_fields(g, v, f->table, to);
        return;
    case FIELD_LIST: get_list(g, v, f, to); return;
    case FIELD_SPAN:
    case FIELD_END: break;
    }
    assert(false && "every type of field is read");
}

static void get_fields(struct reading *g, const json_t *o, const struct field *fields, void *to) {
    for (const struct field *f = fields; f->type != FIELD_END && !g->failed; f++) {
        char *at = (char *)to + f->offset;
        g->key = f->key;
        if (f->type == FIELD_SPAN) {
            struct span s = span_of(g, o);
            memcpy(at, &s, sizeof s);
        } else {
            get_value(g, json_object_get(o, f->key), f, at);
        }
    }
}

/* ---- checking what was read: every link leads somewhere ------------------------------------------------ */

static size_t list_size(const struct facts *facts, char letter) {
    for (const struct field *f = FACTS_FIELDS; f->type != FIELD_END; f++) {
        if (f->letter != letter) continue;
        struct any_list list;
        memcpy(&list, (const char *)facts + f->offset, sizeof list);
        return list.count;
    }
    return 0;
}

static void check_fields(struct reading *g, const struct facts *facts, const struct field *fields,
                         const char *from) {
    for (const struct field *f = fields; f->type != FIELD_END && !g->failed; f++) {
        const char *at = from + f->offset;
        struct thing thing = {0};
        if (f->type == FIELD_LINK) memcpy(&thing.link, at, sizeof thing.link), thing.list = f->letter;
        if (f->type == FIELD_THING) memcpy(&thing, at, sizeof thing);
        g->key = f->key;
        if (thing.link && thing.link > list_size(facts, thing.list)) wrong(g, "leads nowhere");
        if (f->type == FIELD_OBJECT) check_fields(g, facts, f->table, at);
        if (f->type != FIELD_LIST) continue;
        struct any_list list;
        memcpy(&list, at, sizeof list);
        for (size_t i = 0; i < list.count; i++)
            check_fields(g, facts, f->table, (const char *)list.at + i * f->size);
    }
}

static void get_facts(struct reading *g, const json_t *o, struct facts *to) {
    get_fields(g, o, FACTS_FIELDS, to);
    check_fields(g, to, FACTS_FIELDS, (const char *)to);
}

static void get_report(struct reading *g, const json_t *o) {
    struct report *x = list_add(g->r->arena, g->r->reports);
    g->key = "id";
    struct str id = text_of(g, json_object_get(o, "id"));
    if (!id.size) wrong(g, "is missing");
    if (map_get(&g->reports, id)) wrong(g, "stands there twice");
    *map_put(&g->reports, id) = (uint32_t)g->r->reports.count;
    get_fields(g, o, REPORT_FIELDS, x);
    x->text = text_of(g, json_object_get(o, "text"));
}

static void get_story(struct reading *g, const json_t *o) {
    struct story *s = list_add(g->r->arena, g->r->stories);
    get_fields(g, o, STORY_FIELDS, s);
    g->key = "id";
    if (!s->id.size || s->id.size > 48) wrong(g, "must be a text of 1 to 48 bytes");
    get_facts(g, o, &s->facts);
}

static void get_decided(struct reading *g, const json_t *o, struct report *x) {
    get_fields(g, o, REPORT_MORE, x);
    struct str story = text_of(g, json_object_get(o, "story"));
    for (size_t i = 0; story.size && i < g->r->stories.count; i++)
        if (str_same(g->r->stories.at[i].id, story)) x->story = (uint32_t)i + 1;
}

static void get_record(struct reading *g, const json_t *top) {
    const json_t *reports = json_object_get(top, "reports"), *stories = json_object_get(top, "stories");
    if (!reports) { /* one report with its facts on one level */
        get_report(g, top);
        get_facts(g, top, &g->r->reports.at[0].facts);
        return;
    }
    for (size_t i = 0; i < json_array_size(reports); i++) get_report(g, json_array_get(reports, i));
    for (size_t i = 0; i < json_array_size(stories); i++) get_story(g, json_array_get(stories, i));
    for (size_t i = 0; i < g->r->reports.count && !g->failed; i++) {
        const json_t *o = json_array_get(reports, i);
        if (json_object_get(o, "facts"))
            get_facts(g, json_object_get(o, "facts"), &g->r->reports.at[i].facts);
        get_decided(g, o, &g->r->reports.at[i]);
    }
}

struct record *json_read(struct str bytes, struct err *e) {
    json_error_t fault = {.line = 0};
    json_t *top = json_loadb(bytes.size ? bytes.at : "", bytes.size, 0, &fault);
    if (!json_is_object(top)) {
        uint32_t line = top || fault.line < 0 ? 0 : (uint32_t)fault.line;
        json_decref(top);
        err_set(e, ERR_INPUT, "record", line, "is not a JSON object (%s); give what `sitrep code` printed",
                fault.text);
        return NULL;
    }
    struct reading g = {.r = record_make(), .e = e};
    map_begin(&g.reports, g.r->arena);
    get_record(&g, top);
    json_decref(top);
    if (!g.failed) return g.r;
    record_free(g.r);
    return NULL;
}
