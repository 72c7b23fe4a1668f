/* Storyfile: one story of the corpus as its author wrote it (docs/corpus.md): actors and places, each
 * outlet's report as bare text with its mentions, and the facts with their words looked up in that text.
 * Nothing is decided here but what the lines say; goldrecord.h makes records of it, storycheck.h compares the
 * parts.
 *
 * Links to beings and to facts told are 1-based, 0 = nobody, nothing. */
#ifndef TOOLS_STORYFILE_H
#define TOOLS_STORYFILE_H

#include "tools/faults.h"

struct code;
struct goldknow;

struct being {                 /* an actor or a place that the file declares */
    struct str id, name, code; /* CAMEO actor code, or a place's country; "" for - */
    uint32_t line;
    bool is_place, is_plural, is_used;
    uint8_t type; /* enum actor_type, enum place_kind */
    char gender;
    double lat, lon; /* NAN where open */
};

struct marked { /* {id|the words of a *mention*} */
    uint32_t being, line;
    struct span span, name; /* name: empty where there is none */
    uint8_t kind;           /* enum mention_kind */
    char country[4];        /* alpha-3, where the words are those of a country and no more; else "" */
};

enum told_kind {
    TOLD_NONE,
    TOLD_ROLE,
    TOLD_DATE,
    TOLD_QUOTE,
    TOLD_EVENT,
    TOLD_POSITION,
    TOLD_FIGURE,
    TOLD_TRAP,
    TOLD_DAMAGE
};

struct told_term {
    uint8_t kind; /* enum term_kind */
    struct span span;
};

struct parties {
    struct being_link {
        uint32_t being; /* 0 for - */
    } * at;
    size_t count, room;
};

/* A fact line. One struct for all kinds; what a kind does not have stays zero. */
struct told {
    uint8_t what;  /* enum told_kind */
    uint8_t kind;  /* enum date_kind, quote_kind, position_kind, damage_kind */
    uint8_t state; /* enum event_status, position_state */
    uint8_t role;  /* enum figure_role */
    bool is_approximate;
    uint32_t line;
    struct str label;
    LIST_OF(struct part_fact) words;         /* at least one once it is whole */
    struct parties from, toward;             /* who, toward whom */
    uint32_t addressee, place, by;           /* beings */
    const struct code *code;                 /* of an event */
    struct span cue, source, channel, theme; /* theme: a position's `about` */
    struct span date;                        /* the words of an event's or figure's date */
    LIST_OF(struct told_term) terms;
    struct str answers;            /* a label */
    struct str value, first, last; /* of a date: TIMEX3, and the interval */
    struct str counted;            /* the lemma a figure is about */
    double low, high;              /* NAN where open */
};

struct storyreport {
    struct str id, whole_id, outlet, kind, published, title, url; /* whole_id: STORY.REPORT */
    struct str text;
    uint32_t line;
    LIST_OF(struct marked) marks; /* in the order of their begins, the outer first */
    LIST_OF(struct told) facts;
};

struct report_name { /* 1-based place in reports */
    uint32_t report;
};

struct story_difference {
    uint8_t kind; /* enum difference_kind */
    struct str label, text;
    LIST_OF(struct report_name) reports;
    uint32_t line;
};

struct storyfile {
    const char *path;
    struct str id, about;
    uint32_t line; /* of the line that names the story */
    LIST_OF(struct being) beings;
    LIST_OF(struct storyreport) reports;
    LIST_OF(struct story_difference) differences;
};

/* Reads the bytes of a story file, which need not outlive the call. Whatever they are, what comes back holds
 * together: faults tell what was left out. */
struct storyfile *storyfile_read(struct arena *a, const char *path, struct str bytes,
                                 const struct goldknow *k, struct faults *f);

/* Its place among the beings; 0 where the file declares no such id. */
uint32_t storyfile_being(const struct storyfile *s, struct str id);

/* Its place among the reports, by the id behind `report`; 0 where there is none. */
uint32_t storyfile_report(const struct storyfile *s, struct str id);

/* The date line whose words these are or lie in; 0 = none. */
uint32_t storyreport_date(const struct storyreport *r, struct span words);

/* The words of a span of the report. */
static inline struct str storyreport_words(const struct storyreport *r, struct span s) {
    return (struct str){r->text.at + s.begin, span_size(s)};
}

#endif
