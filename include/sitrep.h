/* sitrep: from news reports to a sourced record of who said and did what to whom, where, when and how many.
 *
 *     struct sr_error error;
 *     struct sr_engine *engine = sr_engine_open(NULL, &error);
 *     struct sr_record *record = sr_record_new(engine);
 *     struct sr_report *report = sr_report_new("a", text, strlen(text), "2013-02-11");
 *     if (sr_record_add(record, report, &error)) {
 *         size_t size;
 *         char *json = sr_record_print(record, SR_BRIEF_JSON, &size);
 *         ...
 *         sr_free(json);
 *     }
 *
 * An engine may be used by any number of threads at once; every other object by one at a time. Texts are
 * UTF-8; offsets are bytes, [begin, end). Functions that can fail return false or NULL, having filled the
 * error. What was returned is given back with the function named beside it. The JSON is described in
 * docs/record.md. */
#ifndef SITREP_H
#define SITREP_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define SR_API __attribute__((visibility("default")))
#else
#define SR_API
#endif

enum sr_error_kind {
    SR_OK,
    SR_INPUT,  /* a file that cannot be read */
    SR_DATA,   /* the program's own knowledge is missing or damaged */
    SR_USAGE,  /* what was asked cannot be done */
    SR_SYSTEM, /* disk, memory, threads */
};

struct sr_error {
    enum sr_error_kind kind;
    unsigned line;   /* of the file, from 1; 0 = none */
    char where[256]; /* the file or part */
    char what[512];  /* what happened; what to do */
};

struct sr_engine; /* what the program knows, read-only */
struct sr_source; /* an opened file of reports */
struct sr_report; /* one report, its text and what was found in it */
struct sr_record; /* what a number of reports state */

/* The version as "0.1.0". */
SR_API const char *sr_version(void);

/* Opens the knowledge file; NULL: the one that SITREP_KNOWLEDGE names, else the one beside the program, else
 * the installed one. sr_engine_close. */
SR_API struct sr_engine *sr_engine_open(const char *path, struct sr_error *error);
SR_API void sr_engine_close(struct sr_engine *engine);

enum sr_dictionary {
    SR_ACTORS,  /* .actors and .agents of TABARI or PETRARCH; looked up before the program's own actors */
    SR_VERBS,   /* verb patterns of either: they code events in the place of the program's own coder */
    SR_OPTIONS, /* TABARI's .options */
};

/* Adds a dictionary in the field's own format, before the engine is used; the first entry of a phrase counts.
 * False where the file cannot be read or is no such dictionary. What is wrong in single lines stands in
 * sr_engine_faults, and the rest of the file counts. */
SR_API bool sr_engine_add(struct sr_engine *engine, enum sr_dictionary kind, const char *path,
                          struct sr_error *error);

/* What is wrong in the dictionaries, "FILE:LINE: what" a line, at most `most` of them; "" where nothing is.
 * sr_free. */
SR_API char *sr_engine_faults(const struct sr_engine *engine, size_t most);

enum sr_input {
    SR_ANY,    /* text, HTML, feeds, JSON lines, each also compressed: told by content */
    SR_CONLLU, /* CoNLL-U, its sentences and words kept */
};

/* Opens a file, "-" for standard input. sr_source_close. */
SR_API struct sr_source *sr_source_open(const struct sr_engine *engine, const char *path, enum sr_input input,
                                        struct sr_error *error);
SR_API void sr_source_close(struct sr_source *source);

enum sr_next {
    SR_REPORT, /* one more report; sr_report_free */
    SR_END,
    SR_FAILED, /* this one could not be read: the error is filled, the next one may be */
};
SR_API enum sr_next sr_source_next(struct sr_source *source, struct sr_report **report,
                                   struct sr_error *error);

/* A report from memory: its text is copied. `id` and `published` (ISO 8601) may be NULL. sr_report_free. NULL
 * where the text is not UTF-8 or of 4 GiB and more. */
SR_API struct sr_report *sr_report_new(const char *id, const char *text, size_t size, const char *published);
SR_API void sr_report_free(struct sr_report *report);

/* Finds sentences, words, tags, trees and names in the whole text, boilerplate and repeats too (what is added
 * to a record unparsed is read without them). Doing it twice is doing it once. */
SR_API bool sr_report_parse(const struct sr_engine *engine, struct sr_report *report, struct sr_error *error);

enum sr_report_format {
    SR_READ_JSON,    /* one line: id, outlet, title, url, published, language, text, file */
    SR_PARSE_CONLLU, /* CoNLL-U; parse first */
};
/* sr_free. `size` may be NULL; the text is NUL-terminated. */
SR_API char *sr_report_print(const struct sr_report *report, enum sr_report_format format, size_t *size);

/* Has the processor time of each stage counted, from now on. */
SR_API void sr_report_watch(struct sr_report *report);

/* The seconds of processor time that stage i, from 0, took, and its name. False where there is no stage i, or
 * the report is not watched. */
SR_API bool sr_report_cost(const struct sr_report *report, size_t i, const char **stage, double *seconds);

/* The number of sentences; 0 before parsing. */
SR_API size_t sr_report_sentences(const struct sr_report *report);

/* An empty record. sr_record_free. */
SR_API struct sr_record *sr_record_new(const struct sr_engine *engine);
SR_API void sr_record_free(struct sr_record *record);

/* Codes the report and adds what it states. A report whose id is there already adds nothing. */
SR_API bool sr_record_add(struct sr_record *record, struct sr_report *report, struct sr_error *error);

/* Adds the reports of a record that was printed as SR_CODE_JSON (one line of it) or SR_FULL_JSON. */
SR_API bool sr_record_merge(struct sr_record *record, const char *json, size_t size, struct sr_error *error);

/* Adds the reports of another record of the same engine; it keeps them too. */
SR_API void sr_record_join(struct sr_record *record, const struct sr_record *other);

/* The number of reports. */
SR_API size_t sr_record_count(const struct sr_record *record);

/* Whether all the reports are one story, whatever they have in common; they are not, unless said. */
SR_API void sr_record_unite(struct sr_record *record, bool is_one_story);

enum sr_record_format {
    SR_CODE_JSON,  /* a line a report: its own facts */
    SR_GROUP_JSON, /* a line a report: id, story, duplicate_of, near_duplicate_of */
    SR_BRIEF_JSON, /* one object: reports and stories */
    SR_FULL_JSON,  /* the same, with all that merging needs */
    SR_BRIEF_TEXT, /* for people */
};
/* Stories and duplicates are decided at the first print after an addition, from all the reports, whatever
 * their order. sr_free. */
SR_API char *sr_record_print(struct sr_record *record, enum sr_record_format format, size_t *size);

enum sr_ledger_format {
    SR_LEDGER_TEXT,  /* a table for people */
    SR_LEDGER_JSON,  /* one object: stories, their issues, the positions on each */
    SR_LEDGER_JSONL, /* a position a line */
    SR_LEDGER_CSV,   /* a position a row, below a row of names */
};
/* The ledger of a negotiation: the positions of all parties, by issue and day. `width` (columns, at least 40)
 * and `has_colour` (of a terminal) are for the table. sr_free. */
SR_API char *sr_ledger_print(struct sr_record *record, enum sr_ledger_format format, unsigned width,
                             bool has_colour, size_t *size);

/* The number of its positions. */
SR_API size_t sr_ledger_count(struct sr_record *record);

enum sr_eval_format { SR_EVAL_TEXT, SR_EVAL_JSON };
/* Holds a file of records (JSON lines of SR_CODE_JSON, or objects of SR_BRIEF_JSON) against one of gold
 * records: how much is found, how much invented, and the `most` worst mistakes. "-" is standard input, for
 * one of the two. NULL where a file cannot be read or is no record. `remarks`, if not NULL, gets lines on
 * reports that only one file has, "" where there are none. Both texts: sr_free. docs/eval.md has the rules
 * and the keys. */
SR_API char *sr_eval(const char *gold, const char *system, enum sr_eval_format format, size_t most,
                     char **remarks, struct sr_error *error);

enum sr_check_format { SR_CHECK_TEXT, SR_CHECK_JSON };
/* Codes a suite, a file of records with the events that must be found, by the engine's dictionaries, and
 * tells which records differ, at most `most` of them, and the share that agrees. A suite is TABARI's .text or
 * a .project that names it with its dictionaries, PETRARCH's XML, JSON lines with text, date and events, or a
 * .case file. NULL where it cannot be read. `differing` (NULL is allowed) gets the number of records that
 * differ. sr_free. */
SR_API char *sr_check(struct sr_engine *engine, const char *path, enum sr_check_format format, size_t most,
                      size_t *differing, struct sr_error *error);

/* The score 0..1 that two names name one person or organisation (0.5 and more: they do). `why`, if not NULL,
 * gets an explanation in words; sr_free. */
SR_API double sr_same(const struct sr_engine *engine, const char *a, const char *b, char **why);

SR_API void sr_free(void *text);

#ifdef __cplusplus
}
#endif
#endif
