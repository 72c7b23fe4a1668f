/* Err: why the machine failed, in words that tell a person what to do. Filled by the function that failed,
 * passed on by its callers, printed by the command line alone. The world's mess is not an error: see remarks
 * in doc/doc.h. */
#ifndef BASE_ERR_H
#define BASE_ERR_H

#include <stdbool.h>
#include <stdint.h>

enum err_kind {
    ERR_NONE,
    ERR_INPUT, /* a file that cannot be read */
    ERR_DATA,  /* our own model or knowledge, or a user's dictionary, is wrong */
    ERR_USAGE,
    ERR_SYSTEM, /* disk, memory, threads */
};

struct err {
    enum err_kind kind;
    uint32_t line;   /* of the file, from 1; 0 = none */
    char where[256]; /* the file or part, cut to fit */
    char what[512];  /* "what happened; what to do" */
};

/* Fills `e` (NULL is allowed) and returns false, so that a caller can `return err_set(...)`. */
bool err_set(struct err *e, enum err_kind kind, const char *where, uint32_t line, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

#endif
