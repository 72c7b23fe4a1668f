#include "facts/stated.h"

#include <stdlib.h>

#include "base/arena.h"
#include "doc/doc.h"
#include "know/know.h"
#include "know/ontology.h"
#include "know/wordlist.h"

enum { LONGEST_TRIGGER = 14 };

/* The code of a position, NULL where its kind makes no event. */
static const struct code *code_of(const struct seeker *s, const struct found *f, const struct position *p) {
    static const char *const KIND[] = {"none",       "offer",      "demand", "refusal",
                                       "acceptance", "concession", "threat", "mediation"};
    const struct wordlist *codes = know_list(s->k, "position-events");
    struct str issue = p->issue;
    if (!issue.size && seeker_matter(s, f->matter, f->matter_end).kind == 't') issue = str_of("talks");
    struct str key = str_of(arena_print(s->d->arena, "%s %.*s", KIND[p->kind], (int)issue.size, issue.at));
    const struct str *code = wordlist_find(codes, str_trim(key));
    if (!code) code = wordlist_find(codes, str_of(KIND[p->kind]));
    return code ? ontology_find(s->k->ontology, *code) : NULL;
}

/* The event that a pattern found in the words of the position, told of whoever; 0 = none. */
static uint32_t event_within(const struct seeker *s, const struct found *f) {
    if (s->event_of[f->trigger]) return s->event_of[f->trigger];
    uint32_t first = f->is_behind || f->first ? f->matter : f->trigger;
    for (uint32_t t = first; t < f->matter_end; t++)
        if (s->event_of[t]) return s->event_of[t];
    return 0;
}

/* From the trigger to the head of what it is about. */
static struct span trigger_span(const struct doc *d, const struct found *f) {
    uint32_t first = f->first ? f->first : f->trigger;
    if (f->first && f->first > f->trigger) first = f->trigger;
    uint32_t last = f->matter_head > f->trigger ? f->matter_head : f->trigger;
    return last - first < LONGEST_TRIGGER ? doc_span(d, first, last + 1) : d->tokens.at[f->trigger].span;
}

void stated_give(const struct seeker *s, const struct found *f, struct position *p) {
    struct doc *d = s->d;
    p->event = s->event_of[f->trigger];
    const struct code *code = code_of(s, f, p);
    uint32_t t = f->trigger; /* not "his proposal", "those trying to", "on his way to propose" */
    bool is_said = d->tags.at[t].upos != UPOS_NOUN && d->arcs.at[t].rel != REL_ACL && !seeker_to(d, t);
    bool is_bare =
        d->tags.at[t].xpos == XPOS_VB && !doc_child(d, t, REL_AUX); /* "demanded that they propose" */
    bool is_forecast =
        d->clauses.at[s->clause_of[t]].is_future && !seeker_speaker(s, t); /* "if they come, it will" */
    if (!code || !is_said || is_bare || is_forecast || !p->actor || event_within(s, f)) return;
    struct event x = {.span = trigger_span(d, f),
                      .token = f->trigger,
                      .source = p->actor,
                      .target = p->toward,
                      .cameo = code->cameo,
                      .plover = code->plover,
                      .mode = code->mode,
                      .context = code->context,
                      .status = EVENT_HAPPENED,
                      .date = p->date,
                      .rule = p->rule,
                      .sure = p->sure};
    *doc_add(d, events) = x;
    p->event = (uint32_t)d->events.count - 1;
}

/* ---- order --------------------------------------------------------------------------------------------- */

struct seat {
    size_t begin;
    uint32_t from; /* where the event stood */
};

static int by_begin(const void *a, const void *b) {
    const struct seat *x = a, *y = b;
    if (x->begin != y->begin) return x->begin < y->begin ? -1 : 1;
    return (x->from > y->from) - (x->from < y->from);
}

void stated_sort(struct doc *d) {
    size_t count = d->events.count;
    if (count < 3) return;
    struct arena *scratch = arena_make();
    struct seat *order = arena_take(scratch, count * sizeof *order);
    struct event *events = arena_take(scratch, count * sizeof *events);
    uint32_t *now = arena_take(scratch, count * sizeof *now);
    for (uint32_t i = 0; i < count; i++) order[i] = (struct seat){d->events.at[i].span.begin, i};
    qsort(order + 1, count - 1, sizeof *order, by_begin);
    for (uint32_t i = 0; i < count; i++) {
        events[i] = d->events.at[order[i].from];
        now[order[i].from] = i;
    }
    for (uint32_t i = 0; i < count; i++) d->events.at[i] = events[i];
    for (size_t i = 1; i < d->positions.count; i++) d->positions.at[i].event = now[d->positions.at[i].event];
    arena_free(scratch);
}
