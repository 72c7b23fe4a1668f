/* Sighting: a mention as it was found, with what its own words tell of the actor behind it. Scratch of the
 * actors stage, between its files: mentions.c finds them, chains.c names.c nouns.c and pronouns.c say which
 * belong together.
 *
 *     the Syrian coalition leader        noun "leader", country SYR, owner: the sighting "coalition"
 *     Moaz al-Khatib, head of the ...    the second: same_as the first
 */
#ifndef FACTS_SIGHTING_H
#define FACTS_SIGHTING_H

#include "base/map.h"
#include "doc/doc.h"
#include "know/know.h"

enum affiliation { AFFILIATION_NONE, AFFILIATION_HEAD, AFFILIATION_SERVES, AFFILIATION_MEMBER };

struct sighting {
    struct mention mention;
    struct span role; /* "Vice President" before a name, or the whole description; may be empty */
    struct str noun;  /* the describing noun's lemma: "leader"; "" for a name without one */
    uint32_t noun_token;
    uint32_t name;       /* of d->names */
    uint32_t toponym;    /* a place that acts */
    uint32_t owner;      /* sighting: "the coalition" in "the coalition leader" */
    uint32_t same_as;    /* an earlier or later sighting that is the same by apposition or "is" */
    uint32_t quote;      /* the quotation it stands in */
    uint8_t type;        /* enum actor_type */
    uint8_t affiliation; /* enum affiliation, of the noun */
    char gender;         /* 'm' 'f' or 0 */
    char country[4];     /* alpha-3, from its own words */
    char site[4];        /* that of a town in its name, which may be a namesake: "Bridgewater Relief" */
    bool is_definite;    /* the, this, a possessive */
    bool is_indefinite;  /* a, another, some, five */
    bool is_attribute;   /* stands before another noun: "a rebel push" */
    bool is_seat;        /* "the Kremlin": a building that stands for the government in it */
    bool is_short;       /* "the North": the country is named whole elsewhere */
    bool is_part;        /* "three of the guards" */
    bool is_inner;       /* a part of another's description: "UN" in "the UN mission" */
    uint8_t person, pronoun_case; /* of pronouns: 1 2 3, enum pronoun_case */
};

enum pronoun_case { CASE_NONE, CASE_SUBJECT, CASE_OBJECT, CASE_POSSESSIVE, CASE_REFLEXIVE };

/* All sightings of a report in the order of their begins, from 1; the longer first where two begin together.
 */
struct sightings {
    struct sighting *at;
    size_t count, room;
    uint32_t *of_head; /* by token: the sighting whose head it is */
};

#endif
