/* Heads: the best tree that the scores of heads allow, with one root and no crossing arcs. Each word takes
 * the head it likes best; where that makes no such tree, the best one is found by Eisner's algorithm (1996).
 */
#ifndef LANG_HEADS_H
#define LANG_HEADS_H

#include <stdint.h>

struct arena;

/* scores[i * (count + 1) + j]: of head j (0: the root) for word i, both from 1; heads[i] is filled. Scratch
 * from `a`. */
void heads_choose(const int32_t *scores, uint32_t count, uint32_t *heads, struct arena *a);

#endif
