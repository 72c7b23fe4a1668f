#include "doc/doc.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>

struct doc *doc_make(void) {
    struct arena *a = arena_make();
    struct doc *d = arena_take(a, sizeof *d);
    d->arena = a;
    d->text = "";
#define DOC_FIRST_ITEM(field, type) (void)doc_add(d, field);
    LAYER_LIST(DOC_FIRST_ITEM)
    return d;
}

void doc_free(struct doc *d) {
    if (d) arena_free(d->arena);
}

void doc_remark(struct doc *d, struct span at, const char *format, ...) {
    char text[512];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    struct remark *r = doc_add(d, remarks);
    *r = (struct remark){at, str_copy(d->arena, str_of(text))};
}

struct span doc_span(const struct doc *d, uint32_t first, uint32_t end) {
    if (first >= end) return (struct span){0};
    return (struct span){d->tokens.at[first].span.begin, d->tokens.at[end - 1].span.end};
}

uint32_t doc_token_at(const struct doc *d, uint32_t at) {
    uint32_t low = 1, high = (uint32_t)d->tokens.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (d->tokens.at[middle].span.end <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void doc_link(struct doc *d, uint32_t first, uint32_t end) {
    struct arc *arcs = d->arcs.at;
    for (uint32_t i = first; i < end; i++) {
        arcs[i].first_child = arcs[i].next_sibling = 0;
        arcs[i].left = i;
        arcs[i].end = i + 1;
    }
    for (uint32_t i = end; i-- > first;) { /* from the right, so that lists come out from left to right */
        uint32_t h = arcs[i].head;
        if (!h) continue;
        assert(h >= first && h < end && h != i && "a head is another token of the sentence");
        arcs[i].next_sibling = arcs[h].first_child;
        arcs[h].first_child = i;
    }
    /* Extents flow up; the depth of a path bounds the walk, and a walk stops where nothing widens. */
    for (uint32_t i = first; i < end; i++)
        for (uint32_t h = arcs[i].head, steps = 0; h && steps < end - first; h = arcs[h].head, steps++) {
            bool widens = arcs[i].left < arcs[h].left || arcs[i].end > arcs[h].end;
            if (!widens) break;
            if (arcs[i].left < arcs[h].left) arcs[h].left = arcs[i].left;
            if (arcs[i].end > arcs[h].end) arcs[h].end = arcs[i].end;
        }
}

uint32_t doc_child(const struct doc *d, uint32_t head, unsigned rel) {
    for (uint32_t c = d->arcs.at[head].first_child; c; c = d->arcs.at[c].next_sibling)
        if (d->arcs.at[c].rel == rel || rel_base(d->arcs.at[c].rel) == rel) return c;
    return 0;
}

const struct clause *doc_clause(const struct doc *d, uint32_t token) {
    size_t low = 1, high = d->clauses.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (d->clauses.at[middle].token < token)
            low = middle + 1;
        else
            high = middle;
    }
    return low < d->clauses.count && d->clauses.at[low].token == token ? &d->clauses.at[low] : NULL;
}

bool doc_is_nominal(const struct doc *d, uint32_t token) {
    unsigned upos = d->tags.at[token].upos;
    return upos == UPOS_NOUN || upos == UPOS_PROPN;
}

bool doc_is_under(const struct doc *d, uint32_t token, uint32_t ancestor) {
    const struct arc *above = &d->arcs.at[ancestor];
    if (token < above->left || token >= above->end) return false;
    for (uint32_t steps = 0; token && steps < above->end - above->left;
         token = d->arcs.at[token].head, steps++)
        if (token == ancestor) return true;
    return false;
}
