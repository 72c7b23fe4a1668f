/* Buf: bytes that grow at the end; output is written into one and leaves the program in one piece. */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include <stddef.h>

#include "base/str.h"

struct buf {
    char *at; /* not NUL-terminated */
    size_t size, room;
};

void buf_add(struct buf *b, const void *bytes, size_t size);
void buf_str(struct buf *b, struct str s);
void buf_text(struct buf *b, const char *text);
void buf_byte(struct buf *b, char c);
void buf_print(struct buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Empty again, the room kept. */
void buf_clear(struct buf *b);
void buf_free(struct buf *b);

#endif
