/* Counted: what stands around a number: the noun that is counted, who says so, as of when. All of it from the
 * tree; what the tree leaves open stays open. */
#ifndef FACTS_COUNTED_H
#define FACTS_COUNTED_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

struct doc;
struct figure;
struct know;

/* The noun that the number in the tokens [first, end) counts, 0 = none: "prisoner" for "tens of thousands of
 * political prisoners", "people" for "60,000 people". */
uint32_t counted_head(const struct doc *d, const struct know *k, uint32_t first, uint32_t end);

/* Whether the noun belongs to the figure's words, as people and the things of war and politics do: "12
 * soldiers"; with other nouns the number stands for itself: "two ways". */
bool counted_is_told(const struct doc *d, const struct know *k, const struct figure *f);

/* What the figure is about, as an analyst's table has it: the lemma of the noun, the unit of a measure; ""
 * where nothing is told. */
struct str counted_about(const struct doc *d, const struct know *k, const struct figure *f);

/* Fills source and date from the clause that the figure stands in. */
void counted_context(const struct doc *d, const struct know *k, struct figure *f);

/* The token before `at` in its sentence, past an aside between commas: "killed, according to the UN, 12
 * people"; 0 = none. */
uint32_t counted_before_aside(const struct doc *d, uint32_t at);

/* Figures share what the text does not say again: what happened to them ("12 soldiers and up to 50 rebels
 * died", "62 people, 19 of them children"), and what they count ("killing seven officers and capturing 14").
 */
void counted_share(struct doc *d, const struct know *k);

#endif
