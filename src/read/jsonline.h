/* Jsonline: one JSON object to one report. Keys: `text` (must be there), `id`, `title`, `url`, `published` or
 * `date`, `outlet` or `source`. The text is taken over byte for byte, so that offsets into it are offsets
 * into what was given. */
#ifndef READ_JSONLINE_H
#define READ_JSONLINE_H

#include <jansson.h>

#include "base/err.h"
#include "base/str.h"

struct doc;

/* Where an object stood, for messages and origins. */
struct json_place {
    const char *path;
    uint32_t line;   /* from 1; 0 = unknown */
    uint64_t offset; /* of its first byte in the input */
};

/* Parses one object out of `bytes` and, where `used` is given, says how many bytes it took; otherwise nothing
 * may follow it. NULL with `e` filled where it is not JSON. Give the value back by json_decref. */
json_t *json_take(struct str bytes, const struct json_place *at, size_t *used, struct err *e);

/* Fills the document from an object. False with `e` filled where it holds no text. */
bool json_report(const json_t *object, const struct json_place *at, struct doc *d, struct err *e);

#endif
