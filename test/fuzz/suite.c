/* Suites from foreign bytes, in whatever form they seem to be: every record holds together, and is the same
 * as itself. */
#include "dict/suite.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct arena *a = arena_make();
    struct suite s = {0};
    struct err e;
    if (suite_read(&s, a, "folder/fuzz", str_copy(a, fuzz_bytes(data, size)), &e))
        for (size_t i = 0; i < s.count; i++) {
            const struct suite_record *r = &s.records[i];
            if (r->count > RECORD_EVENTS || r->option_count > RECORD_OPTIONS) __builtin_trap();
            for (uint32_t n = 0; n < r->count; n++) suite_same(a, &r->events[n], &r->events[n]);
        }
    arena_free(a);
    return 0;
}
