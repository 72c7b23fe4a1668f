/* Netfile: writes what was learned as the net that the program reads: whole numbers in place of floats. */
#ifndef TRAIN_NETFILE_H
#define TRAIN_NETFILE_H

#include "base/err.h"
#include "network.h"

/* keys[row]: the feature of that row, 0 for none; notes: LINEAR_NOTE bytes for each of the tags. */
bool netfile_write(const struct network *n, const uint64_t *keys, const unsigned char *notes, uint32_t tags,
                   const char *path, struct err *e);

#endif
