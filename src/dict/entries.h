/* Entries: the lines of a dictionary file, and what is wrong with them.
 *
 *     SADDAM_HUSSEIN  [IRQGOV <030409] [IRQELI] ; a comment        phrase, codes, no comment
 *
 * What is wrong is kept with file and line, and the rest of the file counts. */
#ifndef DICT_ENTRIES_H
#define DICT_ENTRIES_H

#include "dict/steps.h"

enum { FAULTS_KEPT = 1000, ENTRY_FILES = 64 };

struct fault {
    const char *file;
    uint32_t line;
    struct str what; /* with what to do */
};

struct entries { /* one file on its way into a lexicon */
    struct lexicon *lexicon;
    struct fault *faults; /* of all files */
    size_t fault_count, fault_room, fault_total;
    const char *file;
    uint32_t file_number, line;
    enum dialect dialect;
    struct str rest;   /* of the file */
    struct str phrase; /* of the line: before "[" */
    struct str codes;  /* from the first "[" on */
    bool in_comment;   /* inside <!-- --> */
};

/* Begins with a file's text; the dialect is told by its content. */
void entries_begin(struct entries *e, const char *file, struct str text);

/* The next line that holds something, without comment; false at the end, also at a line that begins with "~".
 */
bool entries_next(struct entries *e);

/* Takes the content of the next "[...]" off the codes; false after the last, and where it is not closed. */
bool entries_code(struct entries *e, struct str *code);

/* Notes what is wrong with the line. */
void entries_fault(struct entries *e, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Reads the phrase of a root; 0 and a fault where it is wrong. `name` gets it as spelt evenly. */
uint32_t entries_phrase(struct entries *e, struct str text, struct str *name);

#endif
