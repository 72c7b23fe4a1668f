#include "facts/vows.h"

#include "doc/doc.h"
#include "facts/deeds.h"
#include "facts/sides.h"
#include "facts/stakes.h"
#include "facts/terms.h"
#include "know/wordlist.h"

/* Whether an actor code is of those who tell what others will do: the press, monitors and relief, courts. */
static bool is_witness(struct str code) {
    for (; code.size >= 3; code.at++, code.size--)
        if (str_begins(code, "MED") || str_begins(code, "NGO") || str_begins(code, "JUD")) return true;
    return false;
}

/* "X, a spokesman of the union. ... But he said the union would strike": by a role told elsewhere. */
static bool is_role_of(const struct seeker *s, uint32_t actor, uint32_t who) {
    const struct doc *d = s->d;
    for (uint32_t i = 1; actor && who && i < d->roles.count; i++) {
        if (d->roles.at[i].actor != actor) continue;
        uint32_t first = doc_token_at(d, d->roles.at[i].span.begin),
                 end = doc_token_at(d, d->roles.at[i].span.end);
        for (uint32_t t = first; t < end; t++)
            if (seeker_actor(s, s->who.headed[t]) == who) return true;
    }
    return false;
}

/* "The union would strike, | its leader said": whether the speaker is called by whom he speaks for. */
static bool speaks_for(const struct seeker *s, uint32_t speaker, uint32_t subject) {
    const struct doc *d = s->d;
    uint32_t head = d->mentions.at[speaker].head, who = seeker_actor(s, sides_party(s, subject));
    for (uint32_t c = d->arcs.at[head].first_child; who && c; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        if ((rel == REL_NMOD || rel == REL_COMPOUND) && seeker_actor(s, sides_party(s, c)) == who)
            return true;
    }
    return is_role_of(s, seeker_actor(s, speaker), who);
}

/* The word that opens a condition in the verb's clause; 0 = none. */
static uint32_t condition_of(const struct seeker *s, uint32_t t) {
    const struct doc *d = s->d;
    for (uint32_t x = d->arcs.at[t].left; x < d->arcs.at[t].end; x++) {
        uint8_t kind = 0;
        bool is_phrase = d->tags.at[x].upos == UPOS_ADP && d->arcs.at[x].rel != REL_MARK; /* "without" */
        if (!is_phrase && terms_opener(d, s->k, x, &kind) && kind == TERM_CONDITION) return x;
    }
    uint32_t next = d->arcs.at[t].end; /* "will shut it | unless we pay": hung on what reports it */
    uint8_t kind = 0;
    bool is_near = next < d->tokens.count && d->tokens.at[next].sentence == d->tokens.at[t].sentence;
    bool is_mark = is_near && d->arcs.at[next].rel == REL_MARK && terms_opener(d, s->k, next, &kind);
    return is_mark && kind == TERM_CONDITION ? next : 0;
}

/* "unless they leave", "if they do not leave", "if they attack": what is announced will come if what is
 * wanted is not done. */
static bool is_default(const struct seeker *s, uint32_t opener) {
    static const char *const NOS[] = {"no", "nobody", "none", "not", "n't"};
    const struct doc *d = s->d;
    uint32_t verb = d->arcs.at[opener].head;
    if (str_is(doc_lemma(d, opener), "unless")) return true;
    bool is_provoked = matters_pair(d, s->provocations, verb, 0) || deeds_kind(s, verb) == POSITION_THREAT;
    if (verb > opener && is_provoked) return true; /* "if soldiers come near" */
    for (uint32_t x = opener; verb > opener && x < d->arcs.at[verb].end; x++)
        for (unsigned i = 0; i < sizeof NOS / sizeof *NOS; i++)
            if (str_is(doc_lemma(d, x), NOS[i])) return true;
    return false;
}

/* Whose stand it is that a report tells with its condition, "the miners will strike unless ...": a party that
 * acts for others, and of whom nobody else's party says so; a token, 0 = none. */
static uint32_t stander(const struct seeker *s, uint32_t subject, uint32_t speaker) {
    const struct doc *d = s->d;
    uint32_t who = seeker_actor(s, sides_party(s, subject));
    if (!who || !d->actors.at[who].code.size || is_witness(d->actors.at[who].code)) return 0;
    return speaker && d->actors.at[speaker].code.size ? 0 : subject;
}

/* Who announces that he will do what the verb says: "We will ...", "he said his party would ..."; "The
 * crossing will be closed," the ministry said. A token; 0 = nobody. */
static uint32_t announcer(const struct seeker *s, uint32_t t) {
    const struct doc *d = s->d;
    const struct clause *c = &d->clauses.at[s->clause_of[t]];
    if (!s->clause_of[t] || !c->modal || seeker_open(s, t)) return 0;
    if (c->is_perfect) return 0; /* "would have gone" */
    bool is_would = str_is(doc_lemma(d, c->modal), "would");
    if (!c->is_future && !is_would) return 0;
    uint32_t speaker = seeker_speaker(s, t), who = seeker_actor(s, speaker);
    uint32_t subject = sides_subject(s, t), opener = condition_of(s, t);
    bool is_doer = who && !is_witness(d->actors.at[who].code) && (opener || d->actors.at[who].code.size);
    if (c->is_passive && is_doer) return !c->agent ? d->mentions.at[speaker].head : 0;
    bool is_someone = seeker_first_person(d, subject) || s->who.headed[subject]; /* not "their arms" */
    bool is_own = who && is_someone && (sides_commands(s, subject, who) || speaks_for(s, speaker, subject));
    uint32_t party = seeker_actor(s, sides_party(s, subject));
    bool is_thing = is_doer && opener && !d->actors.at[party].code.size; /* "flights would stop if ..." */
    if (!is_own && is_thing && d->tags.at[subject].upos == UPOS_NOUN) return d->mentions.at[speaker].head;
    if (!is_own && opener && !c->is_passive && (!is_would || who)) return stander(s, subject, who);
    if (!is_own) return 0;
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

/* "do not talk | with kidnappers". */
static bool is_partnered(const struct seeker *s, uint32_t verb) {
    const struct doc *d = s->d;
    for (uint32_t c = d->arcs.at[verb].first_child; c; c = d->arcs.at[c].next_sibling)
        if (c > verb && (seeker_case(d, c, str_of("with")) || seeker_case(d, c, str_of("to"))))
            return d->tags.at[verb].xpos == XPOS_VB;
    return false;
}

/* "would take | no prisoners", "will pay | nothing". */
static bool has_no_object(const struct seeker *s, uint32_t verb) {
    const struct doc *d = s->d;
    uint32_t object = doc_child(d, verb, REL_OBJ), no = object ? doc_child(d, object, REL_DET) : 0;
    return object > verb &&
           ((no && str_is(doc_lemma(d, no), "no")) || str_is(doc_lemma(d, object), "nothing"));
}

/* "No trucks would be let through": who says that nothing is done for the other side; a token, 0 = nobody. */
static uint32_t withholder(const struct seeker *s, uint32_t verb) {
    const struct doc *d = s->d;
    const struct clause *c = &d->clauses.at[s->clause_of[verb]];
    uint32_t no = c->subject ? doc_child(d, c->subject, REL_DET) : 0;
    return c->is_passive && no && str_is(doc_lemma(d, no), "no") ? announcer(s, verb) : 0;
}

/* "We cannot accept these terms": what a party says it cannot do of what would be to the good of the other.
 */
static uint32_t unable(const struct seeker *s, uint32_t t) {
    const struct doc *d = s->d;
    const struct clause *c = &d->clauses.at[s->clause_of[t]];
    bool is_can =
        c->modal && (str_is(doc_lemma(d, c->modal), "can") || str_is(doc_lemma(d, c->modal), "could"));
    uint32_t speaker = seeker_speaker(s, t), subject = sides_subject(s, t), who = seeker_actor(s, speaker);
    if (!is_can || c->is_passive || c->is_perfect || !who || !subject || !sides_own(s, subject, who))
        return 0;
    if (deeds_kind(s, t) != POSITION_OFFER) return 0;
    return sides_party(s, subject) ? subject : d->mentions.at[speaker].head;
}

/* Whether the clause withholds something: "will not go", "would pay nothing", "no trucks would be let in". */
static bool is_withheld(const struct seeker *s, uint32_t t) {
    if (!s->clause_of[t]) return false;
    return seeker_negated(s, t) || has_no_object(s, t) || withholder(s, t);
}

static const struct str *idle_row(const struct seeker *s, uint32_t t) { /* "stand idly", "worry" */
    const struct str *row = t + 1 < s->d->tokens.count ? matters_pair(s->d, s->idle, t, t + 1) : NULL;
    return row ? row : matters_pair(s->d, s->idle, t, 0);
}

/* "We will never negotiate with them": what is talked about or given up, denied for the future, is refused;
 * of what a speaker says of himself, any act. */
static void find_denial(struct seeker *s, uint32_t t) {
    const struct doc *d = s->d;
    const struct clause *c = &d->clauses.at[s->clause_of[t]];
    if (!is_withheld(s, t) || s->is_matter[t] || is_refusal(s, t) || seeker_denied(s, t)) return;
    uint32_t who = unable(s, t);
    if (!who && seeker_open(s, t)) return;
    struct matter topic = matters_at(d, s->topics, t, 0);
    bool is_would = c->modal && str_is(doc_lemma(d, c->modal), "would") && !seeker_speaker(s, t);
    bool is_topic = topic.kind && (c->is_future || is_would) && !c->is_passive && !c->is_perfect;
    bool is_custom = topic.kind == 't' && !c->modal && !c->is_passive && is_partnered(s, t);
    if (!who) who = c->is_passive ? withholder(s, t) : announcer(s, t);
    const struct str *idle = idle_row(s, t);
    bool is_harm = idle && str_is(*idle, "threat"); /* "we will not stand idly by" */
    if (!is_topic && !is_custom && (!who || (idle && !is_harm))) return;
    struct found f = announced(d, t, is_harm ? POSITION_THREAT : POSITION_REFUSAL);
    f.holder = who ? who : sides_subject(s, t);
    stakes_put(s, &f, "denied for the future");
}

static bool is_offer_word(const struct seeker *s, uint32_t object) {
    if (!object) return false;
    if (s->d->tags.at[object].upos == UPOS_PRON) return str_is(doc_lemma(s->d, object), "it");
    const struct str *row = matters_pair(s->d, s->nouns, object, 0);
    return row && frames_read(*row).kind == POSITION_OFFER;
}

/* "will abandon | it": what was offered is taken back. */
static bool is_withdrawal(const struct seeker *s, uint32_t t) {
    return matters_pair(s->d, s->withdrawals, t, 0) && is_offer_word(s, doc_child(s->d, t, REL_OBJ));
}

/* What it is to the other side that the verb is done: by the verb; else what one does if the other does
 * something is offered, what one does if he does nothing is threatened. */
static uint8_t announced_kind(const struct seeker *s, uint32_t t) {
    static const char *const TIMES[] = {"when", "while", "after", "before", "until", "as"};
    uint8_t kind = deeds_kind(s, t);
    uint32_t opener = condition_of(s, t);
    if (kind == POSITION_THREAT || !opener || matters_pair(s->d, s->idle, t, 0)) return kind;
    bool is_said = seeker_speaker(s, t) != 0; /* else a forecast: "if he goes, they will lose the town" */
    if (is_default(s, opener)) return kind || is_said ? POSITION_THREAT : POSITION_NONE;
    for (unsigned i = 0; !kind && i < sizeof TIMES / sizeof *TIMES; i++)
        if (str_is(doc_lemma(s->d, opener), TIMES[i])) return POSITION_NONE;
    bool is_topic = seeker_matter(s, s->d->arcs.at[t].left, s->d->arcs.at[t].end).kind;
    return kind || (is_said && is_topic) ? POSITION_OFFER : POSITION_NONE;
}

/* "told Russia | that it would expel them": the party to whom it is said; a token, 0 = none. */
static uint32_t told_to(const struct seeker *s, uint32_t t) {
    const struct doc *d = s->d;
    uint32_t quote = s->quote_of[t];
    uint32_t mention = quote && quote < d->speakers.count ? d->speakers.at[quote].addressee : 0;
    struct str code = d->actors.at[seeker_actor(s, mention)].code;
    return mention && code.size && !is_witness(code) ? d->mentions.at[mention].head : 0;
}

/* "We will release them", "he said they would march on the capital", "they would not hesitate to shoot". */
static void find_announced(struct seeker *s, uint32_t t) {
    const struct doc *d = s->d;
    bool is_negated = (seeker_negated(s, t) && !str_is(doc_lemma(d, t), "hesitate")) || has_no_object(s, t);
    if (s->is_matter[t] || is_negated || is_withdrawal(s, t) || seeker_denied(s, t)) return;
    uint32_t holder = announcer(s, t);
    uint8_t kind = holder ? announced_kind(s, t) : POSITION_NONE;
    bool is_talked = matters_at(d, s->topics, t, 0).kind == 't' && d->clauses.at[s->clause_of[t]].is_passive;
    if (!kind || (is_talked && kind == POSITION_OFFER)) return; /* "it will be discussed" */
    struct found f = announced(d, t, kind);
    f.holder = holder;
    f.toward = told_to(s, t);
    bool is_people = s->who.headed[doc_child(d, t, REL_OBJ)] != 0; /* "will free two journalists" */
    f.frame.party = kind == POSITION_OFFER && !condition_of(s, t) && !is_people; /* "will pay": whom? */
    stakes_put(s, &f, "announced");
}

/* A noun of harm that hangs to the verb: "face | reprisals", "lead to | war"; 0 = none. */
static uint32_t harm_below(const struct seeker *s, uint32_t verb) {
    const struct doc *d = s->d;
    for (uint32_t c = d->arcs.at[verb].first_child; c; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        if (c > verb && (rel == REL_OBJ || rel == REL_OBL) && deeds_harm(s, c)) return c;
    }
    return 0;
}

/* "warned that those who stayed away | would lose their posts". */
static bool is_warned(const struct seeker *s, const struct clause *c) {
    uint32_t verb = c->report ? s->d->clauses.at[c->report].token : 0;
    return verb && (str_is(doc_lemma(s->d, verb), "warn") || str_is(doc_lemma(s->d, verb), "threaten"));
}

/* "They will pay," he said | of the rebels: whom it is said of; 0 = not told. */
static uint32_t told_of(const struct seeker *s, const struct clause *c) {
    const struct doc *d = s->d;
    uint32_t verb = c->report ? d->clauses.at[c->report].token : 0;
    for (uint32_t x = d->arcs.at[verb].first_child; verb && x; x = d->arcs.at[x].next_sibling)
        if (rel_base(d->arcs.at[x].rel) == REL_OBL && seeker_case(d, x, str_of("of")) && sides_party(s, x))
            return x;
    return 0;
}

/* "They will pay a heavy price," he said; "the arrests would have consequences": what comes over the other
 * side, told by a party: data/lists/position-dooms.txt. */
static void find_doom(struct seeker *s, uint32_t t) {
    const struct doc *d = s->d;
    const struct str *row = t + 1 < d->tokens.count ? matters_pair(d, s->dooms, t, t + 1) : NULL;
    if (!row) row = matters_pair(d, s->dooms, t, 0);
    const struct clause *c = &d->clauses.at[s->clause_of[t]];
    if (!row || s->is_matter[t] || !s->clause_of[t] || !c->modal || c->is_negated || seeker_open(s, t))
        return;
    if (str_is(*row, "warned") && !is_warned(s, c)) return;
    if (str_is(*row, "harm") && !harm_below(s, t) && !(deeds_harm(s, c->subject) && condition_of(s, t)))
        return;
    uint32_t speaker = seeker_speaker(s, t), who = seeker_actor(s, speaker);
    const struct actor *teller = &d->actors.at[who];
    bool is_party = who && (teller->code.size || teller->type != ACTOR_PERSON) && !is_witness(teller->code);
    if (!is_party || matters_at(d, s->topics, c->subject, 0).kind == 't' || sides_mediator(s, speaker) ||
        sides_own(s, c->subject, who))
        return;
    struct found f = announced(d, t, POSITION_THREAT);
    f.holder = d->mentions.at[speaker].head;
    f.toward = sides_party(s, c->subject) ? c->subject : told_of(s, c);
    stakes_put(s, &f, "what will follow");
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
    if (str_is(doc_token(d, d->arcs.at[t].left - 1), "yet")) return; /* "have yet to leave" */
    uint32_t speaker = seeker_speaker(s, t), who = seeker_actor(s, speaker), above = d->arcs.at[t].head;
    uint32_t subject = c->subject ? c->subject : doc_child(d, above, REL_NSUBJ);
    bool is_inverted = c->modal && c->modal < d->arcs.at[subject].left; /* "Should they come, ..." */
    if (!who || !subject || is_inverted || seeker_first_person(d, subject) || sides_own(s, subject, who))
        return;
    uint32_t party = c->is_passive ? 0 : sides_party(s, subject);
    struct found f = announced(d, t, POSITION_DEMAND);
    f.is_own_act = false;
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
    uint32_t modal = d->clauses.at[s->clause_of[verb]].modal;
    bool is_told_can = is_there && str_is(doc_lemma(d, modal), "could"); /* what was said was "can" */
    if ((!is_there && !is_out) || (!is_told_can && seeker_unreal(s, verb))) return;
    struct found f = {
        .trigger = verb, .end = verb + 1, .is_own_act = true, .frame = {.kind = POSITION_REFUSAL}};
    stakes_take(&f, d, t);
    f.holder = d->mentions.at[speaker].head;
    if (is_out) f.first = f.matter;
    stakes_put(s, &f, "ruled out");
}

/* What is said of the noun, its predicate or what it includes: "Their demand is | a truce"; 0 = nothing. */
static uint32_t named_matter(const struct seeker *s, uint32_t noun) {
    static const char *const VERBS[] = {"include", "remain"};
    const struct doc *d = s->d;
    uint32_t head = d->arcs.at[noun].head;
    if (rel_base(d->arcs.at[noun].rel) != REL_NSUBJ || head < noun) return 0;
    if (doc_child(d, head, REL_COP)) return d->tags.at[head].upos == UPOS_NOUN ? head : 0;
    uint32_t object = doc_child(d, head, REL_OBJ);
    for (unsigned i = 0; object && i < sizeof VERBS / sizeof *VERBS; i++)
        if (str_is(doc_lemma(d, head), VERBS[i])) return object;
    return 0;
}

/* "Their demands include | the withdrawal of the army", "The rebels' only condition is | an amnesty". */
static void find_called(struct seeker *s, uint32_t t) {
    const struct doc *d = s->d;
    const struct str *row = matters_pair(d, s->nouns, t, 0);
    uint32_t matter = row ? named_matter(s, t) : 0, owner = doc_child(d, t, REL_NMOD_POSS);
    if (!matter || !owner || s->is_matter[t] || seeker_unreal(s, d->arcs.at[t].head)) return;
    struct found f = {.trigger = t, .end = t + 1, .frame = frames_read(*row), .holder = owner};
    if (f.frame.kind != POSITION_DEMAND || seeker_negated(s, d->arcs.at[t].head)) return;
    stakes_take(&f, d, matter);
    uint32_t copula = doc_child(d, matter, REL_COP);
    if (copula) f.matter = copula + 1;
    f.first = f.matter;
    stakes_put(s, &f, "called a demand");
}

void vows_find(struct seeker *s, uint32_t t) {
    unsigned upos = s->d->tags.at[t].upos;
    if (upos == UPOS_VERB) find_withdrawal(s, t), find_denial(s, t), find_announced(s, t);
    if (upos == UPOS_VERB) find_doom(s, t), find_duty(s, t);
    if (upos == UPOS_NOUN) find_aim(s, t), find_no(s, t), find_called(s, t);
}
