#include "doc/ud.h"

#include <assert.h>

#define UD_TEXT(name, text) text,
static const char *const UPOS[] = {UPOS_LIST(UD_TEXT)};
static const char *const XPOS[] = {XPOS_LIST(UD_TEXT)};
static const char *const REL[] = {REL_LIST(UD_TEXT)};

const char *upos_name(unsigned upos) {
    assert(upos < UPOS_COUNT);
    return UPOS[upos];
}

const char *xpos_name(unsigned xpos) {
    assert(xpos < XPOS_COUNT);
    return XPOS[xpos];
}

const char *rel_name(unsigned rel) {
    assert(rel < REL_COUNT);
    return REL[rel];
}

static unsigned find(const char *const *names, unsigned count, struct str name) {
    for (unsigned i = 0; i < count; i++)
        if (str_is(name, names[i])) return i;
    return 0;
}

unsigned upos_of(struct str name) { return find(UPOS, UPOS_COUNT, name); }

unsigned xpos_of(struct str name) { return find(XPOS, XPOS_COUNT, name); }

unsigned rel_of(struct str name) {
    unsigned whole = find(REL, REL_COUNT, name);
    return whole ? whole : find(REL, REL_COUNT, str_cut(&name, ':'));
}

unsigned rel_base(unsigned rel) {
    assert(rel < REL_COUNT);
    struct str name = str_of(REL[rel]);
    return find(REL, REL_COUNT, str_cut(&name, ':'));
}
