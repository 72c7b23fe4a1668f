#include "across/parties.h"

#include "record/record.h"

enum { COUNTRY = 3 }; /* letters of a code that tells no more than a country */

static struct str code_of(const struct story *s, uint32_t actor) {
    return actor ? list_get(s->facts.actors, actor)->code : (struct str){0};
}

int parties_agree(const struct story *s, uint32_t a, uint32_t b) {
    if (a == b) return a ? 2 : 1;
    if (!a || !b) return 1;
    struct str x = code_of(s, a), y = code_of(s, b);
    return x.size > COUNTRY && str_same(x, y);
}
