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
#include "know/actorbook.h"
#include "know/wordlist.h"

enum { BACK_SENTENCES = 4, BACK_SIGHTINGS = 60, POOL = 24, CLIMB = 40, THING_MARGIN = 1 };

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
    X(GENDER_KNOWN, "gender known")                                                                          \
    X(NEAREST, "nearest")                                                                                    \
    X(SECOND_NEAREST, "second nearest")                                                                      \
    X(IN_QUOTE, "in a quotation")                                                                            \
    X(CONJOINED, "conjoined")                                                                                \
    X(RELATIVE, "its relative clause") X(AHEAD, "subject after a fronted phrase")                            \
        X(DESCRIBED, "description") X(FIRST_OF_ALL, "first of the report") X(AGREES, "agrees in number")     \
            X(PLAIN, "plain") X(QUOTED_THERE, "in the same quotation")                                       \
                X(TOPIC, "subject of the sentence before") X(GUESSED, "gender guessed")                      \
                    X(GUESSED_OTHER, "other gender guessed") X(SAYS, "says what the clause says")            \
                        X(NEEDED, "needed")

#define WEIGHT_ENUM(name, text) WEIGHT_##name,
enum weight { WEIGHT_LIST(WEIGHT_ENUM) WEIGHT_COUNT };
#define WEIGHT_NAME(name, text) text,
static const char *const WEIGHT_NAMES[] = {WEIGHT_LIST(WEIGHT_NAME)};

/* Each pronoun has weights of its own: "he" and "she", "they", "it". */
enum stands_for { FOR_PERSON, FOR_MANY, FOR_THING, FOR_COUNT };

struct resolver {
    struct chains *c;
    int weights[FOR_COUNT][WEIGHT_COUNT];
    uint32_t *seen;        /* by chain: sightings passed so far */
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

/* What grammar forbids: a phrase that holds the pronoun, and two arguments of one clause. */
static bool is_forbidden(const struct doc *d, const struct sighting *pronoun, const struct sighting *x) {
    uint32_t p = pronoun->mention.head, t = place_token(d, x->mention.head);
    if (x->mention.end > p && x->mention.first <= p) return true;
    if (d->tokens.at[p].sentence != d->tokens.at[t].sentence || pronoun->pronoun_case == CASE_REFLEXIVE)
        return false;
    if (holds(d, t, p) && !is_clause_top(d, t)) return true;
    if (pronoun->pronoun_case == CASE_POSSESSIVE) return false;
    uint32_t clause = clause_of(d, p);
    bool argument = rel_base(d->arcs.at[t].rel) == REL_NSUBJ || rel_base(d->arcs.at[t].rel) == REL_OBJ ||
                    rel_base(d->arcs.at[t].rel) == REL_OBL || rel_base(d->arcs.at[t].rel) == REL_IOBJ;
    if (argument && clause_of(d, t) == clause) return true;
    return pronoun->pronoun_case == CASE_OBJECT && subject_of(d, clause) == t;
}

/* ---- candidates ---------------------------------------------------------------------------------------- */

static bool type_fits(const struct sighting *pronoun, const struct chain *chain) {
    bool person = chain->actor.type == ACTOR_PERSON;
    if (pronoun->mention.is_plural) return !person || chain->actor.is_plural;
    if (pronoun->gender == 'n')
        return !person && !chain->actor.is_plural && chain->actor.type != ACTOR_PEOPLE;
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

/* Counts what speaks for a sighting into `has`. */
static void weigh(const struct resolver *r, const struct sighting *pronoun, const struct sighting *x,
                  int *has) {
    const struct doc *d = r->c->d;
    uint32_t p = pronoun->mention.head, t = place_token(d, x->mention.head);
    uint32_t back = d->tokens.at[p].sentence - d->tokens.at[t].sentence;
    unsigned place = place_of(d, x);
    assert(back <= BACK_SENTENCES && "candidates stand near");
    has[back == 0   ? WEIGHT_SAME_SENTENCE
        : back == 1 ? WEIGHT_SENTENCE_BEFORE
        : back == 2 ? WEIGHT_TWO_BEFORE
                    : WEIGHT_FAR_BEFORE] = 1;
    has[WEIGHT_PARAGRAPH] = block_of(d, p) != block_of(d, t);
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
    has[WEIGHT_GENDER_KNOWN] = chain->actor.gender != 0 && chain->actor.type == ACTOR_PERSON;
    has[WEIGHT_AGREES] = x->mention.is_plural == pronoun->mention.is_plural;
    has[WEIGHT_SAYS] = back == 0 && says_clause_of(d, t, p);
    has[WEIGHT_PLAIN] = is_plain(d, pronoun, x);
    has[WEIGHT_QUOTED_THERE] = x->quote && x->quote == pronoun->quote;
    has[WEIGHT_TOPIC] = back == 1 && has[WEIGHT_MAIN_SUBJECT];
    bool guessed = chain->guess && !chain->actor.gender;
    has[WEIGHT_GUESSED] = guessed && chain->guess == pronoun->gender;
    has[WEIGHT_GUESSED_OTHER] = guessed && chain->guess != pronoun->gender;
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

static bool may_stand_for(const struct resolver *r, const struct sighting *p, const struct sighting *x) {
    uint32_t chain = x->mention.actor;
    if (x->is_inner || (x->mention.kind == MENTION_PRONOUN && x->person != 3)) return false;
    return chain && type_fits(p, &r->c->at[chain]) && !is_forbidden(r->c->d, p, x) &&
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
        if (m->kind == MENTION_NAME && m->first <= subject && subject < m->end) return j;
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

/* The chains that the pronoun at sighting i may stand for, each with its best score. */
static uint32_t collect(const struct resolver *r, uint32_t i, struct candidate *pool) {
    const struct doc *d = r->c->d;
    const struct sighting *p = &r->c->s->at[i];
    uint32_t sentence = d->tokens.at[p->mention.head].sentence, count = 0;
    uint32_t low = i > BACK_SIGHTINGS ? i - BACK_SIGHTINGS : 0;
    for (uint32_t j = i - 1; j > low; j--) {
        const struct sighting *x = &r->c->s->at[j];
        if (d->tokens.at[x->mention.head].sentence + BACK_SENTENCES < sentence) break;
        if (!may_stand_for(r, p, x)) continue;
        int has[WEIGHT_COUNT] = {0};
        has[WEIGHT_NEAREST] = count == 0 || (count == 1 && pool[0].chain == x->mention.actor);
        has[WEIGHT_SECOND_NEAREST] =
            !has[WEIGHT_NEAREST] && (count == 1 || pool[1].chain == x->mention.actor);
        has[WEIGHT_FIRST_THERE] = is_first_there(r, j);
        consider(r, i, j, has, pool, &count);
    }
    uint32_t ahead = subject_ahead(r, i);
    if (ahead && may_stand_for(r, p, &r->c->s->at[ahead])) {
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
    if (person && p->gender && !r->c->at[pool[best].chain].actor.gender)
        r->c->at[pool[best].chain].actor.gender = p->gender;
    int margin = count > 1 ? pool[best].score - second : 400;
    p->mention.sure = margin >= 400 ? 0.9f : 0.5f + (float)margin * 0.001f;
}

/* ---- quotations ---------------------------------------------------------------------------------------- */

/* The chain of the words that name the speaker of a quotation. */
static uint32_t speaker_of(const struct resolver *r, uint32_t quote) {
    const struct doc *d = r->c->d;
    struct span source = d->quotes.at[quote].source;
    if (span_is_empty(source)) return 0;
    uint32_t first = doc_token_at(d, source.begin), best = 0;
    for (uint32_t t = first;
         t < d->tokens.count && t < first + CLIMB && d->tokens.at[t].span.begin < source.end; t++) {
        uint32_t i = r->c->s->of_head[t];
        if (!i || !r->c->s->at[i].mention.actor) continue;
        if (!best || span_size(r->c->s->at[i].mention.span) > span_size(r->c->s->at[best].mention.span))
            best = i;
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
    const struct actor_role *role =
        c->k->actors && s->noun.size ? actorbook_role(c->k->actors, s->noun) : NULL;
    const char *country = speaker->country[0] ? speaker->country : c->country;
    if (!role || !str_is(role->sector, "GOV") || !country[0]) return 0;
    return map_get(&c->by_key, str_of(arena_print(c->scratch, "government %s", country)));
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
    uint8_t affiliation = r->c->s->at[chain->describer].affiliation;
    uint32_t whole = person && (affiliation == AFFILIATION_SERVES || affiliation == AFFILIATION_HEAD)
                         ? chains_owner(r->c, speaker)
                         : 0;
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
    return i;
}

/* "We call on the authorities ...", in the statement of a charity; of a newspaper "we" is nobody that acts.
 */
static uint32_t issuer_of(const struct chains *c) {
    uint32_t i = 1;
    if (str_is(chains_outlet_sector(c), "MED")) return 0;
    while (i < c->count && !chains_is_outlet(c, i)) i++;
    return i < c->count ? i : 0;
}

void pronouns_find(struct chains *c) {
    struct resolver r = {.c = c, .seen = arena_take(c->scratch, (c->count + 1) * sizeof *r.seen)};
    load_weights(&r);
    r.first_person = first_person(c);
    r.issuer = issuer_of(c);
    for (uint32_t i = 1; i < c->s->count; i++) {
        const struct sighting *x = &c->s->at[i];
        bool third = x->mention.kind == MENTION_PRONOUN && x->person == 3;
        if (third && !(x->quote && c->d->quotes.at[x->quote].kind == QUOTE_DIRECT)) place_third(&r, i);
        r.seen[x->mention.actor]++;
    }
    memset(r.seen, 0, c->count * sizeof *r.seen);
    for (uint32_t i = 1; i < c->s->count; i++) {
        const struct sighting *x = &c->s->at[i];
        bool open = x->mention.kind == MENTION_PRONOUN && !x->mention.actor;
        if (open && x->person == 1) place_first(&r, i);
        if (open && x->person == 3 && x->quote) place_third(&r, i);
        r.seen[x->mention.actor]++;
    }
    for (uint32_t i = 1; i < c->count; i++)
        if (!c->at[i].actor.gender) c->at[i].actor.gender = c->at[i].guess;
}
