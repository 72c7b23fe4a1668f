#include "base/arena.h"

#include <assert.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_CHUNK = 16 * 1024, LARGEST_STEP = 4 * 1024 * 1024, ALIGN = 16 };

struct chunk {
    struct chunk *before;
    size_t size;
    _Alignas(ALIGN) unsigned char at[];
};

struct arena {
    struct chunk *newest;
    size_t used; /* of the newest chunk */
    size_t bytes;
};

static _Noreturn void out_of_memory(size_t size) {
    fprintf(stderr,
            "sitrep: out of memory (%zu bytes wanted); give the process more, or fewer reports at a time\n",
            size);
    abort();
}

static struct chunk *chunk_make(struct chunk *before, size_t size) {
    if (size > SIZE_MAX / 2) out_of_memory(size);
    struct chunk *c = calloc(1, sizeof *c + size);
    if (!c) out_of_memory(size);
    c->before = before;
    c->size = size;
    return c;
}

struct arena *arena_make(void) {
    struct arena *a = calloc(1, sizeof *a);
    if (!a) out_of_memory(sizeof *a);
    return a;
}

void arena_free(struct arena *a) {
    if (!a) return;
    for (struct chunk *c = a->newest, *before; c; c = before) {
        before = c->before;
        free(c);
    }
    free(a);
}

static void chunk_add(struct arena *a, size_t size) {
    size_t step = a->newest ? 2 * a->newest->size : FIRST_CHUNK;
    if (step > LARGEST_STEP) step = LARGEST_STEP;
    if (step < size) step = size;
    a->newest = chunk_make(a->newest, step);
    a->used = 0;
    a->bytes += step;
}

void *arena_take(struct arena *a, size_t size) {
    if (size > SIZE_MAX / 4) out_of_memory(size);
    size = (size + ALIGN - 1) / ALIGN * ALIGN;
    if (!a->newest || a->newest->size - a->used < size) chunk_add(a, size);
    void *p = a->newest->at + a->used;
    a->used += size;
    return p;
}

char *arena_copy(struct arena *a, const char *text, size_t size) {
    char *copy = arena_take(a, size + 1);
    if (size) memcpy(copy, text, size);
    return copy;
}

char *arena_print(struct arena *a, const char *format, ...) {
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int size = vsnprintf(NULL, 0, format, args);
    va_end(args);
    assert(size >= 0 && "the format is ours and valid");
    char *text = arena_take(a, (size_t)size + 1);
    vsnprintf(text, (size_t)size + 1, format, again);
    va_end(again);
    return text;
}

size_t arena_bytes(const struct arena *a) { return a->bytes; }

void *arena_grow(struct arena *a, void *at, size_t count, size_t *room, size_t item_size) {
    assert(count <= *room);
    if (count < *room) return at;
    size_t more = *room ? 2 * *room : 8;
    if (more > SIZE_MAX / 4 / item_size) out_of_memory(SIZE_MAX);
    void *grown = arena_take(a, more * item_size);
    if (count) memcpy(grown, at, count * item_size);
    *room = more;
    return grown;
}
