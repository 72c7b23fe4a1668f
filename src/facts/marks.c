/* The machine reads a block once, character by character, and keeps a stack of the marks that are open. What
 * a mark does follows from its shape where the shape tells (“ opens, » closes) and from its neighbours where
 * it does not:
 *
 *     he said "no"       space before, word after: opens          "no," he        word or stop before: closes
 *     last week."If      glued, nothing is open: opens            said."There     glued, something is open:
 * closes don't, workers'    an apostrophe, unless a single mark is open and this one can close it
 */
#include "facts/marks.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "doc/doc.h"

enum { DEEPEST = 6, FAR_CLOSE = 600 };

/* Marks of one family close each other. */
enum family { FAMILY_NONE, FAMILY_DOUBLE, FAMILY_SINGLE, FAMILY_ANGLE };
enum turn { TURN_NONE, TURN_OPEN, TURN_CLOSE, TURN_EITHER };

struct mark {
    uint32_t at, end; /* its bytes */
    uint8_t family, turn;
    bool is_apostrophe; /* also the sign of an apostrophe */
};

struct reader {
    const struct doc *d;
    struct arena *arena;
    struct quoted_list list;
    size_t room;
    uint32_t block;
    struct span text; /* of the block */
    struct mark stack[DEEPEST];
    uint32_t depth;
    uint32_t runs_on; /* the mark that the last block left open, its first byte's place + 1; 0 = none */
};

static uint32_t char_after(const struct reader *r, uint32_t at) {
    uint32_t length;
    return at < r->text.end ? utf8_at(r->d->text, r->text.end, at, &length) : ' ';
}

static uint32_t char_before(const struct reader *r, uint32_t at) {
    uint32_t length;
    return at > r->text.begin ? utf8_before(r->d->text, at, &length) : ' ';
}

static bool is_word_char(uint32_t c) { return utf8_is_letter(c) || utf8_is_digit(c); }

static bool is_opener(uint32_t c) { /* what a word may stand behind at its beginning */
    return utf8_is_space(c) || c == '(' || c == '[' || c == 0x2014 || c == 0x2013 || c == '-' || c == '/' ||
           c == 0x201C || c == 0x2018 || c == 0xAB;
}

static bool is_closer(uint32_t c) {
    return utf8_is_space(c) || c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == '?' ||
           c == ')' || c == ']' || c == 0x2014 || c == 0x2013 || c == '-' || c == 0x201D || c == '"' ||
           c == '/';
}

/* By its neighbours: before a word and behind a space it opens, behind a word or a stop it closes. */
static uint8_t turn_by_neighbours(const struct reader *r, const struct mark *m) {
    uint32_t before = char_before(r, m->at), after = char_after(r, m->end);
    if (is_opener(before) && !utf8_is_space(after)) return TURN_OPEN;
    if (is_closer(after) && !utf8_is_space(before)) return TURN_CLOSE;
    return TURN_EITHER;
}

/* Reads the mark at `at`, if there is one. */
static bool mark_at(const struct reader *r, uint32_t at, uint32_t c, uint32_t length, struct mark *m) {
    const char *text = r->d->text;
    *m = (struct mark){.at = at, .end = at + length, .family = FAMILY_DOUBLE, .turn = TURN_EITHER};
    bool is_twice = at + 1 < r->text.end && text[at + 1] == text[at];
    switch (c) {
    case '"':
    case 0xFF02: break;
    case 0x201C: m->turn = TURN_OPEN; break;
    case 0x201E:
    case 0x201F: m->turn = TURN_OPEN; break;
    case 0x201D: m->turn = TURN_CLOSE; break;
    case 0xAB: m->family = FAMILY_ANGLE, m->turn = TURN_OPEN; break;
    case 0xBB: m->family = FAMILY_ANGLE, m->turn = TURN_CLOSE; break;
    case 0x2018:
    case 0x201A: m->family = FAMILY_SINGLE, m->turn = TURN_OPEN; break;
    case 0x2019: m->family = FAMILY_SINGLE, m->turn = TURN_CLOSE, m->is_apostrophe = true; break;
    case '`':
        m->turn = TURN_OPEN;
        if (is_twice)
            m->end++;
        else
            m->family = FAMILY_SINGLE;
        break;
    case '\'':
        if (is_twice)
            m->end++;
        else
            m->family = FAMILY_SINGLE, m->is_apostrophe = true;
        break;
    default: return false;
    }
    uint8_t turn = turn_by_neighbours(r, m);
    bool is_reversed = m->family == FAMILY_DOUBLE && (c == 0x201C || c == 0x201D) && turn != TURN_EITHER;
    if (m->turn == TURN_EITHER || (is_reversed && r->depth == (turn == TURN_CLOSE))) m->turn = turn;
    return true;
}

static uint32_t open_index(const struct reader *r, uint8_t family) { /* 1-based; 0 = none */
    for (uint32_t i = r->depth; i > 0; i--)
        if (r->stack[i - 1].family == family) return i;
    return 0;
}

/* The end of the sentence that holds `at`, no further than the block. */
static uint32_t sentence_end(const struct reader *r, uint32_t at) {
    const struct doc *d = r->d;
    for (uint32_t token = doc_token_at(d, at); token < d->tokens.count;) {
        struct span s = d->sentences.at[d->tokens.at[token].sentence].span;
        return s.end < r->text.end ? s.end : r->text.end;
    }
    return r->text.end;
}

static struct span trimmed(const struct doc *d, struct span s) {
    uint32_t length;
    while (s.begin < s.end && utf8_is_space(utf8_at(d->text, s.end, s.begin, &length))) s.begin += length;
    while (s.begin < s.end && utf8_is_space(utf8_before(d->text, s.end, &length))) s.end -= length;
    return s;
}

static bool is_same_mark(const struct reader *r, uint32_t a, uint32_t b) {
    uint32_t length;
    return utf8_at(r->d->text, r->d->size, a, &length) == utf8_at(r->d->text, r->d->size, b, &length);
}

static void add(struct reader *r, struct span words, struct span whole, bool is_closed) {
    words = trimmed(r->d, words);
    if (span_is_empty(words)) return;
    struct quoted_list *l = &r->list;
    l->at = arena_grow(r->arena, l->at, l->count, &r->room, sizeof *l->at);
    bool goes_on = r->runs_on && trimmed(r->d, r->text).begin == whole.begin &&
                   is_same_mark(r, r->runs_on - 1, whole.begin);
    l->at[l->count++] = (struct quoted){words, whole, r->block, is_closed, goes_on};
    r->runs_on = 0;
}

/* The outermost mark is closed by the mark `m`, or given up at `m->at` where it has no width. */
static void close_outermost(struct reader *r, const struct mark *m, bool is_closed) {
    struct mark first = r->stack[0];
    add(r, (struct span){first.end, m->at}, (struct span){first.at, m->end}, is_closed);
    r->depth = 0;
}

/* Whether a later mark of the block could close a single mark that opens here: 'em and '90s open nothing. */
static bool can_be_closed(const struct reader *r, const struct mark *m) {
    uint32_t limit = m->end + FAR_CLOSE < r->text.end ? m->end + FAR_CLOSE : r->text.end, length;
    for (uint32_t i = m->end; i < limit; i += length) {
        uint32_t c = utf8_at(r->d->text, r->text.end, i, &length);
        if (c != '\'' && c != 0x2019) continue;
        if (!utf8_is_space(char_before(r, i)) && is_closer(char_after(r, i + length))) return true;
    }
    return false;
}

/* Whether a single mark that might be the apostrophe of "the workers' rights" closes: not where a better one
 * follows. */
static bool is_genitive(const struct reader *r, const struct mark *m) {
    uint32_t before = char_before(r, m->at);
    if (before != 's' || !utf8_is_space(char_after(r, m->end))) return false;
    return can_be_closed(r, m);
}

static bool closes(const struct reader *r, const struct mark *m) {
    if (!open_index(r, m->family)) return false;
    if (m->turn == TURN_OPEN) return false;
    if (!m->is_apostrophe) return true;
    if (utf8_is_space(char_before(r, m->at)) || is_word_char(char_after(r, m->end))) return false;
    return !is_genitive(r, m);
}

static bool opens(const struct reader *r, const struct mark *m) {
    if (m->turn == TURN_CLOSE) return false;
    if (m->family != FAMILY_SINGLE) return true;
    uint32_t before = char_before(r, m->at);
    if (is_word_char(before) || !is_word_char(char_after(r, m->end))) return false;
    return can_be_closed(r, m);
}

/* A second mark of the same shape opens: the first one's partner is lost. It ends where this one begins. */
static bool is_lost_before(const struct reader *r, const struct mark *m) {
    return r->depth == 1 && r->stack[0].family == m->family && m->family == FAMILY_DOUBLE &&
           r->d->text[r->stack[0].at] == '"' && r->d->text[m->at] == '"';
}

static void read_mark(struct reader *r, const struct mark *m) {
    if (closes(r, m)) {
        uint32_t i = open_index(r, m->family);
        if (i == 1)
            close_outermost(r, m, true);
        else
            r->depth = i - 1;
        return;
    }
    if (!opens(r, m)) return;
    if (is_lost_before(r, m)) {
        uint32_t end = sentence_end(r, r->stack[0].end);
        struct mark lost = {.at = end < m->at ? end : m->at, .end = end < m->at ? end : m->at};
        close_outermost(r, &lost, false);
    }
    if (r->depth < DEEPEST) r->stack[r->depth++] = *m;
}

/* At the block's end a mark is still open. Speech that opens its block runs to its end, and may run on. */
static void end_block(struct reader *r) {
    if (!r->depth) {
        r->runs_on = 0;
        return;
    }
    struct mark first = r->stack[0];
    bool opens_block = trimmed(r->d, r->text).begin == first.at;
    bool is_long = sentence_end(r, first.end) >= trimmed(r->d, r->text).end;
    uint32_t end = opens_block || is_long ? r->text.end : sentence_end(r, first.end);
    struct mark lost = {.at = end, .end = end};
    close_outermost(r, &lost, false);
    r->runs_on = first.family == FAMILY_DOUBLE && end == r->text.end ? first.at + 1 : 0;
}

static void read_block(struct reader *r) {
    uint32_t length = 0;
    r->depth = 0;
    for (uint32_t i = r->text.begin; i < r->text.end; i += length) {
        uint32_t c = utf8_at(r->d->text, r->text.end, i, &length);
        struct mark m;
        if (!mark_at(r, i, c, length, &m)) continue;
        read_mark(r, &m);
        length = m.end - i;
    }
    end_block(r);
}

static bool is_read(const struct block *b) {
    return b->kind == BLOCK_HEADLINE || b->kind == BLOCK_PARAGRAPH || b->kind == BLOCK_CAPTION;
}

struct quoted_list marks_find(const struct doc *d, struct arena *a) {
    struct reader r = {.d = d, .arena = a};
    for (uint32_t b = 1; b < d->blocks.count; b++) {
        if (!is_read(&d->blocks.at[b])) continue;
        r.block = b;
        r.text = d->blocks.at[b].span;
        read_block(&r);
    }
    return r.list;
}
