/* Check: `sitrep check`, a suite of records against what must be found in them. */
#include <stdio.h>
#include <string.h>

#include "cli.h"

int check_run(struct sr_engine *engine, const struct options *o) {
    struct sr_error error = {0};
    bool all_agree = true;
    if (!o->count) {
        fputs("sitrep: check: name a suite; see `sitrep help check`\n", stderr);
        return EXIT_USAGE;
    }
    for (int i = 0; i < o->count; i++) {
        size_t differing = 0;
        char *text = sr_check(engine, o->files[i], o->is_json ? SR_CHECK_JSON : SR_CHECK_TEXT, o->list,
                              &differing, &error);
        if (!text) {
            tell(&error);
            return EXIT_UNREADABLE;
        }
        put(text, strlen(text));
        all_agree = all_agree && differing == 0;
    }
    return all_agree ? EXIT_DONE : EXIT_NOTHING;
}
