/* Source: one input with any number of reports: plain text, a page of HTML, JSON lines, an RSS or Atom feed,
 * each of them also packed by gzip or zstd. What it is is told by its bytes, never by its name.
 *
 *     struct source *s = source_open(path, know, &e);
 *     while ((state = source_next(s, &d, &e)) != SOURCE_END)
 *         if (state == SOURCE_FAILED) ... e says which line, and why; the next report may be good
 *
 * A report comes with its text, frozen from now on, its origin (which bytes of the unpacked input each
 * stretch of text is from) and what is known about it; an id that is not given is made from the text, so it
 * is the same everywhere. */
#ifndef READ_SOURCE_H
#define READ_SOURCE_H

#include "base/err.h"
#include "base/str.h"

struct doc;
struct know;
struct source;

/* Opens a file; "-" is standard input. NULL with `e` filled where it is missing, a directory, or unreadable.
 */
struct source *source_open(const char *path, const struct know *k, struct err *e);

/* The same for bytes in memory, which must outlive it; `name` stands in messages and as the reports' file. */
struct source *source_of(struct str bytes, const char *name, const struct know *k);

void source_close(struct source *s);

enum source_state { SOURCE_REPORT, SOURCE_END, SOURCE_FAILED };

/* The next report, a fresh document that the caller frees. After SOURCE_FAILED the caller may go on;
 * SOURCE_END ends. */
enum source_state source_next(struct source *s, struct doc **d, struct err *e);

#endif
