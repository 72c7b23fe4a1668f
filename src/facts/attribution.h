/* Attribution: the candidates among which a linear model chooses: for a word that may report, what it reports
 * (or nothing), whose words they are, and how far the cue reaches. The tree proposes, the model decides:
 *
 *     token     every verb, and nouns and adjectives with something below them ("its claim that", "sure
 * that") contents  subtrees below it, the clause it is set into, what a colon leads to; each whole or cut at
 * a comma sources   its subject, the noun it describes, a possessor, a by-phrase, the words before the colon
 *     cue       the token, widened word by word to the left and to the right while the model agrees
 *
 * Features are 64-bit hashes; product and trainer see them through these functions only. */
#ifndef FACTS_ATTRIBUTION_H
#define FACTS_ATTRIBUTION_H

#include "facts/scene.h"

enum { ATTRIBUTION_FEATURES = 96, ATTRIBUTION_CANDIDATES = 64, ATTRIBUTION_PIECES = 3 };

/* One answer that is possible. */
struct candidate {
    struct span pieces[ATTRIBUTION_PIECES]; /* trimmed, in the order of the text */
    uint32_t count;
    uint32_t head; /* token */
    uint64_t features[ATTRIBUTION_FEATURES];
    uint32_t feature_count;
};

struct candidate_list {
    struct candidate at[ATTRIBUTION_CANDIDATES];
    uint32_t count;
};

/* Whether the token may be the head of a cue at all. */
bool attribution_may_start(const struct scene *s, uint32_t token);

void attribution_contents(const struct scene *s, uint32_t token, struct candidate_list *to);

/* `content` is what was chosen for the token; NULL where it is the cue of speech in marks. */
void attribution_sources(const struct scene *s, uint32_t token, const struct candidate *content,
                         struct candidate_list *to);

/* Whether the cue [first, end) of `token` is to be widened by the token `next` at one of its ends. Features
 * only. */
uint32_t attribution_widen(const struct scene *s, uint32_t token, uint32_t next, uint64_t *features);

struct linear;

/* What the model makes of a token. */
struct attribution {
    struct span pieces[ATTRIBUTION_PIECES];
    uint32_t count;
    struct span cue, source; /* the source may be empty */
    int32_t by;              /* how far "this content" is ahead of "nothing" */
};

/* False where the token reports nothing by more than `least`. `room` is scratch of the caller's. */
bool attribution_read(const struct scene *s, const struct linear *model, uint32_t token, int32_t least,
                      struct candidate_list *room, struct attribution *to);

/* Source and cue alone, for a token whose content is known. */
void attribution_complete(const struct scene *s, const struct linear *model, uint32_t token,
                          const struct candidate *content, struct candidate_list *room,
                          struct attribution *to);

#endif
