#include "base/buf.h"

#include <assert.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static void buf_room(struct buf *b, size_t more) {
    if (b->room - b->size >= more) return;
    size_t room = b->room ? b->room : 256;
    while (room - b->size < more) {
        assert(room < SIZE_MAX / 2);
        room *= 2;
    }
    char *grown = realloc(b->at, room);
    if (!grown) {
        fprintf(stderr, "sitrep: out of memory (%zu bytes wanted); give the process more\n", room);
        abort();
    }
    b->at = grown;
    b->room = room;
}

void buf_add(struct buf *b, const void *bytes, size_t size) {
    if (!size) return;
    buf_room(b, size);
    memcpy(b->at + b->size, bytes, size);
    b->size += size;
}

void buf_str(struct buf *b, struct str s) { buf_add(b, s.at, s.size); }

void buf_text(struct buf *b, const char *text) { buf_add(b, text, strlen(text)); }

void buf_byte(struct buf *b, char c) { buf_add(b, &c, 1); }

void buf_print(struct buf *b, const char *format, ...) {
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int size = vsnprintf(NULL, 0, format, args);
    va_end(args);
    assert(size >= 0 && "the format is ours and valid");
    buf_room(b, (size_t)size + 1);
    vsnprintf(b->at + b->size, (size_t)size + 1, format, again);
    va_end(again);
    b->size += (size_t)size;
}

void buf_clear(struct buf *b) { b->size = 0; }

void buf_free(struct buf *b) {
    free(b->at);
    *b = (struct buf){0};
}
