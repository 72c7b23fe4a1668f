#include "know/evidence.h"

#include <stdlib.h>

#include "base/buf.h"
#include "know/table.h"

static const struct {
    const char *name, *tells;
} kinds[EVIDENCE_KINDS] = {
    [EVIDENCE_ALWAYS] = {"always", "of any two names"},
    [EVIDENCE_WORST] = {"worst", "the pair that is least one word"},
    [EVIDENCE_SECOND] = {"second", "the pair next to it"},
    [EVIDENCE_EDITS] = {"edits", "the letters that differ in the worst pair"},
    [EVIDENCE_MANY] = {"many", "many letters differ"},
    [EVIDENCE_BEGINS] = {"begins", "the letters with which both begin"},
    [EVIDENCE_ENDS] = {"ends", "the letters with which both end"},
    [EVIDENCE_OTHER] = {"other", "another first letter"},
    [EVIDENCE_SHORT] = {"short", "short words"},
    [EVIDENCE_SHARED] = {"shared", "the letters of what is shared"},
    [EVIDENCE_ALONE] = {"alone", "words that one name has more"},
    [EVIDENCE_SINGLE] = {"single", "one pair is all"},
    [EVIDENCE_CROSSED] = {"crossed", "another order"},
};

/* -1: no figure has that name. */
static int kind_of(struct str name) {
    for (int i = 0; i < EVIDENCE_KINDS; i++)
        if (str_is(name, kinds[i].name)) return i;
    return -1;
}

bool evidence_read(struct evidence *weights, const char *path, struct str bytes, struct err *e) {
    for (struct table t = table_begin(bytes); table_next(&t);) {
        char number[32] = {0}, *end;
        int kind = kind_of(t.cells[0]);
        if (t.cells[1].size < sizeof number) memcpy(number, t.cells[1].at, t.cells[1].size);
        double weight = strtod(number, &end);
        if (kind < 0 || end == number || *end)
            return err_set(e, ERR_DATA, path, t.line, "is not figure, weight; train the table again");
        weights->at[kind] = weight;
    }
    return true;
}

double evidence_odds(const struct evidence *weights, const struct evidence *found) {
    double odds = 0;
    for (int i = 0; i < EVIDENCE_KINDS; i++) odds += weights->at[i] * found->at[i];
    return odds;
}

const char *evidence_tells(enum evidence_kind kind) { return kinds[kind].tells; }

void evidence_print(const struct evidence *weights, struct buf *out) {
    for (int i = 0; i < EVIDENCE_KINDS; i++) buf_print(out, "%s\t%.3f\n", kinds[i].name, weights->at[i]);
}
