#include "know/ontology.h"

#include <assert.h>

#include "base/arena.h"
#include "base/map.h"
#include "know/pack.h"
#include "know/table.h"

static const char CODES[] = "data/ontology/cameo.txt", ACTS[] = "data/ontology/compose.txt";
static const enum act FIRST_ACT = ACT_INTEND, LAST_ACT = ACT_FUTURE;

struct row {
    struct str cells[ACT_COUNT]; /* by act */
};

struct ontology {
    struct map code_index, row_index; /* digits -> place in codes, rows */
    struct code *codes;
    struct row *rows;
    size_t code_count, code_room, row_count, row_room;
};

static const char *const ACT_NAMES[ACT_COUNT] = {"none",     "intend", "appeal", "demand", "refuse",
                                                 "threaten", "cease",  "accuse", "future", "same"};

enum act act_of(struct str name) {
    for (unsigned a = ACT_INTEND; a < ACT_COUNT; a++)
        if (str_is(name, ACT_NAMES[a])) return (enum act)a;
    return ACT_NONE;
}

const char *act_name(enum act act) { return ACT_NAMES[act < ACT_COUNT ? act : ACT_NONE]; }

static bool codes_read(struct ontology *o, struct arena *a, struct str bytes, struct err *e) {
    struct table t = table_begin(bytes);
    while (table_next(&t)) {
        const struct str *c = t.cells;
        uint32_t *place = map_put(&o->code_index, c[0]);
        if (*place || c[0].size < 2 || c[0].size > 4 || str_number(c[0]) < 0 || t.count < 2)
            return err_set(e, ERR_DATA, CODES, t.line,
                           "a row is a new code of 2 to 4 digits, its name, type, mode, "
                           "context; mend the row of \"%.*s\"",
                           (int)c[0].size, c[0].at);
        o->codes = arena_grow(a, o->codes, o->code_count, &o->code_room, sizeof *o->codes);
        o->codes[o->code_count++] = (struct code){c[0], c[1], c[2], c[3], c[4]};
        *place = (uint32_t)o->code_count;
    }
    return true;
}

static bool is_cell(const struct ontology *o, struct str cell) {
    return !cell.size || str_is(cell, "-") || str_is(cell, "=") || map_get(&o->code_index, cell);
}

static bool rows_read(struct ontology *o, struct arena *a, struct str bytes, struct err *e) {
    struct table t = table_begin(bytes);
    while (table_next(&t)) {
        o->rows = arena_grow(a, o->rows, o->row_count, &o->row_room, sizeof *o->rows);
        struct row *row = &o->rows[o->row_count++];
        for (unsigned act = FIRST_ACT; act <= LAST_ACT; act++) {
            row->cells[act] = t.cells[act];
            if (!is_cell(o, t.cells[act]))
                return err_set(e, ERR_DATA, ACTS, t.line,
                               "\"%.*s\" is no code of cameo.txt; write one, = or -", (int)t.cells[act].size,
                               t.cells[act].at);
        }
        *map_put(&o->row_index, t.cells[0]) = (uint32_t)o->row_count;
    }
    return true;
}

struct ontology *ontology_make(struct arena *a, const struct pack *p, struct err *e) {
    struct str codes = pack_section(p, CODES), acts = pack_section(p, ACTS);
    if (!codes.size || !acts.size) {
        err_set(e, ERR_DATA, codes.size ? ACTS : CODES, 0, "is missing from the pack; build it again");
        return NULL;
    }
    struct ontology *o = arena_take(a, sizeof *o);
    map_begin(&o->code_index, a);
    map_begin(&o->row_index, a);
    return codes_read(o, a, codes, e) && rows_read(o, a, acts, e) ? o : NULL;
}

const struct code *ontology_find(const struct ontology *o, struct str cameo) {
    uint32_t i = map_get(&o->code_index, cameo);
    return i ? &o->codes[i - 1] : NULL;
}

struct str ontology_compose(const struct ontology *o, enum act act, struct str deed) {
    if (act == ACT_SAME) return deed;
    if (act < FIRST_ACT || act > LAST_ACT) return (struct str){0};
    for (struct str stem = deed; stem.size >= 2; stem.size--) {
        uint32_t i = map_get(&o->row_index, stem);
        struct str cell = i ? o->rows[i - 1].cells[act] : (struct str){0};
        if (str_is(cell, "-")) return (struct str){0};
        if (cell.size) return str_is(cell, "=") ? deed : cell;
    }
    return (struct str){0};
}
