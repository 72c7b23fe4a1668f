/* The one walk, over the reports [first, end) of a story into a list of facts, makes both: a report's own
 * facts from that report alone, a story's from all. An event is attested by its trigger alone: stories of the
 * corpus do not mark sentences. */
#include "tools/goldrecord.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

#include "doc/doc.h"
#include "know/ontology.h"

static const char RULE[] = "gold";

struct kept { /* what became of a fact line; an event or position of many parties has one for each pair */
    struct str label;
    uint32_t link; /* in the list of its kind */
};

struct compiling {
    struct arena *a;
    const struct storyfile *s;
    struct facts *to;
    uint32_t *links; /* being -> actor or place */
    bool *is_called; /* being: by more than its country's name */
    LIST_OF(struct kept) kept;
    LIST_OF(struct kept) answers; /* position `link` answers that of the label */
    const struct storyreport *r;  /* that is being walked */
    uint32_t report;              /* its number in the record */
};

static struct str words(const struct compiling *c, struct span s) {
    return span_is_empty(s) ? (struct str){0} : str_copy(c->a, storyreport_words(c->r, s));
}

static uint32_t kept_link(const struct compiling *c, struct str label) {
    for (size_t i = 0; i < c->kept.count; i++)
        if (str_same(c->kept.at[i].label, label)) return c->kept.at[i].link;
    return 0;
}

static void keep(struct compiling *c, struct str label, size_t link) {
    struct kept *x = list_add(c->a, c->kept);
    *x = (struct kept){label, (uint32_t)link};
}

/* ---- actors and places --------------------------------------------------------------------------------- */

static uint32_t add_actor(struct compiling *c, const struct being *b) {
    struct actor_fact *x = list_add(c->a, c->to->actors);
    x->name = b->name, x->code = b->code, x->type = b->type, x->gender = b->gender,
    x->is_plural = b->is_plural;
    return (uint32_t)c->to->actors.count;
}

static uint32_t add_place(struct compiling *c, const struct being *b) {
    struct place_fact *x = list_add(c->a, c->to->places);
    x->name = b->name, x->country = b->code, x->kind = b->type, x->lat = b->lat, x->lon = b->lon;
    return (uint32_t)c->to->places.count;
}

struct names { /* as actors and places have them */
    struct count_fact *at;
    size_t count, room;
};

static void count_name(struct compiling *c, struct names *names, struct str text) {
    for (size_t i = 0; i < names->count; i++)
        if (str_same(names->at[i].text, text)) {
            names->at[i].count++;
            return;
        }
    struct count_fact *x = list_add(c->a, *names);
    *x = (struct count_fact){text, 1};
}

static void add_mention(struct compiling *c, const struct marked *m) {
    const struct being *b = list_get(c->s->beings, m->being);
    uint32_t *link = &c->links[m->being];
    if (!*link) *link = b->is_place ? add_place(c, b) : add_actor(c, b);
    if (m->kind != MENTION_PRONOUN && !str_begins(b->code, m->country[0] ? m->country : "?"))
        c->is_called[m->being] = true;
    struct mention_fact mention = {c->report, m->span, m->name, m->kind, words(c, m->span)}, *to;
    if (b->is_place)
        to = list_add(c->a, list_get(c->to->places, *link)->mentions);
    else
        to = list_add(c->a, list_get(c->to->actors, *link)->mentions);
    *to = mention;
}

/* A government that these reports call by the bare name of its country is the country alone: LBY, not LBYGOV.
 */
static void code_countries(struct compiling *c) {
    for (uint32_t i = 1; i <= c->s->beings.count; i++) {
        const struct being *b = list_get(c->s->beings, i);
        bool is_bare = !b->is_place && b->type == ACTOR_GOVERNMENT && b->code.size == 6 && !c->is_called[i];
        if (is_bare && c->links[i] && str_ends(b->code, "GOV"))
            list_get(c->to->actors, c->links[i])->code.size = 3;
    }
}

static int by_count(const void *x, const void *y) {
    const struct count_fact *a = x, *b = y;
    if (a->count != b->count) return a->count < b->count ? 1 : -1;
    return str_compare(a->text, b->text);
}

static struct names names_of(struct compiling *c, const struct mention_fact *mentions, size_t count) {
    struct names names = {NULL, 0, 0};
    for (size_t i = 0; i < count; i++) {
        const struct mention_fact *m = &mentions[i];
        struct str name = {m->text.at + (m->name.begin - m->span.begin), span_size(m->name)};
        if (!span_is_empty(m->name)) count_name(c, &names, name);
    }
    if (names.count) qsort(names.at, names.count, sizeof *names.at, by_count);
    return names;
}

static void name_all(struct compiling *c) {
    for (size_t i = 0; i < c->to->actors.count; i++) {
        struct actor_fact *x = &c->to->actors.at[i];
        struct names names = names_of(c, x->mentions.at, x->mentions.count);
        x->names.at = names.at, x->names.count = names.count, x->names.room = names.room;
    }
    for (size_t i = 0; i < c->to->places.count; i++) {
        struct place_fact *x = &c->to->places.at[i];
        struct names names = names_of(c, x->mentions.at, x->mentions.count);
        x->names.at = names.at, x->names.count = names.count, x->names.room = names.room;
    }
}

static void add_role(struct compiling *c, const struct told *t) {
    struct actor_fact *x = list_get(c->to->actors, c->links[t->from.at[0].being]);
    struct words_fact *role = list_add(c->a, x->roles);
    *role = (struct words_fact){c->report, t->words.at[0].span, words(c, t->words.at[0].span)};
}

/* ---- dates --------------------------------------------------------------------------------------------- */

/* Whether a position of the report has a deadline that holds it. */
static bool is_deadline(const struct compiling *c, struct span date) {
    for (size_t i = 0; i < c->r->facts.count; i++) {
        const struct told *t = &c->r->facts.at[i];
        for (size_t k = 0; k < t->terms.count; k++)
            if (t->terms.at[k].kind == TERM_DEADLINE && span_holds(t->terms.at[k].span, date)) return true;
    }
    return false;
}

static void add_date(struct compiling *c, const struct told *t) {
    struct date_fact *x = list_add(c->a, c->to->dates);
    struct span span = t->words.at[0].span;
    *x = (struct date_fact){.report = c->report,
                            .span = span,
                            .text = words(c, span),
                            .value = t->value,
                            .from = t->first,
                            .to = t->last,
                            .rule = str_of(RULE),
                            .kind = t->kind,
                            .is_deadline = is_deadline(c, span)};
}

static struct when_fact when(const struct compiling *c, struct span span) {
    uint32_t date = span_is_empty(span) ? 0 : storyreport_date(c->r, span);
    if (!date) return (struct when_fact){0};
    const struct told *t = list_get(c->r->facts, date);
    return (struct when_fact){words(c, t->words.at[0].span), t->first, t->last};
}

/* ---- quotations ---------------------------------------------------------------------------------------- */

static void add_version(struct compiling *c, struct quote_fact *to, const struct told *t) {
    struct version_fact *v = list_add(c->a, to->versions);
    v->report = c->report, v->rule = str_of(RULE), v->confidence = 1;
    v->span = span_join(t->words.at[0].span, t->words.at[t->words.count - 1].span);
    v->text = words(c, v->span), v->channel = words(c, t->channel);
    v->cue = (struct cue_fact){t->cue, words(c, t->cue)};
    for (size_t i = 0; i < t->words.count; i++) {
        struct span span = t->words.at[i].span;
        struct cue_fact *part = list_add(c->a, v->parts);
        *part = (struct cue_fact){span, words(c, span)};
    }
    to->wording = WORDING_SINGLE;
    for (size_t i = 1; i < to->versions.count; i++)
        if (to->wording != WORDING_DIFFERS)
            to->wording =
                str_same(to->versions.at[0].text, to->versions.at[i].text) ? WORDING_SAME : WORDING_DIFFERS;
}

static void add_quote(struct compiling *c, const struct told *t) {
    uint32_t link = kept_link(c, t->label);
    struct quote_fact *x = link ? list_get(c->to->quotes, link) : list_add(c->a, c->to->quotes);
    if (!link) keep(c, t->label, c->to->quotes.count), x->kind = t->kind;
    if (!x->speaker) x->speaker = c->links[t->from.at[0].being];
    if (!x->addressee) x->addressee = c->links[t->addressee];
    if (!x->speaker_mention.report && !span_is_empty(t->source))
        x->speaker_mention = (struct words_fact){c->report, t->source, words(c, t->source)};
    add_version(c, x, t);
}

/* ---- events and positions ------------------------------------------------------------------------------ */

struct pair {
    uint32_t from, toward; /* actors */
};

static bool may_be(uint32_t a, uint32_t b) { return !a || !b || a == b; }

static struct pair pair_of(const struct compiling *c, unsigned what, uint32_t link) {
    if (what == TOLD_EVENT) {
        const struct event_fact *x = list_get(c->to->events, link);
        return (struct pair){x->source, x->target};
    }
    const struct position_fact *x = list_get(c->to->positions, link);
    return (struct pair){x->actor, x->toward};
}

/* What is already there of the label for these parties, or, where another report tells it of others, the one
 * told in the same place; 0 = none. */
static uint32_t known_pair(const struct compiling *c, const struct told *t, struct pair p, size_t place) {
    uint32_t in_place = 0;
    size_t seen = 0;
    for (size_t i = 0; i < c->kept.count; i++) {
        if (!str_same(c->kept.at[i].label, t->label)) continue;
        struct pair other = pair_of(c, t->what, c->kept.at[i].link);
        if (may_be(p.from, other.from) && may_be(p.toward, other.toward)) return c->kept.at[i].link;
        if (seen++ == place) in_place = c->kept.at[i].link;
    }
    return in_place;
}

static void attest(struct compiling *c, struct attestation_fact *x, const struct told *t) {
    x->report = c->report, x->span = t->words.at[0].span, x->text = words(c, x->span);
    x->according_to = c->links[t->by], x->confidence = 1, x->rule = str_of(RULE);
}

static void add_event(struct compiling *c, const struct told *t, struct pair p, uint32_t link) {
    struct event_fact *x = link ? list_get(c->to->events, link) : list_add(c->a, c->to->events);
    if (!link) {
        keep(c, t->label, c->to->events.count);
        x->cameo = t->code->cameo, x->plover = t->code->plover, x->mode = t->code->mode,
        x->context = t->code->context;
        x->status = t->state;
    }
    if (!x->source) x->source = p.from;
    if (!x->target) x->target = p.toward;
    if (!x->place) x->place = c->links[t->place];
    if (!x->date.text.size) x->date = when(c, t->date);
    struct attestation_fact *attestation = list_add(c->a, x->attestations);
    attest(c, attestation, t);
    attestation->trigger = (struct cue_fact){attestation->span, attestation->text};
}

static void add_terms(struct compiling *c, struct position_fact *x, const struct told *t) {
    for (size_t i = 0; i < t->terms.count; i++) {
        struct span span = t->terms.at[i].span;
        struct term_fact *term = list_add(c->a, x->terms);
        *term = (struct term_fact){t->terms.at[i].kind, c->report, span, words(c, span), when(c, span)};
    }
}

static void add_position(struct compiling *c, const struct told *t, struct pair p, uint32_t link) {
    struct position_fact *x = link ? list_get(c->to->positions, link) : list_add(c->a, c->to->positions);
    if (!link) keep(c, t->label, c->to->positions.count), x->kind = t->kind;
    if (!link) link = (uint32_t)c->to->positions.count;
    if (!x->actor) x->actor = p.from;
    if (!x->toward) x->toward = p.toward;
    if (x->state == STATE_OPEN) x->state = t->state;
    if (!x->about.report && !span_is_empty(t->theme))
        x->about = (struct words_fact){c->report, t->theme, words(c, t->theme)};
    add_terms(c, x, t);
    struct attestation_fact *attestation = list_add(c->a, x->attestations);
    attest(c, attestation, t);
    if (!t->answers.size) return;
    struct kept *answer = list_add(c->a, c->answers);
    *answer = (struct kept){t->answers, link};
}

static void add_pairs(struct compiling *c, const struct told *t) {
    for (size_t i = 0; i < t->from.count; i++)
        for (size_t j = 0; j < t->toward.count; j++) {
            struct pair p = {c->links[t->from.at[i].being], c->links[t->toward.at[j].being]};
            uint32_t link = known_pair(c, t, p, i * t->toward.count + j);
            if (t->what == TOLD_EVENT)
                add_event(c, t, p, link);
            else
                add_position(c, t, p, link);
        }
}

static void link_answers(struct compiling *c) {
    for (size_t i = 0; i < c->answers.count; i++) {
        struct position_fact *x = list_get(c->to->positions, c->answers.at[i].link);
        if (!x->answers) x->answers = kept_link(c, c->answers.at[i].label);
    }
}

/* ---- figures ------------------------------------------------------------------------------------------- */

static bool are_numbers(double a, double b) { return (isnan(a) && isnan(b)) || (a >= b && a <= b); }

static bool do_meet(const struct reading_fact *a, const struct reading_fact *b) {
    return !(a->low > b->high) && !(b->low > a->high); /* an open end is NAN and meets all */
}

static void judge_figure(struct figure_fact *x) {
    x->agreement = x->readings.count > 1 ? AGREEMENT_SAME : AGREEMENT_SINGLE;
    for (size_t i = 1; i < x->readings.count; i++) {
        const struct reading_fact *a = &x->readings.at[0], *b = &x->readings.at[i];
        if (are_numbers(a->low, b->low) && are_numbers(a->high, b->high)) continue;
        if (!do_meet(a, b)) x->agreement = AGREEMENT_CONFLICT;
        if (x->agreement == AGREEMENT_SAME) x->agreement = AGREEMENT_COMPATIBLE;
    }
}

static void add_figure(struct compiling *c, const struct told *t) {
    uint32_t link = kept_link(c, t->label);
    struct figure_fact *x = link ? list_get(c->to->figures, link) : list_add(c->a, c->to->figures);
    if (!link) keep(c, t->label, c->to->figures.count), x->about = t->counted;
    struct reading_fact *reading = list_add(c->a, x->readings);
    struct span span = t->words.at[0].span;
    *reading = (struct reading_fact){.report = c->report,
                                     .span = span,
                                     .text = words(c, span),
                                     .rule = str_of(RULE),
                                     .low = t->low,
                                     .high = t->high,
                                     .is_approximate = t->is_approximate,
                                     .role = t->role,
                                     .according_to = c->links[t->by],
                                     .date = when(c, t->date)};
    judge_figure(x);
}

/* ---- a report's facts ---------------------------------------------------------------------------------- */

static void add_fact(struct compiling *c, const struct told *t) {
    switch (t->what) {
    case TOLD_ROLE: add_role(c, t); break;
    case TOLD_DATE: add_date(c, t); break;
    case TOLD_QUOTE: add_quote(c, t); break;
    case TOLD_EVENT:
    case TOLD_POSITION: add_pairs(c, t); break;
    case TOLD_FIGURE: add_figure(c, t); break;
    default: break; /* traps and damage belong to the report */
    }
}

static struct compiling facts_of(struct arena *a, const struct storyfile *s, struct facts *to, size_t first,
                                 size_t end, uint32_t number) {
    struct compiling c = {.a = a, .s = s, .to = to};
    c.links = arena_take(a, (s->beings.count + 1) * sizeof *c.links);
    c.is_called = arena_take(a, (s->beings.count + 1) * sizeof *c.is_called);
    for (size_t i = first; i < end; i++) {
        c.r = &s->reports.at[i], c.report = number + (uint32_t)(i - first);
        for (size_t m = 0; m < c.r->marks.count; m++) add_mention(&c, &c.r->marks.at[m]);
        for (size_t k = 0; k < c.r->facts.count; k++) add_fact(&c, &c.r->facts.at[k]);
    }
    name_all(&c);
    code_countries(&c);
    link_answers(&c);
    return c;
}

static void add_log(struct arena *a, struct report *to, uint32_t number, const struct storyreport *r) {
    for (size_t i = 0; i < r->facts.count; i++) {
        const struct told *t = &r->facts.at[i];
        struct span span = t->words.at[0].span;
        if (t->what == TOLD_TRAP) {
            struct words_fact *trap = list_add(a, to->traps);
            *trap = (struct words_fact){number, span, str_copy(a, storyreport_words(r, span))};
        } else if (t->what == TOLD_DAMAGE) {
            struct damage_fact *damage = list_add(a, to->damage);
            *damage = (struct damage_fact){t->kind, span};
        }
    }
}

static void add_report(struct record *to, const struct storyfile *s, size_t i, uint32_t story) {
    const struct storyreport *r = &s->reports.at[i];
    struct report *x = list_add(to->arena, to->reports);
    uint32_t number = (uint32_t)to->reports.count;
    *x = (struct report){.id = r->whole_id,
                         .outlet = r->outlet,
                         .title = r->title,
                         .url = r->url,
                         .published = r->published,
                         .language = str_of("en"),
                         .text = r->text,
                         .bytes = r->text.size,
                         .story = story};
    add_log(to->arena, x, number, r);
    facts_of(to->arena, s, &x->facts, i, i + 1, number);
}

/* ---- stories ------------------------------------------------------------------------------------------- */

static char list_letter(unsigned what) {
    return what == TOLD_QUOTE ? 'q' : what == TOLD_EVENT ? 'e' : what == TOLD_POSITION ? 'n' : 'f';
}

static struct thing thing_of(const struct compiling *c, struct str label) {
    uint32_t being = storyfile_being(c->s, label);
    for (size_t i = 0; i < c->s->reports.count; i++)
        for (size_t k = 0; k < c->s->reports.at[i].facts.count; k++) {
            const struct told *t = &c->s->reports.at[i].facts.at[k];
            if (str_same(t->label, label)) return (struct thing){list_letter(t->what), kept_link(c, label)};
        }
    assert(being && "the label was checked");
    return (struct thing){list_get(c->s->beings, being)->is_place ? 'p' : 'a', c->links[being]};
}

static void add_differences(const struct compiling *c, uint32_t number) {
    for (size_t i = 0; i < c->s->differences.count; i++) {
        const struct story_difference *d = &c->s->differences.at[i];
        struct difference_fact *x = list_add(c->a, c->to->differences);
        *x = (struct difference_fact){.kind = d->kind, .of = thing_of(c, d->label), .text = d->text};
        for (size_t k = 0; k < d->reports.count; k++) {
            struct report_link *link = list_add(c->a, x->reports);
            link->report = number + d->reports.at[k].report - 1;
        }
    }
}

static void add_story(struct record *to, const struct storyfile *s) {
    struct story *x = list_add(to->arena, to->stories);
    uint32_t story = (uint32_t)to->stories.count, number = (uint32_t)to->reports.count + 1;
    *x = (struct story){.id = s->id, .title = s->reports.at[0].title};
    for (size_t i = 0; i < s->reports.count; i++) {
        struct str published = s->reports.at[i].published;
        if (!i || str_compare(published, x->first) < 0) x->first = published;
        if (!i || str_compare(published, x->last) > 0) x->last = published;
        struct report_link *link = list_add(to->arena, x->reports);
        link->report = number + (uint32_t)i;
        add_report(to, s, i, story);
    }
    struct compiling c = facts_of(to->arena, s, &x->facts, 0, s->reports.count, number);
    add_differences(&c, number);
}

void goldrecord_make(const struct storyfiles *files, struct record *to) {
    for (size_t i = 0; i < files->count; i++) add_story(to, files->at[i]);
}
