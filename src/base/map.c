#include "base/map.h"

#include <assert.h>

#include "base/arena.h"
#include "base/hash.h"

void map_begin(struct map *m, struct arena *a) { *m = (struct map){.arena = a}; }

static struct map_slot *slot_of(const struct map *m, struct str key, uint64_t hash) {
    size_t i = hash & (m->room - 1);
    while (m->slots[i].used && !(m->slots[i].hash == hash && str_same(m->slots[i].key, key)))
        i = (i + 1) & (m->room - 1);
    return &m->slots[i];
}

static void map_double(struct map *m) {
    struct map old = *m;
    m->room = old.room ? 2 * old.room : 16;
    m->slots = arena_take(m->arena, m->room * sizeof *m->slots);
    for (size_t i = 0; i < old.room; i++)
        if (old.slots[i].used) *slot_of(m, old.slots[i].key, old.slots[i].hash) = old.slots[i];
}

uint32_t *map_put(struct map *m, struct str key) {
    assert(m->arena && "map_begin comes first");
    if (2 * (m->count + 1) > m->room) map_double(m);
    uint64_t hash = hash_bytes(key.at, key.size);
    struct map_slot *s = slot_of(m, key, hash);
    if (!s->used) {
        *s = (struct map_slot){key, hash, 0, 1};
        m->count++;
    }
    return &s->value;
}

uint32_t map_get(const struct map *m, struct str key) {
    if (m->room == 0) return 0;
    struct map_slot *s = slot_of(m, key, hash_bytes(key.at, key.size));
    return s->used ? s->value : 0;
}
