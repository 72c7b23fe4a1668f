#include "dict/coding.h"

#include <stdio.h>

enum { RAW_EVENTS = 64, COMPOUND_CODES = 16, COMPOUND_ACTORS = 24, PASSIVE_REACH = 3, AGENTS_MOST = 4 };

struct who {       /* an actor as a candidate for source or target */
    uint32_t word; /* + 1; 0 with a code: a default */
    uint32_t root;
    uint32_t agents[AGENTS_MOST]; /* roots of what he is besides */
    uint32_t agent_count;
    struct str code;
    bool is_former;
};

struct raw_event { /* before compound codes are taken apart */
    struct who source, target;
    struct str code;
    const struct bracket *verb;
    uint32_t pattern;
    bool is_minor, is_major, is_left_out;
};

struct coder {
    struct marking *m;
    struct who source, target;
    bool has_regular_source, has_regular_target; /* one was found without a pattern */
    bool was_passive;
    uint32_t begin, end; /* of the clause; both inside */
    struct raw_event raw[RAW_EVENTS];
    uint32_t count;
};

/* ---- actors -------------------------------------------------------------------------------------------- */

static bool is_nobody(const struct who *w) { return w->code.size == 0; }

static bool is_same(const struct who *a, const struct who *b) {
    return str_same(a->code, b->code) && a->agent_count == b->agent_count && a->is_former == b->is_former &&
           memcmp(a->agents, b->agents, sizeof a->agents) == 0;
}

static enum word_kind kind_of(const struct marking *m, uint32_t word) {
    return word < m->given ? (enum word_kind)m->words[word].kind : KIND_NONE;
}

/* The actor that begins at the word, without agent. */
static struct who who_at(const struct marking *m, uint32_t word) {
    if (m->words[word].refers) word = m->words[word].refers - 1;
    uint32_t root = m->words[word].root;
    struct who w = {.word = word + 1, .root = root};
    if (root) w.code = marking_code(m, root);
    return w;
}

/* The agent beside the actor that begins at `word`, first behind it, then before: "Syrian president",
 * "president of Syria"; "former" makes him one of the elite. */
static void find_beside(const struct marking *m, uint32_t word, struct who *w) {
    const struct bracket *own = marking_opens(m, word, KIND_ACTOR), *b;
    uint32_t after = (own ? own->last : word) + 1, before = word;
    bool former = false;
    if (word >= m->given) return; /* forwarded from the sentence before */
    if (kind_of(m, after) == KIND_FORMER) former = true, after++;
    if (!former && before && kind_of(m, before - 1) == KIND_FORMER) former = true;
    b = kind_of(m, after) == KIND_AGENT ? marking_opens(m, after, KIND_AGENT) : NULL;
    if (!b) {
        if (before && kind_of(m, before - 1) == KIND_PREPOSITION) before--;
        if (!before || kind_of(m, before - 1) != KIND_AGENT) return;
        b = marking_closes(m, before - 1, KIND_AGENT);
        if (b && !former && b->first && kind_of(m, b->first - 1) == KIND_FORMER) former = true;
    }
    if (!b) return;
    w->agents[w->agent_count++] = m->words[b->first].root;
    w->is_former = former;
}

/* "former" before the agent, before the actor, or between them. */
static bool is_former_phrase(const struct marking *m, const struct bracket *agent, uint32_t actor) {
    uint32_t first = agent->first < actor ? agent->first : actor,
             last = agent->first < actor ? actor : agent->first;
    for (uint32_t i = first ? first - 1 : 0; i < last; i++)
        if (kind_of(m, i) == KIND_FORMER) return true;
    return false;
}

/* Adds the agents that the actor at `owner` has in his noun phrase, as they stand; of those joined by "and"
 * the n-th alone. Those behind `before` are left out. The number of those joined. */
static uint32_t add_owned(const struct marking *m, uint32_t owner, uint32_t before, uint32_t choice,
                          struct who *w) {
    uint32_t choices = 0;
    for (uint32_t i = 0; i < before; i++) {
        const struct bracket *b = marking_opens(m, i, KIND_AGENT);
        if (!b || b->owner != owner + 1) continue;
        w->is_former = w->is_former || is_former_phrase(m, b, owner);
        bool is_taken = !b->is_choice || choices == choice;
        choices += b->is_choice;
        if (is_taken && w->agent_count < AGENTS_MOST) w->agents[w->agent_count++] = m->words[i].root;
    }
    return choices;
}

/* PETRARCH's way. An actor in a compound without agents of his own has those before the first: "the
 * ambassadors of Peru and Chile". False where there is no n-th choice. */
static bool find_owned(const struct marking *m, uint32_t word, uint32_t choice, struct who *w) {
    uint32_t choices = add_owned(m, word, m->given, choice, w);
    const struct bracket *compound = word < m->given ? marking_around(m, word, BRACKET_COMPOUND) : NULL;
    if (!w->agent_count && !choices && compound)
        choices = add_owned(m, compound->first, compound->first, choice, w);
    return choice == 0 || choice < choices;
}

static struct who whole_at(const struct marking *m, uint32_t word) {
    struct who w = who_at(m, word);
    if (m->lexicon->is_petrarch)
        find_owned(m, w.word - 1, 0, &w);
    else
        find_beside(m, word, &w);
    return w;
}

/* The first actor from the word on, in the clause; its word + 1, or 0. */
static uint32_t next_actor(const struct coder *c, uint32_t word, struct who *w) {
    for (uint32_t i = word; i <= c->end; i++) {
        if (c->m->words[i].kind != KIND_ACTOR || !marking_opens(c->m, i, KIND_ACTOR)) continue;
        *w = whole_at(c->m, i);
        return i + 1;
    }
    return 0;
}

/* The first actor from the word backwards; its word + 1, or 0. */
static uint32_t prior_actor(const struct coder *c, uint32_t word, struct who *w) {
    for (uint32_t i = word + 1; i-- > c->begin;) {
        if (c->m->words[i].kind != KIND_ACTOR) continue;
        const struct bracket *b = marking_around(c->m, i, KIND_ACTOR);
        if (!b) return 0;
        uint32_t first = c->m->words[b->first].refers ? c->m->words[b->first].refers - 1 : b->first;
        *w = whole_at(c->m, first);
        return first + 1;
    }
    return 0;
}

static void take_default(struct who *w, struct str code, bool *is_regular) {
    *w = (struct who){.code = code};
    *is_regular = true;
}

/* PETRARCH: an agent without a country; one is a target only right behind its verb. */
static bool is_homeless(const struct coder *c, const struct who *w) {
    return c->m->lexicon->is_petrarch && str_begins(w->code, "~");
}

/* Whether another verb or a comma stands before such an agent. */
static bool is_beyond(const struct coder *c, const struct who *w, uint32_t verb, uint32_t at) {
    if (!is_homeless(c, w)) return false;
    for (uint32_t i = verb + 1; i < at; i++)
        if (marking_opens(c->m, i, KIND_VERB) || kind_of(c->m, i) == KIND_COMMA) return true;
    return false;
}

static void find_source(struct coder *c, uint32_t verb) {
    const struct coding_options *o = c->m->options;
    struct who w;
    for (uint32_t at = c->begin, found; (found = next_actor(c, at, &w)) != 0; at = found) {
        if (o->source_is_prior && found - 1 > verb) break;
        if (is_same(&w, &c->target)) continue;
        c->source = w;
        c->has_regular_source = true;
        return;
    }
    if (o->source.size) take_default(&c->source, o->source, &c->has_regular_source);
}

static bool is_many(const struct coder *c, const struct who *w) {
    return memchr(w->code.at, '/', w->code.size) || (w->word && c->m->words[w->word - 1].in_compound);
}

static void find_target(struct coder *c, uint32_t verb) {
    const struct coding_options *o = c->m->options;
    struct who w;
    for (uint32_t at = verb + 1, found; (found = next_actor(c, at, &w)) != 0; at = found) {
        if (is_same(&w, &c->source) || is_beyond(c, &w, verb, found - 1)) continue;
        c->target = w;
        c->has_regular_target = true;
        return;
    }
    if (o->target_is_after) {
        take_default(&c->target, o->target, &c->has_regular_target);
        return;
    }
    for (uint32_t at = verb, found; at > c->begin && (found = prior_actor(c, at - 1, &w)) != 0;
         at = found - 1) {
        if (is_same(&w, &c->source) || is_homeless(c, &w)) continue;
        c->target = w;
        return;
    }
    if (!is_nobody(&c->source) && is_many(c, &c->source))
        c->target = c->source;
    else if (o->target.size)
        take_default(&c->target, o->target, &c->has_regular_target);
}

/* ---- events -------------------------------------------------------------------------------------------- */

static void add_raw(struct coder *c, const struct raw_event *e) {
    if (c->count < RAW_EVENTS) c->raw[c->count++] = *e;
}

static void add_pair(struct coder *c, const struct deed *act, const struct bracket *verb, uint32_t pattern,
                     struct who source, struct who target) {
    struct raw_event e = {.source = source,
                          .target = target,
                          .code = act->code,
                          .verb = verb,
                          .pattern = pattern,
                          .is_minor = act->is_minor,
                          .is_major = act->is_major};
    add_raw(c, &e);
    if (act->answer.size == 0) return;
    struct raw_event back = {.source = target,
                             .target = source,
                             .code = act->answer,
                             .verb = verb,
                             .pattern = pattern,
                             .is_minor = act->answer_is_minor,
                             .is_major = act->answer_is_major};
    add_raw(c, &back);
}

/* The compound that begins with the actor; NULL where he stands alone or is not its first. */
static const struct bracket *compound_of(const struct coder *c, const struct who *w) {
    return w->word ? marking_opens(c->m, w->word - 1, BRACKET_COMPOUND) : NULL;
}

/* The actor with each of his agents that are joined by "and". */
static uint32_t add_choices(const struct coder *c, const struct who *w, uint32_t word, struct who *list,
                            uint32_t count) {
    if (!c->m->lexicon->is_petrarch || !w->word) {
        if (count < COMPOUND_ACTORS && !is_nobody(w)) list[count++] = *w;
        return count;
    }
    for (uint32_t choice = 0; count < COMPOUND_ACTORS; choice++) {
        struct who one = who_at(c->m, word);
        if (!find_owned(c->m, one.word - 1, choice, &one)) break;
        if (!is_nobody(&one)) list[count++] = one;
    }
    return count;
}

/* All who are meant: the members of the compound that begins with the actor, or he alone. */
static uint32_t list_members(const struct coder *c, const struct who *w, struct who list[COMPOUND_ACTORS]) {
    const struct bracket *compound = compound_of(c, w);
    uint32_t count = 0;
    if (!compound) return add_choices(c, w, w->word - 1, list, count);
    for (uint32_t at = compound->first; at <= compound->last; at++) {
        if (c->m->words[at].kind != KIND_ACTOR || !marking_opens(c->m, at, KIND_ACTOR)) continue;
        struct who one = whole_at(c->m, at);
        count = add_choices(c, &one, at, list, count);
    }
    return count;
}

static bool is_passive(const struct coder *c, uint32_t verb) {
    bool has_by = false;
    for (uint32_t i = 1; i <= PASSIVE_REACH; i++) has_by = has_by || kind_of(c->m, verb + i) == KIND_BY;
    return has_by && ((verb > 0 && kind_of(c->m, verb - 1) == KIND_AUXILIARY) ||
                      (verb > 1 && kind_of(c->m, verb - 2) == KIND_AUXILIARY));
}

static void make_events(struct coder *c, const struct deed *act, const struct bracket *verb,
                        uint32_t pattern) {
    if (code_is_nothing(act->code)) return;
    if (is_nobody(&c->source)) find_source(c, verb->first);
    if (is_nobody(&c->target)) find_target(c, verb->first);
    if (is_nobody(&c->source) || is_nobody(&c->target)) return;
    if (c->has_regular_source && c->has_regular_target && is_passive(c, verb->first)) {
        struct who first = c->source;
        c->source = c->target, c->target = first;
        c->was_passive = true;
    }
    struct who sources[COMPOUND_ACTORS], targets[COMPOUND_ACTORS];
    uint32_t source_count = list_members(c, &c->source, sources),
             target_count = list_members(c, &c->target, targets);
    for (uint32_t s = 0; s < source_count; s++)
        for (uint32_t t = 0; t < target_count; t++) add_pair(c, act, verb, pattern, sources[s], targets[t]);
    if (!c->has_regular_source) c->source = (struct who){0};
    if (!c->has_regular_target) c->target = (struct who){0};
}

static void take_match(struct coder *c, const struct match *m) {
    if (m->source) c->source = whole_at(c->m, m->source - 1);
    if (m->target) c->target = whole_at(c->m, m->target - 1);
    if (m->compound) c->source = c->target = who_at(c->m, m->compound - 1);
}

/* The patterns of the verb, the longest first, then its own code. Where one with choices fitted, others may
 * still be longer than what its choices took. */
static void code_verb(struct coder *c, const struct bracket *verb) {
    const struct lexicon *x = c->m->lexicon;
    const struct verb *v = &x->verbs[x->roots[c->m->words[verb->first].root].meaning];
    uint32_t before = c->count, longest = 0;
    bool has_fitted = false, is_done = false;
    c->target = (struct who){0};
    if (c->was_passive) c->source = (struct who){0}, c->was_passive = false;
    uint32_t first = v->patterns_of ? x->verbs[v->patterns_of].patterns : v->patterns;
    for (uint32_t i = first; i && !is_done; i = x->patterns[i].next) {
        const struct pattern *p = &x->patterns[i];
        struct match match;
        if (has_fitted && p->length <= longest) break;
        if (!matching_fits(c->m, p, verb, c->end, &match)) continue;
        is_done = match.choice_letters == 0;
        if (!is_done && p->length + match.choice_letters <= longest) continue;
        longest = p->length - p->choice_length + match.choice_letters;
        has_fitted = true;
        c->count = before;
        take_match(c, &match);
        make_events(c, &p->act, verb, i);
    }
    if (!has_fitted) make_events(c, &v->act, verb, 0);
}

static bool has_main_event(const struct coder *c, uint32_t from) {
    for (uint32_t i = from; i < c->count; i++)
        if (!c->raw[i].is_minor) return true;
    return false;
}

/* A clause goes on with the source of the one before, unless it begins with an actor. False: the sentence is
 * done. */
static bool code_clause(struct coder *c, uint32_t *from) {
    const struct marking *m = c->m;
    if (c->begin && marking_opens(m, c->begin, KIND_ACTOR)) c->source = who_at(m, c->begin);
    c->target = (struct who){0};
    if (m->options->code_by == CODE_BY_CLAUSE) *from = c->count;
    for (uint32_t i = c->begin; i <= c->end;) {
        const struct bracket *aside = marking_opens(m, i, BRACKET_ASIDE),
                             *verb = marking_opens(m, i, KIND_VERB);
        if (aside) {
            i = aside->last + 1;
            continue;
        }
        if (verb) code_verb(c, verb);
        if (verb && m->options->code_by != CODE_ALL && has_main_event(c, *from))
            return m->options->code_by != CODE_BY_SENTENCE;
        i++;
    }
    return true;
}

static void code_clauses(struct coder *c) {
    uint32_t from = 0;
    for (uint32_t at = 0; at < c->m->given; at++) {
        const struct bracket *clause = marking_opens(c->m, at, BRACKET_CLAUSE);
        if (!clause) continue;
        c->begin = clause->first, c->end = clause->last;
        at = clause->last;
        if (c->end - c->begin < 2) continue; /* "sheep and goats": words that no dictionary joins */
        if (!code_clause(c, &from)) return;
    }
}

/* ---- what remains -------------------------------------------------------------------------------------- */

/* Why the sentence is not coded at all, by a code of an event or of its actors. */
static enum why_nothing judge(struct coder *c) {
    bool has_major = false, has_main = false;
    for (uint32_t i = 0; i < c->count && !has_major; i++) {
        struct raw_event *e = &c->raw[i];
        e->is_left_out = code_is_nothing(e->code);
        if (code_is_discard(e->code)) return WHY_DISCARD;
        if (code_is_complex(e->code) || code_is_complex(e->source.code) || code_is_complex(e->target.code))
            return WHY_COMPLEX;
        has_major = e->is_major;
        has_main = has_main || (!e->is_minor && !e->is_left_out);
    }
    for (uint32_t i = 0; i < c->count; i++) {
        struct raw_event *e = &c->raw[i];
        if (has_major ? !e->is_major : has_main && e->is_minor) e->is_left_out = true;
    }
    return WHY_CODED;
}

/* The code that stands i-th between "/"; empty behind the last. */
static struct str part_of(struct str code, uint32_t i) {
    struct str part = str_cut(&code, '/');
    for (; i && part.size; i--) part = str_cut(&code, '/');
    return str_trim(part);
}

/* Whether the agent's code stands in the actor's already, at a place where codes begin. */
static bool has_part(struct str code, struct str part) {
    const char *at = part.size && code.size ? memmem(code.at, code.size, part.at, part.size) : NULL;
    return at && (at - code.at) % 3 == 0;
}

/* SYR and ~GOV make SYRGOV, SYR and NGO~ make NGOSYR; an actor who is an agent by himself is ---GOV. */
static void whole_code(const struct marking *m, struct str code, const struct who *w, char to[CODE_BYTES]) {
    char before[CODE_BYTES] = "", after[CODE_BYTES] = "";
    if (str_begins(code, "~")) code.at++, code.size--, strcpy(before, "---");
    for (uint32_t i = 0; i < w->agent_count; i++) {
        struct str agent = lexicon_code_on(m->lexicon, m->lexicon->roots[w->agents[i]].meaning, 0);
        if (w->is_former) agent = str_of("~ELI");
        bool is_behind = str_begins(agent, "~");
        if (is_behind) agent.at++;
        agent.size--;
        char *side = is_behind ? after : before;
        if (has_part(code, agent) || has_part(str_of(side), agent)) continue;
        snprintf(side + strlen(side), CODE_BYTES - strlen(side), "%.*s", (int)agent.size, agent.at);
    }
    snprintf(to, CODE_BYTES, "%s%.*s%s", before, (int)code.size, code.at, after);
}

static struct span words_of(const struct marking *m, const struct who *w) {
    const struct bracket *b = w->word ? marking_opens(m, w->word - 1, KIND_ACTOR) : NULL;
    if (!b || b->first >= m->given) return (struct span){0};
    return (struct span){m->words[b->first].span.begin, m->words[b->last].span.end};
}

static struct coded_actor actor_of(const struct marking *m, const struct who *w, struct str code) {
    struct coded_actor a = {.word = w->word, .root = w->root, .span = words_of(m, w)};
    whole_code(m, code, w, a.code);
    return a;
}

static bool is_same_actor(const struct coded_actor *a, const struct coded_actor *b) {
    return strcmp(a->code, b->code) == 0;
}

static bool is_there(const struct coded *to, const struct coded_event *e) {
    for (uint32_t i = 0; i < to->count; i++) {
        const struct coded_event *x = &to->events[i];
        if (str_same(x->code, e->code) && is_same_actor(&x->source, &e->source) &&
            is_same_actor(&x->target, &e->target))
            return true;
    }
    return false;
}

static void keep_event(const struct coder *c, const struct raw_event *e, struct str source, struct str target,
                       struct coded *to) {
    const struct lexicon *x = c->m->lexicon;
    const struct pattern *p = &x->patterns[e->pattern];
    uint32_t root = c->m->words[e->verb->first].root;
    struct coded_event event = {
        .source = actor_of(c->m, &e->source, source),
        .target = actor_of(c->m, &e->target, target),
        .code = e->code,
        .trigger = {c->m->words[e->verb->first].span.begin, c->m->words[e->verb->last].span.end},
        .file = e->pattern ? p->file : x->roots[root].file,
        .line = e->pattern ? p->line : x->roots[root].line,
        .root = root,
        .pattern = e->pattern,
        .is_minor = e->is_minor,
        .is_major = e->is_major};
    if (code_is_nothing(source) || code_is_nothing(target) || is_same_actor(&event.source, &event.target))
        return;
    if (to->count < CODED_EVENTS && !is_there(to, &event)) to->events[to->count++] = event;
}

/* One event for each pair of the codes of actors with several: "ELR/GAL". */
static void keep_events(const struct coder *c, struct coded *to) {
    for (uint32_t i = 0; i < c->count; i++) {
        const struct raw_event *e = &c->raw[i];
        struct str source, target;
        for (uint32_t s = 0;
             !e->is_left_out && s < COMPOUND_CODES && (source = part_of(e->source.code, s)).size; s++)
            for (uint32_t t = 0; t < COMPOUND_CODES && (target = part_of(e->target.code, t)).size; t++)
                keep_event(c, e, source, target, to);
    }
}

/* ---- time ---------------------------------------------------------------------------------------------- */

static int32_t days_of(struct str code) {
    bool is_minus = str_begins(code, "-");
    struct str digits = str_trim(code.size && (code.at[0] == '-' || code.at[0] == '+')
                                     ? (struct str){code.at + 1, code.size - 1}
                                     : code);
    int days = str_number(digits);
    return days < 0 || days > 8191 ? 0 : is_minus ? -days : days;
}

/* Phrases such as "last week" shift the day; some discard the sentence. True: it was told. */
static bool take_time(struct marking *m, struct str code, enum why_nothing *why) {
    if (code_is_discard(code)) return *why = WHY_DISCARD, true;
    if (code_is_complex(code)) return *why = WHY_COMPLEX, true;
    int32_t days = days_of(code);
    if (days && m->day) m->day += days;
    return days != 0;
}

static enum why_nothing find_time(struct marking *m) {
    const struct lexicon *x = m->lexicon;
    enum why_nothing why = WHY_CODED;
    for (uint32_t i = 0; i < m->given; i++) {
        const struct bracket *b = marking_opens(m, i, KIND_TIME);
        if (!b) continue;
        const struct verb *v = &x->verbs[x->roots[m->words[i].root].meaning];
        struct match match;
        for (uint32_t p = v->patterns; p; p = x->patterns[p].next)
            if (matching_fits(m, &x->patterns[p], b, m->given - 1, &match) &&
                take_time(m, x->patterns[p].act.code, &why))
                return why;
        if (take_time(m, v->act.code, &why)) return why;
    }
    return why;
}

static bool is_mark(struct str code) {
    return code_is_nothing(code) || code_is_discard(code) || code_is_complex(code);
}

static void keep_actors(const struct marking *m, struct coded *to) {
    for (uint32_t i = 0; i < m->given; i++) {
        if (m->words[i].kind != KIND_ACTOR || m->words[i].refers || !marking_opens(m, i, KIND_ACTOR))
            continue;
        struct who w = whole_at(m, i);
        for (uint32_t n = 0; n < COMPOUND_CODES && part_of(w.code, n).size && to->actor_count < CODED_EVENTS;
             n++)
            if (!is_mark(w.code)) to->actors[to->actor_count++] = actor_of(m, &w, part_of(w.code, n));
    }
}

void coding_find(struct marking *m, struct coded *to) {
    struct coder c = {.m = m};
    to->count = to->actor_count = 0;
    to->why = WHY_SHORT;
    if (m->is_short) return;
    to->why = m->lexicon->has_times && m->options->shifts_time ? (uint8_t)find_time(m) : WHY_CODED;
    if (m->is_discarded) to->why = WHY_DISCARD;
    if (to->why == WHY_CODED && m->is_complex) to->why = WHY_COMPLEX;
    keep_actors(m, to);
    if (to->why != WHY_CODED) return;
    code_clauses(&c);
    to->why = (uint8_t)judge(&c);
    if (to->why != WHY_CODED) return;
    keep_events(&c, to);
    if (!to->count) to->why = WHY_NO_EVENT;
}

/* Whether each word is the actor's, an agent's or a small one between them. */
static bool is_covered(const struct marking *m) {
    for (uint32_t i = 0; i < m->given; i++) {
        enum word_kind k = kind_of(m, i);
        bool is_small = k == KIND_DETERMINER || k == KIND_PREPOSITION || k == KIND_FORMER;
        if (k != KIND_ACTOR && k != KIND_AGENT && !is_small) return false;
    }
    return true;
}

struct str coding_actor(struct marking *m) {
    char code[CODE_BYTES];
    uint32_t first = 0;
    while (first < m->given && !marking_opens(m, first, KIND_ACTOR)) first++;
    if (first == m->given || !m->words[first].root || !is_covered(m)) return (struct str){0};
    struct who w = whole_at(m, first);
    if (is_mark(w.code) || str_begins(w.code, "~")) return (struct str){0};
    whole_code(m, part_of(w.code, 0), &w, code);
    return str_copy(m->arena, str_of(code));
}
