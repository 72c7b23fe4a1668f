/* Fields: what of each fact the record shows, under which key, in which order. One table a struct; json.c
 * writes and reads by these tables, so that the two cannot differ. */
#ifndef RECORD_FIELDS_H
#define RECORD_FIELDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum field_type {
    FIELD_END,
    FIELD_TEXT,    /* struct str: a string, "" where empty */
    FIELD_KNOWN,   /* struct str: a string, null where empty */
    FIELD_NAME,    /* uint8_t: one of `names`, null for 0 */
    FIELD_LETTER,  /* char: a string of one letter, null for 0 */
    FIELD_NUMBER,  /* double: null for NAN; whole numbers without a point */
    FIELD_COUNT,   /* uint32_t */
    FIELD_SIZE,    /* uint64_t */
    FIELD_ID,      /* uint32_t: a number, null for 0 */
    FIELD_IS,      /* bool */
    FIELD_SPAN,    /* struct span: "begin" and "end" of the object itself */
    FIELD_AT,      /* struct span: an object {begin, end}, null where empty */
    FIELD_REPORT,  /* uint32_t: the report's id, never 0 */
    FIELD_EARLIER, /* uint32_t: another report's id, null for 0 */
    FIELD_REPORTS, /* a list of struct report_link: an array of the reports' ids */
    FIELD_THING,   /* struct thing: the id of the item, null where none */
    FIELD_LINK,    /* uint32_t: the id of an item of the list with the letter `letter`, null for 0 */
    FIELD_OBJECT,  /* a struct with a table of its own; null where its bytes are all zero */
    FIELD_LIST,    /* a list of such structs; `letter` where its items have ids, else 0 */
};

struct field {
    enum field_type type;
    const char *key;
    size_t offset;
    char letter;
    const char *const *names;  /* FIELD_NAME: names[0] unused, closed by NULL */
    const struct field *table; /* FIELD_OBJECT, FIELD_LIST */
    size_t size;               /* of the struct that `table` is about */
    bool is_needed;            /* FIELD_LIST: never empty; a fact without words is none */
};

/* The words of each enumeration as the record prints them, by number, closed by NULL; "" where 0 is none. */
extern const char *const ACTOR_TYPE_WORDS[];
extern const char *const PLACE_KIND_WORDS[];
extern const char *const DATE_KIND_WORDS[];
extern const char *const QUOTE_KIND_WORDS[];
extern const char *const STATUS_WORDS[];
extern const char *const POSITION_KIND_WORDS[];
extern const char *const STATE_WORDS[];
extern const char *const TERM_KIND_WORDS[];
extern const char *const FIGURE_ROLE_WORDS[];
extern const char *const DIFFERENCE_KIND_WORDS[];
extern const char *const DAMAGE_KIND_WORDS[];

extern const struct field FACTS_FIELDS[]; /* struct facts: the lists */
extern const struct field
    REPORT_FIELDS[]; /* struct report without facts, text and what is decided among many */
extern const struct field REPORT_MORE[];  /* struct report: what is decided among many */
extern const struct field STORY_FIELDS[]; /* struct story without facts */

#endif
