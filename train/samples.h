/* Samples: sentences as the network learns from them: read from treebanks, from files of names, from plain
 * text. */
#ifndef TRAIN_SAMPLES_H
#define TRAIN_SAMPLES_H

#include <stdio.h>

#include "know/model.h"
#include "network.h"

struct know;

struct samples { /* sentences [0, count) */
    struct sample_word *words;
    uint64_t *keys;   /* NET_FEATURES a word, until features_apply has made rows of them */
    uint32_t *begins; /* of each sentence among the words; one more for the end */
    size_t word_count, word_room, count, room;
};

/* What a class is, of tags and of hidden words; grows while samples are read. */
struct sample_classes {
    unsigned char notes[NET_TAGS * LINEAR_NOTE];
    uint32_t tag_count, path_count, paths[NETWORK_CLASSES];
};

/* Each adds what the file holds. Sentences of more than SAMPLES_LONGEST words are left out. */
enum { SAMPLES_LONGEST = 160 };
void samples_read_trees(struct samples *s, struct sample_classes *c, const struct know *k, char *path);
void samples_read_names(struct samples *s, const struct know *k, char *path);
void samples_read_plain(struct samples *s, struct sample_classes *c, const struct know *k, FILE *json_lines);

struct sample samples_at(const struct samples *s, size_t i);
void samples_free(struct samples *s);

/* The features that get a row of the network's table: those seen most often. */
struct features;

struct features *features_make(void);
void features_free(struct features *f);

/* Counts those of the samples; each counts `weight` times. */
void features_count(struct features *f, const struct samples *s, uint32_t weight);

/* Gives rows, from 2 on, to at most `most` - 2 features; returns the number of rows. */
uint32_t features_choose(struct features *f, uint32_t most);

/* Puts rows into the words. */
void features_apply(const struct features *f, struct samples *s);

/* keys[row] for each row. */
uint64_t *features_keys(const struct features *f);

#endif
