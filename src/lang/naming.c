#include "lang/naming.h"

#include "know/actorbook.h"
#include "know/gazetteer.h"
#include "know/know.h"
#include "know/model.h"
#include "know/wordlist.h"

enum { LONGEST_PLACE = 4, LONGEST_ACTOR = 5, PHRASE_ROOM = 96 };

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

static struct usage *usage_at(const struct naming *n, uint64_t lower) {
    uint32_t i = (uint32_t)lower & n->mask;
    while (n->usages[i].lower && n->usages[i].lower != lower) i = (i + 1) & n->mask;
    return &n->usages[i];
}

static struct str lower_words(const struct doc *d, struct span s, char *room) {
    uint32_t size = span_size(s) < PHRASE_ROOM ? span_size(s) : 0;
    for (uint32_t i = 0; i < size; i++) {
        char c = d->text[s.begin + i];
        room[i] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    return (struct str){room, size};
}

static bool in_list(const struct naming *n, const char *list, uint32_t token) {
    char room[PHRASE_ROOM];
    return wordlist_has(know_list(n->k, list), lower_words(n->d, n->d->tokens.at[token].span, room));
}

static void count_usage(struct naming *n, const struct range *r) {
    for (uint32_t t = r->first; t < r->end; t++) {
        struct word w = word_of(doc_token(n->d, t), n->k);
        if (w.flags & WORD_PUNCT) continue;
        struct usage *u = usage_at(n, w.lower);
        u->lower = w.lower;
        bool is_capital = w.flags & WORD_CAPITAL;
        u->smalls += !is_capital;
        u->capitals += is_capital && t > r->first;
        u->titled += is_capital && t > r->first && in_list(n, "titles", t - 1);
    }
}

void naming_begin(struct naming *n, const struct doc *d, const struct know *k, struct arena *a) {
    uint32_t room = 64, longest = words_longest(d);
    while (room < 2 * d->tokens.count) room *= 2;
    *n = (struct naming){.d = d, .k = k, .arena = a, .mask = room - 1};
    n->usages = arena_take(a, room * sizeof *n->usages);
    n->words = arena_take(a, (longest + 1) * sizeof *n->words);
    n->about = arena_take(a, (longest + 1) * sizeof *n->about);
    for (uint32_t s = 1; s < d->ranges.count; s++) count_usage(n, &d->ranges.at[s]);
}

static bool is_capital(const struct naming *n, uint32_t i) { return n->words[i].flags & WORD_CAPITAL; }

/* The longest place name that begins with word i. */
static void know_places(struct naming *n, const struct range *r, uint32_t i) {
    struct gazetteer_hit hit;
    for (uint32_t size = LONGEST_PLACE; size > 0; size--) {
        if (i + size > n->count || !is_capital(n, i + size - 1)) continue;
        struct span s = doc_span(n->d, r->first + i, r->first + i + size);
        if (!gazetteer_find(n->k->gazetteer, doc_words(n->d, s), &hit, 1)) continue;
        struct gazetteer_place p = gazetteer_place(n->k->gazetteer, hit.place);
        uint32_t known = hit.use == USE_ADJECTIVE ? KNOWN_ADJECTIVE : KNOWN_PLACE;
        if (p.weight > 50) known |= KNOWN_GREAT_PLACE;
        if (p.kind == GAZETTEER_COUNTRY) known |= KNOWN_COUNTRY;
        n->about[i].known |= known;
        for (uint32_t j = 1; j < size; j++) n->about[i + j].known |= KNOWN_PLACE_REST;
        return;
    }
}

static void know_actors(struct naming *n, const struct range *r, uint32_t i) {
    for (uint32_t size = LONGEST_ACTOR; size > 0; size--) {
        if (i + size > n->count || !is_capital(n, i + size - 1)) continue;
        struct span s = doc_span(n->d, r->first + i, r->first + i + size);
        uint32_t found = actorbook_find(n->k->actors, doc_words(n->d, s));
        if (!found) continue;
        unsigned type = actorbook_entry(n->k->actors, found)->type;
        n->about[i].known |= type == ENTRY_PERSON ? KNOWN_PERSON : KNOWN_ORGANISATION;
        for (uint32_t j = 1; j < size; j++) n->about[i + j].known |= KNOWN_ACTOR_REST;
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

static void know_word(struct naming *n, const struct range *r, uint32_t i) {
    struct naming_word *a = &n->about[i];
    uint32_t t = r->first + i;
    const struct usage *u = usage_at(n, n->words[i].lower);
    a->usage = usage_of(u);
    a->tag = n->d->tags.at[t].xpos;
    if (in_list(n, "titles", t)) a->known |= KNOWN_TITLE;
    if (in_list(n, "person-nouns", t)) a->known |= KNOWN_PERSON_NOUN;
    if (in_list(n, "group-nouns", t)) a->known |= KNOWN_GROUP_NOUN;
    if (in_list(n, "place-nouns", t)) a->known |= KNOWN_PLACE_NOUN;
    if (!is_capital(n, i)) return;
    if (in_list(n, "first-names", t)) a->known |= KNOWN_FIRST_NAME;
    if (actorbook_surname(n->k->actors, doc_token(n->d, t))) a->known |= KNOWN_SURNAME;
    know_places(n, r, i);
    know_actors(n, r, i);
}

void naming_sentence(struct naming *n, const struct range *r) {
    n->count = r->end - r->first;
    words_take(n->d, n->k, r, n->words);
    uint32_t loud = 0, letters = 0;
    for (uint32_t i = 0; i < n->count; i++) {
        n->about[i] = (struct naming_word){0};
        loud += (n->words[i].flags & WORD_UPPER) != 0;
        letters += !(n->words[i].flags & (WORD_PUNCT | WORD_DIGIT));
    }
    n->is_loud = letters > 3 && 2 * loud > letters;
    for (uint32_t i = 0; i < n->count; i++) know_word(n, r, i);
}

/* ---- features ------------------------------------------------------------------------------------------ */

static const struct word NO_WORD = {.form = 3, .lower = 3};
static const struct naming_word NOTHING = {0};

struct view {
    const struct word *w;
    const struct naming_word *a;
};

static struct view view_at(const struct naming *n, uint32_t i, int step) {
    int64_t at = (int64_t)i + step;
    if (at < 0 || at >= n->count) return (struct view){&NO_WORD, &NOTHING};
    return (struct view){&n->words[at], &n->about[at]};
}

static uint64_t *around(const struct naming *n, uint32_t i, uint64_t number, uint64_t *f) {
    for (int step = -2; step <= 2; step++) {
        struct view v = view_at(n, i, step);
        uint64_t base = number + 16 * (uint64_t)(step + 2);
        *f++ = feature_key(base, v.w->lower);
        *f++ = feature_key(base + 1, v.w->shape);
        *f++ = feature_key(base + 2, v.a->tag);
        *f++ = feature_key(base + 3, v.a->known);
        if (!v.w->path) continue;
        *f++ = feature_key(base + 4, v.w->path);
        *f++ = feature_key(base + 5, word_branch(v.w, 7));
        *f++ = feature_of_two(base + 6, word_branch(v.w, 10), v.w->flags & (WORD_CAPITAL | WORD_UPPER));
    }
    return f;
}

/* The words just before and after the run of capitals that i stands in. */
static uint64_t *beside_run(const struct naming *n, uint32_t i, uint64_t number, uint64_t *f) {
    uint32_t begin = i, end = i + 1;
    while (begin > 0 && i - begin < 6 && is_capital(n, begin - 1)) begin--;
    while (end < n->count && end - i < 6 && is_capital(n, end)) end++;
    struct view l = view_at(n, begin, -1), r = view_at(n, end, 0), first = view_at(n, begin, 0),
                last = view_at(n, end, -1);
    uint64_t size = end - begin;
    *f++ = feature_of_two(number, l.w->lower, size);
    *f++ = feature_of_two(number + 1, r.w->lower, size);
    *f++ = feature_of_two(number + 2, last.w->lower, i - begin);
    *f++ = feature_of_two(number + 3, first.w->lower, i - begin);
    *f++ = feature_of_three(number + 4, last.w->path, i - begin, size);
    *f++ = feature_of_three(number + 5, first.a->known, i - begin, size);
    *f++ = feature_of_three(number + 6, l.a->known, l.a->tag, size);
    *f++ = feature_of_three(number + 7, l.w->path, r.w->path, size > 1);
    *f++ = feature_of_three(number + 8, last.a->known, i - begin, size);
    return f;
}

uint32_t naming_features(const struct naming *n, uint32_t i, const uint8_t *classes, uint64_t *features) {
    struct view w = view_at(n, i, 0), l = view_at(n, i, -1), r = view_at(n, i, 1);
    uint64_t c1 = i > 0 ? classes[i - 1] + 1U : 0, c2 = i > 1 ? classes[i - 2] + 1U : 0;
    uint64_t *f = around(n, i, 1, features), m = 100;
    f = beside_run(n, i, m, f);
    m += 10;
    *f++ = feature_key(m++, w.w->form);
    for (unsigned s = 0; s < WORD_SUFFIXES; s++) *f++ = feature_of_two(m, s, w.w->suffix[s]);
    m++;
    for (unsigned s = 0; s < WORD_PREFIXES; s++) *f++ = feature_of_two(m, s, w.w->prefix[s]);
    m++;
    *f++ = feature_key(m++, c1);
    *f++ = feature_of_two(m++, c1, c2);
    *f++ = feature_of_two(m++, c1, w.w->lower);
    *f++ = feature_of_two(m++, c1, l.w->lower);
    *f++ = feature_of_two(m++, c1, r.w->lower);
    *f++ = feature_of_three(m++, c1, w.a->tag, w.w->shape);
    *f++ = feature_of_two(m++, c1, w.a->known);
    *f++ = feature_of_three(m++, c1, w.a->known, r.a->known);
    *f++ = feature_of_two(m++, c1, w.w->path);
    *f++ = feature_of_three(m++, c1, w.w->shape, r.w->shape);
    *f++ = feature_of_three(m++, l.a->tag, w.a->tag, r.a->tag);
    *f++ = feature_of_three(m++, w.a->usage, w.w->flags, i == 0);
    *f++ = feature_of_three(m++, w.a->usage, w.a->tag, c1);
    *f++ = feature_of_two(m++, l.w->lower, w.w->lower);
    *f++ = feature_of_two(m++, w.w->lower, r.w->lower);
    *f++ = feature_of_three(m++, n->is_loud, w.w->flags, i == 0);
    *f++ = feature_of_three(m++, l.w->path, w.a->known, w.w->flags);
    *f++ = feature_of_three(m++, w.a->known, r.w->path, w.w->flags);
    *f++ = feature_of_three(m++, l.w->lower, w.w->flags, w.a->tag);
    *f++ = feature_of_three(m++, r.w->lower, w.w->flags, w.a->tag);
    *f++ = feature_of_three(m++, w.a->tag, w.a->known, w.w->flags);
    *f++ = feature_of_two(m++, word_branch(w.w, 6), word_branch(r.w, 6));
    *f++ = feature_of_two(m++, word_branch(l.w, 6), word_branch(w.w, 6));
    return (uint32_t)(f - features);
}
