/* Dictionaries from foreign bytes, as each kind there is: what can be read is read, every fault names a line,
 * and the same bytes as a sentence are coded by them. A second dictionary that is good comes first, so that
 * there is always something to match. */
#include "dict/dictionary.h"
#include "fuzz.h"
#include "know/know.h"
#include "know/pack.h"

static const char GOOD[] = "A_ [AAA]\nFREE [FRD <950101] [FRX]\n+FREED\n";
static const char VERBS[] = "&S\n+A B\n--- MEET [1:2] ---\nMEET {MET}\n- % * { A | B C } &S [3]\n";

static void check(const struct dictionary *d) {
    for (size_t i = 0; i < d->entries.fault_count; i++)
        if (!d->entries.faults[i].what.size) __builtin_trap();
}

static void code(const struct dictionary *d, struct str text) {
    struct arena *a = arena_make();
    struct forward forward = {0};
    struct dictionary_input in = {
        .text = text, .part = {0, (uint32_t)text.size}, .published = str_of("1996-01-01")};
    for (int i = 0; i < 2; i++) {
        const struct coded *c = dictionary_code(d, a, &in, &forward);
        for (uint32_t e = 0; e < c->count; e++) {
            if (c->events[e].trigger.end > text.size) __builtin_trap();
            dictionary_rule(d, a, &c->events[e]);
        }
    }
    dictionary_actor(d, a, text, in.published);
    arena_free(a);
}

static void try_kind(struct str words, struct str bytes, enum dictionary_kind kind, bool after_good) {
    struct dictionary *d = dictionary_make(words);
    struct err e;
    if (after_good) {
        dictionary_add_text(d, "good", str_of(GOOD), DICTIONARY_ACTORS, &e);
        dictionary_add_text(d, "verbs", str_of(VERBS), DICTIONARY_VERBS, &e);
    }
    dictionary_add_text(d, "fuzz", bytes, kind, &e);
    check(d);
    code(d, bytes);
    dictionary_free(d);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct str words = pack_section(fuzz_know()->pack, "data/dictionary/words.txt"),
               bytes = fuzz_bytes(data, size);
    for (int kind = DICTIONARY_ACTORS; kind <= DICTIONARY_OPTIONS; kind++) {
        try_kind(words, bytes, (enum dictionary_kind)kind, false);
        try_kind(words, bytes, (enum dictionary_kind)kind, true);
    }
    return 0;
}
