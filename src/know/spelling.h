/* Spelling: do two names name one person or organisation? "Farouq al-Shara" and "Faruk a-Sharaa" do, "Bashar
 * al-Assad" and "Rifaat al-Assad" do not.
 *
 * A name is cut into words, without titles and legal forms; particles (al-, bin, van) go with the word that
 * follows. Words of both names are paired so that the pairs are most likely spellings of one word
 * (know/letters.h; initials; short forms of data/spelling/same.txt; two words written as one). What is left
 * on both sides stands against each other:
 *
 *     Kate  Kainja                   Bashar     al-Assad
 *      |      |                         X          |            both have a word that the other lacks
 *     Kate  Kainja  Kaluluma         Rifaat     al-Assad
 *
 * People's names of several words are then weighed by the evidence of all pairs (know/evidence.h), whose
 * weights are learned. Some things speak against whatever else agrees: the word after bin or ibn is the
 * father's name, and he another man; so are a man and a woman, two kings, Hassan and Hussein.
 *
 * Names of organisations are made of words that others have too: there each word says less, and one that is
 * missing more; they are as good as their worst pair, with some credit for the others, by weights set by
 * hand.
 *
 * One threshold, 0.5, for all kinds of names. Names in other scripts are romanised first; what Cyrillic
 * letters blur and Arabic and Hebrew leave out has tables of its own (data/spelling/cyrillic.txt, abjad.txt).
 * The odds are sums and products alone, in one order, so the answer is the same on every machine.
 */
#ifndef KNOW_SPELLING_H
#define KNOW_SPELLING_H

#include "base/err.h"
#include "base/str.h"

struct arena;
struct evidence;
struct pack;
struct spelling;

enum { SPELLING_KEYS = 4 };

/* Reads data/spelling/ of the pack. NULL with `e` filled where a table is wrong. */
struct spelling *spelling_open(struct arena *a, const struct pack *p, struct err *e);

/* 0..1: that both name one; 0.5 and above is "yes". Symmetric. Only the first 300 bytes or so of a name are
 * read. */
double spelling_score(const struct spelling *s, struct str a, struct str b);

/* Words that were paired, or stand alone (the other side is empty), or what is said of the names (both sides
 * are empty), and why: for a person who asks. */
struct spelling_pair {
    struct str a, b; /* folded */
    double odds;     /* log-odds that they are one word; of a word alone or a name: what it is worth */
    const char *why;
};
struct spelling_account {
    double score;
    struct spelling_pair *pairs;
    uint32_t count;
};
struct spelling_account spelling_explain(const struct spelling *s, struct str a, struct str b,
                                         struct arena *arena);

/* For the trainer: the figures of two names that are weighed. False where something else decides: names of
 * one word each, names of organisations, nothing in common. */
bool spelling_evidence(const struct spelling *s, struct str a, struct str b, struct evidence *found);

/* Coarse keys of a name, up to SPELLING_KEYS; their number. Two spellings of one name nearly always share
 * one, so candidates can be found by hashing; most names that share one are different. */
uint32_t spelling_keys(const struct spelling *s, struct str name, uint64_t keys[SPELLING_KEYS]);

#endif
