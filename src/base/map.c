#include "base/map.h"

#include <assert.h>

#include "base/arena.h"
#include "base/hash.h"

void map_begin(struct map *m, struct arena *a) { *m = (struct map){.arena = a}; }

static uint16_t mark_of(uint64_t hash) { return (uint16_t)(hash >> 48) | 1; }

/* The slot of the key, or the free one that it would take. */
static size_t slot_of(const struct map *m, struct str key, uint64_t hash) {
    size_t i = hash & (m->room - 1);
    for (; m->marks[i]; i = (i + 1) & (m->room - 1))
        if (m->marks[i] == mark_of(hash) && m->slots[i].hash == (uint32_t)hash &&
            str_same(m->slots[i].key, key))
            break;
    return i;
}

static void map_double(struct map *m) {
    struct map old = *m;
    m->room = old.room ? 2 * old.room : 16;
    assert(m->room <= (size_t)1 << 32 && "a slot keeps half of the hash");
    m->slots = arena_take(m->arena, m->room * sizeof *m->slots);
    m->marks = arena_take(m->arena, m->room * sizeof *m->marks);
    for (size_t i = 0; i < old.room; i++) {
        if (!old.slots[i].used) continue;
        size_t to = old.slots[i].hash & (m->room - 1);
        while (m->marks[to]) to = (to + 1) & (m->room - 1);
        m->slots[to] = old.slots[i];
        m->marks[to] = old.marks[i];
    }
}

uint32_t *map_put(struct map *m, struct str key) {
    assert(m->arena && "map_begin comes first");
    if (2 * (m->count + 1) > m->room) map_double(m);
    uint64_t hash = hash_bytes(key.at, key.size);
    size_t i = slot_of(m, key, hash);
    if (!m->marks[i]) {
        m->slots[i] = (struct map_slot){key, (uint32_t)hash, 0, 1};
        m->marks[i] = mark_of(hash);
        m->count++;
    }
    return &m->slots[i].value;
}

uint32_t map_get(const struct map *m, struct str key) {
    if (m->room == 0) return 0;
    size_t i = slot_of(m, key, hash_bytes(key.at, key.size));
    return m->marks[i] ? m->slots[i].value : 0;
}
