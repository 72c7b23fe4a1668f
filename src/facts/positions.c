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
 * More forms have no trigger of their own: what a speaker announces of himself ("We will ...", "they would
 * never
 * ..."), the aim of talks ("The aim of the talks would be to ...") and the reservation under which an offer
 * is taken back ("If ..., I will abandon it"). Who holds a position toward whom is facts/sides.c, what it is
 * about facts/matters.c, on which terms facts/terms.c, what it answers facts/answers.c.
 */
#include "facts/positions.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/str.h"
#include "doc/doc.h"
#include "facts/answers.h"
#include "facts/sides.h"
#include "facts/terms.h"
#include "know/know.h"
#include "know/wordlist.h"

enum { ROLELESS = 3, ULTIMATUM = 12 };

/* ---- the tree ------------------------------------------------------------------------------------------ */

static void take(struct found *f, const struct doc *d, uint32_t head) {
    f->matter_head = head;
    f->matter = d->arcs.at[head].left;
    f->matter_end = terms_cut(d, f->matter, d->arcs.at[head].end);
}

static bool is_preposition(const struct frame *f, const struct doc *d, uint32_t noun) {
    for (uint32_t i = 0; i < f->preposition_count; i++)
        if (seeker_case(d, noun, f->prepositions[i])) return true;
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
        if (c > noun && rel_base(d->arcs.at[c].rel) == REL_ACL && seeker_to(d, c)) return c;
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
        if (seeker_case(d, noun, str_of(TO[i]))) return true;
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
                (seeker_to(d, x) ? f->frame.to || f->frame.who || f->frame.on_who : f->frame.that && is_that);
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
        if ((rel == REL_XCOMP || rel == REL_ADVCL || rel == REL_ACL || rel == REL_CCOMP) && seeker_to(d, c) &&
            !infinitive)
            infinitive = c;
        if (rel == REL_CCOMP && !seeker_to(d, c) && !clause && !is_question(d, c)) clause = c;
        if ((rel == REL_OBL || rel == REL_NMOD) && is_preposition(&f->frame, d, c) && !phrase) phrase = c;
        if ((rel == REL_ADVCL || rel == REL_ACL) && !phrase && is_preposition(&f->frame, d, c)) phrase = c;
        if (rel == REL_OBL && (seeker_case(d, c, str_of("on")) || seeker_case(d, c, str_of("upon")))) on = c;
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

/* The holder of a noun: its possessor, or the subject of the verb that voices it. */
static uint32_t noun_holder(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    uint32_t owner = doc_child(d, f->trigger, REL_NMOD_POSS);
    if (owner) return owner;
    uint32_t verb = d->arcs.at[f->trigger].head;
    if (rel_base(d->arcs.at[f->trigger].rel) != REL_OBJ || !matters_pair(d, s->voices, verb, 0)) return 0;
    return seeker_negated(s, verb) || seeker_unreal(s, verb) ? 0 : sides_subject(s, verb);
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
        if (is_needed && leads && seeker_matter(s, t + 1, t + 5 < limit ? t + 5 : limit).kind == 't')
            return true;
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
    uint32_t first = words_begin(s, f), end = clamp(s, f->trigger, seeker_words_end(s, f));
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
    return frames_read(*row).kind == POSITION_REFUSAL;
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
    if (seeker_matter(s, f->matter, f->matter_end).kind) return true;
    const struct actor *holder = &d->actors.at[seeker_actor(s, f->holder_mention)];
    bool is_someone = s->who.headed[f->matter_head] != 0; /* "offered them", "urged the rebels" */
    if (f->frame.topic || (is_someone && !found_answers(f))) return false;
    if (found_answers(f) && f->toward_mention) return true;
    return holder->code.size > 0 || holder->type != ACTOR_PERSON || f->toward_mention;
}

static bool find_parties(const struct seeker *s, struct found *f) {
    f->holder_mention = f->holder ? sides_party(s, f->holder) : 0;
    if (!f->holder_mention && s->d->tags.at[f->trigger].upos == UPOS_VERB)
        f->holder_mention = sides_before(s, f->trigger);
    if (!f->holder_mention) return false;
    bool mediates = sides_mediator(s, f->holder_mention);
    if (f->frame.mediator && !mediates) return false;
    if (mediates && f->frame.kind == POSITION_DEMAND) f->frame.kind = POSITION_MEDIATION;
    if (is_mediation(s, f)) f->frame.kind = POSITION_MEDIATION;
    f->toward_mention = f->toward ? sides_party(s, f->toward) : 0;
    if (!f->toward_mention) f->toward_mention = sides_other(s, f);
    bool names_another =
        found_answers(f) && matters_pair(s->d, s->nouns, f->matter_head, 0); /* "the idea": whose? */
    if (!f->toward_mention && !f->is_own_act && !names_another) f->toward_mention = target_of(s, f);
    if (f->toward_mention && seeker_actor(s, f->toward_mention) == seeker_actor(s, f->holder_mention))
        f->toward_mention = 0;
    return true;
}

/* Whether a subject is the speaker, his side, or his people: "we", "he", "his fighters". */
static bool is_of_speaker(const struct seeker *s, uint32_t subject, uint32_t speaker) {
    const struct doc *d = s->d;
    if (seeker_first_person(d, subject)) return true;
    uint32_t who = seeker_actor(s, sides_party(s, subject)), owner = doc_child(d, subject, REL_NMOD_POSS);
    const struct str *x = &d->actors.at[who].code, *y = &d->actors.at[speaker].code;
    if (who && (who == speaker || (x->size > ROLELESS && str_same(*x, *y)))) return true;
    return owner && (seeker_first_person(d, owner) || seeker_actor(s, sides_party(s, owner)) == speaker);
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
    if (c->is_passive) return !c->agent && d->actors.at[who].code.size ? d->mentions.at[speaker].head : 0;
    uint32_t subject = sides_subject(s, t);
    if (!subject || !is_of_speaker(s, subject, who)) return 0;
    return sides_party(s, subject) ? subject : d->mentions.at[speaker].head;
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
    if (find_parties(s, &f) && is_at_stake(s, &f)) add(s, &f, "denied for the future");
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
    if (f.holder && find_parties(s, &f) && is_at_stake(s, &f)) add(s, &f, "announced");
}

/* Whether the matter is an act of the position's kind, where its row wants one: "warned that they would
 * march". */
static bool is_of_acts(const struct seeker *s, const struct found *f) {
    if (!f->frame.acts) return true;
    uint32_t particle = doc_child(s->d, f->matter_head, REL_COMPOUND_PRT);
    const struct str *row = particle ? matters_pair(s->d, s->acts, f->matter_head, particle) : NULL;
    if (!row) row = matters_pair(s->d, s->acts, f->matter_head, 0);
    return row && frames_kind(*row) == f->frame.kind && s->d->clauses.at[s->clause_of[f->matter_head]].modal;
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
    case POSITION_THREAT:
        return !is_verb && !f->is_clause && !seeker_matter(s, f->matter, f->matter_end).kind;
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
    struct found f = {.trigger = t, .end = t + 1, .frame = frames_read(*row)};
    if (!find_matter(s, &f) || seeker_unreal(s, t) || is_double(s, &f) || !is_of_acts(s, &f) ||
        is_idle(s, &f))
        return;
    const struct clause *c = &d->clauses.at[s->clause_of[t]]; /* "was asked to go": by whom is not told */
    if (s->clause_of[t] && c->is_passive && !c->agent && d->tags.at[t].upos == UPOS_VERB && !f.frame.turns)
        return;
    if (seeker_negated(s, t)) f.frame.kind = denied(&f.frame);
    if (f.frame.kind == POSITION_NONE) return;
    bool is_deed = d->tags.at[f.matter_head].upos == UPOS_VERB;
    if (f.frame.grants && f.frame.kind == POSITION_ACCEPTANCE && is_deed) f.frame.kind = POSITION_CONCESSION;
    f.holder = sides_subject(s, t);
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
        if (!(rel == REL_OBL && is_preposition(&f->frame, d, c)) && !(f->frame.to && seeker_to(d, c)))
            return false;
        take(f, d, c);
        return true;
    }
    return false;
}

static void find_noun(struct seeker *s, uint32_t t) {
    const struct str *row = matters_pair(s->d, s->nouns, t, 0);
    if (!row || s->is_matter[t]) return;
    struct found f = {.trigger = t, .end = t + 1, .frame = frames_read(*row)};
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

/* ---- the stage ----------------------------------------------------------------------------------------- */

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
    answers_link(d, k);
    arena_free(scratch);
    return true;
}
