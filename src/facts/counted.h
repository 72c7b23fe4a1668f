/* Counted: what stands around a number: the noun that is counted, what happened to those who are counted, who
 * says so, as of when. All of it from the tree; what the tree leaves open stays open. */
#ifndef FACTS_COUNTED_H
#define FACTS_COUNTED_H

#include <stdbool.h>
#include <stdint.h>

struct doc;
struct figure;
struct know;

/* The noun that the number in the tokens [first, end) counts, 0 = none: "prisoner" for "tens of thousands of
 * political prisoners", "people" for "60,000 people". */
uint32_t counted_head(const struct doc *d, const struct know *k, uint32_t first, uint32_t end);

/* Whether the noun belongs to the figure's words, as people and the things of war and politics do: "12
 * soldiers"; with other nouns the number stands for itself: "two ways". */
bool counted_is_told(const struct doc *d, const struct know *k, const struct figure *f);

/* Fills role, source and date from the clause that the figure stands in. */
void counted_context(const struct doc *d, const struct know *k, struct figure *f);

/* Figures joined by "and" share what happened to them: "12 soldiers and up to 50 rebels died". */
void counted_share(struct doc *d);

#endif
