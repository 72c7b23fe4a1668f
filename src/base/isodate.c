#include "base/isodate.h"

#include "base/arena.h"

enum { PIECES = 24 };

/* A run of digits or of letters. */
struct piece {
    struct str text;
    int number; /* -1: letters */
    char after; /* the byte behind it */
};

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

static uint32_t cut(struct str text, struct piece *pieces) {
    uint32_t count = 0;
    for (size_t i = 0; i < text.size && count < PIECES;) {
        size_t begin = i;
        bool digits = is_digit(text.at[i]);
        while (i < text.size && (digits ? is_digit(text.at[i]) : is_letter(text.at[i]))) i++;
        if (i == begin) {
            i++;
            continue;
        }
        struct str word = {text.at + begin, i - begin};
        pieces[count++] =
            (struct piece){word, digits ? str_number(word) : -1, i < text.size ? text.at[i] : 0};
    }
    return count;
}

/* 1 to 12 for the names of months of RFC 822 and their long forms, else 0. */
static int month_of(struct str word) {
    static const char NAMES[] = "jan feb mar apr may jun jul aug sep oct nov dec";
    if (word.size < 3) return 0;
    for (int m = 0; m < 12; m++) {
        bool same = true;
        for (int i = 0; i < 3; i++) same = same && (word.at[i] | 0x20) == NAMES[m * 4 + i];
        if (same) return m + 1;
    }
    return 0;
}

static bool is_year(int y) { return y >= 1000 && y <= 2999; }

static int days_of(int year, int month) {
    static const int DAYS[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return DAYS[month - 1] + (month == 2 && is_leap);
}

static struct str print(struct arena *a, int year, int month, int day) {
    bool has_month = month >= 1 && month <= 12;
    if (!is_year(year)) return (struct str){0};
    if (!has_month) return str_of(arena_print(a, "%04d", year));
    if (day < 1 || day > days_of(year, month)) return str_of(arena_print(a, "%04d-%02d", year, month));
    return str_of(arena_print(a, "%04d-%02d-%02d", year, month, day));
}

/* 20130211, also with the time behind it. */
static struct str from_digits(struct arena *a, struct str digits) {
    if (digits.size < 8) return (struct str){0};
    int year = str_number((struct str){digits.at, 4}), month = str_number((struct str){digits.at + 4, 2}),
        day = str_number((struct str){digits.at + 6, 2});
    if (month < 1 || month > 12 || day < 1 || day > 31) return (struct str){0};
    return print(a, year, month, day);
}

/* 11/02/2013 and 02/11/2013, where only one reading is a date or both are the same; points and hyphens are
 * written where the day comes first. */
static struct str from_slashes(struct arena *a, int first, int second, int year, char mark) {
    if ((mark == '.' || mark == '-') && first <= 31 && second <= 12) return print(a, year, second, first);
    if (first == second || second > 12) return first <= 12 ? print(a, year, first, second) : (struct str){0};
    if (first > 12 && first <= 31) return print(a, year, second, first);
    return print(a, year, 0, 0);
}

/* A date whose month is the word at `i`. */
static struct str from_month(struct arena *a, const struct piece *p, uint32_t count, uint32_t i) {
    int month = month_of(p[i].text);
    int before = i > 0 ? p[i - 1].number : -1, after = i + 1 < count ? p[i + 1].number : -1,
        later = i + 2 < count ? p[i + 2].number : -1;
    if (i + 2 < count && later < 0 && p[i + 1].number > 0 && p[i + 2].text.size == 2 && i + 3 < count)
        later = p[i + 3].number;                                                  /* February 11th, 2013 */
    if (before < 0 && i > 1 && p[i - 1].text.size == 2) before = p[i - 2].number; /* 11th February 2013 */
    if (is_year(later) && after >= 1 && after <= 31) return print(a, later, month, after);
    if (is_year(after)) return print(a, after, month, before);
    return (struct str){0};
}

struct str isodate_of(struct arena *a, struct str text) {
    struct piece p[PIECES];
    uint32_t count = cut(text, p);
    for (uint32_t i = 0; i < count; i++) {
        if (p[i].number < 0 && month_of(p[i].text)) {
            struct str date = from_month(a, p, count, i);
            if (date.size) return date;
        }
        bool three = i + 2 < count && p[i].number >= 0 && p[i + 1].number >= 0 && p[i + 2].number >= 0 &&
                     p[i].after == p[i + 1].after && p[i].after != ':';
        if (three && is_year(p[i + 2].number))
            return from_slashes(a, p[i].number, p[i + 1].number, p[i + 2].number, p[i].after);
        if (p[i].number >= 0 && p[i].text.size >= 8) {
            struct str date = from_digits(a, p[i].text);
            if (date.size) return date;
        }
        if (!is_year(p[i].number) || p[i].text.size != 4) continue;
        bool joined = i + 1 < count && p[i + 1].number > 0 && p[i + 1].text.size <= 2 &&
                      (p[i].after == '-' || p[i].after == '/' || p[i].after == '.');
        if (!joined) {
            if (i == 0 && count == 1) return print(a, p[i].number, 0, 0);
            continue;
        }
        bool has_day =
            i + 2 < count && p[i + 2].number > 0 && p[i + 2].text.size <= 2 && p[i + 1].after == p[i].after;
        return print(a, p[i].number, p[i + 1].number, has_day ? p[i + 2].number : 0);
    }
    return (struct str){0};
}
