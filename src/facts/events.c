#include "facts/events.h"

#include <assert.h>

#include "base/arena.h"
#include "doc/doc.h"
#include "facts/aims.h"
#include "facts/mentioned.h"
#include "facts/play.h"
#include "facts/readings.h"
#include "facts/truth.h"
#include "facts/weapons.h"
#include "know/know.h"

enum { SIDES = 8, WALK = 16, NEAR = 4, LONGEST_TRIGGER = 14 };

struct work {
    struct doc *d;
    const struct know *k;
    struct readings readings;
    struct aims aims;
    struct truth truth;
    bool *is_part;           /* tokens whose reading is part of another one */
    bool *is_play;           /* sentences on sport, film and the like */
    uint32_t *date_of;       /* clause -> its first date */
    uint32_t *place_of;      /* clause -> its first toponym that is no actor */
    uint32_t persons, harms; /* classes of data/events/ */
    struct weapons weapons;
    uint32_t not_when, not_where; /* prepositions before other days and places */
    uint32_t must;                /* the class of words for what ought to be done */
};

struct sides { /* the mentions on one side of an event: itself and its conjuncts */
    uint32_t at[SIDES], count;
};

static bool lemma_is(const struct doc *d, uint32_t t, const char *word) {
    return str_is(doc_lemma(d, t), word);
}

/* The clause that a word belongs to: the nearest predicate above it. */
static uint32_t clause_above(const struct work *w, uint32_t t) {
    for (uint32_t step = 0; t && step < WALK; t = w->d->arcs.at[t].head, step++)
        if (w->readings.clause_of[t]) return w->readings.clause_of[t];
    return 0;
}

/* ---- who, when, where, by whose account ---------------------------------------------------------------- */

/* The quotation that holds a span, 0 = none. Quotations hardly nest, so a few before it are looked at. */
static uint32_t quote_holding(const struct doc *d, struct span at) {
    uint32_t low = 1, high = (uint32_t)d->quotes.count;
    while (low < high) { /* the first that begins behind it */
        uint32_t middle = low + (high - low) / 2;
        if (d->quotes.at[middle].span.begin <= at.begin)
            low = middle + 1;
        else
            high = middle;
    }
    for (uint32_t q = low; q-- > 1 && q + NEAR >= low;)
        if (span_holds(d->quotes.at[q].span, at)) return q;
    return 0;
}

/* Members act for what they are members of, where that is named within their words: "representatives of the
 * regime". */
static uint32_t principal_of(const struct doc *d, uint32_t m) {
    const struct mention *it = &d->mentions.at[m];
    uint32_t whole = d->actors.at[it->actor].members_of;
    for (uint32_t i = m > NEAR ? m - NEAR : 1; whole && i < d->mentions.count && i < m + NEAR; i++)
        if (i != m && d->mentions.at[i].actor == whole && span_holds(it->span, d->mentions.at[i].span))
            return i;
    return m;
}

/* The actor's mention of a token; "we" and "I" without an actor are the speaker of the quotation. */
static uint32_t mention_of(const struct work *w, uint32_t token) {
    const struct doc *d = w->d;
    uint32_t m = readings_mention(&w->readings, token);
    if (m && d->mentions.at[m].actor) return m;
    uint32_t noun = mentioned_antecedent(d, token); /* "which they accuse" */
    if (noun) return readings_mention(&w->readings, noun);
    if (token && d->tags.at[token].upos == UPOS_PRON && (d->tags.at[token].feats & FEAT_THIRD)) {
        uint32_t c = clause_above(w, token), report = c ? d->clauses.at[c].report : 0;
        uint32_t said = report ? d->clauses.at[report].subject : 0; /* "Iran said it would": it is Iran */
        const struct clause *own = &d->clauses.at[c];
        bool is_struck = own->is_passive && !own->agent && !readings_mention(&w->readings, own->subject);
        if (said && said < token && (own->subject == token || is_struck)) /* "a bomb was fired at it" */
            return readings_mention(&w->readings, said);
    }
    if (token && (d->tags.at[token].feats & FEAT_FIRST)) {
        uint32_t q = quote_holding(d, d->tokens.at[token].span);
        if (q && q < d->speakers.count) return d->speakers.at[q].mention;
    }
    return 0;
}

static void side_add(const struct work *w, struct sides *s, uint32_t token, bool as_members) {
    uint32_t m = mention_of(w, token);
    if (m && !as_members) m = principal_of(w->d, m);
    if (!m || s->count == SIDES) return;
    for (uint32_t i = 0; i < s->count; i++)
        if (w->d->mentions.at[s->at[i]].actor == w->d->mentions.at[m].actor) return;
    s->at[s->count++] = m;
}

/* "Peru, | Chile | and Bolivia": what follows a comma or an "and" and is no pronoun. */
static bool is_listed(const struct doc *d, uint32_t t) {
    uint32_t left = d->arcs.at[t].left, before = left - 1;
    bool is_joined = d->tags.at[left].upos == UPOS_CCONJ || d->tags.at[before].upos == UPOS_CCONJ ||
                     d->tags.at[before].xpos == XPOS_COMMA;
    return is_joined && d->tags.at[t].upos != UPOS_PRON;
}

/* Who is named by a token and its conjuncts. Members stand for what they are members of, but not where they
 * are the ones to suffer: "killed 30 members of the front". */
static struct sides sides_of(const struct work *w, uint32_t token, bool as_members) {
    struct sides s = {.count = 0};
    if (!token) return s;
    uint32_t first = mentioned_all(w->d, w->readings.mention_of, token);
    if (first) token = first;
    const struct arc *arcs = w->d->arcs.at, *a = &arcs[token];
    side_add(w, &s, token, as_members);
    for (uint32_t c = a->first_child; c; c = arcs[c].next_sibling)
        if (arcs[c].rel == REL_CONJ && !w->readings.clause_of[c]) side_add(w, &s, c, as_members);
    if (a->rel != REL_NSUBJ || token > a->head) return s;
    uint32_t end = a->end; /* conjuncts that a parser left side by side */
    for (uint32_t c = a->next_sibling; c && c < a->head && arcs[c].left <= end + 1;
         c = arcs[c].next_sibling) {
        unsigned rel = rel_base(arcs[c].rel);
        if (rel != REL_NSUBJ && rel != REL_PUNCT && rel != REL_CC) break;
        if (arcs[c].rel == REL_NSUBJ && is_listed(w->d, c)) side_add(w, &s, c, as_members);
        end = arcs[c].end;
    }
    return s;
}

static uint32_t account_of(const struct work *w, uint32_t t) {
    const struct doc *d = w->d;
    uint32_t q = quote_holding(d, d->tokens.at[t].span);
    if (q && q < d->speakers.count && d->speakers.at[q].mention) return d->speakers.at[q].mention;
    uint32_t c = clause_above(w, t);
    const struct clause *report = &d->clauses.at[c ? d->clauses.at[c].report : 0];
    return mention_of(w, report->is_passive ? report->agent : report->subject); /* not who "was told" */
}

/* ---- writing events ------------------------------------------------------------------------------------ */

static struct span trigger_span(const struct doc *d, const struct reading *r, uint32_t t) {
    bool is_long = r->last - r->first > LONGEST_TRIGGER;
    return is_long ? d->tokens.at[t].span : doc_span(d, r->first, r->last + 1);
}

static struct str rule_of(const struct work *w, const struct reading *r) {
    struct str a = r->pattern->name, b = r->inner_pattern ? r->inner_pattern->name : (struct str){0};
    if (!b.size) return a;
    return str_of(arena_print(w->d->arena, "%.*s + %.*s", (int)a.size, a.at, (int)b.size, b.at));
}

static float sure_of(const struct work *w, const struct reading *r, const struct event *x) {
    float sure = 0.9f;
    if (truth_is_background(&w->truth, x->token)) sure -= 0.2f;
    if (!x->source) sure -= 0.2f;
    if (!x->target) sure -= 0.1f;
    if (r->pattern->act && !r->inner_pattern) sure -= 0.2f; /* the deed is unknown */
    if (r->pattern->is_noun) sure -= 0.1f;
    return sure;
}

static bool is_protest(struct str code) { return code.size >= 2 && code.at[0] == '1' && code.at[1] == '4'; }

/* "Syria's uprising" is not its government's: those who rule do not demonstrate, starve themselves or riot. A
 * strike or boycott and a blockade (143, 144) may be theirs. */
static bool is_not_theirs(const struct work *w, struct str cameo, uint32_t source) {
    bool may_be = cameo.size > 2 && (cameo.at[2] == '3' || cameo.at[2] == '4');
    uint32_t actor = source ? w->d->mentions.at[source].actor : 0;
    return is_protest(cameo) && !may_be && actor && w->d->actors.at[actor].type == ACTOR_GOVERNMENT;
}

static void put_event(struct work *w, const struct reading *r, const struct event *base, uint32_t source,
                      uint32_t target) {
    struct doc *d = w->d;
    struct event x = *base;
    if (is_not_theirs(w, base->cameo, source)) {
        if (!target) return;
        source = 0;
    }
    x.source = source;
    x.target = target;
    if (source && target && d->mentions.at[source].actor == d->mentions.at[target].actor) x.target = 0;
    x.sure = sure_of(w, r, &x);
    for (uint32_t i = (uint32_t)d->events.count; i-- > 1 && d->events.at[i].token == x.token;)
        if (d->events.at[i].source == x.source && d->events.at[i].target == x.target) return;
    *doc_add(d, events) = x;
}

/* ---- what a protest is for ------------------------------------------------------------------------------
 */

/* "Marched to demand his resignation", "rallied, calling for talks": the reading of the demand, NULL = none.
 */
static const struct reading *purpose_under(const struct work *w, uint32_t t) {
    const struct arc *arcs = w->d->arcs.at;
    for (uint32_t c = t ? arcs[t].first_child : 0, seen = 0; c && seen < WALK;
         c = arcs[c].next_sibling, seen++) {
        unsigned rel = rel_base(arcs[c].rel);
        const struct reading *r = &w->readings.at[c];
        bool is_purpose =
            c > t && (rel == REL_ADVCL || rel == REL_ACL || rel == REL_XCOMP) && r->code.size >= 2;
        if (is_purpose &&
            (str_begins(r->code, "02") || str_begins(r->code, "10") || str_begins(r->code, "11")))
            return r;
    }
    return NULL;
}

static const struct reading *purpose_of(const struct work *w, const struct reading *r, uint32_t t) {
    const struct reading *found = purpose_under(w, t);
    if (!found) found = purpose_under(w, r->inner);
    if (!found && w->readings.clause_of[t])
        found = purpose_under(w, w->d->clauses.at[w->readings.clause_of[t]].object);
    return found;
}

/* CAMEO tells protests apart by what is asked for, in the same order as demands: 1041 and 1411 are for a
 * change of leaders, 1042 and 1412 of policy, 1043 and 1413 for rights, 1044 and 1414 for another order. */
static struct str code_for(const struct work *w, struct str code, struct str demand) {
    bool is_political = demand.size == 4 && demand.at[2] == '4' && code.size == 3;
    if (!is_political || (!str_begins(demand, "10") && !str_begins(demand, "02"))) return code;
    struct str fuller = str_of(arena_print(w->d->arena, "%.*s%c", 3, code.at, demand.at[3]));
    return ontology_find(w->k->ontology, fuller) ? fuller : code;
}

/* A protest, told more fully and with whom it is aimed at by what it demands. */
static struct reading with_purpose(const struct work *w, const struct reading *r, uint32_t t) {
    struct reading whole = *r;
    const struct reading *purpose = is_protest(r->code) ? purpose_of(w, r, t) : NULL;
    if (!purpose) return whole;
    whole.code = code_for(w, r->code, purpose->code);
    if (!mention_of(w, r->target)) whole.target = purpose->target;
    return whole;
}

/* ---- event by event -------------------------------------------------------------------------------------
 */

/* "Accused each other", "blamed one another", "each blamed the other" */
static bool is_reciprocal(const struct work *w, uint32_t target) {
    const struct doc *d = w->d;
    if (target < 2 || target + 1 >= d->tokens.count) return false;
    struct str next = doc_token(d, target + 1);
    if (lemma_is(d, target, "each")) return str_is(next, "other");
    if (lemma_is(d, target, "one")) return str_is(next, "another");
    uint32_t each = lemma_is(d, target - 1, "the") ? d->arcs.at[target].head - 1 : target - 1;
    return lemma_is(d, target, "other") && lemma_is(d, each, "each");
}

static bool is_mutual(const struct work *w, const struct reading *r) {
    bool is_said = r->pattern->is_mutual || (r->inner_pattern && r->inner_pattern->is_mutual);
    return is_said || is_reciprocal(w, r->target);
}

/* A name that no stage knows is somebody all the same, and so is "they", but nobody in particular; "it" may
 * be a thing, and "I" outside of any quotation is who writes. */
static bool is_somebody(const struct work *w, uint32_t token) {
    if (!token) return false;
    bool is_writer = str_is(doc_token(w->d, token), "I") && !quote_holding(w->d, w->d->tokens.at[token].span);
    bool is_person = w->d->tags.at[token].xpos == XPOS_PRP && !lemma_is(w->d, token, "it") && !is_writer;
    return is_person || w->d->tags.at[token].upos == UPOS_PROPN || mention_of(w, token);
}

/* "Gunmen kidnapped two teachers": people of whom the report makes no actor are told of all the same where
 * they do violence or suffer it. */
static bool is_anybody(const struct work *w, uint32_t token) {
    return token && w->persons && patterns_has(w->k->patterns, w->persons, w->readings.words[token]);
}

static bool is_violent(struct str code) {
    return code.size >= 2 && (code.at[0] == '2' || (code.at[0] == '1' && code.at[1] >= '4'));
}

/* "The curfew was lifted": what a pattern asks for by its words tells of a deed, whoever does it. */
static bool is_told_by_words(const struct work *w, const struct reading *r, uint32_t t) {
    const struct clause *c = &w->d->clauses.at[w->readings.clause_of[t]];
    bool is_own =
        rel_base(w->d->arcs.at[t].rel) != REL_ACL && doc_child(w->d, t, REL_AUX); /* "the truce signed" */
    if (!w->readings.clause_of[t] || !c->is_passive || !is_own || c->is_infinitive || r->inner) return false;
    for (uint32_t i = 0; i < r->pattern->count; i++)
        if (r->pattern->pieces[i].kind == PIECE_OBJECT && r->pattern->pieces[i].words) return true;
    return false;
}

/* To reject, condemn or welcome what somebody made is aimed at him: "rejected Peru's | offer | to free the
 * men". */
static uint32_t maker_of(const struct work *w, const struct reading *r, uint32_t token, uint32_t source) {
    bool is_reaction = str_begins(r->code, "12") || str_begins(r->code, "11") || str_begins(r->code, "05");
    const struct clause *c = &w->d->clauses.at[w->readings.clause_of[token]];
    uint32_t object = c->is_passive ? c->subject : c->object;
    if (!is_reaction || r->pattern->is_noun || !w->readings.clause_of[token] || !object) return 0;
    if (r->target == object || w->readings.mention_of[object]) return 0;
    return aims_owner(&w->aims, object, source);
}

/* Those who are named in the pattern's place; where it holds none but the source, whom its words lead to. */
static struct sides targets_of(const struct work *w, const struct reading *r, const struct sides *s,
                               uint32_t token) {
    struct sides t = sides_of(w, r->target, readings_is_force(r->code));
    const struct mention *m = w->d->mentions.at;
    if (t.count == 1 && s->count == 1 && m[t.at[0]].actor == m[s->at[0]].actor) t.count = 0;
    bool is_told = t.count && str_begins(r->code, "05"); /* "reiterated Peru's support for Chile" */
    uint32_t maker = is_told ? 0 : maker_of(w, r, token, s->count ? s->at[0] : 0);
    if (maker) return (struct sides){.at = {maker}, .count = 1};
    if (t.count || (s->count > 1 && is_mutual(w, r))) return t;
    t.at[0] = aims_find(&w->aims, token);
    t.count = t.at[0] != 0;
    return t;
}

/* One event for each pair; of several sources without a target, each acts on the first and the first on each.
 */
static void put_pairs(struct work *w, const struct reading *r, const struct event *base) {
    struct sides s = sides_of(w, r->source, false);
    if (!s.count) s = sides_of(w, weapons_user(&w->weapons, r->source), false);
    struct sides t = targets_of(w, r, &s, base->token);
    bool is_told =
        is_somebody(w, r->source) || is_somebody(w, r->target) || is_told_by_words(w, r, base->token);
    if (!is_told && is_violent(r->code))
        is_told = t.count || is_anybody(w, r->source) || is_anybody(w, r->target) ||
                  weapons_is(&w->weapons, r->source);
    if (!is_told) return;
    if (!t.count && s.count > 1 && is_mutual(w, r)) {
        for (uint32_t i = 1; i < s.count; i++) {
            put_event(w, r, base, s.at[0], s.at[i]);
            put_event(w, r, base, s.at[i], s.at[0]);
        }
        return;
    }
    for (uint32_t i = 0; i < s.count || i == 0; i++)
        for (uint32_t j = 0; j < t.count || j == 0; j++)
            put_event(w, r, base, i < s.count ? s.at[i] : 0, j < t.count ? t.at[j] : 0);
}

/* "Shelled the camp, killing nine": what came of a violent deed is no second one. */
static bool is_consequence(const struct work *w, uint32_t t) {
    const struct arc *a = &w->d->arcs.at[t];
    if (!w->harms || rel_base(a->rel) != REL_ADVCL || a->head > t) return false;
    if (w->d->tags.at[t].xpos != XPOS_VBG) return false;
    if (doc_child(w->d, t, REL_AUX) || doc_child(w->d, t, REL_MARK)) return false;
    struct str cause = w->readings.at[a->head].code;
    bool is_taking =
        str_begins(cause, "191") || str_begins(cause, "192"); /* "overran a base, | killing nine" */
    return cause.size && is_violent(cause) && !is_taking &&
           patterns_has(w->k->patterns, w->harms, w->readings.words[t]);
}

/* "Syrian shelling killed three men": the attack that does the harm is no second one. */
static bool is_cause(const struct work *w, uint32_t noun) {
    uint32_t verb = w->d->arcs.at[noun].head, clause = verb ? w->readings.clause_of[verb] : 0;
    bool is_doer = clause && w->d->clauses.at[clause].subject == noun && !w->d->clauses.at[clause].is_passive;
    return is_doer && w->readings.at[verb].code.size && is_violent(w->readings.at[verb].code);
}

/* What an event of that code has whoever takes part in it. */
static struct event event_of(const struct work *w, const struct reading *r, uint32_t t, struct str code) {
    const struct doc *d = w->d;
    const struct code *known = ontology_find(w->k->ontology, code);
    assert(known && "patterns and compositions are checked when they are read");
    struct event x = {.token = t, .status = EVENT_HAPPENED};
    x.cameo = known->cameo;
    x.plover = known->plover;
    x.mode = known->mode;
    x.context = known->context;
    x.span = trigger_span(d, r, t);
    x.rule = rule_of(w, r);
    uint32_t c = clause_above(w, t);
    x.date = w->date_of[c];
    x.place = w->place_of[c] ? d->toponyms.at[w->place_of[c]].place : 0;
    x.according_to = account_of(w, t);
    return x;
}

/* "Peru must withdraw," said Chile: who says what another must do demands it, what he should do he asks for.
 */
static bool put_exhortation(struct work *w, const struct reading *r, uint32_t t) {
    struct doc *d = w->d;
    const struct clause *c = &d->clauses.at[w->readings.clause_of[t]];
    bool is_told =
        c->modal && !c->is_negated && patterns_has(w->k->patterns, w->must, doc_lemma(d, c->modal));
    if (!is_told || truth_is_unreal(&w->truth, t) || truth_is_background(&w->truth, t)) return false;
    uint32_t speaker = account_of(w, t), doer = mention_of(w, c->is_passive ? c->agent : c->subject);
    enum act act = lemma_is(d, c->modal, "must") ? ACT_DEMAND : ACT_APPEAL;
    struct str code = ontology_compose(w->k->ontology, act, r->deed);
    uint32_t by = d->mentions.at[speaker].actor, whom = d->mentions.at[doer].actor;
    if (!by || by == whom || (!whom && !c->is_passive) || !code.size) return false;
    struct event x = event_of(w, r, t, code);
    x.according_to = 0;
    put_event(w, r, &x, speaker, doer);
    return true;
}

static void put_reading(struct work *w, uint32_t t) {
    struct doc *d = w->d;
    const struct reading whole = with_purpose(w, &w->readings.at[t], t), *r = &whole;
    struct str code = r->code;
    uint8_t status = EVENT_HAPPENED;
    if (!code.size || (w->is_play[d->tokens.at[t].sentence] && is_violent(code))) return;
    if (is_consequence(w, t) || weapons_tells_use(&w->weapons, t)) return;
    if (r->pattern->is_noun) {
        if (is_cause(w, t)) return;
        if (!r->pattern->is_event || !r->source || !r->has_complement || truth_is_unreal(&w->truth, t) ||
            truth_is_background(&w->truth, t))
            return;
    } else {
        if (put_exhortation(w, r, t)) return;
        status = truth_status(&w->truth, r, t, &code);
        if (status == EVENT_NONE) return;
        bool is_refused = status == EVENT_HAPPENED && !str_same(code, r->code);
        if (r->pattern->is_topic && !is_refused) return; /* "will not help" is a refusal; "help" is nothing */
    }
    struct event x = event_of(w, r, t, code);
    x.status = status;
    put_pairs(w, r, &x);
}

/* ---- the report as a whole ----------------------------------------------------------------------------- */

static void note_parts(struct work *w) {
    for (uint32_t t = 1; t < w->d->tokens.count; t++) {
        const struct reading *r = &w->readings.at[t];
        if (r->pattern && r->inner) w->is_part[r->inner] = true;
    }
}

/* "The leader of the bloc in Libya's parliament met the foreign minister of Peru": where those who act and
 * are acted upon are at home is not where they act. */
static bool is_of_party(const struct work *w, const struct toponym *x, const struct clause *c) {
    if (c->subject && doc_is_under(w->d, x->first, c->subject)) return true;
    if (c->agent >= x->first && c->agent < x->end) return true;
    uint32_t object = c->object ? readings_mention(&w->readings, c->object) : 0;
    return object && span_holds(w->d->mentions.at[object].span, x->span);
}

/* "A march against Paris", "the vote of 3 May", "elections for May": what is faced is not where something is
 * done, a day that a thing is named by or is for not when. */
static bool is_led_by(const struct work *w, uint32_t first, uint32_t end, uint32_t preps) {
    const struct doc *d = w->d;
    for (uint32_t t = first; preps && t < end; t++) {
        uint32_t head = d->arcs.at[t].head, c = head < first || head >= end ? doc_child(d, t, REL_CASE) : 0;
        if (c && patterns_has(w->k->patterns, preps, doc_lemma(d, c))) return true;
    }
    return false;
}

static bool is_when(const struct work *w, const struct date *x) {
    bool is_point = x->kind == DATE_DAY || x->kind == DATE_SPAN;
    return is_point && !x->is_deadline && !is_led_by(w, x->first, x->end, w->not_when);
}

static bool is_where(const struct work *w, const struct toponym *x, const struct clause *c) {
    return !is_of_party(w, x, c) && !is_led_by(w, x->first, x->end, w->not_where);
}

/* Dates and places belong to the clause they hang on. */
static void note_circumstances(struct work *w) {
    struct doc *d = w->d;
    for (uint32_t i = 1; i < d->dates.count; i++) {
        uint32_t c = clause_above(w, d->dates.at[i].first);
        if (c && !w->date_of[c] && is_when(w, &d->dates.at[i])) w->date_of[c] = i;
    }
    for (uint32_t i = 1; i < d->toponyms.count; i++) {
        if (d->toponyms.at[i].use == TOPONYM_ACTOR || d->toponyms.at[i].is_adjective) continue;
        uint32_t c = clause_above(w, d->toponyms.at[i].first);
        if (c && !w->place_of[c] && is_where(w, &d->toponyms.at[i], &d->clauses.at[c])) w->place_of[c] = i;
    }
}

/* "Made his offer": what is the source's own already is told of more fully elsewhere, where it is. */
static bool is_echo(const struct work *w, const struct event *x) {
    const struct doc *d = w->d;
    uint32_t c = w->readings.clause_of[x->token], actor = d->mentions.at[x->source].actor;
    uint32_t owner = c ? doc_child(d, d->clauses.at[c].object, REL_NMOD_POSS) : 0;
    if (!actor || x->target || d->mentions.at[w->readings.mention_of[owner]].actor != actor) return false;
    for (uint32_t i = 1; i < d->events.count; i++) {
        const struct event *other = &d->events.at[i];
        if (other == x || d->mentions.at[other->source].actor != actor || !other->target) continue;
        if (memcmp(other->cameo.at, x->cameo.at, 2) == 0) return true;
    }
    return false;
}

static void drop_echoes(struct work *w) {
    struct doc *d = w->d;
    size_t kept = 1;
    for (size_t i = 1; i < d->events.count; i++)
        if (!is_echo(w, &d->events.at[i])) d->events.at[kept++] = d->events.at[i];
    d->events.count = kept;
}

static void sort_events(struct doc *d) {
    for (size_t i = 2; i < d->events.count; i++) { /* nearly sorted: a trigger may begin before its head */
        struct event x = d->events.at[i];
        size_t j = i;
        for (; j > 1 && d->events.at[j - 1].span.begin > x.span.begin; j--)
            d->events.at[j] = d->events.at[j - 1];
        d->events.at[j] = x;
    }
}

bool events_find(struct doc *d, const struct know *k, struct err *e) {
    (void)e;
    if (d->arcs.count < d->tokens.count) return true; /* no trees, no events */
    struct arena *scratch = arena_make();
    struct work w = {.d = d, .k = k};
    readings_make(&w.readings, scratch, d, k);
    w.aims = aims_of(&w.readings);
    w.truth = truth_of(&w.readings, k);
    w.persons = patterns_class(k->patterns, "people");
    w.harms = patterns_class(k->patterns, "harm");
    w.weapons = weapons_of(&w.readings);
    w.not_when = patterns_class(k->patterns, "not-when");
    w.not_where = patterns_class(k->patterns, "not-where");
    w.must = patterns_class(k->patterns, "must");
    w.is_part = arena_take(scratch, d->tokens.count);
    w.is_play = play_sentences(d, k, scratch);
    w.date_of = arena_take(scratch, d->clauses.count * sizeof *w.date_of);
    w.place_of = arena_take(scratch, d->clauses.count * sizeof *w.place_of);
    note_parts(&w);
    note_circumstances(&w);
    for (uint32_t t = 1; t < d->tokens.count; t++)
        if (w.readings.at[t].pattern && !w.is_part[t]) put_reading(&w, t);
    drop_echoes(&w);
    sort_events(d);
    arena_free(scratch);
    return true;
}
