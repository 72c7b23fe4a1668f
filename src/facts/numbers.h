/* Numbers: what numbers in words, in digits and in both are worth ("160,000", "one and a half million",
 * "$3bn", "two thirds", "21st"), read from pieces. The words are in data/lists/numbers.txt. Ranges and hedges
 * are not its business. */
#ifndef FACTS_NUMBERS_H
#define FACTS_NUMBERS_H

#include "base/str.h"

struct pieces;
struct wordlist;

struct number {
    uint32_t end;     /* the piece after the last one */
    double value;     /* finite */
    bool is_nth;      /* "third", "3rd" */
    bool is_digits;   /* written in digits alone: "2011", "3.5" */
    bool is_fraction; /* "two thirds", "half", "3/4" */
};

enum { NUMBER_PIECES = 40 }; /* longer ones are not read */

/* Reads the longest number that begins at piece `at`; false where none does. `words` is the list "numbers".
 */
bool number_read(const struct wordlist *words, const struct pieces *p, uint32_t at, struct number *n);

/* The same for a grammar of time, where "three quarters" are three and "the third quarter" has no thirds in
 * it. */
bool number_read_whole(const struct wordlist *words, const struct pieces *p, uint32_t at, struct number *n);

#endif
