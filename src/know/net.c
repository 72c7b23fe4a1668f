#include "know/net.h"

#include <assert.h>
#include <string.h>

#include "base/arena.h"
#include "base/dot.h"
#include "know/model.h"

const struct net_size NET_SIZES[NET_PARTS] = {
    {3 * NET_WIDTH, NET_GATES}, {NET_OUT, NET_GATES}, {NET_OUT, NET_GATES}, {NET_OUT, NET_TAGS},
    {NET_OUT, NET_NAMES},       {NET_OUT, NET_ARC},   {NET_OUT, NET_ARC},   {NET_ARC, NET_ARC},
    {NET_OUT, NET_REL},         {NET_OUT, NET_REL},   {NET_REL, NET_RELS},
};

static bool wrong(struct err *e, const char *name, const char *what) {
    return err_set(e, ERR_DATA, name, 0, "the net %s; build it again (make train) or reinstall sitrep.pack",
                   what);
}

static uint32_t number_at(const char *at) {
    uint32_t n;
    memcpy(&n, at, sizeof n);
    return n;
}

/* Takes so many bytes off the front, keeping what follows aligned to 8. */
static const void *cut(struct str *rest, uint64_t size) {
    uint64_t whole = (size + 7) / 8 * 8;
    const void *at = rest->at;
    if (whole > rest->size) return NULL;
    *rest = (struct str){rest->at + whole, rest->size - whole};
    return at;
}

/* Whether the largest inputs cannot drive a column's sum past 32 bits. */
static bool sums_are_bounded(const struct net *n) {
    for (unsigned p = 0; p < NET_PARTS; p++)
        for (uint32_t c = 0; c < NET_SIZES[p].columns; c++) {
            const int16_t *w = n->weights[p] + (size_t)c * NET_SIZES[p].inner;
            int64_t sum = n->bias[p][c] < 0 ? -(int64_t)n->bias[p][c] : n->bias[p][c];
            for (uint32_t i = 0; i < NET_SIZES[p].inner; i++)
                sum += (int64_t)(w[i] < 0 ? -w[i] : w[i]) * NET_MOST;
            if (sum > INT32_MAX) return false;
        }
    for (unsigned i = 0; i < 2 * NET_DISTANCES; i++)
        if (n->distances[i] > 1 << 28 || n->distances[i] < -(1 << 28)) return false;
    for (unsigned i = 0; i < NET_REL; i++)
        if (n->root_rel[i] > 1 << 28 || n->root_rel[i] < -(1 << 28)) return false;
    return true;
}

/* Curves of values beyond 1 would let states grow past what is checked. */
static bool curves_are_sound(const struct net *n) {
    for (unsigned i = 0; i < NET_CURVE; i++) {
        if (n->tangent[i] > 1 << 14 || n->tangent[i] < -(1 << 14)) return false;
        if (n->logistic[i] > 1 << 14 || n->logistic[i] < 0) return false;
    }
    for (unsigned i = 0; i < NET_ARC; i++)
        if (n->root[i] > NET_ROOT_MOST || n->root[i] < -NET_ROOT_MOST) return false;
    return true;
}

static bool slots_are_sound(const struct net *n) {
    bool has_end = false;
    for (uint32_t i = 0; i <= n->mask; i++) {
        has_end |= n->slots[i] == 0;
        if ((n->slots[i] & 0xFFFFFF) >= n->rows) return false;
    }
    return has_end;
}

static bool take_sections(struct net *n, struct str rest) {
    n->notes = cut(&rest, (uint64_t)n->tags * LINEAR_NOTE);
    n->slots = cut(&rest, ((uint64_t)n->mask + 1) * 8);
    n->tangent = cut(&rest, 2 * NET_CURVE);
    n->logistic = cut(&rest, 2 * NET_CURVE);
    n->table = cut(&rest, (uint64_t)n->rows * NET_WIDTH);
    for (unsigned p = 0; p < NET_PARTS; p++) {
        n->bias[p] = cut(&rest, 4 * NET_SIZES[p].columns);
        n->weights[p] = cut(&rest, 2 * (uint64_t)NET_SIZES[p].columns * NET_SIZES[p].inner);
    }
    n->root = cut(&rest, 2 * NET_ARC);
    n->root_rel = cut(&rest, 4 * NET_REL);
    n->distances = cut(&rest, 4 * 2 * NET_DISTANCES);
    return n->distances && rest.size == 0;
}

bool net_open(struct net *n, struct str bytes, const char *name, struct err *e) {
    *n = (struct net){0};
    if (bytes.size == 0) return true;
    if (bytes.size < NET_HEAD) return wrong(e, name, "is cut short");
    if (memcmp(bytes.at, "SRNEURAL", 8) != 0) return wrong(e, name, "is no net");
    if (number_at(bytes.at + 8) != NET_VERSION) return wrong(e, name, "is of another version");
    uint32_t slots = number_at(bytes.at + 16);
    struct net found = {
        .rows = number_at(bytes.at + 12), .tags = number_at(bytes.at + 20), .mask = slots - 1};
    if (found.rows < 2 || found.rows > 1 << 24 || found.tags == 0 || found.tags > NET_TAGS || slots == 0 ||
        (slots & (slots - 1)) != 0 || (uintptr_t)bytes.at % 8 != 0)
        return wrong(e, name, "has a damaged head");
    if (!take_sections(&found, (struct str){bytes.at + NET_HEAD, bytes.size - NET_HEAD}))
        return wrong(e, name, "has the wrong size");
    if (!slots_are_sound(&found) || !curves_are_sound(&found) || !sums_are_bounded(&found))
        return wrong(e, name, "is damaged inside");
    *n = found;
    return true;
}

void net_lay_out(struct net *n, struct arena *a) {
    if (net_is_empty(n)) return;
    for (unsigned p = 0; p < NET_PARTS; p++) {
        struct net_size size = NET_SIZES[p];
        int16_t *to = arena_take(a, (size_t)size.inner * size.columns * sizeof *to);
        dot_lay_out(to, n->weights[p], size.inner, size.columns);
        n->weights[p] = to;
    }
}

uint32_t net_row(const struct net *n, uint64_t key) {
    for (uint32_t slot = (uint32_t)(key >> 24) & n->mask;; slot = (slot + 1) & n->mask) {
        uint64_t found = n->slots[slot];
        if (found == 0) return 0;
        if (found >> 24 == key >> 24) return found & 0xFFFFFF;
    }
}
