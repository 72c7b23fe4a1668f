#include "know/table.h"

struct table table_begin(struct str bytes) {
    return (struct table){.rest = bytes};
}

static void cut_cells(struct table *t, struct str line) {
    memset(t->cells, 0, sizeof t->cells);
    t->count = 0;
    while (t->count < TABLE_CELLS - 1 && memchr(line.at, '\t', line.size))
        t->cells[t->count++] = str_trim(str_cut(&line, '\t'));
    t->cells[t->count++] = str_trim(line);
}

bool table_next(struct table *t) {
    while (t->rest.size) {
        struct str line = str_cut(&t->rest, '\n');
        t->line++;
        struct str seen = str_trim(line);
        if (seen.size == 0 || seen.at[0] == '#') continue;
        if (line.size && line.at[line.size - 1] == '\r') line.size--;
        cut_cells(t, line);
        return true;
    }
    return false;
}
