/* Lore: what the program knows of words before it reads a sentence: whether lists, the actor book and the
 * gazetteer hold them, and how the document writes them. The net sees it beside the word itself. */
#ifndef LANG_LORE_H
#define LANG_LORE_H

#include "doc/doc.h"
#include "lang/words.h"

struct know;
struct usage;
struct wordlist;

struct lore {
    const struct doc *d;
    const struct know *k;
    struct usage *usages; /* a hash table over the words of the document */
    uint32_t mask;
    const struct wordlist *titles, *persons, *groups, *places, *firsts;
};

/* Looks over the whole document, which has tokens. Memory from `a`. */
void lore_begin(struct lore *l, const struct doc *d, const struct know *k, struct arena *a);

/* Of the words of a sentence. */
void lore_sentence(const struct lore *l, const struct range *r, const struct word *words,
                   struct lore_word *about);

#endif
