/* Record: what reports state, apart from their documents: flat lists of facts whose links are indices, in the
 * shape that docs/record.md fixes and record/json.c prints. What holds:
 *
 *   1. A record of one report is a pure function of the report (record_of).
 *   2. Each report keeps its own facts; stories are made from those alone (across/), so merging is a union of
 * reports and comes out the same in any order and grouping.
 *   3. Every fact points at its words: report and [begin, end) bytes of that report's text.
 *   4. Links are 1-based places in a list, 0 = none; `report` is a 1-based place in record.reports.
 */
#ifndef RECORD_RECORD_H
#define RECORD_RECORD_H

#include "base/arena.h"
#include "base/span.h"
#include "base/str.h"

struct doc;

#define LIST_OF(type)                                                                                        \
    struct {                                                                                                 \
        type *at;                                                                                            \
        size_t count, room;                                                                                  \
    }

/* Adds a zeroed item and gives its address: struct actor_fact *x = list_add(arena, facts->actors); */
#define list_add(a, list)                                                                                    \
    ((list).at = arena_grow((a), (list).at, (list).count, &(list).room, sizeof *(list).at),                  \
     &(list).at[(list).count++])

/* The item a link leads to; the link must not be 0. */
#define list_get(list, link) (&(list).at[(link)-1])

struct mention_fact {
    uint32_t report;
    struct span span, name; /* name: empty where there is none */
    uint8_t kind;           /* enum mention_kind of doc/doc.h; so with all enums here */
    struct str text;
};

struct words_fact { /* words of a report, with what stands there */
    uint32_t report;
    struct span span;
    struct str text;
};

struct count_fact {
    struct str text;
    uint32_t count;
};

struct actor_fact {
    struct str name, code, entry;
    uint8_t type;
    char gender;
    bool is_plural;
    LIST_OF(struct count_fact) names; /* the most frequent first, then by text */
    LIST_OF(struct words_fact) roles;
    LIST_OF(struct mention_fact) mentions;
};

struct place_fact {
    struct str name, country;
    uint8_t kind;
    double lat, lon; /* NAN where unknown */
    uint32_t geonames;
    LIST_OF(struct count_fact) names;
    LIST_OF(struct mention_fact) mentions;
};

struct date_fact {
    uint32_t report;
    struct span span;
    struct str text, value, from, to, rule;
    uint8_t kind;
    bool is_deadline;
};

struct part_fact {
    struct span span;
};

struct cue_fact {
    struct span span;
    struct str text;
};

struct version_fact {
    uint32_t report;
    struct span span;
    struct str text, channel, rule;
    LIST_OF(struct cue_fact) parts;
    struct cue_fact cue;
    double confidence;
};

struct edit_fact { /* `from` in report_a stands where `to` stands in report_b */
    struct str from, to;
    uint32_t report_a, report_b;
};

enum wording { WORDING_NONE, WORDING_SINGLE, WORDING_SAME, WORDING_DIFFERS };

struct quote_fact {
    uint32_t speaker, addressee; /* actors */
    uint8_t kind, wording;
    bool is_attitude;                  /* the parts are held or done rather than said */
    struct words_fact speaker_mention; /* report 0 where there is none */
    LIST_OF(struct version_fact) versions;
    LIST_OF(struct edit_fact) edits;
};

struct attestation_fact {
    uint32_t report;
    struct span span;
    struct str text; /* of the span */
    struct cue_fact trigger;
    uint32_t according_to; /* actor */
    double confidence;
    struct str rule;
};

struct when_fact { /* a date as an event carries it */
    struct str text, from, to;
};

struct event_fact {
    uint32_t source, target, place;
    struct str cameo, plover, mode, context;
    uint8_t status;
    struct when_fact date;
    LIST_OF(struct attestation_fact) attestations;
};

struct term_fact {
    uint8_t kind;
    uint32_t report;
    struct span span;
    struct str text;
    struct when_fact date;
};

enum relation_kind { RELATION_NONE, RELATION_MEETS, RELATION_CLASHES, RELATION_SOFTENS, RELATION_HARDENS };

struct relation_fact { /* how a position bears upon one that was there before */
    uint8_t kind;
    uint32_t to; /* position */
};

struct position_fact {
    uint32_t actor, toward, answers; /* actors; a position */
    uint8_t kind, state;
    struct str issue;      /* "prisoners"; empty where the words tell none */
    struct when_fact date; /* since when, as told */
    LIST_OF(struct relation_fact) relations;
    struct words_fact about; /* report 0 where there is none */
    LIST_OF(struct term_fact) terms;
    LIST_OF(struct attestation_fact) attestations;
};

struct reading_fact {
    uint32_t report;
    struct span span;
    struct str text, rule;
    double low, high;
    bool is_approximate;
    uint8_t role;
    uint32_t according_to; /* actor */
    struct when_fact date;
};

enum agreement { AGREEMENT_NONE, AGREEMENT_SINGLE, AGREEMENT_SAME, AGREEMENT_COMPATIBLE, AGREEMENT_CONFLICT };

struct figure_fact {
    struct str about, unit;
    uint8_t agreement;
    LIST_OF(struct reading_fact) readings;
};

enum difference_kind {
    DIFFERENCE_NONE,
    DIFFERENCE_FIGURE,
    DIFFERENCE_WORDING,
    DIFFERENCE_NAME,
    DIFFERENCE_ONLY_IN,
    DIFFERENCE_DATE
};

struct report_link {
    uint32_t report;
};

struct thing { /* any item of a story's lists */
    char list; /* 'a'ctors, 'p'laces, 'd'ates, 'q'uotes, 'e'vents, positions 'n', 'f'igures; 0 = none */
    uint32_t link;
};

struct difference_fact {
    uint8_t kind;
    struct thing of;
    LIST_OF(struct report_link) reports;
    struct str text; /* one plain sentence */
};

/* The facts of one report, or of one story. */
struct facts {
    LIST_OF(struct actor_fact) actors;
    LIST_OF(struct place_fact) places;
    LIST_OF(struct date_fact) dates;
    LIST_OF(struct quote_fact) quotes;
    LIST_OF(struct event_fact) events;
    LIST_OF(struct position_fact) positions;
    LIST_OF(struct figure_fact) figures;
    LIST_OF(struct difference_fact) differences;
};

struct damage_fact {
    uint8_t kind;
    struct span span;
};

struct near_fact {
    uint32_t report;
    double similarity; /* 0..1 */
};

struct term_weight { /* a word of the report and how often it stands there: what grouping compares */
    struct str term;
    uint32_t count;
};

struct report {
    struct str id, outlet, title, url, published, language, file, text;
    uint64_t bytes;
    LIST_OF(struct damage_fact) damage;
    LIST_OF(struct part_fact) sentences;
    LIST_OF(struct words_fact) remarks;
    struct str sketch; /* of the text, in hexadecimal: see record/sketch.h */
    LIST_OF(struct term_weight) terms;
    LIST_OF(struct words_fact) traps; /* of gold records: here is less than a hasty reader thinks */
    struct facts facts;               /* of this report alone; mentions carry this report's number */
    /* decided among many */
    uint32_t duplicate_of; /* report */
    LIST_OF(struct near_fact) near_duplicate_of;
    uint32_t story;
};

struct story {
    struct str id, title, first, last;
    LIST_OF(struct report_link) reports;
    struct facts facts;
};

struct record {
    struct arena *arena;
    LIST_OF(struct report) reports;
    LIST_OF(struct story) stories;
};

struct record *record_make(void);
void record_free(struct record *r);

/* Adds what a coded document states as one more report; its number. The document may be freed afterwards. */
uint32_t record_add(struct record *r, const struct doc *d);

/* Whether it is told in the report's own words. */
bool quote_is_indirect(const struct quote_fact *q);

/* Whether nothing is read there: it stands in the report twice, or is no news. */
bool damage_is_unread(const struct damage_fact *d);

/* Whether a place's mention tells of the spot: not in the words of an actor, not in a dateline. */
bool mention_is_spot(const struct mention_fact *m);

/* The words of an enumerator as the record prints them; "" for 0. */
const char *actor_type_name(unsigned type);
const char *place_kind_name(unsigned kind);
const char *date_kind_name(unsigned kind);
const char *quote_kind_name(unsigned kind);
const char *event_status_name(unsigned status);
const char *position_kind_name(unsigned kind);
const char *position_state_name(unsigned state);
const char *term_kind_name(unsigned kind);
const char *figure_role_name(unsigned role);
const char *agreement_name(unsigned agreement);
const char *relation_kind_name(unsigned kind);
const char *difference_kind_name(unsigned kind);

#endif
