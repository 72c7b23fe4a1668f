#include "facts/chains.h"

#include <assert.h>

#include "base/arena.h"
#include "know/actorbook.h"
#include "know/fold.h"

void chains_begin(struct chains *c, const struct doc *d, const struct know *k, struct arena *scratch,
                  struct sightings *s) {
    *c = (struct chains){.d = d, .k = k, .scratch = scratch, .s = s};
    map_begin(&c->by_noun, scratch);
    map_begin(&c->by_name, scratch);
    map_begin(&c->by_key, scratch);
    c->at = arena_grow(scratch, c->at, c->count++, &c->room, sizeof *c->at);
    c->links = arena_grow(scratch, c->links, c->link_count++, &c->link_room, sizeof *c->links);
}

uint32_t chains_add(struct chains *c, uint32_t sighting) {
    const struct sighting *x = &c->s->at[sighting];
    c->at = arena_grow(c->scratch, c->at, c->count, &c->room, sizeof *c->at);
    c->at[c->count] = (struct chain){
        .first = sighting, .actor = {.type = x->type, .is_plural = x->mention.is_plural, .sure = 1}};
    chains_join(c, (uint32_t)c->count, sighting);
    return (uint32_t)c->count++;
}

bool chains_is_country(const struct chains *c, uint32_t sighting) {
    uint32_t toponym = c->s->at[sighting].toponym;
    return toponym && c->d->places.at[c->d->toponyms.at[toponym].place].kind == PLACE_COUNTRY;
}

bool chains_is_adjective(const struct chains *c, const struct sighting *x) {
    return x->toponym && c->d->toponyms.at[x->toponym].is_adjective;
}

static void learn(struct chains *c, struct chain *chain, uint32_t sighting) {
    const struct sighting *x = &c->s->at[sighting];
    if (!chain->actor.gender && x->gender != 'n') chain->actor.gender = x->gender;
    if (!chain->country[0]) memcpy(chain->country, x->country, sizeof chain->country);
    if (x->noun.size && !chain->describer) chain->describer = sighting;
    if (!span_is_empty(x->role) && chain->role_count < CHAIN_ROLES)
        chain->roles[chain->role_count++] = sighting;
    bool is_country = chains_is_country(c, sighting);
    if ((x->toponym && !is_country) || x->is_seat) chain->is_seated = true;
    if (span_is_empty(x->mention.name)) return;
    if (!chain->titled && !x->noun.size && x->mention.name.begin > x->mention.span.begin)
        chain->titled = sighting;
    struct span best = c->s->at[chain->namer].mention.name;
    bool was_country = chain->namer && chains_is_country(c, chain->namer); /* goes before "Tehran" */
    bool is_fuller = was_country == is_country ? span_size(x->mention.name) > span_size(best) : is_country;
    bool is_adjective = chains_is_adjective(c, x); /* "Israeli" goes behind all */
    if (is_adjective != chains_is_adjective(c, &c->s->at[chain->namer])) is_fuller = !is_adjective;
    if (x->is_short != c->s->at[chain->namer].is_short) is_fuller = !x->is_short;
    if (x->is_seat != c->s->at[chain->namer].is_seat) is_fuller = !x->is_seat;
    if (!chain->namer || is_fuller) chain->namer = sighting;
}

void chains_join(struct chains *c, uint32_t chain, uint32_t sighting) {
    assert(chain <= c->count && sighting < c->s->count && "both exist");
    struct sighting *x = &c->s->at[sighting];
    if (x->mention.kind != MENTION_PRONOUN) learn(c, &c->at[chain], sighting);
    x->mention.actor = chain;
    if (sighting < c->at[chain].first) c->at[chain].first = sighting;
}

void chains_pass(struct chains *c, uint32_t sighting) {
    uint32_t chain = c->s->at[sighting].mention.actor;
    if (chain) c->at[chain].last = sighting;
}

void chains_list(struct chains *c, struct map *index, struct str key, uint32_t chain) {
    if (!key.size) return;
    uint32_t *head = map_put(index, key);
    if (*head && c->links[*head].chain == chain) return;
    c->links = arena_grow(c->scratch, c->links, c->link_count, &c->link_room, sizeof *c->links);
    c->links[c->link_count] = (struct link){chain, *head};
    *head = (uint32_t)c->link_count++;
}

uint32_t chains_candidates(const struct chains *c, const struct map *index, struct str key, uint32_t *found) {
    uint32_t count = 0;
    for (uint32_t l = map_get(index, key); l && count < CANDIDATES; l = c->links[l].next)
        found[count++] = c->links[l].chain;
    return count;
}

uint32_t chains_nearer(const struct chains *c, uint32_t a, uint32_t b, uint32_t i) {
    if (!a || !b) return a ? a : b;
    uint32_t last_a = c->at[a].last, last_b = c->at[b].last;
    if (last_a >= i) last_a = 0;
    if (last_b >= i) last_b = 0;
    if (last_a != last_b) return last_a > last_b ? a : b;
    return c->at[a].first <= c->at[b].first ? a : b;
}

uint32_t chains_owner(const struct chains *c, uint32_t chain) {
    return c->s->at[c->s->at[c->at[chain].describer].owner].mention.actor;
}

bool chains_country_fits(const struct chains *c, uint32_t chain, const char *country) {
    const struct chain *x = &c->at[chain];
    const char *own = x->country;
    if (!own[0] && x->named) own = actorbook_entry(c->k->actors, x->named)->country;
    return !country[0] || !own[0] || strcmp(country, own) == 0;
}

struct str chains_outlet_sector(const struct chains *c) {
    struct str words = str_lower(c->scratch, c->d->outlet), sector = {0};
    while (c->k->actors && words.size && !sector.size) {
        const struct actor_role *role = actorbook_role(c->k->actors, words);
        if (role) sector = role->sector;
        str_cut(&words, ' ');
    }
    return sector.size ? sector : str_of("MED");
}

bool chains_is_outlet(const struct chains *c, uint32_t chain) {
    const struct chain *x = &c->at[chain];
    struct str outlet = fold_name(c->scratch, c->d->outlet);
    if (!x->namer || x->actor.type != ACTOR_ORGANISATION || !outlet.size) return false;
    struct str name = fold_name(c->scratch, doc_words(c->d, c->s->at[x->namer].mention.name));
    if (!name.size || name.size > outlet.size || memcmp(name.at, outlet.at, name.size) != 0) return false;
    return outlet.size == name.size || outlet.at[name.size] == ' ';
}
