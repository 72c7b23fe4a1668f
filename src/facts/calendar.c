#include "facts/calendar.h"

#include <assert.h>
#include <stdio.h>

static bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int month_days(int year, int month) {
    static const int DAYS[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    assert(month >= 1 && month <= 12);
    return DAYS[month - 1] + (month == 2 && is_leap(year));
}

bool day_is_valid(struct day d) {
    if (d.year < 1 || d.year > 9999 || d.month < 0 || d.month > 12 || d.day < 0) return false;
    return d.month ? d.day <= month_days(d.year, d.month) : d.day == 0;
}

/* After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years that begin in March. */
long day_number(struct day d) {
    assert(day_is_valid(d) && d.month && d.day);
    long y = d.month <= 2 ? d.year - 1 : d.year;
    long era = y / 400, of_era = y - era * 400;
    long of_year = (153L * (d.month + (d.month > 2 ? -3 : 9)) + 2) / 5 + d.day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

struct day day_of(long number) {
    long z = number + 719468, era = (z >= 0 ? z : z - 146096) / 146097, of_era = z - era * 146097;
    long year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    long of_year = of_era - (365 * year + year / 4 - year / 100), month = (5 * of_year + 2) / 153;
    int m = (int)(month + (month < 10 ? 3 : -9));
    return (struct day){(int)(year + era * 400) + (m <= 2), m, (int)(of_year - (153 * month + 2) / 5 + 1)};
}

int weekday_of(long number) { return (int)(((number + 3) % 7 + 7) % 7) + 1; }

long week_begin(int year, int week) {
    long fourth = day_number((struct day){year, 1, 4}); /* the first week holds it */
    return fourth - (weekday_of(fourth) - 1) + 7L * (week - 1);
}

int week_of(long number, int *year) {
    struct day thursday = day_of(number - weekday_of(number) + 4);
    *year = thursday.year;
    if (thursday.year < 1) return 1;
    return (int)((number - week_begin(thursday.year, 1)) / 7) + 1;
}

struct day month_step(struct day from, int steps) {
    long months = 12L * from.year + from.month - 1 + steps;
    return (struct day){(int)(months / 12), (int)(months % 12) + 1, 0};
}

void day_print(struct day d, char text[DAY_TEXT]) {
    text[0] = 0;
    if (!day_is_valid(d)) return;
    if (d.day)
        snprintf(text, DAY_TEXT, "%04d-%02d-%02d", d.year, d.month, d.day);
    else if (d.month)
        snprintf(text, DAY_TEXT, "%04d-%02d", d.year, d.month);
    else
        snprintf(text, DAY_TEXT, "%04d", d.year);
}

struct day day_parse(struct str text) {
    struct day d = {0};
    if (text.size >= 4) d.year = str_number((struct str){text.at, 4});
    if (d.year > 0 && text.size >= 7 && text.at[4] == '-') d.month = str_number((struct str){text.at + 5, 2});
    if (d.month > 0 && text.size >= 10 && text.at[7] == '-') d.day = str_number((struct str){text.at + 8, 2});
    return day_is_valid(d) ? d : (struct day){0};
}
