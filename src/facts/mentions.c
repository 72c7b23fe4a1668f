/* A mention is a stretch of the sentence around one token, its head: leftwards as long as the tokens hang on
 * those already taken (article, adjectives, titles, a possessor), rightwards over complements with "of".
 *
 *     [ the  government  of [ Syrian  President  [Bashar al-Assad] ] ]
 *            head                                 name
 *
 * Titles are taken into the mention of the name and are none of their own, but what they contain is:
 * "[[Coalition] spokesman Walid al-Bunni]". The tree is asked at every step but never trusted far: a mention
 * stays within its sentence, is short, and takes only words that can stand before a noun. */
#include "facts/mentions.h"

#include <assert.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "facts/namelist.h"
#include "facts/sighting.h"
#include "know/actorbook.h"
#include "know/gazetteer.h"
#include "know/patterns.h"
#include "know/wordlist.h"

enum { LONGEST_TITLE = 12, LONGEST_JUMP = 8, DEEPEST_COMPLEMENT = 3, LONGEST_HEDGE = 3, LONGEST_COUNTRY = 6 };

struct finder {
    const struct doc *d;
    const struct know *k;
    struct arena *scratch;
    struct sightings *s;
    struct namelist names;
    bool *is_title;       /* by token: a noun that belongs to the mention of a name */
    uint32_t *toponym_of; /* by token: the toponym that it stands in */
    uint32_t *deed_of;    /* by token: the verb whose subject it is by the clauses, whatever the tree says */
    uint32_t *short_of;   /* by token: the toponym whose country the word stands for: "the North" */
    const struct wordlist *persons, *groups, *titles, *pronouns, *peoples, *affiliations, *hedges, *still,
        *will, *reporting, *generic, *quantities, *facing, *place_nouns, *directions, *kinds, *country_nouns,
        *shorts, *outsiders, *adjectives, *of_verbs, *makings;
};

/* ---- words --------------------------------------------------------------------------------------------- */

static struct str word_of(const struct finder *f, uint32_t t) {
    return str_lower(f->scratch, doc_token(f->d, t));
}

static struct str lemma_of(const struct finder *f, uint32_t t) {
    struct str lemma = doc_lemma(f->d, t);
    return lemma.size ? str_lower(f->scratch, lemma) : word_of(f, t);
}

static bool has_flag(struct str value, const char *flag) {
    return value.size >= strlen(flag) && memmem(value.at, value.size, flag, strlen(flag));
}

static bool is_same_sentence(const struct doc *d, uint32_t a, uint32_t b) {
    return d->tokens.at[a].sentence == d->tokens.at[b].sentence;
}

/* Do the tokens [first, last] stand without a space between them? */
static bool is_touching(const struct doc *d, uint32_t first, uint32_t last) {
    for (uint32_t t = first; t < last; t++)
        if (d->tokens.at[t].span.end != d->tokens.at[t + 1].span.begin) return false;
    return true;
}

static bool is_plural(const struct doc *d, uint32_t t) {
    unsigned xpos = d->tags.at[t].xpos;
    return xpos == XPOS_NNS || xpos == XPOS_NNPS || (d->tags.at[t].feats & FEAT_PLURAL);
}

static bool is_noun(const struct doc *d, uint32_t t) {
    return d->tags.at[t].upos == UPOS_NOUN || d->tags.at[t].upos == UPOS_PROPN;
}

static bool is_capital(const struct doc *d, uint32_t t) {
    struct str w = doc_token(d, t);
    uint32_t length;
    return w.size && utf8_is_upper(utf8_at(w.at, w.size, 0, &length));
}

static bool is_case(const struct finder *f, uint32_t t, const char *word) {
    uint32_t c = doc_child(f->d, t, REL_CASE);
    return c && str_is(word_of(f, c), word);
}

/* What a noun says of whom it stands for. */
struct noun {
    struct str lemma;
    uint8_t type; /* enum actor_type, 0: it stands for no actor */
    char gender;
    bool is_attribute; /* also before another noun */
    bool has_things;   /* also before a noun for a thing */
    bool is_nothing;   /* "nerve agent" is nobody, whatever its last word is */
};

static uint8_t type_of_word(struct str value) {
    static const struct {
        const char *word;
        uint8_t type;
    } TYPES[] = {{"organisation", ACTOR_ORGANISATION},
                 {"government", ACTOR_GOVERNMENT},
                 {"group", ACTOR_GROUP},
                 {"people", ACTOR_PEOPLE}};
    for (size_t i = 0; i < sizeof TYPES / sizeof *TYPES; i++)
        if (str_begins(value, TYPES[i].word)) return TYPES[i].type;
    return ACTOR_NONE;
}

static struct noun noun_of_words(const struct finder *f, struct str words, bool plural) {
    struct noun n = {.lemma = words};
    const struct str *value = wordlist_find(f->groups, words);
    if (value) {
        if (plural || !has_flag(*value, "plural")) n.type = type_of_word(*value);
        n.is_attribute = has_flag(*value, "attribute");
        n.has_things = has_flag(*value, "things");
        n.is_nothing = str_is(*value, "nothing");
    } else if ((value = wordlist_find(f->persons, words))) {
        n.type = plural ? ACTOR_GROUP : ACTOR_PERSON;
        n.gender = value->size == 1 ? value->at[0] : 0;
    } else if (wordlist_has(f->peoples, words)) {
        n.type = plural ? ACTOR_PEOPLE : ACTOR_PERSON;
    }
    return n;
}

/* Words that make one noun with the token after them: "prime minister", "air force",
 * "under-secretary-general". */
static struct noun noun_of_several(const struct finder *f, uint32_t t, bool plural) {
    struct noun none = {0};
    uint32_t p = t - 1;
    while (p > 1 && str_is(doc_token(f->d, p), "-") && is_touching(f->d, p - 1, t) && t - p < LONGEST_JUMP)
        p = p > 2 && str_is(doc_token(f->d, p - 2), "-") ? p - 2 : p - 1;
    if (!p || !is_same_sentence(f->d, p, t)) return none;
    struct str before = str_lower(f->scratch, doc_words(f->d, (struct span){f->d->tokens.at[p].span.begin,
                                                                            f->d->tokens.at[t].span.begin}));
    struct str last = lemma_of(f, t);
    return noun_of_words(
        f, str_of(arena_print(f->scratch, "%.*s%.*s", (int)before.size, before.at, (int)last.size, last.at)),
        plural);
}

/* "The Front" is a movement, "the front" is not. */
static bool lacks_capital(const struct finder *f, uint32_t t, struct str lemma) {
    const struct str *value = wordlist_find(f->groups, lemma);
    return value && has_flag(*value, "capital") && !is_capital(f->d, t);
}

/* "The Iranian side" is Iran's, "the other side" is anybody's. */
static bool is_country_noun(const struct finder *f, uint32_t t, struct str lemma) {
    return t > 1 && f->k->actors && !is_plural(f->d, t) && wordlist_has(f->country_nouns, lemma) &&
           actorbook_country(f->k->actors, doc_token(f->d, t - 1), COUNTRY_ADJECTIVE, NULL).size;
}

static struct noun noun_of(const struct finder *f, uint32_t t) {
    struct str lemma = lemma_of(f, t);
    bool plural = is_plural(f->d, t);
    struct noun n = noun_of_several(f, t, plural);
    if (n.is_nothing) return n;
    if (!n.type && !lacks_capital(f, t, lemma)) n = noun_of_words(f, lemma, plural);
    for (size_t i = lemma.size; !n.type && i-- > 1;) /* "ex-president" as one token */
        if (lemma.at[i] == '-') {
            n = noun_of_words(f, (struct str){lemma.at + i + 1, lemma.size - i - 1}, plural);
            break;
        }
    if (!n.type && is_country_noun(f, t, lemma)) n.type = ACTOR_GOVERNMENT;
    if (n.type || !f->k->actors) return n;
    enum country_word way;
    struct str country = actorbook_country(f->k->actors, doc_token(f->d, t), COUNTRY_ANY, &way);
    bool one =
        way == COUNTRY_ADJECTIVE && is_noun(f->d, t) && doc_child(f->d, t, REL_DET); /* "an Australian" */
    if (country.size && is_capital(f->d, t) && (way == COUNTRY_PEOPLE || one))
        n.type = plural ? ACTOR_PEOPLE : ACTOR_PERSON;
    return n;
}

/* ---- how far a mention reaches ------------------------------------------------------------------------- */

/* May this token stand before a noun, as part of its phrase? */
static bool may_precede(const struct doc *d, uint32_t t) {
    unsigned xpos = d->tags.at[t].xpos;
    switch (d->tags.at[t].upos) {
    case UPOS_DET: return xpos != XPOS_WDT;
    case UPOS_ADJ:
    case UPOS_NOUN:
    case UPOS_PROPN:
    case UPOS_NUM: return true;
    case UPOS_PART: return xpos == XPOS_POS;
    case UPOS_PRON: return xpos == XPOS_PRPS;
    case UPOS_VERB: return (xpos == XPOS_VBN || xpos == XPOS_VBG) && d->arcs.at[t].rel == REL_AMOD;
    case UPOS_ADV:
        return d->tags.at[d->arcs.at[t].head].upos != UPOS_NOUN &&
               d->tags.at[d->arcs.at[t].head].upos != UPOS_PROPN;
    case UPOS_PUNCT: return xpos == XPOS_HYPH || str_is(doc_token(d, t), "-");
    default: return false;
    }
}

static bool may_join(const struct doc *d, uint32_t t) {
    return may_precede(d, t) || d->tags.at[t].upos == UPOS_CCONJ || d->tags.at[t].xpos == XPOS_COMMA;
}

/* Token t ends something whose head p stands further left and hangs on the phrase [first, end): the 's of a
 * possessor, the second of two adjectives joined by "and". */
static uint32_t jump(const struct doc *d, uint32_t t, uint32_t first, uint32_t end) {
    bool joins = d->arcs.at[t].rel == REL_CONJ || d->tags.at[t].xpos == XPOS_POS ||
                 d->arcs.at[t].rel == REL_FLAT || d->tags.at[t].xpos == XPOS_HYPH;
    uint32_t p = d->arcs.at[t].head;
    for (int i = 0; i < 4 && p && p < t && d->arcs.at[p].head < first; i++) p = d->arcs.at[p].head;
    if (!joins || !p || p >= t || t - p > LONGEST_JUMP || d->arcs.at[p].head >= end || !may_precede(d, p))
        return 0;
    for (uint32_t i = p; i < t; i++)
        if (!may_join(d, i) || (d->tags.at[i].xpos == XPOS_COMMA && d->arcs.at[t].rel != REL_CONJ)) return 0;
    return p;
}

/* The first token of a possessor whose 's stands at t, also where the tree has not seen that it is one; 0 =
 * none. */
static uint32_t possessor(const struct finder *f, uint32_t t, uint32_t first, uint32_t end) {
    const struct doc *d = f->d;
    if (d->tags.at[t].xpos != XPOS_POS || t < 2 || !is_same_sentence(d, t - 1, t) || !is_noun(d, t - 1))
        return 0;
    uint32_t name = f->names.of_token[t - 1], p = jump(d, t, first, end);
    return p ? p : name ? f->names.at[name].first : t - 1;
}

/* Two capitalised nouns in a row of which the first hangs on some noun as its part: a row that the tree has
 * cut. */
static bool is_run_on(const struct doc *d, uint32_t t) {
    unsigned rel = d->arcs.at[t].rel;
    return d->tags.at[t].upos == UPOS_PROPN && d->tags.at[t + 1].upos == UPOS_PROPN &&
           (rel == REL_COMPOUND || rel == REL_FLAT || rel == REL_NMOD_DESC);
}

/* The first token behind the date that token t stands in, "Last week" of "Last week insurgents ..."; t where
 * it stands in none, or the phrase from `first` on belongs to it. */
static uint32_t behind_date(const struct doc *d, uint32_t t, uint32_t first) {
    size_t low = 1, high = d->dates.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (d->dates.at[middle].end <= t)
            low = middle + 1;
        else
            high = middle;
    }
    if (low >= d->dates.count || d->dates.at[low].first > t) return t;
    if (d->dates.at[low].span.end <= d->tokens.at[t].span.begin)
        return t; /* a dateline's, which has no tokens */
    return d->dates.at[low].end <= first ? d->dates.at[low].end : t;
}

/* The first of the words that qualify the number at t: "at least" of "at least 14 women"; t = none do. */
static uint32_t hedge_begin(const struct finder *f, uint32_t t) {
    const struct doc *d = f->d;
    if (d->tags.at[t].upos != UPOS_NUM) return t;
    for (uint32_t size = LONGEST_HEDGE; size; size--) {
        if (t <= size || !is_same_sentence(d, t - size, t)) continue;
        struct str words = doc_words(d, doc_span(d, t - size, t));
        if (wordlist_has(f->hedges, str_lower(f->scratch, words))) return t - size;
    }
    return t;
}

/* The first token of the phrase that ends with the tokens [first, end). A name is never cut: where the tree
 * ends the phrase inside of one ("The United [Nations envoy]") the phrase begins with the name. */
static uint32_t left_edge(const struct finder *f, uint32_t first, uint32_t end) {
    const struct doc *d = f->d;
    uint32_t t = first;
    while (t > 1 && end - t < 2 * LONGEST_TITLE && is_same_sentence(d, t - 1, first)) {
        uint32_t h = d->arcs.at[t - 1].head, p;
        bool joined = t > 2 && str_is(doc_token(d, t - 1), "-") && is_touching(d, t - 2, t);
        if (joined)
            t -= 2;
        else if (may_precede(d, t - 1) &&
                 ((h >= t && h < end && d->arcs.at[t - 1].rel != REL_NSUBJ) || is_run_on(d, t - 1)))
            t--;
        else if ((p = possessor(f, t - 1, t, end)) || (p = jump(d, t - 1, t, end)))
            t = p;
        else if (f->names.of_token[t] && f->names.at[f->names.of_token[t]].first < t)
            t = f->names.at[f->names.of_token[t]].first;
        else
            break;
    }
    t = behind_date(d, t, first);
    while (t < first &&
           (d->tags.at[t].upos == UPOS_PUNCT || d->tags.at[t].upos == UPOS_ADV ||
            d->tags.at[t].xpos == XPOS_JJS) &&
           d->tags.at[t + 1].upos != UPOS_NOUN)
        t++;
    return hedge_begin(f, t);
}

static bool is_somebody(const struct finder *f, uint32_t t) {
    return is_capital(f->d, t) || f->names.of_token[t] || noun_of(f, t).type;
}

/* The end of a noun phrase with its complements: "the National Coalition for ...", "the families of the
 * victims". */
static uint32_t right_edge(const struct finder *f, uint32_t head, bool is_office) {
    const struct doc *d = f->d;
    uint32_t end = head + 1, at = head, verb = d->arcs.at[head].head;
    unsigned place = rel_base(d->arcs.at[head].rel);
    bool is_told_of =
        (place == REL_OBJ || place == REL_IOBJ) && wordlist_has(f->of_verbs, doc_lemma(d, verb));
    for (int depth = 0; depth < DEEPEST_COMPLEMENT; depth++) {
        uint32_t name = f->names.of_token[at], next = 0;
        if (name && f->names.at[name].end > end) end = f->names.at[name].end;
        for (uint32_t c = d->arcs.at[at].first_child; c; c = d->arcs.at[c].next_sibling) {
            if (c < end || !is_noun(d, c)) continue;
            if (!depth && is_told_of && is_case(f, c, "of")) continue;
            bool is_conj =
                depth && d->arcs.at[c].rel == REL_CONJ && c == end + 1 && d->tags.at[c].upos == UPOS_PROPN;
            bool of = rel_base(d->arcs.at[c].rel) == REL_NMOD &&
                      (is_case(f, c, "of") || (is_office && is_case(f, c, "for") && is_somebody(f, c)));
            if (d->arcs.at[c].rel == REL_FLAT && c == end) end++;
            if (is_conj || (of && d->arcs.at[c].left == end && c - end < LONGEST_JUMP)) {
                next = c;
                break;
            }
        }
        if (!next) break;
        at = next;
        if (at + 1 > end) end = at + 1;
    }
    uint32_t name = f->names.of_token[end - 1];
    return name && f->names.at[name].end > end ? f->names.at[name].end : end;
}

/* ---- the three kinds ----------------------------------------------------------------------------------- */

static struct sighting *add_sighting(struct finder *f, uint8_t kind, uint32_t first, uint32_t end,
                                     uint32_t head) {
    struct sightings *s = f->s;
    s->at = arena_grow(f->scratch, s->at, s->count, &s->room, sizeof *s->at);
    struct sighting *x = &s->at[s->count++];
    *x = (struct sighting){.mention = {.span = doc_span(f->d, first, end),
                                       .first = first,
                                       .end = end,
                                       .head = head,
                                       .kind = kind,
                                       .sure = 1}};
    return x;
}

/* The token among [first, end) that hangs on something outside. */
static uint32_t top_of(const struct doc *d, uint32_t first, uint32_t end) {
    for (uint32_t t = first; t < end; t++)
        if (d->arcs.at[t].head < first || d->arcs.at[t].head >= end) return t;
    return end - 1;
}

static bool is_title_word(const struct finder *f, uint32_t t) {
    return wordlist_has(f->titles, word_of(f, t)) && !is_plural(f->d, t);
}

/* A noun that may stand as a title before a name: "President", "envoy", and "group" before an organisation.
 */
static struct noun title_noun(const struct finder *f, uint32_t t, bool person) {
    struct noun n = {0};
    if (!is_noun(f->d, t) && f->d->tags.at[t].upos != UPOS_ADJ) return n;
    n = noun_of(f, t);
    bool fits = person ? n.type == ACTOR_PERSON : n.type == ACTOR_ORGANISATION || n.type == ACTOR_GROUP;
    if (!fits) n.type = ACTOR_NONE;
    return n;
}

/* Does a name stand among the tokens [first, end)? */
static bool has_name(const struct finder *f, uint32_t first, uint32_t end) {
    for (uint32_t t = first; t < end; t++)
        if (f->toponym_of[t] || f->names.of_token[t]) return true;
    return false;
}

/* "Minister for the Middle East | Tobias Ellwood", "ambassador to Lebanon | Tobias Ellwood": the title noun
 * before a preposition and capitalised words; 0 = none. */
static uint32_t title_with_complement(const struct finder *f, uint32_t first) {
    const struct doc *d = f->d;
    for (uint32_t t = first - 1; t > 1 && first - t < LONGEST_JUMP && is_same_sentence(d, t - 1, first);
         t--) {
        struct str w = word_of(f, t);
        if ((str_is(w, "for") || str_is(w, "of") || str_is(w, "to")) && t + 1 < first) {
            bool whose = is_capital(d, t - 1) || has_name(f, t + 1, first);
            return whose && title_noun(f, t - 1, true).type ? t - 1 : 0;
        }
        if (!is_capital(d, t) && !str_is(w, "and") && d->tags.at[t].upos != UPOS_DET) return 0;
    }
    return 0;
}

/* The first of several titles in a row, of which the last stands at t: "spokesman Major General". */
static uint32_t first_title(const struct finder *f, uint32_t t) {
    uint32_t first = t;
    while (first > 1 && is_same_sentence(f->d, first - 1, t) && is_capital(f->d, first) &&
           title_noun(f, first - 1, true).type && t - first < LONGEST_TITLE)
        first--;
    return first;
}

/* The first token of an office that is known by two words, also where the tree has parted them: "Information
 * Minister". */
static uint32_t office_begin(const struct finder *f, uint32_t noun) {
    const struct doc *d = f->d;
    if (!f->k->actors || noun < 2 || !is_same_sentence(d, noun - 1, noun) || !is_noun(d, noun - 1))
        return noun;
    struct str words = str_lower(f->scratch, doc_words(d, doc_span(d, noun - 1, noun + 1)));
    return actorbook_role(f->k->actors, words) ? noun - 1 : noun;
}

/* The first token of the name that a title in capitals follows at once, if it may stand before titles: "US |
 * Ambassador", not "in Syria President Assad"; t = none. */
static uint32_t name_before_title(const struct finder *f, uint32_t t) {
    const struct doc *d = f->d;
    const struct name *n = t > 1 ? &f->names.at[f->names.of_token[t - 1]] : &f->names.at[0];
    if (n->end != t || (n->kind != NAME_LOC && n->kind != NAME_ORG) || !is_capital(d, t)) return t;
    if (!is_same_sentence(d, n->first, t)) return t;
    bool oblique = n->first > 1 && is_same_sentence(d, n->first - 1, t) &&
                   d->tags.at[n->first - 1].upos == UPOS_ADP && n->kind == NAME_LOC;
    return oblique ? t : n->first;
}

/* What stands before a title belongs to it, also where the tree has hung it elsewhere: "the UN | Special
 * Envoy". */
static uint32_t title_begin(const struct finder *f, uint32_t t) {
    const struct doc *d = f->d;
    while (t > 1 && is_same_sentence(d, t - 1, t) && d->tags.at[t - 1].upos == UPOS_PROPN &&
           d->arcs.at[t - 1].head >= t &&
           (rel_base(d->arcs.at[t - 1].rel) == REL_COMPOUND || d->arcs.at[t - 1].rel == REL_NMOD_DESC))
        t--;
    t = name_before_title(f, t);
    bool article = t > 1 && is_same_sentence(d, t - 1, t) && d->tags.at[t - 1].upos == UPOS_DET &&
                   d->tags.at[t].upos != UPOS_DET;
    return article ? t - 1 : t;
}

/* Is the noun at t the title of the name behind it, rather than another's subject? */
static bool heads_or_titles(const struct finder *f, uint32_t t, uint32_t first, uint32_t end) {
    const struct doc *d = f->d;
    if (rel_base(d->arcs.at[t].rel) != REL_NSUBJ || is_capital(d, t)) return true;
    const struct arc *name = &d->arcs.at[top_of(d, first, end)];
    return name->head == t || (name->head == d->arcs.at[t].head && rel_base(name->rel) == REL_NSUBJ);
}

/* "Asked that al-Assad dispatch Vice President X", read as one phrase: another person's name before an office
 * is no part of it unless he owns it. */
static bool holds_person(const struct finder *f, uint32_t first, uint32_t office) {
    for (uint32_t t = first; t < office; t++) {
        const struct name *n = &f->names.at[f->names.of_token[t]];
        if (n->kind == NAME_PER && n->end <= office && f->d->tags.at[n->end].xpos != XPOS_POS) return true;
    }
    return false;
}

/* Takes the title before a name: sets `noun` and the first token of title and name. */
static uint32_t take_title(struct finder *f, uint32_t first, uint32_t end, bool person, struct noun *noun,
                           uint32_t *noun_token) {
    const struct doc *d = f->d;
    *noun = (struct noun){0};
    *noun_token = 0;
    if (first < 2 || !is_same_sentence(d, first - 1, first)) return left_edge(f, first, end);
    uint32_t before = f->names.of_token[first - 1];
    if (before != f->names.of_token[first] && f->names.at[before].kind == NAME_PER)
        return left_edge(f, first, end);
    uint32_t t = first;
    while (t > 1 && is_same_sentence(d, t - 1, first) && is_title_word(f, t - 1)) t--;
    struct noun n =
        t > 1 && is_same_sentence(d, t - 1, first) ? title_noun(f, t - 1, person) : (struct noun){0};
    if (n.type && heads_or_titles(f, t - 1, first, end)) {
        *noun = n;
        *noun_token = --t;
        if (person) t = first_title(f, t);
        uint32_t office = office_begin(f, t), begin = title_begin(f, left_edge(f, office, end));
        return holds_person(f, begin, office) ? office : begin;
    }
    uint32_t office = person && t == first ? title_with_complement(f, first) : 0;
    if (office) {
        *noun = title_noun(f, office, true);
        *noun_token = office;
        return left_edge(f, office, office + 1);
    }
    return left_edge(f, t, end);
}

/* A name without the titles that the names stage may have left on it: "[President] Obama". */
static uint32_t name_begin(const struct finder *f, const struct name *n) {
    uint32_t first = n->first;
    while (first + 1 < n->end && n->kind == NAME_PER && !wordlist_has(f->adjectives, word_of(f, first)) &&
           (is_title_word(f, first) || title_noun(f, first, true).type))
        first++;
    return first;
}

static char gender_of_titles(const struct finder *f, uint32_t first, uint32_t end) {
    for (uint32_t t = first; t < end; t++) {
        const struct str *g = wordlist_find(f->titles, word_of(f, t));
        if (g && g->size) return g->at[0];
    }
    return 0;
}

static void mark_titles(struct finder *f, uint32_t first, uint32_t end) {
    uint32_t begin = first;
    for (uint32_t t = first; t < end; t++)
        if (f->d->tags.at[t].xpos == XPOS_POS) begin = t + 1;
    for (uint32_t t = begin; t < end; t++) {
        struct noun n = noun_of(f, t);
        if (n.type == ACTOR_PERSON || (n.type && !n.is_attribute && t + 1 == end)) f->is_title[t] = true;
    }
}

static struct span role_span(const struct doc *d, uint32_t first, uint32_t end) {
    while (first < end && d->tags.at[first].upos == UPOS_DET) first++;
    return doc_span(d, first, end);
}

static void add_name(struct finder *f, uint32_t name) {
    const struct doc *d = f->d;
    const struct name *n = &f->names.at[name];
    bool person = n->kind == NAME_PER;
    uint32_t end = person || !noun_of(f, n->end - 1).type ? n->end : right_edge(f, n->end - 1, false);
    struct noun noun;
    uint32_t noun_token, begin = name_begin(f, n);
    uint32_t first = take_title(f, begin, n->end, person, &noun, &noun_token);
    if (noun_token) mark_titles(f, first, noun_token + 1);
    uint32_t head = top_of(d, n->first, n->end);
    struct sighting *x = add_sighting(f, MENTION_NAME, first, end, head);
    x->mention.name = doc_span(d, begin, n->end);
    if (str_ends(doc_words(d, x->mention.name), "-")) x->mention.name.end--; /* "Shabab-" of "Shabab-led" */
    x->mention.is_plural = false;
    x->mention.sure = n->sure;
    x->name = name;
    x->type = person ? ACTOR_PERSON : ACTOR_ORGANISATION;
    x->noun = noun.lemma;
    x->noun_token = noun_token;
    x->gender = noun.gender ? noun.gender : person ? gender_of_titles(f, first, begin) : 0;
    x->is_definite = true;
    if (noun_token) x->role = role_span(d, first, noun_token + 1);
    if (noun_token && begin > noun_token + 1 && !is_title_word(f, begin - 1))
        x->role = role_span(d, first, begin);
    if (!noun_token && begin > n->first) { /* the title stood within the name */
        x->noun = lemma_of(f, begin - 1);
        x->noun_token = begin - 1;
        if (!is_title_word(f, begin - 1)) x->role = role_span(d, first, begin);
    }
}

static void add_country(struct finder *f, const struct toponym *t, uint32_t toponym) {
    uint32_t head = top_of(f->d, t->first, t->end), of = f->d->arcs.at[head].head;
    if (of > head && is_noun(f->d, of) && noun_of(f, of).type)
        return; /* "Syria's opposition" is where it is from */
    struct sighting *x = add_sighting(f, MENTION_NAME, left_edge(f, t->first, t->end), t->end, head);
    x->mention.name = t->span;
    x->toponym = toponym;
    x->type = ACTOR_GOVERNMENT;
    x->is_definite = true;
}

/* Does the noun stand before another, as what the other is of: "rebel push", "government forces"? */
static bool is_modifier(const struct doc *d, uint32_t t) {
    unsigned rel = d->arcs.at[t].rel;
    return d->arcs.at[t].head > t && (rel_base(rel) == REL_COMPOUND || rel == REL_AMOD || rel == REL_NMOD ||
                                      rel == REL_NMOD_UNMARKED || rel == REL_NMOD_DESC);
}

static bool is_excluded_modifier(const struct finder *f, uint32_t t, const struct noun *n) {
    if (!is_modifier(f->d, t)) return false;
    uint32_t h = f->d->arcs.at[t].head;
    if (n->has_things) return h <= t || noun_of(f, h).type || f->names.of_token[h];
    if (!n->is_attribute) return true;
    /* "rebel fighters" are described once, "opposition activists" twice */
    return n->type == ACTOR_GROUP && wordlist_has(f->persons, n->lemma) && !f->names.of_token[h] &&
           noun_of(f, h).type;
}

static uint8_t affiliation_of(const struct finder *f, struct str noun) {
    const struct str *value = wordlist_find(f->affiliations, noun);
    if (!value) return AFFILIATION_NONE;
    return str_is(*value, "head")     ? AFFILIATION_HEAD
           : str_is(*value, "serves") ? AFFILIATION_SERVES
                                      : AFFILIATION_MEMBER;
}

static void note_article(const struct finder *f, struct sighting *x) {
    const struct doc *d = f->d;
    for (uint32_t t = x->mention.first; t < x->mention.head; t++) {
        struct str w = word_of(f, t);
        bool mine = d->arcs.at[t].head == x->mention.head;
        unsigned xpos = d->tags.at[t].xpos;
        if (xpos == XPOS_PRPS || xpos == XPOS_POS) x->is_definite = true;
        if (xpos == XPOS_CD && mine) x->is_indefinite = true;
        if (d->tags.at[t].upos != UPOS_DET || !mine) continue;
        bool definite = str_begins(w, "th") || str_is(w, "both");
        if (definite)
            x->is_definite = true;
        else
            x->is_indefinite = true;
    }
    if (x->is_definite) x->is_indefinite = false;
}

/* "Head" and "chair" are persons only as those of something. */
/* The longest run of words from token t on, before `end`, that stands for a country: "Papua New Guinea" is
 * none of Guinea. */
static struct str country_at(const struct finder *f, uint32_t t, uint32_t end) {
    const unsigned ways = COUNTRY_NAME | COUNTRY_ADJECTIVE | COUNTRY_PEOPLE;
    uint32_t last = t + 1;
    while (last < end && last < t + LONGEST_COUNTRY) last++;
    struct str country = {0};
    for (; last > t && !country.size; last--) {
        if (!is_capital(f->d, last - 1)) continue;
        struct str words = doc_words(f->d, doc_span(f->d, t, last));
        country = actorbook_country(f->k->actors, words, ways, NULL);
        if (!country.size && words.size > 4 && str_ends(words, "s")) /* "Irans", which has lost its mark */
            country =
                actorbook_country(f->k->actors, (struct str){words.at, words.size - 1}, COUNTRY_NAME, NULL);
    }
    return country;
}

static struct str country_of_toponym(const struct finder *f, uint32_t toponym) {
    const struct place *p = &f->d->places.at[f->d->toponyms.at[toponym].place];
    if (p->kind != PLACE_COUNTRY || !f->k->actors) return (struct str){0};
    return actorbook_country_alpha3(f->k->actors, str_of(p->country));
}

/* "Peruvian jets" act for Peru, "jets" for nobody. */
static bool lacks_country(const struct finder *f, uint32_t t, const struct noun *n) {
    const struct str *value = wordlist_find(f->groups, n->lemma);
    if (!value || !has_flag(*value, "owned")) return false;
    for (uint32_t c = f->d->arcs.at[t].first_child; c && c < t; c = f->d->arcs.at[c].next_sibling)
        if (f->k->actors && is_capital(f->d, c) && country_at(f, c, c + 1).size) return false;
    return true;
}

static bool lacks_owner(const struct finder *f, uint32_t t, const struct noun *n) {
    const struct str *value = wordlist_find(f->persons, n->lemma);
    if (!value || !has_flag(*value, "owned")) return false;
    uint32_t of = doc_child(f->d, t, REL_NMOD);
    return !(of && (is_case(f, of, "of") || of < t)) && !doc_child(f->d, t, REL_COMPOUND);
}

/* "No peacekeeper", "any prisoner": nobody in particular. */
static bool is_nobody(const struct finder *f, uint32_t t) {
    uint32_t det = doc_child(f->d, t, REL_DET);
    return det && det < t && wordlist_has(f->generic, word_of(f, det));
}

/* The first token of a quantity by which the phrase that begins at `first` is counted: "tens of thousands of
 * | young people"; `first` where there is none. */
static uint32_t quantity_begin(const struct finder *f, uint32_t first) {
    const struct doc *d = f->d;
    uint32_t t = first;
    while (t > 2 && is_same_sentence(d, t - 2, first) && str_is(word_of(f, t - 1), "of") &&
           wordlist_has(f->quantities, lemma_of(f, t - 2)))
        t -= 2;
    return t == first ? first : left_edge(f, t, first);
}

/* "Taken hostage", "as witness": one noun for a person without an article says what somebody is, unless it is
 * the subject or stands beside a name. */
static bool is_state(const struct finder *f, uint32_t t, const struct noun *n, uint32_t first, uint32_t end) {
    if (n->type != ACTOR_PERSON || end > first + 1 || is_capital(f->d, t)) return false;
    switch (rel_base(f->d->arcs.at[t].rel)) {
    case REL_XCOMP:
    case REL_OBL:
    case REL_OBJ:
    case REL_NMOD:
    case REL_ADVCL: return true;
    default: return false;
    }
}

/* The words of an office whose second stands behind its noun, "attorney general", at its first token; ""
 * where there is none. */
static struct str office_with_tail(const struct finder *f, uint32_t t) {
    const struct doc *d = f->d;
    bool tail = t + 1 < d->tokens.count && is_noun(d, t) && is_same_sentence(d, t, t + 1) &&
                str_is(word_of(f, t + 1), "general") && !is_plural(d, t + 1) &&
                !(t + 2 < d->tokens.count && is_noun(d, t + 2) && is_same_sentence(d, t, t + 2));
    if (!tail || !f->k->actors) return (struct str){0};
    struct str words =
        str_of(arena_print(f->scratch, "%.*s general", (int)lemma_of(f, t).size, lemma_of(f, t).at));
    return actorbook_role(f->k->actors, words) ? words : (struct str){0};
}

static void add_noun(struct finder *f, uint32_t t) {
    const struct doc *d = f->d;
    struct noun n = noun_of(f, t);
    if (!n.type || f->is_title[t] || is_excluded_modifier(f, t, &n) || lacks_owner(f, t, &n) ||
        lacks_country(f, t, &n))
        return;
    if (is_nobody(f, t) || (t > 1 && office_with_tail(f, t - 1).size)) return;
    bool within = t + 1 < d->tokens.count && str_is(doc_token(d, t + 1), "-") && is_touching(d, t, t + 1);
    if (within && !n.is_attribute) return; /* "child-care" */
    bool modifier = is_modifier(d, t);
    uint8_t affiliation = affiliation_of(f, n.lemma);
    bool is_office = affiliation == AFFILIATION_HEAD || affiliation == AFFILIATION_SERVES;
    uint32_t first = left_edge(f, t, t + 1), end = modifier ? t + 1 : right_edge(f, t, is_office);
    struct str tail = office_with_tail(f, t);
    if (tail.size && end < t + 2) end = t + 2;
    if (!modifier) first = quantity_begin(f, first);
    if (is_state(f, t, &n, first, end)) return;
    struct sighting *x = add_sighting(f, MENTION_NOUN, first, end, t);
    x->noun = n.lemma;
    x->noun_token = t;
    x->type = n.type;
    x->gender = n.gender;
    x->affiliation = affiliation;
    x->mention.is_plural = is_plural(d, t) || n.type == ACTOR_GROUP || n.type == ACTOR_PEOPLE;
    x->is_attribute = modifier;
    x->role = role_span(d, first, end);
    if (tail.size) x->noun = tail;
    if (tail.size && !is_plural(d, t)) x->noun_token = t + 1;
    if (is_country_noun(f, t, n.lemma)) x->noun = (struct str){0}; /* says no more than the country does */
    note_article(f, x);
}

/* "The two", "the eight" */
static void add_number(struct finder *f, uint32_t t) {
    const struct doc *d = f->d;
    uint32_t det = doc_child(d, t, REL_DET);
    unsigned rel = rel_base(d->arcs.at[t].rel);
    bool party = rel == REL_NSUBJ || rel == REL_OBJ || rel == REL_OBL || rel == REL_IOBJ;
    if (!party || det + 1 != t || !str_is(word_of(f, det), "the") || is_capital(d, t)) return;
    if (t + 1 < d->tokens.count && is_noun(d, t + 1) && is_same_sentence(d, t, t + 1)) return;
    if (!doc_lemma(d, t).size || (doc_token(d, t).at[0] >= '0' && doc_token(d, t).at[0] <= '9')) return;
    struct sighting *x = add_sighting(f, MENTION_NOUN, det, t + 1, t);
    x->type = ACTOR_GROUP;
    x->mention.is_plural = true;
    x->is_definite = true;
}

/* "Three of the guards", "one of them": a part of a group, new each time. */
static void add_part(struct finder *f, uint32_t t) {
    const struct doc *d = f->d;
    uint32_t of = doc_child(d, t, REL_NMOD);
    if (!of) add_number(f, t);
    if (rel_base(d->arcs.at[t].rel) == REL_NUMMOD || of < t + 2 || of - t > LONGEST_JUMP ||
        !is_case(f, of, "of"))
        return;
    bool pronoun = d->tags.at[of].upos == UPOS_PRON && (d->tags.at[of].feats & FEAT_PLURAL);
    struct noun n = pronoun ? (struct noun){.type = ACTOR_GROUP} : noun_of(f, of);
    if ((!pronoun && !is_plural(d, of)) || (n.type != ACTOR_GROUP && n.type != ACTOR_PEOPLE)) return;
    bool one = str_is(word_of(f, t), "one");
    struct sighting *x =
        add_sighting(f, MENTION_NOUN, left_edge(f, t, t + 1), pronoun ? of + 1 : right_edge(f, of, false), t);
    x->noun = n.lemma;
    x->noun_token = pronoun ? 0 : of;
    x->type = one ? ACTOR_PERSON : n.type;
    x->mention.is_plural = !one;
    x->is_indefinite = x->is_part = true;
    x->role = pronoun ? (struct span){0} : x->mention.span;
}

static uint8_t case_of(struct str value) {
    return str_ends(value, "subject")      ? CASE_SUBJECT
           : str_ends(value, "object")     ? CASE_OBJECT
           : str_ends(value, "possessive") ? CASE_POSSESSIVE
                                           : CASE_REFLEXIVE;
}

/* "It is time to ...", "it seems that ...": stands for nobody. */
static bool is_empty_it(const struct doc *d, uint32_t t) {
    uint32_t h = d->arcs.at[t].head;
    if (d->arcs.at[t].rel == REL_EXPL) return true;
    if (!h || rel_base(d->arcs.at[t].rel) != REL_NSUBJ) return false;
    bool clause = doc_child(d, h, REL_CSUBJ) ||
                  (doc_child(d, h, REL_COP) && (doc_child(d, h, REL_CCOMP) || doc_child(d, h, REL_ADVCL)));
    return clause;
}

static void add_pronoun(struct finder *f, uint32_t t) {
    const struct str *value = wordlist_find(f->pronouns, word_of(f, t));
    if (!value || value->size < 5) return;
    if (value->at[4] == 'n' && is_empty_it(f->d, t)) return;
    struct sighting *x = add_sighting(f, MENTION_PRONOUN, t, t + 1, t);
    x->person = (uint8_t)(value->at[0] - '0');
    x->mention.is_plural = value->at[2] == 'p';
    x->gender = value->at[4] == '*' ? 0 : value->at[4];
    x->pronoun_case = case_of(*value);
    if (f->d->tags.at[t].xpos == XPOS_PRPS) x->pronoun_case = CASE_POSSESSIVE; /* "her", also an object */
}

/* ---- what the phrase tells ----------------------------------------------------------------------------- */

/* "DACA" is more likely a body's short form than a town. */
static bool is_short_form(const struct finder *f, uint32_t toponym) {
    enum { LONGEST_SHORT_FORM = 5 };
    struct str words = doc_words(f->d, f->d->toponyms.at[toponym].span);
    for (size_t i = 0; i < words.size; i++)
        if (words.at[i] < 'A' || words.at[i] > 'Z') return false;
    return words.size <= LONGEST_SHORT_FORM;
}

/* The country of a town or region that a mention names as its own: "the governor of North Kivu". */
static void note_country_of_place(const struct finder *f, struct sighting *x, uint32_t end) {
    if (x->toponym || (x->mention.kind == MENTION_NAME && x->type == ACTOR_PERSON && !x->noun_token)) return;
    for (uint32_t t = x->mention.first; t < end; t++) {
        uint32_t y = f->toponym_of[t];
        if (!y || f->d->toponyms.at[y].end > end || is_short_form(f, y)) continue;
        if (span_holds(f->d->toponyms.at[y].span, x->mention.name) && !span_is_empty(x->mention.name)) return;
        if (f->d->toponyms.at[y].end < end && str_is(doc_token(f->d, f->d->toponyms.at[y].end), "-"))
            continue;
        struct str country = actorbook_country_alpha3(
            f->k->actors, str_of(f->d->places.at[f->d->toponyms.at[y].place].country));
        bool in_name = x->mention.kind == MENTION_NAME && x->type != ACTOR_PERSON;
        if (country.size == 3) memcpy(in_name ? x->site : x->country, country.at, 3);
        return;
    }
}

/* That of an adjective which stands with it before another noun: "an Afghan army base". */
static void note_country_before(const struct finder *f, struct sighting *x) {
    uint32_t h = f->d->arcs.at[x->mention.head].head;
    for (uint32_t c = f->d->arcs.at[h].first_child; c && c < x->mention.first;
         c = f->d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(f->d->arcs.at[c].rel);
        if ((rel != REL_AMOD && rel != REL_COMPOUND) || !is_capital(f->d, c)) continue;
        struct str country = country_at(f, c, c + 1);
        if (country.size == 3) memcpy(x->country, country.at, 3);
    }
}

/* "Dissidents | from military-ruled Myanmar": where people are from, though the words are none of theirs. */
static void note_country_from(const struct finder *f, struct sighting *x) {
    if (x->mention.kind != MENTION_NOUN || (x->type != ACTOR_PERSON && x->type != ACTOR_GROUP)) return;
    for (uint32_t c = f->d->arcs.at[x->mention.head].first_child; c; c = f->d->arcs.at[c].next_sibling) {
        bool is_behind = c >= x->mention.end && rel_base(f->d->arcs.at[c].rel) == REL_NMOD;
        if (!is_behind || !is_case(f, c, "from") || !is_capital(f->d, c)) continue;
        struct str country = country_at(f, c, c + 1);
        if (country.size == 3) memcpy(x->country, country.at, 3);
    }
}

/* "An Iran expert", "America's allies", "critics of Iran": the country at token t, before `end`, is
 * another's. */
static bool is_of_outsider(const struct finder *f, const struct sighting *x, uint32_t t, uint32_t end) {
    const struct str *kind = wordlist_find(f->outsiders, x->noun);
    if (!kind || x->toponym || t >= end) return false;
    enum country_word way = COUNTRY_NAME;
    struct str word = doc_token(f->d, t);
    bool whole = t + 1 < end && is_capital(f->d, t + 1) && f->toponym_of[t] &&
                 f->toponym_of[t] == f->toponym_of[t + 1];
    actorbook_country(f->k->actors, whole ? doc_words(f->d, doc_span(f->d, t, t + 2)) : word, COUNTRY_ANY,
                      &way);
    bool owns = t + 1 + whole < end && f->d->tags.at[t + 1 + whole].xpos == XPOS_POS;
    if (str_is(*kind, "topic")) return way == COUNTRY_NAME && !owns && t < x->noun_token && word.size > 3;
    return way != COUNTRY_ADJECTIVE || word.size <= 3 || (word.size == 4 && word.at[1] == '.');
}

/* The country that a mention's own words tell; not the name of a person: Chad is one, and so is Jordan. */
static void note_country(const struct finder *f, struct sighting *x) {
    if (!f->k->actors || x->mention.kind == MENTION_PRONOUN) return;
    uint32_t end = x->mention.end;
    if (x->mention.kind == MENTION_NAME && x->type == ACTOR_PERSON)
        end = doc_token_at(f->d, x->mention.name.begin);
    for (uint32_t t = x->mention.first; !x->country[0] && t < end && t < x->mention.first + 2 * LONGEST_TITLE;
         t++) {
        if (!is_capital(f->d, t) || f->d->tags.at[t].upos == UPOS_DET) continue;
        if (t + 1 < end && str_is(doc_token(f->d, t + 1), "-")) continue; /* "Britain-based", "US-led" */
        if (is_of_outsider(f, x, t, end)) continue;
        struct str country = f->short_of[t] ? country_of_toponym(f, f->short_of[t]) : country_at(f, t, end);
        if (country.size == 3) memcpy(x->country, country.at, 3);
    }
    if (!x->country[0] && !wordlist_has(f->outsiders, x->noun)) note_country_of_place(f, x, end);
    if (!x->country[0] && x->is_attribute) note_country_before(f, x);
    if (!x->country[0]) note_country_from(f, x);
}

/* "The ambassador to Peru" is not Peru's. */
static bool is_sent_to(const struct finder *f, const struct sighting *y) {
    uint32_t t = y->mention.first;
    if (t > 1 && f->d->tags.at[t - 1].upos == UPOS_DET) t--;
    return t > 1 && str_is(word_of(f, t - 1), "to");
}

/* The sighting inside this one that the description is of: after the noun by "of", or the nearest before it.
 */
static uint32_t owner_of(const struct finder *f, uint32_t i) {
    const struct sighting *x = &f->s->at[i];
    uint32_t before = 0;
    for (uint32_t j = i + 1; j < f->s->count; j++) {
        const struct sighting *y = &f->s->at[j];
        if (y->mention.span.begin >= x->mention.span.end) break;
        if (y->mention.first > x->noun_token && is_sent_to(f, y)) continue;
        if (y->mention.first > x->noun_token) return before ? before : j;
        bool joint =
            before && f->s->at[before].mention.end + 1 == y->mention.first; /* "UN-Arab League envoy" */
        if (y->mention.end <= x->noun_token + 1 && y->mention.head != x->noun_token && !joint) before = j;
    }
    return before;
}

/* The body that a description is of has no mention of its own where it stands before the noun like an
 * adjective: "the UN mission", not "the UN's mission", nor "the UN envoy", who speaks for it. */
static void note_inner(const struct finder *f, uint32_t i) {
    const struct sighting *x = &f->s->at[i];
    struct sighting *owner = &f->s->at[x->owner];
    bool body = owner->mention.kind == MENTION_NAME && owner->type != ACTOR_PERSON;
    if (!x->owner || !body || owner->mention.end > x->noun_token) return;
    if (x->affiliation == AFFILIATION_HEAD || x->affiliation == AFFILIATION_SERVES) return;
    uint32_t end = owner->mention.end;
    bool owns = f->d->tags.at[end].xpos == XPOS_POS || f->d->tags.at[end - 1].xpos == XPOS_POS;
    if (!owns) owner->is_inner = true;
}

static bool is_person_like(const struct sighting *x) { return x->type == ACTOR_PERSON; }

static bool may_be_same(const struct sighting *a, const struct sighting *b) {
    if (a->mention.kind == MENTION_PRONOUN && b->mention.kind == MENTION_PRONOUN) return false;
    if (b->mention.kind == MENTION_PRONOUN)
        return is_person_like(a) ? !b->mention.is_plural && b->gender != 'n' : b->gender == 'n';
    return is_person_like(a) == is_person_like(b) &&
           (a->mention.is_plural == b->mention.is_plural || !is_person_like(a));
}

static bool link_same(const struct finder *f, uint32_t i, uint32_t j) {
    struct sighting *x = &f->s->at[i], *y = &f->s->at[j];
    if (!i || !j || i == j || x->same_as || !may_be_same(x, y)) return false;
    if (span_overlaps(x->mention.span, y->mention.span)) return false;
    x->same_as = j;
    return true;
}

/* Is the phrase of x the second of several that are joined? A tree takes "the minister, Kofi Asantewa, left"
 * for two in a row, but a row would go on with "and". */
static bool is_joined(const struct finder *f, const struct sighting *x) {
    const struct doc *d = f->d;
    uint32_t end = x->mention.end, h = x->mention.head;
    if (d->arcs.at[h].rel != REL_CONJ) return false;
    if (end + 1 >= d->tokens.count || d->tags.at[end].xpos != XPOS_COMMA) return true;
    for (uint32_t c = d->arcs.at[d->arcs.at[h].head].first_child; c; c = d->arcs.at[c].next_sibling)
        if (c != h && d->arcs.at[c].rel == REL_CONJ) return true;
    return d->tags.at[end + 1].upos == UPOS_CCONJ || doc_child(d, h, REL_CC);
}

static bool is_one_person(const struct sighting *y) {
    return y->mention.kind == MENTION_NOUN && y->type == ACTOR_PERSON && !y->mention.is_plural &&
           !y->is_attribute;
}

/* "An envoy, Ri Chol-min": the description that a person's name follows behind a comma; 0 = none. */
static uint32_t described_before(const struct finder *f, uint32_t name) {
    const struct sighting *x = &f->s->at[name];
    uint32_t comma = x->mention.first - 1;
    if (x->mention.kind != MENTION_NAME || x->type != ACTOR_PERSON || comma < 2) return 0;
    if (f->d->tags.at[comma].xpos != XPOS_COMMA) return 0;
    for (uint32_t j = name - 1; j && j + LONGEST_JUMP > name; j--) {
        const struct sighting *y = &f->s->at[j];
        bool fits = y->mention.end == comma && is_one_person(y);
        if (fits && is_same_sentence(f->d, y->mention.head, x->mention.head)) return j;
    }
    return 0;
}

/* "The envoy, Ri, and his colleague, Hwang, met": two names that each follow a description are two people. */
static bool alternates(const struct finder *f, uint32_t first, uint32_t second) {
    const struct doc *d = f->d;
    uint32_t described = second < f->s->count ? described_before(f, second) : 0;
    uint32_t cc = described ? f->s->at[described].mention.first - 1 : 0, end = f->s->at[first].mention.end;
    if (!described || !described_before(f, first) || !is_same_sentence(d, end, cc)) return false;
    return d->tags.at[cc].upos == UPOS_CCONJ &&
           (end == cc || (end + 1 == cc && d->tags.at[end].xpos == XPOS_COMMA));
}

static bool is_in_pair(const struct finder *f, uint32_t i) {
    for (uint32_t j = i > LONGEST_JUMP ? i - LONGEST_JUMP : 1; j < i + LONGEST_JUMP && j < f->s->count; j++)
        if ((j < i && alternates(f, j, i)) || (j > i && alternates(f, i, j))) return true;
    return false;
}

/* "Its envoy, Tor Heggelund, urged ...": the name between two marks behind a description. */
static bool note_named(const struct finder *f, uint32_t i) {
    const struct doc *d = f->d;
    const struct sighting *x = &f->s->at[i];
    uint32_t comma = x->mention.first - 1, end = x->mention.end;
    if (x->mention.kind != MENTION_NAME || x->type != ACTOR_PERSON || comma < 2 || end >= d->tokens.count)
        return false;
    uint32_t described = described_before(f, i);
    if (!described) return false;
    bool is_apart = d->tags.at[end].upos == UPOS_PUNCT && !is_joined(f, x);
    return (is_apart || is_in_pair(f, i)) && link_same(f, i, described);
}

/* "Moaz al-Khatib, head of ...": by the tree, or by the commas where the tree is silent. */
static void note_apposition(const struct finder *f, uint32_t i) {
    const struct doc *d = f->d;
    const struct sighting *x = &f->s->at[i];
    uint32_t h = x->mention.head;
    if (note_named(f, i)) return;
    if (d->arcs.at[h].rel == REL_APPOS && d->arcs.at[h].head) {
        uint32_t to = d->arcs.at[h].head, name = f->names.of_token[to];
        uint32_t j = f->s->of_head[to];
        if (!j && name) j = f->s->of_head[top_of(d, f->names.at[name].first, f->names.at[name].end)];
        if (link_same(f, i, j)) return;
    }
    uint32_t comma = x->mention.first - 1;
    if (x->mention.kind != MENTION_NOUN || x->type != ACTOR_PERSON || x->mention.is_plural || comma < 2)
        return;
    if (d->tags.at[comma].xpos != XPOS_COMMA || !f->names.of_token[comma - 1] || is_joined(f, x)) return;
    bool closed = x->mention.end >= d->tokens.count || d->tags.at[x->mention.end].upos == UPOS_PUNCT ||
                  d->tags.at[x->mention.end].upos == UPOS_ADP;
    const struct name *n = &f->names.at[f->names.of_token[comma - 1]];
    if (closed && n->end == comma && is_same_sentence(d, comma, h))
        link_same(f, i, f->s->of_head[top_of(d, n->first, n->end)]);
}

/* "He is the leader of the coalition": the description is who is described. */
static void note_predicate(const struct finder *f, uint32_t i) {
    const struct doc *d = f->d;
    uint32_t h = f->s->at[i].mention.head, subject = doc_child(d, h, REL_NSUBJ);
    if (!subject || !doc_child(d, h, REL_COP)) return;
    for (uint32_t c = d->arcs.at[h].first_child; c; c = d->arcs.at[c].next_sibling)
        if (d->tags.at[c].feats & FEAT_NEGATIVE || str_is(word_of(f, c), "not") ||
            d->tags.at[c].xpos == XPOS_MD)
            return;
    uint32_t name = f->names.of_token[subject];
    uint32_t j = f->s->of_head[subject];
    if (!j && name) j = f->s->of_head[top_of(d, f->names.at[name].first, f->names.at[name].end)];
    link_same(f, i, j);
}

/* "The Islamic State jihadist group" is the Islamic State. */
static void note_kind(const struct finder *f, uint32_t i) {
    struct sighting *x = &f->s->at[i];
    const struct sighting *owner = &f->s->at[x->owner];
    bool body = owner->type == ACTOR_ORGANISATION || owner->type == ACTOR_GROUP;
    if (!x->owner || owner->mention.kind != MENTION_NAME || !body || x->mention.is_plural) return;
    if (owner->mention.end > x->noun_token || !wordlist_has(f->kinds, lemma_of(f, x->noun_token))) return;
    if (f->d->tags.at[x->noun_token].upos == UPOS_PROPN || x->same_as) return;
    for (uint32_t t = owner->mention.end; t < x->noun_token; t++)
        if (!may_precede(f->d, t) || f->d->tags.at[t].xpos == XPOS_POS) return;
    x->same_as = x->owner;
}

static void note_quotes(const struct finder *f) {
    const struct doc *d = f->d;
    uint32_t q = 1, open = 0;
    for (uint32_t i = 1; i < f->s->count; i++) {
        struct sighting *x = &f->s->at[i];
        for (; q < d->quotes.count && d->quotes.at[q].span.begin <= x->mention.span.begin; q++)
            if (d->quotes.at[q].kind != QUOTE_INDIRECT) open = q;
        if (open && span_holds(d->quotes.at[open].span, x->mention.span)) x->quote = open;
    }
}

/* ---- all of it ----------------------------------------------------------------------------------------- */

static int compare_sightings(const void *a, const void *b) {
    const struct mention *x = &((const struct sighting *)a)->mention,
                         *y = &((const struct sighting *)b)->mention;
    if (x->span.begin != y->span.begin) return x->span.begin < y->span.begin ? -1 : 1;
    if (x->span.end != y->span.end) return x->span.end > y->span.end ? -1 : 1;
    return x->head < y->head ? -1 : x->head > y->head;
}

/* A noun that tells of a deed: "mediation", "demand". */
static bool is_deed(const struct finder *f, uint32_t t) {
    struct str noun = doc_lemma(f->d, t);
    return f->d->tags.at[t].upos == UPOS_NOUN && map_get(&f->k->patterns->noun_index, noun) &&
           !wordlist_has(f->groups, noun) && !wordlist_has(f->persons, noun);
}

/* A noun of which some pattern makes an attack or unrest. */
static bool is_attack(const struct finder *f, uint32_t t) {
    const struct patterns *p = f->k->patterns;
    if (!is_deed(f, t)) return false;
    for (uint32_t l = map_get(&p->noun_index, doc_lemma(f->d, t)); l; l = p->links[l].next) {
        struct str code = p->at[p->links[l].pattern].code;
        bool is_unrest = str_begins(code, "14");
        if (is_unrest || str_begins(code, "18") || str_begins(code, "19") || str_begins(code, "20"))
            return true;
    }
    return false;
}

/* "An Israeli air strike", "an Armenian proposal": a country's adjective is who attacks, offers or asks. */
static bool is_doer(const struct finder *f, const struct toponym *y) {
    const struct doc *d = f->d;
    if (y->end <= y->first || d->places.at[y->place].kind != PLACE_COUNTRY) return false;
    uint32_t t = top_of(d, y->first, y->end), h = d->arcs.at[t].head;
    bool is_before = d->arcs.at[t].rel == REL_AMOD || d->arcs.at[t].rel == REL_COMPOUND;
    return is_before && h >= y->end && (is_attack(f, h) || wordlist_has(f->makings, lemma_of(f, h)));
}

/* "US mediation", "North Korea's demand": the owner of a deed is who does it. */
static bool owns_deed(const struct finder *f, uint32_t t) {
    const struct arc *a = &f->d->arcs.at[t];
    return (a->rel == REL_COMPOUND || a->rel == REL_NMOD_POSS) && is_deed(f, a->head);
}

/* The token that the place of a name in its clause is told by. */
static uint32_t party_token(const struct doc *d, const struct toponym *y) {
    uint32_t t = top_of(d, y->first, y->end);
    return d->arcs.at[t].rel == REL_CONJ ? d->arcs.at[t].head : t;
}

/* A word that patterns of events know: a deed may be done to, or come from, who stands behind it. */
static bool tells_deed(const struct finder *f, uint32_t t) {
    const struct patterns *p = f->k->patterns;
    bool is_verb = f->d->tags.at[t].upos == UPOS_VERB && map_get(&p->verb_index, doc_lemma(f->d, t));
    return is_verb || is_deed(f, t);
}

/* Does the name stand behind a preposition by which somebody is addressed or faced? */
static bool faces(const struct finder *f, uint32_t t) {
    unsigned rel = rel_base(f->d->arcs.at[t].rel);
    uint32_t c = rel == REL_OBL || rel == REL_NMOD ? doc_child(f->d, t, REL_CASE) : 0;
    const struct str *kind = c ? wordlist_find(f->facing, doc_lemma(f->d, c)) : NULL;
    return kind && (!str_is(*kind, "deed") || tells_deed(f, f->d->arcs.at[t].head));
}

/* "In Britain", "northern Syria": where, whatever the tree says. */
static bool is_site_of(const struct finder *f, const struct toponym *y) {
    static const char *const WITHIN[] = {"in", "inside", "into", "near", "across", "throughout", "outside"};
    const struct doc *d = f->d;
    uint32_t before = y->first - 1;
    if (before < 1 || !is_same_sentence(d, before, y->first)) return false;
    bool is_whole =
        f->short_of[y->first] || /* "South Korea" is no part of a country */
        (f->k->actors && actorbook_country(f->k->actors, doc_words(d, y->span), COUNTRY_ANY, NULL).size);
    if (wordlist_has(f->directions, word_of(f, before)) ||
        (!is_whole && wordlist_has(f->directions, word_of(f, y->first))))
        return true;
    if (d->tags.at[before].upos == UPOS_DET && before > 1) before--;
    for (size_t i = 0; i < sizeof WITHIN / sizeof *WITHIN; i++)
        if (d->tags.at[before].upos == UPOS_ADP && str_is(word_of(f, before), WITHIN[i])) return true;
    return false;
}

/* Whether a country is who acts or is acted upon, not where: "Iran agreed", "met Iran", "sanctions on Iran".
 */
static bool is_party(const struct finder *f, const struct toponym *y) {
    const struct doc *d = f->d;
    if (y->end <= y->first || d->places.at[y->place].kind != PLACE_COUNTRY || is_site_of(f, y)) return false;
    if (owns_deed(f, top_of(d, y->first, y->end))) return true;
    uint32_t t = party_token(d, y);
    unsigned rel = rel_base(d->arcs.at[t].rel);
    bool leads = wordlist_has(f->place_nouns, lemma_of(f, d->arcs.at[t].head)) &&
                 is_case(f, t, "to"); /* "the road to Mexico" */
    bool suffers =
        rel == REL_NMOD && is_case(f, t, "of") && is_attack(f, d->arcs.at[t].head); /* "siege of Peru" */
    bool is_argument = rel == REL_NSUBJ || rel == REL_OBJ || rel == REL_IOBJ || f->deed_of[t] || suffers;
    return is_argument || d->arcs.at[t].rel == REL_OBL_AGENT || (faces(f, t) && !leads);
}

/* "The mediation of Algiers", "a warning from Washington" */
static bool does(const struct finder *f, uint32_t t) {
    const struct arc *a = &f->d->arcs.at[t];
    return rel_base(a->rel) == REL_NMOD && (is_case(f, t, "of") || is_case(f, t, "from")) &&
           is_deed(f, a->head);
}

/* Verbs that want somebody to talk to or to speak of: "accused Jakarta", "complained to Lima". */
static bool is_verb_of_will(const struct finder *f, uint32_t t) {
    struct str verb = lemma_of(f, t);
    const struct str *kind = wordlist_find(f->will, verb);
    return f->d->tags.at[t].upos == UPOS_VERB &&
           (wordlist_has(f->reporting, verb) || (kind && str_is(*kind, "verb")));
}

/* "Moscow would have to choose": what somebody has to do is done by an actor. */
static bool is_verb_of_actors(const struct finder *f, uint32_t t) {
    if (f->d->tags.at[t].upos != UPOS_VERB) return false;
    return !wordlist_has(f->still, lemma_of(f, t)) ||
           (str_is(lemma_of(f, t), "have") && doc_child(f->d, t, REL_XCOMP));
}

/* "Moscow, which sold the tanks to one side" */
static bool acts_in_relative(const struct finder *f, uint32_t t) {
    uint32_t clause = doc_child(f->d, t, REL_ACL_RELCL), subject = doc_child(f->d, clause, REL_NSUBJ);
    return clause && subject && f->d->tags.at[subject].xpos == XPOS_WDT &&
           f->d->arcs.at[subject].rel == REL_NSUBJ && is_verb_of_actors(f, clause);
}

/* Whether a capital stands for its government. Of places much is told too, so what a place can do, and what
 * can be done to one, does not count. */
static bool is_capital_party(const struct finder *f, const struct toponym *y) {
    const struct doc *d = f->d;
    if (y->end <= y->first || !f->k->gazetteer || d->places.at[y->place].kind != PLACE_CITY) return false;
    struct str words = doc_words(d, y->span);
    bool is_seat = f->k->actors && actorbook_country(f->k->actors, words, COUNTRY_CAPITAL, NULL).size;
    if (!is_seat && !gazetteer_country_of_capital(f->k->gazetteer, words)) return false;
    uint32_t top = top_of(d, y->first, y->end), t = party_token(d, y), h = d->arcs.at[t].head;
    if (d->arcs.at[top].rel == REL_NMOD_POSS && is_deed(f, d->arcs.at[top].head)) return true;
    if (d->arcs.at[t].rel == REL_IOBJ || d->arcs.at[t].rel == REL_OBL_AGENT || does(f, t)) return true;
    if (acts_in_relative(f, top)) return true;
    if (d->arcs.at[t].rel == REL_NSUBJ) return is_verb_of_actors(f, h);
    if (d->arcs.at[t].rel == REL_ROOT && f->deed_of[t]) return is_verb_of_actors(f, f->deed_of[t]);
    bool object = rel_base(d->arcs.at[t].rel) == REL_OBJ || rel_base(d->arcs.at[t].rel) == REL_NSUBJ;
    return (object || faces(f, t)) && (is_verb_of_will(f, h) || (!object && is_deed(f, h)));
}

/* "The White House", "Downing Street": the country whose government a name stands for where it acts or is
 * addressed; "" where the building is meant ("outside the White House", "left the White House"). */
static struct str country_of_seat(const struct finder *f, uint32_t name) {
    const struct doc *d = f->d;
    const struct name *n = &f->names.at[name];
    struct str country = f->k->actors
                             ? actorbook_country(f->k->actors, doc_words(d, n->span), COUNTRY_SEAT, NULL)
                             : (struct str){0};
    uint32_t top = top_of(d, n->first, n->end);
    const struct arc *a = &d->arcs.at[d->arcs.at[top].rel == REL_CONJ ? d->arcs.at[top].head : top];
    unsigned rel = rel_base(a->rel);
    bool is_told =
        rel == REL_OBJ || rel == REL_IOBJ || (rel == REL_OBL && faces(f, top) && !is_case(f, top, "from"));
    bool is_party = rel == REL_NSUBJ || a->rel == REL_OBL_AGENT || owns_deed(f, top) || does(f, top) ||
                    (is_told && is_verb_of_will(f, a->head));
    return country.size == 3 && is_party ? country : (struct str){0};
}

static void add_seat(struct finder *f, uint32_t name, struct str country) {
    const struct name *n = &f->names.at[name];
    struct sighting *x =
        add_sighting(f, MENTION_NAME, left_edge(f, n->first, n->end), n->end, top_of(f->d, n->first, n->end));
    x->mention.name = n->span;
    x->mention.sure = n->sure;
    x->type = ACTOR_GOVERNMENT;
    x->is_definite = x->is_seat = true;
    memcpy(x->country, country.at, country.size);
}

/* The first toponym of the report that names one of the countries in a line of the list; 0 = none. */
static uint32_t toponym_among(const struct map *toponyms, struct str countries) {
    uint32_t found = 0;
    while (countries.size && !found) found = map_get(toponyms, str_cut(&countries, ' '));
    return found;
}

/* Does a name go beyond the tokens [first, end): "North Carolina"? */
static bool is_in_name(const struct finder *f, uint32_t first, uint32_t end) {
    uint32_t name = f->names.of_token[first];
    if (f->toponym_of[first] || f->toponym_of[end - 1]) return true;
    return name && (f->names.at[name].first < first || f->names.at[name].end > end);
}

/* The first toponym of each country, and the last words of persons' names. */
static void index_names(const struct finder *f, struct map *toponyms, struct map *surnames) {
    map_begin(toponyms, f->scratch);
    map_begin(surnames, f->scratch);
    for (uint32_t i = 1; i < f->d->toponyms.count; i++) {
        struct str code = country_of_toponym(f, i);
        if (code.size && !map_get(toponyms, code)) *map_put(toponyms, code) = i;
    }
    for (uint32_t n = 1; n < f->names.count; n++) {
        const struct name *x = &f->names.at[n];
        if (x->kind == NAME_PER && x->end > x->first + 1) *map_put(surnames, word_of(f, x->end - 1)) = 1;
    }
}

/* The words by which a report calls a country in short: "the North" of North Korea. */
static void find_shorts(struct finder *f) {
    const struct doc *d = f->d;
    struct map toponyms, surnames;
    index_names(f, &toponyms, &surnames);
    for (uint32_t t = 1; t < d->tokens.count; t++)
        for (uint32_t end = t + 2; is_capital(d, t) && end > t; end--) {
            if (end > d->tokens.count || !is_same_sentence(d, t, end - 1)) continue;
            const struct str *countries =
                wordlist_find(f->shorts, str_lower(f->scratch, doc_words(d, doc_span(d, t, end))));
            if (!countries || is_in_name(f, t, end) || map_get(&surnames, word_of(f, end - 1))) continue;
            if (end < d->tokens.count && is_capital(d, end) && is_same_sentence(d, t, end)) continue;
            bool joined =
                str_is(doc_token(d, t - 1), "-") || (end < d->tokens.count && str_is(doc_token(d, end), "-"));
            if (joined) continue; /* "North-South talks" */
            uint32_t toponym = toponym_among(&toponyms, *countries);
            for (uint32_t i = t; i < end; i++) f->short_of[i] = toponym;
            break;
        }
}

static void prepare(struct finder *f) {
    const struct doc *d = f->d;
    f->is_title = arena_take(f->scratch, (d->tokens.count + 1) * sizeof *f->is_title);
    f->s->of_head = arena_take(f->scratch, (d->tokens.count + 1) * sizeof *f->s->of_head);
    f->toponym_of = arena_take(f->scratch, (d->tokens.count + 1) * sizeof *f->toponym_of);
    f->deed_of = arena_take(f->scratch, (d->tokens.count + 1) * sizeof *f->deed_of);
    for (uint32_t i = 1; i < d->clauses.count; i++) {
        const struct clause *c = &d->clauses.at[i];
        if (!is_verb_of_actors(f, f->deed_of[c->subject])) f->deed_of[c->subject] = c->token;
    }
    for (uint32_t i = 1; i < d->toponyms.count; i++)
        for (uint32_t t = d->toponyms.at[i].first; t < d->toponyms.at[i].end; t++) f->toponym_of[t] = i;
    f->short_of = arena_take(f->scratch, (d->tokens.count + 1) * sizeof *f->short_of);
    namelist_make(&f->names, d, f->k, f->scratch);
    find_shorts(f);
    add_sighting(f, MENTION_NONE, 0, 0, 0);
}

/* Does the book know the name as that of an organisation? */
static bool is_in_book(const struct finder *f, uint32_t name) {
    if (!f->k->actors) return false;
    uint32_t n = actorbook_find(f->k->actors, doc_words(f->d, f->names.at[name].span));
    return n && actorbook_entry(f->k->actors, n)->type != ENTRY_PERSON;
}

/* "The North" as who acts, at the first of its tokens. */
static void add_short(struct finder *f, uint32_t t) {
    const struct doc *d = f->d;
    uint32_t toponym = f->short_of[t], end = t + 1;
    if (t > 1 && f->short_of[t - 1] == toponym) return;
    while (end < d->tokens.count && f->short_of[end] == toponym) end++;
    struct toponym here = {.span = doc_span(d, t, end), .first = t, .end = end};
    here.place = d->toponyms.at[toponym].place;
    size_t before = f->s->count;
    if (is_party(f, &here)) add_country(f, &here, toponym);
    if (f->s->count > before) f->s->at[before].is_short = true;
}

static void find_all(struct finder *f) {
    const struct doc *d = f->d;
    bool *acts = arena_take(f->scratch, (f->names.count + 1) * sizeof *acts);
    bool *is_country = arena_take(f->scratch, (f->names.count + 1) * sizeof *is_country);
    for (uint32_t i = 1; i < d->toponyms.count; i++) {
        const struct toponym *t = &d->toponyms.at[i];
        if (t->is_adjective && is_doer(f, t)) add_country(f, t, i);
        if (t->is_adjective) continue;
        uint32_t n = f->names.of_token[t->first];
        bool is_body = f->names.at[n].kind == NAME_ORG && is_in_book(f, n); /* SANA is no Sanaa */
        bool whole = f->names.at[n].first >= t->first && f->names.at[n].end <= t->end && !is_in_book(f, n);
        if (whole)
            acts[n] = true; /* a place is no organisation, but "Mosul University" is one, and "UN" no town */
        if (t->end > t->first && !is_body && (t->is_actor || is_party(f, t) || is_capital_party(f, t)))
            add_country(f, t, i), is_country[n] = true;
    }
    for (uint32_t n = 1; n < f->names.count; n++) {
        struct str seated = is_country[n] ? (struct str){0} : country_of_seat(f, n);
        if (f->short_of[f->names.at[n].first])
            add_short(f, f->names.at[n].first);
        else if (seated.size)
            add_seat(f, n, seated);
        else if (f->names.at[n].kind == NAME_PER || (f->names.at[n].kind == NAME_ORG && !acts[n]))
            add_name(f, n);
    }
    for (uint32_t t = 1; t < d->tokens.count; t++) {
        unsigned kind = f->names.at[f->names.of_token[t]].kind;
        bool named = kind == NAME_PER || kind == NAME_ORG || kind == NAME_LOC;
        if (f->short_of[t] && !f->names.of_token[t])
            add_short(f, t);
        else if (f->short_of[t])
            continue;
        else if (d->tags.at[t].upos == UPOS_PRON)
            add_pronoun(f, t);
        else if (d->tags.at[t].upos == UPOS_NUM)
            add_part(f, t);
        else if (!named && (is_noun(d, t) || (d->tags.at[t].upos == UPOS_ADJ && is_modifier(d, t) &&
                                              str_is(word_of(f, t), "rebel"))))
            add_noun(f, t);
    }
}

void mentions_find(const struct doc *d, const struct know *k, struct arena *scratch, struct sightings *s) {
    *s = (struct sightings){0};
    struct finder f = {.d = d,
                       .k = k,
                       .scratch = scratch,
                       .s = s,
                       .persons = know_list(k, "person-nouns"),
                       .groups = know_list(k, "group-nouns"),
                       .titles = know_list(k, "titles"),
                       .pronouns = know_list(k, "pronouns"),
                       .peoples = know_list(k, "peoples"),
                       .affiliations = know_list(k, "affiliations"),
                       .hedges = know_list(k, "hedges"),
                       .still = know_list(k, "place-still"),
                       .will = know_list(k, "place-will"),
                       .reporting = know_list(k, "reporting-verbs"),
                       .generic = know_list(k, "generic-determiners"),
                       .quantities = know_list(k, "quantities"),
                       .place_nouns = know_list(k, "place-nouns"),
                       .facing = know_list(k, "facing"),
                       .directions = know_list(k, "place-directions"),
                       .kinds = know_list(k, "kind-nouns"),
                       .country_nouns = know_list(k, "country-nouns"),
                       .shorts = know_list(k, "short-countries"),
                       .outsiders = know_list(k, "outsiders"),
                       .of_verbs = know_list(k, "of-verbs"),
                       .makings = know_list(k, "position-nouns"),
                       .adjectives = know_list(k, "name-adjectives")};
    prepare(&f);
    if (d->arcs.count != d->tokens.count || d->tags.count != d->tokens.count) return; /* nothing was parsed */
    find_all(&f);
    qsort(s->at + 1, s->count - 1, sizeof *s->at, compare_sightings);
    for (uint32_t i = 1; i < s->count; i++)
        if (!s->of_head[s->at[i].mention.head]) s->of_head[s->at[i].mention.head] = i;
    for (uint32_t i = 1; i < s->count; i++) {
        struct sighting *x = &s->at[i];
        if (!x->affiliation) x->affiliation = affiliation_of(&f, x->noun);
        note_country(&f, x);
        if (x->noun_token) x->owner = owner_of(&f, i), note_inner(&f, i);
        note_apposition(&f, i);
        if (x->mention.kind == MENTION_NOUN) note_predicate(&f, i), note_kind(&f, i);
    }
    note_quotes(&f);
}
