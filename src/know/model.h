/* Model: what was learned from treebanks, read in place from the sections model/... of the pack.
 *
 * A linear model scores classes by adding up the weights of features. A feature is a 64-bit hash; its weights
 * stand in the bucket of its low bits, told apart from its neighbours there by its top 16 bits:
 *
 *     "SRLINEAR"  u32 version  u32 classes  u32 buckets (a power of two)  u32 size of rows  u32 size of notes
 * u32 step u32 begin of each bucket's rows, and the end of the last one rows:   u16 check  u8 count  then
 * count times: u8 class  i8 weight (linear_weight tells what it stands for) notes:  what the stage wants to
 * know of its classes (their tags, transitions, edits ...), 8 bytes a class
 *
 * Numbers are little-endian, weights are integers: the same text gives the same answer on every machine.
 * Everything is checked once on opening, so that reading needs no further care. A model that is not in the
 * pack is empty: no features, no classes; the stage that lives on it then finds nothing. */
#ifndef KNOW_MODEL_H
#define KNOW_MODEL_H

#include "base/err.h"
#include "base/str.h"
#include "know/net.h"

struct arena;
struct pack;

enum { LINEAR_CLASSES = 256, LINEAR_NOTE = 8, LINEAR_VERSION = 1, LINEAR_HEAD = 32 };

struct linear {
    const unsigned char *begins, *rows, *notes;
    uint32_t classes, mask;
    int32_t step;
};

/* Word classes from plain text, by hash of the lower-case form: "SRCLUSTR" u32 version u32 slots (a power of
 * two), then slots of u32 check, u16 path. A path is the bits of a leaf of a binary tree below a leading 1; 0
 * = unknown. */
enum { CLUSTERS_VERSION = 1, CLUSTERS_HEAD = 16, CLUSTERS_SLOT = 6 };

struct clusters {
    const unsigned char *slots;
    uint32_t mask;
};

struct models {
    struct linear sentences, tokens, lemmas, names, quotations;
    struct net net;
    struct clusters clusters;
};

/* The models of a pack. NULL with `e` filled where a section is damaged or of another version. */
const struct models *models_open(struct arena *a, const struct pack *p, struct err *e);

/* Opens one; false with `e` filled where it is wrong. Empty bytes give the empty model. */
bool linear_open(struct linear *m, struct str bytes, const char *name, struct err *e);
bool clusters_open(struct clusters *c, struct str bytes, const char *name, struct err *e);

/* What the byte of a weight stands for: small weights are exact, the few that are larger are told in steps.
 */
enum { LINEAR_EXACT = 64, LINEAR_STEP = 8 };
static inline int32_t linear_weight(int32_t byte, int32_t step) {
    int32_t size = byte < 0 ? -byte : byte;
    if (size > LINEAR_EXACT) size += (step - 1) * (size - LINEAR_EXACT);
    return byte < 0 ? -size : size;
}

static inline bool linear_is_empty(const struct linear *m) { return m->classes == 0; }

/* Adds the weights of the features to the scores of their classes. */
void linear_score(const struct linear *m, const uint64_t *keys, uint32_t count, int32_t *scores);

/* The notes of a class: LINEAR_NOTE bytes. */
static inline const unsigned char *linear_note(const struct linear *m, uint32_t class) {
    return m->notes + (size_t) class * LINEAR_NOTE;
}

/* The place of a word in the tree of words; 0 = unknown. */
uint32_t clusters_path(const struct clusters *c, uint64_t lower_hash);

#endif
