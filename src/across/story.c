#include "across/story.h"

#include <math.h>
#include <stdlib.h>

#include "across/cluster.h"
#include "base/hash.h"
#include "base/map.h"
#include "base/utf8.h"
#include "know/know.h"
#include "know/wordlist.h"
#include "record/record.h"

enum {
    TITLE_WEIGHT = 2, /* a word of the title counts as often as this many in the text */
    KEYS = 40,        /* heaviest terms of a report by which others are found */
    CROWD =
        400, /* a term that more reports share finds nothing: it would compare everything with everything */
    FULL_DAYS = 1, /* reports this near in time lose nothing */
    MOST_DAYS = 6, /* and this far apart are never one story by themselves */
};
static const double JOIN = 0.16;      /* average cosine from which stories are joined */
static const double FAINT = 0.04;     /* below it reports have nothing in common */
static const double DOCUMENTS = 4000; /* that the document frequencies were counted on */
static const double UNKNOWN = 1.5;    /* the frequency of a word that is not among them */

struct weight {
    uint64_t term;
    float value;
};

struct vector { /* terms ascending, length 1 */
    struct weight *at;
    uint32_t count;
};

struct grouping {
    struct record *r;
    struct arena *scratch;
    uint32_t *order;        /* report numbers by (published, id) */
    struct vector *vectors; /* in that order */
    struct edge *edges;
    size_t edge_count, edge_room;
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

/* ---- vectors ------------------------------------------------------------------------------------------- */

struct bag { /* terms with their counts while a vector is made */
    struct arena *a;
    struct map index;
    struct term_weight *at;
    size_t count, room;
};

static void bag_add(struct bag *b, struct str term, uint32_t count) {
    uint32_t *at = map_put(&b->index, term);
    if (!*at) {
        b->at = arena_grow(b->a, b->at, b->count, &b->room, sizeof *b->at);
        b->at[b->count++] = (struct term_weight){term, 0};
        *at = (uint32_t)b->count;
    }
    b->at[*at - 1].count += count;
}

/* The title's words, in lower case and without 's. Function words weigh next to nothing by their frequency.
 */
static void bag_add_title(struct bag *b, struct str title, const struct wordlist *frequency) {
    uint32_t length;
    for (size_t at = 0; at < title.size;) {
        size_t begin = at;
        for (uint32_t c; at < title.size; at += length) {
            c = utf8_at(title.at, title.size, at, &length);
            if (!utf8_is_letter(c) && !utf8_is_digit(c)) break;
        }
        struct str word = str_lower(b->a, (struct str){title.at + begin, at - begin});
        if (word.size > 2 && wordlist_has(frequency, word)) bag_add(b, word, TITLE_WEIGHT);
        if (at == begin) utf8_at(title.at, title.size, at, &length), at += length;
    }
}

static struct vector vector_of(struct arena *a, const struct report *x, const struct wordlist *frequency) {
    struct bag bag = {.a = a};
    map_begin(&bag.index, a);
    for (size_t i = 0; i < x->terms.count; i++) bag_add(&bag, x->terms.at[i].term, x->terms.at[i].count);
    bag_add_title(&bag, x->title, frequency);
    struct vector v = {arena_take(a, (bag.count + 1) * sizeof(struct weight)), (uint32_t)bag.count};
    double length = 0;
    for (size_t i = 0; i < bag.count; i++) {
        const struct str *known = wordlist_find(frequency, bag.at[i].term);
        double documents = known ? str_number(*known) : UNKNOWN;
        double value = (1 + log(bag.at[i].count)) * log(DOCUMENTS / (documents > 0 ? documents : UNKNOWN));
        if (value < 0) value = 0;
        v.at[i] = (struct weight){hash_bytes(bag.at[i].term.at, bag.at[i].term.size), (float)value};
        length += value * value;
    }
    for (uint32_t i = 0; i < v.count; i++)
        v.at[i].value = length > 0 ? (float)(v.at[i].value / sqrt(length)) : 0;
    if (v.count) qsort(v.at, v.count, sizeof *v.at, by_term);
    return v;
}

static double cosine(const struct vector *a, const struct vector *b) {
    double sum = 0;
    for (uint32_t i = 0, j = 0; i < a->count && j < b->count;) {
        if (a->at[i].term == b->at[j].term)
            sum += (double)a->at[i++].value * (double)b->at[j++].value;
        else if (a->at[i].term < b->at[j].term)
            i++;
        else
            j++;
    }
    return sum;
}

/* Days from 1970 of "YYYY-MM-DD..."; -1 where the text is shorter or none. (Howard Hinnant, days_from_civil.)
 */
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

/* ---- which reports to hold against each other ---------------------------------------------------------- */

struct posting {
    uint64_t term;
    uint32_t report;
};

static int by_posting(const void *x, const void *y) {
    const struct posting *a = x, *b = y;
    if (a->term != b->term) return a->term < b->term ? -1 : 1;
    return a->report < b->report ? -1 : a->report > b->report;
}

/* The heaviest terms of each report, terms ascending. */
static struct posting *postings_of(const struct grouping *g, size_t *count) {
    struct posting *all = arena_take(g->scratch, (g->r->reports.count * KEYS + 1) * sizeof *all);
    struct arena *scratch = arena_make();
    for (uint32_t i = 0; i < g->r->reports.count; i++) {
        const struct vector *v = &g->vectors[i];
        struct weight *sorted = arena_take(scratch, (v->count + 1) * sizeof *sorted);
        if (!v->count) continue;
        memcpy(sorted, v->at, v->count * sizeof *sorted);
        qsort(sorted, v->count, sizeof *sorted, by_value);
        for (uint32_t k = 0; k < v->count && k < KEYS; k++)
            all[(*count)++] = (struct posting){sorted[k].term, i};
    }
    arena_free(scratch);
    if (*count) qsort(all, *count, sizeof *all, by_posting);
    return all;
}

static void add_edge(struct grouping *g, uint32_t a, uint32_t b) {
    double weight = similarity(g, a, b);
    if (weight < FAINT) return;
    g->edges = arena_grow(g->scratch, g->edges, g->edge_count, &g->edge_room, sizeof *g->edges);
    g->edges[g->edge_count++] = (struct edge){a, b, weight};
}

/* An edge for each pair of reports that share a heavy term. Partners are looked up report by report, so that
 * a pair is compared once, however many terms it shares. */
static void find_edges(struct grouping *g) {
    size_t count = 0;
    struct posting *all = postings_of(g, &count);
    size_t *next = arena_take(g->scratch, (count + 1) * sizeof *next); /* posting -> the report's next one */
    uint32_t reports = (uint32_t)g->r->reports.count;
    size_t *first = arena_take(g->scratch, (reports + 1) * sizeof *first);
    uint32_t *seen_by = arena_take(g->scratch, (reports + 1) * sizeof *seen_by);
    for (size_t p = count; p-- > 0;) {
        next[p] = first[all[p].report];
        first[all[p].report] = p + 1;
    }
    for (uint32_t i = 0; i < reports; i++)
        for (size_t p = first[i]; p; p = next[p - 1])
            for (size_t q = p, steps = 0; q < count && all[q].term == all[p - 1].term && steps < CROWD;
                 q++, steps++) {
                uint32_t other = all[q].report;
                if (seen_by[other] == i + 1) continue;
                seen_by[other] = i + 1;
                add_edge(g, i, other);
            }
}

/* ---- from clusters to stories -------------------------------------------------------------------------- */

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

/* Adds report i, in the order of work, to its story. */
static void add_to_story(struct grouping *g, struct story *s, uint32_t i) {
    struct report *x = list_get(g->r->reports, g->order[i]);
    struct report_link *link = list_add(g->r->arena, s->reports);
    link->report = g->order[i];
    x->story = (uint32_t)(s - g->r->stories.at) + 1;
    if (!s->title.size) s->title = title_of(x);
    if (!s->first.size) s->first = x->published;
    if (x->published.size) s->last = x->published;
    if (s->id.size) return;
    s->id = str_of(arena_print(g->r->arena, "s%08x", (unsigned)(hash_bytes(x->id.at, x->id.size) >> 32)));
}

static void make_stories(struct grouping *g, const uint32_t *cluster_of, uint32_t count) {
    struct record *r = g->r;
    r->stories.at = arena_take(r->arena, (count + 1) * sizeof *r->stories.at);
    r->stories.count = r->stories.room = count;
    for (uint32_t i = 0; i < r->reports.count; i++) add_to_story(g, &r->stories.at[cluster_of[i]], i);
}

void story_decide(struct record *r, const struct know *k) {
    struct grouping g = {.r = r, .scratch = arena_make()};
    const struct wordlist *frequency = know_list(k, "document-frequency");
    uint32_t count = (uint32_t)r->reports.count,
             *cluster_of = arena_take(g.scratch, (count + 1) * sizeof *cluster_of);
    sort_reports(&g);
    g.vectors = arena_take(g.scratch, (count + 1) * sizeof *g.vectors);
    for (uint32_t i = 0; i < count; i++)
        g.vectors[i] = vector_of(g.scratch, list_get(r->reports, g.order[i]), frequency);
    find_edges(&g);
    make_stories(&g, cluster_of, cluster_join(g.edges, g.edge_count, count, JOIN, cluster_of));
    arena_free(g.scratch);
}

void story_unite(struct record *r) {
    struct grouping g = {.r = r, .scratch = arena_make()};
    uint32_t *cluster_of = arena_take(g.scratch, (r->reports.count + 1) * sizeof *cluster_of);
    sort_reports(&g);
    make_stories(&g, cluster_of, r->reports.count > 0);
    arena_free(g.scratch);
}
