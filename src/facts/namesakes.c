/* Persons first: names of two words and more make chains, then each name, in text order, joins the chain that
 * it fits: by its last word, or a lone first name by that. Words are compared by key (facts/namekeys.h). A
 * gender that speaks against it, or another first name, keeps two apart.
 *
 * Organisations: the same words, an abbreviation of them, one entry in the book of actors, or a shorter name
 * whose words are all in a longer one with the same noun ("Syrian National Coalition"). */
#include "facts/namesakes.h"

#include <assert.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "facts/chains.h"
#include "facts/namekeys.h"
#include "know/actorbook.h"
#include "know/fold.h"
#include "know/spelling.h"
#include "know/wordlist.h"

#define SURE_SPELLING 0.7 /* within one report the same person is mostly spelled the same way */

struct naming {
    struct chains *c;
    struct name_keys *of_sighting; /* of persons' names, by sighting */
    const struct wordlist *firsts, *groups;
};

/* ---- persons ------------------------------------------------------------------------------------------- */

static bool genders_fit(char a, char b) { return !a || !b || a == b; }

static char gender_of_first(const struct naming *n, struct str first) {
    const struct str *g = wordlist_find(n->firsts, first);
    return g && g->size ? g->at[0] : 0;
}

static bool chain_fits(const struct naming *n, uint32_t chain, uint32_t i) {
    const struct chains *c = n->c;
    const struct name_keys *x = &n->of_sighting[i], *y = &n->of_sighting[c->at[chain].namer];
    if (c->at[chain].actor.type != ACTOR_PERSON ||
        !genders_fit(c->at[chain].actor.gender, c->s->at[i].gender))
        return false;
    if (x->suffix.size && !str_same(x->suffix, y->suffix)) return false;
    if (x->count < 2 && y->suffix.size && !x->suffix.size && c->s->at[i].noun.size)
        return false; /* "President Brandt" is not Brandt Jr */
    if (x->count < 2 || y->count < 2)
        return namekeys_are_close(c->scratch, namekeys_last(x), namekeys_last(y)) ||
               str_same(namekeys_last(x), y->word[0]) || str_same(x->word[0], namekeys_last(y));
    return namekeys_fit(c->scratch, x, y);
}

static uint32_t nearest_under(const struct naming *n, struct str key, uint32_t i, uint32_t best) {
    uint32_t found[CANDIDATES], count = chains_candidates(n->c, &n->c->by_name, key, found);
    for (uint32_t j = 0; j < count; j++)
        if (chain_fits(n, found[j], i)) best = chains_nearer(n->c, best, found[j], i);
    return best;
}

static struct str spelling_key(struct arena *a, uint64_t key) {
    return str_of(arena_print(a, "~%016llx", (unsigned long long)key));
}

/* A chain whose fullest name is another spelling of this name, of persons or of others. */
static uint32_t find_spelling(const struct naming *n, uint32_t i, struct str name) {
    const struct chains *c = n->c;
    uint64_t keys[SPELLING_KEYS];
    uint32_t key_count = c->k->spelling ? spelling_keys(c->k->spelling, name, keys) : 0, found[CANDIDATES],
             best = 0;
    bool person = c->s->at[i].type == ACTOR_PERSON;
    for (uint32_t k = 0; k < key_count; k++) {
        uint32_t count = chains_candidates(c, &c->by_name, spelling_key(c->scratch, keys[k]), found);
        for (uint32_t j = 0; j < count; j++) {
            const struct chain *chain = &c->at[found[j]];
            if ((chain->actor.type == ACTOR_PERSON) != person ||
                !genders_fit(chain->actor.gender, c->s->at[i].gender))
                continue;
            struct str other = doc_words(c->d, c->s->at[chain->namer].mention.name);
            if (person && !str_same(n->of_sighting[i].suffix, n->of_sighting[chain->namer].suffix)) continue;
            if (spelling_score(c->k->spelling, name, other) >= SURE_SPELLING)
                best = chains_nearer(c, best, found[j], i);
        }
    }
    return best;
}

static void list_spelling(const struct naming *n, uint32_t chain, struct str name) {
    uint64_t keys[SPELLING_KEYS];
    uint32_t count = n->c->k->spelling ? spelling_keys(n->c->k->spelling, name, keys) : 0;
    for (uint32_t k = 0; k < count; k++)
        chains_list(n->c, &n->c->by_name, spelling_key(n->c->scratch, keys[k]), chain);
}

static uint32_t find_person(const struct naming *n, uint32_t i) {
    const struct name_keys *x = &n->of_sighting[i];
    struct arena *a = n->c->scratch;
    uint32_t best = nearest_under(n, namekeys_last(x), i, 0);
    if (!best && namekeys_last(x).size >= NAMEKEYS_LONG)
        best = nearest_under(n, namekeys_bones(a, namekeys_last(x)), i, 0);
    if (!best && x->count == 1)
        best = nearest_under(n, str_of(arena_print(a, "1 %.*s", (int)x->word[0].size, x->word[0].at)), i, 0);
    if (!best && x->count > 1) best = find_spelling(n, i, doc_words(n->c->d, n->c->s->at[i].mention.name));
    return best;
}

static void list_person(const struct naming *n, uint32_t chain, uint32_t i) {
    const struct name_keys *x = &n->of_sighting[i];
    struct chains *c = n->c;
    struct str last = namekeys_last(x), first = x->word[0];
    chains_list(c, &c->by_name, last, chain);
    if (last.size >= NAMEKEYS_LONG) chains_list(c, &c->by_name, namekeys_bones(c->scratch, last), chain);
    if (x->count < 2) return;
    chains_list(c, &c->by_name, str_of(arena_print(c->scratch, "1 %.*s", (int)first.size, first.at)), chain);
    list_spelling(n, chain, doc_words(c->d, c->s->at[i].mention.name));
}

static bool is_person_name(const struct sighting *x) {
    return x->mention.kind == MENTION_NAME && x->type == ACTOR_PERSON;
}

static void place_person(struct naming *n, uint32_t i) {
    struct sighting *x = &n->c->s->at[i];
    const struct name_keys *k = &n->of_sighting[i];
    if (!x->gender && k->count > 1) x->gender = gender_of_first(n, k->word[0]);
    uint32_t chain = find_person(n, i);
    if (chain)
        chains_join(n->c, chain, i);
    else
        chain = chains_add(n->c, i);
    list_person(n, chain, i);
}

/* The first name tells the gender; of a lone word nobody knows whether it is one. */
static void note_gender(const struct naming *n, struct chain *chain) {
    const struct name_keys *k = &n->of_sighting[chain->namer];
    if (chain->actor.gender || !k->count) return;
    char gender = gender_of_first(n, k->word[0]);
    if (k->count > 1)
        chain->actor.gender = gender;
    else
        chain->guess = gender;
}

static void place_persons(struct naming *n) {
    struct chains *c = n->c;
    for (uint32_t i = 1; i < c->s->count; i++) {
        struct sighting *x = &c->s->at[i];
        if (is_person_name(x)) n->of_sighting[i] = namekeys_of(c->scratch, doc_words(c->d, x->mention.name));
        if (is_person_name(x) && n->of_sighting[i].count > 1) place_person(n, i);
    }
    for (uint32_t i = 1; i < c->s->count; i++) {
        struct sighting *x = &c->s->at[i];
        if (is_person_name(x) && !x->mention.actor && n->of_sighting[i].count == 1) place_person(n, i);
        chains_pass(c, i);
    }
    for (uint32_t i = 1; i < c->count; i++) c->at[i].last = 0;
    for (uint32_t i = 1; i < c->count; i++) note_gender(n, &c->at[i]);
}

/* ---- organisations ------------------------------------------------------------------------------------- */

static struct str bare_name(struct arena *a, struct str name) {
    struct str s = fold_name(a, name);
    if (str_begins(s, "the ")) s = (struct str){s.at + 4, s.size - 4};
    if (str_ends(s, " s")) s.size -= 2;
    return s;
}

static bool is_small_word(struct str w) {
    static const char *const SMALL[] = {"of", "for", "and", "the", "in", "on", "to", "de", "al"};
    for (size_t i = 0; i < sizeof SMALL / sizeof *SMALL; i++)
        if (str_is(w, SMALL[i])) return true;
    return false;
}

/* "free syrian army" -> "fsa"; with small words too where `all`: "DoD". Empty for a single word. */
static struct str initials_of(struct arena *a, struct str bare, bool all) {
    char *to = arena_take(a, bare.size + 1);
    size_t size = 0;
    while (bare.size) {
        struct str w = str_cut(&bare, ' ');
        if (w.size && (all || !is_small_word(w))) to[size++] = w.at[0];
    }
    return (struct str){to, size > 1 ? size : 0};
}

static bool is_abbreviation(struct str name) {
    size_t upper = 0;
    for (size_t i = 0; i < name.size; i++) upper += name.at[i] >= 'A' && name.at[i] <= 'Z';
    return upper >= 2 && upper * 2 > name.size && !memchr(name.at, ' ', name.size);
}

/* The noun that tells what the organisation is, by its last word before "for" or "of": "coalition". */
static struct str noun_of_name(const struct naming *n, struct str bare, struct str *type) {
    struct str found = {0};
    while (bare.size) {
        struct str w = str_cut(&bare, ' ');
        if (found.size && is_small_word(w)) break;
        if (w.size > 2 && w.at[w.size - 1] == 's' && !wordlist_has(n->groups, w)) w.size--;
        const struct str *value = wordlist_find(n->groups, w);
        if (value) found = w, *type = *value;
    }
    return found;
}

static uint32_t entry_of(const struct chains *c, struct str name) {
    if (!c->k->actors) return 0;
    uint32_t only = 0;
    for (uint32_t e = actorbook_find(c->k->actors, name); e; e = actorbook_next(c->k->actors, e)) {
        if (actorbook_entry(c->k->actors, e)->type == ENTRY_PERSON) continue;
        if (only) return 0;
        only = e;
    }
    return only;
}

/* The same for all names of an entry; a number of the book is that of one name. */
static struct str entry_key(const struct chains *c, uint32_t entry) {
    struct str key = actorbook_entry(c->k->actors, entry)->key;
    return str_of(arena_print(c->scratch, "entry %.*s", (int)key.size, key.at));
}

static bool is_same_entry(const struct chains *c, uint32_t a, uint32_t b) {
    return a == b || (a && b && actorbook_entry(c->k->actors, a) == actorbook_entry(c->k->actors, b));
}

/* Are all words of one name in the other? Both hold the same noun. */
static bool words_are_in(struct str part, struct str whole) {
    while (part.size) {
        struct str w = str_cut(&part, ' '), rest = whole;
        bool found = is_small_word(w);
        while (rest.size && !found) {
            struct str v = str_cut(&rest, ' ');
            found = str_same(v, w) || (v.size >= 5 && w.size >= 5 && memcmp(v.at, w.at, 5) == 0);
        }
        if (!found) return false;
    }
    return true;
}

static uint32_t find_by_words(const struct naming *n, uint32_t i, struct str bare, struct str noun) {
    struct chains *c = n->c;
    if (!noun.size) return 0;
    uint32_t found[CANDIDATES], count = chains_candidates(c, &c->by_noun, noun, found), best = 0;
    for (uint32_t j = 0; j < count; j++) {
        const struct chain *chain = &c->at[found[j]];
        if (!chain->namer || !chains_country_fits(c, found[j], c->s->at[i].country)) continue;
        struct str other = bare_name(c->scratch, doc_words(c->d, c->s->at[chain->namer].mention.name));
        if (words_are_in(bare, other) || words_are_in(other, bare))
            best = chains_nearer(c, best, found[j], i);
    }
    bool alone = !memchr(bare.at, ' ', bare.size); /* "the Observatory": only where there is but one */
    return alone && count > 1 ? 0 : best;
}

static bool is_organisation_name(const struct sighting *x) {
    return x->mention.kind == MENTION_NAME && x->type != ACTOR_PERSON && !x->toponym && !x->is_seat;
}

/* "the Free Syrian Army (FSA)": the sighting whose name stands right before this one's bracket; 0 = none. */
static uint32_t before_bracket(const struct chains *c, uint32_t i) {
    uint32_t open = c->s->at[i].mention.first - 1;
    if (i < 2 || open < 2 || !str_is(doc_token(c->d, open), "(")) return 0;
    for (uint32_t j = i - 1; j && j + 4 > i; j--)
        if (is_organisation_name(&c->s->at[j]) && c->s->at[j].mention.end == open) return j;
    return 0;
}

static void list_organisation(struct naming *n, uint32_t chain, struct str bare, struct str noun,
                              uint32_t entry) {
    struct chains *c = n->c;
    *map_put(&c->by_key, bare) = chain;
    if (entry) *map_put(&c->by_key, entry_key(c, entry)) = chain, c->at[chain].entry = entry;
    chains_list(c, &c->by_noun, noun, chain);
    for (int all = 0; all < 2; all++) {
        struct str initials = initials_of(c->scratch, bare, all);
        if (initials.size && !map_get(&c->by_key, initials)) *map_put(&c->by_key, initials) = chain;
    }
}

/* What kind of actor a name's noun or the book says it is. */
static void type_organisation(const struct naming *n, struct sighting *x, struct str value, uint32_t entry) {
    if (entry)
        x->type = actorbook_entry(n->c->k->actors, entry)->type;
    else if (str_begins(value, "government"))
        x->type = ACTOR_GOVERNMENT;
    else if (str_begins(value, "group"))
        x->type = ACTOR_GROUP;
}

static void place_organisation(struct naming *n, uint32_t i) {
    struct chains *c = n->c;
    struct sighting *x = &c->s->at[i];
    struct str name = doc_words(c->d, x->mention.name), bare = bare_name(c->scratch, name), value = {0};
    struct str noun = noun_of_name(n, bare, &value);
    uint32_t entry = entry_of(c, name), before = before_bracket(c, i);
    type_organisation(n, x, value, entry);
    if (x->type == ACTOR_GOVERNMENT && !entry) { /* "the Syrian Government" is described, not named */
        x->noun = noun;
        x->noun_token = x->mention.head;
        return;
    }
    uint32_t chain = map_get(&c->by_key, bare);
    if (chain && is_abbreviation(name) && !is_same_entry(c, c->at[chain].entry, entry))
        entry =
            0; /* the report writes it out, and not as the book does: NLA, "the Northern Liberation Army" */
    if (!chain && entry) chain = map_get(&c->by_key, entry_key(c, entry));
    if (!chain && before) chain = c->s->at[before].mention.actor;
    if (!chain) chain = find_by_words(n, i, bare, noun);
    if (!chain && !entry && !is_abbreviation(name)) chain = find_spelling(n, i, name);
    if (chain)
        chains_join(c, chain, i);
    else
        chain = chains_add(c, i);
    list_organisation(n, chain, bare, noun, entry);
    if (!is_abbreviation(name)) list_spelling(n, chain, name);
}

static void place_organisations(struct naming *n) {
    struct chains *c = n->c;
    for (int abbreviated = 0; abbreviated < 2; abbreviated++) /* what is written out first */
        for (uint32_t i = 1; i < c->s->count; i++) {
            const struct sighting *x = &c->s->at[i];
            if (is_organisation_name(x) && !x->mention.actor &&
                is_abbreviation(doc_words(c->d, x->mention.name)) == abbreviated)
                place_organisation(n, i);
        }
}

void namesakes_find(struct chains *c) {
    struct naming n = {
        .c = c, .firsts = know_list(c->k, "first-names"), .groups = know_list(c->k, "group-nouns")};
    n.of_sighting = arena_take(c->scratch, (c->s->count + 1) * sizeof *n.of_sighting);
    place_persons(&n);
    place_organisations(&n);
}
