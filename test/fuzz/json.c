/* One JSON object to a report. */
#include "fuzz.h"
#include "read/jsonline.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct err e = {0};
    struct json_place at = {"fuzz", 1, 0};
    json_t *object = json_take(fuzz_bytes(data, size), &at, NULL, &e);
    if (!object) return 0;
    struct doc *d = doc_make();
    if (json_report(object, &at, d, &e)) fuzz_check(d);
    json_decref(object);
    doc_free(d);
    return 0;
}
