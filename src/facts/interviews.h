/* Interviews: which paragraphs are the answers of an interview, with the one who answers.
 *
 *     Courier: Will you resign?          a label opens each paragraph; one label asks
 *     Toktorova: I will not.
 *
 *     How many were you?                 a question stands alone, the next paragraph answers in marks
 *     "Fifteen. Two are left."
 */
#ifndef FACTS_INTERVIEWS_H
#define FACTS_INTERVIEWS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/span.h"

struct arena;
struct doc;
struct know;
struct quote;

/* A block with a label; `words` is empty where it is no answer, all where it has no label. */
struct answer {
    struct span label;  /* with its colon */
    struct span words;  /* behind the label */
    struct span source; /* the label, where it names the one who answers; else empty */
};

/* By block; taken from `a`. NULL where the report is no interview with labels. */
struct answer *interviews_answers(const struct doc *d, const struct know *k, struct arena *a);

/* Whether the paragraph in front of the block asks a question of its own, outside of quotation marks. */
bool interviews_is_asked(const struct doc *d, uint32_t block);

/* Whether a quotation is such an answer: direct, with neither cue nor source, as no other is. */
bool interviews_is_answer(const struct quote *q);

#endif
