/* Intake: the bytes of one input, unpacked on the way. A file, standard input or bytes in memory, as they are
 * or packed by gzip or zstd, read through one window, so that an archive of any size is read line by line in
 * little memory:
 *
 *     file -> raw chunk -> (inflate) -> window [ read | unread ]
 *
 * Hostile input stays bounded: no line and no whole input may be larger than the window is let grow, and what
 * unpacks to far more than any text ever did is refused. */
#ifndef READ_INTAKE_H
#define READ_INTAKE_H

#include "base/err.h"
#include "base/str.h"

enum { INTAKE_LARGEST = 128 << 20 }; /* bytes of the largest line, or of an input that is one report */

struct intake;

/* Opens a file; "-" is standard input. NULL with `e` filled where it is missing, a directory or unreadable.
 */
struct intake *intake_open(const char *path, struct err *e);

/* The same for bytes in memory, which must outlive it; `name` stands in messages. */
struct intake *intake_of(struct str bytes, const char *name);

void intake_close(struct intake *in);

enum intake_state { INTAKE_SOME, INTAKE_END, INTAKE_FAILED };

/* The next unread bytes without reading them: at least `wanted`, or all there are; for telling what the input
 * is. */
enum intake_state intake_peek(struct intake *in, size_t wanted, struct str *bytes, struct err *e);

/* The next line without its end, valid until the next call. */
enum intake_state intake_line(struct intake *in, struct str *line, struct err *e);

/* All unread bytes, valid until the next call. */
enum intake_state intake_rest(struct intake *in, struct str *bytes, struct err *e);

/* Lines read so far, and the place of the first unread byte in the unpacked input. */
uint32_t intake_line_number(const struct intake *in);
uint64_t intake_offset(const struct intake *in);

#endif
