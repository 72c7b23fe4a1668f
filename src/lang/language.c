#include "lang/language.h"

#include "doc/doc.h"

bool language_find(struct doc *d, const struct know *k, struct err *e) {
    (void)d, (void)k, (void)e;
    return true;
}

bool language_is_ours(const struct doc *d) { return d->language.size == 0 || str_is(d->language, "en"); }
