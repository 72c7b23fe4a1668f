/* Speech: words in quotation marks that are an utterance, with the one who utters them.
 *
 *     "X," he said.    He said: "X"    "X", he said, "Y"    He paused. "X." "Y," he said.
 */
#ifndef FACTS_SPEECH_H
#define FACTS_SPEECH_H

#include <stddef.h>

#include "facts/scene.h"

enum { SAID_PIECES = 12 };

/* One attribution while it is put together. */
struct said {
    struct cue cue;
    struct span pieces[SAID_PIECES];
    uint32_t count;
    const char *rule;
    float sure;
    bool is_direct;
};

struct said_list {
    struct arena *arena;
    struct said *at;
    size_t count, room;
};

/* Adds an attribution, a piece of its content. */
struct said *speech_add(struct said_list *list, const char *rule, float sure);
void speech_piece(struct said *s, struct span piece);

/* Finds all speech and notes who owns which stretch. */
void speech_find(struct scene *scene, struct said_list *list);

#endif
