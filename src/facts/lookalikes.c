#include "facts/lookalikes.h"

#include <math.h>

#include "doc/doc.h"
#include "facts/counted.h"
#include "facts/lengths.h"
#include "facts/phrases.h"
#include "know/know.h"
#include "know/wordlist.h"

/* ---- by its own words ---------------------------------------------------------------------------------- */

/* A part of a date, or of a length of time that dates have read; hyphened lengths, ages and lengths that
 * somebody is held to are figures too. */
static bool is_in_date(struct lookout *l, struct span s, struct str rule) {
    const struct doc *d = l->d;
    while (l->date < d->dates.count && d->dates.at[l->date].span.end <= s.begin) l->date++;
    if (l->date >= d->dates.count || !span_overlaps(d->dates.at[l->date].span, s)) return false;
    bool length = d->dates.at[l->date].kind == DATE_DURATION;
    if (length && length_unit(d, l->k, &d->dates.at[l->date])) l->length = l->date;
    return !l->length && !(length && (str_begins(rule, "duration") || str_begins(rule, "age")));
}

/* "F-16", "MH17", "29th-floor", "3x": digits grown together with letters that no unit explains. */
static bool is_in_name(const struct lookout *l, const struct phrase *p) {
    const struct piece *first = piece_at(l->pieces, p->first), *before = p->first ? first - 1 : NULL;
    const struct piece *after = piece_at(l->pieces, p->end);
    if (first->kind == PIECE_MARK) before = NULL;
    if (before && first->is_glued && before->kind == PIECE_WORD) return true;
    bool mark = before && (str_is(before->lower, "-") || str_is(before->lower, "+")); /* UTC+3 */
    bool hyphen = mark && first->is_glued && before->is_glued && p->first > 1;
    bool is_word = hyphen && first[-2].kind == PIECE_WORD;
    if (is_word && !wordlist_has(know_list(l->k, "numbers"), first[-2].lower)) return true;
    return after->is_glued && after->kind == PIECE_WORD &&
           piece_at(l->pieces, p->end - 1)->kind == PIECE_DIGITS;
}

/* "Resolution 242", "Group of 20": the word before takes the number as its name. */
static bool is_numbered(const struct lookout *l, const struct phrase *p) {
    uint32_t i = p->first;
    if (i == 0) return false;
    if (piece_at(l->pieces, i)->kind == PIECE_WORD && str_is(p->rule, "number"))
        return str_is(l->pieces->at[i - 1].lower, "number"); /* number two */
    if (piece_at(l->pieces, i)->kind != PIECE_DIGITS) return false;
    if (i && str_is(l->pieces->at[i - 1].lower, ".")) i--;
    if (i > 1 && str_is(l->pieces->at[i - 1].lower, "of")) i--;
    if (!i || !wordlist_has(know_list(l->k, "numbered"), l->pieces->at[i - 1].lower)) return false;
    return l->pieces->at[i - 1].is_capital || (i == p->first && !str_is(l->pieces->at[i - 1].lower, "line"));
}

/* "one" is a number where it counts a noun; "no one", "this one", "one of them" are pronouns. */
static bool is_pronoun(const struct lookout *l, const struct phrase *p, uint32_t token) {
    struct str word = l->pieces->at[p->first].lower;
    if (p->end != p->first + 1 || (!str_is(word, "one") && !str_is(word, "half"))) return false;
    const struct piece *after = piece_at(l->pieces, p->end);
    if (after->is_glued && str_is(after->lower, "-")) return true; /* one-time, half-mast */
    if (str_is(word, "half")) return false;
    return token >= l->d->arcs.count || l->d->arcs.at[token].rel != REL_NUMMOD;
}

/* A name's number: "Apollo 11", "Boko Haram 2": the number hangs on a name before it. */
static bool is_of_name(const struct doc *d, uint32_t first, uint32_t end) {
    if (end != first + 1 || first >= d->arcs.count) return false;
    uint32_t head = d->arcs.at[first].head;
    return head && head + 1 == first && d->tags.at[head].upos == UPOS_PROPN;
}

/* "He scores": the crowd is a verb. */
static bool is_verb(const struct doc *d, const struct phrase *p, uint32_t first) {
    return str_is(p->rule, "crowd") && first < d->tags.count && d->tags.at[first].upos == UPOS_VERB;
}

/* "a third term": an ordinal that looks like a part. */
static bool is_rank(const struct lookout *l, const struct phrase *p, uint32_t end) {
    struct str first = l->pieces->at[p->first].lower;
    if (p->end != p->first + 2 || !(str_is(first, "a") || str_is(first, "an")) ||
        !(p->at[FIELD_n].number < 1))
        return false;
    unsigned upos = end < l->d->tags.count ? l->d->tags.at[end].upos : 0;
    return upos == UPOS_NOUN || upos == UPOS_ADJ || upos == UPOS_NUM || upos == UPOS_PROPN;
}

/* "3. The third point": the number of a paragraph. */
static bool is_list_number(const struct lookout *l, const struct phrase *p, uint32_t first) {
    const struct doc *d = l->d;
    const struct piece *after = piece_at(l->pieces, p->end);
    if (p->end != p->first + 1 || !(str_is(after->lower, ".") || str_is(after->lower, ")")) ||
        !after->is_glued)
        return false;
    if (l->pieces->at[p->first].kind != PIECE_DIGITS || first >= d->tokens.count) return false;
    return d->ranges.at[d->tokens.at[first].sentence].first == first &&
           piece_at(l->pieces, p->end + 1)->is_capital;
}

/* "13.15 The council meets": the stamp of a paragraph. */
static bool is_stamp(const struct lookout *l, const struct phrase *p, struct span s) {
    if (p->end != p->first + 3 || p->first || !str_is(l->pieces->at[1].lower, ".")) return false;
    struct str hours = l->pieces->at[0].lower, minutes = l->pieces->at[2].lower;
    if (hours.size != 2 || minutes.size != 2 || str_number(hours) >= 24 || str_number(minutes) >= 60)
        return false;
    const struct piece *after = piece_at(l->pieces, p->end);
    uint32_t token = doc_token_at(l->d, s.begin);
    bool begins =
        token < l->d->tokens.count && l->d->ranges.at[l->d->tokens.at[token].sentence].first == token;
    return begins && !after->is_glued && (after->is_capital || after->kind == PIECE_MARK);
}

/* "a thirty-second spot": no part, and "in 2014 militiamen came" no crowd. */
static bool is_time(const struct lookout *l, const struct phrase *p) {
    enum { FIRST_YEAR = 1900, LAST_YEAR = 2059 };
    if (p->at[FIELD_n].number < 1 && str_is(piece_at(l->pieces, p->end - 1)->lower, "second")) return true;
    double n = p->at[FIELD_n].number;
    bool is_year = p->end == p->first + 1 && p->first && piece_at(l->pieces, p->first)->lower.size == 4 &&
                   piece_at(l->pieces, p->first)->kind == PIECE_DIGITS && n >= FIRST_YEAR && n <= LAST_YEAR;
    struct str before = p->first ? l->pieces->at[p->first - 1].lower : (struct str){0};
    return is_year && (str_is(before, "in") || str_is(before, "since"));
}

/* "drew 1-1": no range is that short. */
static bool is_draw(const struct phrase *p) {
    return str_is(p->rule, "pair") && p->at[FIELD_low].number >= p->at[FIELD_high].number;
}

static bool is_person(const struct lookout *l, uint32_t token) {
    if (l->d->tags.at[token].upos == UPOS_PROPN) return true;
    const struct str *kind = wordlist_find(know_list(l->k, "counted"), doc_lemma(l->d, token));
    return kind && str_begins(*kind, "person") && !(l->d->tags.at[token].feats & FEAT_PLURAL);
}

bool lookalike_is_age(const struct lookout *l, const struct phrase *p, uint32_t first) {
    enum { OLDEST = 115 };
    const struct piece *after = piece_at(l->pieces, p->end);
    double n = p->at[FIELD_n].number;
    bool is_whole = n >= 1 && n <= OLDEST && floor(n) == n;
    if (!p->first || !is_whole || !first || first >= l->d->tags.count || p->end > p->first + 3) return false;
    struct str before = l->pieces->at[p->first - 1].lower;
    bool stops = str_is(after->lower, ",") || str_is(after->lower, ".");
    bool begins = l->d->ranges.at[l->d->tokens.at[first].sentence].first + 1 == first;
    if (str_is(before, "aged") || (str_is(before, "at") && begins && stops)) return true;
    if (first < 3) return false;
    if (str_is(before, "of"))
        return is_person(l, first - 2) && l->d->tags.at[first - 2].upos == UPOS_NOUN &&
               first + 1 < l->d->tags.count && l->d->arcs.at[first].head < first + 1;
    return str_is(before, ",") && stops && is_person(l, first - 2);
}

bool lookalike_is(struct lookout *l, const struct phrase *p, struct span s, uint32_t first, uint32_t end) {
    l->length = 0;
    if (phrase_has(p, FIELD_shape) || is_in_name(l, p) || is_in_date(l, s, p->rule)) return true;
    if (is_list_number(l, p, first) || is_verb(l->d, p, first) || is_rank(l, p, end)) return true;
    if (is_stamp(l, p, s) || is_draw(p) || is_time(l, p)) return true;
    return is_numbered(l, p) || is_pronoun(l, p, first) || is_of_name(l->d, first, end);
}

/* ---- by what stands around it -------------------------------------------------------------------------- */

/* Words that point back at those told of before: "the two", "these four", "its two". */
static bool is_pointed_at(struct str before, bool is_two) {
    bool owned = str_is(before, "its") || str_is(before, "her") || str_is(before, "his") ||
                 str_is(before, "their") || str_is(before, "s");
    return (is_two && owned) || str_is(before, "the") || str_is(before, "these") || str_is(before, "those");
}

/* "a two-page statement": of what kind it is. */
static bool is_hyphened(const struct lookout *l, const struct phrase *p) {
    const struct piece *mark = piece_at(l->pieces, p->end), *word = piece_at(l->pieces, p->end + 1);
    bool is_number = wordlist_has(know_list(l->k, "numbers"), word->lower);
    return str_is(mark->lower, "-") && mark->is_glued && word->is_glued && word->kind == PIECE_WORD &&
           !is_number;
}

/* "One last time", "one more soldier": told for its number. */
static bool is_stressed(const struct lookout *l, const struct figure *x) {
    const struct doc *d = l->d;
    bool is_apart = x->head > x->end && x->end < d->tokens.count;
    return is_apart && wordlist_has(know_list(l->k, "stresses"), doc_lemma(d, x->end));
}

/* "two things", "three times": nouns that nobody tables. */
static bool is_untold(const struct lookout *l, const struct figure *x) {
    enum { FEW = 12 };
    return x->head && x->low <= FEW && !is_stressed(l, x) &&
           wordlist_has(know_list(l->k, "uncounted"), doc_lemma(l->d, x->head));
}

bool lookalike_is_idle(const struct lookout *l, const struct phrase *p, const struct figure *x) {
    if (x->role || x->unit.size) return false;
    if (str_begins(p->rule, "handful")) return !x->head || !counted_is_told(l->d, l->k, x);
    if (str_ends(p->rule, "-nth") && x->head == x->end) return true; /* "over the third waffle" */
    if (phrase_has(p, FIELD_low) || phrase_has(p, FIELD_high)) return false;
    struct str word = l->pieces->at[p->first].lower,
               before = p->first ? l->pieces->at[p->first - 1].lower : word;
    bool is_short = p->end == p->first + 1;
    if (is_short && str_is(word, "one") && !is_stressed(l, x)) return true; /* one minister, one placard */
    if (is_hyphened(l, p) || is_untold(l, x)) return true;
    bool is_two = x->low <= 2 && x->low >= 2;
    if (is_short && is_pointed_at(before, is_two) && (!x->head || is_two)) return true;
    return !x->head && str_is(before, "not") && x->low <= x->high; /* "six arrested, not five" */
}
