#include "facts/cues.h"

#include <string.h>

#include "base/arena.h"
#include "base/str.h"
#include "base/utf8.h"
#include "doc/doc.h"
#include "know/know.h"
#include "know/wordlist.h"

static uint8_t takes_of(struct str letters) {
    static const char LETTERS[] = "skaioqw"; /* in the order of enum takes */
    uint8_t takes = 0;
    for (size_t i = 0; i < letters.size; i++)
        for (unsigned bit = 0; LETTERS[bit]; bit++)
            if (letters.at[i] == LETTERS[bit]) takes = (uint8_t)(takes | 1u << bit);
    return takes;
}

bool cues_is_mark(const struct doc *d, uint32_t token) {
    struct str s = doc_token(d, token);
    if (str_is(s, "''") || str_is(s, "``") || str_is(s, "`")) return true;
    uint32_t length = 0;
    return s.size && utf8_is_quote(utf8_at(s.at, s.size, 0, &length)) && length == s.size;
}

static bool is_punct(const struct doc *d, uint32_t token) { return d->tags.at[token].upos == UPOS_PUNCT; }

/* A bracket at the end whose partner stands among the words belongs to them: "Mr Alba (left)". */
static bool closes_bracket(const struct doc *d, uint32_t first, uint32_t end) {
    if (!str_is(doc_token(d, end - 1), ")")) return false;
    for (uint32_t t = end - 1; t > first && t + 16 > end; t--)
        if (str_is(doc_token(d, t), "(")) return true;
    return false;
}

struct span cues_trim(const struct doc *d, uint32_t first, uint32_t end) {
    while (first < end && (is_punct(d, first) || cues_is_mark(d, first))) first++;
    while (first < end && (is_punct(d, end - 1) || cues_is_mark(d, end - 1)) &&
           !closes_bracket(d, first, end))
        end--;
    return doc_span(d, first, end);
}

/* Words of the phrase of the list that begins at `token`, 0 = none. */
static uint8_t phrase_at(const struct doc *d, const struct wordlist *list, uint32_t token) {
    char words[64];
    size_t size = 0;
    uint8_t best = 0;
    for (uint32_t n = 0; n < list->longest && token + n < d->tokens.count; n++) {
        struct str word = doc_token(d, token + n);
        if (d->tokens.at[token + n].sentence != d->tokens.at[token].sentence) break;
        if (size + word.size + 1 > sizeof words) break;
        if (size) words[size++] = ' ';
        for (size_t i = 0; i < word.size; i++)
            words[size++] = (char)(word.at[i] >= 'A' && word.at[i] <= 'Z' ? word.at[i] + 32 : word.at[i]);
        if (wordlist_has(list, (struct str){words, size})) best = (uint8_t)(n + 1);
    }
    return best;
}

/* The verb's entry, by its lemma or else by its form without a regular ending: the lemma is a guess. */
static const struct str *entry_of(const struct doc *d, const struct wordlist *verbs, uint32_t token) {
    static const char *const ENDINGS[] = {"ed", "d", "s", "ing"};
    const struct str *found = wordlist_find(verbs, doc_lemma(d, token));
    struct str form = doc_token(d, token);
    for (size_t i = 0; i < sizeof ENDINGS / sizeof *ENDINGS && !found; i++)
        if (str_ends(form, ENDINGS[i]))
            found = wordlist_find(verbs, (struct str){form.at, form.size - strlen(ENDINGS[i])});
    return found;
}

struct cues cues_find(const struct doc *d, const struct know *k, struct arena *a) {
    const struct wordlist *verbs = know_list(k, "cues"), *phrases = know_list(k, "cue-phrases");
    struct cues c = {.d = d, .know = k};
    c.takes = arena_take(a, d->tokens.count + 1);
    c.phrase = arena_take(a, d->tokens.count + 1);
    c.clause_of = arena_take(a, (d->tokens.count + 1) * sizeof *c.clause_of);
    for (uint32_t i = 1; i < d->clauses.count; i++) c.clause_of[d->clauses.at[i].token] = i;
    for (uint32_t t = 1; t < d->tokens.count; t++) {
        unsigned upos = d->tags.at[t].upos;
        if (upos == UPOS_ADP || upos == UPOS_VERB) c.phrase[t] = phrase_at(d, phrases, t);
        if (c.phrase[t] || upos != UPOS_VERB) continue;
        const struct str *letters = entry_of(d, verbs, t);
        if (letters) c.takes[t] = takes_of(*letters);
    }
    return c;
}

static bool is_passive(const struct cues *c, uint32_t verb) {
    if (c->clause_of[verb]) return c->d->clauses.at[c->clause_of[verb]].is_passive;
    uint32_t subject = doc_child(c->d, verb, REL_NSUBJ);
    return subject && c->d->arcs.at[subject].rel == REL_NSUBJ_PASS;
}

/* "He was quoted as saying": he said it, whoever quotes him. */
static uint32_t quoted_subject(const struct doc *d, uint32_t verb) {
    uint32_t above = d->arcs.at[verb].head;
    if (verb < 2 || !str_is(doc_token(d, verb - 1), "as") || !above) return 0;
    uint32_t subject = doc_child(d, above, REL_NSUBJ);
    return subject && d->arcs.at[subject].rel == REL_NSUBJ_PASS ? subject : 0;
}

uint32_t cues_subject(const struct cues *c, uint32_t verb) {
    const struct doc *d = c->d;
    uint32_t quoted = quoted_subject(d, verb);
    if (quoted) return quoted;
    const struct clause *clause = &d->clauses.at[c->clause_of[verb]];
    if (is_passive(c, verb)) return c->clause_of[verb] ? clause->agent : 0;
    uint32_t own = doc_child(d, verb, REL_NSUBJ);
    if (own) return own;
    return c->clause_of[verb] ? clause->subject : 0;
}

/* The noun phrase that `head` heads, without what hangs to it from the verb's side, its own preposition and a
 * relative clause that holds the verb. A comma that closes an apposition belongs to it. */
static struct span phrase_of(const struct doc *d, uint32_t head, uint32_t verb) {
    const struct arc *arc = &d->arcs.at[head];
    uint32_t first = arc->left, end = arc->end;
    if (verb >= first && verb < head) first = verb + 1;
    if (verb > head && verb < end) end = d->arcs.at[verb].left > head ? d->arcs.at[verb].left : verb;
    for (uint32_t child = arc->first_child; child; child = d->arcs.at[child].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[child].rel);
        if (child < head && (rel == REL_CASE || rel == REL_CC || rel == REL_MARK))
            first = d->arcs.at[child].end;
    }
    if (first > head) first = head;
    bool has_comma = false;
    for (uint32_t t = head; t + 1 < end; t++) has_comma = has_comma || str_is(doc_token(d, t), ",");
    struct span s = cues_trim(d, first, end);
    uint32_t next = doc_token_at(d, s.end);
    if (has_comma && verb > head && next < d->tokens.count && str_is(doc_token(d, next), ","))
        s.end = d->tokens.at[next].span.end;
    return s;
}

static bool has_case(const struct doc *d, uint32_t noun, const char *preposition) {
    uint32_t word = doc_child(d, noun, REL_CASE);
    struct str s = word ? doc_token(d, word) : (struct str){0};
    return str_is(s, preposition);
}

/* The same without what hangs behind the noun, but for "of": "the people of Aleppo", not "reporters on
 * Monday". */
static struct span short_phrase_of(const struct doc *d, uint32_t head, uint32_t verb) {
    struct span s = phrase_of(d, head, verb);
    uint32_t end = head + 1;
    for (uint32_t c = d->arcs.at[head].first_child; c; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        bool is_of = rel == REL_NMOD && has_case(d, c, "of");
        if (c == end && (rel == REL_FLAT || rel == REL_COMPOUND || rel == REL_FIXED))
            end = c + 1;
        else if (d->arcs.at[c].left == end && (is_of || rel == REL_FLAT))
            end = d->arcs.at[c].end;
    }
    uint32_t last = d->tokens.at[end - 1].span.end;
    return (struct span){s.begin, last < s.end && last > s.begin ? last : s.end};
}

/* The verb with its auxiliaries, its negation and its particle: "has not pointed out". */
static struct span verb_group(const struct doc *d, uint32_t verb) {
    uint32_t first = verb, end = verb + 1;
    while (first > 1 && d->tokens.at[first - 1].sentence == d->tokens.at[verb].sentence &&
           d->arcs.at[first - 1].head == verb) {
        unsigned rel = rel_base(d->arcs.at[first - 1].rel);
        if (rel != REL_AUX && rel != REL_ADVMOD) break;
        first--;
    }
    if (end < d->tokens.count && d->arcs.at[end].head == verb && d->arcs.at[end].rel == REL_COMPOUND_PRT)
        end++;
    return doc_span(d, first, end);
}

static struct span addressee_of(const struct cues *c, uint32_t verb) {
    const struct doc *d = c->d;
    if (is_passive(c, verb)) return (struct span){0};
    for (uint32_t child = d->arcs.at[verb].first_child; child; child = d->arcs.at[child].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[child].rel);
        bool is_told = (rel == REL_IOBJ || rel == REL_OBJ) && (c->takes[verb] & TAKES_ADDRESSEE);
        bool is_to = rel == REL_OBL && (c->takes[verb] & TAKES_CLAUSE) && has_case(d, child, "to");
        if ((is_told || is_to) && child > verb) return short_phrase_of(d, child, verb);
    }
    return (struct span){0};
}

static bool is_way(const struct doc *d, uint32_t noun) {
    static const char *const WAYS[] = {"in", "on", "via", "through", "over", "at", "during"};
    for (size_t i = 0; i < sizeof WAYS / sizeof *WAYS; i++)
        if (has_case(d, noun, WAYS[i])) return true;
    return false;
}

/* The last noun below the verb's prepositional phrases that is a channel: "in a statement published on his
 * blog". */
static struct span channel_of(const struct cues *c, uint32_t verb) {
    const struct doc *d = c->d;
    const struct wordlist *channels = know_list(c->know, "channels");
    struct span found = {0};
    for (uint32_t child = d->arcs.at[verb].first_child; child; child = d->arcs.at[child].next_sibling) {
        if (rel_base(d->arcs.at[child].rel) != REL_OBL || !is_way(d, child)) continue;
        uint32_t end = d->arcs.at[child].end < child + 24 ? d->arcs.at[child].end : child + 24;
        for (uint32_t t = child; t < end; t++) {
            unsigned rel = rel_base(d->arcs.at[t].rel);
            if (rel != REL_OBL && rel != REL_NMOD) continue;
            char word[32];
            struct str lemma = doc_lemma(d, t);
            if (lemma.size >= sizeof word) continue;
            for (size_t i = 0; i < lemma.size; i++)
                word[i] = (char)(lemma.at[i] >= 'A' && lemma.at[i] <= 'Z' ? lemma.at[i] + 32 : lemma.at[i]);
            if (wordlist_has(channels, (struct str){word, lemma.size})) found = short_phrase_of(d, t, verb);
        }
    }
    return found;
}

uint32_t cues_phrase_noun(const struct cues *c, uint32_t first) {
    uint32_t head = c->d->arcs.at[first].head, next = first + c->phrase[first];
    return head > first ? head : next < c->d->tokens.count ? next : first;
}

static struct cue read_phrase(const struct cues *c, uint32_t first) {
    const struct doc *d = c->d;
    uint32_t noun = cues_phrase_noun(c, first), behind = first + c->phrase[first];
    struct cue cue = {.head = first, .words = doc_span(d, first, behind)};
    cue.source = cues_trim(d, behind, d->arcs.at[noun].end > behind ? d->arcs.at[noun].end : behind + 1);
    return cue;
}

struct cue cues_read(const struct cues *c, uint32_t token) {
    if (c->phrase[token]) return read_phrase(c, token);
    struct cue cue = {.head = token, .words = verb_group(c->d, token)};
    uint32_t subject = cues_subject(c, token);
    if (subject) cue.source = phrase_of(c->d, subject, token);
    cue.addressee = addressee_of(c, token);
    cue.channel = channel_of(c, token);
    return cue;
}
