/* Bargain: how the positions of a story bear upon each other: which answers which and how each stands by
 * that, where two parties meet or clash on an issue, and where one party gives way or hardens.
 *
 *   answers   a refusal, an acceptance or a concession answers the last offer or demand of the other side on
 *             the issue that was there before it: an offer is refused or accepted by it, a demand refused or
 * met meets     both would: an offer, and the other side's offer or demand of it clashes   one wants what the
 * other had refused; one offers without conditions, the other upon some softens   who had refused offers or
 * grants, who had demanded gives up his demand hardens   who had offered or granted refuses
 *
 * What was before what is told by the day of the position, else of its report; within a report by its order.
 * "His offer" without a word on what it offers takes the issue of what it answers or comes back to. */
#ifndef ACROSS_BARGAIN_H
#define ACROSS_BARGAIN_H

struct know;
struct weave;

/* Writes answers, states, issues and relations of the story's positions. */
void bargain_decide(struct weave *w, const struct know *k);

#endif
