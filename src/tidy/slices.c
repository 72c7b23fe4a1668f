#include "tidy/slices.h"

#include "base/utf8.h"

/* A line is wrapped where it is long enough to have met a margin and the sentence goes on below. */
enum { WRAP_LEAST = 40, WRAP_MOST = 120, WRAP_SAMPLE = 500 };

void slices_add(struct slices *c, const struct doc *d, struct slice slice) {
    uint32_t length;
    while (slice.span.begin < slice.span.end &&
           utf8_is_space(utf8_at(d->text, d->size, slice.span.begin, &length)))
        slice.span.begin += length;
    while (slice.span.begin < slice.span.end && utf8_is_space(utf8_before(d->text, slice.span.end, &length)))
        slice.span.end -= length;
    if (span_is_empty(slice.span)) return;
    c->at = arena_grow(c->arena, c->at, c->count, &c->room, sizeof *c->at);
    c->at[c->count++] = slice;
}

static struct span line_at(const struct doc *d, uint32_t begin) {
    const char *end = memchr(d->text + begin, '\n', d->size - begin);
    return (struct span){begin, end ? (uint32_t)(end - d->text) : d->size};
}

static bool is_sentence_end(struct str line) {
    while (line.size && strchr("\"')]", line.at[line.size - 1])) line.size--;
    return line.size && strchr(".!?:;", line.at[line.size - 1]);
}

/* Whether most lines that have a line right below them end at a margin and in the middle of a sentence. */
static bool is_wrapped(const struct doc *d) {
    uint32_t followed = 0, wrapped = 0;
    struct str before = {0};
    for (uint32_t at = 0; at < d->size && followed < WRAP_SAMPLE;) {
        struct span span = line_at(d, at);
        struct str line = str_trim(doc_words(d, span));
        if (before.size && line.size) {
            followed++;
            wrapped += before.size >= WRAP_LEAST && before.size <= WRAP_MOST && !is_sentence_end(before);
        }
        before = line;
        at = span.end + 1;
    }
    return followed > 1 && wrapped * 2 > followed;
}

void slices_begin(struct slices *c, struct arena *a, const struct doc *d) {
    *c = (struct slices){.arena = a};
    bool wrapped = is_wrapped(d);
    struct slice open = {.kind = BLOCK_PARAGRAPH};
    for (uint32_t at = 0; at < d->size;) {
        struct span line = line_at(d, at);
        bool blank = str_trim(doc_words(d, line)).size == 0;
        if (blank || !wrapped) {
            slices_add(c, d, open);
            open.span = line;
        } else {
            open.span.end = line.end;
        }
        at = line.end + 1;
    }
    slices_add(c, d, open);
}

void slices_mark(struct slices *c, const struct doc *d, const struct slices *marks) {
    if (!marks->count) return;
    struct slices finer = {.arena = c->arena};
    size_t m = 0;
    for (size_t i = 0; i < c->count; i++) {
        struct slice rest = c->at[i];
        while (m < marks->count && marks->at[m].span.end <= rest.span.begin) m++;
        for (size_t k = m; k < marks->count && marks->at[k].span.begin < rest.span.end; k++) {
            struct slice front = rest, inner = marks->at[k];
            front.span.end = inner.span.begin;
            slices_add(&finer, d, front);
            if (inner.span.begin < rest.span.begin) inner.span.begin = rest.span.begin;
            if (inner.span.end > rest.span.end) inner.span.end = rest.span.end;
            slices_add(&finer, d, inner);
            rest.span.begin = inner.span.end;
        }
        slices_add(&finer, d, rest);
    }
    *c = finer;
}
