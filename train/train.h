/* Train: one function for each learned part. Each reads treebanks and writes one model file. */
#ifndef TRAIN_TRAIN_H
#define TRAIN_TRAIN_H

#include "corpus.h"

struct know;

/* `k` holds the parts that were trained before this one. */
struct job {
    const struct know *k;
    const char *out;
    char **files;
    int file_count;
    int rounds; /* 0: as the part likes it */
};

void train_clusters(const struct job *j);
void train_sentences(const struct job *j);
void train_tokens(const struct job *j);
void train_net(const struct job *j);
void train_lemmas(const struct job *j);
void train_names(const struct job *j);

#endif
