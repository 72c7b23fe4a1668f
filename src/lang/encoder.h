/* Encoder: computes with the net (know/net.h): from the words of a sentence to scores of tags and names, and
 * to what heads and relations are chosen by. All in whole numbers. Sentences of more than ENCODER_WORDS words
 * are given in pieces, so that time stays linear. */
#ifndef LANG_ENCODER_H
#define LANG_ENCODER_H

#include <stdbool.h>
#include <stdint.h>

#include "know/net.h"

struct arena;
struct lore_word;
struct word;

enum { ENCODER_WORDS = 160 };

/* What the net says of the words of one piece; valid until the next encoder_run. */
struct encoder {
    const struct net *net;
    int16_t *inputs, *gates, *states[NET_LAYERS];
    int32_t *sums;
    int32_t *tags, *names; /* scores: NET_TAGS, NET_NAMES a word */
    int16_t *seek,
        *sought; /* NET_ARC a word: the score of a head is the product of the child's and its own */
    int16_t *rel_child, *rel_head;
    uint32_t count;
};

/* Memory for pieces of up to `longest` words, at most ENCODER_WORDS. */
void encoder_make(struct encoder *e, const struct net *n, struct arena *a, uint32_t longest);

/* Reads `count` words and what is known of them; `is_first`: the first of them begins a sentence. */
void encoder_run(struct encoder *e, const struct word *words, const struct lore_word *about, uint32_t count,
                 bool is_first);

/* Scores of heads 0 (the root) to count for word i, from 1; that of the word itself is the least of all. */
void encoder_heads(const struct encoder *e, uint32_t i, int32_t *scores);

/* The relation of highest score of word i, from 1, below a head. */
uint32_t encoder_relation(const struct encoder *e, uint32_t i, uint32_t head);

#endif
