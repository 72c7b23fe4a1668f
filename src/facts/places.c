#include "facts/places.h"

#include <math.h>

#include "base/arena.h"
#include "doc/doc.h"
#include "facts/toponyms.h"
#include "facts/whereabouts.h"
#include "know/know.h"
#include "know/wordlist.h"

struct result {
    struct doc *d;
    const struct know *k;
    struct toponyms *t;
    struct map index; /* key of a place -> places */
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

/* Back over "eastern" in "eastern Aleppo". */
static uint32_t with_direction(const struct result *r, uint32_t first) {
    const struct wordlist *directions = know_list(r->k, "place-directions");
    uint32_t begin = r->d->ranges.at[r->d->tokens.at[first].sentence].first;
    if (first > begin && wordlist_has(directions, str_lower(r->t->arena, doc_token(r->d, first - 1))))
        first--;
    return first;
}

static void toponym_put(struct result *r, const struct spotting *x) {
    const struct toponym_name *n = &r->t->names[x->name];
    if (x->evidence < 0 || n->is_adjective || !n->chosen || (n->is_alike && !n->is_backed)) return;
    uint32_t first = x->end ? with_direction(r, x->first) : 0;
    uint32_t place = place_put(r, n->chosen, 1);
    struct toponym *y = doc_add(r->d, toponyms);
    *y = (struct toponym){.span = x->end ? doc_span(r->d, first, x->end) : x->span,
                          .first = first,
                          .end = x->end,
                          .place = place,
                          .is_actor = x->is_actor};
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
    for (size_t i = 1; i < t.sighting_count; i++) toponym_put(&r, &t.sightings[i]);
    arena_free(scratch);
    return true;
}
