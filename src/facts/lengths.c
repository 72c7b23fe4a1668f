#include "facts/lengths.h"

#include "doc/doc.h"
#include "know/know.h"
#include "know/wordlist.h"

static bool has_value(const struct doc *d, const struct know *k, uint32_t token, const char *value) {
    const struct str *found = wordlist_find(know_list(k, "lengths"), doc_lemma(d, token));
    for (struct str rest = found ? *found : (struct str){0}; rest.size;)
        if (str_is(str_cut(&rest, ' '), value)) return true;
    return false;
}

/* "48 hours to leave", given, granted or had by somebody. */
static bool is_limit(const struct doc *d, const struct know *k, uint32_t unit, uint32_t end) {
    if (end + 1 >= d->tokens.count || !str_is(doc_lemma(d, end), "to")) return false;
    bool acts = d->tags.at[end + 1].upos == UPOS_VERB && d->tags.at[end + 1].xpos == XPOS_VB;
    return acts && has_value(d, k, d->arcs.at[unit].head, "limit");
}

/* "within 30 days", but not "within a day of the attack": that is a time. */
static bool is_within(const struct doc *d, uint32_t unit, uint32_t end) {
    for (uint32_t c = d->arcs.at[unit].first_child; c; c = d->arcs.at[c].next_sibling)
        if (d->arcs.at[c].rel == REL_CASE && str_is(doc_lemma(d, c), "within"))
            return end >= d->tokens.count || !str_is(doc_lemma(d, end), "of");
    return false;
}

/* "31 years in prison" */
static bool is_stay(const struct doc *d, const struct know *k, uint32_t end) {
    if (end + 1 >= d->tokens.count) return false;
    bool leads = str_is(doc_lemma(d, end), "in") || str_is(doc_lemma(d, end), "behind") ||
                 str_is(doc_lemma(d, end), "of");
    return leads && has_value(d, k, end + 1, "stay");
}

/* "sentenced to 31 years", "a curfew of six months": the word that it hangs on, past "a period of". */
static bool is_bound(const struct doc *d, const struct know *k, uint32_t unit) {
    uint32_t head = d->arcs.at[unit].head;
    if (head && has_value(d, k, head, "period")) head = d->arcs.at[head].head;
    return head && has_value(d, k, head, "bind");
}

uint32_t length_unit(const struct doc *d, const struct know *k, const struct date *x) {
    uint32_t unit = 0;
    for (uint32_t t = x->first; t < x->end; t++)
        if (has_value(d, k, t, "unit")) unit = t;
    if (!unit || x->kind != DATE_DURATION) return 0;
    bool counts = is_limit(d, k, unit, x->end) || is_within(d, unit, x->end) || is_stay(d, k, x->end) ||
                  is_bound(d, k, unit);
    return counts ? unit : 0;
}
