/* CoNLL-U from foreign bytes: documents that hold together, or an error with its line; and what is written of
 * them can be read again. */
#include "doc/conllu.h"
#include "fuzz.h"

static void read_again(const struct buf *out) {
    struct str rest = {out->at, out->size};
    struct doc *d = doc_make();
    struct err e = {0};
    if (conllu_read(&rest, d, &e)) fuzz_check(d);
    doc_free(d);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct str rest = fuzz_bytes(data, size);
    struct buf out = {0};
    for (bool more = true; more;) {
        struct doc *d = doc_make();
        struct err e = {0};
        more = conllu_read(&rest, d, &e);
        if (more) {
            fuzz_check(d);
            buf_clear(&out);
            conllu_write(d, &out);
            read_again(&out);
        }
        doc_free(d);
    }
    buf_free(&out);
    return 0;
}
