/* Train: makes one learned part from treebanks; train.sh makes them all in their order.
 *
 *     train PART PACK OUT FILE...       PART: clusters sentences tokens net lemmas names
 *
 * Clusters and net also read plain text, JSON lines, from standard input; the files behind --names tell the
 * net of names. PACK holds the parts made before. ROUNDS in the environment overrides the number of rounds,
 * for trials. */
#include <stdio.h>
#include <stdlib.h>

#include "know/know.h"
#include "train.h"

static const struct {
    const char *name;
    void (*train)(const struct job *j);
} PARTS[] = {{"clusters", train_clusters}, {"sentences", train_sentences}, {"tokens", train_tokens},
             {"net", train_net},           {"lemmas", train_lemmas},       {"names", train_names}};

int main(int argc, char **argv) {
    for (size_t i = 0; argc >= 4 && i < sizeof PARTS / sizeof *PARTS; i++) {
        if (strcmp(PARTS[i].name, argv[1]) != 0) continue;
        struct err e = {0};
        struct know *k = know_open(argv[2], &e);
        if (!k) fail(argv[2], &e);
        const char *rounds = getenv("ROUNDS");
        struct job j = {k, argv[3], argv + 4, argc - 4, rounds ? atoi(rounds) : 0};
        PARTS[i].train(&j);
        know_close(k);
        return 0;
    }
    fprintf(stderr, "usage: train PART PACK OUT FILE...\n");
    return 2;
}
