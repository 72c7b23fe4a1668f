/* Stories from foreign bytes: every fault is told, and a story without one becomes a record that is read back
 * as it was written. */
#include <assert.h>

#include "fuzz.h"
#include "record/json.h"
#include "tools/goldcounts.h"
#include "tools/goldknow.h"
#include "tools/goldrecord.h"

static void write_and_read(const struct storyfiles *files) {
    struct buf first = {0}, again = {0};
    struct err e = {0};
    struct record *r = record_make();
    goldrecord_make(files, r);
    json_write(r, JSON_TEXT | JSON_SKETCH | JSON_FACTS, &first);
    record_free(r);
    r = json_read((struct str){first.at, first.size}, &e);
    assert(r && "what was printed in full is read back");
    json_write(r, JSON_TEXT | JSON_SKETCH | JSON_FACTS, &again);
    assert(str_same((struct str){first.at, first.size}, (struct str){again.at, again.size}));
    record_free(r);
    buf_free(&first), buf_free(&again);
}

static const struct goldknow *know(void) {
    static struct goldknow k;
    struct err e;
    bool good = k.pack || goldknow_open(&k, arena_make(), FUZZ_PACK, &e);
    assert(good && "the pack is built before the targets run");
    return good ? &k : NULL;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct arena *a = arena_make();
    struct faults faults = {.arena = a};
    struct storyfile *one = storyfile_read(a, "fuzz.story", fuzz_bytes(data, size), know(), &faults);
    struct storyfiles files = {&one, 1};
    struct buf out = {0};
    storycheck_all(&files, know(), &faults);
    faults_print(&faults, &out);
    goldcounts_write(&files, &out);
    if (!faults.list.count) write_and_read(&files);
    buf_free(&out);
    arena_free(a);
    return 0;
}
