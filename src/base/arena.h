/* Arena: memory with one lifetime. Everything that belongs to a report is taken from the report's arena and
 * dies with it, at once; nothing is freed singly. `arena_take` never returns NULL: a machine without memory
 * cannot go on, so the arena prints one line and aborts, and no caller needs a branch that no test could
 * reach.
 *
 *     chunk 3 (newest) -> chunk 2 -> chunk 1       a new chunk is at least twice as large as the last one
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>

struct arena;

struct arena *arena_make(void);

/* Frees the arena and all that was taken from it. NULL is allowed. */
void arena_free(struct arena *a);

/* `size` zeroed bytes, aligned for any type; a size of 0 gives a valid pointer to nothing. */
void *arena_take(struct arena *a, size_t size);

/* A copy of `size` bytes, followed by a NUL that is not counted. */
char *arena_copy(struct arena *a, const char *text, size_t size);

/* Formatted text, NUL-terminated. */
char *arena_print(struct arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Bytes held from the system, for the bounds that tests keep. */
size_t arena_bytes(const struct arena *a);

/* Room for one more item in a growing array that lives in the arena: returns `at`, moved and doubled if it
 * was full. New room is zeroed. What was outgrown stays in the arena, at most once the final size. */
void *arena_grow(struct arena *a, void *at, size_t count, size_t *room, size_t item_size);

#endif
