#include "facts/placeuse.h"

#include "doc/doc.h"
#include "doc/ud.h"

enum { LOOK_BACK = 16 }; /* mentions before the toponym that may hold it */

/* The token of the toponym that hangs outside of it. */
static uint32_t top_of(const struct doc *d, const struct toponym *t) {
    for (uint32_t i = t->first; i < t->end; i++) {
        uint32_t head = d->arcs.at[i].head;
        if (head < t->first || head >= t->end) return i;
    }
    return t->first;
}

/* "US" in "the US embassy", "Syrian" in "Syrian troops"; not "Syria" in "Syria's army", "the army of Syria".
 */
static bool is_modifier(const struct doc *d, const struct toponym *t) {
    if (d->arcs.count != d->tokens.count) return t->is_adjective;
    uint32_t top = top_of(d, t);
    unsigned rel = rel_base(d->arcs.at[top].rel);
    return t->is_adjective || rel == REL_COMPOUND || rel == REL_AMOD || rel == REL_FLAT;
}

static bool belongs_to(const struct doc *d, const struct toponym *t, const struct mention *m) {
    if (!m->actor || m->end < t->end || m->first > t->first) return false;
    if (m->kind == MENTION_NAME && m->name.begin == t->span.begin && m->name.end == t->span.end) return true;
    return m->head >= t->end && is_modifier(d, t);
}

static bool is_of_actor(const struct doc *d, const struct toponym *t, uint32_t behind) {
    for (uint32_t i = behind, steps = 0; i > 1 && steps < LOOK_BACK; i--, steps++)
        if (belongs_to(d, t, &d->mentions.at[i - 1])) return true;
    return false;
}

bool placeuse_find(struct doc *d, const struct know *k, struct err *e) {
    (void)k, (void)e;
    uint32_t behind = 1; /* the first mention that begins behind the toponym */
    for (uint32_t i = 1; i < d->toponyms.count; i++) {
        struct toponym *t = &d->toponyms.at[i];
        while (behind < d->mentions.count && d->mentions.at[behind].span.begin <= t->span.begin) behind++;
        if (!t->end)
            t->use = TOPONYM_DATELINE;
        else if (t->is_actor || is_of_actor(d, t, behind))
            t->use = TOPONYM_ACTOR;
    }
    return true;
}
