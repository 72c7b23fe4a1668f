#include "facts/mentioned.h"

#include "base/arena.h"
#include "doc/doc.h"

struct mentioned mentioned_make(const struct doc *d, struct arena *a) {
    struct mentioned l = {arena_take(a, (d->tokens.count + 1) * sizeof *l.headed),
                          arena_take(a, (d->tokens.count + 1) * sizeof *l.covers)};
    for (uint32_t m = 1; m < d->mentions.count; m++) {
        const struct mention *x = &d->mentions.at[m];
        l.headed[x->head] = m;
        for (uint32_t t = x->first; t < x->end; t++) {
            const struct mention *old = &d->mentions.at[l.covers[t]];
            if (!l.covers[t] || x->end - x->first < old->end - old->first) l.covers[t] = m;
        }
    }
    return l;
}

uint32_t mentioned_head(const struct doc *d, uint32_t first, uint32_t end) {
    for (uint32_t t = first; t < end; t++) {
        uint32_t head = d->arcs.at[t].head;
        if ((head < first || head >= end) && d->tags.at[t].upos != UPOS_PUNCT) return t;
    }
    return first;
}

uint32_t mentioned_antecedent(const struct doc *d, uint32_t pronoun) {
    unsigned x = d->tags.at[pronoun].xpos;
    if (x != XPOS_WP && x != XPOS_WDT) return 0;
    uint32_t verb = d->arcs.at[pronoun].head;
    for (uint32_t step = 0; verb && step < 8; step++, verb = d->arcs.at[verb].head) {
        unsigned rel = rel_base(d->arcs.at[verb].rel);
        if (rel == REL_ACL) return d->arcs.at[verb].head;
        if (rel != REL_CONJ && rel != REL_XCOMP) return 0;
    }
    return 0;
}

uint32_t mentioned_at(const struct doc *d, const struct mentioned *m, uint32_t token) {
    uint32_t noun = mentioned_antecedent(d, token);
    if (noun) token = noun;
    return m->headed[token] ? m->headed[token] : m->covers[token];
}

uint32_t mentioned_all(const struct doc *d, const uint32_t *covers, uint32_t token) {
    const struct clause *c =
        str_is(doc_lemma(d, token), "they") ? doc_clause(d, d->arcs.at[token].head) : NULL;
    uint32_t first = c ? d->clauses.at[c->report].subject : 0, joined = 0;
    if (!first || first > token) return 0;
    uint32_t actor = d->mentions.at[covers[token]].actor;
    bool is_one = !actor || actor == d->mentions.at[covers[first]].actor;
    for (uint32_t x = d->arcs.at[first].first_child; x; x = d->arcs.at[x].next_sibling) {
        if (d->arcs.at[x].rel != REL_CONJ || !covers[x]) continue;
        joined++;
        is_one = is_one || actor == d->mentions.at[covers[x]].actor;
    }
    return joined && is_one ? first : 0;
}
