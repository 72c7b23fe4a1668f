#include "facts/answers.h"

#include "doc/doc.h"
#include "facts/frames.h"
#include "facts/matters.h"
#include "know/know.h"
#include "know/wordlist.h"

enum { FAR_ANSWER = 200, NEAR = 400 }; /* positions, bytes */

struct answering {
    const struct doc *d;
    const struct wordlist *nouns;
};

static uint32_t actor_of(const struct answering *s, uint32_t mention) {
    return s->d->mentions.at[mention].actor;
}

/* What the words name, "rejected | the offer", "dismissed | the ultimatum": the kind of position; 0 = none.
 */
static uint8_t named_kind(const struct answering *s, struct span about) {
    uint32_t first = doc_token_at(s->d, about.begin), end = doc_token_at(s->d, about.end);
    for (uint32_t t = first; t < end && t < first + 4; t++) {
        const struct str *row =
            s->d->tags.at[t].upos == UPOS_NOUN ? matters_pair(s->d, s->nouns, t, 0) : NULL;
        uint8_t kind = row ? frames_read(*row).kind : POSITION_NONE;
        if (kind == POSITION_OFFER || kind == POSITION_DEMAND) return kind;
    }
    return POSITION_NONE;
}

/* Whether `p` answers `q`: the same two parties the other way round, on the same issue; a party or the issue
 * may be left open where the words name an offer or a demand. A concession answers a demand alone. */
static bool does_answer(const struct answering *s, const struct position *p, const struct position *q) {
    bool is_bare = str_is(p->rule, "bare answer") && p->span.begin < q->span.end + NEAR;
    bool is_between = is_bare && q->kind == POSITION_MEDIATION; /* asked of both sides: each answers */
    bool is_offer = q->kind == POSITION_OFFER && p->kind != POSITION_CONCESSION;
    if (q->kind != POSITION_DEMAND && !is_offer && !is_between) return false;
    uint8_t named = named_kind(s, p->about);
    if (is_bare && !named) named = q->kind; /* "they refused": whatever was said last */
    bool is_same_issue = p->issue.size && str_same(p->issue, q->issue);
    if (!is_same_issue && !named) return false;
    if (named == POSITION_DEMAND && q->kind != POSITION_DEMAND) return false;
    uint32_t actor = actor_of(s, p->actor), toward = actor_of(s, p->toward);
    uint32_t holder = actor_of(s, q->actor), other = actor_of(s, q->toward);
    if (!actor || !holder || actor == holder || (other && other != actor && !is_between)) return false;
    return toward ? toward == holder : named != POSITION_NONE;
}

static void answer(struct position *p, struct position *q, uint32_t link) {
    p->answers = link;
    if (!p->toward) p->toward = q->actor;
    if (!q->toward) q->toward = p->actor; /* who answers was asked */
    q->state = p->kind == POSITION_REFUSAL      ? STATE_REFUSED
               : p->kind == POSITION_CONCESSION ? STATE_MET
                                                : STATE_ACCEPTED;
}

/* "rejected | the army chief's appeal to lay down their arms": the words themselves name the other position.
 */
static bool holds(const struct answering *s, const struct position *p, const struct position *q) {
    return q->span.begin > p->span.begin && q->span.end <= p->span.end &&
           actor_of(s, q->actor) != actor_of(s, p->actor) &&
           actor_of(s, q->toward) == actor_of(s, p->actor) &&
           (q->kind == POSITION_DEMAND || q->kind == POSITION_OFFER);
}

/* A refusal or an acceptance answers the last position before it that it can answer, or the one that it
 * names.
 */
void answers_link(struct doc *d, const struct know *k) {
    const struct answering s = {d, know_list(k, "position-nouns")};
    for (uint32_t i = 1; i < d->positions.count; i++) {
        struct position *p = &d->positions.at[i];
        bool is_answer = p->kind == POSITION_REFUSAL || p->kind == POSITION_ACCEPTANCE;
        if (!is_answer && p->kind != POSITION_CONCESSION) continue;
        for (uint32_t j = i + 1; is_answer && j < d->positions.count && !p->answers; j++) {
            if (d->positions.at[j].span.begin >= p->span.end) break;
            if (holds(&s, p, &d->positions.at[j])) answer(p, &d->positions.at[j], j);
        }
        for (uint32_t j = i; j-- > 1 && i - j < FAR_ANSWER && !p->answers;) {
            struct position *q = &d->positions.at[j];
            if (!does_answer(&s, p, q)) continue;
            answer(p, q, j);
        }
    }
}
