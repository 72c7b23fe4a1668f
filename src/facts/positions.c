/* A position is a trigger with its matter: "offered | to hold talks in Osgiliath", "their refusal | to talk",
 * "emphasized the need | for a truce". Which words trigger, what kind of position they state and where their
 * matter hangs in the tree is data (data/lists/position-*.txt). Three rules keep chance matches out:
 *
 *   1. Something must be at stake: the matter holds a word of negotiations (talks, prisoners, a withdrawal),
 * or a party puts more than words forward. Nobody's lunch is refused, and "declined to say" refuses nothing.
 *   2. The holder must be known: the subject, the possessor of a noun, or for "I", "we" and a bare clause
 *      whoever is quoted.
 *   3. What is conditional, asked, or merely expected states no position; what is denied states the opposite
 *      or none.
 *
 * Where the matter hangs is facts/complements.c. Forms that have no trigger of their own are facts/vows.c.
 * Whether something is at stake, and between whom, is facts/stakes.c, who the sides are facts/sides.c, what
 * it is about facts/matters.c, on which terms facts/terms.c, what it answers facts/answers.c.
 */
#include "facts/positions.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/str.h"
#include "doc/doc.h"
#include "facts/answers.h"
#include "facts/commands.h"
#include "facts/complements.h"
#include "facts/deeds.h"
#include "facts/sides.h"
#include "facts/stakes.h"
#include "facts/stated.h"
#include "facts/terms.h"
#include "facts/vows.h"
#include "know/know.h"
#include "know/wordlist.h"

/* The holder of a noun: its possessor, or the subject of the verb that voices it. */
static uint32_t noun_holder(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    uint32_t owner = doc_child(d, f->trigger, REL_NMOD_POSS);
    if (owner) return owner;
    uint32_t verb = d->arcs.at[f->trigger].head;
    if (rel_base(d->arcs.at[f->trigger].rel) != REL_OBJ || !matters_pair(d, s->voices, verb, 0)) return 0;
    bool is_no = seeker_negated(s, verb) && !f->frame.no;
    return is_no || seeker_unreal(s, verb) ? 0 : sides_subject(s, verb);
}

/* What a denial makes of a position; POSITION_NONE: nothing. */
static uint8_t denied(const struct frame *f) {
    if (!f->turns) return POSITION_NONE;
    if (f->kind == POSITION_REFUSAL) return POSITION_OFFER; /* "would not object to talks" */
    return f->kind == POSITION_OFFER || f->kind == POSITION_ACCEPTANCE ? POSITION_REFUSAL : POSITION_NONE;
}

/* "refused to rule out talks" states nothing that we could name. */
static bool is_double(const struct seeker *s, const struct found *f) {
    const struct str *row =
        matters_pair(s->d, s->verbs, f->matter_head, doc_child(s->d, f->matter_head, REL_COMPOUND_PRT));
    if (!row || f->frame.kind != POSITION_REFUSAL) return false;
    return frames_read(*row).kind == POSITION_REFUSAL;
}

static bool is_if(const struct seeker *s, uint32_t clause) { /* "... if the camps are not closed" */
    const struct doc *d = s->d;
    for (uint32_t c = d->arcs.at[clause].first_child; c; c = d->arcs.at[c].next_sibling) {
        uint8_t kind = 0;
        bool is_opened =
            rel_base(d->arcs.at[c].rel) == REL_ADVCL && terms_opener(d, s->k, d->arcs.at[c].left, &kind);
        if (is_opened && kind == TERM_CONDITION) return true;
    }
    return false;
}

/* "warned that their soldiers would come if ...": what is done to the other side if he does not yield. */
static bool is_conditional_harm(const struct seeker *s, const struct found *f) {
    const struct clause *c = &s->d->clauses.at[s->clause_of[f->matter_head]];
    if (!f->is_clause || !c->modal || c->is_negated || !is_if(s, f->matter_head)) return false;
    if (c->is_passive) return true;
    uint32_t holder = seeker_actor(s, sides_party(s, sides_subject(s, f->trigger)));
    uint32_t subject = doc_child(s->d, f->matter_head, REL_NSUBJ);
    return holder && subject && sides_commands(s, subject, holder);
}

/* Whether the matter is an act of the position's kind, where its row wants one: "warned that they would
 * march". */
static bool is_of_acts(const struct seeker *s, const struct found *f) {
    if (!f->frame.acts || (f->frame.kind == POSITION_THREAT && is_conditional_harm(s, f))) return true;
    const struct clause *c = &s->d->clauses.at[s->clause_of[f->matter_head]];
    uint32_t subject = doc_child(s->d, f->matter_head, REL_NSUBJ);
    uint32_t holder = seeker_actor(s, sides_party(s, sides_subject(s, f->trigger))),
             who = sides_party(s, subject);
    bool is_open = !who && s->d->tags.at[subject].upos == UPOS_PRON;
    bool is_own = is_open || (holder && subject && sides_commands(s, subject, holder));
    if (f->is_clause && !c->is_passive && !is_own) return false;
    return deeds_kind(s, f->matter_head) == f->frame.kind && (c->modal || !f->is_clause);
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
    case POSITION_ACCEPTANCE: /* "agreed that the war was lost" */
    case POSITION_DEMAND: return f->frame.claims && f->is_clause && is_claimed(d, f->matter_head);
    case POSITION_THREAT:
        return !is_verb && !f->is_clause && !deeds_harm(s, f->matter_head) &&
               !seeker_case(d, f->matter_head, str_of("with")) && /* "threatened them | with dismissal" */
               !seeker_matter(s, f->matter, f->matter_end).kind;
    case POSITION_CONCESSION: return !is_verb && !terms_is_finite(d, f->trigger);
    default: return false;
    }
}

/* "demanded that the army leave, and | that the tribe give up its guns": the head of a clause that opens at
 * the token `t`, a demand of its own; 0 = none. */
static uint32_t next_clause(const struct doc *d, const struct found *f, uint32_t t) {
    bool is_next = d->tags.at[t - 1].upos == UPOS_CCONJ || str_is(doc_token(d, t - 1), ",");
    uint32_t head = d->arcs.at[t].head;
    bool is_mark = str_is(doc_token(d, t), "that") && d->arcs.at[t].rel == REL_MARK && head > t;
    return is_next && is_mark && t > f->matter_head && doc_child(d, head, REL_NSUBJ) ? head : 0;
}

/* Puts down one position for each clause that is demanded. */
static void put_clauses(struct seeker *s, struct found *f) {
    const struct doc *d = s->d;
    bool is_list = f->is_clause && f->frame.kind == POSITION_DEMAND;
    uint32_t first = f->matter, end = is_list ? d->ranges.at[d->tokens.at[f->trigger].sentence].end : 0;
    for (uint32_t t = f->matter + 1; t < end; t++) {
        uint32_t clause = next_clause(d, f, t), above = d->arcs.at[clause].head;
        if (!clause || (above != f->trigger && above < first)) continue;
        struct found before = *f;
        uint32_t cut = d->tags.at[t - 1].upos == UPOS_CCONJ ? t - 1 : t;
        if (before.matter_end > cut) before.matter_end = cut;
        stakes_put(s, &before, "position-verbs");
        f->matter = t, f->matter_head = clause, f->matter_end = terms_cut(d, t, d->arcs.at[clause].end);
        f->toward = d->clauses.at[s->clause_of[clause]].is_passive ? 0 : doc_child(d, clause, REL_NSUBJ);
    }
    stakes_put(s, f, "position-verbs");
}

/* Whether the verb tells a deed that was done. */
static bool is_done(const struct seeker *s, uint32_t t) {
    const struct doc *d = s->d;
    const struct clause *c = &d->clauses.at[s->clause_of[t]];
    return s->clause_of[t] && !c->modal && !c->is_infinitive && !c->is_passive &&
           (d->tags.at[t].xpos == XPOS_VBD || c->is_perfect || c->is_past);
}

/* The word that makes a verb another: a particle, or the adverb or noun that follows ("brush aside", "say
 * no"); 0 = none of which the list knows. */
static const struct str *row_of(const struct seeker *s, uint32_t t, uint32_t *particle) {
    const struct doc *d = s->d;
    bool is_state = d->tags.at[t].xpos == XPOS_VBN && doc_child(d, t, REL_COP); /* "is opposed to" */
    const struct str *state = is_state ? wordlist_find(s->verbs, doc_token(d, t)) : NULL;
    if (state) return state;
    uint32_t next[] = {doc_child(d, t, REL_COMPOUND_PRT), doc_child(d, t, REL_ADVMOD), t + 1};
    for (unsigned i = 0; i < sizeof next / sizeof *next; i++) {
        bool is_there = next[i] > t && next[i] < d->tokens.count;
        const struct str *row = is_there ? matters_pair(d, s->verbs, t, next[i]) : NULL;
        if (row) return *particle = next[i], row;
    }
    const struct str *row = matters_pair(d, s->verbs, t, 0);
    if (!row && d->tags.at[t].xpos == XPOS_VBN)
        row = wordlist_find(s->verbs, doc_token(d, t)); /* "prepared" */
    return row;
}

/* "before | agreeing to talks", "no sign of anybody | accepting": not told as done, but for an aside behind a
 * comma ("walked out, | rejecting the plan"). */
static bool is_gerund(const struct doc *d, uint32_t t) {
    if (d->tags.at[t].xpos != XPOS_VBG || doc_child(d, t, REL_AUX)) return false;
    unsigned rel = rel_base(d->arcs.at[t].rel);
    bool is_aside = rel == REL_ADVCL && !doc_child(d, t, REL_MARK) && d->tags.at[t - 1].upos == UPOS_PUNCT;
    return !is_aside && rel != REL_CONJ && rel != REL_ROOT && rel != REL_PARATAXIS;
}

/* "wanted the king | to agree", "the call | to reject it", "rather than | reject it": what is told in an
 * infinitive is done only below a verb by which it is ("voted to accept", data/lists/position-carriers.txt).
 */
static bool is_wanted(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    uint32_t t = f->trigger, above = d->arcs.at[t].head;
    bool is_deed = found_answers(f) || f->frame.kind == POSITION_CONCESSION;
    if (rel_base(d->arcs.at[t].rel) == REL_AMOD) return true; /* "the reluctant members" */
    for (uint32_t c = d->arcs.at[t].first_child; c && c < t; c = d->arcs.at[c].next_sibling)
        if (str_is(doc_token(d, c), "rather") || str_is(doc_token(d, c), "than")) return true;
    if (d->tags.at[t].upos != UPOS_VERB) return false;
    if (is_deed && is_gerund(d, t)) return true;
    if (!seeker_to(d, t)) return false;
    if (is_deed) return !matters_pair(d, s->carriers, above, 0) || doc_child(d, above, REL_OBJ);
    const struct str *row = matters_pair(d, s->verbs, above, 0);
    bool is_told = doc_child(d, above, REL_OBJ) || doc_child(d, above, REL_OBL);
    return row && is_told && frames_read(*row).kind == POSITION_DEMAND;
}

/* "no longer insists on": what was wanted is given up, what was offered is taken back. */
static bool is_over(const struct seeker *s, uint32_t t) {
    const struct doc *d = s->d;
    for (uint32_t c = d->arcs.at[t].first_child; c && c < t; c = d->arcs.at[c].next_sibling)
        if (str_is(doc_token(d, c), "longer") && str_is(doc_token(d, c - 1), "no")) return true;
    return false;
}

static uint8_t given_up(uint8_t kind) {
    switch (kind) {
    case POSITION_DEMAND:
    case POSITION_REFUSAL: return POSITION_CONCESSION;
    case POSITION_OFFER:
    case POSITION_ACCEPTANCE: return POSITION_REFUSAL;
    default: return POSITION_NONE;
    }
}

/* Whether a party stands behind the preposition within the words of the trigger. */
static bool has_party(const struct seeker *s, const struct found *f, const char *preposition) {
    const struct doc *d = s->d;
    for (uint32_t t = f->matter_head + 1; t < d->arcs.at[f->trigger].end; t++)
        if (seeker_case(d, t, str_of(preposition)) && sides_party(s, t)) return true;
    return false;
}

/* "carried | letters | between the two camps", "passed | a message | from the rebels | to the king". */
static bool is_errand(const struct seeker *s, const struct found *f) {
    if (!matters_pair(s->d, s->errands, f->matter_head, 0)) return false;
    if (f->frame.mediator || has_party(s, f, "between")) return true;
    return has_party(s, f, "from") && has_party(s, f, "to");
}

static bool is_hosting(const struct seeker *s, const struct found *f) {
    uint32_t with = doc_child(s->d, f->matter_head, REL_ADVMOD); /* "bring together" */
    return matters_pair(s->d, s->hosting, f->matter_head, 0) ||
           (with && matters_pair(s->d, s->hosting, f->matter_head, with));
}

/* Whether the matter is of the class that the frame asks for. */
static bool is_of_class(const struct seeker *s, const struct found *f) {
    const struct frame *x = &f->frame;
    if (x->named && !matters_pair(s->d, s->nouns, f->matter_head, 0)) return false;
    bool is_go_between = sides_mediator(s, sides_party(s, sides_subject(s, f->trigger)));
    if (x->mediator && !is_go_between) return false;
    if (x->adj && s->d->tags.at[f->trigger].upos != UPOS_ADJ) return false;
    struct str issue = seeker_matter(s, f->matter, f->matter_end).issue;
    bool is_people = s->who.headed[f->matter_head] || str_is(issue, "prisoners");
    if (x->people && !is_people) return false;
    struct matter head = matters_at(s->d, s->topics, f->matter_head, 0);
    if (x->ceasefire && !(head.kind == 't' && str_is(head.issue, "ceasefire"))) return false;
    if (x->talks && seeker_matter(s, f->matter, f->matter_end).kind != 't') return false;
    if (x->harms && !deeds_harm(s, f->matter_head)) return false;
    if (x->hosts && !is_hosting(s, f)) return false;
    if (x->we && !seeker_first_person(s->d, sides_subject(s, f->trigger))) return false;
    return !x->errands || is_errand(s, f);
}

/* "agreed | to free 30 prisoners" with "free" taken for an adjective. */
static bool is_infinitive_misread(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    uint32_t verb = f->matter + 1;
    return f->frame.to && verb < f->matter_end && str_is(doc_token(d, f->matter), "to") &&
           d->tags.at[verb].upos == UPOS_ADJ && matters_pair(d, s->acts, verb, 0);
}

/* "Offered to reopen the line | and to let them meet": a second infinitive that a parser hung on the trigger.
 */
static void join_infinitive(const struct seeker *s, struct found *f) {
    const struct doc *d = s->d;
    uint32_t cc = f->matter_end, to = cc + 1;
    if (!f->frame.to || f->is_behind || to + 1 >= d->tokens.count || d->tags.at[cc].upos != UPOS_CCONJ)
        return;
    uint32_t verb = d->arcs.at[to].head;
    bool is_next = str_is(doc_token(d, to), "to") && verb > to && d->arcs.at[verb].head == f->trigger;
    if (is_next && rel_base(d->arcs.at[verb].rel) == REL_CONJ)
        f->matter_end = terms_cut(d, to, d->arcs.at[verb].end);
}

/* Whether the trigger with its frame states a position. */
static bool read_verb(struct seeker *s, struct found *f) {
    const struct doc *d = s->d;
    uint32_t t = f->trigger;
    if (!complements_find(s, f) || seeker_unreal(s, t) || is_double(s, f) || !is_of_acts(s, f) ||
        is_idle(s, f))
        return false;
    join_infinitive(s, f);
    if ((f->frame.done && !is_done(s, t)) || is_wanted(s, f) || seeker_denied(s, t)) return false;
    if (!is_of_class(s, f)) return false;
    bool is_reduced = d->tags.at[t].xpos == XPOS_VBN && rel_base(d->arcs.at[t].rel) == REL_ACL &&
                      !doc_child(d, t, REL_AUX) && !doc_child(d, t, REL_NSUBJ);
    if (is_reduced && !f->is_behind && !f->frame.turns) return false; /* "a deal | brokered between them" */
    const struct clause *c = &d->clauses.at[s->clause_of[t]]; /* "was asked to go": by whom is not told */
    if (s->clause_of[t] && c->is_passive && !c->agent && d->tags.at[t].upos == UPOS_VERB && !f->frame.turns)
        return false;
    if (is_over(s, t))
        f->frame.kind = given_up(f->frame.kind);
    else if (seeker_negated(s, t))
        f->frame.kind = denied(&f->frame);
    if (f->frame.kind == POSITION_NONE) return false;
    bool is_deed = d->tags.at[f->matter_head].upos == UPOS_VERB || is_infinitive_misread(s, f);
    if (f->frame.kind == POSITION_OFFER && is_deed && deeds_kind(s, f->matter_head) == POSITION_THREAT)
        f->frame.kind = POSITION_THREAT; /* "ready to fight", "promised to crush them" */
    if (f->frame.grants && f->frame.kind == POSITION_ACCEPTANCE && is_deed)
        f->frame.kind = POSITION_CONCESSION;
    f->holder = sides_subject(s, t);
    return true;
}

/* Whether nothing hangs to the verb that could be its matter: "the rebels refused on Monday". */
static bool is_alone(const struct seeker *s, uint32_t t) {
    const struct doc *d = s->d;
    for (uint32_t c = d->arcs.at[t].first_child; c; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        bool is_full =
            rel == REL_OBJ || rel == REL_IOBJ || rel == REL_CCOMP || rel == REL_OBL || rel == REL_XCOMP;
        bool is_next = rel == REL_ADVCL && d->arcs.at[c].left == t + 1;
        bool is_cut = str_is(doc_token(d, c), "to"); /* "they declined | to" */
        if (c > t && (is_full || is_next) && !s->in_date[c] && !is_cut) return false;
    }
    return true;
}

/* "They asked for talks, but the army refused": an answer to what was offered or demanded before. */
static void find_bare(struct seeker *s, struct found *f) {
    const struct doc *d = s->d;
    uint32_t t = f->trigger, particle = doc_child(d, t, REL_COMPOUND_PRT);
    if (rel_base(d->arcs.at[t].rel) == REL_ACL) return; /* "what they accepted" */
    if (!f->frame.bare || d->positions.count < 2 || !is_done(s, t) || !is_alone(s, t)) return;
    if (seeker_unreal(s, t) || seeker_denied(s, t) || seeker_negated(s, t)) return;
    f->matter = f->matter_head = t;
    f->matter_end = particle > t ? particle + 1 : t + 1;
    f->is_bare = true;
    f->holder = sides_subject(s, t);
    stakes_put(s, f, "bare answer");
}

static void find_verb(struct seeker *s, uint32_t t) {
    uint32_t particle = 0;
    const struct str *row = row_of(s, t, &particle);
    if (!row || s->is_matter[t]) return;
    for (struct str rest = *row; rest.size;) {
        struct found f = {.trigger = t,
                          .end = t + 1,
                          .particle = particle,
                          .frame = frames_read(str_trim(str_cut(&rest, '|')))};
        if (!read_verb(s, &f)) {
            f = (struct found){.trigger = t, .end = t + 1, .frame = f.frame};
            find_bare(s, &f);
            if (f.is_bare) return;
            continue;
        }
        put_clauses(s, &f);
        return;
    }
}

static void find_noun(struct seeker *s, uint32_t t) {
    const struct str *row = matters_pair(s->d, s->nouns, t, 0);
    if (!row || (s->is_matter[t] && !s->answered[t])) return;
    uint32_t author = s->answered[t] ? sides_author(s, t) : 0;
    struct found f = {.trigger = t, .end = t + 1, .author = author, .frame = frames_read(*row)};
    if (!complements_find(s, &f) && !complements_above(s, &f)) return;
    if (!is_of_class(s, &f)) return;
    uint32_t no = doc_child(s->d, t, REL_DET);
    if (f.frame.no && !(no && str_is(doc_lemma(s->d, no), "no"))) return;
    if (f.frame.no) f.first = no;
    if (s->answered[t] && !author) return;
    if (s->answered[t]) f.toward = s->d->mentions.at[s->answered[t]].head;
    uint32_t verb = s->d->arcs.at[t].head;
    if (rel_base(s->d->arcs.at[t].rel) == REL_OBJ && matters_pair(s->d, s->withdrawals, verb, 0)) return;
    bool is_owned = doc_child(s->d, t, REL_NMOD_POSS) != 0;
    f.holder = s->answered[t] ? author : noun_holder(s, &f);
    stakes_put(s, &f, is_owned ? "position named" : "position-nouns");
}

/* ---- the stage ----------------------------------------------------------------------------------------- */

static int by_begin(const void *a, const void *b) {
    const struct position *x = a, *y = b;
    if (x->span.begin != y->span.begin) return x->span.begin < y->span.begin ? -1 : 1;
    return (x->terms > y->terms) - (x->terms < y->terms);
}

/* Whom a deed is aimed at that names nobody, where it states a position: "rejected the offer" is aimed at who
 * made it. */
static void lend_targets(struct doc *d) {
    const struct mention *m = d->mentions.at;
    for (size_t i = 1; i < d->positions.count; i++) {
        const struct position *p = &d->positions.at[i];
        uint32_t token = d->events.at[p->event].token, holder = m[p->actor].actor, x = p->event;
        while (x > 1 && d->events.at[x - 1].token == token) x--; /* one event for each who does it */
        for (; p->event && p->toward && x < d->events.count && d->events.at[x].token == token; x++) {
            struct event *e = &d->events.at[x];
            bool is_his = e->source && m[e->source].actor == holder && m[p->toward].actor != holder;
            if (is_his && !e->target) e->target = p->toward;
        }
    }
}

bool positions_find(struct doc *d, const struct know *k, struct err *e) {
    (void)e;
    if (d->arcs.count != d->tokens.count || d->tokens.count < 2) return true;
    struct arena *scratch = arena_make();
    struct seeker s = seeker_make(d, k, scratch);
    for (uint32_t t = 1; t < d->tokens.count; t++) {
        unsigned upos = d->tags.at[t].upos;
        if (upos == UPOS_VERB || upos == UPOS_ADJ) find_verb(&s, t);
        if (upos == UPOS_NOUN) find_noun(&s, t);
        vows_find(&s, t);
        if (upos == UPOS_VERB) commands_find(&s, t);
    }
    if (d->positions.count > 2)
        qsort(d->positions.at + 1, d->positions.count - 1, sizeof *d->positions.at, by_begin);
    answers_link(d, k);
    stated_sort(d);
    lend_targets(d);
    arena_free(scratch);
    return true;
}
