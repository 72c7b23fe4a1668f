#include "across/who.h"

#include <math.h>
#include <stdlib.h>

#include "across/weave.h"
#include "doc/doc.h"
#include "know/know.h"
#include "know/spelling.h"

enum { NAMES_COMPARED = 6 };
static const double SAME = 0.5; /* the threshold that spelling.h promises */
static const double NEAR_DEGREES = 0.3;

/* ---- counts of names ----------------------------------------------------------------------------------- */

struct counts {
    struct count_fact *at;
    size_t count, room;
};

static void add_count(struct arena *a, struct counts *c, struct count_fact more) {
    for (size_t i = 0; i < c->count; i++)
        if (str_same(c->at[i].text, more.text)) {
            c->at[i].count += more.count;
            return;
        }
    c->at = arena_grow(a, c->at, c->count, &c->room, sizeof *c->at);
    c->at[c->count++] = (struct count_fact){str_copy(a, more.text), more.count};
}

static int by_count(const void *x, const void *y) {
    const struct count_fact *a = x, *b = y;
    if (a->count != b->count) return a->count < b->count ? 1 : -1;
    return str_compare(a->text, b->text);
}

#define ADD_COUNTS(arena, to, from)                                                                          \
    do {                                                                                                     \
        struct counts c_ = {(to).at, (to).count, (to).room};                                                 \
        for (size_t i_ = 0; i_ < (from).count; i_++) add_count(arena, &c_, (from).at[i_]);                   \
        if (c_.count) qsort(c_.at, c_.count, sizeof *c_.at, by_count);                                       \
        (to).at = c_.at, (to).count = c_.count, (to).room = c_.room;                                         \
    } while (0)

/* ---- actors -------------------------------------------------------------------------------------------- */

static bool types_agree(unsigned a, unsigned b) {
    bool loose_a = a == ACTOR_ORGANISATION || a == ACTOR_GROUP,
         loose_b = b == ACTOR_ORGANISATION || b == ACTOR_GROUP;
    return a == b || a == ACTOR_NONE || b == ACTOR_NONE || (loose_a && loose_b);
}

/* Codes of two countries cannot be one actor's. */
static bool codes_agree(struct str a, struct str b) {
    return a.size < 3 || b.size < 3 || memcmp(a.at, b.at, 3) == 0;
}

/* A country's army and its rebels are two, however alike their names: "Syrian Army", "Free Syrian Army". What
 * a person is may change. */
static bool sectors_agree(const struct actor_fact *a, const struct actor_fact *b) {
    bool are_told = a->code.size >= 6 && b->code.size >= 6 && a->type != ACTOR_PERSON;
    return !are_told || memcmp(a->code.at + 3, b->code.at + 3, 3) == 0;
}

static double names_score(const struct actor_fact *a, const struct actor_fact *b, const struct spelling *s) {
    double best = 0;
    for (size_t i = 0; i < a->names.count && i < NAMES_COMPARED; i++)
        for (size_t j = 0; j < b->names.count && j < NAMES_COMPARED; j++) {
            double score = spelling_score(s, a->names.at[i].text, b->names.at[j].text);
            if (score > best) best = score;
        }
    return best;
}

/* Without case and article: descriptions are compared as they would be looked up. */
static struct str bare(struct arena *scratch, struct str description) {
    struct str s = str_lower(scratch, str_trim(description));
    static const char *const ARTICLES[] = {"the ", "a ", "an "};
    for (size_t i = 0; i < sizeof ARTICLES / sizeof *ARTICLES; i++)
        if (str_begins(s, ARTICLES[i]))
            return (struct str){s.at + strlen(ARTICLES[i]), s.size - strlen(ARTICLES[i])};
    return s;
}

/* Whether `named` holds the role that the other, who has no name, is called by: "the interior minister". */
static bool has_role(struct arena *scratch, const struct actor_fact *named,
                     const struct actor_fact *nameless) {
    struct str wanted = bare(scratch, nameless->name);
    for (size_t i = 0; wanted.size && i < named->roles.count; i++)
        if (str_same(bare(scratch, named->roles.at[i].text), wanted)) return true;
    return false;
}

/* The last word without its plural s: "rebel" for "the Syrian rebels". */
static struct str last_word(struct str description) {
    while (memchr(description.at, ' ', description.size)) str_cut(&description, ' ');
    if (str_ends(description, "s")) description.size--;
    return description;
}

/* Two actors without names: described in the same words, or groups of one country and sector that are called
 * by one noun. "The opposition" and "opposition activists" are of one code and are not one. */
static bool is_one_description(struct arena *scratch, const struct actor_fact *a,
                               const struct actor_fact *b) {
    if (!a->name.size || !b->name.size || !codes_agree(a->code, b->code)) return false;
    struct str x = bare(scratch, a->name), y = bare(scratch, b->name);
    if (a->is_plural == b->is_plural && str_same(x, y)) return true;
    bool are_groups = a->type == ACTOR_GROUP && b->type == ACTOR_GROUP;
    return are_groups && a->code.size > 3 && str_same(a->code, b->code) &&
           str_same(last_word(x), last_word(y));
}

/* A country has one government, whatever it is called: "the regime", "Damascus", "the authorities". */
static bool is_one_government(const struct actor_fact *a, const struct actor_fact *b) {
    return a->type == ACTOR_GOVERNMENT && b->type == ACTOR_GOVERNMENT && a->code.size > 3 &&
           str_same(a->code, b->code);
}

/* How sure the two are one, 0..1; below SAME they are not. */
static double actor_score(struct arena *scratch, const struct actor_fact *a, const struct actor_fact *b,
                          const struct spelling *s) {
    if (!types_agree(a->type, b->type)) return 0;
    if (a->entry.size && b->entry.size) return str_same(a->entry, b->entry) ? 1 : 0;
    if (is_one_government(a, b)) return 0.8;
    if (!sectors_agree(a, b)) return 0;
    if (a->names.count && b->names.count) return codes_agree(a->code, b->code) ? names_score(a, b, s) : 0;
    if (!a->names.count && !b->names.count) return is_one_description(scratch, a, b) ? 0.6 : 0;
    const struct actor_fact *named = a->names.count ? a : b, *nameless = a->names.count ? b : a;
    return codes_agree(a->code, b->code) && has_role(scratch, named, nameless) ? 0.55 : 0;
}

static uint32_t find_actor(const struct weave *w, const struct actor_fact *x, const bool *is_taken,
                           size_t known, const struct spelling *s) {
    uint32_t best = 0;
    double best_score = 0;
    for (uint32_t i = 0; i < known; i++) {
        if (is_taken[i]) continue;
        double score = actor_score(w->scratch, &w->s->facts.actors.at[i], x, s);
        if (score >= SAME && score > best_score) best = i + 1, best_score = score;
    }
    return best;
}

/* The more specific of two codes: the longer one; where they are as long, the first. */
static struct str better_code(struct str a, struct str b) { return b.size > a.size ? b : a; }

static void join_actor(const struct weave *w, struct actor_fact *to, const struct actor_fact *from) {
    if (!to->name.size || from->name.size > to->name.size) to->name = str_copy(w->a, from->name);
    to->code = str_copy(w->a, better_code(to->code, from->code));
    if (!to->entry.size) to->entry = str_copy(w->a, from->entry);
    if (!to->type) to->type = from->type;
    if (!to->gender) to->gender = from->gender;
    to->is_plural = to->is_plural || from->is_plural;
    ADD_COUNTS(w->a, to->names, from->names);
    for (size_t i = 0; i < from->roles.count; i++) {
        struct words_fact *role = list_add(w->a, to->roles);
        *role = from->roles.at[i];
    }
    for (size_t i = 0; i < from->mentions.count; i++) {
        struct mention_fact *mention = list_add(w->a, to->mentions);
        *mention = from->mentions.at[i];
    }
}

static void take_actors(struct weave *w, uint32_t i, const struct spelling *s) {
    const struct facts *from = weave_facts(w, i);
    size_t known = w->s->facts.actors.count;
    bool *is_taken = arena_take(w->scratch, known + 1);
    w->actors[i] = arena_take(w->scratch, from->actors.count * sizeof(uint32_t));
    for (size_t x = 0; x < from->actors.count; x++) {
        uint32_t link = find_actor(w, &from->actors.at[x], is_taken, known, s);
        if (!link) {
            (void)list_add(w->a, w->s->facts.actors);
            link = (uint32_t)w->s->facts.actors.count;
        } else {
            is_taken[link - 1] = true;
        }
        join_actor(w, list_get(w->s->facts.actors, link), &from->actors.at[x]);
        w->actors[i][x] = link;
    }
}

/* ---- places -------------------------------------------------------------------------------------------- */

static bool is_one_place(const struct place_fact *a, const struct place_fact *b) {
    if (a->geonames && b->geonames) return a->geonames == b->geonames;
    if (a->kind != b->kind || !str_same(a->country, b->country) || !str_same(a->name, b->name)) return false;
    if (isnan(a->lat) || isnan(b->lat)) return isnan(a->lat) && isnan(b->lat);
    return fabs(a->lat - b->lat) < NEAR_DEGREES && fabs(a->lon - b->lon) < NEAR_DEGREES;
}

static uint32_t find_place(const struct weave *w, const struct place_fact *x) {
    for (uint32_t i = 0; i < w->s->facts.places.count; i++)
        if (is_one_place(&w->s->facts.places.at[i], x)) return i + 1;
    return 0;
}

static void take_places(struct weave *w, uint32_t i) {
    const struct facts *from = weave_facts(w, i);
    w->places[i] = arena_take(w->scratch, from->places.count * sizeof(uint32_t));
    for (size_t x = 0; x < from->places.count; x++) {
        const struct place_fact *p = &from->places.at[x];
        uint32_t link = find_place(w, p);
        struct place_fact *to =
            link ? list_get(w->s->facts.places, link) : list_add(w->a, w->s->facts.places);
        if (!link) {
            to->name = p->name, to->country = p->country, to->kind = p->kind;
            to->lat = p->lat, to->lon = p->lon, to->geonames = p->geonames;
            link = (uint32_t)w->s->facts.places.count;
        }
        ADD_COUNTS(w->a, to->names, p->names);
        for (size_t m = 0; m < p->mentions.count; m++) {
            struct mention_fact *mention = list_add(w->a, to->mentions);
            *mention = p->mentions.at[m];
        }
        w->places[i][x] = link;
    }
}

void who_decide(struct weave *w, const struct know *k) {
    for (uint32_t i = 0; i < w->count; i++) {
        take_actors(w, i, k->spelling);
        take_places(w, i);
    }
}
