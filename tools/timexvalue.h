/* Timexvalue: whether a TIMEX3 value is one, what kind of date it can be, and the closed interval that it
 * stands for:
 *
 *     2015-10-05  2015-10-05T14:30  2015-10-05TMO   day      2015-10-05 .. 2015-10-05
 *     2015-10  2015  201X  20XX                     span     2015-10 .. 2015-10, 2010 .. 2019
 *     2015-W40  2015-W40-WE                         span     its Monday (Saturday) .. its Sunday
 *     2015-SU  2015-Q3  2015-H1                     span     2015-06 .. 2015-08
 *     2015-10-05/2015-10-08                         span     its two ends
 *     XXXX-10-05  XXXX-WXX-1  XXXX-XX-XXTEV         day or repeat, open
 *     P2Y  P2Y6M  PT36H  PXD                        duration or repeat, open
 *     PAST_REF  PRESENT_REF  FUTURE_REF             any, open */
#ifndef TOOLS_TIMEXVALUE_H
#define TOOLS_TIMEXVALUE_H

#include "base/str.h"

struct arena;

struct timex_read {
    bool is_value;
    unsigned kinds;         /* bits 1 << enum date_kind */
    struct str first, last; /* empty where it is open */
};

struct timex_read timexvalue_read(struct arena *a, struct str value);

/* Whether it is a day, month or year of ISO 8601 and no more. */
bool timexvalue_is_date(struct str text);

/* 1 Monday .. 7 Sunday; 0 where the value is no single day. */
int timexvalue_weekday(struct str value);

#endif
