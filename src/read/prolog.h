/* Prolog: what may stand in front of a document's first element: an XML declaration, a document type,
 * comments. */
#ifndef READ_PROLOG_H
#define READ_PROLOG_H

#include "base/str.h"

/* What comes behind it and behind white space; empty where the prolog does not end. */
struct str prolog_skip(struct str s);

#endif
