#include "facts/fates.h"

#include "doc/doc.h"
#include "facts/counted.h"
#include "know/know.h"
#include "know/wordlist.h"

struct inquest {
    const struct doc *d;
    const struct wordlist *roles;
    bool is_person; /* people are counted, or what is counted is not told */
    bool is_dear;   /* "lives", "relatives", "soldiers": who loses them buries them */
};

/* ---- words --------------------------------------------------------------------------------------------- */

static bool is_word(const struct inquest *q, uint32_t token, const char *how) {
    const struct str *value = wordlist_find(q->roles, doc_lemma(q->d, token));
    if (!value) return false;
    struct str rest = *value;
    for (str_cut(&rest, ' '); rest.size;)
        if (str_is(str_cut(&rest, ' '), how)) return true;
    return false;
}

/* The role that a word of the list gives to what stands to it as `how`; FIGURE_NONE. */
static uint8_t role_of(const struct inquest *q, uint32_t token, const char *how) {
    static const char *const NAMES[] = {"none", "killed", "wounded", "detained", "displaced", "missing"};
    if (!is_word(q, token, how)) return FIGURE_NONE;
    struct str rest = *wordlist_find(q->roles, doc_lemma(q->d, token)), name = str_cut(&rest, ' ');
    for (uint8_t r = FIGURE_KILLED; r <= FIGURE_MISSING; r++)
        if (str_is(name, NAMES[r])) return r;
    return FIGURE_NONE;
}

bool fate_is_state(const struct know *k, const struct doc *d, uint32_t token) {
    struct inquest q = {.d = d, .roles = know_list(k, "figure-roles")};
    return token < d->tokens.count && role_of(&q, token, "state") && !role_of(&q, token, "object");
}

/* Whether "from" or "out" hangs below the verb: "drove 40 families from two villages". */
static bool is_away(const struct doc *d, uint32_t verb) {
    for (uint32_t t = verb + 1; t < d->arcs.at[verb].end; t++) {
        if (!str_is(doc_lemma(d, t), "from") && !str_is(doc_lemma(d, t), "out")) continue;
        uint32_t head = d->arcs.at[t].head;
        if (head == verb || d->arcs.at[head].head == verb) return true;
    }
    return false;
}

/* What the word does to its object, if it is a verb. */
static uint8_t object_role(const struct inquest *q, uint32_t verb) {
    uint8_t role = role_of(q, verb, "object");
    if (!role && q->is_person) role = role_of(q, verb, "person");
    if (!role && q->is_dear) role = role_of(q, verb, "dear");
    if (!role && q->is_person && is_away(q->d, verb)) role = role_of(q, verb, "away");
    return role;
}

/* "shot three men dead", "shot dead three men", "burned five to death" */
static uint8_t result_role(const struct inquest *q, uint32_t verb) {
    const struct doc *d = q->d;
    for (uint32_t c = d->arcs.at[verb].first_child; c; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        bool tells = rel == REL_XCOMP || rel == REL_ADVMOD || rel == REL_AMOD || rel == REL_COMPOUND;
        uint8_t role = tells && c > verb ? role_of(q, c, "state") : FIGURE_NONE;
        if (!role && rel == REL_OBL && str_is(doc_lemma(d, c), "death") && str_is(doc_lemma(d, c - 1), "to"))
            role = FIGURE_KILLED;
        if (role) return role;
    }
    return FIGURE_NONE;
}

/* ---- by the tree --------------------------------------------------------------------------------------- */

/* "12 people dead", "12 people killed in the raid", "the six arrested men": what hangs below the noun. */
static uint8_t role_below(const struct inquest *q, uint32_t head) {
    const struct doc *d = q->d;
    for (uint32_t c = d->arcs.at[head].first_child; c; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        if (rel != REL_ACL && rel != REL_AMOD) continue;
        uint8_t role = role_of(q, c, "state");
        bool is_past = d->tags.at[c].xpos == XPOS_VBN || (rel == REL_ACL && d->tags.at[c].xpos == XPOS_VBD);
        if (!role && is_past) role = object_role(q, c);
        if (!role && rel == REL_ACL) role = result_role(q, c);
        if (role) return role;
    }
    return FIGURE_NONE;
}

/* "41 rebels were rounded up and executed", "are believed to have been killed": what another verb, beside or
 * below the first, does to its subject. */
static uint8_t shared_role(const struct inquest *q, uint32_t verb, bool is_passive) {
    const struct doc *d = q->d;
    for (uint32_t c = d->arcs.at[verb].first_child; c; c = d->arcs.at[c].next_sibling) {
        bool below = d->arcs.at[c].rel == REL_XCOMP;
        if ((d->arcs.at[c].rel != REL_CONJ && !below) || doc_child(d, c, REL_NSUBJ)) continue;
        bool passive = (below ? doc_child(d, c, REL_AUX) : is_passive) && !doc_child(d, c, REL_OBJ) &&
                       d->tags.at[c].xpos == XPOS_VBN && object_role(q, c);
        uint8_t role = passive ? object_role(q, c) : role_of(q, c, "subject");
        if (role) return role;
    }
    return FIGURE_NONE;
}

/* "12 were killed", "killed 12", "12 are missing", "left 12 dead": the word above. */
static uint8_t role_above(const struct inquest *q, uint32_t head) {
    const struct doc *d = q->d;
    const struct arc *a = &d->arcs.at[head];
    if (!a->head) return FIGURE_NONE;
    if (a->rel == REL_OBJ || a->rel == REL_NSUBJ_PASS) {
        uint8_t role = object_role(q, a->head);
        if (!role) role = result_role(q, a->head);
        return role ? role : shared_role(q, a->head, a->rel != REL_OBJ);
    }
    if (a->rel == REL_NSUBJ) {
        uint8_t role = role_of(q, a->head, "subject");
        if (!role) role = role_of(q, a->head, "state");
        return role ? role : shared_role(q, a->head, false);
    }
    if (rel_base(a->rel) != REL_NMOD && a->rel != REL_APPOS) return FIGURE_NONE;
    uint8_t role = role_of(q, a->head, "toll");
    if (!role) role = role_of(q, a->head, "object"); /* the arrest of 40 people */
    uint8_t hurt = role_of(q, a->head, "noun");      /* the death of 12, but not the refugees of two camps */
    return role ? role : hurt == FIGURE_KILLED || hurt == FIGURE_WOUNDED ? hurt : FIGURE_NONE;
}

static uint8_t role_of_head(const struct inquest *q, uint32_t head) {
    const struct doc *d = q->d;
    for (uint32_t i = 0; head && i < 3; i++) {
        uint8_t role = role_of(q, head, "noun");
        if (!role) role = role_of(q, head, "state");
        if (!role) role = role_below(q, head);
        if (!role) role = role_above(q, head);
        if (role || d->arcs.at[head].rel != REL_CONJ) return role;
        head = d->arcs.at[head].head;
    }
    return FIGURE_NONE;
}

static bool is_freeing(const struct inquest *q, uint32_t token) {
    return token && q->d->tags.at[token].upos == UPOS_VERB && is_word(q, token, "freed");
}

/* "160,000 prisoners" are held, also those whose release is called for, but not those who are let go. */
static uint8_t role_held(const struct inquest *q, uint32_t head) {
    bool freed = is_freeing(q, q->d->arcs.at[head].head);
    for (uint32_t c = q->d->arcs.at[head].first_child; c && !freed; c = q->d->arcs.at[c].next_sibling)
        freed = is_freeing(q, c);
    return freed ? FIGURE_NONE : role_of(q, head, "held");
}

/* ---- by the words alone -------------------------------------------------------------------------------- */

/* "killed 12 people", "killed at least 12", "shot dead three men". */
static uint8_t role_before(const struct inquest *q, uint32_t first) {
    const struct doc *d = q->d;
    uint32_t t = counted_before_aside(d, first);
    if (t > 1 && d->tags.at[t].upos == UPOS_ADV && d->tags.at[t].xpos != XPOS_WRB) t--;
    if (t > 1 && d->tags.at[t - 1].upos == UPOS_VERB && role_of(q, t, "state")) return role_of(q, t, "state");
    if (!t || (d->tags.at[t].upos != UPOS_VERB && d->tags.at[t].upos != UPOS_NOUN)) return FIGURE_NONE;
    return object_role(q, t);
}

/* "32 killed in clashes", "12 people dead", "12 people died": the same on the other side. */
static uint8_t role_after(const struct inquest *q, uint32_t end) {
    const struct doc *d = q->d;
    if (end >= d->tokens.count) return FIGURE_NONE;
    uint8_t role = role_of(q, end, "state");
    if (!role) role = role_of(q, end, "subject");
    bool is_passive = d->tags.at[end].xpos == XPOS_VBN || d->tags.at[end].xpos == XPOS_VBD;
    return role || !is_passive ? role : role_of(q, end, "object");
}

/* "Among the dead were three children" */
static uint8_t role_among(const struct inquest *q, uint32_t first) {
    const struct doc *d = q->d;
    if (first < 5 || !str_is(doc_lemma(d, first - 1), "be")) return FIGURE_NONE;
    bool among = str_is(doc_lemma(d, first - 4), "among") || str_is(doc_lemma(d, first - 3), "among");
    uint8_t role = among ? role_of(q, first - 2, "state") : FIGURE_NONE;
    return role || !among ? role : role_of(q, first - 2, "object");
}

/* ---- tolls --------------------------------------------------------------------------------------------- */

/* The noun of losses below a token: itself, "the number of dead", "the death toll". */
static uint32_t loss_noun(const struct inquest *q, uint32_t noun) {
    const struct doc *d = q->d;
    if (role_of(q, noun, "toll") || role_of(q, noun, "noun") || role_of(q, noun, "state")) return noun;
    if (!str_is(doc_lemma(d, noun), "number")) return 0;
    for (uint32_t c = d->arcs.at[noun].first_child; c; c = d->arcs.at[c].next_sibling)
        if (rel_base(d->arcs.at[c].rel) == REL_NMOD &&
            (role_of(q, c, "noun") || role_of(q, c, "state") || role_below(q, c)))
            return c;
    return 0;
}

/* "brought the toll to 12", "put the dead at 41", "the number of dead rose to five": the noun that the bare
 * number is told of beside the same verb. 0 = none. */
static uint32_t toll_beside(const struct inquest *q, uint32_t number) {
    const struct doc *d = q->d;
    const struct arc *a = &d->arcs.at[number];
    unsigned rel = rel_base(a->rel);
    if (!a->head || (rel != REL_OBL && rel != REL_NMOD && rel != REL_OBJ && rel != REL_XCOMP)) return 0;
    uint32_t noun = rel == REL_NMOD ? loss_noun(q, a->head) : 0;
    for (uint32_t c = d->arcs.at[a->head].first_child; c && !noun; c = d->arcs.at[c].next_sibling) {
        unsigned role = rel_base(d->arcs.at[c].rel);
        if (c < number && (role == REL_OBJ || role == REL_NSUBJ)) noun = loss_noun(q, c);
    }
    return noun;
}

/* What hangs outside the number's own words: "people" of "upwards of 200 people", "million" of "nine
 * million". */
static uint32_t top_of(const struct doc *d, const struct figure *f) {
    uint32_t top = f->head ? f->head : f->first;
    for (uint32_t i = f->first; i < f->end; i++) {
        uint32_t head = d->arcs.at[top].head;
        if (head < f->first || head >= f->end) return top;
        top = head;
    }
    return top;
}

static bool is_bare_number(const struct doc *d, const struct figure *f) {
    return !f->head && !f->unit.size && d->tags.at[f->end - 1].upos == UPOS_NUM;
}

static void toll_find(const struct inquest *q, struct figure *f) {
    uint32_t noun = toll_beside(q, f->end - 1);
    if (!noun || (f->role && !role_of(q, noun, "toll"))) return;
    f->role = role_of(q, noun, "toll");
    if (!f->role) f->role = role_of(q, noun, "noun");
    if (!f->role) f->role = role_of(q, noun, "state");
    if (!f->role) f->role = role_below(q, noun);
    struct str lemma = str_lower(q->d->arena, doc_lemma(q->d, noun));
    f->about = role_of(q, noun, "toll")  ? str_of("death")
               : str_is(lemma, "people") ? str_of("person")
                                         : lemma;
}

void fate_find(const struct doc *d, const struct know *k, struct figure *f) {
    struct inquest q = {.d = d, .roles = know_list(k, "figure-roles"), .is_person = !f->head};
    const struct str *kind = f->head ? wordlist_find(know_list(k, "counted"), doc_lemma(d, f->head)) : NULL;
    if (kind && !str_begins(*kind, "person")) return; /* villages are not killed */
    if (f->unit.size) return;
    if (kind) q.is_person = true, q.is_dear = str_is(*kind, "person dear");
    if (f->first > 1 && d->tags.at[f->first - 1].upos == UPOS_VERB) f->role = role_before(&q, f->first);
    if (!f->role) f->role = role_of_head(&q, f->head ? f->head : top_of(d, f));
    if (!f->role && f->head) f->role = role_of_head(&q, top_of(d, f));
    if (!f->role) f->role = role_among(&q, f->first);
    if (!f->role) f->role = role_before(&q, f->first);
    if (!f->role) f->role = role_after(&q, f->head >= f->end ? f->head + 1 : f->end);
    if (!f->role && f->head) f->role = role_held(&q, f->head);
    if (is_bare_number(d, f)) toll_find(&q, f);
}
