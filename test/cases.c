/* Cases: runs .case files, the tests that a researcher can write.
 *
 *     === a noun made of a verb is not an event
 *     Here "the restore" is a noun because of the article: only the burning is coded.
 *     report 1995-01-01
 *     | Arnor is about the restore full diplomatic ties with Gondor almost five
 *     | years after Ent crowds burned down its embassy.
 *     events
 *       "burned down"   ENT -> ARN   183 happened
 *
 * After the title, lines on why. `report DATE OUTLET` begins a report, published on DATE (`-`: unknown) by
 * OUTLET (which may be left out); its text lines begin with `|` and are joined by one space; an empty `|`
 * line is a line's end. Then what must be found: the name of a layer and, indented, its lines as doc/dump.h
 * prints them; `LAYER has` wants the lines among others, `LAYER lacks` wants no line that holds the words.
 * Runs of spaces count as one. Titles are unique in their file.
 *
 *     cases PACK KNOWN-FAILURES FILE...        exit 1 where a case fails that is not known to, or a known one
 * holds
 */
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/file.h"
#include "base/map.h"
#include "doc/check.h"
#include "doc/doc.h"
#include "doc/dump.h"
#include "flow/stages.h"
#include "know/know.h"

enum { SHOWN_LINES = 40 };

struct run {
    struct arena *arena; /* of the whole run */
    struct know *know;
    struct map known; /* "file: title" of known failures */
    uint32_t passed, failed, known_failed;
};

struct case_lines { /* one case, cut into lines */
    struct str title;
    struct str *lines;
    uint32_t *numbers; /* of the lines in the file */
    size_t count;
};

static struct str squeeze(struct arena *a, struct str line) {
    line = str_trim(line);
    char *to = arena_take(a, line.size + 1);
    size_t used = 0;
    for (size_t i = 0; i < line.size; i++) {
        bool white = line.at[i] == ' ' || line.at[i] == '\t';
        if (white && used && to[used - 1] == ' ') continue;
        to[used++] = white ? ' ' : line.at[i];
    }
    return (struct str){to, used};
}

/* The report's text from its `|` lines, from line `*i` on. */
static struct str report_text(struct arena *a, const struct case_lines *c, size_t *i) {
    struct buf b = {0};
    bool fresh = true;
    for (; *i < c->count && str_begins(c->lines[*i], "|"); (*i)++) {
        struct str line = {c->lines[*i].at + 1, c->lines[*i].size - 1};
        if (line.size && line.at[0] == ' ') line.at++, line.size--;
        if (str_trim(line).size == 0) {
            buf_byte(&b, '\n');
            fresh = true;
            continue;
        }
        if (!fresh) buf_byte(&b, ' ');
        buf_str(&b, line);
        fresh = false;
    }
    struct str text = str_copy(a, (struct str){b.at, b.size});
    buf_free(&b);
    return text;
}

static bool has_line(struct arena *a, struct str dump, struct str want) {
    while (dump.size)
        if (str_same(squeeze(a, str_cut(&dump, '\n')), want)) return true;
    return false;
}

static bool has_words(struct str dump, struct str words) {
    return words.size == 0 || (dump.size && memmem(dump.at, dump.size, words.at, words.size));
}

static uint32_t lines_of(struct str dump) {
    uint32_t n = 0;
    for (size_t i = 0; i < dump.size; i++) n += dump.at[i] == '\n';
    return n;
}

/* Checks one expectation that begins at line `*i`; appends what is wrong to `why`. */
static void check_layer(struct arena *a, const struct doc *d, const struct case_lines *c, size_t *i,
                        struct buf *why) {
    struct str rest = str_trim(c->lines[*i]);
    uint32_t at = c->numbers[*i];
    struct str layer = str_cut(&rest, ' '), how = str_trim(rest);
    (*i)++;
    struct buf dump = {0};
    if (!doc_dump(d, arena_copy(a, layer.at, layer.size), &dump)) {
        buf_print(why, "    line %u: no layer is called \"%.*s\"\n", at, (int)layer.size, layer.at);
    }
    struct str shown = {dump.at, dump.size};
    uint32_t wanted = 0;
    bool good = true;
    for (; *i < c->count && (str_begins(c->lines[*i], " ") || str_begins(c->lines[*i], "\t"));
         (*i)++, wanted++) {
        struct str want = squeeze(a, c->lines[*i]);
        bool holds = str_is(how, "lacks") ? !has_words(shown, want) : has_line(a, shown, want);
        if (!holds)
            buf_print(why, "    line %u: %s: %.*s\n", c->numbers[*i],
                      str_is(how, "lacks") ? "must not be" : "missing", (int)want.size, want.at);
        good = good && holds;
    }
    if (how.size == 0 && wanted != lines_of(shown)) {
        buf_print(why, "    line %u: %u lines of %.*s wanted, %u found\n", at, wanted, (int)layer.size,
                  layer.at, lines_of(shown));
        good = false;
    }
    uint32_t left = SHOWN_LINES;
    while (!good && shown.size && left--) {
        struct str line = str_cut(&shown, '\n');
        buf_print(why, "      found: %.*s\n", (int)line.size, line.at);
    }
    buf_free(&dump);
}

static void check_case(struct run *r, const struct case_lines *c, struct buf *why) {
    struct doc *d = NULL;
    struct err e = {0};
    uint32_t checked = 0;
    for (size_t i = 0; i < c->count;) {
        if (str_begins(c->lines[i], "report")) {
            doc_free(d);
            d = doc_make();
            struct str head = str_trim((struct str){c->lines[i].at + 6, c->lines[i].size - 6});
            d->published = str_cut(&head, ' ');
            d->outlet = str_trim(head);
            if (str_is(d->published, "-")) d->published.size = 0;
            i++;
            struct str text = report_text(d->arena, c, &i);
            d->text = text.at;
            d->size = (uint32_t)text.size;
            if (!stages_run(d, r->know, NULL, &e)) buf_print(why, "    the machine failed: %s\n", e.what);
            const char *broken = doc_check(d);
            if (broken) buf_print(why, "    broken invariant: %s\n", broken);
        } else if (d && str_trim(c->lines[i]).size) {
            check_layer(d->arena, d, c, &i, why);
            checked++;
        } else {
            i++; /* on why */
        }
    }
    if (!checked) buf_text(why, "    the case expects nothing; name a layer\n");
    doc_free(d);
}

static void run_case(struct run *r, const char *path, const struct case_lines *c) {
    struct buf why = {0};
    check_case(r, c, &why);
    const char *name = arena_print(r->arena, "%s: %.*s", path, (int)c->title.size, c->title.at);
    bool known = map_get(&r->known, str_of(name)) != 0;
    if (why.size == 0 && !known) {
        r->passed++;
    } else if (why.size && known) {
        r->known_failed++;
    } else if (known) {
        r->failed++;
        printf("FAILED %s\n    holds now: take it off the list of known failures\n", name);
    } else {
        r->failed++;
        printf("FAILED %s\n%.*s", name, (int)why.size, why.at);
    }
    buf_free(&why);
}

static void run_file(struct run *r, const char *path, struct str bytes) {
    struct case_lines c = {0};
    size_t room = 0, number_room = 0;
    for (uint32_t number = 1; bytes.size; number++) {
        struct str line = str_cut(&bytes, '\n');
        if (str_begins(line, "===")) {
            if (c.title.size) run_case(r, path, &c);
            c.title = str_trim((struct str){line.at + 3, line.size - 3});
            c.count = 0;
            continue;
        }
        if (!c.title.size) continue;
        c.lines = arena_grow(r->arena, c.lines, c.count, &room, sizeof *c.lines);
        c.numbers = arena_grow(r->arena, c.numbers, c.count, &number_room, sizeof *c.numbers);
        c.lines[c.count] = line;
        c.numbers[c.count++] = number;
    }
    if (c.title.size) run_case(r, path, &c);
}

static void load_known(struct run *r, const char *path) {
    struct file_map map;
    struct err e;
    map_begin(&r->known, r->arena);
    if (!file_map(path, &map, &e)) return;
    struct str rest = {map.at, map.size};
    while (rest.size) {
        struct str line = str_trim(str_cut(&rest, '\n'));
        if (line.size && line.at[0] != '#') *map_put(&r->known, line) = 1;
    }
}

int main(int argc, char **argv) {
    struct err e = {0};
    if (argc < 3) {
        fprintf(stderr, "usage: cases PACK KNOWN-FAILURES FILE...\n");
        return 2;
    }
    struct run r = {.arena = arena_make(), .know = know_open(argv[1], &e)};
    if (!r.know) {
        fprintf(stderr, "cases: %s: %s\n", e.where, e.what);
        return 2;
    }
    load_known(&r, argv[2]);
    for (int i = 3; i < argc; i++) {
        struct file_map map;
        if (!file_map(argv[i], &map, &e)) {
            fprintf(stderr, "cases: %s: %s\n", e.where, e.what);
            return 2;
        }
        run_file(&r, argv[i], (struct str){map.at, map.size});
        file_unmap(&map);
    }
    printf("cases: %u passed, %u failed, %u known to fail\n", r.passed, r.failed, r.known_failed);
    know_close(r.know);
    arena_free(r.arena);
    return r.failed != 0;
}
