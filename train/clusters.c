/* Clusters: a tree of words by the company they keep, from plain text.
 *
 * First each word gets one of CLASSES classes so that the class before tells as much as it can of the class
 * after (the exchange algorithm: Martin, Liermann and Ney 1998): words are moved one by one to the class
 * where the sum of n log n over the pairs of classes, less that over the classes, is greatest. Then the
 * classes are joined two by two, those first whose union loses least, which makes a binary tree (Brown et al.
 * 1992). The path to a word's class, from the root, is its place in the tree: words with the same first bits
 * are somewhat alike.
 *
 * Input: JSON lines with "title" and "text", cut into words by our own splitter and tokeniser. Only counts of
 * words are used, and only classes of words are kept. */
#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/map.h"
#include "know/know.h"
#include "know/model.h"
#include "lang/sentences.h"
#include "lang/tokens.h"
#include "lang/words.h"
#include "train.h"

enum {
    CLASSES = 512,
    ROUNDS = 8,
    LEAST_SEEN = 12,
    MOST_WORDS = 60000,
    TABLE = 1 << 18,
    PATH_BITS = 15,
    BORDER = 0
};

struct pair { /* of words that follow each other */
    uint32_t a, b;
};

struct vocabulary {
    struct arena *arena;
    struct map index; /* lower-case form -> number in words */
    struct str *words;
    uint32_t *counts;
    size_t count, room, count_room;
    struct pair *pairs; /* all, in text order; 0 is the border of a sentence */
    size_t pair_count, pair_room;
};

struct side { /* how often a word stands beside each of some words */
    uint32_t *words, *counts;
    uint32_t count;
};

struct clustering {
    uint32_t words; /* [1, words) by falling frequency; 0 is the border */
    struct side *before, *after;
    uint32_t *class_of, *total;
    int32_t (*follow)[CLASSES]; /* [a][b]: how often class b follows class a */
    int32_t (*precede)[CLASSES];
    double class_total[CLASSES];
    double *table; /* n log n */
};

/* ---- words --------------------------------------------------------------------------------------------- */

static uint32_t word_number(struct vocabulary *v, struct str form) {
    struct str lower = str_lower(v->arena, form);
    uint32_t *n = map_put(&v->index, lower);
    if (!*n) {
        *n = (uint32_t)v->count;
        v->words = arena_grow(v->arena, v->words, v->count, &v->room, sizeof *v->words);
        v->counts = arena_grow(v->arena, v->counts, v->count, &v->count_room, sizeof *v->counts);
        v->counts[v->count] = 0;
        v->words[v->count++] = lower;
    }
    v->counts[*n]++;
    return *n;
}

static void add_pair(struct vocabulary *v, uint32_t a, uint32_t b) {
    if (v->pair_count == v->pair_room) {
        v->pair_room = v->pair_room ? 2 * v->pair_room : 1 << 20;
        v->pairs = realloc(v->pairs, v->pair_room * sizeof *v->pairs);
        if (!v->pairs) abort();
    }
    v->pairs[v->pair_count++] = (struct pair){a, b};
}

static void add_text(struct vocabulary *v, const struct know *k, struct str text) {
    struct doc *d = doc_make();
    struct err e = {0};
    d->text = arena_copy(v->arena, text.at, text.size); /* keys point into it */
    d->size = (uint32_t)text.size;
    if (!sentences_find(d, k, &e) || !tokens_find(d, k, &e)) fail("clusters", &e);
    for (uint32_t s = 1; s < d->ranges.count; s++) {
        uint32_t last = BORDER;
        for (uint32_t t = d->ranges.at[s].first; t < d->ranges.at[s].end; t++) {
            uint32_t word = word_number(v, doc_token(d, t));
            add_pair(v, last, word);
            last = word;
        }
        add_pair(v, last, BORDER);
    }
    doc_free(d);
}

static void add_member(struct vocabulary *v, const struct know *k, json_t *report, const char *name) {
    const char *text = json_string_value(json_object_get(report, name));
    if (text) add_text(v, k, str_of(text));
}

static void read_file(struct vocabulary *v, const struct know *k, FILE *in) {
    char *line = NULL;
    size_t room = 0;
    for (ssize_t size; (size = getline(&line, &room, in)) > 0;) {
        json_t *report = json_loadb(line, (size_t)size, 0, NULL);
        add_member(v, k, report, "title");
        add_member(v, k, report, "text");
        json_decref(report);
    }
    free(line);
}

/* ---- classes ------------------------------------------------------------------------------------------- */

static double nlogn(const struct clustering *c, double n) {
    return n < TABLE ? c->table[(int)n] : n * log(n);
}

static const uint32_t *counts_to_sort;
static int by_count(const void *a, const void *b) {
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    if (counts_to_sort[x] != counts_to_sort[y]) return counts_to_sort[x] > counts_to_sort[y] ? -1 : 1;
    return x < y ? -1 : x > y;
}

/* Numbers the words that are kept by falling frequency: `rank` gives the new number, 0 for those that are
 * not. */
static uint32_t *rank_words(const struct vocabulary *v, uint32_t **order, uint32_t *kept) {
    uint32_t *rank = calloc(v->count, sizeof *rank);
    *order = calloc(v->count, sizeof **order);
    if (!rank || !*order) abort();
    for (uint32_t i = 0; i < v->count; i++) (*order)[i] = i;
    counts_to_sort = v->counts;
    qsort(*order + 1, v->count - 1, sizeof **order, by_count);
    *kept = 1;
    while (*kept < v->count && *kept < MOST_WORDS && v->counts[(*order)[*kept]] >= LEAST_SEEN) {
        rank[(*order)[*kept]] = *kept;
        ++*kept;
    }
    return rank;
}

static int by_pair(const void *a, const void *b) {
    const struct pair *x = a, *y = b;
    if (x->a != y->a) return x->a < y->a ? -1 : 1;
    return x->b < y->b ? -1 : x->b > y->b;
}

/* For each word the words beside it with their counts, from the sorted pairs. */
static struct side *sides_of(struct pair *pairs, size_t count, uint32_t words) {
    struct side *sides = calloc(words, sizeof *sides);
    qsort(pairs, count, sizeof *pairs, by_pair);
    for (size_t i = 0; i < count;) {
        size_t end = i;
        while (end < count && pairs[end].a == pairs[i].a) end++;
        struct side *s = &sides[pairs[i].a];
        s->words = malloc((end - i) * sizeof *s->words);
        s->counts = malloc((end - i) * sizeof *s->counts);
        for (size_t j = i; j < end; j++) {
            if (j > i && pairs[j].b == pairs[j - 1].b) {
                s->counts[s->count - 1]++;
                continue;
            }
            s->words[s->count] = pairs[j].b;
            s->counts[s->count++] = 1;
        }
        i = end;
    }
    return sides;
}

/* Counts of a word's neighbours by their classes; returns how many classes have any. */
static uint32_t classes_beside(const struct clustering *c, const struct side *s, uint32_t *counts,
                               uint32_t *met) {
    uint32_t used = 0;
    for (uint32_t i = 0; i < s->count; i++) {
        uint32_t k = c->class_of[s->words[i]];
        if (!counts[k]) met[used++] = k;
        counts[k] += s->counts[i];
    }
    return used;
}

struct beside {
    uint32_t before[CLASSES], after[CLASSES], met_before[CLASSES], met_after[CLASSES];
    uint32_t before_count, after_count, self;
};

static void look_beside(const struct clustering *c, uint32_t w, struct beside *b) {
    *b = (struct beside){.self = 0};
    for (uint32_t i = 0; i < c->after[w].count; i++)
        if (c->after[w].words[i] == w) b->self = c->after[w].counts[i];
    b->before_count = classes_beside(c, &c->before[w], b->before, b->met_before);
    b->after_count = classes_beside(c, &c->after[w], b->after, b->met_after);
    uint32_t own = c->class_of[w];
    b->before[own] -= b->self; /* the word beside itself moves along with it */
    b->after[own] -= b->self;
}

static void move(struct clustering *c, uint32_t w, const struct beside *b, uint32_t class, int sign) {
    for (uint32_t i = 0; i < b->before_count; i++) {
        uint32_t k = b->met_before[i];
        c->follow[k][class] += sign * (int32_t)b->before[k];
        c->precede[class][k] += sign * (int32_t)b->before[k];
    }
    for (uint32_t i = 0; i < b->after_count; i++) {
        uint32_t k = b->met_after[i];
        c->follow[class][k] += sign * (int32_t)b->after[k];
        c->precede[k][class] += sign * (int32_t)b->after[k];
    }
    c->follow[class][class] += sign * (int32_t)b->self;
    c->precede[class][class] += sign * (int32_t)b->self;
    c->class_total[class] += sign * (double)c->total[w];
}

/* What is gained by putting the word, now in no class, into each class. */
static void gains(const struct clustering *c, uint32_t w, const struct beside *b, double *gain) {
    for (uint32_t k = 0; k < CLASSES; k++)
        gain[k] = -2 * (nlogn(c, c->class_total[k] + c->total[w]) - nlogn(c, c->class_total[k]));
    for (uint32_t i = 0; i < b->before_count; i++) {
        uint32_t from = b->met_before[i], n = b->before[from];
        const int32_t *row = c->follow[from];
        for (uint32_t k = 0; n && k < CLASSES; k++)
            gain[k] += nlogn(c, row[k] + (double)n) - nlogn(c, row[k]);
    }
    for (uint32_t i = 0; i < b->after_count; i++) {
        uint32_t to = b->met_after[i], n = b->after[to];
        const int32_t *row = c->precede[to];
        for (uint32_t k = 0; n && k < CLASSES; k++)
            gain[k] += nlogn(c, row[k] + (double)n) - nlogn(c, row[k]);
    }
    for (uint32_t k = 0; k < CLASSES; k++) { /* on the diagonal both sides and the word itself meet */
        double here = c->follow[k][k], l = b->before[k], r = b->after[k];
        gain[k] +=
            nlogn(c, here + l + r + b->self) - nlogn(c, here + l) - nlogn(c, here + r) + nlogn(c, here);
    }
}

static uint32_t exchange(struct clustering *c) {
    static struct beside b;
    double gain[CLASSES];
    uint32_t moved = 0;
    for (uint32_t w = 1; w < c->words; w++) {
        uint32_t old = c->class_of[w], best = old;
        look_beside(c, w, &b);
        move(c, w, &b, old, -1);
        gains(c, w, &b, gain);
        for (uint32_t k = 1; k < CLASSES; k++) /* class 0 is the border's own */
            if (gain[k] > gain[best] + 1e-6) best = k;
        c->class_of[w] = best;
        move(c, w, &b, best, 1);
        moved += best != old;
    }
    return moved;
}

static void count_classes(struct clustering *c) {
    for (uint32_t w = 0; w < c->words; w++) {
        c->class_total[c->class_of[w]] += c->total[w];
        for (uint32_t i = 0; i < c->after[w].count; i++) {
            uint32_t a = c->class_of[w], b = c->class_of[c->after[w].words[i]];
            c->follow[a][b] += (int32_t)c->after[w].counts[i];
            c->precede[b][a] += (int32_t)c->after[w].counts[i];
        }
    }
}

/* ---- the tree ------------------------------------------------------------------------------------------ */

/* What is lost by joining classes a and b. */
static double loss(const struct clustering *c, uint32_t a, uint32_t b) {
    double l = 2 * (nlogn(c, c->class_total[a] + c->class_total[b]) - nlogn(c, c->class_total[a]) -
                    nlogn(c, c->class_total[b]));
    for (uint32_t k = 0; k < CLASSES; k++) {
        if (k == a || k == b) continue;
        double fa = c->follow[a][k], fb = c->follow[b][k], pa = c->precede[a][k], pb = c->precede[b][k];
        l +=
            nlogn(c, fa) + nlogn(c, fb) - nlogn(c, fa + fb) + nlogn(c, pa) + nlogn(c, pb) - nlogn(c, pa + pb);
    }
    double aa = c->follow[a][a], ab = c->follow[a][b], ba = c->follow[b][a], bb = c->follow[b][b];
    return l + nlogn(c, aa) + nlogn(c, ab) + nlogn(c, ba) + nlogn(c, bb) - nlogn(c, aa + ab + ba + bb);
}

static void join(struct clustering *c, uint32_t a, uint32_t b) {
    for (uint32_t k = 0; k < CLASSES; k++) {
        c->follow[a][k] += c->follow[b][k];
        c->follow[b][k] = 0;
    }
    for (uint32_t k = 0; k < CLASSES; k++) {
        c->follow[k][a] += c->follow[k][b];
        c->follow[k][b] = 0;
    }
    for (uint32_t x = 0; x < CLASSES; x++)
        for (uint32_t y = 0; y < CLASSES; y++) c->precede[y][x] = c->follow[x][y];
    c->class_total[a] += c->class_total[b];
    c->class_total[b] = 0;
}

struct tree {
    uint32_t left[2 * CLASSES], right[2 * CLASSES]; /* 0: a leaf; leaves are 1 + class */
    uint32_t node[CLASSES];                         /* that now stands for a class; 0: joined to another */
    uint32_t count;
    double loss[CLASSES][CLASSES];
};

static void losses_of(const struct clustering *c, struct tree *t, uint32_t a) {
    for (uint32_t b = 0; b < CLASSES; b++)
        if (b != a && t->node[a] && t->node[b]) t->loss[a < b ? a : b][a < b ? b : a] = loss(c, a, b);
}

/* Joins the pair that loses least. Losses of other pairs are brought up to date only for the joined class:
 * the others change little. */
static void grow_tree(struct clustering *c, struct tree *t) {
    uint32_t best_a = 0, best_b = 0;
    for (uint32_t a = 1; a < CLASSES; a++)
        for (uint32_t b = a + 1; t->node[a] && b < CLASSES; b++)
            if (t->node[b] && (!best_b || t->loss[a][b] < t->loss[best_a][best_b])) best_a = a, best_b = b;
    join(c, best_a, best_b);
    t->left[t->count] = t->node[best_a];
    t->right[t->count] = t->node[best_b];
    t->node[best_a] = t->count++;
    t->node[best_b] = 0;
    losses_of(c, t, best_a);
}

/* Paths from the root down; below PATH_BITS the leaves share one. */
static void give_paths(const struct tree *t, uint32_t root, uint32_t *paths) {
    uint32_t waiting[2 * CLASSES], path[2 * CLASSES], count = 0;
    waiting[count] = root;
    path[count++] = 1;
    while (count) {
        uint32_t node = waiting[--count], here = path[count];
        if (!t->left[node]) {
            paths[node - 1] = here;
            continue;
        }
        bool is_full = here >> PATH_BITS;
        waiting[count] = t->left[node];
        path[count++] = is_full ? here : 2 * here;
        waiting[count] = t->right[node];
        path[count++] = is_full ? here : 2 * here + 1;
    }
}

static void make_paths(struct clustering *c, uint32_t *paths) {
    static struct tree t;
    t.count = CLASSES + 1;
    for (uint32_t k = 1; k < CLASSES; k++) t.node[k] = c->class_total[k] > 0 ? k + 1 : 0;
    uint32_t live = 0, root = 0;
    for (uint32_t k = 1; k < CLASSES; k++) {
        live += t.node[k] != 0;
        losses_of(c, &t, k);
    }
    for (; live > 1; live--) grow_tree(c, &t);
    for (uint32_t k = 1; k < CLASSES; k++)
        if (t.node[k]) root = t.node[k];
    give_paths(&t, root, paths);
}

/* ---- the whole ----------------------------------------------------------------------------------------- */

static void put_number(unsigned char *to, uint32_t n, unsigned bytes) {
    for (unsigned i = 0; i < bytes; i++) to[i] = (unsigned char)(n >> 8 * i);
}

static void write_file(const struct clustering *c, const struct str *words, const uint32_t *paths,
                       const char *path) {
    uint32_t slots = 64;
    while (slots < c->words + c->words / 2) slots *= 2;
    size_t size = CLUSTERS_HEAD + (size_t)slots * CLUSTERS_SLOT;
    unsigned char *bytes = calloc(size, 1);
    memcpy(bytes, "SRCLUSTR", 8);
    put_number(bytes + 8, CLUSTERS_VERSION, 4);
    put_number(bytes + 12, slots, 4);
    for (uint32_t w = 1; w < c->words; w++) {
        uint64_t hash = hash_bytes(words[w].at, words[w].size) | 1;
        uint32_t slot = (uint32_t)hash & (slots - 1);
        unsigned char *at;
        while (at = bytes + CLUSTERS_HEAD + (size_t)slot * CLUSTERS_SLOT, at[4] | at[5])
            slot = (slot + 1) & (slots - 1);
        put_number(at, (uint32_t)(hash >> 32), 4);
        put_number(at + 4, paths[c->class_of[w]], 2);
    }
    struct err e = {0};
    if (!file_write(path, bytes, size, &e)) fail(path, &e);
    free(bytes);
}

static void show(const struct clustering *c, const struct str *words, const uint32_t *paths) {
    for (uint32_t k = 1; k < CLASSES; k++) {
        printf("%x", paths[k]);
        for (uint32_t w = 1, shown = 0; w < c->words && shown < 12; w++)
            if (c->class_of[w] == k) shown++, printf(" %.*s", (int)words[w].size, words[w].at);
        printf("\n");
    }
}

void train_clusters(const struct job *j) {
    struct vocabulary v = {.arena = arena_make()};
    map_begin(&v.index, v.arena);
    v.words = arena_grow(v.arena, v.words, 0, &v.room, sizeof *v.words);
    v.counts = arena_grow(v.arena, v.counts, 0, &v.count_room, sizeof *v.counts);
    v.count = 1;
    read_file(&v, j->k, stdin);
    uint32_t *order, kept, *rank = rank_words(&v, &order, &kept);
    fprintf(stderr, "  clusters: %zu words, %u of %zu forms kept\n", v.pair_count, kept, v.count);
    static struct clustering c;
    c.words = kept;
    c.follow = calloc(CLASSES, sizeof *c.follow);
    c.precede = calloc(CLASSES, sizeof *c.precede);
    c.table = calloc(TABLE, sizeof *c.table);
    c.class_of = calloc(kept, sizeof *c.class_of);
    c.total = calloc(kept, sizeof *c.total);
    for (uint32_t i = 1; i < TABLE; i++) c.table[i] = i * log(i);
    size_t used = 0; /* a pair with a word that is not kept tells nothing */
    for (size_t i = 0; i < v.pair_count; i++) {
        struct pair p = {rank[v.pairs[i].a], rank[v.pairs[i].b]};
        if ((p.a || !v.pairs[i].a) && (p.b || !v.pairs[i].b)) v.pairs[used++] = p;
    }
    c.after = sides_of(v.pairs, used, kept);
    for (size_t i = 0; i < used; i++) v.pairs[i] = (struct pair){v.pairs[i].b, v.pairs[i].a};
    c.before = sides_of(v.pairs, used, kept);
    struct str *words = calloc(kept, sizeof *words);
    for (uint32_t w = 1; w < kept; w++) {
        words[w] = v.words[order[w]];
        c.class_of[w] = 1 + (w - 1) % (CLASSES - 1);
        c.total[w] = v.counts[order[w]];
    }
    count_classes(&c);
    for (int round = 1, rounds = j->rounds ? j->rounds : ROUNDS; round <= rounds; round++)
        fprintf(stderr, "  clusters round %d: %u words moved\n", round, exchange(&c));
    uint32_t paths[CLASSES] = {0};
    make_paths(&c, paths);
    write_file(&c, words, paths, j->out);
    if (getenv("SHOW")) show(&c, words, paths);
    arena_free(v.arena);
}
