/* Parties: whether two actors of a story are one party: the coalition and its leader are both SYROPP. */
#ifndef ACROSS_PARTIES_H
#define ACROSS_PARTIES_H

#include <stdbool.h>
#include <stdint.h>

struct story;
struct wordlist;

/* 2: the same actor; 1: actors of the same code, or one is not named; 0: they differ. */
int parties_agree(const struct story *s, uint32_t a, uint32_t b);

/* Whether two named actors are on one side: one party, or of one state's government
 * (data/lists/government-roles.txt; a country alone is its government). */
bool parties_side(const struct story *s, const struct wordlist *roles, uint32_t a, uint32_t b);

#endif
