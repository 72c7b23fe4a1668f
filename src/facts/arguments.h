/* Arguments: a verb or noun with those who take part in its deed, by what they do: voice undone, and the
 * slips that parsers make mended ("forced out on Wednesday more than 1,000 refugees"). */
#ifndef FACTS_ARGUMENTS_H
#define FACTS_ARGUMENTS_H

#include "facts/readings.h"

struct arguments {           /* tokens; 0 = none */
    uint32_t token;          /* the word itself */
    uint32_t subject;        /* who does it */
    uint32_t object, second; /* "gave Y aid": the object is aid, second is Y */
    bool is_noun, is_passive;
};

/* The arguments of a word read as a noun, or as the verb of its clause. */
struct arguments arguments_of(const struct readings *r, uint32_t t, bool is_noun);

#endif
