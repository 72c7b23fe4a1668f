/* Read: `sitrep read`, the text and data of reports as they were read. */
#include "cli.h"

static bool print_report(struct sr_report *report, void *context) {
    size_t size;
    (void)context;
    char *text = sr_report_print(report, SR_READ_JSON, &size);
    sr_report_free(report);
    put(text, size);
    return true;
}

int read_run(struct sr_engine *engine, const struct options *o) {
    return feed(engine, o, print_report, NULL);
}
