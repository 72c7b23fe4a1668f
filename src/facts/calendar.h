/* Calendar: days, weeks and months as numbers, in the Gregorian calendar reckoned backwards and forwards.
 * Years outside 1 to 9999 are no dates here. */
#ifndef FACTS_CALENDAR_H
#define FACTS_CALENDAR_H

#include <stdbool.h>

#include "base/str.h"

/* A day, month (day 0) or year (month 0). Year 0: nothing is known. */
struct day {
    int year, month, day;
};

enum { DAY_TEXT = 36 }; /* room for three numbers of any size */

/* Days since 1970-01-01, and back. The parts must be in range: day_is_valid. */
long day_number(struct day d);
struct day day_of(long number);

bool day_is_valid(struct day d);
int month_days(int year, int month);

int weekday_of(long number);         /* 1 Monday .. 7 Sunday */
int week_of(long number, int *year); /* ISO 8601 week, and the year it belongs to */
long week_begin(int year, int week); /* its Monday */

/* The month `steps` months away; day 0. */
struct day month_step(struct day from, int steps);

/* "2013-02-11", "2013-02", "2013", "" by what is known. */
void day_print(struct day d, char text[DAY_TEXT]);

/* Reads the beginning of an ISO 8601 date, to the day, month or year; year 0 where there is none. */
struct day day_parse(struct str text);

#endif
