/* Placename: the two keys under which a place name is kept and looked up.
 *
 *     fold     "Deir ez-Zor" -> "deir ez zor"   "St. Louis" -> "saint louis"    "Vinnyts'ka" -> "vinnytska"
 *     sound    "deir ez zor" -> "darzur"        "dayr az zawr" -> "darzur"      "ar raqqah"  -> "raka"
 *
 * The fold is what spellings of one language share: case, marks above letters, hyphens, apostrophes. The
 * sound is what transliterations of one foreign name share: it leaves out Arabic articles and doubled
 * letters, writes q as k, and knows two vowels only. It is much looser, hence only ever a second try. */
#ifndef KNOW_PLACENAME_H
#define KNOW_PLACENAME_H

#include "base/str.h"

enum { PLACENAME_ROOM = 96 };

/* Writes the fold of `words` and returns it; empty where it holds no letter or has no room. */
struct str placename_fold(struct str words, char to[PLACENAME_ROOM]);

/* Writes the sound of a folded name and returns it; empty where too little is left to go by. */
struct str placename_sound(struct str folded, char to[PLACENAME_ROOM]);

#endif
