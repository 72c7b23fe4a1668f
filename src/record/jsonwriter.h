/* Jsonwriter: JSON put into a buffer value by value, with no tree of it in memory.
 *
 *     struct jsonwriter j = {.to = &buf};
 *     jsonwriter_open(&j, '{');
 *     jsonwriter_key(&j, "id"), jsonwriter_text(&j, id);
 *     jsonwriter_close(&j, '}');                           {"id":"..."} */
#ifndef RECORD_JSONWRITER_H
#define RECORD_JSONWRITER_H

#include <stdint.h>

#include "base/buf.h"

struct jsonwriter {
    struct buf *to;
    bool is_pretty;      /* on many lines, one more space for each bracket that is open */
    unsigned depth;      /* of open brackets */
    bool has_key;        /* a value is due on the same line */
    bool has_one_before; /* the innermost bracket is not empty */
};

void jsonwriter_open(struct jsonwriter *j, char bracket);
void jsonwriter_close(struct jsonwriter *j, char bracket);

/* The key is plain ASCII. */
void jsonwriter_key(struct jsonwriter *j, const char *key);

void jsonwriter_text(struct jsonwriter *j, struct str s);
void jsonwriter_whole(struct jsonwriter *j, int64_t n);
void jsonwriter_number(struct jsonwriter *j, double n); /* null where it is not finite */
void jsonwriter_boolean(struct jsonwriter *j, bool is);
void jsonwriter_null(struct jsonwriter *j);

#endif
