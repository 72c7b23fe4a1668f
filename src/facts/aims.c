#include "facts/aims.h"

#include "base/arena.h"
#include "doc/doc.h"
#include "facts/mentioned.h"

enum {
    DEPTH = 2,
    CHILDREN = 24
}; /* how far below the deed's own dependents, how many of one word are looked at */

struct search {
    const struct aims *a;
    const struct reading *made;
    uint32_t preps;  /* the class of prepositions that lead to an aim */
    uint32_t far;    /* those that lead to one from under a phrase of place or manner */
    uint32_t source; /* the mention that acts, 0 = none */
    uint32_t begin;  /* no word before this one is taken */
    bool is_blame;   /* an inquiry, an accusation: it is aimed at who did it */
};

struct aims aims_of(const struct readings *r) {
    return (struct aims){.readings = r,
                         .preps = patterns_class(r->patterns, "aim"),
                         .force_preps = patterns_class(r->patterns, "aim-force"),
                         .far = patterns_class(r->patterns, "aim-far"),
                         .makers_of = patterns_class(r->patterns, "aim-owner"),
                         .makers = patterns_class(r->patterns, "making")};
}

static const struct arc *arc_of(const struct search *s, uint32_t t) { return &s->a->readings->d->arcs.at[t]; }

/* Whether the phrase of `t` is introduced by one of the prepositions, and by nothing else ("because of"). */
static bool leads(const struct search *s, uint32_t t, uint32_t preps) {
    const struct readings *r = s->a->readings;
    bool found = false;
    for (uint32_t c = arc_of(s, t)->first_child; c && c < t; c = arc_of(s, c)->next_sibling) {
        unsigned rel = arc_of(s, c)->rel;
        if (rel != REL_CASE && rel != REL_MARK) continue;
        if (!patterns_has(r->patterns, preps, r->words[c])) return false;
        found = true;
    }
    return found;
}

/* "Agreed, with Malaysia as witness": what a comma sets apart completes nothing. */
static bool is_apart(const struct search *s, uint32_t t) {
    const struct doc *d = s->a->readings->d;
    uint32_t left = arc_of(s, t)->left;
    return str_is(doc_token(d, left), ",") || (left > 1 && str_is(doc_token(d, left - 1), ","));
}

static bool completes(const struct search *s, uint32_t t) {
    const struct readings *r = s->a->readings;
    if (r->is_date[t] || r->d->tags.at[t].xpos == XPOS_PRPS) return false; /* "detonated their trucks" */
    uint32_t clause = r->clause_of[t];
    switch (rel_base(arc_of(s, t)->rel)) {
    case REL_OBJ:
    case REL_IOBJ:
    case REL_COMPOUND:
    case REL_AMOD:
    case REL_XCOMP: return true;
    case REL_CONJ: return !clause; /* "rejection and condemnation | of" */
    case REL_ACL: return clause && r->d->clauses.at[clause].is_infinitive; /* "an effort to help them" */
    case REL_OBL:
    case REL_NMOD: return arc_of(s, t)->rel == REL_NMOD_POSS || (leads(s, t, s->preps) && !is_apart(s, t));
    default: return false;
    }
}

/* "Were seized on the road": whom a passive tells of. */
static bool suffers_passive(const struct search *s, uint32_t t) {
    const struct readings *r = s->a->readings;
    uint32_t clause = r->clause_of[arc_of(s, t)->head];
    return clause && r->d->clauses.at[clause].is_passive && r->d->clauses.at[clause].subject == t;
}

/* "Withdrew its staff", "called up reservists": those who are the source's own, or stand in the trigger, are
 * what it is done with. */
static bool is_means(const struct search *s, uint32_t t, uint32_t source) {
    const struct readings *r = s->a->readings;
    unsigned rel = rel_base(arc_of(s, t)->rel);
    bool is_before =
        rel == REL_COMPOUND || rel == REL_AMOD || rel == REL_NMOD; /* "ambushed a police convoy" */
    if (t >= s->made->first && t <= s->made->last && !is_before) return true;
    uint32_t head = r->mention_of[t] ? r->d->mentions.at[r->mention_of[t]].head : t;
    uint32_t owner = doc_child(r->d, head, REL_NMOD_POSS), verb = arc_of(s, head)->head;
    uint32_t whose = owner ? r->d->mentions.at[r->mention_of[owner]].actor : 0;
    bool is_own = owner && source && (whose == source || (!whose && r->d->tags.at[owner].xpos == XPOS_PRPS));
    bool is_made = rel_base(arc_of(s, head)->rel) == REL_OBJ && s->a->makers && /* "set up a company" */
                   patterns_has(r->patterns, s->a->makers, r->words[verb]);
    return is_own || is_made;
}

/* The mention at `t` where it is of another actor than the source; 0 = none. */
static uint32_t other_at(const struct search *s, uint32_t t) {
    const struct doc *d = s->a->readings->d;
    uint32_t mention = s->a->readings->mention_of[t], actor = d->mentions.at[mention].actor;
    if (!mention || !actor || mention == s->source) return 0;
    uint32_t source = d->mentions.at[s->source].actor;
    bool is_own = source && (actor == source || d->actors.at[actor].members_of == source);
    return is_own || is_means(s, t, source) ? 0 : mention;
}

/* "MINUSMA, | to which they gave no access" */
static uint32_t relative_at(const struct search *s, uint32_t t) {
    uint32_t noun = mentioned_antecedent(s->a->readings->d, t);
    return noun && rel_base(arc_of(s, t)->rel) == REL_OBL && leads(s, t, s->preps) ? other_at(s, noun) : 0;
}

/* Of "the torture of prisoners" nobody is accused who suffers it. */
static bool suffers(const struct search *s, uint32_t t, uint32_t child) {
    const struct reading *told = &s->a->readings->at[t];
    return s->is_blame && told->pattern && told->pattern->is_noun && readings_is_force(told->code) &&
           told->target == child;
}

/* "Marched through the town | against the generals", "talked for hours | with the rebels": a parser hangs
 * what completes the deed to the phrase before it. */
static uint32_t far_under(const struct search *s, uint32_t t) {
    const struct readings *r = s->a->readings;
    unsigned rel = rel_base(arc_of(s, t)->rel);
    if (!s->far || (rel != REL_OBL && rel != REL_NMOD && rel != REL_OBJ && rel != REL_CONJ)) return 0;
    bool is_deed = r->at[t].pattern && r->at[t].pattern->is_noun; /* "in assistance | to Fiji" */
    uint32_t preps = r->is_date[t] || is_deed ? s->preps : s->far;
    for (uint32_t c = arc_of(s, t)->first_child; c; c = arc_of(s, c)->next_sibling)
        if (c > t && rel_base(arc_of(s, c)->rel) == REL_NMOD && leads(s, c, preps) && !suffers(s, t, c) &&
            other_at(s, c))
            return other_at(s, c);
    return 0;
}

/* "Denounced threats | uttered by Washington", "let convoys into areas | held by the rebels": who does what
 * is told of the words that complete the deed. */
static uint32_t doer_at(const struct search *s, uint32_t t) {
    const struct doc *d = s->a->readings->d;
    if (rel_base(arc_of(s, t)->rel) != REL_ACL || d->tags.at[t].xpos != XPOS_VBN) return 0;
    for (uint32_t c = arc_of(s, t)->first_child; c; c = arc_of(s, c)->next_sibling) {
        uint32_t by = doc_child(d, c, REL_CASE);
        bool is_by = rel_base(arc_of(s, c)->rel) == REL_OBL && by && str_is(doc_token(d, by), "by");
        if (c > t && is_by && other_at(s, c)) return other_at(s, c);
    }
    return 0;
}

/* The first mention of another actor in the words below `t`, in their order. */
static uint32_t first_under(const struct search *s, uint32_t t, uint32_t depth) {
    uint32_t seen = 0, best = 0;
    for (uint32_t c = arc_of(s, t)->first_child; c && seen < CHILDREN;
         c = arc_of(s, c)->next_sibling, seen++) {
        uint32_t found = 0;
        if (depth == 0 && suffers_passive(s, c))
            found = other_at(s, c);
        else if (depth == 0 && relative_at(s, c))
            found = relative_at(s, c);
        else if (suffers(s, t, c) || arc_of(s, c)->end <= s->begin)
            continue;
        else if (completes(s, c)) {
            found = arc_of(s, c)->rel == REL_CONJ ? 0 : other_at(s, c);
            if (!found && depth < DEPTH) found = first_under(s, c, depth + 1);
        }
        if (!found) found = far_under(s, c);
        if (!found) found = doer_at(s, c);
        const struct mention *at = s->a->readings->d->mentions.at;
        if (found && (!best || at[found].first < at[best].first)) best = found;
    }
    return best;
}

/* What is asked for is done by who is asked: the deed's own words name others. To call for steps against
 * somebody (113) is aimed at him. */
static bool is_asked(const struct reading *made) {
    if (str_is(made->code, "1053") || str_is(made->code, "0253"))
        return true; /* not of those to be released */
    if (!made->inner || str_is(made->code, "113")) return false;
    return made->pattern->act == ACT_APPEAL || made->pattern->act == ACT_DEMAND;
}

uint32_t aims_owner(const struct aims *a, uint32_t noun, uint32_t source) {
    const struct readings *r = a->readings;
    const struct reading none = {0};
    struct search s = {.a = a, .made = &none, .preps = a->makers_of, .source = source};
    if (!noun || !s.preps) return 0;
    for (uint32_t c = arc_of(&s, noun)->first_child; c; c = arc_of(&s, c)->next_sibling) {
        unsigned rel = arc_of(&s, c)->rel;
        bool is_owner = rel == REL_NMOD_POSS || ((rel == REL_COMPOUND || rel == REL_AMOD) && c < noun) ||
                        (rel_base(rel) == REL_NMOD && c > noun && leads(&s, c, s.preps));
        uint32_t mention = is_owner && r->d->tags.at[c].xpos != XPOS_PRPS ? r->mention_of[c] : 0;
        uint32_t actor = r->d->mentions.at[mention].actor;
        if (actor && actor != r->d->mentions.at[source].actor) return mention;
        if (c > noun && doer_at(&s, c)) return doer_at(&s, c);
    }
    return 0;
}

uint32_t aims_find(const struct aims *a, uint32_t token) {
    const struct reading *made = &a->readings->at[token];
    struct search s = {.a = a,
                       .made = made,
                       .preps = readings_is_force(made->code) ? a->force_preps : a->preps,
                       .far = a->far,
                       .source = readings_mention(a->readings, made->source),
                       .begin = made->pattern->is_noun ? 0 : token + 1,
                       .is_blame = str_begins(made->code, "09") || str_begins(made->code, "11")};
    if (!s.preps || is_asked(made)) return 0;
    uint32_t found = first_under(&s, token, 0);
    return found || !made->inner ? found : first_under(&s, made->inner, 0);
}
