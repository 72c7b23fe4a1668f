#include "tools/storyfile.h"

#include <math.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "doc/doc.h"
#include "record/fields.h"
#include "tools/factline.h"
#include "tools/goldknow.h"
#include "tools/timexvalue.h"

/* What bounds the work on a hostile file; a story has some hundred lines. */
enum {
    FILE_MOST = 1 << 20,
    BEINGS_MOST = 500,
    REPORTS_MOST = 50,
    FACTS_MOST = 1000,
    TEXT_MOST = 200000,
    MARKS_MOST = 5000
};

/* A line with those that go on with it by +. */
struct storyline {
    uint32_t number;
    bool is_text;
    struct str text;
};

enum section { SECTION_HEAD, SECTION_ACTORS, SECTION_PLACES, SECTION_REPORT, SECTION_DIFFERENCES };

struct reading {
    struct arena *a;
    struct storyfile *story;
    struct faults *faults;
    struct marking marking;
    LIST_OF(struct storyline) lines;
    enum section section;
    struct storyreport *report;      /* the last one */
    struct buf text;                 /* of the last report */
    LIST_OF(struct storyline) facts; /* of the last report, to be read when its text is whole */
};

uint32_t storyfile_being(const struct storyfile *s, struct str id) {
    for (size_t i = 0; i < s->beings.count; i++)
        if (str_same(s->beings.at[i].id, id)) return (uint32_t)i + 1;
    return 0;
}

uint32_t storyfile_report(const struct storyfile *s, struct str id) {
    for (size_t i = 0; i < s->reports.count; i++)
        if (str_same(s->reports.at[i].id, id)) return (uint32_t)i + 1;
    return 0;
}

uint32_t storyreport_date(const struct storyreport *r, struct span words) {
    uint32_t best = 0;
    for (size_t i = 0; i < r->facts.count; i++) {
        const struct told *t = &r->facts.at[i];
        if (t->what != TOLD_DATE || !t->words.count) continue;
        struct span span = t->words.at[0].span;
        if (span_is(span, words)) return (uint32_t)i + 1;
        if (!best && (span_holds(span, words) || span_holds(words, span))) best = (uint32_t)i + 1;
    }
    return best;
}

/* ---- lines --------------------------------------------------------------------------------------------- */

static struct str without_end(struct str line) {
    while (line.size && strchr(" \t\r", line.at[line.size - 1])) line.size--;
    return line;
}

/* Behind the sign at its front and one blank. */
static struct str behind_sign(struct str line) {
    size_t skip = line.size > 1 && line.at[1] == ' ' ? 2 : 1;
    return (struct str){line.at + skip, line.size - skip};
}

/* Moves the line to right behind the one it goes on with, a blank between: the sign and the line's end before
 * it gave the room. */
static void go_on(struct reading *g, char *bytes, uint32_t number, struct str line) {
    if (!g->lines.count) {
        fault_add(g->faults, number, "a + has no line to go on with; put it behind a | line");
        return;
    }
    struct str *last = &g->lines.at[g->lines.count - 1].text, more = behind_sign(line);
    char *to = bytes + (last->at - bytes) + last->size;
    *to = ' ';
    memmove(to + 1, more.at, more.size);
    last->size += 1 + more.size;
}

static void cut_lines(struct reading *g, char *bytes, size_t size) {
    struct str rest = {bytes, size};
    for (uint32_t number = 1; rest.size; number++) {
        struct str line = without_end(str_cut(&rest, '\n'));
        if (!line.size || line.at[0] == '#') continue;
        if (line.at[0] == '+') {
            go_on(g, bytes, number, line);
            continue;
        }
        bool is_text = line.at[0] == '|';
        struct storyline *x = list_add(g->a, g->lines);
        *x = (struct storyline){number, is_text, is_text ? behind_sign(line) : line};
    }
}

/* ---- actors and places --------------------------------------------------------------------------------- */

/* The row's id and kind; NULL, and a fault, where it cannot be one. */
static struct being *add_being(struct reading *g, uint32_t number, struct str *rest, bool is_place) {
    struct storyfile *s = g->story;
    struct str id = factline_word(rest), kind = factline_word(rest);
    if (!factline_is_id(id) || !rest->size) {
        fault_add(g->faults, number, "\"%.*s\" begins no row of %s; write %s", SHOW(id),
                  is_place ? "a place" : "an actor",
                  is_place ? "id, kind, country, latitude, longitude, name"
                           : "id, type, code, m f or p, name");
        return NULL;
    }
    uint32_t known = storyfile_being(s, id);
    if (known || s->beings.count == BEINGS_MOST) {
        if (known)
            fault_add(g->faults, number, "\"%.*s\" is declared twice, in line %u as well; give it another id",
                      SHOW(id), list_get(s->beings, known)->line);
        else
            fault_add(g->faults, number, "a story has at most %d actors and places; make two of it",
                      BEINGS_MOST);
        return NULL;
    }
    int type = factline_choose(&g->marking, number, is_place ? "kind of place" : "type of actor", kind,
                               is_place ? PLACE_KIND_WORDS : ACTOR_TYPE_WORDS);
    struct being *b = list_add(g->a, s->beings);
    *b = (struct being){
        .id = id, .line = number, .is_place = is_place, .lat = (double)NAN, .lon = (double)NAN};
    b->type = (uint8_t)(type < 0 ? 0 : type);
    return b;
}

static bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

static bool is_code(struct str code, size_t part) {
    for (size_t i = 0; i < code.size; i++)
        if (!is_capital(code.at[i])) return false;
    return code.size && code.size % part == 0 && code.size <= 5 * part;
}

/* `m`, `f`, `p`, or two of them, in a word of its own. */
static bool take_flags(struct being *b, struct str word) {
    if (!word.size || word.size > 2) return false;
    for (size_t i = 0; i < word.size; i++)
        if (!strchr("mfp", word.at[i])) return false;
    for (size_t i = 0; i < word.size; i++)
        if (word.at[i] == 'p')
            b->is_plural = true;
        else
            b->gender = word.at[i];
    return true;
}

static void name_being(struct reading *g, struct being *b, struct str name) {
    b->name = str_trim(name);
    if (!b->name.size)
        fault_add(g->faults, b->line, "\"%.*s\" has no name; write it at the end of the row", SHOW(b->id));
}

static void read_actor(struct reading *g, uint32_t number, struct str rest) {
    struct being *b = add_being(g, number, &rest, false);
    if (!b) return;
    struct str code = factline_word(&rest), behind = rest;
    if (is_code(code, 3))
        b->code = code;
    else if (!str_is(code, "-"))
        fault_add(g->faults, number,
                  "\"%.*s\" is no actor code; write parts of three capitals as LBYGOV, or -", SHOW(code));
    if (take_flags(b, factline_word(&behind))) rest = behind;
    name_being(g, b, rest);
}

static double read_degrees(struct reading *g, uint32_t number, struct str word, double most) {
    char digits[24] = "", *end = digits;
    if (str_is(word, "-")) return (double)NAN;
    if (word.size && word.size < sizeof digits) memcpy(digits, word.at, word.size);
    double n = strspn(digits, "-0123456789.") == word.size ? strtod(digits, &end) : 0;
    if (end > digits && !*end && fabs(n) <= most) return n;
    fault_add(g->faults, number, "\"%.*s\" is no latitude or longitude; write degrees as 36.81, or -",
              SHOW(word));
    return (double)NAN;
}

static void read_place(struct reading *g, uint32_t number, struct str rest) {
    struct being *b = add_being(g, number, &rest, true);
    if (!b) return;
    struct str country = factline_word(&rest);
    if (is_code(country, 2) && country.size == 2)
        b->code = country;
    else if (!str_is(country, "-"))
        fault_add(g->faults, number, "\"%.*s\" is no country; write two capitals as LY, or -", SHOW(country));
    b->lat = read_degrees(g, number, factline_word(&rest), 90);
    b->lon = read_degrees(g, number, factline_word(&rest), 180);
    name_being(g, b, rest);
}

/* ---- reports ------------------------------------------------------------------------------------------- */

/* Facts are read when the text is whole, damage first: words are not looked for inside of it. */
static void end_report(struct reading *g) {
    if (!g->report) return;
    g->report->text = str_copy(g->a, (struct str){g->text.at, g->text.size});
    buf_clear(&g->text);
    for (int pass = 0; pass < 2; pass++)
        for (size_t i = 0; i < g->facts.count; i++) {
            const struct storyline *x = &g->facts.at[i];
            bool is_first = factline_kind(x->text) == TOLD_DAMAGE;
            if (is_first == (pass == 0)) factline_read(&g->marking, g->report, x->number, x->text);
        }
    g->facts.count = 0;
    g->report = NULL;
}

static void begin_report(struct reading *g, uint32_t number, struct str id) {
    struct storyfile *s = g->story;
    end_report(g);
    g->section = SECTION_REPORT;
    if (s->reports.count == REPORTS_MOST) {
        fault_add(g->faults, number, "a story has at most %d reports; make two of it", REPORTS_MOST);
        return;
    }
    if (!factline_is_id(id))
        fault_add(g->faults, number, "\"%.*s\" is no id; write letters, digits and hyphens, at most 40",
                  SHOW(id));
    if (storyfile_report(s, id))
        fault_add(g->faults, number, "a report \"%.*s\" stands there already; give it another id", SHOW(id));
    g->report = list_add(g->a, s->reports);
    *g->report = (struct storyreport){.id = id, .line = number};
    g->report->whole_id = str_of(
        arena_print(g->a, "%.*s.%.*s", (int)s->id.size, s->id.size ? s->id.at : "", (int)id.size, id.at));
}

static void read_text(struct reading *g, const struct storyline *x) {
    if (!g->report) {
        fault_add(g->faults, x->number, "text stands outside of a report; write `report ID` before it");
        return;
    }
    if (g->facts.count)
        fault_add(g->faults, x->number,
                  "text stands behind facts; move it before them, or begin the next `report`");
    if (g->text.size + x->text.size > TEXT_MOST || g->report->marks.count > MARKS_MOST) {
        fault_add(g->faults, x->number,
                  "the report is longer than %d bytes or has more than %d mentions; shorten it", TEXT_MOST,
                  MARKS_MOST);
        return;
    }
    if (g->text.size) buf_byte(&g->text, '\n');
    markedtext_add(&g->marking, g->report, &g->text, x->number, x->text);
}

static struct str *report_value(struct storyreport *r, struct str key) {
    const struct {
        const char *key;
        struct str *value;
    } ROWS[] = {{"outlet", &r->outlet},
                {"kind", &r->kind},
                {"published", &r->published},
                {"title", &r->title},
                {"url", &r->url}};
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++)
        if (str_is(key, ROWS[i].key)) return ROWS[i].value;
    return NULL;
}

static void tell_unknown(struct reading *g, uint32_t number, struct str key) {
    struct choice c = choice_begin(key);
    const char *const HEADS[] = {"outlet", "kind",   "published",   "title",
                                 "url",    "report", "differences", NULL};
    for (int i = 0; HEADS[i]; i++) choice_offer(&c, str_of(HEADS[i]));
    factline_offer(&c);
    fault_add(g->faults, number, "\"%.*s\" begins no line of a report%s", SHOW(key),
              choice_advice(&c, g->a, "docs/corpus.md lists them"));
}

static void read_report_line(struct reading *g, const struct storyline *x) {
    struct str rest = x->text, key = factline_word(&rest);
    if (!g->report) return;
    struct str *value = report_value(g->report, key);
    if (value) {
        if (value->size)
            fault_add(g->faults, x->number, "the report has a second %.*s; remove one", SHOW(key));
        *value = str_trim(rest);
    } else if (!factline_kind(x->text)) {
        tell_unknown(g, x->number, key);
    } else if (g->facts.count == FACTS_MOST) {
        fault_add(g->faults, x->number, "a report has at most %d facts; shorten it", FACTS_MOST);
    } else {
        struct storyline *fact = list_add(g->a, g->facts);
        *fact = *x;
    }
}

/* ---- differences --------------------------------------------------------------------------------------- */

/* KIND LABEL REPORT REPORT... ; sentence */
static void read_difference(struct reading *g, uint32_t number, struct str rest) {
    struct str names = str_cut(&rest, ';');
    struct story_difference *d = list_add(g->a, g->story->differences);
    *d = (struct story_difference){.line = number, .text = str_trim(rest)};
    int kind = factline_choose(&g->marking, number, "kind of difference", factline_word(&names),
                               DIFFERENCE_KIND_WORDS);
    d->kind = (uint8_t)(kind < 0 ? 0 : kind);
    d->label = factline_word(&names);
    for (struct str id = factline_word(&names); id.size; id = factline_word(&names)) {
        uint32_t report = storyfile_report(g->story, id);
        struct choice c = choice_begin(id);
        for (size_t i = 0; i < g->story->reports.count; i++) choice_offer(&c, g->story->reports.at[i].id);
        if (!report) {
            fault_add(g->faults, number, "the story has no report \"%.*s\"%s", SHOW(id),
                      choice_advice(&c, g->a, "write the id behind `report`"));
            continue;
        }
        struct report_name *name = list_add(g->a, d->reports);
        name->report = report;
    }
    if (!d->text.size)
        fault_add(g->faults, number,
                  "the difference has no sentence; write ` ; ` and a plain sentence behind the reports");
    if (!d->reports.count)
        fault_add(g->faults, number, "the difference names no report; write those that differ");
}

/* ---- the file ------------------------------------------------------------------------------------------ */

static void read_head(struct reading *g, const struct storyline *x) {
    struct str rest = x->text, key = factline_word(&rest);
    struct storyfile *s = g->story;
    if (str_is(key, "about")) {
        s->about = str_trim(rest);
    } else if (!str_is(key, "story")) {
        fault_add(g->faults, x->number,
                  "\"%.*s\" stands before actors, places and reports; begin with `story ID`", SHOW(key));
    } else if (s->id.size || !factline_is_id(str_trim(rest))) {
        fault_add(g->faults, x->number,
                  s->id.size ? "a second story begins; make a file of its own for it, not \"%.*s\""
                             : "\"%.*s\" is no id; write letters, digits and hyphens, at most 40",
                  SHOW(str_trim(rest)));
    } else {
        s->id = str_trim(rest), s->line = x->number;
    }
}

/* Begins a section where the line is its heading. */
static bool begin_section(struct reading *g, const struct storyline *x) {
    struct str rest = x->text, key = factline_word(&rest), id = factline_word(&rest);
    if (str_trim(rest).size) return false;
    if (str_is(key, "report")) return begin_report(g, x->number, id), true;
    enum section section = str_is(key, "actors")        ? SECTION_ACTORS
                           : str_is(key, "places")      ? SECTION_PLACES
                           : str_is(key, "differences") ? SECTION_DIFFERENCES
                                                        : SECTION_HEAD;
    if (section == SECTION_HEAD || id.size) return false;
    end_report(g);
    g->section = section;
    return true;
}

static void read_line(struct reading *g, const struct storyline *x) {
    if (x->is_text) {
        read_text(g, x);
        return;
    }
    if (begin_section(g, x)) return;
    switch (g->section) {
    case SECTION_HEAD: read_head(g, x); break;
    case SECTION_ACTORS: read_actor(g, x->number, x->text); break;
    case SECTION_PLACES: read_place(g, x->number, x->text); break;
    case SECTION_REPORT: read_report_line(g, x); break;
    case SECTION_DIFFERENCES: read_difference(g, x->number, x->text); break;
    }
}

/* The bytes that can be read: UTF-8, and not too many. */
static struct str readable(struct reading *g, struct str bytes) {
    if (bytes.size > FILE_MOST) {
        fault_add(g->faults, 1, "the file is larger than %d bytes; make several stories of it", FILE_MOST);
        bytes.size = FILE_MOST;
    }
    size_t good = utf8_check(bytes.at, bytes.size);
    if (good == bytes.size) return bytes;
    uint32_t line = 1;
    for (size_t i = 0; i < good; i++) line += bytes.at[i] == '\n';
    fault_add(g->faults, line, "there are bytes that are no UTF-8; save the file as UTF-8");
    return (struct str){bytes.at, good};
}

struct storyfile *storyfile_read(struct arena *a, const char *path, struct str bytes,
                                 const struct goldknow *k, struct faults *f) {
    struct storyfile *s = arena_take(a, sizeof *s);
    struct reading g = {.a = a, .story = s, .faults = f, .marking = {s, k, f}};
    s->path = f->path = path;
    s->line = 1;
    bytes = readable(&g, bytes);
    cut_lines(&g, arena_copy(a, bytes.at, bytes.size), bytes.size);
    for (size_t i = 0; i < g.lines.count; i++) read_line(&g, &g.lines.at[i]);
    end_report(&g);
    buf_free(&g.text);
    return s;
}
