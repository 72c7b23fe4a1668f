#include "across/story.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/hash.h"
#include "base/map.h"
#include "know/know.h"
#include "know/wordlist.h"
#include "record/record.h"

enum {
    KEYS = 16,       /* heaviest terms of a report by which stories are looked up */
    COMPARED = 64,   /* reports of a story that a new one is held against: its last ones */
    FULL_DAYS = 3,   /* reports this near in time lose nothing */
    MOST_DAYS = 30,  /* and this far apart are never one story */
};
static const double JOIN = 0.22;           /* average cosine from which a report joins a story */
static const double DOCUMENTS = 4000;      /* that the document frequencies were counted on */

struct weight {
    uint64_t term;
    float value;
};

struct vector { /* terms ascending, length 1 */
    struct weight *at;
    uint32_t count;
};

struct cluster {
    uint32_t *reports; /* 0-based places in the order of work */
    size_t count, room;
};

struct grouping {
    struct record *r;
    struct arena *scratch;
    uint32_t *order; /* report numbers by (published, id) */
    struct vector *vectors; /* in that order */
    struct cluster *clusters;
    size_t count, room;
    struct map index; /* term as 8 bytes -> 1-based place in postings */
    struct cluster *postings; /* clusters that hold a term; each once */
    size_t posting_count, posting_room;
};

static int by_term(const void *x, const void *y) {
    const struct weight *a = x, *b = y;
    return a->term < b->term ? -1 : a->term > b->term;
}

static int by_value(const void *x, const void *y) {
    const struct weight *a = x, *b = y;
    if (a->value < b->value) return 1;
    if (a->value > b->value) return -1;
    return by_term(x, y);
}

static struct vector vector_of(struct arena *a, const struct report *x, const struct wordlist *frequency) {
    struct vector v = {arena_take(a, (x->terms.count + 1) * sizeof(struct weight)), (uint32_t)x->terms.count};
    double length = 0;
    for (size_t i = 0; i < x->terms.count; i++) {
        const struct term_weight *t = &x->terms.at[i];
        const struct str *known = wordlist_find(frequency, t->term);
        int documents = known ? str_number(*known) : 1;
        double value = (1 + log(t->count)) * log(DOCUMENTS / (documents > 0 ? documents : 1));
        if (value < 0) value = 0;
        v.at[i] = (struct weight){hash_bytes(t->term.at, t->term.size), (float)value};
        length += value * value;
    }
    for (uint32_t i = 0; i < v.count; i++) v.at[i].value = length > 0 ? (float)(v.at[i].value / sqrt(length)) : 0;
    if (v.count) qsort(v.at, v.count, sizeof *v.at, by_term);
    return v;
}

static double cosine(const struct vector *a, const struct vector *b) {
    double sum = 0;
    for (uint32_t i = 0, j = 0; i < a->count && j < b->count;) {
        if (a->at[i].term == b->at[j].term) sum += (double)a->at[i++].value * (double)b->at[j++].value;
        else if (a->at[i].term < b->at[j].term) i++;
        else j++;
    }
    return sum;
}

/* Days from 1970 of "YYYY-MM-DD..."; -1 where the text is shorter or none. (Howard Hinnant, days_from_civil.) */
static long day_of(struct str date) {
    if (date.size < 10) return -1;
    int y = str_number((struct str){date.at, 4}), m = str_number((struct str){date.at + 5, 2}),
        d = str_number((struct str){date.at + 8, 2});
    if (y < 0 || m < 1 || m > 12 || d < 1) return -1;
    long year = y - (m <= 2), era = year / 400, of_era = year - era * 400;
    long of_year = (153L * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

/* 1 for reports of the same days, 0 for those that are too far apart; 1 where a date is unknown. */
static double nearness(const struct report *a, const struct report *b) {
    long x = day_of(a->published), y = day_of(b->published);
    if (x < 0 || y < 0) return 1;
    long days = labs(x - y);
    if (days <= FULL_DAYS) return 1;
    return days >= MOST_DAYS ? 0 : 1 - (double)(days - FULL_DAYS) / (MOST_DAYS - FULL_DAYS);
}

static double similarity(const struct grouping *g, uint32_t a, uint32_t b) {
    const struct report *x = list_get(g->r->reports, g->order[a]), *y = list_get(g->r->reports, g->order[b]);
    double near = nearness(x, y);
    return near > 0 ? near * cosine(&g->vectors[a], &g->vectors[b]) : 0;
}

static double average(const struct grouping *g, const struct cluster *c, uint32_t report) {
    size_t first = c->count > COMPARED ? c->count - COMPARED : 0;
    double sum = 0;
    for (size_t i = first; i < c->count; i++) sum += similarity(g, c->reports[i], report);
    return sum / (double)(c->count - first);
}

/* The heaviest terms of a vector, in a list of the scratch arena. */
static struct vector keys_of(const struct grouping *g, const struct vector *v) {
    struct vector keys = {arena_take(g->scratch, (v->count + 1) * sizeof(struct weight)), v->count};
    if (!v->count) return keys;
    memcpy(keys.at, v->at, v->count * sizeof *v->at);
    qsort(keys.at, keys.count, sizeof *keys.at, by_value);
    if (keys.count > KEYS) keys.count = KEYS;
    return keys;
}

static struct cluster *postings_of(struct grouping *g, uint64_t *term) {
    uint32_t *at = map_put(&g->index, (struct str){(const char *)term, sizeof *term});
    if (!*at) {
        g->postings = arena_grow(g->scratch, g->postings, g->posting_count, &g->posting_room, sizeof *g->postings);
        *at = (uint32_t)++g->posting_count;
    }
    return &g->postings[*at - 1];
}

static void cluster_add(struct grouping *g, struct cluster *c, uint32_t item) {
    if (c->count && c->reports[c->count - 1] == item) return;
    c->reports = arena_grow(g->scratch, c->reports, c->count, &c->room, sizeof *c->reports);
    c->reports[c->count++] = item;
}

/* The place of the best cluster for the report, 1-based; 0 where none is near enough. */
static uint32_t find_cluster(struct grouping *g, uint32_t report, struct vector *keys) {
    uint32_t best = 0;
    double best_score = JOIN;
    bool *is_seen = arena_take(g->scratch, g->count + 1);
    for (uint32_t i = 0; i < keys->count; i++) {
        const struct cluster *known = postings_of(g, &keys->at[i].term);
        for (size_t c = 0; c < known->count; c++) {
            uint32_t at = known->reports[c];
            if (is_seen[at]) continue;
            is_seen[at] = true;
            double score = average(g, &g->clusters[at], report);
            if (score > best_score) best = at + 1, best_score = score;
        }
    }
    return best;
}

static void take_report(struct grouping *g, uint32_t report) {
    struct vector keys = keys_of(g, &g->vectors[report]);
    uint32_t cluster = find_cluster(g, report, &keys);
    if (!cluster) {
        g->clusters = arena_grow(g->scratch, g->clusters, g->count, &g->room, sizeof *g->clusters);
        cluster = (uint32_t)++g->count;
    }
    cluster_add(g, &g->clusters[cluster - 1], report);
    for (uint32_t i = 0; i < keys.count; i++) cluster_add(g, postings_of(g, &keys.at[i].term), cluster - 1);
}

/* ---- from clusters to stories ------------------------------------------------------------------------------------ */

struct sorted {
    const struct report *report;
    uint32_t number;
};

static int by_date(const void *x, const void *y) {
    const struct report *a = ((const struct sorted *)x)->report, *b = ((const struct sorted *)y)->report;
    int order = str_compare(a->published, b->published);
    return order ? order : str_compare(a->id, b->id);
}

static void sort_reports(struct grouping *g) {
    struct sorted *all = arena_take(g->scratch, (g->r->reports.count + 1) * sizeof *all);
    for (uint32_t i = 0; i < g->r->reports.count; i++) all[i] = (struct sorted){&g->r->reports.at[i], i + 1};
    if (g->r->reports.count) qsort(all, g->r->reports.count, sizeof *all, by_date);
    g->order = arena_take(g->scratch, (g->r->reports.count + 1) * sizeof *g->order);
    for (uint32_t i = 0; i < g->r->reports.count; i++) g->order[i] = all[i].number;
}

/* A report's title, else its first sentence where the text came with it. */
static struct str title_of(const struct report *x) {
    if (x->title.size) return x->title;
    if (!x->text.size || !x->sentences.count) return (struct str){0};
    struct span s = x->sentences.at[0].span;
    return (struct str){x->text.at + s.begin, span_size(s)};
}

static void make_story(struct grouping *g, const struct cluster *c) {
    struct record *r = g->r;
    struct story *s = list_add(r->arena, r->stories);
    const struct report *first = list_get(r->reports, g->order[c->reports[0]]);
    const char *id = arena_print(r->arena, "s%08x", (unsigned)(hash_bytes(first->id.at, first->id.size) >> 32));
    s->id = str_of(id);
    for (size_t i = 0; i < c->count; i++) {
        uint32_t number = g->order[c->reports[i]];
        struct report *x = list_get(r->reports, number);
        struct report_link *link = list_add(r->arena, s->reports);
        link->report = number;
        x->story = (uint32_t)r->stories.count;
        if (!s->title.size) s->title = title_of(x);
        if (!s->first.size) s->first = x->published;
        if (x->published.size) s->last = x->published;
    }
}

void story_decide(struct record *r, const struct know *k) {
    struct grouping g = {.r = r, .scratch = arena_make()};
    const struct wordlist *frequency = know_list(k, "document-frequency");
    map_begin(&g.index, g.scratch);
    r->stories.at = NULL, r->stories.count = r->stories.room = 0;
    sort_reports(&g);
    g.vectors = arena_take(g.scratch, (r->reports.count + 1) * sizeof *g.vectors);
    for (uint32_t i = 0; i < r->reports.count; i++) {
        g.vectors[i] = vector_of(g.scratch, list_get(r->reports, g.order[i]), frequency);
        take_report(&g, i);
    }
    for (size_t c = 0; c < g.count; c++) make_story(&g, &g.clusters[c]);
    arena_free(g.scratch);
}
