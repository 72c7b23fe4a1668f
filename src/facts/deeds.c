#include "facts/deeds.h"

#include "doc/doc.h"
#include "know/wordlist.h"

enum { DEEP = 3 };

bool deeds_harm(const struct seeker *s, uint32_t noun) {
    return noun && matters_pair(s->d, s->harms, noun, 0);
}

/* "call off", "open fire", "fight". */
static const struct str *row_of(const struct seeker *s, uint32_t verb) {
    const struct doc *d = s->d;
    uint32_t particle = doc_child(d, verb, REL_COMPOUND_PRT), next = verb + 1;
    const struct str *row = particle ? matters_pair(d, s->acts, verb, particle) : NULL;
    if (!row && next < d->tokens.count) row = matters_pair(d, s->acts, verb, next);
    return row ? row : matters_pair(d, s->acts, verb, 0);
}

/* What the verb is about: its object, what it begins or ends, the phrase behind it; of a passive its subject.
 */
static uint32_t object_of(const struct seeker *s, uint32_t verb, bool is_passive) {
    static const unsigned RELS[] = {REL_OBJ, REL_XCOMP, REL_OBL};
    if (is_passive) return s->d->clauses.at[s->clause_of[verb]].subject;
    for (unsigned i = 0; i < sizeof RELS / sizeof *RELS; i++) {
        uint32_t child = doc_child(s->d, verb, RELS[i]);
        if (child > verb && !s->in_date[child]) return child;
    }
    return 0;
}

/* "take the port | by force". */
static bool is_forced(const struct seeker *s, uint32_t verb) {
    const struct doc *d = s->d;
    for (uint32_t c = d->arcs.at[verb].first_child; c; c = d->arcs.at[c].next_sibling)
        if (c > verb && rel_base(d->arcs.at[c].rel) == REL_OBL && deeds_harm(s, c)) return true;
    return false;
}

/* "take | the capital", "take | Juba" */
static bool is_place(const struct seeker *s, uint32_t thing) {
    return thing &&
           (wordlist_has(s->grounds, doc_lemma(s->d, thing)) ||
            (s->d->tags.at[thing].upos == UPOS_PROPN && seeker_has_place(s->d, thing, thing + 1, true)));
}

static uint8_t kind_at(const struct seeker *s, uint32_t verb, unsigned depth);

/* What a thing is to the other side: an attack harms, talks do good. */
static uint8_t thing_kind(const struct seeker *s, uint32_t thing, unsigned depth) {
    const struct doc *d = s->d;
    if (!thing) return POSITION_NONE;
    struct matter m = matters_at(d, s->topics, thing, d->arcs.at[thing].end);
    if (m.kind == 't') return POSITION_OFFER;
    if (deeds_harm(s, thing)) return POSITION_THREAT;
    bool is_verb = d->tags.at[thing].upos == UPOS_VERB; /* "stop | shooting"; but "give | ground" */
    uint8_t kind = is_verb ? kind_at(s, thing, depth + 1) : POSITION_NONE;
    if (kind) return kind;
    return m.kind && str_is(m.issue, "ceasefire") ? POSITION_THREAT : POSITION_NONE;
}

static uint8_t opposite(uint8_t kind, bool is_topic) {
    if (kind == POSITION_THREAT) return POSITION_OFFER;
    return kind == POSITION_OFFER || is_topic ? POSITION_THREAT : POSITION_NONE;
}

static uint8_t kind_at(const struct seeker *s, uint32_t verb, unsigned depth) {
    const struct doc *d = s->d;
    const struct str *row = row_of(s, verb);
    if (!row || depth > DEEP) return POSITION_NONE;
    struct str rest = *row, word = str_cut(&rest, ' ');
    if (str_is(word, "not")) {
        if (!seeker_negated(s, verb)) return POSITION_NONE;
        word = str_cut(&rest, ' ');
    }
    bool is_passive = s->clause_of[verb] && d->clauses.at[s->clause_of[verb]].is_passive;
    if (is_passive && rest.size) word = rest;
    uint8_t kind = frames_kind(word);
    if (kind) return kind;
    uint32_t thing = object_of(s, verb, is_passive);
    if (str_is(word, "place")) return is_place(s, thing) ? POSITION_THREAT : POSITION_NONE;
    kind = thing_kind(s, thing, depth);
    if (str_is(word, "same")) return kind ? kind : is_forced(s, verb) ? POSITION_THREAT : POSITION_NONE;
    bool is_topic = thing && seeker_matter(s, d->arcs.at[thing].left, d->arcs.at[thing].end).kind;
    if (str_is(word, "opposite")) return opposite(kind, is_topic);
    bool is_talks = thing && seeker_matter(s, d->arcs.at[thing].left, d->arcs.at[thing].end).kind == 't';
    return str_is(word, "away") && is_talks ? POSITION_THREAT : POSITION_OFFER;
}

uint8_t deeds_kind(const struct seeker *s, uint32_t verb) { return kind_at(s, verb, 0); }
