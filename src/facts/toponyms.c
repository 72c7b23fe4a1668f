#include "facts/toponyms.h"

#include <assert.h>

#include "base/arena.h"
#include "base/map.h"
#include "base/utf8.h"
#include "doc/doc.h"
#include "know/actorbook.h"
#include "know/know.h"
#include "know/placename.h"
#include "know/wordlist.h"

enum {
    LONGEST = 7,     /* tokens of a name */
    LONGEST_ROW = 4, /* capitals that make the name of a street */
    CUE_REACH = 6,   /* tokens between "in" and the name: "in the eastern province of" */
    CODE_LETTERS = 3,
    CODE_WEIGHT = 60,
};

/* Points of evidence that a name is a place here. They were set by hand on news and then left alone. */
enum {
    POINTS_LOC = 40,
    POINTS_NO_NAME = -5,
    POINTS_PERSON = -30,
    POINTS_STRONG_CUE = 25,
    POINTS_WEAK_CUE = 8,
    POINTS_NOUN = 20,
    POINTS_WITHIN = 35,
    POINTS_WORDS = 10,
    POINTS_TITLE = -50,
    POINTS_JOINED = -20,
    POINTS_DOUBT = -25,
    POINTS_OTHER = -5,
    POINTS_ELSEWHERE = 25,
    POINTS_BORNE = 5,
    POINTS_PART = 10,
    POINTS_BEARER = 15,
    POINTS_LISTED = 15,
    POINTS_BASE = 1000,
    POINTS_SURE = 15,
    POINTS_NEVER = -200,
    POINTS_BORROWED = -100,
    POINTS_INSIDE = -60,
};

struct search {
    const struct doc *d;
    const struct know *k;
    struct toponyms *to;
    struct map index;  /* key of a name -> names */
    struct map told;   /* names in lower case that the gazetteer lacks and the report tells as places -> 1 */
    uint32_t *name_of; /* token -> the entity (doc.names) that holds it */
    bool has_entities;
    bool lists_counties; /* the sentence being read says "counties" */
    const struct wordlist *cues, *directions, *nouns, *bearers, *borrowers, *persons, *will, *doubts, *odds,
        *reporting, *sites;
};

/* A match of the gazetteer over the tokens [first, end). */
struct match {
    uint32_t first, end;
    struct gazetteer_hit hits[TOPONYM_HITS];
    uint32_t count;
};

/* ---- words --------------------------------------------------------------------------------------------- */

static struct str word_lower(const struct search *s, uint32_t token) {
    return str_lower(s->to->arena, doc_token(s->d, token));
}

static bool has_word(const struct search *s, const struct wordlist *list, uint32_t token) {
    return wordlist_has(list, word_lower(s, token));
}

static bool is_value(const struct wordlist *list, struct str word, const char *value) {
    const struct str *found = wordlist_find(list, word);
    return found && str_is(*found, value);
}

static bool is_capital(const struct search *s, uint32_t token) {
    struct str w = doc_token(s->d, token);
    uint32_t length;
    return w.size && utf8_is_upper(utf8_at(w.at, w.size, 0, &length));
}

static bool is_all_capitals(struct str w) {
    for (size_t i = 0; i < w.size; i++)
        if (w.at[i] >= 'a' && w.at[i] <= 'z') return false;
    return true;
}

static bool is_word(const struct search *s, uint32_t token) {
    struct str w = doc_token(s->d, token);
    uint32_t length;
    return w.size && utf8_is_letter(utf8_at(w.at, w.size, 0, &length));
}

static bool is_token(const struct search *s, uint32_t token, const char *text) {
    return str_is(doc_token(s->d, token), text);
}

static struct range sentence_of(const struct search *s, uint32_t token) {
    return s->d->ranges.at[s->d->tokens.at[token].sentence];
}

/* ---- matches ------------------------------------------------------------------------------------------- */

/* A name may begin with a capital, or with an article before one: "al-Qaim". */
static bool may_begin(const struct search *s, uint32_t t, uint32_t end) {
    if (is_capital(s, t)) return true;
    struct str w = doc_token(s->d, t);
    if (memchr(w.at, '-', w.size) && w.size > 4 && w.at[0] == 'a') return true;
    return w.size == 2 && t + 2 < end && is_token(s, t + 1, "-") && is_capital(s, t + 2);
}

/* Whether the hit may stand for these words: codes and short forms only where they are written as such. */
static bool may_mean(const struct search *s, struct gazetteer_hit hit, struct str words, bool may_be_short) {
    if (hit.use == USE_SHORT) return may_be_short;
    if (hit.use == USE_BARE) return s->lists_counties;
    if (words.size > CODE_LETTERS) return true;
    char a[PLACENAME_ROOM], b[PLACENAME_ROOM];
    struct gazetteer_place p = gazetteer_place(s->k->gazetteer, hit.place);
    if (is_all_capitals(words))
        return p.kind != GAZETTEER_CITY || p.weight >= CODE_WEIGHT; /* "UN" is not the town of Un */
    return str_same(placename_fold(words, a), placename_fold(p.name, b));
}

/* "Mass. lawmakers": a short form with its full stop within a sentence. */
static bool is_dotted(const struct search *s, uint32_t end, struct str words) {
    uint32_t stop = sentence_of(s, end - 1).end;
    return words.at[words.size - 1] == '.' && end < stop && is_word(s, end) && !is_capital(s, end);
}

static bool matches(const struct search *s, uint32_t first, uint32_t end, bool after_comma, struct match *m) {
    struct str words = doc_words(s->d, doc_span(s->d, first, end));
    bool may_be_short = after_comma || is_dotted(s, end, words);
    struct gazetteer_hit hits[TOPONYM_HITS];
    uint32_t found = gazetteer_find(s->k->gazetteer, words, hits, TOPONYM_HITS);
    m->first = first, m->end = end, m->count = 0;
    for (uint32_t i = 0; i < found; i++)
        if (may_mean(s, hits[i], words, may_be_short)) m->hits[m->count++] = hits[i];
    return m->count > 0;
}

/* Whether one of the words has a capital, the article left aside: "The city" has none. */
static bool has_capital(const struct search *s, uint32_t first, uint32_t end) {
    if (end > first + 1 && (is_token(s, first, "The") || is_token(s, first, "the"))) first++;
    for (uint32_t t = first; t < end; t++)
        if (is_capital(s, t) || memchr(doc_token(s->d, t).at, '-', doc_token(s->d, t).size)) return true;
    return false;
}

/* The longest name that begins at `t`. */
static bool match_longest(const struct search *s, uint32_t t, uint32_t end, bool after_comma,
                          struct match *m) {
    if (!may_begin(s, t, end)) return false;
    uint32_t last = end - t > LONGEST ? t + LONGEST : end;
    for (uint32_t e = last; e > t; e--) {
        if (!is_word(s, e - 1) && !is_token(s, e - 1, ".")) continue;
        if (e > t + 1 && s->d->tags.count > e - 1 && s->d->tags.at[e - 1].upos == UPOS_ADP)
            continue; /* "Kuwait by" */
        if (has_capital(s, t, e) && matches(s, t, e, after_comma, m)) return true;
    }
    return false;
}

/* ---- evidence ------------------------------------------------------------------------------------------ */

static uint8_t kind_of_noun(struct str value) {
    if (str_is(value, "city")) return GAZETTEER_CITY;
    return str_is(value, "site") ? GAZETTEER_SITE : GAZETTEER_REGION;
}

/* Back over "the eastern province of" to the word before. */
static uint32_t before_phrase(const struct search *s, uint32_t t, uint8_t *kind) {
    uint32_t begin = sentence_of(s, t).first, steps = 0;
    while (t > begin && steps++ < CUE_REACH) {
        struct str w = word_lower(s, t - 1);
        bool is_of = str_is(w, "of") && t > begin + 1 && has_word(s, s->nouns, t - 2);
        const struct str *noun = wordlist_find(s->nouns, w);
        bool is_noun = noun && !is_capital(s, t - 1);
        if (is_of) noun = wordlist_find(s->nouns, word_lower(s, t - 2));
        if (!is_of && !is_noun && !str_is(w, "the") && !wordlist_has(s->directions, w)) break;
        if (noun && !*kind) *kind = kind_of_noun(*noun);
        t -= is_of ? 2 : 1;
    }
    return t > begin ? t - 1 : 0;
}

static int cue_points(const struct search *s, uint32_t cue) {
    if (!cue) return 0;
    const struct str *value = wordlist_find(s->cues, word_lower(s, cue));
    if (value && is_token(s, cue, "of") && is_token(s, cue - 1, ","))
        return POINTS_STRONG_CUE; /* "a farmer, of Homs" */
    return !value ? 0 : str_is(*value, "strong") ? POINTS_STRONG_CUE : POINTS_WEAK_CUE;
}

/* What the noun after the name says: "Homs province". */
static uint8_t noun_after(const struct search *s, uint32_t end, uint32_t stop) {
    const struct str *noun = end < stop ? wordlist_find(s->nouns, word_lower(s, end)) : NULL;
    return noun ? kind_of_noun(*noun) : GAZETTEER_NONE;
}

/* Streets and papers; what is both a street and an office ("court") is the office after a place's name. */
static bool is_borrower(const struct search *s, uint32_t token) {
    return has_word(s, s->borrowers, token) && !has_word(s, s->bearers, token);
}

/* "Henderson County", which no person is called. */
static bool ends_in_kind(const struct search *s, const struct match *m) {
    return m->end - m->first > 1 && has_word(s, s->nouns, m->end - 1);
}

/* A name within a longer one of a place: "Damascus" in "Damascus Street", "Homs" in "Greater Homs". */
static int place_part_points(const struct search *s, const struct match *m, const struct name *entity) {
    uint32_t last = entity->end - 1;
    if (entity->first == m->first && m->end >= entity->end) return (int)(POINTS_LOC * entity->sure);
    if (is_borrower(s, last) && m->end <= last) return POINTS_BORROWED;
    if (entity->first == m->first)
        return has_word(s, s->bearers, last) || has_word(s, s->nouns, last) ? POINTS_NOUN : POINTS_PART;
    uint32_t before = m->first - 1;
    bool is_free = has_word(s, s->directions, before) || has_word(s, s->cues, before) || !is_word(s, before);
    return is_free ? POINTS_NOUN : POINTS_PERSON;
}

/* "Jordan condemned the visit": a country that a finder of names takes for a person whom the report never
 * names in full ("Chad Morrowby"). */
static bool is_lone_country(const struct search *s, const struct match *m, const struct name *entity) {
    const struct doc *d = s->d;
    struct str word = doc_token(d, m->first);
    bool is_one = m->end == m->first + 1 && entity->first == m->first && entity->end == m->end;
    if (!is_one || !s->k->actors || !actorbook_country(s->k->actors, word, COUNTRY_NAME, NULL).size)
        return false;
    bool is_led = m->first > sentence_of(s, m->first).first;
    if (is_led && (is_capital(s, m->first - 1) || str_is(doc_token(d, m->first - 1), ".")))
        return false; /* "Mr." */
    for (uint32_t i = 1; i < d->names.count; i++) {
        const struct name *n = &d->names.at[i];
        for (uint32_t t = n->first; n->kind == NAME_PER && n->end > n->first + 1 && t < n->end; t++)
            if (str_same(doc_token(d, t), word)) return false;
    }
    return true;
}

/* How a name that is part of an entity fares: "Mansfield Police" is in Mansfield, "Bank of England" is not in
 * England. */
static int part_points(const struct search *s, const struct match *m, const struct name *entity) {
    bool leads = entity->first == m->first, is_whole = leads && entity->end <= m->end;
    uint32_t last = entity->end - 1;
    if (entity->kind == NAME_LOC) return place_part_points(s, m, entity);
    if (leads && !is_whole && has_word(s, s->persons, m->end))
        return POINTS_NOUN; /* "Gainesville Mayor Ann Lee" */
    if (entity->kind == NAME_PER && ends_in_kind(s, m)) return POINTS_NOUN;
    if (entity->kind == NAME_PER && is_lone_country(s, m, entity)) return 0;
    if (entity->kind == NAME_PER) return is_whole ? (int)(POINTS_PERSON * entity->sure) : POINTS_INSIDE;
    if (is_whole) return 0;
    if (is_borrower(s, last)) return POINTS_BORROWED;
    if (entity->kind != NAME_ORG || !leads) return POINTS_INSIDE; /* "United Russia" */
    return has_word(s, s->bearers, last) ? POINTS_NOUN : POINTS_BORNE;
}

/* What stands next to it in capitals: a title or a first name before it, a surname or a street after it. */
static int neighbour_points(const struct search *s, const struct match *m, struct range r) {
    int points = 0;
    if (m->first > r.first) {
        uint32_t before = m->first - 1;
        bool is_title = has_word(s, s->persons, before) &&
                        (is_capital(s, before) || doc_token(s->d, before).at[0] == '.');
        if (is_title)
            points += POINTS_TITLE;
        else if (is_capital(s, before) && before > r.first && !has_word(s, s->directions, before) &&
                 !has_word(s, s->nouns, before) && !has_word(s, s->bearers, before) &&
                 !has_word(s, s->cues, before))
            points += POINTS_JOINED;
    }
    if (m->end < r.end && is_capital(s, m->end) && !ends_in_kind(s, m)) {
        if (is_borrower(s, m->end))
            points += POINTS_BORROWED;
        else if (!has_word(s, s->bearers, m->end) && !has_word(s, s->nouns, m->end) &&
                 !has_word(s, s->persons, m->end))
            points += POINTS_JOINED;
    }
    return points;
}

static int weight_points(const struct search *s, const struct match *m) {
    struct gazetteer_place p = gazetteer_place(s->k->gazetteer, m->hits[0].place);
    int points = (int)p.weight - 50;
    return (points > 30 ? 30 : points) + (m->hits[0].use == USE_OTHER ? POINTS_OTHER : 0);
}

/* How often the name is a place in news, counted; where it was not seen, whether it looks doubtful. */
static int odds_points(const struct search *s, struct str words) {
    const struct str *odds = wordlist_find(s->odds, words);
    if (!odds) return is_value(s->doubts, words, "cue") ? POINTS_DOUBT : 0;
    bool is_less = str_begins(*odds, "-");
    int points = str_number((struct str){odds->at + is_less, odds->size - is_less});
    return is_less ? -points : points;
}

static bool has_proper_noun(const struct search *s, const struct match *m) {
    for (uint32_t t = m->first; t < m->end; t++)
        if (s->d->tags.at[t].upos == UPOS_PROPN) return true;
    return false;
}

static int match_points(const struct search *s, const struct match *m, uint8_t *kind) {
    struct range r = sentence_of(s, m->first);
    struct str words = str_lower(s->to->arena, doc_words(s->d, doc_span(s->d, m->first, m->end)));
    uint32_t entity = s->name_of[m->first];
    uint8_t noun = noun_after(s, m->end, r.end);
    uint32_t cue = before_phrase(s, m->first, kind);
    if (is_value(s->doubts, words, "never")) return POINTS_NEVER;
    int points = weight_points(s, m) + cue_points(s, cue);
    if (noun && !*kind) *kind = noun;
    if (*kind) points += POINTS_NOUN;
    if (!has_proper_noun(s, m)) points += POINTS_NO_NAME;
    if (m->end < r.end && !is_capital(s, m->end) && has_word(s, s->bearers, m->end)) points += POINTS_BEARER;
    if (m->end - m->first > 1) points += POINTS_WORDS;
    points += odds_points(s, words);
    if (entity) return points + part_points(s, m, &s->d->names.at[entity]);
    return points + neighbour_points(s, m, r) + (s->has_entities ? POINTS_NO_NAME : 0);
}

/* ---- sightings ----------------------------------------------------------------------------------------- */

static uint32_t name_put(struct search *s, const struct match *m, struct str words, uint8_t kind,
                         bool is_short) {
    char fold[PLACENAME_ROOM];
    struct str folded = placename_fold(words, fold);
    struct str key =
        str_of(arena_print(s->to->arena, "%u%u %.*s", kind, is_short, (int)folded.size, folded.at));
    uint32_t *slot = map_put(&s->index, key);
    if (*slot) return *slot;
    struct toponyms *to = s->to;
    to->names = arena_grow(to->arena, to->names, to->name_count, &to->name_room, sizeof *to->names);
    struct toponym_name *n = &to->names[to->name_count];
    *n = (struct toponym_name){
        .text = words, .hit_count = m ? m->count : 0, .kind = kind, .is_short = is_short};
    n->hits = arena_take(to->arena, (n->hit_count + 1) * sizeof *n->hits);
    if (m && m->count) {
        memcpy(n->hits, m->hits, m->count * sizeof *n->hits);
        n->is_adjective = m->hits[0].use == USE_ADJECTIVE;
    }
    *slot = (uint32_t)to->name_count;
    return (uint32_t)to->name_count++;
}

static struct spotting *sighting_add(struct toponyms *to, uint32_t name) {
    to->sightings =
        arena_grow(to->arena, to->sightings, to->sighting_count, &to->sighting_room, sizeof *to->sightings);
    struct spotting *x = &to->sightings[to->sighting_count++];
    *x = (struct spotting){.name = name};
    to->names[name].seen++;
    return x;
}

/* Whether a preposition governs the name: "diplomats in Algiers said". */
static bool is_governed(const struct search *s, uint32_t first, uint32_t end) {
    const struct doc *d = s->d;
    if (d->arcs.count != d->tokens.count) return false;
    for (uint32_t t = first; t < end; t++)
        if (doc_child(d, t, REL_CASE) && doc_child(d, t, REL_CASE) < first) return true;
    return false;
}

/* Whether the place speaks or wills: "Moscow rejected", "Washington's decision". */
static bool is_actor(const struct search *s, uint32_t first, uint32_t end, uint32_t stop) {
    uint32_t t = end;
    if (is_governed(s, first, end)) return false;
    bool owns = t < stop && (is_token(s, t, "'s") || is_token(s, t, "\u2019s") || is_token(s, t, "'") ||
                             is_token(s, t, "\u2019"));
    if (owns) t++;
    for (uint32_t steps = 0; t < stop && steps < 2; t++, steps++) {
        struct str lemma =
            str_lower(s->to->arena, doc_lemma(s->d, t).size ? doc_lemma(s->d, t) : doc_token(s->d, t));
        if (owns && is_value(s->will, lemma, "noun")) return true;
        if (!owns && (wordlist_has(s->reporting, lemma) || is_value(s->will, lemma, "verb")))
            return !s->d->tags.count || s->d->tags.at[t].upos == UPOS_VERB;
        if (!is_word(s, t)) return false;
        bool passes =
            str_is(lemma, "have") || str_is(lemma, "also") || str_is(lemma, "will") || str_is(lemma, "has");
        if (!owns && !passes) return false;
    }
    return false;
}

/* Whether the tree has the place do, or be asked for, what only governments can: "Bamako, in turn, rejected
 * it", "accused Kigali", "agreed with Seoul". */
static bool is_party(const struct search *s, const struct match *m) {
    const struct doc *d = s->d;
    if (d->arcs.count != d->tokens.count) return false;
    uint32_t top = m->first;
    for (uint32_t t = m->first; t < m->end; t++)
        if (d->arcs.at[t].head < m->first || d->arcs.at[t].head >= m->end) top = t;
    if (d->arcs.at[top].rel == REL_CONJ) top = d->arcs.at[top].head;
    unsigned rel = d->arcs.at[top].rel;
    uint32_t head = d->arcs.at[top].head;
    if (!head || d->tags.at[head].upos != UPOS_VERB) return false;
    bool takes_part = rel == REL_NSUBJ || rel == REL_OBJ || rel == REL_IOBJ || rel == REL_OBL_AGENT;
    uint32_t by = rel == REL_OBL ? doc_child(d, top, REL_CASE) : 0;
    bool is_way = by > 1 && d->tags.at[by - 1].upos == UPOS_NOUN &&
                  wordlist_has(know_list(s->k, "place-nouns"), doc_lemma(d, by - 1));
    if (is_way) by = 0; /* "blocked the road to Mexico" */
    if (by && (is_token(s, by, "with") || is_token(s, by, "to"))) takes_part = true;
    struct str lemma = str_lower(s->to->arena, doc_lemma(d, head));
    return takes_part && (wordlist_has(s->reporting, lemma) || is_value(s->will, lemma, "verb"));
}

static bool is_government(const struct search *s, const struct match *m) {
    struct gazetteer_place p = gazetteer_place(s->k->gazetteer, m->hits[0].place);
    return p.kind == GAZETTEER_COUNTRY ||
           gazetteer_country(s->k->gazetteer, p.country).capital == m->hits[0].place ||
           str_is(p.name, "Kremlin") || str_is(p.name, "White House");
}

/* After "Paris" and a comma or a bracket: the sighting before `first` that this one holds. */
static struct spotting *held_by(const struct search *s, uint32_t first) {
    struct toponyms *to = s->to;
    if (to->sighting_count < 2 || first < 2) return NULL;
    struct spotting *x = &to->sightings[to->sighting_count - 1];
    bool is_next = x->end + 1 == first && (is_token(s, first - 1, ",") || is_token(s, first - 1, "("));
    return x->end && (is_next || x->end == first) ? x : NULL;
}

static bool is_area(const struct search *s, const struct match *m) {
    for (uint32_t i = 0; i < m->count; i++) {
        uint8_t kind = gazetteer_place(s->k->gazetteer, m->hits[i].place).kind;
        if (m->hits[i].use != USE_ADJECTIVE && (kind == GAZETTEER_REGION || kind == GAZETTEER_COUNTRY))
            return true;
    }
    return false;
}

/* "Washington, New York and Boston" is a row of places, "Paris, Texas, and" is none. A last one with a comma
 * of its own makes it a row of pairs: "Paris, Texas and Rome, Georgia". */
static bool is_in_row(const struct search *s, const struct match *m, uint32_t stop) {
    uint32_t t = m->end;
    if (m->hits[0].use == USE_SHORT || t + 1 >= stop) return false;
    if (!is_token(s, t, "and") && !is_token(s, t, "or")) return false;
    while (++t < stop && is_capital(s, t)) continue;
    return t > m->end + 1 && !(t < stop && is_token(s, t, ","));
}

/* The words of the sighting with the noun that ends its name: "Juliaca airport". The nouns of a kind of place
 * ("Homs province") stay the same place, all others make a site of it. */
static void sighting_close(const struct search *s, struct spotting *x, uint32_t first, uint32_t end) {
    const struct name *entity = &s->d->names.at[s->name_of[first]];
    bool is_longer = s->name_of[first] && entity->kind == NAME_LOC && entity->first == first;
    uint32_t last = is_longer && entity->end > end ? entity->end : end, stop = sentence_of(s, first).end;
    const struct str *noun = last < stop ? wordlist_find(s->sites, word_lower(s, last)) : NULL;
    if (noun && !is_capital(s, last))
        end = last + 1;
    else if (last > end && (noun = wordlist_find(s->sites, word_lower(s, last - 1))))
        end = last;
    else
        noun = NULL;
    x->first = first, x->end = end, x->span = doc_span(s->d, first, end);
    x->is_site = noun && !str_is(*noun, "kind");
    x->is_in_town = noun && str_is(*noun, "town");
}

static void sight(struct search *s, const struct match *m) {
    struct range r = sentence_of(s, m->first);
    struct span span = doc_span(s->d, m->first, m->end);
    uint8_t kind = GAZETTEER_NONE;
    bool is_short = m->hits[0].use == USE_SHORT;
    int points = match_points(s, m, &kind);
    struct spotting *held = held_by(s, m->first);
    if (held && (!is_area(s, m) || is_in_row(s, m, r.end))) held = NULL;
    if (held) points += POINTS_WITHIN;
    uint32_t name = name_put(s, m, doc_words(s->d, span), kind, is_short);
    if (held) {
        held = held_by(s, m->first);
        held->within = name;
        held->evidence += POINTS_WITHIN;
    }
    struct spotting *x = sighting_add(s->to, name);
    x->first = m->first, x->end = m->end, x->span = span, x->evidence = points;
    if (m->hits[0].use != USE_ADJECTIVE) sighting_close(s, x, m->first, m->end);
    x->is_actor = is_government(s, m) && (is_actor(s, m->first, m->end, r.end) || is_party(s, m));
}

/* The end of the words in capitals from `t` on, articles and hyphens among them: "Dayr az-Zur". */
static uint32_t capitals_end(const struct search *s, uint32_t t, uint32_t end) {
    uint32_t last = t + 1;
    for (uint32_t i = t + 1; i < end && i < t + LONGEST; i++) {
        bool is_link = is_token(s, i, "-") || doc_token(s->d, i).size == 2;
        if (is_capital(s, i))
            last = i + 1;
        else if (!is_link)
            break;
    }
    return last;
}

/* "Syrias civil war": a country whose apostrophe was lost on the way. */
static bool match_owner(const struct search *s, uint32_t t, struct match *m) {
    struct str w = doc_token(s->d, t);
    if (w.size < 4 || w.at[w.size - 1] != 's' || !is_capital(s, t) || is_all_capitals(w)) return false;
    w.size--;
    struct gazetteer_hit hits[TOPONYM_HITS];
    uint32_t found = gazetteer_find(s->k->gazetteer, w, hits, TOPONYM_HITS);
    bool country = found && hits[0].use != USE_ADJECTIVE && hits[0].use != USE_SHORT &&
                   gazetteer_place(s->k->gazetteer, hits[0].place).kind == GAZETTEER_COUNTRY;
    *m = (struct match){.first = t, .end = t + 1, .count = country};
    m->hits[0] = hits[0];
    return country;
}

/* A name after "in" or the like that the gazetteer spells otherwise. */
static bool match_alike(const struct search *s, uint32_t t, uint32_t end, struct match *m) {
    uint8_t kind = GAZETTEER_NONE;
    if (!may_begin(s, t, end) || s->d->tags.at[t].upos != UPOS_PROPN) return false;
    uint32_t entity = s->name_of[t];
    if (entity ? s->d->names.at[entity].kind != NAME_LOC
               : cue_points(s, before_phrase(s, t, &kind)) < POINTS_STRONG_CUE)
        return false;
    uint32_t last = entity ? s->d->names.at[entity].end : capitals_end(s, t, end);
    if (last <= t) return false;
    struct str words = doc_words(s->d, doc_span(s->d, t, last));
    *m = (struct match){.first = t, .end = last};
    m->count = is_all_capitals(words) ? 0 : gazetteer_similar(s->k->gazetteer, words, m->hits, TOPONYM_HITS);
    return m->count > 0;
}

/* A name of nothing but common nouns and directions, "City Hall", tells no spot. */
static bool is_bare(const struct search *s, const struct name *entity) {
    for (uint32_t t = entity->first; t < entity->end; t++)
        if (!has_word(s, s->sites, t) && !has_word(s, s->directions, t) && !has_word(s, s->nouns, t) &&
            s->d->tags.at[t].upos == UPOS_PROPN)
            return false;
    return true;
}

/* Whether the name ends in a noun of sites or has one behind it, or a word such as "in" stands before it. */
static bool is_told_as_place(const struct search *s, const struct name *entity) {
    uint8_t kind = GAZETTEER_NONE;
    if (has_word(s, s->sites, entity->end - 1)) return true;
    if (entity->end < sentence_of(s, entity->first).end && has_word(s, s->sites, entity->end)) return true;
    return cue_points(s, before_phrase(s, entity->first, &kind)) >= POINTS_STRONG_CUE || kind;
}

static void sight_alike(struct search *s, const struct match *m) {
    struct span span = doc_span(s->d, m->first, m->end);
    uint32_t name = name_put(s, m, doc_words(s->d, span), GAZETTEER_NONE, false);
    s->to->names[name].is_alike = true;
    struct spotting *x = sighting_add(s->to, name);
    sighting_close(s, x, m->first, m->end);
    uint32_t entity = s->name_of[m->first];
    const struct name *loc = &s->d->names.at[entity];
    x->is_village = entity && loc->kind == NAME_LOC && !is_bare(s, loc) && is_told_as_place(s, loc);
}

/* The end of a row of capitals from `t` on that no name of the report holds and that ends in a noun of sites:
 * "Sherbet Street". */
static uint32_t row_end(const struct search *s, uint32_t t, uint32_t end) {
    uint32_t last = t, row = 0;
    for (; last < end && last < t + LONGEST_ROW && is_capital(s, last) && !s->name_of[last]; last++)
        if (last > t && has_word(s, s->sites, last)) row = last + 1;
    return row;
}

/* The end of a name from `t` on that the report has told as a place elsewhere: "Liboi" after "the road to
 * Liboi". */
static uint32_t told_end(const struct search *s, uint32_t t, uint32_t end) {
    if (!s->told.count || !is_capital(s, t)) return 0;
    bool is_in_name = s->name_of[t] && s->d->names.at[s->name_of[t]].kind != NAME_LOC;
    if (is_in_name || (t > sentence_of(s, t).first && is_capital(s, t - 1))) return 0;
    for (uint32_t e = end - t > LONGEST ? t + LONGEST : end; e > t; e--)
        if (map_get(&s->told, str_lower(s->to->arena, doc_words(s->d, doc_span(s->d, t, e)))))
            return e < end && is_capital(s, e) ? 0 : e;
    return 0;
}

/* Whether the words before can only tell of a place: "the village of", "west of", "the road to". */
static bool is_surely_told(const struct search *s, uint32_t t) {
    if (t < sentence_of(s, t).first + 2) return false;
    if (is_token(s, t - 1, "of")) return has_word(s, s->nouns, t - 2) || has_word(s, s->directions, t - 2);
    return is_token(s, t - 1, "to") && has_word(s, know_list(s->k, "place-nouns"), t - 2);
}

/* The name of a place that the gazetteer lacks, as the names of the report have it, or as its noun tells. */
static bool match_unlisted(const struct search *s, uint32_t t, uint32_t end, struct match *m) {
    struct name row = {.kind = NAME_LOC, .first = t, .end = s->name_of[t] ? 0 : row_end(s, t, end)};
    const struct name *entity = s->name_of[t] ? &s->d->names.at[s->name_of[t]] : &row;
    uint32_t told = told_end(s, t, end);
    *m = (struct match){.first = t, .end = told};
    if (told) return true;
    if (is_capital(s, t) && (entity->kind != NAME_LOC || !entity->end) && is_surely_told(s, t)) {
        m->end = entity->end && entity->first == t ? entity->end : capitals_end(s, t, end);
        return true;
    }
    if (!entity->end || entity->first != t || !is_capital(s, t)) return false;
    if (entity->kind != NAME_LOC) return false;
    struct str words = str_lower(s->to->arena, doc_words(s->d, doc_span(s->d, t, entity->end)));
    if (words.size <= CODE_LETTERS || is_value(s->doubts, words, "never")) return false;
    if (is_bare(s, entity) || !is_told_as_place(s, entity)) return false;
    *m = (struct match){.first = t, .end = entity->end};
    return true;
}

/* Whether the name holds a listed one that only a word such as "Greater" stands before. */
static bool holds_listed(const struct search *s, const struct match *m) {
    struct match inner;
    uint32_t t = m->first + 1;
    bool is_free = s->d->tags.at[m->first].upos != UPOS_PROPN || has_word(s, s->directions, m->first);
    return is_free && t < m->end && match_longest(s, t, m->end, false, &inner);
}

static void sight_unlisted(struct search *s, const struct match *m) {
    struct str words = doc_words(s->d, doc_span(s->d, m->first, m->end));
    uint32_t name = name_put(s, NULL, words, GAZETTEER_NONE, false);
    struct spotting *x = sighting_add(s->to, name);
    sighting_close(s, x, m->first, m->end);
    const struct str *noun = wordlist_find(s->sites, word_lower(s, x->end - 1));
    x->is_site = true, x->is_in_town = noun && str_is(*noun, "town");
    bool has_article = m->first > 1 && str_is(word_lower(s, m->first - 1), "the");
    x->is_village = !noun && !has_article;
}

static void tell(struct search *s, const struct match *m) {
    *map_put(&s->told, str_lower(s->to->arena, doc_words(s->d, doc_span(s->d, m->first, m->end)))) = 1;
}

/* "the Ghanaian capital" is Accra; "the Ghanaian capital Accra" is told by its name. */
static void take_capital(const struct search *s, struct match *m, uint32_t stop) {
    if (m->hits[0].use != USE_ADJECTIVE || m->end >= stop || !is_token(s, m->end, "capital")) return;
    struct gazetteer_place p = gazetteer_place(s->k->gazetteer, m->hits[0].place);
    uint32_t capital = gazetteer_country(s->k->gazetteer, p.country).capital;
    bool is_named = m->end + 1 < stop && is_capital(s, m->end + 1);
    if (p.kind != GAZETTEER_COUNTRY || !capital || is_named) return;
    m->hits[0] = (struct gazetteer_hit){.place = capital, .use = USE_MAIN};
    m->count = 1, m->end++;
}

static void scan(struct search *s, struct range r) {
    s->lists_counties = false;
    for (uint32_t t = r.first; t < r.end; t++)
        s->lists_counties = s->lists_counties || is_value(s->nouns, word_lower(s, t), "counties");
    for (uint32_t t = r.first; t < r.end;) {
        struct match m;
        bool after = held_by(s, t) != NULL;
        if (match_longest(s, t, r.end, after, &m)) {
            take_capital(s, &m, r.end);
            sight(s, &m);
            t = s->to->sightings[s->to->sighting_count - 1].end;
        } else if (match_owner(s, t, &m)) {
            sight(s, &m);
            t = s->to->sightings[s->to->sighting_count - 1].end;
        } else if (match_alike(s, t, r.end, &m)) {
            sight_alike(s, &m);
            t = s->to->sightings[s->to->sighting_count - 1].end;
        } else if (match_unlisted(s, t, r.end, &m) && !holds_listed(s, &m)) {
            sight_unlisted(s, &m);
            tell(s, &m);
            t = s->to->sightings[s->to->sighting_count - 1].end;
        } else {
            t++;
        }
    }
}

/* The first part of a dateline, up to a comma, a bracket or a dash; the rest of it stays in `rest`. */
static struct str dateline_part(struct str *rest) {
    size_t end = 0;
    while (end < rest->size && !strchr(",(-", rest->at[end]) && (unsigned char)rest->at[end] != 0xE2) end++;
    struct str part = str_trim((struct str){rest->at, end});
    bool goes_on = end < rest->size && rest->at[end] == ',';
    *rest = goes_on ? (struct str){rest->at + end + 1, rest->size - end - 1} : (struct str){0};
    return part;
}

/* The words of a dateline are no tokens: what it names stands as a sighting without tokens. */
static void scan_dateline(struct search *s, struct span block) {
    struct str rest = doc_words(s->d, block);
    for (unsigned part = 0; part < 2 && rest.size; part++) {
        struct str words = dateline_part(&rest);
        struct match m = {0};
        m.count = gazetteer_find(s->k->gazetteer, words, m.hits, TOPONYM_HITS);
        if (!m.count || m.hits[0].use == USE_ADJECTIVE || (part && !is_area(s, &m))) return;
        uint32_t name = name_put(s, &m, words, GAZETTEER_NONE, m.hits[0].use == USE_SHORT);
        if (part) s->to->sightings[s->to->sighting_count - 1].within = name;
        struct spotting *x = sighting_add(s->to, name);
        x->span.begin = (uint32_t)(words.at - s->d->text);
        x->span.end = x->span.begin + (uint32_t)words.size;
        x->evidence = POINTS_WITHIN;
    }
}

/* Datelines and sentences in the order of the text. */
static void scan_all(struct search *s) {
    uint32_t block = 1;
    for (uint32_t i = 1; i <= s->d->ranges.count; i++) {
        uint32_t until = i < s->d->ranges.count ? s->d->sentences.at[i].span.begin : s->d->size;
        for (; block < s->d->blocks.count && s->d->blocks.at[block].span.begin < until; block++)
            if (s->d->blocks.at[block].kind == BLOCK_DATELINE) scan_dateline(s, s->d->blocks.at[block].span);
        if (i < s->d->ranges.count) scan(s, s->d->ranges.at[i]);
    }
}

/* ---- the whole ----------------------------------------------------------------------------------------- */

static void search_begin(struct search *s) {
    s->cues = know_list(s->k, "place-cues");
    s->directions = know_list(s->k, "place-directions");
    s->nouns = know_list(s->k, "place-kinds");
    s->bearers = know_list(s->k, "place-bearers");
    s->borrowers = know_list(s->k, "place-borrowers");
    s->persons = know_list(s->k, "place-persons");
    s->will = know_list(s->k, "place-will");
    s->doubts = know_list(s->k, "place-doubts");
    s->odds = know_list(s->k, "place-odds");
    s->reporting = know_list(s->k, "reporting-verbs");
    s->sites = know_list(s->k, "place-sites");
    map_begin(&s->told, s->to->arena);
    s->name_of = arena_take(s->to->arena, (s->d->tokens.count + 1) * sizeof *s->name_of);
    s->has_entities = s->d->names.count > 1;
    for (uint32_t i = 1; i < s->d->names.count; i++)
        for (uint32_t t = s->d->names.at[i].first; t < s->d->names.at[i].end; t++) s->name_of[t] = i;
}

/* Whether only commas and "and" stand between two sightings. */
static bool is_listed_with(const struct search *s, const struct spotting *a, const struct spotting *b) {
    if (!a->end || !b->end || b->first < a->end || b->first - a->end > 2 || b->first == a->end) return false;
    if (s->d->tokens.at[a->first].sentence != s->d->tokens.at[b->first].sentence) return false;
    for (uint32_t t = a->end; t < b->first; t++)
        if (!is_token(s, t, ",") && !is_token(s, t, "and") && !is_token(s, t, "or")) return false;
    return true;
}

/* In a row of names, the surely named places speak for their neighbours: "Harwinton, Bantam and Litchfield".
 */
static void spread_along(const struct search *s) {
    struct toponyms *to = s->to;
    for (size_t i = 2; i < to->sighting_count; i++) {
        struct spotting *a = &to->sightings[i - 1], *b = &to->sightings[i];
        if (a->evidence >= POINTS_LISTED && is_listed_with(s, a, b) && b->evidence < a->evidence)
            b->evidence += POINTS_LISTED;
    }
    for (size_t i = to->sighting_count - 1; i > 1; i--) {
        struct spotting *a = &to->sightings[i - 1], *b = &to->sightings[i];
        if (b->evidence >= POINTS_LISTED && a->evidence < POINTS_LISTED && is_listed_with(s, a, b))
            a->evidence += POINTS_LISTED;
    }
}

/* A name that is surely a place somewhere is likelier to be one elsewhere in the report, persons apart. */
static void spread_evidence(struct toponyms *to) {
    for (size_t i = 1; i < to->sighting_count; i++) {
        struct toponym_name *n = &to->names[to->sightings[i].name];
        int points = to->sightings[i].evidence + POINTS_BASE;
        if (points > (int)n->best) n->best = (uint32_t)points;
    }
    for (size_t i = 1; i < to->sighting_count; i++)
        if (to->names[to->sightings[i].name].best >= POINTS_BASE + POINTS_SURE)
            to->sightings[i].evidence += POINTS_ELSEWHERE;
}

static void scan_anew(struct search *s) {
    struct toponyms *t = s->to;
    *t = (struct toponyms){.arena = t->arena};
    t->names = arena_grow(t->arena, t->names, 0, &t->name_room, sizeof *t->names);
    t->sightings = arena_grow(t->arena, t->sightings, 0, &t->sighting_room, sizeof *t->sightings);
    t->name_count = t->sighting_count = 1;
    map_begin(&s->index, t->arena);
    scan_all(s);
}

void toponyms_find(struct toponyms *t, const struct doc *d, const struct know *k, struct arena *a) {
    *t = (struct toponyms){.arena = a};
    struct search s = {.d = d, .k = k, .to = t};
    search_begin(&s);
    scan_anew(&s);
    if (s.told.count) scan_anew(&s); /* what was told as a place further down is one everywhere */
    spread_along(&s);
    spread_evidence(t);
}
