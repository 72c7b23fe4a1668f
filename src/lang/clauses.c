#include "lang/clauses.h"

#include <assert.h>

#include "base/arena.h"
#include "doc/doc.h"
#include "know/know.h"
#include "know/wordlist.h"

enum {
    WALK = 24,
    FAR = 40
}; /* steps up a tree and to the right: real chains are short, hostile ones are cut */

struct work {
    struct doc *d;
    const struct wordlist *reporting, *subject_control, *object_control, *deed_control, *option_nouns,
        *irregular;
    uint32_t *clause_of; /* token -> clause, 0 = none */
    uint32_t
        *main_noun; /* token -> the noun whose finite verb it must be although it looks like a participle */
};

static bool lemma_is(const struct doc *d, uint32_t t, const char *word) {
    return str_is(doc_lemma(d, t), word);
}

static uint32_t exact_child(const struct doc *d, uint32_t head, unsigned rel) {
    for (uint32_t c = d->arcs.at[head].first_child; c; c = d->arcs.at[c].next_sibling)
        if (d->arcs.at[c].rel == rel) return c;
    return 0;
}

static bool has_child(const struct doc *d, uint32_t head, unsigned rel, const char *lemma) {
    for (uint32_t c = d->arcs.at[head].first_child; c; c = d->arcs.at[c].next_sibling)
        if (rel_base(d->arcs.at[c].rel) == rel && lemma_is(d, c, lemma)) return true;
    return false;
}

/* ---- who is a predicate -------------------------------------------------------------------------------- */

static bool heads_no_clause(unsigned rel) {
    switch (rel_base(rel)) {
    case REL_AMOD:
    case REL_COMPOUND:
    case REL_CASE:
    case REL_MARK:
    case REL_DET:
    case REL_FIXED:
    case REL_FLAT:
    case REL_CC:
    case REL_AUX:
    case REL_COP:
    case REL_NMOD:
    case REL_OBJ:
    case REL_NSUBJ:
    case REL_APPOS:
    case REL_NUMMOD: return true;
    default: return false;
    }
}

/* "Would free | them", "would free | 1,500 prisoners": the object of a verb that was taken for an adjective.
 */
static uint32_t state_object(const struct doc *d, uint32_t t) {
    if (d->tags.at[t].upos != UPOS_ADJ || !doc_child(d, t, REL_AUX)) return 0;
    uint32_t object = doc_child(d, t, REL_OBJ), phrase = doc_child(d, t, REL_OBL);
    bool is_bare = phrase > t && !doc_child(d, phrase, REL_CASE) && d->arcs.at[phrase].left == t + 1;
    return object ? object : is_bare ? phrase : 0;
}

static bool is_predicate(const struct doc *d, uint32_t t) {
    if (doc_child(d, t, REL_COP)) return true;
    if (d->tags.at[t].upos != UPOS_VERB && !state_object(d, t)) return false;
    /* "those accused", "the killing fields": a verb in a noun's place heads a clause only with arguments of
     * its own */
    return !heads_no_clause(d->arcs.at[t].rel) || doc_child(d, t, REL_OBJ) || doc_child(d, t, REL_NSUBJ) ||
           doc_child(d, t, REL_XCOMP) || doc_child(d, t, REL_CCOMP);
}

/* ---- arguments ----------------------------------------------------------------------------------------- */

static bool is_relative(const struct doc *d, uint32_t t) {
    unsigned xpos = d->tags.at[t].xpos;
    return xpos == XPOS_WDT || xpos == XPOS_WP || (d->tags.at[t].upos == UPOS_PRON && lemma_is(d, t, "that"));
}

/* The noun in front of a relative pronoun and its comma; of "the leader of the bloc, who" the leader. */
static uint32_t noun_before(const struct doc *d, uint32_t pronoun) {
    uint32_t t = pronoun - 1;
    if (t > 1 && str_is(doc_token(d, t), ",")) t--;
    if (t < d->ranges.at[d->tokens.at[pronoun].sentence].first || !doc_is_nominal(d, t)) return 0;
    for (uint32_t step = 0; step < WALK; step++) {
        uint32_t h = d->arcs.at[t].head;
        unsigned rel = rel_base(d->arcs.at[t].rel);
        bool is_part =
            rel == REL_FLAT || rel == REL_COMPOUND || (rel == REL_NMOD && lemma_is(d, pronoun, "who"));
        if (!is_part || !h || !doc_is_nominal(d, h)) break;
        t = h;
    }
    return t < pronoun ? t : 0;
}

/* The relative pronoun that is the subject of a clause which a parser hung on the verb above: "accused
 * Renamo, which denied it". Without a comma "who" may ask: "did not tell reporters who did it". */
static uint32_t loose_relative(const struct doc *d, uint32_t t) {
    unsigned rel = d->arcs.at[t].rel;
    bool may_be = rel == REL_ADVCL_RELCL || rel == REL_ADVCL || rel == REL_CCOMP || rel == REL_PARATAXIS;
    uint32_t s = may_be ? doc_child(d, t, REL_NSUBJ) : 0;
    if (s < 2 || s > t || !is_relative(d, s) || lemma_is(d, s, "what")) return 0;
    return rel == REL_ADVCL_RELCL || str_is(doc_token(d, s - 1), ",") ? s : 0;
}

/* The noun a relative clause belongs to, 0 where `t` heads none. */
static uint32_t antecedent(const struct doc *d, uint32_t t) {
    const struct arc *a = &d->arcs.at[t];
    if (a->rel == REL_ACL_RELCL) return a->head;
    if (a->rel == REL_CONJ && a->head && d->arcs.at[a->head].rel == REL_ACL_RELCL) { /* "and who left" */
        uint32_t s = doc_child(d, t, REL_NSUBJ);
        return s && is_relative(d, s) ? d->arcs.at[a->head].head : 0;
    }
    uint32_t pronoun = loose_relative(d, t);
    return pronoun ? noun_before(d, pronoun) : 0;
}

/* The first of the auxiliaries in front of a verb, the verb itself where it has none: "[have] been detained".
 */
static uint32_t group_begin(const struct doc *d, uint32_t t) {
    for (uint32_t c = d->arcs.at[t].first_child; c && c < t; c = d->arcs.at[c].next_sibling)
        if (rel_base(d->arcs.at[c].rel) == REL_AUX) return c;
    return t;
}

/* A finite verb right behind a noun phrase that hangs on it without a preposition has its subject there,
 * whatever the parser called it: "[more than 850] have been detained". */
static uint32_t neighbour(const struct doc *d, uint32_t t) {
    uint32_t begin = group_begin(d, t);
    unsigned xpos = d->tags.at[begin].xpos;
    if (xpos != XPOS_VBD && xpos != XPOS_VBZ && xpos != XPOS_VBP) return 0;
    for (uint32_t c = d->arcs.at[t].first_child; c && c < begin; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel), upos = d->tags.at[c].upos;
        bool is_noun = upos == UPOS_NOUN || upos == UPOS_PROPN || (upos == UPOS_NUM && begin < t);
        if (is_noun && d->arcs.at[c].end == begin && (rel == REL_OBL || rel == REL_OBJ || rel == REL_DEP) &&
            !doc_child(d, c, REL_CASE))
            return c;
    }
    return 0;
}

/* "The offer came as rebels launched assaults": a finite conjunct without its "and" whose subject was taken
 * for the object of "as". */
static uint32_t stray_subject(const struct doc *d, uint32_t t) {
    static const char *const LINKS[] = {"as",    "after",   "before", "since",
                                        "while", "because", "when",   "until"};
    const struct arc *a = &d->arcs.at[t];
    unsigned xpos = d->tags.at[t].xpos;
    if ((xpos != XPOS_VBD && xpos != XPOS_VBZ && xpos != XPOS_VBP) || a->rel != REL_CONJ ||
        exact_child(d, t, REL_CC))
        return 0;
    for (uint32_t c = d->arcs.at[a->head].first_child; c && c < t; c = d->arcs.at[c].next_sibling) {
        if (rel_base(d->arcs.at[c].rel) != REL_OBL || d->arcs.at[c].end != t) continue;
        for (size_t i = 0; i < sizeof LINKS / sizeof *LINKS; i++)
            if (has_child(d, c, REL_CASE, LINKS[i])) return c;
    }
    return 0;
}

/* "The men jailed for it were freed": a participle behind the subject that a parser took for a clause of its
 * own, without a word that joins it. */
static uint32_t garden_subject(const struct doc *d, uint32_t t) {
    unsigned xpos = d->tags.at[t].xpos;
    bool is_finite =
        xpos == XPOS_VBD || xpos == XPOS_VBZ || xpos == XPOS_VBP || exact_child(d, t, REL_AUX_PASS);
    for (uint32_t c = is_finite ? d->arcs.at[t].first_child : 0; c && c < t; c = d->arcs.at[c].next_sibling) {
        unsigned form = d->tags.at[c].xpos;
        bool may_be = d->arcs.at[c].rel == REL_ADVCL && (form == XPOS_VBD || form == XPOS_VBN);
        if (!may_be || exact_child(d, c, REL_MARK) || exact_child(d, c, REL_AUX_PASS)) continue;
        uint32_t s = exact_child(d, c, REL_NSUBJ);
        if (s && s + 1 == c && !exact_child(d, c, REL_OBJ)) return s;
    }
    return 0;
}

/* "The air force has in recent weeks stepped up attacks": an auxiliary that a phrase parts from its verb,
 * which a parser took for a clause beside it. */
static uint32_t parted_subject(const struct doc *d, uint32_t t) {
    const struct arc *a = &d->arcs.at[t];
    if (d->tags.at[t].xpos != XPOS_VBN || !a->head || exact_child(d, t, REL_AUX)) return 0;
    for (uint32_t c = d->arcs.at[a->head].first_child; c && c < t; c = d->arcs.at[c].next_sibling) {
        bool is_have = d->arcs.at[c].rel == a->rel && lemma_is(d, c, "have") && d->arcs.at[c].end <= t;
        if (is_have && !exact_child(d, c, REL_OBJ)) return exact_child(d, c, REL_NSUBJ);
    }
    return 0;
}

/* "Knut Solberg, the envoy, praised Egypt": a name at the head of the sentence that a parser took for all of
 * it, with the verb behind it beside it. */
static uint32_t headline_subject(const struct doc *d, uint32_t t) {
    const struct arc *a = &d->arcs.at[t];
    unsigned xpos = d->tags.at[group_begin(d, t)].xpos;
    bool is_finite = xpos == XPOS_VBD || xpos == XPOS_VBZ || xpos == XPOS_VBP;
    bool may_be = is_finite && a->rel == REL_PARATAXIS && a->head && a->head < t;
    bool is_name = may_be && d->arcs.at[a->head].rel == REL_ROOT && d->tags.at[a->head].upos == UPOS_PROPN;
    return is_name && str_is(doc_token(d, a->left - 1), ",") && !exact_child(d, t, REL_MARK) ? a->head : 0;
}

static bool is_in_capitals(const struct doc *d, uint32_t t) {
    struct str word = doc_token(d, t);
    for (size_t i = 0; i < word.size; i++)
        if (word.at[i] < 'A' || word.at[i] > 'Z') return false;
    return word.size > 1;
}

/* "IS killed 270 guards": what looks like an auxiliary is a name where it alone stands in capitals. */
static uint32_t named_auxiliary(const struct doc *d, uint32_t t) {
    for (uint32_t c = d->arcs.at[t].first_child; c && c < t; c = d->arcs.at[c].next_sibling)
        if (rel_base(d->arcs.at[c].rel) == REL_AUX && is_in_capitals(d, c) && !is_in_capitals(d, c + 1))
            return c;
    return 0;
}

/* "Karim, an activist, staged a strike, his lawyer said": of the two subjects of "said" that behind the
 * clause which it reports, 0 where there is none; the first is that clause's. */
static uint32_t subject_behind(const struct doc *d, uint32_t t, uint32_t first) {
    uint32_t clause = doc_child(d, t, REL_CCOMP);
    if (clause < first || clause > t || doc_child(d, clause, REL_NSUBJ)) return 0;
    for (uint32_t c = d->arcs.at[first].next_sibling; c && c < t; c = d->arcs.at[c].next_sibling)
        if (c > clause && rel_base(d->arcs.at[c].rel) == REL_NSUBJ) return c;
    return 0;
}

/* The first of them, for the clause between. */
static uint32_t subject_above(const struct doc *d, uint32_t t) {
    const struct arc *a = &d->arcs.at[t];
    uint32_t first = a->rel == REL_CCOMP && a->head > t ? doc_child(d, a->head, REL_NSUBJ) : 0;
    return first && first < t && subject_behind(d, a->head, first) ? first : 0;
}

/* "Whom the opposition accuses", "British and EU negotiators failed": of two subjects the one that is neither
 * a relative pronoun nor an adjective. */
static uint32_t told_subject(const struct doc *d, uint32_t t) {
    uint32_t s = doc_child(d, t, REL_NSUBJ), own = s ? subject_behind(d, t, s) : 0;
    if (own) return own;
    if (!s || (!is_relative(d, s) && d->tags.at[s].upos != UPOS_ADJ)) return s;
    for (uint32_t c = d->arcs.at[s].next_sibling; c && c < t; c = d->arcs.at[c].next_sibling)
        if (rel_base(d->arcs.at[c].rel) == REL_NSUBJ && !is_relative(d, c) && d->tags.at[c].upos != UPOS_ADJ)
            return c;
    return s;
}

static uint32_t own_subject(const struct doc *d, uint32_t t) {
    uint32_t s = told_subject(d, t);
    if (!s) s = named_auxiliary(d, t);
    if (!s) s = parted_subject(d, t);
    if (!s) s = neighbour(d, t);
    if (!s) s = stray_subject(d, t);
    if (!s) s = garden_subject(d, t);
    if (!s) s = headline_subject(d, t);
    if (!s) s = subject_above(d, t);
    return s && is_relative(d, s) && antecedent(d, t) ? antecedent(d, t) : s;
}

/* "Christopher telephoned Kozyrev": a second subject behind an active verb that has no object. */
static uint32_t subject_for_object(const struct doc *d, uint32_t t) {
    uint32_t first = doc_child(d, t, REL_NSUBJ);
    if (!first || first > t || exact_child(d, t, REL_AUX_PASS)) return 0;
    for (uint32_t c = d->arcs.at[first].next_sibling; c; c = d->arcs.at[c].next_sibling)
        if (c > t && d->arcs.at[c].rel == REL_NSUBJ && d->arcs.at[c].left == t + 1) return c;
    return 0;
}

static uint32_t own_object(const struct doc *d, uint32_t t) {
    uint32_t o = d->tags.at[t].upos == UPOS_ADJ ? state_object(d, t) : doc_child(d, t, REL_OBJ);
    if (!o && d->tags.at[t].upos == UPOS_VERB) o = subject_for_object(d, t);
    if (!antecedent(d, t)) return o;
    if (o && is_relative(d, o)) return antecedent(d, t);
    bool gap = !o && own_subject(d, t) && own_subject(d, t) != antecedent(d, t) &&
               !doc_child(d, t, REL_XCOMP) && !doc_child(d, t, REL_CCOMP) && !doc_child(d, t, REL_OBL) &&
               !doc_child(d, t, REL_COP);
    return gap ? antecedent(d, t) : o; /* "the offer he made" */
}

/* The head of the noun phrase that begins right behind the verb, 0 where none does. */
static uint32_t phrase_behind(const struct doc *d, uint32_t t) {
    uint32_t h = t + 1;
    if (h >= d->tokens.count || d->tokens.at[h].sentence != d->tokens.at[t].sentence) return 0;
    switch (d->tags.at[h].upos) {
    case UPOS_DET:
    case UPOS_NUM:
    case UPOS_ADJ:
    case UPOS_NOUN:
    case UPOS_PROPN: break;
    default: return 0;
    }
    uint32_t noun = 0;
    for (uint32_t step = 0; step < WALK; step++) {
        unsigned upos = d->tags.at[h].upos, rel = d->arcs.at[h].rel;
        bool is_time = rel == REL_OBL_UNMARKED || rel == REL_NMOD_UNMARKED;
        if ((upos == UPOS_NOUN || upos == UPOS_PROPN) && !is_time) noun = h;
        uint32_t up = d->arcs.at[h].head;
        if (up <= h || d->arcs.at[up].left != t + 1) break;
        h = up;
    }
    return noun;
}

static bool ends_with_stop(const struct doc *d, struct range r) {
    for (uint32_t t = r.end; t-- > r.first && t + 3 > r.end;)
        if (str_is(doc_token(d, t), ".")) return true;
    return false;
}

static bool has_by(const struct doc *d, uint32_t t) {
    for (uint32_t c = d->arcs.at[t].first_child; c; c = d->arcs.at[c].next_sibling)
        if (has_child(d, c, REL_CASE, "by")) return true;
    return false;
}

/* The main verb of a sentence that a parser took for a participle: "police killed three men" as "men killed
 * by police". No passive has a noun phrase right behind it, and a sentence with a full stop has a finite
 * verb. */
static bool is_hidden_active(const struct work *w, uint32_t t) {
    const struct doc *d = w->d;
    const struct arc *a = &d->arcs.at[t];
    if (w->main_noun[t] && a->rel != REL_ACL) return true;
    if (a->rel != REL_ACL || d->tags.at[t].xpos == XPOS_VBG || exact_child(d, t, REL_AUX_PASS)) return false;
    if (a->head + 1 == t && phrase_behind(d, t)) return true;
    return w->main_noun[t] && !has_by(d, t);
}

static bool is_passive(const struct work *w, uint32_t t) {
    const struct doc *d = w->d;
    const struct arc *a = &d->arcs.at[t];
    if (named_auxiliary(d, t)) return false;
    if (exact_child(d, t, REL_AUX_PASS)) return true;
    if (exact_child(d, t, REL_NSUBJ_PASS)) /* without "was" only in headlines */
        return d->tags.at[t].xpos == XPOS_VBN && !phrase_behind(d, t) &&
               !ends_with_stop(d, d->ranges.at[d->tokens.at[t].sentence]);
    bool is_main =
        a->rel == REL_ACL && a->head && d->arcs.at[a->head].rel == REL_ROOT; /* "Rebels threatened to ..." */
    if (is_main && (doc_child(d, t, REL_XCOMP) || doc_child(d, t, REL_CCOMP))) return false;
    bool bare = d->tags.at[t].xpos == XPOS_VBN && !doc_child(d, t, REL_AUX) && !doc_child(d, t, REL_OBJ);
    if (bare && a->rel == REL_CONJ && !own_subject(d, t)) /* "was beaten and detained" */
        return exact_child(d, a->head, REL_AUX_PASS) != 0 && !phrase_behind(d, t);
    return bare && (a->rel == REL_ACL || a->rel == REL_ADVCL) && !own_subject(d, t) &&
           !is_hidden_active(w, t);
}

/* The object that a parser hung elsewhere: right behind a finite or perfect verb that has no complement of
 * its own. */
static uint32_t stray_object(const struct work *w, uint32_t t) {
    const struct doc *d = w->d;
    unsigned xpos = d->tags.at[t].xpos;
    bool may = xpos == XPOS_VBD || xpos == XPOS_VBZ || xpos == XPOS_VBP || doc_child(d, t, REL_AUX) ||
               is_hidden_active(w, t);
    if (!may || doc_child(d, t, REL_CCOMP) || doc_child(d, t, REL_XCOMP) || doc_child(d, t, REL_COP))
        return 0;
    uint32_t h = phrase_behind(d, t);
    return h && rel_base(d->arcs.at[h].rel) != REL_NSUBJ ? h : 0;
}

/* "Called | on both sides | to": whom a verb of the list asks behind its preposition; 0 = nobody. */
static uint32_t asked(const struct work *w, uint32_t verb) {
    const struct doc *d = w->d;
    const struct str *row = wordlist_find(w->object_control, doc_lemma(d, verb));
    for (uint32_t c = row && row->size ? d->arcs.at[verb].first_child : 0; c;
         c = d->arcs.at[c].next_sibling) {
        uint32_t preposition = rel_base(d->arcs.at[c].rel) == REL_OBL ? doc_child(d, c, REL_CASE) : 0;
        struct str may = preposition ? *row : (struct str){0};
        while (may.size)
            if (str_same(doc_lemma(d, preposition), str_cut(&may, ' '))) return c;
    }
    return 0;
}

/* The governor's argument that does a controlled clause: its object if it has one, else its subject. */
static uint32_t controller(const struct work *w, uint32_t governor) {
    const struct doc *d = w->d;
    if (!wordlist_has(w->subject_control, doc_lemma(d, governor))) {
        uint32_t object = doc_child(d, governor, REL_OBJ);
        if (object) return object;
        object = doc_child(d, governor, REL_IOBJ);
        if (!object) object = asked(w, governor);
        if (object) return object;
    }
    return own_subject(d, governor);
}

/* "Praised the army for freeing the town": the army did. 0 = not so said. */
static uint32_t praised(const struct work *w, uint32_t t) {
    const struct doc *d = w->d;
    uint32_t verb = d->arcs.at[t].head, mark = doc_child(d, t, REL_MARK);
    bool is_of = mark && (lemma_is(d, mark, "for") || lemma_is(d, mark, "of"));
    bool is_deed =
        is_of && d->tags.at[t].xpos == XPOS_VBG && wordlist_has(w->deed_control, doc_lemma(d, verb));
    return is_deed && !exact_child(d, verb, REL_AUX_PASS) ? exact_child(d, verb, REL_OBJ) : 0;
}

/* "The men carrying flags | called for peace": of the flags it is the men. */
static uint32_t whole_noun(const struct doc *d, uint32_t noun) {
    for (uint32_t step = 0; step < WALK; step++) {
        uint32_t verb = d->arcs.at[noun].head;
        bool is_within = verb && d->tags.at[verb].xpos == XPOS_VBG && d->arcs.at[verb].rel == REL_ACL;
        if (!is_within) break;
        noun = d->arcs.at[verb].head;
    }
    return noun;
}

/* Walks up from a clause without a subject to the word it shares one with. */
static uint32_t shared_subject(const struct work *w, uint32_t t) {
    const struct doc *d = w->d;
    for (uint32_t step = 0; step < WALK; step++) {
        const struct arc *a = &d->arcs.at[t];
        uint32_t found = 0;
        if (!a->head) return 0;
        if (w->main_noun[t]) return w->main_noun[t];
        switch (a->rel) {
        case REL_XCOMP: found = controller(w, a->head); break;
        case REL_ACL_RELCL: return own_object(d, t) == a->head ? 0 : a->head;
        case REL_ACL:
            if (d->tags.at[t].xpos == XPOS_VBN || d->tags.at[t].xpos == XPOS_VBG) return a->head;
            if (d->tags.at[t].xpos == XPOS_VBD) return whole_noun(d, a->head);
            if (wordlist_has(w->object_control, doc_lemma(d, d->arcs.at[a->head].head))) return a->head;
            found = exact_child(d, a->head, REL_NMOD_POSS); /* "his unwillingness to talk" */
            break;
        case REL_CONJ:
        case REL_ADVCL:
        case REL_CCOMP:
        case REL_PARATAXIS:
            /* "asked to leave": a complement without a subject is controlled too, whatever the parser called
             * it */
            if (a->rel == REL_CCOMP && (d->tags.at[t].feats & FEAT_FINITE)) return 0;
            found = praised(w, t) ? praised(w, t) : own_subject(d, a->head);
            if (a->rel == REL_ADVCL && d->tags.at[t].xpos == XPOS_VB &&
                wordlist_has(w->object_control, doc_lemma(d, a->head)) &&
                (doc_child(d, a->head, REL_OBJ) || asked(w, a->head)))
                found = controller(w, a->head); /* "urged the farmers to leave", taken for a purpose */
            break;
        case REL_AMOD: /* "helicopters and tanks | shelled the camp" with "shelled" taken for an attribute */
            return a->head < t && doc_child(d, t, REL_OBJ) ? a->head : 0;
        case REL_OBJ:
        case REL_OBL:
        case REL_NMOD: break; /* "made an attempt to", "after failing to" */
        default: return 0;
        }
        if (found) return found;
        t = a->head;
    }
    return 0;
}

/* "Sacked as deputy president by the king": the parser's agent may be what he was sacked as. */
static uint32_t agent(const struct doc *d, uint32_t t) {
    for (uint32_t c = d->arcs.at[t].first_child; c; c = d->arcs.at[c].next_sibling) {
        if (d->arcs.at[c].rel == REL_OBL_AGENT && !has_child(d, c, REL_CASE, "as")) return c;
        if (d->arcs.at[c].rel == REL_OBL && d->tags.at[c].upos != UPOS_VERB &&
            has_child(d, c, REL_CASE, "by"))
            return c;
    }
    return 0;
}

/* "attacked and killed civilians": a first conjunct that touches the second one shares its object. */
static uint32_t shared_object(const struct doc *d, uint32_t t) {
    uint32_t other = exact_child(d, t, REL_CONJ);
    if (!other || other != t + 2 || d->tags.at[other].upos != UPOS_VERB || own_subject(d, other)) return 0;
    return doc_child(d, other, REL_OBJ);
}

/* ---- time, mood and polarity --------------------------------------------------------------------------- */

static bool is_modal(const struct doc *d, uint32_t t) {
    return d->arcs.at[t].rel == REL_AUX && d->tags.at[t].xpos == XPOS_MD;
}

static bool is_no(const struct doc *d, uint32_t t) {
    return lemma_is(d, t, "not") || lemma_is(d, t, "n't") || lemma_is(d, t, "never") ||
           lemma_is(d, t, "no") || lemma_is(d, t, "neither") || lemma_is(d, t, "nor");
}

static bool has_no(const struct doc *d, uint32_t noun) {
    uint32_t c = noun ? d->arcs.at[noun].first_child : 0;
    for (; c; c = d->arcs.at[c].next_sibling)
        if (d->arcs.at[c].rel == REL_DET && (lemma_is(d, c, "no") || lemma_is(d, c, "neither"))) return true;
    if (lemma_is(d, c, "little") && c == d->arcs.at[noun].left) return true; /* not "a little boy" */
    return noun && (lemma_is(d, noun, "nobody") || lemma_is(d, noun, "none") || lemma_is(d, noun, "nothing"));
}

/* "Had he been tried", "were Peru to withdraw", "should the talks fail": an auxiliary before its subject at
 * the beginning of a clause that asks nothing. */
static bool is_inverted(const struct doc *d, uint32_t predicate, uint32_t subject) {
    uint32_t aux = doc_child(d, predicate, REL_AUX), before = aux ? aux - 1 : 0;
    if (!aux || !subject || aux > subject || subject > predicate) return false;
    bool may_be = (lemma_is(d, aux, "have") && d->tags.at[aux].xpos == XPOS_VBD) ||
                  lemma_is(d, aux, "should") || str_is(doc_token(d, aux), "were") ||
                  str_is(doc_token(d, aux), "Were");
    struct range sentence = d->ranges.at[d->tokens.at[aux].sentence];
    if (!may_be || str_is(doc_token(d, sentence.end - 1), "?")) return false;
    return before < sentence.first || d->tags.at[before].upos == UPOS_PUNCT ||
           d->tags.at[before].upos == UPOS_CCONJ;
}

/* "The rebels quit the talks": where a verb is its own past, a report tells the past by it. */
static bool is_own_past(const struct work *w, uint32_t t) {
    const struct str *of =
        w->d->tags.at[t].xpos == XPOS_VBP ? wordlist_find(w->irregular, doc_token(w->d, t)) : NULL;
    return of && str_same(*of, doc_token(w->d, t)) && !doc_child(w->d, t, REL_AUX);
}

/* What the auxiliaries, markers and adverbs around the predicate say. */
static void read_helpers(const struct work *w, struct clause *c) {
    const struct doc *d = w->d;
    for (uint32_t h = d->arcs.at[c->token].first_child; h; h = d->arcs.at[h].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[h].rel), xpos = d->tags.at[h].xpos;
        if (h == c->subject) continue; /* "IS killed" */
        if (is_modal(d, h)) c->modal = h;
        if ((rel == REL_AUX || rel == REL_COP) && (xpos == XPOS_VBD)) c->is_past = true;
        if (rel == REL_AUX && lemma_is(d, h, "have")) c->is_perfect = true;
        if (rel == REL_ADVMOD && is_no(d, h)) c->is_negated = true;
        if (rel == REL_CC && lemma_is(d, h, "nor")) c->is_negated = true;
        if (rel != REL_MARK) continue;
        if (lemma_is(d, h, "to")) c->is_infinitive = true;
        if (lemma_is(d, h, "without")) c->is_negated = true;
        if (lemma_is(d, h, "if") || lemma_is(d, h, "unless") || lemma_is(d, h, "whether"))
            c->is_conditional = d->arcs.at[c->token].rel != REL_CCOMP || !lemma_is(d, h, "that");
    }
    if (is_inverted(d, c->token, c->subject)) c->is_conditional = true;
    if (c->is_perfect && !c->modal && !c->is_infinitive) c->is_past = true;
    if (d->tags.at[c->token].xpos == XPOS_VBD || is_hidden_active(w, c->token) || is_own_past(w, c->token))
        c->is_past = true;
    uint32_t aux = doc_child(d, c->token, REL_AUX);
    if (d->tags.at[c->token].xpos == XPOS_VBN && !c->is_passive && (!aux || aux == c->subject))
        c->is_past = true;
    if (c->modal)
        c->is_future =
            lemma_is(d, c->modal, "will") || lemma_is(d, c->modal, "shall") || lemma_is(d, c->modal, "'ll");
}

/* "is going to hold", "is to meet"; but "the answer is to meet" names a course that one might take. */
static void read_periphrasis(const struct work *w, struct clause *c) {
    const struct doc *d = w->d;
    const struct arc *a = &d->arcs.at[c->token];
    if (!c->is_infinitive) return;
    if (a->rel == REL_XCOMP) {
        bool goes = lemma_is(d, a->head, "go") && d->tags.at[a->head].xpos == XPOS_VBG;
        if (!goes) return;
        c->going = a->head;
        c->is_future = true;
        for (uint32_t h = d->arcs.at[c->going].first_child; h; h = d->arcs.at[h].next_sibling)
            if (d->arcs.at[h].rel == REL_ADVMOD && is_no(d, h)) c->is_negated = true;
        return;
    }
    bool is_to = has_child(d, c->token, REL_AUX, "be") || has_child(d, c->token, REL_COP, "be");
    bool is_option = !c->is_passive && c->subject && wordlist_has(w->option_nouns, doc_lemma(d, c->subject));
    c->is_future = c->is_future || (is_to && !is_option);
}

static bool asks(const struct doc *d, uint32_t t) {
    uint32_t sentence = d->tokens.at[t].sentence;
    struct span s = d->sentences.at[sentence].span;
    while (s.end > s.begin && (d->text[s.end - 1] == ' ' || d->text[s.end - 1] == '"')) s.end--;
    unsigned rel = d->arcs.at[t].rel;
    return s.end > s.begin && d->text[s.end - 1] == '?' &&
           (rel == REL_ROOT || rel == REL_CONJ || rel == REL_CCOMP);
}

static void read_mood(const struct doc *d, struct clause *c) {
    c->is_question = asks(d, c->token);
    c->is_imperative = d->tags.at[c->token].xpos == XPOS_VB && !c->subject && !c->is_infinitive &&
                       !c->modal && d->arcs.at[c->token].rel == REL_ROOT && !doc_child(d, c->token, REL_AUX);
}

/* ---- clauses that seem to have no verb ----------------------------------------------------------------- */

/* A noun where a clause should be: the root of a sentence with a full stop, what somebody "said". */
static bool stands_for_clause(const struct doc *d, uint32_t t) {
    unsigned upos = d->tags.at[t].upos, rel = d->arcs.at[t].rel;
    return (upos == UPOS_NOUN || upos == UPOS_PROPN) && (rel == REL_ROOT || rel == REL_CCOMP) &&
           !doc_child(d, t, REL_COP) && !doc_child(d, t, REL_NSUBJ);
}

/* "China, which has a stake in the fields, called for a truce": the finite verb right behind the comma that
 * closes a relative clause, hung in that clause as if it were a participle of it. 0 = none. */
static uint32_t verb_behind(const struct doc *d, uint32_t relative, uint32_t end) {
    for (uint32_t t = relative + 1; t + 1 < end; t++) {
        uint32_t v = t + 1;
        unsigned xpos = d->tags.at[v].xpos;
        if (!str_is(doc_token(d, t), ",") || (xpos != XPOS_VBN && xpos != XPOS_VBD)) continue;
        bool is_whole = d->arcs.at[v].left == v || d->arcs.at[v].left == t;
        if (is_whole && doc_is_under(d, v, relative) && d->arcs.at[v].rel != REL_AMOD) return v;
    }
    return 0;
}

/* There the first participle behind the noun must be the finite verb: "Talks between the two sides
 * collapsed." */
static void find_main_verb(struct work *w, uint32_t noun) {
    const struct doc *d = w->d;
    uint32_t end = d->arcs.at[noun].end < noun + FAR ? d->arcs.at[noun].end : noun + FAR;
    for (uint32_t t = noun + 1; t < end; t++) {
        unsigned xpos = d->tags.at[t].xpos;
        if (d->arcs.at[t].rel == REL_ACL_RELCL) {
            uint32_t v = verb_behind(d, t, end);
            if (v) w->main_noun[v] = noun;
            return;
        }
        if (d->tags.at[t].upos == UPOS_VERB && xpos != XPOS_VBN && xpos != XPOS_VBD) return;
        if (d->arcs.at[t].rel != REL_ACL) continue;
        w->main_noun[t] = noun;
        return;
    }
}

/* The noun in front of the phrases with prepositions that end before `t`: of "police in Jericho on Friday"
 * the police; 0 where no such phrase, or nothing before it, stands there. */
static uint32_t noun_before_phrases(const struct doc *d, uint32_t first, uint32_t t) {
    uint32_t noun = t - 1;
    bool is_past_phrase = false;
    while (noun > first && doc_is_nominal(d, noun)) {
        uint32_t c = noun;
        while (c > first && d->tags.at[c].upos != UPOS_ADP && d->tags.at[c].upos != UPOS_VERB &&
               d->tags.at[c].upos != UPOS_PUNCT && noun - c < WALK)
            c--;
        if (d->tags.at[c].upos != UPOS_ADP || rel_base(d->arcs.at[c].rel) != REL_CASE) break;
        if (c == first) return 0; /* "In Jericho confiscated weapons were shown" */
        is_past_phrase = true;
        noun = c - 1;
    }
    return is_past_phrase && doc_is_nominal(d, noun) ? noun : 0;
}

/* "Japan on Friday | lifted sanctions on Iran": behind a phrase with a preposition a parser takes a finite
 * verb for a participle that belongs to its object. */
static void find_buried_verb(struct work *w, struct range r, uint32_t t) {
    const struct doc *d = w->d;
    unsigned xpos = d->tags.at[t].xpos;
    uint32_t object = d->arcs.at[t].head;
    bool may_be = (xpos == XPOS_VBN || xpos == XPOS_VBD) && d->arcs.at[t].rel == REL_AMOD && object > t;
    if (!may_be || t < r.first + 3 || w->main_noun[t] || !doc_is_nominal(d, t - 1)) return;
    if (rel_base(d->arcs.at[object].rel) == REL_NSUBJ || doc_child(d, object, REL_DET) > t) return;
    w->main_noun[t] = noun_before_phrases(d, r.first, t);
}

static void find_main_verbs(struct work *w) {
    const struct doc *d = w->d;
    for (uint32_t s = 1; s < d->ranges.count; s++) {
        struct range r = d->ranges.at[s];
        for (uint32_t t = r.first; t < r.end && ends_with_stop(d, r); t++) find_buried_verb(w, r, t);
        for (uint32_t t = r.first; t < r.end; t++)
            if (stands_for_clause(d, t) && ends_with_stop(d, r)) find_main_verb(w, t);
    }
}

/* ---- the links between clauses ------------------------------------------------------------------------- */

static bool reports(const struct work *w, uint32_t t) {
    return w->clause_of[t] && wordlist_has(w->reporting, doc_lemma(w->d, t));
}

/* The clause that reports the clause of `t` directly: "said that ...", "..., he said". */
static uint32_t reported_by(const struct work *w, uint32_t t) {
    const struct doc *d = w->d;
    const struct arc *a = &d->arcs.at[t];
    if ((a->rel == REL_CCOMP || a->rel == REL_PARATAXIS) && a->head && reports(w, a->head) && !reports(w, t))
        return w->clause_of[a->head];
    if (a->rel == REL_CCOMP && a->head && reports(w, a->head)) return w->clause_of[a->head];
    for (uint32_t c = a->first_child; c; c = d->arcs.at[c].next_sibling) {
        if (d->arcs.at[c].rel == REL_PARATAXIS && reports(w, c)) return w->clause_of[c];
        bool is_front = c < t && d->arcs.at[c].rel == REL_ADVCL && d->tags.at[c].xpos == XPOS_VBD;
        if (is_front && !doc_child(d, c, REL_MARK) && doc_child(d, c, REL_NSUBJ) && reports(w, c))
            return w->clause_of[c]; /* "Peru said on Monday | it would free them" */
    }
    return 0;
}

/* A report covers what hangs on the reported clause: its conjuncts, infinitives and adverbial clauses. */
static uint32_t report_of(const struct work *w, uint32_t t) {
    const struct doc *d = w->d;
    for (uint32_t step = 0; step < WALK && t; step++) {
        uint32_t report = reported_by(w, t);
        if (report) return report;
        unsigned rel = rel_base(d->arcs.at[t].rel);
        if (rel != REL_CONJ && rel != REL_XCOMP && rel != REL_ADVCL && rel != REL_ACL && rel != REL_CCOMP)
            return 0;
        t = d->arcs.at[t].head;
    }
    return 0;
}

/* A present or future claim behind an "if" is conditional itself; "offered ... if" was an offer all the same,
 * and "will not leave unless" is a stand. "would" without anybody who said so before is a condition left
 * unsaid; "would not comment" is what he did. */
static bool hangs_on_if(const struct work *w, const struct clause *c) {
    const struct doc *d = w->d;
    if (c->modal && lemma_is(d, c->modal, "would") && !c->report && !c->is_negated) return true;
    if (c->is_past || c->is_infinitive) return false;
    for (uint32_t a = d->arcs.at[c->token].first_child; a; a = d->arcs.at[a].next_sibling) {
        if (rel_base(d->arcs.at[a].rel) != REL_ADVCL || !w->clause_of[a]) continue;
        if (a < c->token && d->clauses.at[w->clause_of[a]].is_conditional) return true;
    }
    return false;
}

static void read_clause(const struct work *w, struct clause *c) {
    const struct doc *d = w->d;
    uint32_t t = c->token;
    c->is_passive = is_passive(w, t);
    c->subject = own_subject(d, t);
    c->object = own_object(d, t);
    read_helpers(w, c);
    if (!c->subject) c->subject = shared_subject(w, t);
    if (!c->object && !c->is_passive) c->object = shared_object(d, t);
    if (!c->object && !c->is_passive && d->tags.at[t].upos == UPOS_VERB) c->object = stray_object(w, t);
    if (c->is_passive) c->agent = agent(d, t);
    if (c->object == c->subject) c->object = 0;
    c->is_negated = c->is_negated || has_no(d, c->subject) || has_no(d, c->object);
    read_periphrasis(w, c);
    read_mood(d, c);
}

bool clauses_find(struct doc *d, const struct know *k, struct err *e) {
    (void)e;
    if (d->arcs.count < d->tokens.count) return true; /* no trees, no clauses */
    struct arena *scratch = arena_make();
    struct work w = {d,
                     know_list(k, "reporting-verbs"),
                     know_list(k, "subject-control"),
                     know_list(k, "object-control"),
                     know_list(k, "deed-control"),
                     know_list(k, "option-nouns"),
                     know_list(k, "irregular-verbs"),
                     arena_take(scratch, d->tokens.count * sizeof(uint32_t)),
                     arena_take(scratch, d->tokens.count * sizeof(uint32_t))};
    find_main_verbs(&w);
    for (uint32_t t = 1; t < d->tokens.count; t++) {
        if (!is_predicate(d, t) && !w.main_noun[t]) continue;
        w.clause_of[t] = (uint32_t)d->clauses.count;
        struct clause *c = doc_add(d, clauses);
        c->token = t;
    }
    for (uint32_t i = 1; i < d->clauses.count; i++) read_clause(&w, &d->clauses.at[i]);
    for (uint32_t i = 1; i < d->clauses.count; i++)
        d->clauses.at[i].report = report_of(&w, d->clauses.at[i].token);
    for (uint32_t i = 1; i < d->clauses.count; i++) {
        struct clause *c = &d->clauses.at[i];
        assert(c->subject < d->tokens.count && c->object < d->tokens.count && "arguments are tokens");
        if (hangs_on_if(&w, c))
            c->is_conditional = true;
        else if (c->modal && lemma_is(d, c->modal, "would"))
            c->is_future = true; /* "said it would": the future seen from the past */
    }
    arena_free(scratch);
    return true;
}
