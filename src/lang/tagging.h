/* Tagging: what the tagger looks at; shared with its trainer, so that training and use cannot differ.
 * A class of the tagger is a UPOS, an XPOS and those features that the two leave open; its note holds the
 * three. */
#ifndef LANG_TAGGING_H
#define LANG_TAGGING_H

#include "doc/doc.h"
#include "lang/words.h"

enum { TAGGING_FEATURES = 72 };

/* Features that a class keeps apart; all others follow from XPOS and form. */
#define TAGGING_OPEN_FEATS                                                                                   \
    ((uint32_t)(FEAT_PASSIVE | FEAT_GERUND | FEAT_IMPERATIVE | FEAT_PARTICIPLE | FEAT_FINITE | FEAT_PAST |   \
                FEAT_PRESENT | FEAT_INFINITIVE))

/* Those of word i of `count`; classes[j] is the class of word j, known for j < i. Returns their number. */
uint32_t tagging_features(const struct word *words, uint32_t count, uint32_t i, const uint8_t *classes,
                          uint64_t *features);

/* A class's note, and back. */
void tagging_note(const struct tag *tag, unsigned char *note);
struct tag tagging_tag(const unsigned char *note);

#endif
