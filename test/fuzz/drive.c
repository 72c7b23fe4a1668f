/* Drive: runs a fuzz target without libFuzzer, for `make check`: on each file of its corpus, then on COUNT
 * damaged copies of them. The damage comes from a generator with a fixed seed, so a failure is the same on
 * every machine; the copy that is being tried is kept in FUZZ_LAST, so that a crash leaves it behind.
 *
 *     fuzz_html COUNT [CORPUS] */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/file.h"
#include "fuzz.h"

enum { LARGEST = 1 << 16, CHANGES = 6 };

struct corpus {
    struct arena *arena;
    struct str *files;
    size_t count, room;
    uint64_t state; /* of the generator */
};

/* Xorshift: below `below`, which is not 0. */
static size_t draw(struct corpus *c, size_t below) {
    c->state ^= c->state << 13;
    c->state ^= c->state >> 7;
    c->state ^= c->state << 17;
    return (size_t)(c->state % below);
}

static void add(struct corpus *c, struct str bytes) {
    c->files = arena_grow(c->arena, c->files, c->count, &c->room, sizeof *c->files);
    c->files[c->count++] = bytes;
}

static int compare_files(const void *a, const void *b) {
    return str_compare(*(const struct str *)a, *(const struct str *)b);
}

static void load(struct corpus *c, const char *folder) {
    add(c, (struct str){"", 0});
    add(c, str_of("The envoy met both sides on Monday.\n"));
    DIR *d = folder ? opendir(folder) : NULL;
    for (struct dirent *row; d && (row = readdir(d));) {
        struct file_map map;
        struct err e;
        if (row->d_name[0] != '.' &&
            file_map(arena_print(c->arena, "%s/%s", folder, row->d_name), &map, &e)) {
            add(c, str_copy(c->arena, (struct str){map.at, map.size}));
            file_unmap(&map);
        }
    }
    if (d) closedir(d);
    qsort(c->files, c->count, sizeof *c->files, compare_files); /* folders have no order of their own */
}

/* One change: a byte, a stretch cut out, doubled, or put in from another file. */
static void change(struct corpus *c, struct buf *b) {
    size_t at = b->size ? draw(c, b->size) : 0,
           size = b->size ? draw(c, b->size - at < 64 ? b->size - at : 64) + 1 : 0;
    struct str other = c->files[draw(c, c->count)];
    struct buf fresh = {0};
    buf_add(&fresh, b->at, at);
    switch (draw(c, 4)) {
    case 0:
        buf_byte(&fresh, (char)draw(c, 256));
        if (at < b->size) buf_add(&fresh, b->at + at + 1, b->size - at - 1);
        break;
    case 1: buf_add(&fresh, b->at ? b->at + at + size : "", b->size - at - size); break;
    case 2:
        for (size_t n = draw(c, 20) + 1; n-- && size;) buf_add(&fresh, b->at + at, size);
        buf_add(&fresh, b->at ? b->at + at : "", b->size - at);
        break;
    default:
        if (other.size) {
            size_t from = draw(c, other.size);
            buf_add(&fresh, other.at + from, draw(c, other.size - from) + 1);
        }
        buf_add(&fresh, b->at ? b->at + at : "", b->size - at);
    }
    if (fresh.size > LARGEST) fresh.size = LARGEST;
    buf_free(b);
    *b = fresh;
}

static void try(struct str bytes) {
    const char *last = getenv("FUZZ_LAST");
    struct err e;
    if (last) file_write(last, bytes.at, bytes.size, &e);
    uint8_t *copy = malloc(bytes.size + 1); /* exactly as long as it is, so that reading on is seen */
    if (!copy) abort();
    if (bytes.size) memcpy(copy, bytes.at, bytes.size);
    LLVMFuzzerTestOneInput(copy, bytes.size);
    free(copy);
}

int main(int argc, char **argv) {
    if (argc < 2) {
        fprintf(stderr, "usage: %s COUNT [CORPUS]\n", argv[0]);
        return 2;
    }
    struct corpus c = {.arena = arena_make(), .state = 0x9E3779B97F4A7C15u};
    load(&c, argc > 2 ? argv[2] : NULL);
    for (size_t i = 0; i < c.count; i++) try(c.files[i]);
    for (long n = strtol(argv[1], NULL, 10); n > 0; n--) {
        struct buf b = {0};
        buf_str(&b, c.files[draw(&c, c.count)]);
        for (size_t changes = draw(&c, CHANGES) + 1; changes--;) change(&c, &b);
        try((struct str){b.at ? b.at : "", b.size});
        buf_free(&b);
    }
    arena_free(c.arena);
    return 0;
}
