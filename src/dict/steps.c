#include "dict/steps.h"

struct reading {
    struct lexicon *x;
    struct steps_read *to;
    struct str text; /* evened out */
    size_t at;
    enum dialect dialect;
    enum steps_use use;
    uint32_t braced; /* letters in choices */
};

static bool is_white(char c) { return c == ' ' || c == '\t' || c == '\r'; }

static bool is_mark(char c) { return c && strchr(" _~={}|()", c) != NULL; }

static char peek(const struct reading *r, size_t ahead) {
    return r->at + ahead < r->text.size ? r->text.at[r->at + ahead] : 0;
}

/* Capitals; hyphens inside become "_"; runs of blanks one blank. */
static struct str even_out(struct arena *a, struct str text) {
    text = str_trim(text);
    char *to = arena_take(a, text.size + 1);
    size_t n = 0;
    for (size_t i = 0; i < text.size; i++) {
        char c = text.at[i];
        if (is_white(c)) c = ' ';
        if (c == ' ' && n && to[n - 1] == ' ') continue;
        if (c >= 'a' && c <= 'z') c = (char)(c - 'a' + 'A');
        if (c == '-' && i) c = '_';
        if (c == 'N' && n && to[n - 1] == ' ' && i + 2 < text.size && text.at[i + 1] == '\'' &&
            (text.at[i + 2] == 'T' || text.at[i + 2] == 't'))
            n--; /* treebanks part DID N'T; reports do not */
        to[n++] = c;
    }
    return (struct str){to, n};
}

static bool trouble(struct reading *r, const char *what, struct str about) {
    if (!r->to->trouble) r->to->trouble = what, r->to->about = about;
    return false;
}

static void skip_white(struct reading *r) {
    while (peek(r, 0) == ' ') r->at++;
}

/* How a step is joined to the next, from the marks behind it. */
static void read_join(struct reading *r, struct step *s) {
    bool is_exact = r->dialect == DIALECT_PETRARCH;
    s->is_whole = is_exact, s->is_next = false, s->is_bare = is_exact && r->use == STEPS_PATTERN;
    char c = peek(r, 0);
    if (c == '_') {
        r->at++;
        s->is_whole = true, s->is_bare = r->use != STEPS_ROOT;
        s->is_next = peek(r, 0) != ' ' && peek(r, 0) != 0;
    } else if (c == '~') {
        r->at += peek(r, 1) == '_' ? 2 : 1;
        s->is_whole = false, s->is_next = true;
    } else if (c == '=') {
        r->at++;
        s->is_whole = s->is_bare = true;
    }
}

static int symbol_of(char c) {
    switch (c) {
    case '*': return STEP_VERB;
    case '$': return STEP_SOURCE;
    case '+': return STEP_TARGET;
    case '%': return STEP_COMPOUND;
    case '^': return STEP_PASS;
    default: return -1;
    }
}

static struct str take_word(struct reading *r) {
    size_t begin = r->at;
    while (r->at < r->text.size && !is_mark(r->text.at[r->at])) r->at++;
    return (struct str){r->text.at + begin, r->at - begin};
}

static bool read_set_name(struct reading *r, struct step *s) {
    r->at++;
    struct str name = take_word(r);
    s->kind = STEP_CHOICE;
    s->what = map_get(&r->x->choice_index, name);
    if (!s->what) return trouble(r, "is no set known here: declare it above, or mend its name", name);
    read_join(r, s);
    s->is_whole =
        r->dialect == DIALECT_PETRARCH || !s->is_next; /* TABARI wants the first word of a set whole there */
    return true;
}

static uint32_t letters_of(struct str text) {
    uint32_t n = 0;
    for (size_t i = 0; i < text.size; i++) {
        char c = text.at[i];
        n += c == '_' || c == '\'' || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & 0x80);
    }
    return n;
}

static bool read_row(struct reading *r, struct step *steps, uint32_t *count, unsigned depth);

/* "{ A | B }" from behind the brace on: a choice, or with one alternative only, its words. */
static bool read_braces(struct reading *r, struct step *steps, uint32_t *count, unsigned depth) {
    uint32_t phrases[CHOICE_PHRASES], n = 0, longest = 0;
    struct step inside[PHRASE_STEPS];
    for (;;) {
        uint32_t inner = 0;
        size_t begin = r->at;
        if (!read_row(r, inside, &inner, depth + 1)) return false;
        uint32_t length = letters_of((struct str){r->text.at + begin, r->at - begin});
        char end = peek(r, 0);
        if (end != '|' && end != '}') return trouble(r, "has a brace that is not closed", r->text);
        r->at++;
        if (end == '}' && n == 0) { /* PETRARCH's noun phrase */
            if (inner) read_join(r, &inside[inner - 1]);
            for (uint32_t i = 0; i < inner && *count < PHRASE_STEPS; i++) steps[(*count)++] = inside[i];
            return true;
        }
        if (inner == 0) return trouble(r, "has an empty choice between braces", r->text);
        if (n == CHOICE_PHRASES)
            return trouble(r, "has too many choices: make them a set of synonyms", r->text);
        r->braced += length;
        if (length > longest) longest = length;
        phrases[n++] = lexicon_phrase(r->x, inside, inner);
        if (end == '}') break;
    }
    r->to->choice_length += longest;
    steps_make_set(r->x, (struct str){0}, phrases, n);
    struct step *s = &steps[(*count)++];
    *s = (struct step){.kind = STEP_CHOICE, .what = (uint32_t)r->x->choice_count - 1};
    read_join(r, s);
    return true;
}

static bool read_group(struct reading *r, struct step *steps, uint32_t *count, unsigned depth) {
    char open = peek(r, 0);
    if (depth == PHRASE_DEPTH) return trouble(r, "has brackets too deep inside each other", r->text);
    r->at++;
    if (open == '{') return read_braces(r, steps, count, depth);
    if (!read_row(r, steps, count, depth + 1)) return false;
    if (peek(r, 0) != ')') return trouble(r, "has a parenthesis that is not closed", r->text);
    r->at++;
    if (peek(r, 0) == '_') r->at++;
    return true;
}

static bool read_symbol(struct reading *r, struct step *s, int kind, uint32_t place, unsigned depth) {
    r->at++;
    s->kind = (uint8_t)kind;
    read_join(r, s);
    if (kind != STEP_VERB) return true;
    if (depth || r->to->verb != PHRASE_STEPS)
        return trouble(r, "has more than one *, or one inside brackets", r->text);
    r->to->verb = place;
    return true;
}

static bool read_step(struct reading *r, struct step *steps, uint32_t *count, unsigned depth) {
    struct step *s = &steps[*count];
    *s = (struct step){0};
    int symbol = symbol_of(peek(r, 0));
    bool alone = peek(r, 1) == 0 || is_mark(peek(r, 1));
    (*count)++;
    if (symbol >= 0 && alone) return read_symbol(r, s, symbol, *count - 1, depth);
    if (peek(r, 0) == '&' && !alone) return read_set_name(r, s);
    struct str word = take_word(r);
    if (word.size == 0) return trouble(r, "has a mark where a word should stand", r->text);
    s->what = lexicon_word(r->x, word);
    read_join(r, s);
    return true;
}

/* Steps up to the end, "|", "}" or ")". */
static bool read_row(struct reading *r, struct step *steps, uint32_t *count, unsigned depth) {
    for (;;) {
        skip_white(r);
        char c = peek(r, 0);
        if (c == 0 || c == '|' || c == '}' || c == ')') return true;
        if (*count >= PHRASE_STEPS - 1) return trouble(r, "has too many words", r->text);
        if (c == '_') {
            r->at++;
            continue;
        }
        if (!(c == '{' || c == '(' ? read_group(r, steps, count, depth) : read_step(r, steps, count, depth)))
            return false;
    }
}

void steps_make_set(struct lexicon *x, struct str name, const uint32_t *phrases, uint32_t count) {
    struct arena *a = x->arena;
    x->choices = arena_grow(a, x->choices, x->choice_count, &x->choice_room, sizeof *x->choices);
    x->choices[x->choice_count++] = (struct choice){(uint32_t)x->alternative_count, count, name.size > 0};
    for (uint32_t i = 0; i < count; i++) {
        x->alternatives = arena_grow(a, x->alternatives, x->alternative_count, &x->alternative_room,
                                     sizeof *x->alternatives);
        x->alternatives[x->alternative_count++] = phrases[i];
    }
    if (name.size) *map_put(&x->choice_index, str_copy(a, name)) = (uint32_t)x->choice_count - 1;
}

struct steps_read steps_read(struct lexicon *x, struct str text, enum dialect dialect, enum steps_use use) {
    struct steps_read to = {.verb = PHRASE_STEPS};
    struct step steps[PHRASE_STEPS + 1];
    uint32_t count = 0;
    struct reading r = {x, &to, even_out(x->arena, text), 0, dialect, use, 0};
    to.name = r.text;
    if (read_row(&r, steps, &count, 0) && r.at < r.text.size) trouble(&r, "has a bracket too many", r.text);
    if (!to.trouble && count == 0) trouble(&r, "has no words", r.text);
    if (!to.trouble && use == STEPS_ROOT)
        for (uint32_t i = 0; i < count; i++)
            if (steps[i].kind != STEP_WORD) trouble(&r, "has symbols, where only words can stand", r.text);
    if (to.trouble) return to;
    to.length = letters_of(r.text) - r.braced + to.choice_length;
    to.phrase = lexicon_phrase(x, steps, count);
    return to;
}
