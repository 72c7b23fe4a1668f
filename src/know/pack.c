#include "know/pack.h"

#include <assert.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/hash.h"

enum { NAME_ROOM = 48, HEAD_SIZE = 24, ROW_SIZE = 16 + NAME_ROOM, SECTION_ALIGN = 64 };
static const char MAGIC[8] = "SITREPK1";

struct pack {
    struct file_map file; /* empty for bytes in memory */
    struct str bytes;
    uint32_t count;
};

static uint64_t number_at(struct str bytes, size_t at, unsigned width) {
    uint64_t n = 0;
    for (unsigned i = width; i-- > 0;) n = n << 8 | (unsigned char)bytes.at[at + i];
    return n;
}

static void number_put(char *to, uint64_t n, unsigned width) {
    for (unsigned i = 0; i < width; i++) to[i] = (char)(n >> (8 * i) & 0xFF);
}

static struct str row_name(const struct pack *p, uint32_t i) {
    const char *at = p->bytes.at + HEAD_SIZE + (size_t)i * ROW_SIZE + 16;
    return (struct str){at, strnlen(at, NAME_ROOM)};
}

static struct str row_bytes(const struct pack *p, uint32_t i) {
    size_t row = HEAD_SIZE + (size_t)i * ROW_SIZE;
    return (struct str){p->bytes.at + number_at(p->bytes, row, 8), (size_t)number_at(p->bytes, row + 8, 8)};
}

static const char *fault(const struct pack *p) {
    struct str b = p->bytes;
    if (b.size < HEAD_SIZE || memcmp(b.at, MAGIC, sizeof MAGIC) != 0)
        return "is not a knowledge file of this version";
    if (p->count > (b.size - HEAD_SIZE) / ROW_SIZE) return "is cut short";
    if (hash_bytes(b.at + HEAD_SIZE, b.size - HEAD_SIZE) != number_at(b, 16, 8)) return "is damaged";
    for (uint32_t i = 0; i < p->count; i++) {
        size_t row = HEAD_SIZE + (size_t)i * ROW_SIZE;
        uint64_t begin = number_at(b, row, 8), size = number_at(b, row + 8, 8);
        if (begin > b.size || size > b.size - begin) return "is damaged";
        if (i && str_compare(row_name(p, i - 1), row_name(p, i)) >= 0) return "is damaged";
    }
    return NULL;
}

static struct pack *pack_check(struct pack *p, const char *where, struct err *e) {
    p->count = p->bytes.size >= HEAD_SIZE ? (uint32_t)number_at(p->bytes, 8, 4) : 0;
    const char *wrong = fault(p);
    if (!wrong) return p;
    err_set(e, ERR_DATA, where, 0, "%s; build it again with `make`, or reinstall", wrong);
    pack_close(p);
    return NULL;
}

static struct pack *pack_alloc(void) {
    struct pack *p = calloc(1, sizeof *p);
    if (!p) abort();
    return p;
}

struct pack *pack_open(const char *path, struct err *e) {
    struct pack *p = pack_alloc();
    if (!file_map(path, &p->file, e)) {
        pack_close(p);
        return NULL;
    }
    p->bytes = (struct str){p->file.at, p->file.size};
    return pack_check(p, path, e);
}

struct pack *pack_of(struct str bytes, struct err *e) {
    struct pack *p = pack_alloc();
    p->bytes = bytes;
    return pack_check(p, "memory", e);
}

void pack_close(struct pack *p) {
    if (!p) return;
    file_unmap(&p->file);
    free(p);
}

struct str pack_section(const struct pack *p, const char *name) {
    uint32_t low = 0, high = p->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = str_compare(row_name(p, middle), str_of(name));
        if (order == 0) return row_bytes(p, middle);
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return (struct str){0};
}

bool pack_each(const struct pack *p, uint32_t i, struct str *name, struct str *bytes) {
    if (i >= p->count) return false;
    *name = row_name(p, i);
    *bytes = row_bytes(p, i);
    return true;
}

static int by_name(const void *a, const void *b) {
    return str_compare(((const struct pack_part *)a)->name, ((const struct pack_part *)b)->name);
}

static size_t aligned(size_t n) { return (n + SECTION_ALIGN - 1) / SECTION_ALIGN * SECTION_ALIGN; }

struct str pack_write(struct arena *a, struct pack_part *parts, uint32_t count) {
    if (count) qsort(parts, count, sizeof *parts, by_name);
    size_t size = aligned(HEAD_SIZE + (size_t)count * ROW_SIZE);
    for (uint32_t i = 0; i < count; i++) size += aligned(parts[i].bytes.size);
    char *to = arena_take(a, size);
    memcpy(to, MAGIC, sizeof MAGIC);
    number_put(to + 8, count, 4);
    size_t at = aligned(HEAD_SIZE + (size_t)count * ROW_SIZE);
    for (uint32_t i = 0; i < count; i++) {
        char *row = to + HEAD_SIZE + (size_t)i * ROW_SIZE;
        assert(parts[i].name.size < NAME_ROOM && "a section's name is short");
        number_put(row, at, 8);
        number_put(row + 8, parts[i].bytes.size, 8);
        memcpy(row + 16, parts[i].name.at, parts[i].name.size);
        if (parts[i].bytes.size) memcpy(to + at, parts[i].bytes.at, parts[i].bytes.size);
        at += aligned(parts[i].bytes.size);
    }
    number_put(to + 16, hash_bytes(to + HEAD_SIZE, size - HEAD_SIZE), 8);
    return (struct str){to, size};
}
