#include "across/bargain.h"

#include "across/parties.h"
#include "across/weave.h"
#include "across/words.h"
#include "doc/doc.h"
#include "know/know.h"
#include "know/wordlist.h"

enum { RELATIONS_MOST = 6 }; /* the nearest; more would say nothing new */

struct standing { /* a position in the order of time */
    uint32_t link;
    struct str day;  /* ISO 8601, empty where unknown */
    uint32_t report; /* in order, of its first attestation */
    struct span span;
};

struct bargain {
    struct weave *w;
    const struct wordlist *nouns, *roles;
    struct standing *at;
    uint32_t count;
};

/* ---- the order of time --------------------------------------------------------------------------------- */

static uint32_t place_in_order(const struct weave *w, uint32_t report) {
    uint32_t i = 0;
    while (i < w->count && w->order[i] != report) i++;
    return i;
}

static struct str day_of(const struct weave *w, const struct position_fact *p) {
    struct str published = list_get(w->r->reports, p->attestations.at[0].report)->published,
               day = p->date.from;
    if (published.size > 10) published.size = 10;
    bool is_to_come = published.size && str_compare(day, published) > 0; /* of a meeting, not of its offer */
    return day.size && !is_to_come ? day : published;
}

static int by_time(const void *x, const void *y) {
    const struct standing *a = x, *b = y;
    int days = a->day.size && b->day.size ? str_compare(a->day, b->day) : 0;
    if (days) return days;
    if (a->report != b->report) return a->report < b->report ? -1 : 1;
    if (a->span.begin != b->span.begin) return a->span.begin < b->span.begin ? -1 : 1;
    return a->link < b->link ? -1 : a->link > b->link;
}

/* An insertion sort: where a day is unknown the order is no total one, and must still be the same everywhere.
 */
static void sort(struct bargain *b) {
    for (uint32_t i = 1; i < b->count; i++) {
        struct standing x = b->at[i];
        uint32_t j = i;
        for (; j && by_time(&x, &b->at[j - 1]) < 0; j--) b->at[j] = b->at[j - 1];
        b->at[j] = x;
    }
}

static struct position_fact *position(const struct bargain *b, uint32_t place) {
    return list_get(b->w->s->facts.positions, b->at[place].link);
}

/* Whether q was there before p for certain: on an earlier day, or earlier in the same report. */
static bool was_before(const struct standing *q, const struct standing *p) {
    if (q->report == p->report) return q->span.begin < p->span.begin;
    return q->day.size && p->day.size && str_compare(q->day, p->day) < 0;
}

static bool is_later_day(const struct standing *q, const struct standing *p) {
    return q->day.size && p->day.size && str_compare(q->day, p->day) < 0;
}

/* ---- parties and issues -------------------------------------------------------------------------------- */

static bool is_party(const struct bargain *b, uint32_t x, uint32_t y) {
    return x && y && parties_agree(b->w->s, x, y) > 0;
}

/* Whether the two speak to each other: nobody whom they name is a third. */
static bool do_face(const struct bargain *b, const struct position_fact *p, const struct position_fact *q) {
    if (!p->actor || !q->actor || parties_side(b->w->s, b->roles, p->actor, q->actor)) return false;
    bool p_names = is_party(b, p->toward, q->actor), q_names = is_party(b, q->toward, p->actor);
    return (p_names || !p->toward) && (q_names || !q->toward) && (p_names || q_names);
}

static bool is_same_issue(const struct position_fact *p, const struct position_fact *q) {
    return p->issue.size && str_same(p->issue, q->issue);
}

/* Whether the matter begins with the name of a position: "rejected | the offer". */
static bool names_position(const struct bargain *b, const struct position_fact *p) {
    struct words words = words_cut(b->w->scratch, p->about.text);
    for (uint32_t i = 0; i < words.count && i < 4; i++) {
        struct str lower = str_lower(b->w->scratch, words.at[i]);
        if (wordlist_has(b->nouns, lower)) return true;
        if (str_ends(lower, "s") && wordlist_has(b->nouns, (struct str){lower.at, lower.size - 1}))
            return true;
    }
    return false;
}

static bool is_answer(const struct position_fact *p) {
    return p->kind == POSITION_REFUSAL || p->kind == POSITION_ACCEPTANCE || p->kind == POSITION_CONCESSION;
}

static bool can_be_answered(const struct position_fact *q, const struct position_fact *by) {
    return q->kind == POSITION_DEMAND || (q->kind == POSITION_OFFER && by->kind != POSITION_CONCESSION);
}

/* ---- answers ------------------------------------------------------------------------------------------- */

static void link_answer(struct bargain *b, uint32_t at) {
    struct position_fact *p = position(b, at);
    if (!is_answer(p) || p->answers) return;
    bool is_named = names_position(b, p);
    for (uint32_t i = at; i-- > 0;) {
        struct position_fact *q = position(b, i);
        if (!can_be_answered(q, p) || !do_face(b, p, q) || !was_before(&b->at[i], &b->at[at])) continue;
        if (!is_same_issue(p, q) && !(is_named && (!p->issue.size || !q->issue.size))) continue;
        p->answers = b->at[i].link;
        if (!p->toward) p->toward = q->actor;
        return;
    }
}

static uint8_t state_by(const struct position_fact *answer, const struct position_fact *q) {
    if (answer->kind == POSITION_REFUSAL) return STATE_REFUSED;
    if (answer->kind == POSITION_CONCESSION && q->kind == POSITION_DEMAND) return STATE_MET;
    return STATE_ACCEPTED;
}

/* The last answer decides. */
static void settle(struct bargain *b) {
    for (uint32_t i = 0; i < b->count; i++) {
        struct position_fact *p = position(b, i);
        if (!p->answers || p->answers == b->at[i].link || !is_answer(p)) continue;
        struct position_fact *q = list_get(b->w->s->facts.positions, p->answers);
        q->state = state_by(p, q);
    }
}

/* "gave up its demand", "dropped the condition": a party takes back what it had wanted. */
static void take_back(struct bargain *b, uint32_t at) {
    struct position_fact *p = position(b, at);
    if (p->kind != POSITION_CONCESSION || !names_position(b, p)) return;
    for (uint32_t i = at; i-- > 0;) {
        struct position_fact *q = position(b, i);
        if (q->kind != POSITION_DEMAND || !is_party(b, p->actor, q->actor) || !is_same_issue(p, q)) continue;
        q->state = STATE_WITHDRAWN;
        return;
    }
}

/* The issue of what it answers, else of the holder's own last offer or demand. */
static void inherit_issue(struct bargain *b, uint32_t at) {
    struct position_fact *p = position(b, at);
    if (p->issue.size) return;
    if (p->answers) p->issue = list_get(b->w->s->facts.positions, p->answers)->issue;
    bool comes_back = p->kind == POSITION_OFFER && str_is(p->attestations.at[0].rule, "offer under reserve");
    for (uint32_t i = at; comes_back && i-- > 0 && !p->issue.size;)
        if (position(b, i)->kind == POSITION_OFFER && is_party(b, position(b, i)->actor, p->actor))
            p->issue = position(b, i)->issue;
}

/* ---- relations ----------------------------------------------------------------------------------------- */

static bool would(const struct position_fact *p) {
    return p->kind == POSITION_OFFER || p->kind == POSITION_CONCESSION || p->kind == POSITION_ACCEPTANCE;
}

static bool has_condition(const struct position_fact *p, bool is_free) {
    for (size_t i = 0; i < p->terms.count; i++)
        if (p->terms.at[i].kind == TERM_CONDITION && (str_begins(p->terms.at[i].text, "without ") ||
                                                      str_begins(p->terms.at[i].text, "no ")) == is_free)
            return true;
    return false;
}

/* One says "without preconditions", the other has some. */
static bool terms_clash(const struct position_fact *p, const struct position_fact *q) {
    return (has_condition(p, true) && has_condition(q, false)) ||
           (has_condition(q, true) && has_condition(p, false));
}

static bool has_term(const struct position_fact *p, uint8_t kind) {
    for (size_t i = 0; i < p->terms.count; i++)
        if (p->terms.at[i].kind == kind) return true;
    return false;
}

/* A refusal to talk in one place, or with some, is none to talk elsewhere or with others. */
static bool is_partial(const struct position_fact *refusal, const struct position_fact *other) {
    return (has_term(refusal, TERM_PLACE) && !has_term(other, TERM_PLACE)) ||
           (has_term(refusal, TERM_PARTICIPANTS) && !has_term(other, TERM_PARTICIPANTS));
}

/* What p, the later of the two, is to q of the other side. */
static uint8_t relation_across(const struct position_fact *p, const struct position_fact *q) {
    if (would(p) && would(q)) return terms_clash(p, q) ? RELATION_CLASHES : RELATION_MEETS;
    if ((would(p) && q->kind == POSITION_DEMAND) || (would(q) && p->kind == POSITION_DEMAND))
        return RELATION_MEETS;
    const struct position_fact *refusal = p->kind == POSITION_REFUSAL ? p : q, *other = refusal == p ? q : p;
    bool is_wanted = other->kind == POSITION_OFFER || other->kind == POSITION_DEMAND;
    if (refusal->kind != POSITION_REFUSAL || !is_wanted || other->state == STATE_REFUSED)
        return RELATION_NONE;
    return is_partial(refusal, other) ? RELATION_NONE : RELATION_CLASHES;
}

/* What p is to what the same party held on an earlier day. */
static uint8_t relation_within(const struct position_fact *p, const struct position_fact *q) {
    if (q->kind == POSITION_REFUSAL && would(p)) return RELATION_SOFTENS;
    if (q->kind == POSITION_DEMAND && p->kind == POSITION_CONCESSION) return RELATION_SOFTENS;
    return would(q) && p->kind == POSITION_REFUSAL ? RELATION_HARDENS : RELATION_NONE;
}

static void relate(struct bargain *b, uint32_t at) {
    struct position_fact *p = position(b, at);
    bool has_changed = false;
    for (uint32_t i = at; i-- > 0 && p->relations.count < RELATIONS_MOST;) {
        const struct position_fact *q = position(b, i);
        if (!is_same_issue(p, q) || p->answers == b->at[i].link || q->answers == b->at[at].link) continue;
        uint8_t kind = RELATION_NONE;
        if (do_face(b, p, q))
            kind = relation_across(p, q);
        else if (!has_changed && is_party(b, p->actor, q->actor) && is_later_day(&b->at[i], &b->at[at]))
            kind = relation_within(p, q), has_changed = kind;
        if (!kind) continue;
        struct relation_fact *r = list_add(b->w->a, p->relations);
        *r = (struct relation_fact){kind, b->at[i].link};
    }
}

void bargain_decide(struct weave *w, const struct know *k) {
    struct bargain b = {
        .w = w, .nouns = know_list(k, "position-nouns"), .roles = know_list(k, "government-roles")};
    b.count = (uint32_t)w->s->facts.positions.count;
    b.at = arena_take(w->scratch, (b.count + 1) * sizeof *b.at);
    for (uint32_t i = 0; i < b.count; i++) {
        const struct position_fact *p = &w->s->facts.positions.at[i];
        const struct attestation_fact *first = &p->attestations.at[0];
        b.at[i] = (struct standing){i + 1, day_of(w, p), place_in_order(w, first->report), first->span};
    }
    sort(&b);
    for (uint32_t i = 0; i < b.count; i++) link_answer(&b, i), inherit_issue(&b, i);
    settle(&b);
    for (uint32_t i = 0; i < b.count; i++) take_back(&b, i);
    for (uint32_t i = 0; i < b.count; i++) relate(&b, i);
}
