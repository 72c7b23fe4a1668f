#include "eval/question.h"

#include <math.h>

enum { NEAR_KM = 161 }; /* 100 miles: what the literature on toponyms calls the right place */
static const double EARTH_KM = 6371.0;
static const double DEGREE = 0.017453292519943295;

static const void *answer_of(const struct question *q, const struct item *x) {
    return (const char *)(q->lies_in == IN_FACT ? x->fact : x->telling) + q->offset;
}

/* ---- telling ------------------------------------------------------------------------------------------- */

static void tell_text(const struct question *q, const struct item *x, struct buf *to) {
    struct str s;
    memcpy(&s, answer_of(q, x), sizeof s);
    buf_str(to, s);
}

static void tell_root(const struct question *q, const struct item *x, struct buf *to) {
    struct str s;
    memcpy(&s, answer_of(q, x), sizeof s);
    buf_add(to, s.at, s.size < 2 ? s.size : 2);
}

static void tell_word(const struct question *q, const struct item *x, struct buf *to) {
    buf_text(to, q->word(*(const uint8_t *)answer_of(q, x)));
}

static uint32_t link_of(const struct question *q, const struct item *x) {
    return *(const uint32_t *)answer_of(q, x);
}

static void tell_actor(const struct question *q, const struct item *x, struct buf *to) {
    uint32_t link = link_of(q, x);
    buf_str(to, link ? list_get(x->facts->actors, link)->name : str_of("nobody"));
}

static void tell_place(const struct question *q, const struct item *x, struct buf *to) {
    uint32_t link = link_of(q, x);
    buf_str(to, link ? list_get(x->facts->places, link)->name : str_of("nowhere"));
}

static void tell_point(const struct question *q, const struct item *x, struct buf *to) {
    const struct place_fact *p = answer_of(q, x);
    buf_str(to, p->name);
    if (isnan(p->lat) || isnan(p->lon))
        buf_text(to, ", nowhere");
    else
        buf_print(to, " %.2f %.2f", p->lat, p->lon);
}

static void tell_interval(const struct question *q, const struct item *x, struct buf *to) {
    const struct date_fact *d = answer_of(q, x);
    if (!d->from.size && !d->to.size) return;
    buf_str(to, d->from), buf_text(to, " to "), buf_str(to, d->to);
}

static void tell_when(const struct question *q, const struct item *x, struct buf *to) {
    const struct when_fact *w = answer_of(q, x);
    buf_str(to, w->text);
}

static void tell_cue(const struct question *q, const struct item *x, struct buf *to) {
    const struct cue_fact *cue = answer_of(q, x);
    buf_str(to, cue->text);
}

static void tell_words(const struct question *q, const struct item *x, struct buf *to) {
    const struct words_fact *w = answer_of(q, x);
    buf_str(to, w->text);
}

static void tell_number(double n, struct buf *to) {
    if (isnan(n))
        buf_text(to, "open");
    else
        buf_print(to, "%.15g", n);
}

static void tell_range(const struct question *q, const struct item *x, struct buf *to) {
    const struct reading_fact *r = answer_of(q, x);
    tell_number(r->low, to), buf_text(to, " to "), tell_number(r->high, to);
}

static void tell_role(const struct question *q, const struct item *x, struct buf *to) {
    const char *role = figure_role_name(*(const uint8_t *)answer_of(q, x));
    buf_text(to, *role ? role : "none");
}

static void tell_reports(const struct question *q, const struct item *x, struct buf *to) {
    const struct difference_fact *d = answer_of(q, x);
    for (size_t i = 0; i < d->reports.count; i++) {
        if (i) buf_byte(to, ' ');
        buf_str(to, list_get(x->record->reports, d->reports.at[i].report)->id);
    }
}

/* ---- judging ------------------------------------------------------------------------------------------- */

static enum verdict verdict_of(bool is_right) { return is_right ? RIGHT : WRONG; }

static enum verdict judge_actor(const struct question *q, const struct comparison *c, const struct item *gold,
                                const struct item *system) {
    uint32_t g = link_of(q, gold), s = link_of(q, system);
    if (!g) return verdict_of(!s);
    if (!c->gold_chains.place[g]) return NOT_ASKED;
    return verdict_of(s && c->partner[g] == s);
}

static double distance_km(const struct place_fact *a, const struct place_fact *b) {
    double rise = sin((b->lat - a->lat) * DEGREE / 2), turn = sin((b->lon - a->lon) * DEGREE / 2);
    double h = rise * rise + cos(a->lat * DEGREE) * cos(b->lat * DEGREE) * turn * turn;
    return 2 * EARTH_KM * asin(sqrt(h < 1 ? h : 1));
}

static enum verdict judge_points(const struct place_fact *g, const struct place_fact *s) {
    if (isnan(g->lat) || isnan(g->lon)) return NOT_ASKED;
    if (isnan(s->lat) || isnan(s->lon)) return WRONG;
    return verdict_of(distance_km(g, s) <= NEAR_KM);
}

static enum verdict judge_near(const struct question *q, const struct comparison *c, const struct item *gold,
                               const struct item *system) {
    (void)c;
    return judge_points(answer_of(q, gold), answer_of(q, system));
}

static enum verdict judge_place(const struct question *q, const struct comparison *c, const struct item *gold,
                                const struct item *system) {
    uint32_t g = link_of(q, gold), s = link_of(q, system);
    (void)c;
    if (!g || !s) return verdict_of(!g && !s);
    return judge_points(list_get(gold->facts->places, g), list_get(system->facts->places, s));
}

/* Two dates of events agree by their interval where the gold knows one, else by their words. */
static enum verdict judge_when(const struct question *q, const struct comparison *c, const struct item *gold,
                               const struct item *system) {
    const struct when_fact *g = answer_of(q, gold), *s = answer_of(q, system);
    (void)c;
    if (g->from.size || g->to.size) return verdict_of(str_same(g->from, s->from) && str_same(g->to, s->to));
    return verdict_of(str_same(g->text, s->text));
}

static enum verdict judge_cue(const struct question *q, const struct comparison *c, const struct item *gold,
                              const struct item *system) {
    const struct cue_fact *g = answer_of(q, gold), *s = answer_of(q, system);
    (void)c;
    return span_is_empty(g->span) ? NOT_ASKED : verdict_of(span_overlaps(g->span, s->span));
}

/* The words that name the speaker, where they stand in this report; a story's quotation has them in one
 * report. */
static enum verdict judge_words(const struct question *q, const struct comparison *c, const struct item *gold,
                                const struct item *system) {
    const struct words_fact *g = answer_of(q, gold), *s = answer_of(q, system);
    if (g->report != c->gold.report || span_is_empty(g->span)) return NOT_ASKED;
    if (s->report && s->report != c->system.report) return NOT_ASKED;
    return verdict_of(s->report && span_overlaps(g->span, s->span));
}

static bool has_report(const struct item *x, struct str id) {
    const struct difference_fact *d = x->fact;
    for (size_t i = 0; i < d->reports.count; i++)
        if (str_same(list_get(x->record->reports, d->reports.at[i].report)->id, id)) return true;
    return false;
}

/* The same reports, in whatever order. */
static enum verdict judge_reports(const struct question *q, const struct comparison *c,
                                  const struct item *gold, const struct item *system) {
    const struct difference_fact *g = answer_of(q, gold), *s = answer_of(q, system);
    (void)c;
    if (g->reports.count != s->reports.count) return WRONG;
    for (size_t i = 0; i < g->reports.count; i++)
        if (!has_report(system, list_get(gold->record->reports, g->reports.at[i].report)->id)) return WRONG;
    return RIGHT;
}

enum verdict question_judge(const struct question *q, struct comparison *c, const struct item *gold,
                            const struct item *system) {
    if (q->judge) return q->judge(q, c, gold, system);
    buf_clear(&c->told), buf_clear(&c->also_told);
    q->tell(q, gold, &c->told), q->tell(q, system, &c->also_told);
    return verdict_of(
        str_same((struct str){c->told.at, c->told.size}, (struct str){c->also_told.at, c->also_told.size}));
}

/* ---- the questions ------------------------------------------------------------------------------------- */

#define FACT(type, member) IN_FACT, offsetof(struct type, member)
#define TOLD(type, member) IN_TELLING, offsetof(struct type, member)
#define TEXT               tell_text, NULL, NULL
#define WORD(word)         tell_word, word, NULL
#define ACTOR              tell_actor, NULL, judge_actor

/* clang-format off */
const struct question ASK_ACTOR_TYPE = {"type", FACT(actor_fact, type), WORD(actor_type_name), 1, false};
const struct question ASK_ACTOR_CODE = {"code", FACT(actor_fact, code), TEXT, 2, false};

const struct question ASK_PLACE_KIND = {"kind", FACT(place_fact, kind), WORD(place_kind_name), 1, false};
const struct question ASK_NEAR = {"within 161 km", IN_FACT, 0, tell_point, NULL, judge_near, 3, false};

const struct question ASK_DATE_KIND = {"kind", FACT(date_fact, kind), WORD(date_kind_name), 1, false};
const struct question ASK_VALUE = {"value", FACT(date_fact, value), TEXT, 2, false};
const struct question ASK_INTERVAL = {"interval", IN_FACT, 0, tell_interval, NULL, NULL, 1, true};

const struct question ASK_QUOTE_KIND = {"kind", FACT(quote_fact, kind), WORD(quote_kind_name), 1, false};
const struct question ASK_CUE = {"cue", TOLD(version_fact, cue), tell_cue, NULL, judge_cue, 1, true};
const struct question ASK_SOURCE_WORDS = {
    "source words", FACT(quote_fact, speaker_mention), tell_words, NULL, judge_words, 2, true};
const struct question ASK_SPEAKER = {"speaker", FACT(quote_fact, speaker), ACTOR, 5, false};
const struct question ASK_ADDRESSEE = {"addressee", FACT(quote_fact, addressee), ACTOR, 1, true};

const struct question ASK_SOURCE = {"source", FACT(event_fact, source), ACTOR, 4, false};
const struct question ASK_TARGET = {"target", FACT(event_fact, target), ACTOR, 3, false};
const struct question ASK_CAMEO = {"code", FACT(event_fact, cameo), TEXT, 1, false};
const struct question ASK_ROOT = {"root", FACT(event_fact, cameo), tell_root, NULL, NULL, 3, true};
const struct question ASK_PLOVER = {"PLOVER type", FACT(event_fact, plover), TEXT, 0, true};
const struct question ASK_STATUS = {"status", FACT(event_fact, status), WORD(event_status_name), 3, false};
const struct question ASK_EVENT_PLACE = {
    "place", FACT(event_fact, place), tell_place, NULL, judge_place, 1, true};
const struct question ASK_EVENT_DATE = {"date", FACT(event_fact, date), tell_when, NULL, judge_when, 1, true};
const struct question ASK_ATTESTED_BY = {
    "according to", TOLD(attestation_fact, according_to), ACTOR, 1, true};

const struct question ASK_POSITION_KIND = {
    "kind", FACT(position_fact, kind), WORD(position_kind_name), 4, false};
const struct question ASK_ACTOR = {"actor", FACT(position_fact, actor), ACTOR, 4, false};
const struct question ASK_TOWARD = {"toward", FACT(position_fact, toward), ACTOR, 3, false};
const struct question ASK_STATE = {"state", FACT(position_fact, state), WORD(position_state_name), 1, true};

const struct question ASK_TERM_KIND = {"kind", TOLD(term_fact, kind), WORD(term_kind_name), 2, false};

const struct question ASK_RANGE = {"range", IN_TELLING, 0, tell_range, NULL, NULL, 4, false};
const struct question ASK_ABOUT = {"about", FACT(figure_fact, about), TEXT, 1, false};
const struct question ASK_ROLE = {"role", TOLD(reading_fact, role), tell_role, NULL, NULL, 2, false};
const struct question ASK_FIGURE_BY = {"according to", TOLD(reading_fact, according_to), ACTOR, 1, true};

const struct question ASK_DIFFERENCE_KIND = {
    "kind", FACT(difference_fact, kind), WORD(difference_kind_name), 1, false};
const struct question ASK_REPORTS = {"reports", IN_FACT, 0, tell_reports, NULL, judge_reports, 1, false};
/* clang-format on */
