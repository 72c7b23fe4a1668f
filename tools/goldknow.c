#include "tools/goldknow.h"

#include "know/actorbook.h"
#include "know/ontology.h"
#include "know/pack.h"
#include "know/table.h"
#include "know/wordlist.h"

static void read_weekdays(struct goldknow *k, struct arena *a) {
    map_begin(&k->weekdays, a);
    for (struct table t = table_begin(pack_section(k->pack, "data/times/words.txt")); table_next(&t);) {
        int day = str_is(t.cells[1], "weekday") ? str_number(t.cells[2]) : 0;
        if (day > 0) *map_put(&k->weekdays, t.cells[0]) = (uint32_t)day;
    }
}

bool goldknow_open(struct goldknow *k, struct arena *a, const char *path, struct err *e) {
    *k = (struct goldknow){.pack = pack_open(path, e)};
    if (!k->pack) return false;
    k->ontology = ontology_make(a, k->pack, e);
    k->pronouns = wordlist_make(a, pack_section(k->pack, "data/lists/pronouns.txt"));
    read_weekdays(k, a);
    k->actors = k->ontology ? actorbook_open(a, k->pack, e) : NULL;
    if (k->actors) return true;
    goldknow_close(k);
    return false;
}

void goldknow_close(struct goldknow *k) {
    pack_close(k->pack);
    k->pack = NULL;
}
