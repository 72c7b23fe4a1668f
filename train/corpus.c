#include "corpus.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "doc/conllu.h"

_Noreturn void fail(const char *what, const struct err *e) {
    fprintf(stderr, "train: %s: %s\n", what, e->what);
    exit(1);
}

static void load_file(struct corpus *c, const char *path) {
    struct file_map map;
    struct err e = {0};
    if (!file_map(path, &map, &e)) fail(path, &e);
    struct str rest = {map.at, map.size};
    for (;;) {
        struct doc *d = doc_make();
        if (!conllu_read(&rest, d, &e)) {
            doc_free(d);
            break;
        }
        c->docs = arena_grow(c->arena, c->docs, c->count, &c->room, sizeof *c->docs);
        c->docs[c->count++] = d;
    }
    if (e.kind) fail(path, &e);
    file_unmap(&map);
}

void corpus_load(struct corpus *c, char **paths, int count) {
    *c = (struct corpus){.arena = arena_make()};
    for (int i = 0; i < count; i++) load_file(c, paths[i]);
}

void corpus_free(struct corpus *c) {
    for (size_t i = 0; i < c->count; i++) doc_free(c->docs[i]);
    arena_free(c->arena);
}

struct pick *corpus_picks(const struct corpus *c, uint32_t *count) {
    *count = 0;
    for (size_t i = 0; i < c->count; i++) *count += (uint32_t)c->docs[i]->sentences.count - 1;
    struct pick *picks = arena_take(c->arena, (*count + 1) * sizeof *picks);
    uint32_t used = 0;
    for (uint32_t i = 0; i < c->count; i++)
        for (uint32_t s = 1; s < c->docs[i]->sentences.count; s++) picks[used++] = (struct pick){i, s};
    return picks;
}
