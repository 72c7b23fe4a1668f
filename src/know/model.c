#include "know/model.h"

#include <assert.h>

#include "base/arena.h"
#include "know/pack.h"

static uint32_t number_at(const unsigned char *at) {
    return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

static bool is_power_of_two(uint64_t n) { return n && (n & (n - 1)) == 0; }

static bool wrong(struct err *e, const char *name, const char *what) {
    return err_set(e, ERR_DATA, name, 0, "the model %s; build it again (make train) or reinstall sitrep.pack",
                   what);
}

static bool row_is_sound(const unsigned char *row, size_t left, uint32_t classes) {
    if (left < 3 || left < 3 + 2 * (size_t)row[2]) return false;
    for (unsigned i = 0; i < row[2]; i++)
        if (row[3 + 2 * i] >= classes) return false;
    return true;
}

static bool rows_are_sound(const struct linear *m, uint32_t size) {
    for (uint32_t b = 0; b <= m->mask; b++) {
        uint32_t at = number_at(m->begins + 4 * (size_t)b), end = number_at(m->begins + 4 * (size_t)b + 4);
        if (at > end || end > size) return false;
        for (; at < end; at += 3 + 2 * (uint32_t)m->rows[at + 2])
            if (!row_is_sound(m->rows + at, end - at, m->classes)) return false;
    }
    return true;
}

bool linear_open(struct linear *m, struct str bytes, const char *name, struct err *e) {
    *m = (struct linear){0};
    if (bytes.size == 0) return true;
    const unsigned char *at = (const unsigned char *)bytes.at;
    if (bytes.size < LINEAR_HEAD) return wrong(e, name, "is cut short");
    if (memcmp(at, "SRLINEAR", 8) != 0) return wrong(e, name, "is not a linear model");
    if (number_at(at + 8) != LINEAR_VERSION) return wrong(e, name, "is of another version");
    uint64_t classes = number_at(at + 12), buckets = number_at(at + 16);
    uint64_t rows = number_at(at + 20), notes = number_at(at + 24), step = number_at(at + 28);
    if (classes == 0 || classes > LINEAR_CLASSES || !is_power_of_two(buckets) ||
        notes != classes * LINEAR_NOTE || step > 64)
        return wrong(e, name, "has a damaged head");
    if (bytes.size != LINEAR_HEAD + 4 * (buckets + 1) + rows + notes)
        return wrong(e, name, "has the wrong size");
    struct linear found = {.begins = at + LINEAR_HEAD,
                           .classes = (uint32_t)classes,
                           .mask = (uint32_t)buckets - 1,
                           .step = step ? (int32_t)step : 1};
    found.rows = found.begins + 4 * (buckets + 1);
    found.notes = found.rows + rows;
    if (!rows_are_sound(&found, (uint32_t)rows)) return wrong(e, name, "is damaged inside");
    *m = found;
    return true;
}

bool clusters_open(struct clusters *c, struct str bytes, const char *name, struct err *e) {
    *c = (struct clusters){0};
    if (bytes.size == 0) return true;
    const unsigned char *at = (const unsigned char *)bytes.at;
    if (bytes.size < CLUSTERS_HEAD) return wrong(e, name, "is cut short");
    if (memcmp(at, "SRCLUSTR", 8) != 0) return wrong(e, name, "holds no word classes");
    if (number_at(at + 8) != CLUSTERS_VERSION) return wrong(e, name, "is of another version");
    uint64_t slots = number_at(at + 12);
    if (!is_power_of_two(slots) || bytes.size != CLUSTERS_HEAD + slots * CLUSTERS_SLOT)
        return wrong(e, name, "has the wrong size");
    *c = (struct clusters){at + CLUSTERS_HEAD, (uint32_t)slots - 1};
    return true;
}

const struct models *models_open(struct arena *a, const struct pack *p, struct err *e) {
    struct models *m = arena_take(a, sizeof *m);
    const struct {
        const char *name;
        struct linear *linear;
    } LINEAR[] = {
        {"model/sentences", &m->sentences},   {"model/tokens", &m->tokens},
        {"model/lemmas", &m->lemmas},         {"model/names", &m->names},
        {"model/quotations", &m->quotations},
    };
    for (size_t i = 0; i < sizeof LINEAR / sizeof *LINEAR; i++)
        if (!linear_open(LINEAR[i].linear, pack_section(p, LINEAR[i].name), LINEAR[i].name, e)) return NULL;
    if (!net_open(&m->net, pack_section(p, "model/net"), "model/net", e)) return NULL;
    net_lay_out(&m->net, a);
    if (!clusters_open(&m->clusters, pack_section(p, "model/clusters"), "model/clusters", e)) return NULL;
    return m;
}

struct bucket {
    const unsigned char *at, *end; /* its rows */
};

static uint32_t check_at(const unsigned char *row) { return (uint32_t)row[0] | (uint32_t)row[1] << 8; }

static void add_row(const struct linear *m, struct bucket b, uint32_t check, int32_t *scores) {
    while (b.at < b.end && check_at(b.at) != check) b.at += 3 + 2 * (size_t)b.at[2];
    if (b.at >= b.end) return;
    for (const unsigned char *w = b.at + 3, *last = w + 2 * b.at[2]; w < last; w += 2)
        scores[w[0]] += linear_weight((int8_t)w[1], m->step);
}

enum { AT_ONCE = 128 };

/* Three rounds, so that the memory for all features is on its way before the first one is needed. */
static void score_some(const struct linear *m, const uint64_t *keys, uint32_t count, int32_t *scores) {
    struct bucket buckets[AT_ONCE];
    for (uint32_t i = 0; i < count; i++) __builtin_prefetch(m->begins + 4 * (size_t)(keys[i] & m->mask));
    for (uint32_t i = 0; i < count; i++) {
        const unsigned char *begin = m->begins + 4 * (size_t)(keys[i] & m->mask);
        buckets[i] = (struct bucket){m->rows + number_at(begin), m->rows + number_at(begin + 4)};
        __builtin_prefetch(buckets[i].at);
    }
    for (uint32_t i = 0; i < count; i++) add_row(m, buckets[i], (uint32_t)(keys[i] >> 48), scores);
}

void linear_score(const struct linear *m, const uint64_t *keys, uint32_t count, int32_t *scores) {
    if (linear_is_empty(m)) return;
    for (uint32_t i = 0; i < count; i += AT_ONCE)
        score_some(m, keys + i, count - i < AT_ONCE ? count - i : AT_ONCE, scores);
}

/* Slots are searched forward from the hash's own, as clusters.c of the trainers fills them. */
uint32_t clusters_path(const struct clusters *c, uint64_t lower_hash) {
    if (!c->slots) return 0;
    for (uint32_t i = 0, slot = (uint32_t)lower_hash & c->mask; i <= c->mask;
         i++, slot = (slot + 1) & c->mask) {
        const unsigned char *at = c->slots + (size_t)slot * CLUSTERS_SLOT;
        uint32_t path = (uint32_t)at[4] | (uint32_t)at[5] << 8;
        if (path == 0) return 0;
        if (number_at(at) == (uint32_t)(lower_hash >> 32)) return path;
    }
    return 0;
}
