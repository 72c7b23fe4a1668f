/* Tagging: what a class of the net's tags stands for: a UPOS, an XPOS and those features that the two leave
 * open; its note holds the three. */
#ifndef LANG_TAGGING_H
#define LANG_TAGGING_H

#include "doc/doc.h"

struct know;

/* Features that a class keeps apart; all others follow from XPOS and form. */
#define TAGGING_OPEN_FEATS                                                                                   \
    ((uint32_t)(FEAT_PASSIVE | FEAT_GERUND | FEAT_IMPERATIVE | FEAT_PARTICIPLE | FEAT_FINITE | FEAT_PAST |   \
                FEAT_PRESENT | FEAT_INFINITIVE))

/* A class's note. */
void tagging_note(const struct tag *tag, unsigned char *note);

/* The tag of token t of the class with that note: with the features that follow from XPOS and, of words that
 * are few, from the form. */
struct tag tagging_word(const struct doc *d, const struct know *k, uint32_t t, const unsigned char *note);

#endif
