#include "dict/matching.h"

enum { STEPS_TRIED = 200000 }; /* for one pattern: sets inside sets inside sets end here */

struct walk {
    const struct marking *m;
    struct match *match;
    int64_t first, last; /* words that may be taken */
    int step;            /* 1: towards the end, -1: towards the beginning */
    uint32_t left;       /* of STEPS_TRIED */
    bool in_choice;      /* letters count */
    bool is_strict;      /* the next word must be whole */
};

static bool has_ending(const struct lexicon *x, struct str end) {
    for (size_t i = 0; i < x->ending_count; i++)
        if (x->endings[i].kind == KIND_NOUN && str_same(x->endings[i].text, end)) return true;
    return false;
}

static bool is_word(const struct walk *w, const struct step *s, uint32_t at) {
    const struct marked_word *word = &w->m->words[at];
    struct str text = w->m->lexicon->words[s->what].text;
    if (!marking_bears(w->m, at, s->what)) return false;
    if (word->text.size == text.size || !(s->is_whole || w->is_strict)) return true;
    return !s->is_bare && s->is_whole &&
           has_ending(w->m->lexicon, (struct str){word->text.at + text.size, word->text.size - text.size});
}

/* The first word of the actor at `at` + 1, that of whom a pronoun stands for; 0 where there is none. */
static uint32_t actor_at(const struct marking *m, uint32_t at, const struct bracket **bracket) {
    *bracket = m->words[at].kind == KIND_ACTOR ? marking_around(m, at, KIND_ACTOR) : NULL;
    if (!*bracket) return 0;
    return m->words[at].refers ? m->words[at].refers : (*bracket)->first + 1;
}

static bool is_nominal(const struct walk *w, int64_t at) {
    if (at < w->first || at > w->last) return false;
    uint8_t k = w->m->words[at].kind;
    return k == KIND_NOUN || k == KIND_ADJECTIVE || k == KIND_AGENT;
}

/* PETRARCH's ^ passes over any noun phrase. */
static bool passes_nouns(const struct walk *w, int64_t *at) {
    if (!w->m->lexicon->is_petrarch || !is_nominal(w, *at)) return false;
    while (is_nominal(w, *at + w->step)) *at += w->step;
    return true;
}

/* Whether the step takes the word; `*at` moves to the last word taken. */
static bool takes(struct walk *w, const struct step *s, int64_t *at) {
    const struct bracket *b;
    uint32_t word = (uint32_t)*at, actor;
    if (s->kind == STEP_WORD) {
        if (!is_word(w, s, word)) return false;
        if (w->in_choice) w->match->choice_letters += (uint32_t)w->m->lexicon->words[s->what].text.size;
        return true;
    }
    if (s->kind == STEP_COMPOUND) {
        if (!marking_opens(w->m, word, BRACKET_COMPOUND)) return false;
        if (w->step > 0 && w->m->lexicon->is_petrarch) /* behind the verb PETRARCH's % is the target alone */
            w->match->target = word + 1;
        else
            w->match->compound = word + 1;
        return true;
    }
    actor = actor_at(w->m, word, &b);
    if (!actor) return s->kind == STEP_PASS && passes_nouns(w, at);
    if (s->kind == STEP_SOURCE) w->match->source = actor;
    if (s->kind == STEP_TARGET) w->match->target = actor;
    if (s->kind == STEP_PASS) *at = w->step > 0 ? b->last : b->first;
    return true;
}

static bool find_step(struct walk *w, const struct step *s, int64_t *at, bool may_skip);

/* Finds a phrase from `*at` on, in the direction of the walk. */
static bool find_phrase(struct walk *w, const struct step *steps, uint32_t count, int64_t *at,
                        bool may_skip) {
    for (uint32_t n = 0; n < count; n++) {
        uint32_t i = w->step > 0 ? n : count - 1 - n;
        if (n) {
            *at += w->step;
            may_skip = !steps[w->step > 0 ? i - 1 : i].is_next;
        }
        if (!find_step(w, &steps[i], at, may_skip)) return false;
        w->is_strict = false;
    }
    return true;
}

/* One of the alternatives, standing right there. */
static bool find_alternative(struct walk *w, const struct step *s, int64_t *at, bool may_skip) {
    const struct lexicon *x = w->m->lexicon;
    const struct choice *c = &x->choices[s->what];
    struct match before = *w->match;
    for (uint32_t i = 0; i < c->count; i++) {
        const struct phrase *p = &x->phrases[x->alternatives[c->first + i]];
        int64_t here = *at;
        w->is_strict = c->is_named && s->is_whole;
        if (find_phrase(w, &x->steps[p->steps], p->count, &here, may_skip)) {
            *at = here;
            return true;
        }
        *w->match = before;
    }
    w->is_strict = false;
    return false;
}

/* A set takes the nearest of its phrases; a choice between braces the first that stands anywhere. */
static bool find_choice(struct walk *w, const struct step *s, int64_t *at, bool may_skip) {
    bool was_in = w->in_choice, is_named = w->m->lexicon->choices[s->what].is_named, found = false;
    w->in_choice = was_in || !is_named;
    if (!is_named)
        found = find_alternative(w, s, at, may_skip);
    else
        for (; !found && *at >= w->first && *at <= w->last && w->left; *at += w->step) {
            int64_t here = *at;
            found = find_alternative(w, s, &here, false);
            if (found) *at = here - w->step; /* the loop steps on */
            if (!may_skip && !found) break;
        }
    w->in_choice = was_in;
    return found;
}

/* Finds the step at `*at`, or where words may be skipped, beyond it. */
static bool find_step(struct walk *w, const struct step *s, int64_t *at, bool may_skip) {
    if (s->kind == STEP_CHOICE) return find_choice(w, s, at, may_skip);
    for (; *at >= w->first && *at <= w->last; *at += w->step) {
        if (w->left == 0) return false;
        w->left--;
        if (takes(w, s, at)) return true;
        if (!may_skip) return false;
    }
    return false;
}

/* Walks the steps on one side of the verb. */
static bool find_side(struct walk *w, const struct step *steps, uint32_t count, int64_t from, bool is_next) {
    if (count == 0) return true;
    int64_t at = from + w->step;
    if (!find_phrase(w, steps, count, &at, !is_next)) return false;
    if (w->step > 0)
        w->match->last = (uint32_t)at;
    else
        w->match->first = (uint32_t)at;
    return true;
}

bool matching_fits(const struct marking *m, const struct pattern *p, const struct bracket *verb, uint32_t end,
                   struct match *to) {
    const struct phrase *phrase = &m->lexicon->phrases[p->phrase];
    const struct step *steps = &m->lexicon->steps[phrase->steps];
    *to = (struct match){.first = verb->first, .last = verb->last};
    struct walk w = {.m = m, .match = to, .first = 0, .last = end, .step = 1, .left = STEPS_TRIED};
    if (!find_side(&w, steps + p->verb + 1, phrase->count - p->verb - 1, verb->last, steps[p->verb].is_next))
        return false;
    w.step = -1;
    return find_side(&w, steps, p->verb, verb->first, p->verb && steps[p->verb - 1].is_next);
}
