/* Ontology: the CAMEO codes with the PLOVER type, mode and context they stand for, and the algebra that makes
 * one code of a speech act and a deed (data/ontology/):
 *
 *     "offered to hold talks"      intend   + 046 negotiate   = 036
 *     "demanded the release of"    demand   + 0841 release    = 1053
 *     "agreed to lift sanctions"   intend   + (cease + 163)   = intend + 085 = 0354
 */
#ifndef KNOW_ONTOLOGY_H
#define KNOW_ONTOLOGY_H

#include "base/err.h"
#include "base/str.h"

struct arena;
struct ontology;
struct pack;

enum act {
    ACT_NONE,
    ACT_INTEND,
    ACT_APPEAL,
    ACT_DEMAND,
    ACT_REFUSE,
    ACT_THREATEN,
    ACT_CEASE,
    ACT_ACCUSE,
    ACT_FUTURE,
    ACT_SAME, /* light verbs: "held talks" is the talks */
    ACT_COUNT
};

struct code {
    struct str cameo, name, plover, mode, context;
};

/* Reads the tables of the pack. NULL with `e` filled where one is missing or wrong. */
struct ontology *ontology_make(struct arena *a, const struct pack *p, struct err *e);

/* The code of those digits; NULL where CAMEO has none. */
const struct code *ontology_find(const struct ontology *o, struct str cameo);

/* The code that an act makes of a deed's code; empty where it makes none. */
struct str ontology_compose(const struct ontology *o, enum act act, struct str deed);

/* The act of that name in a pattern, ACT_NONE where there is none; and the name. */
enum act act_of(struct str name);
const char *act_name(enum act act);

#endif
