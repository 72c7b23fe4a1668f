#include "tidy/headline.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "tidy/stamp.h"
#include "tidy/wording.h"

enum { HEAD = 4, LONGEST = 20, TITLE_SURE = 4 };

/* Behind a title's last word: its stop and closing marks, also after a space ("rocket bomb . The blast ...").
 */
static uint32_t behind_marks(const struct doc *d, uint32_t at, uint32_t end, bool *is_stopped) {
    uint32_t length;
    for (uint32_t i = at; i < end; i += length) {
        uint32_t c = utf8_at(d->text, end, i, &length);
        bool is_stop = c == '.' || c == '!' || c == '?' || c == ':';
        bool is_closing = i == at && (c == ')' || c == '"' || c == '\'' || c == 0x2019 || c == 0x201D);
        if (!is_stop && !is_closing && !(c == ' ' && i == at)) break;
        *is_stopped = *is_stopped || is_stop;
        if (c != ' ') at = i + length;
    }
    return at;
}

/* Where the words of `title` end that begin at `at`; 0 where others stand there, or where nothing shows that
 * the title ends: the first sentence of a report often has the words of its title and goes on. */
static uint32_t title_end(struct arena *a, const struct doc *d, uint32_t at, uint32_t end, struct str title) {
    struct doc whole = {.text = title.at, .size = (uint32_t)title.size};
    struct span mine, its, next;
    uint32_t words = 0, length;
    for (uint32_t i = 0; wording_next(&whole, &i, whole.size, &mine); words++) {
        if (!wording_next(d, &at, end, &its)) return 0;
        if (!str_same(str_lower(a, doc_words(&whole, mine)), str_lower(a, doc_words(d, its)))) return 0;
    }
    if (!words) return 0;
    bool is_stopped = false;
    at = behind_marks(d, at, end, &is_stopped);
    uint32_t ahead = at;
    if (is_stopped || !wording_next(d, &ahead, end, &next)) return at;
    return words >= TITLE_SURE && !utf8_is_lower(utf8_at(d->text, end, next.begin, &length)) ? at : 0;
}

/* The title without the names of sections and outlets behind it: "Envoy leaves talks - World - The Post". */
static struct str title_alone(struct str title) {
    const char *mark = memmem(title.at, title.size, " - ", 3);
    if (!mark) mark = memmem(title.at, title.size, " | ", 3);
    return mark ? (struct str){title.at, (size_t)(mark - title.at)} : title;
}

/* Looks for the title at the head of a slice, behind at most a stamp; adds the marks. */
static bool mark_title(struct slices *marks, struct arena *a, const struct doc *d, struct span span,
                       const struct know *k) {
    uint32_t from = stamp_end(a, d, span, k);
    uint32_t end = title_end(a, d, from, span.end, d->title);
    if (!end) end = title_end(a, d, from, span.end, title_alone(d->title));
    if (!end) return false;
    slices_add(marks, d, (struct slice){{span.begin, from}, BLOCK_BYLINE, 0});
    slices_add(marks, d, (struct slice){{from, end}, BLOCK_HEADLINE, 0});
    return true;
}

/* A first line that reads like a headline: short, begun by a capital, without a full stop, and with more
 * below. */
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
    bool found = false;
    for (size_t i = 0; i < c->count && i < HEAD && !found; i++)
        found = mark_title(&marks, scratch, d, c->at[i].span, k);
    slices_mark(c, d, &marks);
    arena_free(scratch);
}

void headline_guess(struct slices *c, const struct doc *d) {
    if (!d->title.size && is_like_headline(d, c)) c->at[0].kind = BLOCK_HEADLINE;
}
