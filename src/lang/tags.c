/* The tagger goes from left to right and gives each word the class with the highest score, seeing the words
 * around it and the classes it has given already. */
#include "lang/tags.h"

#include "doc/doc.h"
#include "know/know.h"
#include "know/model.h"
#include "know/wordlist.h"
#include "lang/language.h"
#include "lang/tagging.h"

static uint8_t best_class(const struct linear *m, const uint64_t *features, uint32_t count) {
    int32_t scores[LINEAR_CLASSES] = {0};
    uint8_t best = 0;
    linear_score(m, features, count, scores);
    for (uint32_t c = 1; c < m->classes; c++)
        if (scores[c] > scores[best]) best = (uint8_t)c;
    return best;
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

static void put_tag(struct doc *d, const struct wordlist *lexical, uint32_t t, const unsigned char *note) {
    struct tag tag = tagging_tag(note);
    tag.feats |= feats_of_xpos(tag.xpos);
    const struct str *more =
        is_closed(tag.upos) ? wordlist_find(lexical, str_lower(d->arena, doc_token(d, t))) : NULL;
    if (more) tag.feats |= feats_named(*more);
    *doc_add(d, tags) = tag;
}

struct room { /* for the longest sentence */
    struct word *words;
    uint8_t *classes;
};

static void tag_sentence(struct doc *d, const struct know *k, const struct range *r, struct room *room) {
    const struct linear *m = &k->models->tagger;
    const struct wordlist *lexical = know_list(k, "features");
    words_take(d, k, r, room->words);
    for (uint32_t i = 0; i < r->end - r->first; i++) {
        uint64_t features[TAGGING_FEATURES];
        uint32_t count = tagging_features(room->words, r->end - r->first, i, room->classes, features);
        room->classes[i] = best_class(m, features, count);
        put_tag(d, lexical, r->first + i, linear_note(m, room->classes[i]));
    }
}

bool tags_find(struct doc *d, const struct know *k, struct err *e) {
    (void)e;
    if (!language_is_ours(d) || linear_is_empty(&k->models->tagger)) return true;
    d->tags.count = 1;
    struct arena *scratch = arena_make();
    uint32_t longest = words_longest(d);
    struct room room = {arena_take(scratch, (longest + 1) * sizeof(struct word)),
                        arena_take(scratch, longest + 1)};
    for (uint32_t s = 1; s < d->ranges.count; s++) tag_sentence(d, k, &d->ranges.at[s], &room);
    arena_free(scratch);
    return true;
}
