/* Conllu: documents as CoNLL-U, the plain text form of treebanks, out and in.
 *
 *     # sent_id = report-1
 *     # text = Moaz al-Khatib's offer stands.
 *     1    Moaz   Moaz  PROPN  NNP  Number=Sing  5  nmod:poss  _  Name=B-PER
 *
 * Words that touch without a mark between them ("do" "n't") are written as one multi-word token, as treebanks
 * do. https://universaldependencies.org/format.html */
#ifndef DOC_CONLLU_H
#define DOC_CONLLU_H

#include "base/buf.h"
#include "base/err.h"
#include "base/str.h"

struct doc;

/* Writes the whole document; layers that are still missing are written as `_`. */
void conllu_write(const struct doc *d, struct buf *to);

/* Reads the next document of a file (up to the next `# newdoc`) into a fresh doc: its text with one block a
 * paragraph, sentences, tokens, and tags, lemmas, arcs and names where the file has them. Cuts what it read
 * off `rest`. False at the end of the file, and with `e` filled where the file is wrong. */
bool conllu_read(struct str *rest, struct doc *d, struct err *e);

#endif
