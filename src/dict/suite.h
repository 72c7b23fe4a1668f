/* Suite: a group's records with the events that must be found in them, in whatever form they are kept:
 *
 *     TABARI .text              a line "950101 NAME", the text, and in a remark { FRD / SYL / 112 }
 *     PETRARCH's XML            <Sentence date= id=> with <EventCoding sourcecode= ...> and <Text>
 *     JSON lines                {"id", "date", "text", "events": [["FRD", "SYL", "112"]]}
 *     .case                     === title; report 1995-01-01; | the text; events; "trigger" FRD -> SYL 112
 *
 * A .project of TABARI's names records and dictionaries. {---}, {+++} and {###} want no event; {OPTION: ...}
 * changes the options from there on; -{ } is out of use. Nothing behind "This is the end of the standard
 * validation records" counts. */
#ifndef DICT_SUITE_H
#define DICT_SUITE_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

enum { SUITE_FILES = 32, RECORD_EVENTS = 64, RECORD_OPTIONS = 8 };

struct suite_event {
    struct str source, target, code; /* empty: nobody */
};

struct suite_record {
    struct str id, date, text;
    uint32_t line;
    struct suite_event *events;
    uint32_t count;
    bool is_judged; /* it says what must be found */
    struct str options[RECORD_OPTIONS];
    uint32_t option_count;
};

enum suite_file_kind { SUITE_ACTORS, SUITE_AGENTS, SUITE_VERBS, SUITE_OPTIONS, SUITE_RECORDS };

struct suite_file {
    uint8_t kind; /* enum suite_file_kind */
    struct str path;
};

struct suite {
    struct suite_record *records;
    size_t count, room;
    struct suite_file files[SUITE_FILES]; /* of a project */
    uint32_t file_count;
};

/* Reads a suite's text into `s`; texts are kept in `a`. False with `e` filled where nothing of a suite is in
 * it. */
bool suite_read(struct suite *s, struct arena *a, const char *name, struct str text, struct err *e);

/* Whether two events are the same: case is nothing, nobody is "", "-" or "---", ~GOV is ---GOV. Several codes
 * joined by "+" are alternatives. */
bool suite_same(struct arena *a, const struct suite_event *want, const struct suite_event *found);

#endif
