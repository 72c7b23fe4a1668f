/* Models from foreign bytes: a linear model, word classes and a net open or say why not, and every lookup
 * stays inside. The first byte chooses which of them is tried; with its low bit set the rest is the file as
 * it is, else the checked sizes of the head are made to fit, so that damage reaches what is inside. */
#include <stdlib.h>

#include "base/arena.h"
#include "fuzz.h"
#include "know/model.h"
#include "lang/encoder.h"
#include "lang/lore.h"

static void put_number(char *to, uint64_t n) {
    for (unsigned i = 0; i < 4; i++) to[i] = (char)(n >> 8 * i);
}

/* Makes the head of a linear model agree with the size of the bytes. */
static void mend_head(char *at, size_t size) {
    enum { BUCKETS = 4, CLASSES = 3, FIXED = LINEAR_HEAD + 4 * (BUCKETS + 1) + CLASSES * LINEAR_NOTE };
    if (size < FIXED) return;
    memcpy(at, "SRLINEAR", 8);
    put_number(at + 8, LINEAR_VERSION);
    put_number(at + 12, CLASSES);
    put_number(at + 16, BUCKETS);
    put_number(at + 20, size - FIXED);
    put_number(at + 24, CLASSES * LINEAR_NOTE);
    put_number(at + 28, LINEAR_STEP);
}

static void try_linear(struct str bytes) {
    struct linear m;
    struct err e = {0};
    int32_t scores[LINEAR_CLASSES] = {0};
    if (!linear_open(&m, bytes, "fuzz", &e)) return;
    for (uint64_t i = 0; i < 64; i++) {
        uint64_t key = i * 0x9E3779B97F4A7C15u;
        linear_score(&m, &key, 1, scores);
    }
    for (uint32_t c = 0; c < m.classes; c++) scores[0] += linear_note(&m, c)[0];
}

static void try_clusters(struct str bytes) {
    struct clusters c;
    struct err e = {0};
    if (!clusters_open(&c, bytes, "fuzz", &e)) return;
    for (uint64_t i = 0; i < 64; i++) clusters_path(&c, i * 0x9E3779B97F4A7C15u);
}

/* No net that opens may drive a sum past its bounds: sanitizers would tell. */
static void compute(const struct net *n) {
    enum { WORDS = 5 };
    struct arena *a = arena_make();
    struct encoder e;
    struct word words[WORDS] = {{.lower = 1}, {.lower = 2}, {.lower = 3}};
    struct lore_word about[WORDS] = {{0}};
    int32_t scores[WORDS + 1];
    encoder_make(&e, n, a, WORDS);
    encoder_run(&e, words, about, WORDS, true);
    for (uint32_t i = 1; i <= WORDS; i++) {
        encoder_heads(&e, i, scores);
        encoder_relation(&e, i, i - 1);
    }
    arena_free(a);
}

/* A whole net is large: the input is its beginning and, from byte 64 on, is laid over it again and again. */
static void try_net(struct str bytes) {
    enum { ROWS = 4, SLOTS = 8, TAGS = 3 };
    struct net n;
    struct err e = {0};
    size_t size = NET_HEAD + TAGS * LINEAR_NOTE + 8 * SLOTS + 4 * NET_CURVE + ROWS * NET_WIDTH + 2 * NET_ARC +
                  4 * NET_REL + 8 * NET_DISTANCES;
    for (unsigned p = 0; p < NET_PARTS; p++)
        size += NET_SIZES[p].columns * (4 + 2 * (size_t)NET_SIZES[p].inner);
    char *whole = calloc(size, 1);
    if (!whole) return;
    for (size_t i = 0; bytes.size && i < 4096; i++)
        whole[NET_HEAD + i * 509 % (size - NET_HEAD)] = bytes.at[i % bytes.size];
    memcpy(whole, "SRNEURAL", 8);
    put_number(whole + 8, NET_VERSION);
    put_number(whole + 12, ROWS);
    put_number(whole + 16, SLOTS);
    put_number(whole + 20, TAGS);
    if (net_open(&n, (struct str){whole, size}, "fuzz", &e))
        for (uint64_t i = 0; i < 64; i++)
            if (net_row(&n, i * 0x9E3779B97F4A7C15u) >= ROWS) abort();
    if (n.rows) compute(&n);
    net_open(&n, (struct str){whole, bytes.size % size}, "fuzz", &e);
    free(whole);
    net_open(&n, bytes, "fuzz", &e);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0) return 0;
    char *copy = malloc(size);
    if (!copy) return 0;
    memcpy(copy, data + 1, size - 1);
    if (!(data[0] & 1)) mend_head(copy, size - 1);
    struct str bytes = {copy, size - 1};
    if (data[0] & 4)
        try_net(bytes);
    else if (data[0] & 2)
        try_clusters(bytes);
    else
        try_linear(bytes);
    free(copy);
    return 0;
}
