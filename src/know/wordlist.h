/* Wordlist: a set of words or phrases from data/lists/NAME.txt, each with a value of its own or none:
 *
 *     said<TAB>past          # a phrase, a tab, its value; matched in lower case, words with one space
 * between
 */
#ifndef KNOW_WORDLIST_H
#define KNOW_WORDLIST_H

#include "base/map.h"

struct wordlist {
    struct map index; /* phrase -> 1-based place in values */
    struct str *values;
    uint32_t longest; /* words of the longest phrase */
};

struct wordlist *wordlist_make(struct arena *a, struct str bytes);

/* The value of a phrase in lower case ("" where it has none); NULL where the phrase is not in the list. */
const struct str *wordlist_find(const struct wordlist *w, struct str phrase);

/* Whether the list has it. */
static inline bool wordlist_has(const struct wordlist *w, struct str phrase) {
    return wordlist_find(w, phrase);
}

#endif
