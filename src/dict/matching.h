/* Matching: whether a pattern fits around a verb of a marked sentence: first what stands behind `*`, from the
 * verb to the end of its clause, then what stands before it, towards the beginning. Each step takes the
 * nearest word it can; nothing is tried twice, so a pattern costs no more than the sentence is long. */
#ifndef DICT_MATCHING_H
#define DICT_MATCHING_H

#include "dict/marking.h"

struct match {
    uint32_t source, target, compound; /* words + 1; 0 = the pattern does not say */
    uint32_t choice_letters;           /* taken by choices */
    uint32_t first, last;              /* words */
};

/* `verb`: where its root stands; `end`: the last word of its clause. */
bool matching_fits(const struct marking *m, const struct pattern *p, const struct bracket *verb, uint32_t end,
                   struct match *to);

#endif
