#include "export/entries.h"

#include <stdlib.h>

#include "base/map.h"
#include "record/record.h"

enum { DAY = 10 }; /* letters of a day in ISO 8601 */

const char *const BEARING_NAMES[BEARING_COUNT] = {"answers", "answered_by", "meets",       "clashes",
                                                  "softens", "hardens",     "softened_by", "hardened_by"};

static struct str day_of(struct str date) {
    if (date.size > DAY) date.size = DAY;
    return date;
}

/* The day of publication of the first report that tells it, in the order of days. */
static struct str published(const struct record *r, const struct position_fact *p) {
    struct str first = {0};
    for (size_t i = 0; i < p->attestations.count; i++) {
        struct str day = day_of(list_get(r->reports, p->attestations.at[i].report)->published);
        if (day.size && (!first.size || str_compare(day, first) < 0)) first = day;
    }
    return first;
}

static bool is_overdue(const struct story *s, const struct position_fact *p) {
    for (size_t i = 0; i < p->terms.count; i++) {
        const struct term_fact *t = &p->terms.at[i];
        struct str last = day_of(s->last);
        bool is_deadline = str_is(str_of(term_kind_name(t->kind)), "deadline");
        if (is_deadline && t->date.to.size == DAY && last.size == DAY && str_compare(t->date.to, last) < 0)
            return str_is(str_of(position_state_name(p->state)), "open");
    }
    return false;
}

/* Words that come back to a position say less than those that tell it. */
static bool is_reference(const struct attestation_fact *a) {
    return str_is(a->rule, "position named") || str_is(a->rule, "offer under reserve") ||
           str_is(a->rule, "aim of talks");
}

static struct str fullest(const struct position_fact *p) {
    const struct attestation_fact *best = &p->attestations.at[0];
    for (size_t i = 1; i < p->attestations.count; i++) {
        const struct attestation_fact *a = &p->attestations.at[i];
        bool is_better =
            is_reference(best) != is_reference(a) ? is_reference(best) : a->text.size > best->text.size;
        if (is_better) best = a;
    }
    return best->text;
}

static struct entry entry_of(const struct record *r, const struct story *s, uint32_t link) {
    const struct position_fact *p = list_get(s->facts.positions, link);
    struct str out = published(r, p), told = day_of(p->date.from);
    bool is_to_come = out.size && told.size && str_compare(told, out) > 0; /* the day of what is offered */
    struct entry e = {.position = p, .link = link, .is_told = told.size && !is_to_come};
    e.issue = p->issue.size ? p->issue : str_of("other");
    e.since = e.is_told ? told : out;
    e.is_overdue = is_overdue(s, p);
    e.words = fullest(p);
    return e;
}

struct ranked { /* an entry with what it is sorted by */
    struct entry entry;
    uint32_t in_issue, first; /* entries of its issue; the first of them */
    struct str day;           /* since when; where nothing tells it, from the story's first day on */
};

static int by_issue_and_day(const void *x, const void *y) {
    const struct ranked *a = x, *b = y;
    bool is_other = !a->entry.position->issue.size, is_other_b = !b->entry.position->issue.size;
    if (is_other != is_other_b) return is_other ? 1 : -1;
    if (a->in_issue != b->in_issue) return a->in_issue > b->in_issue ? -1 : 1;
    if (a->first != b->first) return a->first < b->first ? -1 : 1;
    int days = str_compare(a->day, b->day);
    if (days) return days;
    return a->entry.link < b->entry.link ? -1 : a->entry.link > b->entry.link;
}

static void count_issues(struct ranked *at, uint32_t count, struct arena *a) {
    struct map firsts;
    map_begin(&firsts, a);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t *first = map_put(&firsts, at[i].entry.issue);
        if (!*first) *first = i + 1;
        at[i].first = *first;
        at[*first - 1].in_issue++;
    }
    for (uint32_t i = 0; i < count; i++) at[i].in_issue = at[at[i].first - 1].in_issue;
}

struct entries entries_make(const struct record *r, const struct story *s, struct arena *a) {
    struct entries e = {.count = (uint32_t)s->facts.positions.count};
    struct ranked *ranked = arena_take(a, (e.count + 1) * sizeof *ranked);
    e.at = arena_take(a, (e.count + 1) * sizeof *e.at);
    e.number = arena_take(a, (e.count + 1) * sizeof *e.number);
    for (uint32_t i = 0; i < e.count; i++) {
        ranked[i].entry = entry_of(r, s, i + 1);
        ranked[i].day = ranked[i].entry.since.size ? ranked[i].entry.since : day_of(s->first);
    }
    count_issues(ranked, e.count, a);
    if (e.count) qsort(ranked, e.count, sizeof *ranked, by_issue_and_day);
    for (uint32_t i = 0; i < e.count; i++) {
        e.at[i] = ranked[i].entry;
        e.at[i].number = i + 1;
        e.number[e.at[i].link - 1] = i + 1;
    }
    return e;
}

/* ---- how they bear upon each other -----------------------------------------------------------------------
 */

static bool has_relation(const struct entry *from, const struct entry *to, const char *kind) {
    for (size_t i = 0; i < from->position->relations.count; i++) {
        const struct relation_fact *x = &from->position->relations.at[i];
        if (x->to == to->link && str_is(str_of(relation_kind_name(x->kind)), kind)) return true;
    }
    return false;
}

static bool bears(const struct entry *x, const struct entry *y, enum bearing bearing) {
    switch (bearing) {
    case BEARING_ANSWERS: return x->position->answers == y->link;
    case BEARING_ANSWERED_BY: return y->position->answers == x->link;
    case BEARING_MEETS:
    case BEARING_CLASHES:
        return has_relation(x, y, BEARING_NAMES[bearing]) || has_relation(y, x, BEARING_NAMES[bearing]);
    case BEARING_SOFTENS:
    case BEARING_HARDENS: return has_relation(x, y, BEARING_NAMES[bearing]);
    case BEARING_SOFTENED_BY: return has_relation(y, x, "softens");
    case BEARING_HARDENED_BY: return has_relation(y, x, "hardens");
    case BEARING_COUNT: break;
    }
    return false;
}

uint32_t entries_bearing(const struct entries *e, uint32_t i, enum bearing bearing, struct arena *a,
                         uint32_t **numbers) {
    uint32_t count = 0, used = 0;
    for (uint32_t j = 0; j < e->count; j++) count += j != i && bears(&e->at[i], &e->at[j], bearing);
    *numbers = arena_take(a, (count + 1) * sizeof **numbers);
    for (uint32_t j = 0; j < e->count && used < count; j++)
        if (j != i && bears(&e->at[i], &e->at[j], bearing)) (*numbers)[used++] = j + 1;
    return count;
}
