#include "tidy/furniture.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "know/know.h"
#include "know/wordlist.h"
#include "tidy/wording.h"

enum {
    LONGEST_LINE = PHRASE_WORDS - 1,
    LONGEST_BYLINE = 14,
    LONGEST_NAMES = 8,
    HEAD = 6,
    LEAD = 20,
    TAIL_WORDS = 5
};

static bool is_number(struct str word) {
    for (size_t i = 0; i < word.size; i++)
        if (word.at[i] < '0' || word.at[i] > '9') return false;
    return word.size > 0;
}

/* Whether words of the list that may stand there stand from word `first` on; `how` is their cell. */
static bool stands(const struct phrase *p, uint32_t first, const struct wordlist *list, const char *how) {
    uint32_t most = p->count - first < list->longest ? p->count - first : list->longest;
    for (uint32_t n = most; n > 0; n--) {
        const struct str *cell = wordlist_find(list, wording_part(p, first, n));
        if (cell && str_is(*cell, how)) return true;
    }
    return false;
}

/* Whether the line is nothing but a phrase of the list, numbers aside: "Comments (12)". */
static bool is_line(const struct phrase *p, const struct wordlist *list) {
    uint32_t n = p->count;
    while (n > 1 && is_number(wording_part(p, n - 1, 1))) n--;
    const struct str *how = wordlist_find(list, wording_part(p, 0, n));
    return how && !str_is(*how, "tail");
}

static bool begins_with(const struct phrase *p, const struct wordlist *list) {
    static const char *const CELLS[] = {"begin", "tail", "lead", "credit"};
    for (size_t i = 0; i < sizeof CELLS / sizeof *CELLS; i++)
        if (stands(p, 0, list, CELLS[i])) return true;
    return false;
}

/* Whether the last words of the line are a phrase of the list. */
static bool ends_with(const struct phrase *p, const struct wordlist *list) {
    for (uint32_t n = 1; n <= p->count && n <= list->longest; n++) {
        const struct str *how = wordlist_find(list, wording_part(p, p->count - n, n));
        if (how && str_is(*how, "end")) return true;
    }
    return false;
}

/* Whether words that give a line away stand anywhere in it. */
static bool has_words(const struct phrase *p, const struct wordlist *list) {
    for (uint32_t i = 0; i < p->count; i++)
        if (stands(p, i, list, "has")) return true;
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

/* The kind of a whole line. What begins with a quotation mark is spoken: "Thanks for watching," she wrote. */
static uint8_t line_kind(struct arena *a, const struct doc *d, struct span line, bool at_head,
                         const struct know *k) {
    struct phrase p;
    uint32_t length;
    wording_phrase(&p, a, d, line, PHRASE_WORDS);
    if (p.count > LONGEST_LINE) return BLOCK_PARAGRAPH;
    if (p.count == 0) return BLOCK_BOILERPLATE; /* "* * *" */
    const struct wordlist *boilerplate = know_list(k, "boilerplate"), *captions = know_list(k, "captions");
    if (is_line(&p, captions)) return BLOCK_CAPTION;
    if (is_line(&p, boilerplate)) return BLOCK_BOILERPLATE;
    if (utf8_is_quote(utf8_at(d->text, d->size, line.begin, &length))) return BLOCK_PARAGRAPH;
    if (begins_with(&p, captions)) return BLOCK_CAPTION;
    if (begins_with(&p, boilerplate)) return BLOCK_BOILERPLATE;
    bool may_be_byline = at_head && p.count <= LONGEST_BYLINE && !ends_sentence(d, line);
    if (may_be_byline && begins_with(&p, know_list(k, "bylines"))) return BLOCK_BYLINE;
    if (may_be_byline && d->title.size && is_names(d, line)) return BLOCK_BYLINE;
    return ends_with(&p, boilerplate) || has_words(&p, boilerplate) ? BLOCK_BOILERPLATE : BLOCK_PARAGRAPH;
}

/* How many words the lead has that the phrase begins with; 0 = it begins with none. */
static uint32_t lead_words(const struct phrase *p, const struct wordlist *list) {
    for (uint32_t n = p->count < list->longest ? p->count : list->longest; n > 0; n--) {
        const struct str *cell = wordlist_find(list, wording_part(p, 0, n));
        if (cell && str_is(*cell, "lead")) return n;
    }
    return 0;
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
        struct phrase p;
        wording_phrase(&p, a, d, (struct span){word.begin, line.end}, TAIL_WORDS);
        if (!stands(&p, 0, list, "tail")) continue;
        return word.begin > line.begin && d->text[word.begin - 1] == '(' ? word.begin - 1 : word.begin;
    }
    return line.end;
}

/* Where the words end that stand before a caption and are none of it, "Image copyright AP Image caption"; the
 * line's end where all of it is a credit, its begin where there are none. */
static uint32_t lead_end(struct arena *a, const struct doc *d, struct span line,
                         const struct wordlist *list) {
    uint32_t found = line.begin, n = 0;
    struct span word;
    for (uint32_t at = line.begin; n < LEAD && wording_next(d, &at, line.end, &word); n++) {
        struct phrase p;
        wording_phrase(&p, a, d, (struct span){word.begin, line.end}, list->longest);
        uint32_t words = lead_words(&p, list), end = word.begin;
        for (; words && wording_next(d, &end, line.end, &word); words--) found = word.end;
        if (n == 0 && found == line.begin && stands(&p, 0, list, "credit")) found = line.end;
    }
    return found;
}

/* Whether a paragraph is long enough to be where the article begins, so that the head ends there. */
static bool is_lead(const struct doc *d, struct span span) {
    uint32_t count = 0;
    struct span word;
    for (uint32_t at = span.begin; count < LEAD && wording_next(d, &at, span.end, &word);) count++;
    return count == LEAD;
}

void furniture_find(struct slices *c, const struct doc *d, const struct know *k) {
    struct arena *scratch = arena_make();
    struct slices tails = {.arena = scratch};
    const struct wordlist *boilerplate = know_list(k, "boilerplate");
    bool at_head = true;
    for (size_t i = 0; i < c->count; i++) {
        struct slice *slice = &c->at[i];
        if (slice->kind != BLOCK_PARAGRAPH) continue;
        at_head = at_head && i < HEAD && !is_lead(d, slice->span);
        slice->kind = line_kind(scratch, d, slice->span, at_head, k);
        if (slice->kind == BLOCK_CAPTION) {
            uint32_t end = lead_end(scratch, d, slice->span, know_list(k, "captions"));
            slices_add(&tails, d, (struct slice){{slice->span.begin, end}, BLOCK_BOILERPLATE, 0});
        }
        if (slice->kind != BLOCK_PARAGRAPH) continue;
        uint32_t begin = tail_begin(scratch, d, slice->span, boilerplate);
        slices_add(&tails, d, (struct slice){{begin, slice->span.end}, BLOCK_BOILERPLATE, 0});
    }
    slices_mark(c, d, &tails);
    arena_free(scratch);
}
