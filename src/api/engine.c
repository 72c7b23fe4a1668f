/* Engine: opening the knowledge file, wherever it lies. */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "api/api.h"
#include "dict/dictionary.h"
#include "know/know.h"
#include "know/pack.h"

static_assert((int)ERR_SYSTEM == (int)SR_SYSTEM && (int)ERR_INPUT == (int)SR_INPUT,
              "public and internal kinds agree");

const char *sr_version(void) { return SITREP_VERSION; }

bool api_error(struct sr_error *to, const struct err *from) {
    if (!to) return false;
    to->kind = (enum sr_error_kind)from->kind;
    to->line = from->line;
    memcpy(to->where, from->where, sizeof to->where);
    memcpy(to->what, from->what, sizeof to->what);
    return false;
}

char *api_text(struct buf *b, size_t *size) {
    if (size) *size = b->size;
    buf_byte(b, 0);
    char *text = b->at;
    *b = (struct buf){0};
    return text;
}

void sr_free(void *text) { free(text); }

/* The folder of the running program, without the last slash; "" where the system does not tell. */
static void program_folder(char *to, size_t size) {
    ssize_t used = readlink("/proc/self/exe", to, size - 1);
    to[used < 0 ? 0 : used] = 0;
    char *slash = strrchr(to, '/');
    if (slash) *slash = 0;
}

/* The first of the places where the knowledge file may lie that has one; the installed place where none has.
 */
static void find_knowledge(char *to, size_t size) {
    static const char *const PLACES[] = {"/data/sitrep.pack", "/sitrep.pack", "/../data/sitrep.pack",
                                         "/../share/sitrep/sitrep.pack"};
    char folder[2048];
    program_folder(folder, sizeof folder);
    for (size_t i = 0; i < sizeof PLACES / sizeof *PLACES; i++) {
        struct buf b = {0};
        buf_text(&b, folder), buf_text(&b, PLACES[i]), buf_byte(&b, 0);
        if (b.size <= size) memcpy(to, b.at, b.size);
        buf_free(&b);
        if (access(to, R_OK) == 0) return;
    }
    snprintf(to, size, "%s", SITREP_KNOWLEDGE_PLACE);
}

struct sr_engine *sr_engine_open(const char *path, struct sr_error *error) {
    char found[4096] = "";
    if (!path) path = getenv("SITREP_KNOWLEDGE");
    if (!path || !*path) {
        find_knowledge(found, sizeof found);
        path = found;
    }
    struct err e = {0};
    struct know *know = know_open(path, &e);
    if (!know) return api_error(error, &e), NULL;
    struct sr_engine *engine = calloc(1, sizeof *engine);
    if (!engine) abort();
    engine->know = know;
    return engine;
}

void sr_engine_close(struct sr_engine *engine) {
    if (!engine) return;
    dictionary_free(engine->know->dictionary);
    know_close(engine->know);
    free(engine);
}

struct dictionary *api_dictionary(struct sr_engine *engine) {
    struct know *k = engine->know;
    if (!k->dictionary) k->dictionary = dictionary_make(pack_section(k->pack, "data/dictionary/words.txt"));
    return k->dictionary;
}

bool sr_engine_add(struct sr_engine *engine, enum sr_dictionary kind, const char *path,
                   struct sr_error *error) {
    static const enum dictionary_kind KINDS[] = {
        [SR_ACTORS] = DICTIONARY_ACTORS, [SR_VERBS] = DICTIONARY_VERBS, [SR_OPTIONS] = DICTIONARY_OPTIONS};
    struct err e = {0};
    return dictionary_add(api_dictionary(engine), path, KINDS[kind], &e) || api_error(error, &e);
}

char *sr_engine_faults(const struct sr_engine *engine, size_t most) {
    const struct dictionary *d = engine->know->dictionary;
    struct buf b = {0};
    size_t told = 0;
    for (; d && told < d->entries.fault_count && told < most; told++) {
        const struct fault *f = &d->entries.faults[told];
        buf_print(&b, "%s:%u: ", f->file, f->line);
        buf_str(&b, f->what), buf_byte(&b, '\n');
    }
    size_t left = d ? d->entries.fault_total - told : 0;
    if (left) buf_print(&b, "%s: %zu more lines are wrong\n", d->entries.file, left);
    return api_text(&b, NULL);
}
