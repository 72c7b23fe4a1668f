#include "dict/suite.h"

#include <jansson.h>

static struct suite_record *add_record(struct suite *s, struct arena *a) {
    s->records = arena_grow(a, s->records, s->count, &s->room, sizeof *s->records);
    struct suite_record *r = &s->records[s->count++];
    *r = (struct suite_record){.events = arena_take(a, RECORD_EVENTS * sizeof(struct suite_event))};
    return r;
}

static void add_event(struct suite_record *r, struct str source, struct str target, struct str code) {
    r->is_judged = true;
    if (r->count < RECORD_EVENTS) r->events[r->count++] = (struct suite_event){source, target, code};
}

static void add_option(struct suite_record *r, struct str option) {
    if (r->option_count < RECORD_OPTIONS) r->options[r->option_count++] = str_trim(option);
}

/* "+++", "---", "###": nothing is to be found, whatever else is said. */
static bool is_nothing(struct str text) {
    return str_begins(text, "+++") || str_is(text, "---") || str_is(text, "----") || str_begins(text, "###");
}

static void want_nothing(struct suite_record *r) { r->is_judged = true, r->count = 0; }

static bool holds(struct str text, const char *words) {
    return text.size && memmem(text.at, text.size, words, strlen(words)) != NULL;
}

/* White space of any kind to one blank. */
static struct str even_text(struct arena *a, struct str text) {
    char *to = arena_take(a, text.size + 1);
    size_t n = 0;
    for (size_t i = 0; i < text.size; i++) {
        bool white = (unsigned char)text.at[i] <= ' ';
        if (white && (n == 0 || to[n - 1] == ' ')) continue;
        to[n++] = white ? ' ' : text.at[i];
    }
    return str_trim((struct str){to, n});
}

/* ---- TABARI's text ------------------------------------------------------------------------------------- */

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* What stands between braces behind the text: an event, a mark or an option. False: the first mark settles
 * it. */
static bool take_brace(struct suite_record *r, struct str inside) {
    inside = str_trim(inside);
    if (str_begins(inside, "OPTION:")) {
        add_option(r, (struct str){inside.at + 7, inside.size - 7});
        return true;
    }
    if (is_nothing(inside) && !memchr(inside.at, '/', inside.size)) return want_nothing(r), false;
    struct str source = str_trim(str_cut(&inside, '/')), target = str_trim(str_cut(&inside, '/'));
    struct str code = str_trim(inside);
    code = str_trim(str_cut(&code, ' '));
    if (code.size) add_event(r, source, target, code);
    return true;
}

/* The end of what stands in a brace: "}" or, where it was forgotten, the end of the remark. */
static struct str brace_of(struct str *rest) {
    const char *close = memchr(rest->at, '}', rest->size), *end = memmem(rest->at, rest->size, "*/", 2);
    size_t size = close && (!end || close < end) ? (size_t)(close - rest->at)
                  : end                          ? (size_t)(end - rest->at)
                                                 : rest->size;
    struct str inside = {rest->at, size};
    rest->at += size, rest->size -= size;
    return inside;
}

static void take_remark(struct suite_record *r, struct str remark) {
    for (size_t i = 0; i < remark.size; i++) {
        if (remark.at[i] != '{') continue;
        bool out_of_use = i && remark.at[i - 1] == '-';
        struct str rest = {remark.at + i + 1, remark.size - i - 1}, inside = brace_of(&rest);
        i += inside.size;
        if (!out_of_use && !take_brace(r, inside)) return;
    }
}

/* A record's first line: "950101 DEMO-01" or "19950101 DEMO-01". */
static bool begin_text_record(struct suite *s, struct arena *a, struct str line, uint32_t number) {
    size_t digits = 0;
    while (digits < line.size && is_digit(line.at[digits])) digits++;
    if (digits != 6 && digits != 8) return false;
    struct suite_record *r = add_record(s, a);
    r->line = number;
    r->date = (struct str){line.at, digits};
    r->id = str_trim((struct str){line.at + digits, line.size - digits});
    return true;
}

static void end_text_record(struct suite *s, struct arena *a, struct str body) {
    struct suite_record *r = &s->records[s->count - 1];
    const char *remark = body.size ? memmem(body.at, body.size, "/*", 2) : NULL;
    size_t size = remark ? (size_t)(remark - body.at) : body.size;
    r->text = even_text(a, (struct str){body.at, size});
    take_remark(r, even_text(a, (struct str){body.at + size, body.size - size}));
}

static void read_text(struct suite *s, struct arena *a, struct str text) {
    uint32_t number = 0;
    while (text.size) {
        struct str line = str_cut(&text, '\n');
        number++;
        if (line.size == 0 || !is_digit(line.at[0]) || !begin_text_record(s, a, line, number)) continue;
        const char *begin = text.at;
        while (text.size) {
            struct str rest = text, body = str_cut(&rest, '\n');
            if (str_trim(body).size == 0) break;
            text = rest, number++;
        }
        end_text_record(s, a, (struct str){begin, (size_t)(text.at - begin)});
        if (!str_begins(s->records[s->count - 1].text, "This is the end of the standard validation records"))
            continue;
        s->count--;
        return;
    }
}

/* ---- PETRARCH's XML: read by its tags, since its tags are not always closed ---------------------------- */

/* The value of an attribute in a tag. */
static struct str attribute(struct str tag, const char *name) {
    size_t size = strlen(name);
    for (const char *at = tag.at; tag.size;) {
        struct str rest = {at, (size_t)(tag.at + tag.size - at)};
        const char *found = rest.size ? memmem(rest.at, rest.size, name, size) : NULL;
        if (!found) break;
        struct str behind = {found + size, (size_t)(tag.at + tag.size - found) - size};
        bool is_whole = found > tag.at && (unsigned char)found[-1] <= ' ';
        behind = str_trim(behind);
        if (is_whole && str_begins(behind, "=")) {
            str_cut(&behind, '"');
            return str_trim(str_cut(&behind, '"'));
        }
        at = found + size;
    }
    return (struct str){0};
}

/* What stands between a tag and its end; empty where there is none. */
static struct str between(struct str text, const char *open, const char *close) {
    const char *begin = text.size ? memmem(text.at, text.size, open, strlen(open)) : NULL;
    if (!begin) return (struct str){0};
    begin += strlen(open);
    struct str rest = {begin, (size_t)(text.at + text.size - begin)};
    const char *end = rest.size ? memmem(rest.at, rest.size, close, strlen(close)) : NULL;
    return end ? (struct str){begin, (size_t)(end - begin)} : rest;
}

/* &amp; and its four kin. */
static struct str without_entities(struct arena *a, struct str text) {
    static const char *const NAMES[] = {"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"}, MEANS[] = "&<>\"'";
    char *to = arena_take(a, text.size + 1);
    size_t n = 0;
    for (size_t i = 0; i < text.size;) {
        struct str rest = {text.at + i, text.size - i};
        size_t e = 0;
        while (e < 5 && !str_begins(rest, NAMES[e])) e++;
        to[n++] = e < 5 ? MEANS[e] : text.at[i];
        i += e < 5 ? strlen(NAMES[e]) : 1;
    }
    return (struct str){to, n};
}

static struct str tag_at(struct str text) {
    const char *end = memchr(text.at, '>', text.size);
    return (struct str){text.at, end ? (size_t)(end - text.at) : text.size};
}

static void take_codings(struct suite_record *r, struct arena *a, struct str body) {
    static const char OPEN[] = "<EventCoding";
    bool is_wrong = false;
    for (const char *at; body.size && (at = memmem(body.at, body.size, OPEN, sizeof OPEN - 1)) != NULL;) {
        body = (struct str){at, (size_t)(body.at + body.size - at)};
        struct str tag = tag_at(body);
        struct str code = attribute(tag, "eventcode");
        is_wrong = is_wrong || attribute(tag, "error").size;
        if (attribute(tag, "noevents").size)
            r->is_judged = true;
        else if (code.size)
            add_event(r, str_copy(a, attribute(tag, "sourcecode")), str_copy(a, attribute(tag, "targetcode")),
                      str_copy(a, code));
        body.at += tag.size, body.size -= tag.size;
    }
    if (is_wrong) r->is_judged = false; /* whether bad input is told, and not coded, is no matter of codes */
}

static void read_xml(struct suite *s, struct arena *a, struct str text) {
    static const char OPEN[] = "<Sentence ";
    uint32_t line = 1;
    for (const char *at; text.size && (at = memmem(text.at, text.size, OPEN, sizeof OPEN - 1)) != NULL;) {
        for (const char *c = text.at; c < at; c++) line += *c == '\n';
        text = (struct str){at, (size_t)(text.at + text.size - at)};
        struct str tag = tag_at(text), body = between(text, ">", "</Sentence");
        struct suite_record *r = add_record(s, a);
        r->line = line;
        r->id = str_copy(a, attribute(tag, "id")), r->date = str_copy(a, attribute(tag, "date"));
        r->text = without_entities(a, even_text(a, between(body, "<Text>", "</Text>")));
        take_codings(r, a, body);
        text.at += sizeof OPEN - 1, text.size -= sizeof OPEN - 1;
    }
}

/* ---- JSON lines ---------------------------------------------------------------------------------------- */

static struct str json_text(struct arena *a, const json_t *object, const char *key) {
    const json_t *v = json_object_get(object, key);
    return json_is_string(v) ? str_copy(a, (struct str){json_string_value(v), json_string_length(v)})
                             : (struct str){0};
}

static struct str item_text(struct arena *a, const json_t *list, size_t i) {
    const json_t *v = json_array_get(list, i);
    return json_is_string(v) ? str_copy(a, (struct str){json_string_value(v), json_string_length(v)})
                             : (struct str){0};
}

static void take_special(struct suite_record *r, struct str text) {
    if (str_begins(text, "OPTION:")) {
        r->is_judged = r->count > 0;
        add_option(r, (struct str){text.at + 7, text.size - 7});
    }
    if (is_nothing(text)) want_nothing(r);
    if (str_begins(text, "error=")) r->is_judged = false;
}

static void take_object(struct suite *s, struct arena *a, const json_t *object, uint32_t line) {
    struct suite_record *r = add_record(s, a);
    r->line = line, r->is_judged = true;
    r->id = json_text(a, object, "id"), r->text = json_text(a, object, "text"),
    r->date = json_text(a, object, "date");
    if (!r->date.size) r->date = json_text(a, object, "published");
    const json_t *events = json_object_get(object, "events"), *special = json_object_get(object, "special");
    for (size_t i = 0; i < json_array_size(events); i++) {
        const json_t *e = json_array_get(events, i);
        add_event(r, item_text(a, e, 0), item_text(a, e, 1), item_text(a, e, 2));
    }
    for (size_t i = 0; i < json_array_size(special); i++) take_special(r, item_text(a, special, i));
}

static bool read_json(struct suite *s, struct arena *a, const char *name, struct str text, struct err *e) {
    for (uint32_t line = 1; text.size; line++) {
        struct str row = str_trim(str_cut(&text, '\n'));
        if (row.size == 0) continue;
        json_error_t why;
        json_t *object = json_loadb(row.at, row.size, JSON_REJECT_DUPLICATES, &why);
        if (!json_is_object(object)) {
            json_decref(object);
            return err_set(e, ERR_INPUT, name, line, "is no JSON object: %s",
                           object ? "something else" : why.text);
        }
        bool is_behind = str_is(json_text(a, object, "split"), "after_final");
        if (!is_behind) take_object(s, a, object, line);
        json_decref(object);
    }
    return true;
}

/* ---- .case --------------------------------------------------------------------------------------------- */

/* `"trigger" SOURCE -> TARGET CODE status`: names may hold blanks. */
static void take_case_event(struct suite_record *r, struct str line) {
    if (str_begins(line, "\"")) {
        line.at++, line.size--;
        str_cut(&line, '"');
    }
    const char *arrow = line.size ? memmem(line.at, line.size, "->", 2) : NULL;
    if (!arrow) return;
    struct str source = str_trim((struct str){line.at, (size_t)(arrow - line.at)});
    struct str rest = {arrow + 2, (size_t)(line.at + line.size - arrow) - 2}, target = {0}, code = {0};
    rest = str_trim(rest);
    for (size_t i = 0; i < rest.size && !code.size;
         i++) { /* the code is the first word with a digit behind the target */
        if (!is_digit(rest.at[i]) || (i && rest.at[i - 1] != ' ')) continue;
        target = str_trim((struct str){rest.at, i});
        code = (struct str){rest.at + i, rest.size - i};
        code = str_trim(str_cut(&code, ' '));
    }
    if (code.size) add_event(r, source, target, code);
}

static void add_case_text(struct arena *a, struct suite_record *r, struct str line) {
    r->text = str_of(arena_print(a, "%.*s%s%.*s", (int)r->text.size, r->text.size ? r->text.at : "",
                                 r->text.size ? " " : "", (int)line.size, line.at));
}

static void read_cases(struct suite *s, struct arena *a, struct str text) {
    struct suite_record *r = NULL;
    struct str title = {0};
    bool in_events = false;
    for (uint32_t number = 1; text.size; number++) {
        struct str whole = str_cut(&text, '\n'), line = str_trim(whole);
        if (str_begins(line, "=== ")) {
            title = (struct str){line.at + 4, line.size - 4}, r = NULL, in_events = false;
        } else if (str_begins(whole, "report ")) {
            r = add_record(s, a);
            r->id = title, r->line = number, in_events = false;
            r->date = str_trim((struct str){line.at + 6, line.size - 6});
        } else if (str_begins(whole, "|") && r) {
            add_case_text(a, r, str_trim((struct str){line.at + 1, line.size - 1}));
        } else if (str_is(line, "events") && r) {
            in_events = r->is_judged = true;
        } else if (in_events && whole.size && (whole.at[0] == ' ' || whole.at[0] == '\t')) {
            take_case_event(r, line);
        } else if (line.size) {
            in_events = false;
        }
    }
}

/* ---- .project ------------------------------------------------------------------------------------------ */

static int file_kind_of(struct str tag) {
    if (str_begins(tag, "actor")) return SUITE_ACTORS;
    if (str_begins(tag, "agent")) return SUITE_AGENTS;
    if (str_begins(tag, "verb")) return SUITE_VERBS;
    if (str_begins(tag, "option")) return SUITE_OPTIONS;
    return str_begins(tag, "text") ? SUITE_RECORDS : -1;
}

/* A path beside the project's own. */
static struct str beside(struct arena *a, const char *name, struct str path) {
    const char *slash = strrchr(name, '/');
    if (!slash || str_begins(path, "/")) return str_of(arena_copy(a, path.at, path.size));
    return str_of(arena_print(a, "%.*s%.*s", (int)(slash + 1 - name), name, (int)path.size, path.at));
}

static void read_project(struct suite *s, struct arena *a, const char *name, struct str text) {
    while (text.size && s->file_count < SUITE_FILES) {
        struct str line = str_trim(str_cut(&text, '\n'));
        if (!str_begins(line, "<")) continue;
        line.at++, line.size--;
        struct str tag = str_cut(&line, '>'), path = str_trim(str_cut(&line, '<'));
        int kind = file_kind_of(tag);
        if (kind >= 0 && path.size)
            s->files[s->file_count++] = (struct suite_file){(uint8_t)kind, beside(a, name, path)};
    }
}

/* ---- any form ------------------------------------------------------------------------------------------ */

bool suite_read(struct suite *s, struct arena *a, const char *name, struct str text, struct err *e) {
    size_t before = s->count + s->file_count;
    struct str start = str_trim(text);
    if (str_begins(start, "\xEF\xBB\xBF")) start.at += 3, start.size -= 3;
    if (str_begins(start, "{")) {
        if (!read_json(s, a, name, text, e)) return false;
    } else if (holds(text, "<Sentence ")) {
        read_xml(s, a, text);
    } else if (holds(text, "<textfile>")) {
        read_project(s, a, name, text);
    } else if (str_begins(start, "===") || holds(text, "\n=== ")) {
        read_cases(s, a, text);
    } else {
        read_text(s, a, text);
    }
    if (s->count + s->file_count > before) return true;
    return err_set(e, ERR_INPUT, name, 0,
                   "holds no records to check; give TABARI's .project or .text, PETRARCH's XML, JSON lines "
                   "or a .case file");
}

/* Capitals, without "*"; ~GOV as ---GOV; nobody as "". */
static struct str even_code(struct arena *a, struct str code) {
    char *to = arena_take(a, code.size + 4);
    size_t size = 0;
    if (str_begins(code, "~")) {
        memcpy(to, "---", 3), size = 3;
        code.at++, code.size--;
    }
    for (size_t i = 0; i < code.size; i++) {
        char c = code.at[i];
        if (c != '*') to[size++] = c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
    }
    struct str even = {to, size};
    return str_is(even, "---") || str_is(even, "-") ? (struct str){0} : even;
}

static bool same_code(struct arena *a, struct str want, struct str found) {
    do {
        if (str_same(even_code(a, str_trim(str_cut(&want, '+'))), even_code(a, found))) return true;
    } while (want.size);
    return false;
}

bool suite_same(struct arena *a, const struct suite_event *want, const struct suite_event *found) {
    struct str code = want->code;
    return str_same(even_code(a, str_cut(&code, '_')), even_code(a, found->code)) &&
           same_code(a, want->source, found->source) && same_code(a, want->target, found->target);
}
