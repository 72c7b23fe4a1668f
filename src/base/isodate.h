/* Isodate: the many ways in which a page, a feed or a JSON line writes its date, brought to ISO 8601.
 *
 *     2013-02-11T10:15:00+01:00   Mon, 11 Feb 2013 09:15:00 GMT   February 11, 2013   2013/02/11   20130211
 *
 * The day is the one written, in the writer's own zone. 03/04/2013 may be March or April: only its year is
 * sure. */
#ifndef BASE_ISODATE_H
#define BASE_ISODATE_H

#include "base/str.h"

/* The day, month or year of the first date that `text` begins with or holds; empty where there is none to
 * rely on. */
struct str isodate_of(struct arena *a, struct str text);

#endif
