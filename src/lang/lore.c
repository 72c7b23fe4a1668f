#include "lang/lore.h"

#include "base/arena.h"
#include "know/actorbook.h"
#include "know/gazetteer.h"
#include "know/know.h"
#include "know/wordlist.h"

enum { LONGEST_PLACE = 4, LONGEST_ACTOR = 5, PHRASE_ROOM = 96, GREAT_WEIGHT = 50 };

enum known {
    KNOWN_PLACE = 1,
    KNOWN_PLACE_REST = 2,
    KNOWN_GREAT_PLACE = 4,
    KNOWN_ADJECTIVE = 8,
    KNOWN_FIRST_NAME = 16,
    KNOWN_TITLE = 32,
    KNOWN_PERSON = 64,
    KNOWN_ORGANISATION = 128,
    KNOWN_ACTOR_REST = 256,
    KNOWN_PERSON_NOUN = 512,
    KNOWN_COUNTRY = 1024,
    KNOWN_SURNAME = 2048,
    KNOWN_GROUP_NOUN = 4096,
    KNOWN_PLACE_NOUN = 8192,
};

/* How a word stands in the document: with a capital inside a sentence, without one, after a title. */
struct usage {
    uint64_t lower;
    uint32_t capitals, smalls, titled;
};

static struct usage *usage_at(const struct lore *l, uint64_t lower) {
    uint32_t i = (uint32_t)lower & l->mask;
    while (l->usages[i].lower && l->usages[i].lower != lower) i = (i + 1) & l->mask;
    return &l->usages[i];
}

static struct str lower_words(const struct doc *d, struct span s, char *room) {
    uint32_t size = span_size(s) < PHRASE_ROOM ? span_size(s) : 0;
    for (uint32_t i = 0; i < size; i++) {
        char c = d->text[s.begin + i];
        room[i] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    return (struct str){room, size};
}

static bool is_title(const struct lore *l, uint32_t token) {
    char room[PHRASE_ROOM];
    return wordlist_has(l->titles, lower_words(l->d, l->d->tokens.at[token].span, room));
}

static void count_usage(const struct lore *l, const struct range *r) {
    for (uint32_t t = r->first; t < r->end; t++) {
        struct word w = word_of(doc_token(l->d, t), l->k);
        if (w.flags & WORD_PUNCT) continue;
        struct usage *u = usage_at(l, w.lower);
        u->lower = w.lower;
        bool is_capital = w.flags & WORD_CAPITAL;
        u->smalls += !is_capital;
        u->capitals += is_capital && t > r->first;
        u->titled += is_capital && t > r->first && is_title(l, t - 1);
    }
}

void lore_begin(struct lore *l, const struct doc *d, const struct know *k, struct arena *a) {
    uint32_t room = 64;
    while (room < 2 * d->tokens.count) room *= 2;
    *l = (struct lore){.d = d,
                       .k = k,
                       .mask = room - 1,
                       .titles = know_list(k, "titles"),
                       .persons = know_list(k, "person-nouns"),
                       .groups = know_list(k, "group-nouns"),
                       .places = know_list(k, "place-nouns"),
                       .firsts = know_list(k, "first-names")};
    l->usages = arena_take(a, room * sizeof *l->usages);
    for (uint32_t s = 1; s < d->ranges.count; s++) count_usage(l, &d->ranges.at[s]);
}

/* ---- one sentence ----------------------------------------------------------------------------------------
 */

struct look { /* at word i of a sentence */
    const struct lore *lore;
    const struct range *range;
    const struct word *words;
    struct lore_word *about;
    uint32_t i;
};

/* The span of `size` words from here that ends in a capital; empty where the sentence ends before. */
static struct span run_of(const struct look *k, uint32_t size) {
    uint32_t first = k->range->first + k->i;
    if (first + size > k->range->end || !(k->words[k->i + size - 1].flags & WORD_CAPITAL))
        return (struct span){0, 0};
    return doc_span(k->lore->d, first, first + size);
}

static void mark(const struct look *k, uint32_t size, uint32_t first, uint32_t rest) {
    k->about[k->i].known |= first;
    for (uint32_t j = 1; j < size; j++) k->about[k->i + j].known |= rest;
}

/* The longest place name that begins here. */
static void know_places(const struct look *k) {
    const struct gazetteer *g = k->lore->k->gazetteer;
    struct gazetteer_hit hit;
    for (uint32_t size = LONGEST_PLACE; size > 0; size--) {
        struct span s = run_of(k, size);
        if (span_size(s) == 0 || !gazetteer_find(g, doc_words(k->lore->d, s), &hit, 1)) continue;
        struct gazetteer_place p = gazetteer_place(g, hit.place);
        uint32_t known = hit.use == USE_ADJECTIVE ? KNOWN_ADJECTIVE : KNOWN_PLACE;
        if (p.weight > GREAT_WEIGHT) known |= KNOWN_GREAT_PLACE;
        if (p.kind == GAZETTEER_COUNTRY) known |= KNOWN_COUNTRY;
        mark(k, size, known, KNOWN_PLACE_REST);
        return;
    }
}

static void know_actors(const struct look *k) {
    const struct actorbook *b = k->lore->k->actors;
    for (uint32_t size = LONGEST_ACTOR; size > 0; size--) {
        struct span s = run_of(k, size);
        uint32_t found = span_size(s) ? actorbook_find(b, doc_words(k->lore->d, s)) : 0;
        if (!found) continue;
        unsigned type = actorbook_entry(b, found)->type;
        mark(k, size, type == ENTRY_PERSON ? KNOWN_PERSON : KNOWN_ORGANISATION, KNOWN_ACTOR_REST);
        return;
    }
}

/* Shares, not counts: a long document tells nothing else than a short one. */
static uint32_t usage_of(const struct usage *u) {
    uint32_t all = u->capitals + u->smalls, often = 0;
    if (all)
        often = 10 * u->capitals > 9 * all ? 1 : 2 * u->capitals > all ? 2 : 10 * u->capitals > all ? 3 : 4;
    return often * 2 + (u->titled && 5 * u->titled >= u->capitals);
}

static void know_word(const struct look *k) {
    const struct lore *l = k->lore;
    struct lore_word *a = &k->about[k->i];
    uint32_t t = k->range->first + k->i;
    if (k->words[k->i].flags & WORD_PUNCT) return;
    a->usage = usage_of(usage_at(l, k->words[k->i].lower));
    char room[PHRASE_ROOM];
    struct str lower = lower_words(l->d, l->d->tokens.at[t].span, room);
    if (wordlist_has(l->titles, lower)) a->known |= KNOWN_TITLE;
    if (wordlist_has(l->persons, lower)) a->known |= KNOWN_PERSON_NOUN;
    if (wordlist_has(l->groups, lower)) a->known |= KNOWN_GROUP_NOUN;
    if (wordlist_has(l->places, lower)) a->known |= KNOWN_PLACE_NOUN;
    if (!(k->words[k->i].flags & WORD_CAPITAL)) return;
    if (wordlist_has(l->firsts, lower)) a->known |= KNOWN_FIRST_NAME;
    if (actorbook_surname(l->k->actors, doc_token(l->d, t))) a->known |= KNOWN_SURNAME;
    know_places(k);
    know_actors(k);
}

void lore_sentence(const struct lore *l, const struct range *r, const struct word *words,
                   struct lore_word *about) {
    uint32_t count = r->end - r->first;
    for (uint32_t i = 0; i < count; i++) about[i] = (struct lore_word){0};
    for (uint32_t i = 0; i < count; i++) know_word(&(struct look){l, r, words, about, i});
}
