/* Lengths: which lengths of time are figures as well as dates: those that somebody is held to or that measure
 * a conflict: "48 hours to leave", "within 30 days", "sentenced to 31 years", "a curfew for six months". The
 * words that say so are in data/lists/lengths.txt. */
#ifndef FACTS_LENGTHS_H
#define FACTS_LENGTHS_H

#include <stdbool.h>
#include <stdint.h>

struct date;
struct doc;
struct know;

/* The token of its unit, "hours", where the length counts; 0 where it is but a time. */
uint32_t length_unit(const struct doc *d, const struct know *k, const struct date *x);

#endif
