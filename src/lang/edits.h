/* Edits: how a form becomes its lemma, and what the lemmatiser looks at; shared with its trainer.
 * A class is an edit of the end of the word: cut so many bytes, add so many ("ies" -> "y"), with the capitals
 * kept or not. Its note holds just that. */
#ifndef LANG_EDITS_H
#define LANG_EDITS_H

#include "doc/doc.h"
#include "lang/words.h"

enum { EDIT_FEATURES = 24, EDIT_ADDED = 5 };

/* note: bytes to cut, whether capitals stay, count of bytes to add, these bytes. */
struct edit {
    uint8_t cut, keeps_case, added;
    char add[EDIT_ADDED];
};

struct edit edit_of_note(const unsigned char *note);
void edit_note(const struct edit *e, unsigned char *note);

/* The edit that makes this lemma; false where none can. `lower` is the form in lower case. */
bool edit_make(struct str form, struct str lower, struct str lemma, struct edit *e);

/* Whether it can be applied, and what it gives. */
bool edit_may(const struct edit *e, struct str lower);
struct str edit_apply(const struct edit *e, struct str form, struct str lower, struct arena *a);

uint32_t edit_features(const struct word *w, struct tag tag, uint64_t *features);

#endif
