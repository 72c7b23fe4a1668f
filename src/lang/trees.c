/* The parser takes the best-scored step that is allowed, until the tree stands: linear in the length of the
 * sentence. */
#include "lang/trees.h"

#include <assert.h>

#include "doc/doc.h"
#include "know/know.h"
#include "know/model.h"
#include "lang/language.h"
#include "lang/transitions.h"

/* A class of the parser is a step; its note holds kind and relation. */
static uint32_t best_step(const struct linear *m, const struct parse *p) {
    uint64_t features[STEP_FEATURES];
    int32_t scores[LINEAR_CLASSES] = {0};
    linear_score(m, features, parse_features(p, features), scores);
    uint32_t best = m->classes;
    for (uint32_t c = 0; c < m->classes; c++) {
        const unsigned char *note = linear_note(m, c);
        if (note[0] > STEP_RIGHT || note[1] >= REL_COUNT) continue;
        if ((best == m->classes || scores[c] > scores[best]) && parse_may(p, note[0], note[1])) best = c;
    }
    return best;
}

static void step(const struct linear *m, struct parse *p) {
    uint32_t best = best_step(m, p);
    if (best < m->classes) {
        parse_step(p, linear_note(m, best)[0], linear_note(m, best)[1]);
    } else if (parse_may(p, STEP_SHIFT,
                         0)) { /* the last three only where a model lacks the step that is due */
        parse_step(p, STEP_SHIFT, 0);
    } else if (parse_may(p, STEP_RIGHT, REL_DEP)) {
        parse_step(p, STEP_RIGHT, REL_DEP);
    } else {
        parse_step(p, STEP_LEFT, REL_ROOT);
    }
}

/* A mark governs nothing: what hangs on one hangs on the word that governs the mark, "minister" in "minister,
 * Tariq". */
static uint32_t head_of(const struct doc *d, const struct range *r, const struct parse *p, uint32_t node) {
    uint32_t head = p->nodes[node].head;
    while (head && head <= p->count && d->tags.at[r->first + head - 1].upos == UPOS_PUNCT) {
        uint32_t above = p->nodes[head].head;
        if (!above || above > p->count || above == node) break;
        head = above;
    }
    return head;
}

static void put_arcs(struct doc *d, const struct range *r, const struct parse *p) {
    for (uint32_t i = 1; i <= p->count; i++) {
        uint32_t head = head_of(d, r, p, i);
        *doc_add(d, arcs) =
            (struct arc){.head = head > p->count ? 0 : head + r->first - 1, .rel = p->nodes[i].rel};
    }
    doc_link(d, r->first, r->end);
}

static bool is_nominal(const struct doc *d, uint32_t t) {
    unsigned upos = d->tags.at[t].upos;
    return upos == UPOS_NOUN || upos == UPOS_PROPN;
}

/* Whether an "and" or "or" joins any of the conjuncts below `head`. */
static bool is_joined(const struct doc *d, uint32_t head) {
    for (uint32_t c = d->arcs.at[head].first_child; c; c = d->arcs.at[c].next_sibling)
        if (d->arcs.at[c].rel == REL_CC || (d->arcs.at[c].rel == REL_CONJ && doc_child(d, c, REL_CC)))
            return true;
    return false;
}

/* A name and a noun with its article, a comma alone between them, are no list: the noun says who is named,
 * "Haddad, the leader". */
static void mend_appositions(struct doc *d, const struct range *r) {
    for (uint32_t t = r->first; t < r->end; t++) {
        uint32_t head = d->arcs.at[t].head;
        bool is_said_of_name = d->tags.at[head].upos == UPOS_PROPN && doc_child(d, t, REL_DET);
        if (d->arcs.at[t].rel == REL_CONJ && is_nominal(d, t) && is_said_of_name && !is_joined(d, head))
            d->arcs.at[t].rel = REL_APPOS;
    }
}

bool trees_find(struct doc *d, const struct know *k, struct err *e) {
    (void)e;
    const struct linear *m = &k->models->parser;
    if (!language_is_ours(d) || linear_is_empty(m) || d->tags.count != d->tokens.count) return true;
    d->arcs.count = 1;
    uint32_t longest = words_longest(d);
    struct arena *scratch = arena_make();
    struct word *words = arena_take(scratch, (longest + 1) * sizeof *words);
    struct parse p;
    parse_make(&p, scratch, longest);
    for (uint32_t s = 1; s < d->ranges.count; s++) {
        struct range r = d->ranges.at[s];
        words_take(d, k, &r, words);
        parse_begin(&p, d, &r, words);
        while (!parse_is_done(&p)) step(m, &p);
        put_arcs(d, &r, &p);
        mend_appositions(d, &r);
    }
    arena_free(scratch);
    return true;
}
