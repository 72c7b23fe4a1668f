/* The splitter walks over the gaps of each block and asks the model at each whether a sentence ends there. */
#include "lang/sentences.h"

#include "base/utf8.h"
#include "doc/doc.h"
#include "know/know.h"
#include "know/model.h"
#include "lang/gaps.h"
#include "lang/language.h"

/* No sentence is longer than this many bytes: what follows stays linear, and no true sentence is. */
enum { LONGEST = 5000, LONGEST_WORD = 6000 };

static bool ends_at(const struct linear *m, const struct gaps *g, const struct gap *gap) {
    uint64_t features[GAP_FEATURES];
    int32_t scores[LINEAR_CLASSES] = {0};
    if (gap->left - g->start > LONGEST) return true;
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

static void split(struct doc *d, const struct linear *m, struct span s, uint32_t block) {
    struct gaps g = gaps_begin(d->text, s);
    uint32_t begin = g.start;
    for (struct gap gap; gaps_next(&g, &gap);) {
        if (!ends_at(m, &g, &gap)) continue;
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
static void split_lines(struct doc *d, const struct linear *m) {
    uint32_t begin = 0;
    for (uint32_t i = 0; i <= d->size; i++) {
        if (i < d->size && d->text[i] != '\n') continue;
        split(d, m, (struct span){begin, i}, 0);
        begin = i + 1;
    }
}

bool sentences_find(struct doc *d, const struct know *k, struct err *e) {
    (void)e;
    if (!language_is_ours(d)) return true;
    const struct linear *m = &k->models->sentences;
    for (uint32_t b = 1; b < d->blocks.count; b++)
        if (d->is_whole || is_read(d->blocks.at[b].kind)) split(d, m, d->blocks.at[b].span, b);
    if (d->blocks.count == 1) split_lines(d, m);
    return true;
}
