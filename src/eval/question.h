/* Question: what is asked of a gold item and the system's item that was matched with it, such as whether the
 * code is the same. A question is a row: where in the fact, or in its telling, the answer lies, and how it is
 * told in words. Two items agree where the same words are told, unless the row has a better way: actors agree
 * where the one is the other's partner. What the gold cannot show is not asked: an actor without a mention in
 * the report, a place without coordinates, a cue that is not marked. */
#ifndef EVAL_QUESTION_H
#define EVAL_QUESTION_H

#include "eval/comparison.h"

enum verdict { NOT_ASKED, RIGHT, WRONG };

enum lies_in { IN_FACT, IN_TELLING };

struct question {
    const char *name;
    enum lies_in lies_in;
    size_t offset;
    /* Appends the item's answer; nothing where it has none. */
    void (*tell)(const struct question *q, const struct item *x, struct buf *to);
    const char *(*word)(unsigned value); /* for question_word */
    /* NULL: by the words told. */
    enum verdict (*judge)(const struct question *q, const struct comparison *c, const struct item *gold,
                          const struct item *system);
    double cost;   /* of a wrong answer, in the order of mistakes; 0: another question tells the same */
    bool is_quiet; /* a person who reads about the item need not see it */
};

extern const struct question ASK_ACTOR_TYPE, ASK_ACTOR_CODE, ASK_PLACE_KIND, ASK_NEAR, ASK_DATE_KIND,
    ASK_VALUE, ASK_INTERVAL, ASK_QUOTE_KIND, ASK_CUE, ASK_SOURCE_WORDS, ASK_SPEAKER, ASK_ADDRESSEE,
    ASK_SOURCE, ASK_TARGET, ASK_CAMEO, ASK_ROOT, ASK_PLOVER, ASK_STATUS, ASK_EVENT_PLACE, ASK_EVENT_DATE,
    ASK_ATTESTED_BY, ASK_POSITION_KIND, ASK_ACTOR, ASK_TOWARD, ASK_STATE, ASK_TERM_KIND, ASK_RANGE, ASK_ABOUT,
    ASK_ROLE, ASK_FIGURE_BY, ASK_DIFFERENCE_KIND, ASK_REPORTS;

enum verdict question_judge(const struct question *q, struct comparison *c, const struct item *gold,
                            const struct item *system);

static inline void question_tell(const struct question *q, const struct item *x, struct buf *to) {
    q->tell(q, x, to);
}

#endif
