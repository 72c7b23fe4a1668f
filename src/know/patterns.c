#include "know/patterns.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>

#include "base/arena.h"
#include "know/pack.h"

/* A cursor over one line. A word ends at a space or a bracket; brackets are words of their own. */
struct line {
    struct patterns *p;
    struct str file, text;
    uint32_t number;
    size_t at;       /* where the next word begins */
    struct str word; /* the word just looked at; empty at the end */
    bool is_wrong;   /* a warning has been written */
};

static bool is_bracket(char c) { return c == '[' || c == ']' || c == '(' || c == ')'; }

static void look(struct line *l) {
    while (l->at < l->text.size && (l->text.at[l->at] == ' ' || l->text.at[l->at] == '\t')) l->at++;
    size_t end = l->at;
    if (end < l->text.size && is_bracket(l->text.at[end]))
        end++;
    else
        while (end < l->text.size && l->text.at[end] != ' ' && l->text.at[end] != '\t' &&
               !is_bracket(l->text.at[end]))
            end++;
    l->word = (struct str){l->text.at + l->at, end - l->at};
}

static void step(struct line *l) {
    l->at += l->word.size;
    look(l);
}

static bool take(struct line *l, const char *word) {
    if (!str_is(l->word, word)) return false;
    step(l);
    return true;
}

/* Tells what is wrong at the word looked at; only the first mistake of a line counts. */
static void __attribute__((format(printf, 2, 3))) wrong(struct line *l, const char *format, ...) {
    if (l->is_wrong) return;
    l->is_wrong = true;
    char text[300];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    struct patterns *p = l->p;
    p->warnings = arena_grow(p->arena, p->warnings, p->warning_count, &p->warning_room, sizeof *p->warnings);
    p->warnings[p->warning_count++] = str_of(
        arena_print(p->arena, "%.*s:%u:%zu: %s", (int)l->file.size, l->file.at, l->number, l->at + 1, text));
}

/* ---- the nearest known word ---------------------------------------------------------------------------- */

enum { LONGEST_NAME = 40 };

/* Letters to change, add or drop to make `b` of `a`. */
static uint32_t distance(struct str a, struct str b) {
    uint32_t row[LONGEST_NAME + 1];
    if (a.size > LONGEST_NAME || b.size > LONGEST_NAME) return LONGEST_NAME;
    for (uint32_t j = 0; j <= b.size; j++) row[j] = j;
    for (uint32_t i = 1; i <= a.size; i++) {
        uint32_t corner = row[0];
        row[0] = i;
        for (uint32_t j = 1; j <= b.size; j++) {
            uint32_t change = corner + (a.at[i - 1] != b.at[j - 1]), drop = row[j] + 1, add = row[j - 1] + 1;
            corner = row[j];
            row[j] = change < drop ? (change < add ? change : add) : (drop < add ? drop : add);
        }
    }
    return row[b.size];
}

static void nearer(struct str word, struct str known, struct str *best, uint32_t *least) {
    uint32_t far = known.size ? distance(word, known) : LONGEST_NAME;
    if (far >= *least) return;
    *least = far;
    *best = known;
}

static struct str nearest_class(const struct patterns *p, struct str name) {
    struct str best = {0};
    uint32_t least = 4;
    for (size_t i = 1; i < p->set_count; i++) nearer(name, p->sets[i].name, &best, &least);
    return best;
}

static struct str nearest_result(struct str word) {
    struct str best = {0};
    uint32_t least = 4;
    for (unsigned a = ACT_INTEND; a < ACT_COUNT; a++)
        nearer(word, str_of(act_name((enum act)a)), &best, &least);
    nearer(word, str_of("none"), &best, &least);
    return best;
}

/* ---- sets of words ------------------------------------------------------------------------------------- */

static uint32_t set_make(struct patterns *p, struct str name) {
    p->sets = arena_grow(p->arena, p->sets, p->set_count, &p->set_room, sizeof *p->sets);
    struct word_set *s = &p->sets[p->set_count];
    s->name = name;
    map_begin(&s->words, p->arena);
    return (uint32_t)p->set_count++;
}

static void set_put(struct patterns *p, uint32_t set, struct str word) {
    *map_put(&p->sets[set].words, word) = 1;
    *map_put(&p->vocabulary, word) = 1;
}

static void set_join(struct patterns *p, uint32_t set, uint32_t other) {
    const struct map *from = &p->sets[other].words;
    for (size_t i = 0; i < from->room; i++)
        if (from->slots[i].used) set_put(p, set, from->slots[i].key);
}

bool patterns_has(const struct patterns *p, uint32_t set, struct str word) {
    return !set || map_get(&p->sets[set].words, word);
}

uint32_t patterns_class(const struct patterns *p, const char *name) {
    return map_get(&p->class_index, str_of(name));
}

static bool is_plain(struct str word) {
    for (size_t i = 0; i < word.size; i++)
        if (strchr("<>*=[]():+", word.at[i])) return false;
    return word.size > 0;
}

/* Adds "word", or the words of "<class>", which must be known already: so no class can hold itself. */
static void add_words(struct line *l, uint32_t set, struct str word) {
    if (word.size > 2 && word.at[0] == '<' && word.at[word.size - 1] == '>') {
        struct str name = {word.at + 1, word.size - 2};
        uint32_t other = map_get(&l->p->class_index, name);
        if (other && other != set) {
            set_join(l->p, set, other);
        } else {
            struct str near = nearest_class(l->p, name);
            wrong(l, "no class \"%.*s\" is known above; write it before its first use%s%.*s%s",
                  (int)name.size, name.at, near.size ? ", or did you mean <" : "", (int)near.size, near.at,
                  near.size ? ">?" : "");
        }
    } else if (is_plain(word)) {
        set_put(l->p, set, word);
    } else {
        wrong(l, "expected a word or a <class>, found \"%.*s\"", (int)word.size, word.at);
    }
}

/* The set of "a|b|<class>". A single class is used as it is. */
static uint32_t read_set(struct line *l, struct str words) {
    struct patterns *p = l->p;
    if (words.size > 2 && words.at[0] == '<' && !memchr(words.at, '|', words.size)) {
        struct str name = {words.at + 1, words.size - 2};
        uint32_t known = map_get(&p->class_index, name);
        if (known) return known;
    }
    uint32_t set = set_make(p, (struct str){0});
    if (!words.size) wrong(l, "expected a word or a <class>");
    while (words.size && !l->is_wrong) add_words(l, set, str_cut(&words, '|'));
    return set;
}

static void read_class(struct line *l) {
    struct str name = l->word;
    if (!is_plain(name))
        return wrong(l, "expected the name of the class, found \"%.*s\"", (int)name.size, name.at);
    uint32_t set = map_get(&l->p->class_index, name);
    if (!set) set = set_make(l->p, name);
    step(l);
    if (!take(l, "="))
        return wrong(l, "expected = after the name of the class, found \"%.*s\"", (int)l->word.size,
                     l->word.at);
    for (; l->word.size && !l->is_wrong; step(l)) add_words(l, set, l->word);
    if (!l->is_wrong) *map_put(&l->p->class_index, name) = set;
}

/* ---- one pattern --------------------------------------------------------------------------------------- */

static bool is_preposition(const struct patterns *p, struct str words) {
    uint32_t known = map_get(&p->class_index, str_of("preposition"));
    if (!known || !words.size) return false;
    while (words.size)
        if (!patterns_has(p, known, str_cut(&words, '|'))) return false;
    return true;
}

/* S, T or X, with or without ":words" or "!". */
static bool read_role(struct line *l, uint8_t *filler, uint32_t *words, bool *is_actor) {
    struct str w = l->word;
    bool must_act = w.size == 2 && w.at[1] == '!';
    if (!w.size || (w.size > 1 && w.at[1] != ':' && !must_act)) return false;
    switch (w.at[0]) {
    case 'S': *filler = FILLER_SOURCE; break;
    case 'T': *filler = FILLER_TARGET; break;
    case 'X': *filler = FILLER_ANY; break;
    default: return false;
    }
    *is_actor = must_act;
    if (w.size > 1 && !must_act) *words = read_set(l, (struct str){w.at + 2, w.size - 2});
    step(l);
    return true;
}

static void read_filler(struct line *l, struct piece *piece) {
    if (take(l, "*")) {
        piece->filler = FILLER_DEED;
    } else if (take(l, "P")) {
        piece->filler = FILLER_PLACE;
    } else if (!read_role(l, &piece->filler, &piece->words, &piece->is_actor)) {
        piece->filler = FILLER_WORDS;
        piece->words = read_set(l, l->word);
        step(l);
    }
}

static void read_clause_piece(struct line *l, struct piece *piece, uint8_t kind) {
    piece->kind = kind;
    piece->filler = FILLER_DEED;
    if (kind == PIECE_THAT && !str_is(l->word, "*")) {
        piece->words = read_set(l, l->word);
        step(l);
    }
    if (!take(l, "*")) wrong(l, "expected * for the deed, found \"%.*s\"", (int)l->word.size, l->word.at);
}

/* What stands after the trigger: an object, "on T", "to *", "that *" ... */
static void read_place(struct line *l, struct piece *piece) {
    struct line ahead = *l;
    if (take(&ahead, "to") && str_is(ahead.word, "*")) {
        step(l);
        read_clause_piece(l, piece, PIECE_TO);
    } else if (take(l, "that")) {
        read_clause_piece(l, piece, PIECE_THAT);
    } else if (take(l, "ing")) {
        read_clause_piece(l, piece, PIECE_ING);
    } else if (is_preposition(l->p, l->word)) {
        piece->kind = PIECE_OBLIQUE;
        piece->preps = read_set(l, l->word);
        step(l);
        if (str_is(l->word, "]")) return; /* "[with] T" */
        read_filler(l, piece);
    } else {
        piece->kind = PIECE_OBJECT;
        read_filler(l, piece);
    }
}

static void read_piece(struct line *l, struct piece *piece) {
    if (take(l, "(")) {
        piece->kind = PIECE_MODIFIER;
        piece->words = read_set(l, l->word);
        step(l);
        if (!take(l, ")")) wrong(l, "expected ), found \"%.*s\"", (int)l->word.size, l->word.at);
    } else if (take(l, "[")) {
        uint32_t none = 0;
        piece->words = none;
        read_place(l, piece);
        bool lone = piece->kind == PIECE_OBLIQUE && piece->filler == FILLER_WORDS && !piece->words;
        piece->is_optional = !lone;
        if (!take(l, "]")) wrong(l, "expected ], found \"%.*s\"", (int)l->word.size, l->word.at);
        if (!lone) return;
        piece->may_be_bare = true;
        read_filler(l, piece);
    } else {
        read_place(l, piece);
    }
}

static void read_trigger(struct line *l, struct pattern *made) {
    struct str words = l->word, verb = str_cut(&words, '+');
    if (!verb.size || is_bracket(verb.at[0]) || str_is(verb, "=") || str_is(verb, "*"))
        return wrong(l, "expected the word that triggers the event, found \"%.*s\"", (int)verb.size, verb.at);
    made->trigger = read_set(l, verb);
    if (words.size) made->particle = read_set(l, words);
    step(l);
}

static void read_result(struct line *l, struct pattern *made) {
    made->act = (uint8_t)act_of(l->word);
    bool has_code = !made->act;
    if (made->act) {
        step(l);
        has_code = take(l, "else");
    }
    if (has_code && !str_is(l->word, "none")) {
        made->code = l->word;
        if (!ontology_find(l->p->ontology, made->code)) {
            struct str near = nearest_result(l->word);
            return wrong(l, "expected a CAMEO code, an act or none, found \"%.*s\"%s%.*s%s",
                         (int)l->word.size, l->word.at, near.size ? "; did you mean \"" : "", (int)near.size,
                         near.at, near.size ? "\"?" : "");
        }
    }
    if (has_code) step(l);
    for (; l->word.size && !l->is_wrong; step(l)) {
        if (str_is(l->word, "event"))
            made->is_event = true;
        else if (str_is(l->word, "mutual"))
            made->is_mutual = true;
        else if (str_is(l->word, "topic"))
            made->is_topic = true;
        else
            wrong(l, "expected else, event, mutual, topic or the end of the line, found \"%.*s\"",
                  (int)l->word.size, l->word.at);
    }
}

static struct str nearest_preposition(const struct patterns *p, struct str word) {
    struct str best = {0};
    uint32_t known = map_get(&p->class_index, str_of("preposition")), least = 3;
    const struct map *words = &p->sets[known].words;
    for (size_t i = 0; i < words->room; i++)
        if (words->slots[i].used) nearer(word, words->slots[i].key, &best, &least);
    return best;
}

/* "parley wth T": words and then somebody can only be a preposition misspelt. `word` stands before the look.
 */
static void check_order(struct line *l, const struct pattern *made, size_t at, struct str word) {
    if (made->count < 2) return;
    const struct piece *a = &made->pieces[made->count - 2], *b = a + 1;
    bool is_role = b->filler != FILLER_WORDS && b->filler != FILLER_DEED;
    if (a->kind != PIECE_OBJECT || a->filler != FILLER_WORDS || b->kind != PIECE_OBJECT || !is_role) return;
    struct str near = nearest_preposition(l->p, word);
    l->at = at;
    wrong(l, "expected a preposition, found \"%.*s\"%s%.*s%s", (int)word.size, word.at,
          near.size ? "; did you mean \"" : "", (int)near.size, near.at, near.size ? "\"?" : "");
}

static void check_pattern(struct line *l, const struct pattern *made) {
    bool has_deed = made->subject == FILLER_DEED && !made->is_noun;
    for (uint8_t i = 0; i < made->count; i++) has_deed = has_deed || made->pieces[i].filler == FILLER_DEED;
    if (made->act && !has_deed)
        wrong(l, "\"%s\" needs a deed; write * where it stands", act_name((enum act)made->act));
}

static void link_trigger(struct patterns *p, uint32_t pattern) {
    const struct pattern *made = &p->at[pattern];
    const struct map *words = &p->sets[made->trigger].words;
    for (size_t i = 0; i < words->room; i++) {
        if (!words->slots[i].used) continue;
        uint32_t *first = map_put(made->is_noun ? &p->noun_index : &p->verb_index, words->slots[i].key);
        p->links = arena_grow(p->arena, p->links, p->link_count, &p->link_room, sizeof *p->links);
        p->links[p->link_count] = (struct pattern_link){pattern, *first};
        *first = (uint32_t)p->link_count++;
    }
}

static void read_pattern(struct line *l) {
    struct patterns *p = l->p;
    struct pattern made = {.text = l->text, .is_noun = take(l, "noun")};
    made.name = str_of(arena_print(p->arena, "%.*s:%u", (int)l->file.size, l->file.at, l->number));
    if (!made.is_noun && take(l, "*"))
        made.subject = FILLER_DEED;
    else if (!made.is_noun && !read_role(l, &made.subject, &made.subject_words, &made.subject_acts))
        wrong(l, "expected S, T, X, *, noun or class at the beginning, found \"%.*s\"", (int)l->word.size,
              l->word.at);
    while (made.is_noun && str_is(l->word, "(") && made.count < PATTERN_PIECES && !l->is_wrong)
        read_piece(l, &made.pieces[made.count++]);
    made.is_negated = !made.is_noun && take(l, "not");
    made.needs_be = !made.is_noun && take(l, "be");
    read_trigger(l, &made);
    struct str before = {0};
    for (size_t at = 0; l->word.size && !str_is(l->word, "=") && !l->is_wrong;) {
        size_t here = l->at;
        struct str word = l->word;
        if (made.count == PATTERN_PIECES)
            wrong(l, "more than %d places in one pattern; leave some out", PATTERN_PIECES);
        else
            read_piece(l, &made.pieces[made.count++]);
        check_order(l, &made, at, before);
        at = here;
        before = word;
    }
    if (!take(l, "=")) wrong(l, "expected = and the event's code at the end of the line");
    if (!l->is_wrong) read_result(l, &made);
    if (!l->is_wrong) check_pattern(l, &made);
    if (l->is_wrong) return;
    p->at = arena_grow(p->arena, p->at, p->count, &p->room, sizeof *p->at);
    p->at[p->count++] = made;
    link_trigger(p, (uint32_t)p->count - 1);
}

/* Reads the lines that are classes, or those that are not. */
static void read_lines(struct patterns *p, struct str file, struct str bytes, bool classes) {
    for (uint32_t number = 1; bytes.size; number++) {
        struct str text = str_cut(&bytes, '\n');
        const char *comment = memchr(text.at, '#', text.size);
        if (comment) text.size = (size_t)(comment - text.at);
        struct line l = {.p = p, .file = file, .text = str_trim(text), .number = number};
        look(&l);
        if (!l.word.size || str_is(l.word, "class") != classes) continue;
        if (classes) {
            step(&l);
            read_class(&l);
        } else {
            read_pattern(&l);
        }
    }
}

void patterns_read(struct patterns *p, struct str file, struct str bytes) {
    read_lines(p, file, bytes, true);
    read_lines(p, file, bytes, false);
}

static void read_pack(struct patterns *p, const struct pack *pack, bool classes) {
    static const char FOLDER[] = "data/events/";
    struct str name, bytes;
    for (uint32_t i = 0; pack_each(pack, i, &name, &bytes); i++) {
        if (!str_begins(name, FOLDER) || !str_ends(name, ".txt")) continue;
        read_lines(p, (struct str){name.at + strlen(FOLDER), name.size - strlen(FOLDER)}, bytes, classes);
    }
}

struct patterns *patterns_make(struct arena *a, const struct pack *pack, const struct ontology *o) {
    struct patterns *p = arena_take(a, sizeof *p);
    p->arena = a;
    p->ontology = o;
    map_begin(&p->class_index, a);
    map_begin(&p->verb_index, a);
    map_begin(&p->noun_index, a);
    map_begin(&p->vocabulary, a);
    /* Item 0 of each is empty and means "none". */
    p->at = arena_grow(a, p->at, p->count++, &p->room, sizeof *p->at);
    p->sets = arena_grow(a, p->sets, p->set_count++, &p->set_room, sizeof *p->sets);
    p->links = arena_grow(a, p->links, p->link_count++, &p->link_room, sizeof *p->links);
    read_pack(p, pack, true);
    read_pack(p, pack, false);
    return p;
}
