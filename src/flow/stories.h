/* Stories: the order of work on many reports: the same text, then stories, then for each story who is who,
 * the same quotation, the same event, and where the sources agree, differ or keep silent. Everything is
 * decided from the reports' own facts, so it may be done again whenever reports were added. */
#ifndef FLOW_STORIES_H
#define FLOW_STORIES_H

struct know;
struct record;

void stories_decide(struct record *r, const struct know *k);

/* The same, but all the reports are one story. */
void stories_unite(struct record *r, const struct know *k);

#endif
