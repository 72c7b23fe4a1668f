#include "facts/counted.h"

#include "doc/doc.h"
#include "know/know.h"
#include "know/wordlist.h"

enum { REACH = 9, STEPS = 40 };

static bool is_noun(const struct doc *d, uint32_t token) {
    unsigned upos = d->tags.at[token].upos;
    return upos == UPOS_NOUN || upos == UPOS_PROPN;
}

/* ---- what is counted ----------------------------------------------------------------------------------- */

/* The noun of the "of" phrase that hangs below one of the tokens: "of political prisoners". */
static uint32_t noun_of(const struct doc *d, uint32_t first, uint32_t end) {
    if (end >= d->tokens.count || !str_is(doc_lemma(d, end), "of")) return 0;
    for (uint32_t t = end + 1; t < d->tokens.count && t < end + REACH; t++) {
        uint32_t head = d->arcs.at[t].head;
        if (head >= first && head < end && rel_base(d->arcs.at[t].rel) == REL_NMOD)
            return is_noun(d, t) ? t : 0;
    }
    return 0;
}

/* Whether nothing but the noun's own modifiers stands between. */
static bool is_beside(const struct doc *d, uint32_t end, uint32_t noun) {
    if (d->tokens.at[noun].sentence != d->tokens.at[end - 1].sentence) return false;
    for (uint32_t t = end; t < noun; t++) {
        unsigned upos = d->tags.at[t].upos;
        bool breaks = upos == UPOS_VERB || upos == UPOS_AUX || upos == UPOS_ADP || upos == UPOS_SCONJ;
        if (breaks || (upos == UPOS_PUNCT && d->tags.at[t].xpos != XPOS_HYPH)) return false;
    }
    return true;
}

/* The noun right after the number, which headlines and lists hide from the tree; only such as news counts. */
static uint32_t noun_after(const struct doc *d, const struct know *k, uint32_t end) {
    enum { MODIFIERS = 3 };
    for (uint32_t t = end; t < d->tokens.count && t <= end + MODIFIERS; t++) {
        unsigned upos = d->tags.at[t].upos;
        if (upos != UPOS_NOUN && upos != UPOS_PROPN && upos != UPOS_ADJ) return 0;
        if (upos == UPOS_NOUN && wordlist_has(know_list(k, "counted"), doc_lemma(d, t)))
            return is_beside(d, end, t) ? t : 0;
    }
    return 0;
}

uint32_t counted_head(const struct doc *d, const struct know *k, uint32_t first, uint32_t end) {
    uint32_t noun = noun_of(d, first, end);
    if (noun && d->tokens.at[noun].sentence == d->tokens.at[first].sentence) return noun;
    for (uint32_t t = first; t < end; t++) {
        const struct arc *a = &d->arcs.at[t];
        bool modifies = a->rel == REL_NUMMOD || a->rel == REL_COMPOUND || a->rel == REL_AMOD ||
                        a->rel == REL_NMOD_UNMARKED;
        bool fits = a->head >= end && a->head < end + REACH && modifies && is_noun(d, a->head);
        if (fits && is_beside(d, end, a->head)) return a->head;
    }
    return noun_after(d, k, end);
}

bool counted_is_told(const struct doc *d, const struct know *k, const struct figure *f) {
    if (!f->head) return false;
    if (f->role || wordlist_has(know_list(k, "counted"), f->about)) return true;
    return d->tags.at[f->head].upos == UPOS_PROPN && (d->tags.at[f->head].feats & FEAT_PLURAL);
}

/* ---- what happened to them ----------------------------------------------------------------------------- */

/* The role that a word of the list gives to what stands to it as `how`; FIGURE_NONE. */
static uint8_t role_of(const struct wordlist *roles, struct str lemma, const char *how) {
    static const char *const NAMES[] = {"none", "killed", "wounded", "detained", "displaced", "missing"};
    const struct str *value = wordlist_find(roles, lemma);
    if (!value) return FIGURE_NONE;
    struct str rest = *value, name = str_cut(&rest, ' ');
    if (!str_is(str_trim(rest), how)) return FIGURE_NONE;
    for (uint8_t r = FIGURE_KILLED; r <= FIGURE_MISSING; r++)
        if (str_is(name, NAMES[r])) return r;
    return FIGURE_NONE;
}

/* "12 people dead", "12 people killed in the raid", "12 wounded": what hangs below the noun. */
static uint8_t role_below(const struct doc *d, const struct wordlist *roles, uint32_t head) {
    for (uint32_t c = d->arcs.at[head].first_child; c; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        if (rel != REL_ACL && rel != REL_AMOD) continue;
        uint8_t role = role_of(roles, doc_lemma(d, c), "state");
        if (!role && rel == REL_ACL && d->tags.at[c].xpos == XPOS_VBN)
            role = role_of(roles, doc_lemma(d, c), "object");
        if (role) return role;
    }
    return FIGURE_NONE;
}

/* "12 were killed", "killed 12", "12 are missing", "left 12 dead": the word above. */
static uint8_t role_above(const struct doc *d, const struct wordlist *roles, uint32_t head) {
    const struct arc *a = &d->arcs.at[head];
    if (!a->head) return FIGURE_NONE;
    struct str lemma = doc_lemma(d, a->head);
    bool passive = a->rel == REL_NSUBJ_PASS;
    if (a->rel == REL_OBJ || passive) {
        uint8_t role = role_of(roles, lemma, "object");
        for (uint32_t c = d->arcs.at[a->head].first_child; c && !role; c = d->arcs.at[c].next_sibling)
            if (d->arcs.at[c].rel == REL_XCOMP) role = role_of(roles, doc_lemma(d, c), "state");
        return role;
    }
    if (a->rel == REL_NSUBJ) {
        uint8_t role = role_of(roles, lemma, "subject");
        return role ? role : role_of(roles, lemma, "state");
    }
    if (rel_base(a->rel) != REL_NMOD && a->rel != REL_APPOS) return FIGURE_NONE;
    uint8_t role = role_of(roles, lemma, "toll");
    if (!role) role = role_of(roles, lemma, "object"); /* the arrest of 40 people */
    uint8_t hurt = role_of(roles, lemma, "noun"); /* the death of 12, but not the refugees of two camps */
    return role ? role : hurt == FIGURE_KILLED || hurt == FIGURE_WOUNDED ? hurt : FIGURE_NONE;
}

/* The token before `at`, past an aside between commas: "killed, according to the UN, 12 people". */
static uint32_t before_aside(const struct doc *d, uint32_t at) {
    uint32_t first = d->ranges.at[d->tokens.at[at].sentence].first, t = at - 1;
    if (t <= first || !str_is(doc_token(d, t), ",")) return t >= first ? t : 0;
    for (uint32_t i = 0; i < REACH && t > first; i++)
        if (str_is(doc_token(d, --t), ",")) return t > first ? t - 1 : 0;
    return 0;
}

/* "killed 12 people", "killed at least 12", by the words alone, where the tree has lost its way. */
static uint8_t role_before(const struct doc *d, const struct wordlist *roles, uint32_t first) {
    uint32_t t = before_aside(d, first);
    if (t && d->tags.at[t].upos == UPOS_ADV && t > 1) t--;
    if (!t || (d->tags.at[t].upos != UPOS_VERB && d->tags.at[t].upos != UPOS_NOUN)) return FIGURE_NONE;
    return role_of(roles, doc_lemma(d, t), "object");
}

/* "32 killed in clashes", "12 people dead", "12 people died": the same on the other side. */
static uint8_t role_after(const struct doc *d, const struct wordlist *roles, uint32_t end) {
    if (end >= d->tokens.count) return FIGURE_NONE;
    uint8_t role = role_of(roles, doc_lemma(d, end), "state");
    if (!role) role = role_of(roles, doc_lemma(d, end), "subject");
    bool is_passive = d->tags.at[end].xpos == XPOS_VBN || d->tags.at[end].xpos == XPOS_VBD;
    return role || !is_passive ? role : role_of(roles, doc_lemma(d, end), "object");
}

static uint8_t role_of_head(const struct doc *d, const struct know *k, uint32_t head) {
    const struct wordlist *roles = know_list(k, "figure-roles");
    for (uint32_t i = 0; head && i < 3; i++) {
        uint8_t role = role_of(roles, doc_lemma(d, head), "noun");
        if (!role) role = role_of(roles, doc_lemma(d, head), "state");
        if (!role) role = role_below(d, roles, head);
        if (!role) role = role_above(d, roles, head);
        if (role || d->arcs.at[head].rel != REL_CONJ) return role;
        head = d->arcs.at[head].head;
    }
    return FIGURE_NONE;
}

static uint8_t role_find(const struct doc *d, const struct know *k, const struct figure *f) {
    const struct wordlist *roles = know_list(k, "figure-roles");
    const struct str *kind = f->head ? wordlist_find(know_list(k, "counted"), f->about) : NULL;
    if (kind && !str_is(*kind, "person")) return FIGURE_NONE; /* villages are not killed */
    uint8_t role = role_of_head(d, k, f->head ? f->head : f->first);
    if (!role) role = role_before(d, roles, f->first);
    return role ? role : role_after(d, roles, f->head >= f->end ? f->head + 1 : f->end);
}

/* ---- who says so, as of when --------------------------------------------------------------------------- */

static const struct clause *clause_over(const struct doc *d, uint32_t token) {
    for (uint32_t i = 0; i < STEPS && token; i++, token = d->arcs.at[token].head) {
        const struct clause *c = doc_clause(d, token);
        if (c) return c;
    }
    return NULL;
}

/* The words of a noun phrase that name somebody: without the clauses and asides that hang at its end. */
static struct span phrase_span(const struct doc *d, uint32_t head) {
    uint32_t end = head + 1;
    while (end < d->arcs.at[head].end &&
           (d->arcs.at[end].rel == REL_FLAT || d->arcs.at[end].rel == REL_COMPOUND))
        end++;
    uint32_t first = d->arcs.at[head].left;
    while (first < head && (d->arcs.at[first].rel == REL_CASE || d->arcs.at[first].rel == REL_PUNCT ||
                            d->arcs.at[first].rel == REL_FIXED))
        first++;
    return end - first <= REACH ? doc_span(d, first, end) : doc_span(d, head, end);
}

/* Who made the estimates: "UN" in "UN estimates", all of it in "the UN". */
static struct span maker_span(const struct doc *d, const struct know *k, uint32_t head) {
    if (!wordlist_has(know_list(k, "estimates"), doc_lemma(d, head))) return phrase_span(d, head);
    for (uint32_t c = d->arcs.at[head].first_child; c; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        bool names =
            rel == REL_COMPOUND || d->arcs.at[c].rel == REL_NMOD_POSS || (rel == REL_NMOD && c > head);
        if (names && is_noun(d, c)) return phrase_span(d, c);
    }
    return (struct span){0};
}

/* "according to X" below the predicate. */
static struct span according_to(const struct doc *d, const struct know *k, uint32_t predicate) {
    for (uint32_t c = d->arcs.at[predicate].first_child; c; c = d->arcs.at[c].next_sibling)
        for (uint32_t m = d->arcs.at[c].first_child; m; m = d->arcs.at[m].next_sibling)
            if (d->arcs.at[m].rel == REL_CASE && str_is(doc_lemma(d, m), "accord"))
                return maker_span(d, k, c);
    return (struct span){0};
}

/* "according to UN estimates" right before or after the figure's words, up to the next mark. */
static struct span source_beside(const struct doc *d, const struct know *k, const struct figure *f) {
    uint32_t end = d->ranges.at[d->tokens.at[f->first].sentence].end, before = before_aside(d, f->first);
    uint32_t at = before && before + 1 < f->first ? before + 2 : f->end;
    if (at < end && str_is(doc_token(d, at), ",")) at++;
    if (at + 2 >= end || !str_is(doc_lemma(d, at), "accord") || !str_is(doc_token(d, at + 1), "to"))
        return (struct span){0};
    uint32_t first = at + 2, last = first;
    while (first < end && d->tags.at[first].upos == UPOS_DET && str_is(doc_lemma(d, first), "a")) first++;
    while (last < end && last < first + REACH && d->tags.at[last].upos != UPOS_PUNCT) last++;
    if (last > first + 1 && wordlist_has(know_list(k, "estimates"), doc_lemma(d, last - 1))) last--;
    return is_noun(d, last - 1) ? doc_span(d, first, last) : (struct span){0};
}

static struct span source_find(const struct doc *d, const struct know *k, const struct clause *c) {
    for (uint32_t i = 0; c && i < 4; i++) {
        struct span s = according_to(d, k, c->token);
        if (!span_is_empty(s)) return s;
        const struct clause *over = c->report ? &d->clauses.at[c->report] : NULL;
        if (over && over->subject && is_noun(d, over->subject)) return maker_span(d, k, over->subject);
        if (over) return (struct span){0};
        uint32_t above = d->arcs.at[c->token].head;
        c = above ? clause_over(d, above) : NULL;
    }
    return (struct span){0};
}

/* The date that hangs directly below the same predicate. */
static uint32_t date_find(const struct doc *d, const struct clause *c) {
    struct range r = d->ranges.at[d->tokens.at[c->token].sentence];
    size_t low = 1, high = d->dates.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (d->dates.at[middle].first < r.first)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < d->dates.count && d->dates.at[low].first < r.end; low++) {
        const struct date *x = &d->dates.at[low];
        if (x->kind != DATE_DAY && x->kind != DATE_SPAN) continue;
        for (uint32_t t = x->first; t < x->end; t++)
            if (d->arcs.at[t].head == c->token) return (uint32_t)low;
    }
    return 0;
}

void counted_context(const struct doc *d, const struct know *k, struct figure *f) {
    uint32_t token = f->head ? f->head : f->first;
    if (!token) return;
    f->role = role_find(d, k, f);
    const struct clause *c = clause_over(d, token);
    if (!c) return;
    f->source = source_beside(d, k, f);
    if (span_is_empty(f->source)) f->source = source_find(d, k, c);
    f->date = date_find(d, c);
}

/* Nothing but "and" or a comma, and the hedge before a number, stands between the two. */
static bool is_joined(const struct doc *d, const struct figure *a, const struct figure *b) {
    if (!a->first || !b->first || b->first < a->end || b->first > a->end + 2) return false;
    if (d->tokens.at[a->first].sentence != d->tokens.at[b->first].sentence) return false;
    return a->end < b->first && (d->tags.at[a->end].upos == UPOS_CCONJ || str_is(doc_token(d, a->end), ","));
}

void counted_share(struct doc *d) {
    for (size_t i = 2; i < d->figures.count; i++) {
        struct figure *a = &d->figures.at[i - 1], *b = &d->figures.at[i];
        if (!is_joined(d, a, b) || a->unit.size || b->unit.size) continue;
        if (!a->role) a->role = b->role;
        if (!b->role) b->role = a->role;
    }
}
