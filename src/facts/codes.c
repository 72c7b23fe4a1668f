/* An actor that the book knows has the book's code for the report's day. Any other has one composed: a
 * country and a sector. The sector comes from the noun that describes it ("minister" GOV, "rebels" REB), or
 * from what it belongs to: the coalition's spokesman is OPP because the coalition is, a UN envoy IGOUNO
 * because the UN is. The country comes from its own words, from what it belongs to, and for what a country
 * has (a government, an army, rebels) from the one country that the report is about. What is not known stays
 * empty. */
#include "facts/codes.h"

#include <assert.h>

#include "base/arena.h"
#include "dict/dictionary.h"
#include "facts/chains.h"
#include "facts/known.h"
#include "facts/namekeys.h"
#include "know/actorbook.h"
#include "know/know.h"
#include "know/wordlist.h"

enum { LONGEST_ROLE = 4, LONGEST_BODY = 4, DEEPEST_OWNER = 4, CODE_SIZE = 16 };

struct coder {
    struct chains *c;
    const struct actorbook *book;
    const struct wordlist *home; /* sectors that each country has its own of */
    const struct wordlist *foreign, *bodies, *insurgents, *settled, *offices, *outsiders, *kin, *adjectives,
        *chambers;
    struct str body; /* the code of the one international body that the report names; "" = none, or several */
    bool *is_coded;  /* by chain */
};

/* ---- composing ----------------------------------------------------------------------------------------- */

static bool is_capital(const struct doc *d, uint32_t t) {
    char first = doc_token(d, t).at[0];
    return first >= 'A' && first <= 'Z';
}

static struct str phrase_of(const struct coder *x, uint32_t first, uint32_t end) {
    const struct doc *d = x->c->d;
    char *to = arena_take(x->c->scratch, 256);
    size_t size = 0;
    for (uint32_t t = first; t < end; t++) {
        struct str w = t + 1 == end ? doc_lemma(d, t) : doc_token(d, t);
        if (!w.size) w = doc_token(d, t);
        if (size + w.size + 1 >= 256) break;
        bool glued = t > first && d->tokens.at[t].span.begin == d->tokens.at[t - 1].span.end;
        if (size && !glued) to[size++] = ' ';
        memcpy(to + size, w.at, w.size);
        size += w.size;
    }
    return str_lower(x->c->scratch, (struct str){to, size});
}

/* What is known of the words that end with `noun`, the longest phrase first, and of what follows by "of":
 * "deputy secretary of state". `*begin` is the phrase's first token, or the one behind the noun where nothing
 * is known. */
static const struct actor_role *role_at(const struct coder *x, uint32_t first, uint32_t noun,
                                        uint32_t *begin) {
    const struct doc *d = x->c->d;
    bool of = noun + 2 < d->tokens.count && str_is(doc_token(d, noun + 1), "of");
    uint32_t from = noun + 1 > first + LONGEST_ROLE ? noun + 1 - LONGEST_ROLE : first;
    const struct actor_role *role = NULL;
    for (uint32_t end = of ? noun + 3 : noun + 1; !role && end > noun; end -= 2)
        for (*begin = from; *begin <= noun; ++*begin)
            if ((role = actorbook_role(x->book, phrase_of(x, *begin, end)))) return role;
    return role;
}

static struct str sector_at(const struct coder *x, uint32_t first, uint32_t noun) {
    uint32_t begin;
    const struct actor_role *role = role_at(x, first, noun, &begin);
    return role ? role->sector : (struct str){0};
}

/* "Both parties" are any two that face each other; "opposition parties" are parties. */
static bool is_bare_parties(const struct coder *x, const struct sighting *s) {
    const struct doc *d = x->c->d;
    if (!str_is(s->noun, "party") || !s->mention.is_plural) return false;
    for (uint32_t t = s->mention.first; t < s->noun_token; t++)
        if (d->tags.at[t].upos != UPOS_DET && d->tags.at[t].upos != UPOS_NUM) return false;
    return true;
}

/* "A major patron" is no officer. */
static bool is_plain_adjective(const struct coder *x, uint32_t t) {
    return x->c->d->tags.at[t].upos == UPOS_ADJ && wordlist_has(x->adjectives, phrase_of(x, t, t + 1));
}

/* The sector of a described sighting: of its noun, else of the words before it, from the right. */
static struct str sector_of(const struct coder *x, uint32_t i, bool before) {
    const struct sighting *s = &x->c->s->at[i];
    struct str sector = {0};
    if (!x->book || !s->noun_token) return sector;
    if (is_bare_parties(x, s)) return sector;
    if (!before) return sector_at(x, s->mention.first, s->noun_token);
    uint32_t begin, t = role_at(x, s->mention.first, s->noun_token, &begin) ? begin : s->noun_token;
    const struct mention *owner =
        &x->c->s->at[s->owner].mention; /* "an Islamic State sympathiser" is no state's */
    bool named = s->owner && owner->kind == MENTION_NAME;
    while (!sector.size && t-- > s->mention.first)
        if ((!named || t < owner->first || t >= owner->end) && !is_plain_adjective(x, t))
            sector = sector_at(x, s->mention.first, t);
    return sector;
}

/* The sector that a title tells which is no noun: "Col. Bae Jun-ho", "the Rev Samuel Orr". */
static struct str sector_of_title(const struct coder *x, const struct chain *chain) {
    const struct sighting *s = &x->c->s->at[chain->titled];
    struct str sector = {0};
    if (!chain->titled || chain->actor.type != ACTOR_PERSON) return sector;
    uint32_t begin = doc_token_at(x->c->d, s->mention.name.begin);
    for (uint32_t t = s->mention.first; !sector.size && t < begin; t++) {
        struct str word = str_lower(x->c->scratch, doc_token(x->c->d, t));
        if (str_ends(word, ".")) word.size--;
        const struct actor_role *role = actorbook_role(x->book, word);
        if (role) sector = role->sector;
    }
    return sector;
}

/* The sector that the nouns of an organisation's name tell: "Harvest Union". */
static struct str sector_of_name(const struct coder *x, const struct chain *chain) {
    struct str sector = {0};
    if (!chain->namer || chain->actor.type == ACTOR_PERSON) return sector;
    const struct sighting *s = &x->c->s->at[chain->namer];
    uint32_t first = doc_token_at(x->c->d, s->mention.name.begin), end = s->mention.end;
    for (uint32_t t = first; t < end; t++) {
        if (x->c->d->tags.at[t].upos == UPOS_ADP && !str_is(phrase_of(x, t, t + 1), "without")) break;
        uint32_t begin;
        const struct actor_role *role = role_at(x, first, t, &begin);
        if (role && role->type != ENTRY_PERSON && role->sector.size) sector = role->sector;
    }
    return sector;
}

/* Is it a code by itself? Those of international bodies are no country's. */
static bool is_whole(struct str code) {
    return code.size > 3 || str_is(code, "IGO") || str_is(code, "IMG") || str_is(code, "MNC");
}

static bool is_foreign_word(const struct coder *x, uint32_t t, uint32_t end) {
    bool two = t + 2 <= end;
    if (two && wordlist_has(x->foreign, phrase_of(x, t, t + 2))) return true;
    return wordlist_has(x->foreign, phrase_of(x, t, t + 1)) &&
           !(two && actorbook_role(x->book, phrase_of(x, t, t + 2)));
}

/* Do a sighting's words say that it is not of the report's country: "foreign governments", not "foreign
 * minister"? */
static bool is_foreign(const struct coder *x, uint32_t i) {
    const struct mention *m = &x->c->s->at[i].mention;
    for (uint32_t t = m->first; t < m->end && t < m->first + 2 * LONGEST_ROLE; t++)
        if (is_foreign_word(x, t, m->end)) return true;
    return false;
}

/* "A dangerous regime", "governments" are of no country in particular, the report's own neither. */
static bool is_of_any_country(const struct coder *x, const struct chain *chain, uint32_t i) {
    const struct sighting *s = &x->c->s->at[i];
    bool is_many = s->mention.is_plural && !str_is(s->noun, "authority");
    bool is_any = s->is_indefinite || (is_many && !s->is_definite);
    bool is_regime = str_is(s->noun, "regime"); /* one that the report's own country has is placed with it */
    return is_foreign(x, i) || (chain->actor.type == ACTOR_GOVERNMENT && (is_any || is_regime));
}

/* What the list of chambers has for the whole of a name, "the House"; "" where it has none. */
static struct str chamber_of(const struct coder *x, const struct chain *chain) {
    if (!chain->namer || chain->actor.type != ACTOR_ORGANISATION) return (struct str){0};
    struct str name = doc_words(x->c->d, x->c->s->at[chain->namer].mention.name);
    if (str_ends(name, "'s")) name.size -= 2;
    const struct str *found = wordlist_find(x->chambers, str_lower(x->c->scratch, name));
    return found ? *found : (struct str){0};
}

/* The country of an actor of whom nothing tells it: the report's own, for sectors that each country has. */
static const char *borrowed_country(const struct coder *x, struct str sector) {
    if (!sector.size) return "";
    struct str low = str_lower(x->c->scratch, sector), home = str_lower(x->c->scratch, str_of(x->c->country));
    bool elsewhere = wordlist_has(x->insurgents, low) && wordlist_has(x->settled, home);
    return wordlist_has(x->home, low) && !elsewhere ? x->c->country : "";
}

static struct str compose(const struct coder *x, const char *country, struct str sector) {
    if (is_whole(sector)) return sector;
    if (!country[0]) country = borrowed_country(x, sector);
    return str_of(arena_print(x->c->d->arena, "%s%.*s", country, (int)sector.size, sector.at));
}

/* "The president of the bank", "vice president of sales": of no state. */
static bool is_office_of_body(const struct coder *x, uint32_t i) {
    const struct doc *d = x->c->d;
    const struct sighting *s = &x->c->s->at[i], *owner = &x->c->s->at[s->owner];
    uint32_t t = s->noun_token + 1;
    if (!wordlist_has(x->offices, s->noun) || s->country[0] || t + 1 >= d->tokens.count) return false;
    while (++t < d->tokens.count && d->tags.at[t].upos == UPOS_DET) {
    }
    if (!str_is(doc_token(d, s->noun_token + 1), "of") || t >= s->mention.end) return false;
    if (wordlist_has(x->offices,
                     str_of(arena_print(x->c->scratch, "of %.*s", (int)phrase_of(x, t, t + 1).size,
                                        phrase_of(x, t, t + 1).at))))
        return false;
    if (s->owner && owner->mention.first > s->noun_token)
        return owner->type == ACTOR_ORGANISATION || owner->type == ACTOR_GROUP;
    return d->tags.at[t].upos == UPOS_NOUN && !is_capital(d, t);
}

/* Does a description say that its owner is what it acts for? Soldiers of a government stay soldiers. */
static bool takes_code_of_owner(const struct chain *chain, uint8_t affiliation, const struct chain *owner,
                                struct str sector, bool is_within) {
    if (!owner->actor.code.size || owner->actor.type == ACTOR_PEOPLE) return false;
    if (owner->actor.type == ACTOR_PERSON && !affiliation) return false;
    if (!sector.size) return affiliation || chain->actor.type != ACTOR_PERSON;
    bool is_body = owner->namer && !owner->is_government && owner->actor.type != ACTOR_PERSON;
    if (is_body && is_within && is_whole(owner->actor.code) && !str_is(sector, "CVL") &&
        !str_is(sector, "REF"))
        return true; /* "the Red Cross doctor", "Polisario fighters" */
    bool armed =
        str_is(sector, "MIL") || str_is(sector, "COP") || str_is(sector, "SPY") || str_is(sector, "UAF");
    if (str_is(sector, "REB") && str_ends(owner->actor.code, "OPP")) return false; /* "opposition fighters" */
    if (armed && (owner->is_government || str_ends(owner->actor.code, "GOV"))) return false;
    return affiliation != AFFILIATION_NONE;
}

/* "Its foreign minister" is of the government, where "it" is a country by its bare name. */
static struct str code_of_owner(const struct coder *x, const struct chain *owner) {
    bool bare = owner->is_government && owner->actor.code.size == 3;
    return bare ? compose(x, owner->country, str_of("GOV")) : owner->actor.code;
}

static void code_chain(struct coder *x, uint32_t i, int depth);

/* "Assad and | his late father": kin of one who is no mere civilian; what they are the text leaves open. */
static bool is_kin_of_office(const struct coder *x, const struct sighting *s, uint32_t owner) {
    const struct actor *of = &x->c->at[owner].actor;
    bool is_kin = owner && of->type == ACTOR_PERSON && wordlist_has(x->kin, s->noun);
    return is_kin && of->code.size && !str_ends(of->code, "CVL");
}

/* The code that a chain's descriptions give: the first that says anything. */
static struct str composed_code(struct coder *x, uint32_t i, int depth) {
    struct chains *c = x->c;
    struct chain *chain = &c->at[i];
    uint32_t tried[CHAIN_ROLES + 1], count = 0;
    if (chain->describer) tried[count++] = chain->describer;
    for (uint32_t r = 0; r < chain->role_count; r++) tried[count++] = chain->roles[r];
    for (uint32_t t = 0; t < count; t++) {
        const struct sighting *s = &c->s->at[tried[t]];
        uint32_t owner = c->s->at[s->owner].mention.actor;
        struct str sector = sector_of(x, tried[t], false);
        const struct str *outside = wordlist_find(x->outsiders, s->noun);
        if (owner == i || (outside && str_is(*outside, "all"))) owner = 0;
        if (owner) code_chain(x, owner, depth + 1);
        const char *country = s->country[0]       ? s->country
                              : chain->country[0] ? chain->country
                                                  : c->at[owner].country;
        bool is_within = c->s->at[s->owner].mention.end <= s->noun_token;
        if (owner && takes_code_of_owner(chain, s->affiliation, &c->at[owner], sector, is_within))
            return code_of_owner(x, &c->at[owner]);
        if (str_is(sector, "GOV") && is_office_of_body(x, tried[t])) continue;
        if (str_is(sector, "CVL") && is_kin_of_office(x, s, owner)) continue;
        if (!sector.size) sector = sector_of(x, tried[t], true);
        if (sector.size && !country[0] && !is_whole(sector) && is_of_any_country(x, chain, tried[t]))
            return sector;
        bool of_body = str_is(sector, "IGO") && x->body.size && chain->actor.type != ACTOR_PEOPLE;
        if (of_body) return x->body;
        if (sector.size) return compose(x, country, sector);
    }
    struct str sector = sector_of_name(x, chain);
    if (!sector.size) sector = sector_of_title(x, chain);
    struct str chamber = chamber_of(x, chain);
    if (!sector.size && chamber.size) sector = str_cut(&chamber, ' ');
    return sector.size ? compose(x, chain->country, sector) : sector;
}

/* "Portugal" is PRT; what is called a government or meant by a capital is PRTGOV. */
static bool is_bare_country(const struct chains *c, const struct chain *chain) {
    return !chain->describer && !chain->is_seated && c->s->at[chain->namer].toponym;
}

static bool is_former(const struct chains *c, uint32_t sighting) {
    struct str role = str_lower(c->scratch, doc_words(c->d, c->s->at[sighting].role));
    static const char *const WORDS[] = {"former", "ex-", "late ", "then-", "outgoing", "ousted"};
    for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++)
        if (role.size && memmem(role.at, role.size, WORDS[i], strlen(WORDS[i]))) return true;
    return false;
}

/* "38 Somalis" are civilians, "the Somalis" their country. */
static bool is_some_people(const struct chains *c, const struct chain *chain) {
    return chain->actor.type == ACTOR_PEOPLE && c->s->at[chain->describer].is_indefinite;
}

/* In which year a term began or ended; `open` where the book leaves it open. */
static int year_of(struct str day, int open) {
    int year = 0;
    for (size_t i = 0; i < 4 && day.size >= 4; i++) year = year * 10 + (day.at[i] - '0');
    return year ? year : open;
}

/* The code that a body had for most of its years. */
static struct str longest_code(const struct coder *x, const struct actor_entry *e) {
    enum { LONG_AGO = 1980, TODAY = 2026 };
    struct str best = {0};
    int most = -1;
    for (uint32_t i = 0; i < e->term_count; i++) {
        struct str code = actorbook_term(x->book, e, i)->code;
        int years = 0;
        for (uint32_t j = 0; j < e->term_count; j++) {
            const struct actor_term *t = actorbook_term(x->book, e, j);
            if (str_same(t->code, code)) years += year_of(t->to, TODAY) - year_of(t->from, LONG_AGO);
        }
        if (years > most) most = years, best = code;
    }
    return best;
}

/* Before and after the days that the book has for a body, its first and its last code; in a report without a
 * date the one it had longest. */
static struct str code_of_days(const struct coder *x, const struct actor_entry *e) {
    struct str date = x->c->d->published, code = actorbook_code(x->book, e, date);
    if (e->type != ENTRY_PERSON && !date.size && e->term_count > 1) return longest_code(x, e);
    if (code.size || e->type == ENTRY_PERSON || !e->term_count) return code;
    const struct actor_term *first = actorbook_term(x->book, e, 0);
    return str_compare(date, first->from) < 0 ? first->code : actorbook_code(x->book, e, str_of(""));
}

/* The book's code; but of a report without a date the book does not know what office counts, and the report's
 * own words do, if they tell it whole. */
static struct str code_of_entry(struct coder *x, uint32_t i, int depth) {
    struct chains *c = x->c;
    struct str book = code_of_days(x, actorbook_entry(x->book, c->at[i].entry));
    if (c->d->published.size || !c->at[i].describer || is_former(c, c->at[i].describer)) return book;
    struct str own = composed_code(x, i, depth);
    return own.size > 3 ? own : book;
}

/* What the user's own dictionaries say of the chain's name, else of its description; they go before the book.
 */
static struct str dictated_code(struct coder *x, const struct chain *chain) {
    const struct dictionary *own = x->c->k->dictionary;
    const uint32_t sightings[] = {chain->namer, chain->describer};
    for (size_t i = 0; own && own->has_actors && i < sizeof sightings / sizeof *sightings; i++) {
        const struct mention *m = &x->c->s->at[sightings[i]].mention;
        if (!sightings[i]) continue;
        struct span words = span_is_empty(m->name) ? m->span : m->name;
        struct str code =
            dictionary_actor(own, x->c->d->arena, doc_words(x->c->d, words), x->c->d->published);
        if (code.size) return code;
    }
    return (struct str){0};
}

/* Of the countries in a line of the list: the report's own where it has such a body, else the first. */
static struct str country_among(const struct coder *x, struct str countries) {
    struct str first = str_cut(&countries, ' ');
    while (countries.size)
        if (str_is(str_cut(&countries, ' '), x->c->country)) return str_of(x->c->country);
    return first;
}

/* The countries that have the body whose words are [t, end), "" where the list does not know them. */
static struct str countries_of_body(const struct coder *x, uint32_t t, uint32_t end) {
    static const char CAPITAL[] = "capital ";
    const struct doc *d = x->c->d;
    const struct str *found = wordlist_find(x->bodies, phrase_of(x, t, end));
    if (!found) return (struct str){0};
    if (!str_begins(*found, CAPITAL)) return *found;
    if (!is_capital(d, t)) return (struct str){0};
    return (struct str){found->at + strlen(CAPITAL), found->size - strlen(CAPITAL)};
}

/* "Congress", "Republican lawmakers", "Sen. Dana Corwin": the country of a body that readers know, "" where a
 * sighting names none. */
static struct str country_of_body(const struct coder *x, uint32_t i) {
    const struct mention *m = &x->c->s->at[i].mention;
    bool person = m->kind == MENTION_NAME && x->c->s->at[i].type == ACTOR_PERSON;
    uint32_t end = person ? doc_token_at(x->c->d, m->name.begin) : m->end;
    for (uint32_t t = m->first; t < end; t++)
        for (uint32_t to = t + LONGEST_BODY < end ? t + LONGEST_BODY : end; to > t; to--) {
            struct str countries = countries_of_body(x, t, to);
            if (countries.size) return country_among(x, countries);
        }
    return (struct str){0};
}

static void note_country_of_body(const struct coder *x, struct chain *chain) {
    struct str country = {0};
    uint32_t asked[CHAIN_ROLES + 3] = {chain->namer, chain->describer, chain->titled};
    memcpy(asked + 3, chain->roles, sizeof chain->roles);
    for (size_t i = 0; !country.size && i < sizeof asked / sizeof *asked; i++)
        if (asked[i] && !x->c->s->at[asked[i]].toponym) country = country_of_body(x, asked[i]);
    struct str chamber = chamber_of(x, chain);
    if (!country.size && chamber.size) {
        str_cut(&chamber, ' ');
        country = country_among(x, chamber);
    }
    if (country.size == 3) memcpy(chain->country, country.at, 3);
}

/* "Pyongyang University" */
static bool begins_with_capital(const struct coder *x, const struct chain *chain) {
    const struct doc *d = x->c->d;
    uint32_t t = doc_token_at(d, x->c->s->at[chain->namer].mention.name.begin);
    if (!x->book || !chain->namer || t >= d->tokens.count) return false;
    struct str country = actorbook_country(x->book, doc_token(d, t), COUNTRY_CAPITAL, NULL);
    return str_is(country, x->c->s->at[chain->namer].site);
}

static void code_chain(struct coder *x, uint32_t i, int depth) {
    struct chains *c = x->c;
    struct chain *chain = &c->at[i];
    if (x->is_coded[i] || depth > DEEPEST_OWNER) return;
    x->is_coded[i] = true;
    const char *site = c->s->at[chain->namer].site;
    if (!chain->country[0] && site[0] && (strcmp(site, c->country) == 0 || begins_with_capital(x, chain)))
        memcpy(chain->country, site, sizeof chain->country);
    bool is_elsewhere = site[0] && !chain->country[0]; /* "Oxford College" is not of the report's country */
    if (!chain->country[0]) note_country_of_body(x, chain);
    chain->entry = known_entry(x->c, chain);
    if (chain->entry) {
        const struct actor_entry *e = actorbook_entry(x->book, chain->entry);
        chain->actor.entry = e->key;
        if (!chain->country[0]) memcpy(chain->country, e->country, sizeof chain->country);
        chain->actor.code = code_of_entry(x, i, depth);
        if (e->gender) chain->actor.gender = e->gender;
    } else if (chain->is_government) {
        const char *country = chain->country[0] ? chain->country : c->country;
        chain->actor.code = compose(x, country, str_of(is_bare_country(c, chain) ? "" : "GOV"));
    } else if (x->book) {
        struct str code = composed_code(x, i, depth);
        bool is_borrowed = is_elsewhere && code.size > 3 && c->country[0] && str_begins(code, c->country);
        chain->actor.code = is_borrowed ? (struct str){code.at + 3, code.size - 3} : code;
    }
    if (!chain->actor.code.size && x->book && chains_is_outlet(c, i))
        chain->actor.code = chains_outlet_sector(c);
    struct str own = dictated_code(x, chain);
    if (own.size) chain->actor.code = own;
    if (!chain->actor.code.size && chain->country[0]) /* the country alone where no role is told */
        chain->actor.code = compose(x, chain->country, str_of(is_some_people(c, chain) ? "CVL" : ""));
}

/* ---- the rest ------------------------------------------------------------------------------------------ */

/* Do a description's words name a country: "the Syrian government"? */
static bool names_country(const struct chains *c, const struct sighting *s) {
    for (uint32_t t = s->mention.first; c->k->actors && t < s->mention.end; t++)
        if (actorbook_country(c->k->actors, doc_token(c->d, t), COUNTRY_ANY, NULL).size) return true;
    return false;
}

/* What a chain is called by: its name, and without one its description. A government that is described
 * without its country ("the regime", "the Brandt administration") is called by the country's name, if that is
 * told. */
static const struct sighting *caller_of(const struct chains *c, const struct chain *chain) {
    const struct sighting *describer = &c->s->at[chain->describer];
    bool is_country = chain->namer && chains_is_country(c, chain->namer);
    bool is_told = chain->is_government && (!is_country || names_country(c, describer));
    if (chain->describer && (!chain->namer || is_told)) return describer;
    return &c->s->at[chain->namer ? chain->namer : chain->first];
}

static struct str name_of(const struct chains *c, const struct chain *chain) {
    const struct sighting *s = caller_of(c, chain);
    if (chains_is_adjective(c, s)) return c->d->places.at[c->d->toponyms.at[s->toponym].place].name;
    struct span span = s->mention.kind == MENTION_NAME && !span_is_empty(s->mention.name) ? s->mention.name
                       : span_is_empty(s->role)                                           ? s->mention.span
                                                                                          : s->role;
    if (s->is_short) span = c->d->toponyms.at[s->toponym].span;
    struct str name = doc_words(c->d, span);
    if (str_ends(name, "'s")) name.size -= 2;
    if (str_ends(name, "\u2019s")) name.size -= strlen("\u2019s");
    return str_trim(name);
}

/* Whether what they do is done by the one man they are of: "President Brandt's representatives". */
static bool act_for_person(const struct chains *c, const struct sighting *s, const struct chain *owner) {
    const struct str *kind = wordlist_find(know_list(c->k, "stand-ins"), s->noun);
    return kind && str_is(*kind, "acts") && str_ends(owner->actor.code, "GOV");
}

static uint32_t members_of(const struct chains *c, const struct chain *chain) {
    const struct sighting *s = &c->s->at[chain->describer];
    uint32_t owner = c->s->at[s->owner].mention.actor;
    if (!chain->actor.is_plural || chain->namer || s->affiliation == AFFILIATION_NONE || !owner) return 0;
    uint8_t type = c->at[owner].actor.type;
    if (&c->at[owner] == chain || type == ACTOR_PEOPLE) return 0;
    return type != ACTOR_PERSON || act_for_person(c, s, &c->at[owner]) ? owner : 0;
}

/* Observers and inspectors are of the one international body that the report names. */
static struct str only_body(const struct coder *x) {
    struct str only = {0};
    for (uint32_t i = 1; i < x->c->count; i++) {
        const struct chain *chain = &x->c->at[i];
        if (!chain->entry || chain->actor.type == ACTOR_PERSON) continue;
        struct str code = code_of_days(x, actorbook_entry(x->book, chain->entry));
        if (!str_begins(code, "IGO") || str_same(code, only)) continue;
        if (only.size) return (struct str){0};
        only = code;
    }
    return only;
}

/* Governments first: those whom they own take their codes and countries from them. */
void codes_find(struct chains *c) {
    struct coder x = {.c = c,
                      .book = c->k->actors,
                      .home = know_list(c->k, "home-sectors"),
                      .foreign = know_list(c->k, "foreign-words"),
                      .bodies = know_list(c->k, "country-bodies"),
                      .insurgents = know_list(c->k, "insurgent-sectors"),
                      .settled = know_list(c->k, "settled-countries"),
                      .offices = know_list(c->k, "body-offices"),
                      .outsiders = know_list(c->k, "outsiders"),
                      .kin = know_list(c->k, "kin-nouns"),
                      .adjectives = know_list(c->k, "plain-adjectives"),
                      .chambers = know_list(c->k, "chambers"),
                      .is_coded = arena_take(c->scratch, c->count * sizeof *x.is_coded)};
    if (x.book) x.body = only_body(&x);
    for (uint32_t i = 1; i < c->count; i++) code_chain(&x, i, 0);
    for (uint32_t i = 1; i < c->count; i++) {
        c->at[i].actor.name = name_of(c, &c->at[i]);
        c->at[i].actor.members_of = members_of(c, &c->at[i]);
    }
}
