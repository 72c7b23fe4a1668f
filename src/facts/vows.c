#include "facts/vows.h"

#include "doc/doc.h"
#include "facts/sides.h"
#include "facts/stakes.h"
#include "facts/terms.h"
#include "know/wordlist.h"

/* Whether an actor code is of those who tell what others will do: the press, monitors and relief. */
static bool is_witness(struct str code) {
    for (; code.size >= 3; code.at++, code.size--)
        if (str_begins(code, "MED") || str_begins(code, "NGO")) return true;
    return false;
}

/* Who announces that he will do what the verb says: "We will ...", "he said his party would ..."; "The
 * crossing will be closed," the ministry said. A token; 0 = nobody. */
static uint32_t announcer(const struct seeker *s, uint32_t t) {
    const struct doc *d = s->d;
    const struct clause *c = &d->clauses.at[s->clause_of[t]];
    if (!s->clause_of[t] || !c->modal || c->is_question || c->is_conditional) return 0;
    if (!c->is_future && !str_is(doc_lemma(d, c->modal), "would")) return 0;
    uint32_t speaker = seeker_speaker(s, t), who = seeker_actor(s, speaker);
    if (!who) return 0;
    bool is_doer = d->actors.at[who].code.size && !is_witness(d->actors.at[who].code);
    if (c->is_passive) return !c->agent && is_doer ? d->mentions.at[speaker].head : 0;
    uint32_t subject = sides_subject(s, t);
    if (!subject || !sides_own(s, subject, who)) return 0;
    return sides_party(s, subject) ? subject : d->mentions.at[speaker].head;
}

static struct found announced(const struct doc *d, uint32_t t, uint8_t kind) {
    struct found f = {.trigger = t, .end = t + 1, .is_own_act = true, .frame = {.kind = kind}};
    stakes_take(&f, d, t);
    f.matter = t;
    return f;
}

static bool is_refusal(const struct seeker *s, uint32_t verb) { /* "won't rule out talks" */
    uint32_t particle = doc_child(s->d, verb, REL_COMPOUND_PRT);
    const struct str *row = particle ? matters_pair(s->d, s->verbs, verb, particle) : NULL;
    if (!row) row = matters_pair(s->d, s->verbs, verb, 0);
    return row && frames_read(*row).kind == POSITION_REFUSAL;
}

/* "We will never negotiate with them": what is talked about or given up, denied for the future, is refused;
 * of what a speaker says of himself, any act. */
static void find_denial(struct seeker *s, uint32_t t) {
    const struct doc *d = s->d;
    const struct clause *c = &d->clauses.at[s->clause_of[t]];
    if (!s->clause_of[t] || !c->is_negated || s->is_matter[t] || seeker_unreal(s, t) || is_refusal(s, t))
        return;
    bool is_topic = matters_at(d, s->topics, t, 0).kind && c->is_future && !c->is_passive;
    uint32_t who = announcer(s, t);
    if (!is_topic && (!who || c->is_passive || matters_pair(d, s->idle, t, 0))) return;
    struct found f = announced(d, t, POSITION_REFUSAL);
    f.holder = who ? who : sides_subject(s, t);
    stakes_put(s, &f, "denied for the future");
}

/* "We will release them", "he said they would march on the capital": data/lists/position-acts.txt. */
static void find_announced(struct seeker *s, uint32_t t) {
    const struct doc *d = s->d;
    uint32_t particle = doc_child(d, t, REL_COMPOUND_PRT);
    const struct str *row = particle ? matters_pair(d, s->acts, t, particle) : NULL;
    if (!row) row = matters_pair(d, s->acts, t, 0);
    if (!row || s->is_matter[t] || seeker_negated(s, t) || seeker_unreal(s, t)) return;
    struct found f = announced(d, t, frames_kind(*row));
    f.holder = announcer(s, t);
    if (f.holder) stakes_put(s, &f, "announced");
}
/* ---- forms without a trigger --------------------------------------------------------------------------- */

/* "The aim of the talks would be to find a way ...": `t` is the noun, the subject of a copula or of an
 * infinitive. */
static void find_aim(struct seeker *s, uint32_t t) {
    struct doc *d = s->d;
    if (!matters_pair(d, s->aims, t, 0) || rel_base(d->arcs.at[t].rel) != REL_NSUBJ) return;
    if (seeker_matter(s, t + 1, d->arcs.at[t].end).kind != 't') return;
    uint32_t head = d->arcs.at[t].head, aim = 0;
    for (uint32_t c = d->arcs.at[head].first_child; c; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        if (c > t && (rel == REL_XCOMP || rel == REL_CCOMP || rel == REL_ADVCL)) aim = c;
    }
    if (!aim && head > t && seeker_to(d, head)) aim = head;
    uint32_t holder = seeker_speaker(s, t);
    if (!aim || !holder || !seeker_actor(s, holder)) return;
    uint32_t end = terms_clause_end(d, aim), begin = aim == head ? aim : d->arcs.at[aim].left;
    for (uint32_t c = d->arcs.at[aim].first_child; aim == head && c; c = d->arcs.at[c].next_sibling)
        if (c > t && d->arcs.at[c].left < begin && rel_base(d->arcs.at[c].rel) == REL_MARK) begin = c;
    struct position p = {.span = terms_trim(d, d->arcs.at[t].left, end),
                         .actor = holder,
                         .kind = POSITION_OFFER,
                         .about = terms_trim(d, t, d->arcs.at[t].end),
                         .state = STATE_OPEN,
                         .issue = seeker_matter(s, t + 1, d->arcs.at[t].end).issue,
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
    return row && frames_read(*row).kind == POSITION_OFFER;
}

/* "If I see that my offer would harm us, I will abandon it". */
static void find_withdrawal(struct seeker *s, uint32_t t) {
    struct doc *d = s->d;
    uint32_t particle = doc_child(d, t, REL_COMPOUND_PRT);
    if (!matters_pair(d, s->withdrawals, t, particle) && !matters_pair(d, s->withdrawals, t, 0)) return;
    uint32_t holder = sides_party(s, sides_subject(s, t)), condition = 0;
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
    struct position p = {.span = terms_trim(d, d->arcs.at[t].left, stakes_clamp(s, t, d->arcs.at[t].end)),
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

/* ---- what others must do, and what there will not be -----------------------------------------------------
 */

/* Whether the verb stands below "must", "should", "have to". */
static bool is_duty(const struct seeker *s, uint32_t t) {
    const struct doc *d = s->d;
    uint32_t modal = d->clauses.at[s->clause_of[t]].modal, above = d->arcs.at[t].head;
    if (modal && matters_pair(d, s->duties, modal, 0)) return true;
    bool is_below = rel_base(d->arcs.at[t].rel) == REL_XCOMP && seeker_to(d, t);
    unsigned x = d->tags.at[above].xpos;
    return is_below && above < t && x != XPOS_VBN && x != XPOS_VBG && matters_pair(d, s->duties, above, 0) &&
           !seeker_negated(s, above);
}

/* "The army must leave the town," he said: a demand of whoever is to act; "The siege must end": of nobody who
 * is named. */
static void find_duty(struct seeker *s, uint32_t t) {
    const struct doc *d = s->d;
    const struct clause *c = &d->clauses.at[s->clause_of[t]];
    if (!s->clause_of[t] || s->is_matter[t] || c->is_question || c->is_conditional || !is_duty(s, t)) return;
    uint32_t speaker = seeker_speaker(s, t), who = seeker_actor(s, speaker), above = d->arcs.at[t].head;
    uint32_t subject = c->subject ? c->subject : doc_child(d, above, REL_NSUBJ);
    bool is_inverted = c->modal && c->modal < d->arcs.at[subject].left; /* "Should they come, ..." */
    if (!who || !subject || is_inverted || seeker_first_person(d, subject) || sides_own(s, subject, who))
        return;
    uint32_t party = c->is_passive ? 0 : sides_party(s, subject);
    struct found f = announced(d, t, POSITION_DEMAND);
    f.matter_end = stakes_clamp(s, t, d->arcs.at[t].end);
    bool is_topic = seeker_matter(s, t, f.matter_end).kind || matters_at(d, s->topics, subject, 0).kind;
    if (!is_topic && (!party || matters_pair(d, s->idle, t, 0))) return;
    f.holder = d->mentions.at[speaker].head;
    f.toward = party ? subject : 0;
    if (!party) f.first = d->arcs.at[subject].left;
    stakes_put(s, &f, "what must be done");
}

/* "There will be no talks", "An amnesty is out of the question": refused by who says so. */
static void find_no(struct seeker *s, uint32_t t) {
    const struct doc *d = s->d;
    uint32_t verb = d->arcs.at[t].head, speaker = seeker_speaker(s, t), no = doc_child(d, t, REL_DET);
    if (!seeker_actor(s, speaker) || s->is_matter[t] || !matters_at(d, s->topics, t, 0).kind) return;
    bool is_there = doc_child(d, verb, REL_EXPL) && str_is(doc_lemma(d, verb), "be") &&
                    d->clauses.at[s->clause_of[verb]].modal && no && str_is(doc_lemma(d, no), "no");
    uint32_t of = doc_child(d, verb, REL_CASE);
    bool is_out = rel_base(d->arcs.at[t].rel) == REL_NSUBJ && str_is(doc_lemma(d, verb), "question") && of &&
                  str_is(doc_token(d, of), "out");
    if ((!is_there && !is_out) || seeker_unreal(s, verb)) return;
    struct found f = {
        .trigger = verb, .end = verb + 1, .is_own_act = true, .frame = {.kind = POSITION_REFUSAL}};
    stakes_take(&f, d, t);
    f.holder = d->mentions.at[speaker].head;
    if (is_out) f.first = f.matter;
    stakes_put(s, &f, "ruled out");
}

void vows_find(struct seeker *s, uint32_t t) {
    unsigned upos = s->d->tags.at[t].upos;
    if (upos == UPOS_VERB) find_withdrawal(s, t), find_denial(s, t), find_announced(s, t);
    if (upos == UPOS_VERB) find_duty(s, t);
    if (upos == UPOS_NOUN) find_aim(s, t), find_no(s, t);
}
