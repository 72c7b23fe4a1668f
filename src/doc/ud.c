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
    static const uint8_t BASE[REL_COUNT] = {
        /* 0: it is its own base */
        [REL_ACL_RELCL] = REL_ACL,    [REL_ADVCL_RELCL] = REL_ADVCL,     [REL_AUX_PASS] = REL_AUX,
        [REL_CC_PRECONJ] = REL_CC,    [REL_COMPOUND_PRT] = REL_COMPOUND, [REL_CSUBJ_OUTER] = REL_CSUBJ,
        [REL_CSUBJ_PASS] = REL_CSUBJ, [REL_DET_PREDET] = REL_DET,        [REL_NMOD_DESC] = REL_NMOD,
        [REL_NMOD_POSS] = REL_NMOD,   [REL_NMOD_UNMARKED] = REL_NMOD,    [REL_NSUBJ_OUTER] = REL_NSUBJ,
        [REL_NSUBJ_PASS] = REL_NSUBJ, [REL_OBL_AGENT] = REL_OBL,         [REL_OBL_UNMARKED] = REL_OBL,
    };
    assert(rel < REL_COUNT);
    return BASE[rel] ? BASE[rel] : rel;
}
