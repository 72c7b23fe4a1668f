#include "facts/namelist.h"

#include <assert.h>

#include "base/arena.h"
#include "base/map.h"
#include "base/utf8.h"
#include "facts/namekeys.h"
#include "know/actorbook.h"
#include "know/know.h"
#include "know/wordlist.h"

enum { LONGEST_KNOWN = 9, LONGEST_TAIL = 10 };

struct label {
    uint8_t kind; /* enum name_kind */
    bool begins;
    float sure;
};

struct maker {
    const struct doc *d;
    const struct know *k;
    struct arena *scratch;
    struct label *labels; /* by token */
    bool *is_date;        /* by token: "May" */
    uint32_t *place_end;  /* by its first token: the end of a toponym */
    struct map surnames;  /* keys of persons' last names */
    struct map words;     /* of persons' names */
    struct map votes;     /* by name of one word */
    const struct wordlist *titles, *persons, *groups, *firsts, *speech, *peoples, *deities, *adjectives,
        *nobodies;
};

/* ---- words --------------------------------------------------------------------------------------------- */

static struct str word_of(const struct maker *m, uint32_t t) {
    return str_lower(m->scratch, doc_token(m->d, t));
}

static bool is_capital(const struct doc *d, uint32_t t) {
    struct str w = doc_token(d, t);
    uint32_t length;
    return w.size && utf8_is_upper(utf8_at(w.at, w.size, 0, &length));
}

/* "UN", "U.S.", "ISIL" */
static bool is_upper_case(const struct doc *d, uint32_t t) {
    struct str w = doc_token(d, t);
    size_t upper = 0;
    for (size_t i = 0; i < w.size; i++) {
        if (w.at[i] >= 'a' && w.at[i] <= 'z') return false;
        upper += w.at[i] >= 'A' && w.at[i] <= 'Z';
    }
    return upper >= 2;
}

static bool touch(const struct doc *d, uint32_t a, uint32_t b) {
    return b < d->tokens.count && d->tokens.at[a].span.end == d->tokens.at[b].span.begin;
}

/* Punctuation that is no part of a name's ends. */
static bool is_mark(const struct doc *d, uint32_t t) {
    return (d->tags.at[t].upos == UPOS_PUNCT && !str_is(doc_token(d, t), "-")) ||
           str_is(doc_token(d, t), "/");
}

/* A hyphen written onto the words on both its sides. */
static bool is_joint(const struct doc *d, uint32_t t) {
    return t > 1 && t + 1 < d->tokens.count && str_is(doc_token(d, t), "-") && touch(d, t - 1, t) &&
           touch(d, t, t + 1);
}

static bool is_one_sentence(const struct doc *d, uint32_t a, uint32_t b) {
    return b < d->tokens.count && d->tokens.at[a].sentence == d->tokens.at[b].sentence;
}

static uint32_t end_of(const struct maker *m, uint32_t t) {
    uint8_t kind = m->labels[t].kind;
    do t++;
    while (t < m->d->tokens.count && m->labels[t].kind == kind && !m->labels[t].begins);
    return t;
}

static uint32_t begin_of(const struct maker *m, uint32_t t) {
    while (!m->labels[t].begins) t--;
    return t;
}

static void clear(struct maker *m, uint32_t t) {
    uint32_t end = end_of(m, t);
    for (uint32_t i = begin_of(m, t); i < end; i++) m->labels[i] = (struct label){0};
}

/* Makes [first, end) one name; what it cuts into is dropped. */
static void put(struct maker *m, uint32_t first, uint32_t end, uint8_t kind, float sure) {
    for (uint32_t t = first; t < end; t++)
        if (m->labels[t].kind) clear(m, t);
    for (uint32_t t = first; t < end; t++) m->labels[t] = (struct label){kind, t == first, sure};
}

/* ---- what the book knows ------------------------------------------------------------------------------- */

/* The kind of name that the book knows these words as. */
static uint8_t known_kind(const struct maker *m, uint32_t first, uint32_t end) {
    struct str words = doc_words(m->d, doc_span(m->d, first, end));
    for (uint32_t n = actorbook_find(m->k->actors, words); n; n = actorbook_next(m->k->actors, n)) {
        bool person = actorbook_entry(m->k->actors, n)->type == ENTRY_PERSON;
        if (person && end > first + 1) return NAME_PER;
        bool alone =
            end == first + 1 && m->d->tags.at[first].upos != UPOS_PROPN && !is_upper_case(m->d, first);
        if (!person && !alone) return NAME_ORG;
    }
    bool is_seat = end > first + 1 && actorbook_country(m->k->actors, words, COUNTRY_SEAT, NULL).size;
    return is_seat ? NAME_LOC : NAME_NONE;
}

static bool may_override(const struct maker *m, uint32_t first, uint32_t end) {
    uint32_t whole = m->labels[first].kind ? begin_of(m, first) : first;
    uint32_t whole_end = m->labels[end - 1].kind ? end_of(m, end - 1) : end;
    if (whole == first && whole_end == end)
        return m->labels[first].kind == NAME_NONE || end > first + 1 || is_upper_case(m->d, first);
    bool joint = (whole < first && is_joint(m->d, first - 1)) || (end < whole_end && is_joint(m->d, end));
    bool longer = end - first >= whole_end - whole;
    return longer || (joint && m->labels[first].kind != NAME_PER);
}

static void take_known(struct maker *m) {
    const struct doc *d = m->d;
    for (uint32_t t = 1; m->k->actors && t < d->tokens.count; t++) {
        if (!is_capital(d, t) || d->tags.at[t].upos == UPOS_DET) continue;
        for (uint32_t end = t + LONGEST_KNOWN; end > t; end--) {
            if (!is_one_sentence(d, t, end - 1) || d->tags.at[end - 1].upos == UPOS_PUNCT) continue;
            if (!is_capital(d, end - 1) && end > t + 1 && !touch(d, end - 2, end - 1)) continue;
            uint8_t kind = known_kind(m, t, end);
            if (!kind) continue;
            if (may_override(m, t, end)) put(m, t, end, kind, 1);
            t = end - 1;
            break;
        }
    }
}

/* ---- where names end ----------------------------------------------------------------------------------- */

/* The first and last tokens of the word that is joined by hyphens. */
static uint32_t word_begin(const struct doc *d, uint32_t t) {
    while (t > 2 && is_joint(d, t - 1)) t -= 2;
    return t;
}

static uint32_t word_end(const struct doc *d, uint32_t t) {
    while (is_joint(d, t + 1)) t += 2;
    return t + 1;
}

static struct str run_of(const struct maker *m, uint32_t first, uint32_t end) {
    return str_lower(m->scratch, doc_words(m->d, doc_span(m->d, first, end)));
}

static bool has_capital(const struct maker *m, uint32_t first, uint32_t end) {
    for (uint32_t t = first; t < end; t++)
        if (is_capital(m->d, t)) return true;
    return false;
}

/* "al-Khatib" is one word, "UN-led" and "Paris-based" are not a name's; "under-secretary" is none, nor is
 * what has no capital. */
static void mend_hyphens(struct maker *m, uint32_t first, uint32_t end) {
    const struct doc *d = m->d;
    struct label was = m->labels[first];
    uint32_t from = is_joint(d, first) ? first - 1 : first, to = is_joint(d, end - 1) ? end + 1 : end;
    uint32_t word = word_begin(d, from), word_last = word_end(d, to - 1);
    if (wordlist_has(m->persons, run_of(m, word, word_last)) || !has_capital(m, first, end)) {
        clear(m, first);
        return;
    }
    bool left =
        word < first && (from < first || namekeys_is_particle(word_of(m, word)) || was.kind == NAME_PER);
    bool right = word_last > end && (to > end || namekeys_is_particle(word_of(m, end - 1)) ||
                                     (was.kind == NAME_PER && is_capital(d, word_last - 1)));
    if (right || left) put(m, left ? word : first, right ? word_last : end, was.kind, was.sure);
}

static bool is_link(struct str w) { return str_is(w, "for") || str_is(w, "of") || str_is(w, "on"); }

static bool is_inner(struct str w) { return is_link(w) || str_is(w, "and") || str_is(w, "the"); }

/* "the National Coalition | for Syrian Revolutionary and Opposition Forces", "the Islamic State of | Iraq".
 */
static void mend_tail(struct maker *m, uint32_t first, uint32_t end) {
    const struct doc *d = m->d;
    uint32_t from = end;
    while (from > first && is_inner(word_of(m, from - 1))) from--;
    if (m->labels[first].kind != NAME_ORG || from == first) return;
    const struct str *value = wordlist_find(m->groups, word_of(m, from - 1));
    struct str link = is_one_sentence(d, first, from) ? word_of(m, from) : (struct str){0};
    bool goes_on = from < end || (value && !str_begins(*value, "government") && is_link(link));
    if (!goes_on) return;
    uint32_t to = from;
    for (uint32_t t = from; t < from + LONGEST_TAIL && is_one_sentence(d, first, t); t++) {
        if (is_capital(d, t) && d->tags.at[t].upos != UPOS_PRON)
            to = t + 1;
        else if (!is_inner(word_of(m, t)))
            break;
    }
    if (to != end) put(m, first, to, NAME_ORG, m->labels[first].sure);
}

/* "Ateny | Wek Ateny": capitals that the tree counts to a person's name and that no other name has. */
static void mend_flat(struct maker *m, uint32_t first, uint32_t end) {
    const struct doc *d = m->d;
    uint32_t to = end;
    while (to < first + LONGEST_KNOWN && is_one_sentence(d, first, to) && !m->labels[to].kind &&
           d->tags.at[to].upos == UPOS_PROPN && is_capital(d, to) &&
           rel_base(d->arcs.at[to].rel) == REL_FLAT && d->arcs.at[to].head >= first &&
           d->arcs.at[to].head < to)
        to++;
    if (to > end) put(m, first, to, NAME_PER, m->labels[first].sure);
}

/* ---- titles and persons -------------------------------------------------------------------------------- */

static bool is_title(const struct maker *m, uint32_t t) {
    return is_capital(m->d, t) && wordlist_has(m->titles, word_of(m, t));
}

static bool is_office(const struct maker *m, uint32_t t) {
    return is_capital(m->d, t) && m->d->tags.at[t].upos == UPOS_PROPN &&
           wordlist_has(m->persons, word_of(m, t)) && !wordlist_has(m->adjectives, word_of(m, t));
}

static bool is_place_word(const struct maker *m, uint32_t t) {
    return m->k->actors && actorbook_country(m->k->actors, doc_token(m->d, t), COUNTRY_ANY, NULL).size;
}

/* A capitalised word that may be part of a person's name. */
static bool is_bare_name(const struct maker *m, uint32_t t) {
    return is_capital(m->d, t) && m->d->tags.at[t].upos == UPOS_PROPN && !is_office(m, t) &&
           !is_place_word(m, t) && !wordlist_has(m->groups, word_of(m, t));
}

/* The first token after the titles and offices that a name begins with: "[Vice President] Faruk". */
static uint32_t after_titles(const struct maker *m, uint32_t first, uint32_t end) {
    uint32_t t = first;
    for (uint32_t i = first; i < end; i++)
        if (is_title(m, i) || is_office(m, i)) t = i + 1;
    return t;
}

static bool is_first_name(const struct maker *m, uint32_t t) {
    return wordlist_has(m->firsts, word_of(m, t));
}

/* What the book knows at the beginning of [first, end) is a name. */
static void put_known_begin(struct maker *m, uint32_t first, uint32_t end) {
    for (uint32_t to = end; m->k->actors && to-- > first + 1;)
        if (known_kind(m, first, to) == NAME_ORG) {
            put(m, first, to, NAME_ORG, 1);
            return;
        }
}

/* "White House Press | Secretary", "Senate Minority | Leader": what makes an office with the word behind the
 * name is the office's. */
static void mend_office(struct maker *m, uint32_t first, uint32_t end) {
    const struct doc *d = m->d;
    if (!m->k->actors || end < first + 2 || end >= d->tokens.count || !is_one_sentence(d, first, end)) return;
    const struct actor_role *office = actorbook_role(m->k->actors, run_of(m, end - 1, end + 1)),
                            *body = actorbook_role(m->k->actors, word_of(m, end - 1));
    if (!is_office(m, end) || !office) return;
    bool is_body = wordlist_has(m->groups, word_of(m, end - 1)) && body; /* "the Lima Police | chief" */
    if (is_body && str_same(office->sector, body->sector)) return;
    float sure = m->labels[first].sure;
    clear(m, first);
    put(m, first, end - 1, NAME_ORG, sure);
}

/* A person's name begins after his titles; an "organisation" that ends with an office is none ("US Secretary
 * of State" is described), and one that goes on after it holds a person ("US Defense Secretary | Ash
 * Carter"). */
static void mend_begin(struct maker *m, uint32_t first, uint32_t end) {
    uint8_t kind = m->labels[first].kind;
    uint32_t begin = after_titles(m, first, end);
    float sure = m->labels[first].sure;
    if (begin == first) return;
    bool person = kind == NAME_PER;
    if (!person && begin < end && !is_first_name(m, begin) && !str_is(word_of(m, begin), "of")) return;
    if (!person && begin == end && end == first + 1) return;
    if (!person && begin == end && wordlist_has(m->groups, run_of(m, end - 2, end)))
        return; /* "National Guard" */
    clear(m, first);
    if (begin < end && (person || is_first_name(m, begin))) put(m, begin, end, NAME_PER, sure);
    if (!person) put_known_begin(m, first, begin); /* "[U.N.] Special Envoy" */
}

/* Does "envoy for", "ambassador to" stand before token t? */
static bool is_behind_office(const struct maker *m, uint32_t t) {
    return t > 2 && m->d->tags.at[t - 1].upos == UPOS_ADP && is_one_sentence(m->d, t - 2, t) &&
           wordlist_has(m->persons, word_of(m, t - 2));
}

/* "Middle East | Tobias Ellwood", "envoy for Syria | Tobias Ellwood": a place that goes on with a person. */
static void mend_place(struct maker *m, uint32_t first, uint32_t end) {
    uint32_t person = m->place_end[first];
    bool office = is_behind_office(m, first);
    if ((m->labels[first].kind != NAME_LOC && !office) || person <= first || person + 2 > end) return;
    if (!is_bare_name(m, person) || (!office && !is_first_name(m, person)) || !is_bare_name(m, end - 1))
        return;
    float sure = m->labels[first].sure;
    put(m, first, person, NAME_LOC, sure);
    put(m, person, end, NAME_PER, sure);
}

/* "Chairman of the Coast Party | Lars Brandt": a body that goes on with a person behind his office. */
static void mend_body(struct maker *m, uint32_t first, uint32_t end) {
    bool article = first > 1 && m->d->tags.at[first - 1].upos == UPOS_DET;
    if (!is_behind_office(m, article ? first - 1 : first)) return;
    uint32_t person = end;
    while (person > first + 1 && is_bare_name(m, person - 1)) person--;
    if (person + 2 > end || person + 4 < end || !wordlist_has(m->groups, word_of(m, person - 1))) return;
    float sure = m->labels[first].sure;
    put(m, first, person, NAME_ORG, sure);
    put(m, person, end, NAME_PER, sure);
}

/* The end of a person's name that begins at t with nothing known of it. After a first name a surname may be
 * an office: "Rolf Singer". */
static uint32_t bare_end(const struct maker *m, uint32_t t) {
    const struct doc *d = m->d;
    uint32_t end = word_end(d, t);
    while (is_one_sentence(d, t, end) && !m->labels[end].kind && is_capital(d, word_end(d, end) - 1) &&
           (is_bare_name(m, end) || is_joint(d, end + 1) || (is_first_name(m, end - 1) && is_office(m, end))))
        end = word_end(d, end);
    return end;
}

/* A first name that nobody labelled, and a name that speaks, are persons. */
static void mend_bare(struct maker *m) {
    const struct doc *d = m->d;
    for (uint32_t t = 1; t < d->tokens.count; t++) {
        if (m->labels[t].kind || !is_bare_name(m, t) || word_begin(d, t) != t ||
            d->tags.at[t].xpos != XPOS_NNP)
            continue;
        if (m->is_date[t] || (t > 1 && d->tags.at[t - 1].upos == UPOS_DET) || is_joint(d, t + 1)) continue;
        const struct arc *a = &d->arcs.at[t];
        bool speaks = rel_base(a->rel) == REL_NSUBJ && wordlist_has(m->speech, doc_lemma(d, a->head)) &&
                      !is_upper_case(d, t);
        if (is_first_name(m, t) || speaks) put(m, t, bare_end(m, t), NAME_PER, 0.6f);
    }
}

/* What follows "Mr" is a person, and so is a name not seen before after "President" or "spokesman". */
static void mend_titles(struct maker *m) {
    const struct doc *d = m->d;
    for (uint32_t t = 1; t < d->tokens.count; t++) {
        bool title = is_title(m, t), office = !title && d->tags.at[t].upos != UPOS_VERB &&
                                              wordlist_has(m->persons, word_of(m, t)) &&
                                              !wordlist_has(m->adjectives, word_of(m, t));
        uint32_t n = t + 1;
        if ((!title && !office) || !is_one_sentence(d, t, n) || is_title(m, n)) continue;
        if (m->labels[n].begins && title && m->labels[n].kind != NAME_PER) {
            uint32_t end = end_of(m, n);
            for (uint32_t i = n; i < end; i++) m->labels[i].kind = NAME_PER;
        }
        if (m->labels[n].kind || !is_bare_name(m, n)) continue;
        uint32_t end = bare_end(m, n);
        if (title || is_capital(d, t) || is_first_name(m, n) || end > n + 1) put(m, n, end, NAME_PER, 0.8f);
    }
}

/* Two parts of a person's name that nothing stands between are one. */
static void mend_halves(struct maker *m, uint32_t first, uint32_t end) {
    if (!is_one_sentence(m->d, first, end) || m->labels[end].kind != NAME_PER || !m->labels[end].begins)
        return;
    put(m, first, end_of(m, end), NAME_PER, m->labels[first].sure);
}

static void note_surname(struct maker *m, uint32_t first, uint32_t end) {
    struct name_keys keys = namekeys_of(m->scratch, doc_words(m->d, doc_span(m->d, first, end)));
    bool titled = first > 1 && (is_title(m, first - 1) || is_office(m, first - 1));
    if (keys.count > 1 || (keys.count == 1 && titled)) *map_put(&m->surnames, namekeys_last(&keys)) = 1;
}

/* One word, labelled otherwise or not at all, that is the last name of a person of this report. */
static void mend_surname(struct maker *m, uint32_t first, uint32_t end) {
    if (m->labels[first].kind == NAME_PER || !is_capital(m->d, end - 1) ||
        m->d->tags.at[end - 1].upos != UPOS_PROPN)
        return;
    if (m->labels[first].kind && (!m->labels[first].begins || end_of(m, first) != end)) return;
    if (m->k->actors && known_kind(m, first, end) == NAME_ORG) return; /* "UN" is not Kim Jong Un */
    struct name_keys keys = namekeys_of(m->scratch, doc_words(m->d, doc_span(m->d, first, end)));
    if (keys.count == 1 && map_get(&m->surnames, namekeys_last(&keys)) && !is_place_word(m, end - 1))
        put(m, first, end, NAME_PER, 0.8f);
}

/* ---- one word, one kind -------------------------------------------------------------------------------- */

/* Votes of the report on what a name of one word is, as three counts in one number. */
enum { VOTE_PERSON = 1, VOTE_OTHER = 1 << 12 };

static struct str vote_key(const struct maker *m, uint32_t first, uint32_t end) {
    return run_of(m, first, end);
}

static bool is_one_word(const struct maker *m, uint32_t first, uint32_t end) {
    return word_end(m->d, first) == end;
}

static void count_vote(struct maker *m, uint32_t first, uint32_t end) {
    if (is_one_word(m, first, end))
        *map_put(&m->votes, vote_key(m, first, end)) +=
            m->labels[first].kind == NAME_PER ? VOTE_PERSON : VOTE_OTHER;
}

/* A word that the report mostly takes for something else than a person is none; a country is none without a
 * title. */
static void hold_vote(struct maker *m, uint32_t first, uint32_t end) {
    if (m->labels[first].kind != NAME_PER || !is_one_word(m, first, end)) return;
    bool titled = first > 1 && (is_title(m, first - 1) || is_office(m, first - 1));
    uint32_t votes = map_get(&m->votes, vote_key(m, first, end));
    bool outvoted = votes / VOTE_OTHER > votes % VOTE_OTHER;
    if (titled || (!outvoted && !is_place_word(m, first))) return;
    uint8_t kind = is_place_word(m, first) ? NAME_LOC : NAME_ORG;
    for (uint32_t t = first; t < end; t++) m->labels[t].kind = kind;
}

/* A word that the report takes for a person elsewhere, and mostly, is one where nothing or a place was seen.
 */
static void lend_vote(struct maker *m, uint32_t first, uint32_t end) {
    const struct label *x = &m->labels[first];
    if (x->kind == NAME_PER || x->kind == NAME_ORG || !is_bare_name(m, end - 1) || m->is_date[first]) return;
    if (x->kind && (!x->begins || end_of(m, first) != end)) return;
    bool apart =
        (first > 1 && m->d->tags.at[first - 1].upos == UPOS_DET) || m->d->arcs.at[first].rel == REL_COMPOUND;
    if (apart) return;
    uint32_t votes = map_get(&m->votes, vote_key(m, first, end));
    if (votes % VOTE_OTHER > votes / VOTE_OTHER) put(m, first, end, NAME_PER, 0.6f);
}

/* "Alawites", "the Members": peoples and persons in the plural are described, not named; "God" is nobody. */
static void drop_nobody(struct maker *m, uint32_t first, uint32_t end) {
    bool titled = first > 1 && (is_title(m, first - 1) || is_office(m, first - 1));
    struct str lemma = str_lower(m->scratch, doc_lemma(m->d, first));
    unsigned xpos = m->d->tags.at[first].xpos;
    bool many = (xpos == XPOS_NNS || xpos == XPOS_NNPS || (m->d->tags.at[first].feats & FEAT_PLURAL)) &&
                wordlist_has(m->persons, lemma);
    bool title = wordlist_has(m->titles, word_of(m, first)); /* "Sens" of "Sens. Moe and Holm" */
    if (is_one_word(m, first, end) && !titled &&
        (many || title || wordlist_has(m->peoples, lemma) || wordlist_has(m->deities, lemma)))
        clear(m, first);
}

/* "North" of "North Korean": a name that is a part of a country's is none. */
static void drop_part_of_country(struct maker *m, uint32_t first, uint32_t end) {
    const struct doc *d = m->d;
    struct str word = doc_token(d, first);
    bool lost_mark = end == first + 1 && m->k->actors && word.size > 4 && str_ends(word, "s") &&
                     !is_place_word(m, first); /* "Syrias rebels" */
    if (lost_mark &&
        actorbook_country(m->k->actors, (struct str){word.at, word.size - 1}, COUNTRY_NAME, NULL).size) {
        clear(m, first);
        return;
    }
    if (!m->k->actors || end >= d->tokens.count || !is_one_sentence(d, first, end) || !is_capital(d, end))
        return;
    struct str words = doc_words(d, doc_span(d, first, end + 1));
    enum country_word way;
    if (actorbook_country(m->k->actors, words, COUNTRY_ADJECTIVE | COUNTRY_PEOPLE, &way).size &&
        !is_place_word(m, end - 1))
        clear(m, first);
}

/* "The Brandt Act", "Holm Tower": named after somebody, and nobody. */
static void drop_thing(struct maker *m, uint32_t first, uint32_t end) {
    const struct doc *d = m->d;
    bool goes_on =
        end < d->tokens.count && is_one_sentence(d, first, end) && is_capital(d, end) && !m->labels[end].kind;
    const struct str *kind = end > first + 1 ? wordlist_find(m->nobodies, word_of(m, end - 1)) : NULL;
    if (!kind && goes_on) kind = wordlist_find(m->nobodies, word_of(m, end));
    bool any = kind && (m->labels[first].kind == NAME_PER || str_is(*kind, "all"));
    if (any && m->labels[first].kind != NAME_LOC) clear(m, first);
}

/* The words of persons' names, without those that are joined. */
static void note_words(struct maker *m, uint32_t first, uint32_t end) {
    for (uint32_t t = first; t < end; t++)
        if (!is_joint(m->d, t) && !is_joint(m->d, t + 1) && !(t > 1 && is_joint(m->d, t - 1)))
            *map_put(&m->words, word_of(m, t)) = 1;
}

static bool is_known_word(struct maker *m, uint32_t t) {
    return is_capital(m->d, t) && (map_get(&m->words, word_of(m, t)) || is_place_word(m, t));
}

/* "The Brandt-Haas meeting": two who are named apart elsewhere in the report are no third. */
static void drop_pair(struct maker *m, uint32_t first, uint32_t end) {
    if (end == first + 3 && is_joint(m->d, first + 1) && is_known_word(m, first) &&
        is_known_word(m, first + 2))
        clear(m, first);
}

/* "The State Department on Sunday": the day is no part of the name. */
static void drop_day(struct maker *m, uint32_t first, uint32_t end) {
    uint32_t t = end;
    while (t > first + 1 && m->is_date[t - 1]) t--;
    if (t == end || t < first + 2 || m->d->tags.at[t - 1].upos != UPOS_ADP) return;
    t--;
    float sure = m->labels[first].sure;
    uint8_t kind = m->labels[first].kind;
    clear(m, first);
    put(m, first, t, kind, sure);
}

/* ---- all of it ----------------------------------------------------------------------------------------- */

static void each_name(struct maker *m, void (*mend)(struct maker *, uint32_t first, uint32_t end),
                      unsigned kind) {
    for (uint32_t t = 1; t < m->d->tokens.count;) {
        uint32_t end = m->labels[t].begins ? end_of(m, t) : t + 1;
        if (m->labels[t].begins && (!kind || m->labels[t].kind == kind)) mend(m, t, end);
        t = end;
    }
}

/* "Hak-" before "son": the first half of a word that was cut behind its hyphen. */
static bool is_cut_word(const struct doc *d, uint32_t t) {
    return doc_token(d, t).size > 1 && str_ends(doc_token(d, t), "-") && is_one_sentence(d, t, t + 1) &&
           touch(d, t, t + 1);
}

static void take_names(struct maker *m) {
    const struct doc *d = m->d;
    for (uint32_t n = 1; n < d->names.count; n++) {
        const struct name *x = &d->names.at[n];
        uint32_t first = x->first, end = x->end;
        while (first < end && (is_mark(d, first) || d->tags.at[first].upos == UPOS_DET ||
                               str_begins(doc_token(d, first), "-"))) /* "-elect" */
            first++;
        while (first < end && is_mark(d, end - 1)) end--;
        if (x->kind == NAME_PER && first < end && is_cut_word(d, end - 1)) end++;
        for (uint32_t t = first; t < end; t++) m->labels[t] = (struct label){x->kind, t == first, x->sure};
    }
}

static void mend_all(struct maker *m) {
    each_name(m, mend_hyphens, NAME_NONE);
    each_name(m, drop_part_of_country, NAME_NONE);
    take_known(m);
    each_name(m, mend_place, NAME_NONE);
    each_name(m, mend_begin, NAME_NONE);
    each_name(m, mend_office, NAME_ORG);
    each_name(m, mend_body, NAME_ORG);
    each_name(m, mend_tail, NAME_ORG);
    each_name(m, mend_flat, NAME_PER);
    each_name(m, drop_day, NAME_ORG);
    mend_titles(m);
    mend_bare(m);
    each_name(m, mend_halves, NAME_PER);
    each_name(m, drop_nobody, NAME_PER);
    each_name(m, drop_thing, NAME_NONE);
    each_name(m, note_words, NAME_PER);
    each_name(m, drop_pair, NAME_NONE);
    each_name(m, count_vote, NAME_NONE);
    each_name(m, hold_vote, NAME_PER);
    for (uint32_t t = 1; t < m->d->tokens.count; t++)
        if (word_begin(m->d, t) == t) lend_vote(m, t, word_end(m->d, t));
    each_name(m, note_surname, NAME_PER);
    for (uint32_t t = 1; t < m->d->tokens.count; t++)
        if (word_begin(m->d, t) == t) mend_surname(m, t, word_end(m->d, t));
    each_name(m, drop_part_of_country, NAME_NONE);
}

void namelist_make(struct namelist *n, const struct doc *d, const struct know *k, struct arena *scratch) {
    struct maker m = {.d = d,
                      .k = k,
                      .scratch = scratch,
                      .titles = know_list(k, "titles"),
                      .persons = know_list(k, "person-nouns"),
                      .groups = know_list(k, "group-nouns"),
                      .firsts = know_list(k, "first-names"),
                      .speech = know_list(k, "reporting-verbs"),
                      .peoples = know_list(k, "peoples"),
                      .deities = know_list(k, "deities"),
                      .adjectives = know_list(k, "name-adjectives"),
                      .nobodies = know_list(k, "no-actors")};
    m.labels = arena_take(scratch, (d->tokens.count + 2) * sizeof *m.labels);
    m.is_date = arena_take(scratch, (d->tokens.count + 1) * sizeof *m.is_date);
    for (uint32_t i = 1; i < d->dates.count; i++)
        for (uint32_t t = d->dates.at[i].first; t < d->dates.at[i].end; t++) m.is_date[t] = true;
    m.place_end = arena_take(scratch, (d->tokens.count + 1) * sizeof *m.place_end);
    for (uint32_t i = 1; i < d->toponyms.count; i++)
        m.place_end[d->toponyms.at[i].first] = d->toponyms.at[i].end;
    map_begin(&m.surnames, scratch);
    map_begin(&m.words, scratch);
    map_begin(&m.votes, scratch);
    take_names(&m);
    mend_all(&m);
    *n = (struct namelist){.of_token = arena_take(scratch, (d->tokens.count + 1) * sizeof *n->of_token)};
    n->at = arena_grow(scratch, n->at, n->count++, &n->room, sizeof *n->at);
    for (uint32_t t = 1; t < d->tokens.count; t++) {
        if (!m.labels[t].begins) continue;
        uint32_t end = end_of(&m, t);
        n->at = arena_grow(scratch, n->at, n->count, &n->room, sizeof *n->at);
        n->at[n->count] = (struct name){doc_span(d, t, end), t, end, m.labels[t].kind, m.labels[t].sure};
        for (uint32_t i = t; i < end; i++) n->of_token[i] = (uint32_t)n->count;
        n->count++;
    }
}
