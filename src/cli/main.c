/* sitrep: the command line. Commands are rows of the table at the end; each is a file, or shares one. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli.h"

enum { FAULTS_TOLD = 20, MISTAKES_LISTED = 30 }; /* unless --list says otherwise */

static const char READ_HELP[] = "Shows what is read from files, before anything is found in it: one JSON "
                                "line a report with id, outlet, title,\n"
                                "url, published, language, text and file. Files are text, HTML pages, RSS or "
                                "Atom feeds, or JSON lines, each also\n"
                                "compressed with gzip or zstd; the format is told by content.\n\n"
                                "  sitrep read page.html | jq -r .text\n"
                                "  zcat crawl.jsonl.gz | sitrep read -\n";
static const char PARSE_HELP[] =
    "Prints sentences, words, tags, lemmas, dependency trees and names as CoNLL-U.\n\n"
    "  sitrep parse report.txt\n"
    "  sitrep parse --input conllu gold.conllu     keep the file's sentences and words, find the rest\n";
static const char CODE_HELP[] =
    "Prints the record of each report alone, one JSON line a report: actors, places, dates, quotes, events, "
    "positions\n"
    "and figures, each with its words.\n\n"
    "  sitrep code reports.jsonl > records.jsonl\n"
    "  sitrep code --cost reports.jsonl > records.jsonl     what each stage cost, on standard error\n"
    "  sitrep code -j 4 *.html | jq -c '.events[] | [.source, .cameo, .target]'\n";
static const char GROUP_HELP[] =
    "Tells which reports are one story and which are the same text again, one JSON line a report.\n\n"
    "  sitrep group reports.jsonl\n";
static const char BRIEF_HELP[] =
    "Puts a few reports together into one sourced record: what happened, who is "
    "who, where the sources agree, differ\n"
    "or keep silent, the positions of each party, the quotations. References "
    "such as [A 3] name report and sentence.\n\n"
    "  sitrep brief first.txt second.txt\n"
    "  sitrep brief --json *.html > record.json\n"
    "  sitrep brief --one talks/*.txt                all reports are one story\n";
static const char LEDGER_HELP[] =
    "The ledger of a negotiation: the offers, demands, refusals, acceptances, concessions, threats and "
    "mediation "
    "of all\n"
    "parties, by issue and day, each with its terms, its state, its exact words and their sources. "
    "\"answers\", "
    "\"meets\",\n"
    "\"clashes with\", \"softens\", \"hardens\" name other rows. A table as wide as the terminal (or "
    "$COLUMNS); "
    "coloured on\n"
    "a terminal unless NO_COLOR is set.\n\n"
    "  sitrep ledger --one talks/*.txt                    all reports are of one negotiation\n"
    "  sitrep ledger --csv reports.jsonl > ledger.csv     a row a position\n"
    "  sitrep ledger --jsonl reports.jsonl | jq 'select(.kind == \"demand\" and .state == \"open\")'\n"
    "  sitrep ledger --json reports.jsonl                 all of it, by story and issue\n";
static const char EVAL_HELP[] =
    "Holds records against gold records: precision, recall and F1 by layer and type, which links are right, "
    "and "
    "what was\n"
    "missed, invented or coded wrong, the worst first. Both files are what `code` or `brief --json` prints; "
    "reports are\n"
    "joined by id. The rules are in docs/eval.md.\n\n"
    "  sitrep code reports.jsonl | sitrep eval gold.jsonl -\n"
    "  sitrep eval --list 200 gold.jsonl records.jsonl     so many mistakes, 30 unless told\n"
    "  sitrep eval --json before.jsonl after.jsonl | jq .layers.events.measures\n";
static const char SAME_HELP[] =
    "Tells whether two names name one person or organisation: a score from 0 to 1, the same from 0.5 on.\n\n"
    "  sitrep same 'Moaz al-khatib' 'Mr Alkhatib'\n"
    "  sitrep same --why 'Muammar Gaddafi' 'Moammar Qadhafi'\n"
    "  sitrep same --tsv pairs.tsv                 one pair a line, a TAB b; one score a line\n";

static const char CHECK_HELP[] =
    "Runs a suite: codes its records by your dictionaries, and prints those that differ from what must be "
    "found, and\n"
    "the share that agrees; --list says how many at most. A suite is TABARI's .project (which names "
    "dictionaries and\n"
    "records) or .text, PETRARCH's XML, JSON lines with date, text and events, or a .case file. Exit status "
    "1 where a\n"
    "record differs.\n\n"
    "  sitrep check Validate.project\n"
    "  sitrep check --actors my.actors --actors my.agents --verbs my.verbs suite.case\n"
    "  sitrep check --json Validate.project | tail -1\n";

const struct command COMMANDS[] = {
    {"brief", "[--json] [--one] FILE...", "one sourced record of a few reports", BRIEF_HELP, brief_run},
    {"check", "[--json] [--list N] SUITE", "what your dictionaries code otherwise than they should",
     CHECK_HELP, check_run},
    {"code", "[--cost] FILE...", "each report's record, a JSON line each", CODE_HELP, code_run},
    {"eval", "[--json] [--list N] GOLD SYSTEM", "how good records are, by gold records", EVAL_HELP, eval_run},
    {"group", "FILE...", "which reports are one story, or one text", GROUP_HELP, group_run},
    {"ledger", "[--one] [--csv] FILE...", "what each party wants, by issue and day", LEDGER_HELP, ledger_run},
    {"parse", "[--input conllu] FILE...", "sentences, words, trees and names as CoNLL-U", PARSE_HELP,
     parse_run},
    {"read", "FILE...", "the text and data of reports, as read", READ_HELP, read_run},
    {"same", "A B | --tsv FILE", "whether two names name one actor", SAME_HELP, same_run},
    {NULL, NULL, NULL, NULL, NULL},
};

static void usage(FILE *to) {
    fprintf(to, "sitrep %s: from news reports to a sourced record of who said and did what to whom\n\n",
            sr_version());
    for (const struct command *c = COMMANDS; c->name; c++)
        fprintf(to, "  sitrep %-6s %-31s %s\n", c->name, c->arguments, c->does);
    fputs("\nNo FILE, or -, is standard input. Options of all commands:\n"
          "  -j N              threads (1)\n"
          "  --strict          stop at the first input that cannot be read\n"
          "  --knowledge FILE  the knowledge file, if not the installed one\n"
          "  --actors FILE     your actors or agents (TABARI's, PETRARCH's), before the program's own; may "
          "repeat\n"
          "  --verbs FILE      your verb patterns: they code the events in the program's place; may repeat\n"
          "  --options FILE    how to code by them (TABARI's .options)\n"
          "  --version, --help\n\n"
          "`sitrep help COMMAND` shows examples. Exit status: 0 done, 1 nothing found or the answer is no, 2 "
          "usage,\n"
          "3 some input could not be read.\n",
          to);
}

static const struct command *command_of(const char *name) {
    const struct command *c = COMMANDS;
    while (c->name && strcmp(c->name, name) != 0) c++;
    return c->name ? c : NULL;
}

static int help(const char *name) {
    const struct command *c = name ? command_of(name) : NULL;
    if (name && !c) {
        fprintf(stderr, "sitrep: no command is called \"%s\"; see `sitrep help`\n", name);
        return EXIT_USAGE;
    }
    if (!c) {
        usage(stdout);
        return EXIT_DONE;
    }
    printf("sitrep %s %s\n\n%s", c->name, c->arguments, c->help);
    return EXIT_DONE;
}

static bool wrong_option(const char *option, const char *why) {
    fprintf(stderr, "sitrep: %s: %s; see `sitrep help`\n", option, why);
    return false;
}

/* Takes the value of an option that wants one, from behind "=" or from the next argument. */
static bool take_value(char **arguments, int count, int *i, const char *name, const char **to) {
    size_t size = strlen(name);
    if (strncmp(arguments[*i], name, size) != 0) return false;
    if (arguments[*i][size] == '=') {
        *to = arguments[*i] + size + 1;
        return true;
    }
    if (arguments[*i][size] || *i + 1 >= count) return false;
    *to = arguments[++*i];
    return true;
}

static bool take_jobs(const char *value, struct options *o) {
    char *end;
    unsigned long n = strtoul(value, &end, 10);
    if (*end || end == value || n < 1 || n > 256) return wrong_option("-j", "wants a number from 1 to 256");
    o->jobs = (unsigned)n;
    return true;
}

static bool take_list(const char *value, struct options *o) {
    char *end;
    unsigned long n = strtoul(value, &end, 10);
    if (*end || end == value || *value == '-' || n > 100000)
        return wrong_option("--list", "wants a number from 0 to 100000");
    o->list = (unsigned)n;
    return true;
}

static bool take_dictionary(enum sr_dictionary kind, const char *path, struct options *o) {
    if (o->dictionary_count == DICTIONARIES_MOST) return wrong_option(path, "is one dictionary too many");
    o->dictionaries[o->dictionary_count++] = (struct named_dictionary){kind, path};
    return true;
}

static bool take_option(char **arguments, int count, int *i, struct options *o) {
    const char *a = arguments[*i], *value = NULL;
    if (strcmp(a, "--json") == 0) return o->is_json = true;
    if (strcmp(a, "--one") == 0) return o->is_one = true;
    if (strcmp(a, "--jsonl") == 0) return o->is_jsonl = true;
    if (strcmp(a, "--csv") == 0) return o->is_csv = true;
    if (strcmp(a, "--strict") == 0) return o->is_strict = true;
    if (strcmp(a, "--cost") == 0) return o->is_cost = true;
    if (strcmp(a, "--why") == 0) return o->is_why = true;
    if (strcmp(a, "--tsv") == 0) return o->is_tsv = true;
    if (take_value(arguments, count, i, "--input", &o->input)) {
        if (strcmp(o->input, "conllu") == 0) return true;
        return wrong_option("--input", "knows `conllu` only; other formats are told by content");
    }
    if (take_value(arguments, count, i, "--knowledge", &o->knowledge)) return true;
    if (take_value(arguments, count, i, "--actors", &value)) return take_dictionary(SR_ACTORS, value, o);
    if (take_value(arguments, count, i, "--verbs", &value)) return take_dictionary(SR_VERBS, value, o);
    if (take_value(arguments, count, i, "--options", &value)) return take_dictionary(SR_OPTIONS, value, o);
    if (take_value(arguments, count, i, "--list", &value)) return take_list(value, o);
    if (take_value(arguments, count, i, "-j", &value)) return take_jobs(value, o);
    if (a[1] == 'j' && a[2]) return take_jobs(a + 2, o);
    return wrong_option(a, "is no option, or its value is missing");
}

/* Sorts arguments into options and files; the files are moved to the front of `arguments`. */
static bool take_options(char **arguments, int count, struct options *o) {
    o->files = arguments;
    bool only_files = false;
    for (int i = 0; i < count; i++) {
        char *a = arguments[i];
        if (!only_files && strcmp(a, "--") == 0)
            only_files = true;
        else if (only_files || a[0] != '-' || a[1] == 0)
            o->files[o->count++] = a;
        else if (!take_option(arguments, count, &i, o))
            return false;
    }
    return true;
}

/* Adds the dictionaries that were named; what is wrong in them is told, and with --strict stops. */
static int add_dictionaries(struct sr_engine *engine, const struct options *o) {
    struct sr_error error = {0};
    for (int i = 0; i < o->dictionary_count; i++)
        if (!sr_engine_add(engine, o->dictionaries[i].kind, o->dictionaries[i].path, &error)) {
            tell(&error);
            return EXIT_UNREADABLE;
        }
    char *faults = sr_engine_faults(engine, FAULTS_TOLD);
    bool is_wrong = *faults;
    for (char *line = strtok(faults, "\n"); line; line = strtok(NULL, "\n"))
        fprintf(stderr, "sitrep: %s\n", line);
    sr_free(faults);
    return is_wrong && o->is_strict ? EXIT_UNREADABLE : EXIT_DONE;
}

static int run(const struct command *c, char **arguments, int count) {
    struct options o = {.jobs = 1, .list = MISTAKES_LISTED};
    if (!take_options(arguments, count, &o)) return EXIT_USAGE;
    struct sr_error error = {0};
    struct sr_engine *engine = sr_engine_open(o.knowledge, &error);
    if (!engine) {
        tell(&error);
        return EXIT_STORE;
    }
    int status = add_dictionaries(engine, &o);
    if (status == EXIT_DONE) status = c->run(engine, &o);
    if (fflush(stdout) != 0 && status == EXIT_DONE) {
        fputs("sitrep: standard output: cannot be written; is the disk full?\n", stderr);
        status = EXIT_STORE;
    }
    sr_engine_close(engine);
    return status;
}

int main(int argc, char **argv) {
    if (argc < 2) {
        usage(stderr);
        return EXIT_USAGE;
    }
    if (strcmp(argv[1], "--version") == 0) {
        printf("sitrep %s\n", sr_version());
        return EXIT_DONE;
    }
    if (strcmp(argv[1], "help") == 0) return help(argv[2]);
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0) return help(NULL);
    const struct command *c = command_of(argv[1]);
    if (!c) return help(argv[1]);
    for (int i = 2; i < argc; i++)
        if (strcmp(argv[i], "--help") == 0) return help(c->name);
    return run(c, argv + 2, argc - 2);
}
