#include "lang/transitions.h"

#include <assert.h>

#include "doc/doc.h"

enum { MANY = 5 }; /* children on one side: more are not told apart */

void parse_make(struct parse *p, struct arena *a, uint32_t longest) {
    p->room = longest;
    p->nodes = arena_take(a, (longest + 2) * sizeof *p->nodes);
    p->stack = arena_take(a, (longest + 2) * sizeof *p->stack);
}

void parse_begin(struct parse *p, const struct doc *d, const struct range *r, const struct word *words) {
    assert(r->end - r->first <= p->room);
    p->count = r->end - r->first;
    p->depth = 0;
    p->next = 1;
    p->nodes[0] = (struct node){0};
    for (uint32_t i = 1; i <= p->count; i++) {
        const struct word *w = &words[i - 1];
        struct tag tag = d->tags.at[r->first + i - 1];
        p->nodes[i] = (struct node){.form = w->lower,
                                    .tag = tag.upos * 64U + tag.xpos + 1U,
                                    .upos = tag.upos + 1U,
                                    .path = w->path,
                                    .short_path = word_branch(w, 6),
                                    .touches = (w->flags & WORD_TOUCHES) != 0};
    }
    p->nodes[p->count + 1] = (struct node){.form = 5, .tag = 5000, .upos = 60};
}

bool parse_is_done(const struct parse *p) { return p->next == p->count + 1 && p->depth == 0; }

bool parse_may(const struct parse *p, enum step_kind kind, unsigned rel) {
    bool is_at_end = p->next == p->count + 1;
    if (kind == STEP_SHIFT) return !is_at_end;
    if (kind == STEP_RIGHT) return p->depth > 1 && rel != REL_ROOT;
    return p->depth > 0 && is_at_end == (rel == REL_ROOT) && !(is_at_end && p->depth > 1);
}

static void attach(struct parse *p, uint32_t head, uint32_t child, unsigned rel) {
    struct node *h = &p->nodes[head];
    p->nodes[child].head = head;
    p->nodes[child].rel = (uint8_t)rel;
    if (child < head) {
        h->left2 = h->left1;
        h->left1 = child;
        if (h->left_count < MANY) h->left_count++;
    } else {
        h->right2 = h->right1;
        h->right1 = child;
        if (h->right_count < MANY) h->right_count++;
    }
}

void parse_step(struct parse *p, enum step_kind kind, unsigned rel) {
    assert(parse_may(p, kind, rel));
    if (kind == STEP_SHIFT) {
        p->stack[++p->depth] = p->next++;
        return;
    }
    uint32_t child = p->stack[p->depth--];
    attach(p, kind == STEP_LEFT ? p->next : p->stack[p->depth], child, rel);
}

/* ---- features ------------------------------------------------------------------------------------------ */

/* The words that are looked at, and what of each. */
enum spot { S0, S1, S2, B0, B1, B2, S0L, S0L2, S0R, S0R2, S1L, S1L2, S1R, S1R2, B0L, B0L2, SPOTS };

/* A template is up to four atoms; an atom is a spot and one thing of the word there. */
enum atom_kind { FORM, TAG, UPOS, REL, PATH, BRANCH, ATOMS };
#define A(place, kind) (1 + (place)*ATOMS + (kind))

static const uint8_t TEMPLATES[][4] = {
    {A(S0, FORM)},
    {A(S0, TAG)},
    {A(S0, FORM), A(S0, TAG)},
    {A(S1, FORM)},
    {A(S1, TAG)},
    {A(S1, FORM), A(S1, TAG)},
    {A(B0, FORM)},
    {A(B0, TAG)},
    {A(B0, FORM), A(B0, TAG)},
    {A(B1, FORM)},
    {A(B1, TAG)},
    {A(B1, FORM), A(B1, TAG)},
    {A(B2, FORM)},
    {A(B2, TAG)},
    {A(S2, TAG)},
    {A(S2, FORM)},
    {A(S0, FORM), A(B0, FORM)},
    {A(S0, FORM), A(B0, TAG)},
    {A(S0, TAG), A(B0, FORM)},
    {A(S0, TAG), A(B0, TAG)},
    {A(S0, FORM), A(S0, TAG), A(B0, TAG)},
    {A(S0, TAG), A(B0, FORM), A(B0, TAG)},
    {A(S0, FORM), A(S1, FORM)},
    {A(S0, FORM), A(S1, TAG)},
    {A(S0, TAG), A(S1, FORM)},
    {A(S0, TAG), A(S1, TAG)},
    {A(S0, FORM), A(S0, TAG), A(S1, TAG)},
    {A(S0, TAG), A(S1, FORM), A(S1, TAG)},
    {A(B0, TAG), A(B1, TAG)},
    {A(B0, FORM), A(B1, TAG)},
    {A(B0, TAG), A(B1, FORM)},
    {A(B0, FORM), A(B1, FORM)},
    {A(S0, TAG), A(B0, TAG), A(B1, TAG)},
    {A(S0, FORM), A(B0, TAG), A(B1, TAG)},
    {A(S0, TAG), A(B0, FORM), A(B1, TAG)},
    {A(B0, TAG), A(B1, TAG), A(B2, TAG)},
    {A(S0, TAG), A(B0, TAG), A(B1, TAG), A(B2, TAG)},
    {A(S1, TAG), A(S0, TAG), A(B0, TAG)},
    {A(S1, FORM), A(S0, TAG), A(B0, TAG)},
    {A(S1, TAG), A(S0, FORM), A(B0, TAG)},
    {A(S1, TAG), A(S0, TAG), A(B0, FORM)},
    {A(S2, TAG), A(S1, TAG), A(S0, TAG)},
    {A(S2, UPOS), A(S1, UPOS), A(S0, TAG), A(B0, TAG)},
    {A(S1, TAG), A(S0, TAG), A(B0, TAG), A(B1, UPOS)},
    {A(S0, TAG), A(S0L, TAG), A(B0, TAG)},
    {A(S0, TAG), A(S0R, TAG), A(B0, TAG)},
    {A(S0, TAG), A(B0, TAG), A(B0L, TAG)},
    {A(S0, TAG), A(S0L, REL), A(B0, TAG)},
    {A(S0, TAG), A(S0R, REL), A(B0, TAG)},
    {A(S0, TAG), A(B0, TAG), A(B0L, REL)},
    {A(S1, TAG), A(S1L, TAG), A(S0, TAG)},
    {A(S1, TAG), A(S1R, TAG), A(S0, TAG)},
    {A(S1, TAG), A(S1L, REL), A(S0, TAG)},
    {A(S1, TAG), A(S1R, REL), A(S0, TAG)},
    {A(S1, TAG), A(S0, TAG), A(S0L, TAG)},
    {A(S1, TAG), A(S0, TAG), A(S0R, TAG)},
    {A(S1, TAG), A(S0, TAG), A(S0L, REL)},
    {A(S1, TAG), A(S0, TAG), A(S0R, REL)},
    {A(S0, FORM), A(S0L, REL)},
    {A(S0, FORM), A(S0R, REL)},
    {A(S0, FORM), A(S0L, TAG)},
    {A(S0, FORM), A(S0R, TAG)},
    {A(S1, FORM), A(S1L, REL)},
    {A(S1, FORM), A(S1R, REL)},
    {A(B0, FORM), A(B0L, REL)},
    {A(B0, FORM), A(B0L, TAG)},
    {A(S0L, FORM)},
    {A(S0R, FORM)},
    {A(B0L, FORM)},
    {A(S1L, FORM)},
    {A(S1R, FORM)},
    {A(S0, UPOS), A(S0L, REL), A(S0L2, REL)},
    {A(S0, UPOS), A(S0R, REL), A(S0R2, REL)},
    {A(B0, UPOS), A(B0L, REL), A(B0L2, REL)},
    {A(S1, UPOS), A(S1R, REL), A(S1R2, REL)},
    {A(S1, UPOS), A(S1L, REL), A(S1L2, REL)},
    {A(S0, TAG), A(S0L, TAG), A(S0L2, TAG)},
    {A(S0, TAG), A(S0R, TAG), A(S0R2, TAG)},
    {A(B0, TAG), A(B0L, TAG), A(B0L2, TAG)},
    {A(S1, TAG), A(S1R, FORM), A(S0, TAG)},
    {A(S0, TAG), A(S0R, FORM), A(B0, TAG)},
    {A(S0, TAG), A(S0L, FORM), A(B0, TAG)},
    {A(S0, TAG), A(B0L, FORM), A(B0, TAG)},
};
static const uint8_t PATH_TEMPLATES[][4] = {
    {A(S0, PATH)},
    {A(S1, PATH)},
    {A(B0, PATH)},
    {A(B1, PATH)},
    {A(S0, BRANCH)},
    {A(B0, BRANCH)},
    {A(S1, BRANCH)},
    {A(S0, PATH), A(B0, PATH)},
    {A(S0, PATH), A(S1, PATH)},
    {A(S0, BRANCH), A(B0, BRANCH)},
    {A(S0, BRANCH), A(S1, BRANCH)},
    {A(S0, PATH), A(B0, TAG)},
    {A(S0, TAG), A(B0, PATH)},
    {A(S1, PATH), A(S0, TAG)},
    {A(S1, TAG), A(S0, PATH)},
    {A(S1, BRANCH), A(S0, BRANCH), A(B0, BRANCH)},
    {A(S1, FORM), A(S0, FORM), A(B0, BRANCH)},
    {A(B0, PATH), A(B1, PATH)},
    {A(S1, PATH), A(S0, FORM), A(B0, TAG)},
    {A(S0, FORM), A(B0, PATH)},
    {A(S0, PATH), A(B0, FORM)},
    {A(S0L, PATH), A(S0, TAG)},
    {A(S0R, PATH), A(S0, TAG)},
    {A(S1R, PATH), A(S1, TAG)},
};
enum {
    TEMPLATE_COUNT = sizeof TEMPLATES / sizeof *TEMPLATES,
    PATH_COUNT = sizeof PATH_TEMPLATES / sizeof *PATH_TEMPLATES
};
_Static_assert(TEMPLATE_COUNT + PATH_COUNT + 20 <= STEP_FEATURES, "room for the features");

static void take_atoms(const struct parse *p, uint64_t *atoms) {
    uint32_t at[SPOTS], d = p->depth, n = p->next, last = p->count + 1;
    at[S0] = d > 0 ? p->stack[d] : 0;
    at[S1] = d > 1 ? p->stack[d - 1] : 0;
    at[S2] = d > 2 ? p->stack[d - 2] : 0;
    at[B0] = n;
    at[B1] = n + 1 <= last ? n + 1 : 0;
    at[B2] = n + 2 <= last ? n + 2 : 0;
    const struct node *s0 = &p->nodes[at[S0]], *s1 = &p->nodes[at[S1]], *b0 = &p->nodes[n];
    at[S0L] = s0->left1, at[S0L2] = s0->left2, at[S0R] = s0->right1, at[S0R2] = s0->right2;
    at[S1L] = s1->left1, at[S1L2] = s1->left2, at[S1R] = s1->right1, at[S1R2] = s1->right2;
    at[B0L] = b0->left1, at[B0L2] = b0->left2;
    for (unsigned i = 0; i < SPOTS; i++) {
        const struct node *w = &p->nodes[at[i]];
        uint64_t *to = atoms + A(i, 0);
        to[FORM] = w->form;
        to[TAG] = w->tag;
        to[UPOS] = w->upos;
        to[REL] = w->rel;
        to[PATH] = w->path;
        to[BRANCH] = w->short_path;
    }
}

static uint64_t template_key(uint64_t number, const uint8_t *template, const uint64_t *atoms) {
    uint64_t key = feature_key(number, atoms[template[0]]);
    for (unsigned i = 1; i < 4 && template[i]; i++) key = feature_mix(key, atoms[template[i]]);
    return key;
}

static uint32_t distance(uint32_t from, uint32_t to) {
    uint32_t size = from && to > from ? to - from : 0;
    return size <= 5 ? size : size <= 10 ? 6 : 7;
}

static uint64_t *distance_features(const struct parse *p, const uint64_t *atoms, uint64_t *f) {
    uint32_t s0 = p->depth ? p->stack[p->depth] : 0, s1 = p->depth > 1 ? p->stack[p->depth - 1] : 0;
    const struct node *a = &p->nodes[s0], *b = &p->nodes[s1], *c = &p->nodes[p->next];
    uint64_t near = distance(s0, p->next), far = distance(s1, s0), n = 300;
    *f++ = feature_of_three(n++, near, atoms[A(S0, TAG)], atoms[A(B0, TAG)]);
    *f++ = feature_of_three(n++, far, atoms[A(S1, TAG)], atoms[A(S0, TAG)]);
    *f++ = feature_of_two(n++, near, atoms[A(S0, FORM)]);
    *f++ = feature_of_two(n++, near, atoms[A(B0, FORM)]);
    *f++ = feature_of_two(n++, far, atoms[A(S1, FORM)]);
    *f++ = feature_of_two(n++, far, atoms[A(S0, FORM)]);
    *f++ = feature_of_three(n++, a->left_count, a->right_count, atoms[A(S0, TAG)]);
    *f++ = feature_of_three(n++, b->left_count, b->right_count, atoms[A(S1, TAG)]);
    *f++ = feature_of_two(n++, c->left_count, atoms[A(B0, TAG)]);
    *f++ = feature_of_two(n++, a->right_count, atoms[A(S0, FORM)]);
    *f++ = feature_of_two(n++, b->right_count, atoms[A(S1, FORM)]);
    *f++ = feature_of_two(n++, c->left_count, atoms[A(B0, FORM)]);
    *f++ = feature_of_three(n++, c->touches, a->touches, atoms[A(B0, UPOS)]);
    *f++ = feature_of_two(n++, p->depth < 4 ? p->depth : 4, p->next == p->count + 1);
    return f;
}

uint32_t parse_features(const struct parse *p, uint64_t *features) {
    uint64_t atoms[1 + SPOTS * ATOMS] = {0};
    uint64_t *f = features;
    take_atoms(p, atoms);
    for (uint32_t i = 0; i < TEMPLATE_COUNT; i++) *f++ = template_key(i + 1, TEMPLATES[i], atoms);
    for (uint32_t i = 0; i < PATH_COUNT; i++)
        if (atoms[PATH_TEMPLATES[i][0]]) *f++ = template_key(i + 200, PATH_TEMPLATES[i], atoms);
    return (uint32_t)(distance_features(p, atoms, f) - features);
}
