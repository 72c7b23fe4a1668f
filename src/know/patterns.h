/* Patterns: what verbs and nouns mean as political events, read from data/events/. The language is made to be
 * read and edited by people who know events and not programs; one line is one pattern:
 */
// clang-format off
/*     class talks = talk negotiation dialogue       a class of words, by dictionary form; <talks> is any of them
 *     S meet [with] T             = 040             S source, T target, X anybody; what stands in [..] may be missing
 *     S hold|open * [with T]      = same            * a deed: whatever another pattern finds there
 *     S accuse T of <crime>       = 1121            words after a preposition or as the object
 *     S:<court> convict T         = 116             whoever fills a place can be asked for
 *     S! visit T!                 = 042             ! must be an actor or a name: not "the plan calls for",
 *                                                   not "visit a museum"
 *     S seize P                   = 192             P the name of a place
 *     S not comment [on X]        = 011             the clause must deny it; the event is that it is not done
 *     T die in <custody> of S     = 1823            the first letter says who the subject is
 *     S rule+out *                = refuse          a particle; "refuse" makes 125 of talks (data/ontology/compose.txt)
 *     * collapse|fail             = cease           and may be the deed itself: "talks collapsed"
 *     S be willing|ready to *     = intend else 030 to *: an infinitive; that *: a clause; ing *: a participle
 *     S say that <must> *         = appeal          a clause with such an auxiliary
 *     S shoot <film>              = none            not an event, whatever else might fit
 *     noun (<air>) strike [on T]  = 195 event       a noun; (..) a word before it; "event": it counts alone
 *     noun election               = 0831 topic      what may be asked for or refused, but is no event when "held"
 *     noun offer of *             = intend          nouns find their source themselves: "rebel push", "push by rebels"
 */
// clang-format on
/* Passives, relative clauses, conjunctions and control need no patterns: they are undone before matching. Of
 * several patterns that fit a word the one that asks for most wins, then the one that stands first. `else`
 * gives the code where the deed is unknown or the act makes nothing of it; without it there is no event.
 * `mutual`: several sources without a target act on each other. A verb that is a `topic` ("show restraint")
 * is no event alone, only what another asks for, offers or will not do; any pattern that is none goes before
 * it.
 *
 * A line with a mistake is left out and told in `warnings`; the others hold. */
#ifndef KNOW_PATTERNS_H
#define KNOW_PATTERNS_H

#include "base/map.h"
#include "know/ontology.h"

struct pack;

enum piece_kind { PIECE_OBJECT, PIECE_OBLIQUE, PIECE_TO, PIECE_THAT, PIECE_ING, PIECE_MODIFIER };
enum piece_filler { FILLER_WORDS, FILLER_SOURCE, FILLER_TARGET, FILLER_ANY, FILLER_DEED, FILLER_PLACE };

struct piece {
    uint8_t kind, filler;
    bool is_optional;
    bool is_actor;         /* "T!" */
    bool may_be_bare;      /* "[with] T": the preposition may be missing */
    uint32_t preps, words; /* places in sets; 0 = none, any */
};

enum { PATTERN_PIECES = 6 };

struct pattern {
    struct str text, name;      /* the line; "protest.txt:12" */
    uint32_t trigger, particle; /* places in sets */
    uint32_t subject_words;
    uint8_t subject; /* enum piece_filler: whom the subject stands for */
    uint8_t act;     /* enum act; ACT_NONE: the code alone */
    uint8_t count;
    struct piece pieces[PATTERN_PIECES];
    struct str code; /* without an act: the code, "" for none; with one: what stands after `else` */
    bool is_noun, needs_be, is_event, is_mutual, is_topic;
    bool is_negated;   /* "S not comment" */
    bool subject_acts; /* "S!" */
};

struct word_set {
    struct str name; /* of a class; "" for the words of one place */
    struct map words;
};

struct pattern_link { /* the patterns of one trigger word, in a chain */
    uint32_t pattern, next;
};

struct patterns {
    struct arena *arena;
    const struct ontology *ontology;
    struct pattern *at; /* 1 .. count-1 */
    size_t count, room;
    struct word_set *sets; /* 1 .. set_count-1 */
    size_t set_count, set_room;
    struct map class_index, verb_index, noun_index; /* class name -> set; trigger -> first link */
    struct map vocabulary;                          /* every word of every set */
    struct pattern_link *links;
    size_t link_count, link_room;
    struct str *warnings; /* "FILE:LINE:COLUMN: what; what to do" */
    size_t warning_count, warning_room;
};

/* The patterns of the pack's data/events/. Never fails: see warnings. */
struct patterns *patterns_make(struct arena *a, const struct pack *pack, const struct ontology *o);

/* Adds those of one more file (bytes must outlive the patterns): its classes, then its patterns. */
void patterns_read(struct patterns *p, struct str file, struct str bytes);

/* Whether a set has the word; set 0 has every word. */
bool patterns_has(const struct patterns *p, uint32_t set, struct str word);

/* The class of that name, 0 where there is none. */
uint32_t patterns_class(const struct patterns *p, const char *name);

#endif
