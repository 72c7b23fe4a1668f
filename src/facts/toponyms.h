/* Toponyms: where the words of a report may name a place, before it is decided which of those so called is
 * meant.
 *
 *     "... fled Homs for Tripoli, northern Lebanon, ..."
 *               name 1   name 2 <-within- name 3
 *
 * Every name of the report stands once in `names`, with all places that bear it; every spot where it occurs
 * is a sighting. One name means one place throughout a report, so what is decided is decided for names. */
#ifndef FACTS_TOPONYMS_H
#define FACTS_TOPONYMS_H

#include <stdbool.h>

#include "base/span.h"
#include "base/str.h"
#include "know/gazetteer.h"

struct arena;
struct doc;
struct know;

enum { TOPONYM_HITS = 40 };

struct toponym_name {
    struct str text; /* as it stands first */
    struct gazetteer_hit
        *hits; /* the weightiest first; none: the text says that it is a place, but the gazetteer has none */
    uint32_t hit_count;
    uint32_t seen; /* sightings */
    uint32_t
        best; /* the strongest evidence of its sightings that it is a place at all, shifted to be positive */
    uint8_t kind; /* enum gazetteer_kind: what the words beside it say, "Homs province"; GAZETTEER_NONE:
                     nothing */
    bool is_adjective, is_short; /* "Syrian": a hint to the country and no place; "Pa." */
    bool
        is_alike; /* the gazetteer's names sound like it only: it counts where other names back the country */
    bool is_backed;  /* they do */
    bool is_stray;   /* a small place where nothing else in the report lies, and the report is of another
                        country */
    uint32_t chosen; /* place of the gazetteer */
};

struct spotting {
    struct span span;
    uint32_t first, end; /* tokens; none for the words of a dateline */
    uint32_t name;
    uint32_t within; /* the name after the comma or in the brackets: "Paris, Texas"; 0 = none */
    int evidence;    /* that it is a place; from 0 on it counts */
    bool is_actor;   /* "Damascus said" */
    bool is_site;    /* "Juliaca airport": a spot of its own, in the place of the name if that counts */
    bool is_village; /* a name that the gazetteer may lack, with no noun of a site and no article: "Liboi" */
    bool is_in_town; /* a site that stands in a town, as the noun tells: a street, no river */
};

/* Item 0 of both is empty. */
struct toponyms {
    struct arena *arena;
    struct toponym_name *names;
    struct spotting *sightings;
    size_t name_count, name_room, sighting_count, sighting_room;
    uint16_t country; /* of the gazetteer: where most of what the report names lies; 0 = no one country */
};

/* Fills `t`, all in the arena. */
void toponyms_find(struct toponyms *t, const struct doc *d, const struct know *k, struct arena *a);

#endif
