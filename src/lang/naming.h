/* Naming: what the finder of names looks at; shared with its trainer. A class is "no name", or the first or a
 * further word of a name of one kind:
 *
 *     Mr  Moaz   al     -      Khatib  of  the  Arab   League
 *     O   B-PER  I-PER  I-PER  I-PER   O   O    B-ORG  I-ORG
 */
#ifndef LANG_NAMING_H
#define LANG_NAMING_H

#include "doc/doc.h"
#include "lang/words.h"

struct know;

enum { NAMING_CLASSES = 9, NAMING_FEATURES = 128 };

static inline unsigned naming_class(unsigned kind, bool is_first) { return kind ? 2 * kind - is_first : 0; }
static inline unsigned naming_kind(unsigned class) { return (class + 1) / 2; }
static inline bool naming_is_first(unsigned class) { return class & 1; }

/* Whether `class` may follow `before`. */
static inline bool naming_may(unsigned before, unsigned class) {
    return class == 0 || naming_is_first(class) || naming_kind(before) == naming_kind(class);
}

struct naming {
    const struct doc *d;
    const struct know *k;
    struct arena *arena;
    struct word *words; /* of the sentence */
    const struct lore_word *about;
    uint32_t first, count; /* its first token */
    bool is_loud;          /* a sentence in capitals */
};

/* For a document that the stage syntax has read. */
void naming_begin(struct naming *n, const struct doc *d, const struct know *k, struct arena *a);

/* Makes ready a sentence. */
void naming_sentence(struct naming *n, const struct range *r);

/* Of word i; classes[j] is known for j < i. Returns their number. */
uint32_t naming_features(const struct naming *n, uint32_t i, const uint8_t *classes, uint64_t *features);

#endif
