#include "dict/entries.h"

#include <stdarg.h>
#include <stdio.h>

void entries_fault(struct entries *e, const char *format, ...) {
    e->fault_total++;
    if (e->fault_count == FAULTS_KEPT) return;
    char text[400];
    va_list list;
    va_start(list, format);
    vsnprintf(text, sizeof text, format, list);
    va_end(list);
    struct arena *a = e->lexicon->arena;
    e->faults = arena_grow(a, e->faults, e->fault_count, &e->fault_room, sizeof *e->faults);
    e->faults[e->fault_count++] = (struct fault){e->file, e->line, str_copy(a, str_of(text))};
}

/* Where a comment begins: the first ";" or "#" outside of brackets; the size where there is none. */
static size_t comment_at(struct str line, char *mark) {
    bool inside = false;
    for (size_t i = 0; i < line.size; i++) {
        char c = line.at[i];
        if (c == '[') inside = true;
        if (c == ']') inside = false;
        if (!inside && (c == ';' || c == '#')) return *mark = c, i;
    }
    return line.size;
}

/* An agent with its plurals between braces, or a substitution: PETRARCH's alone. */
static bool is_petrarch_agent(struct str line) {
    const char *open = line.size ? memchr(line.at, '[', line.size) : NULL;
    bool has_braces =
        open && memchr(line.at, '{', (size_t)(open - line.at)) && line.at[0] != '-' && line.at[0] != '{';
    return has_braces || (str_begins(line, "!") && memchr(line.at, '=', line.size));
}

/* PETRARCH's files write comments behind "#" or in <!-- -->, and their verbs between "---"; TABARI's behind
 * ";". */
static enum dialect dialect_of(struct str text) {
    size_t semicolons = 0, hashes = 0;
    while (text.size) {
        struct str line = str_trim(str_cut(&text, '\n'));
        char mark = 0;
        size_t at = comment_at(line, &mark);
        if (str_begins(line, "<!--") || (str_begins(line, "---") && str_ends(line, "---")))
            return DIALECT_PETRARCH;
        if (is_petrarch_agent(line)) hashes++;
        if (at == 0 || at == line.size) continue;
        if (mark == ';')
            semicolons++;
        else
            hashes++;
    }
    return hashes > semicolons ? DIALECT_PETRARCH : DIALECT_TABARI;
}

void entries_begin(struct entries *e, const char *file, struct str text) {
    e->file = arena_copy(e->lexicon->arena, file, strlen(file));
    e->file_number++;
    e->line = 0, e->in_comment = false;
    if (str_begins(text, "\xEF\xBB\xBF")) text.at += 3, text.size -= 3;
    e->rest = text;
    e->dialect = dialect_of(text);
}

/* Without <!-- --> that stands around or on the line. */
static struct str without_markup(struct entries *e, struct str line) {
    if (str_begins(line, "<!--")) e->in_comment = true;
    if (str_begins(line, "<!") && !e->in_comment) return (struct str){0};
    if (!e->in_comment) return line;
    if (line.size && memmem(line.at, line.size, "-->", 3)) e->in_comment = false;
    return (struct str){0};
}

bool entries_next(struct entries *e) {
    while (e->rest.size) {
        struct str line = str_cut(&e->rest, '\n');
        e->line++;
        char mark;
        line = without_markup(e, str_trim(line));
        if (str_begins(line, "~")) return false;
        if (str_begins(line, "/")) continue;
        line = str_trim((struct str){line.at, comment_at(line, &mark)});
        if (line.size == 0) continue;
        const char *open = memchr(line.at, '[', line.size);
        size_t size = open ? (size_t)(open - line.at) : line.size;
        e->phrase = str_trim((struct str){line.at, size});
        e->codes = (struct str){line.at + size, line.size - size};
        return true;
    }
    return false;
}

bool entries_code(struct entries *e, struct str *code) {
    e->codes = str_trim(e->codes);
    if (e->codes.size == 0 || e->codes.at[0] != '[') return false;
    const char *close = memchr(e->codes.at, ']', e->codes.size);
    if (!close) {
        entries_fault(e, "a code is not closed; add ] behind it");
        e->codes.size = 0;
        return false;
    }
    *code = str_trim((struct str){e->codes.at + 1, (size_t)(close - e->codes.at) - 1});
    size_t used = (size_t)(close - e->codes.at) + 1;
    e->codes.at += used, e->codes.size -= used;
    return true;
}

uint32_t entries_phrase(struct entries *e, struct str text, struct str *name) {
    struct steps_read s = steps_read(e->lexicon, text, e->dialect, STEPS_ROOT);
    if (s.trouble) {
        entries_fault(e, "\"%.*s\" %s; the entry is left out", (int)(s.about.size < 80 ? s.about.size : 80),
                      s.about.at, s.trouble);
        return 0;
    }
    *name = s.name;
    return s.phrase;
}
