/* Suites: a group's records coded by its dictionaries, and what differs from what must be found. */
#include <stdio.h>

#include "api/api.h"
#include "base/arena.h"
#include "base/file.h"
#include "dict/dictionary.h"
#include "dict/suite.h"
#include "doc/doc.h"
#include "facts/dictated.h"
#include "flow/stages.h"
#include "know/know.h"

enum { SUITE_BYTES = 256 * 1024 * 1024 };

struct found_event {
    struct suite_event event;  /* by codes */
    struct str source, target; /* by words */
    struct str rule;
};

struct found {
    struct found_event *events;
    size_t count, room;
    const char *why; /* nothing was found */
};

struct trial {
    const struct sr_engine *engine;
    const struct dictionary *dictionary; /* NULL: the program's own coder */
    struct suite suite;
    struct arena *arena;
    struct coding_options options;
    struct forward forward;
    struct str last_story;
    int last_number;
    enum sr_check_format format;
    struct buf to;
    size_t judged, differing, most;
};

/* ---- what is found ------------------------------------------------------------------------------------- */

static struct found_event *add_found(struct arena *a, struct found *f) {
    f->events = arena_grow(a, f->events, f->count, &f->room, sizeof *f->events);
    return &f->events[f->count++];
}

static struct str words(struct str text, struct span s) {
    return (struct str){text.at + s.begin, s.end - s.begin};
}

static const char *const WHY[] = {[WHY_CODED] = "",
                                  [WHY_SHORT] = "too few words",
                                  [WHY_DISCARD] = "discarded",
                                  [WHY_COMPLEX] = "too complex",
                                  [WHY_NO_EVENT] = "no event"};

/* The record's text through the stages up to the tagger, which tells PETRARCH's dictionaries what words are.
 */
static bool tag_record(struct trial *t, const struct suite_record *r, struct arena *a, struct hints *to,
                       struct err *e) {
    struct doc *d = doc_make();
    d->text = arena_copy(d->arena, r->text.at, r->text.size), d->size = (uint32_t)r->text.size;
    d->is_whole = true;
    bool good = stages_run(d, t->engine->know, "syntax", e);
    if (good) *to = dictated_hints(d, a);
    doc_free(d);
    return good;
}

static bool find_dictated(struct trial *t, const struct suite_record *r, struct arena *a,
                          struct forward *forward, struct found *to, struct err *e) {
    struct dictionary_input in = {
        .text = r->text, .part = {0, (uint32_t)r->text.size}, .published = r->date, .options = &t->options};
    if (t->dictionary->lexicon->is_petrarch && !tag_record(t, r, a, &in.hints, e)) return false;
    const struct coded *c = dictionary_code(t->dictionary, a, &in, forward);
    to->why = WHY[c->why];
    for (uint32_t i = 0; i < c->count; i++) {
        const struct coded_event *x = &c->events[i];
        *add_found(a, to) = (struct found_event){{str_of(x->source.code), str_of(x->target.code), x->code},
                                                 words(r->text, x->source.span),
                                                 words(r->text, x->target.span),
                                                 dictionary_rule(t->dictionary, a, x)};
    }
    return true;
}

static struct str actor_code(const struct doc *d, uint32_t mention) {
    return d->actors.at[d->mentions.at[mention].actor].code;
}

static struct str actor_name(const struct doc *d, uint32_t mention) {
    return d->actors.at[d->mentions.at[mention].actor].name;
}

/* Without dictionaries of verbs: by the program's own stages. */
static bool find_own(struct trial *t, const struct suite_record *r, struct arena *a, struct found *to,
                     struct err *e) {
    struct doc *d = doc_make();
    d->text = arena_copy(d->arena, r->text.at, r->text.size), d->size = (uint32_t)r->text.size;
    if (day_count(r->date) && memchr(r->date.at, '-', r->date.size)) d->published = r->date;
    bool good = stages_run(d, t->engine->know, NULL, e);
    to->why = "no event";
    for (uint32_t i = 1; good && i < d->events.count; i++) {
        const struct event *x = &d->events.at[i];
        *add_found(a, to) =
            (struct found_event){{str_copy(a, actor_code(d, x->source)),
                                  str_copy(a, actor_code(d, x->target)), str_copy(a, x->cameo)},
                                 str_copy(a, actor_name(d, x->source)),
                                 str_copy(a, actor_name(d, x->target)),
                                 str_copy(a, x->rule)};
    }
    doc_free(d);
    return good;
}

/* ---- which sentences follow on each other: FORWARD: ^^*****NNN*SSS ------------------------------------- */

/* The part of a record's name under that letter of the form. */
static struct str part_of(struct str form, struct str id, char letter) {
    while (str_begins(form, "^")) form.at++, form.size--;
    size_t begin = 0, end;
    while (begin < form.size && form.at[begin] != letter) begin++;
    for (end = begin; end < form.size && form.at[end] == letter;) end++;
    return end <= id.size ? (struct str){id.at + begin, end - begin} : (struct str){0};
}

static struct forward *forward_to(struct trial *t, const struct suite_record *r) {
    struct str story = part_of(t->options.forward, r->id, 'N');
    int number = str_number(part_of(t->options.forward, r->id, 'S'));
    bool follows = t->options.forward.size && number > 0 && number == t->last_number + 1 &&
                   str_same(story, t->last_story);
    if (!follows) t->forward = (struct forward){0};
    t->last_story = story, t->last_number = number;
    return &t->forward;
}

/* ---- what differs -------------------------------------------------------------------------------------- */

static bool accepts(struct arena *a, const struct suite_event *want, const struct found_event *f) {
    struct suite_event by_words = {f->source, f->target, f->event.code};
    return suite_same(a, want, &f->event) || suite_same(a, want, &by_words);
}

static bool agrees(struct arena *a, const struct suite_record *r, const struct found *f) {
    for (uint32_t w = 0; w < r->count; w++) {
        bool met = false;
        for (size_t i = 0; i < f->count && !met; i++) met = accepts(a, &r->events[w], &f->events[i]);
        if (!met) return false;
    }
    for (size_t i = 0; i < f->count; i++) {
        bool wanted = false;
        for (uint32_t w = 0; w < r->count && !wanted; w++) wanted = accepts(a, &r->events[w], &f->events[i]);
        if (!wanted) return false;
    }
    return true;
}

static void write_text(struct buf *b, struct str s) { buf_str(b, s.size ? s : str_of("---")); }

static void tell_text(struct trial *t, const struct suite_record *r, const struct found *f) {
    struct buf *b = &t->to;
    buf_print(b, "line %u ", r->line);
    buf_str(b, r->id), buf_text(b, "\n  "), buf_str(b, r->text), buf_byte(b, '\n');
    if (!r->count) buf_text(b, "  expected nothing\n");
    for (uint32_t i = 0; i < r->count; i++) {
        buf_text(b, "  expected "), write_text(b, r->events[i].source), buf_text(b, " -> ");
        write_text(b, r->events[i].target), buf_byte(b, ' '), buf_str(b, r->events[i].code),
            buf_byte(b, '\n');
    }
    if (!f->count) buf_print(b, "  found    nothing (%s)\n", f->why);
    for (size_t i = 0; i < f->count; i++) {
        const struct found_event *x = &f->events[i];
        buf_text(b, "  found    "), write_text(b, x->event.source), buf_text(b, " -> "),
            write_text(b, x->event.target);
        buf_byte(b, ' '), buf_str(b, x->event.code), buf_text(b, "  by "), buf_str(b, x->rule),
            buf_byte(b, '\n');
    }
    buf_byte(b, '\n');
}

static void write_json_text(struct buf *b, struct str s) {
    buf_byte(b, '"');
    for (size_t i = 0; i < s.size; i++) {
        unsigned char c = (unsigned char)s.at[i];
        if (c == '"' || c == '\\')
            buf_byte(b, '\\'), buf_byte(b, (char)c);
        else if (c < ' ')
            buf_print(b, "\\u%04x", c);
        else
            buf_byte(b, (char)c);
    }
    buf_byte(b, '"');
}

static void write_json_event(struct buf *b, const struct suite_event *e, const struct str *rule) {
    buf_byte(b, '['), write_json_text(b, e->source), buf_text(b, ", "), write_json_text(b, e->target);
    buf_text(b, ", "), write_json_text(b, e->code);
    if (rule) buf_text(b, ", "), write_json_text(b, *rule);
    buf_byte(b, ']');
}

static void tell_json(struct trial *t, const struct suite_record *r, const struct found *f) {
    struct buf *b = &t->to;
    buf_text(b, "{\"id\": "), write_json_text(b, r->id);
    buf_print(b, ", \"line\": %u, \"text\": ", r->line), write_json_text(b, r->text);
    buf_text(b, ", \"expected\": [");
    for (uint32_t i = 0; i < r->count; i++)
        buf_text(b, i ? ", " : ""), write_json_event(b, &r->events[i], NULL);
    buf_text(b, "], \"found\": [");
    for (size_t i = 0; i < f->count; i++)
        buf_text(b, i ? ", " : ""), write_json_event(b, &f->events[i].event, &f->events[i].rule);
    buf_text(b, "], \"why\": "), write_json_text(b, str_of(f->count ? "" : f->why)), buf_text(b, "}\n");
}

static bool is_incomplete(const struct suite_record *r) {
    for (uint32_t i = 0; i < r->count; i++)
        if (str_is(r->events[i].code, "000")) return true;
    return false;
}

static bool try_record(struct trial *t, const struct suite_record *r, struct err *e) {
    struct arena *a = arena_make();
    struct found f = {0};
    bool good;
    struct forward *forward = forward_to(t, r);
    for (uint32_t i = 0; i < r->option_count; i++) optionfile_take(&t->options, t->arena, r->options[i]);
    good = t->dictionary ? find_dictated(t, r, a, forward, &f, e) : find_own(t, r, a, &f, e);
    if (good && r->is_judged && !is_incomplete(r)) {
        t->judged++;
        if (!agrees(a, r, &f) && ++t->differing <= t->most)
            t->format == SR_CHECK_JSON ? tell_json(t, r, &f) : tell_text(t, r, &f);
    }
    arena_free(a);
    return good;
}

static void write_sum(struct trial *t) {
    size_t agree = t->judged - t->differing;
    double share = t->judged ? (double)agree / (double)t->judged : 1;
    if (t->format == SR_CHECK_JSON)
        buf_print(&t->to, "{\"records\": %zu, \"agree\": %zu, \"differ\": %zu, \"share\": %.4f}\n", t->judged,
                  agree, t->differing, share);
    else
        buf_print(&t->to, "%zu of %zu records agree (%.1f%%), %zu differ\n", agree, t->judged, 100 * share,
                  t->differing);
}

/* ---- files --------------------------------------------------------------------------------------------- */

static bool read_records(struct trial *t, const char *path, struct err *e) {
    struct file_map map;
    if (!file_map(path, &map, e)) return false;
    bool good =
        map.size <= SUITE_BYTES || err_set(e, ERR_INPUT, path, 0, "is too large for a suite; split it");
    good = good && suite_read(&t->suite, t->arena, arena_copy(t->arena, path, strlen(path)),
                              str_copy(t->arena, (struct str){map.at, map.size}), e);
    file_unmap(&map);
    return good;
}

/* The dictionaries and records of a project; those on the command line come first and count before them. */
static bool read_project(struct trial *t, struct dictionary *own, struct err *e) {
    static const enum dictionary_kind KINDS[] = {[SUITE_ACTORS] = DICTIONARY_ACTORS,
                                                 [SUITE_AGENTS] = DICTIONARY_ACTORS,
                                                 [SUITE_VERBS] = DICTIONARY_VERBS,
                                                 [SUITE_OPTIONS] = DICTIONARY_OPTIONS};
    uint32_t count = t->suite.file_count;
    for (uint32_t i = 0; i < count; i++) {
        const struct suite_file *f = &t->suite.files[i];
        bool good = f->kind == SUITE_RECORDS ? read_records(t, f->path.at, e)
                                             : dictionary_add(own, f->path.at, KINDS[f->kind], e);
        if (!good) return false;
    }
    t->dictionary = own;
    return true;
}

char *sr_check(struct sr_engine *engine, const char *path, enum sr_check_format format, size_t most,
               size_t *differing, struct sr_error *error) {
    struct err e = {0};
    struct trial t = {
        .engine = engine, .arena = arena_make(), .format = format, .most = most, .last_number = -1};
    bool good = read_records(&t, path, &e);
    if (good && t.suite.file_count) good = read_project(&t, api_dictionary(engine), &e);
    struct dictionary *d = engine->know->dictionary;
    t.dictionary = d && d->has_verbs ? d : NULL;
    t.options = d ? d->options : coding_options_usual();
    for (size_t i = 0; good && i < t.suite.count; i++) good = try_record(&t, &t.suite.records[i], &e);
    if (good) write_sum(&t);
    arena_free(t.arena);
    if (differing) *differing = t.differing;
    if (good) return api_text(&t.to, NULL);
    buf_free(&t.to);
    return api_error(error, &e), NULL;
}
