/* File: whole files in memory, read or mapped. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include "base/err.h"
#include "base/str.h"

/* A file mapped read-only, shared between processes. */
struct file_map {
    const char *at;
    size_t size;
};

/* False with `e` filled where the file is missing, a directory, or cannot be mapped. */
bool file_map(const char *path, struct file_map *map, struct err *e);
void file_unmap(struct file_map *map);

/* Writes through a temporary name in the same folder and renames: a reader sees the old file or the new one.
 */
bool file_write(const char *path, const void *bytes, size_t size, struct err *e);

#endif
