/* Models from foreign bytes: a linear model and word classes open or say why not, and every lookup stays
 * inside. The first byte chooses which of the two is tried; with its low bit set the rest is the file as it
 * is, else the checked sizes of the head are made to fit, so that damage reaches the rows. */
#include <stdlib.h>

#include "fuzz.h"
#include "know/model.h"

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

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0) return 0;
    char *copy = malloc(size);
    if (!copy) return 0;
    memcpy(copy, data + 1, size - 1);
    if (!(data[0] & 1)) mend_head(copy, size - 1);
    struct str bytes = {copy, size - 1};
    if (data[0] & 2)
        try_clusters(bytes);
    else
        try_linear(bytes);
    free(copy);
    return 0;
}
