/* Html: a page as received to a report: the article's text, one paragraph a line, without menus, captions,
 * links to other stories and readers' comments; and what the page says of itself. */
#ifndef READ_HTML_H
#define READ_HTML_H

#include "doc/doc.h"

struct know;

/* Fills the document from a page in any charset. An article that cannot be told gives an empty text and a
 * remark. */
void html_report(struct str raw, struct doc *d, const struct know *k);

/* The lines of a piece of HTML in checked UTF-8 (what feeds hold), without those that are links alone; to the
 * arena. */
struct str html_text(struct arena *a, struct str piece, const struct know *k);

#endif
