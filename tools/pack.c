/* Pack: puts every file under the given folders, and files given as NAME=PATH, into the one file of
 * knowledge.
 *
 *     pack OUT.pack ROOT data model -data/places gazetteer=build/gazetteer.bin
 *
 * What begins with - is left out. A section is named by its path below ROOT, or by NAME. Files that are for
 * people only (README, *.md, *.build) and hidden files stay out. The same files give the same bytes. */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/arena.h"
#include "base/file.h"
#include "know/pack.h"

struct packing {
    struct arena *arena;
    const char *root;
    char **arguments; /* those with - in front name what stays out */
    struct pack_part *parts;
    size_t count, room;
};

static void fail(const struct err *e) {
    fprintf(stderr, "pack: %s: %s\n", e->where, e->what);
    exit(1);
}

static void add_file(struct packing *p, struct str name, const char *path) {
    struct file_map map;
    struct err e;
    if (!file_map(path, &map, &e)) fail(&e);
    p->parts = arena_grow(p->arena, p->parts, p->count, &p->room, sizeof *p->parts);
    p->parts[p->count++] = (struct pack_part){str_copy(p->arena, name), {map.at, map.size}};
}

static bool is_for_people(const char *name) {
    struct str s = str_of(name);
    return name[0] == '.' || str_begins(s, "README") || str_ends(s, ".md") || str_ends(s, ".build");
}

static bool is_left_out(const struct packing *p, const char *name) {
    for (char **word = p->arguments; *word; word++)
        if ((*word)[0] == '-' && strcmp(*word + 1, name) == 0) return true;
    return false;
}

static void add_folder(struct packing *p, const char *name) {
    if (is_left_out(p, name)) return;
    const char *path = arena_print(p->arena, "%s/%s", p->root, name);
    struct stat s;
    if (stat(path, &s) != 0) return;
    if (S_ISREG(s.st_mode)) {
        add_file(p, str_of(name), path);
        return;
    }
    DIR *folder = opendir(path);
    if (!folder) return;
    for (struct dirent *row; (row = readdir(folder));)
        if (!is_for_people(row->d_name)) add_folder(p, arena_print(p->arena, "%s/%s", name, row->d_name));
    closedir(folder);
}

int main(int argc, char **argv) {
    if (argc < 3) {
        fprintf(stderr, "usage: pack OUT.pack ROOT FOLDER... -LEFT-OUT... NAME=FILE...\n");
        return 2;
    }
    struct packing p = {.arena = arena_make(), .root = argv[2], .arguments = argv + 3};
    for (int i = 3; i < argc; i++) {
        struct str path = str_of(argv[i]);
        if (memchr(path.at, '=', path.size)) {
            struct str name = str_cut(&path, '=');
            add_file(&p, name, path.at);
        } else if (path.at[0] != '-') {
            add_folder(&p, argv[i]);
        }
    }
    struct str bytes = pack_write(p.arena, p.parts, (uint32_t)p.count);
    struct err e;
    if (!file_write(argv[1], bytes.at, bytes.size, &e)) fail(&e);
    arena_free(p.arena);
    return 0;
}
