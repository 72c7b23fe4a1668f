#include "tidy/stamp.h"

#include "base/arena.h"
#include "base/isodate.h"
#include "base/utf8.h"
#include "know/know.h"
#include "know/wordlist.h"
#include "tidy/wording.h"

enum { HEAD = 4, DATE_WORDS = 8, FULL_DATE = sizeof "2013-02-11" - 1 };

/* Whether a word belongs to a stamp: a number, a month, a day of the week, an agency. */
static bool is_stamp_word(struct arena *a, const struct doc *d, struct span word,
                          const struct wordlist *list) {
    if (d->text[word.begin] >= '0' && d->text[word.begin] <= '9') return true;
    const struct str *kind = wordlist_find(list, str_lower(a, doc_words(d, word)));
    return kind && (str_is(*kind, "month") || str_is(*kind, "day") || str_is(*kind, "agency"));
}

/* Whether a sentence may begin at a word: a capital, a number or a quotation mark. */
static bool is_beginning(const struct doc *d, struct span word) {
    uint32_t length, c = utf8_at(d->text, d->size, word.begin, &length);
    if (utf8_is_upper(c) || utf8_is_digit(c)) return true;
    return word.begin > 0 && utf8_is_quote(utf8_before(d->text, word.begin, &length));
}

uint32_t stamp_end(struct arena *a, const struct doc *d, struct span span, const struct know *k) {
    const struct wordlist *list = know_list(k, "datelines");
    struct span word;
    uint32_t end = span.begin, behind = span.begin;
    for (uint32_t n = 0, at = span.begin; n <= DATE_WORDS; n++, behind = at) {
        bool is_last = !wording_next(d, &at, span.end, &word);
        if (!is_last && is_stamp_word(a, d, word, list)) continue;
        struct str run = {d->text + span.begin, behind - span.begin};
        if (isodate_of(a, run).size < FULL_DATE) return end;
        while (behind < span.end && strchr(" ,.:;-|\t", d->text[behind])) behind++;
        return is_last || is_beginning(d, word) ? behind : end;
    }
    return end;
}

void stamps_find(struct slices *c, const struct doc *d, const struct know *k) {
    struct arena *scratch = arena_make();
    struct slices stamps = {.arena = scratch};
    for (size_t i = 0; i < c->count && i < HEAD; i++) {
        struct span span = c->at[i].span;
        if (c->at[i].kind != BLOCK_PARAGRAPH) continue;
        slices_add(&stamps, d, (struct slice){{span.begin, stamp_end(scratch, d, span, k)}, BLOCK_BYLINE, 0});
    }
    slices_mark(c, d, &stamps);
    arena_free(scratch);
}

void stamps_publish(struct doc *d, const struct slices *c) {
    for (size_t i = 0; i < c->count && i < 2 * HEAD && !d->published.size; i++) {
        if (c->at[i].kind != BLOCK_BYLINE && c->at[i].kind != BLOCK_DATELINE) continue;
        struct str date = isodate_of(d->arena, doc_words(d, c->at[i].span));
        if (date.size < FULL_DATE) continue;
        d->published = date;
        doc_remark(d, c->at[i].span, "published on %s, as the head of the text says", date.at);
    }
}
