#include "tidy/headline.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "know/know.h"
#include "know/wordlist.h"
#include "tidy/wording.h"

enum { HEAD = 4, LONGEST = 20, DATE_WORDS = 8 };

/* Whether a word belongs to a date: a number, a month, a day of the week. */
static bool is_date_word(struct arena *a, const struct doc *d, struct span word, const struct wordlist *list) {
    if (d->text[word.begin] >= '0' && d->text[word.begin] <= '9') return true;
    const struct str *kind = wordlist_find(list, str_lower(a, doc_words(d, word)));
    return kind && (str_is(*kind, "month") || str_is(*kind, "day"));
}

/* Where the words of `title` end that begin at `at`; 0 where others stand there. */
static uint32_t title_end(struct arena *a, const struct doc *d, uint32_t at, uint32_t end, struct str title) {
    struct doc whole = {.text = title.at, .size = (uint32_t)title.size};
    struct span mine, its;
    uint32_t found = 0;
    for (uint32_t i = 0; wording_next(&whole, &i, whole.size, &mine); found = at) {
        if (!wording_next(d, &at, end, &its)) return 0;
        if (!str_same(str_lower(a, doc_words(&whole, mine)), str_lower(a, doc_words(d, its)))) return 0;
    }
    while (found && found < end) {
        uint32_t length, c = utf8_at(d->text, end, found, &length);
        if (!utf8_is_quote(c) && !utf8_is_space(c) && !(length == 1 && strchr(".!?:)", (char)c))) break;
        found += length;
    }
    return found;
}

/* Looks for the title at the head of a slice, behind at most a date; adds the marks. */
static bool mark_title(struct slices *marks, struct arena *a, const struct doc *d, struct span span,
                       const struct wordlist *dates) {
    struct span word = {span.begin, span.begin};
    uint32_t at = span.begin, from = span.begin;
    for (uint32_t n = 0; n < DATE_WORDS; n++) {
        uint32_t end = title_end(a, d, from, span.end, d->title);
        if (end) {
            slices_add(marks, d, (struct slice){{span.begin, from}, BLOCK_BYLINE, 0});
            slices_add(marks, d, (struct slice){{from, end}, BLOCK_HEADLINE, 0});
            return true;
        }
        if (!wording_next(d, &at, span.end, &word) || !is_date_word(a, d, word, dates)) return false;
        struct span next;
        uint32_t ahead = at;
        if (!wording_next(d, &ahead, span.end, &next)) return false;
        from = next.begin;
    }
    return false;
}

/* A first line that reads like a headline: short, begun by a capital, without a full stop, and with more below. */
static bool is_like_headline(const struct doc *d, const struct slices *c) {
    if (c->count < 2 || c->at[0].kind != BLOCK_PARAGRAPH) return false;
    struct span line = c->at[0].span, word;
    uint32_t words = 0;
    for (uint32_t at = line.begin; words <= LONGEST && wording_next(d, &at, line.end, &word);) words++;
    char last = d->text[line.end - 1];
    bool is_stopped = strchr(".:;,\"", last) || ((unsigned char)last & 0x80);
    return words >= 2 && words <= LONGEST && !is_stopped;
}

void headline_find(struct slices *c, const struct doc *d, const struct know *k) {
    if (!d->title.size) return;
    struct arena *scratch = arena_make();
    struct slices marks = {.arena = scratch};
    const struct wordlist *dates = know_list(k, "datelines");
    bool found = false;
    for (size_t i = 0; i < c->count && i < HEAD && !found; i++)
        found = mark_title(&marks, scratch, d, c->at[i].span, dates);
    slices_mark(c, d, &marks);
    arena_free(scratch);
}

void headline_guess(struct slices *c, const struct doc *d) {
    if (!d->title.size && is_like_headline(d, c)) c->at[0].kind = BLOCK_HEADLINE;
}
