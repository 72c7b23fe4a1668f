#include "facts/around.h"

bool around_has_case(const struct readings *r, uint32_t t, uint32_t preps) {
    for (uint32_t c = around_arc(r, t)->first_child; c && c < t; c = around_arc(r, c)->next_sibling) {
        unsigned rel = around_arc(r, c)->rel;
        if ((rel == REL_CASE || rel == REL_MARK) && around_has_lemma(r, preps, c)) return true;
    }
    return false;
}

bool around_case_is(const struct readings *r, uint32_t t, const char *word) {
    for (uint32_t c = around_arc(r, t)->first_child; c && c < t; c = around_arc(r, c)->next_sibling)
        if (around_arc(r, c)->rel == REL_CASE && around_lemma_is(r, c, word)) return true;
    return false;
}

bool around_is_infinitive(const struct readings *r, uint32_t t) {
    uint32_t c = r->clause_of[t];
    return c && r->d->clauses.at[c].is_infinitive;
}

bool around_is_nominal(const struct readings *r, uint32_t t) {
    unsigned upos = r->d->tags.at[t].upos;
    return upos == UPOS_NOUN || upos == UPOS_PROPN || upos == UPOS_PRON || upos == UPOS_NUM ||
           upos == UPOS_SYM || upos == UPOS_ADJ || upos == UPOS_DET ||
           (upos == UPOS_AUX && r->mention_of[t]); /* "IS killed" */
}

bool around_is_actor(const struct readings *r, uint32_t mention) {
    return mention && r->d->mentions.at[mention].actor;
}

/* Whether a dependent of a noun may name who stands behind it: "Israeli strikes", "the army's decision",
 * "the decision of the court". */
static bool names_owner(const struct readings *r, uint32_t child) {
    switch (around_arc(r, child)->rel) {
    case REL_AMOD:
    case REL_COMPOUND:
    case REL_NMOD_POSS:
    case REL_NMOD_DESC: return true;
    case REL_NMOD:
    case REL_OBL:
        return around_case_is(r, child, "of") || around_case_is(r, child, "by") ||
               around_case_is(r, child, "from") || around_case_is(r, child, "in");
    case REL_ACL: return true; /* "strikes carried out by the army" */
    default: return false;
    }
}

/* "The killing of prisoners": they do not do it. */
static bool suffers(const struct readings *r, uint32_t deed, uint32_t child) {
    const struct reading *told = &r->at[deed];
    return told->pattern && told->pattern->is_noun && readings_is_force(told->code) && told->target == child;
}

uint32_t around_owner(const struct readings *r, uint32_t token) {
    uint32_t queue[AROUND_CHILDREN], count = 0;
    if (token) queue[count++] = token;
    for (uint32_t i = 0; i < count && i < 12; i++) {
        EACH_CHILD(r, c, queue[i]) {
            if (!names_owner(r, c) || suffers(r, queue[i], c)) continue;
            if (around_is_actor(r, r->mention_of[c]) && r->mention_of[c] != r->mention_of[token] &&
                !r->is_date[c])
                return c;
            if (count < AROUND_CHILDREN) queue[count++] = c;
        }
    }
    return 0;
}

bool around_is_somebody(const struct readings *r, uint32_t t) {
    return around_is_actor(r, r->mention_of[t]) || r->d->tags.at[t].upos == UPOS_PROPN ||
           r->d->tags.at[t].upos == UPOS_PRON;
}

bool around_is_same_actor(const struct readings *r, uint32_t a, uint32_t b) {
    if (a == b) return true;
    uint32_t x = readings_mention(r, a), y = readings_mention(r, b);
    if (!x || !y) return false;
    return x == y || (r->d->mentions.at[x].actor && r->d->mentions.at[x].actor == r->d->mentions.at[y].actor);
}
