/* A position is a trigger with its matter: "offered | to hold talks in Osgiliath", "their refusal | to talk",
 * "emphasized the need | for a truce". Which words trigger, what kind of position they state and where their
 * matter hangs in the tree is data (data/lists/position-*.txt). Three rules keep chance matches out:
 *
 *   1. The matter must hold a word of negotiations (talks, prisoners, a withdrawal): nobody's lunch is
 * refused.
 *   2. The holder must be known: the subject, the possessor of a noun, or for "I", "we" and a bare clause
 * whoever is quoted.
 *   3. What is conditional, asked, or merely expected states no position; what is denied states the opposite
 * or none.
 *
 * Two more forms have no trigger of their own: the aim of talks ("The aim of the talks would be to ...") and
 * the reservation under which an offer is taken back ("If ..., I will abandon it").
 */
#include "facts/positions.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/str.h"
#include "doc/doc.h"
#include "facts/matters.h"
#include "facts/mentioned.h"
#include "facts/terms.h"
#include "know/know.h"
#include "know/wordlist.h"

enum { MATTER_READ = 30, FAR_ANSWER = 200, PLAY_LEAST = 4, PLAY_RARE = 120, ROLELESS = 3, ULTIMATUM = 12 };

struct seeker {
    struct doc *d;
    const struct know *k;
    struct mentioned who;
    uint32_t *clause_of; /* by token */
    uint32_t *quote_of;  /* by token: the innermost quote whose parts hold it */
    uint32_t *event_of;  /* by token */
    uint32_t *opens;     /* by token: the longest mention that begins there */
    bool *in_date;       /* by token */
    bool *is_matter;     /* by token: inside the matter of a position already found */
    const struct wordlist *verbs, *nouns, *voices, *topics, *mediators, *stand_ins, *aims, *withdrawals,
        *needs, *nothings, *idle, *acts, *hosting;
    bool is_play; /* the report is about sport, film or fiction */
};

/* What a row of position-verbs.txt says. */
struct frame {
    uint8_t kind;
    bool to, np, that, who, on_who, mediator, turns, voiced, topic, grants, acts, ultimatum, claims;
    struct str prepositions[6];
    uint32_t preposition_count;
};

struct found {                    /* a trigger with its parts, as tokens */
    uint32_t trigger, end;        /* the trigger words begin at `trigger` and end before `end` */
    uint32_t matter, matter_head; /* first token of the matter, its head */
    uint32_t matter_end;
    uint32_t deadline;       /* date of an ultimatum, 0 = none */
    bool is_clause;          /* the matter is a clause: "that they leave" */
    uint32_t holder, toward; /* tokens, 0 = none */
    uint32_t holder_mention, toward_mention;
    bool is_own_act; /* what the holder says that he will do: whom it is done to is not whom he bargains with
                      */
    struct frame frame;
};

/* ---- data ---------------------------------------------------------------------------------------------- */

static uint8_t kind_of(struct str word) {
    static const char *const KIND[] = {"",           "offer",      "demand", "refusal",
                                       "acceptance", "concession", "threat", "mediation"};
    for (uint8_t i = 1; i < sizeof KIND / sizeof *KIND; i++)
        if (str_is(word, KIND[i])) return i;
    return POSITION_NONE;
}

static struct frame frame_of(struct str row) {
    struct frame f = {.kind = kind_of(str_cut(&row, ' '))};
    while (row.size) {
        struct str word = str_cut(&row, ' ');
        const struct {
            const char *name;
            bool *flag;
        } FLAGS[] = {{"to", &f.to},         {"np", &f.np},         {"that", &f.that},
                     {"who", &f.who},       {"on-who", &f.on_who}, {"mediator", &f.mediator},
                     {"turns", &f.turns},   {"voiced", &f.voiced}, {"topic", &f.topic},
                     {"grants", &f.grants}, {"acts", &f.acts},     {"ultimatum", &f.ultimatum},
                     {"claims", &f.claims}};
        size_t i = 0, count = sizeof FLAGS / sizeof *FLAGS;
        while (i < count && !str_is(word, FLAGS[i].name)) i++;
        if (i < count)
            *FLAGS[i].flag = true;
        else if (f.preposition_count < 6)
            f.prepositions[f.preposition_count++] = word;
    }
    return f;
}

static struct matter matter_in(const struct seeker *s, uint32_t first, uint32_t end) {
    return matters_in(s->d, s->topics, first, end, 0);
}

/* ---- the tree ------------------------------------------------------------------------------------------ */

static bool is_negated(const struct seeker *s, uint32_t token) {
    return s->clause_of[token] && s->d->clauses.at[s->clause_of[token]].is_negated;
}

/* Conditional, asked, or left open: "may offer", "if they agree", "is expected to reject". */
static bool is_unreal(const struct seeker *s, uint32_t token) {
    const struct doc *d = s->d;
    for (uint32_t step = 0; token && step < 6; step++) {
        const struct clause *c = &d->clauses.at[s->clause_of[token]];
        if (s->clause_of[token] && (c->is_conditional || c->is_question)) return true;
        if (c->modal && (str_is(doc_lemma(d, c->modal), "may") || str_is(doc_lemma(d, c->modal), "might") ||
                         str_is(doc_lemma(d, c->modal), "could") || str_is(doc_lemma(d, c->modal), "should")))
            return true;
        if (rel_base(d->arcs.at[token].rel) != REL_XCOMP) return false;
        token = d->arcs.at[token].head;
        if (str_is(doc_lemma(d, token), "expect") || str_is(doc_lemma(d, token), "likely")) return true;
    }
    return false;
}

static bool has_case(const struct doc *d, uint32_t noun, struct str preposition) {
    for (uint32_t child = d->arcs.at[noun].first_child; child && child < noun;
         child = d->arcs.at[child].next_sibling)
        if (rel_base(d->arcs.at[child].rel) == REL_CASE && str_same(doc_token(d, child), preposition))
            return true;
    return false;
}

static bool has_to(const struct doc *d, uint32_t verb) {
    for (uint32_t child = d->arcs.at[verb].first_child; child && child < verb;
         child = d->arcs.at[child].next_sibling)
        if (rel_base(d->arcs.at[child].rel) == REL_MARK && str_is(doc_token(d, child), "to")) return true;
    return false;
}

static void take(struct found *f, const struct doc *d, uint32_t head) {
    f->matter_head = head;
    f->matter = d->arcs.at[head].left;
    f->matter_end = terms_cut(d, f->matter, d->arcs.at[head].end);
}

static bool is_preposition(const struct frame *f, const struct doc *d, uint32_t noun) {
    for (uint32_t i = 0; i < f->preposition_count; i++)
        if (has_case(d, noun, f->prepositions[i])) return true;
    return false;
}

static bool is_question(const struct doc *d, uint32_t clause) { /* "asked what they wanted", "whether" */
    uint32_t left = d->arcs.at[clause].left;
    unsigned x = d->tags.at[left].xpos;
    bool is_open = str_is(doc_token(d, left), "whether") || str_is(doc_token(d, left), "if");
    return is_open || x == XPOS_WP || x == XPOS_WRB || x == XPOS_WDT;
}

/* The infinitive whose "to" is the token `t`, wherever the tree hangs it; 0 = none. */
static uint32_t infinitive_at(const struct doc *d, uint32_t t) {
    if (t >= d->tokens.count || !str_is(doc_token(d, t), "to") || d->arcs.at[t].rel != REL_MARK) return 0;
    return d->arcs.at[t].head > t ? d->arcs.at[t].head : 0;
}

/* The same where the tree hangs it to the noun: "urged [the government to talk]". */
static uint32_t infinitive_below(const struct doc *d, uint32_t noun) {
    for (uint32_t c = d->arcs.at[noun].first_child; c; c = d->arcs.at[c].next_sibling)
        if (c > noun && rel_base(d->arcs.at[c].rel) == REL_ACL && has_to(d, c)) return c;
    return 0;
}

/* "The ministry ruled out talks" with "ruled" taken for an attribute of "talks". */
static bool misread_object(const struct doc *d, uint32_t verb) {
    return d->arcs.at[verb].rel == REL_AMOD && d->arcs.at[verb].head > verb &&
           d->tags.at[verb].upos == UPOS_VERB && d->arcs.at[d->arcs.at[verb].head].left >= verb;
}

static bool is_addressed(const struct doc *d, uint32_t noun) {
    static const char *const TO[] = {"to", "of", "on", "upon", "from"};
    for (unsigned i = 0; i < sizeof TO / sizeof *TO; i++)
        if (has_case(d, noun, str_of(TO[i]))) return true;
    return false;
}

/* "demanded of [the army that it leave]", "appealed to [the king for mercy]": the tree hangs the matter to
 * the addressee. */
static bool find_matter_beyond(const struct doc *d, struct found *f) {
    for (uint32_t c = d->arcs.at[f->trigger].first_child; c; c = d->arcs.at[c].next_sibling) {
        if (c < f->trigger || rel_base(d->arcs.at[c].rel) != REL_OBL || !is_addressed(d, c)) continue;
        for (uint32_t x = d->arcs.at[c].first_child; x; x = d->arcs.at[x].next_sibling) {
            unsigned rel = rel_base(d->arcs.at[x].rel);
            bool is_that = str_is(doc_token(d, d->arcs.at[x].left), "that");
            bool is_clause =
                x > c && rel == REL_ACL &&
                (has_to(d, x) ? f->frame.to || f->frame.who || f->frame.on_who : f->frame.that && is_that);
            if (!is_clause && !(x > c && rel == REL_NMOD && is_preposition(&f->frame, d, x))) continue;
            take(f, d, x);
            f->toward = c;
            return true;
        }
    }
    return false;
}

/* "gave the army | until Friday to leave", "gave them 72 hours to leave": the infinitive behind a time. */
static bool find_ultimatum(const struct doc *d, struct found *f) {
    uint32_t end = d->ranges.at[d->tokens.at[f->trigger].sentence].end;
    for (uint32_t i = terms_date(d, f->trigger); i < d->dates.count && d->dates.at[i].first < end; i++) {
        uint32_t infinitive = infinitive_at(d, d->dates.at[i].end);
        if (!infinitive || d->dates.at[i].first > f->trigger + ULTIMATUM) continue;
        take(f, d, infinitive);
        f->matter = d->dates.at[i].end;
        f->deadline = i;
        return true;
    }
    return false;
}

/* Where the matter hangs below the trigger; an infinitive is better than a clause, a clause than a noun. */
static bool find_matter(const struct seeker *s, struct found *f) {
    const struct doc *d = s->d;
    if (f->frame.ultimatum) return find_ultimatum(d, f);
    uint32_t object = 0, infinitive = 0, clause = 0, phrase = 0, on = 0;
    for (uint32_t c = d->arcs.at[f->trigger].first_child; c; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        if (c < f->trigger) continue;
        if (rel == REL_OBJ || rel == REL_IOBJ) object = object ? object : c;
        if ((rel == REL_XCOMP || rel == REL_ADVCL || rel == REL_ACL || rel == REL_CCOMP) && has_to(d, c) &&
            !infinitive)
            infinitive = c;
        if (rel == REL_CCOMP && !has_to(d, c) && !clause && !is_question(d, c)) clause = c;
        if ((rel == REL_OBL || rel == REL_NMOD) && is_preposition(&f->frame, d, c) && !phrase) phrase = c;
        if ((rel == REL_ADVCL || rel == REL_ACL) && !phrase && is_preposition(&f->frame, d, c)) phrase = c;
        if (rel == REL_OBL && (has_case(d, c, str_of("on")) || has_case(d, c, str_of("upon")))) on = c;
    }
    if (!infinitive && (on || object)) infinitive = infinitive_at(d, d->arcs.at[on ? on : object].end);
    if (!infinitive && f->frame.who && object) infinitive = infinitive_below(d, object);
    if (!object && f->frame.np && misread_object(d, f->trigger)) {
        take(f, d, d->arcs.at[f->trigger].head);
        f->matter = f->trigger + 1;
        return true;
    }
    if (f->frame.on_who && on && infinitive)
        take(f, d, infinitive), f->toward = on;
    else if (f->frame.who && object && infinitive)
        take(f, d, infinitive), f->toward = object;
    else if (f->frame.to && infinitive)
        take(f, d, infinitive);
    else if (f->frame.that && clause)
        take(f, d, clause), f->is_clause = true;
    else if (f->frame.np && object)
        take(f, d, object);
    else if (phrase)
        take(f, d, phrase);
    else
        return f->frame.kind == POSITION_DEMAND && find_matter_beyond(d, f);
    bool is_passive = clause && s->d->clauses.at[s->clause_of[clause]].is_passive;
    if (clause && f->matter_head == clause && f->frame.kind == POSITION_DEMAND && !is_passive)
        f->toward = doc_child(d, clause, REL_NSUBJ);
    return true;
}

/* ---- who ----------------------------------------------------------------------------------------------- */

static bool is_first_person(const struct doc *d, uint32_t token) {
    return d->tags.at[token].upos == UPOS_PRON && (d->tags.at[token].feats & FEAT_FIRST);
}

static uint32_t speaker_at(const struct seeker *s, uint32_t token) {
    uint32_t quote = s->quote_of[token];
    return quote && quote < s->d->speakers.count ? s->d->speakers.at[quote].mention : 0;
}

static uint32_t actor_of(const struct seeker *s, uint32_t mention) {
    return s->d->mentions.at[mention].actor;
}

/* The mention that `token` stands for; talks with somebody's representatives are talks with him. */
static uint32_t party_at(const struct seeker *s, uint32_t token) {
    const struct doc *d = s->d;
    if (!token) return 0;
    uint32_t mention = mentioned_at(d, &s->who, token);
    if (is_first_person(d, token) && (!mention || !actor_of(s, mention))) return speaker_at(s, token);
    bool stands_in = matters_pair(d, s->stand_ins, token, 0) != NULL && d->tags.at[token].upos == UPOS_NOUN;
    if (!stands_in) return mention && actor_of(s, mention) ? mention : 0;
    uint32_t owner = doc_child(d, token, REL_NMOD_POSS);
    if (!owner) {
        owner = doc_child(d, token, REL_NMOD);
        if (owner && rel_base(d->arcs.at[owner].rel) == REL_NMOD && d->arcs.at[owner].rel != REL_NMOD_POSS &&
            !has_case(d, owner, str_of("of")))
            owner = 0;
    }
    if (!owner) owner = doc_child(d, token, REL_COMPOUND);
    uint32_t of = owner ? mentioned_at(d, &s->who, owner) : 0;
    if (of && actor_of(s, of)) return of;
    return mention && actor_of(s, mention) ? mention : 0;
}

static uint32_t subject_of(const struct seeker *s, uint32_t token) {
    const struct doc *d = s->d;
    const struct clause *c = &d->clauses.at[s->clause_of[token]];
    if (s->clause_of[token] && c->is_passive && d->tags.at[token].upos == UPOS_VERB) {
        bool is_state = d->tags.at[token].xpos == XPOS_VBN && !c->agent; /* "was prepared to" */
        return c->agent ? c->agent : is_state ? c->subject : 0;
    }
    uint32_t own = doc_child(d, token, REL_NSUBJ), aux = doc_child(d, token, REL_AUX);
    if (!own && aux) own = doc_child(d, aux, REL_NSUBJ); /* "[the king has] so far refused" */
    return own ? own : s->clause_of[token] ? c->subject : 0;
}

static bool is_between(const struct seeker *s,
                       uint32_t t) { /* what may stand between a subject and its verb */
    const struct doc *d = s->d;
    unsigned upos = d->tags.at[t].upos;
    if (upos == UPOS_ADV || upos == UPOS_AUX || upos == UPOS_PART) return true;
    return s->in_date[t] || (upos == UPOS_ADP && t + 1 < d->tokens.count && s->in_date[t + 1]);
}

/* The mention right in front of the verb, for where the tree gives no subject: "Mr Alba last month offered to
 * ..." */
static uint32_t holder_before(const struct seeker *s, uint32_t verb) {
    const struct doc *d = s->d;
    uint32_t t = verb, first = d->ranges.at[d->tokens.at[verb].sentence].first;
    while (t > first && is_between(s, t - 1)) t--;
    uint32_t mention = t > first ? s->who.covers[t - 1] : 0;
    return mention && d->mentions.at[mention].end == t && actor_of(s, mention) ? mention : 0;
}

/* The holder of a noun: its possessor, or the subject of the verb that voices it. */
static uint32_t noun_holder(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    uint32_t owner = doc_child(d, f->trigger, REL_NMOD_POSS);
    if (owner) return owner;
    uint32_t verb = d->arcs.at[f->trigger].head;
    if (rel_base(d->arcs.at[f->trigger].rel) != REL_OBJ || !matters_pair(d, s->voices, verb, 0)) return 0;
    return is_negated(s, verb) || is_unreal(s, verb) ? 0 : subject_of(s, verb);
}

static bool is_mediator(const struct seeker *s, uint32_t mention) {
    const struct doc *d = s->d;
    uint32_t actor = actor_of(s, mention);
    const struct mention *m = &d->mentions.at[mention];
    for (uint32_t t = m->first; t < m->end; t++)
        if (matters_pair(d, s->mediators, t, 0)) return true;
    for (uint32_t i = 1; actor && i < d->roles.count; i++) {
        if (d->roles.at[i].actor != actor) continue;
        uint32_t first = doc_token_at(d, d->roles.at[i].span.begin),
                 end = doc_token_at(d, d->roles.at[i].span.end);
        for (uint32_t t = first; t < end; t++)
            if (matters_pair(d, s->mediators, t, 0)) return true;
    }
    return false;
}

/* Where the words of the position end: with its matter, and what else hangs to the trigger as a term. */
static uint32_t words_end(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    uint32_t end = f->matter_end, top = f->trigger;
    if (d->tags.at[top].upos == UPOS_NOUN && rel_base(d->arcs.at[top].rel) == REL_OBJ)
        top = d->arcs.at[top].head;
    for (uint32_t c = d->arcs.at[top].first_child; c; c = d->arcs.at[c].next_sibling) {
        uint8_t kind;
        unsigned rel = rel_base(d->arcs.at[c].rel);
        if (c < f->trigger || d->arcs.at[c].end <= end) continue;
        bool is_term = terms_opener(d, s->k, d->arcs.at[c].left, &kind) > 0;
        if (rel == REL_OBL || (rel == REL_ADVCL && is_term)) end = d->arcs.at[c].end;
    }
    uint32_t particle = doc_child(d, f->trigger, REL_COMPOUND_PRT);
    if (particle >= end) end = particle + 1; /* "turned her | down" */
    return terms_cut(d, f->trigger, end);
}

/* Whom the trigger's own complements name: "urged | the army", "appealed | to the bishop", "demanded | of
 * Chile". */
static uint32_t addressee(const struct seeker *s, const struct found *f) {
    static const char *const TO[] = {"to", "of", "on", "upon", "from", "against"};
    const struct doc *d = s->d;
    uint32_t next = f->trigger + 1, holder = actor_of(s, f->holder_mention);
    bool is_led = false;
    for (unsigned i = 0; i < sizeof TO / sizeof *TO && !is_led; i++)
        is_led = str_is(doc_token(d, next), TO[i]);
    uint32_t first = is_led ? next + 1 : next;
    uint32_t mention = first < d->tokens.count ? s->opens[first] : 0;
    const struct mention *m = &d->mentions.at[mention];
    if (!mention || !actor_of(s, mention) || actor_of(s, mention) == holder) return 0;
    bool is_whole = f->matter_head < m->first || f->matter_head >= m->end; /* it is not itself the matter */
    return is_whole && (is_led || f->frame.who || f->frame.ultimatum) && !str_is(doc_token(d, m->end), "'s")
               ? mention
               : 0;
}

/* "demanded an apology | from the rebels". */
static uint32_t giver(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    const uint32_t above[] = {f->trigger, f->matter_head};
    if (f->frame.kind != POSITION_DEMAND) return 0;
    for (unsigned i = 0; i < 2; i++)
        for (uint32_t c = d->arcs.at[above[i]].first_child; c; c = d->arcs.at[c].next_sibling)
            if (c > f->trigger && has_case(d, c, str_of("from")) && party_at(s, c)) return party_at(s, c);
    return 0;
}

static bool is_answer(const struct found *f) {
    return f->frame.kind == POSITION_REFUSAL || f->frame.kind == POSITION_ACCEPTANCE;
}

/* "offered concessions | to the rebels". */
static uint32_t receiver(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    if (f->frame.kind != POSITION_OFFER || d->tags.at[f->matter_head].upos != UPOS_NOUN) return 0;
    for (uint32_t c = d->arcs.at[f->trigger].first_child; c; c = d->arcs.at[c].next_sibling) {
        bool is_to = c > f->trigger && rel_base(d->arcs.at[c].rel) == REL_OBL && has_case(d, c, str_of("to"));
        if (is_to && party_at(s, c)) return party_at(s, c);
    }
    return 0;
}

/* "turned down a request by her deputy", "rejected the army's offer": whose it was. */
static uint32_t author(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    if (f->frame.kind != POSITION_REFUSAL && f->frame.kind != POSITION_ACCEPTANCE) return 0;
    const struct str *row = matters_pair(d, s->nouns, f->matter_head, 0);
    if (!row) return 0;
    uint32_t owner = doc_child(d, f->matter_head, REL_NMOD_POSS);
    for (uint32_t c = d->arcs.at[f->matter_head].first_child; c && !owner; c = d->arcs.at[c].next_sibling)
        if (rel_base(d->arcs.at[c].rel) == REL_NMOD &&
            (has_case(d, c, str_of("by")) || has_case(d, c, str_of("from")) || has_case(d, c, str_of("of"))))
            owner = c;
    return party_at(s, owner);
}

/* "talks with X": talks are had with the other side; what is had "with Malaysia as witness" is not. */
static uint32_t company(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    uint32_t limit = words_end(s, f);
    if (limit > f->matter + MATTER_READ) limit = f->matter + MATTER_READ;
    if (matter_in(s, f->matter, limit).kind != 't') return 0;
    for (uint32_t t = f->matter; t < limit; t++) {
        unsigned rel = rel_base(d->arcs.at[t].rel);
        if ((rel != REL_OBL && rel != REL_NMOD) || !has_case(d, t, str_of("with"))) continue;
        if (str_is(doc_token(d, d->arcs.at[t].end), "as")) continue;
        uint32_t party = party_at(s, t);
        if (party && actor_of(s, party) != actor_of(s, f->holder_mention)) return party;
    }
    return 0;
}

/* The other side, where the words name it: whom one meets, talks with, asks, threatens. */
static uint32_t other_side(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    bool is_met = matters_at(d, s->topics, f->matter_head, 0).is_met;
    uint32_t met = is_met ? party_at(s, doc_child(d, f->matter_head, REL_OBJ)) : 0;
    if (!met || actor_of(s, met) == actor_of(s, f->holder_mention)) met = addressee(s, f);
    if (!met) met = author(s, f);
    if (!met) met = giver(s, f);
    if (!met) met = receiver(s, f);
    if (!met) met = party_at(s, doc_child(d, f->trigger, REL_IOBJ)); /* "offered the rebels talks" */
    if (!met && is_answer(f))
        met = party_at(s, s->who.headed[f->matter_head] ? f->matter_head : 0); /* "turned her down" */
    return met ? met : company(s, f);
}

/* ---- putting a position down --------------------------------------------------------------------------- */

static uint32_t words_begin(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    uint32_t first = f->trigger;
    while (first > 1 && d->arcs.at[first - 1].head == f->trigger) {
        unsigned rel = rel_base(d->arcs.at[first - 1].rel);
        if (rel != REL_AUX && rel != REL_COP && rel != REL_ADVMOD) break;
        first = rel == REL_ADVMOD ? d->arcs.at[first - 1].left : first - 1; /* "so far" as a whole */
    }
    return first;
}

/* "..., saying the move would be needed before any dialogue": what is demanded is a condition of talks. */
static bool is_precondition(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    struct range sentence = d->ranges.at[d->tokens.at[f->trigger].sentence];
    uint32_t limit = sentence.end < f->matter_end + 60 ? sentence.end : f->matter_end + 60;
    bool is_needed = false;
    for (uint32_t t = f->matter_end; t < limit; t++) {
        const struct str *word = matters_pair(d, s->needs, t, 0);
        is_needed = is_needed || word;
        bool leads = str_is(doc_token(d, t), "before") || str_is(doc_token(d, t), "for") ||
                     str_is(doc_token(d, t), "to");
        if (is_needed && leads && matter_in(s, t + 1, t + 5 < limit ? t + 5 : limit).kind == 't') return true;
    }
    return false;
}

/* The matter without the preposition that leads to it. */
static struct span about_of(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    uint32_t first = f->matter;
    while (first < f->matter_head && d->arcs.at[first].head == f->matter_head &&
           d->arcs.at[first].rel == REL_CASE)
        first++;
    return terms_trim(d, first, f->matter_end);
}

/* What is said ends where the quotation ends: "..., we will go", he was quoted as saying. */
static uint32_t clamp(const struct seeker *s, uint32_t trigger, uint32_t end) {
    while (s->quote_of[trigger] && end > trigger + 1 && !s->quote_of[end - 1]) end--;
    return end;
}

/* The clause that holds a token; 0 = none. */
static uint32_t clause_above(const struct seeker *s, uint32_t token) {
    for (uint32_t step = 0; token && step < 12; step++, token = s->d->arcs.at[token].head)
        if (s->clause_of[token]) return s->clause_of[token];
    return 0;
}

/* The day on which it was said: a date of the trigger's clause, or of the one that reports it, outside of the
 * matter; 0 = not told. */
static uint32_t date_of(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    struct range sentence = d->ranges.at[d->tokens.at[f->trigger].sentence];
    uint32_t own = clause_above(s, f->trigger), report = d->clauses.at[own].report, told = 0;
    for (uint32_t i = terms_date(d, sentence.first); i < d->dates.count; i++) {
        const struct date *x = &d->dates.at[i];
        if (x->first >= sentence.end) break;
        bool is_point = (x->kind == DATE_DAY || x->kind == DATE_SPAN) && !x->is_deadline;
        if (!is_point || (x->first >= f->matter && x->first < f->matter_end)) continue;
        uint32_t clause = clause_above(s, x->first);
        if (clause && clause == own) return i;
        if (clause && clause == report) told = i;
    }
    return told;
}

static void add(struct seeker *s, const struct found *f, const char *rule) {
    struct doc *d = s->d;
    uint32_t first = words_begin(s, f), end = clamp(s, f->trigger, words_end(s, f));
    struct matter matter = matters_in(d, s->topics, f->matter, f->matter_end, f->matter_head);
    struct terms_scope scope = {.first = first,
                                .end = end,
                                .matter = f->matter,
                                .trigger = f->trigger,
                                .is_talks = matter.kind == 't',
                                .is_demand = f->frame.kind == POSITION_DEMAND};
    struct position p = {.span = terms_trim(d, first, end),
                         .actor = f->holder_mention,
                         .toward = f->toward_mention,
                         .event = s->event_of[f->trigger],
                         .about = about_of(s, f),
                         .kind = f->frame.kind,
                         .state = STATE_OPEN,
                         .date = date_of(s, f),
                         .issue = matter.issue,
                         .rule = str_of(rule),
                         .sure = 0.7f,
                         .terms = (uint32_t)d->terms.count};
    p.term_count = terms_find(d, s->k, &scope);
    bool has_deadline = false;
    for (uint32_t i = p.terms; i < p.terms + p.term_count; i++)
        has_deadline = has_deadline || d->terms.at[i].kind == TERM_DEADLINE;
    if (f->deadline && !has_deadline)
        p.term_count += terms_add(d, d->dates.at[f->deadline].span, TERM_DEADLINE, f->deadline);
    if (scope.is_demand && is_precondition(s, f)) p.term_count += terms_add(d, p.about, TERM_CONDITION, 0);
    if (p.term_count) { /* a condition behind the matter belongs to the words of the position */
        struct span last = d->terms.at[d->terms.count - 1].span;
        if (last.begin >= p.span.begin && last.end > p.span.end) p.span.end = last.end;
    }
    *doc_add(d, positions) = p;
    for (uint32_t t = f->matter; t < f->matter_end; t++) s->is_matter[t] = true;
}

/* What a denial makes of a position; POSITION_NONE: nothing. */
static uint8_t denied(const struct frame *f) {
    if (!f->turns) return POSITION_NONE;
    return f->kind == POSITION_OFFER || f->kind == POSITION_ACCEPTANCE ? POSITION_REFUSAL : POSITION_NONE;
}

/* "refused to rule out talks" states nothing that we could name. */
static bool is_double(const struct seeker *s, const struct found *f) {
    const struct str *row =
        matters_pair(s->d, s->verbs, f->matter_head, doc_child(s->d, f->matter_head, REL_COMPOUND_PRT));
    if (!row || f->frame.kind != POSITION_REFUSAL) return false;
    return frame_of(*row).kind == POSITION_REFUSAL;
}

/* Whom the event of the trigger is aimed at, unless the matter itself is about them ("refused to release the
 * men"). */
static uint32_t target_of(const struct seeker *s, const struct found *f) {
    uint32_t target = s->d->events.at[s->event_of[f->trigger]].target;
    uint32_t head = s->d->mentions.at[target].head;
    return head >= f->matter && head < f->matter_end ? 0 : target;
}

/* "offered to mediate", "offered to host talks", "offered its good offices": data/lists/position-hosting.txt.
 */
static bool is_mediation(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    if (f->frame.kind != POSITION_OFFER || f->is_own_act) return false;
    uint32_t before = f->matter_head - 1; /* "good" of "good offices" */
    return matters_pair(d, s->hosting, f->matter_head, 0) ||
           (before >= f->matter && matters_pair(d, s->hosting, before, f->matter_head));
}

/* Mere words, as "declined to say", "rejected what he called slander". */
static bool is_nothing(const struct seeker *s, const struct found *f) {
    if (matters_pair(s->d, s->nothings, f->matter_head, 0)) return true;
    bool is_called = f->frame.kind == POSITION_REFUSAL && str_is(doc_lemma(s->d, f->matter_head), "call");
    for (uint32_t t = f->matter; is_called && t < f->matter_end; t++)
        if (matters_pair(s->d, s->nothings, t, 0)) return true;
    return false;
}

/* Whether there is something to negotiate about: the matter holds a word of negotiations, or a party, whose
 * actor code tells that it acts for others, puts more than mere words forward. */
static bool is_at_stake(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    if (s->is_play || s->in_date[f->matter_head] || is_nothing(s, f)) return false;
    if (matter_in(s, f->matter, f->matter_end).kind) return true;
    const struct actor *holder = &d->actors.at[actor_of(s, f->holder_mention)];
    bool is_someone = s->who.headed[f->matter_head] != 0; /* "offered them", "urged the rebels" */
    if (f->frame.topic || (is_someone && !is_answer(f))) return false;
    if (is_answer(f) && f->toward_mention) return true;
    return holder->code.size > 0 || holder->type != ACTOR_PERSON || f->toward_mention;
}

static bool find_parties(const struct seeker *s, struct found *f) {
    f->holder_mention = f->holder ? party_at(s, f->holder) : 0;
    if (!f->holder_mention && s->d->tags.at[f->trigger].upos == UPOS_VERB)
        f->holder_mention = holder_before(s, f->trigger);
    if (!f->holder_mention) return false;
    bool mediates = is_mediator(s, f->holder_mention);
    if (f->frame.mediator && !mediates) return false;
    if (mediates && f->frame.kind == POSITION_DEMAND) f->frame.kind = POSITION_MEDIATION;
    if (is_mediation(s, f)) f->frame.kind = POSITION_MEDIATION;
    f->toward_mention = f->toward ? party_at(s, f->toward) : 0;
    if (!f->toward_mention) f->toward_mention = other_side(s, f);
    bool names_another =
        is_answer(f) && matters_pair(s->d, s->nouns, f->matter_head, 0); /* "the idea": whose? */
    if (!f->toward_mention && !f->is_own_act && !names_another) f->toward_mention = target_of(s, f);
    if (f->toward_mention && actor_of(s, f->toward_mention) == actor_of(s, f->holder_mention))
        f->toward_mention = 0;
    return true;
}

/* Whether a subject is the speaker, his side, or his people: "we", "he", "his fighters". */
static bool is_of_speaker(const struct seeker *s, uint32_t subject, uint32_t speaker) {
    const struct doc *d = s->d;
    if (is_first_person(d, subject)) return true;
    uint32_t who = actor_of(s, party_at(s, subject)), owner = doc_child(d, subject, REL_NMOD_POSS);
    const struct str *x = &d->actors.at[who].code, *y = &d->actors.at[speaker].code;
    if (who && (who == speaker || (x->size > ROLELESS && str_same(*x, *y)))) return true;
    return owner && (is_first_person(d, owner) || actor_of(s, party_at(s, owner)) == speaker);
}

/* Who announces that he will do what the verb says: "We will ...", "he said his party would ..."; "The
 * crossing will be closed," the ministry said. A token; 0 = nobody. */
static uint32_t announcer(const struct seeker *s, uint32_t t) {
    const struct doc *d = s->d;
    const struct clause *c = &d->clauses.at[s->clause_of[t]];
    if (!s->clause_of[t] || !c->modal || c->is_question || c->is_conditional) return 0;
    if (!c->is_future && !str_is(doc_lemma(d, c->modal), "would")) return 0;
    uint32_t speaker = speaker_at(s, t), who = actor_of(s, speaker);
    if (!who) return 0;
    if (c->is_passive) return !c->agent && d->actors.at[who].code.size ? d->mentions.at[speaker].head : 0;
    uint32_t subject = subject_of(s, t);
    if (!subject || !is_of_speaker(s, subject, who)) return 0;
    return party_at(s, subject) ? subject : d->mentions.at[speaker].head;
}

static struct found announced(const struct doc *d, uint32_t t, uint8_t kind) {
    struct found f = {.trigger = t, .end = t + 1, .is_own_act = true, .frame = {.kind = kind}};
    take(&f, d, t);
    f.matter = t;
    return f;
}

static bool is_refusal(const struct seeker *s, uint32_t verb) { /* "won't rule out talks" */
    uint32_t particle = doc_child(s->d, verb, REL_COMPOUND_PRT);
    const struct str *row = particle ? matters_pair(s->d, s->verbs, verb, particle) : NULL;
    if (!row) row = matters_pair(s->d, s->verbs, verb, 0);
    return row && frame_of(*row).kind == POSITION_REFUSAL;
}

/* "We will never negotiate with them": what is talked about or given up, denied for the future, is refused;
 * of what a speaker says of himself, any act. */
static void find_denial(struct seeker *s, uint32_t t) {
    const struct doc *d = s->d;
    const struct clause *c = &d->clauses.at[s->clause_of[t]];
    if (!s->clause_of[t] || !c->is_negated || s->is_matter[t] || is_unreal(s, t) || is_refusal(s, t)) return;
    bool is_topic = matters_at(d, s->topics, t, 0).kind && c->is_future && !c->is_passive;
    uint32_t who = announcer(s, t);
    if (!is_topic && (!who || c->is_passive || matters_pair(d, s->idle, t, 0))) return;
    struct found f = announced(d, t, POSITION_REFUSAL);
    f.holder = who ? who : subject_of(s, t);
    if (find_parties(s, &f) && is_at_stake(s, &f)) add(s, &f, "denied for the future");
}

/* "We will release them", "he said they would march on the capital": data/lists/position-acts.txt. */
static void find_announced(struct seeker *s, uint32_t t) {
    const struct doc *d = s->d;
    uint32_t particle = doc_child(d, t, REL_COMPOUND_PRT);
    const struct str *row = particle ? matters_pair(d, s->acts, t, particle) : NULL;
    if (!row) row = matters_pair(d, s->acts, t, 0);
    if (!row || s->is_matter[t] || is_negated(s, t) || is_unreal(s, t)) return;
    struct found f = announced(d, t, kind_of(*row));
    f.holder = announcer(s, t);
    if (f.holder && find_parties(s, &f) && is_at_stake(s, &f)) add(s, &f, "announced");
}

/* Whether the matter is an act of the position's kind, where its row wants one: "warned that they would
 * march". */
static bool is_of_acts(const struct seeker *s, const struct found *f) {
    if (!f->frame.acts) return true;
    uint32_t particle = doc_child(s->d, f->matter_head, REL_COMPOUND_PRT);
    const struct str *row = particle ? matters_pair(s->d, s->acts, f->matter_head, particle) : NULL;
    if (!row) row = matters_pair(s->d, s->acts, f->matter_head, 0);
    return row && kind_of(*row) == f->frame.kind && s->d->clauses.at[s->clause_of[f->matter_head]].modal;
}

/* In the past, or with a copula or a third person's -s: "that they were", but not "that they leave". */
static bool is_claimed(const struct doc *d, uint32_t predicate) {
    unsigned x = d->tags.at[predicate].xpos;
    return x == XPOS_VBD || x == XPOS_VBZ || (x != XPOS_VBP && terms_is_finite(d, predicate));
}

/* "insisted there was nothing new", "giving up arms would be dear": a claim, or a mere thought, no position.
 */
static bool is_idle(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    bool is_verb = d->tags.at[f->matter_head].upos == UPOS_VERB;
    switch (f->frame.kind) {
    case POSITION_DEMAND: return f->frame.claims && f->is_clause && is_claimed(d, f->matter_head);
    case POSITION_THREAT: return !is_verb && !f->is_clause && !matter_in(s, f->matter, f->matter_end).kind;
    case POSITION_CONCESSION: return !is_verb && !terms_is_finite(d, f->trigger);
    default: return false;
    }
}

static void find_verb(struct seeker *s, uint32_t t) {
    const struct doc *d = s->d;
    uint32_t particle = doc_child(d, t, REL_COMPOUND_PRT);
    const struct str *row = particle ? matters_pair(d, s->verbs, t, particle) : NULL;
    if (!row) row = matters_pair(d, s->verbs, t, 0);
    if (!row && d->tags.at[t].xpos == XPOS_VBN)
        row = wordlist_find(s->verbs, doc_token(d, t)); /* "prepared" */
    if (!row || s->is_matter[t]) return;
    struct found f = {.trigger = t, .end = t + 1, .frame = frame_of(*row)};
    if (!find_matter(s, &f) || is_unreal(s, t) || is_double(s, &f) || !is_of_acts(s, &f) || is_idle(s, &f))
        return;
    const struct clause *c = &d->clauses.at[s->clause_of[t]]; /* "was asked to go": by whom is not told */
    if (s->clause_of[t] && c->is_passive && !c->agent && d->tags.at[t].upos == UPOS_VERB && !f.frame.turns)
        return;
    if (is_negated(s, t)) f.frame.kind = denied(&f.frame);
    if (f.frame.kind == POSITION_NONE) return;
    bool is_deed = d->tags.at[f.matter_head].upos == UPOS_VERB;
    if (f.frame.grants && f.frame.kind == POSITION_ACCEPTANCE && is_deed) f.frame.kind = POSITION_CONCESSION;
    f.holder = subject_of(s, t);
    if (find_parties(s, &f) && is_at_stake(s, &f)) add(s, &f, "position-verbs");
}

/* "emphasized the need for a truce", where the tree hangs the truce to the verb: what follows the noun at
 * once. */
static bool find_matter_above(const struct seeker *s, struct found *f) {
    const struct doc *d = s->d;
    uint32_t verb = d->arcs.at[f->trigger].head, next = f->trigger + 1;
    for (uint32_t c = d->arcs.at[verb].first_child; c; c = d->arcs.at[c].next_sibling) {
        if (d->arcs.at[c].left != next) continue;
        unsigned rel = rel_base(d->arcs.at[c].rel);
        if (!(rel == REL_OBL && is_preposition(&f->frame, d, c)) && !(f->frame.to && has_to(d, c)))
            return false;
        take(f, d, c);
        return true;
    }
    return false;
}

static void find_noun(struct seeker *s, uint32_t t) {
    const struct str *row = matters_pair(s->d, s->nouns, t, 0);
    if (!row || s->is_matter[t]) return;
    struct found f = {.trigger = t, .end = t + 1, .frame = frame_of(*row)};
    if (!find_matter(s, &f) && !find_matter_above(s, &f)) return;
    uint32_t verb = s->d->arcs.at[t].head;
    if (rel_base(s->d->arcs.at[t].rel) == REL_OBJ && matters_pair(s->d, s->withdrawals, verb, 0)) return;
    bool is_owned = doc_child(s->d, t, REL_NMOD_POSS) != 0;
    f.holder = noun_holder(s, &f);
    if (find_parties(s, &f) && is_at_stake(s, &f)) add(s, &f, is_owned ? "position named" : "position-nouns");
}

/* ---- forms without a trigger --------------------------------------------------------------------------- */

/* "The aim of the talks would be to find a way ...": `t` is the noun, the subject of a copula or of an
 * infinitive. */
static void find_aim(struct seeker *s, uint32_t t) {
    struct doc *d = s->d;
    if (!matters_pair(d, s->aims, t, 0) || rel_base(d->arcs.at[t].rel) != REL_NSUBJ) return;
    if (matter_in(s, t + 1, d->arcs.at[t].end).kind != 't') return;
    uint32_t head = d->arcs.at[t].head, aim = 0;
    for (uint32_t c = d->arcs.at[head].first_child; c; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        if (c > t && (rel == REL_XCOMP || rel == REL_CCOMP || rel == REL_ADVCL)) aim = c;
    }
    if (!aim && head > t && has_to(d, head)) aim = head;
    uint32_t holder = speaker_at(s, t);
    if (!aim || !holder || !actor_of(s, holder)) return;
    uint32_t end = d->arcs.at[aim].end, begin = aim == head ? aim : d->arcs.at[aim].left;
    for (uint32_t c = d->arcs.at[aim].first_child; aim == head && c; c = d->arcs.at[c].next_sibling)
        if (c > t && d->arcs.at[c].left < begin && rel_base(d->arcs.at[c].rel) == REL_MARK) begin = c;
    struct position p = {.span = terms_trim(d, d->arcs.at[t].left, end),
                         .actor = holder,
                         .kind = POSITION_OFFER,
                         .about = terms_trim(d, t, d->arcs.at[t].end),
                         .state = STATE_OPEN,
                         .issue = matter_in(s, t + 1, d->arcs.at[t].end).issue,
                         .rule = str_of("aim of talks"),
                         .sure = 0.6f,
                         .terms = (uint32_t)d->terms.count};
    p.term_count = terms_add(d, terms_trim(d, begin, end), TERM_AIM, 0);
    *doc_add(d, positions) = p;
}

static bool is_offer_word(const struct seeker *s, uint32_t object) {
    if (!object) return false;
    if (s->d->tags.at[object].upos == UPOS_PRON) return str_is(doc_lemma(s->d, object), "it");
    const struct str *row = matters_pair(s->d, s->nouns, object, 0);
    return row && frame_of(*row).kind == POSITION_OFFER;
}

/* "If I see that my offer would harm us, I will abandon it". */
static void find_withdrawal(struct seeker *s, uint32_t t) {
    struct doc *d = s->d;
    uint32_t particle = doc_child(d, t, REL_COMPOUND_PRT);
    if (!matters_pair(d, s->withdrawals, t, particle) && !matters_pair(d, s->withdrawals, t, 0)) return;
    uint32_t holder = party_at(s, subject_of(s, t)), condition = 0;
    const struct clause *c = &d->clauses.at[s->clause_of[t]];
    if (!holder || !c->modal || c->is_negated || !is_offer_word(s, doc_child(d, t, REL_OBJ))) return;
    for (uint32_t x = d->arcs.at[t].first_child; x; x = d->arcs.at[x].next_sibling) {
        uint8_t kind = 0;
        if (rel_base(d->arcs.at[x].rel) != REL_ADVCL || !terms_opener(d, s->k, d->arcs.at[x].left, &kind))
            continue;
        condition = x;
    }
    if (!condition) return;
    bool names_offer = false;
    for (uint32_t x = d->arcs.at[condition].left; x < d->arcs.at[condition].end; x++)
        names_offer = names_offer || (d->tags.at[x].upos == UPOS_NOUN && is_offer_word(s, x));
    if (!names_offer && d->tags.at[doc_child(d, t, REL_OBJ)].upos == UPOS_PRON) return;
    struct position p = {.span = terms_trim(d, d->arcs.at[t].left, clamp(s, t, d->arcs.at[t].end)),
                         .actor = holder,
                         .kind = POSITION_OFFER,
                         .state = STATE_OPEN,
                         .rule = str_of("offer under reserve"),
                         .sure = 0.6f,
                         .terms = (uint32_t)d->terms.count};
    p.term_count = terms_add(d, terms_trim(d, d->arcs.at[condition].left, d->arcs.at[condition].end),
                             TERM_WITHDRAWAL, 0);
    *doc_add(d, positions) = p;
}

/* ---- answers ------------------------------------------------------------------------------------------- */

/* What the words name, "rejected | the offer", "dismissed | the ultimatum": the kind of position; 0 = none.
 */
static uint8_t named_kind(const struct seeker *s, struct span about) {
    uint32_t first = doc_token_at(s->d, about.begin), end = doc_token_at(s->d, about.end);
    for (uint32_t t = first; t < end && t < first + 4; t++) {
        const struct str *row =
            s->d->tags.at[t].upos == UPOS_NOUN ? matters_pair(s->d, s->nouns, t, 0) : NULL;
        uint8_t kind = row ? frame_of(*row).kind : POSITION_NONE;
        if (kind == POSITION_OFFER || kind == POSITION_DEMAND) return kind;
    }
    return POSITION_NONE;
}

/* Whether `p` answers `q`: the same two parties the other way round, on the same issue; a party or the issue
 * may be left open where the words name an offer or a demand. A concession answers a demand alone. */
static bool does_answer(const struct seeker *s, const struct position *p, const struct position *q) {
    if (q->kind != POSITION_DEMAND && (q->kind != POSITION_OFFER || p->kind == POSITION_CONCESSION))
        return false;
    uint8_t named = named_kind(s, p->about);
    bool is_same_issue = p->issue.size && str_same(p->issue, q->issue);
    if (!is_same_issue && !named) return false;
    if (named == POSITION_DEMAND && q->kind != POSITION_DEMAND) return false;
    uint32_t actor = actor_of(s, p->actor), toward = actor_of(s, p->toward);
    uint32_t holder = actor_of(s, q->actor), other = actor_of(s, q->toward);
    if (!actor || !holder || actor == holder || (other && other != actor)) return false;
    return toward ? toward == holder : named != POSITION_NONE;
}

/* A refusal or an acceptance answers the last position before it that it can answer. */
static void link_answers(struct seeker *s) {
    struct doc *d = s->d;
    for (uint32_t i = 1; i < d->positions.count; i++) {
        struct position *p = &d->positions.at[i];
        bool is_answer = p->kind == POSITION_REFUSAL || p->kind == POSITION_ACCEPTANCE;
        if (!is_answer && p->kind != POSITION_CONCESSION) continue;
        for (uint32_t j = i; j-- > 1 && i - j < FAR_ANSWER && !p->answers;) {
            struct position *q = &d->positions.at[j];
            if (!does_answer(s, p, q)) continue;
            p->answers = j;
            if (!p->toward) p->toward = q->actor;
            q->state = p->kind == POSITION_REFUSAL      ? STATE_REFUSED
                       : p->kind == POSITION_CONCESSION ? STATE_MET
                                                        : STATE_ACCEPTED;
        }
    }
}

/* ---- the stage ----------------------------------------------------------------------------------------- */

static void mark_quotes(struct seeker *s) {
    const struct doc *d = s->d;
    for (uint32_t i = 1; i < d->quotes.count; i++)
        for (uint32_t p = 0; p < d->quotes.at[i].part_count; p++) {
            struct span part = d->parts.at[d->quotes.at[i].parts + p].span;
            uint32_t end = doc_token_at(d, part.end);
            for (uint32_t t = doc_token_at(d, part.begin); t < end; t++) s->quote_of[t] = i;
        }
}

/* A report full of the words of sport, film and games, where offers and threats are of another kind. */
static bool is_play(const struct doc *d, const struct know *k) {
    const struct wordlist *play = know_list(k, "play");
    uint32_t all = 0;
    for (uint32_t t = 1; t < d->tokens.count; t++) all += wordlist_has(play, doc_lemma(d, t));
    return all >= PLAY_LEAST && all * PLAY_RARE > d->tokens.count;
}

static struct seeker seeker_make(struct doc *d, const struct know *k, struct arena *a) {
    struct seeker s = {.d = d, .k = k, .who = mentioned_make(d, a)};
    s.clause_of = arena_take(a, (d->tokens.count + 1) * sizeof *s.clause_of);
    s.quote_of = arena_take(a, (d->tokens.count + 1) * sizeof *s.quote_of);
    s.is_matter = arena_take(a, d->tokens.count + 1);
    s.in_date = arena_take(a, d->tokens.count + 1);
    s.event_of = arena_take(a, (d->tokens.count + 1) * sizeof *s.event_of);
    for (uint32_t i = 1; i < d->events.count; i++) s.event_of[d->events.at[i].token] = i;
    s.opens = arena_take(a, (d->tokens.count + 1) * sizeof *s.opens);
    for (uint32_t i = 1; i < d->mentions.count; i++) {
        uint32_t *known = &s.opens[d->mentions.at[i].first];
        if (!*known || d->mentions.at[i].end > d->mentions.at[*known].end) *known = i;
    }
    for (uint32_t i = 1; i < d->dates.count; i++)
        for (uint32_t t = d->dates.at[i].first; t < d->dates.at[i].end; t++) s.in_date[t] = true;
    for (uint32_t i = 1; i < d->clauses.count; i++) s.clause_of[d->clauses.at[i].token] = i;
    s.verbs = know_list(k, "position-verbs"), s.nouns = know_list(k, "position-nouns");
    s.voices = know_list(k, "position-voices"), s.topics = know_list(k, "position-topics");
    s.mediators = know_list(k, "mediators"), s.stand_ins = know_list(k, "stand-ins");
    s.needs = know_list(k, "position-needs"), s.nothings = know_list(k, "position-nothings");
    s.idle = know_list(k, "position-idle"), s.acts = know_list(k, "position-acts");
    s.hosting = know_list(k, "position-hosting");
    s.aims = know_list(k, "position-aims"), s.withdrawals = know_list(k, "position-withdrawals");
    s.is_play = is_play(d, k);
    mark_quotes(&s);
    return s;
}

static int by_begin(const void *a, const void *b) {
    const struct position *x = a, *y = b;
    if (x->span.begin != y->span.begin) return x->span.begin < y->span.begin ? -1 : 1;
    return (x->terms > y->terms) - (x->terms < y->terms);
}

bool positions_find(struct doc *d, const struct know *k, struct err *e) {
    (void)e;
    if (d->arcs.count != d->tokens.count || d->tokens.count < 2) return true;
    struct arena *scratch = arena_make();
    struct seeker s = seeker_make(d, k, scratch);
    for (uint32_t t = 1; t < d->tokens.count; t++) {
        unsigned upos = d->tags.at[t].upos;
        if (upos == UPOS_VERB || upos == UPOS_ADJ) find_verb(&s, t);
        if (upos == UPOS_VERB) find_withdrawal(&s, t), find_denial(&s, t), find_announced(&s, t);
        if (upos == UPOS_NOUN) find_noun(&s, t), find_aim(&s, t);
    }
    if (d->positions.count > 2)
        qsort(d->positions.at + 1, d->positions.count - 1, sizeof *d->positions.at, by_begin);
    link_answers(&s);
    arena_free(scratch);
    return true;
}
