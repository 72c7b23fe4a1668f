#include "dict/actorfile.h"

enum { MACROS = 256, MACRO_WORDS = 64, CODES = 256 };

bool actorfile_has_agents(struct str text) {
    size_t agents = 0, actors = 0;
    while (text.size) {
        struct str line = str_trim(str_cut(&text, '\n'));
        if (line.size == 0 || line.at[0] == '#' || line.at[0] == '/') continue;
        const char *open = memchr(line.at, '[', line.size);
        if (!open) continue;
        if (memchr(open, '~', line.size - (size_t)(open - line.at)))
            agents++;
        else
            actors++;
    }
    return agents > actors;
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* "<950601", "> 990816", "950601 - 990815" to closed days; false where it is none of these. */
static bool read_days(struct str text, int32_t *from, int32_t *to) {
    text = str_trim(text);
    if (text.size == 0) return true;
    char sign = text.at[0];
    struct str last = text, first = {0};
    if (sign == '<' || sign == '>')
        last = str_trim((struct str){text.at + 1, text.size - 1});
    else
        first = str_trim(str_cut(&last, '-')), last = str_trim(last);
    int32_t day = day_count(last), begin = day_count(first);
    if (!day || (first.size && !begin)) return false;
    if (sign == '<')
        *to = day - 1;
    else if (sign == '>')
        *from = day + 1;
    else
        *from = begin, *to = day;
    return sign == '<' || sign == '>' || first.size > 0;
}

static bool is_code(struct str code) {
    for (size_t i = 0; i < code.size; i++)
        if (!is_digit(code.at[i]) && code.at[i] != '-') return true;
    return str_is(code, "---");
}

/* "SYRGOV >000717": adds the code to the actor's. */
static void add_code(struct entries *e, uint32_t *first, struct str text) {
    size_t size = 0;
    while (size < text.size && text.at[size] != ' ' && text.at[size] != '\t' && text.at[size] != '<' &&
           text.at[size] != '>')
        size++;
    struct str code = {text.at, size}, days = {text.at + size, text.size - size};
    int32_t from = DAY_FIRST, to = DAY_LAST;
    if (!is_code(code))
        entries_fault(e, "[%.*s] has no code; write it before the days", (int)text.size, text.at);
    else if (!read_days(days, &from, &to))
        entries_fault(e, "[%.*s] has days that are none; write <YYMMDD, >YYMMDD or YYMMDD-YYMMDD",
                      (int)text.size, text.at);
    else
        lexicon_code(e->lexicon, first, code, from, to);
}

struct actor_reading {
    uint32_t *members; /* roots of the actor being read */
    size_t count, room;
    uint32_t code_count;
    uint32_t codes;   /* the first */
    uint32_t line;    /* where it began */
    bool is_given_up; /* its phrase was wrong or is there already */
};

/* The actor is complete: all its names share its codes. */
static void actor_end(struct entries *e, struct actor_reading *a) {
    for (size_t i = 0; i < a->count; i++) e->lexicon->roots[a->members[i]].meaning = a->codes;
    if (a->count && !a->codes) {
        uint32_t now = e->line;
        e->line = a->line;
        entries_fault(e, "the actor has no code; write it in [ ] behind the name or below it");
        e->line = now;
    }
    a->count = 0, a->codes = 0, a->code_count = 0;
}

static void add_name(struct entries *e, struct actor_reading *a, struct str text) {
    struct str name;
    uint32_t phrase = entries_phrase(e, text, &name);
    uint32_t root = phrase ? lexicon_root(e->lexicon, name, phrase, KIND_ACTOR) : 0;
    if (phrase && !root)
        entries_fault(e, "%.*s is there already; the first entry counts", (int)name.size, name.at);
    if (!root) return;
    e->lexicon->roots[root].file = e->file_number, e->lexicon->roots[root].line = e->line;
    a->members = arena_grow(e->lexicon->arena, a->members, a->count, &a->room, sizeof *a->members);
    a->members[a->count++] = root;
}

/* <NOUN> or <ADJECTIVE> to its end tag. */
static void read_words(struct entries *e, enum word_kind kind) {
    while (entries_next(e)) {
        if (str_begins(e->phrase, "</")) return;
        struct str name;
        uint32_t phrase = entries_phrase(e, e->phrase, &name);
        if (phrase) lexicon_root(e->lexicon, name, phrase, kind);
    }
    entries_fault(e, "a list of words is not closed; add </NOUN> or </ADJECTIVE> behind it");
}

void actorfile_read(struct entries *e) {
    struct actor_reading a = {0};
    while (entries_next(e)) {
        if (str_begins(e->phrase, "<")) {
            read_words(e, str_begins(e->phrase, "<ADJ") ? KIND_ADJECTIVE : KIND_NOUN);
            continue;
        }
        bool is_other = str_begins(e->phrase, "+");
        struct str name = is_other ? (struct str){e->phrase.at + 1, e->phrase.size - 1} : e->phrase, code;
        if (name.size && !is_other) {
            actor_end(e, &a);
            a.line = e->line;
        }
        if (name.size) add_name(e, &a, name);
        while (entries_code(e, &code))
            if (++a.code_count <= CODES)
                add_code(e, &a.codes, code);
            else if (a.code_count == CODES + 1)
                entries_fault(e, "an actor has more than %d codes; the rest is left out", CODES);
    }
    actor_end(e, &a);
}

/* ---- agents -------------------------------------------------------------------------------------------- */

struct macro {
    struct str name; /* with its marks: "!PERSON!" */
    struct str words[MACRO_WORDS];
    uint32_t count;
};

struct macros {
    struct macro *at;
    size_t count, room;
};

static void read_macro(struct entries *e, struct macros *m) {
    struct str rest = e->phrase, name = str_trim(str_cut(&rest, '='));
    if (m->count == MACROS) {
        entries_fault(e, "there are more than %d substitutions; this one is left out", MACROS);
        return;
    }
    m->at = arena_grow(e->lexicon->arena, m->at, m->count, &m->room, sizeof *m->at);
    struct macro *x = &m->at[m->count++];
    x->name = name;
    while (rest.size && x->count < MACRO_WORDS) {
        struct str word = str_trim(str_cut(&rest, ','));
        if (word.size && memchr(word.at, '!', word.size))
            entries_fault(e, "a substitution names another one (%.*s); write the words themselves",
                          (int)word.size, word.at);
        else if (word.size)
            x->words[x->count++] = word;
    }
}

static void add_agent(struct entries *e, struct str text, uint32_t codes) {
    struct str name;
    uint32_t phrase = entries_phrase(e, text, &name);
    uint32_t root = phrase ? lexicon_root(e->lexicon, name, phrase, KIND_AGENT) : 0;
    if (!root) return;
    e->lexicon->roots[root].meaning = codes;
    e->lexicon->roots[root].file = e->file_number, e->lexicon->roots[root].line = e->line;
}

/* COUNTRY to COUNTRIES: a plural that no ending added to the word gives. */
static void add_plural(struct entries *e, struct str text, uint32_t codes) {
    if (text.size < 3 || text.at[text.size - 1] != 'Y' || strchr("AEIOU", text.at[text.size - 2])) return;
    add_agent(e, str_of(arena_print(e->lexicon->arena, "%.*sIES", (int)text.size - 1, text.at)), codes);
}

/* The agent with each of a macro's words in the macro's place; itself where it has none. */
static void add_substituted(struct entries *e, const struct macros *m, struct str text, uint32_t codes) {
    const char *open = memchr(text.at, '!', text.size);
    const char *close = open ? memchr(open + 1, '!', text.size - (size_t)(open + 1 - text.at)) : NULL;
    if (!close) {
        add_agent(e, text, codes);
        if (e->dialect == DIALECT_PETRARCH) add_plural(e, text, codes);
        return;
    }
    struct str name = {open, (size_t)(close - open) + 1};
    size_t before = (size_t)(open - text.at), after = text.size - before - name.size;
    for (size_t i = 0; i < m->count; i++) {
        if (!str_same(m->at[i].name, name)) continue;
        for (uint32_t w = 0; w < m->at[i].count; w++)
            add_agent(
                e,
                str_of(arena_print(e->lexicon->arena, "%.*s%.*s%.*s", (int)before, text.at,
                                   (int)m->at[i].words[w].size, m->at[i].words[w].at, (int)after, close + 1)),
                codes);
        return;
    }
    entries_fault(e, "%.*s is no substitution known here; write %.*s = WORD, WORD above", (int)name.size,
                  name.at, (int)name.size, name.at);
}

/* The plurals between braces. */
static void add_forms(struct entries *e, struct str forms, uint32_t codes) {
    while (forms.size) {
        struct str form = str_trim(str_cut(&forms, ' '));
        if (form.size) add_agent(e, form, codes);
    }
}

static void read_agent(struct entries *e, const struct macros *m) {
    struct str phrase = e->phrase, forms = {0}, code = {0};
    const char *open = phrase.size ? memchr(phrase.at, '{', phrase.size) : NULL;
    if (open) {
        forms = (struct str){open + 1, phrase.size - (size_t)(open + 1 - phrase.at)};
        phrase = str_trim(str_cut(&phrase, '{'));
        forms = str_cut(&forms, '}');
    }
    if (!entries_code(e, &code) || !memchr(code.at, '~', code.size)) {
        entries_fault(e, "an agent needs a code with ~ for the actor's, such as [~GOV]");
        return;
    }
    uint32_t codes = 0;
    lexicon_code(e->lexicon, &codes, code, DAY_FIRST, DAY_LAST);
    if (open && phrase.size) /* its plurals are told, or it has none */
        add_agent(e, str_of(arena_print(e->lexicon->arena, "%.*s=", (int)phrase.size, phrase.at)), codes);
    else if (phrase.size)
        add_substituted(e, m, phrase, codes);
    add_forms(e, forms, codes);
}

void actorfile_read_agents(struct entries *e) {
    struct macros m = {0};
    while (entries_next(e))
        if (str_begins(e->phrase, "!") && memchr(e->phrase.at, '=', e->phrase.size))
            read_macro(e, &m);
        else
            read_agent(e, &m);
}
