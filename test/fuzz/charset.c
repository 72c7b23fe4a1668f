/* Bytes in any charset to UTF-8. The first byte chooses what is declared. */
#include "read/charset.h"
#include "base/utf8.h"
#include "fuzz.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const char *const DECLARED[] = {"",          "utf-8",  "iso-8859-1", "windows-1251",
                                           "shift_jis", "utf-16", "no-such"};
    if (!size) return 0;
    struct arena *a = arena_make();
    struct decoded c;
    struct str raw = fuzz_bytes(data + 1, size - 1);
    charset_decode(&c, a, raw, str_of(DECLARED[data[0] % (sizeof DECLARED / sizeof *DECLARED)]));
    if (utf8_check(c.text.at, c.text.size) != c.text.size) abort();
    for (size_t i = 0; i < c.bad_count; i++)
        if (c.bad[i].end > c.text.size || c.bad[i].begin >= c.bad[i].end) abort();
    for (uint32_t at = 0; at < c.text.size; at += 7)
        if (charset_raw(&c, at) > raw.size) abort();
    charset_declared(raw);
    arena_free(a);
    return 0;
}
