#include "tools/goldcounts.h"

#include <stdlib.h>

#include "base/map.h"
#include "know/ontology.h"
#include "record/fields.h"

struct row {
    struct str group, name;
    uint32_t count;
};

struct counting {
    struct arena *a;
    struct map index; /* group and name -> 1-based place in rows */
    LIST_OF(struct row) rows;
};

static void count(struct counting *c, const char *group, struct str name, uint32_t more) {
    struct str key = str_of(arena_print(c->a, "%s\t%.*s", group, (int)name.size, name.at ? name.at : ""));
    uint32_t *place = map_put(&c->index, key);
    if (!*place) {
        struct row *row = list_add(c->a, c->rows);
        *row = (struct row){str_of(group), name, 0};
        *place = (uint32_t)c->rows.count;
    }
    list_get(c->rows, *place)->count += more;
}

static void count_one(struct counting *c, const char *group, const char *name) {
    count(c, group, str_of(name), 1);
}

static uint32_t words_in(struct str text) {
    uint32_t words = 0;
    for (size_t i = 0; i < text.size; i++)
        words += !strchr(" \n", text.at[i]) && (i + 1 == text.size || strchr(" \n", text.at[i + 1]));
    return words;
}

static void count_event(struct counting *c, const struct told *t) {
    size_t pairs = t->from.count * t->toward.count;
    for (size_t i = 0; t->code && i < pairs; i++) {
        count(c, "events by root", (struct str){t->code->cameo.at, 2}, 1);
        count(c, "events by type", t->code->plover.size ? t->code->plover : str_of("(none)"), 1);
        count_one(c, "events by status", STATUS_WORDS[t->state]);
    }
}

static void count_fact(struct counting *c, const struct told *t) {
    switch (t->what) {
    case TOLD_ROLE: count_one(c, "facts", "roles"); break;
    case TOLD_DATE: count_one(c, "dates by kind", DATE_KIND_WORDS[t->kind]); break;
    case TOLD_QUOTE: count_one(c, "quotations by kind", QUOTE_KIND_WORDS[t->kind]); break;
    case TOLD_EVENT: count_event(c, t); break;
    case TOLD_POSITION: count_one(c, "positions by kind", POSITION_KIND_WORDS[t->kind]); break;
    case TOLD_FIGURE: count_one(c, "facts", "figures"); break;
    case TOLD_TRAP: count_one(c, "facts", "traps"); break;
    case TOLD_DAMAGE: count_one(c, "damage by kind", DAMAGE_KIND_WORDS[t->kind]); break;
    default: break;
    }
}

static void count_story(struct counting *c, const struct storyfile *s) {
    count_one(c, "corpus", "stories");
    for (size_t i = 0; i < s->beings.count; i++)
        count_one(c, "corpus", s->beings.at[i].is_place ? "places" : "actors");
    for (size_t i = 0; i < s->reports.count; i++) {
        const struct storyreport *r = &s->reports.at[i];
        count_one(c, "corpus", "reports");
        count(c, "corpus", str_of("words"), words_in(r->text));
        count(c, "corpus", str_of("mentions"), (uint32_t)r->marks.count);
        if (r->kind.size) count(c, "reports by kind", r->kind, 1);
        for (size_t k = 0; k < r->facts.count; k++) count_fact(c, &r->facts.at[k]);
    }
    for (size_t i = 0; i < s->differences.count; i++)
        count_one(c, "differences by kind", DIFFERENCE_KIND_WORDS[s->differences.at[i].kind]);
}

static int compare_rows(const void *a, const void *b) {
    const struct row *x = a, *y = b;
    int order = str_compare(x->group, y->group);
    return order ? order : str_compare(x->name, y->name);
}

static void put_row(struct buf *to, const char *shift, struct str name, uint32_t n) {
    buf_print(to, "%s%-*.*s %7u\n", shift, *shift ? 22 : 24, (int)name.size, name.at ? name.at : "", n);
}

void goldcounts_write(const struct storyfiles *files, struct buf *to) {
    struct counting c = {.a = arena_make()};
    map_begin(&c.index, c.a);
    for (size_t i = 0; i < files->count; i++) count_story(&c, files->at[i]);
    if (c.rows.count) qsort(c.rows.at, c.rows.count, sizeof *c.rows.at, compare_rows);
    for (size_t i = 0; i < c.rows.count;) {
        struct str group = c.rows.at[i].group;
        uint32_t sum = 0;
        for (size_t k = i; k < c.rows.count && str_same(c.rows.at[k].group, group); k++)
            sum += c.rows.at[k].count;
        bool has_sum = !str_is(group, "corpus") && !str_is(group, "facts");
        if (has_sum) put_row(to, "", group, sum);
        for (; i < c.rows.count && str_same(c.rows.at[i].group, group); i++)
            put_row(to, has_sum ? "  " : "", c.rows.at[i].name, c.rows.at[i].count);
    }
    arena_free(c.a);
}
