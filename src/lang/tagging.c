#include "lang/tagging.h"

#include "know/know.h"
#include "know/wordlist.h"

void tagging_note(const struct tag *tag, unsigned char *note) {
    note[0] = tag->upos;
    note[1] = tag->xpos;
    for (unsigned i = 0; i < 4; i++) note[2 + i] = (unsigned char)(tag->feats >> 8 * i);
}

static struct tag tag_of(const unsigned char *note) {
    struct tag tag = {note[0] < UPOS_COUNT ? note[0] : UPOS_X, note[1] < XPOS_COUNT ? note[1] : XPOS_NONE, 0};
    for (unsigned i = 0; i < 4; i++) tag.feats |= (uint32_t)note[2 + i] << 8 * i;
    return tag;
}

static uint32_t feats_named(struct str names) {
    static const struct {
        const char *name;
        uint32_t bit;
    } NAMED[] = {{"first", FEAT_FIRST},          {"second", FEAT_SECOND},     {"third", FEAT_THIRD},
                 {"masculine", FEAT_MASCULINE},  {"feminine", FEAT_FEMININE}, {"neuter", FEAT_NEUTER},
                 {"plural", FEAT_PLURAL},        {"definite", FEAT_DEFINITE}, {"negative", FEAT_NEGATIVE},
                 {"possessive", FEAT_POSSESSIVE}};
    uint32_t feats = 0;
    while (names.size) {
        struct str name = str_cut(&names, ' ');
        for (size_t i = 0; i < sizeof NAMED / sizeof *NAMED; i++)
            if (str_is(name, NAMED[i].name)) feats |= NAMED[i].bit;
    }
    return feats;
}

/* What XPOS alone settles. */
static uint32_t feats_of_xpos(unsigned xpos) {
    switch (xpos) {
    case XPOS_NNS:
    case XPOS_NNPS: return FEAT_PLURAL;
    case XPOS_VBZ: return FEAT_THIRD;
    case XPOS_JJR:
    case XPOS_RBR: return FEAT_COMPARATIVE;
    case XPOS_JJS:
    case XPOS_RBS: return FEAT_SUPERLATIVE;
    case XPOS_POS: return FEAT_POSSESSIVE;
    default: return 0;
    }
}

static bool is_closed(unsigned upos) {
    return upos == UPOS_PRON || upos == UPOS_DET || upos == UPOS_PART || upos == UPOS_ADV;
}

struct tag tagging_word(const struct doc *d, const struct know *k, uint32_t t, const unsigned char *note) {
    struct tag tag = tag_of(note);
    tag.feats |= feats_of_xpos(tag.xpos);
    const struct str *more =
        is_closed(tag.upos) ? wordlist_find(know_list(k, "features"), str_lower(d->arena, doc_token(d, t)))
                            : NULL;
    if (more) tag.feats |= feats_named(*more);
    return tag;
}
