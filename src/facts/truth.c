#include "facts/truth.h"

#include "doc/doc.h"
#include "know/know.h"
#include "know/wordlist.h"

enum { WALK = 16 }; /* how far up the tree, how many dependents of one word are looked at */

struct truth truth_of(const struct readings *r, const struct know *k) {
    return (struct truth){.readings = r,
                          .awaited = patterns_class(k->patterns, "awaited"),
                          .times = patterns_class(k->patterns, "some-day"),
                          .unreal = know_list(k, "unreal-verbs"),
                          .unreal_nouns = know_list(k, "unreal-nouns"),
                          .charging = know_list(k, "charging-verbs"),
                          .reporting = know_list(k, "reporting-verbs")};
}

static bool lemma_is(const struct doc *d, uint32_t t, const char *word) {
    return str_is(doc_lemma(d, t), word);
}

/* A present tense without a modal: "are met", "lifts". */
static bool is_present(const struct doc *d, uint32_t t) {
    uint32_t aux = doc_child(d, t, REL_AUX);
    unsigned xpos = d->tags.at[aux ? aux : t].xpos;
    return xpos == XPOS_VBZ || xpos == XPOS_VBP;
}

/* "demanded that he leave", "that they be allowed", "Leave!" */
static bool is_subjunctive(const struct doc *d, uint32_t t, const struct clause *c) {
    bool is_said =
        c->subject && d->arcs.at[t].rel == REL_ROOT; /* "Peru let them go": the past looks the same */
    if (c->modal || c->is_future || is_said) return false;
    uint32_t aux = doc_child(d, t, REL_AUX);
    return d->tags.at[aux ? aux : t].xpos == XPOS_VB;
}

/* "Hundreds gathered to demand his release": who goes somewhere to say it has said it. */
static bool is_voiced(const struct truth *w, uint32_t t) {
    const struct reading *r = &w->readings->at[t];
    const struct arc *a = &w->readings->d->arcs.at[t];
    bool is_demand = r->pattern && (r->pattern->act == ACT_APPEAL || r->pattern->act == ACT_DEMAND);
    bool is_speech = is_demand || str_begins(r->code, "10") || str_begins(r->code, "11");
    bool is_told = w->readings->at[a->head].code.size > 0; /* "protested to demand it" is one act */
    return is_speech && a->rel == REL_ADVCL && a->head && a->head < t && !is_told;
}

/* "Any country that hosts them": whoever it may be has not done it. */
static bool is_whoever(const struct doc *d, uint32_t subject) {
    uint32_t det = subject ? doc_child(d, subject, REL_DET) : 0;
    return det && (lemma_is(d, det, "any") || lemma_is(d, det, "every") || lemma_is(d, det, "whichever"));
}

static bool is_to_come(const struct truth *w, uint32_t verb) {
    const struct clause *c = &w->readings->d->clauses.at[w->readings->clause_of[verb]];
    return w->readings->clause_of[verb] && (c->modal || c->is_future);
}

/* "There can be no truce until they are freed": what is waited for has not come. The tree may hang it beside
 * the clause that it belongs to. */
static bool is_awaited(const struct truth *w, uint32_t t) {
    const struct doc *d = w->readings->d;
    const struct arc *a = &d->arcs.at[t];
    unsigned rel = rel_base(a->rel);
    uint32_t mark = rel == REL_ADVCL || rel == REL_CCOMP ? doc_child(d, t, REL_MARK) : 0;
    if (!mark || !w->awaited || !a->head) return false;
    if (!patterns_has(w->readings->patterns, w->awaited, w->readings->words[mark])) return false;
    if (is_present(d, t)) return true; /* "opposed it until their demands are met" */
    uint32_t beside = rel == REL_CCOMP ? doc_child(d, a->head, REL_CCOMP) : 0;
    return is_to_come(w, beside && beside < t ? beside : a->head);
}

/* "Accused him of having bought votes": what somebody is charged with is told by the charge. */
static bool is_charge(const struct truth *w, uint32_t t) {
    const struct doc *d = w->readings->d;
    const struct arc *a = &d->arcs.at[t];
    uint32_t mark =
        rel_base(a->rel) == REL_ADVCL || rel_base(a->rel) == REL_ACL ? doc_child(d, t, REL_MARK) : 0;
    uint32_t aux = doc_child(d, t, REL_AUX); /* "of having bought" */
    if (mark < 2 || !str_is(doc_lemma(d, mark), "of") || d->tags.at[aux ? aux : t].xpos != XPOS_VBG)
        return false;
    bool is_behind = wordlist_has(w->charging, doc_lemma(d, mark - 1)); /* whatever the tree says */
    return is_behind ||
           (d->tags.at[a->head].upos == UPOS_VERB && wordlist_has(w->charging, doc_lemma(d, a->head)));
}

/* "An agreement on reducing missiles": what a noun is about. */
static bool is_topic_of_noun(const struct doc *d, uint32_t t) {
    static const char *const ABOUT[] = {"on", "about", "for", "toward", "towards", "at"};
    const struct arc *a = &d->arcs.at[t];
    uint32_t mark = a->rel == REL_ACL ? doc_child(d, t, REL_MARK) : 0;
    if (!mark || d->tags.at[t].xpos != XPOS_VBG || d->tags.at[a->head].upos != UPOS_NOUN) return false;
    for (unsigned i = 0; i < sizeof ABOUT / sizeof *ABOUT; i++)
        if (str_is(doc_lemma(d, mark), ABOUT[i])) return true;
    return false;
}

/* "The day the council lifts the siege": what is told of a time to come. */
static bool is_some_day(const struct truth *w, uint32_t t) {
    const struct doc *d = w->readings->d;
    const struct arc *a = &d->arcs.at[t];
    return a->rel == REL_ACL_RELCL && is_present(d, t) && w->times &&
           patterns_has(w->readings->patterns, w->times, w->readings->words[a->head]);
}

bool truth_is_unreal(const struct truth *w, uint32_t t) {
    const struct doc *d = w->readings->d;
    for (uint32_t step = 0; step < WALK && t; step++) {
        uint32_t c = w->readings->clause_of[t];
        const struct clause *clause = &d->clauses.at[c];
        if (c && (clause->is_conditional || clause->is_question || clause->is_imperative)) return true;
        if (c && (is_whoever(d, clause->subject) || is_awaited(w, t))) return true;
        bool is_unmet = (clause->is_infinitive && !clause->is_future) || is_subjunctive(d, t, clause);
        if (c && is_unmet && !(step == 0 && is_voiced(w, t))) return true;
        const struct arc *a = &d->arcs.at[t];
        if (!a->head) return false;
        if (a->rel == REL_CCOMP && wordlist_has(w->unreal, doc_lemma(d, a->head))) return true;
        uint32_t mark = d->tags.at[t].xpos == XPOS_VBG ? doc_child(d, t, REL_MARK) : 0;
        if (step == 0 && mark && lemma_is(d, mark, "against")) return true; /* "voted against sending" */
        if (is_charge(w, t) || (step == 0 && is_some_day(w, t)) || is_topic_of_noun(d, t)) return true;
        bool is_noun = d->tags.at[a->head].upos == UPOS_NOUN;
        if (a->rel == REL_ACL && is_noun && wordlist_has(w->unreal_nouns, doc_lemma(d, a->head))) return true;
        bool is_gerund = d->tags.at[t].xpos == XPOS_VBG && !doc_child(d, t, REL_AUX);
        if (a->rel == REL_XCOMP && is_gerund && wordlist_has(w->reporting, doc_lemma(d, a->head)))
            return true; /* "reported fighting" */
        bool is_finite = (d->tags.at[t].feats & FEAT_FINITE) || (c && doc_child(d, t, REL_AUX));
        if (c && is_finite && a->rel != REL_CCOMP) return false;
        if (a->rel == REL_ACL_RELCL) return false;
        t = a->head;
    }
    return false;
}

/* "Serbia, where 24 people were killed", "refugees, whom they blame" */
static bool has_relative_word(const struct doc *d, uint32_t t) {
    uint32_t c = d->arcs.at[t].first_child;
    for (uint32_t seen = 0; c && c < t && seen < WALK; c = d->arcs.at[c].next_sibling, seen++) {
        unsigned xpos = d->tags.at[c].xpos, rel = rel_base(d->arcs.at[c].rel);
        bool is_argument = rel == REL_OBJ || rel == REL_OBL || rel == REL_ADVMOD;
        if (is_argument && (xpos == XPOS_WP || xpos == XPOS_WDT || lemma_is(d, c, "where"))) return true;
    }
    return false;
}

bool truth_is_background(const struct truth *w, uint32_t t) {
    const struct doc *d = w->readings->d;
    for (uint32_t step = 0; step < WALK && t; step++, t = d->arcs.at[t].head) {
        uint32_t c = w->readings->clause_of[t];
        bool is_aside =
            d->arcs.at[t].rel == REL_ACL && (!c || d->clauses.at[c].is_passive || !d->clauses.at[c].is_past);
        if (d->arcs.at[t].rel == REL_ACL_RELCL || d->arcs.at[t].rel == REL_ADVCL_RELCL || is_aside)
            return true;
        if (c && has_relative_word(d, t)) return true;
        if (d->tags.at[t].feats & FEAT_FINITE && d->arcs.at[t].rel != REL_CONJ) return false;
    }
    return false;
}

/* "Will tour Peru, | meeting its leaders", "would use the army in | cracking down": the clause that tells
 * when and whether a participle's deed is done; its own elsewhere. */
static const struct clause *telling_clause(const struct truth *w, uint32_t t) {
    const struct doc *d = w->readings->d;
    const struct clause *own = &d->clauses.at[w->readings->clause_of[t]];
    for (uint32_t step = 0; step < WALK && d->arcs.at[t].head; step++) {
        unsigned rel = rel_base(d->arcs.at[t].rel);
        bool is_adjunct = rel == REL_ADVCL || (rel == REL_ACL && doc_child(d, t, REL_MARK));
        bool is_noun = !w->readings->clause_of[t]; /* on the way: "as a sword | in cracking down" */
        if (!is_noun && (d->tags.at[t].xpos != XPOS_VBG || doc_child(d, t, REL_AUX) || !is_adjunct)) break;
        t = d->arcs.at[t].head;
    }
    const struct clause *found = &d->clauses.at[w->readings->clause_of[t]];
    return w->readings->clause_of[t] && !found->is_infinitive ? found : own;
}

enum modality { PLAIN, WILL, MAY, OUGHT };

static enum modality modality_of(const struct doc *d, const struct clause *c) {
    if (c->is_future) return WILL;
    if (!c->modal) return PLAIN;
    if (lemma_is(d, c->modal, "may") || lemma_is(d, c->modal, "might") || lemma_is(d, c->modal, "could"))
        return MAY;
    return OUGHT;
}

/* "Will withdraw unless": what will be done if another does not yield is a threat. */
static bool has_unless(const struct truth *w, uint32_t t) {
    const struct doc *d = w->readings->d;
    uint32_t c = d->arcs.at[t].first_child;
    for (uint32_t seen = 0; c && seen < WALK; c = d->arcs.at[c].next_sibling, seen++) {
        uint32_t mark = rel_base(d->arcs.at[c].rel) == REL_ADVCL ? doc_child(d, c, REL_MARK) : 0;
        if (mark && lemma_is(d, mark, "unless")) return true;
    }
    return false;
}

uint8_t truth_status(const struct truth *w, const struct reading *r, uint32_t t, struct str *code) {
    const struct doc *d = w->readings->d;
    const struct clause *c = &d->clauses.at[w->readings->clause_of[t]];
    if (truth_is_unreal(w, t)) return EVENT_NONE;
    const struct clause *telling = telling_clause(w, t);
    enum modality m = r->pattern->is_negated ? PLAIN : modality_of(d, telling);
    if (telling != c && telling->is_negated && m != PLAIN) return EVENT_NONE;
    bool is_negated = c->is_negated && !r->pattern->is_negated;
    if (m == OUGHT || (m == MAY && truth_is_background(w, t))) return EVENT_NONE;
    if (m == MAY) return is_negated ? EVENT_NONE : EVENT_POSSIBLE;
    bool is_known = !r->pattern->act || r->inner_pattern;
    if (m == PLAIN && is_negated) return is_known ? EVENT_DENIED : EVENT_NONE;
    if (m == PLAIN) return EVENT_HAPPENED;
    enum act act = is_negated ? ACT_REFUSE : has_unless(w, t) ? ACT_THREATEN : ACT_FUTURE;
    struct str other = ontology_compose(w->readings->ontology, act, r->deed);
    if (!other.size && act == ACT_THREATEN)
        other = ontology_compose(w->readings->ontology, ACT_FUTURE, r->deed);
    bool is_speech = r->pattern->act >= ACT_INTEND && r->pattern->act <= ACT_THREATEN;
    if (is_negated) {
        if (!other.size || is_speech) return EVENT_DENIED;
        *code = other;
        return EVENT_HAPPENED; /* "will not negotiate" is a refusal, here and now */
    }
    bool is_part = telling != c && str_begins(other, "13"); /* "will set a curfew, | banning assemblies" */
    if (other.size && !is_speech && !is_part) *code = other;
    return EVENT_PLANNED;
}
