/* Lexicon: what users' dictionaries say, in one form for both dialects of the field, TABARI's and PETRARCH's.
 *
 * The smallest thing is the word, in capitals: a word of a text bears every word of the lexicon that it
 * begins with ("ARABIANS" bears ARAB and ARABIAN). A phrase is a row of steps; between two steps other words
 * may stand, unless the dictionary says "_":
 *
 *     AL_GORE                  word AL, right behind it word GORE
 *     - * &CEASEFIRE WITH +    the verb, anywhere behind it one of the set CEASEFIRE, then WITH, then the
 * target
 *     - { HAS | HAVE } BEEN *  a choice of two phrases, somewhere behind it BEEN, then the verb
 *
 * A set of synonyms is a choice with a name. A root is a phrase that means something by itself: an actor, an
 * agent, a verb. An actor has codes by date; a verb has patterns, the longest first.
 *
 *   1. Index 0 of words, roots, actors, patterns, choices and phrases means none.
 *   2. A choice holds only phrases whose own choices were made before it: there are no cycles.
 *   3. Texts are in the lexicon's arena or live as long as the files that were read. */
#ifndef DICT_LEXICON_H
#define DICT_LEXICON_H

#include "base/arena.h"
#include "base/map.h"

enum word_kind {
    KIND_NONE,
    KIND_ACTOR,
    KIND_AGENT,
    KIND_VERB,
    KIND_TIME,
    KIND_NOUN,
    KIND_ADJECTIVE,
    KIND_DETERMINER,
    KIND_AUXILIARY,
    KIND_BY,
    KIND_PRONOUN,  /* he, she, it */
    KIND_PRONOUNS, /* they */
    KIND_CONJUNCTION,
    KIND_JOINER, /* a conjunction that joins actors: and, nor */
    KIND_PREPOSITION,
    KIND_FORMER,
    KIND_COMMA,
    KIND_NUMBER,
    KIND_ENDING, /* in the file of function words only: see lexicon_words */
    KIND_COUNT
};

enum step_kind { STEP_WORD, STEP_VERB, STEP_SOURCE, STEP_TARGET, STEP_COMPOUND, STEP_PASS, STEP_CHOICE };

struct step {
    uint32_t what; /* word or choice */
    uint8_t kind;  /* enum step_kind */
    bool is_whole; /* the text's word is this word; else it may only begin with it */
    bool is_next;  /* the step behind this one stands right behind it; else words may lie between */
    bool is_bare;  /* no ending may be added */
};

struct phrase {
    uint32_t steps, count;
};

struct choice { /* alternatives[first .. first + count) are phrases */
    uint32_t first, count;
    bool is_named;
};

struct dated_code {
    struct str code;
    int32_t from, to; /* day_count, closed */
    uint32_t next;    /* of the same actor */
};

struct deed {                       /* what a verb or pattern is coded as; "---" and "" are nothing */
    struct str code, answer;        /* "032:033": the second one from target to source */
    bool is_minor, answer_is_minor; /* "?": only where nothing else happens */
    bool is_major, answer_is_major; /* "!": where this happens nothing else counts */
};

struct pattern {
    uint32_t phrase, verb; /* verb: the place of `*` among the phrase's steps */
    struct deed act;
    uint32_t length, choice_length; /* letters; of those the longest that choices allow */
    uint32_t next;                  /* of the same verb */
    uint32_t file, line;
};

struct verb {
    struct deed act;
    uint32_t patterns; /* the first */
    uint32_t pattern_count;
    uint32_t patterns_of; /* a verb whose patterns are these too; 0 = none */
};

struct root {
    uint32_t phrase;
    uint8_t kind;     /* enum word_kind */
    uint32_t meaning; /* actor: dated code; verb or time: verb; agent: dated code without dates */
    uint32_t next;    /* with the same first word */
    uint32_t file, line;
};

struct lexicon_word {
    struct str text;
    uint32_t first, last; /* roots that begin with it */
};

struct lexicon_ending {
    uint8_t kind; /* enum word_kind */
    struct str text;
    struct str behind; /* only behind a word that ends so; may be empty */
};

struct lexicon {
    struct arena *arena;
    struct map word_index, root_index, choice_index;
    struct lexicon_word *words;
    struct root *roots;
    struct verb *verbs;
    struct pattern *patterns;
    struct step *steps;
    struct phrase *phrases;
    struct choice *choices;
    uint32_t *alternatives;
    struct dated_code *codes;
    struct lexicon_ending *endings;
    size_t word_count, root_count, verb_count, pattern_count, step_count, phrase_count, choice_count,
        alternative_count, code_count, ending_count;
    size_t word_room, root_room, verb_room, pattern_room, step_room, phrase_room, choice_room,
        alternative_room, code_room, ending_room;
    size_t longest_word; /* in bytes */
    bool has_times;      /* there is a list of phrases that shift or discard */
    bool is_petrarch;    /* the verbs are PETRARCH's: its rules hold */
};

enum { DAY_FIRST = 0, DAY_LAST = INT32_MAX };

/* A lexicon with the words that both dialects take for granted, from data/lists/dictionary-words.txt. */
struct lexicon *lexicon_make(struct arena *a, struct str function_words);

/* The number of a word (in capitals), made where it is new. */
uint32_t lexicon_word(struct lexicon *x, struct str text);

/* The same without making it; 0 = unknown. */
uint32_t lexicon_find(const struct lexicon *x, struct str text);

/* Keeps steps as a phrase. */
uint32_t lexicon_phrase(struct lexicon *x, const struct step *steps, uint32_t count);

/* A root of a phrase; `name` is the phrase as spelt with joins, under which a second one is a duplicate: then
 * 0. */
uint32_t lexicon_root(struct lexicon *x, struct str name, uint32_t phrase, enum word_kind kind);

uint32_t lexicon_verb(struct lexicon *x, struct deed act);

/* Puts a pattern behind those of its verb that are as long. */
void lexicon_pattern(struct lexicon *x, uint32_t verb, struct pattern p);

/* Adds a code behind those of an actor, whose first is `*first`. */
void lexicon_code(struct lexicon *x, uint32_t *first, struct str code, int32_t from, int32_t to);

/* The code that holds on a day: the first that says so, else the first without days, else "---". Where the
 * day is unknown (0): the first without days, else the last. */
struct str lexicon_code_on(const struct lexicon *x, uint32_t first, int32_t day);

/* The number of a day, so that days can be counted, from digits YYMMDD or YYYYMMDD or an ISO date; 0 where it
 * is none. Years of two digits are of 1931 to 2030, as the dictionaries have them. */
int32_t day_count(struct str text);

/* Whether a code is one of the marks "---", "+++" or "###". */
bool code_is_nothing(struct str code);
bool code_is_complex(struct str code);
bool code_is_discard(struct str code);

#endif
