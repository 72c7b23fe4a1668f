#include "facts/numbers.h"

#include <math.h>
#include <stdlib.h>

#include "facts/pieces.h"
#include "know/wordlist.h"

enum { DIGITS_MAX = 300 }; /* more digits than that are no number of anything */

/* How a word of the list takes part in a number. */
struct part {
    char kind; /* the first letter of its kind; 'z'ero 'u'nit 't'een 'T'en 'h'undred 'b'ig 'n'th 'p'art 'H'alf
                  'Q'uarter */
    bool needs_capital;
    double value;
};

struct reader {
    const struct wordlist *words;
    const struct pieces *p;
    uint32_t limit; /* no piece from here on is read */
    bool no_parts;  /* fractions in words are left alone */
};

static char kind_letter(struct str kind) {
    if (str_is(kind, "ten")) return 'T';
    if (str_is(kind, "half")) return 'H';
    if (str_is(kind, "quarter")) return 'Q';
    return kind.at[0];
}

static struct part part_at(const struct reader *r, uint32_t i) {
    const struct piece *x = piece_at(r->p, i);
    if (i >= r->limit || x->kind != PIECE_WORD) return (struct part){0};
    const struct str *value = wordlist_find(r->words, x->lower);
    if (!value || !value->size) return (struct part){0};
    struct str rest = *value, kind = str_cut(&rest, ' '), number = str_cut(&rest, ' ');
    char text[24] = "";
    memcpy(text, number.at, number.size < sizeof text ? number.size : sizeof text - 1);
    return (struct part){kind_letter(kind), rest.size > 0, strtod(text, NULL)};
}

static bool is_mark(const struct reader *r, uint32_t i, char mark) {
    const struct piece *x = piece_at(r->p, i);
    return i < r->limit && x->lower.size == 1 && x->lower.at[0] == mark && x->kind == PIECE_MARK;
}

static bool is_word(const struct reader *r, uint32_t i, const char *word) {
    return i < r->limit && str_is(piece_at(r->p, i)->lower, word);
}

static bool is_digits(const struct reader *r, uint32_t i) {
    return i < r->limit && piece_at(r->p, i)->kind == PIECE_DIGITS;
}

static bool is_glued(const struct reader *r, uint32_t i) { return piece_at(r->p, i)->is_glued; }

static size_t size_of(const struct reader *r, uint32_t i) { return piece_at(r->p, i)->lower.size; }

/* ---- digits -------------------------------------------------------------------------------------------- */

/* The pieces of a run of digits and separators, and what kind of a number the separators make it. */
struct run {
    uint32_t count;          /* groups of digits */
    uint32_t commas, points; /* separators */
    char last;               /* the last separator, 0 = none */
    bool is_mixed_early;     /* a point before a comma, a comma before a point and again ... */
};

static struct run run_scan(const struct reader *r, uint32_t at) {
    struct run u = {.count = 1};
    bool continues = at > 1 && is_glued(r, at) && (is_mark(r, at - 1, ',') || is_mark(r, at - 1, '.')) &&
                     is_glued(r, at - 1);
    if (continues && is_digits(r, at - 2)) return u; /* one of a row: "22,24,26,31" */
    for (uint32_t i = at + 1;; i += 2) {
        bool comma = is_mark(r, i, ','), point = is_mark(r, i, '.');
        if ((!comma && !point) || !is_glued(r, i) || !is_digits(r, i + 1) || !is_glued(r, i + 1)) return u;
        char now = comma ? ',' : '.';
        u.is_mixed_early = u.is_mixed_early || (u.last && now != u.last && (u.commas && u.points));
        u.commas += comma;
        u.points += point;
        u.last = now;
        u.count++;
    }
}

/* Whether the first `groups` groups are thousands: "1,234,567", and the Indian "12,34,567". */
static bool groups_are_thousands(const struct reader *r, uint32_t at, uint32_t groups) {
    if (groups < 2 || size_of(r, at) > 3) return groups < 2;
    bool west = true, india = groups > 2 && size_of(r, at) <= 2;
    for (uint32_t g = 1; g < groups; g++) {
        west = west && size_of(r, at + 2 * g) == 3;
        india = india && size_of(r, at + 2 * g) == (g + 1 == groups ? 3 : 2);
    }
    return west || india;
}

/* The value of `groups` groups from `at` on, `step` pieces apart, the last one after the decimal point if so.
 */
static double groups_value(const struct reader *r, uint32_t at, uint32_t groups, uint32_t step,
                           bool has_decimals) {
    char text[DIGITS_MAX + 2];
    size_t used = 0;
    for (uint32_t g = 0; g < groups; g++) {
        struct str s = piece_at(r->p, at + step * g)->lower;
        if (used + s.size + 2 > sizeof text) return INFINITY;
        if (has_decimals && g + 1 == groups) text[used++] = '.';
        memcpy(text + used, s.at, s.size);
        used += s.size;
    }
    text[used] = 0;
    return strtod(text, NULL);
}

/* "40 000": groups of three after a space. */
static uint32_t spaced_groups(const struct reader *r, uint32_t at) {
    uint32_t groups = 1;
    if (size_of(r, at) > 3 || piece_at(r->p, at)->lower.at[0] == '0') return 1;
    while (is_digits(r, at + groups) && size_of(r, at + groups) == 3 && !is_glued(r, at + groups)) groups++;
    if (is_digits(r, at + groups) && !is_glued(r, at + groups)) return 1;
    return groups;
}

/* Digits with their separators; the piece after them, `at` where there are none. */
static uint32_t digits_read(const struct reader *r, uint32_t at, double *value) {
    if (is_mark(r, at, '.') && is_digits(r, at + 1) && is_glued(r, at + 1) && !is_glued(r, at)) {
        struct str s = piece_at(r->p, at + 1)->lower;
        *value = groups_value(r, at + 1, 1, 1, true);
        return s.size ? at + 2 : at;
    }
    if (!is_digits(r, at)) return at;
    struct run u = run_scan(r, at);
    uint32_t spaced = u.count == 1 ? spaced_groups(r, at) : 1;
    if (spaced > 1) {
        struct run tail = run_scan(r, at + spaced - 1);
        bool decimals = tail.count == 2 && tail.points == 1;
        double more = decimals ? groups_value(r, at + spaced + 1, 1, 1, true) : 0;
        *value = groups_value(r, at, spaced, 1, false) + more;
        return at + spaced + (decimals ? 2 : 0);
    }
    bool one_kind = !u.commas || !u.points;
    bool thousands = one_kind && u.commas && groups_are_thousands(r, at, u.count);
    bool decimals = (one_kind && u.count == 2 && !thousands) ||
                    (!one_kind && !u.is_mixed_early && groups_are_thousands(r, at, u.count - 1));
    if (!thousands && !decimals) u.count = 1;
    *value = groups_value(r, at, u.count, 2, decimals);
    return at + 2 * u.count - 1;
}

/* "1e10", "1.1^23", "1.3x10^6" after the digits that end at `at`. */
static uint32_t power_read(const struct reader *r, uint32_t at, double *value) {
    uint32_t i = at;
    bool times =
        (is_word(r, i, "x") || is_mark(r, i, '*')) && is_word(r, i + 1, "10") && is_mark(r, i + 2, '^');
    if (times) i += 2;
    bool e = is_word(r, i, "e"), up = is_mark(r, i, '^');
    if ((!e && !up) || !is_glued(r, i)) return at;
    bool minus = false;
    for (i++; is_mark(r, i, '+') || is_mark(r, i, '-'); i++) minus = is_mark(r, i, '-') ? !minus : minus;
    if (!is_digits(r, i) || !is_glued(r, i) || size_of(r, i) > 3) return at;
    double power = str_number(piece_at(r->p, i)->lower) * (minus ? -1 : 1);
    *value = up && !times ? pow(*value, power) : *value * pow(10, power);
    return i + 1;
}

/* k, bn, M after digits. */
static uint32_t suffix_read(const struct reader *r, uint32_t at, bool after_sign, double *value) {
    struct part s = part_at(r, at);
    if (s.kind != 's' || is_word(r, at, "score")) return at;
    if (s.needs_capital && !piece_at(r->p, at)->is_capital && !(after_sign && is_glued(r, at))) return at;
    if (!is_glued(r, at) && size_of(r, at) == 1 && !piece_at(r->p, at)->is_capital && !is_word(r, at, "k"))
        return at;
    *value *= s.value;
    return at + 1;
}

/* ---- words --------------------------------------------------------------------------------------------- */

/* "3/4" in glued pieces that no further mark makes a date or a telephone number of. */
static uint32_t slash_read(const struct reader *r, uint32_t at, double *value) {
    if (!is_digits(r, at) || !is_mark(r, at + 1, '/') || !is_digits(r, at + 2) || size_of(r, at + 2) > 3)
        return at;
    if (!is_glued(r, at + 1) || !is_glued(r, at + 2) || (is_mark(r, at + 3, '/') && is_glued(r, at + 3)))
        return at;
    if (at && is_glued(r, at) && (is_mark(r, at - 1, '/') || (at > 1 && is_digits(r, at - 2)))) return at;
    double over = groups_value(r, at + 2, 1, 1, false);
    if (over == 0) return at;
    *value = groups_value(r, at, 1, 1, false) / over;
    return at + 3;
}

/* The characters that are fractions. */
static uint32_t sign_fraction(const struct reader *r, uint32_t at, double *value) {
    static const struct {
        const char *sign;
        double value;
    } SIGNS[] = {{"½", 1.0 / 2}, {"⅓", 1.0 / 3}, {"⅔", 2.0 / 3}, {"¼", 1.0 / 4}, {"¾", 3.0 / 4},
                 {"⅕", 1.0 / 5}, {"⅖", 2.0 / 5}, {"⅗", 3.0 / 5}, {"⅘", 4.0 / 5}, {"⅙", 1.0 / 6},
                 {"⅚", 5.0 / 6}, {"⅛", 1.0 / 8}, {"⅜", 3.0 / 8}, {"⅝", 5.0 / 8}, {"⅞", 7.0 / 8}};
    if (at >= r->limit) return at;
    for (size_t i = 0; i < sizeof SIGNS / sizeof *SIGNS; i++)
        if (str_is(piece_at(r->p, at)->lower, SIGNS[i].sign)) {
            *value = SIGNS[i].value;
            return at + 1;
        }
    return at;
}

/* A hyphen between the words of one number: "fifty-two", "fifty - two". */
static uint32_t after_hyphen(const struct reader *r, uint32_t i) {
    return is_mark(r, i, '-') && is_glued(r, i) == is_glued(r, i + 1) ? i + 1 : i;
}

/* What has been read of a number in words: `done` is what hundreds and bigger words have closed, `now` is
 * below them. */
struct sum {
    double done, now;
    double last_big;         /* the next one must be smaller */
    bool has_now, is_closed; /* nothing but a big word may follow */
    char last;               /* kind of the last part */
};

static bool sum_takes(struct sum *s, struct part x) {
    double low = fmod(s->now, 100);
    switch (x.kind) {
    case 'z':
        if (s->has_now || s->last) return false;
        s->is_closed = true;
        break;
    case 'u':
        if (s->is_closed || (s->has_now && low != 0 && !(s->last == 'T'))) return false;
        break;
    case 't':
    case 'T':
        if (s->is_closed || (s->has_now && low != 0)) return false;
        break;
    default: return false;
    }
    s->now += x.value;
    s->has_now = true;
    return true;
}

static bool sum_multiplies(struct sum *s, struct part x) {
    if (x.kind == 'h' && s->has_now && s->now < 1000 && s->last != 'h') {
        s->now *= 100;
    } else if (x.kind == 'b' && s->has_now && x.value < 100) { /* three hundred and two dozen */
        s->now += fmod(s->now, 100) * (x.value - 1);
    } else if (x.kind == 'b' && s->has_now && x.value < s->last_big) {
        s->done += s->now * x.value;
        s->now = 0;
        s->has_now = false;
        s->last_big = x.value;
    } else if (x.kind == 'b' && s->last == 'b' && !s->has_now &&
               x.value > s->last_big) { /* three lakh crore */
        s->done *= x.value;
        s->last_big = x.value;
    } else {
        return false;
    }
    s->is_closed = false;
    return true;
}

static uint32_t whole_read(const struct reader *r, uint32_t at, double *value);

/* Digits after "hundred and", "thousand": "3 hundred and 21". */
static uint32_t digits_tail(const struct reader *r, uint32_t i, struct sum *s) {
    double more;
    uint32_t end = digits_read(r, i, &more);
    double room = s->last == 'h' ? 100 : s->last == 'b' ? s->last_big : 0;
    struct part after = part_at(r, end);
    if (end == i || more <= 0 || more >= room || s->is_closed || floor(more) != more) return i;
    if (after.kind == 'h' && (s->last == 'h' || more * 100 >= room)) return i;
    if (after.kind == 'b' && after.value >= s->last_big) return i;
    s->now += more;
    s->has_now = s->is_closed = true;
    s->last = 'u';
    return end;
}

/* "one half", "two thirds" */
static bool is_fraction_begin(const struct reader *r, uint32_t i) {
    char over = part_at(r, i + 1).kind;
    return part_at(r, i).kind == 'u' && (over == 'n' || over == 'p' || over == 'H' || over == 'Q');
}

static uint32_t whole_loop(const struct reader *r, uint32_t i, struct sum *s) {
    for (;;) {
        uint32_t next = s->last ? after_hyphen(r, i) : i;
        bool big = s->last == 'h' || s->last == 'b';
        if (big && is_word(r, i, "and")) next = i + 1;
        if (next > i && is_word(r, i, "and") && is_fraction_begin(r, next)) return i;
        struct part x = part_at(r, next);
        bool taken = sum_takes(s, x) || (next == i || is_mark(r, i, '-') ? sum_multiplies(s, x) : false);
        if (!taken) {
            uint32_t end = big && !is_mark(r, i, '-') ? digits_tail(r, next, s) : next;
            if (end == next) return i;
            i = end;
            continue;
        }
        s->last = x.kind;
        i = next + 1;
    }
}

/* Whole numbers and decimals, in words or digits or both, without sign or fraction. */
static uint32_t whole_read(const struct reader *r, uint32_t at, double *value) {
    struct sum s = {.last_big = INFINITY};
    uint32_t i = digits_read(r, at, &s.now);
    struct part next = part_at(r, i);
    if (i > at) {
        s.has_now = s.is_closed = true;
        s.last = 'u';
        if (next.kind != 'h' && next.kind != 'b') {
            *value = s.now;
            return i;
        }
    } else if ((is_word(r, at, "a") || is_word(r, at, "an")) &&
               (part_at(r, at + 1).kind == 'h' || part_at(r, at + 1).kind == 'b')) {
        s.now = 1;
        s.has_now = s.is_closed = true;
        s.last = 'u';
        i = at + 1;
    } else if ((next.kind == 'h' || next.kind == 'b') &&
               !str_ends(piece_at(r->p, at)->lower, "s")) { /* "hundred thousand" */
        s.now = 1;
        s.has_now = true;
        s.last = 'u';
    }
    uint32_t end = whole_loop(r, i, &s);
    *value = s.done + s.now;
    return s.last && end > at ? end : at;
}

/* "point zero three": figures one by one, or one number. */
static uint32_t point_read(const struct reader *r, uint32_t at, double *value) {
    if (!is_word(r, at, "point")) return at;
    double scale = 0.1, more = 0;
    uint32_t i = at + 1;
    for (struct part x; x = part_at(r, i), x.kind == 'z' || x.kind == 'u'; i++) {
        more += scale * x.value;
        scale /= 10;
    }
    if (i == at + 1) {
        double tail;
        i = whole_read(r, at + 1, &tail);
        if (i == at + 1 || tail >= 100) return at;
        more = tail / (tail < 10 ? 10 : 100);
    }
    *value += more;
    return i;
}

/* The denominator at `at`: "fifths", "half", "twenty-firsts"; with one part, "fifth" as well. */
static uint32_t denominator_read(const struct reader *r, uint32_t at, bool is_one, double *over) {
    struct part x = part_at(r, at), y;
    uint32_t i = at + 1;
    double tens = 0;
    if (x.kind == 'T' || x.kind == 'h') {
        i = after_hyphen(r, i);
        y = part_at(r, i);
        if ((y.kind != 'n' && y.kind != 'p') || y.value >= 10) return at;
        tens = x.value;
        x = y;
        i++;
    }
    bool fits = x.kind == 'p' || (is_one && (x.kind == 'n' || x.kind == 'H' || x.kind == 'Q'));
    if (!fits || (x.value <= 2 && x.kind == 'n' && tens == 0)) return at;
    *over = tens + x.value;
    return i;
}

/* "one hundred thirty fifths" are a hundred of 35 parts: the tens go with the parts, unless "and" binds them.
 */
static bool tens_are_parts(const struct reader *r, uint32_t at, uint32_t end, double *top, double *over) {
    struct part tens = part_at(r, end - 1);
    if (tens.kind != 'T' || end < at + 2 || *over >= 10 || is_word(r, end - 2, "and")) return false;
    *top -= tens.value;
    *over += tens.value;
    return true;
}

static bool ordinal_read(const struct reader *r, uint32_t at, struct number *n);

/* A fraction in words: "a half", "two thirds", "three quarters", "one out of three"; or in signs. */
static uint32_t fraction_read(const struct reader *r, uint32_t at, double *value) {
    uint32_t end = sign_fraction(r, at, value);
    if (end > at || (end = slash_read(r, at, value)) > at) return end;
    double over = 1, top = 1;
    uint32_t i = at;
    i = whole_read(r, at, &top);
    if (i == at && (is_word(r, at, "a") || is_word(r, at, "an"))) i = at + 1, top = 1;
    if (i == at) return at;
    uint32_t next = after_hyphen(r, i);
    struct number nth;
    end = denominator_read(r, next, top == 1, &over);
    if (end == next && top == 1 && i == at + 1 && part_at(r, next).kind == 'u' && ordinal_read(r, next, &nth))
        end = nth.end, over = nth.value; /* one one hundred fifth */
    if (end == next || is_digits(r, i - 1)) return at;
    tens_are_parts(r, at, i, &top, &over);
    *value = top / over;
    return end;
}

/* "out of", "over", "in" between two whole numbers make a share: "one out of three". */
static uint32_t share_read(const struct reader *r, uint32_t at, uint32_t end, double *value) {
    uint32_t i = is_word(r, end, "out") && is_word(r, end + 1, "of") ? end + 2 : end;
    if (i == end && (is_word(r, end, "over") || (is_word(r, end, "in") && *value == 1))) i = end + 1;
    double over = 0;
    uint32_t after = i > end ? whole_read(r, i, &over) : end;
    if (i == end || after == i || over <= *value || after - at > NUMBER_PIECES) return end;
    if (is_word(r, end, "in") && part_at(r, i).kind == 0) return end;
    *value /= over;
    return after;
}

/* ---- all together -------------------------------------------------------------------------------------- */

static uint32_t half_million(const struct reader *r, uint32_t at, double *value) {
    struct part half = part_at(r, at);
    if (half.kind != 'H' && half.kind != 'Q') return at;
    uint32_t i = at + 1;
    if (is_word(r, i, "of")) i++;
    if (i < r->limit && (is_word(r, i, "a") || is_word(r, i, "an"))) i++;
    struct part big = part_at(r, i);
    *value = 1 / half.value;
    if (big.kind != 'b' && big.kind != 'h') return at + (half.kind == 'H');
    *value *= big.value;
    return i + 1;
}

static bool ordinal_read(const struct reader *r, uint32_t at, struct number *n) {
    double tens = 0;
    uint32_t i = at;
    if (is_digits(r, i) && size_of(r, i) <= 9 && part_at(r, i + 1).kind == 'e' && is_glued(r, i + 1)) {
        *n = (struct number){i + 2, str_number(piece_at(r->p, i)->lower), true, false, false};
        return true;
    }
    uint32_t whole = whole_read(r, at, &tens);
    if (whole > at && !is_digits(r, at)) i = after_hyphen(r, is_word(r, whole, "and") ? whole + 1 : whole);
    struct part x = part_at(r, i);
    if (x.kind != 'n' || (i > at && (x.value >= 100 || fmod(tens, 10) != 0))) return false;
    *n = (struct number){i + 1, i > at ? tens + x.value : x.value, true, false, false};
    return true;
}

/* "and a half", "1/2" after a whole number, and then perhaps "million". */
static uint32_t tail_read(const struct reader *r, uint32_t end, bool is_plain, double scale, double *value) {
    double more;
    uint32_t i = is_word(r, end, "and") ? end + 1 : end;
    if (i == end && !(is_plain && is_digits(r, end)) && !(is_plain && sign_fraction(r, end, &more) > end))
        return end;
    uint32_t after = fraction_read(r, i, &more);
    if (after == i || more >= 1 || (r->no_parts && is_word(r, i, "a") && part_at(r, i + 1).kind != 'H'))
        return end;
    struct part big = part_at(r, after);
    if (big.kind == 'b' && scale > big.value) { /* one billion and a half million */
        *value += more * big.value;
        return after + 1;
    }
    *value += more * scale;
    if (big.kind == 'b' && scale == 1) {
        *value *= big.value;
        return after + 1;
    }
    return after;
}

static double last_big(const struct reader *r, uint32_t end) {
    struct part x = end ? part_at(r, end - 1) : (struct part){0};
    return x.kind == 'b' && x.value > 100 ? x.value : 1;
}

/* Without sign. */
static bool plain_read(const struct reader *r, uint32_t at, struct number *n) {
    double value = 0;
    uint32_t end = r->no_parts ? at : half_million(r, at, &value);
    bool fraction = end > at;
    if (!fraction && !r->no_parts && (end = fraction_read(r, at, &value)) > at) {
        uint32_t big = is_word(r, end, "of") && is_word(r, end + 1, "a") ? end + 2 : end;
        struct part x = part_at(r, big);
        fraction = true;
        if (x.kind == 'b') value *= x.value, end = big + 1;
    }
    if (!fraction) {
        if (ordinal_read(r, at, n)) return true;
        end = whole_read(r, at, &value);
        if (end == at) return false;
        bool digits = is_digits(r, end - 1);
        uint32_t after = power_read(r, end, &value);
        after = suffix_read(r, after, at && is_glued(r, at) && piece_at(r->p, at - 1)->kind == PIECE_MARK,
                            &value);
        after = point_read(r, after, &value);
        if (after == end) after = tail_read(r, end, digits, last_big(r, end), &value);
        if (after == end) after = share_read(r, at, end, &value);
        *n = (struct number){after, value, false, digits && after == end, false};
        return true;
    }
    *n = (struct number){end, value, false, false, true};
    return true;
}

static bool signed_read(const struct reader *r, uint32_t at, struct number *n) {
    bool dash =
        is_mark(r, at, '-') && (at == 0 || !is_glued(r, at) || piece_at(r->p, at - 1)->kind == PIECE_MARK);
    bool minus = dash || is_word(r, at, "minus") || is_word(r, at, "negative");
    if (!plain_read(r, at + minus, n) || !isfinite(n->value)) return false;
    if (minus && n->is_nth) return false;
    if (dash && !is_glued(r, at + 1) && piece_at(r->p, n->end)->kind == PIECE_WORD)
        return false; /* "- 46 dead" */
    if (minus) n->value = -n->value;
    return true;
}

bool number_read(const struct wordlist *words, const struct pieces *p, uint32_t at, struct number *n) {
    return signed_read(&(struct reader){words, p, at + NUMBER_PIECES, false}, at, n);
}

bool number_read_whole(const struct wordlist *words, const struct pieces *p, uint32_t at, struct number *n) {
    return plain_read(&(struct reader){words, p, at + NUMBER_PIECES, true}, at, n) && isfinite(n->value);
}
