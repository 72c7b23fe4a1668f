/* Transitions: how a tree is built from left to right, and what the parser looks at while it does; shared by
 * the parser and its trainer, so that training and use cannot differ.
 *
 * The arc-hybrid system (Kuhlmann et al. 2011). Words wait in a buffer b0 b1 ..., those whose head is still
 * open lie on a stack ... s1 s0; the root stands behind the last word.
 *
 *     SHIFT      b0 goes onto the stack
 *     LEFT rel   s0 leaves the stack as a dependent of b0
 *     RIGHT rel  s0 leaves the stack as a dependent of s1
 *
 * The last word on the stack alone may become a dependent of the root: so there is exactly one, and always a
 * tree. Words are numbered from 1 here; 0 is "no word" and count + 1 the root. */
#ifndef LANG_TRANSITIONS_H
#define LANG_TRANSITIONS_H

#include <stdbool.h>
#include <stdint.h>

#include "lang/words.h"

struct arena;
struct doc;
struct range;

enum step_kind { STEP_SHIFT, STEP_LEFT, STEP_RIGHT };
enum { STEP_FEATURES = 128 };

/* A word as the parser sees it, and what hangs on it so far. */
struct node {
    uint64_t form;      /* of the lower case */
    uint64_t tag, upos; /* tag: UPOS and XPOS */
    uint32_t path;      /* in the tree of words */
    uint32_t short_path;
    uint32_t head;
    uint32_t left1, left2, right1, right2; /* the outermost and second outermost children on either side */
    uint8_t left_count, right_count;
    uint8_t rel;
    uint8_t touches; /* no space before it */
};

struct parse {
    struct node *nodes; /* [0, count + 1] */
    uint32_t *stack;    /* [0] is 0: below the bottom lies no word */
    uint32_t count, depth, next, room;
};

/* Room for sentences up to `longest` words. */
void parse_make(struct parse *p, struct arena *a, uint32_t longest);

/* Begins with a sentence that has tags. */
void parse_begin(struct parse *p, const struct doc *d, const struct range *r, const struct word *words);

bool parse_is_done(const struct parse *p);
bool parse_may(const struct parse *p, enum step_kind kind, unsigned rel);
void parse_step(struct parse *p, enum step_kind kind, unsigned rel);

/* Returns their number. */
uint32_t parse_features(const struct parse *p, uint64_t *features);

#endif
