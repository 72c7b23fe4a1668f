/* Engine: opening the knowledge file, wherever it lies. */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "api/api.h"
#include "know/know.h"

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
    know_close(engine->know);
    free(engine);
}
