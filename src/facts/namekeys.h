/* Namekeys: names of persons made comparable: cut into words, folded, the Arabic article cut off
 * ("al-Khatib", "Alkhatib": khatib). Keys that differ may still be one word in two transliterations: they
 * share their consonants
 * ("Sharaa", "Shara"). */
#ifndef FACTS_NAMEKEYS_H
#define FACTS_NAMEKEYS_H

#include "base/str.h"

struct arena;

enum { NAME_WORDS = 8, NAMEKEYS_LONG = 4 /* bytes of a key whose consonants mean something */ };

/* A name cut into the keys of its words. */
struct name_keys {
    struct str word[NAME_WORDS];
    uint32_t count;
    struct str suffix; /* "jr", "iii"; no word of it */
};

struct name_keys namekeys_of(struct arena *a, struct str name);

/* The key of the last word: a surname, mostly. The name has words. */
struct str namekeys_last(const struct name_keys *k);

/* "al", "el", "ash": the Arabic article, by itself. */
bool namekeys_is_particle(struct str word);

/* The consonants of a key, doubles once, sounds that are often confused as one: "gaddafi", "kadhafi": kdf. */
struct str namekeys_bones(struct arena *a, struct str key);

/* May two keys be one word? */
bool namekeys_are_close(struct arena *a, struct str x, struct str y);

/* May two full names with close last words be one? Their first words must be close, an initial, or a middle
 * name. */
bool namekeys_fit(struct arena *a, const struct name_keys *x, const struct name_keys *y);

#endif
