#include "lang/words.h"

#include <utf8proc.h>

#include "base/utf8.h"
#include "doc/doc.h"
#include "know/know.h"
#include "know/model.h"

enum { WORD_ROOM = 96, SHAPE_ROOM = 16 };

/* The lower case of the first WORD_ROOM bytes or so. A longer "word" is no word, and its start tells enough.
 */
static uint32_t lower_case(struct str form, char *to) {
    uint32_t used = 0, length;
    for (size_t i = 0; i < form.size && used < WORD_ROOM; i += length) {
        unsigned char c = (unsigned char)form.at[i];
        if (c < 0x80) {
            to[used++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
            length = 1;
        } else {
            used += utf8_put(
                (uint32_t)utf8proc_tolower((utf8proc_int32_t)utf8_at(form.at, form.size, i, &length)),
                to + used);
        }
    }
    return used;
}

static char shape_of(uint32_t c) {
    if (c < 0x80) {
        if (c >= 'a' && c <= 'z') return 'x';
        if (c >= 'A' && c <= 'Z') return 'X';
        return c >= '0' && c <= '9' ? 'd' : (char)c;
    }
    return utf8_is_upper(c) ? 'X' : utf8_is_letter(c) ? 'x' : 'o';
}

static void take_shape(struct word *w, struct str form) {
    char shape[SHAPE_ROOM];
    uint32_t used = 0, length, letters = 0, upper = 0;
    for (size_t i = 0; i < form.size; i += length) {
        char s = shape_of(utf8_at(form.at, form.size, i, &length));
        if (used == 0 && s == 'X') w->flags |= WORD_CAPITAL;
        letters += s == 'x' || s == 'X';
        upper += s == 'X';
        w->flags |= s == 'd' ? WORD_DIGIT : s == '-' ? WORD_HYPHEN : 0;
        if (used < SHAPE_ROOM && (used < 2 || shape[used - 1] != s || shape[used - 2] != s))
            shape[used++] = s;
    }
    if (upper > 1 && upper == letters) w->flags |= WORD_UPPER;
    if (letters == 0 && !(w->flags & WORD_DIGIT)) w->flags |= WORD_PUNCT;
    w->shape = hash_bytes(shape, used);
}

struct word word_of(struct str form, const struct know *k) {
    char lower[WORD_ROOM + 4];
    uint32_t size = lower_case(form, lower);
    struct word w = {.form = hash_bytes(form.at, form.size) | 1, .lower = hash_bytes(lower, size) | 1};
    for (uint32_t i = 0; i < WORD_SUFFIXES && i < size; i++)
        w.suffix[i] = hash_bytes(lower + size - i - 1, i + 1);
    for (uint32_t i = 0; i < WORD_PREFIXES && i < size; i++) w.prefix[i] = hash_bytes(lower, i + 1);
    w.path = clusters_path(&k->models->clusters, w.lower);
    take_shape(&w, form);
    return w;
}

void words_take(const struct doc *d, const struct know *k, const struct range *r, struct word *to) {
    for (uint32_t t = r->first; t < r->end; t++) {
        to[t - r->first] = word_of(doc_token(d, t), k);
        if (t > r->first && d->tokens.at[t - 1].span.end == d->tokens.at[t].span.begin)
            to[t - r->first].flags |= WORD_TOUCHES;
    }
}

uint32_t words_longest(const struct doc *d) {
    uint32_t longest = 0;
    for (uint32_t s = 1; s < d->ranges.count; s++) {
        uint32_t count = d->ranges.at[s].end - d->ranges.at[s].first;
        if (count > longest) longest = count;
    }
    return longest;
}
