/* Net: the small network that gives words their tags, names, heads and relations; read in place from the
 * section model/net of the pack. lang/encoder.c computes with it.
 *
 *     features of a word (rows of a table, added up)
 *       -> three quasi-recurrent layers, from the left and from the right (Bradbury and others 2017)
 *       -> its tag and name, from layer 2; its head by a biaffine score and its relation, from layer 3
 *          (Dozat and Manning 2017)
 *
 *     "SRNEURAL"  u32 version  u32 rows  u32 slots (a power of two)  u32 tags  u32 0  u32 0
 *     notes       LINEAR_NOTE bytes a tag
 *     slots       u64: the key's upper 40 bits, the row below; 0 = free; searched forward
 *     curves      u16 x 2 x NET_CURVE: the hyperbolic tangent, then the logistic curve
 *     table       i8 x NET_WIDTH a row; row 0 is of zeros
 *     parts       each: i32 bias a column, then i16 x inner a column
 *     root        i16 x NET_ARC as a head, i32 x NET_REL as one that gives relations
 *     distances   i32 x 2 NET_DISTANCES
 *
 * Numbers are little-endian and whole, so that the same text gives the same answer on every machine:
 *
 *     states and inputs    1 = 1 << 10, of size NET_MOST at most; those of the root NET_ROOT_MOST
 *     weights              1 = 1 << 12
 *     sums and biases      1 = 1 << 22; no sum can pass 32 bits: checked on opening
 *     curves               1 = 1 << 14, over sums of -8 to 8 in steps of 1 << 14
 *     table                1 = 1 << 6 */
#ifndef KNOW_NET_H
#define KNOW_NET_H

#include <stdint.h>

#include "base/err.h"
#include "base/str.h"

struct arena;

enum {
    NET_VERSION = 1,
    NET_HEAD = 32,
    NET_FEATURES = 15,
    NET_LEXICAL = 3, /* the first of them, which know the word itself */
    NET_WIDTH = 96,
    NET_STATES = 96, /* of one direction */
    NET_OUT = 2 * NET_STATES,
    NET_GATES = 6 * NET_STATES, /* candidate, forget, output from the left, then from the right */
    NET_LAYERS = 3,
    NET_TAGS = 144,
    NET_NAMES = 16,
    NET_ARC = 64,
    NET_REL = 64,
    NET_RELS = 64,
    NET_DISTANCES = 32,
    NET_CURVE = 4096,
    NET_MOST = 8191,
    NET_ROOT_MOST = 2047
};

enum net_part {
    NET_LAYER1,
    NET_LAYER2,
    NET_LAYER3,
    NET_TAG,
    NET_NAME,
    NET_CHILD,  /* the word as one that looks for its head */
    NET_SOUGHT, /* as one that is looked for */
    NET_SEEK,   /* from child: what is compared with those that are looked for */
    NET_REL_CHILD,
    NET_REL_HEAD,
    NET_RELATION,
    NET_PARTS
};

struct net_size {
    uint32_t inner, columns;
};
extern const struct net_size NET_SIZES[NET_PARTS];

struct net {
    uint32_t rows, tags, mask; /* rows 0: there is no net */
    const unsigned char *notes;
    const uint64_t *slots;
    const int16_t *tangent, *logistic;
    const int8_t *table;
    const int32_t *bias[NET_PARTS];
    const int16_t *weights[NET_PARTS]; /* columns of `inner`; for dot_multiply once net_lay_out was called */
    const int16_t *root;
    const int32_t *root_rel, *distances;
};

/* False with `e` filled where the bytes are wrong. Empty bytes give the empty net. They must be aligned to 8.
 */
bool net_open(struct net *n, struct str bytes, const char *name, struct err *e);

/* Lays the weights out in the arena for base/dot.h; for a net that is computed with. */
void net_lay_out(struct net *n, struct arena *a);

static inline bool net_is_empty(const struct net *n) { return n->rows == 0; }

/* The row of a feature; 0 for one that is not known. */
uint32_t net_row(const struct net *n, uint64_t key);

/* Has the memory that net_row will look at brought near. */
static inline void net_prefetch(const struct net *n, uint64_t key) {
    __builtin_prefetch(n->slots + ((key >> 24) & n->mask));
}

/* Where among the distances the score of a head stands that is so far away. */
static inline uint32_t net_distance(uint32_t child, uint32_t head) {
    uint32_t far = child > head ? child - head : head - child;
    uint32_t slot = far <= 16 ? far : far <= 24 ? 17 : far <= 40 ? 18 : far <= 80 ? 19 : 20;
    return slot + (child > head ? NET_DISTANCES : 0);
}

#endif
