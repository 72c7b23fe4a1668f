/* Story: which reports tell one happening. Reports are held against each other by the content words they
 * share, rare words weighing more (TF-IDF, cosine; document frequencies of English news in
 * data/lists/document-frequency.txt), and less the further apart they were published; the nearest are joined
 * first (average link). Reports are taken up by date and id, so the answer does not hang on the order in
 * which they were given. */
#ifndef ACROSS_STORY_H
#define ACROSS_STORY_H

struct know;
struct record;

/* Fills the reports' `story`, and the stories with id, title, first, last and reports; no facts yet. A
 * duplicate goes with the report that it repeats. */
void story_decide(struct record *r, const struct know *k);

/* The same where somebody says that all the reports are one story. */
void story_unite(struct record *r);

#endif
