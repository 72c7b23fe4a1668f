/* Each description is compared with the chains that bear its noun, walking in text order. What must agree
 * depends on what is described:
 *
 *     a government     its country: there is one per country, whatever it is called (regime, authorities,
 * capital) a person         only a definite phrase refers back; its modifiers must be among the roles known
 * of the person an organisation  the same, or the noun in its name ("the coalition"), where no modifier
 * speaks against it a group          the same modifiers: "Islamist rebels" are not "rebels"; "the rebels" are
 * the last ones spoken of a people         its country or its name
 *
 * "A soldier", "five rebels", "other activists" are somebody new. */
#include "facts/descriptions.h"

#include <assert.h>

#include "base/arena.h"
#include "facts/chains.h"
#include "facts/known.h"
#include "know/actorbook.h"
#include "know/wordlist.h"

enum { MODIFIERS = 8, REACH_SENTENCES = 1, MAIN_COUNTRY_PERCENT = 25, MAIN_COUNTRY_LEAST = 2 };

/* The words that tell a description from others with its noun; countries are left out, they are compared as
 * such. */
struct modifiers {
    struct str word[MODIFIERS];
    uint32_t count;
    bool has_capital;
};

struct describer {
    struct chains *c;
    const struct wordlist *lesser, *same, *groups, *elected;
};

static struct sighting *sighting_at(const struct describer *x, uint32_t i) { return &x->c->s->at[i]; }

static struct str key_of(const struct chains *c, const char *kind, struct str what) {
    return str_of(arena_print(c->scratch, "%s %.*s", kind, (int)what.size, what.at));
}

static bool is_country_word(const struct chains *c, struct str word) {
    return c->k->actors && actorbook_country(c->k->actors, word, COUNTRY_ANY, NULL).size;
}

static bool is_modifier_tag(const struct doc *d, uint32_t t) {
    unsigned upos = d->tags.at[t].upos;
    return upos == UPOS_ADJ || upos == UPOS_NOUN || upos == UPOS_PROPN || upos == UPOS_VERB;
}

static struct modifiers modifiers_of(const struct chains *c, uint32_t i) {
    const struct sighting *x = &c->s->at[i];
    struct modifiers m = {0};
    for (uint32_t t = x->mention.first; t < x->mention.end && m.count < MODIFIERS; t++) {
        if (t == x->noun_token || !is_modifier_tag(c->d, t)) continue;
        struct str word = doc_token(c->d, t);
        bool is_joined = t + 1 < x->mention.end && str_is(doc_token(c->d, t + 1), "-");
        if (is_joined && word.at[0] >= 'A' && word.at[0] <= 'Z') m.has_capital = true; /* "US-led" */
        if (is_country_word(c, word)) continue;
        struct str lemma = str_lower(c->scratch, doc_lemma(c->d, t).size ? doc_lemma(c->d, t) : word);
        if (x->noun.size && memmem(x->noun.at, x->noun.size, lemma.at, lemma.size))
            continue; /* "prime" of "prime minister" */
        if (word.at[0] >= 'A' && word.at[0] <= 'Z') m.has_capital = true;
        m.word[m.count++] = lemma;
    }
    return m;
}

static bool has_word(const struct modifiers *m, struct str word) {
    for (uint32_t i = 0; i < m->count; i++)
        if (str_same(m->word[i], word)) return true;
    return false;
}

static bool are_within(const struct modifiers *few, const struct modifiers *many) {
    for (uint32_t i = 0; i < few->count; i++)
        if (!has_word(many, few->word[i])) return false;
    return true;
}

static uint32_t add_chain(const struct describer *x, uint32_t i) {
    uint32_t chain = chains_add(x->c, i);
    if (!sighting_at(x, i)->is_part) chains_list(x->c, &x->c->by_noun, sighting_at(x, i)->noun, chain);
    return chain;
}

static void join_chain(const struct describer *x, uint32_t chain, uint32_t i) {
    chains_join(x->c, chain, i);
    chains_list(x->c, &x->c->by_noun, sighting_at(x, i)->noun, chain);
}

/* ---- governments --------------------------------------------------------------------------------------- */

/* The country of who a government is of: as the report tells it, else as the book does. */
static const char *country_of_owner(const struct chains *c, uint32_t owner) {
    const struct chain *chain = &c->at[owner];
    bool is_asked = !chain->country[0] && chain->actor.type == ACTOR_PERSON && chain->namer;
    uint32_t entry = is_asked ? known_entry(c, chain) : 0;
    if (entry) return actorbook_entry(c->k->actors, entry)->country;
    const char *heads = is_asked && c->k->actors ? known_country_of_heads(c, chain) : "";
    return heads[0] ? heads : chain->country;
}

static const char *country_of_government(const struct describer *x, uint32_t i) {
    const struct chains *c = x->c;
    struct sighting *s = sighting_at(x, i);
    if (s->country[0]) return s->country;
    if (s->toponym && c->k->actors) {
        struct str code = actorbook_country(c->k->actors, doc_words(c->d, c->d->toponyms.at[s->toponym].span),
                                            COUNTRY_ANY, NULL);
        if (code.size == 3) memcpy(s->country, code.at, 3);
    }
    uint32_t owner = sighting_at(x, s->owner)->mention.actor;
    if (!s->country[0] && owner) memcpy(s->country, country_of_owner(c, owner), sizeof s->country);
    return s->country;
}

/* "The Brandt administration": somebody's, of whom nobody tells the country, is told by who it is. */
static uint32_t person_behind(const struct describer *x, uint32_t i) {
    const struct sighting *s = sighting_at(x, i);
    uint32_t owner = s->country[0] ? 0 : sighting_at(x, s->owner)->mention.actor;
    return owner && x->c->at[owner].actor.type == ACTOR_PERSON && x->c->at[owner].namer ? owner : 0;
}

/* "The isolated country's leadership": of a country that only its adjective tells. */
static bool is_of_described(const struct describer *x, const struct sighting *s) {
    const struct doc *d = x->c->d;
    for (uint32_t t = s->mention.first; t < s->mention.end; t++) {
        const struct str *kind = wordlist_find(x->lesser, doc_lemma(d, t));
        if (kind && str_is(*kind, "described") && doc_child(d, t, REL_AMOD)) return true;
    }
    return false;
}

/* "the regional government" is not the country's. */
static bool is_lesser(const struct describer *x, uint32_t i) {
    const struct sighting *s = sighting_at(x, i);
    struct modifiers m = modifiers_of(x->c, i);
    for (uint32_t j = 0; j < m.count; j++) {
        const struct str *kind = wordlist_find(x->lesser, m.word[j]);
        if (kind && !str_is(*kind, "described")) return true;
    }
    return is_of_described(x, s);
}

static uint32_t government_by_noun(const struct describer *x, uint32_t i) {
    uint32_t found[CANDIDATES], best = 0;
    uint32_t count = chains_candidates(x->c, &x->c->by_noun, sighting_at(x, i)->noun, found);
    for (uint32_t j = 0; j < count; j++)
        if (x->c->at[found[j]].is_government) best = chains_nearer(x->c, best, found[j], i);
    return best;
}

/* A government that is not its country's is told by its words: "the regional government". */
static void place_lesser(const struct describer *x, uint32_t i) {
    struct chains *c = x->c;
    struct sighting *s = sighting_at(x, i);
    struct span words = span_is_empty(s->role) ? s->mention.name : s->role;
    uint32_t *chain = map_put(&c->by_key, key_of(c, "words", str_lower(c->scratch, doc_words(c->d, words))));
    if (*chain && !s->is_indefinite)
        join_chain(x, *chain, i);
    else
        *chain = add_chain(x, i);
}

/* "The regime" in a report about a country that nobody calls so, where no regime was told before. */
static bool is_regime_elsewhere(const struct describer *x, const struct sighting *s) {
    return str_is(s->noun, "regime") &&
           wordlist_has(x->elected, str_lower(x->c->scratch, str_of(x->c->country))) &&
           !government_by_noun(x, (uint32_t)(s - x->c->s->at));
}

static void place_government(const struct describer *x, uint32_t i) {
    struct chains *c = x->c;
    struct sighting *s = sighting_at(x, i);
    const char *country = country_of_government(x, i);
    bool one_of_many = s->is_indefinite || (s->mention.is_plural && !str_is(s->noun, "authority"));
    bool is_told = s->toponym || s->is_seat;
    if (is_told ? !country[0]
                : one_of_many || is_lesser(x, i)) { /* Brussels may be Belgium's or the Union's */
        place_lesser(x, i);
        return;
    }
    if (!country[0] && is_regime_elsewhere(x, s)) {
        place_lesser(x, i);
        return;
    }
    uint32_t person = person_behind(x, i);
    uint32_t chain = country[0] || person ? 0 : government_by_noun(x, i);
    if (!chain && !country[0] && !person) memcpy(s->country, c->country, sizeof s->country);
    struct str key = person ? str_of(arena_print(c->scratch, "government of %u", person))
                            : key_of(c, "government", str_of(s->country));
    if (!chain) chain = map_get(&c->by_key, key);
    if (chain) {
        join_chain(x, chain, i);
        return;
    }
    chain = add_chain(x, i);
    c->at[chain].is_government = true;
    *map_put(&c->by_key, key) = chain;
}

/* ---- persons ------------------------------------------------------------------------------------------- */

/* Are the words of a description among those known of a chain: its roles, its names, the office it holds? */
static bool chain_has_modifiers(const struct describer *x, uint32_t chain, const struct modifiers *m) {
    const struct chains *c = x->c;
    if (!m->count) return true;
    struct modifiers known = {0};
    for (uint32_t r = 0; r < c->at[chain].role_count; r++) {
        known = modifiers_of(c, c->at[chain].roles[r]);
        if (are_within(m, &known)) return true;
    }
    if (!c->at[chain].namer) return false;
    known = modifiers_of(c, c->at[chain].namer);
    return are_within(m, &known);
}

static bool owners_fit(const struct describer *x, uint32_t chain, uint32_t i) {
    const struct chains *c = x->c;
    uint32_t owner = sighting_at(x, sighting_at(x, i)->owner)->mention.actor;
    return !owner || !chains_owner(c, chain) || owner == chains_owner(c, chain);
}

static bool has_possessive_pronoun(const struct describer *x, uint32_t i) {
    return x->c->d->tags.at[sighting_at(x, i)->mention.first].xpos == XPOS_PRPS;
}

/* "Police" is one body, in the plural or not. */
static bool is_of_many(const struct describer *x, struct str noun) {
    const struct str *value = wordlist_find(x->groups, noun);
    return value && str_ends(*value, " mass");
}

static uint32_t find_described(const struct describer *x, uint32_t i, bool person) {
    struct chains *c = x->c;
    const struct sighting *s = sighting_at(x, i);
    uint32_t found[CANDIDATES], count = chains_candidates(c, &c->by_noun, s->noun, found), best = 0;
    struct modifiers m = modifiers_of(c, i);
    for (uint32_t j = 0; j < count; j++) {
        const struct chain *chain = &c->at[found[j]];
        bool counts = !is_of_many(x, s->noun);
        if ((chain->actor.type == ACTOR_PERSON) != person ||
            (counts && chain->actor.is_plural != s->mention.is_plural))
            continue;
        if (s->gender && chain->actor.gender && s->gender != chain->actor.gender) continue;
        if (!chains_country_fits(c, found[j], s->country) || !owners_fit(x, found[j], i)) continue;
        if (chain_has_modifiers(x, found[j], &m)) best = chains_nearer(c, best, found[j], i);
    }
    return best;
}

static void place_person_described(const struct describer *x, uint32_t i) {
    struct sighting *s = sighting_at(x, i);
    uint32_t chain = s->is_indefinite || has_possessive_pronoun(x, i) ? 0 : find_described(x, i, true);
    if (chain)
        join_chain(x, chain, i);
    else
        add_chain(x, i);
}

/* ---- kinds ------------------------------------------------------------------------------------------------
 */

/* What stands in the list for a noun of its kind, as a key; "" where it has no kind. */
static struct str kind_of(const struct describer *x, struct str noun) {
    const struct str *kind = wordlist_find(x->same, noun);
    return kind ? key_of(x->c, "kind", *kind) : (struct str){0};
}

/* "The insurgents": the only group of the report that is called by a noun of the kind, "rebels". */
static uint32_t only_of_kind(const struct describer *x, uint32_t i) {
    const struct sighting *s = sighting_at(x, i);
    struct str kind = kind_of(x, s->noun);
    struct modifiers m = modifiers_of(x->c, i);
    if (!kind.size || (!s->is_definite && !s->country[0]) || s->is_indefinite || m.count || s->is_attribute)
        return 0;
    uint32_t found[CANDIDATES], count = chains_candidates(x->c, &x->c->by_noun, kind, found), only = 0;
    for (uint32_t j = 0; j < count; j++) {
        if (!chains_country_fits(x->c, found[j], s->country) || !owners_fit(x, found[j], i)) continue;
        if (only && found[j] != only) return 0;
        only = found[j];
    }
    return only;
}

/* ---- organisations ------------------------------------------------------------------------------------- */

/* The only organisation of the report whose name has this noun: "Syria's main opposition coalition". */
static uint32_t only_named(const struct describer *x, uint32_t i) {
    const struct chains *c = x->c;
    uint32_t found[CANDIDATES], count = chains_candidates(c, &c->by_noun, sighting_at(x, i)->noun, found),
                                only = 0;
    for (uint32_t j = 0; j < count; j++) {
        if (!c->at[found[j]].namer || found[j] == only) continue;
        if (only) return 0;
        only = found[j];
    }
    return only && chains_country_fits(c, only, sighting_at(x, i)->country) ? only : 0;
}

/* "The group": the one organisation named in this sentence or the one before. */
static uint32_t only_near(const struct describer *x, uint32_t i) {
    const struct chains *c = x->c;
    uint32_t sentence = c->d->tokens.at[sighting_at(x, i)->mention.head].sentence, only = 0;
    for (uint32_t j = i - 1; j; j--) {
        const struct sighting *s = sighting_at(x, j);
        if (c->d->tokens.at[s->mention.head].sentence + REACH_SENTENCES < sentence) break;
        bool named = s->mention.kind == MENTION_NAME && !s->toponym &&
                     (s->type == ACTOR_ORGANISATION || s->type == ACTOR_GROUP);
        if (!named || s->mention.actor == only) continue;
        if (only) return 0;
        only = s->mention.actor;
    }
    return only;
}

static bool is_generic(struct str noun) {
    return str_is(noun, "group") || str_is(noun, "organisation") || str_is(noun, "organization") ||
           str_is(noun, "movement");
}

static void place_organisation_described(const struct describer *x, uint32_t i) {
    struct sighting *s = sighting_at(x, i);
    struct modifiers m = modifiers_of(x->c, i);
    uint32_t chain = s->is_indefinite ? 0 : find_described(x, i, false);
    bool refers = s->is_definite || s->is_attribute;
    if (!chain && refers && !m.has_capital && !s->mention.is_plural) chain = only_named(x, i);
    if (!chain && s->is_definite && !m.count && !s->country[0] && is_generic(s->noun))
        chain = only_near(x, i);
    if (!chain) chain = only_of_kind(x, i);
    if (chain)
        join_chain(x, chain, i);
    else
        chain = add_chain(x, i);
    chains_list(x->c, &x->c->by_noun, kind_of(x, s->noun), chain);
}

/* ---- groups and peoples -------------------------------------------------------------------------------- */

static bool same_modifiers(const struct describer *x, uint32_t chain, const struct modifiers *m) {
    const struct chains *c = x->c;
    struct modifiers other =
        modifiers_of(c, c->at[chain].describer ? c->at[chain].describer : c->at[chain].first);
    return are_within(m, &other) && are_within(&other, m);
}

static uint32_t find_group(const struct describer *x, uint32_t i) {
    struct chains *c = x->c;
    const struct sighting *s = sighting_at(x, i);
    uint32_t found[CANDIDATES], count = chains_candidates(c, &c->by_noun, s->noun, found), best = 0,
                                loose = 0;
    struct modifiers m = modifiers_of(c, i);
    for (uint32_t j = 0; j < count; j++) {
        if (c->at[found[j]].actor.type != s->type || !chains_country_fits(c, found[j], s->country)) continue;
        if (!owners_fit(x, found[j], i)) continue;
        if (same_modifiers(x, found[j], &m))
            best = chains_nearer(c, best, found[j], i);
        else if (!m.count && s->is_definite && !s->country[0])
            loose = chains_nearer(c, loose, found[j], i);
    }
    return best ? best : loose;
}

/* "Regime members" are the regime, as far as it has a face. */
static uint32_t whole_of_members(const struct describer *x, uint32_t i) {
    const struct sighting *s = sighting_at(x, i);
    uint32_t owner = sighting_at(x, s->owner)->mention.actor;
    if (!owner || !str_is(s->noun, "member") || s->is_indefinite) return 0;
    uint8_t type = x->c->at[owner].actor.type;
    return type == ACTOR_ORGANISATION || type == ACTOR_GOVERNMENT || type == ACTOR_GROUP ? owner : 0;
}

/* Does a chain's name or one of its descriptions hold this word beside its noun? */
static bool is_told_by(const struct describer *x, uint32_t chain, struct str word) {
    const struct chain *c = &x->c->at[chain];
    struct modifiers m = modifiers_of(x->c, c->namer);
    bool found = has_word(&m, word);
    for (uint32_t r = 0; r < c->role_count && !found; r++) {
        m = modifiers_of(x->c, c->roles[r]);
        found = has_word(&m, word);
    }
    return found;
}

/* "The opposition": the one organisation of the report that is called so, "the main opposition coalition". */
static uint32_t only_called(const struct describer *x, uint32_t i) {
    const struct sighting *s = sighting_at(x, i);
    struct modifiers m = modifiers_of(x->c, i);
    uint32_t only = 0;
    if (!s->is_definite || s->is_attribute || m.count || s->owner) return 0;
    for (uint32_t chain = 1; chain < x->c->count; chain++) {
        const struct chain *c = &x->c->at[chain];
        bool is_body = c->actor.type == ACTOR_ORGANISATION || c->actor.type == ACTOR_GROUP;
        if (!c->namer || !is_body || !is_told_by(x, chain, s->noun)) continue;
        if (only) return 0;
        only = chain;
    }
    return only && chains_country_fits(x->c, only, s->country) ? only : 0;
}

static void place_group(const struct describer *x, uint32_t i) {
    struct sighting *s = sighting_at(x, i);
    uint32_t chain = whole_of_members(x, i);
    if (!chain) chain = only_called(x, i);
    if (!chain && !s->is_indefinite) chain = find_group(x, i);
    if (!chain) chain = only_of_kind(x, i);
    if (chain)
        join_chain(x, chain, i);
    else
        chain = add_chain(x, i);
    if (!s->is_part) chains_list(x->c, &x->c->by_noun, kind_of(x, s->noun), chain);
}

/* "Syrians", "the Syrian people": one people per country. */
static void place_people(const struct describer *x, uint32_t i) {
    struct chains *c = x->c;
    struct sighting *s = sighting_at(x, i);
    struct modifiers m = modifiers_of(c, i);
    bool whole = s->country[0] && !m.count && !s->is_indefinite &&
                 (str_is(s->noun, "people") || is_country_word(c, doc_token(c->d, s->mention.head)));
    if (!whole) {
        place_group(x, i);
        return;
    }
    struct str key = key_of(c, "people", str_of(s->country));
    uint32_t chain = map_get(&c->by_key, key);
    if (chain)
        chains_join(c, chain, i);
    else
        *map_put(&c->by_key, key) = add_chain(x, i);
}

/* ---- all of it ----------------------------------------------------------------------------------------- */

/* A name that stands in apposition to a description says who is described, not the other way round. */
static void turn_links(const struct describer *x) {
    for (uint32_t i = 1; i < x->c->s->count; i++) {
        struct sighting *s = sighting_at(x, i), *to = sighting_at(x, s->same_as);
        if (s->same_as && s->mention.kind == MENTION_NAME && to->mention.kind == MENTION_NOUN && !to->same_as)
            to->same_as = i;
    }
}

static void place(const struct describer *x, uint32_t i) {
    struct sighting *s = sighting_at(x, i), *owner = sighting_at(x, s->owner);
    assert((!s->owner || s->owner > i) && "an owner stands inside what it owns");
    if (s->owner && owner->mention.kind == MENTION_NOUN && !owner->mention.actor) place(x, s->owner);
    uint32_t same = sighting_at(x, s->same_as)->mention.actor;
    if (same && s->mention.kind == MENTION_NOUN) {
        join_chain(x, same, i);
        return;
    }
    switch (s->type) {
    case ACTOR_PERSON: place_person_described(x, i); break;
    case ACTOR_ORGANISATION: place_organisation_described(x, i); break;
    case ACTOR_GOVERNMENT: place_government(x, i); break;
    case ACTOR_GROUP: place_group(x, i); break;
    case ACTOR_PEOPLE: place_people(x, i); break;
    default: break;
    }
}

/* The nouns of titles: "the Foreign Secretary" finds "Foreign Secretary Boris Johnson". */
static void list_titles(const struct describer *x) {
    for (uint32_t i = 1; i < x->c->s->count; i++) {
        const struct sighting *s = sighting_at(x, i);
        if (s->mention.kind == MENTION_NAME && s->mention.actor)
            chains_list(x->c, &x->c->by_noun, s->noun, s->mention.actor);
    }
}

struct tally {
    char country[4];
    uint32_t count, first; /* first: the byte where it is told first */
    bool is_firm;          /* a government or a group of it is named, not the country and its towns alone */
};

struct tallies {
    struct tally *at;
    struct map seen;
    uint32_t used, total;
};

static void count_country(struct tallies *t, struct arena *scratch, struct str code, uint32_t byte,
                          bool is_firm) {
    if (code.size != 3) return;
    uint32_t *at = map_put(&t->seen, str_copy(scratch, code));
    if (!*at) {
        *at = ++t->used;
        memcpy(t->at[*at].country, code.at, 3);
        t->at[*at].first = byte;
    }
    struct tally *tally = &t->at[*at];
    if (byte < tally->first) tally->first = byte;
    tally->is_firm |= is_firm;
    tally->count++;
    t->total++;
}

/* The country that the outlet is named for, "Honiara Star". */
static struct str country_of_outlet(const struct chains *c) {
    struct str rest = c->d->outlet, code = {0};
    while (rest.size && code.size != 3 && c->k->actors)
        code = actorbook_country(c->k->actors, str_cut(&rest, ' '), COUNTRY_ANY, NULL);
    return code;
}

/* The country that a sighting tells: by its own words, or by a name that the book knows. */
static struct str country_told(const struct chains *c, uint32_t i) {
    const struct sighting *s = &c->s->at[i];
    const char *own = s->country[0] ? s->country : s->site;
    return str_of(own[0] ? own : known_country(c, i));
}

/* The country that most of the report's governments, groups and places belong to, and its outlet; of two the
 * one told first; not that of a town named in passing: a minister who arrives in Tunis is not Tunisia's. */
static void find_main_country(const struct describer *x) {
    struct chains *c = x->c;
    struct tallies t = {.at =
                            arena_take(c->scratch, (c->s->count + c->d->toponyms.count + 1) * sizeof *t.at)};
    map_begin(&t.seen, c->scratch);
    count_country(&t, c->scratch, country_of_outlet(c), 0, true);
    for (size_t i = 1; i < c->s->count; i++) {
        const struct sighting *s = &c->s->at[i];
        if (!s->toponym && !s->is_seat)
            count_country(&t, c->scratch, country_told(c, (uint32_t)i), s->mention.span.begin,
                          s->type != ACTOR_PERSON);
    }
    for (size_t i = 1; c->k->actors && i < c->d->toponyms.count; i++) {
        const struct toponym *y = &c->d->toponyms.at[i];
        struct str code = actorbook_country_alpha3(c->k->actors, str_of(c->d->places.at[y->place].country));
        if (!y->is_adjective) count_country(&t, c->scratch, code, y->span.begin, false);
    }
    const struct tally *best = &t.at[0];
    for (uint32_t i = 1; i <= t.used; i++)
        if (t.at[i].count > best->count || (t.at[i].count == best->count && t.at[i].first < best->first))
            best = &t.at[i];
    if ((best->is_firm || best->count >= MAIN_COUNTRY_LEAST) &&
        best->count * 100 >= t.total * MAIN_COUNTRY_PERCENT)
        memcpy(c->country, best->country, sizeof c->country);
}

void descriptions_find(struct chains *c) {
    struct describer x = {.c = c,
                          .lesser = know_list(c->k, "lesser-governments"),
                          .same = know_list(c->k, "same-nouns"),
                          .groups = know_list(c->k, "group-nouns"),
                          .elected = know_list(c->k, "elected-countries")};
    turn_links(&x);
    list_titles(&x);
    find_main_country(&x);
    for (uint32_t i = 1; i < c->s->count; i++) {
        struct sighting *s = sighting_at(&x, i);
        if (s->mention.kind != MENTION_PRONOUN && !s->mention.actor) place(&x, i);
        chains_pass(c, i);
    }
}
