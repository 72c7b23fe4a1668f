#include "facts/placeuse.h"

#include "doc/doc.h"
#include "doc/ud.h"
#include "know/know.h"
#include "know/wordlist.h"

enum {
    LOOK_BACK = 16, /* mentions before the toponym that may hold it */
    MODIFIERS = 6,  /* tokens between an article and the noun of a description */
};

/* The token of the toponym that hangs outside of it. */
static uint32_t top_of(const struct doc *d, const struct toponym *t) {
    for (uint32_t i = t->first; i < t->end; i++) {
        uint32_t head = d->arcs.at[i].head;
        if (head < t->first || head >= t->end) return i;
    }
    return t->first;
}

/* "US" in "the US embassy", "Syrian" in "Syrian troops"; not "Syria" in "Syria's army", "the army of Syria".
 */
static bool is_modifier(const struct doc *d, const struct toponym *t) {
    if (d->arcs.count != d->tokens.count) return t->is_adjective;
    uint32_t top = top_of(d, t);
    unsigned rel = rel_base(d->arcs.at[top].rel);
    return t->is_adjective || rel == REL_COMPOUND || rel == REL_AMOD || rel == REL_FLAT;
}

/* "Rwanda's foreign minister": whom it is of, told by the noun behind the possessive; "Moscow's decision" is
 * Moscow's. */
static bool is_owner(const struct doc *d, const struct toponym *t, const struct wordlist *will) {
    if (t->is_adjective || d->arcs.count != d->tokens.count) return false;
    uint32_t top = top_of(d, t), of = d->arcs.at[top].head;
    if (d->arcs.at[top].rel != REL_NMOD_POSS || of < t->end) return false;
    const struct str *deed = wordlist_find(will, doc_lemma(d, of));
    return !deed || !str_is(*deed, "noun");
}

/* "northern Syria" is no government. */
static bool is_part(const struct doc *d, const struct toponym *t, const struct wordlist *directions) {
    return t->end > t->first + 1 && wordlist_has(directions, doc_lemma(d, t->first));
}

/* "the road to Mexico", "their borders with Mali": where a way leads. */
static bool is_led_to(const struct doc *d, const struct toponym *t, const struct wordlist *ways) {
    if (t->is_adjective || t->first < d->ranges.at[d->tokens.at[t->first].sentence].first + 2) return false;
    return d->tags.at[t->first - 1].upos == UPOS_ADP && d->tags.at[t->first - 2].upos == UPOS_NOUN &&
           wordlist_has(ways, doc_lemma(d, t->first - 2));
}

static bool belongs_to(const struct doc *d, const struct toponym *t, const struct mention *m) {
    if (!m->actor || m->end < t->end || m->first > t->first) return false;
    bool whole = m->name.end == t->span.end && m->first + 1 >= t->first; /* "The" may be the name's or not */
    if (m->kind == MENTION_NAME && !span_is_empty(m->name) && whole) return true;
    return m->head >= t->end && is_modifier(d, t);
}

static bool is_of_actor(const struct doc *d, const struct toponym *t, uint32_t behind) {
    for (uint32_t i = behind, steps = 0; i > 1 && steps < LOOK_BACK; i--, steps++)
        if (belongs_to(d, t, &d->mentions.at[i - 1])) return true;
    return false;
}

static bool is_capital(const struct doc *d, uint32_t token) {
    struct str word = doc_token(d, token);
    return word.size && word.at[0] >= 'A' && word.at[0] <= 'Z';
}

static bool is_same_sentence(const struct doc *d, uint32_t a, uint32_t b) {
    return b < d->tokens.count && d->tokens.at[a].sentence == d->tokens.at[b].sentence;
}

/* "38 Somalis", "an Armenian", "French-drafted": who people are, or whose work a thing is; not where. */
static bool is_people(const struct doc *d, const struct toponym *t) {
    if (!t->is_adjective) return false;
    if (!is_same_sentence(d, t->first, t->end)) return true;
    unsigned next = d->tags.at[t->end].upos;
    bool says_of = next == UPOS_NOUN || next == UPOS_ADJ || next == UPOS_PROPN || next == UPOS_NUM;
    return !says_of || (d->tags.at[t->end - 1].feats & FEAT_PLURAL);
}

/* "flew to Kuwait", "fled Jordan"; "In Banda Aceh police said": where somebody goes, or a subject is. */
static bool is_goal(const struct doc *d, const struct toponym *t, const struct wordlist *goals) {
    if (t->is_adjective || t->is_actor || d->arcs.count != d->tokens.count) return false;
    uint32_t top = top_of(d, t), of = d->arcs.at[top].head;
    unsigned rel = rel_base(d->arcs.at[top].rel);
    if (rel == REL_COMPOUND && of >= t->end && d->arcs.at[of].rel == REL_NSUBJ) {
        struct str before = t->first > 1 ? doc_lemma(d, t->first - 1) : (struct str){0};
        return str_is(before, "in") || str_is(before, "at") || str_is(before, "near");
    }
    if (rel != REL_OBL && rel != REL_OBJ) return false;
    return of && d->tags.at[of].upos == UPOS_VERB && wordlist_has(goals, doc_lemma(d, of));
}

/* "the Iranian side", "Somali elders", "US$5", "the government of Zimbabwe": whose, not where. */
static bool is_whose(const struct doc *d, const struct toponym *t, const struct know *k) {
    const struct wordlist *aside = know_list(k, "place-aside");
    if (is_same_sentence(d, t->first, t->end)) {
        struct str next = doc_lemma(d, t->end);
        const struct str *kind = wordlist_find(know_list(k, "counted"), next);
        if (str_is(doc_token(d, t->end), "$")) return true;
        if (t->is_adjective && (wordlist_has(aside, next) || (kind && str_begins(*kind, "person"))))
            return true;
    }
    if (t->first < 3 || !str_is(doc_token(d, t->first - 1), "of")) return false;
    const struct str *of = wordlist_find(aside, doc_lemma(d, t->first - 2));
    return of && str_is(*of, "of");
}

/* "Belfast" in "the Belfast Chamber of Shops": a name that is no place's holds the toponym, or it is the
 * first word of one: "the Asian Games". */
static bool is_in_name(const struct doc *d, const struct toponym *t, uint32_t *name) {
    while (*name < d->names.count && d->names.at[*name].end <= t->first) ++*name;
    const struct name *x = *name < d->names.count ? &d->names.at[*name] : NULL;
    if (x && x->kind != NAME_LOC && x->first <= t->first && x->end >= t->end &&
        x->end - x->first > t->end - t->first)
        return true;
    uint32_t block = d->sentences.at[d->tokens.at[t->first].sentence].block;
    return t->is_adjective && d->blocks.at[block].kind != BLOCK_HEADLINE &&
           is_same_sentence(d, t->first, t->end) && is_capital(d, t->end) &&
           d->tags.at[t->end].upos == UPOS_PROPN;
}

static bool is_in_capitals(struct str w) {
    for (size_t i = 0; i < w.size; i++)
        if (w.at[i] >= 'a' && w.at[i] <= 'z') return false;
    return true;
}

/* "MARIUPOL. Rockets killed ...", "BAKU, April 6": a place alone before the full stop that begins a
 * paragraph, or in capitals before a comma there. */
static bool is_dateline(const struct doc *d, const struct toponym *t) {
    struct range r = d->ranges.at[d->tokens.at[t->first].sentence];
    uint32_t block = d->sentences.at[d->tokens.at[t->first].sentence].block;
    if (t->first != r.first || d->blocks.at[block].span.begin != t->span.begin) return false;
    if (d->blocks.at[block].kind != BLOCK_PARAGRAPH) return false;
    if (t->end >= d->tokens.count) return false;
    struct str after = doc_token(d, t->end);
    if (str_begins(after, ".")) return t->end + 2 >= r.end || after.size > 1;
    return str_is(after, ",") && is_in_capitals(doc_words(d, t->span));
}

static bool is_of(const struct wordlist *of, struct str word, const char *how) {
    const struct str *found = wordlist_find(of, word);
    return found && (!how || str_is(*found, how));
}

/* Back from a noun over its modifiers to the article: "the" of "the front-line village". 0 where there is
 * none. */
static uint32_t article_before(const struct doc *d, uint32_t noun) {
    uint32_t first = d->ranges.at[d->tokens.at[noun].sentence].first;
    for (uint32_t t = noun, steps = 0; t-- > first && steps < MODIFIERS; steps++) {
        unsigned upos = d->tags.at[t].upos;
        if (upos == UPOS_DET) return t;
        if (upos != UPOS_ADJ && upos != UPOS_NOUN && upos != UPOS_PROPN && d->tags.at[t].xpos != XPOS_HYPH)
            return 0;
    }
    return 0;
}

/* The first token of the name with its description: "the town of Sake", "the capital Honiara", "the Kalmius".
 */
static uint32_t whole_first(const struct doc *d, const struct toponym *t, const struct wordlist *of) {
    uint32_t first = t->first, begin = d->ranges.at[d->tokens.at[first].sentence].first, top = top_of(d, t);
    unsigned rel = rel_base(d->arcs.at[top].rel);
    if (t->is_adjective || first < begin + 1) return first;
    if (d->arcs.at[top].head >= t->end && (rel == REL_COMPOUND || rel == REL_AMOD)) return first;
    bool says_of = first > begin + 2 && str_is(doc_token(d, first - 1), "of");
    uint32_t noun = says_of ? first - 2 : first - 1, article = 0;
    if (is_of(of, doc_token(d, noun), says_of ? "of" : NULL)) article = article_before(d, noun);
    if (article) return article;
    bool is_the = str_is(doc_token(d, first - 1), "the") || str_is(doc_token(d, first - 1), "The");
    return is_the ? first - 1 : first;
}

bool placeuse_find(struct doc *d, const struct know *k, struct err *e) {
    const struct wordlist *will = know_list(k, "place-will"), *of = know_list(k, "place-of"),
                          *directions = know_list(k, "place-directions"), *ways = know_list(k, "place-nouns"),
                          *goals = know_list(k, "place-goals");
    (void)e;
    uint32_t name = 1, behind = 1; /* the first mention that begins behind the toponym */
    for (uint32_t i = 1; i < d->toponyms.count; i++) {
        struct toponym *t = &d->toponyms.at[i];
        while (behind < d->mentions.count && d->mentions.at[behind].span.begin <= t->span.begin) behind++;
        t->whole = t->span;
        if (t->end && d->arcs.count == d->tokens.count)
            t->whole.begin = d->tokens.at[whole_first(d, t, of)].span.begin;
        bool is_named = t->end && is_in_name(d, t, &name);
        if (!t->end || is_dateline(d, t))
            t->use = TOPONYM_DATELINE;
        else if (is_part(d, t, directions) || is_owner(d, t, will) || is_led_to(d, t, ways) ||
                 is_goal(d, t, goals))
            t->use = TOPONYM_SPOT;
        else if (t->is_actor || is_named || is_people(d, t) || is_whose(d, t, k) || is_of_actor(d, t, behind))
            t->use = TOPONYM_ACTOR;
    }
    for (uint32_t i = 1; i + 1 < d->toponyms.count; i++) { /* "the Syrian province of Homs" is Homs alone */
        struct toponym *t = &d->toponyms.at[i];
        if (t->is_adjective && t[1].end && t[1].whole.begin <= t->span.begin) t->use = TOPONYM_ACTOR;
    }
    return true;
}
