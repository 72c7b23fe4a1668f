/* Fuzz: what the targets share. Each target is a file with LLVMFuzzerTestOneInput, linked with libFuzzer
 * where the build is configured with -Dfuzz=true and with drive.c, which runs in `make check`, where it is
 * not. */
#ifndef FUZZ_FUZZ_H
#define FUZZ_FUZZ_H

#include <stddef.h>
#include <stdint.h>

#include "doc/doc.h"

struct know;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The program's knowledge, opened at the first call and kept: a fuzz target has no end at which to close it.
 */
const struct know *fuzz_know(void);

/* Aborts where a document breaks an invariant: text, spans, origins. */
void fuzz_check(const struct doc *d);

/* The input as text. */
static inline struct str fuzz_bytes(const uint8_t *data, size_t size) {
    return (struct str){(const char *)data, size};
}

#endif
