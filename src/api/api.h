/* Api: what the files that implement include/sitrep.h share. */
#ifndef API_API_H
#define API_API_H

#include "base/buf.h"
#include "base/err.h"
#include "sitrep.h"

struct dictionary;
struct doc;
struct know;
struct record;

struct sr_engine {
    struct know *know;
};

struct sr_report {
    struct doc *doc;
    bool is_parsed;  /* the stages up to names have run */
    bool is_coded;   /* all stages have run */
    bool has_words;  /* sentences and tokens came with the file */
    uint64_t *costs; /* nanoseconds of each stage; NULL: not watched */
};

struct sr_record {
    const struct sr_engine *engine;
    struct record *record;
    bool is_grouped; /* stories are those of the reports there are */
    bool is_united;  /* all reports are one story */
};

/* The user's dictionaries, empty at first. */
struct dictionary *api_dictionary(struct sr_engine *engine);

/* Copies the internal error to the public one (NULL is allowed); returns false. */
bool api_error(struct sr_error *to, const struct err *from);

/* Runs all stages that have not run. */
bool api_code(const struct sr_engine *engine, struct sr_report *report, struct sr_error *error);

/* The bytes as a NUL-terminated text of the caller's; the buffer is left empty. */
char *api_text(struct buf *b, size_t *size);

#endif
