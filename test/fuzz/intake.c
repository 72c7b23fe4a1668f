/* Bytes as they are, gzip or zstd, read by lines and as a whole. */
#include "read/intake.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct err e = {0};
    struct str bytes;
    struct intake *lines = intake_of(fuzz_bytes(data, size), "lines");
    intake_peek(lines, 64, &bytes, &e);
    while (intake_line(lines, &bytes, &e) == INTAKE_SOME) continue;
    intake_close(lines);
    struct intake *whole = intake_of(fuzz_bytes(data, size), "whole");
    intake_rest(whole, &bytes, &e);
    intake_close(whole);
    return 0;
}
