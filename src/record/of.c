/* Of: from a document to the record of that one report. Nothing is decided here: layers are copied into
 * facts, and the links between mentions become links between actors. */
#include <stdlib.h>

#include "doc/doc.h"
#include "record/record.h"
#include "record/sketch.h"

enum { NEAR_MENTIONS = 64 };

struct copy { /* what every function below needs */
    struct arena *a;
    const struct doc *d;
    struct report *to;
    uint32_t report;
};

struct record *record_make(void) {
    struct arena *a = arena_make();
    struct record *r = arena_take(a, sizeof *r);
    r->arena = a;
    return r;
}

void record_free(struct record *r) {
    if (r) arena_free(r->arena);
}

/* A confidence is told in hundredths: more is not known. */
static double hundredths(float sure) { return (double)(int)(sure * 100 + 0.5f) / 100; }

static struct str words(const struct copy *c, struct span s) { return str_copy(c->a, doc_words(c->d, s)); }

static struct str keep(const struct copy *c, struct str s) { return str_copy(c->a, s); }

static uint32_t actor_of(const struct copy *c, uint32_t mention) { return c->d->mentions.at[mention].actor; }

/* The first mention that begins at `at` or behind it. */
static uint32_t mention_after(const struct doc *d, uint32_t at) {
    uint32_t low = 1, high = (uint32_t)d->mentions.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (d->mentions.at[middle].span.begin < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The actor whose mention covers most of the span; 0 = none. Looks back over a bounded number of mentions:
 * those that reach into a span begin near it. */
static uint32_t actor_in(const struct copy *c, struct span span) {
    uint32_t best = 0, best_size = 0;
    if (span_is_empty(span)) return 0;
    for (uint32_t m = mention_after(c->d, span.end), steps = 0; m-- > 1 && steps < NEAR_MENTIONS; steps++) {
        const struct mention *x = &c->d->mentions.at[m];
        if (!span_overlaps(x->span, span) || !x->actor) continue;
        struct span both = {x->span.begin > span.begin ? x->span.begin : span.begin,
                            x->span.end < span.end ? x->span.end : span.end};
        if (span_size(both) > best_size) best = x->actor, best_size = span_size(both);
    }
    return best;
}

static int by_count(const void *x, const void *y) {
    const struct count_fact *a = x, *b = y;
    if (a->count != b->count) return a->count < b->count ? 1 : -1;
    return str_compare(a->text, b->text);
}

static void count_name(const struct copy *c, struct count_fact **at, size_t *count, size_t *room,
                       struct str text) {
    for (size_t i = 0; i < *count; i++)
        if (str_same((*at)[i].text, text)) {
            (*at)[i].count++;
            return;
        }
    *at = arena_grow(c->a, *at, *count, room, sizeof **at);
    (*at)[(*count)++] = (struct count_fact){text, 1};
}

static void copy_actors(const struct copy *c) {
    const struct doc *d = c->d;
    struct facts *f = &c->to->facts;
    for (uint32_t i = 1; i < d->actors.count; i++) {
        const struct actor *x = &d->actors.at[i];
        struct actor_fact *to = list_add(c->a, f->actors);
        to->name = keep(c, x->name), to->code = keep(c, x->code), to->entry = keep(c, x->entry);
        to->type = x->type, to->gender = x->gender, to->is_plural = x->is_plural;
    }
    for (uint32_t i = 1; i < d->mentions.count; i++) {
        const struct mention *x = &d->mentions.at[i];
        if (!x->actor) continue;
        struct actor_fact *owner = list_get(f->actors, x->actor);
        struct mention_fact *to = list_add(c->a, owner->mentions);
        *to = (struct mention_fact){c->report, x->span, x->name, x->kind, words(c, x->span)};
        if (!span_is_empty(x->name))
            count_name(c, &owner->names.at, &owner->names.count, &owner->names.room, words(c, x->name));
    }
    for (uint32_t i = 1; i < d->roles.count; i++) {
        struct actor_fact *owner = list_get(f->actors, d->roles.at[i].actor);
        struct words_fact *to = list_add(c->a, owner->roles);
        *to = (struct words_fact){c->report, d->roles.at[i].span, words(c, d->roles.at[i].span)};
    }
    for (size_t i = 0; i < f->actors.count; i++)
        if (f->actors.at[i].names.count)
            qsort(f->actors.at[i].names.at, f->actors.at[i].names.count, sizeof(struct count_fact), by_count);
}

static void copy_places(const struct copy *c) {
    static const uint8_t USE_KIND[] = {MENTION_NAME, MENTION_ACTOR, MENTION_DATELINE}; /* enum toponym_use */
    const struct doc *d = c->d;
    struct facts *f = &c->to->facts;
    for (uint32_t i = 1; i < d->places.count; i++) {
        const struct place *x = &d->places.at[i];
        struct place_fact *to = list_add(c->a, f->places);
        to->name = keep(c, x->name), to->country = keep(c, str_of(x->country));
        to->kind = x->kind, to->lat = x->lat, to->lon = x->lon, to->geonames = x->geonames;
    }
    for (uint32_t i = 1; i < d->toponyms.count; i++) {
        const struct toponym *x = &d->toponyms.at[i];
        if (!x->place) continue;
        struct place_fact *owner = list_get(f->places, x->place);
        struct mention_fact *to = list_add(c->a, owner->mentions);
        struct span whole = x->use == TOPONYM_SPOT ? x->whole : x->span;
        *to = (struct mention_fact){c->report, whole, x->span, USE_KIND[x->use], words(c, whole)};
        if (x->use == TOPONYM_ACTOR) continue;
        count_name(c, &owner->names.at, &owner->names.count, &owner->names.room, words(c, x->span));
    }
    for (size_t i = 0; i < f->places.count; i++)
        if (f->places.at[i].names.count)
            qsort(f->places.at[i].names.at, f->places.at[i].names.count, sizeof(struct count_fact), by_count);
}

static void copy_dates(const struct copy *c) {
    for (uint32_t i = 1; i < c->d->dates.count; i++) {
        const struct date *x = &c->d->dates.at[i];
        struct date_fact *to = list_add(c->a, c->to->facts.dates);
        *to = (struct date_fact){.report = c->report,
                                 .span = x->span,
                                 .text = words(c, x->span),
                                 .value = keep(c, x->value),
                                 .from = keep(c, x->from),
                                 .to = keep(c, x->to),
                                 .rule = keep(c, x->rule),
                                 .kind = x->kind,
                                 .is_deadline = x->is_deadline};
    }
}

static struct when_fact when(const struct copy *c, uint32_t date) {
    if (!date) return (struct when_fact){0};
    const struct date *x = &c->d->dates.at[date];
    return (struct when_fact){words(c, x->span), keep(c, x->from), keep(c, x->to)};
}

static void copy_quotes(const struct copy *c) {
    const struct doc *d = c->d;
    for (uint32_t i = 1; i < d->quotes.count; i++) {
        const struct quote *x = &d->quotes.at[i];
        struct speaker who = i < d->speakers.count ? d->speakers.at[i] : (struct speaker){0};
        struct quote_fact *to = list_add(c->a, c->to->facts.quotes);
        to->speaker = actor_of(c, who.mention), to->addressee = actor_of(c, who.addressee);
        to->kind = x->kind, to->wording = WORDING_SINGLE, to->is_attitude = x->is_attitude;
        if (!span_is_empty(x->source))
            to->speaker_mention = (struct words_fact){c->report, x->source, words(c, x->source)};
        struct version_fact *v = list_add(c->a, to->versions);
        v->report = c->report, v->span = x->span, v->text = words(c, x->span);
        v->channel = words(c, x->channel), v->rule = keep(c, x->rule);
        v->cue = (struct cue_fact){x->cue, words(c, x->cue)};
        v->confidence = hundredths(x->sure);
        for (uint32_t p = 0; p < x->part_count; p++) {
            struct span span = d->parts.at[x->parts + p].span;
            struct cue_fact *part = list_add(c->a, v->parts);
            *part = (struct cue_fact){span, words(c, span)};
        }
    }
}

/* The sentence that a fact stands in: the words a reader needs to judge it. */
static struct span sentence_of(const struct copy *c, uint32_t token) {
    return c->d->sentences.at[c->d->tokens.at[token].sentence].span;
}

static void copy_events(const struct copy *c) {
    for (uint32_t i = 1; i < c->d->events.count; i++) {
        const struct event *x = &c->d->events.at[i];
        struct event_fact *to = list_add(c->a, c->to->facts.events);
        to->source = actor_of(c, x->source), to->target = actor_of(c, x->target), to->place = x->place;
        to->cameo = keep(c, x->cameo), to->plover = keep(c, x->plover);
        to->mode = keep(c, x->mode), to->context = keep(c, x->context);
        to->status = x->status, to->date = when(c, x->date);
        struct attestation_fact *t = list_add(c->a, to->attestations);
        t->report = c->report, t->span = sentence_of(c, x->token), t->text = words(c, t->span);
        t->trigger = (struct cue_fact){x->span, words(c, x->span)};
        t->according_to = actor_of(c, x->according_to), t->confidence = hundredths(x->sure),
        t->rule = keep(c, x->rule);
    }
}

static void copy_terms(const struct copy *c, const struct position *x, struct position_fact *to) {
    for (uint32_t i = x->terms; i < x->terms + x->term_count; i++) {
        const struct term *t = &c->d->terms.at[i];
        struct term_fact *term = list_add(c->a, to->terms);
        *term = (struct term_fact){t->kind, c->report, t->span, words(c, t->span), when(c, t->date)};
    }
}

static void copy_positions(const struct copy *c) {
    for (uint32_t i = 1; i < c->d->positions.count; i++) {
        const struct position *x = &c->d->positions.at[i];
        struct position_fact *to = list_add(c->a, c->to->facts.positions);
        to->actor = actor_of(c, x->actor), to->toward = actor_of(c, x->toward), to->answers = x->answers;
        to->kind = x->kind, to->state = x->state, to->issue = keep(c, x->issue), to->date = when(c, x->date);
        if (!span_is_empty(x->about))
            to->about = (struct words_fact){c->report, x->about, words(c, x->about)};
        copy_terms(c, x, to);
        struct attestation_fact *t = list_add(c->a, to->attestations);
        t->report = c->report, t->span = x->span, t->text = words(c, x->span);
        t->confidence = hundredths(x->sure), t->rule = keep(c, x->rule);
    }
}

/* Whose quotation the words stand in, which losses are told by: the innermost one that is said, of the few
 * that begin last before them. */
static uint32_t speaker_around(const struct copy *c, struct span span, uint32_t *next) {
    enum { NESTED = 4 };
    const struct doc *d = c->d;
    while (*next < d->quotes.count && d->quotes.at[*next].span.begin <= span.begin) ++*next;
    for (uint32_t q = *next, steps = 0; q-- > 1 && steps < NESTED; steps++) {
        const struct quote *x = &d->quotes.at[q];
        if (x->is_attitude || x->span.end < span.end || q >= d->speakers.count) continue;
        if (d->speakers.at[q].mention) return actor_of(c, d->speakers.at[q].mention);
    }
    return 0;
}

static void copy_figures(const struct copy *c) {
    uint32_t next = 1;
    for (uint32_t i = 1; i < c->d->figures.count; i++) {
        const struct figure *x = &c->d->figures.at[i];
        struct figure_fact *to = list_add(c->a, c->to->facts.figures);
        to->about = keep(c, x->about), to->unit = keep(c, x->unit), to->agreement = AGREEMENT_SINGLE;
        struct reading_fact *reading = list_add(c->a, to->readings);
        *reading = (struct reading_fact){.report = c->report,
                                         .span = x->span,
                                         .text = words(c, x->span),
                                         .rule = keep(c, x->rule),
                                         .low = x->low,
                                         .high = x->high,
                                         .is_approximate = x->is_approximate,
                                         .role = x->role,
                                         .according_to = actor_in(c, x->source),
                                         .date = when(c, x->date)};
        if (!reading->according_to && x->role) reading->according_to = speaker_around(c, x->span, &next);
    }
}

static void copy_report(const struct copy *c) {
    const struct doc *d = c->d;
    struct report *to = c->to;
    to->id = keep(c, d->id), to->outlet = keep(c, d->outlet), to->title = keep(c, d->title),
    to->url = keep(c, d->url);
    to->published = keep(c, d->published), to->language = keep(c, d->language), to->file = keep(c, d->file);
    to->text = keep(c, (struct str){d->text, d->size});
    to->bytes = d->raw_size;
    for (uint32_t i = 1; i < d->damage.count; i++) {
        struct damage_fact *x = list_add(c->a, to->damage);
        *x = (struct damage_fact){d->damage.at[i].kind, d->damage.at[i].span};
    }
    for (uint32_t i = 1; i < d->sentences.count; i++) {
        struct part_fact *x = list_add(c->a, to->sentences);
        x->span = d->sentences.at[i].span;
    }
    for (uint32_t i = 1; i < d->remarks.count; i++) {
        struct words_fact *x = list_add(c->a, to->remarks);
        *x = (struct words_fact){c->report, d->remarks.at[i].span, keep(c, d->remarks.at[i].text)};
    }
}

bool quote_is_indirect(const struct quote_fact *q) { return q->kind == QUOTE_INDIRECT; }

bool damage_is_unread(const struct damage_fact *d) {
    return d->kind == DAMAGE_DOUBLED || d->kind == DAMAGE_BOILERPLATE;
}

bool mention_is_spot(const struct mention_fact *m) {
    return m->kind != MENTION_ACTOR && m->kind != MENTION_DATELINE;
}

uint32_t record_add(struct record *r, const struct doc *d) {
    struct report *to = list_add(r->arena, r->reports);
    struct copy c = {r->arena, d, to, (uint32_t)r->reports.count};
    copy_report(&c);
    sketch_make(r->arena, d, to);
    copy_actors(&c), copy_places(&c), copy_dates(&c), copy_quotes(&c);
    copy_events(&c), copy_positions(&c), copy_figures(&c);
    return c.report;
}
