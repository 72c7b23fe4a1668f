/* Steps: a phrase as people write it in a dictionary, to steps of the lexicon. Both dialects:
 *
 *     SAID_+ * TO         "_": the next word stands right behind, and the word is whole; a blank: words may
 * lie between, and TABARI's words may go on ("SAID" also finds "SAIDA"); "~_": right behind, the word may go
 * on; "=": this word with no ending at all
 *     * $ + % ^           the verb; the source; the target; a compound of actors; an actor to be passed over
 *     { NO | NOT }        one of several phrases
 *     &CEASEFIRE          one phrase of a set of synonyms
 *     (TO {PEACE PLAN})   PETRARCH's prepositional and noun phrases: the words in their order */
#ifndef DICT_STEPS_H
#define DICT_STEPS_H

#include "dict/lexicon.h"

enum dialect { DIALECT_TABARI, DIALECT_PETRARCH };

enum { PHRASE_STEPS = 64, PHRASE_DEPTH = 4, CHOICE_PHRASES = 64 };

struct steps_read {
    uint32_t phrase; /* 0 where it could not be read */
    uint32_t verb;   /* the place of `*`; PHRASE_STEPS where there is none */
    uint32_t length, choice_length;
    struct str name;     /* as spelt, in capitals, blanks and hyphens evened out */
    const char *trouble; /* what is wrong and what to do; NULL */
    struct str about;    /* the word that the trouble is about */
};

/* What a phrase is for: an actor, agent or verb (words alone, and whole words may have endings); a synonym; a
 * pattern. PETRARCH's words are whole, those of its synonyms also in the plural. */
enum steps_use { STEPS_ROOT, STEPS_SYNONYM, STEPS_PATTERN };

struct steps_read steps_read(struct lexicon *x, struct str text, enum dialect dialect, enum steps_use use);

/* Makes the set `name` (without "&") of the phrases. */
void steps_make_set(struct lexicon *x, struct str name, const uint32_t *phrases, uint32_t count);

#endif
