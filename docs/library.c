/* The library in forty lines: two texts in, one record out. Built and run by `make check`; by hand:
 *
 *     cc library.c $(pkg-config --cflags --libs sitrep) && ./a.out */
#include <sitrep.h>
#include <stdio.h>
#include <string.h>

static const char *const TEXTS[] = {
    "The president of Chile met the foreign minister of Peru in Lima on Tuesday.",
    "Peru's foreign minister held talks with the Chilean president in Lima.",
};

static int fail(const struct sr_error *error) {
    fprintf(stderr, "%s: %s\n", error->where, error->what);
    return 1;
}

int main(void) {
    struct sr_error error = {0};
    struct sr_engine *engine = sr_engine_open(NULL, &error); /* one for all threads */
    if (!engine) return fail(&error);

    struct sr_record *record = sr_record_new(engine);
    for (int i = 0; i < 2; i++) {
        const char *id = i ? "second" : "first";
        struct sr_report *report = sr_report_new(id, TEXTS[i], strlen(TEXTS[i]), "2014-03-12");
        if (!report || !sr_record_add(record, report, &error)) return fail(&error);
        sr_report_free(report); /* the record keeps what it needs */
    }

    size_t size;
    char *brief = sr_record_print(record, SR_BRIEF_TEXT, &size);
    fwrite(brief, 1, size, stdout);

    sr_free(brief);
    sr_record_free(record);
    sr_engine_close(engine);
    return 0;
}
