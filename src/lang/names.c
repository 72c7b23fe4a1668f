/* Two have a say of each word: a linear model that knows lists, gazetteer and the whole document, and the
 * net, which knows the sentence. The finder goes from left to right and takes what both together like best;
 * then names that are spelled alike are made to agree on their kind, since one document rarely means two
 * things by one name. */
#include "lang/names.h"

#include "doc/doc.h"
#include "know/actorbook.h"
#include "know/gazetteer.h"
#include "know/know.h"
#include "know/model.h"
#include "know/wordlist.h"
#include "lang/language.h"
#include "lang/naming.h"

enum {
    KINDS = 5,
    GREAT_PLACE = 55, /* weight */
    NET_SAYS = 20     /* what one unit of the net is worth beside the linear model */
};

struct votes { /* for the names with one spelling */
    int64_t score[KINDS];
};

struct finding {
    struct doc *d;
    const struct linear *model;
    struct naming naming;
    uint8_t *classes;
    int32_t (*margins)[KINDS]; /* of each name found, by kind */
    size_t margin_room;
};

static uint8_t best_class(const struct finding *f, uint32_t token, uint32_t i, int32_t *scores) {
    uint64_t features[NAMING_FEATURES];
    uint32_t count = naming_features(&f->naming, i, f->classes, features);
    linear_score(f->model, features, count, scores);
    for (uint8_t c = 1; c < NAMING_CLASSES; c++)
        scores[c] += f->d->leanings.at[token].scores[c - 1] * NET_SAYS / (1 << 8);
    uint8_t best = 0, before = i ? f->classes[i - 1] : 0;
    for (uint8_t c = 1; c < NAMING_CLASSES && c < f->model->classes; c++)
        if (scores[c] > scores[best] && naming_may(before, c)) best = c;
    return best;
}

static void begin_name(struct finding *f, uint32_t token, unsigned class) {
    struct doc *d = f->d;
    f->margins = arena_grow(f->naming.arena, f->margins, d->names.count, &f->margin_room, sizeof *f->margins);
    memset(f->margins[d->names.count], 0, sizeof *f->margins);
    *doc_add(d, names) =
        (struct name){d->tokens.at[token].span, token, token + 1, (uint8_t)naming_kind(class), 0};
}

static void add_margins(struct finding *f, const int32_t *scores, bool is_first) {
    int32_t *m = f->margins[f->d->names.count - 1];
    for (unsigned kind = 1; kind < KINDS; kind++) m[kind] += scores[naming_class(kind, is_first)] - scores[0];
}

static void find_in_sentence(struct finding *f, const struct range *r) {
    naming_sentence(&f->naming, r);
    for (uint32_t i = 0; i < f->naming.count; i++) {
        int32_t scores[LINEAR_CLASSES] = {0};
        uint8_t class = f->classes[i] = best_class(f, r->first + i, i, scores);
        if (!class) continue;
        if (naming_is_first(class)) begin_name(f, r->first + i, class);
        add_margins(f, scores, naming_is_first(class));
        struct name *name = &f->d->names.at[f->d->names.count - 1];
        name->end = r->first + i + 1;
        name->span.end = f->d->tokens.at[r->first + i].span.end;
    }
}

static unsigned best_kind(const int64_t *score) {
    unsigned best = 1;
    for (unsigned kind = 2; kind < KINDS; kind++)
        if (score[kind] > score[best]) best = kind;
    return best;
}

static bool in_list(const struct finding *f, const char *list, uint32_t token) {
    return wordlist_has(know_list(f->naming.k, list), str_lower(f->naming.arena, doc_token(f->d, token)));
}

enum { HINT = 120, STRONG_HINT = 400 };

static unsigned kind_of_entry(unsigned type) {
    if (type == ENTRY_PERSON) return NAME_PER;
    return type == ENTRY_ORGANISATION || type == ENTRY_GROUP ? NAME_ORG : NAME_NONE;
}

/* "Syrians", "Kurdish": people and things of a place are no names of theirs. */
static bool is_adjective(const struct finding *f, const struct name *n) {
    struct gazetteer_hit hit;
    return gazetteer_find(f->naming.k->gazetteer, doc_words(f->d, n->span), &hit, 1) &&
           hit.use == USE_ADJECTIVE;
}

/* "Mr", "Colonel": not "the colonel", who may stand beside anybody. */
static bool is_title_word(const struct finding *f, uint32_t token) {
    char first = f->d->text[f->d->tokens.at[token].span.begin];
    return in_list(f, "titles", token) || (first >= 'A' && first <= 'Z' && in_list(f, "person-nouns", token));
}

/* A small noun for one person, by what it is in the singular: "the leader", "lawyers". */
static bool is_person_noun(const struct finding *f, uint32_t t) {
    return f->d->tags.at[t].upos == UPOS_NOUN &&
           wordlist_has(know_list(f->naming.k, "person-nouns"), doc_lemma(f->d, t));
}

/* "Salem al-Mahruqi, the leader of the bloc", "the leader, Salem al-Mahruqi", "Salem al-Mahruqi, who is". */
static bool is_called_person(const struct finding *f, const struct name *n) {
    const struct doc *d = f->d;
    uint32_t head = n->first;
    while (d->arcs.at[head].head >= n->first && d->arcs.at[head].head < n->end) head = d->arcs.at[head].head;
    const struct arc *a = &d->arcs.at[head];
    bool is_beside = a->rel == REL_APPOS && head > a->head;
    if (is_beside && is_person_noun(f, a->head) && d->tags.at[a->head].xpos == XPOS_NN) return true;
    for (uint32_t c = a->first_child; c; c = d->arcs.at[c].next_sibling) {
        if (c < n->end) continue;
        if (d->arcs.at[c].rel == REL_APPOS && is_person_noun(f, c) && d->tags.at[c].xpos == XPOS_NN)
            return true;
        uint32_t subject = d->arcs.at[c].rel == REL_ACL_RELCL ? doc_child(d, c, REL_NSUBJ) : 0;
        if (subject && str_is(doc_token(d, subject), "who")) return true;
    }
    return false;
}

/* What stands beside a name, or is known of it, speaks for a kind. */
static void take_hints(const struct finding *f, const struct name *n, int64_t *score) {
    const struct doc *d = f->d;
    uint32_t sentence = d->tokens.at[n->first].sentence;
    bool has_before = n->first > 1 && d->tokens.at[n->first - 1].sentence == sentence;
    bool has_after = n->end < d->tokens.count && d->tokens.at[n->end].sentence == sentence;
    if (has_after && in_list(f, "place-nouns", n->end)) score[NAME_LOC] += STRONG_HINT;
    if (has_before && is_title_word(f, n->first - 1)) score[NAME_PER] += STRONG_HINT;
    bool is_body = n->end == n->first + 1 && in_list(f, "group-nouns", n->first);
    if (is_body) score[NAME_PER] -= STRONG_HINT; /* "Observatory" alone */
    if (is_called_person(f, n)) score[NAME_PER] += STRONG_HINT;
    uint32_t entry = actorbook_find(f->naming.k->actors, doc_words(d, n->span));
    if (entry) score[kind_of_entry(actorbook_entry(f->naming.k->actors, entry)->type)] += STRONG_HINT;
    struct gazetteer_hit hit;
    if (!gazetteer_find(f->naming.k->gazetteer, doc_words(d, n->span), &hit, 1) || hit.use == USE_ADJECTIVE)
        return;
    struct gazetteer_place place = gazetteer_place(f->naming.k->gazetteer, hit.place);
    if (place.kind == GAZETTEER_COUNTRY || place.weight > GREAT_PLACE) score[NAME_LOC] += HINT;
}

/* A name that is the last word of a person's full name elsewhere stands for that person. */
static void let_agree(struct finding *f) {
    struct doc *d = f->d;
    struct map spelled;
    struct arena *a = f->naming.arena;
    map_begin(&spelled, a);
    struct votes *votes = arena_take(a, (2 * d->names.count + 1) * sizeof *votes);
    uint32_t used = 0;
    for (uint32_t i = 1; i < d->names.count; i++) {
        const struct name *n = &d->names.at[i];
        uint32_t *all = map_put(&spelled, doc_words(d, n->span));
        if (!*all) *all = ++used;
        struct votes *v = &votes[*all];
        for (unsigned kind = 1; kind < KINDS; kind++) v->score[kind] += f->margins[i][kind];
        take_hints(f, n, v->score);
        if (n->kind != NAME_PER || n->end - n->first < 2) continue;
        uint32_t *last = map_put(&spelled, doc_token(d, n->end - 1));
        if (!*last) *last = ++used;
        votes[*last].score[NAME_PER] += f->margins[i][NAME_PER] / 4;
    }
    for (uint32_t i = 1; i < d->names.count; i++) {
        struct name *n = &d->names.at[i];
        const struct votes *v = &votes[map_get(&spelled, doc_words(d, n->span))];
        n->kind = (uint8_t)best_kind(v->score);
        int64_t hinted[KINDS] = {0};
        take_hints(f, n, hinted);
        int64_t margin = f->margins[i][n->kind] + hinted[n->kind];
        n->sure = margin < 0 ? 0.3F : margin > 400 ? 0.95F : 0.5F + 0.45F * (float)margin / 400.0F;
    }
}

/* ---- where names begin and end ------------------------------------------------------------------------- */

static bool is_hyphen(const struct doc *d, uint32_t t) {
    struct str w = doc_token(d, t);
    return str_is(w, "-") || str_is(w, "\xE2\x80\x93") || str_is(w, "\xE2\x80\x91");
}

static bool touches(const struct doc *d, uint32_t t) {
    return d->tokens.at[t].sentence == d->tokens.at[t - 1].sentence &&
           d->tokens.at[t].span.begin == d->tokens.at[t - 1].span.end;
}

/* "al-" before "Khatib", "abu" before "Omar" belong to the name; `least` is where the name before ends. */
static void take_particles(const struct finding *f, struct name *n, uint32_t least) {
    const struct doc *d = f->d;
    uint32_t sentence = d->tokens.at[n->first].sentence;
    for (uint32_t t = n->first; t > least && t > 1 && d->tokens.at[t - 1].sentence == sentence;) {
        uint32_t before = t - 1;
        if (is_hyphen(d, before) && before > least && touches(d, before)) before--;
        bool is_tied = before < t - 1 || is_hyphen(d, t);
        if (before < least || !in_list(f, "name-particles", before)) break;
        if (!is_tied && !(d->text[d->tokens.at[before].span.begin] <= 'Z') &&
            span_size(d->tokens.at[before].span) < 3)
            break;
        n->first = t = before;
    }
}

static bool is_title(const struct finding *f, const struct name *n) {
    return in_list(f, "titles", n->first) ||
           (n->first + 1 < n->end && in_list(f, "person-nouns", n->first)) ||
           (n->first + 2 < n->end && in_list(f, "person-nouns", n->first + 1) &&
            !is_hyphen(f->d, n->first + 1));
}

/* "Faruk a-Sharaa": a particle with a hyphen goes on with the name, and with what was taken for another one.
 */
static void take_rest(const struct finding *f, struct name *n) {
    const struct doc *d = f->d;
    uint32_t end = n->end, sentence = d->tokens.at[n->first].sentence;
    if (end + 2 >= d->tokens.count || d->tokens.at[end + 2].sentence != sentence) return;
    bool is_tied = is_hyphen(d, end + 1) && touches(d, end + 1) && touches(d, end + 2);
    char first = d->text[d->tokens.at[end + 2].span.begin];
    if (is_tied && first >= 'A' && first <= 'Z' && in_list(f, "name-particles", end)) n->end = end + 3;
}

/* "the Syrian National Coalition [leader]": who leads it is no part of its name. */
static bool is_office_behind(const struct finding *f, const struct name *n) {
    unsigned char first = (unsigned char)f->d->text[f->d->tokens.at[n->end - 1].span.begin];
    return n->kind == NAME_ORG && first >= 'a' && first <= 'z' && in_list(f, "person-nouns", n->end - 1);
}

/* "As Obama left": a little word at the head of a sentence. */
static bool is_opener(const struct finding *f, const struct name *n) {
    unsigned upos = f->d->tags.at[n->first].upos;
    bool is_little = upos == UPOS_ADP || upos == UPOS_SCONJ || upos == UPOS_CCONJ;
    return n->kind == NAME_PER && is_little && n->end > n->first + 1 &&
           in_list(f, "function-words", n->first);
}

/* A title is no part of the name it stands before, nor is an office behind the name of an organisation, nor
 * is a mark at either end. */
static void drop_titles(const struct finding *f, struct name *n) {
    const struct doc *d = f->d;
    while (n->first < n->end &&
           (is_hyphen(d, n->first) || is_opener(f, n) || (n->kind == NAME_PER && is_title(f, n))))
        n->first++;
    while (n->end > n->first && (is_hyphen(d, n->end - 1) || is_office_behind(f, n))) n->end--;
}

/* "Salem" and "Mahruqi" with nothing between them are one person: two are never named without a mark or a
 * word. */
static bool goes_on(const struct doc *d, const struct name *before, const struct name *n) {
    bool are_persons = before->kind == NAME_PER && n->kind == NAME_PER;
    return are_persons && before->end == n->first &&
           d->tokens.at[before->first].sentence == d->tokens.at[n->first].sentence;
}

/* ---- institutions -------------------------------------------------------------------------------------- */

static bool is_capital(const struct doc *d, uint32_t t) {
    char c = d->text[d->tokens.at[t].span.begin];
    return c >= 'A' && c <= 'Z';
}

/* Past the words of a name that go on behind "of" or "for": capitals, hyphens, and behind "for" what "and"
 * joins. */
static uint32_t end_of_purpose(const struct doc *d, uint32_t t, uint32_t end, bool joins) {
    while (t < end) {
        bool is_tied = is_hyphen(d, t) && t + 1 < end && touches(d, t) && touches(d, t + 1);
        bool is_joint = joins && str_is(doc_token(d, t), "and") && t + 1 < end && is_capital(d, t + 1);
        if (!is_capital(d, t) && !is_tied && !is_joint) break;
        t += is_tied || is_joint ? 2 : 1;
    }
    return t;
}

/* "National Coalition for Rural and Civil Rights": from the capitals before a noun for a group to those
 * behind its preposition. False where t is no such noun. */
static bool find_institution(const struct finding *f, uint32_t t, struct range r, struct name *n) {
    const struct doc *d = f->d;
    if (!is_capital(d, t) || t + 2 >= r.end || !in_list(f, "group-nouns", t)) return false;
    bool is_for = str_is(doc_token(d, t + 1), "for");
    if (!is_for && !str_is(doc_token(d, t + 1), "of")) return false;
    uint32_t begin = t, after = t + 2 + str_is(doc_token(d, t + 2), "the");
    uint32_t end = end_of_purpose(d, after, r.end, is_for);
    if (end == after) return false;
    while (begin > r.first && is_capital(d, begin - 1) && !in_list(f, "titles", begin - 1) &&
           d->tags.at[begin - 1].upos != UPOS_DET)
        begin--;
    *n = (struct name){doc_span(d, begin, end), begin, end, NAME_ORG, 0.8F};
    return true;
}

/* The institutions of the whole document in order, an empty one at their end. */
static struct name *list_institutions(const struct finding *f) {
    const struct doc *d = f->d;
    struct name *list = NULL;
    size_t count = 0, room = 0;
    for (uint32_t s = 1; s < d->ranges.count; s++)
        for (uint32_t t = d->ranges.at[s].first; t < d->ranges.at[s].end; t++) {
            list = arena_grow(f->naming.arena, list, count, &room, sizeof *list);
            if (!find_institution(f, t, d->ranges.at[s], &list[count]) ||
                (count && list[count].first < list[count - 1].end))
                continue;
            t = list[count++].end - 1;
        }
    list = arena_grow(f->naming.arena, list, count, &room, sizeof *list);
    list[count] = (struct name){.first = UINT32_MAX, .end = UINT32_MAX};
    return list;
}

/* Puts them among the names, in the place of those that they overlap. */
static void find_institutions(struct finding *f) {
    struct doc *d = f->d;
    const struct name *next = list_institutions(f);
    uint32_t count = (uint32_t)d->names.count;
    struct name *old = arena_take(f->naming.arena, count * sizeof *old);
    memcpy(old, d->names.at, count * sizeof *old);
    d->names.count = 1;
    for (uint32_t i = 1; i < count || next->end != UINT32_MAX;) {
        if (i == count || next->first <= old[i].first || next->first < old[i].end) {
            while (i < count && old[i].first < next->end) i++;
            *doc_add(d, names) = *next++;
        } else {
            *doc_add(d, names) = old[i++];
        }
    }
}

static void mend_ends(struct finding *f) {
    struct doc *d = f->d;
    uint32_t used = 1, least = 1;
    for (uint32_t i = 1; i < d->names.count; i++) {
        struct name n = d->names.at[i];
        if (n.first < least) n.first = least;
        if (n.first >= n.end || is_adjective(f, &n)) continue;
        if (n.kind == NAME_PER) {
            take_particles(f, &n, least);
            take_rest(f, &n);
        }
        drop_titles(f, &n);
        if (n.first >= n.end) continue;
        if (goes_on(d, &d->names.at[used - 1], &n)) n.first = d->names.at[--used].first;
        n.span = doc_span(d, n.first, n.end);
        d->names.at[used++] = n;
        least = n.end;
    }
    d->names.count = used;
}

bool names_find(struct doc *d, const struct know *k, struct err *e) {
    (void)e;
    const struct linear *m = &k->models->names;
    if (!language_is_ours(d) || linear_is_empty(m) || m->classes < NAMING_CLASSES ||
        d->tags.count != d->tokens.count || d->leanings.count != d->tokens.count ||
        d->lores.count != d->tokens.count)
        return true;
    struct arena *scratch = arena_make();
    struct finding f = {.d = d, .model = m};
    naming_begin(&f.naming, d, k, scratch);
    f.classes = arena_take(scratch, words_longest(d) + 1);
    f.margins = arena_grow(scratch, NULL, 0, &f.margin_room, sizeof *f.margins); /* item 0, as in names */
    for (uint32_t s = 1; s < d->ranges.count; s++) find_in_sentence(&f, &d->ranges.at[s]);
    let_agree(&f);
    mend_ends(&f);
    find_institutions(&f);
    arena_free(scratch);
    return true;
}
