/* Sheet: what one side, the gold or the system, says of one report, laid out as items: one for each place in
 * the report where a fact is told.
 *
 *     fact     actor a1          quote q1            event e1           date d1
 *     told     its mentions      its versions        its attestations   the date itself
 *     words    the mention       the pieces          the trigger        the expression
 *
 * So all layers are one list to those who match and count, whether the record is that of one report (`sitrep
 * code`) or a story's, of which only what is told in this report is taken (`sitrep brief`). What lies for its
 * greater half in damage that the gold marks as read twice or as no news is left out, on both sides. */
#ifndef EVAL_SHEET_H
#define EVAL_SHEET_H

#include "record/record.h"

struct telling {              /* where in memory a layer's facts and tellings lie; TELLING below makes one */
    size_t list, fact_size;   /* in struct facts */
    size_t inner, inner_size; /* the list of tellings in a fact; size 0: the fact is its own telling */
    size_t report, span, text, parts;    /* in a telling; parts 0: the words are in one piece */
    bool (*is_in_one)(const void *fact); /* whether its words are in one piece all the same */
    bool is_once;                        /* one item a fact, at its first telling */
    /* what the gold does not mark and nobody is asked for; may be NULL */
    bool (*is_aside)(const void *fact, const void *telling);
};

#define TELLING(list, fact, inner, told, span, text)                                                         \
    offsetof(struct facts, list), sizeof(struct fact), offsetof(struct fact, inner), sizeof(struct told),    \
        offsetof(struct told, report), offsetof(struct told, span), offsetof(struct told, text)

struct item {
    const void *fact, *telling;
    const struct facts *facts; /* what the fact's links lead into */
    const struct record *record;
    uint32_t link; /* the fact's place in its list */
    struct span span;
    struct str text;
    struct span
        *parts; /* the span's pieces without white space and quotation marks at their ends; at least one */
    uint32_t part_count;
};

struct items {
    struct item *at;
    size_t count, room;
};

struct sheet {
    struct arena *a;
    const struct record *record;
    const struct facts *facts; /* NULL: nothing is said of the report */
    uint32_t report;           /* number in the record */
    const struct report *gold; /* whose damage hides words on both sides */
};

/* The sheet of a report: its own facts, or those of its story where it has none. */
struct sheet sheet_of(struct arena *a, const struct record *r, uint32_t report, const struct report *gold);

/* The items of a layer. */
struct items sheet_items(const struct sheet *s, const struct telling *t);

/* Calls `take` for each place where the fact is told, in any report, until it returns true; whether it did.
 */
bool sheet_told(const struct facts *facts, const struct telling *t, uint32_t link,
                bool (*take)(void *context, uint32_t report, struct span span), void *context);

/* The last word of the item, without 's: where two mentions of one thing meet. */
struct span item_head(const struct item *x);

#endif
