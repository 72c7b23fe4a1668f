/* Evidence: what the words of two people's names, once paired, say together for and against one person.
 *
 * know/spelling.h pairs the words; here their pairs become a dozen figures, and data/spelling/evidence.txt
 * says what each is worth in log-odds. The weights are learned (train/weighing.c), the figures are for people
 * to read: how likely the worst pair is one word and how many of its letters differ, how long the words are
 * that both names share, how many words one name has more.
 *
 *     Walter  Brennik       worst pair Walter, Walton: 2 letters of 6 differ, it begins alike;
 *     Walton  Brennik       the other is one word of seven letters
 */
#ifndef KNOW_EVIDENCE_H
#define KNOW_EVIDENCE_H

#include "base/err.h"
#include "base/str.h"

struct buf;

enum evidence_kind {
    EVIDENCE_ALWAYS,  /* 1 */
    EVIDENCE_WORST,   /* log-odds of the pair that is least likely one word, -14..5 */
    EVIDENCE_SECOND,  /* of the next, -14..2; 2 where there is none */
    EVIDENCE_EDITS,   /* the share of letters that the worst pair changes, 0 where its odds are 1 and more */
    EVIDENCE_MANY,    /* what of that share is above 0.4 */
    EVIDENCE_BEGINS,  /* the share of letters with which both words of the worst pair begin; 0 as above */
    EVIDENCE_ENDS,    /* with which both end; 0 as above */
    EVIDENCE_OTHER,   /* 1 where they begin with other letters; 0 as above */
    EVIDENCE_SHORT,   /* 1 where the worst pair is of words up to four letters; 0 as above */
    EVIDENCE_SHARED,  /* letters of the other words that are paired well, up to 16, in eights */
    EVIDENCE_ALONE,   /* words, by their weight, that one name has more */
    EVIDENCE_SINGLE,  /* 1 where one pair is all and there are such words */
    EVIDENCE_CROSSED, /* 1 where pairs stand in another order and not all words agree */
    EVIDENCE_KINDS
};

struct evidence {
    double at[EVIDENCE_KINDS];
};

/* Reads lines of `figure, weight`. False with `e` filled where a line is none of that. */
bool evidence_read(struct evidence *weights, const char *path, struct str bytes, struct err *e);

/* Log-odds that both names are one person's. */
double evidence_odds(const struct evidence *weights, const struct evidence *found);

/* What a figure means, for a person who asks why. */
const char *evidence_tells(enum evidence_kind kind);

/* The lines that evidence_read reads. */
void evidence_print(const struct evidence *weights, struct buf *out);

#endif
