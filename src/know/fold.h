/* Fold: the bare form of a name, under which knowledge is indexed: lower case, no accents, no apostrophes and
 * full stops ("U.N." is "un", "Sana'a" is "sanaa"), everything else between letters and digits is one space
 * ("Deir al-Zour" is "deir al zour"). Other scripts keep their letters. */
#ifndef KNOW_FOLD_H
#define KNOW_FOLD_H

#include "base/str.h"

/* Writes the bare form of `name` to `to`, at most `room` bytes (cut between characters), and returns it. It
 * is empty where the name has neither letter nor digit. */
struct str fold_into(struct str name, char *to, size_t room);

/* The same, in the arena. */
struct str fold_name(struct arena *a, struct str name);

#endif
