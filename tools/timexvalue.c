#include "tools/timexvalue.h"

#include "base/arena.h"
#include "doc/doc.h"
#include "facts/calendar.h"

enum {
    DAY = 1 << DATE_DAY,
    SPAN = 1 << DATE_SPAN,
    DURATION = 1 << DATE_DURATION,
    REPEAT = 1 << DATE_REPEAT,
    ANY = DAY | SPAN | DURATION | REPEAT
};

static struct str part(struct str s, size_t begin, size_t size) {
    return begin + size <= s.size ? (struct str){s.at + begin, size} : (struct str){0};
}

static int number_at(struct str s, size_t begin, size_t size) { return str_number(part(s, begin, size)); }

bool timexvalue_is_date(struct str text) {
    struct day d = day_parse(text);
    return d.year && text.size == (d.day ? 10u : d.month ? 7u : 4u);
}

static struct str print_day(struct arena *a, struct day d) {
    char text[DAY_TEXT];
    day_print(d, text);
    return str_copy(a, str_of(text));
}

static struct timex_read interval(struct arena *a, struct day first, struct day last) {
    if (!day_is_valid(first) || !day_is_valid(last)) return (struct timex_read){.is_value = false};
    return (struct timex_read){true, SPAN, print_day(a, first), print_day(a, last)};
}

/* W40, W40-WE */
static struct timex_read week(struct arena *a, int year, struct str s) {
    int n = number_at(s, 1, 2);
    bool is_weekend = s.size == 6 && str_ends(s, "-WE");
    if (n < 1 || n > 53 || (s.size != 3 && !is_weekend)) return (struct timex_read){.is_value = false};
    long monday = week_begin(year, n);
    return interval(a, day_of(monday + (is_weekend ? 5 : 0)), day_of(monday + 6));
}

/* SP SU FA WI, Q1 .. Q4, H1 H2 as months. */
static struct timex_read months(struct arena *a, int year, struct str s) {
    int n = s.size == 2 ? number_at(s, 1, 1) : 0;
    if (s.size == 2 && s.at[0] == 'Q' && n >= 1 && n <= 4)
        return interval(a, (struct day){year, 3 * n - 2, 0}, (struct day){year, 3 * n, 0});
    if (s.size == 2 && s.at[0] == 'H' && (n == 1 || n == 2))
        return interval(a, (struct day){year, 6 * n - 5, 0}, (struct day){year, 6 * n, 0});
    if (str_is(s, "WI")) return interval(a, (struct day){year, 12, 0}, (struct day){year + 1, 2, 0});
    int first = str_is(s, "SP") ? 3 : str_is(s, "SU") ? 6 : str_is(s, "FA") ? 9 : 0;
    if (!first) return (struct timex_read){.is_value = false};
    return interval(a, (struct day){year, first, 0}, (struct day){year, first + 2, 0});
}

/* T14:30, T14, TMO */
static bool is_clock(struct str s) {
    if (s.size == 3 && strchr("MANED", s.at[1]) && strchr("OFVIT", s.at[2])) return true;
    int hour = number_at(s, 1, 2), minute = s.size > 3 ? number_at(s, 4, 2) : 0;
    bool is_shape = s.size == 3 || (s.size == 6 && s.at[3] == ':');
    return is_shape && hour >= 0 && hour <= 24 && minute >= 0 && minute < 60;
}

/* A value with X where the text leaves it open: XXXX-10-05, XXXX-WXX-1, 2015-XX. */
static bool is_open(struct str s) {
    bool has_x = false;
    for (size_t i = 0; i < s.size; i++) {
        if (!strchr("X0123456789-WSUPFAIQH", s.at[i])) return false;
        has_x = has_x || s.at[i] == 'X';
    }
    return has_x && s.size >= 4 && (s.size == 4 || s.at[4] == '-');
}

/* P2Y6M, PT36H, PXD */
static bool is_duration(struct str s) {
    bool has_number = false, has_unit = false, in_number = false;
    for (size_t i = 1; i < s.size; i++) {
        bool is_digit = (s.at[i] >= '0' && s.at[i] <= '9') || s.at[i] == 'X' || s.at[i] == '.';
        if (is_digit)
            has_number = in_number = true;
        else if (strchr("YMWDHS", s.at[i]) && in_number)
            in_number = false, has_unit = true;
        else if (s.at[i] != 'T' || in_number)
            return false;
    }
    return s.size > 2 && has_number && has_unit && !in_number;
}

/* 201X, 20XX */
static struct timex_read many_years(struct arena *a, struct str s) {
    int known = number_at(s, 0, s.at[2] == 'X' ? 2 : 3), width = s.at[2] == 'X' ? 100 : 10;
    if (known < 1) return (struct timex_read){.is_value = false};
    int first = width == 100 ? 100 * known + 1 : 10 * known;
    return interval(a, (struct day){first, 0, 0}, (struct day){first + width - 1, 0, 0});
}

static struct timex_read range(struct str first, struct str last) {
    bool is_range = timexvalue_is_date(first) && timexvalue_is_date(last) && str_compare(first, last) <= 0;
    return (struct timex_read){is_range, SPAN, first, last};
}

struct timex_read timexvalue_read(struct arena *a, struct str value) {
    struct timex_read open = {.is_value = true}, none = {.is_value = false};
    struct str rest = value, head;
    open.kinds = ANY;
    if (str_ends(value, "_REF"))
        return str_is(value, "PAST_REF") || str_is(value, "PRESENT_REF") || str_is(value, "FUTURE_REF")
                   ? open
                   : none;
    if (str_begins(value, "P")) {
        open.kinds = DURATION | REPEAT;
        return is_duration(value) ? open : none;
    }
    head = str_cut(&rest, '/');
    if (rest.size) return range(head, rest);
    rest = head, head = str_cut(&rest, 'T');
    if (head.size < value.size && !is_clock(part(value, head.size, value.size - head.size))) return none;
    int year = number_at(head, 0, 4);
    if (timexvalue_is_date(head) && (head.size == 10 || head.size == value.size))
        return (struct timex_read){true, head.size == 10 ? DAY : SPAN, head, head};
    if (head.size == value.size && year > 0 && head.size > 6 && head.at[4] == '-') {
        struct str tail = part(head, 5, head.size - 5);
        struct timex_read named = tail.at[0] == 'W' && tail.size > 2 && tail.at[1] != 'I'
                                      ? week(a, year, tail)
                                      : months(a, year, tail);
        if (named.is_value) return named;
    }
    if (head.size == 4 && head.size == value.size && head.at[3] == 'X' && head.at[0] != 'X')
        return many_years(a, head);
    open.kinds = DAY | SPAN | REPEAT;
    return is_open(head) ? open : none;
}

int timexvalue_weekday(struct str value) {
    struct day d = day_parse(value);
    return d.day ? weekday_of(day_number(d)) : 0;
}
