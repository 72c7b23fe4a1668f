/* Verbfile: what is done, from files of verbs in both dialects, into the same roots and patterns.
 *
 *     TABARI                                   PETRARCH
 *     ACCUSE   [112] ; comment                 --- ACCUSE [112] ---
 *     { ACCUSED_ ACCUSING_ }                   ACCUSE {ACCUSES ACCUSED}   # comment
 *     - * EFFORT  [987]                        FORSAKE
 *                                              +GIVE_UP                       the verb of several words
 *     <SYNSETS> &NAME +WORD ... </SYNSETS>     - * EFFORT  [987]
 *     <TIME> ... </TIME>                       &NAME
 *                                              +WORD ...
 *
 * Sets of synonyms may name sets that stand further below, but not each other in a circle. */
#ifndef DICT_VERBFILE_H
#define DICT_VERBFILE_H

#include "dict/entries.h"

/* Whether the text lists verbs with patterns. */
bool verbfile_is_one(struct str text);

void verbfile_read(struct entries *e);

#endif
