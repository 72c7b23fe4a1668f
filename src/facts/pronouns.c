/* A pronoun is compared with the chains seen in its sentence and the few before it that fit in number and
 * gender. What speaks for a candidate is counted in weights (data/lists/pronoun-weights.txt): being a
 * subject, standing near, being spoken of often, ruling the clause that the pronoun stands in. Grammar
 * excludes some: "him" is not the subject of its own clause, "his brother" is not his own brother.
 *
 * Inside a quotation "I" is whoever is quoted, and nobody else there is; so the words of quotations wait
 * until those around them are known. */
#include "facts/pronouns.h"

#include <assert.h>
#include <stdlib.h>

#include "base/arena.h"
#include "facts/chains.h"
#include "facts/interviews.h"
#include "know/wordlist.h"

enum { BACK_SENTENCES = 4, BACK_SIGHTINGS = 60, POOL = 24, CLIMB = 40, AROUND = 5 };
enum { FAR_WORDS = 30, NEAR_WORDS = 8, OTHERWISE = 2 };

/* (enumerator, its name in the list of weights) */
#define WEIGHT_LIST(X)                                                                                       \
    X(SAME_SENTENCE, "same sentence")                                                                        \
    X(SENTENCE_BEFORE, "sentence before")                                                                    \
    X(TWO_BEFORE, "two sentences before")                                                                    \
    X(FAR_BEFORE, "further before")                                                                          \
    X(PARAGRAPH, "another paragraph")                                                                        \
    X(SUBJECT, "subject")                                                                                    \
    X(OBJECT, "object")                                                                                      \
    X(OBLIQUE, "oblique")                                                                                    \
    X(POSSESSOR, "possessor")                                                                                \
    X(MAIN_SUBJECT, "main subject")                                                                          \
    X(PARALLEL, "same place")                                                                                \
    X(FIRST_THERE, "first in its sentence")                                                                  \
    X(OFTEN, "seen before")                                                                                  \
    X(IS_PRONOUN, "pronoun")                                                                                 \
    X(IS_NAME, "name")                                                                                       \
    X(RULES, "rules the clause")                                                                             \
    X(OWN_SUBJECT, "subject of a possessive")                                                                \
    X(NEAREST, "nearest")                                                                                    \
    X(SECOND_NEAREST, "second nearest")                                                                      \
    X(IN_QUOTE, "in a quotation")                                                                            \
    X(CONJOINED, "conjoined")                                                                                \
    X(RELATIVE, "its relative clause")                                                                       \
    X(AHEAD, "subject after a fronted phrase")                                                               \
    X(DESCRIBED, "description")                                                                              \
    X(FIRST_OF_ALL, "first of the report")                                                                   \
    X(AGREES, "agrees in number")                                                                            \
    X(PLAIN, "plain")                                                                                        \
    X(QUOTED_THERE, "in the same quotation")                                                                 \
    X(TOPIC, "subject of the sentence before")                                                               \
    X(GUESSED, "gender guessed")                                                                             \
    X(GUESSED_OTHER, "other gender guessed")                                                                 \
    X(SAYS, "says what the clause says")                                                                     \
    X(OBJECT_HERE, "object, same sentence")                                                                  \
    X(NMOD, "part of a phrase")                                                                              \
    X(NEAREST_SUBJECT, "nearest subject")                                                                    \
    X(MOST_SEEN, "seen most")                                                                                \
    X(HEADLINE, "in the headline")                                                                           \
    X(PRONOUN_HERE, "pronoun, same sentence")                                                                \
    X(GROUP, "group")                                                                                        \
    X(GOVERNMENT, "government")                                                                              \
    X(PEOPLE, "people")                                                                                      \
    X(INDEFINITE, "indefinite")                                                                              \
    X(PART, "part")                                                                                          \
    X(OWNS_ACTOR, "owns an actor")                                                                           \
    X(SPEAKS, "pronoun speaks")                                                                              \
    X(BOTH_SPEAK, "both speak")                                                                              \
    X(OPEN_DESCRIBED, "description of unknown gender")                                                       \
    X(HEARD_OTHER, "heard with the other gender")                                                            \
    X(FAR_TOKENS, "many words between")                                                                      \
    X(NEAR_TOKENS, "few words between")                                                                      \
    X(DOUBTFUL, "of its clause, or its subject")                                                             \
    X(NEEDED, "needed")

#define WEIGHT_ENUM(name, text) WEIGHT_##name,
enum weight { WEIGHT_LIST(WEIGHT_ENUM) WEIGHT_COUNT };
#define WEIGHT_NAME(name, text) text,
static const char *const WEIGHT_NAMES[] = {WEIGHT_LIST(WEIGHT_NAME)};

/* Each pronoun has weights of its own: "he" and "she", "they", "it". */
enum stands_for { FOR_PERSON, FOR_MANY, FOR_THING, FOR_COUNT };

/* How many pronouns of each gender stand for a chain. */
struct heard {
    uint32_t m, f;
};

struct resolver {
    struct chains *c;
    int weights[FOR_COUNT][WEIGHT_COUNT];
    uint32_t *seen;        /* by chain: sightings passed so far */
    uint32_t *named;       /* by chain: its sightings that are no pronouns, in the whole report */
    struct heard *heard;   /* by chain */
    uint32_t *body;        /* by chain: the chain of the body that a person belongs to */
    uint32_t *speaks;      /* by sighting: the quotation that it is the source of, 0 = none */
    uint32_t first_person; /* the first sighting of a person by name */
    uint32_t issuer; /* the chain of the body that puts out the report, if it is no voice of the media */
};

struct candidate {
    uint32_t chain, sighting;
    int score;
};

/* ---- grammar ------------------------------------------------------------------------------------------- */

/* The place of a phrase in its clause, that of the whole for its parts ("Obama and Putin", names of several
 * tokens). */
static uint32_t place_token(const struct doc *d, uint32_t t) {
    for (int i = 0; i < CLIMB && d->arcs.at[t].head; i++) {
        unsigned rel = rel_base(d->arcs.at[t].rel);
        if (rel != REL_CONJ && rel != REL_FLAT && rel != REL_APPOS) break;
        t = d->arcs.at[t].head;
    }
    return t;
}

static bool is_clause_top(const struct doc *d, uint32_t t) {
    switch (rel_base(d->arcs.at[t].rel)) {
    case REL_ROOT:
    case REL_CCOMP:
    case REL_ADVCL:
    case REL_ACL:
    case REL_CSUBJ:
    case REL_PARATAXIS: return true;
    case REL_CONJ: return d->tags.at[t].upos == UPOS_VERB || doc_child(d, t, REL_NSUBJ) != 0;
    default: return d->arcs.at[t].head == 0;
    }
}

/* The token that heads the clause around a token. */
static uint32_t clause_of(const struct doc *d, uint32_t t) {
    for (int i = 0; i < CLIMB && !is_clause_top(d, t); i++) t = d->arcs.at[t].head;
    return t;
}

/* The subject of a clause; that of the clause above where it has none of its own ("after winning, ..."), and
 * what a relative clause is about for its "who". */
static uint32_t subject_of(const struct doc *d, uint32_t clause) {
    uint32_t subject = doc_child(d, clause, REL_NSUBJ);
    for (int i = 0; !subject && i < 4 &&
                    (d->arcs.at[clause].rel == REL_CONJ || rel_base(d->arcs.at[clause].rel) == REL_ADVCL);
         i++) {
        clause = clause_of(d, d->arcs.at[clause].head);
        subject = doc_child(d, clause, REL_NSUBJ);
    }
    bool relative = subject && d->arcs.at[clause].rel == REL_ACL_RELCL &&
                    (d->tags.at[subject].xpos == XPOS_WP || d->tags.at[subject].xpos == XPOS_WDT);
    if (relative || (!subject && d->arcs.at[clause].rel == REL_ACL))
        return place_token(d, d->arcs.at[clause].head);
    return subject;
}

/* Does a token stand in a relative clause about another? */
static bool is_in_relative_of(const struct doc *d, uint32_t token, uint32_t of) {
    uint32_t clause = clause_of(d, token);
    for (int i = 0; i < 4 && d->arcs.at[clause].head; i++) {
        if (rel_base(d->arcs.at[clause].rel) == REL_ACL && place_token(d, d->arcs.at[clause].head) == of)
            return true;
        clause = clause_of(d, d->arcs.at[clause].head);
    }
    return false;
}

/* Does a phrase hold a token, not counting the clauses in it and what is joined to it ("Obama and his wife")?
 */
static bool holds(const struct doc *d, uint32_t t, uint32_t token) {
    for (int i = 0; i < CLIMB && !is_clause_top(d, token); i++) {
        bool is_joined = d->arcs.at[token].rel == REL_CONJ;
        if ((token = d->arcs.at[token].head) == t) return !is_joined;
    }
    return false;
}

/* Is a token the subject of a clause above that of another? */
static bool rules_clause_of(const struct doc *d, uint32_t token, uint32_t of) {
    uint32_t clause = clause_of(d, of);
    for (int i = 0; i < 6 && d->arcs.at[clause].head; i++) {
        clause = clause_of(d, d->arcs.at[clause].head);
        if (subject_of(d, clause) == token) return true;
    }
    return false;
}

/* "The rebels said they would fight": is a token the subject of a verb whose complement the other is the
 * subject of? */
static bool says_clause_of(const struct doc *d, uint32_t token, uint32_t of) {
    uint32_t clause = clause_of(d, of);
    return rel_base(d->arcs.at[of].rel) == REL_NSUBJ && rel_base(d->arcs.at[clause].rel) == REL_CCOMP &&
           subject_of(d, d->arcs.at[clause].head) == token;
}

/* Are two tokens arguments of one clause? */
static bool are_arguments(const struct doc *d, uint32_t p, uint32_t t) {
    unsigned place = rel_base(d->arcs.at[t].rel);
    bool argument = place == REL_NSUBJ || place == REL_OBJ || place == REL_OBL || place == REL_IOBJ;
    return argument && clause_of(d, t) == clause_of(d, p);
}

/* "The women whom they led away", "the guard who shot him": the noun has a place of its own in the clause. */
static bool is_relative_to(const struct doc *d, uint32_t p, uint32_t t) {
    uint32_t clause = clause_of(d, p), c = d->arcs.at[clause].first_child;
    if (d->arcs.at[p].head != clause || d->arcs.at[clause].rel != REL_ACL_RELCL) return false;
    while (c && d->tags.at[c].xpos != XPOS_WP && d->tags.at[c].xpos != XPOS_WDT)
        c = d->arcs.at[c].next_sibling;
    return c && place_token(d, d->arcs.at[clause].head) == t;
}

/* What grammar forbids: a phrase that holds the pronoun, and two arguments of one clause. */
static bool is_forbidden(const struct doc *d, const struct sighting *pronoun, const struct sighting *x) {
    uint32_t p = pronoun->mention.head, t = place_token(d, x->mention.head);
    if (x->mention.end > p && x->mention.first <= p) return true;
    if (d->tokens.at[p].sentence != d->tokens.at[t].sentence || pronoun->pronoun_case == CASE_REFLEXIVE)
        return false;
    if (holds(d, t, p) && !is_clause_top(d, t)) return true;
    if (pronoun->pronoun_case == CASE_POSSESSIVE) return false;
    unsigned place = rel_base(d->arcs.at[p].rel);
    return place != REL_OBL && (are_arguments(d, p, t) || is_relative_to(d, p, t));
}

/* "He took it with him": what grammar leaves open where the pronoun stands behind a preposition, or where the
 * subject is that of a clause above. */
static bool is_doubtful(const struct doc *d, const struct sighting *pronoun, uint32_t t) {
    uint32_t p = pronoun->mention.head;
    if (d->tokens.at[p].sentence != d->tokens.at[t].sentence || pronoun->pronoun_case != CASE_OBJECT)
        return false;
    return are_arguments(d, p, t) || subject_of(d, clause_of(d, p)) == t;
}

/* ---- candidates ---------------------------------------------------------------------------------------- */

/* "The militia", "the opposition": many, in a noun for one. */
static bool is_one_body(const struct chains *c, const struct chain *chain) {
    const struct sighting *x = &c->s->at[chain->describer];
    if (!chain->describer || x->type != ACTOR_GROUP || x->is_attribute) return false;
    return c->d->tags.at[x->mention.head].xpos == XPOS_NN;
}

static bool type_fits(const struct chains *c, const struct sighting *pronoun, const struct chain *chain) {
    bool person = chain->actor.type == ACTOR_PERSON;
    if (pronoun->mention.is_plural) return !person || chain->actor.is_plural;
    if (pronoun->gender == 'n')
        return !person && (!chain->actor.is_plural || is_one_body(c, chain)) &&
               chain->actor.type != ACTOR_PEOPLE;
    return person && !chain->actor.is_plural &&
           (!chain->actor.gender || chain->actor.gender == pronoun->gender);
}

static bool is_conjoined(const struct doc *d, uint32_t t) {
    if (d->arcs.at[t].rel == REL_CONJ) return true;
    uint32_t c = doc_child(d, t, REL_CONJ);
    return c && (d->tags.at[c].upos == UPOS_PROPN || d->tags.at[c].upos == UPOS_NOUN);
}

static uint32_t block_of(const struct doc *d, uint32_t token) {
    return d->sentences.at[d->tokens.at[token].sentence].block;
}

static unsigned place_of(const struct doc *d, const struct sighting *x) {
    return rel_base(d->arcs.at[place_token(d, x->mention.head)].rel);
}

/* What "it" and "they", which may as well stand for things, stand for most: a subject of a clause above, or
 * of the sentence before if the pronoun is a subject too. */
static bool is_plain(const struct doc *d, const struct sighting *p, const struct sighting *x) {
    uint32_t t = place_token(d, x->mention.head), h = p->mention.head;
    uint32_t back = d->tokens.at[h].sentence - d->tokens.at[t].sentence;
    if (back == 0)
        return rules_clause_of(d, t, h) ||
               (p->pronoun_case == CASE_POSSESSIVE && subject_of(d, clause_of(d, h)) == t) ||
               (p->mention.is_plural && p->pronoun_case != CASE_SUBJECT);
    return back == 1 && rel_base(d->arcs.at[h].rel) == REL_NSUBJ && rel_base(d->arcs.at[t].rel) == REL_NSUBJ;
}

static void weigh_distance(const struct doc *d, uint32_t p, uint32_t t, int *has) {
    uint32_t back = d->tokens.at[p].sentence - d->tokens.at[t].sentence;
    assert(back <= BACK_SENTENCES && "candidates stand near");
    has[back == 0   ? WEIGHT_SAME_SENTENCE
        : back == 1 ? WEIGHT_SENTENCE_BEFORE
        : back == 2 ? WEIGHT_TWO_BEFORE
                    : WEIGHT_FAR_BEFORE] = 1;
    has[WEIGHT_PARAGRAPH] = block_of(d, p) != block_of(d, t);
    has[WEIGHT_FAR_TOKENS] = p > t + FAR_WORDS;
    has[WEIGHT_NEAR_TOKENS] = p < t + NEAR_WORDS;
}

/* What type of actor stands there, and how it is told. */
static void weigh_kind(const struct resolver *r, const struct sighting *x, int *has) {
    const struct chain *chain = &r->c->at[x->mention.actor];
    uint32_t first = block_of(r->c->d, r->c->s->at[chain->first].mention.head);
    has[WEIGHT_GROUP] = chain->actor.type == ACTOR_GROUP;
    has[WEIGHT_GOVERNMENT] = chain->actor.type == ACTOR_GOVERNMENT;
    has[WEIGHT_PEOPLE] = chain->actor.type == ACTOR_PEOPLE;
    has[WEIGHT_INDEFINITE] = x->is_indefinite;
    has[WEIGHT_PART] = x->is_part;
    has[WEIGHT_HEADLINE] = r->c->d->blocks.at[first].kind == BLOCK_HEADLINE;
}

/* What the pronoun does tells whether it stands for an actor at all: who speaks, and whose men are told of,
 * is one. */
static void weigh_pronoun(const struct resolver *r, const struct sighting *pronoun, const struct sighting *x,
                          int *has) {
    const struct sightings *s = r->c->s;
    uint32_t p = pronoun->mention.head;
    has[WEIGHT_OWNS_ACTOR] =
        pronoun->pronoun_case == CASE_POSSESSIVE && s->of_head[r->c->d->arcs.at[p].head] != 0;
    has[WEIGHT_SPEAKS] = r->speaks[pronoun - s->at];
    has[WEIGHT_BOTH_SPEAK] = r->speaks[pronoun - s->at] && r->speaks[x - s->at];
    struct heard heard = r->heard[x->mention.actor];
    has[WEIGHT_OPEN_DESCRIBED] = x->mention.kind == MENTION_NOUN && !r->c->at[x->mention.actor].actor.gender;
    has[WEIGHT_HEARD_OTHER] = pronoun->gender == 'm' ? heard.f > 0 : pronoun->gender == 'f' && heard.m > 0;
}

/* Counts what speaks for a sighting into `has`. */
static void weigh(const struct resolver *r, const struct sighting *pronoun, const struct sighting *x,
                  int *has) {
    const struct doc *d = r->c->d;
    uint32_t p = pronoun->mention.head, t = place_token(d, x->mention.head);
    uint32_t back = d->tokens.at[p].sentence - d->tokens.at[t].sentence;
    unsigned place = place_of(d, x);
    weigh_distance(d, p, t, has);
    has[WEIGHT_SUBJECT] = place == REL_NSUBJ;
    has[WEIGHT_OBJECT] = place == REL_OBJ || place == REL_IOBJ;
    has[WEIGHT_OBLIQUE] = place == REL_OBL;
    has[WEIGHT_POSSESSOR] = d->arcs.at[t].rel == REL_NMOD_POSS;
    has[WEIGHT_MAIN_SUBJECT] = place == REL_NSUBJ && d->arcs.at[d->arcs.at[t].head].head == 0;
    has[WEIGHT_PARALLEL] = place == place_of(d, pronoun);
    has[WEIGHT_IS_PRONOUN] = x->mention.kind == MENTION_PRONOUN;
    has[WEIGHT_IS_NAME] = x->mention.kind == MENTION_NAME;
    has[WEIGHT_RULES] = back == 0 && rules_clause_of(d, t, p);
    has[WEIGHT_OWN_SUBJECT] =
        back == 0 && pronoun->pronoun_case == CASE_POSSESSIVE && subject_of(d, clause_of(d, p)) == t;
    has[WEIGHT_RELATIVE] = back == 0 && is_in_relative_of(d, p, t);
    has[WEIGHT_DESCRIBED] = x->mention.kind == MENTION_NOUN;
    has[WEIGHT_FIRST_OF_ALL] = r->c->at[x->mention.actor].first == r->first_person;
    has[WEIGHT_IN_QUOTE] = x->quote && x->quote != pronoun->quote;
    has[WEIGHT_CONJOINED] = is_conjoined(d, x->mention.head);
    const struct chain *chain = &r->c->at[x->mention.actor];
    has[WEIGHT_AGREES] = x->mention.is_plural == pronoun->mention.is_plural;
    has[WEIGHT_SAYS] = back == 0 && says_clause_of(d, t, p);
    has[WEIGHT_PLAIN] = is_plain(d, pronoun, x);
    has[WEIGHT_QUOTED_THERE] = x->quote && x->quote == pronoun->quote;
    has[WEIGHT_TOPIC] = back == 1 && has[WEIGHT_MAIN_SUBJECT];
    bool guessed = chain->guess && !chain->actor.gender;
    has[WEIGHT_GUESSED] = guessed && chain->guess == pronoun->gender;
    has[WEIGHT_GUESSED_OTHER] = guessed && chain->guess != pronoun->gender;
    has[WEIGHT_OBJECT_HERE] = back == 0 && has[WEIGHT_OBJECT];
    has[WEIGHT_NMOD] = place == REL_NMOD && d->arcs.at[t].rel != REL_NMOD_POSS;
    has[WEIGHT_PRONOUN_HERE] = back == 0 && has[WEIGHT_IS_PRONOUN];
    has[WEIGHT_DOUBTFUL] = is_doubtful(d, pronoun, t);
    has[WEIGHT_MOST_SEEN] = r->named[x->mention.actor] == r->named[0];
    weigh_kind(r, x, has);
    weigh_pronoun(r, pronoun, x, has);
    uint32_t seen = r->seen[x->mention.actor];
    has[WEIGHT_OFTEN] = seen > 6 ? 3 : seen > 3 ? 2 : seen > 1;
}

static enum stands_for kind_of(const struct sighting *pronoun) {
    return pronoun->mention.is_plural ? FOR_MANY : pronoun->gender == 'n' ? FOR_THING : FOR_PERSON;
}

static int score_of(const struct resolver *r, const struct sighting *pronoun, const int *has) {
    const int *weights = r->weights[kind_of(pronoun)];
    int score = 0;
    for (int w = 0; w < WEIGHT_COUNT; w++) score += has[w] * weights[w];
    return score;
}

static struct candidate *candidate_of(struct candidate *pool, uint32_t *count, uint32_t chain) {
    for (uint32_t i = 0; i < *count; i++)
        if (pool[i].chain == chain) return &pool[i];
    if (*count == POOL) return NULL;
    pool[*count] = (struct candidate){.chain = chain};
    return &pool[(*count)++];
}

static bool speaks_here(const struct resolver *r, const struct sighting *pronoun, uint32_t chain);

/* "His brother" is not his own brother, by whatever name he is called elsewhere. */
static bool owns_itself(const struct resolver *r, const struct sighting *p, uint32_t chain) {
    const struct sightings *s = r->c->s;
    uint32_t i = (uint32_t)(p - s->at), low = i > AROUND ? i - AROUND : 1;
    for (uint32_t j = low; j < s->count && j < i + AROUND; j++) {
        const struct mention *m = &s->at[j].mention;
        if (m->actor == chain && m->first <= p->mention.head && p->mention.head < m->end) return true;
    }
    return false;
}

/* "It will free them": who does it is not whom it is done to, by whatever word he was named before. */
static bool is_its_subject(const struct resolver *r, const struct sighting *p, uint32_t chain) {
    const struct doc *d = r->c->d;
    uint32_t token = p->mention.head, place = rel_base(d->arcs.at[token].rel);
    if (p->pronoun_case == CASE_REFLEXIVE || (place != REL_OBJ && place != REL_IOBJ)) return false;
    uint32_t subject = doc_child(d, d->arcs.at[token].head, REL_NSUBJ);
    return subject && r->c->s->at[r->c->s->of_head[subject]].mention.actor == chain;
}

/* "If Kiir does not resign, we march," he said: nobody calls himself by his name in what he says. */
static bool is_spoken_of(const struct resolver *r, const struct sighting *p, uint32_t chain) {
    const struct sightings *s = r->c->s;
    uint32_t i = (uint32_t)(p - s->at), quote = r->speaks[i],
             low = i > BACK_SIGHTINGS ? i - BACK_SIGHTINGS : 1;
    if (!quote || r->c->d->quotes.at[quote].kind != QUOTE_DIRECT) return false;
    for (uint32_t j = low; j < s->count && j < i + BACK_SIGHTINGS; j++)
        if (s->at[j].quote == quote && s->at[j].mention.kind == MENTION_NAME &&
            s->at[j].mention.actor == chain)
            return true;
    return false;
}

/* Is a chain known by pronouns of the other gender? */
static bool is_heard_otherwise(const struct resolver *r, const struct sighting *p, uint32_t chain) {
    struct heard heard = r->heard[chain];
    return p->gender == 'm' ? heard.f >= heard.m + OTHERWISE
                            : p->gender == 'f' && heard.m >= heard.f + OTHERWISE;
}

static bool may_stand_for(const struct resolver *r, const struct sighting *p, const struct sighting *x) {
    uint32_t chain = x->mention.actor;
    if (owns_itself(r, p, chain) || is_heard_otherwise(r, p, chain) || is_spoken_of(r, p, chain))
        return false;
    if (is_its_subject(r, p, chain)) return false;
    if (x->is_inner || (x->mention.kind == MENTION_PRONOUN && x->person != 3)) return false;
    if (x->mention.kind == MENTION_PRONOUN && p->gender && x->gender && x->gender != p->gender) return false;
    return chain && type_fits(r->c, p, &r->c->at[chain]) && !is_forbidden(r->c->d, p, x) &&
           !speaks_here(r, p, chain);
}

/* "In his letter, [Carter] ...": the subject that follows the fronted phrase or clause which holds the
 * pronoun; 0 = none. */
static uint32_t subject_ahead(const struct resolver *r, uint32_t i) {
    const struct doc *d = r->c->d;
    uint32_t p = r->c->s->at[i].mention.head, clause = clause_of(d, p), subject = 0;
    for (int step = 0; step < 4; step++) {
        subject = doc_child(d, clause, REL_NSUBJ);
        if (subject > p || !d->arcs.at[clause].head) break;
        if (subject && d->arcs.at[clause].head <= p) return 0;
        clause = clause_of(d, d->arcs.at[clause].head);
    }
    if (subject <= p) return 0;
    for (uint32_t j = i + 1; j < r->c->s->count && j < i + POOL; j++) {
        const struct mention *m = &r->c->s->at[j].mention;
        bool owns = d->arcs.at[m->head].head == subject && d->arcs.at[m->head].rel == REL_NMOD_POSS;
        if (m->kind == MENTION_NAME && (owns || (m->first <= subject && subject < m->end))) return j;
    }
    return 0;
}

/* Does a sentence hold no subject up to a pronoun, and no verb as its root up to a name behind it? */
static bool is_fronted(const struct doc *d, uint32_t pronoun, uint32_t name) {
    uint32_t first = d->ranges.at[d->tokens.at[pronoun].sentence].first;
    for (uint32_t t = first; t < name; t++) {
        if (t <= pronoun && rel_base(d->arcs.at[t].rel) == REL_NSUBJ) return false;
        if (!d->arcs.at[t].head && d->tags.at[t].upos == UPOS_VERB) return false;
    }
    return true;
}

/* "At the start of his career, [Carter] ...": the name behind a comma, where neither subject nor verb stands
 * before; 0 = none. For trees that hang the subject elsewhere. */
static uint32_t name_ahead(const struct resolver *r, uint32_t i) {
    const struct doc *d = r->c->d;
    uint32_t p = r->c->s->at[i].mention.head, sentence = d->tokens.at[p].sentence;
    for (uint32_t j = i + 1; j < r->c->s->count && j < i + POOL; j++) {
        const struct sighting *x = &r->c->s->at[j];
        if (d->tokens.at[x->mention.head].sentence != sentence) return 0;
        if (x->mention.kind == MENTION_NAME && str_is(doc_token(d, x->mention.first - 1), ",") &&
            may_stand_for(r, &r->c->s->at[i], x))
            return is_fronted(d, p, x->mention.first) ? j : 0;
    }
    return 0;
}

static void consider(const struct resolver *r, uint32_t i, uint32_t j, int *has, struct candidate *pool,
                     uint32_t *count) {
    const struct sighting *x = &r->c->s->at[j];
    struct candidate *c = candidate_of(pool, count, x->mention.actor);
    if (!c) return;
    weigh(r, &r->c->s->at[i], x, has);
    int score = score_of(r, &r->c->s->at[i], has);
    if (!c->sighting || score > c->score) c->score = score, c->sighting = j;
}

/* Is a sighting the first of its sentence, as far as actors are known? */
static bool is_first_there(const struct resolver *r, uint32_t j) {
    const struct doc *d = r->c->d;
    uint32_t sentence = d->tokens.at[r->c->s->at[j].mention.head].sentence;
    for (j--; j && d->tokens.at[r->c->s->at[j].mention.head].sentence == sentence; j--)
        if (r->c->s->at[j].mention.actor) return false;
    return true;
}

/* The most that a candidate is named in the whole report, kept at named[0]. */
static void count_named(const struct resolver *r, uint32_t i, uint32_t low) {
    const struct sighting *p = &r->c->s->at[i];
    r->named[0] = 1;
    for (uint32_t j = i - 1; j > low; j--) {
        uint32_t chain = r->c->s->at[j].mention.actor;
        if (chain && type_fits(r->c, p, &r->c->at[chain]) && r->named[chain] > r->named[0])
            r->named[0] = r->named[chain];
    }
}

/* The chains that the pronoun at sighting i may stand for, each with its best score. */
static uint32_t collect(const struct resolver *r, uint32_t i, struct candidate *pool) {
    const struct doc *d = r->c->d;
    const struct sighting *p = &r->c->s->at[i];
    uint32_t sentence = d->tokens.at[p->mention.head].sentence, count = 0;
    uint32_t low = i > BACK_SIGHTINGS ? i - BACK_SIGHTINGS : 0, subjects = 0;
    count_named(r, i, low);
    for (uint32_t j = i - 1; j > low; j--) {
        const struct sighting *x = &r->c->s->at[j];
        if (d->tokens.at[x->mention.head].sentence + BACK_SENTENCES < sentence) break;
        if (!may_stand_for(r, p, x)) continue;
        int has[WEIGHT_COUNT] = {0};
        has[WEIGHT_NEAREST] = count == 0 || (count == 1 && pool[0].chain == x->mention.actor);
        has[WEIGHT_SECOND_NEAREST] =
            !has[WEIGHT_NEAREST] && (count == 1 || pool[1].chain == x->mention.actor);
        has[WEIGHT_FIRST_THERE] = is_first_there(r, j);
        has[WEIGHT_NEAREST_SUBJECT] = !subjects && place_of(d, x) == REL_NSUBJ;
        subjects += place_of(d, x) == REL_NSUBJ;
        consider(r, i, j, has, pool, &count);
    }
    uint32_t ahead = subject_ahead(r, i);
    if (!ahead || !may_stand_for(r, p, &r->c->s->at[ahead])) ahead = name_ahead(r, i);
    if (ahead) {
        int has[WEIGHT_COUNT] = {0};
        has[WEIGHT_AHEAD] = 1;
        consider(r, i, ahead, has, pool, &count);
    }
    return count;
}

/* ---- decisions ----------------------------------------------------------------------------------------- */

static void place_third(struct resolver *r, uint32_t i) {
    struct sighting *p = &r->c->s->at[i];
    struct candidate pool[POOL];
    uint32_t count = collect(r, i, pool), best = 0;
    if (!count) return;
    int second = -1000000;
    for (uint32_t j = 1; j < count; j++)
        if (pool[j].score > pool[best].score)
            second = pool[best].score, best = j;
        else if (pool[j].score > second)
            second = pool[j].score;
    if (pool[best].score < r->weights[kind_of(p)][WEIGHT_NEEDED]) return;
    bool person = r->c->at[pool[best].chain].actor.type == ACTOR_PERSON;
    chains_join(r->c, pool[best].chain, i);
    if (person && p->gender == 'm') r->heard[pool[best].chain].m++;
    if (person && p->gender == 'f') r->heard[pool[best].chain].f++;
    int margin = count > 1 ? pool[best].score - second : 400;
    p->mention.sure = margin >= 400 ? 0.9f : 0.5f + (float)margin * 0.001f;
}

/* ---- quotations ---------------------------------------------------------------------------------------- */

/* The chain of the words that name the speaker of a quotation; of an answer in an interview, the first person
 * that the report names. */
static uint32_t speaker_of(const struct resolver *r, uint32_t quote) {
    const struct doc *d = r->c->d;
    const struct quote *q = &d->quotes.at[quote];
    struct span source = q->source;
    if (interviews_is_answer(q)) return r->c->s->at[r->first_person].mention.actor;
    if (span_is_empty(source)) return 0;
    uint32_t first = doc_token_at(d, source.begin), best = 0;
    bool carries = false;
    for (uint32_t t = first;
         t < d->tokens.count && t < first + CLIMB && d->tokens.at[t].span.begin < source.end; t++) {
        uint32_t i = r->c->s->of_head[t], head = d->arcs.at[place_token(d, t)].head;
        if (!i || !r->c->s->at[i].mention.actor) continue;
        bool is_top = !head || d->tokens.at[head].span.begin < source.begin ||
                      d->tokens.at[head].span.begin >= source.end;
        bool is_longer = span_size(r->c->s->at[i].mention.span) > span_size(r->c->s->at[best].mention.span);
        if (!best || (is_top && !carries) || (is_top == carries && is_longer)) best = i, carries = is_top;
    }
    return r->c->s->at[best].mention.actor;
}

static bool speaks_here(const struct resolver *r, const struct sighting *pronoun, uint32_t chain) {
    return pronoun->quote && pronoun->person == 3 &&
           r->c->d->quotes.at[pronoun->quote].kind == QUOTE_DIRECT && speaker_of(r, pronoun->quote) == chain;
}

/* The government that a minister or an ambassador speaks for, where the report names one. */
static uint32_t government_of(const struct resolver *r, const struct chain *speaker) {
    const struct chains *c = r->c;
    const struct sighting *s = &c->s->at[speaker->describer];
    const char *country = speaker->country[0] ? speaker->country : c->country;
    if (!s->noun.size || !wordlist_has(know_list(c->k, "state-voices"), s->noun) || !country[0]) return 0;
    return map_get(&c->by_key, str_of(arena_print(c->scratch, "government %s", country)));
}

/* "Lund, who heads the rebel delegation" */
static uint32_t body_led(const struct resolver *r, uint32_t verb) {
    const struct doc *d = r->c->d;
    bool is_leading = d->arcs.at[verb].rel == REL_ACL_RELCL &&
                      wordlist_has(know_list(r->c->k, "leading-verbs"), doc_lemma(d, verb));
    const struct sighting *y = &r->c->s->at[is_leading ? r->c->s->of_head[doc_child(d, verb, REL_OBJ)] : 0];
    return y->mention.kind != MENTION_PRONOUN && y->type != ACTOR_PERSON ? y->mention.actor : 0;
}

/* "Xenakis of Kallipoli Shipping": the body that a name is told to be of, or to lead; 0 = none. */
static uint32_t body_behind(const struct resolver *r, const struct sighting *x) {
    const struct doc *d = r->c->d;
    for (uint32_t c = d->arcs.at[x->mention.head].first_child; c; c = d->arcs.at[c].next_sibling) {
        uint32_t led = body_led(r, c);
        if (led) return led;
        uint32_t of = rel_base(d->arcs.at[c].rel) == REL_NMOD ? doc_child(d, c, REL_CASE) : 0;
        const struct sighting *y = &r->c->s->at[r->c->s->of_head[c]];
        if (of && str_is(doc_token(d, of), "of") && y->mention.kind == MENTION_NAME &&
            y->type == ACTOR_ORGANISATION)
            return y->mention.actor;
    }
    return 0;
}

/* The body that each person's descriptions say he belongs to: "a spokesman for the soldiers, Sergeant
 * Bakary". What a name is told to be of counts where no description tells one. */
static void note_bodies(struct resolver *r) {
    const struct sightings *s = r->c->s;
    for (uint32_t i = 1; i < s->count; i++) {
        uint32_t owner = s->at[i].affiliation == AFFILIATION_NONE ? 0 : s->at[s->at[i].owner].mention.actor;
        if (owner && !r->body[s->at[i].mention.actor]) r->body[s->at[i].mention.actor] = owner;
    }
    for (uint32_t i = 1; i < s->count; i++)
        if (!r->body[s->at[i].mention.actor]) r->body[s->at[i].mention.actor] = body_behind(r, &s->at[i]);
}

/* "I" is the speaker; "we" the speaker's organisation, if the speaker is one or speaks for one. */
static void place_first(struct resolver *r, uint32_t i) {
    struct sighting *p = &r->c->s->at[i];
    uint32_t speaker = p->quote ? speaker_of(r, p->quote) : p->mention.is_plural ? r->issuer : 0;
    if (!speaker) return;
    const struct chain *chain = &r->c->at[speaker];
    bool person = chain->actor.type == ACTOR_PERSON && !chain->actor.is_plural;
    if (!p->mention.is_plural) {
        if (person) chains_join(r->c, speaker, i);
        return;
    }
    uint32_t whole = person ? r->body[speaker] : 0;
    if (!person) whole = speaker;
    if (person && !whole) whole = government_of(r, chain);
    if (whole && r->c->at[whole].actor.type != ACTOR_PERSON) chains_join(r->c, whole, i);
}

static void load_weights(struct resolver *r) {
    const struct wordlist *w = know_list(r->c->k, "pronoun-weights");
    for (int i = 0; i < WEIGHT_COUNT; i++) {
        const struct str *value = wordlist_find(w, str_of(WEIGHT_NAMES[i]));
        assert(value && "every weight stands in the list");
        struct str rest = *value;
        for (int kind = 0; kind < FOR_COUNT; kind++) {
            struct str column = str_cut(&rest, ' ');
            char digits[16] = {0};
            memcpy(digits, column.at, column.size < 15 ? column.size : 15);
            r->weights[kind][i] = (int)strtol(digits, NULL, 10);
        }
    }
}

static uint32_t first_person(const struct chains *c) {
    uint32_t i = 1;
    while (i < c->s->count && !(c->s->at[i].mention.kind == MENTION_NAME && c->s->at[i].type == ACTOR_PERSON))
        i++;
    return i < c->s->count ? i : 0;
}

/* "We call on the authorities ...", in the statement of a charity; of a newspaper "we" is nobody that acts.
 */
static uint32_t issuer_of(const struct chains *c) {
    uint32_t i = 1;
    if (str_is(chains_outlet_sector(c), "MED")) return 0;
    while (i < c->count && !chains_is_outlet(c, i)) i++;
    return i < c->count ? i : 0;
}

/* Which sightings are named as the source of a quotation. */
static void note_speakers(struct resolver *r) {
    const struct doc *d = r->c->d;
    for (uint32_t q = 1; q < d->quotes.count; q++) {
        struct span source = d->quotes.at[q].source;
        if (span_is_empty(source)) continue;
        uint32_t first = doc_token_at(d, source.begin);
        for (uint32_t t = first;
             t < d->tokens.count && t < first + CLIMB && d->tokens.at[t].span.begin < source.end; t++)
            r->speaks[r->c->s->of_head[t]] = q;
    }
}

static void resolver_begin(struct resolver *r, struct chains *c) {
    *r = (struct resolver){.c = c,
                           .seen = arena_take(c->scratch, c->count * sizeof *r->seen),
                           .named = arena_take(c->scratch, c->count * sizeof *r->named),
                           .heard = arena_take(c->scratch, c->count * sizeof *r->heard),
                           .body = arena_take(c->scratch, c->count * sizeof *r->body),
                           .speaks = arena_take(c->scratch, c->s->count * sizeof *r->speaks),
                           .first_person = first_person(c),
                           .issuer = issuer_of(c)};
    for (uint32_t i = 1; i < c->s->count; i++)
        if (c->s->at[i].mention.kind != MENTION_PRONOUN) r->named[c->s->at[i].mention.actor]++;
    load_weights(r);
    note_speakers(r);
}

/* Of whom neither name nor title tells the gender, the pronouns do, or else a likely name. */
static void write_genders(const struct resolver *r) {
    for (uint32_t i = 1; i < r->c->count; i++) {
        struct chain *chain = &r->c->at[i];
        struct heard heard = r->heard[i];
        if (chain->actor.gender) continue;
        chain->actor.gender = heard.m > heard.f ? 'm' : heard.f > heard.m ? 'f' : chain->guess;
    }
}

void pronouns_find(struct chains *c) {
    struct resolver r;
    resolver_begin(&r, c);
    for (uint32_t i = 1; i < c->s->count; i++) {
        const struct sighting *x = &c->s->at[i];
        bool third = x->mention.kind == MENTION_PRONOUN && x->person == 3;
        if (third && !(x->quote && c->d->quotes.at[x->quote].kind == QUOTE_DIRECT)) place_third(&r, i);
        r.seen[x->mention.actor]++;
    }
    note_bodies(&r);
    memset(r.seen, 0, c->count * sizeof *r.seen);
    for (uint32_t i = 1; i < c->s->count; i++) {
        const struct sighting *x = &c->s->at[i];
        bool open = x->mention.kind == MENTION_PRONOUN && !x->mention.actor;
        if (open && x->person == 1) place_first(&r, i);
        if (open && x->person == 3 && x->quote) place_third(&r, i);
        r.seen[x->mention.actor]++;
    }
    write_genders(&r);
}
