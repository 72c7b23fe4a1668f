/* The gazetteer from foreign bytes: opens or says why not, and every lookup stays inside. The first 64 bytes
 * are asked for as a name as well. */
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "know/gazetteer.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct arena *a = arena_make();
    struct err e;
    struct str bytes = {(const char *)data, size};
    struct gazetteer *g = gazetteer_open(a, bytes, &e);
    if (g) {
        struct gazetteer_hit hits[8];
        struct str name = {bytes.at, size < 64 ? size : 64};
        uint32_t count = gazetteer_find(g, name, hits, 8) + gazetteer_similar(g, name, hits, 8);
        for (uint32_t i = 0; i < count && i < 8; i++) gazetteer_place(g, hits[i].place);
        gazetteer_country(g, gazetteer_country_of(g, name, true));
        gazetteer_country_of_capital(g, name);
    }
    arena_free(a);
    return 0;
}
