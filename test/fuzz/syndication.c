/* An RSS or Atom feed to reports. */
#include "read/syndication.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct arena *a = arena_make();
    struct syndication *s = syndication_open(a, fuzz_bytes(data, size), fuzz_know());
    for (bool more = true; more;) {
        struct doc *d = doc_make();
        more = syndication_next(s, d);
        fuzz_check(d);
        doc_free(d);
    }
    arena_free(a);
    return 0;
}
