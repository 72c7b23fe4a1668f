/* Gold: reads the stories of the corpus (docs/corpus.md), tells every fault in them, and compiles them to
 * records in the shape of docs/record.md.
 *
 *     gold check corpus/stories/tunis.story
 *     gold record corpus/stories/tunis.story
 *
 * A file with faults is compiled to nothing: they are told, and the status is 1. */
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "doc/doc.h"
#include "record/json.h"
#include "tools/goldcounts.h"
#include "tools/goldknow.h"
#include "tools/goldnames.h"
#include "tools/goldrecord.h"
#include "tools/storycheck.h"

struct gold {
    struct arena *arena;
    struct goldknow know;
    struct faults faults;
    struct storyfiles files;
};

static bool fail(const struct err *e) {
    fprintf(stderr, "gold: %s: %s\n", e->where, e->what);
    return false;
}

static bool read_files(struct gold *g, int count, char **paths) {
    g->files.at = arena_take(g->arena, (size_t)(count + 1) * sizeof *g->files.at);
    for (int i = 0; i < count; i++) {
        struct file_map map;
        struct err e;
        if (!file_map(paths[i], &map, &e)) return fail(&e);
        g->files.at[g->files.count++] =
            storyfile_read(g->arena, paths[i], (struct str){map.at, map.size}, &g->know, &g->faults);
        file_unmap(&map);
    }
    return true;
}

static bool print(struct buf *b, FILE *to) {
    bool good = !b->size || fwrite(b->at, 1, b->size, to) == b->size;
    buf_free(b);
    return (fflush(to) == 0 && good) ||
           (fprintf(stderr, "gold: cannot write the output; is the disk full?\n"), false);
}

/* ---- the commands -------------------------------------------------------------------------------------- */

static void write_reports(const struct storyfiles *files, struct buf *to) {
    for (size_t i = 0; i < files->count; i++)
        for (size_t k = 0; k < files->at[i]->reports.count; k++) {
            const struct storyreport *r = &files->at[i]->reports.at[k];
            struct doc *d = doc_make();
            d->id = r->whole_id, d->outlet = r->outlet, d->title = r->title, d->url = r->url;
            d->published = r->published, d->text = r->text.at, d->size = (uint32_t)r->text.size;
            json_write_read(d, to);
            doc_free(d);
        }
}

static void write_records(const struct storyfiles *files, struct buf *to) {
    struct record *r = record_make();
    goldrecord_make(files, r);
    for (uint32_t i = 1; i <= r->reports.count; i++) json_write_report(r, i, 0, to);
    record_free(r);
}

static void write_brief(const struct storyfiles *files, struct buf *to) {
    struct record *r = record_make();
    goldrecord_make(files, r);
    json_write(r, JSON_PRETTY, to);
    record_free(r);
}

static void write_texts(const struct storyfiles *files, struct buf *to) {
    for (size_t i = 0; i < files->count; i++)
        for (size_t k = 0; k < files->at[i]->reports.count; k++) {
            const struct storyreport *r = &files->at[i]->reports.at[k];
            const struct str LINES[] = {r->whole_id, r->outlet, r->published, r->title, {0}, r->text, {0}};
            buf_text(to, "== ");
            for (size_t n = 0; n < sizeof LINES / sizeof *LINES; n++)
                buf_str(to, LINES[n]), buf_byte(to, '\n');
        }
}

static const struct command {
    const char *name;
    void (*write)(const struct storyfiles *files, struct buf *to);
    bool needs_whole; /* files without faults */
} COMMANDS[] = {{"reports", write_reports, true}, {"record", write_records, true},
                {"brief", write_brief, true},     {"text", write_texts, true},
                {"names", goldnames_write, true}, {"counts", goldcounts_write, false}};

static const struct command *find_command(const char *name) {
    for (size_t i = 0; i < sizeof COMMANDS / sizeof *COMMANDS; i++)
        if (strcmp(name, COMMANDS[i].name) == 0) return &COMMANDS[i];
    return NULL;
}

/* What the command prints; NULL is `check`. The exit status. */
static int run(struct gold *g, const struct command *command) {
    struct buf faults = {0}, out = {0};
    faults_print(&g->faults, &faults);
    if (!command) return print(&faults, stdout) && !g->faults.list.count ? 0 : 1;
    if (command->needs_whole && g->faults.list.count) return print(&faults, stderr), 1;
    buf_free(&faults);
    command->write(&g->files, &out);
    return print(&out, stdout) ? 0 : 1;
}

int main(int argc, char **argv) {
    const struct command *command = argc > 1 ? find_command(argv[1]) : NULL;
    if (argc < 2 || (!command && strcmp(argv[1], "check") != 0)) {
        fprintf(stderr, "usage: gold check|reports|record|brief|text|names|counts FILE...\n");
        return 2;
    }
    struct gold g = {.arena = arena_make()};
    struct err e;
    const char *pack = getenv("SITREP_KNOWLEDGE");
    g.faults.arena = g.arena;
    int status = 1;
    if (!goldknow_open(&g.know, g.arena, pack && *pack ? pack : GOLD_PACK, &e)) {
        fail(&e);
    } else {
        if (read_files(&g, argc - 2, argv + 2)) {
            storycheck_all(&g.files, &g.know, &g.faults);
            status = run(&g, command);
        }
        goldknow_close(&g.know);
    }
    arena_free(g.arena);
    return status;
}
