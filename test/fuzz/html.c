/* A page of HTML to a report. */
#include "read/html.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct doc *d = doc_make();
    html_report(fuzz_bytes(data, size), d, fuzz_know());
    fuzz_check(d);
    doc_free(d);
    return 0;
}
