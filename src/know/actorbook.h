/* Actorbook: what people can write down about actors, read from the plain tables in data/actors/:
 *
 *     offices.txt organisations.txt groups.txt     who: a name, its kind, its country, its codes by date,
 * other names countries.txt                                names, adjectives, peoples, capitals, seats of
 * power roles.txt                                    nouns that say what somebody is: "minister", "gunmen"
 *
 * A code is a CAMEO actor code: a country (ISO 3166-1 alpha-3) or a kind of international actor, then
 * sectors: SYRGOV, SYRREB, IGOUNO. It changes with time, so each entry has terms: SYRGOV from 2000-07-17 to
 * 2024-12-08. Outside all terms a person is one of the country's elite (SYRELI).
 *
 * Names are looked up folded (know/fold.h): any case, with or without accents, hyphens and full stops, "the"
 * before them or not; but a name in capitals is found in capitals only and a single word under its capital
 * letter, so ask with the words as they stand in the report: "WHO" is the organisation and "who" is not, "US"
 * a country and "us" not, "Turkey" a country and "turkey" not. All text belongs to the book or to the pack
 * below it and lives as long. */
#ifndef KNOW_ACTORBOOK_H
#define KNOW_ACTORBOOK_H

#include "base/err.h"
#include "base/str.h"

struct actorbook;
struct arena;
struct pack;

/* In the order of enum actor_type of the document. */
enum entry_type { ENTRY_NONE, ENTRY_PERSON, ENTRY_ORGANISATION, ENTRY_GOVERNMENT, ENTRY_GROUP, ENTRY_PEOPLE };

struct actor_term {
    struct str code;     /* whole: "SYRGOV" */
    struct str from, to; /* ISO days, closed; empty where open */
    struct str office;   /* "President"; may be empty */
};

struct actor_entry {
    struct str key;             /* stable: "offices/bashar-al-assad" */
    struct str name;            /* as people write it: "Bashar al-Assad" */
    char country[4];            /* alpha-3; "" for what belongs to none */
    uint8_t type;               /* enum entry_type */
    char gender;                /* 'm', 'f' or 0 */
    uint32_t terms, term_count; /* in the book's terms */
};

/* Reads data/actors/ of the pack. NULL with `e` saying file, line and what to do where a table is wrong. A
 * pack without these tables gives an empty book. */
struct actorbook *actorbook_open(struct arena *a, const struct pack *p, struct err *e);

/* The entries that bear a name, one after another; several may share it ("Hussein"):
 *     for (uint32_t n = actorbook_find(b, name); n; n = actorbook_next(b, n)) ... actorbook_entry(b, n) ...
 * 0 = none (left). */
uint32_t actorbook_find(const struct actorbook *b, struct str name);
uint32_t actorbook_next(const struct actorbook *b, uint32_t n);
const struct actor_entry *actorbook_entry(const struct actorbook *b, uint32_t n);

/* The same for the last word of persons' names ("assad", "brahimi"; "khatib" for al-Khatib): to be believed
 * only where title, country or date agree. */
uint32_t actorbook_surname(const struct actorbook *b, struct str word);

/* Entry i from 1; NULL after the last. */
const struct actor_entry *actorbook_each(const struct actorbook *b, uint32_t i);

/* Term i of the entry, from 0. */
const struct actor_term *actorbook_term(const struct actorbook *b, const struct actor_entry *entry,
                                        uint32_t i);

/* The code on an ISO day (a month or a year will do). With an empty date: that of the last term. Outside all
 * terms: the country's elite for a person, "" for others. */
struct str actorbook_code(const struct actorbook *b, const struct actor_entry *entry, struct str date);

/* The term that holds on that day; NULL where none does. */
const struct actor_term *actorbook_holds(const struct actorbook *b, const struct actor_entry *entry,
                                         struct str date);

/* What a noun says of somebody: "foreign minister" GOV person, "troops" MIL group. An empty sector: the word
 * has none of its own and takes that of what it belongs to ("spokesman", "official"). NULL: not a role. The
 * words are lemmas in the singular, in lower case. */
struct actor_role {
    struct str sector;
    uint8_t type; /* enum entry_type */
};
const struct actor_role *actorbook_role(const struct actorbook *b, struct str lemmas);

/* How a word stands for a country, as bits: a name ("Syria"), an adjective ("Syrian"), its people
 * ("Syrians"), its capital ("Damascus"), a seat of power ("the Kremlin", said of the government). */
enum country_word {
    COUNTRY_NAME = 1,
    COUNTRY_ADJECTIVE = 2,
    COUNTRY_PEOPLE = 4,
    COUNTRY_CAPITAL = 8,
    COUNTRY_SEAT = 16,
    COUNTRY_ANY = 31
};

/* Alpha-3 of the country that a word or phrase stands for in one of the ways in `kinds`, and in which into
 * `*way` (NULL is allowed); "" where there is none. Most words have one way; of several the first in the
 * order above. */
struct str actorbook_country(const struct actorbook *b, struct str words, unsigned kinds,
                             enum country_word *way);

/* A country by its alpha-3: English short name and alpha-2; empty where unknown. */
struct str actorbook_country_name(const struct actorbook *b, struct str alpha3);
struct str actorbook_country_alpha2(const struct actorbook *b, struct str alpha3);

/* The alpha-3 of a country by its alpha-2; empty where unknown. */
struct str actorbook_country_alpha3(const struct actorbook *b, struct str alpha2);

#endif
