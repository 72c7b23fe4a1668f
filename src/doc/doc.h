/* Doc: one report on its way through the program. A reader fills the text and what is known of its origin;
 * each stage then adds one layer (flow/stages.c is the table). What holds at every moment:
 *
 *   1. The text is checked UTF-8 and never changes after reading. Damage is marked, not mended.
 *   2. Everything that was found has a span of text; links between layers are indices into them.
 *   3. Item 0 of each layer is empty and means "none", so a zeroed link is harmless. Loops begin at 1.
 *   4. A layer is written by exactly one stage and read-only afterwards (debug builds check this by hashing);
 *      damage and remarks are logs to which any stage may add.
 *   5. Items of a layer stand in the order of their spans' begins, unless the layer says otherwise.
 *   6. All memory is the report's arena's. No pointers from one layer into another.
 *
 *      text    Moaz al-Khatib told reporters: "If I see ..."
 *      tokens  1    2         3    4        5 6 7  8 9          tags, lemmas and arcs run parallel to tokens
 *      names   [1 PER       ]
 *      mentions[1 name -> actor 1]   [2 noun -> actor 2]  [3 pronoun "I" -> actor 1]
 *      quotes                               [1 content, cue "told", speaker: mention 1]
 */
#ifndef DOC_DOC_H
#define DOC_DOC_H

#include "base/arena.h"
#include "base/span.h"
#include "base/str.h"
#include "doc/ud.h"

/* ---- what readers and tidy write ----------------------------------------------------------------------- */

/* Text [begin, end) came from the raw bytes from `raw` on; the pieces cover the text in order. */
struct origin {
    struct span span;
    uint64_t raw;
};

enum block_kind {
    BLOCK_NONE,
    BLOCK_HEADLINE,
    BLOCK_BYLINE,
    BLOCK_DATELINE,
    BLOCK_PARAGRAPH,
    BLOCK_CAPTION,
    BLOCK_BOILERPLATE,
    BLOCK_REPEAT
};

/* A stretch of text with one role. Later stages read no BOILERPLATE, BYLINE, DATELINE and REPEAT blocks (a
 * repeat is read where it stands first). */
struct block {
    struct span span;
    uint8_t kind;       /* enum block_kind */
    uint32_t repeat_of; /* block */
};

enum damage_kind { DAMAGE_NONE, DAMAGE_DOUBLED, DAMAGE_GLUED, DAMAGE_BOILERPLATE, DAMAGE_ENCODING };

struct damage {
    struct span span; /* a glued boundary has width zero */
    uint8_t kind;
};

/* The world's mess, told to whoever wants to know; never stops the work. */
struct remark {
    struct span span;
    struct str text;
};

/* ---- what lang writes ---------------------------------------------------------------------------------- */

struct sentence {
    struct span span;
    uint32_t block;
};

/* The tokens [first, end) of sentence i; parallel to sentences, written by the tokens stage. */
struct range {
    uint32_t first, end;
};

/* A syntactic word of UD. The parts of "don't" are two tokens that touch. */
struct token {
    struct span span;
    uint32_t sentence;
};

/* Features of a word that later stages live on, as bits. */
enum feat {
    FEAT_PLURAL = 1 << 0,
    FEAT_PAST = 1 << 1,
    FEAT_PRESENT = 1 << 2,
    FEAT_FINITE = 1 << 3,
    FEAT_INFINITIVE = 1 << 4,
    FEAT_PARTICIPLE = 1 << 5,
    FEAT_GERUND = 1 << 6,
    FEAT_IMPERATIVE = 1 << 7,
    FEAT_PASSIVE = 1 << 8,
    FEAT_FIRST = 1 << 9,
    FEAT_SECOND = 1 << 10,
    FEAT_THIRD = 1 << 11,
    FEAT_MASCULINE = 1 << 12,
    FEAT_FEMININE = 1 << 13,
    FEAT_NEUTER = 1 << 14,
    FEAT_DEFINITE = 1 << 15,
    FEAT_NEGATIVE = 1 << 16,
    FEAT_COMPARATIVE = 1 << 17,
    FEAT_SUPERLATIVE = 1 << 18,
    FEAT_POSSESSIVE = 1 << 19,
};

struct tag {
    uint8_t upos, xpos; /* enum upos, enum xpos */
    uint32_t feats;     /* enum feat */
};

/* The dictionary form of token i, lower case but for names. */
struct lemma {
    struct str text;
};

/* Token i depends on `head` (0: it is the root of its sentence) by `rel`. The other fields are made from
 * those two by doc_link and save every reader a loop. */
struct arc {
    uint32_t head;
    uint32_t first_child, next_sibling; /* children from left to right */
    uint32_t left, end;                 /* the tokens [left, end) hold the whole subtree */
    uint8_t rel;                        /* enum rel */
};

/* What is known of token i before its sentence is read; parallel to tokens. */
struct lore_word {
    uint32_t known; /* which lists hold it, bits of lang/lore.c */
    uint32_t usage; /* how it stands in the document, coarsely */
};

/* What the net thinks of token i's place in a name, before the document is looked at as a whole: for each
 * class of lang/naming.h but "no name", by how much it is above that; 1 = 1 << 8. */
enum { LEANING_CLASSES = 8 };
struct leaning {
    int32_t scores[LEANING_CLASSES];
};

/* What a verb or another predicate says of its own reality; one for each token that heads a clause, in their
 * order. */
struct clause {
    uint32_t token;           /* the predicate */
    uint32_t subject, object; /* tokens, also those shared through conjunction or control; 0 = none */
    uint32_t agent;           /* the "by" phrase of a passive */
    uint32_t modal;           /* the token of will, would, may, must ... */
    uint32_t going;           /* the token of "going" in "is going to" */
    uint32_t report;          /* the clause that reports it ("said that ..."), an index into clauses */
    bool is_past, is_future, is_passive, is_negated, is_conditional, is_question, is_imperative, is_perfect,
        is_infinitive;
};

enum name_kind { NAME_NONE, NAME_PER, NAME_ORG, NAME_LOC, NAME_MISC };

struct name {
    struct span span;
    uint32_t first, end; /* tokens */
    uint8_t kind;        /* enum name_kind */
    float sure;          /* 0..1 */
};

/* ---- what facts writes --------------------------------------------------------------------------------- */

/* The last two are of places only: words that belong to an actor, and where a report was filed. */
enum mention_kind {
    MENTION_NONE,
    MENTION_NAME,
    MENTION_NOUN,
    MENTION_PRONOUN,
    MENTION_ACTOR,
    MENTION_DATELINE
};

/* Words that stand for an actor: from the article or title to the head ("the Foreign Secretary Boris
 * Johnson"); no relative clause, no apposition. `name` is the name alone, empty where there is none. */
struct mention {
    struct span span, name;
    uint32_t first, end, head; /* tokens */
    uint32_t actor;            /* 0 where it could not be resolved */
    uint8_t kind;              /* enum mention_kind */
    bool is_plural;
    float sure;
};

enum actor_type { ACTOR_NONE, ACTOR_PERSON, ACTOR_ORGANISATION, ACTOR_GOVERNMENT, ACTOR_GROUP, ACTOR_PEOPLE };

struct role { /* "Vice President" of Faruk a-Sharaa; not in text order: those of one actor stand together */
    struct span span;
    uint32_t actor;
};

/* In the order of their first mention. */
struct actor {
    struct str name;     /* the fullest spelling in the report */
    struct str code;     /* CAMEO actor code, empty where unknown */
    struct str entry;    /* the key of the entry in data/ that knows it, empty where none does */
    uint32_t members_of; /* actor: "regime members" belong to the regime */
    uint8_t type;        /* enum actor_type */
    char gender;         /* 'm' 'f' or 0 */
    bool is_plural;
    float sure;
};

enum place_kind { PLACE_NONE, PLACE_COUNTRY, PLACE_REGION, PLACE_CITY, PLACE_SITE };

/* In the order of their first toponym. */
struct place {
    struct str name;
    uint8_t kind;      /* enum place_kind */
    char country[3];   /* ISO 3166-1 alpha-2, "" where unknown */
    double lat, lon;   /* degrees; NAN where unknown */
    uint32_t geonames; /* 0 where the gazetteer has none */
    float sure;
};

enum toponym_use { TOPONYM_SPOT, TOPONYM_ACTOR, TOPONYM_DATELINE };

/* Words that name a place. */
struct toponym {
    struct span span;
    struct span whole;   /* with its article or description: "the lakeside town of Sake" */
    uint32_t first, end; /* tokens; none where a dateline names it */
    uint32_t place;
    uint8_t use;       /* enum toponym_use */
    bool is_actor;     /* "Damascus said": the government speaks, the place does not count */
    bool is_adjective; /* "Syrian": nothing happens there */
};

enum date_kind { DATE_NONE, DATE_DAY, DATE_SPAN, DATE_DURATION, DATE_REPEAT };

struct date {
    struct span span;
    uint32_t first, end; /* tokens */
    uint8_t kind;        /* enum date_kind */
    struct str value;    /* TIMEX3: 2013-02-11, P22M, PAST_REF */
    struct str from, to; /* ISO 8601 day, month or year, closed; empty where open */
    bool is_deadline;    /* "by Sunday" */
    struct str rule;     /* the rule that made it */
};

enum figure_role {
    FIGURE_NONE,
    FIGURE_KILLED,
    FIGURE_WOUNDED,
    FIGURE_DETAINED,
    FIGURE_DISPLACED,
    FIGURE_MISSING
};

struct figure {
    struct span span;          /* with what is counted: "tens of thousands of political prisoners" */
    struct span number;        /* the number and its hedges alone */
    uint32_t first, end, head; /* tokens; the head is what is counted, 0 = nothing */
    struct str about;          /* lemma of the head, "" */
    struct str unit;           /* "percent", "USD", "km", "day" ... or "" */
    struct str rule;           /* the rule that made it */
    double low, high;          /* closed; NAN where open */
    bool is_approximate;
    uint8_t role; /* enum figure_role */
    struct span
        source;    /* the words that name who says so ("UN" in "according to UN estimates"); may be empty */
    uint32_t date; /* as of when */
};

enum quote_kind { QUOTE_NONE, QUOTE_DIRECT, QUOTE_MIXED, QUOTE_INDIRECT };

/* A piece of a quotation that is interrupted: "X", he said, "Y". Those of one quote stand together. */
struct part {
    struct span span;
};

struct quote {
    struct span span;           /* from the first part's begin to the last part's end; a mixed one: its words
                                   in marks, among the parts */
    uint32_t parts, part_count; /* parts[parts .. parts + part_count), at least one */
    struct span cue;            /* "said", "according to", "told reporters"; may be empty */
    struct span source;         /* the words that name the speaker, as they stand; may be empty */
    struct span addressee;      /* "reporters" in "told reporters"; may be empty */
    struct span channel;        /* "his Facebook page"; may be empty */
    uint8_t kind;               /* enum quote_kind */
    bool is_attitude; /* the parts are held or done rather than said: "rejected [the offer]", "fears [an
                         attack]"; where words of them stand in marks, these alone are somebody's words */
    struct str rule;
    float sure;
};

/* Who quote i's words in `source` and `addressee` are; parallel to quotes, written once actors are known. */
struct speaker {
    uint32_t mention, addressee; /* mentions, 0 where open */
    struct str rule;
    float sure;
};

enum event_status { EVENT_NONE, EVENT_HAPPENED, EVENT_DENIED, EVENT_PLANNED, EVENT_POSSIBLE, EVENT_WANTED };

struct event {
    struct span span;        /* the trigger words */
    uint32_t token;          /* the trigger's head */
    uint32_t source, target; /* mentions, 0 where nobody is named */
    struct str cameo;        /* 2 to 4 digits */
    struct str plover, mode, context;
    uint8_t status; /* enum event_status */
    uint32_t date;
    uint32_t place;        /* place */
    uint32_t according_to; /* mention */
    struct str rule;       /* the pattern that fired */
    float sure;
};

enum position_kind {
    POSITION_NONE,
    POSITION_OFFER,
    POSITION_DEMAND,
    POSITION_REFUSAL,
    POSITION_ACCEPTANCE,
    POSITION_CONCESSION,
    POSITION_THREAT,
    POSITION_MEDIATION
};
enum position_state { STATE_OPEN, STATE_ACCEPTED, STATE_REFUSED, STATE_MET, STATE_LAPSED, STATE_WITHDRAWN };
enum term_kind {
    TERM_NONE,
    TERM_CONDITION,
    TERM_DEADLINE,
    TERM_PLACE,
    TERM_PARTICIPANTS,
    TERM_AIM,
    TERM_WITHDRAWAL
};

struct term { /* those of one position stand together */
    struct span span;
    uint8_t kind; /* enum term_kind */
    uint32_t date;
};

struct position {
    struct span span;
    uint32_t actor, toward; /* mentions, 0 where nobody is named */
    struct span about;
    uint32_t terms, term_count; /* terms[terms .. terms + term_count) */
    uint32_t event;             /* that it was made from, 0 = none */
    uint32_t answers;           /* position */
    uint32_t date;              /* since when, as told; 0 = not told */
    struct str issue;           /* "prisoners"; empty where the words tell none */
    uint8_t kind;               /* enum position_kind */
    uint8_t state;              /* enum position_state */
    struct str rule;
    float sure;
};

/* ---- the document -------------------------------------------------------------------------------------- */

#define LAYER_OF(type)                                                                                       \
    struct {                                                                                                 \
        struct type *at;                                                                                     \
        size_t count, room;                                                                                  \
    }

/* Every layer once: (field, item type). dump.c, check.c and flow/stages.c go by this list. */
/* clang-format off */
#define LAYER_LIST(X) \
    X(origins, origin) X(blocks, block) X(damage, damage) X(remarks, remark) X(sentences, sentence) \
    X(ranges, range) X(tokens, token) X(tags, tag) X(lemmas, lemma) X(arcs, arc) X(lores, lore_word) X(leanings, leaning) X(clauses, clause) X(names, name) \
    X(mentions, mention) X(actors, actor) X(roles, role) X(places, place) X(toponyms, toponym) X(dates, date) \
    X(figures, figure) X(quotes, quote) X(parts, part) X(speakers, speaker) X(events, event) X(positions, position) X(terms, term)
/* clang-format on */

#define DOC_LAYER_FIELD(field, type) LAYER_OF(type) field;
#define DOC_LAYER_ENUM(field, type)  LAYER_##field,
enum layer { LAYER_LIST(DOC_LAYER_ENUM) LAYER_COUNT };

struct doc {
    struct arena *arena;
    struct str id, outlet, title, url, published,
        file;            /* published: ISO 8601, at least a year; "" where unknown */
    struct str language; /* ISO 639-1; "" until known. Nothing is coded where it is not "en" */
    const char *text;
    uint32_t size;
    uint64_t raw_size; /* bytes as received */
    bool is_whole;     /* sentences are wanted in every block, also in those that hold no news */
    LAYER_LIST(DOC_LAYER_FIELD)
};

/* An empty document with an arena of its own; doc_free gives both back. */
struct doc *doc_make(void);
void doc_free(struct doc *d);

/* Adds a zeroed item to a layer and gives its address, valid until the next one is added:
 *     struct token *t = doc_add(d, tokens); */
#define doc_add(d, field)                                                                                    \
    ((d)->field.at =                                                                                         \
         arena_grow((d)->arena, (d)->field.at, (d)->field.count, &(d)->field.room, sizeof *(d)->field.at),   \
     &(d)->field.at[(d)->field.count++])

/* Makes room in a layer that is begun anew for as many items as there are tokens. A layer that grows leaves
 * every smaller self in the arena. */
#define doc_expect(d, field)                                                                                 \
    ((d)->field.room = (d)->tokens.count,                                                                    \
     (d)->field.at = arena_take((d)->arena, (d)->field.room * sizeof *(d)->field.at), (d)->field.count = 1)

/* Notes the world's mess. */
void doc_remark(struct doc *d, struct span at, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* The words of a span, of a token. */
static inline struct str doc_words(const struct doc *d, struct span s) {
    return (struct str){d->text + s.begin, s.end - s.begin};
}
static inline struct str doc_token(const struct doc *d, uint32_t token) {
    return doc_words(d, d->tokens.at[token].span);
}
static inline struct str doc_lemma(const struct doc *d, uint32_t token) { return d->lemmas.at[token].text; }

/* The span of the tokens [first, end); empty where there are none. */
struct span doc_span(const struct doc *d, uint32_t first, uint32_t end);

/* The token that holds the byte `at`, or the first one after it; tokens.count where there is none. O(log n).
 */
uint32_t doc_token_at(const struct doc *d, uint32_t at);

/* Makes child, sibling and subtree fields of the arcs of tokens [first, end) from their heads. Linear. */
void doc_link(struct doc *d, uint32_t first, uint32_t end);

/* The first child of `head` with that relation (its base: REL_NSUBJ finds nsubj:pass too); 0 = none. */
uint32_t doc_child(const struct doc *d, uint32_t head, unsigned rel);

/* The clause whose predicate is the token; NULL where it heads none. O(log n). */
const struct clause *doc_clause(const struct doc *d, uint32_t token);

/* Whether the token is a noun or a name. */
bool doc_is_nominal(const struct doc *d, uint32_t token);

/* Whether `token` is `ancestor` or stands below it. */
bool doc_is_under(const struct doc *d, uint32_t token, uint32_t ancestor);

#endif
