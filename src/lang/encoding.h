/* Encoding: what the net looks at in a word; shared with its trainer, so that training and use cannot differ.
 */
#ifndef LANG_ENCODING_H
#define LANG_ENCODING_H

#include <stdbool.h>
#include <stdint.h>

#include "know/net.h"

struct lore_word;
struct word;

/* The keys of the features of a word, 0 for one that it lacks; NET_FEATURES of them. */
void encoding_keys(const struct word *w, const struct lore_word *about, bool is_first, uint64_t *keys);

#endif
