#include "read/source.h"

#include <assert.h>
#include <strings.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "doc/doc.h"
#include "read/charset.h"
#include "read/html.h"
#include "read/intake.h"
#include "read/jsonline.h"
#include "read/prolog.h"
#include "read/syndication.h"

enum { SNIFFED = 4096 };

enum format {
    FORMAT_UNKNOWN,
    FORMAT_PLAIN,
    FORMAT_HTML,
    FORMAT_FEED,
    FORMAT_JSON_LINES,
    FORMAT_JSON_VALUES,
    FORMAT_DONE
};

struct source {
    struct arena *arena;
    const struct know *know;
    const char *path;
    struct intake *in;
    enum format format;
    struct str values; /* of FORMAT_JSON_VALUES, not yet parsed */
    uint32_t line;     /* of the first of them */
    json_t *array;     /* being read, element by element */
    size_t element;
    struct syndication *feed;
};

static struct source *make(struct intake *in, const char *path, const struct know *k) {
    if (!in) return NULL;
    struct arena *a = arena_make();
    struct source *s = arena_take(a, sizeof *s);
    *s = (struct source){.arena = a, .know = k, .path = arena_copy(a, path, strlen(path)), .in = in};
    return s;
}

struct source *source_open(const char *path, const struct know *k, struct err *e) {
    return make(intake_open(path, e), path, k);
}

struct source *source_of(struct str bytes, const char *name, const struct know *k) {
    return make(intake_of(bytes, name), name, k);
}

void source_close(struct source *s) {
    if (!s) return;
    json_decref(s->array);
    intake_close(s->in);
    arena_free(s->arena);
}

static enum source_state fail(struct source *s, struct err *e, const char *what) {
    err_set(e, ERR_INPUT, s->path, 0, "%s", what);
    s->format = FORMAT_DONE;
    return SOURCE_FAILED;
}

/* ---- what it is ---------------------------------------------------------------------------------------- */

static struct str skip_space(struct str s) {
    while (s.size && strchr(" \t\r\n", s.at[0]) && s.at[0]) s.at++, s.size--;
    return s;
}

/* What archives and documents begin with whose bytes may look like text: a zip holds short files as they are.
 */
static bool is_package(struct str head) {
    return str_begins(head, "%PDF") || str_begins(head, "PK\x03\x04") || str_begins(head, "PK\x05\x06");
}

/* Signs that no text is full of: NULs and other controls, but for line ends, tabs, form feeds and escapes.
 * UTF-16 and UTF-32 have NULs and are known by their marks. */
static bool is_binary(struct str head) {
    if (is_package(head)) return true;
    if (str_begins(head, "\xFF\xFE") || str_begins(head, "\xFE\xFF")) return false;
    if (head.size >= 4 && memcmp(head.at, "\0\0\xFE\xFF", 4) == 0) return false;
    size_t controls = 0;
    for (size_t i = 0; i < head.size; i++) {
        unsigned char c = (unsigned char)head.at[i];
        controls += c < 0x20 && !(c >= '\t' && c <= '\r') && c != 0x1B;
    }
    return controls > head.size / 64;
}

/* `{` or `[` alone may begin a plain text; with what JSON has next it does not. */
static enum format tell_json(struct str head) {
    struct str first = skip_space(head);
    if (!first.size || (first.at[0] != '{' && first.at[0] != '[')) return FORMAT_PLAIN;
    bool is_array = first.at[0] == '[';
    struct str second = skip_space((struct str){first.at + 1, first.size - 1});
    if (!second.size || !strchr(is_array ? "{]" : "\"}", second.at[0])) return FORMAT_PLAIN;
    if (is_array) return FORMAT_JSON_VALUES;
    struct str line = str_cut(&first, '\n');
    return first.size && !str_ends(str_trim(line), "}") ? FORMAT_JSON_VALUES : FORMAT_JSON_LINES;
}

static enum format tell_markup(struct str head) {
    static const struct {
        const char *begin;
        enum format format;
    } FORMATS[] = {{"<rss", FORMAT_FEED},    {"<feed", FORMAT_FEED},  {"<rdf:rdf", FORMAT_FEED},
                   {"<html", FORMAT_HTML},   {"<head", FORMAT_HTML},  {"<body", FORMAT_HTML},
                   {"<meta", FORMAT_HTML},   {"<title", FORMAT_HTML}, {"<div", FORMAT_HTML},
                   {"<p>", FORMAT_HTML},     {"<p ", FORMAT_HTML},    {"<h1", FORMAT_HTML},
                   {"<article", FORMAT_HTML}};
    struct str root = prolog_skip(head);
    for (size_t i = 0; i < sizeof FORMATS / sizeof *FORMATS; i++) {
        size_t size = strlen(FORMATS[i].begin);
        if (root.size >= size && strncasecmp(root.at, FORMATS[i].begin, size) == 0) return FORMATS[i].format;
    }
    struct str first = skip_space(head);
    bool is_page =
        first.size > 9 && (strncasecmp(first.at, "<!doctype", 9) == 0 || str_begins(first, "<!--"));
    return is_page ? FORMAT_HTML : FORMAT_PLAIN;
}

static enum format tell_format(struct str head) {
    if (str_begins(head, "\xEF\xBB\xBF")) head.at += 3, head.size -= 3;
    struct str first = skip_space(head);
    return first.size && first.at[0] == '<' ? tell_markup(head) : tell_json(head);
}

/* ---- one function for each format ---------------------------------------------------------------------- */

static enum source_state next_plain(struct source *s, struct doc *d, struct err *e) {
    struct str raw;
    s->format = FORMAT_DONE;
    if (intake_rest(s->in, &raw, e) == INTAKE_FAILED) return SOURCE_FAILED;
    struct decoded c;
    charset_decode(&c, d->arena, raw, (struct str){0});
    d->raw_size = raw.size;
    d->text = arena_copy(d->arena, c.text.at, c.text.size);
    d->size = (uint32_t)c.text.size;
    for (size_t i = 0; i < c.piece_count; i++) *doc_add(d, origins) = c.pieces[i];
    for (size_t i = 0; i < c.bad_count; i++) *doc_add(d, damage) = (struct damage){c.bad[i], DAMAGE_ENCODING};
    return str_trim(c.text).size ? SOURCE_REPORT
                                 : fail(s, e, "holds no text; give a file with a report in it");
}

static enum source_state next_html(struct source *s, struct doc *d, struct err *e) {
    struct str raw;
    s->format = FORMAT_DONE;
    if (intake_rest(s->in, &raw, e) == INTAKE_FAILED) return SOURCE_FAILED;
    html_report(raw, d, s->know);
    if (d->size) return SOURCE_REPORT;
    return fail(s, e, "is a page in which no article was found; give the article's text");
}

static enum source_state next_item(struct source *s, struct doc *d, struct err *e) {
    struct str raw;
    if (!s->feed) {
        if (intake_rest(s->in, &raw, e) == INTAKE_FAILED) return s->format = FORMAT_DONE, SOURCE_FAILED;
        s->feed = syndication_open(s->arena, raw, s->know);
        if (!syndication_count(s->feed)) return fail(s, e, "is a feed without items; give one that has some");
    }
    if (syndication_next(s->feed, d)) return SOURCE_REPORT;
    s->format = FORMAT_DONE;
    return SOURCE_END;
}

static enum source_state next_json_line(struct source *s, struct doc *d, struct err *e) {
    struct str line;
    struct json_place at = {.path = s->path};
    enum intake_state state;
    do {
        at.offset = intake_offset(s->in);
        state = intake_line(s->in, &line, e);
        if (intake_line_number(s->in) == 1 && str_begins(line, "\xEF\xBB\xBF")) line.at += 3, line.size -= 3;
    } while (state == INTAKE_SOME && !str_trim(line).size);
    if (state == INTAKE_FAILED) return SOURCE_FAILED;
    if (state == INTAKE_END) {
        s->format = FORMAT_DONE;
        return SOURCE_END;
    }
    at.line = intake_line_number(s->in);
    d->raw_size = line.size;
    json_t *object = json_take(line, &at, NULL, e);
    bool good = object && json_report(object, &at, d, e);
    json_decref(object);
    return good ? SOURCE_REPORT : SOURCE_FAILED;
}

/* The next object of the array that is open; false after its last. */
static bool next_element(struct source *s, struct doc *d, struct err *e, enum source_state *state) {
    if (!s->array) return false;
    struct json_place at = {s->path, s->line, 0};
    const json_t *object = json_array_get(s->array, s->element++);
    if (object) {
        *state = json_report(object, &at, d, e) ? SOURCE_REPORT : SOURCE_FAILED;
        return true;
    }
    json_decref(s->array);
    s->array = NULL;
    return false;
}

/* Objects over several lines, one after the other, and arrays of objects. */
static enum source_state next_json_value(struct source *s, struct doc *d, struct err *e) {
    enum source_state state;
    if (!s->values.at) {
        struct str all;
        if (intake_rest(s->in, &all, e) == INTAKE_FAILED) return s->format = FORMAT_DONE, SOURCE_FAILED;
        if (str_begins(all, "\xEF\xBB\xBF")) all.at += 3, all.size -= 3;
        s->values = str_copy(s->arena, all);
        s->line = 1;
    }
    for (;;) {
        if (next_element(s, d, e, &state)) return state;
        struct str rest = skip_space(s->values);
        for (const char *c = s->values.at; c < rest.at; c++) s->line += *c == '\n';
        if (!rest.size) return s->format = FORMAT_DONE, SOURCE_END;
        struct json_place at = {s->path, s->line, 0};
        size_t used = 0;
        json_t *value = json_take(rest, &at, &used, e);
        if (!value) return s->format = FORMAT_DONE, SOURCE_FAILED;
        s->values = (struct str){rest.at + used, rest.size - used};
        for (size_t i = 0; i < used; i++) s->line += rest.at[i] == '\n';
        if (json_is_array(value)) {
            s->array = value;
            s->element = 0;
            continue;
        }
        d->raw_size = used;
        bool good = json_report(value, &at, d, e);
        json_decref(value);
        return good ? SOURCE_REPORT : SOURCE_FAILED;
    }
}

/* ---- the one way in ------------------------------------------------------------------------------------ */

static enum source_state open_format(struct source *s, struct err *e) {
    struct str head;
    enum intake_state state = intake_peek(s->in, SNIFFED, &head, e);
    if (state == INTAKE_FAILED) return s->format = FORMAT_DONE, SOURCE_FAILED;
    if (state == INTAKE_END) return fail(s, e, "is empty; give a file with a report in it");
    if (is_binary(head))
        return fail(s, e,
                    "looks like a binary file; give text, HTML, JSON lines, RSS or Atom, also packed by gzip "
                    "or zstd");
    s->format = tell_format(head);
    return SOURCE_REPORT;
}

static enum source_state next_of_format(struct source *s, struct doc *d, struct err *e) {
    switch (s->format) {
    case FORMAT_PLAIN: return next_plain(s, d, e);
    case FORMAT_HTML: return next_html(s, d, e);
    case FORMAT_FEED: return next_item(s, d, e);
    case FORMAT_JSON_LINES: return next_json_line(s, d, e);
    case FORMAT_JSON_VALUES: return next_json_value(s, d, e);
    case FORMAT_UNKNOWN:
    case FORMAT_DONE: break;
    }
    return SOURCE_END;
}

/* What every report has, whatever it came from. */
static void finish(struct source *s, struct doc *d) {
    d->file = str_copy(d->arena, str_of(s->path));
    if (!d->id.size)
        d->id = str_of(arena_print(d->arena, "%016llx", (unsigned long long)hash_bytes(d->text, d->size)));
    assert(utf8_check(d->text, d->size) == d->size && "a reader gives checked UTF-8");
}

enum source_state source_next(struct source *s, struct doc **d, struct err *e) {
    *d = NULL;
    if (s->format == FORMAT_UNKNOWN && open_format(s, e) == SOURCE_FAILED) return SOURCE_FAILED;
    struct doc *fresh = doc_make();
    enum source_state state = next_of_format(s, fresh, e);
    if (state != SOURCE_REPORT) {
        doc_free(fresh);
        return state;
    }
    finish(s, fresh);
    *d = fresh;
    return state;
}
