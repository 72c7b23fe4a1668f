#include "lang/gaps.h"

#include "base/utf8.h"
#include "lang/words.h"

enum { PIECE_ROOM = 24 };

/* What a character is to a splitter. */
enum kind { NOTHING, LOWER, UPPER, DIGIT, STOP, ASK, COLON, COMMA, QUOTE, OPEN, CLOSE, DASH, BULLET, OTHER };

static enum kind kind_of(uint32_t c) {
    if (utf8_is_lower(c)) return LOWER;
    if (utf8_is_upper(c)) return UPPER;
    if (utf8_is_digit(c)) return DIGIT;
    switch (c) {
    case 0: return NOTHING;
    case '.':
    case 0x2026: return STOP;
    case '!':
    case '?': return ASK;
    case ':':
    case ';': return COLON;
    case ',': return COMMA;
    case '"':
    case '\'': return QUOTE;
    case '(':
    case '[':
    case '{':
    case 0x201C:
    case 0x2018:
    case 0xAB: return OPEN;
    case ')':
    case ']':
    case '}':
    case 0x201D:
    case 0x2019:
    case 0xBB: return CLOSE;
    case '-':
    case 0x2013:
    case 0x2014: return DASH;
    case '*':
    case 0x2022:
    case '>':
    case '#': return BULLET;
    default: return utf8_is_letter(c) ? LOWER : OTHER;
    }
}

static enum kind kind_at(const struct gaps *g, uint32_t at, uint32_t *length) {
    if (at >= g->block.end) return NOTHING;
    return kind_of(utf8_at(g->text, g->block.end, at, length));
}

static enum kind kind_before(const struct gaps *g, uint32_t at, uint32_t *length) {
    if (at <= g->block.begin) return NOTHING;
    return kind_of(utf8_before(g->text, at, length));
}

static bool is_white_at(const struct gaps *g, uint32_t at, uint32_t *length) {
    return at < g->block.end && utf8_is_space(utf8_at(g->text, g->block.end, at, length));
}

struct gaps gaps_begin(const char *text, struct span block) {
    struct gaps g = {.text = text, .block = block, .at = block.begin, .start = block.begin};
    uint32_t length;
    while (is_white_at(&g, g.at, &length)) g.at += length;
    g.start = g.at;
    return g;
}

static void count_marks(struct gaps *g, uint32_t c) {
    enum kind kind = kind_of(c);
    g->quotes += c == '"';
    if (kind == OPEN && c != 0x2018) g->depth++;
    if (kind == CLOSE && c != 0x2019 && g->depth > 0) g->depth--;
}

/* Whether the marks that end at `at` may end a sentence: a stop, or a closing mark. */
static bool may_end(const struct gaps *g, uint32_t at) {
    uint32_t length;
    enum kind k = kind_before(g, at, &length);
    return k == STOP || k == ASK || k == QUOTE || k == CLOSE;
}

static bool may_begin(const struct gaps *g, uint32_t at) {
    uint32_t length;
    enum kind k = kind_at(g, at, &length);
    return k == UPPER || k == QUOTE || k == OPEN || k == DIGIT || k == LOWER;
}

bool gaps_next(struct gaps *g, struct gap *gap) {
    uint32_t length = 0;
    while (g->at < g->block.end) {
        uint32_t c = utf8_at(g->text, g->block.end, g->at, &length);
        count_marks(g, c);
        g->at += length;
        *gap = (struct gap){g->at, g->at};
        while (is_white_at(g, gap->right, &length)) gap->right += length;
        if (gap->right >= g->block.end) return false;
        if (gap->right > gap->left) {
            g->at = gap->right;
            g->words++;
            return true;
        }
        if (may_end(g, gap->left) && may_begin(g, gap->right)) return true;
    }
    return false;
}

void gaps_break(struct gaps *g, const struct gap *gap) {
    g->start = gap->right;
    g->words = 0;
}

/* ---- features ------------------------------------------------------------------------------------------ */

/* A run without white space at one side of a gap: its lower case, its shape, its bare letters. */
struct piece {
    uint64_t lower, shape, bare;
    uint32_t size;
    bool has_stop_inside;
    struct span span;
};

static struct piece piece_of(const struct gaps *g, struct span s) {
    struct piece p = {.span = s};
    char lower[PIECE_ROOM], shape[PIECE_ROOM], bare[PIECE_ROOM];
    uint32_t used = 0, shaped = 0, bared = 0, length;
    for (uint32_t i = s.begin; i < s.end && used < PIECE_ROOM; i++) {
        char c = g->text[i];
        lower[used++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
        bool is_bare =
            (c & 0x80) || (lower[used - 1] >= 'a' && lower[used - 1] <= 'z') || (c >= '0' && c <= '9');
        if (is_bare) bare[bared++] = lower[used - 1];
        p.has_stop_inside = p.has_stop_inside || (c == '.' && i + 1 < s.end && i > s.begin);
    }
    for (uint32_t i = s.begin; i < s.end && shaped < 8; i += length) {
        char k = (char)kind_at(g, i, &length);
        if (shaped < 2 || shape[shaped - 1] != k || shape[shaped - 2] != k) shape[shaped++] = k;
    }
    p.lower = hash_bytes(lower, used);
    p.shape = hash_bytes(shape, shaped);
    p.bare = hash_bytes(bare, bared);
    p.size = s.end - s.begin;
    return p;
}

static struct span run_before(const struct gaps *g, uint32_t at) {
    struct span s = {at, at};
    uint32_t length;
    while (s.begin > g->block.begin && at - s.begin < PIECE_ROOM) {
        if (utf8_is_space(utf8_before(g->text, s.begin, &length)) || s.begin - length < g->block.begin) break;
        s.begin -= length;
    }
    return s;
}

static struct span run_after(const struct gaps *g, uint32_t at) {
    struct span s = {at, at};
    uint32_t length;
    while (s.end < g->block.end && s.end - at < PIECE_ROOM && !is_white_at(g, s.end, &length))
        s.end += length;
    return s;
}

static struct span skip_white_before(const struct gaps *g, uint32_t at) {
    uint32_t length;
    while (at > g->block.begin && utf8_is_space(utf8_before(g->text, at, &length))) at -= length;
    return run_before(g, at);
}

static struct span skip_white_after(const struct gaps *g, uint32_t at) {
    uint32_t length;
    while (is_white_at(g, at, &length)) at += length;
    return run_after(g, at);
}

/* The last three kinds before the gap and the first three after it. */
static uint64_t kinds_before(const struct gaps *g, uint32_t at, unsigned count) {
    uint64_t all = 0;
    uint32_t length = 0;
    for (unsigned i = 0; i < count; i++) {
        enum kind k = kind_before(g, at, &length);
        all = all * 16 + k;
        if (k != NOTHING) at -= length;
    }
    return all;
}

static uint64_t kinds_after(const struct gaps *g, uint32_t at, unsigned count) {
    uint64_t all = 0;
    uint32_t length = 0;
    for (unsigned i = 0; i < count; i++) {
        enum kind k = kind_at(g, at, &length);
        all = all * 16 + k;
        if (k != NOTHING) at += length;
    }
    return all;
}

static uint64_t gap_kind(const struct gaps *g, const struct gap *gap) {
    uint64_t kind = gap->right - gap->left > 1 ? 2 : gap->right - gap->left;
    for (uint32_t i = gap->left; i < gap->right; i++)
        if (g->text[i] == '\n') kind = 3;
    return kind;
}

static uint64_t coarse(uint32_t n) {
    return n < 4 ? n : n < 8 ? 4 : n < 16 ? 5 : n < 32 ? 6 : n < 64 ? 7 : 8;
}

uint32_t gaps_features(const struct gaps *g, const struct gap *gap, uint64_t *features) {
    struct piece l = piece_of(g, run_before(g, gap->left)), r = piece_of(g, run_after(g, gap->right));
    struct piece ll = piece_of(g, skip_white_before(g, l.span.begin)),
                 rr = piece_of(g, skip_white_after(g, r.span.end));
    uint64_t width = gap_kind(g, gap), open = (g->quotes & 1) + 2 * (g->depth > 0), words = coarse(g->words);
    uint64_t l1 = kinds_before(g, gap->left, 1), l2 = kinds_before(g, gap->left, 2),
             l3 = kinds_before(g, gap->left, 3);
    uint64_t r1 = kinds_after(g, gap->right, 1), r2 = kinds_after(g, gap->right, 2),
             r3 = kinds_after(g, gap->right, 3);
    uint64_t *f = features, n = 1;
    *f++ = feature_of_two(n++, width, 0);
    *f++ = feature_of_three(n++, l1, r1, width);
    *f++ = feature_of_three(n++, l2, r2, width > 0);
    *f++ = feature_of_two(n++, l3, r3);
    *f++ = feature_of_three(n++, l2, r1, open);
    *f++ = feature_of_three(n++, l3, r2, open);
    *f++ = feature_of_three(n++, l2, r2, words);
    *f++ = feature_of_two(n++, l.lower, width > 0);
    *f++ = feature_of_two(n++, l.bare, l1);
    *f++ = feature_of_three(n++, l.lower, r1, width > 0);
    *f++ = feature_of_three(n++, l.bare, l2, r.bare);
    *f++ = feature_of_two(n++, l.shape, r.shape);
    *f++ = feature_of_three(n++, l.shape, r1, coarse(l.size));
    *f++ = feature_of_three(n++, l.has_stop_inside, r2, l2);
    *f++ = feature_of_three(n++, r.lower, l1, width > 0);
    *f++ = feature_of_two(n++, r.bare, l2);
    *f++ = feature_of_three(n++, r.bare, r1, l1);
    *f++ = feature_of_two(n++, r.shape, l2);
    *f++ = feature_of_three(n++, r.bare, rr.bare, l1);
    *f++ = feature_of_three(n++, ll.bare, l.bare, l1);
    *f++ = feature_of_three(n++, ll.shape, l.shape, r1);
    *f++ = feature_of_three(n++, r.shape, rr.shape, l1);
    *f++ = feature_of_three(n++, ll.bare, l2, r1);
    *f++ = feature_of_three(n++, rr.bare, l1, r1);
    *f++ = feature_of_three(n++, words, l1, r1);
    *f++ = feature_of_three(n++, words, r.bare, l1);
    *f++ = feature_of_three(n++, coarse(l.size), l2, r2);
    *f++ = feature_of_three(n++, open, l1, r.bare);
    *f++ = feature_of_three(n++, open, words, feature_mix(l1, r1));
    return (uint32_t)(f - features);
}
