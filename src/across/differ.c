#include "across/differ.h"

#include <math.h>
#include <stdio.h>
#include <strings.h>

#include "across/weave.h"
#include "base/arena.h"
#include "base/buf.h"
#include "doc/doc.h"

enum { SHOWN = 90 }; /* bytes of a quotation in a sentence */

struct reports { /* a set of report numbers, in the story's order */
    bool *has;
    uint32_t count;
};

static struct reports no_reports(const struct weave *w) {
    return (struct reports){arena_take(w->scratch, w->r->reports.count + 1), 0};
}

static void add_report(struct reports *set, uint32_t report) {
    set->count += !set->has[report];
    set->has[report] = true;
}

static void add_difference(struct weave *w, unsigned kind, struct thing of, const struct reports *set,
                           struct buf *text) {
    struct difference_fact *x = list_add(w->a, w->s->facts.differences);
    x->kind = (uint8_t)kind;
    x->of = of;
    x->text = str_copy(w->a, (struct str){text->at, text->size});
    for (uint32_t i = 0; i < w->count; i++) {
        if (!set->has[w->order[i]]) continue;
        struct report_link *link = list_add(w->a, x->reports);
        link->report = w->order[i];
    }
    buf_clear(text);
}

/* The outlet, unless two of the story's reports are of one; else the file, without its folders; else the id.
 */
static void put_report(const struct weave *w, struct buf *b, uint32_t report) {
    const struct report *x = list_get(w->r->reports, report);
    struct str name = x->outlet;
    for (uint32_t i = 0; i < w->count; i++)
        if (w->order[i] != report && str_same(list_get(w->r->reports, w->order[i])->outlet, x->outlet))
            name.size = 0;
    if (!name.size) name = x->file;
    for (struct str rest = name; rest.size && memchr(rest.at, '/', rest.size); name = rest)
        str_cut(&rest, '/');
    buf_str(b, name.size ? name : x->id);
}

/* The words in quotation marks, cut between words where they are long, line ends as spaces. */
static void put_words(struct buf *b, struct str s) {
    size_t size = s.size;
    if (size > SHOWN)
        for (size = SHOWN; size > 0 && s.at[size] != ' ';) size--;
    buf_text(b, "“");
    for (size_t i = 0; i < size; i++) buf_byte(b, s.at[i] == '\n' ? ' ' : s.at[i]);
    buf_text(b, size < s.size ? " …”" : "”");
}

static void differ_figures(struct weave *w, struct buf *b) {
    for (uint32_t f = 0; f < w->s->facts.figures.count; f++) {
        const struct figure_fact *x = &w->s->facts.figures.at[f];
        if (x->agreement != AGREEMENT_CONFLICT && x->agreement != AGREEMENT_COMPATIBLE) continue;
        struct reports set = no_reports(w);
        for (size_t i = 0; i < x->readings.count; i++) {
            if (i) buf_text(b, x->agreement == AGREEMENT_CONFLICT ? ", but " : ", and ");
            put_report(w, b, x->readings.at[i].report);
            buf_text(b, " has ");
            put_words(b, x->readings.at[i].text);
            add_report(&set, x->readings.at[i].report);
        }
        buf_text(b, x->agreement == AGREEMENT_CONFLICT ? "." : "; the two can both be true.");
        if (set.count > 1) add_difference(w, DIFFERENCE_FIGURE, (struct thing){'f', f + 1}, &set, b);
        buf_clear(b);
    }
}

static void differ_wording(struct weave *w, struct buf *b) {
    for (uint32_t q = 0; q < w->s->facts.quotes.count; q++) {
        const struct quote_fact *x = &w->s->facts.quotes.at[q];
        struct reports set = no_reports(w);
        for (size_t i = 0; i < x->edits.count; i++) {
            const struct edit_fact *e = &x->edits.at[i];
            buf_text(b, i ? "; " : "One quotation, two wordings: ");
            put_words(b, e->from.size ? e->from : str_of("(nothing)"));
            buf_text(b, " in "), put_report(w, b, e->report_a);
            buf_text(b, " is "), put_words(b, e->to.size ? e->to : str_of("(nothing)"));
            buf_text(b, " in "), put_report(w, b, e->report_b);
            add_report(&set, e->report_a), add_report(&set, e->report_b);
        }
        buf_byte(b, '.');
        if (set.count > 1 && x->kind != QUOTE_INDIRECT)
            add_difference(w, DIFFERENCE_WORDING, (struct thing){'q', q + 1}, &set, b);
        buf_clear(b);
    }
}

/* The longest name that a report calls the actor by, on one line; empty where it has no name there. */
static struct str name_in(const struct weave *w, const struct actor_fact *x, uint32_t report) {
    struct str best = {0};
    for (size_t m = 0; m < x->mentions.count; m++) {
        const struct mention_fact *y = &x->mentions.at[m];
        if (y->report != report || span_is_empty(y->name)) continue;
        if (!span_holds(y->span, y->name) || y->text.size != span_size(y->span))
            continue; /* a record from elsewhere */
        struct str name = {y->text.at + (y->name.begin - y->span.begin), span_size(y->name)};
        if (name.size > best.size) best = name;
    }
    char *line = arena_take(w->scratch, best.size + 1);
    for (size_t i = 0; i < best.size; i++) line[i] = best.at[i] == '\n' ? ' ' : best.at[i];
    return (struct str){line, best.size};
}

/* Whether `part` is one of the words of `name`, cut at spaces, in any case. */
static bool has_word(struct str name, struct str part) {
    for (struct str rest = name, word; rest.size;) {
        word = str_cut(&rest, ' ');
        if (word.size == part.size && strncasecmp(word.at, part.at, part.size) == 0) return true;
    }
    return false;
}

/* "UN" of "United Nations" */
static bool is_initials(struct str part, struct str name) {
    size_t count = 0;
    for (struct str rest = name; rest.size;) {
        struct str word = str_cut(&rest, ' ');
        bool is_capital = word.size && word.at[0] >= 'A' && word.at[0] <= 'Z';
        if (!is_capital) continue;
        if (count == part.size || part.at[count] != word.at[0]) return false;
        count++;
    }
    return count > 1 && count == part.size;
}

/* "Kiir" is no other spelling of "Salva Kiir", nor "UN" of "United Nations". */
static bool is_shorter(struct str part, struct str name) {
    if (is_initials(part, name)) return true;
    for (struct str rest = part; rest.size;) {
        struct str word = str_cut(&rest, ' ');
        if (word.size && !has_word(name, word)) return false;
    }
    return true;
}

static void differ_names(struct weave *w, struct buf *b) {
    for (uint32_t a = 0; a < w->s->facts.actors.count; a++) {
        const struct actor_fact *x = &w->s->facts.actors.at[a];
        if (x->type == ACTOR_GOVERNMENT) continue; /* "Syria" and "Damascus" are no two spellings */
        struct reports set = no_reports(w);
        struct str first = {0};
        bool differs = false;
        for (uint32_t i = 0; i < w->count; i++) {
            struct str name = name_in(w, x, w->order[i]);
            if (!name.size) continue;
            if (!first.size) first = name;
            if (str_same(name, first) && set.count) continue;
            differs = differs || (!is_shorter(name, first) && !is_shorter(first, name));
            buf_text(b, set.count ? ", " : "");
            put_words(b, name);
            buf_text(b, " in "), put_report(w, b, w->order[i]);
            add_report(&set, w->order[i]);
        }
        buf_byte(b, '.');
        if (differs) add_difference(w, DIFFERENCE_NAME, (struct thing){'a', a + 1}, &set, b);
        buf_clear(b);
    }
}

static void only_in(struct weave *w, struct buf *b, const char *what, struct str words, struct thing of,
                    const struct reports *set) {
    if (set->count != 1) return;
    for (uint32_t i = 0; i < w->count; i++)
        if (set->has[w->order[i]]) {
            buf_print(b, "Only ");
            put_report(w, b, w->order[i]);
            buf_print(b, " has %s ", what);
            put_words(b, words);
            buf_byte(b, '.');
        }
    add_difference(w, DIFFERENCE_ONLY_IN, of, set, b);
}

#define REPORTS_OF(set, list)                                                                                \
    for (size_t i_ = 0; i_ < (list).count; i_++) add_report(&(set), (list).at[i_].report)

static void differ_silence(struct weave *w, struct buf *b) {
    const struct facts *f = &w->s->facts;
    for (uint32_t e = 0; e < f->events.count; e++) {
        struct reports set = no_reports(w);
        REPORTS_OF(set, f->events.at[e].attestations);
        only_in(w, b, "the event", f->events.at[e].attestations.at[0].trigger.text,
                (struct thing){'e', e + 1}, &set);
    }
    for (uint32_t q = 0; q < f->quotes.count; q++) {
        struct reports set = no_reports(w);
        REPORTS_OF(set, f->quotes.at[q].versions);
        if (f->quotes.at[q].kind == QUOTE_INDIRECT) continue;
        only_in(w, b, "the quotation", f->quotes.at[q].versions.at[0].text, (struct thing){'q', q + 1}, &set);
    }
    for (uint32_t x = 0; x < f->figures.count; x++) {
        struct reports set = no_reports(w);
        REPORTS_OF(set, f->figures.at[x].readings);
        only_in(w, b, "the figure", f->figures.at[x].readings.at[0].text, (struct thing){'f', x + 1}, &set);
    }
}

void differ_decide(struct weave *w) {
    struct buf b = {0};
    if (w->count < 2) return;
    differ_figures(w, &b);
    differ_wording(w, &b);
    differ_names(w, &b);
    differ_silence(w, &b);
    buf_free(&b);
}
