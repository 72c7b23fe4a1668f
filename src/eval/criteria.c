#include "eval/criteria.h"

#include "eval/chainscore.h"
#include "eval/fit.h"

static void find_chains(struct arena *a, struct chains *chains, const struct items *mentions) {
    chains->mentions = arena_take(a, (mentions->count + 1) * sizeof *chains->mentions);
    for (size_t i = 0; i < mentions->count; i++) {
        uint32_t *place = &chains->place[mentions->at[i].link];
        if (!*place) *place = ++chains->count;
        chains->mentions[*place]++;
    }
}

static void settle_mentions(struct comparison *c, const struct items *gold, const struct items *system,
                            const struct pairs *pairs) {
    find_chains(c->a, &c->gold_chains, gold);
    find_chains(c->a, &c->system_chains, system);
    size_t room = ((size_t)c->gold_chains.count + 1) * (c->system_chains.count + 1);
    c->shared = arena_take(c->a, room * sizeof *c->shared);
    for (size_t i = 0; i < pairs->count; i++) {
        const struct item *g = &gold->at[pairs->at[i].gold], *s = &system->at[pairs->at[i].system];
        ++*comparison_shared(c, c->gold_chains.place[g->link], c->system_chains.place[s->link]);
    }
}

static void settle_actors(struct comparison *c, const struct items *gold, const struct items *system,
                          const struct pairs *pairs) {
    for (size_t i = 0; i < pairs->count; i++)
        c->partner[gold->at[pairs->at[i].gold].link] = system->at[pairs->at[i].system].link;
}

/* Names of places in an actor's words, and in datelines, are no spots by the guidelines of the gold. */
static bool is_no_spot(const void *fact, const void *telling) {
    (void)fact;
    return !mention_is_spot(telling);
}

/* What somebody holds or does is no quotation by the same guidelines, but for words of it in marks. */
static bool is_attitude(const void *fact, const void *telling) {
    (void)telling;
    return ((const struct quote_fact *)fact)->is_attitude && quote_is_indirect(fact);
}

/* Ages are no figures by the same guidelines. */
static bool is_age(const void *fact, const void *telling) {
    (void)telling;
    return str_is(((const struct figure_fact *)fact)->about, "age");
}

static bool is_in_marks_alone(const void *fact) { return ((const struct quote_fact *)fact)->is_attitude; }

/* clang-format off */
const struct criterion CRITERIA[LAYERS] = {
    {.name = "mentions", .one = "mention", .letter = 'a',
     .telling = {TELLING(actors, actor_fact, mentions, mention_fact, span, text), 0, NULL, false, NULL},
     .measures = {{"last word", fit_head, {0}, NULL}, {"exact", fit_exact, {0}, NULL},
                  {"last word and type", fit_head, {&ASK_ACTOR_TYPE}, NULL}},
     .type = &ASK_ACTOR_TYPE, .cost = 1, .settle = settle_mentions},
    {.name = "actors", .one = "actor",
     .telling = {TELLING(actors, actor_fact, mentions, mention_fact, span, text), 0, NULL, true, NULL},
     .measures = {{"shared mentions", fit_shared, {0}, NULL}, {"B-cubed", NULL, {0}, chainscore_all},
                  {"B-cubed of the found", NULL, {0}, chainscore_found}},
     .questions = {&ASK_ACTOR_TYPE, &ASK_ACTOR_CODE},
     .type = &ASK_ACTOR_TYPE, .cost = 4, .settle = settle_actors},
    {.name = "places", .one = "place", .letter = 'p',
     .telling = {TELLING(places, place_fact, mentions, mention_fact, span, text), 0, NULL, false, is_no_spot},
     .measures = {{"last word", fit_head, {0}, NULL}, {"exact", fit_exact, {0}, NULL},
                  {"last word within 161 km", fit_head, {&ASK_NEAR}, NULL}},
     .questions = {&ASK_NEAR},
     .type = &ASK_PLACE_KIND, .cost = 3},
    {.name = "dates", .one = "date", .letter = 'd',
     .telling = {offsetof(struct facts, dates), sizeof(struct date_fact), 0, 0, offsetof(struct date_fact, report),
                 offsetof(struct date_fact, span), offsetof(struct date_fact, text), 0, NULL, false, NULL},
     .measures = {{"overlap", fit_touch, {0}, NULL}, {"exact", fit_exact, {0}, NULL}},
     .questions = {&ASK_VALUE, &ASK_INTERVAL},
     .type = &ASK_DATE_KIND, .cost = 3},
    {.name = "quotes", .one = "quote", .letter = 'q',
     .telling = {TELLING(quotes, quote_fact, versions, version_fact, span, text), offsetof(struct version_fact, parts),
                 is_in_marks_alone, false, is_attitude},
     .measures = {{"half of the content", fit_half, {0}, NULL}, {"exact content", fit_content, {0}, NULL}},
     .questions = {&ASK_SPEAKER, &ASK_QUOTE_KIND, &ASK_CUE, &ASK_SOURCE_WORDS, &ASK_ADDRESSEE},
     .type = &ASK_QUOTE_KIND, .cost = 8, .is_trapped = true},
    {.name = "events", .one = "event", .letter = 'e',
     .telling = {TELLING(events, event_fact, attestations, attestation_fact, trigger.span, trigger.text), 0, NULL, false, NULL},
     .measures = {{"trigger", fit_touch, {0}, NULL}, {"trigger and code", fit_touch, {&ASK_CAMEO}, NULL},
                  {"trigger and root", fit_touch, {&ASK_ROOT}, NULL},
                  {"trigger and PLOVER type", fit_touch, {&ASK_PLOVER}, NULL},
                  {"triple", fit_anywhere, {&ASK_ROOT, &ASK_SOURCE, &ASK_TARGET}, NULL}},
     .questions = {&ASK_SOURCE, &ASK_TARGET, &ASK_CAMEO, &ASK_ROOT, &ASK_PLOVER, &ASK_STATUS, &ASK_EVENT_DATE,
                   &ASK_EVENT_PLACE, &ASK_ATTESTED_BY},
     .type = &ASK_PLOVER, .cost = 10, .is_trapped = true},
    {.name = "positions", .one = "position", .letter = 'n',
     .telling = {TELLING(positions, position_fact, attestations, attestation_fact, span, text), 0, NULL, false, NULL},
     .measures = {{"half of the words", fit_half, {0}, NULL},
                  {"half of the words and kind", fit_half, {&ASK_POSITION_KIND}, NULL}},
     .questions = {&ASK_ACTOR, &ASK_TOWARD, &ASK_POSITION_KIND, &ASK_STATE},
     .type = &ASK_POSITION_KIND, .cost = 10, .is_trapped = true},
    {.name = "terms", .one = "term",
     .telling = {TELLING(positions, position_fact, terms, term_fact, span, text), 0, NULL, false, NULL},
     .measures = {{"half of the words", fit_half, {0}, NULL},
                  {"half of the words and kind", fit_half, {&ASK_TERM_KIND}, NULL}},
     .questions = {&ASK_TERM_KIND},
     .type = &ASK_TERM_KIND, .cost = 3},
    {.name = "figures", .one = "figure", .letter = 'f',
     .telling = {TELLING(figures, figure_fact, readings, reading_fact, span, text), 0, NULL, false, is_age},
     .measures = {{"overlap", fit_touch, {0}, NULL}, {"overlap and range", fit_touch, {&ASK_RANGE}, NULL}},
     .questions = {&ASK_RANGE, &ASK_ABOUT, &ASK_ROLE, &ASK_FIGURE_BY},
     .type = &ASK_ROLE, .cost = 6, .is_trapped = true},
    {.name = "differences", .one = "difference",
     .measures = {{"kind and words", fit_thing, {&ASK_DIFFERENCE_KIND}, NULL},
                  {"kind and words and reports", fit_thing, {&ASK_DIFFERENCE_KIND, &ASK_REPORTS}, NULL}},
     .questions = {&ASK_REPORTS},
     .type = &ASK_DIFFERENCE_KIND, .cost = 5, .is_of_stories = true},
};
/* clang-format on */

const struct telling *criteria_telling(char list) {
    for (size_t i = 0; i < LAYERS; i++)
        if (CRITERIA[i].letter == list) return &CRITERIA[i].telling;
    return NULL;
}
