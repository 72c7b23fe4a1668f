/* Chains: sightings gathered into actors. A chain grows as its sightings are found to be one; what the parts
 * know of the actor (gender, country, roles) is kept together. Candidates for a description are found by its
 * noun, for a name by its last word, each from a list of bounded length, so that a report of any length is
 * done in linear time.
 *
 *   1. A chain has sightings of one number: a person never joins a group.
 *   2. Two chains are never joined later: who is in doubt stays apart.
 *   3. `last` is the sighting nearest before the one that is being looked at, once the walk has passed it. */
#ifndef FACTS_CHAINS_H
#define FACTS_CHAINS_H

#include "facts/sighting.h"

enum { CHAIN_ROLES = 4, CANDIDATES = 24 };

struct chain {
    struct actor actor;
    uint32_t first, last;                    /* sightings */
    uint32_t namer;                          /* the sighting with the fullest name, or 0 */
    uint32_t describer;                      /* the sighting whose noun tells most, or 0 */
    uint32_t titled;                         /* the first name with words before it that are no noun, or 0 */
    uint32_t roles[CHAIN_ROLES], role_count; /* sightings with roles */
    uint32_t entry;                          /* in the book of actors, 0 = unknown */
    uint32_t named;                          /* the entry that one of its full names has, 0 = none */
    char country[4];
    char guess;         /* the gender that a lone word makes likely: "Ross" */
    bool is_government; /* of its country */
    bool is_seated;     /* told by a capital or a seat of power */
};

struct chains {
    const struct doc *d;
    const struct know *k;
    struct arena *scratch;
    struct sightings *s;
    struct chain *at;
    size_t count, room;
    struct map by_noun, by_name, by_key; /* -> links, links, chains */
    struct link {
        uint32_t chain, next;
    } * links;
    size_t link_count, link_room;
    char country[4]; /* the country that the report is about above all others; "" where there is none */
};

void chains_begin(struct chains *c, const struct doc *d, const struct know *k, struct arena *scratch,
                  struct sightings *s);

/* A new chain of one sighting. */
uint32_t chains_add(struct chains *c, uint32_t sighting);

/* Puts a sighting into a chain. */
void chains_join(struct chains *c, uint32_t chain, uint32_t sighting);

/* The walk in text order has come to this sighting. */
void chains_pass(struct chains *c, uint32_t sighting);

/* Whether a sighting is the name of a country that acts. */
bool chains_is_country(const struct chains *c, uint32_t sighting);

/* Whether it is the adjective of a place: "an Israeli strike". */
bool chains_is_adjective(const struct chains *c, const struct sighting *x);

/* Lists a chain under a noun or a name, for chains_candidates. */
void chains_list(struct chains *c, struct map *index, struct str key, uint32_t chain);

/* The chains listed under a key, the latest first, at most CANDIDATES. */
uint32_t chains_candidates(const struct chains *c, const struct map *index, struct str key, uint32_t *found);

/* Of two chains that would do for sighting i: the one seen nearest before it; else the one that comes first.
 */
uint32_t chains_nearer(const struct chains *c, uint32_t a, uint32_t b, uint32_t i);

/* The chain that a chain's description belongs to ("the coalition" of "the coalition leader"); 0 = none, or
 * not placed yet. */
uint32_t chains_owner(const struct chains *c, uint32_t chain);

/* Whether the countries of a chain and a sighting may be one: equal, or one unknown. */
bool chains_country_fits(const struct chains *c, uint32_t chain, const char *country);

/* Does the report name its own outlet by this chain, whole ("Northline Wire") or in short ("Northline")? */
bool chains_is_outlet(const struct chains *c, uint32_t chain);

/* What the report's outlet is by its name, "Bridgewater Relief": a sector of CAMEO; MED where the name tells
 * nothing. */
struct str chains_outlet_sector(const struct chains *c);

#endif
