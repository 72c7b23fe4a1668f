#include "dict/dictionary.h"

#include "base/buf.h"
#include "base/file.h"
#include "base/utf8.h"
#include "dict/actorfile.h"
#include "dict/verbfile.h"

enum { FILE_BYTES = 64 * 1024 * 1024, LINE_BYTES = 4096 };

struct dictionary *dictionary_make(struct str function_words) {
    struct arena *a = arena_make();
    struct dictionary *d = arena_take(a, sizeof *d);
    d->arena = a;
    d->lexicon = lexicon_make(a, function_words);
    d->options = coding_options_usual();
    d->entries = (struct entries){.lexicon = d->lexicon};
    return d;
}

void dictionary_free(struct dictionary *d) {
    if (d) arena_free(d->arena);
}

static void read_options(struct dictionary *d, const char *name, struct str text) {
    struct entries *e = &d->entries;
    entries_begin(e, name, text);
    while (e->rest.size) {
        struct str line = str_trim(str_cut(&e->rest, '\n'));
        e->line++;
        if (str_begins(line, "~")) return;
        if (line.size == 0 || line.at[0] == '/' || line.at[0] == '#') continue;
        if (!optionfile_take(&d->options, d->arena, line))
            entries_fault(e, "\"%.*s\" is no option known here; the line is left out",
                          (int)(line.size < 80 ? line.size : 80), line.at);
    }
}

/* Text of old dictionaries is not always UTF-8: what is not becomes "?" and can match nothing. */
static struct str checked(struct arena *a, struct str text) {
    char *to = arena_copy(a, text.at, text.size);
    for (size_t at = 0; (at += utf8_check(to + at, text.size - at)) < text.size;) to[at] = '?';
    return (struct str){to, text.size};
}

static bool has_long_line(struct str text) {
    while (text.size)
        if (str_cut(&text, '\n').size > LINE_BYTES) return true;
    return false;
}

bool dictionary_add_text(struct dictionary *d, const char *name, struct str text, enum dictionary_kind kind,
                         struct err *e) {
    if (d->entries.file_number == ENTRY_FILES)
        return err_set(e, ERR_USAGE, name, 0, "is one dictionary too many; join some of the %d files",
                       ENTRY_FILES);
    if (has_long_line(text))
        return err_set(e, ERR_DATA, name, 0, "has a line of more than %d bytes; is it a dictionary?",
                       LINE_BYTES);
    text = checked(d->arena, text);
    if (kind == DICTIONARY_VERBS && !verbfile_is_one(text))
        return err_set(e, ERR_DATA, name, 0,
                       "has no patterns of verbs (lines such as \"- * TIES [064]\"); "
                       "actors and agents go behind --actors");
    if (kind == DICTIONARY_OPTIONS) {
        read_options(d, name, text);
    } else {
        entries_begin(&d->entries, name, text);
        if (kind == DICTIONARY_VERBS)
            verbfile_read(&d->entries);
        else if (actorfile_has_agents(text))
            actorfile_read_agents(&d->entries);
        else
            actorfile_read(&d->entries);
    }
    if (d->lexicon->is_petrarch && !d->has_options)
        d->options.least_words = 1; /* PETRARCH has no such limit */
    d->has_options = d->has_options || kind == DICTIONARY_OPTIONS;
    d->has_verbs = d->has_verbs || kind == DICTIONARY_VERBS;
    d->has_actors = d->has_actors || kind == DICTIONARY_ACTORS;
    d->files[d->entries.file_number] = d->entries.file;
    return true;
}

bool dictionary_add(struct dictionary *d, const char *path, enum dictionary_kind kind, struct err *e) {
    struct file_map map;
    if (!file_map(path, &map, e)) return false;
    bool good = map.size <= FILE_BYTES;
    if (!good)
        err_set(e, ERR_DATA, path, 0, "is larger than %d MB; is it a dictionary?", FILE_BYTES / 1024 / 1024);
    good = good && dictionary_add_text(d, path, (struct str){map.at, map.size}, kind, e);
    file_unmap(&map);
    return good;
}

struct coded *dictionary_code(const struct dictionary *d, struct arena *a, const struct dictionary_input *in,
                              struct forward *forward) {
    struct marking m = {.lexicon = d->lexicon,
                        .options = in->options ? in->options : &d->options,
                        .arena = a,
                        .day = day_count(in->published),
                        .hints = in->hints};
    struct coded *to = arena_take(a, sizeof *to);
    marking_make(&m, in->text, in->part, forward);
    coding_find(&m, to);
    if (forward) *forward = marking_forward(&m);
    return to;
}

struct str dictionary_actor(const struct dictionary *d, struct arena *a, struct str name,
                            struct str published) {
    struct coding_options o = d->options;
    o.least_words = 0, o.aside.most = o.last_aside.most = 0;
    struct marking m = {.lexicon = d->lexicon, .options = &o, .arena = a, .day = day_count(published)};
    marking_make(&m, name, (struct span){0, (uint32_t)name.size}, NULL);
    return coding_actor(&m);
}

/* A phrase back to its words. */
static void write_phrase(const struct lexicon *x, uint32_t phrase, struct buf *b);

static void write_step(const struct lexicon *x, const struct step *s, struct buf *b) {
    static const char SYMBOLS[] = {[STEP_VERB] = '*',
                                   [STEP_SOURCE] = '$',
                                   [STEP_TARGET] = '+',
                                   [STEP_COMPOUND] = '%',
                                   [STEP_PASS] = '^'};
    if (s->kind == STEP_WORD) {
        buf_str(b, x->words[s->what].text);
    } else if (s->kind == STEP_CHOICE) {
        const struct choice *c = &x->choices[s->what];
        buf_text(b, c->is_named ? "&" : "{ ");
        for (uint32_t i = 0; i < (c->is_named ? 1 : c->count); i++) {
            if (i) buf_text(b, " | ");
            write_phrase(x, x->alternatives[c->first + i], b);
        }
        buf_text(b, c->is_named ? "..." : " }");
    } else {
        buf_byte(b, SYMBOLS[s->kind]);
    }
}

static void write_phrase(const struct lexicon *x, uint32_t phrase, struct buf *b) {
    const struct phrase *p = &x->phrases[phrase];
    for (uint32_t i = 0; i < p->count; i++) {
        const struct step *s = &x->steps[p->steps + i];
        write_step(x, s, b);
        if (i + 1 < p->count) buf_byte(b, s->is_next ? '_' : ' ');
    }
}

struct str dictionary_rule(const struct dictionary *d, struct arena *a, const struct coded_event *e) {
    const struct lexicon *x = d->lexicon;
    struct buf b = {0};
    const char *file = d->files[e->file], *slash = file ? strrchr(file, '/') : NULL;
    buf_print(&b, "%s:%u ", slash ? slash + 1 : file ? file : "", e->line);
    write_phrase(x, x->roots[e->root].phrase, &b);
    if (e->pattern) {
        buf_text(&b, " - ");
        write_phrase(x, x->patterns[e->pattern].phrase, &b);
    }
    struct str rule = str_copy(a, (struct str){b.at, b.size});
    buf_free(&b);
    return rule;
}
