#include "tools/storycheck.h"

#include "base/map.h"
#include "doc/doc.h"
#include "record/fields.h"
#include "tools/goldknow.h"
#include "tools/timexvalue.h"

struct labelled {          /* the first fact of a label */
    uint32_t report, fact; /* 1-based */
};

struct check {
    struct storyfile *s;
    const struct goldknow *k;
    struct faults *f;
    struct map labels; /* label -> 1-based place in firsts */
    LIST_OF(struct labelled) firsts;
    const struct storyreport *r; /* that is being checked */
};

static struct span first_words(const struct told *t) {
    return t->words.count ? t->words.at[0].span : (struct span){0};
}

static struct str shown(const struct check *c, struct span s) {
    return span_is_empty(s) ? (struct str){0} : storyreport_words(c->r, s);
}

static const struct told *first_of(const struct check *c, struct str label, uint32_t *report) {
    uint32_t i = map_get(&c->labels, label);
    if (!i) return NULL;
    struct labelled x = *list_get(c->firsts, i);
    if (report) *report = x.report;
    return list_get(list_get(c->s->reports, x.report)->facts, x.fact);
}

/* ---- mentions ------------------------------------------------------------------------------------------ */

static bool is_mentioned(const struct check *c, uint32_t being) {
    for (size_t i = 0; i < c->r->marks.count; i++)
        if (c->r->marks.at[i].being == being) return true;
    return false;
}

static bool is_mention_at(const struct check *c, uint32_t being, struct span words) {
    for (size_t i = 0; i < c->r->marks.count; i++)
        if (c->r->marks.at[i].being == being && span_overlaps(c->r->marks.at[i].span, words)) return true;
    return false;
}

static bool is_in_damage(const struct check *c, struct span span) {
    for (size_t i = 0; i < c->r->facts.count; i++) {
        const struct told *t = &c->r->facts.at[i];
        bool is_hidden =
            t->what == TOLD_DAMAGE && (t->kind == DAMAGE_DOUBLED || t->kind == DAMAGE_BOILERPLATE);
        if (is_hidden && span_overlaps(first_words(t), span)) return true;
    }
    return false;
}

/* A mention right inside of another one of the same actor: an apposition that the outer one must not hold. */
static void check_nested(const struct check *c, size_t i) {
    const struct marked *x = &c->r->marks.at[i];
    for (size_t j = i; j-- > 0;) {
        const struct marked *y = &c->r->marks.at[j];
        if (!span_holds(y->span, x->span)) continue;
        if (y->being == x->being)
            fault_add(c->f, x->line,
                      "a mention of %.*s, \"%.*s\", stands inside of another one, \"%.*s\"; mark them "
                      "side by side, or the outer one alone",
                      SHOW(list_get(c->s->beings, x->being)->id), SHOW(shown(c, x->span)),
                      SHOW(shown(c, y->span)));
        return;
    }
}

static void check_marks(const struct check *c) {
    for (size_t i = 0; i < c->r->marks.count; i++) {
        const struct marked *x = &c->r->marks.at[i];
        list_get(c->s->beings, x->being)->is_used = true;
        check_nested(c, i);
        if (is_in_damage(c, x->span))
            fault_add(c->f, x->line, "\"%.*s\" is marked inside of damage; remove the mark",
                      SHOW(shown(c, x->span)));
    }
}

/* ---- one fact ------------------------------------------------------------------------------------------ */

static void check_party(const struct check *c, const struct told *t, uint32_t being) {
    if (!being || is_mentioned(c, being)) return;
    struct being *b = list_get(c->s->beings, being);
    b->is_used = true;
    fault_add(c->f, t->line, "%.*s is not mentioned in this report; mark the words, or write -", SHOW(b->id));
}

static void check_parties(const struct check *c, const struct told *t) {
    for (size_t i = 0; i < t->from.count; i++) check_party(c, t, t->from.at[i].being);
    for (size_t i = 0; i < t->toward.count; i++) check_party(c, t, t->toward.at[i].being);
    check_party(c, t, t->addressee), check_party(c, t, t->place), check_party(c, t, t->by);
}

static void check_quote(const struct check *c, const struct told *t) {
    for (size_t i = 0; i < t->words.count; i++) {
        if (i && t->words.at[i].span.begin < t->words.at[i - 1].span.end)
            fault_add(c->f, t->line,
                      "the pieces of the quotation are not in the order of the text; put them so");
        if (span_overlaps(t->words.at[i].span, t->cue))
            fault_add(c->f, t->line,
                      "the cue \"%.*s\" lies in the quotation itself; leave it out there with a second "
                      "[words], or write the cue that stands outside",
                      SHOW(shown(c, t->cue)));
    }
    uint32_t speaker = t->from.count ? t->from.at[0].being : 0;
    if (speaker && !span_is_empty(t->source) && !is_mention_at(c, speaker, t->source))
        fault_add(c->f, t->line,
                  "the source \"%.*s\" is no mention of %.*s; mark it, write the speaker's words, or none",
                  SHOW(shown(c, t->source)), SHOW(list_get(c->s->beings, speaker)->id));
}

/* "Monday" for a day that is one. */
static void check_weekday(const struct check *c, const struct told *t) {
    struct str words = shown(c, first_words(t));
    int day = timexvalue_weekday(t->value);
    for (size_t i = 0; day && i < words.size;) {
        size_t begin = i;
        while (i < words.size && ((words.at[i] | 0x20) >= 'a' && (words.at[i] | 0x20) <= 'z')) i++;
        struct str word = {words.at + begin, i - begin};
        int told = (int)map_get(&c->k->weekdays, str_lower(c->f->arena, word));
        if (told && told != day)
            fault_add(c->f, t->line, "%.*s is no %.*s; look at the calendar again", SHOW(t->value),
                      SHOW(word));
        i += i == begin;
    }
}

static const char *kind_of_value(unsigned kinds) {
    for (unsigned kind = DATE_DAY; kind <= DATE_REPEAT; kind++)
        if (kinds & 1u << kind) return DATE_KIND_WORDS[kind];
    return "date";
}

static void check_date(const struct check *c, const struct told *t) {
    struct timex_read value = timexvalue_read(c->f->arena, t->value);
    bool is_own = str_same(value.first, t->first) && str_same(value.last, t->last);
    unsigned kinds = value.kinds | (is_own ? 0 : 1u << DATE_SPAN); /* any value may stand for a longer span */
    check_weekday(c, t);
    if (value.is_value && t->kind && !(kinds & 1u << t->kind))
        fault_add(c->f, t->line, "%.*s is the value of a %s, not of a %s; mend the one or the other",
                  SHOW(t->value), kind_of_value(value.kinds), DATE_KIND_WORDS[t->kind]);
    if (!is_own && t->kind == DATE_DAY && value.first.size)
        fault_add(c->f, t->line, "a day begins and ends with itself; remove `from` and `to`, or write span");
    if (!t->first.size != !t->last.size)
        fault_add(c->f, t->line, "one end of the interval is missing; write both `from` and `to`");
}

static void check_answers(const struct check *c, const struct told *t) {
    if (!t->answers.size) return;
    const struct told *position = first_of(c, t->answers, NULL);
    if (!position || position->what != TOLD_POSITION)
        fault_add(c->f, t->line,
                  "\"%.*s\" is no position of this story; write the label of one behind `answers`",
                  SHOW(t->answers));
    else if (str_same(t->answers, t->label))
        fault_add(c->f, t->line, "a position does not answer itself; write the label of another one");
}

static void check_words(const struct check *c, const struct told *t) {
    if (t->words.count > 1 && t->what != TOLD_QUOTE)
        fault_add(c->f, t->line,
                  "several [words] are for quotations alone; write a line for each, or join them with ~");
    for (size_t i = 0; i < t->words.count; i++)
        if (t->what != TOLD_DAMAGE && is_in_damage(c, t->words.at[i].span))
            fault_add(c->f, t->line, "\"%.*s\" lies inside of damage; remove the line",
                      SHOW(shown(c, t->words.at[i].span)));
}

/* What is coded where a trap says that nothing is. */
static void check_traps(const struct check *c, const struct told *t) {
    if (t->what != TOLD_EVENT && t->what != TOLD_POSITION && t->what != TOLD_FIGURE) return;
    for (size_t i = 0; i < c->r->facts.count; i++) {
        const struct told *trap = &c->r->facts.at[i];
        if (trap->what == TOLD_TRAP && t->words.count && span_holds(first_words(trap), first_words(t)))
            fault_add(c->f, t->line, "\"%.*s\" lies in the trap of line %u; remove the one or the other",
                      SHOW(shown(c, first_words(t))), trap->line);
    }
}

static void check_fact(const struct check *c, const struct told *t) {
    check_parties(c, t);
    check_words(c, t);
    check_traps(c, t);
    check_answers(c, t);
    if (t->what == TOLD_QUOTE) check_quote(c, t);
    if (t->what == TOLD_DATE) check_date(c, t);
    if (!span_is_empty(t->date) && !storyreport_date(c->r, t->date))
        fault_add(c->f, t->line, "no date line has the words \"%.*s\"; add one", SHOW(shown(c, t->date)));
}

/* ---- facts side by side -------------------------------------------------------------------------------- */

static bool are_crossing(struct span a, struct span b) {
    return span_overlaps(a, b) && !span_holds(a, b) && !span_holds(b, a);
}

static void check_crossing(const struct check *c, const struct told *a, const struct told *b) {
    for (size_t i = 0; i < a->words.count; i++)
        for (size_t j = 0; j < b->words.count; j++)
            if (are_crossing(a->words.at[i].span, b->words.at[j].span)) {
                fault_add(c->f, b->line,
                          "\"%.*s\" partly crosses the quotation of line %u; let it end before, or hold it",
                          SHOW(shown(c, b->words.at[j].span)), a->line);
                return;
            }
}

static bool are_same_parties(const struct parties *a, const struct parties *b) {
    if (a->count != b->count) return false;
    for (size_t i = 0; i < a->count; i++)
        if (a->at[i].being != b->at[i].being) return false;
    return true;
}

static bool are_same_words(const struct told *a, const struct told *b) {
    if (!a->words.count || a->words.count != b->words.count) return false;
    for (size_t i = 0; i < a->words.count; i++)
        if (!span_is(a->words.at[i].span, b->words.at[i].span)) return false;
    return true;
}

static bool are_duplicates(const struct told *a, const struct told *b) {
    bool is_same = a->what == b->what && are_same_words(a, b) && are_same_parties(&a->from, &b->from) &&
                   are_same_parties(&a->toward, &b->toward);
    if (a->what == TOLD_EVENT) return is_same && a->code == b->code;
    if (a->what == TOLD_POSITION) return is_same && a->kind == b->kind;
    return is_same && str_same(a->counted, b->counted);
}

static void check_pairs(const struct check *c, size_t i) {
    const struct told *b = &c->r->facts.at[i];
    for (size_t j = 0; j < i; j++) {
        const struct told *a = &c->r->facts.at[j];
        if (are_duplicates(a, b))
            fault_add(c->f, b->line, "the fact is told in line %u already; remove one", a->line);
        else if (a->what == TOLD_QUOTE && b->what == TOLD_QUOTE)
            check_crossing(c, a, b);
    }
}

/* ---- reports ------------------------------------------------------------------------------------------- */

static bool is_day(struct str published) {
    struct str time = published, day = str_cut(&time, 'T');
    return day.size == 10 && timexvalue_is_date(day);
}

static void check_head(const struct check *c) {
    const struct storyreport *r = c->r;
    if (!r->outlet.size) fault_add(c->f, r->line, "the report has no outlet; add a line `outlet NAME`");
    if (!r->published.size)
        fault_add(c->f, r->line, "the report has no day of publication; add a line `published 2015-10-06`");
    else if (!is_day(r->published))
        fault_add(c->f, r->line, "\"%.*s\" is no day of publication; write it as 2015-10-06",
                  SHOW(r->published));
    if (!str_trim(r->text).size)
        fault_add(c->f, r->line, "the report has no text; write it in lines that begin with |");
}

static void check_report(struct check *c, const struct storyreport *r) {
    c->r = r;
    check_head(c);
    check_marks(c);
    for (size_t i = 0; i < r->facts.count; i++) {
        check_fact(c, &r->facts.at[i]);
        check_pairs(c, i);
    }
}

/* ---- labels -------------------------------------------------------------------------------------------- */

static bool do_meet(const struct parties *a, const struct parties *b) {
    for (size_t i = 0; i < a->count; i++)
        for (size_t j = 0; j < b->count; j++)
            if (!a->at[i].being || !b->at[j].being || a->at[i].being == b->at[j].being) return true;
    return !a->count || !b->count;
}

/* Two facts of one label, `a` the first: what they tell must be able to be one. */
static void compare_labelled(const struct check *c, const struct told *a, uint32_t report,
                             const struct told *b) {
    struct str where = list_get(c->s->reports, report)->id;
    const char *what = NULL;
    if (a->what != b->what)
        what = "another kind of fact";
    else if (!do_meet(&a->from, &b->from) && !do_meet(&a->toward, &b->toward))
        what = "told of others";
    else if (a->what == TOLD_POSITION && a->kind != b->kind)
        what = "another kind of position";
    if (what)
        fault_add(c->f, b->line, "%.*s is %s in line %u (report %.*s); give this one a label of its own",
                  SHOW(b->label), what, a->line, SHOW(where));
}

static void read_labels(struct check *c) {
    for (size_t r = 0; r < c->s->reports.count; r++) {
        const struct storyreport *report = &c->s->reports.at[r];
        for (size_t i = 0; i < report->facts.count; i++) {
            const struct told *t = &report->facts.at[i];
            uint32_t first_report = 0;
            const struct told *first = t->label.size ? first_of(c, t->label, &first_report) : NULL;
            if (first) compare_labelled(c, first, first_report, t);
            if (first || !t->label.size) continue;
            struct labelled *x = list_add(c->f->arena, c->firsts);
            *x = (struct labelled){(uint32_t)r + 1, (uint32_t)i + 1};
            *map_put(&c->labels, t->label) = (uint32_t)c->firsts.count;
        }
    }
}

/* ---- differences --------------------------------------------------------------------------------------- */

static bool has_label(const struct storyreport *r, struct str label) {
    for (size_t i = 0; i < r->facts.count; i++)
        if (str_same(r->facts.at[i].label, label)) return true;
    return false;
}

static bool has_being(const struct storyreport *r, uint32_t being) {
    for (size_t i = 0; i < r->marks.count; i++)
        if (r->marks.at[i].being == being) return true;
    return false;
}

/* The kind of fact that a kind of difference is about; TOLD_NONE: any. */
static unsigned told_by(unsigned difference) {
    return difference == DIFFERENCE_FIGURE    ? TOLD_FIGURE
           : difference == DIFFERENCE_WORDING ? TOLD_QUOTE
           : difference == DIFFERENCE_DATE    ? TOLD_EVENT
                                              : TOLD_NONE;
}

static bool is_told_in(const struct check *c, const struct story_difference *d, size_t report) {
    const struct storyreport *r = &c->s->reports.at[report];
    uint32_t being = storyfile_being(c->s, d->label);
    return being ? has_being(r, being) : has_label(r, d->label);
}

static void check_told(const struct check *c, const struct story_difference *d) {
    bool named[64] = {false};
    for (size_t i = 0; i < d->reports.count; i++) {
        size_t report = d->reports.at[i].report - 1;
        if (named[report])
            fault_add(c->f, d->line, "report %.*s stands there twice; remove one",
                      SHOW(c->s->reports.at[report].id));
        named[report] = true;
        if (!is_told_in(c, d, report))
            fault_add(c->f, d->line, "report %.*s does not tell %.*s; remove the report, or mend the label",
                      SHOW(c->s->reports.at[report].id), SHOW(d->label));
    }
    for (size_t i = 0; d->kind == DIFFERENCE_ONLY_IN && i < c->s->reports.count; i++)
        if (!named[i] && is_told_in(c, d, i))
            fault_add(c->f, d->line, "report %.*s tells %.*s as well; name it, or remove the line",
                      SHOW(c->s->reports.at[i].id), SHOW(d->label));
}

static void check_difference(const struct check *c, const struct story_difference *d) {
    const struct told *t = first_of(c, d->label, NULL);
    unsigned wanted = told_by(d->kind);
    bool is_name = d->kind == DIFFERENCE_NAME || (d->kind == DIFFERENCE_ONLY_IN && !t);
    if (is_name ? !storyfile_being(c->s, d->label) : !t || (wanted && t->what != wanted)) {
        const char *what = is_name                         ? "id of an actor or place"
                           : d->kind == DIFFERENCE_FIGURE  ? "label of a figure"
                           : d->kind == DIFFERENCE_WORDING ? "label of a quotation"
                           : d->kind == DIFFERENCE_DATE    ? "label of an event"
                                                           : "label";
        fault_add(c->f, d->line, "\"%.*s\" is no %s of this story; write one", SHOW(d->label), what);
        return;
    }
    if (d->kind != DIFFERENCE_ONLY_IN && d->reports.count == 1)
        fault_add(c->f, d->line, "a difference is between two reports at least; name the other");
    check_told(c, d);
}

/* ---- files --------------------------------------------------------------------------------------------- */

static void check_story(const struct goldknow *k, struct faults *f, struct storyfile *s) {
    struct check c = {.s = s, .k = k, .f = f};
    f->path = s->path;
    map_begin(&c.labels, f->arena);
    if (!s->id.size) fault_add(f, s->line, "the file names no story; begin it with `story ID`");
    if (!s->reports.count) fault_add(f, s->line, "the story has no report; add `report ID` and its lines");
    read_labels(&c);
    for (size_t i = 0; i < s->reports.count; i++) check_report(&c, &s->reports.at[i]);
    for (size_t i = 0; i < s->differences.count; i++)
        if (s->differences.at[i].kind) check_difference(&c, &s->differences.at[i]);
    for (size_t i = 0; i < s->beings.count; i++)
        if (!s->beings.at[i].is_used)
            fault_add(f, s->beings.at[i].line,
                      "%.*s is declared and never mentioned; mark its mentions, or remove it",
                      SHOW(s->beings.at[i].id));
}

void storycheck_all(const struct storyfiles *all, const struct goldknow *k, struct faults *f) {
    struct map stories;
    map_begin(&stories, f->arena);
    for (size_t i = 0; i < all->count; i++) {
        struct storyfile *s = all->at[i];
        check_story(k, f, s);
        uint32_t *known = map_put(&stories, s->id);
        if (*known && s->id.size)
            fault_add(f, s->line, "story \"%.*s\" stands in %s as well; give one another id", SHOW(s->id),
                      all->at[*known - 1]->path);
        *known = (uint32_t)i + 1;
    }
}
