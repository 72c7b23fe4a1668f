/* Entities: documents with names marked, from files in two forms: IOB2 columns, and GUM's CoNLL-U with its
 * entities in MISC. The words of the first are cut by our own stage, as they will be in use. */
#ifndef TRAIN_ENTITIES_H
#define TRAIN_ENTITIES_H

#include "corpus.h"

struct know;

/* Reads the files, *.iob2 or *.conllu. Each doc has tokens and gold names. */
void entities_load(struct corpus *c, const struct know *k, char **paths, int count);

#endif
