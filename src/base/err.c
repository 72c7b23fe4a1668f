#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>

bool err_set(struct err *e, enum err_kind kind, const char *where, uint32_t line, const char *format, ...) {
    if (!e) return false;
    e->kind = kind;
    e->line = line;
    snprintf(e->where, sizeof e->where, "%s", where ? where : "");
    va_list args;
    va_start(args, format);
    vsnprintf(e->what, sizeof e->what, format, args);
    va_end(args);
    return false;
}
