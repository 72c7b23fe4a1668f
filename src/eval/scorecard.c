#include "eval/scorecard.h"

#include <jansson.h>
#include <math.h>
#include <stdlib.h>

#include "eval/evaluation.h"

enum { IDS_SHOWN = 5, DIGITS = 6 };

/* ---- ratios: NAN where there is nothing to be right about ---------------------------------------------- */

static double share_of(double right, double all) { return all > 0 ? right / all : (double)NAN; }

static double precision(const struct tally *t) { return share_of(t->right_system, t->system); }

static double recall(const struct tally *t) { return share_of(t->right_gold, t->gold); }

static double f1(const struct tally *t) {
    double p = t->system > 0 ? precision(t) : 0, r = t->gold > 0 ? recall(t) : 0;
    if (t->gold <= 0 && t->system <= 0) return (double)NAN;
    return p + r > 0 ? 2 * p * r / (p + r) : 0;
}

/* Of the system's items those that are in nothing right, per 100 of the gold. */
static double extra(const struct tally *t) { return share_of(100 * (t->system - t->right_system), t->gold); }

/* ---- what is shown ------------------------------------------------------------------------------------- */

static bool is_shown(const struct evaluation *e, const struct criterion *l) {
    return !l->is_of_stories || evaluation_has_stories(e);
}

/* The most frequent in the gold first, then in the system, then by name. */
static int by_frequency(const void *x, const void *y) {
    const struct type_tally *a = *(const struct type_tally *const *)x,
                            *b = *(const struct type_tally *const *)y;
    double more = b->tally.gold - a->tally.gold;
    if (more > 0 || more < 0) return more > 0 ? 1 : -1;
    more = b->tally.system - a->tally.system;
    if (more > 0 || more < 0) return more > 0 ? 1 : -1;
    return str_compare(a->name, b->name);
}

/* Calls `put` for each type of the layer, in order. */
static void each_type(const struct layer_tally *n,
                      void (*put)(void *to, struct str name, const struct tally *t), void *to) {
    struct arena *a = arena_make();
    const struct type_tally **order = arena_take(a, n->by_type.count * sizeof *order);
    for (size_t i = 0; i < n->by_type.count; i++) order[i] = &n->by_type.at[i];
    if (n->by_type.count) qsort(order, n->by_type.count, sizeof *order, by_frequency);
    for (size_t i = 0; i < n->by_type.count; i++) put(to, order[i]->name, &order[i]->tally);
    arena_free(a);
}

/* ---- for people ---------------------------------------------------------------------------------------- */

static void put_share(struct buf *to, int width, double share, const char *form) {
    char text[32] = "-";
    if (!isnan(share)) snprintf(text, sizeof text, form, share);
    buf_print(to, "%*s", width, text);
}

static void put_tally(struct buf *to, const struct tally *t) {
    buf_print(to, "%7.0f %7.0f %7.0f", t->gold, t->system, t->right_gold);
    put_share(to, 11, precision(t), "%.3f"), put_share(to, 8, recall(t), "%.3f");
    put_share(to, 8, f1(t), "%.3f"), put_share(to, 8, extra(t), "%.1f");
    buf_byte(to, '\n');
}

static void put_type(void *to, struct str name, const struct tally *t) {
    buf_print(to, "    %-24.*s", (int)name.size, name.at);
    put_tally(to, t);
}

static void put_layer(const struct evaluation *e, const struct criterion *l, struct buf *to) {
    const struct layer_tally *n = &e->counts.layers[l - CRITERIA];
    buf_print(to, "\n%s\n", l->name);
    for (int i = 0; i < MEASURES && l->measures[i].name; i++) {
        buf_print(to, "  %-26s", l->measures[i].name);
        put_tally(to, &n->measures[i]);
    }
    each_type(n, put_type, to);
    for (int i = 0; i < QUESTIONS && l->questions[i]; i++) {
        const struct share *s = &n->answers[i];
        buf_print(to, "  %-26s", l->questions[i]->name);
        buf_print(to, "%7llu %7s %7llu", (unsigned long long)s->asked, "asked", (unsigned long long)s->right);
        put_share(to, 11, share_of((double)s->right, (double)s->asked), "%.3f");
        buf_byte(to, '\n');
    }
}

static void put_traps(const struct evaluation *e, struct buf *to) {
    const char *before = ": ";
    buf_print(to, "\ntraps\n  %llu marked, %llu entered", (unsigned long long)e->counts.traps,
              (unsigned long long)e->counts.traps_entered);
    for (int i = 0; i < LAYERS; i++) {
        if (!CRITERIA[i].is_trapped) continue;
        buf_print(to, "%s%s %llu", before, CRITERIA[i].name, (unsigned long long)e->counts.layers[i].trapped);
        before = ", ";
    }
    buf_byte(to, '\n');
}

/* On one line, whatever stands in them. */
static void put_line(struct buf *to, struct str s) {
    for (size_t i = 0; i < s.size; i++) buf_byte(to, (unsigned char)s.at[i] < ' ' ? ' ' : s.at[i]);
}

static void put_mistake(const struct mistake *m, struct buf *to) {
    buf_print(to, "  %s: %s \"", mistake_kind_name(m->kind), m->one);
    put_line(to, m->words);
    buf_text(to, "\" in "), put_line(to, m->report);
    if (!span_is_empty(m->span)) buf_print(to, " at %u", m->span.begin);
    buf_byte(to, '\n');
    if (m->expected.size) buf_text(to, "      expected: "), put_line(to, m->expected), buf_byte(to, '\n');
    if (m->found.size) buf_text(to, "      found:    "), put_line(to, m->found), buf_byte(to, '\n');
}

static void put_mistakes(const struct mistakes *m, struct buf *to) {
    uint64_t all = 0;
    const char *before = "";
    buf_text(to, "\nmistakes, the worst first: ");
    for (int i = 0; i < MISTAKE_KINDS; i++) {
        buf_print(to, "%s%llu %s", before, (unsigned long long)m->met[i],
                  mistake_kind_name((enum mistake_kind)i));
        all += m->met[i];
        before = ", ";
    }
    if (m->count < all) buf_print(to, "; %zu are shown", m->count);
    buf_byte(to, '\n');
    for (size_t i = 0; i < m->count; i++) put_mistake(&m->at[i], to);
}

void scorecard_text(const struct evaluation *e, struct buf *to) {
    buf_print(to, "%llu of %zu reports are in both\n\n", (unsigned long long)e->met, e->golds.count);
    buf_print(to, "%-28s%7s %7s %7s%11s%8s%8s%8s\n", "", "gold", "system", "right", "precision", "recall",
              "F1", "extra");
    to->size--; /* the first layer's blank line follows at once */
    buf_byte(to, '\n');
    for (int i = 0; i < LAYERS; i++)
        if (is_shown(e, &CRITERIA[i])) put_layer(e, &CRITERIA[i], to);
    put_traps(e, to);
    put_mistakes(&e->counts.mistakes, to);
}

/* ---- as data ------------------------------------------------------------------------------------------- */

static json_t *text_json(struct str s) { return json_stringn(s.size ? s.at : "", s.size); }

static json_t *share_json(double n) { return isnan(n) ? json_null() : json_real(n); }

static json_t *count_json(uint64_t n) { return json_integer((json_int_t)n); }

/* Shares of B-cubed add up to broken numbers, everything else to whole ones. */
static json_t *sum_json(double n) { return n == floor(n) ? json_integer((json_int_t)n) : json_real(n); }

static json_t *tally_json(const struct tally *t) {
    json_t *o = json_object();
    json_object_set_new(o, "gold", sum_json(t->gold));
    json_object_set_new(o, "system", sum_json(t->system));
    json_object_set_new(o, "right", sum_json(t->right_gold));
    json_object_set_new(o, "precision", share_json(precision(t)));
    json_object_set_new(o, "recall", share_json(recall(t)));
    json_object_set_new(o, "f1", share_json(f1(t)));
    json_object_set_new(o, "extra_per_100", share_json(extra(t)));
    return o;
}

static void add_type(void *to, struct str name, const struct tally *t) {
    json_object_setn_new(to, name.at, name.size, tally_json(t));
}

/* "Trigger and code" -> "trigger_and_code", so that jq needs no quotation marks. */
static void set_named(json_t *o, const char *name, json_t *value) {
    char key[64];
    size_t size = 0;
    for (; name[size] && size + 1 < sizeof key; size++) {
        char c = name[size];
        key[size] = (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c == ' ' || c == '-' ? '_' : c);
    }
    json_object_setn_new(o, key, size, value);
}

static json_t *layer_json(const struct evaluation *e, const struct criterion *l) {
    const struct layer_tally *n = &e->counts.layers[l - CRITERIA];
    json_t *o = json_object(), *measures = json_object(), *types = json_object(), *answers = json_object();
    for (int i = 0; i < MEASURES && l->measures[i].name; i++)
        set_named(measures, l->measures[i].name, tally_json(&n->measures[i]));
    each_type(n, add_type, types);
    for (int i = 0; i < QUESTIONS && l->questions[i]; i++) {
        const struct share *s = &n->answers[i];
        json_t *answer = json_object();
        json_object_set_new(answer, "asked", count_json(s->asked));
        json_object_set_new(answer, "right", count_json(s->right));
        json_object_set_new(answer, "share", share_json(share_of((double)s->right, (double)s->asked)));
        set_named(answers, l->questions[i]->name, answer);
    }
    json_object_set_new(o, "measures", measures);
    json_object_set_new(o, "types", types);
    json_object_set_new(o, "answers", answers);
    return o;
}

static json_t *traps_json(const struct evaluation *e) {
    json_t *o = json_object();
    json_object_set_new(o, "marked", count_json(e->counts.traps));
    json_object_set_new(o, "entered", count_json(e->counts.traps_entered));
    for (int i = 0; i < LAYERS; i++)
        if (CRITERIA[i].is_trapped)
            json_object_set_new(o, CRITERIA[i].name, count_json(e->counts.layers[i].trapped));
    return o;
}

static json_t *mistake_json(const struct mistake *m) {
    json_t *o = json_object();
    json_object_set_new(o, "kind", json_string(mistake_kind_name(m->kind)));
    json_object_set_new(o, "of", json_string(m->one));
    json_object_set_new(o, "report", text_json(m->report));
    json_object_set_new(o, "begin", count_json(m->span.begin));
    json_object_set_new(o, "end", count_json(m->span.end));
    json_object_set_new(o, "text", text_json(m->words));
    json_object_set_new(o, "expected", m->expected.size ? text_json(m->expected) : json_null());
    json_object_set_new(o, "found", m->found.size ? text_json(m->found) : json_null());
    return o;
}

static json_t *reports_json(const struct evaluation *e) {
    json_t *o = json_object(), *missed = json_array(), *ignored = json_array();
    for (size_t i = 0; i < e->golds.count; i++)
        if (!e->golds.at[i].is_met) json_array_append_new(missed, text_json(e->golds.at[i].id));
    for (size_t i = 0; i < e->ignored.count; i++) json_array_append_new(ignored, text_json(e->ignored.at[i]));
    json_object_set_new(o, "gold", count_json(e->golds.count));
    json_object_set_new(o, "both", count_json(e->met));
    json_object_set_new(o, "missed", missed);
    json_object_set_new(o, "ignored", ignored);
    return o;
}

static int add_bytes(const char *bytes, size_t size, void *to) {
    buf_add(to, bytes, size);
    return 0;
}

void scorecard_json(const struct evaluation *e, struct buf *to) {
    const struct mistakes *m = &e->counts.mistakes;
    json_t *top = json_object(), *layers = json_object(), *met = json_object(), *list = json_array();
    for (int i = 0; i < LAYERS; i++)
        if (is_shown(e, &CRITERIA[i]))
            json_object_set_new(layers, CRITERIA[i].name, layer_json(e, &CRITERIA[i]));
    for (int i = 0; i < MISTAKE_KINDS; i++)
        set_named(met, mistake_kind_name((enum mistake_kind)i), count_json(m->met[i]));
    for (size_t i = 0; i < m->count; i++) json_array_append_new(list, mistake_json(&m->at[i]));
    json_object_set_new(top, "reports", reports_json(e));
    json_object_set_new(top, "layers", layers);
    json_object_set_new(top, "traps", traps_json(e));
    json_object_set_new(top, "mistakes", met);
    json_object_set_new(top, "worst", list);
    json_dump_callback(top, add_bytes, to, JSON_INDENT(1) | JSON_REAL_PRECISION(DIGITS));
    buf_byte(to, '\n');
    json_decref(top);
}

/* ---- remarks ------------------------------------------------------------------------------------------- */

/* "2 reports WHAT: a, b", the first few ids by name. */
static void put_ids(struct buf *to, size_t count, const char *what, const struct id_list *ids) {
    if (!count) return;
    buf_print(to, "%zu report%s %s: ", count, count == 1 ? "" : "s", what);
    for (size_t i = 0; i < ids->count && i < IDS_SHOWN; i++) {
        buf_text(to, i ? ", " : "");
        put_line(to, ids->at[i]);
    }
    buf_text(to, count > IDS_SHOWN ? " ...\n" : "\n");
}

static void put_missed(const struct evaluation *e, struct buf *to) {
    struct str first[IDS_SHOWN];
    struct id_list ids = {first, 0, IDS_SHOWN};
    for (size_t i = 0; i < e->golds.count && ids.count < IDS_SHOWN; i++)
        if (!e->golds.at[i].is_met) first[ids.count++] = e->golds.at[i].id;
    put_ids(to, e->golds.count - e->met, "of the gold not in the system's file, counted as missed", &ids);
}

void scorecard_remarks(const struct evaluation *e, struct buf *to) {
    put_missed(e, to);
    put_ids(to, e->ignored.count, "of the system not in the gold, ignored", &e->ignored);
    put_ids(to, e->repeated.count, "told twice in one file, the second time ignored", &e->repeated);
    if (e->met && !e->counts.system_items)
        buf_text(
            to,
            "the system's file holds no facts; give what `sitrep code` or `sitrep brief --json` printed\n");
    if (e->gold_has_stories != e->system_has_stories)
        buf_print(
            to, "differences are not counted: the %s has no stories, as `sitrep brief --json` prints them\n",
            e->gold_has_stories ? "system's file" : "gold");
}
