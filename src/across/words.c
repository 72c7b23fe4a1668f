#include "across/words.h"

#include "base/arena.h"
#include "base/hash.h"
#include "base/utf8.h"

static bool in_word(struct str s, size_t at, uint32_t *length) {
    uint32_t c = utf8_at(s.at, s.size, at, length);
    bool is_apostrophe = c == '\'' || c == 0x2019;
    if (!is_apostrophe) return utf8_is_letter(c) || utf8_is_digit(c);
    uint32_t more;
    size_t next = at + *length;
    return at > 0 && next < s.size && utf8_is_letter(utf8_before(s.at, at, &more)) &&
           utf8_is_letter(utf8_at(s.at, s.size, next, &more));
}

struct words words_cut(struct arena *a, struct str text) {
    struct words w = {arena_take(a, WORDS_MOST * sizeof(struct str)),
                      arena_take(a, WORDS_MOST * sizeof(uint64_t)), 0};
    uint32_t length;
    for (size_t at = 0; at < text.size && w.count < WORDS_MOST;) {
        size_t end = at;
        while (end < text.size && in_word(text, end, &length)) end += length;
        if (end == at) {
            utf8_at(text.at, text.size, at, &length);
            at += length;
            continue;
        }
        struct str word = {text.at + at, end - at}, lower = str_lower(a, word);
        w.at[w.count] = word;
        w.folded[w.count++] = hash_bytes(lower.at, lower.size);
        at = end;
    }
    return w;
}

uint32_t words_align(struct arena *a, const struct words *x, const struct words *y, uint32_t *pairs) {
    size_t width = (size_t)y->count + 1;
    uint16_t *best =
        arena_take(a, ((size_t)x->count + 1) * width * sizeof *best); /* of the tails from (i, j) on */
    for (uint32_t i = x->count; i-- > 0;)
        for (uint32_t j = y->count; j-- > 0;) {
            uint16_t skip_x = best[(i + 1) * width + j], skip_y = best[i * width + j + 1];
            uint16_t longer = skip_x > skip_y ? skip_x : skip_y;
            if (x->folded[i] == y->folded[j]) longer = (uint16_t)(best[(i + 1) * width + j + 1] + 1);
            best[i * width + j] = longer;
        }
    for (uint32_t i = 0, j = 0; pairs && i < x->count && j < y->count;) {
        if (x->folded[i] == y->folded[j])
            pairs[i++] = ++j;
        else if (best[(i + 1) * width + j] >= best[i * width + j + 1])
            i++;
        else
            j++;
    }
    return best[0];
}
