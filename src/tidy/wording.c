#include "tidy/wording.h"

#include <assert.h>

#include "base/utf8.h"

static bool is_word(uint32_t c) { return utf8_is_letter(c) || utf8_is_digit(c) || c == 0xA9; /* (c) */ }

static bool is_inside(uint32_t c) { return c == '\'' || c == '-' || c == 0x2019; }

bool wording_next(const struct doc *d, uint32_t *at, uint32_t end, struct span *word) {
    uint32_t length, i = *at;
    while (i < end && !is_word(utf8_at(d->text, end, i, &length))) i += length;
    word->begin = i;
    while (i < end) {
        uint32_t c = utf8_at(d->text, end, i, &length), next;
        bool joins = is_inside(c) && i > word->begin && i + length < end &&
                     is_word(utf8_at(d->text, end, i + length, &next));
        if (!is_word(c) && !joins) break;
        i += length;
    }
    word->end = *at = i;
    return word->begin < word->end;
}

/* Writes a word as lists write it; gives the bytes used, 0 where there is no room for it. */
static uint32_t put_plain(char *to, size_t room, struct arena *a, struct str word) {
    bool is_ascii = true;
    for (size_t i = 0; i < word.size && is_ascii; i++) is_ascii = (unsigned char)word.at[i] < 0x80;
    if (!is_ascii) word = str_lower(a, word);
    if (word.size > room) return 0;
    uint32_t used = 0;
    for (size_t i = 0; i < word.size; i++) {
        bool is_curly = word.size - i >= 3 && memcmp(word.at + i, "\xE2\x80\x99", 3) == 0;
        char c = word.at[i];
        to[used++] = is_curly ? '\'' : (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
        i += is_curly ? 2 : 0;
    }
    return used;
}

void wording_phrase(struct phrase *p, struct arena *a, const struct doc *d, struct span span, uint32_t most) {
    struct span word;
    uint32_t used = 0, at = span.begin;
    assert(most <= PHRASE_WORDS);
    for (p->count = 0; p->count < most && wording_next(d, &at, span.end, &word); p->count++) {
        if (used && used < PHRASE_BYTES) p->letters[used++] = ' ';
        uint32_t size = put_plain(p->letters + used, PHRASE_BYTES - used, a, doc_words(d, word));
        if (!size) break;
        p->begins[p->count] = used;
        p->ends[p->count] = used += size;
    }
}
