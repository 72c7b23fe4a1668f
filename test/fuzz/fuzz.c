#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "doc/check.h"
#include "know/know.h"

const struct know *fuzz_know(void) {
    static struct know *know;
    struct err e = {0};
    if (!know) know = know_open(FUZZ_PACK, &e);
    if (know) return know;
    fprintf(stderr, "fuzz: %s: %s\n", e.where, e.what);
    abort();
}

static void check(bool holds, const char *what) {
    if (holds) return;
    fprintf(stderr, "fuzz: broken invariant: %s\n", what);
    abort();
}

void fuzz_check(const struct doc *d) {
    const char *broken = doc_check(d);
    check(!broken, broken);
    const struct str told[] = {d->id, d->title, d->outlet, d->url, d->published};
    for (size_t i = 0; i < sizeof told / sizeof *told; i++)
        check(utf8_check(told[i].at, told[i].size) == told[i].size, "what is told of a report: is UTF-8");
    uint32_t at = 0;
    for (size_t i = 1; i < d->origins.count; i++) {
        struct span s = d->origins.at[i].span;
        check(s.begin >= at && s.end >= s.begin && s.end <= d->size, "origins: in order and inside the text");
        at = s.end;
    }
}
