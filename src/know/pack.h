/* Pack: the one file with everything the program knows (models, gazetteer, lists, patterns), mapped read-only
 * and so shared between threads and processes. `tools/pack` makes it from data/ and model/ at build time.
 *
 *     "SITREPK1"  u32 sections  u32 0  u64 hash of all that follows
 *     section:    u64 begin  u64 size  char name[48], NUL-padded, sorted by name       then the bytes, each
 * on 64
 *
 * Numbers are little-endian. A file that is short, damaged or of another version gives a clear error. */
#ifndef KNOW_PACK_H
#define KNOW_PACK_H

#include "base/err.h"
#include "base/str.h"

struct arena;
struct pack;

/* Opens and checks the file. NULL with `e` filled where it is missing, damaged or foreign. */
struct pack *pack_open(const char *path, struct err *e);

/* The same for bytes in memory, which must outlive the pack (fuzzing and tests). */
struct pack *pack_of(struct str bytes, struct err *e);

void pack_close(struct pack *p);

/* The bytes of a section ("data/lists/titles.txt", "model/tagger"); empty where there is none. */
struct str pack_section(const struct pack *p, const char *name);

/* Section i in the order of names, from 0; false after the last. */
bool pack_each(const struct pack *p, uint32_t i, struct str *name, struct str *bytes);

/* The file's bytes for these sections, names sorted, in the arena. Names of 48 bytes or more are refused by
 * assert. */
struct pack_part {
    struct str name, bytes;
};
struct str pack_write(struct arena *a, struct pack_part *parts, uint32_t count);

#endif
