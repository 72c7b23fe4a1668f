#include "facts/seeker.h"

#include "base/arena.h"
#include "doc/doc.h"
#include "facts/play.h"
#include "facts/terms.h"
#include "know/know.h"
#include "know/wordlist.h"

enum { DEEP = 8 };

struct matter seeker_matter(const struct seeker *s, uint32_t first, uint32_t end) {
    return matters_in(s->d, s->topics, first, end, 0);
}

bool seeker_has_place(const struct doc *d, uint32_t first, uint32_t end, bool or_party) {
    uint32_t low = 1, high = (uint32_t)d->toponyms.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (d->toponyms.at[middle].first < first)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < d->toponyms.count && d->toponyms.at[low].first < end; low++)
        if ((or_party || !d->toponyms.at[low].is_actor) && !d->toponyms.at[low].is_adjective) return true;
    return false;
}

bool seeker_negated(const struct seeker *s, uint32_t token) {
    return s->clause_of[token] && s->d->clauses.at[s->clause_of[token]].is_negated;
}

/* Whether the clause itself stands behind "if", and not merely another that hangs to it. */
static bool is_under_if(const struct doc *d, uint32_t token) {
    static const char *const IFS[] = {"if", "unless", "whether"};
    for (uint32_t c = d->arcs.at[token].first_child; c && c < token; c = d->arcs.at[c].next_sibling)
        for (unsigned i = 0; i < sizeof IFS / sizeof *IFS; i++)
            if (rel_base(d->arcs.at[c].rel) == REL_MARK && str_is(doc_lemma(d, c), IFS[i])) return true;
    return false;
}

/* "Will they accept the plan?": the sentence asks, in the same mouth. */
static bool is_asked(const struct seeker *s, uint32_t token) {
    const struct doc *d = s->d;
    struct range sentence = d->ranges.at[d->tokens.at[token].sentence];
    for (uint32_t t = token + 1; t < sentence.end; t++)
        if (str_is(doc_token(d, t), "?")) return s->quote_of[t] == s->quote_of[token];
    return false;
}

bool seeker_open(const struct seeker *s, uint32_t token) {
    static const char *const MODALS[] = {"may", "might", "could", "should"};
    const struct doc *d = s->d;
    const struct clause *c = &d->clauses.at[s->clause_of[token]];
    if (c->is_question || is_under_if(d, token) || is_asked(s, token)) return true;
    for (unsigned i = 0; c->modal && i < sizeof MODALS / sizeof *MODALS; i++)
        if (str_is(doc_lemma(d, c->modal), MODALS[i])) return true;
    return false;
}

/* Conditional, asked, or left open: "may offer", "if they agree", "is expected to reject". */
bool seeker_unreal(const struct seeker *s, uint32_t token) {
    const struct doc *d = s->d;
    if (is_asked(s, token)) return true;
    for (uint32_t step = 0; token && step < 6; step++) {
        const struct clause *c = &d->clauses.at[s->clause_of[token]];
        if (s->clause_of[token] && (c->is_conditional || c->is_question)) return true;
        if (str_is(doc_token(d, d->arcs.at[token].left), "why")) return true; /* "no reason why they would" */
        if (c->modal && (str_is(doc_lemma(d, c->modal), "may") || str_is(doc_lemma(d, c->modal), "must") ||
                         str_is(doc_lemma(d, c->modal), "might") || str_is(doc_lemma(d, c->modal), "could") ||
                         str_is(doc_lemma(d, c->modal), "should")))
            return true;
        unsigned rel = rel_base(d->arcs.at[token].rel);
        if (rel == REL_CCOMP && is_under_if(d, d->arcs.at[token].head))
            return true; /* "if they say that they yield" */
        if (rel != REL_XCOMP) return false;
        token = d->arcs.at[token].head;
        if (str_is(doc_lemma(d, token), "expect") || str_is(doc_lemma(d, token), "likely")) return true;
    }
    return false;
}

bool seeker_denied(const struct seeker *s, uint32_t token) {
    const struct doc *d = s->d;
    for (uint32_t step = 0; token && step < DEEP; step++, token = d->arcs.at[token].head) {
        unsigned rel = rel_base(d->arcs.at[token].rel);
        bool is_told = rel == REL_CCOMP || rel == REL_ACL || rel == REL_XCOMP;
        uint32_t above = d->arcs.at[token].head, no = is_told ? doc_child(d, above, REL_DET) : 0;
        if (is_told && matters_pair(d, s->denials, above, 0)) return true;
        if (rel == REL_ACL && no && str_is(doc_lemma(d, no), "no"))
            return true; /* "no sign that they will go" */
    }
    return false;
}

bool seeker_case(const struct doc *d, uint32_t noun, struct str preposition) {
    for (uint32_t child = d->arcs.at[noun].first_child; child && child < noun;
         child = d->arcs.at[child].next_sibling)
        if (rel_base(d->arcs.at[child].rel) == REL_CASE && str_same(doc_token(d, child), preposition))
            return true;
    return false;
}

bool seeker_to(const struct doc *d, uint32_t verb) {
    bool is_bare = d->tags.at[verb].xpos == XPOS_VB; /* then "to" is no preposition, whatever the tree says */
    for (uint32_t child = d->arcs.at[verb].first_child; child && child < verb;
         child = d->arcs.at[child].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[child].rel);
        if ((rel == REL_MARK || (is_bare && rel == REL_CASE)) && str_is(doc_token(d, child), "to"))
            return true;
    }
    return false;
}

bool seeker_first_person(const struct doc *d, uint32_t token) {
    return d->tags.at[token].upos == UPOS_PRON && (d->tags.at[token].feats & FEAT_FIRST);
}

uint32_t seeker_speaker(const struct seeker *s, uint32_t token) {
    uint32_t quote = s->quote_of[token];
    return quote && quote < s->d->speakers.count ? s->d->speakers.at[quote].mention : 0;
}

uint32_t seeker_actor(const struct seeker *s, uint32_t mention) { return s->d->mentions.at[mention].actor; }

bool found_answers(const struct found *f) {
    return f->frame.kind == POSITION_REFUSAL || f->frame.kind == POSITION_ACCEPTANCE;
}

/* Where the words of the position end: with its matter, and what else hangs to the trigger as a term. */
uint32_t seeker_words_end(const struct seeker *s, const struct found *f) {
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
    uint32_t particle = doc_child(d, f->trigger, REL_COMPOUND_PRT),
             with = doc_child(d, f->trigger, REL_ADVMOD);
    if (with > f->trigger && matters_pair(d, s->verbs, f->trigger, with)) particle = with;
    if (particle >= end) end = particle + 1; /* "turned her | down" */
    return terms_cut(d, f->matter > f->trigger ? f->matter : f->trigger, end);
}

static void mark_quotes(struct seeker *s) {
    const struct doc *d = s->d;
    for (uint32_t i = 1; i < d->quotes.count; i++)
        for (uint32_t p = 0; p < d->quotes.at[i].part_count; p++) {
            struct span part = d->parts.at[d->quotes.at[i].parts + p].span;
            uint32_t end = doc_token_at(d, part.end);
            for (uint32_t t = doc_token_at(d, part.begin); t < end; t++) s->quote_of[t] = i;
        }
}

/* The first mention of an actor who is called as the outlet is: a statement of the organisation itself; 0 =
 * none. */
static uint32_t publisher_of(const struct doc *d) {
    for (uint32_t i = 1; d->outlet.size && i < d->mentions.count; i++) {
        uint32_t actor = d->mentions.at[i].actor;
        if (actor && str_same(d->actors.at[actor].name, d->outlet)) return i;
    }
    return 0;
}

struct seeker seeker_make(struct doc *d, const struct know *k, struct arena *a) {
    struct seeker s = {.d = d, .k = k, .who = mentioned_make(d, a)};
    s.clause_of = arena_take(a, (d->tokens.count + 1) * sizeof *s.clause_of);
    s.quote_of = arena_take(a, (d->tokens.count + 1) * sizeof *s.quote_of);
    s.is_matter = arena_take(a, d->tokens.count + 1);
    s.answered = arena_take(a, (d->tokens.count + 1) * sizeof *s.answered);
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
    s.grounds = know_list(k, "position-places");
    s.hosting = know_list(k, "position-hosting"), s.duties = know_list(k, "position-duties");
    s.denials = know_list(k, "position-denials"), s.doings = know_list(k, "position-doings");
    s.aims = know_list(k, "position-aims"), s.withdrawals = know_list(k, "position-withdrawals");
    s.harms = know_list(k, "position-harms"), s.dooms = know_list(k, "position-dooms");
    s.errands = know_list(k, "position-errands"), s.rivals = know_list(k, "position-rivals");
    s.carriers = know_list(k, "position-carriers");
    s.provocations = know_list(k, "position-provocations");
    s.company = know_list(k, "position-company");
    s.is_play = play_is_report(d, k);
    s.publisher = publisher_of(d);
    mark_quotes(&s);
    return s;
}
