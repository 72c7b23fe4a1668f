/* Faults: what is wrong in story files, all of it and not only the first, each at its line and with what to
 * do:
 *
 *     corpus/stories/tunis.story:31: nobody is declared as "salm"; did you mean "salem"?
 */
#ifndef TOOLS_FAULTS_H
#define TOOLS_FAULTS_H

#include "base/buf.h"
#include "record/record.h"

struct fault {
    const char *path;
    uint32_t line, order;
    struct str what;
};

struct faults {
    struct arena *arena;
    const char *path; /* of the file that is being read */
    LIST_OF(struct fault) list;
};

/* Whether there are so many that no more are taken. */
bool faults_are_full(const struct faults *f);

void fault_add(struct faults *f, uint32_t line, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* By file and line, a line each. */
void faults_print(struct faults *f, struct buf *to);

/* Words of which one is meant; told with the fault where another stands there. */
struct choice {
    struct str meant;
    uint32_t nearest; /* edits away */
    struct str best;
};
struct choice choice_begin(struct str meant);
void choice_offer(struct choice *c, struct str word);

/* `; did you mean "salem"?`, or `; ` and the advice where no word is near. */
const char *choice_advice(const struct choice *c, struct arena *a, const char *advice);

/* The beginning of the words, whole characters, for printf's %.*s. */
#define SHOW(s) show_size(s), (s).at ? (s).at : ""
static inline int show_size(struct str s) {
    enum { SHOWN = 60 };
    size_t size = s.size < SHOWN ? s.size : SHOWN;
    while (size && size < s.size && (s.at[size] & 0xC0) == 0x80) size--;
    return (int)size;
}

#endif
