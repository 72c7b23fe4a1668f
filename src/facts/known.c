#include "facts/known.h"

#include "base/arena.h"
#include "facts/chains.h"
#include "facts/namekeys.h"
#include "know/actorbook.h"
#include "know/know.h"
#include "know/wordlist.h"

static bool entry_fits(const struct chains *c, const struct chain *chain, const struct actor_entry *e) {
    bool person = chain->actor.type == ACTOR_PERSON;
    if ((e->type == ENTRY_PERSON) != person) return false;
    if (chain->actor.gender && e->gender && chain->actor.gender != e->gender) return false;
    return !chain->country[0] || !e->country[0] || !person || strcmp(chain->country, e->country) == 0 ||
           chain->role_count == 0 || actorbook_holds(c->k->actors, e, c->d->published);
}

/* The entry with this full name; the one of the report's country where several bear it. */
static uint32_t entry_by_name(const struct chains *c, const struct chain *chain, struct str name) {
    uint32_t best = 0, count = 0;
    for (uint32_t n = actorbook_find(c->k->actors, name); n; n = actorbook_next(c->k->actors, n)) {
        const struct actor_entry *e = actorbook_entry(c->k->actors, n);
        if (!entry_fits(c, chain, e)) continue;
        bool at_home =
            e->country[0] && strcmp(e->country, chain->country[0] ? chain->country : c->country) == 0;
        if (!best || at_home) best = n;
        count += !at_home || count == 0;
    }
    return count <= 1 || best ? best : 0;
}

static bool is_head(const struct chains *c, struct str office) {
    return wordlist_has(know_list(c->k, "head-offices"), str_lower(c->scratch, office));
}

/* A last name that one person of the book bears and nobody has for a first name. */
static bool is_rare(const struct chains *c, struct str last) {
    uint32_t n = actorbook_surname(c->k->actors, last);
    return n && !actorbook_next(c->k->actors, n) && !wordlist_has(know_list(c->k, "first-names"), last);
}

/* By the last name, where title, country and term of office agree, or nobody else is called so; the first
 * name, where there is one, may be spelled another way than in the book. */
static uint32_t entry_by_surname(const struct chains *c, const struct chain *chain, struct str name) {
    struct name_keys mine = namekeys_of(c->scratch, name);
    const char *country = chain->country[0] ? chain->country : c->country;
    uint32_t only = 0;
    if (!mine.count) return 0;
    for (uint32_t n = actorbook_surname(c->k->actors, namekeys_last(&mine)); n;
         n = actorbook_next(c->k->actors, n)) {
        const struct actor_entry *e = actorbook_entry(c->k->actors, n);
        struct name_keys theirs = namekeys_of(c->scratch, e->name);
        if (!entry_fits(c, chain, e) || strcmp(e->country, country) != 0) continue;
        const struct actor_term *held = actorbook_holds(c->k->actors, e, c->d->published);
        bool is_told = chain->role_count || chain->titled || (held && is_head(c, held->office)) ||
                       is_rare(c, namekeys_last(&mine));
        bool fits =
            mine.count > 1 ? theirs.count && namekeys_fit(c->scratch, &mine, &theirs) : held && is_told;
        if (!fits) continue;
        if (only) return 0;
        only = n;
    }
    return only;
}

/* Does the report call him by the office of a head, "President"? */
static bool is_titled_head(const struct chains *c, const struct chain *chain) {
    for (uint32_t r = 0; r < chain->role_count; r++)
        if (is_head(c, doc_words(c->d, c->s->at[chain->roles[r]].role))) return true;
    return false;
}

/* Does he head a state or government on the report's day? */
static bool heads_then(const struct chains *c, const struct actor_entry *e) {
    const struct actor_term *held = actorbook_holds(c->k->actors, e, c->d->published);
    return held && is_head(c, held->office);
}

/* Did he ever? */
static bool headed_once(const struct chains *c, const struct actor_entry *e) {
    for (uint32_t i = 0; i < e->term_count; i++)
        if (is_head(c, actorbook_term(c->k->actors, e, i)->office)) return true;
    return false;
}

/* "Antony Stuart", where only "Stuart" was taken for the name: a capital before it that is no title and no
 * country. */
static bool is_first_told(const struct chains *c, const struct mention *m) {
    const struct doc *d = c->d;
    uint32_t t = m->first;
    while (t < m->end && d->tokens.at[t].span.begin < m->name.begin) t++;
    if (t == m->first || t == m->end) return false;
    struct str word = doc_token(d, t - 1), low = str_lower(c->scratch, word);
    return word.at[0] >= 'A' && word.at[0] <= 'Z' && !wordlist_has(know_list(c->k, "titles"), low) &&
           !wordlist_has(know_list(c->k, "person-nouns"), low) &&
           !actorbook_country(c->k->actors, word, COUNTRY_ANY, NULL).size;
}

/* By the last name alone, where one head of a state or government of that day bears it, in a report that
 * never tells the first name and calls him nothing else ("a lawyer"); a report without a date must give the
 * title. */
static uint32_t entry_by_fame(const struct chains *c, const struct chain *chain, struct str name) {
    struct name_keys mine = namekeys_of(c->scratch, name);
    uint32_t only = 0;
    bool is_titled = is_titled_head(c, chain);
    if (mine.count != 1 || is_first_told(c, &c->s->at[chain->namer].mention)) return 0;
    if (!is_titled && (!c->d->published.size || chain->role_count)) return 0;
    for (uint32_t n = actorbook_surname(c->k->actors, namekeys_last(&mine)); n;
         n = actorbook_next(c->k->actors, n)) {
        const struct actor_entry *e = actorbook_entry(c->k->actors, n);
        bool is_elsewhere = chain->country[0] && strcmp(chain->country, e->country) != 0;
        bool heads = c->d->published.size ? heads_then(c, e) : headed_once(c, e);
        if (is_elsewhere || !heads || !entry_fits(c, chain, e)) continue;
        if (only) return 0;
        only = n;
    }
    return only;
}

/* By the last name alone, where one who once was head of the report's country bears it and nobody else of
 * that country who is known: "Obama" in a report on the USA of a later day. */
static uint32_t entry_by_past(const struct chains *c, const struct chain *chain, struct str name) {
    struct name_keys mine = namekeys_of(c->scratch, name);
    uint32_t only = 0;
    if (mine.count != 1) return 0;
    for (uint32_t n = actorbook_surname(c->k->actors, namekeys_last(&mine)); n;
         n = actorbook_next(c->k->actors, n)) {
        const struct actor_entry *e = actorbook_entry(c->k->actors, n);
        if (strcmp(e->country, chain->country[0] ? chain->country : c->country) != 0) continue;
        if (only || !headed_once(c, e) || !entry_fits(c, chain, e)) return 0;
        only = n;
    }
    return only;
}

const char *known_country_of_heads(const struct chains *c, const struct chain *chain) {
    struct name_keys mine = namekeys_of(c->scratch, doc_words(c->d, c->s->at[chain->namer].mention.name));
    const char *only = "";
    for (uint32_t n = mine.count ? actorbook_surname(c->k->actors, namekeys_last(&mine)) : 0; n;
         n = actorbook_next(c->k->actors, n)) {
        const struct actor_entry *e = actorbook_entry(c->k->actors, n);
        if (!headed_once(c, e)) continue;
        if (only[0] && strcmp(only, e->country) != 0) return "";
        only = e->country;
    }
    return only;
}

/* "Rex W. Tillerson" without what the book leaves out: an initial behind the first name. */
static struct str without_initials(const struct chains *c, struct str name) {
    char *to = arena_take(c->scratch, name.size + 1);
    size_t size = 0;
    struct str rest = name;
    while (rest.size) {
        struct str word = str_cut(&rest, ' ');
        bool is_initial = size && rest.size && word.size == 2 && word.at[1] == '.';
        if (is_initial) continue;
        if (size) to[size++] = ' ';
        memcpy(to + size, word.at, word.size);
        size += word.size;
    }
    return (struct str){to, size};
}

void known_note(struct chains *c) {
    for (uint32_t i = 1; c->k->actors && i < c->s->count; i++) {
        const struct mention *m = &c->s->at[i].mention;
        struct chain *chain = &c->at[m->actor];
        if (m->kind != MENTION_NAME || !m->actor || chain->named) continue;
        struct str name = doc_words(c->d, m->name);
        if (chain->actor.type != ACTOR_PERSON)
            chain->named = chain->entry;
        else if (memchr(name.at, ' ', name.size))
            chain->named = entry_by_name(c, chain, without_initials(c, name));
        else if (c->d->published.size && i == chain->namer)
            chain->named = entry_by_fame(c, chain, name);
    }
}

/* Papers, firms and charities are heard in reports of every country. */
static bool is_of_state(const struct chains *c, const struct actor_entry *e) {
    struct str code = actorbook_code(c->k->actors, e, c->d->published);
    struct str role = code.size > 3 ? (struct str){code.at + code.size - 3, 3} : code;
    return role.size && wordlist_has(know_list(c->k, "government-roles"), str_lower(c->scratch, role));
}

const char *known_country(const struct chains *c, uint32_t sighting) {
    const struct mention *m = &c->s->at[sighting].mention;
    uint32_t entry = m->kind == MENTION_NAME ? c->at[m->actor].named : 0;
    if (!entry) return "";
    const struct actor_entry *e = actorbook_entry(c->k->actors, entry);
    return e->type == ENTRY_PERSON || is_of_state(c, e) ? e->country : "";
}

uint32_t known_entry(const struct chains *c, const struct chain *chain) {
    if (!c->k->actors || (!chain->namer && !chain->describer)) return 0;
    if (!chain->namer) { /* "the UN refugee agency" */
        struct str words = doc_words(c->d, c->s->at[chain->describer].role);
        bool is_body = chain->actor.type == ACTOR_ORGANISATION && memchr(words.at, ' ', words.size);
        return is_body ? entry_by_name(c, chain, words) : 0;
    }
    struct str name = doc_words(c->d, c->s->at[chain->namer].mention.name);
    if (str_ends(name, "'s")) name.size -= 2;
    if (chain->actor.type != ACTOR_PERSON) return chain->entry ? chain->entry : entry_by_name(c, chain, name);
    uint32_t entry = memchr(name.at, ' ', name.size) ? entry_by_name(c, chain, name) : 0;
    if (!entry && memchr(name.at, '.', name.size)) {
        name = without_initials(c, name);
        entry = entry_by_name(c, chain, name);
    }
    if (!entry) entry = chain->named; /* by another of his names */
    if (!entry) entry = entry_by_surname(c, chain, name);
    if (!entry) entry = entry_by_fame(c, chain, name);
    return entry ? entry : entry_by_past(c, chain, name);
}
