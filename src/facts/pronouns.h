/* Pronouns: whom "he", "its", "they", "I" stand for. */
#ifndef FACTS_PRONOUNS_H
#define FACTS_PRONOUNS_H

struct chains;

/* Puts pronouns into the chains they stand for; those that leave a doubt stay in none. */
void pronouns_find(struct chains *c);

#endif
