#include "lang/latent.h"

#include "doc/doc.h"
#include "know/know.h"
#include "know/wordlist.h"

/* "calls | on": a form of the list with a word behind it that makes it a verb. */
static bool may_be_verb(const struct doc *d, const struct wordlist *verbs, const struct range *r,
                        uint32_t t) {
    unsigned xpos = d->tags.at[t].xpos;
    if ((xpos != XPOS_NNS && xpos != XPOS_VBZ) || t + 1 >= r->end) return false;
    const struct str *row = wordlist_find(verbs, doc_token(d, t));
    struct str follows = row ? *row : (struct str){0};
    while (follows.size)
        if (str_same(str_cut(&follows, ' '), doc_token(d, t + 1))) return true;
    return false;
}

/* The child of `t` that ends right before it and may be its subject; 0 = none. */
static uint32_t subject_before(const struct doc *d, const struct range *r, uint32_t t) {
    if (t == r->first || doc_child(d, t, REL_COP) || doc_child(d, t, REL_AUX)) return 0;
    uint32_t s = t - 1;
    while (d->arcs.at[s].head != t && d->arcs.at[s].head >= r->first && d->arcs.at[s].head < t)
        s = d->arcs.at[s].head;
    unsigned rel = rel_base(d->arcs.at[s].rel), xpos = d->tags.at[s].xpos;
    bool is_capital = d->text[d->tokens.at[s].span.begin] <= 'Z';
    bool may_be = doc_is_nominal(d, s) || xpos == XPOS_NNP ||
                  (d->tags.at[s].upos == UPOS_ADJ && is_capital && s > r->first);
    bool is_plural = xpos == XPOS_NNS; /* "United Nations" is one */
    bool is_part = rel == REL_COMPOUND || rel == REL_AMOD || rel == REL_NMOD || rel == REL_NSUBJ;
    return d->arcs.at[s].head == t && may_be && is_part && !is_plural ? s : 0;
}

/* The finite verb in the present whose object the noun `t` is joined to: "welcomes the truce and | calls". */
static uint32_t verb_joined(const struct doc *d, const struct range *r, uint32_t t) {
    const struct arc *a = &d->arcs.at[t];
    if (a->rel != REL_CONJ || t == r->first || d->tags.at[t - 1].upos != UPOS_CCONJ) return 0;
    uint32_t verb = a->head;
    for (uint32_t step = 0; step < 4 && verb && doc_is_nominal(d, verb); step++) verb = d->arcs.at[verb].head;
    bool is_like = verb && verb < t && d->tags.at[verb].xpos == XPOS_VBZ;
    return is_like && d->tags.at[a->head].xpos != XPOS_NNS ? verb : 0;
}

/* What hung on a noun hangs on a verb. */
static void mend_behind(struct doc *d, uint32_t t) {
    for (uint32_t c = d->arcs.at[t].first_child; c; c = d->arcs.at[c].next_sibling) {
        struct arc *a = &d->arcs.at[c];
        if (c < t) continue;
        if (a->rel == REL_NMOD) a->rel = REL_OBL;
        if (rel_base(a->rel) != REL_ACL) continue;
        a->rel = d->tags.at[c].xpos == XPOS_VB && doc_child(d, c, REL_MARK) ? REL_XCOMP : REL_CCOMP;
    }
}

/* What hung on the noun before the subject hangs on the subject: "the African | Union". */
static void mend_before(struct doc *d, uint32_t t, uint32_t subject) {
    for (uint32_t c = d->arcs.at[t].first_child, next; c && c < subject; c = next) {
        next = d->arcs.at[c].next_sibling;
        unsigned rel = rel_base(d->arcs.at[c].rel);
        if (rel == REL_DET || rel == REL_AMOD || rel == REL_COMPOUND || rel == REL_NUMMOD || rel == REL_NMOD)
            d->arcs.at[c].head = subject;
    }
    d->arcs.at[subject].rel = REL_NSUBJ;
}

/* "The | general | ordered": an adjective that stands where a person does, by a word for one. */
static void mend_person(struct doc *d, const struct wordlist *persons, uint32_t t) {
    struct tag *tag = &d->tags.at[t];
    unsigned rel = rel_base(d->arcs.at[t].rel);
    bool is_argument = rel == REL_NSUBJ || rel == REL_OBJ || rel == REL_OBL;
    if (tag->xpos != XPOS_JJ || !is_argument || !doc_child(d, t, REL_DET)) return;
    if (wordlist_has(persons, doc_token(d, t))) *tag = (struct tag){.upos = UPOS_NOUN, .xpos = XPOS_NN};
}

bool latent_mend(struct doc *d, const struct know *k, const struct range *r) {
    const struct wordlist *verbs = know_list(k, "latent-verbs"), *persons = know_list(k, "person-nouns");
    bool is_mended = false;
    for (uint32_t t = r->first; t < r->end; t++) {
        mend_person(d, persons, t);
        if (!may_be_verb(d, verbs, r, t)) continue;
        uint32_t rel = d->arcs.at[t].rel, verb = verb_joined(d, r, t);
        uint32_t subject = rel == REL_ROOT || rel == REL_CCOMP ? subject_before(d, r, t) : 0;
        if (!verb && !subject) continue;
        mend_behind(d, t);
        if (subject) mend_before(d, t, subject);
        if (verb) d->arcs.at[t].head = verb;
        struct tag *tag = &d->tags.at[t];
        tag->upos = UPOS_VERB, tag->xpos = XPOS_VBZ;
        tag->feats = FEAT_PRESENT | FEAT_FINITE | FEAT_THIRD;
        is_mended = true;
    }
    return is_mended;
}
