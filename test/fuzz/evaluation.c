/* Evaluation from foreign bytes: every object of the input is gold, then every object the system's, so each
 * record meets itself; what is accepted is counted, and printed in every form. */
#include "eval/evaluation.h"
#include "base/buf.h"
#include "eval/scorecard.h"
#include "fuzz.h"
#include "read/objects.h"

static void take_all(struct evaluation *e, struct str bytes,
                     bool (*take)(struct evaluation *e, struct str json, struct err *err)) {
    struct intake *in = intake_of(bytes, "memory");
    struct buf object = {0};
    struct err err = {0};
    uint32_t line;
    while (objects_next(in, &object, &line, &err) == INTAKE_SOME)
        take(e, (struct str){object.at, object.size}, &err);
    intake_close(in);
    buf_free(&object);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct str bytes = {(const char *)data, size};
    struct evaluation *e = evaluation_make(4);
    struct buf b = {0};
    take_all(e, bytes, evaluation_gold);
    take_all(e, bytes, evaluation_system);
    evaluation_end(e);
    scorecard_text(e, &b), scorecard_json(e, &b), scorecard_remarks(e, &b);
    buf_free(&b);
    evaluation_free(e);
    return 0;
}
