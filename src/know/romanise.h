/* Romanise: names in other scripts written in Latin letters (ICU's rules), so that all names can be compared.
 */
#ifndef KNOW_ROMANISE_H
#define KNOW_ROMANISE_H

#include "base/str.h"

/* Whether the text has letters that are not Latin. */
bool romanise_is_due(struct str text);

/* The script whose spelling differs most from Latin ones: Hebrew and Arabic leave the vowels out. */
enum romanise_script { ROMANISE_OTHER, ROMANISE_CYRILLIC, ROMANISE_ABJAD, ROMANISE_SCRIPTS };
enum romanise_script romanise_script(struct str text);

/* Writes the text in plain Latin letters to `to`, at most `room` bytes, and returns it. Slow beside
 * everything else here: about a millisecond, so ask first whether it is due. What ICU cannot do is left as it
 * was. */
struct str romanise_into(struct str text, char *to, size_t room);

#endif
