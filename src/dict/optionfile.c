#include "dict/optionfile.h"

enum { LEAST_WORDS = 8, MOST_WORDS = 126 };

struct coding_options coding_options_usual(void) {
    return (struct coding_options){.least_words = LEAST_WORDS,
                                   .most_words = MOST_WORDS,
                                   .aside = {2, 10},
                                   .first_aside = {1, 0},
                                   .last_aside = {2, 10},
                                   .shifts_time = true};
}

static const char *find(struct str line, const char *words) {
    return line.size ? memmem(line.at, line.size, words, strlen(words)) : NULL;
}

static bool has(struct str line, const char *words) { return find(line, words) != NULL; }

/* The first number behind the words; false where they or it are missing. */
static bool number_behind(struct str line, const char *words, uint32_t *to) {
    const char *at = find(line, words), *end = line.at + line.size;
    if (!at) return false;
    for (at += strlen(words); at < end && !(*at >= '0' && *at <= '9');) at++;
    uint32_t n = 0;
    if (at == end) return false;
    for (; at < end && *at >= '0' && *at <= '9' && n < 100000; at++) n = 10 * n + (uint32_t)(*at - '0');
    *to = n;
    return true;
}

/* TABARI takes anything for true but an F before any T. */
static bool is_true(struct str line) {
    const char *at = find(line, "="), *end = line.at + line.size;
    for (; at && at < end; at++) {
        if (*at == 'T') return true;
        if (*at == 'F') return false;
    }
    return true;
}

static struct str in_brackets(struct arena *a, struct str line, const char *words) {
    const char *at = find(line, words);
    if (!at) return (struct str){0};
    struct str rest = {at, (size_t)(line.at + line.size - at)};
    str_cut(&rest, '[');
    return str_copy(a, str_trim(str_cut(&rest, ']')));
}

static void take_complex(struct coding_options *o, struct str line) {
    o->verbs = o->actors = o->pronouns = o->conjunctions = o->late_verb = 0;
    number_behind(line, " VERBS", &o->verbs), number_behind(line, "ACTORS", &o->actors);
    number_behind(line, "PRONOUNS", &o->pronouns), number_behind(line, "CONJ", &o->conjunctions);
    number_behind(line, "LATEVERB", &o->late_verb);
    o->wants_prior = has(line, "ACTPRIOR"), o->wants_after = has(line, "ACTAFTER");
    o->wants_verb = has(line, "NOVERB");
}

static void take_comma(struct coding_options *o, struct str line) {
    if (has(line, "OFF")) {
        o->aside = o->first_aside = o->last_aside = (struct word_range){1, 0};
        return;
    }
    number_behind(line, " MIN", &o->aside.least), number_behind(line, " MAX", &o->aside.most);
    number_behind(line, "BMIN", &o->first_aside.least), number_behind(line, "BMAX", &o->first_aside.most);
    number_behind(line, "EMIN", &o->last_aside.least), number_behind(line, "EMAX", &o->last_aside.most);
}

static void take_default(struct coding_options *o, struct arena *a, struct str line) {
    if (has(line, "OFF")) {
        o->source = o->target = (struct str){0};
        o->source_is_prior = o->target_is_after = false;
    }
    if (has(line, "SOURCE")) {
        o->source = in_brackets(a, line, "SOURCE");
        if (has(line, "PRIOR")) o->source_is_prior = true;
    }
    if (has(line, "TARGET")) {
        o->target = in_brackets(a, line, "TARGET");
        if (has(line, "AFTER")) o->target_is_after = true;
    }
}

static bool take_set(struct coding_options *o, struct str line) {
    if (has(line, "CODE"))
        o->code_by = has(line, "SEN") ? CODE_BY_SENTENCE : has(line, "ALL") ? CODE_ALL : CODE_BY_CLAUSE;
    else if (has(line, "YYYY"))
        o->has_long_years = is_true(line);
    else if (has(line, "TIME"))
        o->shifts_time = is_true(line);
    else if (has(line, "FBIS"))
        o->has_brackets = is_true(line);
    else if (has(line, "CONV"))
        o->converts_agents = is_true(line);
    else if (has(line, "MINIM"))
        number_behind(line, "MINIM", &o->least_words);
    else
        return has(line, "HAIKU") || has(line, "LABEL") || has(line, "DUP") || has(line, "SKIP") ||
               has(line, "USAGE") || has(line, "MATCH");
    return true;
}

static bool take_forward(struct coding_options *o, struct arena *a, struct str line) {
    str_cut(&line, ':');
    line = str_trim(line);
    o->forward = has(line, "OFF") || !has(line, "S") ? (struct str){0} : str_copy(a, str_cut(&line, ' '));
    return true;
}

static struct str capitals(struct arena *a, struct str line) {
    char *to = arena_copy(a, line.at, line.size);
    for (size_t i = 0; i < line.size; i++)
        if (to[i] >= 'a' && to[i] <= 'z') to[i] = (char)(to[i] - 'a' + 'A');
    return (struct str){to, line.size};
}

bool optionfile_take(struct coding_options *o, struct arena *a, struct str line) {
    line = capitals(a, str_trim(line));
    if (str_begins(line, "COMPLEX:")) return take_complex(o, line), true;
    if (str_begins(line, "COMMA:")) return take_comma(o, line), true;
    if (str_begins(line, "DEFAULT:")) return take_default(o, a, line), true;
    if (str_begins(line, "FORWARD:")) return take_forward(o, a, line);
    if (str_begins(line, "SET:")) return take_set(o, line);
    return str_begins(line, "OUTPUT:") || str_begins(line, "LABEL:") || str_begins(line, "NONEVENTS:");
}

bool optionfile_is_one(struct str text) {
    while (text.size) {
        struct str line = str_trim(str_cut(&text, '\n'));
        if (line.size == 0 || line.at[0] == '/' || line.at[0] == '#') continue;
        return str_begins(line, "COMPLEX:") || str_begins(line, "SET:") || str_begins(line, "OUTPUT:") ||
               str_begins(line, "LABEL:") || str_begins(line, "COMMA:") || str_begins(line, "DEFAULT:") ||
               str_begins(line, "FORWARD:") || str_begins(line, "NONEVENTS:");
    }
    return false;
}
