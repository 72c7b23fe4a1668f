#include "tidy/doubled.h"

#include "base/hash.h"
#include "base/utf8.h"
#include "tidy/wording.h"

enum { LEAST = 8, HEAD = 4 };

struct word {
    struct span span;
    uint64_t hash;
};

struct text_words {
    struct word *at;
    size_t count, room;
};

static struct text_words words_of(struct arena *a, const struct doc *d) {
    struct text_words w = {0};
    struct span span;
    for (uint32_t at = 0; wording_next(d, &at, d->size, &span);) {
        w.at = arena_grow(a, w.at, w.count, &w.room, sizeof *w.at);
        w.at[w.count++] = (struct word){span, hash_bytes(d->text + span.begin, span_size(span))};
    }
    return w;
}

/* The hash of the words [i, i + LEAST). */
static uint64_t run_hash(const struct text_words *w, size_t i) {
    uint64_t hash = 0;
    for (size_t k = 0; k < LEAST; k++) hash = hash_mix(hash, w->at[i + k].hash);
    return hash;
}

/* Open addressing over runs of words: a slot holds 1 + the place of the first run with that hash. */
struct runs {
    uint32_t *slots;
    uint64_t *hashes;
    size_t mask;
};

static struct runs runs_make(struct arena *a, size_t words) {
    size_t room = 64;
    while (room < words * 2) room *= 2;
    return (struct runs){arena_take(a, room * sizeof(uint32_t)), arena_take(a, room * sizeof(uint64_t)),
                         room - 1};
}

/* The place of an earlier run with this hash; without one, `i` is kept as the first and returned. */
static size_t runs_first(struct runs *r, uint64_t hash, size_t i) {
    size_t slot = hash & r->mask;
    while (r->slots[slot] && r->hashes[slot] != hash) slot = (slot + 1) & r->mask;
    if (r->slots[slot]) return r->slots[slot] - 1;
    r->slots[slot] = (uint32_t)i + 1;
    r->hashes[slot] = hash;
    return i;
}

static bool is_closing(char c) { return c && strchr("\"')]}", c); }
static bool is_stop(char c) { return c == '.' || c == '!' || c == '?'; }

static bool is_ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }

/* "Mr.", "St.", "U.S.": the stop may be of the word and not of the sentence. */
static bool is_short_name(const struct doc *d, struct span word) {
    return span_size(word) <= 3 && is_ascii_upper(d->text[word.begin]);
}

/* Where the sentence with that last word ends, behind its stop and closing marks; 0 where none does. */
static uint32_t sentence_end(const struct doc *d, struct span last) {
    uint32_t i = last.end, length;
    bool stop = false;
    while (i < d->size) {
        uint32_t c = utf8_at(d->text, d->size, i, &length);
        if (length == 1 && is_stop((char)c))
            stop = true;
        else if (!(length == 1 && is_closing((char)c)) && c != 0x201D && c != 0x2019 && c != 0xBB)
            break;
        i += length;
    }
    if (i == d->size || d->text[i] == '\n' || d->text[i] == '\r') return i;
    bool is_decimal = i == last.end + 1 && d->text[i] >= '0' && d->text[i] <= '9';
    return stop && !is_decimal && !is_short_name(d, last) ? i : 0;
}

/* Whether a sentence may begin at word `i`: after a line's end, or a stop with its closing marks. Opening
 * marks before the word belong to the sentence; `*begin` is where they begin. Without a space only a capital
 * after a small letter shows that "page.He" are two sentences and "U.S" is not. */
static bool is_sentence_begin(const struct doc *d, const struct text_words *w, size_t word, uint32_t *begin) {
    uint32_t length, i = w->at[word].span.begin, c = 0;
    for (; i > 0; i -= length) {
        c = utf8_before(d->text, i, &length);
        if (c != '"' && c != '\'' && c != '(' && c != 0x201C && c != 0x2018 && c != 0xAB) break;
    }
    *begin = i;
    bool line = false;
    for (; i > 0; i -= length) {
        c = utf8_before(d->text, i, &length);
        if (!utf8_is_space(c)) break;
        line = line || c == '\n';
    }
    if (i == 0 || line) return true;
    if (word > 0 && is_short_name(d, w->at[word - 1].span)) return false;
    if (i == *begin && !is_ascii_upper(d->text[w->at[word].span.begin])) return false;
    for (; i > 0; i -= length) {
        c = utf8_before(d->text, i, &length);
        if (length == 1 && is_stop((char)c)) return true;
        if (!(length == 1 && is_closing((char)c)) && c != 0x201D && c != 0x2019 && c != 0xBB) return false;
    }
    return false;
}

/* Words that stand both from `first` and from `again` on, without running into each other. */
static size_t same_words(const struct doc *d, const struct text_words *w, size_t first, size_t again) {
    size_t n = 0;
    while (again + n < w->count && first + n < again && w->at[first + n].hash == w->at[again + n].hash &&
           str_same(doc_words(d, w->at[first + n].span), doc_words(d, w->at[again + n].span)))
        n++;
    return n;
}

/* A straight mark behind the stop closes the sentence's own quotation, or opens the next sentence (`talks."We
 * ...`). */
static uint32_t without_foreign_mark(const struct doc *d, uint32_t begin, uint32_t end) {
    uint32_t marks = 0;
    for (uint32_t i = begin; i < end; i++) marks += d->text[i] == '"';
    return marks % 2 && d->text[end - 1] == '"' ? end - 1 : end;
}

/* Whether a dateline ends right before word `i`; `*next` is the first dateline that does not end long before.
 */
static bool is_behind_dateline(const struct doc *d, const struct text_words *w, size_t i,
                               const struct slices *datelines, size_t *next) {
    uint32_t begin = w->at[i].span.begin;
    while (*next < datelines->count && datelines->at[*next].span.end + 2 < begin) ++*next;
    if (*next == datelines->count || datelines->at[*next].span.end > begin) return false;
    uint32_t end = datelines->at[*next].span.end;
    return str_trim((struct str){d->text + end, begin - end}).size == 0;
}

void doubled_find(struct slices *repeats, struct arena *a, const struct doc *d,
                  const struct slices *datelines) {
    *repeats = (struct slices){.arena = a};
    struct text_words w = words_of(a, d);
    struct runs runs = runs_make(a, w.count);
    size_t dateline = 0;
    for (size_t i = 0; i + LEAST <= w.count;) {
        size_t first = runs_first(&runs, run_hash(&w, i), i);
        uint32_t begin = w.at[i].span.begin, end = 0;
        bool may_begin = first < i && (is_behind_dateline(d, &w, i, datelines, &dateline) ||
                                       is_sentence_begin(d, &w, i, &begin));
        size_t n = may_begin ? same_words(d, &w, first, i) : 0;
        while (n >= LEAST && !(end = sentence_end(d, w.at[i + n - 1].span))) n--;
        if (n < LEAST) {
            i++;
            continue;
        }
        end = without_foreign_mark(d, begin, end);
        slices_add(repeats, d, (struct slice){{begin, end}, BLOCK_REPEAT, w.at[first].span.begin});
        i += n;
    }
}

/* Where `line`, which ends with dots, begins the words of `whole`; false where it does not. */
static bool is_begin_of(const struct doc *d, struct span line, struct span whole) {
    struct span mine, its;
    uint32_t i = line.begin, k = whole.begin, words = 0;
    for (; wording_next(d, &i, line.end, &mine); words++) {
        if (!wording_next(d, &k, whole.end, &its)) return false;
        if (!str_same(doc_words(d, mine), doc_words(d, its))) return false;
    }
    return words >= LEAST;
}

void doubled_short(struct slices *c, const struct doc *d) {
    for (size_t i = 0; i < c->count && i < HEAD; i++) {
        struct str line = doc_words(d, c->at[i].span);
        if (c->at[i].kind != BLOCK_PARAGRAPH || !(str_ends(line, "...") || str_ends(line, "\xE2\x80\xA6")))
            continue;
        for (size_t k = i + 1; k < c->count && k <= i + HEAD; k++) {
            if (c->at[k].kind != BLOCK_PARAGRAPH || !is_begin_of(d, c->at[i].span, c->at[k].span)) continue;
            c->at[i].kind = BLOCK_REPEAT;
            c->at[i].original = c->at[k].span.begin;
            break;
        }
    }
}
