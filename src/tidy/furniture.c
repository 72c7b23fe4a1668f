#include "tidy/furniture.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "know/know.h"
#include "know/wordlist.h"
#include "tidy/wording.h"

enum { LONGEST_LINE = 40, LONGEST_BYLINE = 14, LONGEST_NAMES = 8, HEAD = 6, LEAD = 20, TAIL_WORDS = 4 };

static uint32_t words_count(const struct doc *d, struct span span, uint32_t most) {
    uint32_t count = 0;
    struct span word;
    for (uint32_t at = span.begin; count < most && wording_next(d, &at, span.end, &word);) count++;
    return count;
}

static bool is_number(struct str word) {
    for (size_t i = 0; i < word.size; i++)
        if (word.at[i] < '0' || word.at[i] > '9') return false;
    return word.size > 0;
}

/* Whether the line is nothing but a phrase of the list, numbers aside: "Comments (12)". */
static bool is_line(const struct phrase *p, const struct wordlist *list) {
    uint32_t n = p->count;
    while (n > 1 &&
           is_number((struct str){p->text.at + p->ends[n - 2] + 1, p->ends[n - 1] - p->ends[n - 2] - 1}))
        n--;
    const struct str *how = n ? wordlist_find(list, (struct str){p->text.at, p->ends[n - 1]}) : NULL;
    return how && !str_is(*how, "tail");
}

static bool begins_with(const struct phrase *p, const struct wordlist *list) {
    for (uint32_t n = p->count; n > 0; n--) {
        const struct str *how = wordlist_find(list, (struct str){p->text.at, p->ends[n - 1]});
        if (how && (str_is(*how, "begin") || str_is(*how, "tail"))) return true;
    }
    return false;
}

/* Whether the last words of the line are a phrase of the list. */
static bool ends_with(struct arena *a, const struct doc *d, struct span line, const struct wordlist *list) {
    struct span word, last[TAIL_WORDS] = {{0}};
    uint32_t count = 0;
    for (uint32_t at = line.begin; wording_next(d, &at, line.end, &word); count++)
        last[count % TAIL_WORDS] = word;
    for (uint32_t n = count < TAIL_WORDS ? count : TAIL_WORDS; n > 0; n--) {
        struct phrase p = wording_phrase(a, d, (struct span){last[(count - n) % TAIL_WORDS].begin, line.end});
        const struct str *how = wordlist_find(list, p.text);
        if (how && str_is(*how, "end")) return true;
    }
    return false;
}

static bool ends_sentence(const struct doc *d, struct span line) {
    char c = d->text[line.end - 1];
    return strchr(".!?:;,\"", c) != NULL;
}

/* A line of names alone, "Jane Doe and John Roe" or the outlet's: capitalised words, and nothing that ends a
 * sentence. */
static bool is_names(const struct doc *d, struct span line) {
    struct span word;
    uint32_t words = 0, names = 0, length;
    for (uint32_t at = line.begin; wording_next(d, &at, line.end, &word); words++) {
        bool is_name = utf8_is_upper(utf8_at(d->text, d->size, word.begin, &length));
        if (!is_name && !str_is(doc_words(d, word), "and")) return false;
        names += is_name;
    }
    return words <= LONGEST_NAMES && names >= 2 && !ends_sentence(d, line);
}

/* The kind of a whole line. */
static uint8_t line_kind(struct arena *a, const struct doc *d, struct span line, bool at_head,
                         const struct know *k) {
    uint32_t words = words_count(d, line, LONGEST_LINE + 1);
    if (words > LONGEST_LINE || words == 0) return BLOCK_PARAGRAPH;
    struct phrase p = wording_phrase(a, d, line);
    const struct wordlist *boilerplate = know_list(k, "boilerplate"), *captions = know_list(k, "captions");
    if (p.count == words && (is_line(&p, boilerplate))) return BLOCK_BOILERPLATE;
    if (p.count == words && (is_line(&p, captions))) return BLOCK_CAPTION;
    if (begins_with(&p, captions)) return BLOCK_CAPTION;
    if (begins_with(&p, boilerplate)) return BLOCK_BOILERPLATE;
    if (at_head && words <= LONGEST_BYLINE && !ends_sentence(d, line) &&
        begins_with(&p, know_list(k, "bylines")))
        return BLOCK_BYLINE;
    if (at_head && d->title.size && is_names(d, line)) return BLOCK_BYLINE;
    if (ends_with(a, d, line, boilerplate)) return BLOCK_BOILERPLATE;
    return BLOCK_PARAGRAPH;
}

/* Whether what stands before `at` in its line ends a sentence or opens a bracket or is a dash. */
static bool is_tail_place(const struct doc *d, uint32_t begin, uint32_t at) {
    while (at > begin && d->text[at - 1] == ' ') at--;
    return at == begin || strchr("(.!?\"-;)]", d->text[at - 1]) ||
           str_ends((struct str){d->text, at}, "\xE2\x80\x9D");
}

/* Where the line's furniture begins; its end where there is none. */
static uint32_t tail_begin(struct arena *a, const struct doc *d, struct span line,
                           const struct wordlist *list) {
    struct span word;
    for (uint32_t at = line.begin; wording_next(d, &at, line.end, &word);) {
        if (!is_tail_place(d, line.begin, word.begin)) continue;
        struct span ahead = {word.begin, line.end};
        struct phrase p = wording_phrase(a, d, ahead);
        for (uint32_t n = p.count < TAIL_WORDS ? p.count : TAIL_WORDS; n > 0; n--) {
            const struct str *how = wordlist_find(list, (struct str){p.text.at, p.ends[n - 1]});
            if (!how || !str_is(*how, "tail")) continue;
            uint32_t begin = word.begin;
            return begin > line.begin && d->text[begin - 1] == '(' ? begin - 1 : begin;
        }
    }
    return line.end;
}

void furniture_find(struct slices *c, const struct doc *d, const struct know *k) {
    struct arena *scratch = arena_make();
    struct slices tails = {.arena = scratch};
    const struct wordlist *boilerplate = know_list(k, "boilerplate");
    bool at_head = true;
    for (size_t i = 0; i < c->count; i++) {
        struct slice *slice = &c->at[i];
        if (slice->kind != BLOCK_PARAGRAPH) continue;
        at_head = at_head && i < HEAD && words_count(d, slice->span, LEAD) < LEAD;
        slice->kind = line_kind(scratch, d, slice->span, at_head, k);
        if (slice->kind != BLOCK_PARAGRAPH) continue;
        uint32_t begin = tail_begin(scratch, d, slice->span, boilerplate);
        slices_add(&tails, d, (struct slice){{begin, slice->span.end}, BLOCK_BOILERPLATE, 0});
    }
    slices_mark(c, d, &tails);
    arena_free(scratch);
}
