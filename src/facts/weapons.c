#include "facts/weapons.h"

#include "doc/doc.h"
#include "facts/around.h"

struct weapons weapons_of(const struct readings *r) {
    return (struct weapons){r, patterns_class(r->patterns, "violent-thing"),
                            patterns_class(r->patterns, "wield")};
}

bool weapons_is(const struct weapons *w, uint32_t token) {
    return token && w->things && patterns_has(w->readings->patterns, w->things, w->readings->words[token]);
}

/* "Fired", below "a missile". */
static bool is_use(const struct weapons *w, uint32_t verb) {
    const struct readings *r = w->readings;
    unsigned rel = around_arc(r, verb)->rel;
    return rel_base(rel) == REL_ACL && r->clause_of[verb] && w->uses &&
           patterns_has(r->patterns, w->uses, r->words[verb]);
}

uint32_t weapons_user(const struct weapons *w, uint32_t noun) {
    const struct readings *r = w->readings;
    if (!weapons_is(w, noun)) return 0;
    EACH_CHILD(r, c, noun) {
        if (!is_use(w, c)) continue;
        const struct clause *clause = &r->d->clauses.at[r->clause_of[c]];
        uint32_t who = clause->agent ? clause->agent : clause->is_passive ? 0 : clause->subject;
        if (who && who != noun) return who;
    }
    return 0;
}

bool weapons_tells_use(const struct weapons *w, uint32_t verb) {
    const struct readings *r = w->readings;
    uint32_t noun = around_arc(r, verb)->head, above = noun ? around_arc(r, noun)->head : 0;
    if (!is_use(w, verb) || !weapons_is(w, noun) || !above || !r->clause_of[above]) return false;
    bool is_doer = r->d->clauses.at[r->clause_of[above]].subject == noun;
    return is_doer && readings_is_force(r->at[above].code);
}
