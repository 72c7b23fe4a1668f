/* Trains what know/letters.h and know/spelling.h know of single words, from groups of spellings of one name:
 *
 *     train-spelling COSTS.txt GROUPS.jsonl...        {"script": "...", "latin": ["farouq", "faruk"]}
 *     train-spelling --across COSTS.txt GROUPS.jsonl...
 *
 *     train-spelling --examples EXAMPLES.jsonl GROUPS.jsonl...
 *
 * With --examples the pairs that it learns from are written, for train/weighing.c, and nothing is learned.
 * With
 * --across the names in the other script, romanised by rule, are paired with those in Latin letters: so
 * the vowels that Arabic and Hebrew leave out are learned, and what Russian makes of a French name.
 *
 * 1. Spellings of one group are aligned letter by letter; counting what stands beside what and aligning again
 * (hard EM) gives the first costs of pairs of letters.
 * 2. Neighbouring differences that recur, with an equal letter or an end of the word before or after, become
 * units of their own: dj-j, ou-u, ^h-^.
 * 3. Costs and weights are then trained together to tell spellings of one name from the most similar words of
 * other groups: logistic regression whose features are the units of the cheapest cut, cut anew in each round.
 *
 * Groups are noisy ("filip", "belgium"), so pairs that stay impossible are given up after the first round.
 * Every file counts the same, however many groups it has. One group in ten is kept apart for measuring.
 * Nothing is random but what comes from a fixed seed. */
#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/file.h"
#include "base/hash.h"
#include "base/map.h"
#include "know/fold.h"
#include "know/letters.h"
#include "know/romanise.h"

enum {
    FILES = 16,
    ALPHABET = 26,
    MOST_PAIRS = 3,
    DRAWN = 40,
    NEAREST = 2,
    CONTEXT = 1,
    LEAST_SEEN = 12,
    UNITS = 6000,
    ROUNDS = 12,
    AVERAGED = 4 /* rounds at the end */
};
static const double GIVEN_UP = 0.02, RATE = 0.3;

/* Where the weights begin. */
#define WEIGHTS "=\talways\t1\n=\tsize\t0.2\n=\tcost\t-1\n"

struct group {
    struct str script, made; /* as it is written; romanised, where that is compared */
    uint32_t first, end;     /* words */
    uint32_t file;
    bool is_held_out;
};

struct word {
    struct str text;
    uint32_t group;
};

struct example {
    struct str a, b;
    bool is_match, is_held_out;
    double weight;
};

struct trainer {
    struct arena *arena;
    struct {
        struct group *at;
        size_t count, room;
    } groups;
    struct {
        struct word *at;
        size_t count, room;
    } words;
    struct {
        struct example *at;
        size_t count, room;
    } examples;
    struct map matches; /* "a\tb": words that stand in one group */
    bool is_across;
    uint32_t files;
    double file_sizes[FILES];
    uint64_t seed;
    struct letters *letters;
    double *weights_moved, *pairs_moved; /* sums of squares of the gradients */
};

#define list_add(t, field)                                                                                   \
    ((t)->field.at =                                                                                         \
         arena_grow((t)->arena, (t)->field.at, (t)->field.count, &(t)->field.room, sizeof *(t)->field.at),   \
     &(t)->field.at[(t)->field.count++])

static void fail(const char *what, const char *about) {
    fprintf(stderr, "train-spelling: %s: %s\n", about, what);
    exit(2);
}

static uint32_t chance(struct trainer *t, size_t below) {
    t->seed = t->seed * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)((t->seed >> 33) % below);
}

/* ---- examples ------------------------------------------------------------------------------------------ */

static void group_read(struct trainer *t, json_t *row) {
    struct str script = str_copy(t->arena, str_of(json_string_value(json_object_get(row, "script"))));
    uint32_t first = (uint32_t)t->words.count, group = (uint32_t)t->groups.count;
    size_t i;
    json_t *item;
    json_array_foreach(json_object_get(row, "latin"), i, item) {
        struct str text = fold_name(t->arena, str_of(json_string_value(item)));
        if (text.size < 2 || memchr(text.at, ' ', text.size)) continue;
        bool known = false;
        for (uint32_t w = first; w < t->words.count; w++) known |= str_same(t->words.at[w].text, text);
        if (!known) *list_add(t, words) = (struct word){text, group};
    }
    char room[200];
    struct str made =
        t->is_across ? fold_name(t->arena, romanise_into(script, room, sizeof room)) : (struct str){0};
    bool held_out = hash_bytes(script.at, script.size) % 10 == 0;
    *list_add(t, groups) = (struct group){script, made, first, (uint32_t)t->words.count, t->files, held_out};
}

static void groups_read(struct trainer *t, const char *path) {
    FILE *f = fopen(path, "r");
    if (!f) fail("cannot be read", path);
    char *line = NULL;
    size_t room = 0;
    for (ssize_t size; (size = getline(&line, &room, f)) > 0;) {
        json_t *row = json_loadb(line, (size_t)size, 0, NULL);
        if (!row) fail("is not JSON lines", path);
        group_read(t, row);
        json_decref(row);
    }
    free(line);
    fclose(f);
}

/* Both words between a tab, the smaller first. */
static struct str pair_key(struct arena *a, struct str x, struct str y) {
    if (str_compare(x, y) > 0) {
        struct str other = x;
        x = y, y = other;
    }
    return str_of(arena_print(a, "%.*s\t%.*s", (int)x.size, x.at, (int)y.size, y.at));
}

static void matches_note(struct trainer *t) {
    for (uint32_t g = 0; g < t->groups.count; g++)
        for (uint32_t i = t->groups.at[g].first; i < t->groups.at[g].end; i++)
            for (uint32_t j = t->groups.at[g].first; j < i; j++)
                *map_put(&t->matches, pair_key(t->arena, t->words.at[i].text, t->words.at[j].text)) = 1;
}

static double alike(struct str a, struct str b) {
    size_t both = 0;
    for (size_t i = 0; i + 1 < a.size; i++)
        for (size_t j = 0; j + 1 < b.size; j++)
            if (a.at[i] == b.at[j] && a.at[i + 1] == b.at[j + 1]) {
                both++;
                break;
            }
    return 2 * (double)both / (double)(a.size + b.size);
}

/* The scripts of two groups are equal or one edit apart: perhaps one name, so no negative. */
static bool is_near(struct str a, struct str b) {
    size_t i = 0, most = a.size < b.size ? a.size : b.size;
    while (i < most && a.at[i] == b.at[i]) i++;
    size_t k = 0;
    while (k < most - i && a.at[a.size - 1 - k] == b.at[b.size - 1 - k]) k++;
    return a.size - i - k <= 2 && b.size - i - k <= 2; /* a letter has two bytes there */
}

/* Words by first letter and size, for hard negatives. */
struct shelf {
    struct {
        uint32_t *at;
        size_t count, room;
    } of[ALPHABET][16];
};

static void shelf_fill(struct trainer *t, struct shelf *s) {
    for (uint32_t w = 0; w < t->words.count; w++) {
        struct str text = t->words.at[w].text;
        if (text.at[0] < 'a' || text.at[0] > 'z' || text.size > 15) continue;
        size_t letter = (size_t)(text.at[0] - 'a');
        s->of[letter][text.size].at =
            arena_grow(t->arena, s->of[letter][text.size].at, s->of[letter][text.size].count,
                       &s->of[letter][text.size].room, sizeof(uint32_t));
        s->of[letter][text.size].at[s->of[letter][text.size].count++] = w;
    }
}

static void example_add(struct trainer *t, const struct group *g, struct str a, struct str b, bool is_match) {
    *list_add(t, examples) = (struct example){a, b, is_match, g->is_held_out, 1 / t->file_sizes[g->file]};
}

static void negatives_add(struct trainer *t, const struct shelf *s, uint32_t word, bool any_letter) {
    struct word a = t->words.at[word];
    if (a.text.at[0] < 'a' || a.text.at[0] > 'z' || a.text.size > 14 || a.text.size < 2) return;
    double best[NEAREST] = {-1, -1};
    uint32_t found[NEAREST] = {0};
    for (int i = 0; i < DRAWN; i++) {
        size_t letter = (size_t)(a.text.at[0] - 'a'), size = a.text.size - 1 + chance(t, 3);
        if (any_letter) letter = chance(t, ALPHABET);
        if (s->of[letter][size].count == 0) continue;
        uint32_t other = s->of[letter][size].at[chance(t, s->of[letter][size].count)];
        struct word b = t->words.at[other];
        if (b.group == a.group || str_same(a.text, b.text)) continue;
        if (is_near(t->groups.at[a.group].script, t->groups.at[b.group].script)) continue;
        if (map_get(&t->matches, pair_key(t->arena, a.text, b.text))) continue;
        double score = alike(a.text, b.text);
        if (score > best[0])
            best[1] = best[0], found[1] = found[0], best[0] = score, found[0] = other;
        else if (score > best[1])
            best[1] = score, found[1] = other;
    }
    for (int i = 0; i < (any_letter ? 1 : NEAREST); i++)
        if (best[i] >= 0)
            example_add(t, &t->groups.at[a.group], t->is_across ? t->groups.at[a.group].made : a.text,
                        t->words.at[found[i]].text, false);
}

/* How many groups of a file give examples, against the mean of all files. */
static void files_weigh(struct trainer *t) {
    double all = 0;
    for (uint32_t g = 0; g < t->groups.count; g++)
        if (t->groups.at[g].end > t->groups.at[g].first + 1) t->file_sizes[t->groups.at[g].file]++, all++;
    for (uint32_t f = 0; f < t->files; f++) t->file_sizes[f] = fmax(t->file_sizes[f], 1) * t->files / all;
}

/* A name as its script has it, beside one in Latin letters. */
static void examples_across(struct trainer *t, const struct shelf *shelf, const struct group *g) {
    struct str made = g->made;
    if (made.size < 2 || g->end == g->first || memchr(made.at, ' ', made.size)) return;
    uint32_t word = g->first + chance(t, g->end - g->first);
    example_add(t, g, made, t->words.at[word].text, true);
    negatives_add(t, shelf, word, false);
    negatives_add(t, shelf, word, true);
}

static void examples_make(struct trainer *t) {
    struct shelf *shelf = arena_take(t->arena, sizeof *shelf);
    shelf_fill(t, shelf);
    matches_note(t);
    files_weigh(t);
    for (uint32_t g = 0; g < t->groups.count; g++) {
        struct group group = t->groups.at[g];
        uint32_t size = group.end - group.first;
        if (t->is_across) examples_across(t, shelf, &group);
        for (uint32_t i = 0; !t->is_across && size > 1 && i < (size == 2 ? 1 : MOST_PAIRS); i++) {
            uint32_t a = group.first + chance(t, size), b = group.first + chance(t, size - 1);
            if (b >= a) b++;
            example_add(t, &group, t->words.at[a].text, t->words.at[b].text, true);
            negatives_add(t, shelf, a, false);
            if (i != 1) negatives_add(t, shelf, a, true);
        }
    }
}

/* ---- units --------------------------------------------------------------------------------------------- */

/* How often a unit stands beside another, in either order. */
struct tally {
    struct map index;
    struct {
        struct seen {
            struct str key;
            double count;
        } * at;
        size_t count, room;
    } all;
    struct arena *arena;
};

static void tally_add(struct tally *y, struct str a, struct str b, double count) {
    if (str_compare(a, b) > 0) {
        struct str other = a;
        a = b, b = other;
    }
    char *key = arena_print(y->arena, "%.*s\t%.*s", a.size ? (int)a.size : 1, a.size ? a.at : "-",
                            b.size ? (int)b.size : 1, b.size ? b.at : "-");
    uint32_t *place = map_put(&y->index, str_of(key));
    if (!*place) {
        *list_add(y, all) = (struct seen){str_of(key), 0};
        *place = (uint32_t)y->all.count;
    }
    y->all.at[*place - 1].count += count;
}

static void letters_table(struct buf *out, double cost[ALPHABET + 1][ALPHABET + 1]) {
    for (int a = 0; a <= ALPHABET; a++)
        for (int b = a + 1; b <= ALPHABET; b++)
            buf_print(out, "%c\t%c\t%.3f\n", 'a' + a, b == ALPHABET ? '-' : 'a' + b, cost[a][b]);
}

static int letter_of(struct str word, size_t at, size_t size) {
    if (size == 0) return ALPHABET;
    return word.at[at] >= 'a' && word.at[at] <= 'z' ? word.at[at] - 'a' : -1;
}

/* Counts what stands beside what in the cheapest cuts of the true pairs. */
static void letters_count_pairs(struct trainer *t, double n[ALPHABET + 1][ALPHABET + 1]) {
    for (size_t i = 0; i < t->examples.count; i++) {
        const struct example *e = &t->examples.at[i];
        struct letters_step steps[LETTERS_STEPS];
        uint32_t count;
        if (!e->is_match || e->is_held_out || e->a.size > LETTERS_WORD || e->b.size > LETTERS_WORD) continue;
        double cost = letters_cost(t->letters, e->a, e->b, steps, &count);
        if (cost > 0.7 * (double)(e->a.size + e->b.size)) continue;
        for (size_t k = 0; k < e->a.size; k++) {
            int a = letter_of(e->a, k, 1);
            if (a >= 0) n[a][a] += 1;
        }
        for (uint32_t k = 0; k < count; k++) {
            int a = letter_of(e->a, (size_t)steps[k].a - 1, steps[k].a_size),
                b = letter_of(e->b, (size_t)steps[k].b - 1, steps[k].b_size);
            if (a < 0 || b < 0) continue;
            n[a < b ? a : b][a < b ? b : a] += 1;
            if (a < ALPHABET && n[a][a] > 0) n[a][a] -= 1;
        }
    }
}

static void letters_learn(struct trainer *t) {
    struct buf table = {0};
    buf_text(&table, WEIGHTS "*\t-\t1.2\n*\t*\t1.6\n");
    for (int round = 0; round < 3; round++) {
        struct err e = {0};
        double n[ALPHABET + 1][ALPHABET + 1] = {{0}}, cost[ALPHABET + 1][ALPHABET + 1];
        t->letters =
            letters_read(t->arena, "letters", str_copy(t->arena, (struct str){table.at, table.size}), &e);
        if (!t->letters) fail(e.what, "letters");
        letters_count_pairs(t, n);
        for (int a = 0; a <= ALPHABET; a++)
            for (int b = a + 1; b <= ALPHABET; b++) {
                double home = b == ALPHABET ? n[a][a] * 20 : sqrt((n[a][a] + 5) * (n[b][b] + 5));
                cost[a][b] = fmax(0.05, -log((n[a][b] + 0.3) / (home + 10)) * 0.5);
            }
        buf_clear(&table);
        buf_text(&table, WEIGHTS "*\t-\t3\n*\t*\t4\n");
        letters_table(&table, cost);
    }
    struct err e = {0};
    t->letters =
        letters_read(t->arena, "letters", str_copy(t->arena, (struct str){table.at, table.size}), &e);
    if (!t->letters) fail(e.what, "letters");
    buf_free(&table);
}

/* A word between the marks of its beginning and its end, as know/letters.h cuts it. */
static struct str wrapped(struct str word, char *room) {
    return (struct str){room, (size_t)snprintf(room, LETTERS_STEPS, "^%.*s$", (int)word.size, word.at)};
}

/* The differences of a pair with some letters before and after that both share, if it makes a unit. */
static void unit_note(struct tally *y, struct str a, struct str b, const struct letters_step *first,
                      const struct letters_step *last, int left, int right) {
    int a_from = first->a - left, b_from = first->b - left;
    int a_size = last->a + last->a_size + right - a_from, b_size = last->b + last->b_size + right - b_from;
    if (a_from < 0 || b_from < 0 || a_from + a_size > (int)a.size || b_from + b_size > (int)b.size) return;
    if (a_size > LETTERS_UNIT || b_size > LETTERS_UNIT || a_size + b_size < 3 || !a_size || !b_size) return;
    if (memcmp(a.at + a_from, b.at + b_from, (size_t)left) != 0) return;
    if (memcmp(a.at + a_from + a_size - right, b.at + b_from + b_size - right, (size_t)right) != 0) return;
    tally_add(y, (struct str){a.at + a_from, (size_t)a_size}, (struct str){b.at + b_from, (size_t)b_size}, 1);
}

static bool is_touching(const struct letters_step *before, const struct letters_step *s) {
    return s->a == before->a + before->a_size && s->b == before->b + before->b_size;
}

/* Differences that touch, with equal letters on either side, as units of up to four letters. */
static void units_of(struct tally *y, const struct example *e, const struct letters_step *steps,
                     uint32_t count) {
    char a_room[LETTERS_STEPS], b_room[LETTERS_STEPS];
    struct str a = wrapped(e->a, a_room), b = wrapped(e->b, b_room);
    for (uint32_t k = 0; k < count; k++)
        for (uint32_t m = k; m < count && (m == k || is_touching(&steps[m - 1], &steps[m])); m++)
            for (int left = 0; left <= CONTEXT; left++)
                for (int right = 0; right <= CONTEXT; right++)
                    unit_note(y, a, b, &steps[k], &steps[m], left, right);
}

static int by_count(const void *a, const void *b) {
    const struct seen *x = a, *y = b;
    return x->count < y->count ? 1 : x->count > y->count ? -1 : str_compare(x->key, y->key);
}

static void units_learn(struct trainer *t) {
    struct tally y = {.arena = t->arena};
    map_begin(&y.index, t->arena);
    for (size_t i = 0; i < t->examples.count; i++) {
        const struct example *e = &t->examples.at[i];
        struct letters_step steps[LETTERS_STEPS];
        uint32_t count;
        if (!e->is_match || e->is_held_out || e->a.size > LETTERS_WORD || e->b.size > LETTERS_WORD) continue;
        double cost = letters_cost(t->letters, e->a, e->b, steps, &count);
        if (cost < 0.8 * (double)(e->a.size + e->b.size)) units_of(&y, e, steps, count);
    }
    qsort(y.all.at, y.all.count, sizeof *y.all.at, by_count);
    struct buf table = {0};
    buf_text(&table, WEIGHTS "*\t-\t3\n*\t*\t4\n");
    for (int a = 0, pair = 0; a <= ALPHABET; a++)
        for (int b = a + 1; b <= ALPHABET; b++)
            buf_print(&table, "%c\t%c\t%.3f\n", 'a' + a, b == ALPHABET ? '-' : 'a' + b,
                      (double)*letters_pair(t->letters, (uint32_t)++pair));
    for (size_t i = 0; i < y.all.count && i < UNITS && y.all.at[i].count >= LEAST_SEEN; i++) {
        struct str b = y.all.at[i].key, a = str_cut(&b, '\t');
        double apart = letters_cost(t->letters, a, b, NULL, NULL);
        buf_print(&table, "%.*s\t%.3f\n", (int)y.all.at[i].key.size, y.all.at[i].key.at, apart * 0.7);
    }
    struct err e = {0};
    t->letters = letters_read(t->arena, "units", str_copy(t->arena, (struct str){table.at, table.size}), &e);
    if (!t->letters) fail(e.what, "units");
    buf_free(&table);
}

/* ---- training ------------------------------------------------------------------------------------------ */

static double chance_of(struct trainer *t, const struct example *e, double *features,
                        struct letters_step *steps, uint32_t *count) {
    letters_features(t->letters, e->a, e->b, features, steps, count);
    double logit = 0;
    for (int i = 0; i < LETTERS_FEATURES; i++) logit += letters_weights(t->letters)[i] * features[i];
    return 1 / (1 + exp(-logit));
}

/* Steps become smaller for what has moved far (Adagrad). */
static double step_of(double *moved, double gradient, double rate) {
    *moved += gradient * gradient;
    return rate * gradient / sqrt(*moved + 1);
}

static void learn_from(struct trainer *t, struct example *e, int round, double rate) {
    double f[LETTERS_FEATURES];
    struct letters_step steps[LETTERS_STEPS];
    uint32_t count;
    double p = chance_of(t, e, f, steps, &count), g = (p - (e->is_match ? 1 : 0)) * e->weight;
    if (e->is_match && round > 0 && p < GIVEN_UP) return;
    double pulls[LETTERS_STEPS];
    for (uint32_t k = 0; k < count; k++) pulls[k] = letters_pull(t->letters, e->a, e->b, f, &steps[k]);
    for (int i = 0; i < LETTERS_FEATURES; i++) {
        double *weight = &letters_weights(t->letters)[i];
        *weight -= step_of(&t->weights_moved[i], g * f[i], rate);
        if (i > 1 && *weight > 0) *weight = 0; /* no cost speaks for a match */
    }
    for (uint32_t k = 0; k < count; k++) {
        if (!steps[k].pair) continue;
        float *cost = letters_pair(t->letters, steps[k].pair);
        double next = (double)*cost - step_of(&t->pairs_moved[steps[k].pair], g * pulls[k], rate);
        *cost = (float)(next < 0.02 ? 0.02 : next > 8 ? 8 : next);
    }
}

static void measure(struct trainer *t, const char *when, bool held_out) {
    double right = 0, said = 0, gold = 0;
    for (size_t i = 0; i < t->examples.count; i++) {
        const struct example *e = &t->examples.at[i];
        double f[LETTERS_FEATURES];
        struct letters_step steps[LETTERS_STEPS];
        uint32_t count;
        if (e->is_held_out != held_out) continue;
        bool yes = chance_of(t, e, f, steps, &count) >= 0.5;
        gold += e->is_match, said += yes, right += yes && e->is_match;
    }
    fprintf(stderr, "%s %s: P %.3f R %.3f F1 %.3f of %g\n", when, held_out ? "held out" : "trained",
            right / said, right / gold, 2 * right / (said + gold), gold);
}

/* Adds what is learned to a sum; `share` of the sum is put back at the end. */
static void average(struct trainer *t, double *sum, double share) {
    uint32_t pairs = letters_count(t->letters);
    for (int i = 0; i < LETTERS_FEATURES; i++) {
        double *weight = &letters_weights(t->letters)[i];
        sum[i] += *weight;
        if (share > 0) *weight = sum[i] * share;
    }
    for (uint32_t k = 1; k <= pairs; k++) {
        float *cost = letters_pair(t->letters, k);
        sum[LETTERS_FEATURES + k] += (double)*cost;
        if (share > 0) *cost = (float)(sum[LETTERS_FEATURES + k] * share);
    }
}

static void train(struct trainer *t) {
    size_t pairs = letters_count(t->letters) + 1;
    t->weights_moved = arena_take(t->arena, LETTERS_FEATURES * sizeof(double));
    t->pairs_moved = arena_take(t->arena, pairs * sizeof(double));
    double *sum = arena_take(t->arena, (LETTERS_FEATURES + pairs) * sizeof(double));
    for (int round = 0; round < ROUNDS; round++) {
        for (size_t i = t->examples.count; i > 1; i--) {
            size_t j = chance(t, i);
            struct example e = t->examples.at[i - 1];
            t->examples.at[i - 1] = t->examples.at[j];
            t->examples.at[j] = e;
        }
        double rate = RATE / sqrt(1 + round);
        for (size_t i = 0; i < t->examples.count; i++)
            if (!t->examples.at[i].is_held_out) learn_from(t, &t->examples.at[i], round, rate);
        measure(t, "round", true);
        if (round >= ROUNDS - AVERAGED) average(t, sum, round == ROUNDS - 1 ? 1.0 / AVERAGED : 0);
    }
    measure(t, "end", true);
    measure(t, "end", false);
}

struct judged {
    double odds;
    bool is_match;
};

static int by_odds(const void *a, const void *b) {
    const struct judged *x = a, *y = b;
    return (x->odds < y->odds) - (x->odds > y->odds);
}

/* Moves the log-odds so that saying yes from 0 on gives the best F1. */
static void threshold_put(struct trainer *t) {
    struct judged *all = arena_take(t->arena, t->examples.count * sizeof *all);
    double gold = 0, right = 0, best = 0, at = 0;
    size_t count = 0;
    for (size_t i = 0; i < t->examples.count; i++) {
        const struct example *e = &t->examples.at[i];
        if (e->is_held_out) continue;
        all[count++] = (struct judged){letters_odds(t->letters, e->a, e->b), e->is_match};
        gold += e->is_match;
    }
    qsort(all, count, sizeof *all, by_odds);
    for (size_t i = 0; i < count; i++) {
        right += all[i].is_match;
        double f1 = 2 * right / ((double)i + 1 + gold);
        if (f1 > best) best = f1, at = all[i].odds;
    }
    letters_weights(t->letters)[0] -= at;
    fprintf(stderr, "threshold moved by %.2f\n", at);
    measure(t, "end", true);
}

/* ---- writing ------------------------------------------------------------------------------------------- */

#define HEAD                                                                                                 \
    "# What it costs to read letters of one spelling as letters of another; know/letters.h says how it is "  \
    "used.\n"                                                                                                \
    "# %s\n#\n"                                                                                              \
    "# unit\tunit\tcost       - is no letter, * any, ^ and $ the ends of the word; a row that begins with "  \
    "= "                                                                                                     \
    "is the\n#                          weight of a feature\n#\n"                                            \
    "# Made by train/spelling.c, never edited: train-spelling %sCOSTS.txt GROUPS.jsonl...\n#\n"              \
    "# SOURCE   spellings of one name: Wikidata labels as grouped in "                                       \
    "steveash/NETransliteration-COLING2018\n"                                                                \
    "#          (arabic, russian, hebrew; training parts)\n"                                                 \
    "# LICENCE  CC0\n\n"

/* Whether a pair of units is cheaper than its letters taken singly; otherwise it is never used and not
 * written. */
static bool is_useful(struct trainer *t, uint32_t pair) {
    struct str a = letters_unit(t->letters, pair, 0), b = letters_unit(t->letters, pair, 1);
    float *cost = letters_pair(t->letters, pair), own = *cost;
    if (a.size + b.size <= 2) return true;
    *cost = 100;
    bool useful = (double)own < letters_cost(t->letters, a, b, NULL, NULL) - 0.005;
    *cost = own;
    return useful;
}

static void costs_write(struct trainer *t, const char *path) {
    struct err e = {0};
    struct buf out = {0};
    buf_print(&out, HEAD,
              t->is_across ? "One of them comes from another script, romanised by rule."
                           : "Both are in Latin letters.",
              t->is_across ? "--across " : "");
    letters_print_weights(t->letters, &out);
    for (uint32_t i = 1; i <= letters_count(t->letters); i++)
        if (is_useful(t, i)) letters_print_pair(t->letters, i, &out);
    if (!file_write(path, out.at, out.size, &e)) fail(e.what, path);
    buf_free(&out);
}

static void examples_write(struct trainer *t, const char *path) {
    struct err e = {0};
    struct buf out = {0};
    for (const struct example *x = t->examples.at; x < t->examples.at + t->examples.count; x++)
        if (!x->is_held_out)
            buf_print(&out, "{\"a\": \"%.*s\", \"b\": \"%.*s\", \"match\": %s}\n", (int)x->a.size, x->a.at,
                      (int)x->b.size, x->b.at, x->is_match ? "true" : "false");
    if (!file_write(path, out.at, out.size, &e)) fail(e.what, path);
    buf_free(&out);
}

int main(int argc, char **argv) {
    bool is_across = argc > 1 && strcmp(argv[1], "--across") == 0;
    bool is_examples = argc > 1 && strcmp(argv[1], "--examples") == 0;
    argc -= is_across || is_examples, argv += is_across || is_examples;
    if (argc < 3 || argc > 2 + FILES) fail("usage: train-spelling COSTS.txt GROUPS.jsonl...", "arguments");
    struct trainer t = {.arena = arena_make(), .seed = 20110815, .is_across = is_across};
    map_begin(&t.matches, t.arena);
    for (int i = 2; i < argc; i++, t.files++) groups_read(&t, argv[i]);
    examples_make(&t);
    if (is_examples) {
        examples_write(&t, argv[1]);
        return 0;
    }
    letters_learn(&t);
    measure(&t, "letters", true);
    units_learn(&t);
    measure(&t, "units", true);
    train(&t);
    threshold_put(&t);
    costs_write(&t, argv[1]);
    arena_free(t.arena);
    return 0;
}
