#include "export/ledger.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "export/entries.h"
#include "export/reference.h"
#include "record/record.h"

/* A table of four columns where there is room for it:
 *
 *     no  since       who -> whom           position    in which words, on which terms, what bears upon it
 *      1  2015-10-05  Salem Mahruqi         offer       "is willing to meet the government" [A 1]
 *                     -> Libyan government  refused       if dozens of prisoners are freed first
 *
 * else a position is a paragraph. */
enum { NUMBER = 3, DAY = 10, KIND = 10, GAP = 2, NARROW = 76, LEAST = 40, WORDS_SHOWN = 400 };

struct sheet { /* one story on its way to paper */
    const struct record *r;
    const struct story *s;
    const struct entries *entries;
    const uint32_t *labels;
    struct arena *scratch;
    struct buf *to;
    unsigned width;
    bool has_colour;
};

struct cell { /* text on its way into a column: broken where it has blanks, at '\n' always */
    struct buf text;
    unsigned width;
    size_t done;      /* bytes that are on paper */
    unsigned hanging; /* columns by which the rest of a broken line is moved in */
};

/* ---- colour -------------------------------------------------------------------------------------------- */

static const char *colour_of(const char *kind) {
    static const struct {
        const char *kind, *colour;
    } COLOURS[] = {{"offer", "32"},   {"acceptance", "32"}, {"concession", "32"}, {"demand", "33"},
                   {"refusal", "31"}, {"threat", "31"},     {"mediation", "36"}};
    for (size_t i = 0; i < sizeof COLOURS / sizeof *COLOURS; i++)
        if (str_is(str_of(kind), COLOURS[i].kind)) return COLOURS[i].colour;
    return "0";
}

static void colour(const struct sheet *x, const char *code) {
    if (x->has_colour) buf_print(x->to, "\033[%sm", code);
}

/* ---- words --------------------------------------------------------------------------------------------- */

/* One line, without control characters: what a report holds must not move the cursor of a terminal. */
static void put_plain(struct buf *to, struct str s, size_t most) {
    size_t size = s.size;
    if (size > most)
        for (size = most; size > 0 && s.at[size] != ' ';) size--;
    for (size_t i = 0; i < size; i++) buf_byte(to, (unsigned char)s.at[i] < ' ' ? ' ' : s.at[i]);
    if (size < s.size) buf_text(to, " ...");
}

static void put_quoted(struct buf *to, struct str s) {
    bool has_mark =
        str_begins(s, "\"") || str_ends(s, "\"") || str_begins(s, "\u201C") || str_ends(s, "\u201D");
    if (!has_mark) buf_byte(to, '"');
    put_plain(to, s, WORDS_SHOWN);
    if (!has_mark) buf_byte(to, '"');
}

static void put_actor(const struct sheet *x, struct buf *to, uint32_t actor) {
    put_plain(to, actor ? list_get(x->s->facts.actors, actor)->name : str_of("(not named)"), WORDS_SHOWN);
}

/* ---- cells --------------------------------------------------------------------------------------------- */

/* The bytes of the next line of a cell, and its width in characters. */
static size_t line_of(const struct cell *c, unsigned *width) {
    struct str rest = {c->text.at + c->done, c->text.size - c->done};
    size_t at = 0, fits = 0;
    unsigned used = c->hanging, fits_used = 0;
    uint32_t length;
    while (at < rest.size && rest.at[at] != '\n' && used < c->width) {
        utf8_at(rest.at, rest.size, at, &length);
        at += length, used++;
        if (at == rest.size || rest.at[at] == ' ' || rest.at[at] == '\n') fits = at, fits_used = used;
    }
    if (!fits && at) fits = at, fits_used = used; /* a word longer than the line is broken */
    *width = fits_used;
    return fits;
}

/* A blank where no line may be broken; a text has none, since control characters are not put. */
enum { FIRM_BLANK = 0x1f };

static void put_firmly(const struct sheet *x, const struct attestation_fact *a, struct buf *to) {
    size_t from = to->size;
    reference_put(x->r, x->labels, a->report, a->span, to);
    for (size_t i = from; i < to->size; i++)
        if (to->at[i] == ' ') to->at[i] = FIRM_BLANK;
}

static bool is_left(const struct cell *c) { return c->done < c->text.size; }

/* Puts the next line of the cell, padded unless it is the last of the row. */
static void put_line(const struct sheet *x, struct cell *c, bool is_last, const char *code) {
    unsigned width = 0;
    bool begins = !c->done || c->text.at[c->done - 1] == '\n';
    if (begins) c->hanging = 0;
    size_t size = is_left(c) ? line_of(c, &width) : 0;
    for (unsigned i = 0; i < c->hanging && size; i++) buf_byte(x->to, ' ');
    if (code && size) colour(x, code);
    for (size_t i = c->done; i < c->done + size; i++)
        buf_byte(x->to, c->text.at[i] == FIRM_BLANK ? ' ' : c->text.at[i]);
    if (code && size) colour(x, "0");
    bool is_item = size > 2 && begins && (c->text.at[c->done] == '-' || c->text.at[c->done] == '=');
    if (is_item && c->text.at[c->done + 1] == ' ') c->hanging = 2;
    c->done += size;
    bool is_broken = is_left(c) && (c->text.at[c->done] == ' ' || c->text.at[c->done] == '\n');
    if (is_broken) c->done++;
    for (; !is_last && width < c->width + GAP; width++) buf_byte(x->to, ' ');
}

static void drop_blanks(struct buf *to) {
    while (to->size && to->at[to->size - 1] == ' ') to->size--;
}

static void put_cells(const struct sheet *x, struct cell *cells, size_t count, const char *const *codes) {
    for (bool is_more = true; is_more;) {
        is_more = false;
        for (size_t i = 0; i < count; i++) {
            put_line(x, &cells[i], i + 1 == count, codes[i]);
            is_more = is_more || is_left(&cells[i]);
        }
        drop_blanks(x->to);
        buf_byte(x->to, '\n');
    }
}

/* ---- one position ---------------------------------------------------------------------------------------
 */

static void put_term(struct buf *to, const struct term_fact *t) {
    const char *kind = term_kind_name(t->kind);
    buf_print(to, "\n- %s: ", kind);
    put_plain(to, t->text, WORDS_SHOWN);
    if (str_is(str_of(kind), "deadline") && t->date.to.size && !str_same(t->date.to, t->text))
        buf_print(to, " (%.*s)", (int)t->date.to.size, t->date.to.at);
}

static void put_bearing(const struct sheet *x, struct buf *to, uint32_t i, enum bearing bearing,
                        bool *is_first) {
    static const char *const SAID[BEARING_COUNT] = {"answers", "answered by", "meets",       "clashes with",
                                                    "softens", "hardens",     "softened by", "hardened by"};
    uint32_t *numbers, count = entries_bearing(x->entries, i, bearing, x->scratch, &numbers);
    if (!count) return;
    buf_print(to, "%s%s", *is_first ? "\n= " : "; ", SAID[bearing]);
    for (uint32_t k = 0; k < count; k++) buf_print(to, "%s%u", k ? ", " : " ", numbers[k]);
    *is_first = false;
}

static void fill_words(const struct sheet *x, const struct entry *e, struct buf *to) {
    bool is_first = true;
    put_quoted(to, e->words);
    for (size_t i = 0; i < e->position->attestations.count; i++) {
        const struct attestation_fact *a = &e->position->attestations.at[i];
        buf_byte(to, ' ');
        put_firmly(x, a, to);
    }
    for (size_t i = 0; i < e->position->terms.count; i++)
        if (!str_same(e->position->terms.at[i].text, e->position->about.text))
            put_term(to, &e->position->terms.at[i]); /* what is demanded stands there already */
    if (e->is_overdue) buf_text(to, "\n- the deadline is over, and no answer is told");
    for (unsigned b = 0; b < BEARING_COUNT; b++)
        put_bearing(x, to, e->number - 1, (enum bearing)b, &is_first);
}

static void fill_parties(const struct sheet *x, const struct entry *e, struct buf *to, const char *between) {
    put_actor(x, to, e->position->actor);
    if (!e->position->toward) return;
    buf_text(to, between);
    put_actor(x, to, e->position->toward);
}

/* Offers, demands, threats and mediation stand open or not; an answer just is. */
static bool has_state(const struct position_fact *p) {
    const char *kind = position_kind_name(p->kind);
    return str_is(str_of(kind), "offer") || str_is(str_of(kind), "demand") ||
           !str_is(str_of(position_state_name(p->state)), "open");
}

static void put_row(const struct sheet *x, const struct entry *e) {
    unsigned who = x->width / 5 < 16 ? 16 : x->width / 5;
    struct cell cells[] = {{.width = NUMBER}, {.width = DAY}, {.width = who}, {.width = KIND}, {.width = 0}};
    const char *kind = position_kind_name(e->position->kind);
    const char *codes[] = {NULL, NULL, NULL, colour_of(kind), NULL};
    cells[4].width = x->width - (NUMBER + DAY + who + KIND + 4 * GAP);
    buf_print(&cells[0].text, "%3u", e->number);
    buf_str(&cells[1].text, e->since.size ? e->since : str_of("-"));
    fill_parties(x, e, &cells[2].text, "\n-> ");
    buf_text(&cells[3].text, kind);
    if (has_state(e->position)) buf_print(&cells[3].text, "\n%s", position_state_name(e->position->state));
    fill_words(x, e, &cells[4].text);
    put_cells(x, cells, sizeof cells / sizeof *cells, codes);
    for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) buf_free(&cells[i].text);
}

static void put_paragraph(const struct sheet *x, const struct entry *e) {
    const char *kind = position_kind_name(e->position->kind);
    struct cell head = {.width = x->width};
    struct cell body[] = {{.width = NUMBER}, {.width = x->width - NUMBER - GAP}};
    const char *codes[] = {colour_of(kind), NULL};
    buf_print(&head.text, "%3u  %.*s ", e->number, (int)e->since.size, e->since.size ? e->since.at : "");
    fill_parties(x, e, &head.text, " -> ");
    buf_print(&head.text, ": %s", kind);
    if (has_state(e->position)) buf_print(&head.text, ", %s", position_state_name(e->position->state));
    fill_words(x, e, &body[1].text);
    put_cells(x, &head, 1, codes);
    codes[0] = NULL;
    put_cells(x, body, 2, codes);
    buf_free(&head.text);
    buf_free(&body[1].text);
}

/* ---- the page -------------------------------------------------------------------------------------------
 */

/* "TALKS  5 positions; mediates: Lakhdar Brahimi" */
static void put_issue(const struct sheet *x, uint32_t first) {
    uint32_t count = 0;
    buf_byte(x->to, '\n');
    colour(x, "1");
    struct str issue = x->entries->at[first].issue;
    for (size_t i = 0; i < issue.size; i++)
        buf_byte(x->to, issue.at[i] >= 'a' && issue.at[i] <= 'z' ? (char)(issue.at[i] - 32) : issue.at[i]);
    colour(x, "0");
    uint32_t i = first;
    for (; i < x->entries->count && str_same(x->entries->at[i].issue, issue); i++) count++;
    buf_print(x->to, "  (%u)", count);
    const char *between = "  mediated by ";
    for (uint32_t k = first; k < i; k++) {
        const struct position_fact *p = x->entries->at[k].position;
        bool is_new = str_is(str_of(position_kind_name(p->kind)), "mediation") && p->actor;
        for (uint32_t m = first; m < k && is_new; m++)
            is_new =
                x->entries->at[m].position->actor != p->actor || x->entries->at[m].position->kind != p->kind;
        if (!is_new) continue;
        buf_text(x->to, between), put_actor(x, x->to, p->actor);
        between = ", ";
    }
    buf_byte(x->to, '\n');
}

static void put_report(const struct sheet *x, uint32_t i) {
    const struct report *report = &x->r->reports.at[i];
    const struct str SHOWN[] = {report->outlet, report->published, report->title,
                                report->title.size ? (struct str){0} : report->file};
    struct cell row[] = {{.width = NUMBER}, {.width = x->width - NUMBER - GAP}};
    const char *codes[] = {NULL, NULL};
    buf_text(&row[0].text, "  ");
    reference_put_label(x->labels[i], &row[0].text);
    for (size_t k = 0; k < sizeof SHOWN / sizeof *SHOWN; k++) {
        if (SHOWN[k].size && row[1].text.size) buf_text(&row[1].text, "  ");
        put_plain(&row[1].text, SHOWN[k], WORDS_SHOWN);
    }
    if (!row[1].text.size) put_plain(&row[1].text, report->id, WORDS_SHOWN);
    put_cells(x, row, 2, codes);
    buf_free(&row[0].text);
    buf_free(&row[1].text);
}

static void put_head(const struct sheet *x) {
    struct cell title = {.width = x->width};
    const char *codes[] = {"1"};
    put_plain(&title.text, x->s->title, WORDS_SHOWN);
    put_cells(x, &title, 1, codes);
    buf_free(&title.text);
    buf_print(x->to, "%zu report%s", x->s->reports.count, x->s->reports.count == 1 ? "" : "s");
    if (x->s->first.size) buf_print(x->to, ", %.*s", (int)x->s->first.size, x->s->first.at);
    if (!str_same(x->s->first, x->s->last)) buf_print(x->to, " to %.*s", (int)x->s->last.size, x->s->last.at);
    buf_byte(x->to, '\n');
    for (uint32_t i = 0; i < x->r->reports.count; i++)
        if (x->labels[i]) put_report(x, i);
}

static void put_story(const struct sheet *x) {
    put_head(x);
    for (uint32_t i = 0; i < x->entries->count; i++) {
        const struct entry *e = &x->entries->at[i];
        if (!i || !str_same(e->issue, e[-1].issue)) put_issue(x, i);
        if (x->width < NARROW)
            put_paragraph(x, e);
        else
            put_row(x, e);
    }
}

void ledger_write(const struct record *r, unsigned width, bool has_colour, struct buf *to) {
    struct arena *all = arena_make();
    uint32_t *labels = arena_take(all, (r->reports.count + 1) * sizeof *labels);
    bool is_first = true;
    for (size_t i = 0; i < r->stories.count; i++) {
        const struct story *s = &r->stories.at[i];
        if (!s->facts.positions.count) continue;
        struct arena *scratch = arena_make();
        struct entries entries = entries_make(r, s, scratch);
        struct sheet x = {r, s, &entries, labels, scratch, to, width < LEAST ? LEAST : width, has_colour};
        reference_numbers(r, s, labels);
        if (!is_first) buf_text(to, "\n\n");
        is_first = false;
        put_story(&x);
        arena_free(scratch);
    }
    arena_free(all);
}
