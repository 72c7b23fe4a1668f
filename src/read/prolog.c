#include "read/prolog.h"

#include <strings.h>

/* Where the declaration or comment that `s` begins with ends; NULL where it begins with none. */
static const char *prolog_end(struct str s) {
    const char *mark = str_begins(s, "<!--") ? "-->" : str_begins(s, "<?") ? "?>" : NULL;
    if (!mark && (s.size < 9 || strncasecmp(s.at, "<!doctype", 9) != 0)) return NULL;
    if (!mark) {
        const char *end = memchr(s.at, '>', s.size);
        mark = end && memchr(s.at, '[', (size_t)(end - s.at)) ? "]>" : ">";
    }
    const char *end = memmem(s.at, s.size, mark, strlen(mark));
    return end ? end + strlen(mark) : s.at + s.size;
}

struct str prolog_skip(struct str s) {
    s = str_trim(s);
    for (const char *end; (end = prolog_end(s));)
        s = str_trim((struct str){end, (size_t)(s.at + s.size - end)});
    return s;
}
