/* Timevalues: what a phrase of time means, as a TIMEX3 value and a closed interval, seen from the day of
 * publication.
 *
 * The phrase's `shape` (data/times/rules.txt) says how it is to be read:
 *
 *     (none)    a place in the calendar, as much of it as is told: "Sunday", "11 February", "the third
 * quarter". What is missing is the nearest one in the direction of the verb's tense; `step` -1 0 1 is last,
 * this, next; `unit` Y or W: `step` counts years or weeks ("January last year") shift     `n` times `step`
 * units from now, or from the last date told where `base` is "last": "two years ago". Where `base` is
 * "quarter", from the last quarter told, if one was in        as shift, into the future, where the tense
 * allows it; else a length span      a length: `n` units, plus `plus` range     from the day to `day2`,
 * `month2`, `year2` week      the week that holds the day yearend   the end of this year repeat    each of
 * something ref       PAST_REF, PRESENT_REF, FUTURE_REF none      what only looks like a time
 *
 * Where the day of publication is not known, values stay open (XXXX-03-11) and the interval empty. */
#ifndef FACTS_TIMEVALUES_H
#define FACTS_TIMEVALUES_H

#include "facts/calendar.h"

struct phrase;

enum { TIME_TEXT = 80 };

struct timeview {
    struct day now;            /* publication; may be known to the month or year only, or not at all */
    struct day last;           /* the last date that was told */
    int quarter, quarter_year; /* the last quarter that was told, 0 = none */
    struct day tale;           /* the date at which a tale of other years stands; year 0 = none is told */
    int tale_dates;            /* told of it with their years */
    int direction;             /* -1 past, 1 future, 0 unknown */
    bool is_near;              /* the verb with that tense governs the date itself */
};

struct timevalue {
    unsigned char kind; /* enum date_kind; DATE_NONE: the phrase is no time */
    char value[TIME_TEXT];
    char from[DAY_TEXT], to[DAY_TEXT];
    struct day told; /* for the next phrase's `last`; year 0 = none */
    int quarter;     /* where it is one */
};

struct timevalue timevalue_of(const struct phrase *f, const struct timeview *v);

#endif
