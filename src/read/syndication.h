/* Syndication: the items of an RSS (0.9 to 2.0, RDF) or Atom feed, each a report: title, link, date, and the
 * fullest text the item has (content before description), freed of its HTML. libxml2 reads the XML; entities
 * that a feed declares itself are not expanded and nothing is fetched. A feed that breaks off gives the items
 * before the break. */
#ifndef READ_SYNDICATION_H
#define READ_SYNDICATION_H

#include "doc/doc.h"

struct know;
struct syndication;

struct syndication *syndication_open(struct arena *a, struct str raw, const struct know *k);

uint32_t syndication_count(const struct syndication *s);

/* Fills the document from the next item that has a title or text; false after the last. */
bool syndication_next(struct syndication *s, struct doc *d);

#endif
