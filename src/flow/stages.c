#include "flow/stages.h"

#include <assert.h>
#include <string.h>
#include <time.h>

#include "base/hash.h"
#include "dict/dictionary.h"
#include "doc/doc.h"
#include "facts/actors.h"
#include "facts/dates.h"
#include "facts/dictated.h"
#include "facts/events.h"
#include "facts/figures.h"
#include "facts/places.h"
#include "facts/placeuse.h"
#include "facts/positions.h"
#include "facts/quotes.h"
#include "facts/speakers.h"
#include "know/know.h"
#include "lang/clauses.h"
#include "lang/language.h"
#include "lang/lemmas.h"
#include "lang/names.h"
#include "lang/sentences.h"
#include "lang/syntax.h"
#include "lang/tokens.h"
#include "tidy/blocks.h"

#define L(layer) ((uint64_t)1 << LAYER_##layer)
#define WORDS    (L(sentences) | L(ranges) | L(tokens))
#define TREES    (WORDS | L(tags) | L(lemmas) | L(arcs))

/* clang-format off */
const struct stage STAGES[] = {
    /* name        run              reads                                                            writes */
    {"blocks",    blocks_find,    0,                                                              L(blocks), STAGE_ALWAYS},
    {"language",  language_find,  L(blocks),                                                      0, STAGE_ALWAYS},
    {"sentences", sentences_find, L(blocks),                                                      L(sentences), STAGE_ALWAYS},
    {"tokens",    tokens_find,    L(sentences),                                                   L(tokens) | L(ranges), STAGE_ALWAYS},
    {"syntax",    syntax_find,    WORDS,                                                          L(tags) | L(arcs) | L(lores) | L(leanings), STAGE_ALWAYS},
    {"lemmas",    lemmas_find,    WORDS | L(tags),                                                L(lemmas), STAGE_ALWAYS},
    {"clauses",   clauses_find,   TREES,                                                          L(clauses), STAGE_ALWAYS},
    {"names",     names_find,     TREES | L(lores) | L(leanings),                                            L(names), STAGE_ALWAYS},
    {"dates",     dates_find,     TREES | L(blocks) | L(clauses) | L(names),                      L(dates), STAGE_ALWAYS},
    {"figures",   figures_find,   TREES | L(blocks) | L(clauses) | L(dates),                       L(figures), STAGE_ALWAYS},
    {"places",    places_find,    TREES | L(blocks) | L(names),                                   L(places) | L(toponyms), STAGE_ALWAYS},
    {"quotes",    quotes_find,    TREES | L(blocks) | L(clauses) | L(names),                      L(quotes) | L(parts), STAGE_ALWAYS},
    {"actors",    actors_find,    TREES | L(clauses) | L(names) | L(toponyms) | L(places) | L(quotes) | L(dates) | L(figures), L(mentions) | L(actors) | L(roles), STAGE_OWN},
    {"dictated",  dictated_find,  WORDS,                                                          L(mentions) | L(actors) | L(events), STAGE_DICTATED},
    {"placeuse",  placeuse_find,  TREES | L(blocks) | L(names) | L(mentions) | L(toponyms),       L(toponyms), STAGE_ALWAYS},
    {"speakers",  speakers_find,  TREES | L(quotes) | L(mentions) | L(actors),                    L(speakers), STAGE_ALWAYS},
    {"events",    events_find,    TREES | L(clauses) | L(mentions) | L(actors) | L(quotes) | L(speakers) | L(dates) | L(toponyms) | L(places), L(events), STAGE_OWN},
    {"positions", positions_find, TREES | L(events) | L(mentions) | L(quotes) | L(dates),         L(positions) | L(terms) | L(events), STAGE_OWN},
};
/* clang-format on */

const uint32_t STAGE_COUNT = sizeof STAGES / sizeof *STAGES;

#ifdef SITREP_SEALS
struct seals {
    uint64_t hash[LAYER_COUNT];
};

static struct seals seals_take(const struct doc *d) {
    struct seals s = {{0}};
#define HASH_LAYER(field, type)                                                                              \
    s.hash[LAYER_##field] = hash_bytes(d->field.at, d->field.count * sizeof *d->field.at);
    LAYER_LIST(HASH_LAYER)
    return s;
}

static void seals_check(const struct doc *d, const struct seals *before, const struct stage *stage) {
    struct seals now = seals_take(d);
    for (unsigned i = 0; i < LAYER_COUNT; i++) {
        bool may = (stage->writes >> i & 1) || i == LAYER_damage || i == LAYER_remarks;
        assert((may || now.hash[i] == before->hash[i]) && "a stage writes its own layers only");
    }
}
#endif

static bool stage_run(const struct stage *stage, struct doc *d, const struct know *k, struct err *e) {
#ifdef SITREP_SEALS
    struct seals before = seals_take(d);
    bool good = stage->run(d, k, e);
    seals_check(d, &before, stage);
    return good;
#else
    return stage->run(d, k, e);
#endif
}

static uint32_t stage_of(const char *name) {
    uint32_t i = 0;
    while (i < STAGE_COUNT && strcmp(STAGES[i].name, name) != 0) i++;
    assert(i < STAGE_COUNT && "the stage is in the table");
    return i;
}

static uint64_t nanoseconds_so_far(void) {
    struct timespec t = {0};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}

static bool stage_run_watched(const struct stage *stage, struct doc *d, const struct know *k, uint64_t *cost,
                              struct err *e) {
    uint64_t begin = nanoseconds_so_far();
    bool good = stage_run(stage, d, k, e);
    *cost += nanoseconds_so_far() - begin;
    return good;
}

bool stages_run_from(struct doc *d, const struct know *k, const char *first, const char *last,
                     uint64_t *costs, struct err *e) {
    uint32_t end = last ? stage_of(last) + 1 : STAGE_COUNT;
    bool dictated = k->dictionary && k->dictionary->has_verbs;
    for (uint32_t i = stage_of(first); i < end; i++) {
        if (STAGES[i].when == (dictated ? STAGE_OWN : STAGE_DICTATED)) continue;
        if (!(costs ? stage_run_watched(&STAGES[i], d, k, &costs[i], e) : stage_run(&STAGES[i], d, k, e)))
            return false;
    }
    return true;
}

bool stages_run(struct doc *d, const struct know *k, const char *last, struct err *e) {
    return stages_run_from(d, k, STAGES[0].name, last, NULL, e);
}
