/* Phrases: finds in the pieces of a text the phrases that a grammar (know/grammar.h) describes.
 *
 * From the right to the left, each place gets for each group of rules the longest phrase that begins there; a
 * rule can so use the phrases of other groups without reading them again. Each word knows the rules that it
 * can begin, so most words cost one look-up and the whole is linear in the text. */
#ifndef FACTS_PHRASES_H
#define FACTS_PHRASES_H

#include "facts/pieces.h"
#include "know/grammar.h"

struct wordlist;
struct chart;

/* One setting's value: its words, and as a number where it is one (else NAN). */
struct value {
    struct str text;
    double number;
};

struct phrase {
    uint32_t first, end; /* pieces, without the context that a rule wants */
    struct str rule;
    struct value at[FIELD_COUNT]; /* by enum field; empty text where nothing is said */
};

/* `has_parts`: numbers may be fractions in words, which a grammar of time does not want: "three quarters". */
struct chart *chart_make(struct arena *a, const struct grammar *g, const struct wordlist *numbers,
                         bool has_parts);

/* Fills the chart for a stretch of text. The pieces must live as long as they are asked for. */
void chart_fill(struct chart *c, const struct pieces *p);

/* The next phrase that begins at piece `from` or later; false where there is none. Phrases do not overlap if
 * `from` is the end of the one before. */
bool chart_next(const struct chart *c, uint32_t from, struct phrase *f);

static inline bool phrase_has(const struct phrase *f, enum field field) { return f->at[field].text.size > 0; }

/* A field as a whole number, `otherwise` where it is not set or is none. */
int phrase_number(const struct phrase *f, enum field field, int otherwise);

#endif
