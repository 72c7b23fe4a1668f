/* Weighing: trains what the figures of know/evidence.h are worth, from pairs of people's names and pairs of
 * words:
 *
 *     train-weighing PACK EVIDENCE.txt PAIRS.jsonl WORDS.jsonl        {"a": "...", "b": "...", "match": true}
 *
 * WORDS are what train-spelling --examples writes: spellings of one word, and words that look like it. Each
 * stands beside a word of the pair before: brothers of one family, whom lists of office-holders seldom hold.
 *
 * Logistic regression by gradient descent over all pairs at once. Every third pair is kept apart for
 * measuring. Gold lists hold one person under two names, and two persons under one: pairs that the first
 * training calls impossible are given up in the second. Nothing is random. */
#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/file.h"
#include "know/evidence.h"
#include "know/know.h"
#include "know/spelling.h"

enum { APART = 3, STEPS = 6000, EVERY = 13 };
static const double RATE = 0.05, DECAY = 0.0003, GIVEN_UP = 0.06, WORDS_WEIGHT = 0.02;

struct example {
    struct evidence found;
    bool is_match, is_word, is_held_out, is_given_up;
};

struct examples {
    struct arena *arena;
    struct example *at;
    size_t count, room;
};

static void fail(const char *what, const char *about) {
    fprintf(stderr, "train-weighing: %s: %s\n", about, what);
    exit(2);
}

static void example_add(struct examples *all, const struct know *k, struct str a, struct str b,
                        struct example x) {
    if (!spelling_evidence(k->spelling, a, b, &x.found)) return;
    all->at = arena_grow(all->arena, all->at, all->count, &all->room, sizeof *all->at);
    all->at[all->count++] = x;
}

static struct str name_of(struct arena *a, struct str word, struct str other, bool is_last) {
    struct str first = is_last ? other : word, last = is_last ? word : other;
    return str_of(arena_print(a, "%.*s %.*s", (int)first.size, first.at, (int)last.size, last.at));
}

/* The number of a line is from 1; `before` is the last word of the row before. */
static void example_read(struct examples *all, const struct know *k, json_t *row, size_t number, bool is_word,
                         struct str *before) {
    struct str a = str_of(json_string_value(json_object_get(row, "a"))),
               b = str_of(json_string_value(json_object_get(row, "b")));
    struct example x = {.is_match = json_is_true(json_object_get(row, "match")), .is_word = is_word};
    if (!is_word) {
        x.is_held_out = number % APART == 0;
        example_add(all, k, a, b, x);
    } else if (number % EVERY == 0) {
        bool is_last = number % 2;
        struct str first = name_of(all->arena, a, *before, is_last),
                   second = name_of(all->arena, b, *before, is_last);
        example_add(all, k, first, second, x);
    }
    if (!str_same(a, *before)) *before = str_copy(all->arena, b);
}

static void examples_read(struct examples *all, const struct know *k, const char *path, bool is_word) {
    FILE *f = fopen(path, "r");
    if (!f) fail("cannot be read", path);
    char *line = NULL;
    struct str before = {0};
    size_t room = 0, number = 0;
    for (ssize_t size; (size = getline(&line, &room, f)) > 0;) {
        json_t *row = json_loadb(line, (size_t)size, 0, NULL);
        if (!row) fail("is not JSON lines", path);
        example_read(all, k, row, ++number, is_word, &before);
        json_decref(row);
    }
    free(line);
    fclose(f);
}

static double chance_of(const struct evidence *weights, const struct example *x) {
    return 1 / (1 + exp(-evidence_odds(weights, &x->found)));
}

/* One step down the slope of the loss of all examples, smaller for what has moved far (Adagrad). */
static void step(struct evidence *weights, struct evidence *moved, const struct examples *all) {
    struct evidence slope = {{0}};
    double count = 0;
    for (const struct example *x = all->at; x < all->at + all->count; x++) {
        if (x->is_held_out || x->is_given_up) continue;
        double weight = x->is_word ? WORDS_WEIGHT : 1, off = weight * (chance_of(weights, x) - x->is_match);
        for (int i = 0; i < EVIDENCE_KINDS; i++) slope.at[i] += off * x->found.at[i];
        count += weight;
    }
    for (int i = 0; i < EVIDENCE_KINDS; i++) {
        double s = slope.at[i] / count + (i == EVIDENCE_ALWAYS ? 0 : DECAY * weights->at[i]);
        moved->at[i] += s * s;
        weights->at[i] -= RATE * s / sqrt(moved->at[i] + 1e-6);
    }
}

static struct evidence train(const struct examples *all) {
    struct evidence weights = {{0}}, moved = {{0}};
    for (int i = 0; i < STEPS; i++) step(&weights, &moved, all);
    return weights;
}

static void give_up(const struct evidence *weights, struct examples *all) {
    size_t count = 0;
    for (struct example *x = all->at; x < all->at + all->count; x++) {
        double chance = chance_of(weights, x);
        x->is_given_up = !x->is_held_out && (x->is_match ? chance : 1 - chance) < GIVEN_UP;
        count += x->is_given_up;
    }
    fprintf(stderr, "%zu pairs given up\n", count);
}

static void measure(const struct evidence *weights, const struct examples *all, bool held_out, bool is_word) {
    double right = 0, said = 0, gold = 0, loss = 0, count = 0;
    for (const struct example *x = all->at; x < all->at + all->count; x++) {
        if (x->is_held_out != held_out || x->is_word != is_word) continue;
        double chance = chance_of(weights, x);
        loss -= log(x->is_match ? chance : 1 - chance), count++;
        bool yes = evidence_odds(weights, &x->found) >= 0;
        gold += x->is_match, said += yes, right += yes && x->is_match;
    }
    fprintf(stderr, "%s: P %.3f R %.3f F1 %.3f of %g, loss %.4f\n",
            is_word    ? "words"
            : held_out ? "held out"
                       : "trained",
            right / said, right / gold, 2 * right / (said + gold), gold, loss / count);
}

#define HEAD                                                                                                 \
    "# What each figure of two people's names says for one person, in log-odds; know/evidence.h says what\n" \
    "# the figures are.\n#\n"                                                                                \
    "# figure\tweight\n#\n"                                                                                  \
    "# Made by train/weighing.c, never edited: train-weighing PACK EVIDENCE.txt PAIRS.jsonl "                \
    "WORDS.jsonl\n#\n"                                                                                       \
    "# SOURCE   two thirds of some pairs of names of office-holders (openeventdata/CountryInfo), and words " \
    "of\n"                                                                                                   \
    "#          Wikidata labels (CC0) as train-spelling --examples pairs them; no name is kept\n"            \
    "# LICENCE  MIT, as the project\n\n"

static void weights_write(const struct evidence *weights, const char *path) {
    struct err e = {0};
    struct buf out = {0};
    buf_text(&out, HEAD);
    evidence_print(weights, &out);
    if (!file_write(path, out.at, out.size, &e)) fail(e.what, path);
    buf_free(&out);
}

int main(int argc, char **argv) {
    if (argc != 5) fail("usage: train-weighing PACK EVIDENCE.txt PAIRS.jsonl WORDS.jsonl", "arguments");
    struct err e = {0};
    struct know *k = know_open(argv[1], &e);
    if (!k) fail(e.what, argv[1]);
    struct examples all = {.arena = arena_make()};
    examples_read(&all, k, argv[3], false);
    examples_read(&all, k, argv[4], true);
    struct evidence weights = train(&all);
    give_up(&weights, &all);
    weights = train(&all);
    measure(&weights, &all, false, false);
    measure(&weights, &all, true, false);
    measure(&weights, &all, false, true);
    weights_write(&weights, argv[2]);
    arena_free(all.arena);
    know_close(k);
    return 0;
}
