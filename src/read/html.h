/* Html: a page as received to a report: the article's text, one paragraph a line, without menus, captions, links to
 * other stories and readers' comments; and what the page says of itself. */
#ifndef READ_HTML_H
#define READ_HTML_H

#include "doc/doc.h"

struct know;

/* Whether the first bytes of an input are those of a page. */
bool html_is(struct str head);

/* Fills the document from a page in any charset. An article that cannot be told gives an empty text and a remark. */
void html_report(struct str raw, struct doc *d, const struct know *k);

/* The same for a piece of HTML in checked UTF-8, all of it text (what feeds hold); to the arena. */
struct str html_text(struct arena *a, struct str piece, const struct know *k);

#endif
