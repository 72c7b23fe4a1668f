#include "tidy/blocks.h"

#include "base/arena.h"
#include "doc/doc.h"
#include "tidy/asides.h"
#include "tidy/dateline.h"
#include "tidy/doubled.h"
#include "tidy/furniture.h"
#include "tidy/headline.h"
#include "tidy/slices.h"
#include "tidy/stamp.h"

/* The block that holds the byte `at`; 0 where none does. */
static uint32_t block_at(const struct doc *d, uint32_t at) {
    uint32_t low = 1, high = (uint32_t)d->blocks.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (d->blocks.at[middle].span.end <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low < d->blocks.count && d->blocks.at[low].span.begin <= at ? low : 0;
}

/* Furniture that stands twice is furniture. */
static void keep_furniture(struct slices *c, const struct slices *before) {
    size_t b = 0;
    for (size_t i = 0; i < c->count; i++) {
        while (b < before->count && before->at[b].span.end <= c->at[i].span.begin) b++;
        if (b < before->count && before->at[b].kind != BLOCK_PARAGRAPH) c->at[i].kind = before->at[b].kind;
    }
}

/* A dateline in what stands twice is part of the repeat. */
static void drop_repeated(struct slices *datelines, const struct slices *repeats) {
    size_t kept = 0, r = 0;
    for (size_t i = 0; i < datelines->count; i++) {
        struct span span = datelines->at[i].span;
        while (r < repeats->count && repeats->at[r].span.end <= span.begin) r++;
        bool is_repeated = r < repeats->count && span_overlaps(repeats->at[r].span, span);
        if (!is_repeated) datelines->at[kept++] = datelines->at[i];
    }
    datelines->count = kept;
}

static void write_blocks(struct doc *d, const struct slices *c) {
    for (size_t i = 0; i < c->count; i++)
        *doc_add(d, blocks) = (struct block){.span = c->at[i].span, .kind = c->at[i].kind};
    for (size_t i = 0; i < c->count; i++) {
        struct slice slice = c->at[i];
        if (slice.kind == BLOCK_REPEAT) {
            d->blocks.at[i + 1].repeat_of = block_at(d, slice.original);
            *doc_add(d, damage) = (struct damage){slice.span, DAMAGE_DOUBLED};
        } else if (slice.kind == BLOCK_BOILERPLATE) {
            *doc_add(d, damage) = (struct damage){slice.span, DAMAGE_BOILERPLATE};
        }
    }
}

bool blocks_find(struct doc *d, const struct know *k, struct err *e) {
    (void)e;
    struct arena *scratch = arena_make();
    struct slices c, repeats, datelines;
    slices_begin(&c, scratch, d);
    headline_find(&c, d, k);
    stamps_find(&c, d, k);
    furniture_find(&c, d, k);
    asides_find(&c, d, k);
    headline_guess(&c, d);
    doubled_short(&c, d);
    struct slices whole = c;
    datelines_find(&datelines, scratch, &c, d, k);
    doubled_find(&repeats, scratch, d, &datelines);
    slices_mark(&c, d, &repeats);
    keep_furniture(&c, &whole);
    drop_repeated(&datelines, &repeats);
    slices_mark(&c, d, &datelines);
    stamps_publish(d, &c);
    write_blocks(d, &c);
    arena_free(scratch);
    return true;
}
