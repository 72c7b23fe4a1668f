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
#include "facts/mentioned.h"
#include "facts/terms.h"
#include "know/know.h"
#include "know/wordlist.h"

enum { MATTER_READ = 30, KEY = 64, FAR_ANSWER = 200 };

struct seeker {
    struct doc *d;
    const struct know *k;
    struct mentioned who;
    uint32_t *clause_of; /* by token */
    uint32_t *quote_of;  /* by token: the innermost quote whose parts hold it */
    uint32_t *event_of;  /* by token */
    bool *in_date;       /* by token */
    bool *is_matter;     /* by token: inside the matter of a position already found */
    const struct wordlist *verbs, *nouns, *voices, *topics, *mediators, *stand_ins, *aims, *withdrawals,
        *needs;
};

/* What a row of position-verbs.txt says. */
struct frame {
    uint8_t kind;
    bool to, np, that, who, on_who, mediator, turns, voiced;
    struct str prepositions[6];
    uint32_t preposition_count;
};

struct found {                    /* a trigger with its parts, as tokens */
    uint32_t trigger, end;        /* the trigger words begin at `trigger` and end before `end` */
    uint32_t matter, matter_head; /* first token of the matter, its head */
    uint32_t matter_end;
    uint32_t holder, toward; /* tokens, 0 = none */
    uint32_t holder_mention, toward_mention;
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
        } FLAGS[] = {{"to", &f.to},       {"np", &f.np},         {"that", &f.that},
                     {"who", &f.who},     {"on-who", &f.on_who}, {"mediator", &f.mediator},
                     {"turns", &f.turns}, {"voiced", &f.voiced}};
        size_t i = 0, count = sizeof FLAGS / sizeof *FLAGS;
        while (i < count && !str_is(word, FLAGS[i].name)) i++;
        if (i < count)
            *FLAGS[i].flag = true;
        else if (f.preposition_count < 6)
            f.prepositions[f.preposition_count++] = word;
    }
    return f;
}

static char small(char c) { return (char)(c >= 'A' && c <= 'Z' ? c + 32 : c); }

/* The value of "lemma" or "lemma next" in a list: `next` is the token of a particle or a following word, 0 =
 * none. */
static const struct str *find_pair(const struct doc *d, const struct wordlist *list, uint32_t token,
                                   uint32_t next) {
    char key[KEY];
    size_t size = 0;
    struct str words[2] = {doc_lemma(d, token), next ? doc_token(d, next) : (struct str){0}};
    if (words[0].size + words[1].size + 1 >= KEY) return NULL;
    for (size_t i = 0; i < words[0].size; i++) key[size++] = small(words[0].at[i]);
    if (next) key[size++] = ' ';
    for (size_t i = 0; i < words[1].size; i++) key[size++] = small(words[1].at[i]);
    const struct str *value = wordlist_find(list, (struct str){key, size});
    if (!value && !next && size > 3 && key[size - 1] == 'e') /* a form guessed with an e too many: "floate" */
        value = wordlist_find(list, (struct str){key, size - 1});
    return value;
}

/* 't' where the tokens hold talks, 'a' where they hold an act that is negotiated, 0 for neither. */
static char topic_in(const struct seeker *s, uint32_t first, uint32_t end) {
    if (end > first + MATTER_READ) end = first + MATTER_READ;
    char found = 0;
    for (uint32_t t = first; t < end; t++) {
        const struct str *value = find_pair(s->d, s->topics, t, 0);
        if (!value && t + 1 < end) value = find_pair(s->d, s->topics, t, t + 1);
        if (value && value->size && (!found || value->at[0] == 't')) found = value->at[0];
    }
    return found;
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
                         str_is(doc_lemma(d, c->modal), "could")))
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

static bool is_question(const struct doc *d, uint32_t clause) { /* "asked what they wanted" */
    unsigned x = d->tags.at[d->arcs.at[clause].left].xpos;
    return x == XPOS_WP || x == XPOS_WRB || x == XPOS_WDT;
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

/* Where the matter hangs below the trigger; an infinitive is better than a clause, a clause than a noun. */
static bool find_matter(const struct seeker *s, struct found *f) {
    const struct doc *d = s->d;
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
        if (rel == REL_OBL && has_case(d, c, str_of("on"))) on = c;
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
        take(f, d, clause);
    else if (f->frame.np && object)
        take(f, d, object);
    else if (phrase)
        take(f, d, phrase);
    else
        return false;
    if (clause && f->matter_head == clause) f->toward = doc_child(d, clause, REL_NSUBJ);
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
    bool stands_in = find_pair(d, s->stand_ins, token, 0) != NULL && d->tags.at[token].upos == UPOS_NOUN;
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
    uint32_t own = doc_child(d, token, REL_NSUBJ);
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
    if (rel_base(d->arcs.at[f->trigger].rel) != REL_OBJ || !find_pair(d, s->voices, verb, 0)) return 0;
    return is_negated(s, verb) || is_unreal(s, verb) ? 0 : subject_of(s, verb);
}

static bool is_mediator(const struct seeker *s, uint32_t mention) {
    const struct doc *d = s->d;
    uint32_t actor = actor_of(s, mention);
    const struct mention *m = &d->mentions.at[mention];
    for (uint32_t t = m->first; t < m->end; t++)
        if (find_pair(d, s->mediators, t, 0)) return true;
    for (uint32_t i = 1; actor && i < d->roles.count; i++) {
        if (d->roles.at[i].actor != actor) continue;
        uint32_t first = doc_token_at(d, d->roles.at[i].span.begin),
                 end = doc_token_at(d, d->roles.at[i].span.end);
        for (uint32_t t = first; t < end; t++)
            if (find_pair(d, s->mediators, t, 0)) return true;
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
    return terms_cut(d, f->trigger, end);
}

/* The other side, where the matter names it: talks with X, a demand that X leave. */
static uint32_t other_side(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    static const char *const WITH[] = {"with", "to", "from", "against"};
    uint32_t limit = words_end(s, f);
    if (limit > f->matter + MATTER_READ) limit = f->matter + MATTER_READ;
    const struct str *topic = find_pair(d, s->topics, f->matter_head, 0);
    uint32_t met = topic && str_ends(*topic, "who") ? party_at(s, doc_child(d, f->matter_head, REL_OBJ)) : 0;
    if (met && actor_of(s, met) != actor_of(s, f->holder_mention)) return met;
    for (unsigned i = 0; i < sizeof WITH / sizeof *WITH; i++)
        for (uint32_t t = f->matter; t < limit; t++) {
            unsigned rel = rel_base(d->arcs.at[t].rel);
            if ((rel != REL_OBL && rel != REL_NMOD) || !has_case(d, t, str_of(WITH[i]))) continue;
            uint32_t party = party_at(s, t);
            if (party && actor_of(s, party) != actor_of(s, f->holder_mention)) return party;
        }
    return 0;
}

/* ---- putting a position down --------------------------------------------------------------------------- */

static uint32_t words_begin(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    uint32_t first = f->trigger;
    for (uint32_t c = d->arcs.at[f->trigger].first_child; c && c < f->trigger;
         c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        if ((rel == REL_AUX || rel == REL_COP || rel == REL_ADVMOD) && c < first) first = c;
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
        const struct str *word = find_pair(d, s->needs, t, 0);
        is_needed = is_needed || word;
        bool leads = str_is(doc_token(d, t), "before") || str_is(doc_token(d, t), "for") ||
                     str_is(doc_token(d, t), "to");
        if (is_needed && leads && topic_in(s, t + 1, t + 5 < limit ? t + 5 : limit) == 't') return true;
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

static void add(struct seeker *s, const struct found *f, const char *rule) {
    struct doc *d = s->d;
    uint32_t first = words_begin(s, f), end = clamp(s, f->trigger, words_end(s, f));
    char topic = topic_in(s, f->matter, f->matter_end);
    struct terms_scope scope = {.first = first,
                                .end = end,
                                .matter = f->matter,
                                .trigger = f->trigger,
                                .is_talks = topic == 't',
                                .is_demand = f->frame.kind == POSITION_DEMAND};
    struct position p = {.span = terms_trim(d, first, end),
                         .actor = f->holder_mention,
                         .toward = f->toward_mention,
                         .event = s->event_of[f->trigger],
                         .about = about_of(s, f),
                         .kind = f->frame.kind,
                         .state = STATE_OPEN,
                         .rule = str_of(rule),
                         .sure = 0.7f,
                         .terms = (uint32_t)d->terms.count};
    p.term_count = terms_find(d, s->k, &scope);
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
        find_pair(s->d, s->verbs, f->matter_head, doc_child(s->d, f->matter_head, REL_COMPOUND_PRT));
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

/* "offered to mediate" is mediation. */
static bool is_mediation(const struct seeker *s, const struct found *f) {
    const struct str *row = find_pair(s->d, s->verbs, f->matter_head, 0);
    if (f->frame.kind != POSITION_OFFER || !row) return false;
    struct frame inner = frame_of(*row);
    return inner.kind == POSITION_MEDIATION && !inner.mediator;
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
    if (!f->toward_mention) f->toward_mention = target_of(s, f);
    if (f->toward_mention && actor_of(s, f->toward_mention) == actor_of(s, f->holder_mention))
        f->toward_mention = 0;
    return true;
}

/* "We will never negotiate with them": what is talked about or given up, denied for the future, is refused.
 */
static void find_denial(struct seeker *s, uint32_t t) {
    const struct doc *d = s->d;
    const struct clause *c = &d->clauses.at[s->clause_of[t]];
    const struct str *topic = find_pair(d, s->topics, t, 0);
    if (!topic || !s->clause_of[t] || !c->is_negated || !c->is_future || c->is_passive || s->is_matter[t])
        return;
    struct found f = {.trigger = t, .end = t + 1, .frame = {.kind = POSITION_REFUSAL}};
    take(&f, d, t);
    f.matter = t;
    if (is_unreal(s, t)) return;
    f.holder = subject_of(s, t);
    if (find_parties(s, &f)) add(s, &f, "denied for the future");
}

static void find_verb(struct seeker *s, uint32_t t) {
    const struct doc *d = s->d;
    uint32_t particle = doc_child(d, t, REL_COMPOUND_PRT);
    const struct str *row = particle ? find_pair(d, s->verbs, t, particle) : NULL;
    if (!row) row = find_pair(d, s->verbs, t, 0);
    if (!row && d->tags.at[t].xpos == XPOS_VBN)
        row = wordlist_find(s->verbs, doc_token(d, t)); /* "prepared" */
    if (!row || s->is_matter[t]) return;
    struct found f = {.trigger = t, .end = t + 1, .frame = frame_of(*row)};
    if (!find_matter(s, &f) || !topic_in(s, f.matter, f.matter_end)) return;
    if (is_unreal(s, t) || is_double(s, &f)) return;
    if (is_negated(s, t)) f.frame.kind = denied(&f.frame);
    if (f.frame.kind == POSITION_NONE) return;
    f.holder = subject_of(s, t);
    if (find_parties(s, &f)) add(s, &f, "position-verbs");
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
    const struct str *row = find_pair(s->d, s->nouns, t, 0);
    if (!row || s->is_matter[t]) return;
    struct found f = {.trigger = t, .end = t + 1, .frame = frame_of(*row)};
    if (!find_matter(s, &f) && !find_matter_above(s, &f)) return;
    if (!topic_in(s, f.matter, f.matter_end)) return;
    uint32_t verb = s->d->arcs.at[t].head;
    if (rel_base(s->d->arcs.at[t].rel) == REL_OBJ && find_pair(s->d, s->withdrawals, verb, 0)) return;
    f.holder = noun_holder(s, &f);
    if (find_parties(s, &f)) add(s, &f, "position-nouns");
}

/* ---- forms without a trigger --------------------------------------------------------------------------- */

/* "The aim of the talks would be to find a way ...": `t` is the noun, the subject of a copula or of an
 * infinitive. */
static void find_aim(struct seeker *s, uint32_t t) {
    struct doc *d = s->d;
    if (!find_pair(d, s->aims, t, 0) || rel_base(d->arcs.at[t].rel) != REL_NSUBJ) return;
    if (topic_in(s, t + 1, d->arcs.at[t].end) != 't') return;
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
                         .rule = str_of("aim of talks"),
                         .sure = 0.6f,
                         .terms = (uint32_t)d->terms.count};
    p.term_count = terms_add(d, terms_trim(d, begin, end), TERM_AIM, 0);
    *doc_add(d, positions) = p;
}

static bool is_offer_word(const struct seeker *s, uint32_t object) {
    if (!object) return false;
    if (s->d->tags.at[object].upos == UPOS_PRON) return str_is(doc_lemma(s->d, object), "it");
    const struct str *row = find_pair(s->d, s->nouns, object, 0);
    return row && frame_of(*row).kind == POSITION_OFFER;
}

/* "If I see that my offer would harm us, I will abandon it". */
static void find_withdrawal(struct seeker *s, uint32_t t) {
    struct doc *d = s->d;
    uint32_t particle = doc_child(d, t, REL_COMPOUND_PRT);
    if (!find_pair(d, s->withdrawals, t, particle) && !find_pair(d, s->withdrawals, t, 0)) return;
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

/* Whether the words are of an offer: "rejected | the offer". */
static bool is_of_offer(const struct seeker *s, struct span about) {
    uint32_t first = doc_token_at(s->d, about.begin), end = doc_token_at(s->d, about.end);
    for (uint32_t t = first; t < end && t < first + 4; t++)
        if (is_offer_word(s, t) && s->d->tags.at[t].upos == UPOS_NOUN) return true;
    return false;
}

/* Whether `p` answers `q`: the same two parties the other way round; one of them may be left open where the
 * words name an offer. */
static bool does_answer(const struct seeker *s, const struct position *p, const struct position *q) {
    if (q->kind != POSITION_OFFER && q->kind != POSITION_DEMAND) return false;
    uint32_t actor = actor_of(s, p->actor), toward = actor_of(s, p->toward);
    uint32_t holder = actor_of(s, q->actor), other = actor_of(s, q->toward);
    if (!actor || !holder || actor == holder) return false;
    if (toward) return toward == holder && other == actor;
    return q->kind == POSITION_OFFER && is_of_offer(s, p->about) && (other == actor || !other);
}

/* A refusal or an acceptance answers the last position before it that it can answer. */
static void link_answers(struct seeker *s) {
    struct doc *d = s->d;
    for (uint32_t i = 1; i < d->positions.count; i++) {
        struct position *p = &d->positions.at[i];
        if (p->kind != POSITION_REFUSAL && p->kind != POSITION_ACCEPTANCE) continue;
        for (uint32_t j = i; j-- > 1 && i - j < FAR_ANSWER && !p->answers;) {
            struct position *q = &d->positions.at[j];
            if (!does_answer(s, p, q)) continue;
            p->answers = j;
            if (!p->toward) p->toward = q->actor;
            q->state = p->kind == POSITION_REFUSAL ? STATE_REFUSED : STATE_ACCEPTED;
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

static struct seeker seeker_make(struct doc *d, const struct know *k, struct arena *a) {
    struct seeker s = {.d = d, .k = k, .who = mentioned_make(d, a)};
    s.clause_of = arena_take(a, (d->tokens.count + 1) * sizeof *s.clause_of);
    s.quote_of = arena_take(a, (d->tokens.count + 1) * sizeof *s.quote_of);
    s.is_matter = arena_take(a, d->tokens.count + 1);
    s.in_date = arena_take(a, d->tokens.count + 1);
    s.event_of = arena_take(a, (d->tokens.count + 1) * sizeof *s.event_of);
    for (uint32_t i = 1; i < d->events.count; i++) s.event_of[d->events.at[i].token] = i;
    for (uint32_t i = 1; i < d->dates.count; i++)
        for (uint32_t t = d->dates.at[i].first; t < d->dates.at[i].end; t++) s.in_date[t] = true;
    for (uint32_t i = 1; i < d->clauses.count; i++) s.clause_of[d->clauses.at[i].token] = i;
    s.verbs = know_list(k, "position-verbs"), s.nouns = know_list(k, "position-nouns");
    s.voices = know_list(k, "position-voices"), s.topics = know_list(k, "position-topics");
    s.mediators = know_list(k, "mediators"), s.stand_ins = know_list(k, "stand-ins");
    s.needs = know_list(k, "position-needs");
    s.aims = know_list(k, "position-aims"), s.withdrawals = know_list(k, "position-withdrawals");
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
        if (upos == UPOS_VERB) find_withdrawal(&s, t), find_denial(&s, t);
        if (upos == UPOS_NOUN) find_noun(&s, t), find_aim(&s, t);
    }
    if (d->positions.count > 2)
        qsort(d->positions.at + 1, d->positions.count - 1, sizeof *d->positions.at, by_begin);
    link_answers(&s);
    arena_free(scratch);
    return true;
}
