/* Same: `sitrep same`, whether two names name one person or organisation. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli.h"

static int same_pair(const struct sr_engine *engine, const struct options *o) {
    char *why = NULL;
    double score = sr_same(engine, o->files[0], o->files[1], o->is_why ? &why : NULL);
    printf("%.3f %s\n", score, score >= 0.5 ? "same" : "different");
    if (why) fputs(why, stdout);
    sr_free(why);
    return score >= 0.5 ? EXIT_DONE : EXIT_NOTHING;
}

/* One pair a line, a TAB b; one score a line. */
static int same_lines(const struct sr_engine *engine, const char *path) {
    FILE *in = strcmp(path, "-") == 0 ? stdin : fopen(path, "r");
    if (!in) {
        fprintf(stderr, "sitrep: %s: cannot be opened; name a file of pairs, a TAB b\n", path);
        return EXIT_UNREADABLE;
    }
    char *line = NULL;
    size_t room = 0;
    int status = EXIT_DONE;
    unsigned number = 0;
    for (ssize_t size; (size = getline(&line, &room, in)) >= 0;) {
        number++;
        while (size > 0 && (line[size - 1] == '\n' || line[size - 1] == '\r')) line[--size] = 0;
        char *tab = strchr(line, '\t');
        if (!tab) {
            fprintf(stderr, "sitrep: %s:%u: has no tab between two names; write a TAB b\n", path, number);
            status = EXIT_UNREADABLE;
            puts("0.0000");
            continue;
        }
        *tab = 0;
        printf("%.4f\n", sr_same(engine, line, tab + 1, NULL));
    }
    free(line);
    if (in != stdin) fclose(in);
    return status;
}

int same_run(struct sr_engine *engine, const struct options *o) {
    if (o->is_tsv) return same_lines(engine, o->count ? o->files[0] : "-");
    if (o->count == 2) return same_pair(engine, o);
    fputs("sitrep: same: give two names, or --tsv FILE; see `sitrep help same`\n", stderr);
    return EXIT_USAGE;
}
