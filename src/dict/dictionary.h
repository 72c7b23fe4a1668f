/* Dictionary: all the dictionaries that a user named, as one: actors, agents, verbs and options in the
 * field's own files (see actorfile.h, verbfile.h, optionfile.h). Read-only once its files are added; any
 * number of threads may share it. */
#ifndef DICT_DICTIONARY_H
#define DICT_DICTIONARY_H

#include "base/err.h"
#include "dict/coding.h"
#include "dict/entries.h"

enum dictionary_kind { DICTIONARY_ACTORS, DICTIONARY_VERBS, DICTIONARY_OPTIONS };

struct dictionary {
    struct arena *arena;
    struct lexicon *lexicon;
    struct coding_options options;
    struct entries entries; /* its faults are those of all files */
    const char *files[ENTRY_FILES + 1];
    bool has_actors, has_verbs, has_options;
};

/* One without files; `function_words`: data/dictionary/words.txt. */
struct dictionary *dictionary_make(struct str function_words);
void dictionary_free(struct dictionary *d);

/* Adds a file. False with `e` filled where it cannot be read at all or is no dictionary of that kind; what is
 * wrong in single lines is among the faults, and the rest counts. The first entry of a phrase wins, so add
 * what matters first. */
bool dictionary_add(struct dictionary *d, const char *path, enum dictionary_kind kind, struct err *e);

/* The same for text in memory, which is copied. */
bool dictionary_add_text(struct dictionary *d, const char *name, struct str text, enum dictionary_kind kind,
                         struct err *e);

struct dictionary_input {
    struct str text;
    struct span part;     /* of it: one sentence */
    struct str published; /* an ISO day; empty where unknown */
    struct hints hints;   /* of a tagger, may be empty; they tell PETRARCH's dictionaries what to read */
    const struct coding_options *options; /* NULL: the dictionary's */
};

/* Codes one sentence. `forward` carries whom pronouns may stand for from one to the next; NULL is allowed.
 * Everything is taken from `a`. */
struct coded *dictionary_code(const struct dictionary *d, struct arena *a, const struct dictionary_input *in,
                              struct forward *forward);

/* The whole code of an actor on that day, if the dictionaries know all the words of the name: "Syrian
 * president" to SYRGOV. Empty where they do not. */
struct str dictionary_actor(const struct dictionary *d, struct arena *a, struct str name,
                            struct str published);

/* "FILE:LINE PATTERN": what made an event, for people. */
struct str dictionary_rule(const struct dictionary *d, struct arena *a, const struct coded_event *e);

#endif
