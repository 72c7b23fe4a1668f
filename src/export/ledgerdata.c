#include "export/ledgerdata.h"

#include <jansson.h>

#include "base/arena.h"
#include "export/entries.h"
#include "export/reference.h"
#include "record/record.h"

struct ledger { /* one story on its way out */
    const struct record *r;
    const struct story *s;
    struct entries entries;
    const uint32_t *labels;
    struct arena *scratch;
};

/* ---- JSON -----------------------------------------------------------------------------------------------
 */

static json_t *text(struct str s) { return s.size ? json_stringn(s.at, s.size) : json_null(); }

static json_t *position_id(const struct ledger *x, uint32_t link) {
    return json_sprintf("%.*s.n%u", (int)x->s->id.size, x->s->id.at, link);
}

static json_t *party(const struct ledger *x, uint32_t actor) {
    if (!actor) return json_null();
    const struct actor_fact *a = list_get(x->s->facts.actors, actor);
    json_t *o = json_object();
    json_object_set_new(o, "id", json_sprintf("%.*s.a%u", (int)x->s->id.size, x->s->id.at, actor));
    json_object_set_new(o, "name", text(a->name));
    json_object_set_new(o, "code", text(a->code));
    return o;
}

static json_t *label(const struct ledger *x, uint32_t report) {
    struct buf b = {0};
    reference_put_label(x->labels[report - 1], &b);
    json_t *o = json_stringn(b.size ? b.at : "", b.size);
    buf_free(&b);
    return o;
}

static json_t *source(const struct ledger *x, const struct attestation_fact *a) {
    const struct report *report = list_get(x->r->reports, a->report);
    json_t *o = json_object();
    json_object_set_new(o, "label", label(x, a->report));
    json_object_set_new(o, "sentence", json_integer(reference_sentence(report, a->span)));
    json_object_set_new(o, "report", text(report->id));
    json_object_set_new(o, "begin", json_integer(a->span.begin));
    json_object_set_new(o, "end", json_integer(a->span.end));
    json_object_set_new(o, "text", text(a->text));
    return o;
}

static json_t *term(const struct ledger *x, const struct term_fact *t) {
    json_t *o = json_object();
    json_object_set_new(o, "kind", json_string(term_kind_name(t->kind)));
    json_object_set_new(o, "text", text(t->text));
    json_object_set_new(o, "report", text(list_get(x->r->reports, t->report)->id));
    json_object_set_new(o, "begin", json_integer(t->span.begin));
    json_object_set_new(o, "end", json_integer(t->span.end));
    json_object_set_new(o, "from", text(t->date.from));
    json_object_set_new(o, "to", text(t->date.to));
    return o;
}

static json_t *bearing(const struct ledger *x, const struct entry *e, enum bearing b) {
    uint32_t *numbers, count = entries_bearing(&x->entries, e->number - 1, b, x->scratch, &numbers);
    json_t *list = json_array();
    for (uint32_t i = 0; i < count; i++)
        json_array_append_new(list, position_id(x, x->entries.at[numbers[i] - 1].link));
    return list;
}

static json_t *entry(const struct ledger *x, const struct entry *e) {
    const struct position_fact *p = e->position;
    json_t *o = json_object(), *terms = json_array(), *sources = json_array();
    json_object_set_new(o, "id", position_id(x, e->link));
    json_object_set_new(o, "number", json_integer(e->number));
    json_object_set_new(o, "issue", text(e->issue));
    json_object_set_new(o, "since", text(e->since));
    json_object_set_new(o, "since_is", json_string(e->is_told ? "told" : "published"));
    json_object_set_new(o, "party", party(x, p->actor));
    json_object_set_new(o, "toward", party(x, p->toward));
    json_object_set_new(o, "kind", json_string(position_kind_name(p->kind)));
    json_object_set_new(o, "state", json_string(position_state_name(p->state)));
    json_object_set_new(o, "deadline_over", json_boolean(e->is_overdue));
    json_object_set_new(o, "words", text(e->words));
    for (size_t i = 0; i < p->terms.count; i++) json_array_append_new(terms, term(x, &p->terms.at[i]));
    json_object_set_new(o, "terms", terms);
    for (unsigned b = 0; b < BEARING_COUNT; b++)
        json_object_set_new(o, BEARING_NAMES[b], bearing(x, e, (enum bearing)b));
    for (size_t i = 0; i < p->attestations.count; i++)
        json_array_append_new(sources, source(x, &p->attestations.at[i]));
    json_object_set_new(o, "sources", sources);
    return o;
}

static int add_bytes(const char *bytes, size_t size, void *to) {
    buf_add(to, bytes, size);
    return 0;
}

static void dump(json_t *o, size_t flags, struct buf *to) {
    json_dump_callback(o, add_bytes, to, flags);
    buf_byte(to, '\n');
    json_decref(o);
}

static bool is_known(const json_t *list, const json_t *one) {
    size_t i;
    json_t *x;
    json_array_foreach(list, i, x) if (json_equal(x, one)) return true;
    return false;
}

/* Adds a party once. */
static void note(json_t *list, json_t *one) {
    if (json_is_null(one) || is_known(list, one))
        json_decref(one);
    else
        json_array_append_new(list, one);
}

static json_t *issues(const struct ledger *x) {
    json_t *all = json_array(), *parties = NULL, *mediators = NULL, *positions = NULL;
    for (uint32_t i = 0; i < x->entries.count; i++) {
        const struct entry *e = &x->entries.at[i];
        if (!i || !str_same(e->issue, e[-1].issue)) {
            json_t *issue = json_object();
            parties = json_array(), mediators = json_array(), positions = json_array();
            json_object_set_new(issue, "issue", text(e->issue));
            json_object_set_new(issue, "parties", parties);
            json_object_set_new(issue, "mediators", mediators);
            json_object_set_new(issue, "positions", positions);
            json_array_append_new(all, issue);
        }
        bool is_mediation = str_is(str_of(position_kind_name(e->position->kind)), "mediation");
        note(is_mediation ? mediators : parties, party(x, e->position->actor));
        if (!is_mediation) note(parties, party(x, e->position->toward));
        json_array_append_new(positions, entry(x, e));
    }
    return all;
}

static json_t *reports(const struct ledger *x) {
    json_t *list = json_array();
    for (uint32_t i = 0; i < x->r->reports.count; i++) {
        const struct report *report = &x->r->reports.at[i];
        if (!x->labels[i]) continue;
        json_t *o = json_object();
        json_object_set_new(o, "label", label(x, i + 1));
        json_object_set_new(o, "id", text(report->id));
        json_object_set_new(o, "outlet", text(report->outlet));
        json_object_set_new(o, "published", text(report->published));
        json_object_set_new(o, "title", text(report->title));
        json_object_set_new(o, "url", text(report->url));
        json_array_append_new(list, o);
    }
    return list;
}

/* ---- CSV ------------------------------------------------------------------------------------------------
 */

static const char HEADS[] =
    "story,number,issue,since,since_is,party,party_code,toward,toward_code,kind,state,"
    "words,conditions,deadlines,places,participants,aims,withdrawals,answers,"
    "answered_by,meets,clashes,softens,hardens,softened_by,hardened_by,sources,"
    "reports\n";

/* A field in quotation marks where it must be; what a spreadsheet would take for a formula gets a blank
 * first. */
static void put_field(struct buf *to, struct str s) {
    bool must = false;
    for (size_t i = 0; i < s.size; i++)
        must = must || s.at[i] == '"' || s.at[i] == ',' || s.at[i] == '\n' || s.at[i] == '\r';
    bool is_formula = s.size && strchr("=+-@", s.at[0]) && s.at[0];
    if (must) buf_byte(to, '"');
    if (is_formula) buf_byte(to, ' ');
    for (size_t i = 0; i < s.size; i++) {
        if (s.at[i] == '"') buf_byte(to, '"');
        buf_byte(to, s.at[i]);
    }
    if (must) buf_byte(to, '"');
}

static void put_next(struct buf *to, struct str s) {
    buf_byte(to, ',');
    put_field(to, s);
}

static void put_terms(struct buf *to, const struct position_fact *p, const char *kind) {
    struct buf b = {0};
    for (size_t i = 0; i < p->terms.count; i++) {
        if (!str_is(str_of(term_kind_name(p->terms.at[i].kind)), kind)) continue;
        if (b.size) buf_text(&b, "; ");
        buf_str(&b, p->terms.at[i].text);
    }
    put_next(to, (struct str){b.at, b.size});
    buf_free(&b);
}

static void put_numbers(const struct ledger *x, const struct entry *e, enum bearing bearing, struct buf *to) {
    uint32_t *numbers, count = entries_bearing(&x->entries, e->number - 1, bearing, x->scratch, &numbers);
    buf_byte(to, ',');
    for (uint32_t i = 0; i < count; i++) buf_print(to, "%s%u", i ? "; " : "", numbers[i]);
}

static void put_sources(const struct ledger *x, const struct position_fact *p, struct buf *to) {
    struct buf places = {0}, ids = {0};
    for (size_t i = 0; i < p->attestations.count; i++) {
        const struct attestation_fact *a = &p->attestations.at[i];
        if (i) buf_byte(&places, ' '), buf_text(&ids, "; ");
        reference_put(x->r, x->labels, a->report, a->span, &places);
        buf_str(&ids, list_get(x->r->reports, a->report)->id);
    }
    put_next(to, (struct str){places.at, places.size});
    put_next(to, (struct str){ids.at, ids.size});
    buf_free(&places);
    buf_free(&ids);
}

static void put_party(const struct ledger *x, uint32_t actor, struct buf *to) {
    const struct actor_fact *a = actor ? list_get(x->s->facts.actors, actor) : NULL;
    put_next(to, a ? a->name : (struct str){0});
    put_next(to, a ? a->code : (struct str){0});
}

static void put_row(const struct ledger *x, const struct entry *e, struct buf *to) {
    static const char *const TERMS[] = {"condition",    "deadline", "place",
                                        "participants", "aim",      "withdrawal"};
    const struct position_fact *p = e->position;
    put_field(to, x->s->id);
    buf_print(to, ",%u", e->number);
    put_next(to, e->issue);
    put_next(to, e->since);
    put_next(to, str_of(e->is_told ? "told" : "published"));
    put_party(x, p->actor, to);
    put_party(x, p->toward, to);
    put_next(to, str_of(position_kind_name(p->kind)));
    put_next(to, str_of(position_state_name(p->state)));
    put_next(to, e->words);
    for (size_t i = 0; i < sizeof TERMS / sizeof *TERMS; i++) put_terms(to, p, TERMS[i]);
    for (unsigned b = 0; b < BEARING_COUNT; b++) put_numbers(x, e, (enum bearing)b, to);
    put_sources(x, p, to);
    buf_byte(to, '\n');
}

/* ---- stories --------------------------------------------------------------------------------------------
 */

/* Hands each story with positions to `write`. */
static void each_story(const struct record *r, void (*write)(const struct ledger *x, void *to), void *to) {
    struct arena *all = arena_make();
    uint32_t *labels = arena_take(all, (r->reports.count + 1) * sizeof *labels);
    for (size_t i = 0; i < r->stories.count; i++) {
        const struct story *s = &r->stories.at[i];
        if (!s->facts.positions.count) continue;
        struct arena *scratch = arena_make();
        struct ledger x = {r, s, entries_make(r, s, scratch), labels, scratch};
        reference_numbers(r, s, labels);
        write(&x, to);
        arena_free(scratch);
    }
    arena_free(all);
}

static void add_story(const struct ledger *x, void *to) {
    json_t *o = json_object();
    json_object_set_new(o, "id", text(x->s->id));
    json_object_set_new(o, "title", text(x->s->title));
    json_object_set_new(o, "first", text(x->s->first));
    json_object_set_new(o, "last", text(x->s->last));
    json_object_set_new(o, "reports", reports(x));
    json_object_set_new(o, "issues", issues(x));
    json_array_append_new(to, o);
}

static void add_lines(const struct ledger *x, void *to) {
    for (uint32_t i = 0; i < x->entries.count; i++) {
        json_t *o = json_object(), *more = entry(x, &x->entries.at[i]);
        json_object_set_new(o, "story", text(x->s->id));
        json_object_update(o, more);
        json_decref(more);
        dump(o, JSON_COMPACT, to);
    }
}

static void add_rows(const struct ledger *x, void *to) {
    for (uint32_t i = 0; i < x->entries.count; i++) put_row(x, &x->entries.at[i], to);
}

void ledgerdata_json(const struct record *r, struct buf *to) {
    json_t *top = json_object(), *stories = json_array();
    each_story(r, add_story, stories);
    json_object_set_new(top, "sitrep", json_string("1"));
    json_object_set_new(top, "stories", stories);
    dump(top, JSON_INDENT(1), to);
}

void ledgerdata_jsonl(const struct record *r, struct buf *to) { each_story(r, add_lines, to); }

void ledgerdata_csv(const struct record *r, struct buf *to) {
    buf_text(to, HEADS);
    each_story(r, add_rows, to);
}
