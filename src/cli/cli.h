/* Cli: what the commands share. The command line stands on include/sitrep.h alone, like any stranger's
 * program. */
#ifndef CLI_CLI_H
#define CLI_CLI_H

#include <stdbool.h>
#include <stddef.h>

#include "sitrep.h"

enum exit_status {
    EXIT_DONE = 0,
    EXIT_NOTHING = 1, /* nothing found, or the answer is no */
    EXIT_USAGE = 2,
    EXIT_UNREADABLE = 3, /* some input could not be read; it is listed on stderr */
    EXIT_STORE = 4,
    EXIT_STOPPED = 130,
};

enum { DICTIONARIES_MOST = 64 };

struct options {
    bool is_json, is_jsonl, is_csv, is_one, is_strict, is_why, is_tsv, is_cost, with_text;
    const char *input;     /* of --input, or NULL */
    const char *knowledge; /* of --knowledge, or NULL */
    unsigned jobs;         /* of -j, at least 1 */
    unsigned list;         /* of --list */
    struct named_dictionary {
        enum sr_dictionary kind;
        const char *path;
    } dictionaries[DICTIONARIES_MOST]; /* of --actors, --verbs, --options */
    int dictionary_count;
    char **files;
    int count;
};

struct command {
    const char *name, *arguments, *does;
    const char *help; /* examples and options, for `sitrep help NAME` */
    int (*run)(struct sr_engine *engine, const struct options *o);
};

extern const struct command COMMANDS[]; /* closed by a row without a name */

int read_run(struct sr_engine *engine, const struct options *o);
int parse_run(struct sr_engine *engine, const struct options *o);
int code_run(struct sr_engine *engine, const struct options *o);
int group_run(struct sr_engine *engine, const struct options *o);
int check_run(struct sr_engine *engine, const struct options *o);
int brief_run(struct sr_engine *engine, const struct options *o);
int ledger_run(struct sr_engine *engine, const struct options *o);
int eval_run(struct sr_engine *engine, const struct options *o);
int same_run(struct sr_engine *engine, const struct options *o);

/* "sitrep: FILE:LINE: what; what to do" on stderr. */
void tell(const struct sr_error *error);

/* Writes all of it to standard output and frees it; stops the program quietly where nobody reads any more. */
void put(char *text, size_t size);

/* Calls `take` for each report of the files named (none: standard input), which owns the report then and
 * returns false to stop. What cannot be read is told on stderr. EXIT_DONE, or EXIT_UNREADABLE where something
 * could not be read (with
 * --strict at once). */
int feed(const struct sr_engine *engine, const struct options *o,
         bool (*take)(struct sr_report *report, void *context), void *context);

#endif
