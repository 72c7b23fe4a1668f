#include "dict/verbfile.h"

#include <stdio.h>

enum { SET_PHRASES = 4096, SET_ROUNDS = 16, VERB_PATTERNS = 20000, ALL_PATTERNS = 500000 };

struct synonyms { /* a set on its way in */
    struct str name;
    struct str *members;
    uint32_t *lines;
    size_t count, member_room, line_room;
    bool is_made;
};

struct sets {
    struct synonyms *at;
    size_t count, room;
};

bool verbfile_is_one(struct str text) {
    size_t patterns = 0;
    while (text.size && patterns < 3) {
        struct str line = str_trim(str_cut(&text, '\n'));
        patterns +=
            str_begins(line, "- ") && memchr(line.at, '*', line.size) && memchr(line.at, '[', line.size);
    }
    return patterns > 0;
}

/* ---- sets of synonyms: a pass of their own, since patterns may use them before they stand -------------- */

/* "&PREPOSIT1_" to PREPOSIT1, in capitals. */
static struct str set_name(struct arena *a, struct str text) {
    struct str name = str_trim((struct str){text.at + 1, text.size - 1});
    while (name.size && name.at[name.size - 1] == '_') name.size--;
    char *to = arena_take(a, name.size + 1);
    for (size_t i = 0; i < name.size; i++) {
        char c = name.at[i];
        to[i] = c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c == '-' ? '_' : c;
    }
    return (struct str){to, name.size};
}

static void add_member(struct entries *e, struct synonyms *s, struct str text) {
    if (s->count == SET_PHRASES) {
        entries_fault(e, "&%.*s has more than %d synonyms; the rest is left out", (int)s->name.size,
                      s->name.at, SET_PHRASES);
        return;
    }
    struct arena *a = e->lexicon->arena;
    s->members = arena_grow(a, s->members, s->count, &s->member_room, sizeof *s->members);
    s->lines = arena_grow(a, s->lines, s->count, &s->line_room, sizeof *s->lines);
    s->lines[s->count] = e->line;
    s->members[s->count++] = text;
}

/* Collects the sets of the file; `e` is a copy that may be used up. */
static struct sets collect_sets(struct entries *e) {
    struct sets sets = {0};
    struct synonyms *open = NULL;
    while (entries_next(e)) {
        if (str_begins(e->phrase, "&")) {
            sets.at = arena_grow(e->lexicon->arena, sets.at, sets.count, &sets.room, sizeof *sets.at);
            open = &sets.at[sets.count++];
            *open = (struct synonyms){.name = set_name(e->lexicon->arena, e->phrase)};
        } else if (str_begins(e->phrase, "+") && open) {
            add_member(e, open, (struct str){e->phrase.at + 1, e->phrase.size - 1});
        } else {
            open = NULL;
        }
    }
    return sets;
}

/* Whether all the sets that a phrase names are made. */
static bool is_ready(const struct lexicon *x, struct str text) {
    for (size_t i = 0; i + 1 < text.size; i++) {
        if (text.at[i] != '&' || text.at[i + 1] == ' ') continue;
        size_t end = i + 1;
        while (end < text.size && !strchr(" _~={}|()", text.at[end])) end++;
        if (!map_get(&x->choice_index, (struct str){text.at + i + 1, end - i - 1})) return false;
    }
    return true;
}

static bool set_is_ready(const struct lexicon *x, const struct synonyms *s) {
    for (size_t i = 0; i < s->count; i++)
        if (!is_ready(x, s->members[i])) return false;
    return true;
}

/* Makes the set of the members that can be read. */
static void make_set(struct entries *e, struct synonyms *s) {
    uint32_t *phrases = arena_take(e->lexicon->arena, (s->count + 1) * sizeof *phrases), count = 0;
    for (size_t i = 0; i < s->count; i++) {
        e->line = s->lines[i];
        struct steps_read read = steps_read(e->lexicon, s->members[i], e->dialect, STEPS_SYNONYM);
        if (read.trouble || read.verb != PHRASE_STEPS)
            entries_fault(e, "the synonym \"%.*s\" %s; it is left out", (int)read.about.size, read.about.at,
                          read.trouble ? read.trouble : "has a *");
        else
            phrases[count++] = read.phrase;
    }
    if (map_get(&e->lexicon->choice_index, s->name))
        entries_fault(e, "the set &%.*s is there already; the first counts", (int)s->name.size, s->name.at);
    else if (count)
        steps_make_set(e->lexicon, s->name, phrases, count);
    s->is_made = true;
}

static void read_sets(struct entries *e) {
    struct entries copy = *e;
    struct sets sets = collect_sets(&copy);
    for (int round = 0; round < SET_ROUNDS; round++) {
        bool is_last = round == SET_ROUNDS - 1, moved = false;
        for (size_t i = 0; i < sets.count; i++) {
            struct synonyms *s = &sets.at[i];
            if (s->is_made || !(is_last || set_is_ready(e->lexicon, s))) continue;
            make_set(&copy, s);
            moved = true;
        }
        if (!moved && !is_last) round = SET_ROUNDS - 2; /* what is left names unknown sets or itself */
    }
    e->faults = copy.faults, e->fault_count = copy.fault_count, e->fault_room = copy.fault_room;
    e->fault_total = copy.fault_total;
}

/* ---- verbs and patterns -------------------------------------------------------------------------------- */

static struct str code_part(struct arena *a, struct str text, bool *is_minor, bool *is_major) {
    text = str_trim(text);
    if (str_ends(text, "?"))
        *is_minor = true, text.size--;
    else if (str_ends(text, "!"))
        *is_major = true, text.size--;
    return str_copy(a, text);
}

/* "032:033", "023?" to an act. */
static struct deed deed_of(struct arena *a, struct str text) {
    struct deed act = {0};
    act.code = code_part(a, str_cut(&text, ':'), &act.is_minor, &act.is_major);
    if (text.size) act.answer = code_part(a, text, &act.answer_is_minor, &act.answer_is_major);
    return act;
}

struct verb_reading {
    uint32_t verb;    /* the one being read; 0 = none yet */
    bool is_left_out; /* it is there already: its patterns go too */
    struct deed act;
};

static uint32_t add_verb_root(struct entries *e, struct str text, uint32_t verb, enum word_kind kind) {
    struct str name;
    uint32_t phrase = entries_phrase(e, text, &name);
    uint32_t root = phrase ? lexicon_root(e->lexicon, name, phrase, kind) : 0;
    if (!root) return 0;
    e->lexicon->roots[root].meaning = verb;
    e->lexicon->roots[root].file = e->file_number, e->lexicon->roots[root].line = e->line;
    return root;
}

static bool is_only_verb(const struct lexicon *x, uint32_t phrase) { return x->phrases[phrase].count == 1; }

static void read_pattern(struct entries *e, const struct verb_reading *v, struct str code) {
    struct str text = {e->phrase.at + 1, e->phrase.size - 1};
    if (v->is_left_out) return;
    if (!v->verb) {
        entries_fault(e, "a pattern stands before the first verb; it is left out");
        return;
    }
    struct steps_read s = steps_read(e->lexicon, text, e->dialect, STEPS_PATTERN);
    if (s.trouble)
        entries_fault(e, "\"%.*s\" %s; the pattern is left out", (int)(s.about.size < 80 ? s.about.size : 80),
                      s.about.at, s.trouble);
    else if (s.verb == PHRASE_STEPS)
        entries_fault(e, "the pattern has no * for the verb; it is left out");
    else if (e->dialect == DIALECT_PETRARCH && (code_is_complex(code) || code_is_discard(code)))
        entries_fault(e, "[%.*s] means nothing to PETRARCH; the pattern is left out", (int)code.size,
                      code.at);
    else if (e->lexicon->verbs[v->verb].pattern_count == VERB_PATTERNS ||
             e->lexicon->pattern_count >= ALL_PATTERNS)
        entries_fault(e,
                      "a verb has more than %d patterns, or all have more than %d; the pattern is left out",
                      VERB_PATTERNS, ALL_PATTERNS);
    else if (is_only_verb(e->lexicon, s.phrase))
        entries_fault(e, "the pattern matches everything; give its code to the verb itself");
    else
        lexicon_pattern(e->lexicon, v->verb,
                        (struct pattern){.phrase = s.phrase,
                                         .verb = s.verb,
                                         .act = deed_of(e->lexicon->arena, code),
                                         .length = s.length,
                                         .choice_length = s.choice_length,
                                         .file = e->file_number,
                                         .line = e->line});
}

/* ---- TABARI -------------------------------------------------------------------------------------------- */

/* "{ ACTING_ ACTED_ }": more forms of the verb above. */
static void read_forms(struct entries *e, const struct verb_reading *v) {
    struct str rest = {e->phrase.at + 1, e->phrase.size - 1};
    rest = str_cut(&rest, '}');
    if (v->is_left_out) return;
    if (!v->verb) entries_fault(e, "forms stand before the first verb; they are left out");
    while (v->verb && rest.size) {
        struct str form = str_trim(str_cut(&rest, ' '));
        if (form.size) add_verb_root(e, form, v->verb, KIND_VERB);
    }
}

static void read_tabari_verb(struct entries *e, struct verb_reading *v, struct str code,
                             enum word_kind kind) {
    v->verb = lexicon_verb(e->lexicon, deed_of(e->lexicon->arena, code));
    v->is_left_out = !add_verb_root(e, e->phrase, v->verb, kind);
    if (v->is_left_out)
        entries_fault(e, "%.*s is there already, or is no word; it and its patterns are left out",
                      (int)e->phrase.size, e->phrase.at);
}

static void skip_section(struct entries *e) {
    while (entries_next(e))
        if (str_begins(e->phrase, "</")) return;
    entries_fault(e, "a section is not closed; add its </ > tag");
}

static void read_tabari(struct entries *e) {
    struct verb_reading v = {0};
    enum word_kind kind = KIND_VERB;
    while (entries_next(e)) {
        struct str code;
        if (str_begins(e->phrase, "<TIME")) {
            kind = KIND_TIME, e->lexicon->has_times = true, v = (struct verb_reading){0};
        } else if (str_begins(e->phrase, "</")) {
            kind = KIND_VERB, v = (struct verb_reading){0};
        } else if (str_begins(e->phrase, "<")) {
            skip_section(e); /* sets were read before; attributions are not coded */
        } else if (str_begins(e->phrase, "{")) {
            read_forms(e, &v);
        } else if (!entries_code(e, &code) || code.size == 0) {
            entries_fault(e, "no code; write it in [ ] behind the words");
        } else if (str_begins(e->phrase, "-")) {
            read_pattern(e, &v, code);
        } else {
            read_tabari_verb(e, &v, code, kind);
        }
    }
}

/* ---- PETRARCH ------------------------------------------------------------------------------------------ */

static bool is_vowel(char c) { return c && strchr("AEIOU", c) != NULL; }

static bool ends_in_hiss(struct str w) {
    return str_ends(w, "S") || str_ends(w, "X") || str_ends(w, "Z") || str_ends(w, "CH") || str_ends(w, "SH");
}

/* BAN, BANNED: one vowel before one consonant that can be written twice. */
static bool is_doubled(struct str w) {
    if (w.size < 3) return false;
    char last = w.at[w.size - 1], prior = w.at[w.size - 2];
    return !is_vowel(last) && !strchr("WXY", last) && is_vowel(prior) && !is_vowel(w.at[w.size - 3]);
}

struct form { /* of a verb of one or more words: "BREAK" and "_DOWN" */
    struct str before, word, after;
};

/* The form with the last letters of its word dropped and others put there; bare, since all forms are there.
 */
static struct str form_text(struct arena *a, const struct form *f, size_t dropped, const char *end) {
    return str_of(arena_print(a, "%.*s%.*s%s%.*s=", (int)f->before.size, f->before.at,
                              (int)(f->word.size - dropped), f->word.at, end, (int)f->after.size,
                              f->after.size ? f->after.at : ""));
}

static void add_regular_forms(struct entries *e, const struct form *f, uint32_t verb) {
    struct arena *a = e->lexicon->arena;
    struct str w = f->word;
    bool has_e = str_ends(w, "E"), has_y = w.size > 1 && str_ends(w, "Y") && !is_vowel(w.at[w.size - 2]);
    add_verb_root(e, form_text(a, f, has_y, has_y ? "IES" : ends_in_hiss(w) ? "ES" : "S"), verb, KIND_VERB);
    add_verb_root(e, form_text(a, f, has_y, has_y ? "IED" : has_e ? "D" : "ED"), verb, KIND_VERB);
    add_verb_root(e, form_text(a, f, has_e, "ING"), verb, KIND_VERB);
    if (!is_doubled(w)) return;
    char twice[8];
    snprintf(twice, sizeof twice, "%cED", w.at[w.size - 1]);
    add_verb_root(e, form_text(a, f, 0, twice), verb, KIND_VERB);
    snprintf(twice, sizeof twice, "%cING", w.at[w.size - 1]);
    add_verb_root(e, form_text(a, f, 0, twice), verb, KIND_VERB);
}

/* The last block of a verb counts in PETRARCH's files. */
static void add_own_form(struct entries *e, struct str text, uint32_t verb) {
    struct lexicon *x = e->lexicon;
    uint32_t known = map_get(&x->root_index, text);
    if (known && x->roots[known].kind == KIND_VERB)
        x->roots[known].meaning = verb, x->roots[known].file = e->file_number, x->roots[known].line = e->line;
    else
        add_verb_root(e, text, verb, KIND_VERB);
}

/* "+GIVE_UP": the verb is the word behind "+"; without one, the whole. */
static void add_form(struct entries *e, struct str text, uint32_t verb, bool is_regular) {
    const char *plus = memchr(text.at, '+', text.size);
    struct form f = {.word = text};
    if (plus) {
        f.before = (struct str){text.at, (size_t)(plus - text.at)};
        f.word = (struct str){plus + 1, text.size - f.before.size - 1};
        const char *end = f.word.size ? memchr(f.word.at, '_', f.word.size) : NULL;
        if (end) {
            f.after = (struct str){end, (size_t)(f.word.at + f.word.size - end)};
            f.word.size -= f.after.size;
        }
    }
    if (f.word.size == 0) return;
    add_own_form(e, form_text(e->lexicon->arena, &f, 0, ""), verb);
    if (is_regular) add_regular_forms(e, &f, verb);
}

/* "BREAK { BROKE BROKEN } [1717]": a verb of the block; with a code of its own it shares its patterns, not
 * its code. */
static void read_petrarch_verb(struct entries *e, struct verb_reading *v, struct str code) {
    struct str text = e->phrase, forms = {0};
    const char *open = memchr(text.at, '{', text.size);
    if (open) {
        forms = (struct str){open + 1, text.size - (size_t)(open + 1 - text.at)};
        forms = str_cut(&forms, '}');
        text = str_trim((struct str){text.at, (size_t)(open - text.at)});
    }
    uint32_t verb = v->verb;
    if (code.size) {
        verb = lexicon_verb(e->lexicon, deed_of(e->lexicon->arena, code));
        e->lexicon->verbs[verb].patterns_of = v->verb;
    }
    if (text.size) add_form(e, text, verb, true);
    while (forms.size) {
        struct str form = str_trim(str_cut(&forms, ' '));
        if (form.size) add_form(e, form, verb, false);
    }
}

/* "--- ACCUSE [112] ---" */
static void begin_block(struct entries *e, struct verb_reading *v) {
    struct str code = {0};
    *v = (struct verb_reading){0};
    if (!entries_code(e, &code)) {
        entries_fault(e, "a block of verbs has no code; write --- VERB [code] ---");
        code = str_of("---");
    }
    v->act = deed_of(e->lexicon->arena, code);
    v->verb = lexicon_verb(e->lexicon, v->act);
}

static void read_petrarch(struct entries *e) {
    struct verb_reading v = {0};
    bool in_set = false;
    while (entries_next(e)) {
        struct str code = {0};
        if (str_begins(e->phrase, "---")) {
            in_set = false;
            begin_block(e, &v);
        } else if (str_begins(e->phrase, "&")) {
            in_set = true;
        } else if (str_begins(e->phrase, "+") && in_set) {
            continue;
        } else if (str_begins(e->phrase, "-")) {
            if (entries_code(e, &code) && code.size)
                read_pattern(e, &v, code);
            else
                entries_fault(e, "no code; write it in [ ] behind the pattern");
        } else if (!v.verb) {
            entries_fault(e, "a verb stands outside of a block; write --- VERB [code] --- above it");
        } else if (e->phrase.size) {
            in_set = false;
            entries_code(e, &code);
            read_petrarch_verb(e, &v, code);
        }
    }
}

void verbfile_read(struct entries *e) {
    read_sets(e);
    if (e->dialect == DIALECT_PETRARCH)
        e->lexicon->is_petrarch = true, read_petrarch(e);
    else
        read_tabari(e);
}
