/* Feed: walks over the files that were named, and tells what could not be read. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli.h"

void tell(const struct sr_error *error) {
    if (error->line)
        fprintf(stderr, "sitrep: %s:%u: %s\n", error->where, error->line, error->what);
    else
        fprintf(stderr, "sitrep: %s: %s\n", error->where, error->what);
}

void put(char *text, size_t size) {
    bool good = fwrite(text, 1, size, stdout) == size;
    sr_free(text);
    if (!good) exit(EXIT_DONE);
}

struct feeding {
    bool is_strict, is_stopped;
    int status;
    bool (*take)(struct sr_report *report, void *context);
    void *context;
};

static void failed(struct feeding *f, const struct sr_error *error) {
    tell(error);
    f->status = EXIT_UNREADABLE;
    f->is_stopped = f->is_stopped || f->is_strict;
}

static void feed_file(const struct sr_engine *engine, const char *path, enum sr_input input,
                      struct feeding *f) {
    struct sr_error error = {0};
    struct sr_source *source = sr_source_open(engine, path, input, &error);
    if (!source) {
        failed(f, &error);
        return;
    }
    struct sr_report *report = NULL;
    enum sr_next next = SR_END;
    while (!f->is_stopped && (next = sr_source_next(source, &report, &error)) != SR_END)
        if (next == SR_FAILED)
            failed(f, &error);
        else
            f->is_stopped = !f->take(report, f->context);
    sr_source_close(source);
}

int feed(const struct sr_engine *engine, const struct options *o,
         bool (*take)(struct sr_report *report, void *context), void *context) {
    struct feeding f = {.is_strict = o->is_strict, .take = take, .context = context};
    enum sr_input input = o->input && strcmp(o->input, "conllu") == 0 ? SR_CONLLU : SR_ANY;
    if (!o->count) feed_file(engine, "-", input, &f);
    for (int i = 0; i < o->count && !f.is_stopped; i++) feed_file(engine, o->files[i], input, &f);
    return f.status;
}
