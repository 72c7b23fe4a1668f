#include "doc/dump.h"

#include <math.h>
#include <stdio.h>

#include "doc/doc.h"

enum { LONG = 72, KEPT = 34 };

static void put_text(struct buf *to, struct str s) {
    for (size_t i = 0; i < s.size; i++) buf_byte(to, s.at[i] == '\n' || s.at[i] == '\t' ? ' ' : s.at[i]);
}

/* Words in quotation marks; a long span by its two ends, cut between words. */
static void put_words(struct buf *to, const struct doc *d, struct span span) {
    struct str s = doc_words(d, span);
    buf_byte(to, '"');
    if (s.size <= LONG) {
        put_text(to, s);
    } else {
        size_t head = KEPT, tail = s.size - KEPT;
        while (head > 0 && s.at[head] != ' ') head--;
        while (tail < s.size && s.at[tail - 1] != ' ') tail++;
        put_text(to, (struct str){s.at, head});
        buf_text(to, " ... ");
        put_text(to, (struct str){s.at + tail, s.size - tail});
    }
    buf_byte(to, '"');
}

static void put_mention(struct buf *to, const struct doc *d, uint32_t mention) {
    uint32_t actor = mention < d->mentions.count ? d->mentions.at[mention].actor : 0;
    if (actor)
        buf_str(to, d->actors.at[actor].name);
    else if (mention)
        put_words(to, d, d->mentions.at[mention].span);
    else
        buf_text(to, "---");
}

static void put_optional(struct buf *to, const char *before, struct str s) {
    if (s.size) buf_text(to, before), buf_str(to, s);
}

static void dump_blocks(const struct doc *d, struct buf *to, uint32_t i) {
    static const char *const KIND[] = {"none",      "headline", "byline",      "dateline",
                                       "paragraph", "caption",  "boilerplate", "repeat"};
    buf_print(to, "%s ", KIND[d->blocks.at[i].kind]);
    put_words(to, d, d->blocks.at[i].span);
}

static void dump_damage(const struct doc *d, struct buf *to, uint32_t i) {
    static const char *const KIND[] = {"none", "doubled-text", "glued-sentences", "boilerplate",
                                       "bad-encoding"};
    struct span at = d->damage.at[i].span;
    buf_print(to, "%s ", KIND[d->damage.at[i].kind]);
    if (!span_is_empty(at)) {
        put_words(to, d, at);
        return;
    }
    struct span near = {at.begin > 8 ? at.begin - 8 : 0, at.begin}, after = {at.end, at.end + 8};
    if (after.end > d->size) after.end = d->size;
    put_words(to, d, near), buf_byte(to, '|'), put_words(to, d, after);
}

static void dump_remarks(const struct doc *d, struct buf *to, uint32_t i) {
    buf_str(to, d->remarks.at[i].text);
}

static void dump_sentences(const struct doc *d, struct buf *to, uint32_t i) {
    put_words(to, d, d->sentences.at[i].span);
}

/* Layers that run parallel to tokens are shown a sentence a line. */
static void dump_by_sentence(const struct doc *d, struct buf *to, uint32_t sentence, int what) {
    struct range r = sentence < d->ranges.count ? d->ranges.at[sentence] : (struct range){0};
    for (uint32_t t = r.first; t < r.end; t++) {
        if (t > r.first) buf_byte(to, ' ');
        put_text(to, what == 'l' ? doc_lemma(d, t) : doc_token(d, t));
        if (what == 't')
            buf_print(to, "/%s/%s", upos_name(d->tags.at[t].upos), xpos_name(d->tags.at[t].xpos));
        if (what != 'a') continue;
        const struct arc *a = &d->arcs.at[t];
        buf_print(to, "<-%s-", rel_name(a->rel));
        buf_str(to, a->head ? doc_token(d, a->head) : str_of("0"));
    }
}

static void dump_tokens(const struct doc *d, struct buf *to, uint32_t i) { dump_by_sentence(d, to, i, 'w'); }
static void dump_tags(const struct doc *d, struct buf *to, uint32_t i) { dump_by_sentence(d, to, i, 't'); }
static void dump_lemmas(const struct doc *d, struct buf *to, uint32_t i) { dump_by_sentence(d, to, i, 'l'); }
static void dump_arcs(const struct doc *d, struct buf *to, uint32_t i) { dump_by_sentence(d, to, i, 'a'); }

static void put_token(struct buf *to, const struct doc *d, const char *label, uint32_t token) {
    if (!token) return;
    buf_print(to, " %s=", label);
    put_text(to, doc_token(d, token));
}

static void dump_clauses(const struct doc *d, struct buf *to, uint32_t i) {
    const struct clause *c = &d->clauses.at[i];
    put_text(to, doc_token(d, c->token));
    put_token(to, d, "subject", c->subject);
    put_token(to, d, "object", c->object);
    put_token(to, d, "agent", c->agent);
    put_token(to, d, "modal", c->modal);
    if (c->report) put_token(to, d, "report", d->clauses.at[c->report].token);
    const struct {
        bool is;
        const char *name;
    } FLAGS[] = {{c->is_past, "past"},
                 {c->is_future, "future"},
                 {c->is_passive, "passive"},
                 {c->is_negated, "negated"},
                 {c->is_conditional, "conditional"},
                 {c->is_question, "question"},
                 {c->is_imperative, "imperative"},
                 {c->is_perfect, "perfect"},
                 {c->is_infinitive, "infinitive"}};
    for (size_t f = 0; f < sizeof FLAGS / sizeof *FLAGS; f++)
        if (FLAGS[f].is) buf_print(to, " %s", FLAGS[f].name);
}

static void dump_names(const struct doc *d, struct buf *to, uint32_t i) {
    static const char *const KIND[] = {"none", "PER", "ORG", "LOC", "MISC"};
    buf_print(to, "%s ", KIND[d->names.at[i].kind]);
    put_words(to, d, d->names.at[i].span);
}

static void dump_mentions(const struct doc *d, struct buf *to, uint32_t i) {
    static const char *const KIND[] = {"none", "name", "noun", "pronoun"};
    buf_print(to, "%s ", KIND[d->mentions.at[i].kind]);
    put_words(to, d, d->mentions.at[i].span);
    if (!d->mentions.at[i].actor) return;
    buf_text(to, " -> ");
    put_mention(to, d, i);
}

static void dump_actors(const struct doc *d, struct buf *to, uint32_t i) {
    static const char *const TYPE[] = {"none", "person", "organisation", "government", "group", "people"};
    const struct actor *a = &d->actors.at[i];
    buf_print(to, "%s \"", TYPE[a->type]);
    put_text(to, a->name);
    buf_byte(to, '"');
    put_optional(to, " ", a->code);
    buf_text(to, ":");
    const char *between = " ";
    for (uint32_t m = 1; m < d->mentions.count; m++) {
        if (d->mentions.at[m].actor != i) continue;
        buf_text(to, between);
        put_text(to, doc_words(d, d->mentions.at[m].span));
        between = " | ";
    }
}

static void dump_roles(const struct doc *d, struct buf *to, uint32_t i) {
    put_words(to, d, d->roles.at[i].span);
    buf_text(to, " of ");
    buf_str(to, d->actors.at[d->roles.at[i].actor].name);
}

static void dump_places(const struct doc *d, struct buf *to, uint32_t i) {
    static const char *const KIND[] = {"none", "country", "region", "city", "site"};
    const struct place *p = &d->places.at[i];
    buf_print(to, "%s \"", KIND[p->kind]);
    put_text(to, p->name);
    buf_print(to, "\" %s", p->country[0] ? p->country : "--");
    if (!isnan(p->lat)) buf_print(to, " %.1f %.1f", p->lat, p->lon);
}

static void dump_toponyms(const struct doc *d, struct buf *to, uint32_t i) {
    const struct toponym *t = &d->toponyms.at[i];
    put_words(to, d, t->span);
    buf_text(to, " -> ");
    put_text(to, d->places.at[t->place].name);
    if (t->is_actor) buf_text(to, " actor");
    if (t->is_adjective) buf_text(to, " adjective");
    if (t->use == TOPONYM_ACTOR && !t->is_actor) buf_text(to, " aside");
    if (t->use == TOPONYM_DATELINE && t->end) buf_text(to, " dateline");
    if (span_size(t->whole) > span_size(t->span)) buf_text(to, " in "), put_words(to, d, t->whole);
}

static void dump_dates(const struct doc *d, struct buf *to, uint32_t i) {
    static const char *const KIND[] = {"none", "day", "span", "duration", "repeat"};
    const struct date *x = &d->dates.at[i];
    put_words(to, d, x->span);
    buf_print(to, " %s ", KIND[x->kind]);
    put_text(to, x->value);
    if (x->from.size || x->to.size) {
        buf_byte(to, ' ');
        put_text(to, x->from);
        buf_text(to, "..");
        put_text(to, x->to);
    }
    if (x->is_deadline) buf_text(to, " deadline");
}

static void put_number(struct buf *to, double n) {
    if (isnan(n))
        buf_byte(to, '*');
    else
        buf_print(to, "%.15g", n);
}

static void dump_figures(const struct doc *d, struct buf *to, uint32_t i) {
    static const char *const ROLE[] = {"", " killed", " wounded", " detained", " displaced", " missing"};
    const struct figure *f = &d->figures.at[i];
    put_words(to, d, f->span);
    buf_byte(to, ' ');
    put_number(to, f->low);
    buf_text(to, "..");
    put_number(to, f->high);
    if (f->is_approximate) buf_text(to, " about");
    put_optional(to, " of ", f->about);
    put_optional(to, " in ", f->unit);
    buf_text(to, ROLE[f->role]);
    if (!span_is_empty(f->source)) buf_text(to, " says "), put_words(to, d, f->source);
}

static void dump_quotes(const struct doc *d, struct buf *to, uint32_t i) {
    static const char *const KIND[] = {"none", "direct", "mixed", "indirect"};
    const struct quote *q = &d->quotes.at[i];
    buf_print(to, "%s ", KIND[q->kind]);
    for (uint32_t p = 0; p < q->part_count; p++) {
        if (p) buf_text(to, " + ");
        put_words(to, d, d->parts.at[q->parts + p].span);
    }
    if (!span_is_empty(q->cue)) buf_text(to, " cue "), put_words(to, d, q->cue);
    if (!span_is_empty(q->source)) buf_text(to, " source "), put_words(to, d, q->source);
    if (!span_is_empty(q->addressee)) buf_text(to, " to "), put_words(to, d, q->addressee);
    if (!span_is_empty(q->channel)) buf_text(to, " by "), put_words(to, d, q->channel);
    if (q->is_attitude) buf_text(to, " held");
}

static void dump_speakers(const struct doc *d, struct buf *to, uint32_t i) {
    put_words(to, d, d->quotes.at[i].span);
    buf_text(to, " by ");
    put_mention(to, d, d->speakers.at[i].mention);
    if (d->speakers.at[i].addressee) buf_text(to, " to "), put_mention(to, d, d->speakers.at[i].addressee);
}

static void dump_events(const struct doc *d, struct buf *to, uint32_t i) {
    static const char *const STATUS[] = {"none", "happened", "denied", "planned", "possible", "wanted"};
    const struct event *x = &d->events.at[i];
    put_words(to, d, x->span);
    buf_byte(to, ' ');
    put_mention(to, d, x->source);
    buf_text(to, " -> ");
    put_mention(to, d, x->target);
    buf_byte(to, ' ');
    put_text(to, x->cameo);
    buf_print(to, " %s", STATUS[x->status]);
    if (x->place) put_optional(to, " at ", d->places.at[x->place].name);
}

static void dump_positions(const struct doc *d, struct buf *to, uint32_t i) {
    static const char *const KIND[] = {"none",       "offer",      "demand", "refusal",
                                       "acceptance", "concession", "threat", "mediation"};
    static const char *const TERM[] = {"none",         "condition", "deadline",  "place",
                                       "participants", "aim",       "withdrawal"};
    const struct position *p = &d->positions.at[i];
    buf_print(to, "%s ", KIND[p->kind]);
    put_words(to, d, p->span);
    buf_byte(to, ' ');
    put_mention(to, d, p->actor);
    buf_text(to, " -> ");
    put_mention(to, d, p->toward);
    for (uint32_t t = 0; t < p->term_count; t++) {
        const struct term *m = &d->terms.at[p->terms + t];
        buf_print(to, " %s ", TERM[m->kind]);
        put_words(to, d, m->span);
    }
}

static const struct {
    const char *name;
    void (*line)(const struct doc *d, struct buf *to, uint32_t i);
    size_t offset; /* of the layer's count: layers parallel to tokens are shown by sentence */
} LAYERS[] = {
#define SHOWN(layer, counted)                                                                                \
    { #layer, dump_##layer, offsetof(struct doc, counted.count) }
    SHOWN(blocks, blocks),       SHOWN(damage, damage),     SHOWN(remarks, remarks),
    SHOWN(sentences, sentences), SHOWN(tokens, ranges),     SHOWN(tags, ranges),
    SHOWN(lemmas, ranges),       SHOWN(arcs, ranges),       SHOWN(clauses, clauses),
    SHOWN(names, names),         SHOWN(mentions, mentions), SHOWN(actors, actors),
    SHOWN(roles, roles),         SHOWN(places, places),     SHOWN(toponyms, toponyms),
    SHOWN(dates, dates),         SHOWN(figures, figures),   SHOWN(quotes, quotes),
    SHOWN(speakers, speakers),   SHOWN(events, events),     SHOWN(positions, positions),
};

bool doc_dump(const struct doc *d, const char *layer, struct buf *to) {
    for (size_t l = 0; l < sizeof LAYERS / sizeof *LAYERS; l++) {
        if (strcmp(LAYERS[l].name, layer) != 0) continue;
        size_t count;
        memcpy(&count, (const char *)d + LAYERS[l].offset, sizeof count);
        for (uint32_t i = 1; i < count; i++) {
            LAYERS[l].line(d, to, i);
            buf_byte(to, '\n');
        }
        return true;
    }
    return false;
}
