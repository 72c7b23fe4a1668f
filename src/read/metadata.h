/* Metadata: title, outlet, address and date of a page, from where pages put them: its head's meta elements,
 * JSON-LD (schema.org's NewsArticle and its kin), its first heading, its title; the day also from its address
 * (/2014/03/04/). */
#ifndef READ_METADATA_H
#define READ_METADATA_H

#include "doc/doc.h"
#include "read/markup.h"

void metadata_fill(struct doc *d, const struct markup *m);

#endif
