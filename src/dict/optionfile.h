/* Optionfile: how a group codes, from its .options file (TABARI's):
 *
 *     COMPLEX: VERBS[5] CONJ[4] NOACTPRIOR      what is too complex to be coded
 *     COMMA: MIN=2 MAX=10                       how many words between commas are an aside
 *     DEFAULT: SOURCE [AAA] PRIOR TARGET [BBB]  who acts where nobody is named
 *     SET: CODE ALL                             every verb rather than one event a clause
 *     SET: CONVERT AGENT = TRUE                 agents without a country are actors
 *
 * What only says how TABARI prints (OUTPUT, LABEL) is read over. */
#ifndef DICT_OPTIONFILE_H
#define DICT_OPTIONFILE_H

#include "base/arena.h"
#include "base/str.h"

enum code_by { CODE_BY_CLAUSE, CODE_BY_SENTENCE, CODE_ALL };

struct word_range {
    uint32_t least, most; /* none where least > most */
};

struct coding_options {
    uint32_t least_words, most_words;
    uint8_t code_by; /* enum code_by */
    struct word_range aside, first_aside, last_aside;
    uint32_t verbs, actors, pronouns, conjunctions, late_verb; /* so many are too complex; 0 = any */
    bool wants_prior, wants_after, wants_verb; /* an actor before, behind the first verb; a verb */
    bool converts_agents, shifts_time, has_brackets;
    struct str source, target;             /* of DEFAULT; empty = none */
    bool source_is_prior, target_is_after; /* look no further than the verb */
    bool has_long_years;
    struct str forward; /* the form of record names: "^^*****NNN*SSS"; empty: sentences stand alone */
};

struct coding_options coding_options_usual(void);

/* Takes one command; false where it is none that is known. `a` keeps its texts. */
bool optionfile_take(struct coding_options *o, struct arena *a, struct str line);

/* Whether the text is a file of options. */
bool optionfile_is_one(struct str text);

#endif
