#include "flow/stories.h"

#include "across/bargain.h"
#include "across/differ.h"
#include "across/once.h"
#include "across/same.h"
#include "across/story.h"
#include "across/voice.h"
#include "across/weave.h"
#include "across/who.h"

static void weave_story(struct record *r, struct story *s, const struct know *k) {
    struct weave w = {
        .a = r->arena, .scratch = arena_make(), .r = r, .s = s, .count = (uint32_t)s->reports.count};
    size_t links = (w.count + 1) * sizeof(uint32_t *);
    w.order = arena_take(w.scratch, (w.count + 1) * sizeof *w.order);
    w.actors = arena_take(w.scratch, links), w.places = arena_take(w.scratch, links);
    w.events = arena_take(w.scratch, links), w.positions = arena_take(w.scratch, links);
    for (uint32_t i = 0; i < w.count; i++) w.order[i] = s->reports.at[i].report;
    who_decide(&w, k);
    voice_decide(&w);
    once_decide(&w, k);
    bargain_decide(&w, k);
    differ_decide(&w);
    arena_free(w.scratch);
}

static void weave_all(struct record *r, const struct know *k) {
    for (size_t i = 0; i < r->stories.count; i++) weave_story(r, &r->stories.at[i], k);
}

void stories_decide(struct record *r, const struct know *k) {
    same_decide(r);
    story_decide(r, k);
    weave_all(r, k);
}

void stories_unite(struct record *r, const struct know *k) {
    same_decide(r);
    story_unite(r);
    weave_all(r, k);
}
