/* Parse: `sitrep parse`, sentences, words, trees and names as CoNLL-U. */
#include "cli.h"

struct parsing {
    const struct sr_engine *engine;
    int status;
};

static bool parse_report(struct sr_report *report, void *context) {
    struct parsing *p = context;
    struct sr_error error = {0};
    size_t size;
    if (!sr_report_parse(p->engine, report, &error)) {
        tell(&error);
        p->status = EXIT_UNREADABLE;
    } else {
        char *text = sr_report_print(report, SR_PARSE_CONLLU, &size);
        put(text, size);
    }
    sr_report_free(report);
    return true;
}

int parse_run(struct sr_engine *engine, const struct options *o) {
    struct parsing p = {engine, EXIT_DONE};
    int status = feed(engine, o, parse_report, &p);
    return status ? status : p.status;
}
