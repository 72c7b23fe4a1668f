/* Pieces: text cut finer than into tokens, for reading numbers and times: runs of letters, runs of digits,
 * single marks. "22-month", "$3.5bn" and "10:30p.m." are written in so many ways that a grammar over tokens
 * would have to know what each tokeniser does with them; over pieces they are
 *
 *     22 - month      $ 3 . 5 bn      10 : 30 p . m .          with a note where a piece touches the one
 * before
 */
#ifndef FACTS_PIECES_H
#define FACTS_PIECES_H

#include "base/span.h"
#include "base/str.h"

struct doc;

enum piece_kind { PIECE_NONE, PIECE_WORD, PIECE_DIGITS, PIECE_MARK };

struct piece {
    struct span span;
    struct str lower;
    uint8_t kind;    /* enum piece_kind */
    bool is_glued;   /* nothing stands between it and the piece before */
    bool is_capital; /* begins with a capital letter */
};

struct pieces {
    struct piece *at;
    uint32_t count;
    char *letters; /* of the words in lower case */
    size_t room, letter_room;
};

/* Cuts the text of `s`, anew; memory is `a`'s and used again by the next call. */
void pieces_cut(struct pieces *p, struct arena *a, const struct doc *d, struct span s);

/* The stretches of a report that may hold facts, in order: its blocks, datelines too. They are not cut into
 * sentences, since "Aug." is where sentence cutters err, and no phrase reaches over a full stop but that of
 * an abbreviation. The next one from `*next` (a counter that begins with 0) on; false after the last. At most
 * PIECES_STRETCH bytes long. */
enum { PIECES_STRETCH = 4096 };
bool pieces_stretch(const struct doc *d, uint32_t *next, struct span *s);

/* The piece, or an empty one beyond the last. */
static inline const struct piece *piece_at(const struct pieces *p, uint32_t i) {
    static const struct piece NONE = {{0, 0}, {0, 0}, PIECE_NONE, false, false};
    return i < p->count ? &p->at[i] : &NONE;
}

#endif
