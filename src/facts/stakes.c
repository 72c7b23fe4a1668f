#include "facts/stakes.h"

#include "doc/doc.h"
#include "facts/sides.h"
#include "facts/stated.h"
#include "facts/terms.h"
#include "know/wordlist.h"

void stakes_take(struct found *f, const struct doc *d, uint32_t head) {
    f->matter_head = head;
    f->matter = d->arcs.at[head].left;
    f->matter_end = terms_cut(d, f->matter, d->arcs.at[head].end);
}

enum { FAR_TAIL = 60, NEXT = 3 }; /* bytes: a comma and a space */

/* ---- what is at stake, and between whom ---------------------------------------------------------------- */

/* Whom the event of the trigger is aimed at, unless the matter itself is about them ("refused to release the
 * men"). */
static uint32_t target_of(const struct seeker *s, const struct found *f) {
    uint32_t target = s->d->events.at[s->event_of[f->trigger]].target;
    uint32_t head = s->d->mentions.at[target].head;
    bool is_beyond = f->is_clause && head >= f->matter_end; /* of the next clause that is demanded */
    bool is_witness =
        matters_pair(s->d, s->company, s->d->arcs.at[head].head, 0); /* "under the auspices of Oman" */
    return is_beyond || is_witness || (head >= f->matter && head < f->matter_end) ? 0 : target;
}

/* "offered to mediate", "offered to host talks", "offered its good offices": data/lists/position-hosting.txt.
 */
static bool is_mediation(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    if (f->frame.kind != POSITION_OFFER || f->is_own_act) return false;
    for (uint32_t c = d->arcs.at[f->trigger].end; c-- > f->trigger;) /* "offered Helsinki | as a venue" */
        if (seeker_case(d, c, str_of("as")) && matters_pair(d, s->hosting, c, 0)) return true;
    uint32_t before = f->matter_head - 1;                     /* "good" of "good offices" */
    uint32_t with = doc_child(d, f->matter_head, REL_ADVMOD); /* "bring together" */
    return matters_pair(d, s->hosting, f->matter_head, 0) ||
           (with && matters_pair(d, s->hosting, f->matter_head, with)) ||
           (before >= f->matter && matters_pair(d, s->hosting, before, f->matter_head));
}

/* Whether the list says that the word is nothing: everywhere, only where it is refused ('refused'), or if its
 * object is ('light'). */
static bool is_nothing_at(const struct seeker *s, uint32_t word, uint8_t kind) {
    const struct str *row = word ? matters_pair(s->d, s->nothings, word, 0) : NULL;
    if (!row || !row->size) return row;
    if (str_is(*row, "refused")) return kind == POSITION_REFUSAL;
    uint32_t object = doc_child(s->d, word, REL_OBJ);
    return !object || matters_pair(s->d, s->nothings, object, 0);
}

/* Mere words, as "declined to say", "rejected what he called slander". */
static bool is_nothing(const struct seeker *s, const struct found *f) {
    if (is_nothing_at(s, f->matter_head, f->frame.kind)) return true;
    bool is_called = f->frame.kind == POSITION_REFUSAL && str_is(doc_lemma(s->d, f->matter_head), "call");
    for (uint32_t t = f->matter; is_called && t < f->matter_end; t++)
        if (matters_pair(s->d, s->nothings, t, 0)) return true;
    return false;
}

/* A court that rejects a motion takes no side in a negotiation. */
static bool is_court(const struct seeker *s, uint32_t mention) {
    struct str code = s->d->actors.at[seeker_actor(s, mention)].code;
    for (; code.size >= 3; code.at++, code.size--)
        if (str_begins(code, "JUD")) return true;
    return false;
}

/* Whether what is promised is bound to a day or a condition. */
static bool has_terms(const struct seeker *s, const struct found *f) {
    uint32_t end = seeker_words_end(s, f);
    for (uint32_t t = f->matter; t < end; t++) {
        uint8_t kind = 0;
        if (s->in_date[t] || terms_opener(s->d, s->k, t, &kind)) return true;
    }
    return false;
}

/* Whether there is something to negotiate about: the matter holds a word of negotiations, or a party, whose
 * actor code tells that it acts for others, puts more than mere words forward. */
static bool is_at_stake(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    if (found_answers(f) && is_court(s, f->holder_mention)) return false;
    if (f->is_bare) return !s->is_play;
    if (s->is_play || s->in_date[f->matter_head] || is_nothing(s, f)) return false;
    if (seeker_matter(s, f->matter, f->matter_end).kind) return true;
    const struct actor *holder = &d->actors.at[seeker_actor(s, f->holder_mention)];
    bool is_someone = s->who.headed[f->matter_head] != 0 && /* "offered them", "urged the rebels" */
                      !doc_child(d, f->matter_head, REL_NUMMOD);
    if (f->frame.hosts || f->frame.people) return true;
    if (f->frame.topic || (is_someone && !found_answers(f))) return false;
    if (found_answers(f) && f->toward_mention) return true;
    if (f->frame.party && !f->toward_mention && !has_terms(s, f)) return false;
    return holder->code.size > 0 || holder->type != ACTOR_PERSON || f->toward_mention;
}

/* The clause that holds a token; 0 = none. */
static uint32_t clause_above(const struct seeker *s, uint32_t token) {
    for (uint32_t step = 0; token && step < 12; step++, token = s->d->arcs.at[token].head)
        if (s->clause_of[token]) return s->clause_of[token];
    return 0;
}

static bool find_parties(const struct seeker *s, struct found *f) {
    f->holder_mention = f->holder ? sides_all(s, f->holder) : 0;
    if (!f->holder_mention) f->holder_mention = f->holder ? sides_party(s, f->holder) : 0;
    if (!f->holder_mention && s->d->tags.at[f->trigger].upos == UPOS_VERB)
        f->holder_mention = sides_before(s, f->trigger);
    if (!f->holder_mention && f->holder) f->holder_mention = sides_above(s, f->trigger, f->holder);
    if (!f->holder_mention && f->holder) f->holder_mention = sides_meant(s, f->holder);
    if (!f->holder_mention || !seeker_actor(s, f->holder_mention)) return false;
    f->is_demand = f->frame.kind == POSITION_DEMAND;
    bool mediates = sides_mediator(s, f->holder_mention);
    if (f->frame.mediator && !mediates) return false;
    bool is_between = f->frame.kind == POSITION_DEMAND || f->frame.kind == POSITION_OFFER;
    if (mediates && is_between && !f->is_own_act) f->frame.kind = POSITION_MEDIATION;
    if (is_mediation(s, f)) f->frame.kind = POSITION_MEDIATION;
    f->toward_mention = f->toward ? sides_party(s, f->toward) : 0;
    if (!f->toward_mention) f->toward_mention = sides_other(s, f);
    bool names_another =
        found_answers(f) && matters_pair(s->d, s->nouns, f->matter_head, 0); /* "the idea": whose? */
    if (!f->toward_mention && !f->is_own_act && !names_another) f->toward_mention = target_of(s, f);
    if (f->toward_mention && seeker_actor(s, f->toward_mention) == seeker_actor(s, f->holder_mention))
        f->toward_mention = 0;
    bool is_named = f->author || s->answered[f->trigger]; /* "both clans refused the offer of the army" */
    if (is_between && !f->is_own_act && !is_named && sides_both(s, f->toward_mention))
        f->frame.kind = POSITION_MEDIATION;
    return true;
}

/* ---- putting a position down --------------------------------------------------------------------------- */

static uint32_t words_begin(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    uint32_t going = d->clauses.at[s->clause_of[f->trigger]].going;
    uint32_t verb = going ? going : f->trigger, first = verb;
    while (first > 1 && d->arcs.at[first - 1].head == verb) {
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

/* The first token of the matter without the preposition or the "that" that leads to it. */
static uint32_t about_begin(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    uint32_t first = f->matter;
    while (first < f->matter_head && d->arcs.at[first].head == f->matter_head &&
           (d->arcs.at[first].rel == REL_CASE ||
            (d->arcs.at[first].rel == REL_MARK && !str_is(doc_token(d, first), "to"))))
        first++;
    return first;
}

/* The words of a demand are what is demanded, those of any other position begin with its trigger. */
static uint32_t position_begin(const struct seeker *s, const struct found *f) {
    if (f->first) return f->first;
    bool is_thing = f->is_demand && f->matter > f->trigger;
    return is_thing || f->is_behind ? about_begin(s, f) : words_begin(s, f);
}

/* Nor does a demand go on behind what is demanded: "the truce | which they had called for". */
static uint32_t position_end(const struct seeker *s, const struct found *f) {
    if (f->first && f->trigger >= f->matter_end) return f->end;
    return f->is_behind && f->is_demand ? f->matter_end : stakes_clamp(s, f->trigger, seeker_words_end(s, f));
}

/* What is said ends where the quotation ends: "..., we will go", he was quoted as saying. */
uint32_t stakes_clamp(const struct seeker *s, uint32_t trigger, uint32_t end) {
    while (s->quote_of[trigger] && end > trigger + 1 && !s->quote_of[end - 1]) end--;
    return end;
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

static void add(struct seeker *s, const struct found *f, uint32_t holder, uint32_t toward, const char *rule) {
    struct doc *d = s->d;
    uint32_t first = position_begin(s, f), end = position_end(s, f);
    if (f->tail && f->tail < end) end = f->tail;
    end = terms_past_cut(d, f->matter > first ? f->matter : first, end);
    while (end > first && (d->tags.at[end - 1].upos == UPOS_CCONJ || d->tags.at[end - 1].upos == UPOS_SCONJ))
        end--;
    struct matter matter = matters_in(d, s->topics, f->matter, f->matter_end, f->matter_head);
    struct terms_scope scope = {.first = first,
                                .end = end,
                                .matter = f->matter,
                                .trigger = f->trigger,
                                .head = f->matter_head,
                                .terms = (uint32_t)d->terms.count,
                                .is_talks = matter.kind == 't',
                                .is_demand = f->frame.kind == POSITION_DEMAND,
                                .is_offer = f->frame.kind == POSITION_OFFER,
                                .is_act = !found_answers(f) && !f->deadline};
    struct position p = {.span = terms_trim(d, first, end),
                         .actor = holder,
                         .toward = toward,
                         .about = terms_trim(d, about_begin(s, f), f->matter_end),
                         .kind = f->frame.kind,
                         .state = STATE_OPEN,
                         .date = date_of(s, f),
                         .issue = matter.issue,
                         .rule = str_of(rule),
                         .sure = 0.7f,
                         .terms = (uint32_t)d->terms.count};
    if (span_is_empty(p.span)) return;
    p.term_count = terms_find(d, s->k, &scope);
    bool has_deadline = false;
    for (uint32_t i = p.terms; i < p.terms + p.term_count; i++)
        has_deadline = has_deadline || d->terms.at[i].kind == TERM_DEADLINE;
    if (f->deadline && !has_deadline)
        p.term_count += terms_add(d, d->dates.at[f->deadline].span, TERM_DEADLINE, f->deadline);
    if (scope.is_demand && !f->is_behind && is_precondition(s, f))
        p.term_count += terms_add(d, p.about, TERM_CONDITION, 0);
    for (uint32_t i = p.terms; i < p.terms + p.term_count; i++) {
        struct span term =
            d->terms.at[i].span; /* one behind the matter belongs to the words of the position */
        bool is_next = term.begin >= p.span.begin && term.begin <= p.span.end + NEXT;
        if (is_next && term.end > p.span.end) p.span.end = term.end;
    }
    stated_give(s, f, &p);
    *doc_add(d, positions) = p;
    for (uint32_t t = f->matter; t < f->matter_end; t++) s->is_matter[t] = true;
    s->is_matter[f->trigger] = true;
    if (found_answers(f)) s->answered[f->matter_head] = f->holder_mention;
}

/* The words behind a demand that open what happens if it is not met; 0 = none. */
static uint32_t tail_of(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    uint32_t sentence = d->tokens.at[f->trigger].sentence, end = d->ranges.at[sentence].end;
    if (f->frame.kind != POSITION_DEMAND) return 0;
    for (uint32_t t = f->matter_head + 1; t < end && t < f->matter_head + FAR_TAIL && t < d->tokens.count;
         t++)
        if (terms_tail(d, s->k, t)) return t;
    while (end < d->tokens.count && d->tags.at[end].upos == UPOS_PUNCT) end++;
    return end < d->tokens.count && terms_tail(d, s->k, end) ? end : 0; /* "Otherwise they would march." */
}

/* "..., failing which they would march on the town": a threat of the same party. */
static void add_tail(struct seeker *s, const struct found *f, uint32_t holder, uint32_t toward) {
    struct doc *d = s->d;
    uint32_t words = terms_tail(d, s->k, f->tail);
    if (words == 2 && str_is(doc_token(d, f->tail), "or") && d->tags.at[f->tail + 1].upos != UPOS_ADV)
        words = 1; /* "or face | ..." */
    uint32_t first = f->tail + words;
    uint32_t end = terms_cut(d, first, d->ranges.at[d->tokens.at[f->tail].sentence].end);
    end = stakes_clamp(s, f->tail, end);
    struct position p = {.span = terms_trim(d, first, end),
                         .actor = holder,
                         .toward = toward,
                         .kind = POSITION_THREAT,
                         .state = STATE_OPEN,
                         .issue = matters_in(d, s->topics, first, end, 0).issue,
                         .rule = str_of("failing which"),
                         .sure = 0.6f,
                         .terms = (uint32_t)d->terms.count};
    if (span_is_empty(p.span)) return;
    p.term_count = terms_add(d, terms_trim(d, f->tail, first), TERM_CONDITION, 0);
    *doc_add(d, positions) = p;
    for (uint32_t t = first; t < end; t++) s->is_matter[t] = true;
}

/* Whether somebody asked before for what the holder does, of him or on the same issue: else it is a deed like
 * any other ("lifted the siege"). */
static bool is_granted(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    uint32_t holder = seeker_actor(s, f->holder_mention);
    struct str issue = matters_in(d, s->topics, f->trigger, f->matter_end, f->matter_head).issue;
    for (uint32_t i = 1; i < d->positions.count; i++) {
        const struct position *p = &d->positions.at[i];
        bool is_asked = p->kind == POSITION_DEMAND || p->kind == POSITION_MEDIATION;
        if (!is_asked || seeker_actor(s, p->actor) == holder) continue;
        if (p->toward && seeker_actor(s, p->toward) == holder) return true;
        if (!p->toward && issue.size && str_same(issue, p->issue)) return true;
    }
    return false;
}

void stakes_put(struct seeker *s, struct found *f, const char *rule) {
    if (f->matter_end <= f->matter || !find_parties(s, f) || !is_at_stake(s, f)) return;
    bool is_deed = f->frame.kind == POSITION_CONCESSION && f->frame.done && !f->frame.named;
    if (is_deed && !is_granted(s, f)) return;
    uint32_t holders[JOINED_MOST], others[JOINED_MOST], count = sides_joined(s, f->holder_mention, holders);
    uint32_t other_count = sides_joined(s, f->toward_mention, others);
    bool is_anothers =
        matters_pair(s->d, s->nouns, f->matter_head, 0) != NULL; /* "agreed to Oman's proposal" */
    if (f->frame.grants && count == 2 && !f->toward_mention &&
        !is_anothers) { /* "the army and the rebels agreed to ..." */
        f->frame.kind = POSITION_OFFER;
        for (uint32_t i = 0; i < 2; i++) add(s, f, holders[i], holders[1 - i], rule);
        return;
    }
    if (f->frame.grants && f->frame.kind == POSITION_CONCESSION && sides_both(s, f->holder_mention))
        f->frame.kind = POSITION_OFFER; /* "the two sides agreed to meet" */
    f->tail = tail_of(s, f);
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t j = 0; j < other_count; j++) {
            bool is_self = others[j] && seeker_actor(s, others[j]) == seeker_actor(s, holders[i]);
            if (is_self) continue;
            add(s, f, holders[i], others[j], rule);
            if (f->tail) add_tail(s, f, holders[i], others[j]);
        }
}
