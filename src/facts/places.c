#include "facts/places.h"

#include <math.h>
#include <string.h>

#include "base/arena.h"
#include "doc/doc.h"
#include "facts/toponyms.h"
#include "facts/whereabouts.h"
#include "know/know.h"
#include "know/placename.h"
#include "know/wordlist.h"

enum {
    BEHIND = 2,            /* tokens between a site and the town behind it */
    LEAST_ADJECTIVE = -40, /* evidence: "Syrian" is Syria's nearly always */
};
static const double AREA = 1.2; /* degrees */

struct result {
    struct doc *d;
    const struct know *k;
    struct toponyms *t;
    struct map index; /* key of a place -> places */
    bool *is_in_town; /* by toponym: a site that stands in a town */
};

static uint8_t kind_of(const struct gazetteer_place *p) {
    static const uint8_t KIND[] = {PLACE_NONE, PLACE_COUNTRY, PLACE_REGION,
                                   PLACE_CITY, PLACE_SITE,    PLACE_REGION};
    return KIND[p->kind];
}

/* The place of the gazetteer as the report's own, made at its first toponym. */
static uint32_t place_put(struct result *r, uint32_t place, float sure) {
    uint32_t *slot = map_put(&r->index, str_of(arena_print(r->t->arena, "%u", place)));
    if (*slot) return *slot;
    struct gazetteer_place known = gazetteer_place(r->k->gazetteer, place);
    *slot = (uint32_t)r->d->places.count;
    struct place *p = doc_add(r->d, places);
    struct gazetteer_country country = gazetteer_country(r->k->gazetteer, known.country);
    *p = (struct place){.name = known.name,
                        .kind = kind_of(&known),
                        .lat = known.lat,
                        .lon = known.lon,
                        .geonames = known.geonames,
                        .sure = sure};
    memcpy(p->country, country.alpha2, sizeof p->country);
    return *slot;
}

/* The spot of a site is that of the town or site it lies in; a country or region is too wide to tell one. */
static void lie_in(struct place *p, struct gazetteer_place outer, const struct know *k) {
    memcpy(p->country, gazetteer_country(k->gazetteer, outer.country).alpha2, sizeof p->country);
    if (outer.kind == GAZETTEER_CITY || outer.kind == GAZETTEER_SITE) p->lat = outer.lat, p->lon = outer.lon;
}

/* Back over "eastern" in "eastern Aleppo". */
static uint32_t with_direction(const struct result *r, uint32_t first) {
    const struct wordlist *directions = know_list(r->k, "place-directions");
    uint32_t begin = r->d->ranges.at[r->d->tokens.at[first].sentence].first;
    if (first > begin && wordlist_has(directions, str_lower(r->t->arena, doc_token(r->d, first - 1))))
        first--;
    return first;
}

/* A site that the gazetteer lacks: a place by its words, in the place `inner` if that is known (else 0). */
static uint32_t site_put(struct result *r, struct span span, uint32_t inner, uint8_t kind) {
    struct str words = doc_words(r->d, span);
    char fold[PLACENAME_ROOM];
    struct str folded = placename_fold(words, fold);
    uint32_t *slot =
        map_put(&r->index, str_of(arena_print(r->t->arena, "s %.*s", (int)folded.size, folded.at)));
    if (*slot) return *slot;
    *slot = (uint32_t)r->d->places.count;
    struct place *p = doc_add(r->d, places);
    *p = (struct place){.name = words, .kind = kind, .lat = NAN, .lon = NAN, .sure = 0.5f};
    if (inner) lie_in(p, gazetteer_place(r->k->gazetteer, inner), r->k);
    return *slot;
}

static void toponym_put(struct result *r, const struct spotting *x) {
    const struct toponym_name *n = &r->t->names[x->name];
    bool counts =
        x->evidence >= (n->is_adjective ? LEAST_ADJECTIVE : 0) && n->chosen && (!n->is_alike || n->is_backed);
    bool is_stray = (counts && n->is_stray) || (x->is_village && n->is_alike && !n->is_backed);
    if (is_stray) counts = false;
    if (!counts && !x->is_site && !is_stray) return;
    uint32_t first = x->end && !n->is_adjective ? with_direction(r, x->first) : x->first;
    uint8_t kind = is_stray || x->is_village ? PLACE_CITY : PLACE_SITE;
    uint32_t inner = counts ? n->chosen : 0;
    uint32_t place = x->is_site || is_stray ? site_put(r, x->span, inner, kind) : place_put(r, n->chosen, 1);
    struct toponym *y = doc_add(r->d, toponyms);
    *y = (struct toponym){.span = x->end ? doc_span(r->d, first, x->end) : x->span,
                          .first = first,
                          .end = x->end,
                          .place = place,
                          .is_actor = x->is_actor && !x->is_site && !n->is_adjective,
                          .is_adjective = n->is_adjective && !x->is_site};
    r->is_in_town[r->d->toponyms.count - 1] = x->is_in_town;
}

static const struct place *place_of(const struct doc *d, uint32_t toponym) {
    return &d->places.at[d->toponyms.at[toponym].place];
}

static bool is_anchor(const struct doc *d, uint32_t i) {
    const struct place *p = place_of(d, i);
    return p->kind == PLACE_CITY && !isnan(p->lat) && !d->toponyms.at[i].is_actor;
}

/* The toponym that tells where the site of toponym `i` lies: the one right behind ("the Rove barracks in
 * Honiara"), else the last town before it, else the next one, in the country that the report is of, if it is
 * of one. 0 where there is none. */
static uint32_t anchor_of(const struct result *r, uint32_t i) {
    const struct doc *d = r->d;
    const char *home = r->t->country ? gazetteer_country(r->k->gazetteer, r->t->country).alpha2 : "";
    uint32_t count = (uint32_t)d->toponyms.count, end = d->toponyms.at[i].end;
    if (i + 1 < count && is_anchor(d, i + 1) && d->toponyms.at[i + 1].first <= end + BEHIND) return i + 1;
    for (uint32_t j = i - 1; j > 0; j--)
        if (is_anchor(d, j) && (!*home || !strcmp(place_of(d, j)->country, home))) return j;
    for (uint32_t j = i + 1; j < count; j++)
        if (is_anchor(d, j) && (!*home || !strcmp(place_of(d, j)->country, home))) return j;
    return 0;
}

/* The town that stands for the one area that the report tells of: the first in its text (a dateline may be
 * far away), if all others lie around it. 0 where they lie apart. */
static uint32_t only_area(const struct doc *d) {
    uint32_t first = 0;
    for (uint32_t i = 1; i < d->toponyms.count; i++)
        if (!first && d->toponyms.at[i].end && is_anchor(d, i)) first = i;
    for (uint32_t i = 1; first && i < d->toponyms.count; i++) {
        if (!is_anchor(d, i)) continue;
        const struct place *a = place_of(d, first), *b = place_of(d, i);
        if (fabs(a->lat - b->lat) > AREA || fabs(a->lon - b->lon) > AREA) return 0;
    }
    return first;
}

/* What nothing else has put anywhere: a street or a hospital is in the town that the report is in at the
 * time, another site in the area that the whole report tells of, if that is one. */
static void settle_sites(const struct result *r) {
    struct doc *d = r->d;
    uint32_t area = only_area(d);
    for (uint32_t i = 1; i < d->toponyms.count; i++) {
        struct place *p = &d->places.at[d->toponyms.at[i].place];
        if (p->kind < PLACE_CITY || !isnan(p->lat)) continue;
        uint32_t anchor = r->is_in_town[i] ? anchor_of(r, i) : area;
        if (!anchor) continue;
        p->lat = place_of(d, anchor)->lat, p->lon = place_of(d, anchor)->lon;
        memcpy(p->country, place_of(d, anchor)->country, sizeof p->country);
    }
}

/* The country of the page's address: "news.example.co.uk" is published in GB. 0 where it tells none. */
static uint32_t home_of(const struct doc *d, const struct know *k, struct arena *a) {
    const char *host = d->url.size ? memmem(d->url.at, d->url.size, "://", 3) : NULL;
    if (!host) return 0;
    struct str rest = {host + 3, d->url.size - (size_t)(host + 3 - d->url.at)}, top = {0};
    rest = str_cut(&rest, '/');
    while (rest.size) top = str_cut(&rest, '.');
    if (top.size != 2 || wordlist_has(know_list(k, "loose-domains"), top)) return 0;
    if (str_is(top, "uk")) top = str_of("gb"); /* the one country whose domain is not its code */
    char *code = arena_copy(a, top.at, top.size);
    for (size_t i = 0; i < top.size; i++) code[i] = (char)(code[i] & ~0x20);
    return gazetteer_country_by_code(k->gazetteer, str_of(code));
}

bool places_find(struct doc *d, const struct know *k, struct err *e) {
    (void)e;
    struct arena *scratch = arena_make();
    struct toponyms t;
    struct result r = {.d = d, .k = k, .t = &t};
    toponyms_find(&t, d, k, scratch);
    whereabouts_choose(&t, k, home_of(d, k, scratch));
    map_begin(&r.index, scratch);
    r.is_in_town = arena_take(scratch, (t.sighting_count + 1) * sizeof *r.is_in_town);
    for (size_t i = 1; i < t.sighting_count; i++) toponym_put(&r, &t.sightings[i]);
    settle_sites(&r);
    arena_free(scratch);
    return true;
}
