#include "record/fields.h"

#include "record/record.h"

static const char *const MENTION_KIND[] = {"", "name", "noun", "pronoun", "actor", "dateline", NULL};
const char *const ACTOR_TYPE_WORDS[] = {"", "person", "organisation", "government", "group", "people", NULL};
const char *const PLACE_KIND_WORDS[] = {"", "country", "region", "city", "site", NULL};
const char *const DATE_KIND_WORDS[] = {"", "day", "span", "duration", "repeat", NULL};
const char *const QUOTE_KIND_WORDS[] = {"", "direct", "mixed", "indirect", NULL};
static const char *const WORDING[] = {"", "single", "same", "differs", NULL};
const char *const STATUS_WORDS[] = {"", "happened", "denied", "planned", "possible", "wanted", NULL};
const char *const POSITION_KIND_WORDS[] = {"",           "offer",  "demand",    "refusal", "acceptance",
                                           "concession", "threat", "mediation", NULL};
const char *const STATE_WORDS[] = {"open", "accepted", "refused", "met", "lapsed", "withdrawn", NULL};
const char *const TERM_KIND_WORDS[] = {"",    "condition",  "deadline", "place", "participants",
                                       "aim", "withdrawal", NULL};
static const char *const RELATION_KIND[] = {"", "meets", "clashes", "softens", "hardens", NULL};
const char *const FIGURE_ROLE_WORDS[] = {"", "killed", "wounded", "detained", "displaced", "missing", NULL};
static const char *const AGREEMENT[] = {"", "single", "same", "compatible", "conflict", NULL};
const char *const DIFFERENCE_KIND_WORDS[] = {"", "figure", "wording", "name", "only-in", "date", NULL};
const char *const DAMAGE_KIND_WORDS[] = {
    "", "doubled-text", "glued-sentences", "boilerplate", "bad-encoding", NULL};

const char *actor_type_name(unsigned type) { return ACTOR_TYPE_WORDS[type]; }
const char *place_kind_name(unsigned kind) { return PLACE_KIND_WORDS[kind]; }
const char *date_kind_name(unsigned kind) { return DATE_KIND_WORDS[kind]; }
const char *quote_kind_name(unsigned kind) { return QUOTE_KIND_WORDS[kind]; }
const char *event_status_name(unsigned status) { return STATUS_WORDS[status]; }
const char *position_kind_name(unsigned kind) { return POSITION_KIND_WORDS[kind]; }
const char *position_state_name(unsigned state) { return STATE_WORDS[state]; }
const char *term_kind_name(unsigned kind) { return TERM_KIND_WORDS[kind]; }
const char *figure_role_name(unsigned role) { return FIGURE_ROLE_WORDS[role]; }
const char *agreement_name(unsigned agreement) { return AGREEMENT[agreement]; }
const char *relation_kind_name(unsigned kind) { return RELATION_KIND[kind]; }
const char *difference_kind_name(unsigned kind) { return DIFFERENCE_KIND_WORDS[kind]; }

#define PLAIN(type, owner, member, key)                                                                      \
    { type, key, offsetof(struct owner, member), 0, NULL, NULL, 0, false }
#define NAMED(owner, member, key, names)                                                                     \
    { FIELD_NAME, key, offsetof(struct owner, member), 0, names, NULL, 0, false }
#define LINKED(owner, member, key, letter)                                                                   \
    { FIELD_LINK, key, offsetof(struct owner, member), letter, NULL, NULL, 0, false }
#define LISTED(owner, member, key, letter, table, item)                                                      \
    { FIELD_LIST, key, offsetof(struct owner, member), letter, NULL, table, sizeof(struct item), false }
#define NESTED(owner, member, key, table, item)                                                              \
    { FIELD_OBJECT, key, offsetof(struct owner, member), 0, NULL, table, sizeof(struct item), false }
#define NEEDED(owner, member, key, table, item)                                                              \
    { FIELD_LIST, key, offsetof(struct owner, member), 0, NULL, table, sizeof(struct item), true }
#define END                                                                                                  \
    { FIELD_END, NULL, 0, 0, NULL, NULL, 0, false }

static const struct field MENTION[] = {
    PLAIN(FIELD_REPORT, mention_fact, report, "report"), PLAIN(FIELD_SPAN, mention_fact, span, NULL),
    PLAIN(FIELD_TEXT, mention_fact, text, "text"),       NAMED(mention_fact, kind, "kind", MENTION_KIND),
    PLAIN(FIELD_AT, mention_fact, name, "name"),         END};

static const struct field WORDS[] = {PLAIN(FIELD_TEXT, words_fact, text, "text"),
                                     PLAIN(FIELD_REPORT, words_fact, report, "report"),
                                     PLAIN(FIELD_SPAN, words_fact, span, NULL), END};

static const struct field COUNT[] = {PLAIN(FIELD_TEXT, count_fact, text, "text"),
                                     PLAIN(FIELD_COUNT, count_fact, count, "count"), END};

static const struct field PART[] = {PLAIN(FIELD_SPAN, part_fact, span, NULL), END};

static const struct field CUE[] = {PLAIN(FIELD_SPAN, cue_fact, span, NULL),
                                   PLAIN(FIELD_TEXT, cue_fact, text, "text"), END};

static const struct field WHEN[] = {PLAIN(FIELD_TEXT, when_fact, text, "text"),
                                    PLAIN(FIELD_KNOWN, when_fact, from, "from"),
                                    PLAIN(FIELD_KNOWN, when_fact, to, "to"), END};

static const struct field ACTOR[] = {PLAIN(FIELD_TEXT, actor_fact, name, "name"),
                                     NAMED(actor_fact, type, "type", ACTOR_TYPE_WORDS),
                                     PLAIN(FIELD_KNOWN, actor_fact, code, "code"),
                                     PLAIN(FIELD_KNOWN, actor_fact, entry, "entry"),
                                     PLAIN(FIELD_LETTER, actor_fact, gender, "gender"),
                                     PLAIN(FIELD_IS, actor_fact, is_plural, "plural"),
                                     LISTED(actor_fact, names, "names", 0, COUNT, count_fact),
                                     LISTED(actor_fact, roles, "roles", 0, WORDS, words_fact),
                                     NEEDED(actor_fact, mentions, "mentions", MENTION, mention_fact),
                                     END};

static const struct field PLACE[] = {PLAIN(FIELD_TEXT, place_fact, name, "name"),
                                     NAMED(place_fact, kind, "kind", PLACE_KIND_WORDS),
                                     PLAIN(FIELD_KNOWN, place_fact, country, "country"),
                                     PLAIN(FIELD_NUMBER, place_fact, lat, "lat"),
                                     PLAIN(FIELD_NUMBER, place_fact, lon, "lon"),
                                     PLAIN(FIELD_ID, place_fact, geonames, "geonames"),
                                     LISTED(place_fact, names, "names", 0, COUNT, count_fact),
                                     LISTED(place_fact, mentions, "mentions", 0, MENTION, mention_fact),
                                     END};

static const struct field DATE[] = {
    PLAIN(FIELD_REPORT, date_fact, report, "report"), PLAIN(FIELD_SPAN, date_fact, span, NULL),
    PLAIN(FIELD_TEXT, date_fact, text, "text"),       NAMED(date_fact, kind, "kind", DATE_KIND_WORDS),
    PLAIN(FIELD_KNOWN, date_fact, value, "value"),    PLAIN(FIELD_KNOWN, date_fact, from, "from"),
    PLAIN(FIELD_KNOWN, date_fact, to, "to"),          PLAIN(FIELD_IS, date_fact, is_deadline, "deadline"),
    PLAIN(FIELD_TEXT, date_fact, rule, "rule"),       END};

static const struct field VERSION[] = {PLAIN(FIELD_REPORT, version_fact, report, "report"),
                                       PLAIN(FIELD_SPAN, version_fact, span, NULL),
                                       PLAIN(FIELD_TEXT, version_fact, text, "text"),
                                       LISTED(version_fact, parts, "parts", 0, CUE, cue_fact),
                                       NESTED(version_fact, cue, "cue", CUE, cue_fact),
                                       PLAIN(FIELD_KNOWN, version_fact, channel, "channel"),
                                       PLAIN(FIELD_NUMBER, version_fact, confidence, "confidence"),
                                       PLAIN(FIELD_TEXT, version_fact, rule, "rule"),
                                       END};

static const struct field EDIT[] = {PLAIN(FIELD_TEXT, edit_fact, from, "from"),
                                    PLAIN(FIELD_TEXT, edit_fact, to, "to"),
                                    PLAIN(FIELD_REPORT, edit_fact, report_a, "report_a"),
                                    PLAIN(FIELD_REPORT, edit_fact, report_b, "report_b"), END};

static const struct field QUOTE[] = {
    LINKED(quote_fact, speaker, "speaker", 'a'),
    LINKED(quote_fact, addressee, "addressee", 'a'),
    NAMED(quote_fact, kind, "kind", QUOTE_KIND_WORDS),
    PLAIN(FIELD_IS, quote_fact, is_attitude, "attitude"),
    NESTED(quote_fact, speaker_mention, "speaker_mention", WORDS, words_fact),
    NEEDED(quote_fact, versions, "versions", VERSION, version_fact),
    NAMED(quote_fact, wording, "wording", WORDING),
    LISTED(quote_fact, edits, "edits", 0, EDIT, edit_fact),
    END};

static const struct field ATTESTATION[] = {PLAIN(FIELD_REPORT, attestation_fact, report, "report"),
                                           PLAIN(FIELD_SPAN, attestation_fact, span, NULL),
                                           PLAIN(FIELD_TEXT, attestation_fact, text, "text"),
                                           NESTED(attestation_fact, trigger, "trigger", CUE, cue_fact),
                                           LINKED(attestation_fact, according_to, "according_to", 'a'),
                                           PLAIN(FIELD_NUMBER, attestation_fact, confidence, "confidence"),
                                           PLAIN(FIELD_TEXT, attestation_fact, rule, "rule"),
                                           END};

static const struct field EVENT[] = {
    LINKED(event_fact, source, "source", 'a'),
    LINKED(event_fact, target, "target", 'a'),
    PLAIN(FIELD_KNOWN, event_fact, cameo, "cameo"),
    PLAIN(FIELD_KNOWN, event_fact, plover, "plover"),
    PLAIN(FIELD_KNOWN, event_fact, mode, "mode"),
    PLAIN(FIELD_KNOWN, event_fact, context, "context"),
    NAMED(event_fact, status, "status", STATUS_WORDS),
    NESTED(event_fact, date, "date", WHEN, when_fact),
    LINKED(event_fact, place, "place", 'p'),
    NEEDED(event_fact, attestations, "attestations", ATTESTATION, attestation_fact),
    END};

static const struct field TERM[] = {
    NAMED(term_fact, kind, "kind", TERM_KIND_WORDS),  PLAIN(FIELD_TEXT, term_fact, text, "text"),
    PLAIN(FIELD_REPORT, term_fact, report, "report"), PLAIN(FIELD_SPAN, term_fact, span, NULL),
    NESTED(term_fact, date, "date", WHEN, when_fact), END};

static const struct field RELATION[] = {NAMED(relation_fact, kind, "kind", RELATION_KIND),
                                        LINKED(relation_fact, to, "to", 'n'), END};

static const struct field POSITION[] = {
    LINKED(position_fact, actor, "actor", 'a'),
    LINKED(position_fact, toward, "toward", 'a'),
    NAMED(position_fact, kind, "kind", POSITION_KIND_WORDS),
    PLAIN(FIELD_KNOWN, position_fact, issue, "issue"),
    NESTED(position_fact, about, "about", WORDS, words_fact),
    NESTED(position_fact, date, "date", WHEN, when_fact),
    LISTED(position_fact, terms, "terms", 0, TERM, term_fact),
    NAMED(position_fact, state, "state", STATE_WORDS),
    LINKED(position_fact, answers, "answers", 'n'),
    LISTED(position_fact, relations, "relations", 0, RELATION, relation_fact),
    NEEDED(position_fact, attestations, "attestations", ATTESTATION, attestation_fact),
    END};

static const struct field READING[] = {PLAIN(FIELD_REPORT, reading_fact, report, "report"),
                                       PLAIN(FIELD_SPAN, reading_fact, span, NULL),
                                       PLAIN(FIELD_TEXT, reading_fact, text, "text"),
                                       PLAIN(FIELD_NUMBER, reading_fact, low, "low"),
                                       PLAIN(FIELD_NUMBER, reading_fact, high, "high"),
                                       PLAIN(FIELD_IS, reading_fact, is_approximate, "approximate"),
                                       NAMED(reading_fact, role, "role", FIGURE_ROLE_WORDS),
                                       LINKED(reading_fact, according_to, "according_to", 'a'),
                                       NESTED(reading_fact, date, "date", WHEN, when_fact),
                                       PLAIN(FIELD_TEXT, reading_fact, rule, "rule"),
                                       END};

static const struct field FIGURE[] = {PLAIN(FIELD_TEXT, figure_fact, about, "about"),
                                      PLAIN(FIELD_KNOWN, figure_fact, unit, "unit"),
                                      NEEDED(figure_fact, readings, "readings", READING, reading_fact),
                                      NAMED(figure_fact, agreement, "agreement", AGREEMENT), END};

static const struct field DIFFERENCE[] = {NAMED(difference_fact, kind, "kind", DIFFERENCE_KIND_WORDS),
                                          PLAIN(FIELD_THING, difference_fact, of, "of"),
                                          PLAIN(FIELD_REPORTS, difference_fact, reports, "reports"),
                                          PLAIN(FIELD_TEXT, difference_fact, text, "text"), END};

const struct field FACTS_FIELDS[] = {
    LISTED(facts, actors, "actors", 'a', ACTOR, actor_fact),
    LISTED(facts, places, "places", 'p', PLACE, place_fact),
    LISTED(facts, dates, "dates", 'd', DATE, date_fact),
    LISTED(facts, quotes, "quotes", 'q', QUOTE, quote_fact),
    LISTED(facts, events, "events", 'e', EVENT, event_fact),
    LISTED(facts, positions, "positions", 'n', POSITION, position_fact),
    LISTED(facts, figures, "figures", 'f', FIGURE, figure_fact),
    LISTED(facts, differences, "differences", 'x', DIFFERENCE, difference_fact),
    END};

static const struct field DAMAGE[] = {NAMED(damage_fact, kind, "kind", DAMAGE_KIND_WORDS),
                                      PLAIN(FIELD_SPAN, damage_fact, span, NULL), END};

static const struct field REMARK[] = {PLAIN(FIELD_TEXT, words_fact, text, "text"),
                                      PLAIN(FIELD_SPAN, words_fact, span, NULL), END};

static const struct field TERM_WEIGHT[] = {PLAIN(FIELD_TEXT, term_weight, term, "term"),
                                           PLAIN(FIELD_COUNT, term_weight, count, "count"), END};

static const struct field NEAR[] = {PLAIN(FIELD_REPORT, near_fact, report, "report"),
                                    PLAIN(FIELD_NUMBER, near_fact, similarity, "similarity"), END};

const struct field REPORT_FIELDS[] = {PLAIN(FIELD_TEXT, report, id, "id"),
                                      PLAIN(FIELD_KNOWN, report, outlet, "outlet"),
                                      PLAIN(FIELD_KNOWN, report, title, "title"),
                                      PLAIN(FIELD_KNOWN, report, url, "url"),
                                      PLAIN(FIELD_KNOWN, report, published, "published"),
                                      PLAIN(FIELD_KNOWN, report, language, "language"),
                                      PLAIN(FIELD_SIZE, report, bytes, "bytes"),
                                      PLAIN(FIELD_KNOWN, report, file, "file"),
                                      LISTED(report, damage, "damage", 0, DAMAGE, damage_fact),
                                      LISTED(report, remarks, "remarks", 0, REMARK, words_fact),
                                      LISTED(report, sentences, "sentences", 0, PART, part_fact),
                                      PLAIN(FIELD_TEXT, report, sketch, "sketch"),
                                      LISTED(report, terms, "terms", 0, TERM_WEIGHT, term_weight),
                                      LISTED(report, traps, "traps", 0, REMARK, words_fact),
                                      END};

const struct field REPORT_MORE[] = {
    PLAIN(FIELD_EARLIER, report, duplicate_of, "duplicate_of"),
    LISTED(report, near_duplicate_of, "near_duplicate_of", 0, NEAR, near_fact), END};

const struct field STORY_FIELDS[] = {PLAIN(FIELD_TEXT, story, id, "id"),
                                     PLAIN(FIELD_TEXT, story, title, "title"),
                                     PLAIN(FIELD_KNOWN, story, first, "first"),
                                     PLAIN(FIELD_KNOWN, story, last, "last"),
                                     PLAIN(FIELD_REPORTS, story, reports, "reports"),
                                     END};
