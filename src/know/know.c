#include "know/know.h"

#include <assert.h>

#include "base/arena.h"
#include "know/actorbook.h"
#include "know/gazetteer.h"
#include "know/grammar.h"
#include "know/model.h"
#include "know/ontology.h"
#include "know/pack.h"
#include "know/patterns.h"
#include "know/spelling.h"
#include "know/wordlist.h"

static void lists_load(struct know *k) {
    struct str name, bytes;
    uint32_t count = 0, used = 0;
    for (uint32_t i = 0; pack_each(k->pack, i, &name, &bytes); i++) count += str_begins(name, "data/lists/");
    k->lists = arena_take(k->arena, (count + 1) * sizeof(struct wordlist *));
    map_begin(&k->list_index, k->arena);
    for (uint32_t i = 0; pack_each(k->pack, i, &name, &bytes); i++) {
        if (!str_begins(name, "data/lists/") || !str_ends(name, ".txt")) continue;
        struct str key = {name.at + strlen("data/lists/"), name.size - strlen("data/lists/.txt")};
        *map_put(&k->list_index, key) = ++used;
        k->lists[used] = wordlist_make(k->arena, bytes);
    }
}

struct know *know_open(const char *path, struct err *e) {
    struct pack *pack = pack_open(path, e);
    if (!pack) return NULL;
    struct arena *a = arena_make();
    struct know *k = arena_take(a, sizeof *k);
    k->arena = a;
    k->pack = pack;
    lists_load(k);
    k->actors = actorbook_open(a, pack, e);
    bool good = k->actors != NULL;
    good = good && (k->gazetteer = gazetteer_open(a, pack_section(pack, "gazetteer"), e)) != NULL;
    good = good && (k->models = models_open(a, pack, e)) != NULL;
    good = good && (k->times = grammar_open(a, pack, "data/times", e)) != NULL;
    good = good && (k->figures = grammar_open(a, pack, "data/figures", e)) != NULL;
    good = good && (k->ontology = ontology_make(a, pack, e)) != NULL;
    good = good && (k->patterns = patterns_make(a, pack, k->ontology)) != NULL;
    good = good && (k->spelling = spelling_open(a, pack, e)) != NULL;
    if (good) return k;
    know_close(k);
    return NULL;
}

void know_close(struct know *k) {
    if (!k) return;
    pack_close(k->pack);
    arena_free(k->arena);
}

const struct wordlist *know_list(const struct know *k, const char *name) {
    uint32_t i = map_get(&k->list_index, str_of(name));
    assert(i && "the list is in data/lists");
    return k->lists[i];
}
