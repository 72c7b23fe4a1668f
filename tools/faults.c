#include "tools/faults.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

enum { FAULT_TEXT = 640, WORD_MOST = 40, FAULTS_MOST = 1000 };

bool faults_are_full(const struct faults *f) { return f->list.count > FAULTS_MOST; }

void fault_add(struct faults *f, uint32_t line, const char *format, ...) {
    char text[FAULT_TEXT] = "there are more faults than these; mend them first";
    va_list args;
    if (faults_are_full(f)) return;
    va_start(args, format);
    if (f->list.count < FAULTS_MOST) vsnprintf(text, sizeof text, format, args);
    va_end(args);
    uint32_t order = (uint32_t)f->list.count;
    struct fault *x = list_add(f->arena, f->list);
    *x = (struct fault){f->path, line, order, str_copy(f->arena, str_of(text))};
}

static int compare_faults(const void *a, const void *b) {
    const struct fault *x = a, *y = b;
    int order = strcmp(x->path, y->path);
    if (order) return order;
    if (x->line != y->line) return x->line < y->line ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

void faults_print(struct faults *f, struct buf *to) {
    if (f->list.count) qsort(f->list.at, f->list.count, sizeof *f->list.at, compare_faults);
    for (size_t i = 0; i < f->list.count; i++) {
        const struct fault *x = &f->list.at[i];
        buf_print(to, "%s:%u: ", x->path, x->line);
        buf_str(to, x->what);
        buf_byte(to, '\n');
    }
}

/* Letters put in, left out or changed; words of more than WORD_MOST bytes are far from all others. */
static uint32_t edits_between(struct str a, struct str b) {
    uint32_t row[WORD_MOST + 1];
    if (a.size > WORD_MOST || b.size > WORD_MOST) return WORD_MOST;
    for (uint32_t j = 0; j <= b.size; j++) row[j] = j;
    for (uint32_t i = 1; i <= a.size; i++) {
        uint32_t corner = row[0];
        row[0] = i;
        for (uint32_t j = 1; j <= b.size; j++) {
            uint32_t best = corner + (a.at[i - 1] != b.at[j - 1]);
            if (row[j] + 1 < best) best = row[j] + 1;
            if (row[j - 1] + 1 < best) best = row[j - 1] + 1;
            corner = row[j];
            row[j] = best;
        }
    }
    return row[b.size];
}

struct choice choice_begin(struct str meant) {
    return (struct choice){.meant = meant, .nearest = WORD_MOST};
}

void choice_offer(struct choice *c, struct str word) {
    uint32_t edits = edits_between(c->meant, word);
    if (edits < c->nearest) c->nearest = edits, c->best = word;
}

const char *choice_advice(const struct choice *c, struct arena *a, const char *advice) {
    bool is_near = c->best.size && c->nearest * 2 <= c->best.size;
    return is_near ? arena_print(a, "; did you mean \"%.*s\"?", SHOW(c->best))
                   : arena_print(a, "; %s", advice);
}
