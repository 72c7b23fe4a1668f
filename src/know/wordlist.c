#include "know/wordlist.h"

#include "base/arena.h"
#include "know/table.h"

static uint32_t words_of(struct str phrase) {
    uint32_t words = phrase.size > 0;
    for (size_t i = 0; i < phrase.size; i++) words += phrase.at[i] == ' ';
    return words;
}

struct wordlist *wordlist_make(struct arena *a, struct str bytes) {
    struct wordlist *w = arena_take(a, sizeof *w);
    map_begin(&w->index, a);
    uint32_t count = 0;
    for (struct table t = table_begin(bytes); table_next(&t);) count++;
    w->values = arena_take(a, (count + 1) * sizeof *w->values);
    count = 0;
    for (struct table t = table_begin(bytes); table_next(&t);) {
        struct str phrase = str_lower(a, t.cells[0]);
        *map_put(&w->index, phrase) = ++count;
        w->values[count] = t.cells[1];
        if (words_of(phrase) > w->longest) w->longest = words_of(phrase);
    }
    return w;
}

const struct str *wordlist_find(const struct wordlist *w, struct str phrase) {
    uint32_t i = map_get(&w->index, phrase);
    return i ? &w->values[i] : NULL;
}
