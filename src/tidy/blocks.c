#include "tidy/blocks.h"

bool blocks_find(struct doc *d, const struct know *k, struct err *e) {
    (void)d, (void)k, (void)e;
    return true;
}
