/* Any input at all to reports, and each report to blocks: the way that every foreign byte takes. */
#include "read/source.h"
#include "fuzz.h"
#include "tidy/blocks.h"

#include <stdlib.h>

/* Blocks stand in order, do not overlap and leave nothing but white space out. */
static void check_blocks(const struct doc *d) {
    uint32_t at = 0;
    for (size_t i = 1; i < d->blocks.count; i++) {
        struct span s = d->blocks.at[i].span;
        if (s.begin < at || span_is_empty(s) || d->blocks.at[i].repeat_of >= d->blocks.count) abort();
        at = s.end;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct err e = {0};
    struct doc *d;
    enum source_state state;
    struct source *s = source_of(fuzz_bytes(data, size), "fuzz", fuzz_know());
    while ((state = source_next(s, &d, &e)) != SOURCE_END) {
        if (state == SOURCE_FAILED) continue;
        blocks_find(d, fuzz_know(), &e);
        fuzz_check(d);
        check_blocks(d);
        doc_free(d);
    }
    source_close(s);
    return 0;
}
