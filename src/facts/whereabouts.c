#include "facts/whereabouts.h"

#include <math.h>

#include "base/arena.h"
#include "base/hash.h"
#include "facts/toponyms.h"
#include "know/know.h"

enum { ROUNDS = 4, SQUARE = 2 }; /* degrees of a square's side */

/* How much speaks for a place, in units of powers of ten of people. Set by hand on local and world news. */
static const double OTHER_NAME = -0.7, SAME_KIND = 2.5, WITHIN = 6, HOME = 3, BACKED = 0.6, COUNTRY = 2.5,
                    COUNTRY_MOST = 2.7, REGION = 2, NEAR = 1.3, PRIOR = 1, FIRST = 1, DISCOUNT = 0.02,
                    SHARPNESS = 0.5, SHARPER = 2, MANY = 2, CLEARLY = 2, ALONE = 0.3;
enum { KNOWN_ABROAD = 55 }; /* weight: towns of 300,000 people are named without their country */

/* Sums of votes by a number: a country, a region, a square. */
struct tally {
    struct tally_slot {
        uint64_t key; /* 0 = free */
        double votes;
    } * slots;
    size_t mask;
};

struct choice {
    const struct gazetteer *g;
    struct toponyms *t;
    struct tally votes;
    double **shares;  /* by name, by hit */
    uint32_t *within; /* by name: the name that a comma or bracket says it lies in */
};

static double *tally_at(struct tally *t, uint64_t key) {
    size_t i = (size_t)hash_mix(key, 1) & t->mask;
    while (t->slots[i].key && t->slots[i].key != key) i = (i + 1) & t->mask;
    t->slots[i].key = key;
    return &t->slots[i].votes;
}

static uint64_t country_key(const struct gazetteer_place *p) {
    return p->country ? (uint64_t)1 << 60 | p->country : 0;
}

static uint64_t region_key(const struct gazetteer_place *p, uint32_t place) {
    uint32_t region = p->kind == GAZETTEER_REGION && !p->region ? place : p->region;
    return region ? (uint64_t)2 << 60 | region : 0;
}

static uint64_t square_key(const struct gazetteer_place *p, int down, int right) {
    if (p->kind != GAZETTEER_CITY && p->kind != GAZETTEER_SITE && !p->region) return 0;
    int row = (int)floor((p->lat + 90) / SQUARE) + down, column = (int)floor((p->lon + 180) / SQUARE) + right;
    return (uint64_t)3 << 60 | (uint64_t)(row + 2) << 20 | (uint64_t)(column + 2);
}

static void vote(struct choice *c, uint32_t place, double share) {
    struct gazetteer_place p = gazetteer_place(c->g, place);
    uint64_t country = country_key(&p), region = region_key(&p, place), square = square_key(&p, 0, 0);
    if (country) *tally_at(&c->votes, country) += share;
    if (region) *tally_at(&c->votes, region) += share;
    if (square) *tally_at(&c->votes, square) += share;
}

/* What the votes of other names say for a place. */
static double support(struct choice *c, const struct gazetteer_place *p, uint32_t place) {
    uint64_t country = country_key(p), region = region_key(p, place);
    double points = 0, near = 0;
    if (country) points += fmin(COUNTRY_MOST, COUNTRY * log1p(fmax(0, *tally_at(&c->votes, country))));
    if (region) points += REGION * log1p(fmax(0, *tally_at(&c->votes, region)));
    if (!square_key(p, 0, 0)) return points;
    for (int down = -1; down <= 1; down++)
        for (int right = -1; right <= 1; right++) near += *tally_at(&c->votes, square_key(p, down, right));
    return points + NEAR * log1p(fmax(0, near));
}

/* Whether `outer`, one of the places of the name after the comma, holds the place. */
static bool holds(const struct gazetteer *g, uint32_t outer, const struct gazetteer_place *p,
                  uint32_t place) {
    struct gazetteer_place o = gazetteer_place(g, outer);
    if (outer == place || p->kind == GAZETTEER_COUNTRY) return false;
    if (o.kind == GAZETTEER_COUNTRY) return o.country == p->country;
    if (o.kind != GAZETTEER_REGION) return false;
    if (p->region == outer) return true;
    return o.region && o.region == p->region && p->kind != GAZETTEER_REGION && fabs(o.lat - p->lat) < 1 &&
           fabs(o.lon - p->lon) < 1;
}

static bool is_within(const struct choice *c, const struct toponym_name *outer,
                      const struct gazetteer_place *p, uint32_t place) {
    for (uint32_t i = 0; i < outer->hit_count; i++)
        if (outer->hits[i].use != USE_ADJECTIVE && holds(c->g, outer->hits[i].place, p, place)) return true;
    return false;
}

static double points_of(struct choice *c, uint32_t name, uint32_t hit) {
    const struct toponym_name *n = &c->t->names[name];
    struct gazetteer_place p = gazetteer_place(c->g, n->hits[hit].place);
    double points = PRIOR * p.weight / 10.0 + support(c, &p, n->hits[hit].place);
    if (n->hits[hit].use == USE_OTHER) points += OTHER_NAME;
    if (n->kind && p.kind == n->kind) points += SAME_KIND;
    if (c->within[name] && is_within(c, &c->t->names[c->within[name]], &p, n->hits[hit].place))
        points += WITHIN;
    return points;
}

/* Shares out the vote of a name; gives the hit that got most. */
static uint32_t share_out(struct choice *c, uint32_t name, double sharpness) {
    const struct toponym_name *n = &c->t->names[name];
    double points[TOPONYM_HITS], sum = 0;
    uint32_t best = 0;
    for (uint32_t i = 0; i < n->hit_count; i++) {
        points[i] = points_of(c, name, i);
        if (points[i] > points[best] + 1e-9) best = i;
    }
    for (uint32_t i = 0; i < n->hit_count; i++) sum += exp(sharpness * (points[i] - points[best]));
    for (uint32_t i = 0; i < n->hit_count; i++)
        c->shares[name][i] = exp(sharpness * (points[i] - points[best])) / sum;
    return best;
}

static void tally_begin(struct choice *c) {
    size_t hits = 0, room = 64;
    for (size_t i = 1; i < c->t->name_count; i++) hits += c->t->names[i].hit_count;
    while (room < hits * 24) room *= 2; /* three keys a vote, nine squares looked at */
    c->votes.slots = arena_take(c->t->arena, room * sizeof *c->votes.slots);
    c->votes.mask = room - 1;
    c->shares = arena_take(c->t->arena, c->t->name_count * sizeof *c->shares);
    c->within = arena_take(c->t->arena, c->t->name_count * sizeof *c->within);
    for (size_t i = 1; i < c->t->name_count; i++)
        c->shares[i] = arena_take(c->t->arena, (c->t->names[i].hit_count + 1) * sizeof **c->shares);
}

static bool counts(const struct toponyms *t, const struct spotting *x) {
    const struct toponym_name *n = &t->names[x->name];
    return !n->is_alike && (x->evidence >= 0 || n->is_adjective);
}

/* Votes for all places of a name, or takes its votes back. */
static void cast(struct choice *c, uint32_t name, double sign) {
    const struct toponym_name *n = &c->t->names[name];
    for (uint32_t i = 0; i < n->hit_count; i++) vote(c, n->hits[i].place, sign * c->shares[name][i]);
}

/* Every name in turn takes back its votes, looks at those of the others, and votes anew. */
static void round_of_votes(struct choice *c, const bool *is_place, double sharpness) {
    for (uint32_t i = 1; i < c->t->name_count; i++) {
        struct toponym_name *n = &c->t->names[i];
        if (!n->hit_count) continue;
        if (is_place[i]) cast(c, i, -1);
        n->chosen = n->hits[share_out(c, i, sharpness)].place;
        if (is_place[i]) cast(c, i, 1);
    }
}

/* Before anything is known all places of a name have a vote, less of one the more they are. */
static void first_votes(struct choice *c, const bool *is_place) {
    for (uint32_t i = 1; i < c->t->name_count; i++) {
        const struct toponym_name *n = &c->t->names[i];
        for (uint32_t j = 0; j < n->hit_count; j++) {
            double less = gazetteer_place(c->g, n->hits[0].place).weight -
                          gazetteer_place(c->g, n->hits[j].place).weight;
            c->shares[i][j] = FIRST / sqrt(n->hit_count) * exp(-DISCOUNT * less);
        }
        if (is_place[i]) cast(c, i, 1);
    }
}

/* The country with most votes, if it has many, and the next one half as many at most. */
static uint16_t main_country(struct choice *c) {
    uint16_t best = 0;
    double most = 0, next = 0;
    for (uint32_t i = 1; i < c->t->name_count; i++) {
        struct gazetteer_place p = gazetteer_place(c->g, c->t->names[i].chosen);
        double votes = p.country && c->t->names[i].hit_count ? *tally_at(&c->votes, country_key(&p)) : 0;
        if (votes <= 0 || p.country == best) continue;
        if (votes > most)
            next = most, most = votes, best = p.country;
        else if (votes > next)
            next = votes;
    }
    return most >= MANY && most >= next * CLEARLY ? best : 0;
}

/* Whether the place is small and alone in its country, in a report of another. */
static bool is_stray(struct choice *c, uint32_t name, bool has_voted) {
    const struct toponym_name *n = &c->t->names[name];
    struct gazetteer_place p = gazetteer_place(c->g, n->chosen);
    bool is_spot = p.kind == GAZETTEER_CITY || p.kind == GAZETTEER_SITE;
    if (!c->t->country || !is_spot || p.country == c->t->country || p.weight >= KNOWN_ABROAD) return false;
    if (c->within[name] && is_within(c, &c->t->names[c->within[name]], &p, n->chosen)) return false;
    return *tally_at(&c->votes, country_key(&p)) - has_voted < ALONE;
}

void whereabouts_choose(struct toponyms *t, const struct know *k, uint32_t home) {
    struct choice c = {.g = k->gazetteer, .t = t};
    bool *is_place = arena_take(t->arena, t->name_count * sizeof *is_place);
    tally_begin(&c);
    for (size_t i = 1; i < t->sighting_count; i++) {
        const struct spotting *x = &t->sightings[i];
        if (x->within && !c.within[x->name]) c.within[x->name] = x->within;
        if (counts(t, x)) is_place[x->name] = true;
    }
    first_votes(&c, is_place);
    if (home) *tally_at(&c.votes, country_key(&(struct gazetteer_place){.country = (uint16_t)home})) += HOME;
    double sharpness = SHARPNESS;
    for (unsigned round = 0; round < ROUNDS; round++, sharpness *= SHARPER)
        round_of_votes(&c, is_place, sharpness);
    t->country = main_country(&c);
    for (uint32_t i = 1; i < t->name_count; i++) {
        struct gazetteer_place p = gazetteer_place(c.g, t->names[i].chosen);
        t->names[i].is_stray = t->names[i].hit_count && is_stray(&c, i, is_place[i]);
        t->names[i].is_backed = p.country && *tally_at(&c.votes, country_key(&p)) > BACKED;
    }
}
