/* Criteria: the table of what is counted, a row a layer. The rules that it writes down:
 *
 *   mentions     of actors: last words overlap; the same span; the last word, and the actor's type
 *   actors       one to one, by the mentions they share; B-cubed over all mentions, and over those found
 *   places       mentions of places: last word; span; the last word, and within 161 km
 *   dates        spans overlap; the same span. Asked: TIMEX3 value, interval
 *   quotes       half of the content is common; the same content. Asked: speaker, kind, cue
 *   events       triggers overlap; and the code, its root, its PLOVER type. Asked: every link, status, date
 *                triple: source, target and root agree, wherever the words stand
 *   positions    half of the words is common; and the kind. Asked: the parties, the state
 *   terms        of positions: half of the words is common; and the kind
 *   figures      spans overlap; and the range. Asked: what is counted, its role
 *   differences  of stories, where both sides have them: the same kind, of things whose words overlap in
 *                one report; and the same reports
 *
 * Matching is one to one within a report. The first measure of a layer decides what is missed and what is
 * invented, and its pairs are asked the questions. */
#ifndef EVAL_CRITERIA_H
#define EVAL_CRITERIA_H

#include "eval/question.h"

enum { MEASURES = 6, QUESTIONS = 10, ALSO = 4 };

struct tally { /* what makes precision, recall and F1; counts, but for B-cubed, which adds up shares */
    double gold, system, right_gold, right_system;
};

struct measure {
    const char *name;
    double (*fit)(const struct comparison *c, const struct item *gold, const struct item *system);
    const struct question *also[ALSO];                           /* that must not be answered wrong */
    void (*count)(const struct comparison *c, struct tally *to); /* in place of matching */
};

struct criterion {
    const char *name, *one; /* "events", "event" */
    char letter;            /* of the list whose tellings these are, 0 = they are another layer's */
    struct telling telling;
    struct measure measures[MEASURES];
    const struct question *questions[QUESTIONS];
    const struct question *type; /* by which the layer is split up */
    double cost;                 /* of an item that is missed or invented, in the order of mistakes */
    bool is_trapped;             /* looked for in traps */
    bool is_of_stories;          /* the items are a story's, not a report's */
    /* Keeps what later layers need to know of the pairs of the first measure. */
    void (*settle)(struct comparison *c, const struct items *gold, const struct items *system,
                   const struct pairs *pairs);
};

enum { LAYERS = 10 };
extern const struct criterion CRITERIA[LAYERS]; /* in the order in which they build on each other */

/* Where the facts of a list are told, by its letter in ids; NULL for a letter that has no such list. */
const struct telling *criteria_telling(char list);

#endif
