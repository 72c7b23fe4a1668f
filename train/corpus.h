/* Corpus: the documents of treebank files, as docs with gold layers. */
#ifndef TRAIN_CORPUS_H
#define TRAIN_CORPUS_H

#include "base/err.h"
#include "doc/doc.h"

struct corpus {
    struct doc **docs;
    size_t count, room;
    struct arena *arena;
};

/* Sentence s of document d, for shuffling. */
struct pick {
    uint32_t doc, sentence;
};

/* Reads CoNLL-U files; ends the program with a line that says why where one cannot be read. */
void corpus_load(struct corpus *c, char **paths, int count);
void corpus_free(struct corpus *c);

/* All its sentences in order. */
struct pick *corpus_picks(const struct corpus *c, uint32_t *count);

_Noreturn void fail(const char *what, const struct err *e);

#endif
