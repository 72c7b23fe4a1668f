/* Goldnames: the names of the corpus in IOB2, for those who teach or measure finders of names. */
#ifndef TOOLS_GOLDNAMES_H
#define TOOLS_GOLDNAMES_H

struct buf;
struct storyfiles;

/* A sentence a line of the text: `# text = ...`, then rows of number, token, tag, and two empty ones. Names
 * of persons are PER, of organisations and groups ORG, of places LOC; a government bears the name of its
 * country or capital. A token is what stands between blanks, cut where a name begins or ends. Lines with
 * damage are left out: nothing is marked in it. */
void goldnames_write(const struct storyfiles *files, struct buf *to);

#endif
