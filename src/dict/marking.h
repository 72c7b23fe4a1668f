/* Marking: the words of one sentence and what each is to a lexicon, without a parse: TABARI's way of reading.
 *
 *     Peru   is about to restore  full diplomatic ties with  Chile
 *     [actor]            [verb  ]                           [actor]
 *
 *   1. A root takes the words that match the most letters; the first in the dictionaries wins a tie.
 *   2. A "verb" behind an article or with a capital letter inside the sentence is a noun.
 *   3. Actors joined by commas and "and" are a compound; words between commas, few enough, are an aside and
 * count for nothing; other conjunctions part clauses. PETRARCH's dictionaries go by a parse instead; for them
 * a tagger's hints say what words they do not know are, and an agent belongs to the actor of its noun phrase:
 * "Peru's first Deputy Prime Minister".
 *   4. A pronoun stands for the first actor (they: the first compound) before it. */
#ifndef DICT_MARKING_H
#define DICT_MARKING_H

#include "base/span.h"
#include "dict/lexicon.h"
#include "dict/optionfile.h"

enum bracket_kind { BRACKET_COMPOUND = KIND_COUNT, BRACKET_ASIDE, BRACKET_CLAUSE };

struct bracket {
    uint32_t first, last; /* words, both inside */
    uint8_t kind;         /* enum word_kind of a root, enum bracket_kind; KIND_NONE: cancelled */
    bool is_pronoun;
    uint32_t owner; /* of an agent, by PETRARCH's rules: the actor's first word + 1 */
    bool is_choice; /* an agent joined to another one: "media and government" */
};

/* What a tagger says of the word that begins there. */
enum hint_kind {
    HINT_OTHER,
    HINT_NOUN,
    HINT_VERB,
    HINT_AUXILIARY,
    HINT_ADJECTIVE,
    HINT_DETERMINER,
    HINT_PREPOSITION
};

struct hint {
    uint32_t begin;
    uint8_t kind; /* enum hint_kind */
};

struct hints {
    const struct hint *at; /* in the order of the text */
    size_t count;
};

struct marked_word {
    struct span span;
    struct str text;            /* in capitals */
    uint32_t bears, bear_count; /* words of the lexicon that it begins with, the shortest first */
    uint32_t root;
    uint32_t refers; /* of a pronoun: the word that it stands for + 1 */
    uint8_t kind;    /* enum word_kind */
    bool is_capital; /* inside the sentence */
    bool in_compound;
};

/* Whom pronouns of the next sentence may stand for: the first actor, of a compound its first. */
struct forward {
    uint32_t actor; /* root */
};

struct marking {
    const struct lexicon *lexicon;
    const struct coding_options *options;
    struct arena *arena;
    int32_t day;
    struct hints hints; /* only read for PETRARCH's dictionaries */
    struct marked_word *words;
    struct bracket *brackets;
    uint32_t *bears;
    size_t word_count, word_room, bracket_count, bracket_room, bear_count, bear_room;
    uint32_t given; /* of word_count: one behind is an actor of the sentence before */
    bool is_discarded, is_complex, is_short;
};

/* Marks the text [begin, end). `before` may be NULL. */
void marking_make(struct marking *m, struct str text, struct span part, const struct forward *before);

/* What a following sentence may refer to. */
struct forward marking_forward(const struct marking *m);

/* The bracket of that kind that begins at the word; NULL. */
const struct bracket *marking_opens(const struct marking *m, uint32_t word, unsigned kind);

/* The same that ends there. */
const struct bracket *marking_closes(const struct marking *m, uint32_t word, unsigned kind);

/* The bracket of an actor that holds the word; NULL. */
const struct bracket *marking_around(const struct marking *m, uint32_t word, unsigned kind);

/* Whether the word begins with that word of the lexicon. */
bool marking_bears(const struct marking *m, uint32_t word, uint32_t what);

/* The code of an actor, or of an agent that is one, on the day; "---" where it has none. */
struct str marking_code(const struct marking *m, uint32_t root);

#endif
