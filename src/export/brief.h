/* Brief: a record as a page of plain text for people: what happened, who is who, where the sources agree,
 * differ or keep silent, what each party wants, who said what. Every line ends in references such as [A 3]:
 * report and sentence. */
#ifndef EXPORT_BRIEF_H
#define EXPORT_BRIEF_H

#include "base/buf.h"

struct record;

/* Appends the page; stories must have been decided. */
void brief_write(const struct record *r, struct buf *to);

#endif
