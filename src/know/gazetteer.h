/* Gazetteer: places of the world by the names that reports use for them, mapped read-only from the pack.
 * tools/gazetteer makes it at build time from GeoNames and data/places; placename.h tells how names become
 * keys.
 *
 *     "SITREPG1"  u32 countries, places, keys, name bytes
 *     country:    alpha-2, alpha-3 (8 bytes, NUL-padded)  u32 place  u32 capital
 *     place:      u32 geonames  i32 lat  i32 lon (1/10,000 degree)  u32 people  u32 name  u32 region  u16
 * country  u8 kind  u8 weight bucket:     u32 first key, for each value of the upper 16 bits of a name's
 * hash, and one after the last key:        u32 lower bits of the hash  u24 place  u8 use         in a bucket
 * by hash, then the weightiest first names:      NUL-terminated
 *
 * Names are found by hash alone: 48 bits of it are compared, so that one false find is to be expected in 10^9
 * words. Place 0 and country 0 are empty and mean "none". */
#ifndef KNOW_GAZETTEER_H
#define KNOW_GAZETTEER_H

#include "base/err.h"
#include "base/str.h"

struct arena;
struct gazetteer;

enum gazetteer_kind {
    GAZETTEER_NONE,
    GAZETTEER_COUNTRY,
    GAZETTEER_REGION,
    GAZETTEER_CITY,
    GAZETTEER_SITE,
    GAZETTEER_WORLD
};

struct gazetteer_place {
    struct str name;
    double lat, lon;
    uint32_t geonames; /* 0 where GeoNames' number is not known */
    uint32_t people; /* who live there; for a sea or a mountain a number that makes it as well known as a town
                        of that size */
    uint32_t region; /* place: the first-level region it lies in */
    uint16_t country;
    uint8_t kind;   /* enum gazetteer_kind; GAZETTEER_WORLD: a continent, an ocean, "the Middle East" */
    uint8_t weight; /* how likely the name means it where nothing else is known: ten times the logarithm of
                       people, and more for capitals, regions and countries */
};

struct gazetteer_country {
    char alpha2[3], alpha3[4];
    uint32_t place, capital;
};

/* How a name stands for its place. */
enum gazetteer_use {
    USE_MAIN,      /* Syria */
    USE_OTHER,     /* Halab */
    USE_ADJECTIVE, /* Syrian, Syrians: people and things of the place, not the place itself */
    USE_SHORT,     /* Pa., NSW: only where a comma or a town stands before it */
    USE_BARE,      /* Clay for Clay County: only in "Becker, Clay and Douglas counties" */
    USE_SOUND,     /* the sound of a name */
};

struct gazetteer_hit {
    uint32_t place;
    uint8_t use; /* enum gazetteer_use */
};

struct gazetteer_name {
    struct str text;
    struct gazetteer_hit hit;
};

/* Opens the bytes of a gazetteer, which must outlive it. NULL with `e` filled where they are damaged. */
struct gazetteer *gazetteer_open(struct arena *a, struct str bytes, struct err *e);

/* The places of that name, weightiest first: writes up to `room` and returns how many. */
uint32_t gazetteer_find(const struct gazetteer *g, struct str words, struct gazetteer_hit *hits,
                        uint32_t room);

/* The places whose name sounds like it, in another transliteration; empty where they would be too many to
 * mean much. */
uint32_t gazetteer_similar(const struct gazetteer *g, struct str words, struct gazetteer_hit *hits,
                           uint32_t room);

/* Place i; the empty one where there is none. */
struct gazetteer_place gazetteer_place(const struct gazetteer *g, uint32_t i);

/* Country i, counted from 1; the empty one where there is none. */
struct gazetteer_country gazetteer_country(const struct gazetteer *g, uint32_t i);

/* The country so called: "Syria", "the Syrian Arab Republic", and where `adjectives` are wanted "Syrian",
 * "Syrians"; 0 = none. */
uint32_t gazetteer_country_of(const struct gazetteer *g, struct str words, bool adjectives);

/* The country of that code, alpha-2 or alpha-3 in capitals ("SY", "SYR"); 0 = none. */
uint32_t gazetteer_country_by_code(const struct gazetteer *g, struct str code);

/* The country whose capital bears that name ("Damascus"); 0 = none. */
uint32_t gazetteer_country_of_capital(const struct gazetteer *g, struct str words);

/* The bytes of a gazetteer. Item 0 of places and countries is the empty one; names may come in any order. */
struct str gazetteer_write(struct arena *a, const struct gazetteer_country *countries, uint32_t country_count,
                           const struct gazetteer_place *places, uint32_t place_count,
                           const struct gazetteer_name *names, uint32_t name_count);

#endif
