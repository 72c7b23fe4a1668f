#include "weights.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/file.h"
#include "know/model.h"

enum { SEEN_BITS = 26, FIRST_ROOM = 1 << 20 };

struct cell {
    int64_t sum;
    int32_t weight;
    uint32_t stamp;
};

struct row {
    uint64_t key; /* 0: free */
    struct cell *cells;
    uint8_t *classes;
    uint16_t count, room;
};

struct weights {
    struct arena *arena;
    struct row *rows;
    size_t used, room;
    unsigned char *seen; /* how often each feature was met, by hash: 0, 1, 2 for more */
    uint32_t classes, now;
};

struct weights *weights_make(uint32_t classes) {
    assert(classes <= LINEAR_CLASSES);
    struct arena *a = arena_make();
    struct weights *w = arena_take(a, sizeof *w);
    *w = (struct weights){.arena = a, .classes = classes, .now = 1, .room = FIRST_ROOM};
    w->rows = calloc(w->room, sizeof *w->rows);
    w->seen = calloc((size_t)1 << SEEN_BITS, 1);
    if (!w->rows || !w->seen) abort();
    return w;
}

void weights_free(struct weights *w) {
    if (!w) return;
    free(w->rows);
    free(w->seen);
    arena_free(w->arena);
}

static struct row *row_at(const struct weights *w, uint64_t key) {
    size_t i = key & (w->room - 1);
    while (w->rows[i].key && w->rows[i].key != key) i = (i + 1) & (w->room - 1);
    return &w->rows[i];
}

static void grow(struct weights *w) {
    struct row *old = w->rows;
    size_t old_room = w->room;
    w->room *= 2;
    w->rows = calloc(w->room, sizeof *w->rows);
    if (!w->rows) abort();
    for (size_t i = 0; i < old_room; i++)
        if (old[i].key) *row_at(w, old[i].key) = old[i];
    free(old);
}

static unsigned char *seen_at(const struct weights *w, uint64_t key) {
    return &w->seen[key >> 7 & (((size_t)1 << SEEN_BITS) - 1)];
}

void weights_meet(struct weights *w, const uint64_t *features, uint32_t count) {
    for (uint32_t f = 0; f < count; f++) {
        unsigned char *seen = seen_at(w, features[f]);
        if (*seen < 2) ++*seen;
    }
}

/* The row of a feature, made when it is needed; NULL for one that was met only once. */
static struct row *row_make(struct weights *w, uint64_t key) {
    struct row *r = row_at(w, key);
    if (r->key) return r;
    if (*seen_at(w, key) < 2) return NULL;
    if (2 * ++w->used > w->room) {
        grow(w);
        r = row_at(w, key);
    }
    r->key = key;
    return r;
}

static struct cell *cell_make(struct weights *w, struct row *r, uint32_t class) {
    for (unsigned i = 0; i < r->count; i++)
        if (r->classes[i] == class) return &r->cells[i];
    if (r->count == r->room) {
        uint16_t room = r->room ? (uint16_t)(2 * r->room) : 2;
        struct cell *cells = arena_take(w->arena, room * sizeof *cells);
        uint8_t *classes = arena_take(w->arena, room);
        if (r->count) {
            memcpy(cells, r->cells, r->count * sizeof *cells);
            memcpy(classes, r->classes, r->count);
        }
        r->cells = cells;
        r->classes = classes;
        r->room = room;
    }
    r->classes[r->count] = (uint8_t) class;
    r->cells[r->count] = (struct cell){.stamp = w->now};
    return &r->cells[r->count++];
}

void weights_score(const struct weights *w, const uint64_t *features, uint32_t count, int64_t *scores) {
    for (uint32_t f = 0; f < count; f++) __builtin_prefetch(&w->rows[features[f] & (w->room - 1)]);
    for (uint32_t f = 0; f < count; f++) {
        const struct row *r = row_at(w, features[f]);
        for (unsigned i = 0; i < r->count; i++) scores[r->classes[i]] += r->cells[i].weight;
    }
}

void weights_add(struct weights *w, const uint64_t *features, uint32_t count, uint32_t class, int32_t by) {
    assert(class < w->classes);
    for (uint32_t f = 0; f < count; f++) {
        struct row *r = row_make(w, features[f] ? features[f] : 1);
        if (!r) continue;
        struct cell *c = cell_make(w, r, class);
        c->sum += (int64_t)c->weight * (w->now - c->stamp);
        c->stamp = w->now;
        c->weight += by;
    }
}

void weights_tick(struct weights *w) { w->now++; }

/* ---- the file ------------------------------------------------------------------------------------------ */

static int mean(const struct weights *w, const struct cell *c, struct fit fit) {
    double sum = (double)c->sum + (double)c->weight * (w->now - c->stamp), m = sum / w->now,
           size = m < 0 ? -m : m;
    if (size < fit.least) return 0;
    size /= fit.unit;
    if (size > LINEAR_EXACT) size = LINEAR_EXACT + (size - LINEAR_EXACT) / LINEAR_STEP;
    int byte = size > 127 ? 127 : (int)(size + 0.5);
    return m < 0 ? -byte : byte;
}

/* Bytes of the row in the file; 0 where all its weights round to nothing. */
static uint32_t row_size(const struct weights *w, const struct row *r, struct fit fit) {
    uint32_t kept = 0;
    for (unsigned i = 0; i < r->count; i++) kept += mean(w, &r->cells[i], fit) != 0;
    return kept > 255 ? 3 + 2 * 255 : kept ? 3 + 2 * kept : 0;
}

static void row_put(const struct weights *w, const struct row *r, struct fit fit, uint32_t size,
                    unsigned char *to) {
    uint32_t left = to[2] = (unsigned char)((size - 3) / 2);
    to[0] = (unsigned char)(r->key >> 48);
    to[1] = (unsigned char)(r->key >> 56);
    unsigned char *at = to + 3;
    for (unsigned i = 0; i < r->count && left; i++) {
        int m = mean(w, &r->cells[i], fit);
        if (!m) continue;
        *at++ = r->classes[i];
        *at++ = (unsigned char)(int8_t)m;
        left--;
    }
}

static void put_number(unsigned char *to, uint32_t n) {
    for (unsigned i = 0; i < 4; i++) to[i] = (unsigned char)(n >> 8 * i);
}

static int order_of_keys(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

/* The keys of the rows that are kept, in order: so the file does not hang on the history of the table. */
static uint64_t *kept_keys(const struct weights *w, struct fit fit, size_t *count) {
    uint64_t *keys = calloc(w->used + 1, sizeof *keys);
    if (!keys) abort();
    *count = 0;
    for (size_t i = 0; i < w->room; i++)
        if (w->rows[i].key && row_size(w, &w->rows[i], fit)) keys[(*count)++] = w->rows[i].key;
    qsort(keys, *count, sizeof *keys, order_of_keys);
    return keys;
}

bool weights_write(const struct weights *w, const unsigned char *notes, struct fit fit, const char *path,
                   struct err *e) {
    size_t kept;
    uint64_t *keys = kept_keys(w, fit, &kept);
    uint32_t buckets = 64;
    while (buckets < kept) buckets *= 2;
    if (buckets > 64) buckets /= 2; /* between one and two rows a bucket */
    uint32_t *begins = calloc(buckets + 1, sizeof *begins);
    if (!begins) abort();
    for (size_t i = 0; i < kept; i++)
        begins[(keys[i] & (buckets - 1)) + 1] += row_size(w, row_at(w, keys[i]), fit);
    for (uint32_t b = 0; b < buckets; b++) begins[b + 1] += begins[b];
    size_t head = LINEAR_HEAD + 4 * ((size_t)buckets + 1), rows = begins[buckets];
    size_t size = head + rows + w->classes * LINEAR_NOTE;
    unsigned char *bytes = calloc(size, 1);
    uint32_t *at = calloc(buckets, sizeof *at);
    if (!bytes || !at) abort();
    memcpy(bytes, "SRLINEAR", 8);
    put_number(bytes + 8, LINEAR_VERSION);
    put_number(bytes + 12, w->classes);
    put_number(bytes + 16, buckets);
    put_number(bytes + 20, (uint32_t)rows);
    put_number(bytes + 24, w->classes * LINEAR_NOTE);
    put_number(bytes + 28, LINEAR_STEP);
    for (uint32_t b = 0; b <= buckets; b++) put_number(bytes + LINEAR_HEAD + 4 * (size_t)b, begins[b]);
    for (size_t i = 0; i < kept; i++) {
        const struct row *r = row_at(w, keys[i]);
        uint32_t b = (uint32_t)(keys[i] & (buckets - 1)), row = row_size(w, r, fit);
        row_put(w, r, fit, row, bytes + head + begins[b] + at[b]);
        at[b] += row;
    }
    memcpy(bytes + head + rows, notes, w->classes * LINEAR_NOTE);
    bool good = file_write(path, bytes, size, e);
    fprintf(stderr, "  %s: %zu features, %zu kept, %zu bytes\n", path, w->used, kept, size);
    free(keys), free(begins), free(bytes), free(at);
    return good;
}

/* ---- chance -------------------------------------------------------------------------------------------- */

uint64_t dice_roll(struct dice *d) {
    uint64_t z = d->state += 0x9E3779B97F4A7C15u;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    return z ^ z >> 31;
}

uint32_t dice_below(struct dice *d, uint32_t end) { return (uint32_t)((dice_roll(d) >> 32) * end >> 32); }

void dice_shuffle(struct dice *d, uint32_t *order, uint32_t count) {
    for (uint32_t i = count; i > 1; i--) {
        uint32_t j = dice_below(d, i), swap = order[i - 1];
        order[i - 1] = order[j];
        order[j] = swap;
    }
}
