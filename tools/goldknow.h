/* Goldknow: the little of what the program knows that story files are checked against: CAMEO's codes with
 * their PLOVER types, the pronouns, the names of weekdays, the words for countries. */
#ifndef TOOLS_GOLDKNOW_H
#define TOOLS_GOLDKNOW_H

#include "base/err.h"
#include "base/map.h"

struct actorbook;
struct ontology;
struct pack;
struct wordlist;

struct goldknow {
    struct pack *pack;
    struct ontology *ontology;
    struct actorbook *actors;
    struct wordlist *pronouns;
    struct map weekdays; /* "monday" -> 1 */
};

/* False with `e` filled where the pack at `path` is missing or wrong. */
bool goldknow_open(struct goldknow *k, struct arena *a, const char *path, struct err *e);
void goldknow_close(struct goldknow *k);

#endif
