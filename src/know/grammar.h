/* Grammar: phrases of time or number as rows of data, matched by facts/phrases.c. A folder of data/ holds two
 * tables.
 *
 *     words.txt   word <TAB> class <TAB> value [<TAB> capital]
 *                 monday   weekday   1            in the class <weekday>; sets the field `weekday` to 1
 *                 may      month     5   capital  only as "May" or "MAY"
 *
 *     rules.txt   group <TAB> name <TAB> pattern <TAB> settings
 *                 time   unit-last   the? last|past <unit>   shape=shift step=-1
 *
 * A pattern is a row of elements with spaces between them:
 *
 *     last|past    one of these words or marks, as a piece of the text in lower case
 *     <month>      a word of the class, a computed class, or a phrase of the group. It sets the field of its
 * name (a group: all that its rule sets); <day:day2> sets another field, <month:_> none x?           may be
 * missing +x           touches the piece before it [x]          must stand there, but is no part of the
 * phrase: only before or after all other elements !x           must not stand there
 *
 * Computed classes: dd (1 to 31 in one or two digits), mm (1 to 12), hh (0 to 24), mi (00 to 59), yyyy (1000
 * to 2199), yy (two digits), digits, modern (a year from 1900 to 2059), n (a number in words or digits), nth
 * (first, 2nd).
 *
 * A rule may use the phrases of earlier groups only. Of several rules the longest phrase wins, then the
 * first. The group that stands last in the file is the one that is looked for; the others are its parts. */
#ifndef KNOW_GRAMMAR_H
#define KNOW_GRAMMAR_H

#include "base/err.h"
#include "base/map.h"

struct pack;

enum { RULES_MAX = 512, ELEMENTS_MAX = 14, GROUPS_MAX = 24, BITS_WORDS = RULES_MAX / 64 };

/* What a phrase may say. */
/* clang-format off */
#define FIELD_LIST(X)                                                                                        \
    X(shape)                                                                                                 \
    X(year)                                                                                                  \
    X(month)                                                                                                 \
    X(day)                                                                                                   \
    X(weekday)                                                                                               \
    X(season)                                                                                                \
    X(quarter)                                                                                               \
    X(half)                                                                                                  \
    X(decade)                                                                                                \
    X(century)                                                                                               \
    X(part)                                                                                                  \
    X(hour)                                                                                                  \
    X(minute)                                                                                                \
    X(clock)                                                                                                 \
    X(unit)                                                                                                  \
    X(n) X(step) X(base) X(ref) X(deadline) X(year2) X(month2) X(day2) X(low) X(high) X(about) X(plus)       \
        X(nth) X(tense)
/* clang-format on */
#define FIELD_ENUM(name) FIELD_##name,
enum field { FIELD_LIST(FIELD_ENUM) FIELD_COUNT, FIELD_NONE = FIELD_COUNT };

#define CLASS_LIST(X)    X(dd) X(mm) X(hh) X(mi) X(yyyy) X(yy) X(digits) X(modern) X(n) X(nth)
#define CLASS_ENUM(name) CLASS_##name,
enum computed_class { CLASS_LIST(CLASS_ENUM) CLASS_COUNT };

enum element_kind { ELEMENT_WORDS, ELEMENT_COMPUTED, ELEMENT_CLASS, ELEMENT_GROUP };

struct element {
    uint8_t kind;  /* enum element_kind */
    uint8_t field; /* enum field that it sets */
    bool is_optional, is_glued, is_context, is_barred;
    uint16_t what;       /* computed class, word class or group */
    uint32_t first, end; /* ELEMENT_WORDS: alternatives[first .. end) */
};

struct setting {
    uint8_t field;
    struct str value;
};

struct rule {
    struct str name;
    uint16_t group, element_count, setting_count;
    struct element elements[ELEMENTS_MAX];
    struct setting settings[4];
};

/* One meaning of a word. */
struct sense {
    uint32_t word;
    uint16_t class;
    bool needs_capital;
    struct str value;
    uint32_t next; /* sense of the same word */
};

struct word_key {
    uint32_t senses;            /* the first one, 0 = none */
    uint64_t first[BITS_WORDS]; /* rules that may begin with it */
};

struct grammar {
    struct map words;           /* lower case -> place in keys */
    struct map classes, groups; /* name -> number + 1 */
    struct word_key *keys;
    struct sense *senses;
    uint32_t *alternatives;
    struct rule *rules;
    size_t key_count, key_room, sense_count, sense_room, alternative_count, alternative_room, rule_count,
        rule_room;
    uint64_t computed_first[CLASS_COUNT][BITS_WORDS];
    uint32_t top; /* the group that is looked for */
};

/* Reads FOLDER/words.txt and FOLDER/rules.txt of the pack. NULL with `e` filled where they are wrong. */
struct grammar *grammar_open(struct arena *a, const struct pack *p, const char *folder, struct err *e);

/* The sense of a word in a class, NULL where it has none. */
const struct sense *grammar_sense(const struct grammar *g, uint32_t word, uint32_t class);

#endif
