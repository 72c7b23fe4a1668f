#include "facts/timevalues.h"

#include <math.h>
#include <stdio.h>

#include "doc/doc.h"
#include "facts/phrases.h"

/* Days ahead: "Nov. 30" told on Nov. 2 is this year's, unless a past tense governs it. */
enum { NEAR_FUTURE = 90, NEAR_PAST = 30, NEAR_GONE = 30 };

static bool is_set(const struct phrase *f, enum field field, const char *value) {
    return str_is(f->at[field].text, value);
}

static struct timevalue no_time(void) { return (struct timevalue){.kind = DATE_NONE}; }

/* The first and last day, month or year of what is known of a date. */
static struct timevalue value_between(struct day from, struct day to) {
    struct timevalue t = {.kind = DATE_SPAN, .told = from};
    if (!from.year || !day_is_valid(from) || !day_is_valid(to)) return no_time();
    day_print(from, t.from);
    day_print(to, t.to);
    snprintf(t.value, sizeof t.value, "%s", t.from);
    return t;
}

static struct timevalue value_of_day(struct day d) {
    struct timevalue t = value_between(d, d);
    if (t.kind && d.day) t.kind = DATE_DAY;
    return t;
}

static struct timevalue value_of_week(long number) {
    int year, week = week_of(number, &year);
    long first = number - weekday_of(number) + 1;
    struct timevalue t = value_between(day_of(first), day_of(first + 6));
    if (t.kind) snprintf(t.value, sizeof t.value, "%04d-W%02d", year, week);
    return t;
}

static struct timevalue value_of_weekend(long number) {
    int year, week = week_of(number, &year);
    long first = number - weekday_of(number) + 1;
    struct timevalue t = value_between(day_of(first + 5), day_of(first + 6));
    if (t.kind) snprintf(t.value, sizeof t.value, "%04d-W%02d-WE", year, week);
    return t;
}

static struct timevalue value_of_months(int year, int first, int last, const char *name) {
    struct timevalue t = value_between((struct day){year, first, 0}, (struct day){year, last, 0});
    if (t.kind) snprintf(t.value, sizeof t.value, "%04d-%s", year, name);
    return t;
}

static struct timevalue value_of_quarter(int year, int quarter) {
    char name[8];
    if (quarter < 1 || quarter > 4) return no_time();
    snprintf(name, sizeof name, "Q%d", quarter);
    struct timevalue t = value_of_months(year, 3 * quarter - 2, 3 * quarter, name);
    t.quarter = quarter;
    return t;
}

static int season_month(struct str season) {
    return str_is(season, "SP") ? 3 : str_is(season, "SU") ? 6 : str_is(season, "FA") ? 9 : 12;
}

/* Winter runs over into the year that follows the one it is named for. */
static struct timevalue value_of_season(int year, struct str season) {
    char name[8];
    int month = season_month(season);
    snprintf(name, sizeof name, "%.*s", 2, season.at);
    struct timevalue t = value_of_months(year, month, month == 12 ? 12 : month + 2, name);
    if (t.kind && month == 12) day_print((struct day){year + 1, 2, 0}, t.to);
    return t;
}

static struct timevalue value_of_decade(int first) {
    if (first % 10) return no_time();
    struct timevalue t = value_between((struct day){first, 0, 0}, (struct day){first + 9, 0, 0});
    if (t.kind) snprintf(t.value, sizeof t.value, "%03dX", first / 10);
    return t;
}

static struct timevalue value_of_century(int century) {
    if (century < 1 || century > 30) return no_time();
    struct timevalue t =
        value_between((struct day){100 * century - 99, 0, 0}, (struct day){100 * century, 0, 0});
    snprintf(t.value, sizeof t.value, "%02dXX", century - 1);
    return t;
}

/* ---- what the text leaves open ------------------------------------------------------------------------- */

/* The year of a day of a month: the nearest, but the verb that governs it may pull it to its side. */
static int year_of_day(const struct timeview *v, int month, int day) {
    int year = v->now.year, pull = v->is_near ? v->direction : 0;
    long ahead = day_number((struct day){year, month, day}) - day_number(v->now);
    if (pull > 0) return ahead < -NEAR_GONE ? year + 1 : year;
    if (ahead > (pull < 0 ? NEAR_PAST : NEAR_FUTURE)) return year - 1;
    return ahead < NEAR_FUTURE - 365 ? year + 1 : year;
}

/* The same of a month alone. */
static int year_of_month(const struct timeview *v, int month) {
    enum { AHEAD = 4, GONE = 8 };
    int year = v->now.year, ahead = v->now.month ? month - v->now.month : 0,
        pull = v->is_near ? v->direction : 0;
    if (pull > 0) return ahead < 0 ? year + 1 : year;
    if (pull < 0) return ahead > 0 ? year - 1 : year;
    if (ahead > (v->direction < 0 ? 1 : AHEAD)) return year - 1;
    return ahead < -GONE && v->direction >= 0 ? year + 1 : year;
}

static bool timeview_in_tale(const struct timeview *v) { return v->tale_dates > (v->now.year ? 1 : 0); }

/* "In October 1940 ... in January": a tale goes on in its own time, rather forward than back. */
static int year_in_tale(struct day tale, int month) {
    int ahead = tale.month ? month - tale.month : 0;
    return ahead < -5 ? tale.year + 1 : ahead > 8 ? tale.year - 1 : tale.year;
}

static int year_near(const struct timeview *v, int month, int day) {
    bool is_day = day && v->now.day && day_is_valid((struct day){v->now.year, month, day});
    return is_day ? year_of_day(v, month, day) : year_of_month(v, month);
}

/* The year that `step` or the tense gives to a month (or the first month of a season). */
static int year_by_step(const struct phrase *f, const struct timeview *v, int month, int day) {
    int year = v->now.year, now_month = v->now.month ? v->now.month : month;
    int step = phrase_number(f, FIELD_step, 99);
    if (step == 99) return year_near(v, month, day);
    if (is_set(f, FIELD_unit, "Y")) return year + step;
    if (step < 0) return month >= now_month ? year - 1 : year;
    if (step > 0) return month <= now_month ? year + 1 : year;
    return year;
}

static long weekday_near(const struct phrase *f, const struct timeview *v, int weekday) {
    bool from_last = is_set(f, FIELD_base, "last") && v->last.day;
    long now = day_number(from_last ? v->last : v->now), same = now - weekday_of(now) + weekday;
    int step = phrase_number(f, FIELD_step, 99);
    if (is_set(f, FIELD_unit, "W")) return same + 7 * step;
    if (step == 0)
        return v->direction < 0 && same > now ? same - 7 : same < now && v->direction >= 0 ? same + 7 : same;
    if (step == -1) return same >= now ? same - 7 : same;
    bool is_past = v->direction < 0 && v->is_near;
    if (step == 1 || (phrase_has(f, FIELD_deadline) && !is_past)) return same <= now ? same + 7 : same;
    if (v->direction > 0 && v->is_near) return same < now ? same + 7 : same;
    return same > now ? same - 7 : same;
}

/* "'96" is the nearest such year that is not far ahead. */
static int full_year(const struct timeview *v, int year) {
    if (year >= 100) return year;
    int now = v->now.year ? v->now.year : 2000, guess = now - now % 100 + year;
    return guess > now + 20 ? guess - 100 : guess;
}

static int phrase_year(const struct phrase *f, const struct timeview *v) {
    int year = phrase_number(f, FIELD_year, 0), century = phrase_number(f, FIELD_century, 0);
    if (!phrase_has(f, FIELD_year)) return 0;
    if (century) return year >= 10 && year <= 99 ? 100 * century + year : -1;
    return full_year(v, year);
}

/* ---- calendar ------------------------------------------------------------------------------------------ */

/* Without a year that could be found: XXXX-03-11, XXXX-WXX-5. */
static struct timevalue open_value(const struct phrase *f) {
    struct timevalue t = {.kind = DATE_DAY};
    int month = phrase_number(f, FIELD_month, 0), day = phrase_number(f, FIELD_day, 0);
    if (month && day)
        snprintf(t.value, sizeof t.value, "XXXX-%02d-%02d", month, day);
    else if (month)
        t.kind = DATE_SPAN, snprintf(t.value, sizeof t.value, "XXXX-%02d", month);
    else if (phrase_has(f, FIELD_weekday))
        snprintf(t.value, sizeof t.value, "XXXX-WXX-%d", phrase_number(f, FIELD_weekday, 1));
    else if (phrase_has(f, FIELD_quarter))
        t.kind = DATE_SPAN, snprintf(t.value, sizeof t.value, "XXXX-Q%d", phrase_number(f, FIELD_quarter, 1));
    else if (phrase_has(f, FIELD_season))
        t.kind = DATE_SPAN, snprintf(t.value, sizeof t.value, "XXXX-%.2s", f->at[FIELD_season].text.at);
    else
        snprintf(t.value, sizeof t.value, "XXXX-XX-XX");
    return t;
}

/* The n-th weekday of a month: Thanksgiving. */
static struct day nth_weekday(int year, int month, int weekday, int nth) {
    long first = day_number((struct day){year, month, 1});
    return day_of(first + (weekday - weekday_of(first) + 7) % 7 + 7L * (nth - 1));
}

static struct timevalue month_value(const struct phrase *f, const struct timeview *v, int year, int month) {
    int day = phrase_number(f, FIELD_day, 0), nth = phrase_number(f, FIELD_nth, 0);
    if (month < 1 || month > 12 || day > 31) return no_time();
    if (year == 0 && timeview_in_tale(v) && v->direction <= 0 && !phrase_has(f, FIELD_step))
        year = year_in_tale(v->tale, month);
    if (year == 0 && v->now.year == 0) return open_value(f);
    if (year == 0) year = year_by_step(f, v, month, nth ? 7 * nth : day);
    if (year < 1 || year > 9999) return no_time();
    if (nth) return value_of_day(nth_weekday(year, month, phrase_number(f, FIELD_weekday, 1), nth));
    struct day d = {year, month, day};
    return day_is_valid(d) ? value_of_day(d) : no_time();
}

static struct timevalue quarter_value(const struct phrase *f, const struct timeview *v, int year) {
    int quarter = phrase_number(f, FIELD_quarter, 0), step = phrase_number(f, FIELD_step, 99);
    if (quarter < 1 || quarter > 4) return no_time();
    if (year == 0 && v->now.year == 0) return open_value(f);
    if (year == 0) year = v->now.year + (step != 99 ? step : 0);
    if (!phrase_has(f, FIELD_year) && step == 99 && v->now.month && v->direction <= 0)
        year -= 3 * quarter - 2 > v->now.month + 1;
    return value_of_quarter(year, quarter);
}

/* "Thursday the 14th": the nearest day that is both; none where the two do not fit. */
static struct timevalue weekday_the(const struct phrase *f, const struct timeview *v) {
    enum { AROUND = 60 };
    long now = day_number(v->now);
    for (long away = 0; away <= 2 * AROUND; away++) {
        long at = now + (away % 2 ? (away + 1) / 2 : -away / 2);
        bool fits = weekday_of(at) == phrase_number(f, FIELD_weekday, 0);
        if (fits && day_of(at).day == phrase_number(f, FIELD_day, 0)) return value_of_day(day_of(at));
    }
    return no_time();
}

/* "Since the 9th": the nearest day so numbered, back or, under a future tense, ahead. */
static struct timevalue day_the(const struct phrase *f, const struct timeview *v) {
    enum { AROUND = 62 };
    long at = day_number(v->now), step = v->direction > 0 ? 1 : -1;
    for (unsigned i = 0; i < AROUND; i++, at += step)
        if (day_of(at).day == phrase_number(f, FIELD_day, 0)) return value_of_day(day_of(at));
    return no_time();
}

static struct timevalue decade_value(const struct phrase *f, const struct timeview *v) {
    int decade = phrase_number(f, FIELD_decade, 0);
    if (decade < 100) decade = full_year(v, decade);
    return value_of_decade(decade);
}

static struct timevalue calendar_value(const struct phrase *f, const struct timeview *v) {
    int year = phrase_year(f, v), month = phrase_number(f, FIELD_month, 0);
    if (year < 0 || year > 9999) return no_time();
    if (month || phrase_has(f, FIELD_nth)) return month_value(f, v, year, month);
    if (phrase_has(f, FIELD_quarter)) return quarter_value(f, v, year);
    if (phrase_has(f, FIELD_decade)) return decade_value(f, v);
    if (phrase_has(f, FIELD_season)) {
        if (!year && !v->now.year) return open_value(f);
        int first = season_month(f->at[FIELD_season].text);
        return value_of_season(year ? year : year_by_step(f, v, first, 0), f->at[FIELD_season].text);
    }
    if (phrase_has(f, FIELD_half)) {
        int half = phrase_number(f, FIELD_half, 1);
        if (!year) year = v->now.year;
        return value_of_months(year, half == 1 ? 1 : 7, half == 1 ? 6 : 12, half == 1 ? "H1" : "H2");
    }
    if (phrase_has(f, FIELD_weekday))
        return v->now.day && phrase_has(f, FIELD_day) ? weekday_the(f, v)
               : v->now.day ? value_of_day(day_of(weekday_near(f, v, phrase_number(f, FIELD_weekday, 1))))
                            : open_value(f);
    if (year) return value_of_day((struct day){year, 0, 0});
    if (phrase_has(f, FIELD_century)) return value_of_century(phrase_number(f, FIELD_century, 0));
    if (v->now.day && phrase_has(f, FIELD_day)) return day_the(f, v);
    return v->now.day ? value_of_day(v->now) : open_value(f);
}

static struct timevalue range_value(const struct phrase *f, const struct timeview *v) {
    struct timevalue a = calendar_value(f, v);
    if (a.kind == DATE_NONE || !a.told.year) return a;
    struct day to = a.told;
    int year = phrase_number(f, FIELD_year2, 0);
    if (year) to.year = to.year - to.year % 100 + year;
    to.month = phrase_number(f, FIELD_month2, to.month);
    to.day = phrase_number(f, FIELD_day2, to.day);
    struct timevalue t = value_between(a.told, to);
    if (t.kind == DATE_NONE || strcmp(t.from, t.to) >= 0) return no_time();
    snprintf(t.value, sizeof t.value, "%s/%s", t.from, t.to);
    return t;
}

/* ---- lengths and repeats ------------------------------------------------------------------------------- */

/* How ISO 8601 writes a unit that has no letter of its own: a decade is ten years. */
struct unit_form {
    const char *unit, *letter;
    int scale;
};

static struct unit_form unit_form(struct str unit) {
    static const struct unit_form FORMS[] = {{"F", "W", 2},  {"E", "Y", 10}, {"C", "Y", 100},
                                             {"TH", "H", 1}, {"TM", "M", 1}, {"TS", "S", 1}};
    for (size_t i = 0; i < sizeof FORMS / sizeof *FORMS; i++)
        if (str_is(unit, FORMS[i].unit)) return FORMS[i];
    return (struct unit_form){NULL, NULL, 1};
}

/* The smaller unit that makes a fraction whole: half a year is six months. */
static bool finer(struct str *unit, double *n) {
    static const struct {
        const char *unit, *smaller;
        double scale;
    } STEPS[] = {{"Y", "M", 12},   {"W", "D", 7},  {"D", "TH", 24}, {"TH", "TM", 60},
                 {"TM", "TS", 60}, {"E", "Y", 10}, {"C", "Y", 100}};
    for (size_t i = 0; i < sizeof STEPS / sizeof *STEPS; i++)
        if (str_is(*unit, STEPS[i].unit) && floor(*n * STEPS[i].scale) == *n * STEPS[i].scale) {
            *n *= STEPS[i].scale;
            *unit = str_of(STEPS[i].smaller);
            return true;
        }
    return false;
}

static void length_print(struct str unit, double n, char text[TIME_TEXT]) {
    struct unit_form form = unit_form(unit);
    const char *time = unit.size > 1 && unit.at[0] == 'T' ? "T" : "";
    char plain[4] = "";
    memcpy(plain, unit.at, unit.size < 3 ? unit.size : 3);
    const char *letter = form.letter ? form.letter : plain;
    if (isnan(n) || fabs(n) > 1e9)
        snprintf(text, TIME_TEXT, "P%sX%s", time, letter);
    else
        snprintf(text, TIME_TEXT, "P%s%.15g%s", time, n * form.scale, letter);
}

static struct timevalue length_value(const struct phrase *f) {
    struct timevalue t = {.kind = DATE_DURATION};
    struct str unit = f->at[FIELD_unit].text, small;
    double n = phrase_has(f, FIELD_n) ? f->at[FIELD_n].number : 1;
    if (phrase_has(f, FIELD_plus)) n += f->at[FIELD_plus].number;
    if (n < 0 || !unit.size) return no_time();
    double part = n - floor(n);
    small = unit;
    if (part > 0 && n > 1 && finer(&small, &part)) { /* P2Y6M, PT1M30S */
        char rest[TIME_TEXT];
        length_print(unit, floor(n), t.value);
        length_print(small, part, rest);
        size_t used = strlen(t.value);
        snprintf(t.value + used, sizeof t.value - used, "%s",
                 rest + (rest[1] == 'T' && strchr(t.value, 'T') ? 2 : 1));
        return t;
    }
    if (part > 0) finer(&unit, &n);
    length_print(unit, n, t.value);
    return t;
}

static struct timevalue repeat_value(const struct phrase *f) {
    struct timevalue t = {.kind = DATE_REPEAT};
    const struct str part = f->at[FIELD_part].text;
    if (phrase_has(f, FIELD_weekday))
        snprintf(t.value, sizeof t.value, "XXXX-WXX-%d", phrase_number(f, FIELD_weekday, 1));
    else if (phrase_has(f, FIELD_month))
        snprintf(t.value, sizeof t.value, "XXXX-%02d", phrase_number(f, FIELD_month, 1));
    else if (phrase_has(f, FIELD_season))
        snprintf(t.value, sizeof t.value, "XXXX-%.2s", f->at[FIELD_season].text.at);
    else if (part.size)
        snprintf(t.value, sizeof t.value, "XXXX-XX-XX");
    else
        length_print(f->at[FIELD_unit].text, phrase_has(f, FIELD_n) ? f->at[FIELD_n].number : 1, t.value);
    if (part.size) {
        size_t used = strlen(t.value);
        snprintf(t.value + used, sizeof t.value - used, "T%.*s", (int)part.size, part.at);
    }
    return t;
}

/* ---- shifts -------------------------------------------------------------------------------------------- */

static struct timevalue ref_value(const char *ref) {
    struct timevalue t = {.kind = DATE_SPAN};
    snprintf(t.value, sizeof t.value, "%s", ref);
    return t;
}

static struct timevalue far_value(double steps) { return ref_value(steps < 0 ? "PAST_REF" : "FUTURE_REF"); }

static struct timevalue shift_days(struct day base, double steps, bool is_weekend, bool is_week) {
    if (fabs(steps) > 4e6) return far_value(steps);
    if (!base.day) return ref_value("XXXX-XX-XX");
    long at = day_number(base) + (long)steps;
    if (at < -719162 || at > 2932896) return no_time(); /* years 1 to 9999 */
    return is_weekend ? value_of_weekend(at) : is_week ? value_of_week(at) : value_of_day(day_of(at));
}

static struct timevalue shift_months(struct day base, double steps, bool is_quarter) {
    if (fabs(steps) > 1e5) return far_value(steps);
    if (!base.month) return ref_value("XXXX-XX");
    struct day d = month_step(base, (int)steps);
    if (d.year < 1 || d.year > 9999) return no_time();
    return is_quarter ? value_of_quarter(d.year, (d.month - 1) / 3 + 1) : value_of_day(d);
}

static struct timevalue shift_years(struct day base, double steps, double width) {
    if (fabs(steps) > 9999) return far_value(steps);
    if (!base.year) return ref_value("XXXX");
    int year = base.year + (int)steps;
    if (year < 1 || year > 9999) return no_time();
    if (width == 10) return value_of_decade(year - year % 10);
    if (width == 100) return value_of_century((year - 1) / 100 + 1);
    return value_of_day((struct day){year, 0, 0});
}

/* "A year ago" in a text that tells of a quarter is that quarter of the year before. */
static struct timevalue quarter_shift(const struct phrase *f, const struct timeview *v) {
    int step = phrase_number(f, FIELD_step, 0);
    if (v->quarter) return value_of_quarter(v->quarter_year + step, v->quarter);
    if (is_set(f, FIELD_unit, "Q")) return shift_months(v->now, -3, true);
    return shift_years(v->now, step, 1);
}

static struct timevalue shift_value(const struct phrase *f, const struct timeview *v) {
    if (is_set(f, FIELD_base, "quarter")) return quarter_shift(f, v);
    bool from_last = is_set(f, FIELD_base, "last") && v->last.year;
    struct day base = from_last ? v->last : v->now;
    double step = phrase_number(f, FIELD_step, 0), n = phrase_has(f, FIELD_n) ? f->at[FIELD_n].number : 1;
    struct str unit = f->at[FIELD_unit].text;
    bool is_clock = unit.size && unit.at[0] == 'T';
    if (is_clock && is_set(f, FIELD_base, "last")) return length_value(f);
    if (isnan(n) || is_clock) return ref_value(step < 0 ? "PAST_REF" : "FUTURE_REF");
    step *= n;
    if (str_is(unit, "D")) return shift_days(base, step, false, false);
    if (str_is(unit, "W")) return shift_days(base, 7 * step, false, true);
    if (str_is(unit, "F")) return shift_days(base, 14 * step, false, true);
    if (str_is(unit, "WE")) { /* on Saturday and Sunday, the weekend is this one */
        bool is_now = base.day && weekday_of(day_number(base)) >= 6 && phrase_number(f, FIELD_step, 0) < 0;
        return shift_days(base, is_now ? 0 : 7 * step, true, false);
    }
    if (str_is(unit, "M")) return shift_months(base, step, false);
    if (str_is(unit, "Q")) return shift_months(base, 3 * step, true);
    if (str_is(unit, "E"))
        return phrase_has(f, FIELD_n) ? shift_years(base, 10 * step, 1) : shift_years(base, 10 * step, 10);
    if (str_is(unit, "C")) return shift_years(base, 100 * step, 100);
    return shift_years(base, step, 1);
}

/* ---- the clock ----------------------------------------------------------------------------------------- */

/* Adds the part of the day, or the hour, to a day's value. */
static void clock_add(const struct phrase *f, struct timevalue *t) {
    size_t used = strlen(t->value);
    const struct str part = f->at[FIELD_part].text;
    int hour = phrase_number(f, FIELD_hour, -1), minute = phrase_number(f, FIELD_minute, 0);
    bool evening = is_set(f, FIELD_clock, "pm") || (part.size && !str_is(part, "MO"));
    if (hour >= 0 && hour < 12 && evening) hour += 12;
    if (hour == 12 && is_set(f, FIELD_clock, "am")) hour = 0;
    if (hour >= 0 && hour <= 24 && minute < 60)
        snprintf(t->value + used, sizeof t->value - used, "T%02d:%02d", hour, minute);
    else if (part.size)
        snprintf(t->value + used, sizeof t->value - used, "T%.*s", (int)part.size, part.at);
}

static struct timevalue shaped_value(const struct phrase *f, const struct timeview *v) {
    if (is_set(f, FIELD_shape, "shift")) return shift_value(f, v);
    bool is_clock = phrase_has(f, FIELD_unit) && f->at[FIELD_unit].text.at[0] == 'T';
    if (is_set(f, FIELD_shape, "in"))
        return v->direction > 0 && !is_clock ? shift_value(f, v) : length_value(f);
    if (is_set(f, FIELD_shape, "span")) return length_value(f);
    if (is_set(f, FIELD_shape, "range")) return range_value(f, v);
    if (is_set(f, FIELD_shape, "repeat")) return repeat_value(f);
    if (is_set(f, FIELD_shape, "yearend"))
        return v->now.year ? value_of_day((struct day){v->now.year, 12, 31}) : open_value(f);
    if (is_set(f, FIELD_shape, "week")) {
        struct timevalue t = calendar_value(f, v);
        return t.told.day ? value_of_week(day_number(t.told)) : t;
    }
    if (is_set(f, FIELD_shape, "ref")) {
        char ref[16] = "";
        struct str text = f->at[FIELD_ref].text;
        memcpy(ref, text.at, text.size < sizeof ref ? text.size : sizeof ref - 1);
        return ref_value(ref);
    }
    return phrase_has(f, FIELD_shape) ? no_time() : calendar_value(f, v);
}

struct timevalue timevalue_of(const struct phrase *f, const struct timeview *v) {
    struct timevalue t = shaped_value(f, v);
    if (phrase_number(f, FIELD_hour, 0) > 24) return no_time();
    if (t.kind == DATE_DAY) clock_add(f, &t);
    return t;
}
