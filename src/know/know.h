/* Know: all that the program knows, read-only once opened; any number of threads may share one. */
#ifndef KNOW_KNOW_H
#define KNOW_KNOW_H

#include "base/err.h"
#include "base/map.h"

struct actorbook;
struct arena;
struct dictionary;
struct gazetteer;
struct grammar;
struct models;
struct ontology;
struct pack;
struct patterns;
struct spelling;
struct wordlist;

struct know {
    struct arena *arena;
    struct pack *pack;
    struct map list_index; /* name -> 1-based place in lists */
    struct wordlist **lists;
    struct actorbook *actors;        /* know/actorbook.h */
    struct gazetteer *gazetteer;     /* know/gazetteer.h */
    const struct models *models;     /* know/model.h */
    struct grammar *times, *figures; /* data/times, data/figures: know/grammar.h */
    struct ontology *ontology;       /* know/ontology.h */
    struct patterns *patterns;       /* know/patterns.h */
    struct spelling *spelling;       /* know/spelling.h */
    struct dictionary *dictionary;   /* the user's own, dict/dictionary.h; NULL = none was named */
};

/* Opens the pack at `path`. NULL with `e` filled where it is missing or wrong. */
struct know *know_open(const char *path, struct err *e);
void know_close(struct know *k);

/* The list data/lists/NAME.txt. A list that is missing from the pack is an error of ours: asserted. */
const struct wordlist *know_list(const struct know *k, const char *name);

#endif
