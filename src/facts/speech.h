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
    uint32_t goes_on,
        from; /* 1-based attributions of the same quotation behind and before its cue; 0 = none */
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

/* Adds the stretches that stand alone behind a sentence that reports what somebody said, by what is in the
 * list or by its verb, and those that answer a question. The attributions whose cue stands in them are
 * emptied. */
void speech_find_behind(struct scene *scene, struct said_list *list);

#endif
