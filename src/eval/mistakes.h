/* Mistakes: the list of what was missed, invented or answered wrong, the worst first and only so many, so
 * that a person reads what is worth mending and a file of any size needs little memory. What a mistake costs
 * stands in the rows of eval/criteria.c and eval/question.c; of equals the earlier one comes first. */
#ifndef EVAL_MISTAKES_H
#define EVAL_MISTAKES_H

#include "base/arena.h"
#include "base/span.h"
#include "base/str.h"

enum mistake_kind { MISTAKE_MISSED, MISTAKE_INVENTED, MISTAKE_TRAPPED, MISTAKE_WRONG, MISTAKE_KINDS };

struct mistake {
    enum mistake_kind kind;
    double cost;
    uint64_t number;   /* in the order in which they were met */
    const char *one;   /* "event" */
    struct str report; /* id */
    struct span span;  /* of the words */
    struct str words, expected, found;
};

struct mistakes {
    struct arena *a;
    size_t most, count;
    uint64_t met[MISTAKE_KINDS];
    struct mistake *at; /* room for twice `most` */
};

void mistakes_begin(struct mistakes *m, size_t most);
void mistakes_end(struct mistakes *m);

/* Keeps a copy if it is among the worst so far. */
void mistakes_add(struct mistakes *m, const struct mistake *x);

/* Puts the list in order; `count` is at most `most` then. */
void mistakes_sort(struct mistakes *m);

/* "missed", "invented", "invented in a trap", "wrong". */
const char *mistake_kind_name(enum mistake_kind kind);

#endif
