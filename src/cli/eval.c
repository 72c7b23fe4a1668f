/* Eval: `sitrep eval`, how much of a gold record is found, and what is found besides. */
#include <stdio.h>
#include <string.h>

#include "cli.h"

/* Each remark on a line of its own, as everything that goes to standard error. */
static void tell_remarks(char *remarks) {
    for (char *line = strtok(remarks, "\n"); line; line = strtok(NULL, "\n"))
        fprintf(stderr, "sitrep: eval: %s\n", line);
}

int eval_run(struct sr_engine *engine, const struct options *o) {
    (void)engine;
    if (o->count != 2) {
        fputs("sitrep: eval: give two files of records, GOLD and SYSTEM; see `sitrep help eval`\n", stderr);
        return EXIT_USAGE;
    }
    struct sr_error error = {0};
    char *remarks = NULL;
    enum sr_eval_format format = o->is_json ? SR_EVAL_JSON : SR_EVAL_TEXT;
    char *text = sr_eval(o->files[0], o->files[1], format, o->list, &remarks, &error);
    if (!text) {
        tell(&error);
        return error.kind == SR_USAGE ? EXIT_USAGE : EXIT_UNREADABLE;
    }
    tell_remarks(remarks);
    sr_free(remarks);
    put(text, strlen(text));
    return EXIT_DONE;
}
