/* The splitter walks over the gaps of each block and asks the model at each whether a sentence ends there. */
#include "lang/sentences.h"

#include "base/utf8.h"
#include "doc/doc.h"
#include "know/know.h"
#include "know/model.h"
#include "know/wordlist.h"
#include "lang/gaps.h"
#include "lang/language.h"

/* No sentence is longer than this many bytes: what follows stays linear, and no true sentence is. */
enum { LONGEST = 5000, LONGEST_WORD = 6000 };

struct splitter {
    struct doc *d;
    const struct linear *model;
    const struct wordlist *abbreviations;
    struct arena *scratch;
};

/* "Gen. Aguer": a full stop behind the abbreviation of a rank or an office, which a name follows. */
static bool is_abbreviated(const struct splitter *s, const struct gap *gap) {
    enum { LONGEST_ABBREVIATION = 8 };
    const char *text = s->d->text;
    uint32_t end = gap->left, begin;
    if (end < 2 || text[end - 1] != '.') return false;
    for (begin = --end; begin > 0 && end - begin <= LONGEST_ABBREVIATION;) {
        unsigned char c = (unsigned char)text[begin - 1];
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) break;
        begin--;
    }
    if (begin == end || text[begin] > 'Z') return false;
    return wordlist_has(s->abbreviations, str_lower(s->scratch, (struct str){text + begin, end - begin}));
}

static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/* "Rex W. Tillerson": an initial behind a word with a capital and without a stop is part of the name. */
static bool is_initialled(const struct splitter *s, const struct gap *gap) {
    const char *text = s->d->text;
    uint32_t begin = gap->left;
    while (begin > 0 && is_letter(text[begin - 1])) begin--;
    bool is_name = begin < gap->left && text[begin] >= 'A' && text[begin] <= 'Z';
    bool is_initial = gap->right + 3 < s->d->size && text[gap->right] >= 'A' && text[gap->right] <= 'Z' &&
                      text[gap->right + 1] == '.' && text[gap->right + 2] == ' ' &&
                      is_letter(text[gap->right + 3]);
    return is_name && is_initial;
}

static bool ends_at(const struct splitter *s, const struct gaps *g, const struct gap *gap) {
    const struct linear *m = s->model;
    uint64_t features[GAP_FEATURES];
    int32_t scores[LINEAR_CLASSES] = {0};
    if (gap->left - g->start > LONGEST) return true;
    if (is_abbreviated(s, gap) || is_initialled(s, gap)) return false;
    linear_score(m, features, gaps_features(g, gap, features), scores);
    return scores[1] > scores[0];
}

static struct span trimmed(const struct doc *d, struct span s) {
    uint32_t length;
    while (s.begin < s.end && utf8_is_space(utf8_at(d->text, s.end, s.begin, &length))) s.begin += length;
    while (s.begin < s.end && utf8_is_space(utf8_before(d->text, s.end, &length))) s.end -= length;
    return s;
}

/* A stretch longer than any sentence and without a gap is cut where a character begins. */
static void add_sentence(struct doc *d, struct span s, uint32_t block) {
    for (s = trimmed(d, s); span_size(s) > LONGEST_WORD;) {
        uint32_t at = s.begin + LONGEST_WORD;
        while ((d->text[at] & 0xC0) == 0x80) at--;
        *doc_add(d, sentences) = (struct sentence){{s.begin, at}, block};
        s.begin = at;
    }
    if (!span_is_empty(s)) *doc_add(d, sentences) = (struct sentence){s, block};
}

static void split(const struct splitter *by, struct span s, uint32_t block) {
    struct doc *d = by->d;
    struct gaps g = gaps_begin(d->text, s);
    uint32_t begin = g.start;
    for (struct gap gap; gaps_next(&g, &gap);) {
        if (!ends_at(by, &g, &gap)) continue;
        add_sentence(d, (struct span){begin, gap.left}, block);
        begin = gap.right;
        gaps_break(&g, &gap);
        if (gap.left == gap.right) *doc_add(d, damage) = (struct damage){{gap.left, gap.left}, DAMAGE_GLUED};
    }
    add_sentence(d, (struct span){begin, s.end}, block);
}

static bool is_read(unsigned kind) {
    return kind != BLOCK_BOILERPLATE && kind != BLOCK_BYLINE && kind != BLOCK_DATELINE &&
           kind != BLOCK_REPEAT;
}

/* Without blocks each line is one. */
static void split_lines(const struct splitter *by) {
    struct doc *d = by->d;
    uint32_t begin = 0;
    for (uint32_t i = 0; i <= d->size; i++) {
        if (i < d->size && d->text[i] != '\n') continue;
        split(by, (struct span){begin, i}, 0);
        begin = i + 1;
    }
}

bool sentences_find(struct doc *d, const struct know *k, struct err *e) {
    (void)e;
    if (!language_is_ours(d)) return true;
    struct splitter by = {d, &k->models->sentences, know_list(k, "abbreviations"), arena_make()};
    for (uint32_t b = 1; b < d->blocks.count; b++)
        if (d->is_whole || is_read(d->blocks.at[b].kind)) split(&by, d->blocks.at[b].span, b);
    if (d->blocks.count == 1) split_lines(&by);
    arena_free(by.scratch);
    return true;
}
