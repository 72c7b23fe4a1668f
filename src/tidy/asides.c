#include "tidy/asides.h"

#include "base/arena.h"
#include "know/know.h"
#include "know/wordlist.h"
#include "tidy/wording.h"

enum { NAME_REACH = 8, LONGEST_ASIDE = 120 };

static bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

static bool begins_word(char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

/* Does `word` go on with another word right behind `name`: "CorwinSenate"? */
static bool is_glued_to(struct str word, struct str name) {
    bool begins = name.size > 1 && word.size > name.size && memcmp(word.at, name.at, name.size) == 0;
    return begins && is_lower(name.at[name.size - 1]) && begins_word(word.at[name.size]);
}

/* The end of the word that closes an aside whose titles begin at `at`; 0 where none does. */
static uint32_t aside_end(const struct doc *d, uint32_t at, uint32_t end, struct arena *a,
                          const struct wordlist *list) {
    struct span word;
    for (uint32_t n = 0; n < LONGEST_ASIDE && wording_next(d, &at, end, &word); n++) {
        struct str w = doc_words(d, word), low = str_lower(a, w);
        bool is_upper = w.size > 1 && !is_lower(w.at[w.size - 1]) && !str_same(low, w);
        if (is_upper && wordlist_has(list, low)) return word.end;
    }
    return 0;
}

static void find_in(struct slices *marks, const struct doc *d, struct span line,
                    const struct wordlist *list) {
    struct span last[NAME_REACH] = {0}, word;
    uint32_t count = 0;
    for (uint32_t at = line.begin; wording_next(d, &at, line.end, &word);) {
        uint32_t begin = 0, end = 0;
        for (uint32_t back = 1; back < NAME_REACH && back <= count && !begin; back++) {
            struct span before = last[(count - back) % NAME_REACH];
            if (is_glued_to(doc_words(d, word), doc_words(d, before))) begin = before.end;
        }
        last[count++ % NAME_REACH] = word;
        if (begin) end = aside_end(d, word.end, line.end, marks->arena, list);
        if (!end) continue;
        slices_add(marks, d, (struct slice){{begin, end}, BLOCK_BOILERPLATE, 0});
        at = end, count = 0;
    }
}

void asides_find(struct slices *c, const struct doc *d, const struct know *k) {
    struct arena *scratch = arena_make();
    struct slices marks = {.arena = scratch};
    const struct wordlist *list = know_list(k, "asides");
    for (size_t i = 0; i < c->count; i++)
        if (c->at[i].kind == BLOCK_PARAGRAPH) find_in(&marks, d, c->at[i].span, list);
    slices_mark(c, d, &marks);
    arena_free(scratch);
}
