#include "dict/lexicon.h"

#include <assert.h>

static const char *const KIND_NAMES[KIND_COUNT] = {
    [KIND_ACTOR] = "actor",
    [KIND_AGENT] = "agent",
    [KIND_VERB] = "verb",
    [KIND_NOUN] = "noun",
    [KIND_ADJECTIVE] = "adjective",
    [KIND_DETERMINER] = "determiner",
    [KIND_AUXILIARY] = "auxiliary",
    [KIND_BY] = "by",
    [KIND_PRONOUN] = "pronoun",
    [KIND_PRONOUNS] = "pronouns",
    [KIND_JOINER] = "joiner",
    [KIND_CONJUNCTION] = "conjunction",
    [KIND_PREPOSITION] = "preposition",
    [KIND_FORMER] = "former",
    [KIND_ENDING] = "ending",
};

#define ADD(x, list, count, room)                                                                            \
    ((x)->list = arena_grow((x)->arena, (x)->list, (x)->count, &(x)->room, sizeof *(x)->list),               \
     &(x)->list[(x)->count++])

bool code_is_nothing(struct str code) { return code.size == 0 || str_is(code, "---"); }
bool code_is_complex(struct str code) { return str_is(code, "+++"); }
bool code_is_discard(struct str code) { return str_is(code, "###"); }

uint32_t lexicon_find(const struct lexicon *x, struct str text) { return map_get(&x->word_index, text); }

uint32_t lexicon_word(struct lexicon *x, struct str text) {
    uint32_t known = lexicon_find(x, text);
    if (known) return known;
    struct str kept = str_copy(x->arena, text);
    ADD(x, words, word_count, word_room)->text = kept;
    if (text.size > x->longest_word) x->longest_word = text.size;
    return *map_put(&x->word_index, kept) = (uint32_t)x->word_count - 1;
}

uint32_t lexicon_phrase(struct lexicon *x, const struct step *steps, uint32_t count) {
    struct phrase *p = ADD(x, phrases, phrase_count, phrase_room);
    *p = (struct phrase){(uint32_t)x->step_count, count};
    for (uint32_t i = 0; i < count; i++) *ADD(x, steps, step_count, step_room) = steps[i];
    return (uint32_t)x->phrase_count - 1;
}

uint32_t lexicon_root(struct lexicon *x, struct str name, uint32_t phrase, enum word_kind kind) {
    if (map_get(&x->root_index, name)) return 0;
    uint32_t n = (uint32_t)x->root_count;
    *ADD(x, roots, root_count, root_room) = (struct root){.phrase = phrase, .kind = (uint8_t)kind};
    *map_put(&x->root_index, str_copy(x->arena, name)) = n;
    const struct step *first = &x->steps[x->phrases[phrase].steps];
    assert(x->phrases[phrase].count && first->kind == STEP_WORD && "a root begins with a word");
    struct lexicon_word *w = &x->words[first->what];
    if (w->last)
        x->roots[w->last].next = n;
    else
        w->first = n;
    w->last = n;
    return n;
}

uint32_t lexicon_verb(struct lexicon *x, struct deed act) {
    ADD(x, verbs, verb_count, verb_room)->act = act;
    return (uint32_t)x->verb_count - 1;
}

void lexicon_pattern(struct lexicon *x, uint32_t verb, struct pattern p) {
    uint32_t fixed = p.length - p.choice_length, n = (uint32_t)x->pattern_count;
    ADD(x, patterns, pattern_count, pattern_room);
    uint32_t *at = &x->verbs[verb].patterns;
    while (*at && x->patterns[*at].length >= fixed) at = &x->patterns[*at].next;
    p.next = *at;
    *at = n;
    x->patterns[n] = p;
    x->verbs[verb].pattern_count++;
}

void lexicon_code(struct lexicon *x, uint32_t *first, struct str code, int32_t from, int32_t to) {
    uint32_t n = (uint32_t)x->code_count;
    *ADD(x, codes, code_count, code_room) = (struct dated_code){str_copy(x->arena, code), from, to, 0};
    if (!*first) {
        *first = n;
        return;
    }
    uint32_t last = *first;
    while (x->codes[last].next) last = x->codes[last].next;
    x->codes[last].next = n;
}

struct str lexicon_code_on(const struct lexicon *x, uint32_t first, int32_t day) {
    struct str always = {0}, last = {0};
    for (uint32_t i = first; i; i = x->codes[i].next) {
        const struct dated_code *c = &x->codes[i];
        bool is_dated = c->from != DAY_FIRST || c->to != DAY_LAST;
        if (day && is_dated && c->from <= day && day <= c->to) return c->code;
        if (!is_dated && !always.size) always = c->code;
        last = c->code;
    }
    return always.size ? always : !day && last.size ? last : str_of("---");
}

int32_t day_count(struct str text) {
    char digits[9];
    size_t n = 0;
    bool is_iso = text.size > 4 && text.at[4] == '-';
    for (size_t i = 0; i < text.size && n < 9; i++)
        if (text.at[i] >= '0' && text.at[i] <= '9')
            digits[n++] = text.at[i];
        else if (text.at[i] != '-' || !is_iso)
            break;
    if (n != 8 && (n != 6 || is_iso)) return 0;
    int year = str_number((struct str){digits, n - 4});
    int month = str_number((struct str){digits + n - 4, 2}),
        day = str_number((struct str){digits + n - 2, 2});
    if (n == 6) year += year <= 30 ? 2000 : 1900;
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) return 0;
    int y = year - (month <= 2), of_era = y % 400; /* the era's years begin in March */
    int of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return (int32_t)(y / 400 * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year + 1);
}

static enum word_kind kind_of(struct str name) {
    for (unsigned k = 1; k < KIND_COUNT; k++)
        if (KIND_NAMES[k] && str_is(name, KIND_NAMES[k])) return (enum word_kind)k;
    return KIND_NONE;
}

/* "ending TAB verb TAB ED TAB E": verbs may end in ED, ... behind an E. */
static void add_ending(struct lexicon *x, struct str rest) {
    struct str kind = str_trim(str_cut(&rest, '\t')), text = str_trim(str_cut(&rest, '\t'));
    *ADD(x, endings, ending_count, ending_room) = (struct lexicon_ending){
        (uint8_t)kind_of(kind), str_copy(x->arena, text), str_copy(x->arena, str_trim(rest))};
}

static void add_function_word(struct lexicon *x, struct str text, enum word_kind kind) {
    struct step s = {
        .what = lexicon_word(x, text), .kind = STEP_WORD, .is_whole = true, .is_next = true, .is_bare = true};
    lexicon_root(x, str_of(arena_print(x->arena, "%.*s_", (int)text.size, text.at)), lexicon_phrase(x, &s, 1),
                 kind);
}

/* Lines "WORD TAB kind"; `#` begins a comment. */
static void read_function_words(struct lexicon *x, struct str text) {
    while (text.size) {
        struct str line = str_trim(str_cut(&text, '\n'));
        if (line.size == 0 || line.at[0] == '#') continue;
        struct str word = str_trim(str_cut(&line, '\t'));
        if (str_is(word, "ending")) {
            add_ending(x, line);
            continue;
        }
        enum word_kind kind = kind_of(str_trim(line));
        if (word.size && kind) add_function_word(x, word, kind);
    }
}

/* Item 0 of everything means none. */
static void add_nothing(struct lexicon *x) {
    *ADD(x, words, word_count, word_room) = (struct lexicon_word){0};
    *ADD(x, roots, root_count, root_room) = (struct root){0};
    *ADD(x, verbs, verb_count, verb_room) = (struct verb){0};
    *ADD(x, patterns, pattern_count, pattern_room) = (struct pattern){0};
    *ADD(x, phrases, phrase_count, phrase_room) = (struct phrase){0};
    *ADD(x, choices, choice_count, choice_room) = (struct choice){0};
    *ADD(x, codes, code_count, code_room) = (struct dated_code){0};
}

struct lexicon *lexicon_make(struct arena *a, struct str function_words) {
    struct lexicon *x = arena_take(a, sizeof *x);
    x->arena = a;
    map_begin(&x->word_index, a), map_begin(&x->root_index, a), map_begin(&x->choice_index, a);
    add_nothing(x);
    read_function_words(x, function_words);
    return x;
}
