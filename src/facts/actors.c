/* The actors stage: finds mentions, gathers them into actors, and writes the three layers. The order is that
 * of trust: names are placed first, descriptions beside them, pronouns last. */
#include "facts/actors.h"

#include "base/arena.h"
#include "facts/chains.h"
#include "facts/codes.h"
#include "facts/descriptions.h"
#include "facts/known.h"
#include "facts/mentions.h"
#include "facts/namesakes.h"
#include "facts/pronouns.h"

/* Roles are told of those who have a name: those of one actor stand together, each wording once. */
static void write_roles(struct doc *d, const struct chains *c, const struct chain *chain, uint32_t actor) {
    if (!chain->namer || chain->is_government) return;
    size_t begin = d->roles.count;
    for (uint32_t r = 0; r < chain->role_count; r++) {
        struct span span = c->s->at[chain->roles[r]].role;
        bool known = c->s->at[chain->roles[r]].is_attribute;
        for (size_t i = begin; i < d->roles.count; i++)
            known = known || str_same(doc_words(d, d->roles.at[i].span), doc_words(d, span));
        if (!known) *doc_add(d, roles) = (struct role){span, actor};
    }
}

static void write_layers(struct doc *d, const struct chains *c, struct arena *scratch) {
    uint32_t *actor_of = arena_take(scratch, c->count * sizeof *actor_of),
             *chain_of = arena_take(scratch, c->count * sizeof *chain_of);
    for (uint32_t i = 1; i < c->s->count; i++) {
        struct mention m = c->s->at[i].mention;
        if (c->s->at[i].is_inner) continue;
        if (m.actor && !actor_of[m.actor]) {
            actor_of[m.actor] = (uint32_t)d->actors.count;
            chain_of[d->actors.count] = m.actor;
            *doc_add(d, actors) = c->at[m.actor].actor;
        }
        m.actor = actor_of[m.actor];
        *doc_add(d, mentions) = m;
    }
    for (uint32_t i = 1; i < d->actors.count; i++) {
        d->actors.at[i].members_of = actor_of[d->actors.at[i].members_of];
        write_roles(d, c, &c->at[chain_of[i]], i);
    }
}

bool actors_find(struct doc *d, const struct know *k, struct err *e) {
    (void)e;
    struct arena *scratch = arena_make();
    struct sightings sightings;
    struct chains chains;
    mentions_find(d, k, scratch, &sightings);
    chains_begin(&chains, d, k, scratch, &sightings);
    namesakes_find(&chains);
    known_note(&chains);
    descriptions_find(&chains);
    pronouns_find(&chains);
    codes_find(&chains);
    write_layers(d, &chains, scratch);
    arena_free(scratch);
    return true;
}
