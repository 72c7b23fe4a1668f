#include "facts/dictated.h"

#include <stdlib.h>

#include "dict/dictionary.h"
#include "doc/doc.h"
#include "know/know.h"
#include "know/ontology.h"

struct dictating {
    struct doc *d;
    const struct know *k;
    struct arena *scratch;
    struct map actor_index; /* code -> actor */
    struct sight {          /* a mention on its way: they are written in the order of the text */
        struct span span;
        struct str code;
        uint32_t mention;
    } * sights;
    size_t count, room;
    struct told { /* an event on its way */
        struct coded_event event;
        size_t source, target; /* sights + 1; 0 = nobody */
    } * told;
    size_t told_count, told_room;
};

/* Notes where an actor stands; a default that no words name stands with the verb. */
static size_t add_sight(struct dictating *x, const struct coded_actor *a, struct span verb) {
    struct span span = span_is_empty(a->span) ? verb : a->span;
    struct str code = str_of(a->code);
    for (size_t i = 0; i < x->count; i++)
        if (span_is(x->sights[i].span, span) && str_same(x->sights[i].code, code)) return i + 1;
    x->sights = arena_grow(x->scratch, x->sights, x->count, &x->room, sizeof *x->sights);
    x->sights[x->count] = (struct sight){span, str_copy(x->scratch, code), 0};
    return ++x->count;
}

static void take_sentence(struct dictating *x, const struct coded *coded) {
    for (uint32_t i = 0; i < coded->actor_count; i++) add_sight(x, &coded->actors[i], coded->actors[i].span);
    for (uint32_t i = 0; i < coded->count; i++) {
        const struct coded_event *e = &coded->events[i];
        x->told = arena_grow(x->scratch, x->told, x->told_count, &x->told_room, sizeof *x->told);
        struct told *t = &x->told[x->told_count++];
        t->event = *e;
        t->source = add_sight(x, &e->source, e->trigger), t->target = add_sight(x, &e->target, e->trigger);
    }
}

static enum hint_kind hint_of(const struct tag *t) {
    switch (t->upos) {
    case UPOS_NOUN:
    case UPOS_PROPN: return HINT_NOUN;
    case UPOS_VERB: return HINT_VERB;
    case UPOS_AUX: return t->xpos == XPOS_MD ? HINT_AUXILIARY : HINT_VERB;
    case UPOS_ADJ:
    case UPOS_ADV:
    case UPOS_NUM: return HINT_ADJECTIVE;
    case UPOS_DET: return HINT_DETERMINER;
    case UPOS_PRON: return t->xpos == XPOS_PRPS ? HINT_DETERMINER : HINT_OTHER;
    case UPOS_ADP: return HINT_PREPOSITION;
    default: return HINT_OTHER;
    }
}

struct hints dictated_hints(const struct doc *d, struct arena *a) {
    struct hint *at = arena_take(a, (d->tokens.count + 1) * sizeof *at);
    size_t count = 0;
    for (uint32_t t = 1; t < d->tokens.count && t < d->tags.count; t++)
        at[count++] = (struct hint){d->tokens.at[t].span.begin, (uint8_t)hint_of(&d->tags.at[t])};
    return (struct hints){at, count};
}

static int by_place(const void *x, const void *y) {
    const struct sight *a = *(struct sight *const *)x, *b = *(struct sight *const *)y;
    if (a->span.begin != b->span.begin) return a->span.begin < b->span.begin ? -1 : 1;
    if (a->span.end != b->span.end) return a->span.end < b->span.end ? -1 : 1;
    return str_compare(a->code, b->code);
}

static uint32_t actor_of(struct dictating *x, const struct sight *s) {
    uint32_t *known = map_put(&x->actor_index, s->code);
    if (*known) return *known;
    *known = (uint32_t)x->d->actors.count;
    struct actor *a = doc_add(x->d, actors);
    a->name = doc_words(x->d, s->span), a->code = str_copy(x->d->arena, s->code);
    a->sure = 1;
    return *known;
}

static void write_mention(struct dictating *x, struct sight *s) {
    struct doc *d = x->d;
    uint32_t actor = actor_of(x, s), first = doc_token_at(d, s->span.begin), end = first;
    while (end < d->tokens.count && d->tokens.at[end].span.begin < s->span.end) end++;
    s->mention = (uint32_t)d->mentions.count;
    struct mention *m = doc_add(d, mentions);
    *m = (struct mention){.span = s->span,
                          .name = s->span,
                          .first = first,
                          .end = end,
                          .head = end > first ? end - 1 : first,
                          .actor = actor,
                          .kind = MENTION_NAME,
                          .sure = 1};
}

static void write_mentions(struct dictating *x) {
    struct sight **order = arena_take(x->scratch, (x->count + 1) * sizeof(struct sight *));
    for (size_t i = 0; i < x->count; i++) order[i] = &x->sights[i];
    qsort(order, x->count, sizeof(struct sight *), by_place);
    for (size_t i = 0; i < x->count; i++) write_mention(x, order[i]);
}

static uint32_t mention_of(const struct dictating *x, size_t sight) {
    return sight ? x->sights[sight - 1].mention : 0;
}

static void write_event(struct dictating *x, const struct told *t) {
    struct doc *d = x->d;
    const struct code *code = ontology_find(x->k->ontology, t->event.code);
    struct event *e = doc_add(d, events);
    e->span = t->event.trigger, e->token = doc_token_at(d, e->span.begin);
    e->source = mention_of(x, t->source), e->target = mention_of(x, t->target);
    e->cameo = str_copy(d->arena, t->event.code);
    if (code) e->plover = code->plover, e->mode = code->mode, e->context = code->context;
    e->status = EVENT_HAPPENED;
    e->rule = dictionary_rule(x->k->dictionary, d->arena, &t->event);
    e->sure = 1;
}

static int by_trigger(const void *x, const void *y) {
    const struct told *a = x, *b = y;
    if (a->event.trigger.begin != b->event.trigger.begin)
        return a->event.trigger.begin < b->event.trigger.begin ? -1 : 1;
    return a->source != b->source  ? (a->source < b->source ? -1 : 1)
           : a->target < b->target ? -1
                                   : a->target > b->target;
}

bool dictated_find(struct doc *d, const struct know *k, struct err *e) {
    (void)e;
    struct dictating x = {.d = d, .k = k, .scratch = arena_make()};
    struct dictionary_input in = {
        .text = {d->text, d->size}, .published = d->published, .hints = dictated_hints(d, x.scratch)};
    map_begin(&x.actor_index, x.scratch);
    for (uint32_t s = 1; s < d->sentences.count; s++) {
        struct arena *a = arena_make();
        in.part = d->sentences.at[s].span;
        take_sentence(&x, dictionary_code(k->dictionary, a, &in, NULL));
        arena_free(a);
    }
    if (x.told_count) qsort(x.told, x.told_count, sizeof *x.told, by_trigger);
    write_mentions(&x);
    for (size_t i = 0; i < x.told_count; i++) write_event(&x, &x.told[i]);
    arena_free(x.scratch);
    return true;
}
