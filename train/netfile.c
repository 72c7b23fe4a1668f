#include "netfile.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/file.h"
#include "know/model.h"

static void put(struct buf *b, int64_t number, unsigned bytes) {
    for (unsigned i = 0; i < bytes; i++) buf_byte(b, (char)(number >> 8 * i));
}

static void align(struct buf *b) {
    while (b->size % 8) buf_byte(b, 0);
}

/* The nearest whole number of units, within [-most, most]. */
static int64_t whole(float value, double unit, int64_t most) {
    double n = rint((double)value * unit);
    return n > (double)most ? most : n < (double)-most ? -most : (int64_t)n;
}

static void put_slots(struct buf *b, const uint64_t *keys, uint32_t rows, uint32_t slots) {
    uint64_t *table = calloc(slots, sizeof *table);
    for (uint32_t row = 1; row < rows; row++) {
        if (!keys[row]) continue;
        uint32_t at = (uint32_t)(keys[row] >> 24) & (slots - 1);
        while (table[at]) at = (at + 1) & (slots - 1);
        table[at] = (keys[row] >> 24 << 24) | row;
    }
    for (uint32_t i = 0; i < slots; i++) put(b, (int64_t)table[i], 8);
    free(table);
}

static void put_curves(struct buf *b) {
    for (int i = 0; i < NET_CURVE; i++)
        put(b, (int64_t)rint(tanh((i + 0.5 - NET_CURVE / 2) / 256.0) * 16384.0), 2);
    for (int i = 0; i < NET_CURVE; i++)
        put(b, (int64_t)rint(16384.0 / (1.0 + exp(-(i + 0.5 - NET_CURVE / 2) / 256.0))), 2);
}

static void put_part(struct buf *b, const struct network *n, unsigned part) {
    const struct weight_place *w = &n->parts[part];
    for (uint32_t c = 0; c < w->columns; c++) put(b, whole(n->weights[w->bias + c], 1 << 22, 1 << 28), 4);
    align(b);
    for (uint32_t c = 0; c < w->columns; c++)
        for (uint32_t i = 0; i < w->inner; i++)
            put(b, whole(n->weights[w->at + (size_t)i * w->columns + c], 1 << 12, 32767), 2);
    align(b);
}

bool netfile_write(const struct network *n, const uint64_t *keys, const unsigned char *notes, uint32_t tags,
                   const char *path, struct err *e) {
    struct buf b = {0};
    uint32_t slots = 64;
    while (slots < n->rows + n->rows / 2) slots *= 2;
    buf_add(&b, "SRNEURAL", 8);
    const uint32_t head[] = {NET_VERSION, n->rows, slots, tags, 0, 0};
    for (size_t i = 0; i < sizeof head / sizeof *head; i++) put(&b, head[i], 4);
    buf_add(&b, (const char *)notes, (size_t)tags * LINEAR_NOTE);
    align(&b);
    put_slots(&b, keys, n->rows, slots);
    put_curves(&b);
    for (size_t i = 0; i < (size_t)n->rows * NET_WIDTH; i++) put(&b, whole(n->table[i], 64, 127), 1);
    align(&b);
    for (unsigned p = 0; p < NET_PARTS; p++) put_part(&b, n, p);
    for (unsigned i = 0; i < NET_ARC; i++) put(&b, whole(n->weights[n->root + i], 1 << 10, NET_ROOT_MOST), 2);
    align(&b);
    for (unsigned i = 0; i < NET_REL; i++) put(&b, whole(n->weights[n->root_rel + i], 1 << 22, 1 << 28), 4);
    for (unsigned i = 0; i < 2 * NET_DISTANCES; i++)
        put(&b, whole(n->weights[n->distances + i], 1 << 20, 1 << 28), 4);
    struct net check;
    bool good = net_open(&check, (struct str){b.at, b.size}, path, e) && file_write(path, b.at, b.size, e);
    buf_free(&b);
    return good;
}
