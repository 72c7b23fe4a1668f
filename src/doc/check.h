/* Check: the invariants of doc.h, for tests and fuzzing. */
#ifndef DOC_CHECK_H
#define DOC_CHECK_H

struct doc;

/* NULL where all invariants hold, else the first one broken, in words. */
const char *doc_check(const struct doc *d);

#endif
