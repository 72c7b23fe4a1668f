/* Clauses: what each predicate says of its own reality: who does it to whom, when, and whether it is so at
 * all.
 *
 *     The rebels refused to hold talks.      refused  subject=rebels object= past
 *                                            hold     subject=rebels object=talks infinitive
 *
 * A predicate is a verb that heads a clause, or an adjective or noun with a copula ("is willing"). Its
 * subject and object are the surface ones (a passive's subject is who suffers it; `agent` is the "by"
 * phrase), or, where it has none of its own, those it shares:
 *
 *     a relative clause     "rebels who fled", "the offer that he made"     the noun it belongs to
 *     a participle          "talks held by the sides"                       the same
 *     a conjunct            "met him and urged ..."                         the first conjunct's subject
 *     a controlled clause   "willing to hold", "urged him to leave"         the governor's subject or object
 *     an adverbial clause   "by failing to welcome"                         the governor's subject
 */
#ifndef LANG_CLAUSES_H
#define LANG_CLAUSES_H

#include "base/err.h"

struct doc;
struct know;

/* Writes clauses from the trees, in the order of their predicates. Linear in the length of the text. */
bool clauses_find(struct doc *d, const struct know *k, struct err *e);

#endif
