#include "tidy/stamp.h"

#include "base/arena.h"
#include "base/isodate.h"
#include "base/utf8.h"
#include "know/know.h"
#include "know/wordlist.h"
#include "tidy/wording.h"

enum { HEAD = 4, DATE_WORDS = 8, LINE_WORDS = 16, FULL_DATE = sizeof "2013-02-11" - 1 };

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

/* Whether a line below the first says who wrote where and when, and no more: "By Ann Lee, Juba, 7 January
 * 2014", "Published at 10:15 GMT on 7 January 2014". All its words are names, numbers or of the list, and no
 * stop ends it. */
static bool is_credit(struct arena *a, const struct doc *d, struct span line, const struct wordlist *list) {
    struct span word;
    uint32_t at = line.begin, words = 0, length;
    while (wording_next(d, &at, line.end, &word)) {
        const struct str *kind = wordlist_find(list, str_lower(a, doc_words(d, word)));
        uint32_t c = utf8_at(d->text, d->size, word.begin, &length);
        bool is_fit = kind ? !str_is(*kind, "never") : utf8_is_upper(c) || utf8_is_digit(c);
        if (!is_fit || ++words > LINE_WORDS) return false;
    }
    bool is_stopped = strchr(".!?:;\"", d->text[line.end - 1]) != NULL;
    return !is_stopped && isodate_of(a, doc_words(d, line)).size >= FULL_DATE;
}

void stamps_find(struct slices *c, const struct doc *d, const struct know *k) {
    struct arena *scratch = arena_make();
    struct slices stamps = {.arena = scratch};
    const struct wordlist *list = know_list(k, "datelines");
    for (size_t i = 0; i < c->count && i < HEAD; i++) {
        struct span span = c->at[i].span;
        if (c->at[i].kind != BLOCK_PARAGRAPH) continue;
        bool is_whole = i > 0 && i + 1 < c->count && is_credit(scratch, d, span, list);
        uint32_t end = is_whole ? span.end : stamp_end(scratch, d, span, k);
        slices_add(&stamps, d, (struct slice){{span.begin, end}, BLOCK_BYLINE, 0});
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
