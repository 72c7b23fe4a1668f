#include "tidy/dateline.h"

#include "base/utf8.h"
#include "know/know.h"
#include "know/wordlist.h"
#include "tidy/wording.h"

enum { WORDS = 14, PLACE_WORDS = 3, HEAD = 4, SUMMARY = 1000, AGENCY_WORDS = 5 };

/* What the words up to here have shown. */
struct signs {
    bool caps; /* the place is in capitals */
    bool agency, month;
    uint32_t words; /* since the last comma */
    bool bracket;   /* inside one */
    bool closed;    /* one was closed behind the last word */
    uint32_t bracket_begin;
};

static bool is_upper_word(const struct doc *d, struct span word) {
    uint32_t length, letters = 0;
    for (uint32_t i = word.begin; i < word.end; i += length) {
        uint32_t c = utf8_at(d->text, d->size, i, &length);
        if (utf8_is_lower(c)) return false;
        letters += utf8_is_upper(c);
    }
    return letters > 1;
}

static bool begins_upper(const struct doc *d, uint32_t at) {
    uint32_t length;
    while (at < d->size) {
        uint32_t c = utf8_at(d->text, d->size, at, &length);
        if (!utf8_is_quote(c) && c != '(' && c != '[' && !utf8_is_space(c))
            return utf8_is_upper(c) || utf8_is_digit(c);
        at += length;
    }
    return false;
}

static const struct str *kind_of(struct arena *a, const struct doc *d, struct span word,
                                 const struct wordlist *list) {
    return wordlist_find(list, str_lower(a, doc_words(d, word)));
}

/* Whether what a bracket holds is an agency, or begins with one ("AP Photo", "AFP/Reuters"). */
static bool is_agency(struct arena *a, const struct doc *d, struct span bracket,
                      const struct wordlist *list) {
    struct phrase p;
    wording_phrase(&p, a, d, bracket, AGENCY_WORDS);
    for (uint32_t n = p.count; n > 0; n--) {
        const struct str *kind = wordlist_find(list, wording_part(&p, 0, n));
        if (kind && str_is(*kind, "agency")) return true;
    }
    return false;
}

static bool is_dash(uint32_t c) {
    return c == '-' || c == '_' || c == 0x2013 || c == 0x2014 || c == 0x2015 || c == 0x2212;
}

enum gap { GAP_WRONG, GAP_GOES_ON, GAP_DASH };

/* Reads the marks between two words; `*end` is behind a dash. */
static enum gap gap_read(struct signs *s, struct arena *a, const struct doc *d, const struct wordlist *list,
                         struct span gap, uint32_t *end) {
    uint32_t length;
    s->closed = false;
    for (uint32_t i = gap.begin; i < gap.end; i += length) {
        uint32_t c = utf8_at(d->text, d->size, i, &length);
        if (is_dash(c)) {
            while (i < gap.end && is_dash(utf8_at(d->text, d->size, i, &length))) i += length;
            *end = i;
            return s->bracket ? GAP_GOES_ON : GAP_DASH;
        }
        if (c == ',') s->words = 0;
        if (c == '(' || c == '[') {
            s->bracket = true;
            s->bracket_begin = i + length;
        } else if (c == ')' || c == ']') {
            s->agency =
                s->agency || (s->bracket && is_agency(a, d, (struct span){s->bracket_begin, i}, list));
            s->bracket = false;
            s->closed = true;
            *end = i + length;
        } else if (!utf8_is_space(c) && c != ',' && c != '.' && c != '/' && c != ';') {
            return GAP_WRONG;
        } else if (c == '\n') {
            return GAP_WRONG;
        }
    }
    return GAP_GOES_ON;
}

/* Whether a word may stand in a dateline. Without a month or an agency a place has few words, and more of
 * them are a heading: "WHAT THE ENVOY WANTS - ...". */
static bool word_read(struct signs *s, struct arena *a, const struct doc *d, struct span word,
                      const struct wordlist *list, bool is_first) {
    const struct str *kind = kind_of(a, d, word, list);
    if (kind && str_is(*kind, "never")) return false;
    if (kind && str_is(*kind, "month")) s->month = true;
    s->words++;
    if (is_first) {
        s->caps = is_upper_word(d, word);
        return begins_upper(d, word.begin) && !utf8_is_digit((unsigned char)d->text[word.begin]);
    }
    bool is_listed = kind && !str_is(*kind, "credit");
    return is_listed || s->bracket || begins_upper(d, word.begin);
}

/* Where the dateline ends that begins at `span.begin`; 0 where there is none. Only a place in capitals and an
 * agency are sure enough in the middle of a paragraph. */
static uint32_t dateline_end(struct arena *a, const struct doc *d, struct span span,
                             const struct wordlist *list, bool is_inside) {
    struct signs s = {0};
    struct span word;
    uint32_t at = span.begin, before = at, end = 0;
    for (uint32_t n = 0; n < WORDS && wording_next(d, &at, span.end, &word); n++, before = word.end) {
        if (n == 0 && word.begin != span.begin) return 0;
        if (n > 0) {
            enum gap gap = gap_read(&s, a, d, list, (struct span){before, word.begin}, &end);
            if (gap == GAP_WRONG) return 0;
            bool is_sure = s.agency && s.caps;
            bool is_enough = is_inside ? is_sure : s.agency || s.month || (s.caps && s.words <= PLACE_WORDS);
            bool is_whole = is_enough && begins_upper(d, word.begin);
            if (gap == GAP_DASH) return is_whole ? end : 0;
            if (s.closed && is_sure && is_whole) return end;
        }
        if (!word_read(&s, a, d, word, list, n == 0)) return 0;
    }
    return 0;
}

/* A summary may stand in front of the dateline: "The envoy left. GENEVA (AP) - The envoy left ...". */
static void find_inside(struct slices *datelines, struct arena *a, const struct doc *d, struct span span,
                        const struct wordlist *list) {
    uint32_t last = span_size(span) > SUMMARY ? span.begin + SUMMARY : span.end;
    for (uint32_t i = span.begin + 2; i < last; i++) {
        bool is_begin =
            d->text[i - 1] == ' ' && strchr(".!?", d->text[i - 2]) && d->text[i] >= 'A' && d->text[i] <= 'Z';
        uint32_t end = is_begin ? dateline_end(a, d, (struct span){i, span.end}, list, true) : 0;
        if (!end || end >= span.end) continue;
        slices_add(datelines, d, (struct slice){{i, end}, BLOCK_DATELINE, 0});
        return;
    }
}

void datelines_find(struct slices *datelines, struct arena *a, const struct slices *c, const struct doc *d,
                    const struct know *k) {
    *datelines = (struct slices){.arena = a};
    const struct wordlist *list = know_list(k, "datelines");
    for (size_t i = 0; i < c->count; i++) {
        struct span span = c->at[i].span;
        if (c->at[i].kind != BLOCK_PARAGRAPH) continue;
        uint32_t end = dateline_end(a, d, span, list, false);
        if (end && end < span.end)
            slices_add(datelines, d, (struct slice){{span.begin, end}, BLOCK_DATELINE, 0});
        else if (i < HEAD)
            find_inside(datelines, a, d, span, list);
    }
}
