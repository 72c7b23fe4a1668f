/* The words of a source hold one noun that carries them: "Coalition spokesman Walid al-Bunni, a lawyer," stands or
 * falls with al-Bunni. The mention with that head is the speaker; where actors drew the mention otherwise, the mention
 * that covers the head; where there is none, the first mention within the words that is a name. A relative pronoun
 * ("Mr Alba, who said") speaks for the noun that it follows. */
#include "facts/speakers.h"

#include "base/arena.h"
#include "doc/doc.h"

struct lookup { /* by token */
    uint32_t *headed; /* the mention with that head */
    uint32_t *covers; /* the smallest mention that holds it */
};

static struct lookup lookup_make(const struct doc *d, struct arena *a) {
    struct lookup l = {arena_take(a, (d->tokens.count + 1) * sizeof *l.headed),
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

/* The token of the span whose head lies outside of it; the first one where there are several. */
static uint32_t head_of(const struct doc *d, uint32_t first, uint32_t end) {
    for (uint32_t t = first; t < end; t++) {
        uint32_t head = d->arcs.at[t].head;
        if ((head < first || head >= end) && d->tags.at[t].upos != UPOS_PUNCT) return t;
    }
    return first;
}

/* The noun that a relative pronoun stands for; 0 where the token is none. */
static uint32_t antecedent(const struct doc *d, uint32_t pronoun) {
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

static uint32_t mention_of(const struct doc *d, const struct lookup *l, struct span words) {
    if (span_is_empty(words)) return 0;
    uint32_t first = doc_token_at(d, words.begin), end = doc_token_at(d, words.end);
    if (first >= end) return 0;
    uint32_t head = head_of(d, first, end), noun = antecedent(d, head);
    if (noun) head = noun;
    if (l->headed[head]) return l->headed[head];
    if (l->covers[head]) return l->covers[head];
    for (uint32_t t = first; t < end; t++)
        if (l->headed[t] && d->mentions.at[l->headed[t]].kind == MENTION_NAME) return l->headed[t];
    return 0;
}

bool speakers_find(struct doc *d, const struct know *k, struct err *e) {
    (void)k, (void)e;
    struct arena *scratch = arena_make();
    struct lookup l = lookup_make(d, scratch);
    for (uint32_t i = 1; i < d->quotes.count; i++) {
        const struct quote *q = &d->quotes.at[i];
        struct speaker s = {.mention = mention_of(d, &l, q->source), .addressee = mention_of(d, &l, q->addressee)};
        s.rule = s.mention ? str_of("head of the source") : (struct str){0};
        s.sure = s.mention ? q->sure * d->mentions.at[s.mention].sure : 0;
        *doc_add(d, speakers) = s;
    }
    arena_free(scratch);
    return true;
}
