#include "dict/marking.h"

#include <assert.h>

#include "base/utf8.h"

enum { WORD_BYTES = 64, ROOT_HITS = 128, PHRASE_REACH = 3 };

const struct bracket *marking_opens(const struct marking *m, uint32_t word, unsigned kind) {
    for (size_t i = 0; i < m->bracket_count; i++)
        if (m->brackets[i].kind == kind && m->brackets[i].first == word) return &m->brackets[i];
    return NULL;
}

const struct bracket *marking_closes(const struct marking *m, uint32_t word, unsigned kind) {
    for (size_t i = 0; i < m->bracket_count; i++)
        if (m->brackets[i].kind == kind && m->brackets[i].last == word) return &m->brackets[i];
    return NULL;
}

const struct bracket *marking_around(const struct marking *m, uint32_t word, unsigned kind) {
    const struct bracket *best = NULL;
    for (size_t i = 0; i < m->bracket_count; i++) {
        const struct bracket *b = &m->brackets[i];
        if (b->kind == kind && b->first <= word && word <= b->last && (!best || b->first >= best->first))
            best = b;
    }
    return best;
}

static struct bracket *add_bracket(struct marking *m, uint32_t first, uint32_t last, unsigned kind) {
    m->brackets = arena_grow(m->arena, m->brackets, m->bracket_count, &m->bracket_room, sizeof *m->brackets);
    m->brackets[m->bracket_count] = (struct bracket){.first = first, .last = last, .kind = (uint8_t)kind};
    return &m->brackets[m->bracket_count++];
}

/* The same bracket, to be changed. */
static struct bracket *own(struct marking *m, const struct bracket *b) {
    return &m->brackets[b - m->brackets];
}

static enum word_kind kind_at(const struct marking *m, uint32_t word) {
    return word < m->given ? (enum word_kind)m->words[word].kind : KIND_NONE;
}

/* ---- words --------------------------------------------------------------------------------------------- */

struct scan {
    struct marking *m;
    struct str text;
    uint32_t at, end;
    char word[WORD_BYTES];
    uint32_t size, begin;
    bool has_lower, seen_capital;
};

static char byte_at(const struct scan *s, uint32_t at) { return at < s->end ? s->text.at[at] : 0; }

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

static void add_word(struct scan *s, const char *text, uint32_t size, uint32_t begin, uint32_t end,
                     enum word_kind kind) {
    struct marking *m = s->m;
    if (m->word_count >= m->options->most_words) return;
    m->words = arena_grow(m->arena, m->words, m->word_count, &m->word_room, sizeof *m->words);
    struct marked_word *w = &m->words[m->word_count++];
    *w = (struct marked_word){.span = {begin, end}, .kind = (uint8_t)kind};
    bool is_capital = s->has_lower && is_upper(text[0]);
    w->is_capital = is_capital && s->seen_capital;
    s->seen_capital = s->seen_capital || is_capital;
    char *to = arena_copy(m->arena, text, size);
    for (uint32_t i = 0; i < size; i++)
        if (to[i] >= 'a' && to[i] <= 'z') to[i] = (char)(to[i] - 'a' + 'A');
    w->text = (struct str){to, size};
}

static void end_word(struct scan *s) {
    if (s->size) add_word(s, s->word, s->size, s->begin, s->at, KIND_NONE);
    s->size = 0;
}

static void add_byte(struct scan *s, char c) {
    if (s->size == WORD_BYTES) end_word(s);
    if (s->size == 0) s->begin = s->at;
    s->word[s->size++] = c;
}

/* A full stop stays in numbers and behind a capital: 2.5, U.S. */
static bool keeps_stop(const struct scan *s) {
    char before = s->at ? s->text.at[s->at - 1] : 0;
    return (is_digit(before) && is_digit(byte_at(s, s->at + 1))) || is_upper(before);
}

/* Skips what stands between marks; they stay away where they are not closed. */
static bool skip_between(struct scan *s, const char *open, const char *close) {
    struct str rest = {s->text.at + s->at, s->end - s->at};
    if (!str_begins(rest, open)) return false;
    const char *end = memmem(rest.at, rest.size, close, strlen(close));
    s->at = end ? (uint32_t)(end - s->text.at) + (uint32_t)strlen(close) : s->end;
    return true;
}

static void scan_mark(struct scan *s, char c) {
    char before = s->at ? s->text.at[s->at - 1] : 0;
    if (c == '\'' || c == '$' || (c == '.' && keeps_stop(s))) {
        add_byte(s, c);
    } else if (c == ',' && is_digit(before) && is_digit(byte_at(s, s->at + 1))) {
        /* 2,300 is one word */
    } else {
        end_word(s);
        if (c == ',' || c == ';' || c == ':' || c == '(' || c == ')')
            add_word(s, ",", 1, s->at, s->at + 1, KIND_COMMA);
        if (c == '"') add_word(s, "\"", 1, s->at, s->at + 1, KIND_NONE);
    }
    s->at++;
}

/* A character beyond ASCII: a letter stays, a typographic apostrophe is one, other marks and spaces part
 * words. */
static void scan_wide(struct scan *s) {
    uint32_t length, c = utf8_at(s->text.at, s->end, s->at, &length);
    if (c == 0x2019 && s->size) {
        add_byte(s, '\'');
    } else if (utf8_is_space(c) || utf8_is_punct(c)) {
        end_word(s);
    } else {
        for (uint32_t i = 0; i < length; i++) add_byte(s, s->text.at[s->at + i]);
    }
    s->at += length;
}

static void scan_words(struct scan *s) {
    while (s->at < s->end) {
        char c = byte_at(s, s->at);
        if (c & 0x80) {
            scan_wide(s);
        } else if (c <= ' ') {
            end_word(s);
            s->at++;
        } else if (is_digit(c) || is_upper(c) || (c >= 'a' && c <= 'z')) {
            add_byte(s, c);
            s->at++;
        } else {
            uint32_t before = s->at;
            if (skip_between(s, "/*", "*/") || (s->m->options->has_brackets && skip_between(s, "[", "]"))) {
                uint32_t after = s->at;
                s->at = before, end_word(s), s->at = after;
                continue;
            }
            scan_mark(s, c);
        }
    }
    end_word(s);
}

/* Which words of the lexicon the word begins with. One letter counts only where no other follows. */
static void bear_words(struct marking *m, struct marked_word *w) {
    w->bears = (uint32_t)m->bear_count;
    size_t most = w->text.size < m->lexicon->longest_word ? w->text.size : m->lexicon->longest_word;
    for (size_t size = 1; size <= most; size++) {
        char next = size < w->text.size ? w->text.at[size] : 0;
        if (size == 1 && (is_upper(next) || is_digit(next))) continue;
        uint32_t n = lexicon_find(m->lexicon, (struct str){w->text.at, size});
        if (!n) continue;
        m->bears = arena_grow(m->arena, m->bears, m->bear_count, &m->bear_room, sizeof *m->bears);
        m->bears[m->bear_count++] = n;
        w->bear_count++;
    }
}

static bool has_small_letters(struct str text, struct span part) {
    for (uint32_t i = part.begin; i < part.end; i++)
        if (text.at[i] >= 'a' && text.at[i] <= 'z') return true;
    return false;
}

static void find_words(struct marking *m, struct str text, struct span part) {
    struct scan s = {
        .m = m, .text = text, .at = part.begin, .end = part.end, .has_lower = has_small_letters(text, part)};
    scan_words(&s);
    m->given = (uint32_t)m->word_count;
    for (uint32_t i = 0; i < m->given; i++) {
        struct marked_word *w = &m->words[i];
        if (w->kind == KIND_NONE) bear_words(m, w);
        if (is_digit(w->text.at[0]) && !w->bear_count) w->kind = KIND_NUMBER;
    }
}

/* ---- roots --------------------------------------------------------------------------------------------- */

bool marking_bears(const struct marking *m, uint32_t word, uint32_t what) {
    const struct marked_word *w = &m->words[word];
    for (uint32_t i = 0; i < w->bear_count; i++)
        if (m->bears[w->bears + i] == what) return true;
    return false;
}

/* The bytes of an ending that a root of that kind may have; 0 where what follows is none. */
static uint32_t ending_size(const struct lexicon *x, unsigned kind, struct str stem, struct str end) {
    for (size_t i = 0; i < x->ending_count; i++) {
        const struct lexicon_ending *e = &x->endings[i];
        if (e->kind != kind || !str_same(e->text, end)) continue;
        if (e->behind.size == 0 || (stem.size && stem.at[stem.size - 1] == e->behind.at[0]))
            return (uint32_t)end.size;
    }
    return 0;
}

/* Letters that the step takes of a word that bears it; 0 where the word goes on as it must not. */
static uint32_t step_letters(const struct lexicon *x, const struct step *s, unsigned kind, struct str word,
                             bool is_last) {
    struct str stem = x->words[s->what].text, end = {word.at + stem.size, word.size - stem.size};
    if (end.size == 0 || !s->is_whole) return (uint32_t)stem.size;
    uint32_t more = s->is_bare || !is_last ? 0 : ending_size(x, kind, stem, end);
    return more ? (uint32_t)stem.size + more : 0;
}

struct hits {
    uint32_t words[ROOT_HITS];
    uint32_t count, letters;
};

/* Whether the root stands from the word on, and in which words. */
static bool match_root(const struct marking *m, const struct root *r, uint32_t from, struct hits *to) {
    const struct lexicon *x = m->lexicon;
    const struct phrase *p = &x->phrases[r->phrase];
    uint32_t at = from;
    *to = (struct hits){.count = 0};
    for (uint32_t i = 0; i < p->count; i++, at++) {
        const struct step *s = &x->steps[p->steps + i];
        bool may_skip = i && !s[-1].is_next && !s[-1].is_whole;
        while (at < m->given && m->words[at].kind != KIND_COMMA && may_skip && !marking_bears(m, at, s->what))
            at++;
        if (at >= m->given || m->words[at].kind == KIND_COMMA || !marking_bears(m, at, s->what)) return false;
        uint32_t letters = step_letters(x, s, r->kind, m->words[at].text, i + 1 == p->count);
        if (!letters || to->count == ROOT_HITS) return false;
        to->words[to->count++] = at;
        to->letters += letters;
    }
    return true;
}

/* Gives the words from `from` on the root that takes the most letters. */
static void find_root(struct marking *m, uint32_t from) {
    struct marked_word *w = &m->words[from];
    struct hits best = {.count = 0}, hits;
    uint32_t root = 0;
    for (uint32_t i = 0; i < w->bear_count; i++)
        for (uint32_t r = m->lexicon->words[m->bears[w->bears + i]].first; r; r = m->lexicon->roots[r].next)
            if (match_root(m, &m->lexicon->roots[r], from, &hits) && hits.letters > best.letters)
                best = hits, root = r;
    if (!root) return;
    uint8_t kind = m->lexicon->roots[root].kind;
    w->root = root;
    for (uint32_t i = 0; i < best.count; i++) m->words[best.words[i]].kind = kind;
    add_bracket(m, from, best.words[best.count - 1], kind);
}

static void find_roots(struct marking *m) {
    for (uint32_t i = 0; i < m->given; i++)
        if (m->words[i].kind == KIND_NONE && m->words[i].bear_count) find_root(m, i);
}

/* ---- nouns, agents ------------------------------------------------------------------------------------- */

struct str marking_code(const struct marking *m, uint32_t root) {
    return lexicon_code_on(m->lexicon, m->lexicon->roots[root].meaning, m->day);
}

/* Makes nouns of what begins at the word, but for other roots inside it. */
static void change_kind(struct marking *m, uint32_t word, unsigned from, unsigned to) {
    const struct bracket *b = marking_opens(m, word, from);
    uint32_t last = b ? b->last : word;
    m->words[word].kind = (uint8_t)to;
    for (uint32_t i = word + 1; i <= last; i++)
        if (m->words[i].kind == from && !marking_opens(m, i, from)) m->words[i].kind = (uint8_t)to;
    if (b) own(m, b)->kind = (uint8_t)to;
}

static void mark_nouns(struct marking *m) {
    for (uint32_t i = 0; i < m->given; i++) {
        const struct marked_word *w = &m->words[i];
        if (w->kind == KIND_VERB && i && (m->words[i - 1].kind == KIND_DETERMINER || w->is_capital))
            change_kind(m, i, KIND_VERB, KIND_NOUN);
        else if (marking_opens(m, i, KIND_ACTOR) && code_is_nothing(marking_code(m, w->root)))
            change_kind(m, i, KIND_ACTOR, KIND_NOUN);
    }
}

/* ---- PETRARCH: what a tagger says, and noun phrases ---------------------------------------------------- */

static enum hint_kind hint_at(const struct marking *m, uint32_t word) {
    size_t low = 0, high = m->hints.count;
    uint32_t begin = m->words[word].span.begin;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (m->hints.at[middle].begin < begin)
            low = middle + 1;
        else
            high = middle;
    }
    bool is_there = low < m->hints.count && m->hints.at[low].begin == begin;
    return is_there ? (enum hint_kind)m->hints.at[low].kind : HINT_OTHER;
}

/* Verbs of the dictionary that the tagger takes for nouns or auxiliaries are none; words that no dictionary
 * knows are what the tagger says. */
static void take_hints(struct marking *m) {
    static const uint8_t KINDS[] = {[HINT_NOUN] = KIND_NOUN,
                                    [HINT_ADJECTIVE] = KIND_ADJECTIVE,
                                    [HINT_DETERMINER] = KIND_DETERMINER,
                                    [HINT_PREPOSITION] = KIND_PREPOSITION};
    for (uint32_t i = 0; i < m->given; i++) {
        enum hint_kind hint = hint_at(m, i);
        struct marked_word *w = &m->words[i];
        const struct bracket *verb = marking_opens(m, i, KIND_VERB);
        if (verb && (hint == HINT_NOUN || hint == HINT_AUXILIARY) && hint_at(m, verb->last) != HINT_VERB)
            change_kind(m, i, KIND_VERB, hint == HINT_NOUN ? KIND_NOUN : KIND_NONE);
        else if (w->kind == KIND_NONE && hint < sizeof KINDS && KINDS[hint])
            w->kind = KINDS[hint];
    }
}

/* Words that may stand between an actor and an agent in a noun phrase. */
static bool is_inside_phrase(enum word_kind k) {
    return k == KIND_NOUN || k == KIND_ADJECTIVE || k == KIND_NUMBER;
}

/* Gives the actor the agent that begins, or ends, at the word; NULL where it has one, or where none does. */
static struct bracket *own_agent(struct marking *m, uint32_t word, bool ends, uint32_t owner) {
    const struct bracket *b = ends ? marking_closes(m, word, KIND_AGENT) : marking_opens(m, word, KIND_AGENT);
    if (!b || b->owner) return NULL;
    own(m, b)->owner = owner;
    return own(m, b);
}

static bool joins_agents(const struct marking *m, uint32_t joiner) {
    return kind_at(m, joiner) == KIND_JOINER && kind_at(m, joiner - 1) == KIND_AGENT &&
           kind_at(m, joiner + 1) == KIND_AGENT;
}

/* "awful and evil minister" */
static bool joins_adjectives(const struct marking *m, uint32_t joiner) {
    return m->lexicon->is_petrarch && joiner && kind_at(m, joiner) == KIND_JOINER &&
           kind_at(m, joiner - 1) == KIND_ADJECTIVE && kind_at(m, joiner + 1) == KIND_ADJECTIVE;
}

/* Behind the actor: "Peruvian state media and government". */
static void own_after(struct marking *m, uint32_t at, uint32_t owner) {
    bool is_choice = false;
    for (uint32_t i = at, skipped = 0; i < m->given && skipped <= PHRASE_REACH; i++) {
        enum word_kind k = kind_at(m, i);
        struct bracket *b = k == KIND_AGENT ? own_agent(m, i, false, owner) : NULL;
        bool joins = joins_adjectives(m, i);
        if (!b && !is_inside_phrase(k) && k != KIND_FORMER && !joins) return;
        if (!b) {
            skipped++;
            continue;
        }
        i = b->last;
        b->is_choice = is_choice || joins_agents(m, i + 1);
        is_choice = joins_agents(m, i + 1);
        i += is_choice;
    }
}

/* Before the actor: "the aid group's Peru ...", "lawmakers and officials in Lima". */
static void own_before(struct marking *m, uint32_t at, uint32_t owner) {
    bool is_choice = false;
    for (uint32_t i = at, skipped = 0; i-- > 0 && skipped <= PHRASE_REACH;) {
        enum word_kind k = kind_at(m, i);
        struct bracket *b = k == KIND_AGENT ? own_agent(m, i, true, owner) : NULL;
        if (!b && !is_inside_phrase(k) && k != KIND_DETERMINER && k != KIND_PREPOSITION && k != KIND_FORMER)
            return;
        if (!b) {
            skipped++;
            continue;
        }
        i = b->first;
        bool joins = i > 1 && joins_agents(m, i - 1);
        b->is_choice = is_choice || joins;
        is_choice = joins;
        i -= joins;
    }
}

static void own_agents(struct marking *m) {
    for (size_t i = 0; i < m->bracket_count; i++)
        if (m->brackets[i].kind == KIND_ACTOR)
            own_after(m, m->brackets[i].last + 1, m->brackets[i].first + 1);
    for (size_t i = 0; i < m->bracket_count; i++)
        if (m->brackets[i].kind == KIND_ACTOR) own_before(m, m->brackets[i].first, m->brackets[i].first + 1);
}

/* ---- agents that stand for themselves ------------------------------------------------------------------ */

/* Whether an actor stands beside the agent [first, last]. */
static bool has_actor_beside(const struct marking *m, uint32_t first, uint32_t last) {
    enum word_kind before = first ? kind_at(m, first - 1) : KIND_NONE;
    if (before == KIND_ACTOR || before == KIND_FORMER) return true;
    if (marking_opens(m, last + 1, KIND_ACTOR)) return true;
    return kind_at(m, last + 1) == KIND_PREPOSITION && kind_at(m, last + 2) == KIND_ACTOR;
}

static void convert_agents(struct marking *m) {
    for (size_t i = 0; i < m->bracket_count; i++) {
        struct bracket *b = &m->brackets[i];
        bool is_owned = m->lexicon->is_petrarch ? b->owner != 0 : has_actor_beside(m, b->first, b->last);
        if (b->kind != KIND_AGENT || is_owned) continue;
        b->kind = KIND_ACTOR;
        m->words[b->first].kind = KIND_ACTOR;
    }
}

/* ---- compounds ----------------------------------------------------------------------------------------- */

/* Words that may stand around the actors of a compound; for PETRARCH also the rest of their noun phrases. */
static bool is_before_actor(const struct marking *m, uint32_t word) {
    enum word_kind k = kind_at(m, word);
    if (k == KIND_ACTOR || k == KIND_DETERMINER || k == KIND_ADJECTIVE || k == KIND_FORMER) return true;
    return m->lexicon->is_petrarch && (k == KIND_AGENT || k == KIND_NOUN || k == KIND_PREPOSITION);
}

/* The last word of the actor behind the conjunction; 0 = none. */
static uint32_t compound_end(const struct marking *m, uint32_t joiner) {
    uint32_t end = 0;
    for (uint32_t i = joiner + 1; is_before_actor(m, i) && !(end && m->lexicon->is_petrarch); i++) {
        const struct bracket *b = marking_opens(m, i, KIND_ACTOR);
        if (b && m->words[i].kind == KIND_ACTOR) end = i = b->last;
    }
    return end;
}

/* The first word of the actors before the conjunction + 1; 0 = none. */
static uint32_t compound_begin(const struct marking *m, uint32_t joiner) {
    uint32_t begin = 0;
    bool needs_mark = false;
    for (uint32_t i = joiner + 1; i-- > 0;) {
        enum word_kind k = kind_at(m, i);
        bool is_mark = k == KIND_JOINER || k == KIND_CONJUNCTION || k == KIND_COMMA;
        if (!is_mark && !is_before_actor(m, i)) break;
        if (is_mark) needs_mark = false;
        if (k != KIND_ACTOR) continue;
        const struct bracket *b = marking_around(m, i, KIND_ACTOR);
        if (needs_mark || !b) break;
        i = b->first;
        begin = i + 1;
        needs_mark = true;
    }
    return begin;
}

static void mark_compounds(struct marking *m) {
    for (uint32_t i = 0; i < m->given; i++) {
        if (m->words[i].kind != KIND_JOINER || joins_adjectives(m, i)) continue;
        uint32_t end = compound_end(m, i), begin = end ? compound_begin(m, i) : 0;
        if (!begin--) continue;
        for (size_t b = 0; b < m->bracket_count; b++)
            if (m->brackets[b].kind == BRACKET_COMPOUND && m->brackets[b].first >= begin &&
                m->brackets[b].last <= end)
                m->brackets[b].kind = KIND_NONE;
        add_bracket(m, begin, end, BRACKET_COMPOUND);
        for (uint32_t w = begin; w <= end; w++) m->words[w].in_compound = true;
    }
}

/* ---- asides and clauses -------------------------------------------------------------------------------- */

static bool is_in(uint32_t n, struct word_range r) { return r.least <= n && n <= r.most; }

/* Steps over a bracket of that kind that begins at `*i`. */
static bool skip_bracket(const struct marking *m, uint32_t *i, unsigned kind) {
    const struct bracket *b = marking_opens(m, *i, kind);
    if (b) *i = b->last + 1;
    return b != NULL;
}

/* The next comma outside of compounds, from `i` on; the end where there is none. */
static uint32_t next_comma(const struct marking *m, uint32_t i) {
    while (i < m->given && m->words[i].kind != KIND_COMMA)
        if (!skip_bracket(m, &i, BRACKET_COMPOUND)) i++;
    return i < m->given ? i : m->given;
}

static void mark_asides(struct marking *m) {
    const struct coding_options *o = m->options;
    for (uint32_t at = next_comma(m, 0); at < m->given;) {
        if (at && is_in(at, o->first_aside)) add_bracket(m, 0, at - 1, BRACKET_ASIDE);
        uint32_t next = next_comma(m, at + 1), between = next - at - 1;
        if (next == m->given) {
            if (is_in(between, o->last_aside)) add_bracket(m, at, m->given - 1, BRACKET_ASIDE);
            return;
        }
        if (is_in(between, o->aside)) add_bracket(m, at, next, BRACKET_ASIDE);
        at = next_comma(m, next + 1);
    }
}

/* What stands in an aside is nothing; what reaches out of it is cancelled whole. The comma that begins one
 * stays. */
static void silence_asides(struct marking *m) {
    for (size_t a = 0; a < m->bracket_count; a++) {
        struct bracket aside = m->brackets[a];
        if (aside.kind != BRACKET_ASIDE) continue;
        if (aside.first == 0) m->words[0].kind = KIND_NONE;
        for (uint32_t i = aside.first + 1; i <= aside.last; i++) m->words[i].kind = KIND_NONE;
        for (size_t i = 0; i < m->bracket_count; i++) {
            struct bracket *b = &m->brackets[i];
            bool begins = b->first > aside.first && b->first <= aside.last;
            bool ends = b->last > aside.first && b->last <= aside.last;
            if (b->kind == BRACKET_ASIDE || b->kind == KIND_NONE || !(begins || ends)) continue;
            if (!begins) m->words[b->first].kind = KIND_NONE;
            b->kind = KIND_NONE;
        }
    }
}

static bool is_conjunction(enum word_kind k) { return k == KIND_CONJUNCTION || k == KIND_JOINER; }

/* "sheep and lovely goats", "good and bad": the word to go on from; 0 where the conjunction joins no words
 * so. */
static uint32_t joined_words(const struct marking *m, uint32_t at) {
    enum word_kind before = kind_at(m, at - 1);
    if (before == KIND_NOUN) {
        uint32_t i = at + 1;
        while (kind_at(m, i) == KIND_ADJECTIVE || kind_at(m, i) == KIND_FORMER) i++;
        return kind_at(m, i) == KIND_NOUN ? i : 0;
    }
    if (before == KIND_AGENT && kind_at(m, at + 1) == KIND_AGENT && m->lexicon->is_petrarch) return at + 1;
    return before == KIND_ADJECTIVE && kind_at(m, at + 1) == KIND_ADJECTIVE ? at + 1 : 0;
}

static void mark_clauses(struct marking *m) {
    uint32_t begin = 0;
    for (uint32_t i = 0; i < m->given;) {
        if (skip_bracket(m, &i, BRACKET_COMPOUND) || skip_bracket(m, &i, BRACKET_ASIDE)) continue;
        if (is_conjunction((enum word_kind)m->words[i].kind) && i && i + 1 < m->given) {
            uint32_t joined = joined_words(m, i);
            if (joined) {
                i = joined;
            } else {
                add_bracket(m, begin, i - 1, BRACKET_CLAUSE);
                begin = ++i;
            }
        }
        i++;
    }
    if (m->given) add_bracket(m, begin, m->given - 1, BRACKET_CLAUSE);
}

/* ---- pronouns ------------------------------------------------------------------------------------------ */

/* The first actor before the word that is not in a compound + 1; 0 = none. */
static uint32_t first_actor(const struct marking *m, uint32_t before) {
    for (uint32_t i = 0; i < before;) {
        if (m->words[i].kind == KIND_ACTOR && marking_opens(m, i, BRACKET_COMPOUND)) {
            skip_bracket(m, &i, BRACKET_COMPOUND);
            continue;
        }
        if (m->words[i].kind == KIND_ACTOR && marking_opens(m, i, KIND_ACTOR)) return i + 1;
        i++;
    }
    return 0;
}

/* The first compound before the word, else the first actor; + 1. */
static uint32_t first_compound(const struct marking *m, uint32_t before) {
    uint32_t actor = 0;
    for (uint32_t i = 0; i < before; i++) {
        if (m->words[i].kind != KIND_ACTOR) continue;
        if (marking_opens(m, i, BRACKET_COMPOUND)) return i + 1;
        if (!actor) actor = i + 1;
    }
    return actor;
}

/* The actor of the sentence before, as a word behind the last + 1; 0 = none. */
static uint32_t give_actor(struct marking *m, const struct forward *f) {
    if (!f || !f->actor) return 0;
    m->words = arena_grow(m->arena, m->words, m->word_count, &m->word_room, sizeof *m->words);
    uint32_t at = (uint32_t)m->word_count++;
    m->words[at] = (struct marked_word){.root = f->actor, .kind = KIND_ACTOR};
    add_bracket(m, at, at, KIND_ACTOR);
    return at + 1;
}

static void resolve_pronouns(struct marking *m, const struct forward *before) {
    uint32_t given = give_actor(m, before);
    for (uint32_t i = 0; i < m->given; i++) {
        enum word_kind k = (enum word_kind)m->words[i].kind;
        if (k != KIND_PRONOUN && k != KIND_PRONOUNS) continue;
        uint32_t to = k == KIND_PRONOUN ? first_actor(m, i) : first_compound(m, i);
        if (!to) to = given;
        if (!to) continue;
        m->words[i].kind = KIND_ACTOR;
        m->words[i].refers = m->words[to - 1].refers ? m->words[to - 1].refers : to;
        add_bracket(m, i, i, KIND_ACTOR)->is_pronoun = true;
    }
}

struct forward marking_forward(const struct marking *m) {
    for (uint32_t i = 0; i < m->given; i++) {
        const struct bracket *b = m->words[i].kind == KIND_ACTOR ? marking_opens(m, i, KIND_ACTOR) : NULL;
        if (b && !b->is_pronoun) return (struct forward){m->words[i].root};
    }
    return (struct forward){0};
}

/* ---- what is not coded --------------------------------------------------------------------------------- */

static bool is_discard_root(const struct marking *m, uint32_t root) {
    const struct root *r = &m->lexicon->roots[root];
    if (r->kind == KIND_ACTOR) return code_is_discard(marking_code(m, root));
    bool is_time = r->kind == KIND_TIME && m->options->shifts_time;
    return (r->kind == KIND_VERB || is_time) && code_is_discard(m->lexicon->verbs[r->meaning].act.code);
}

static void find_discards(struct marking *m) {
    for (uint32_t i = 0; i < m->given; i++)
        if (m->words[i].root && is_discard_root(m, m->words[i].root)) m->is_discarded = true;
}

static bool in_aside(const struct marking *m, uint32_t word) {
    return marking_around(m, word, BRACKET_ASIDE) != NULL;
}

static uint32_t count_brackets(const struct marking *m, unsigned kind) {
    uint32_t n = 0;
    for (size_t i = 0; i < m->bracket_count; i++)
        n += m->brackets[i].kind == kind && m->brackets[i].first < m->given &&
             !in_aside(m, m->brackets[i].first);
    return n;
}

static uint32_t count_conjunctions(const struct marking *m) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < m->given; i++)
        n += is_conjunction((enum word_kind)m->words[i].kind) && !marking_around(m, i, BRACKET_COMPOUND);
    return n;
}

/* The first verb that is coded as something; the end where there is none. */
static uint32_t first_verb(const struct marking *m) {
    for (uint32_t i = 0; i < m->given; i++) {
        if (in_aside(m, i) || m->words[i].kind != KIND_VERB || !marking_opens(m, i, KIND_VERB)) continue;
        const struct root *r = &m->lexicon->roots[m->words[i].root];
        if (!code_is_nothing(m->lexicon->verbs[r->meaning].act.code)) return i;
    }
    return m->given;
}

static bool has_actor(const struct marking *m, uint32_t from, uint32_t end) {
    for (uint32_t i = from; i < end; i++)
        if (m->words[i].kind == KIND_ACTOR && !in_aside(m, i)) return true;
    return false;
}

static bool is_many(uint32_t limit, uint32_t n) { return limit && n >= limit; }

static void find_complexity(struct marking *m) {
    const struct coding_options *o = m->options;
    uint32_t verbs = count_brackets(m, KIND_VERB), verb = first_verb(m), pronouns = 0;
    for (uint32_t i = 0; i < m->given; i++)
        pronouns += m->words[i].kind == KIND_PRONOUN || m->words[i].kind == KIND_PRONOUNS;
    m->is_complex = is_many(o->verbs, verbs) || is_many(o->actors, count_brackets(m, KIND_ACTOR)) ||
                    is_many(o->pronouns, pronouns) || is_many(o->conjunctions, count_conjunctions(m)) ||
                    is_many(o->late_verb, verb) || (o->wants_prior && !has_actor(m, 0, verb)) ||
                    (o->wants_after && !has_actor(m, verb + 1, m->given)) || (o->wants_verb && !verbs);
}

void marking_make(struct marking *m, struct str text, struct span part, const struct forward *before) {
    assert(part.end <= text.size && "the part is in the text");
    find_words(m, text, part);
    m->is_short = m->given < m->options->least_words;
    if (m->is_short) return;
    find_roots(m);
    mark_nouns(m);
    if (m->lexicon->is_petrarch) take_hints(m), own_agents(m);
    if (m->options->converts_agents || m->lexicon->is_petrarch) convert_agents(m);
    mark_compounds(m);
    mark_asides(m);
    silence_asides(m);
    mark_clauses(m);
    resolve_pronouns(m, before);
    find_discards(m);
    find_complexity(m);
}
