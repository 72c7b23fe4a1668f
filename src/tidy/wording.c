#include "tidy/wording.h"

#include "base/utf8.h"

enum { SCANNED = 400 }; /* bytes; more than any phrase of a list */

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

struct phrase wording_phrase(struct arena *a, const struct doc *d, struct span span) {
    struct phrase p = {0};
    if (span_size(span) > SCANNED) span.end = span.begin + SCANNED;
    while (span.end < d->size && span.end > span.begin && ((unsigned char)d->text[span.end] & 0xC0) == 0x80)
        span.end--;
    char *to = arena_take(a, SCANNED + WORDS_MOST + 1);
    struct span word;
    for (uint32_t at = span.begin; p.count < WORDS_MOST && wording_next(d, &at, span.end, &word);) {
        if (p.text.size) to[p.text.size++] = ' ';
        struct str lower = str_lower(a, doc_words(d, word));
        if (p.text.size + lower.size > SCANNED) break;
        memcpy(to + p.text.size, lower.at, lower.size);
        p.text.size += lower.size;
        p.ends[p.count] = (uint32_t)p.text.size;
        p.after[p.count++] = word.end;
    }
    p.text.at = to;
    return p;
}
