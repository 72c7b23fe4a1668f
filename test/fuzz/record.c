/* Records from foreign bytes: what is accepted can be joined, decided on, and printed in every form; what is
 * printed in full is read back. */
#include <assert.h>

#include "export/brief.h"
#include "export/ledger.h"
#include "export/ledgerdata.h"
#include "flow/stories.h"
#include "fuzz.h"
#include "record/join.h"
#include "record/json.h"
#include "record/record.h"

static void print_all(const struct record *r) {
    struct buf b = {0};
    brief_write(r, &b);
    ledger_write(r, 100, true, &b);
    ledger_write(r, 40, false, &b);
    ledgerdata_json(r, &b);
    ledgerdata_jsonl(r, &b);
    ledgerdata_csv(r, &b);
    json_write(r, JSON_PRETTY, &b);
    buf_clear(&b);
    json_write(r, JSON_TEXT | JSON_SKETCH | JSON_FACTS, &b);
    struct err e = {0};
    struct record *again = json_read((struct str){b.at, b.size}, &e);
    assert(again && "what was printed in full is read back");
    record_free(again);
    buf_free(&b);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct err e = {0};
    struct record *read = json_read((struct str){(const char *)data, size}, &e);
    if (!read) return 0;
    struct record *joined = record_make();
    record_join(joined, read);
    stories_decide(joined, fuzz_know());
    print_all(joined);
    record_free(joined);
    record_free(read);
    return 0;
}
