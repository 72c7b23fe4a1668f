#include "record/sketch.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/hash.h"
#include "base/map.h"
#include "base/utf8.h"
#include "doc/doc.h"
#include "record/record.h"

enum { GRAM = 5, KEPT = 512, TERMS = 256, HEAD = 2, DIGITS = 8 };

struct hashes {
    uint64_t *at;
    size_t count, room;
};

/* Does a block stand within a line, with words of others on both sides? A copy carries it along. */
static bool is_within_line(const struct doc *d, const struct block *b) {
    uint32_t begin = b->span.begin, end = b->span.end;
    while (begin > 0 && d->text[begin - 1] == ' ') begin--;
    while (end < d->size && d->text[end] == ' ') end++;
    return begin > 0 && d->text[begin - 1] != '\n' && end < d->size && d->text[end] != '\n';
}

static bool is_read(const struct doc *d, const struct block *b) {
    return b->kind != BLOCK_REPEAT && (b->kind != BLOCK_BOILERPLATE || is_within_line(d, b));
}

/* Hashes of the words of a span, in order. Bytes beyond ASCII count as letters: a damaged character changes
 * one word. */
static void hash_words(struct arena *a, const struct doc *d, struct span span, struct hashes *words) {
    uint32_t begin = span.begin;
    while (begin < span.end) {
        uint64_t hash = 0;
        uint32_t i = begin;
        for (; i < span.end; i++) {
            unsigned char c = (unsigned char)d->text[i];
            if (c >= 'A' && c <= 'Z') c = (unsigned char)(c - 'A' + 'a');
            bool in_word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80;
            if (!in_word) break;
            hash = hash_mix(hash, c);
        }
        if (i > begin) {
            words->at = arena_grow(a, words->at, words->count, &words->room, sizeof *words->at);
            words->at[words->count++] = hash;
        }
        begin = i + 1;
    }
}

static int by_value(const void *x, const void *y) {
    uint64_t a = *(const uint64_t *)x, b = *(const uint64_t *)y;
    return a < b ? -1 : a > b;
}

static struct hashes grams_of(struct arena *a, const struct hashes *words) {
    struct hashes grams = {0};
    if (!words->count) return grams;
    size_t size = words->count < GRAM ? words->count : GRAM;
    grams.at = arena_take(a, words->count * sizeof *grams.at);
    for (size_t i = 0; i + size <= words->count; i++) {
        uint64_t hash = 1;
        for (size_t w = 0; w < size; w++) hash = hash_mix(hash, words->at[i + w]);
        grams.at[grams.count++] = hash;
    }
    qsort(grams.at, grams.count, sizeof *grams.at, by_value);
    size_t kept = 0;
    for (size_t i = 0; i < grams.count; i++)
        if (i == 0 || grams.at[i] != grams.at[i - 1]) grams.at[kept++] = grams.at[i];
    grams.count = kept;
    return grams;
}

static void put_sketch(struct arena *a, const struct hashes *grams, struct report *to) {
    unsigned exponent = 0;
    while (grams->count >> exponent > KEPT) exponent++;
    uint64_t bound = exponent ? (uint64_t)1 << (64 - exponent) : 0;
    struct buf {
        char *at;
        size_t size;
    } b = {arena_take(a, HEAD + grams->count * DIGITS + 1), 0};
    b.size = (size_t)snprintf(b.at, HEAD + 1, "%02u", exponent);
    for (size_t i = 0; i < grams->count && (!bound || grams->at[i] < bound); i++) {
        char digits[DIGITS + 1];
        snprintf(digits, sizeof digits, "%08x", (unsigned)(grams->at[i] >> 32));
        memcpy(b.at + b.size, digits, DIGITS);
        b.size += DIGITS;
    }
    to->sketch = (struct str){b.at, b.size};
}

static int by_count(const void *x, const void *y) {
    const struct term_weight *a = x, *b = y;
    if (a->count != b->count) return a->count < b->count ? 1 : -1;
    return str_compare(a->term, b->term);
}

static bool is_content(unsigned upos) {
    return upos == UPOS_NOUN || upos == UPOS_PROPN || upos == UPOS_VERB || upos == UPOS_ADJ;
}

static void put_terms(struct arena *a, const struct doc *d, struct report *to) {
    struct arena *scratch = arena_make();
    struct map index;
    map_begin(&index, scratch);
    struct term_weight *terms = NULL;
    size_t count = 0, room = 0;
    for (uint32_t t = 1; t < d->lemmas.count; t++) {
        if (!is_content(d->tags.at[t].upos)) continue;
        uint32_t *at = map_put(&index, str_lower(scratch, doc_lemma(d, t)));
        if (!*at) {
            terms = arena_grow(scratch, terms, count, &room, sizeof *terms);
            terms[count++] = (struct term_weight){str_lower(scratch, doc_lemma(d, t)), 0};
            *at = (uint32_t)count;
        }
        terms[*at - 1].count++;
    }
    if (count) qsort(terms, count, sizeof *terms, by_count);
    for (size_t i = 0; i < count && i < TERMS; i++) {
        struct term_weight *x = list_add(a, to->terms);
        *x = (struct term_weight){str_copy(a, terms[i].term), terms[i].count};
    }
    arena_free(scratch);
}

void sketch_make(struct arena *a, const struct doc *d, struct report *to) {
    struct arena *scratch = arena_make();
    struct hashes words = {0};
    for (uint32_t b = 1; b < d->blocks.count; b++)
        if (is_read(d, &d->blocks.at[b])) hash_words(scratch, d, d->blocks.at[b].span, &words);
    struct hashes grams = grams_of(scratch, &words);
    put_sketch(a, &grams, to);
    arena_free(scratch);
    put_terms(a, d, to);
}

static unsigned exponent_of(struct str sketch) {
    int n = sketch.size >= HEAD ? str_number((struct str){sketch.at, HEAD}) : -1;
    return n >= 0 && n < 32 ? (unsigned)n : 0;
}

static unsigned digit(char c) {
    if (c >= '0' && c <= '9') return (unsigned)(c - '0');
    return c >= 'a' && c <= 'f' ? (unsigned)(c - 'a' + 10) : 0;
}

bool sketch_hash(struct str sketch, uint32_t i, uint32_t *hash) {
    size_t at = HEAD + (size_t)i * DIGITS;
    if (at + DIGITS > sketch.size) return false;
    *hash = 0;
    for (size_t k = 0; k < DIGITS; k++) *hash = *hash << 4 | digit(sketch.at[at + k]);
    return true;
}

struct sketch_overlap sketch_compare(struct str a, struct str b) {
    unsigned coarse = exponent_of(a) > exponent_of(b) ? exponent_of(a) : exponent_of(b);
    uint64_t bound = (uint64_t)1 << (32 - coarse);
    struct sketch_overlap o = {0};
    uint32_t x, y, i = 0, j = 0;
    bool more_x = sketch_hash(a, i, &x) && x < bound, more_y = sketch_hash(b, j, &y) && y < bound;
    while (more_x || more_y) {
        bool take_x = more_x && (!more_y || x <= y), take_y = more_y && (!more_x || y <= x);
        o.a += take_x, o.b += take_y, o.common += take_x && take_y;
        if (take_x) more_x = sketch_hash(a, ++i, &x) && x < bound;
        if (take_y) more_y = sketch_hash(b, ++j, &y) && y < bound;
    }
    return o;
}
