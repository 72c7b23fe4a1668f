/* Scene: what the finders of quotations look at together: the report, its reporting verbs, its stretches in
 * quotation marks and which token stands in which. Lives while the stage runs. */
#ifndef FACTS_SCENE_H
#define FACTS_SCENE_H

#include "facts/cues.h"
#include "facts/interviews.h"
#include "facts/marks.h"

struct know;

struct scene {
    const struct doc *d;
    struct cues cues;
    struct quoted_list marks;
    struct answer *answers; /* by block; NULL where the report is no interview with labels */
    uint32_t *stretch_of;   /* by token: 1-based stretch whose words hold it */
    uint32_t *owner; /* by stretch: 1-based number of the attribution that took it as speech; 0 = free */
};

struct scene scene_make(const struct doc *d, const struct know *k, struct arena *a);

/* The tokens [first, end) of a span. */
struct scene_range {
    uint32_t first, end;
};
struct scene_range scene_tokens(const struct doc *d, struct span s);

/* The bytes of the tokens [first, end) without stops and marks at the ends; stops inside the closing mark of
 * a stretch that begins among them stay ("... under wraps."). */
struct span scene_trim(const struct scene *s, uint32_t first, uint32_t end);

/* Neither punctuation nor a quotation mark; a finite verb; speech that is already attributed. */
bool scene_is_word(const struct scene *s, uint32_t token);
bool scene_is_finite(const struct scene *s, uint32_t token);
bool scene_is_owned(const struct scene *s, uint32_t token);

/* "Gone With the Wind": every long word begins with a capital, and there are two of them. */
bool scene_is_title(const struct scene *s, uint32_t stretch);

#endif
