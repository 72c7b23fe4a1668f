/* Code: `sitrep code`, each report's record, a line each. */
#include "crew.h"

static void print_record(struct sr_record *record, void *context) {
    size_t size;
    (void)context;
    char *text = sr_record_print(record, SR_CODE_JSON, &size);
    sr_record_free(record);
    put(text, size);
}

int code_run(struct sr_engine *engine, const struct options *o) {
    return crew_code(engine, o, print_record, NULL);
}
