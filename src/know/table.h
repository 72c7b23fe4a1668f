/* Table: the plain text form of everything people edit in data/: one thing a line, cells between tabs, `#`
 * begins a comment line, empty lines count for nothing. Cells are trimmed. */
#ifndef KNOW_TABLE_H
#define KNOW_TABLE_H

#include "base/str.h"

enum { TABLE_CELLS = 16 };

struct table {
    struct str rest;
    uint32_t line; /* of the row just read, from 1 */
    struct str cells[TABLE_CELLS];
    uint32_t count; /* of cells in the row; those beyond it are empty */
};

struct table table_begin(struct str bytes);

/* Reads the next row into `cells`; false after the last. More than TABLE_CELLS cells: the last holds the
 * rest. */
bool table_next(struct table *t);

#endif
