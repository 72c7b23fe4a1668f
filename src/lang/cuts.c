#include "lang/cuts.h"

#include <string.h>

#include "base/utf8.h"
#include "lang/words.h"

enum { PIECE_ROOM = 24, ADDRESS_LOOK = 200 };

static bool is_word_char(uint32_t c) {
    return utf8_is_letter(c) || utf8_is_digit(c) || (c >= 0x300 && c < 0x370);
}

static bool holds(const struct cuts *c, const char *what) {
    size_t size = span_size(c->run);
    return memmem(c->text + c->run.begin, size < ADDRESS_LOOK ? size : ADDRESS_LOOK, what, strlen(what)) !=
           NULL;
}

struct cuts cuts_begin(const char *text, struct span run, struct span sentence) {
    struct cuts c = {.text = text, .run = run, .sentence = sentence, .start = run.begin, .at = run.begin};
    c.is_address =
        holds(&c, "://") || holds(&c, "www.") || holds(&c, ".com") || holds(&c, ".org") || holds(&c, "@");
    return c;
}

static uint32_t char_at(const struct cuts *c, uint32_t at, uint32_t *length) {
    *length = 0;
    return at < c->run.end ? utf8_at(c->text, c->run.end, at, length) : 0;
}

static uint32_t char_before(const struct cuts *c, uint32_t at, uint32_t *length) {
    *length = 0;
    return at > c->run.begin ? utf8_before(c->text, at, length) : 0;
}

/* Whether "n't" stands there, with either apostrophe. */
static bool is_not(const struct cuts *c, uint32_t at) {
    const char *t = c->text + at;
    uint32_t left = c->run.end - at;
    if (left < 3 || (t[0] | 32) != 'n') return false;
    if (t[1] == '\'') return (t[2] | 32) == 't';
    return left >= 5 && memcmp(t + 1, "\xE2\x80\x99", 3) == 0 && (t[4] | 32) == 't';
}

bool cuts_next(struct cuts *c, uint32_t *at) {
    uint32_t length;
    while (c->at < c->run.end) {
        uint32_t before = char_at(c, c->at, &length);
        c->at += length;
        if (c->at >= c->run.end) return false;
        uint32_t after = char_at(c, c->at, &length);
        bool is_inside = is_word_char(before) && is_word_char(after);
        if (is_inside && utf8_is_digit(before) == utf8_is_digit(after) && !is_not(c, c->at)) continue;
        *at = c->at;
        return true;
    }
    return false;
}

void cuts_cut(struct cuts *c, uint32_t at) { c->start = at; }

bool cuts_run(const char *text, struct span sentence, uint32_t *at, struct span *run) {
    uint32_t length;
    while (*at < sentence.end && utf8_is_space(utf8_at(text, sentence.end, *at, &length))) *at += length;
    run->begin = *at;
    while (*at < sentence.end && !utf8_is_space(utf8_at(text, sentence.end, *at, &length))) *at += length;
    run->end = *at;
    return run->begin < run->end;
}

/* ---- features ------------------------------------------------------------------------------------------ */

static uint64_t text_hash(const char *text, struct span s) {
    char lower[PIECE_ROOM];
    uint32_t used = 0;
    for (uint32_t i = s.begin; i < s.end && used < PIECE_ROOM; i++) {
        char c = text[i];
        lower[used++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    return hash_bytes(lower, used);
}

/* Letters and digits that end, or begin, at a place. */
static struct span letters_before(const struct cuts *c, uint32_t at) {
    struct span s = {at, at};
    uint32_t length;
    while (at - s.begin < PIECE_ROOM && is_word_char(char_before(c, s.begin, &length))) s.begin -= length;
    return s;
}

static struct span letters_after(const struct cuts *c, uint32_t at) {
    struct span s = {at, at};
    uint32_t length;
    while (s.end - at < PIECE_ROOM && is_word_char(char_at(c, s.end, &length))) s.end += length;
    return s;
}

static uint64_t sort_of(uint32_t c) {
    if (c == 0) return 1;
    if (utf8_is_upper(c)) return 2;
    if (utf8_is_letter(c)) return 3;
    return utf8_is_digit(c) ? 4 : c + 16;
}

static uint64_t coarse(uint32_t n) { return n < 6 ? n : n < 12 ? 6 : 7; }

uint32_t cuts_features(const struct cuts *c, uint32_t at, uint64_t *features) {
    uint32_t n1, n2, n3;
    uint64_t l1 = sort_of(char_before(c, at, &n1)), l2 = sort_of(char_before(c, at - n1, &n2));
    uint64_t l3 = sort_of(char_before(c, at - n1 - n2, &n3));
    uint64_t r1 = sort_of(char_at(c, at, &n1)), r2 = sort_of(char_at(c, at + n1, &n2));
    uint64_t r3 = sort_of(char_at(c, at + n1 + n2, &n3));
    struct span open = {c->start, at}, left = letters_before(c, at), right = letters_after(c, at);
    struct span far_left = letters_before(c, at > c->run.begin ? at - 1 : at),
                far_right = letters_after(c, at + n1);
    uint64_t word = text_hash(c->text, open), whole = text_hash(c->text, c->run);
    uint64_t is_last = c->run.end == c->sentence.end, address = c->is_address, n = 1, *f = features;
    uint64_t rest = coarse(c->run.end - at), size = coarse(at - c->start);
    *f++ = feature_of_three(n++, l1, r1, address);
    *f++ = feature_of_three(n++, l2, l1, r1);
    *f++ = feature_of_three(n++, l1, r1, r2);
    *f++ = feature_of_two(n++, feature_mix(l1, l2), feature_mix(r1, r2));
    *f++ = feature_of_three(n++, feature_mix(l1, l2), l3, r1);
    *f++ = feature_of_three(n++, l1, feature_mix(r1, r2), r3);
    *f++ = feature_of_three(n++, feature_mix(l1, l2), l3, feature_mix(feature_mix(r1, r2), r3));
    *f++ = feature_of_three(n++, l1, r1, rest);
    *f++ = feature_of_three(n++, l1, r1, size);
    *f++ = feature_of_three(n++, l1, r1, feature_mix(rest, is_last));
    *f++ = feature_of_two(n++, word, r1);
    *f++ = feature_of_three(n++, word, r1, rest);
    *f++ = feature_of_three(n++, word, r1, is_last);
    *f++ = feature_of_two(n++, whole, at - c->run.begin);
    *f++ = feature_of_two(n++, text_hash(c->text, left), r1);
    *f++ = feature_of_two(n++, text_hash(c->text, right), l1);
    *f++ = feature_of_three(n++, text_hash(c->text, left), r1, text_hash(c->text, far_right));
    *f++ = feature_of_three(n++, text_hash(c->text, far_left), l1, text_hash(c->text, right));
    *f++ = feature_of_three(n++, text_hash(c->text, far_right), l1, r1);
    *f++ = feature_of_three(n++, text_hash(c->text, far_left), l1, r1);
    *f++ = feature_of_two(n++, word, text_hash(c->text, right));
    *f++ = feature_of_three(n++, address, l1, feature_mix(r1, rest));
    *f++ = feature_of_two(n++, text_hash(c->text, (struct span){at, c->run.end}), l1);
    *f++ = feature_of_three(n++, coarse(span_size(left)), r1, coarse(span_size(far_right)));
    *f++ = feature_of_three(n++, coarse(span_size(far_left)), l1, coarse(span_size(right)));
    return (uint32_t)(f - features);
}
