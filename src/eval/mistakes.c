#include "eval/mistakes.h"

#include <stdlib.h>

enum { LONGEST = 160 }; /* bytes of words that are kept */

const char *mistake_kind_name(enum mistake_kind kind) {
    static const char *const NAMES[] = {"missed", "invented", "invented in a trap", "wrong"};
    return NAMES[kind];
}

void mistakes_begin(struct mistakes *m, size_t most) {
    *m = (struct mistakes){.a = arena_make(), .most = most};
    m->at = arena_take(m->a, 2 * most * sizeof *m->at);
}

void mistakes_end(struct mistakes *m) { arena_free(m->a); }

static int worst_first(const void *x, const void *y) {
    const struct mistake *a = x, *b = y;
    if (a->cost > b->cost || a->cost < b->cost) return a->cost > b->cost ? -1 : 1;
    return a->number < b->number ? -1 : 1;
}

static struct mistake copy_of(struct arena *a, const struct mistake *x) {
    struct mistake y = *x;
    y.report = str_copy(a, x->report), y.words = str_copy(a, x->words);
    y.expected = str_copy(a, x->expected), y.found = str_copy(a, x->found);
    return y;
}

void mistakes_sort(struct mistakes *m) {
    if (m->count) qsort(m->at, m->count, sizeof *m->at, worst_first);
    if (m->count > m->most) m->count = m->most;
}

/* The worst half moves to a new arena; the other goes with the old one. */
static void drop_half(struct mistakes *m) {
    struct arena *a = arena_make();
    struct mistake *at = arena_take(a, 2 * m->most * sizeof *at);
    mistakes_sort(m);
    for (size_t i = 0; i < m->count; i++) at[i] = copy_of(a, &m->at[i]);
    arena_free(m->a);
    m->a = a, m->at = at;
}

/* Between two characters, where it is long. */
static struct str cut(struct arena *a, struct str s) {
    size_t size = LONGEST;
    if (s.size <= LONGEST) return s;
    while (size > 0 && ((unsigned char)s.at[size] & 0xC0) == 0x80) size--;
    return str_of(arena_print(a, "%.*s ...", (int)size, s.at));
}

void mistakes_add(struct mistakes *m, const struct mistake *x) {
    struct mistake y = *x;
    y.number =
        m->met[MISTAKE_MISSED] + m->met[MISTAKE_INVENTED] + m->met[MISTAKE_TRAPPED] + m->met[MISTAKE_WRONG];
    m->met[x->kind]++;
    if (!m->most) return;
    if (m->count == 2 * m->most) drop_half(m);
    y.words = cut(m->a, y.words), y.expected = cut(m->a, y.expected), y.found = cut(m->a, y.found);
    m->at[m->count++] = copy_of(m->a, &y);
}
