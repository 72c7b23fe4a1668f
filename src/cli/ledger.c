/* Ledger: `sitrep ledger`, the positions of all parties over time, by issue: a table on a terminal, or data.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "crew.h"

enum { WIDTH = 100, LEAST = 40, MOST = 240 };

/* The columns of the terminal; $COLUMNS before what it says itself, and 100 where there is none. */
static unsigned paper_width(void) {
    const char *columns = getenv("COLUMNS");
    unsigned long width = columns ? strtoul(columns, NULL, 10) : 0;
    struct winsize size = {0};
    if (!width && isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) width = size.ws_col;
    if (!width) width = WIDTH;
    return width < LEAST ? LEAST : width > MOST ? MOST : (unsigned)width;
}

static bool wants_colour(void) {
    const char *no = getenv("NO_COLOR"), *terminal = getenv("TERM");
    return isatty(STDOUT_FILENO) && !(no && *no) && !(terminal && strcmp(terminal, "dumb") == 0);
}

int ledger_run(struct sr_engine *engine, const struct options *o) {
    enum sr_ledger_format format = o->is_json    ? SR_LEDGER_JSON
                                   : o->is_jsonl ? SR_LEDGER_JSONL
                                   : o->is_csv   ? SR_LEDGER_CSV
                                                 : SR_LEDGER_TEXT;
    int status;
    struct sr_record *all = crew_together(engine, o, &status);
    sr_record_unite(all, o->is_one);
    size_t size, count = sr_ledger_count(all);
    char *text = sr_ledger_print(all, format, paper_width(), wants_colour(), &size);
    put(text, size);
    if (!count && !status) fputs("sitrep: ledger: the reports tell no position of any party\n", stderr);
    sr_record_free(all);
    return status ? status : count ? EXIT_DONE : EXIT_NOTHING;
}
