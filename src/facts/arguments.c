#include "facts/arguments.h"

#include "facts/around.h"

/* Who does the deed a noun tells of: "Russia's invasion", "an attack by rebels", "rebel push", "talks
 * between". */
static uint32_t noun_source(const struct readings *r, uint32_t t) {
    uint32_t owner = 0;
    EACH_CHILD(r, c, t) {
        unsigned rel = around_arc(r, c)->rel;
        bool linked = rel == REL_NMOD || rel == REL_OBL || rel == REL_OBL_AGENT;
        if (linked &&
            (around_case_is(r, c, "by") || around_case_is(r, c, "between") || around_case_is(r, c, "among")))
            return c;
        if (rel == REL_NMOD_POSS && !owner) owner = c;
        if ((rel == REL_AMOD || rel == REL_COMPOUND) && r->mention_of[c] && !owner) owner = c;
    }
    return owner;
}

/* "At least four", "up to four" make a parser take what is counted for an oblique: it is the object all the
 * same. */
static bool is_hedged_number(const struct readings *r, uint32_t t) {
    if (r->d->tags.at[t].upos != UPOS_NUM || t <= 2) return false;
    return r->hedge_ends && patterns_has(r->patterns, r->hedges, r->words[t - 2]) &&
           patterns_has(r->patterns, r->hedge_ends, doc_token(r->d, t - 1));
}

static bool is_hedged(const struct readings *r, uint32_t t) {
    EACH_CHILD(r, c, t) {
        unsigned rel = rel_base(around_arc(r, c)->rel);
        if (c < t && rel == REL_NUMMOD && is_hedged_number(r, c)) return true;
    }
    return is_hedged_number(r, t);
}

static uint32_t hedged_object(const struct readings *r, uint32_t t) {
    EACH_CHILD(r, c, t) {
        unsigned rel = rel_base(around_arc(r, c)->rel);
        if (c < t || r->is_date[c]) continue;
        if (rel == REL_XCOMP && r->d->tags.at[c].upos == UPOS_NUM) return c; /* "freed 11 of the miners" */
        if (rel == REL_OBL && is_hedged(r, c)) return c;
    }
    return 0;
}

/* "On Monday gunmen attacked", "In Arequipa police arrested": a date or place before the subject makes a
 * parser take the whole for an oblique. */
static uint32_t fronted_subject(const struct readings *r, uint32_t t) {
    EACH_CHILD(r, c, t) {
        if (c > t || rel_base(around_arc(r, c)->rel) != REL_OBL || r->is_date[c] || !around_is_nominal(r, c))
            continue;
        if (around_arc(r, c)->end + 1 < t) continue;
        EACH_CHILD(r, inner, c) {
            bool is_place =
                r->is_place[inner] && !r->is_place[c] && around_arc(r, inner)->rel == REL_COMPOUND;
            bool is_front = (r->is_date[inner] || is_place) && around_is_actor(r, r->mention_of[c]);
            if (inner < c && is_front && rel_base(around_arc(r, inner)->rel) != REL_CASE) return c;
        }
    }
    return 0;
}

/* "Freed on bail | two ministers": a noun without a preposition that a parser hung to the phrase before it.
 */
static uint32_t parted_object(const struct readings *r, uint32_t t) {
    EACH_CHILD(r, c, t) {
        bool is_phrase = c > t && rel_base(around_arc(r, c)->rel) == REL_OBL && doc_child(r->d, c, REL_CASE);
        if (!is_phrase || around_arc(r, c)->left != t + 1) continue;
        EACH_CHILD(r, x, c) {
            bool is_bare =
                x > c && rel_base(around_arc(r, x)->rel) == REL_NMOD && !doc_child(r->d, x, REL_CASE);
            if (is_bare && around_arc(r, x)->left == c + 1 && around_is_actor(r, r->mention_of[x])) return x;
        }
    }
    return 0;
}

/* "Denied on Thursday charges that": the same with what stands behind the verb. "Forced out on Wednesday more
 * than 1,000 refugees": people without a preposition are the object too. */
static uint32_t dated_object(const struct readings *r, uint32_t t) {
    EACH_CHILD(r, c, t) {
        if (c < t || rel_base(around_arc(r, c)->rel) != REL_OBL || r->is_date[c] || !around_is_nominal(r, c))
            continue;
        bool is_bare = !doc_child(r->d, c, REL_CASE) && !doc_child(r->d, c, REL_MARK);
        if (is_bare && around_is_actor(r, r->mention_of[c]) && around_arc(r, c)->left > t) return c;
        uint32_t left = around_arc(r, c)->left;
        if (left == t + 1 && left + 1 < c && r->is_date[left + 1]) return c;
    }
    return 0;
}

static bool has_no_subject(const struct readings *r, uint32_t t) {
    unsigned xpos = r->d->tags.at[t].xpos;
    bool is_finite = xpos == XPOS_VBD || xpos == XPOS_VBZ || xpos == XPOS_VBP;
    return is_finite && rel_base(around_arc(r, t)->rel) == REL_ADVCL && !doc_child(r->d, t, REL_NSUBJ);
}

/* "Offered talks, weeks after fighting closed the road": a finite clause whose own subject a parser missed
 * does not have that of the clause above, and neither has the participle that should have been its subject.
 */
static bool lacks_subject(const struct readings *r, uint32_t t) {
    bool is_before = r->d->tags.at[t].xpos == XPOS_VBG && around_arc(r, t)->head == t + 1;
    return has_no_subject(r, is_before ? t + 1 : t);
}

/* "the accord that it signed", "the accord it signed": where no parser has found the object it is what the
 * clause tells of, unless a word shows another place for it ("the town where"). */
static uint32_t antecedent_object(const struct readings *r, uint32_t verb, uint32_t subject) {
    const struct arc *a = around_arc(r, verb);
    if (a->rel != REL_ACL_RELCL || !a->head || !subject || subject == a->head || subject < a->head) return 0;
    EACH_CHILD(r, c, verb) {
        unsigned xpos = r->d->tags.at[c].xpos;
        if (xpos == XPOS_WDT || xpos == XPOS_WP || xpos == XPOS_WRB) return 0;
    }
    return a->head;
}

/* "brought them blankets": of two objects the first is who gets it, where no parser has told so. */
static uint32_t later_object(const struct readings *r, uint32_t verb, uint32_t first) {
    uint32_t last = 0;
    EACH_CHILD(r, c, verb)
    if (c > first && around_arc(r, c)->rel == REL_OBJ && around_is_nominal(r, c) && !r->is_date[c]) last = c;
    return last;
}

/* "found the general guilty": who is found so may hang on the word that says it. */
static uint32_t object_within(const struct readings *r, uint32_t t) {
    uint32_t c = doc_child(r->d, t, REL_XCOMP);
    bool is_judged = c > t && r->d->tags.at[c].upos == UPOS_ADJ && !around_is_infinitive(r, c);
    return is_judged ? doc_child(r->d, c, REL_NSUBJ) : 0;
}

/* "gave the government 48 hours": of two objects side by side the time is what is given. */
static void part_objects(const struct readings *r, struct arguments *f) {
    uint32_t first = doc_child(r->d, f->token, REL_OBJ);
    if (f->object != first || first < f->token) return;
    EACH_CHILD(r, c, f->token) {
        if (c <= first || around_arc(r, c)->rel != REL_OBJ || !r->is_date[c]) continue;
        f->object = c;
        f->second = first;
    }
}

/* "Issued a statement condemning": who issues it condemns; who defies a resolution demanding something does
 * not demand it. */
static uint32_t author(const struct readings *r, uint32_t t, uint32_t subject) {
    const struct arc *a = around_arc(r, t);
    bool is_said = a->rel == REL_ACL && a->head == subject && r->d->tags.at[t].xpos == XPOS_VBG;
    uint32_t verb = is_said && !around_is_somebody(r, subject) && around_arc(r, subject)->rel == REL_OBJ
                        ? around_arc(r, subject)->head
                        : 0;
    bool is_issued = verb && r->issuing && patterns_has(r->patterns, r->issuing, r->words[verb]);
    uint32_t issuer = is_issued && r->clause_of[verb] ? r->d->clauses.at[r->clause_of[verb]].subject : 0;
    return issuer ? issuer : subject;
}

struct arguments arguments_of(const struct readings *r, uint32_t t, bool is_noun) {
    struct arguments f = {.token = t, .is_noun = is_noun};
    if (is_noun) {
        f.subject = noun_source(r, t);
        return f;
    }
    const struct clause *c = &r->d->clauses.at[r->clause_of[t]];
    f.is_passive = c->is_passive;
    f.subject = c->is_passive ? c->agent : c->subject;
    f.object = c->object;
    f.second = doc_child(r->d, t, REL_IOBJ);
    if (lacks_subject(r, t)) f.subject = 0;
    if (!f.subject && !c->is_passive) f.subject = fronted_subject(r, t);
    if (f.subject && !c->is_passive) f.subject = author(r, t, f.subject);
    if (!f.second && !c->is_passive) part_objects(r, &f);
    if (!f.object && !c->is_passive) f.object = object_within(r, t);
    if (!f.object && !c->is_passive) f.object = f.second; /* a parser's slip: "allow them to leave" */
    if (!f.object && !c->is_passive) f.object = hedged_object(r, t);
    if (!f.object && !c->is_passive) f.object = dated_object(r, t);
    if (!f.object && !c->is_passive) f.object = parted_object(r, t);
    if (!f.object && !c->is_passive) f.object = antecedent_object(r, t, f.subject);
    uint32_t later = !c->is_passive && f.object && !f.second ? later_object(r, t, f.object) : 0;
    if (later && around_is_somebody(r, f.object)) {
        f.second = f.object;
        f.object = later;
    }
    if (c->is_passive && c->object) f.second = c->subject; /* "were given aid" */
    if (c->is_passive && !c->object) f.object = c->subject;
    return f;
}
