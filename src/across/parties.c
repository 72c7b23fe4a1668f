#include "across/parties.h"

#include "know/wordlist.h"
#include "record/record.h"

enum { COUNTRY = 3, ROLE = 3 }; /* letters of a code */

static struct str code_of(const struct story *s, uint32_t actor) {
    return actor ? list_get(s->facts.actors, actor)->code : (struct str){0};
}

int parties_agree(const struct story *s, uint32_t a, uint32_t b) {
    if (a == b) return a ? 2 : 1;
    if (!a || !b) return 1;
    struct str x = code_of(s, a), y = code_of(s, b);
    return x.size > COUNTRY && str_same(x, y);
}

static bool is_state(const struct wordlist *roles, struct str code) {
    char role[ROLE];
    if (code.size == COUNTRY) return true;
    if (code.size < COUNTRY + ROLE) return false;
    for (size_t i = 0; i < ROLE; i++) role[i] = (char)(code.at[COUNTRY + i] | 0x20);
    return wordlist_has(roles, (struct str){role, ROLE});
}

bool parties_side(const struct story *s, const struct wordlist *roles, uint32_t a, uint32_t b) {
    if (!a || !b) return false;
    if (parties_agree(s, a, b)) return true;
    struct str x = code_of(s, a), y = code_of(s, b);
    bool is_one_country = x.size >= COUNTRY && y.size >= COUNTRY && memcmp(x.at, y.at, COUNTRY) == 0;
    return is_one_country && is_state(roles, x) && is_state(roles, y);
}
