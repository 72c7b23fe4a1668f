/* Latent verbs and nouns: "The Secretary-General | calls | on both sides". Where the subject is a title or a
 * name of several words a tagger takes the verb for a plural noun, and the parser the whole sentence for a
 * noun phrase. And a noun that is an adjective too: "The | general | ordered". */
#ifndef LANG_LATENT_H
#define LANG_LATENT_H

#include <stdbool.h>

struct doc;
struct know;
struct range;

/* Mends tags and arcs of the sentence by data/lists/latent-verbs.txt and person-nouns.txt; true where it
 * changed something, and the arcs are to be linked anew. */
bool latent_mend(struct doc *d, const struct know *k, const struct range *r);

#endif
