/* Map: from text to a 32-bit number (an index, nearly always). Open addressing in an arena; keys are not
 * copied. Iterate over what you indexed, not over the map: its order means nothing. */
#ifndef BASE_MAP_H
#define BASE_MAP_H

#include "base/str.h"

struct arena;

struct map {
    struct arena *arena;
    struct map_slot {
        struct str key;
        uint32_t hash; /* its lower half */
        uint32_t value;
        uint32_t used;
    } * slots;
    uint16_t
        *marks; /* a few bits of each slot's hash, 0 where it is free: most words asked for are not there */
    size_t count, room;
};

void map_begin(struct map *m, struct arena *a);

/* The place of the value of `key`, made and set to 0 where the key is new. Valid until the next map_put. */
uint32_t *map_put(struct map *m, struct str key);

/* The value of `key`, or 0 where it is not in the map. So store indices from 1 upward. */
uint32_t map_get(const struct map *m, struct str key);

#endif
