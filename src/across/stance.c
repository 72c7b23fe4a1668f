#include "across/stance.h"

#include "across/parties.h"
#include "across/weave.h"
#include "base/hash.h"
#include "doc/doc.h"
#include "know/know.h"
#include "know/wordlist.h"

static const double SHARED = 0.6; /* of the content words of the one that has fewer */

enum { CONTENT_MOST = 48, FIGURES_MOST = 8, CALLED_MOST = 24, WORD = 40, FEWEST = 2 };

struct gist { /* the content words of a position, as hashes; figures apart */
    uint64_t words[CONTENT_MOST], figures[FIGURES_MOST];
    uint32_t word_count, figure_count;
};

struct called { /* the words of an actor's names and descriptions, as hashes */
    uint64_t words[CALLED_MOST];
    uint32_t count;
};

struct taking {
    struct weave *w;
    uint32_t i; /* the report, in order */
    const struct wordlist *little, *topics, *verbs, *nouns;
    struct called *called;      /* by actor */
    LIST_OF(struct gist) gists; /* of the story's positions */
};

/* ---- content ------------------------------------------------------------------------------------------- */

/* The word without the endings of plural, past and progress: enough to find it in a list of lemmas. */
static bool in_list(const struct wordlist *list, struct str lower) {
    static const char *const ENDINGS[] = {"", "s", "es", "ed", "d", "ing"};
    for (size_t i = 0; i < sizeof ENDINGS / sizeof *ENDINGS; i++) {
        size_t cut = strlen(ENDINGS[i]);
        if (lower.size < cut + 3 && cut) continue;
        if (!str_ends(lower, ENDINGS[i])) continue;
        char stem[WORD + 2];
        size_t size = lower.size - cut;
        if (size + 1 > WORD) return false;
        memcpy(stem, lower.at, size);
        if (wordlist_has(list, (struct str){stem, size})) return true;
        stem[size] = 'e';
        if (cut && wordlist_has(list, (struct str){stem, size + 1})) return true;
    }
    return false;
}

static bool is_of_word(unsigned char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80 ||
           c == '\'';
}

/* Cuts the first word off `rest`, in lower case and without 's; empty at the end. */
static struct str next_word(const struct taking *t, struct str *rest) {
    size_t begin = 0, end;
    while (begin < rest->size && !is_of_word((unsigned char)rest->at[begin])) begin++;
    for (end = begin; end < rest->size && is_of_word((unsigned char)rest->at[end]);) end++;
    struct str word = str_lower(t->w->scratch, (struct str){rest->at + begin, end - begin});
    *rest = (struct str){rest->at + end, rest->size - end};
    if (str_ends(word, "'s")) word.size -= 2;
    return word;
}

static bool is_called(const struct called *c, uint64_t word) {
    for (uint32_t i = 0; i < c->count; i++)
        if (c->words[i] == word) return true;
    return false;
}

static void note_called(const struct taking *t, struct called *c, const struct actor_fact *x) {
    for (size_t m = 0; m < x->mentions.count && c->count < CALLED_MOST; m++) {
        struct str rest = x->mentions.at[m].text;
        for (struct str word; word = next_word(t, &rest), word.size && c->count < CALLED_MOST;) {
            uint64_t hash = hash_bytes(word.at, word.size);
            if (!is_called(c, hash)) c->words[c->count++] = hash;
        }
    }
}

static bool is_figure(struct str word) { return word.size && word.at[0] >= '0' && word.at[0] <= '9'; }

/* The first letters of a word: "prisoners" and "prisoner", "negotiate" and "negotiations" are one. */
static uint64_t root_of(struct str lower) {
    size_t size = lower.size;
    while (size > 3 && (lower.at[size - 1] == 's' || lower.at[size - 1] == '\'')) size--;
    if (size > 7) size = 7;
    return hash_bytes(lower.at, size);
}

enum gist_of { OWN_WORDS, TOPICS_TOO }; /* without the words of the issue; with them */

static bool is_content(const struct taking *t, struct str word, uint32_t actor, uint32_t toward,
                       enum gist_of of) {
    uint64_t hash = hash_bytes(word.at, word.size);
    return word.size > 1 && !wordlist_has(t->little, word) &&
           (of == TOPICS_TOO || !in_list(t->topics, word)) && !in_list(t->verbs, word) &&
           !in_list(t->nouns, word) && !is_called(&t->called[actor], hash) &&
           !is_called(&t->called[toward], hash);
}

static struct gist gist_of(const struct taking *t, struct str text, uint32_t actor, uint32_t toward,
                           enum gist_of of) {
    struct gist g = {.word_count = 0};
    for (struct str word; word = next_word(t, &text), word.size;) {
        if (is_figure(word)) {
            if (g.figure_count < FIGURES_MOST) g.figures[g.figure_count++] = hash_bytes(word.at, word.size);
        } else if (g.word_count < CONTENT_MOST && is_content(t, word, actor, toward, of)) {
            g.words[g.word_count++] = root_of(word);
        }
    }
    return g;
}

static uint32_t shared(const uint64_t *a, uint32_t a_count, const uint64_t *b, uint32_t b_count) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < a_count; i++) {
        bool is_shared = false;
        for (uint32_t j = 0; j < b_count && !is_shared; j++) is_shared = a[i] == b[j];
        count += is_shared;
    }
    return count;
}

static bool share_content(const struct gist *a, const struct gist *b) {
    const struct gist *less = a->word_count <= b->word_count ? a : b, *more = less == a ? b : a;
    return shared(less->words, less->word_count, more->words, more->word_count) >= SHARED * less->word_count;
}

static bool figures_clash(const struct gist *a, const struct gist *b) {
    return a->figure_count && b->figure_count &&
           !shared(a->figures, a->figure_count, b->figures, b->figure_count);
}

static bool is_empty(const struct gist *g) { return g->word_count + g->figure_count == 0; }

/* ---- one or two ---------------------------------------------------------------------------------------- */

static const struct term_fact *place_of(const struct position_fact *p) {
    for (size_t i = 0; i < p->terms.count; i++)
        if (p->terms.at[i].kind == TERM_PLACE) return &p->terms.at[i];
    return NULL;
}

/* 2: both name one place, 1: one of them names none, 0: they name two. */
static int places_agree(const struct taking *t, const struct position_fact *a,
                        const struct position_fact *b) {
    const struct term_fact *x = place_of(a), *y = place_of(b);
    if (!x || !y) return 1;
    struct gist g = gist_of(t, x->text, 0, 0, OWN_WORDS), h = gist_of(t, y->text, 0, 0, OWN_WORDS);
    if (is_empty(&g) || is_empty(&h)) return 1;
    return share_content(&g, &h) ? 2 : 0;
}

/* Words that come back to a position instead of telling it: "his earlier offer of talks", "their refusal",
 * "If my offer ..., I will abandon it", "The aim of the talks ...". */
static bool is_reference(const struct position_fact *p) {
    struct str rule = p->attestations.at[0].rule;
    return (str_is(rule, "position named") && p->kind != POSITION_DEMAND) || str_is(rule, "aim of talks") ||
           str_is(rule, "offer under reserve");
}

enum common { NOTHING_TOLD, NOTHING_COMMON, IN_COMMON };

/* Whether the words of the two, those of the issue too, have one in common; of "the offer" none is left. */
static enum common common_of(const struct taking *t, const struct position_fact *a,
                             const struct position_fact *b) {
    struct gist g = gist_of(t, a->attestations.at[0].text, a->actor, a->toward, TOPICS_TOO),
                h = gist_of(t, b->attestations.at[0].text, a->actor, a->toward, TOPICS_TOO);
    if (!g.word_count || !h.word_count) return NOTHING_TOLD;
    return shared(g.words, g.word_count, h.words, h.word_count) ? IN_COMMON : NOTHING_COMMON;
}

/* "Will free them after a review" is not the "offer of amnesty" for having prisoners in common, but may well
 * be "the offer". */
static bool names_other(const struct taking *t, const struct position_fact *a,
                        const struct position_fact *b) {
    return common_of(t, a, b) == NOTHING_COMMON;
}

/* "Reject his offer of amnesty", "rejected the amnesty from President X": one answer of one party to another,
 * where what is answered is told by the words of the issue alone. */
static bool is_one_answer(const struct taking *t, const struct position_fact *a,
                          const struct position_fact *b) {
    bool is_answer = a->kind == POSITION_REFUSAL || a->kind == POSITION_ACCEPTANCE;
    return is_answer && a->toward && b->toward && common_of(t, a, b) == IN_COMMON;
}

/* `g` and `h` are the gists of a and b. */
static bool is_one(const struct taking *t, const struct position_fact *a, const struct gist *g,
                   const struct position_fact *b, const struct gist *h) {
    if (figures_clash(g, h)) return false;
    int places = places_agree(t, a, b);
    if (!places) return false;
    bool has_issue = a->issue.size && b->issue.size;
    if (is_empty(g) && is_empty(h)) return has_issue || (!a->issue.size && !b->issue.size);
    bool is_back = is_reference(a) || is_reference(b);
    if (has_issue && is_back) return str_is(a->issue, "talks") || !names_other(t, a, b);
    if (str_is(b->attestations.at[0].rule, "offer under reserve")) return true;
    if (is_empty(g) || is_empty(h)) return has_issue && is_one_answer(t, a, b);
    if (places == 2 && has_issue) return true;
    uint32_t fewer = g->word_count < h->word_count ? g->word_count : h->word_count;
    if (!fewer) return g->figure_count && h->figure_count;
    return share_content(g, h) && (has_issue || fewer >= FEWEST);
}

/* Whether kind, parties and issue of the story's position a allow that it is x. */
static bool can_be_one(const struct taking *t, const struct position_fact *a, const struct position_fact *x,
                       uint32_t actor, uint32_t toward) {
    return a->kind == x->kind && actor && a->actor && parties_agree(t->w->s, a->actor, actor) &&
           parties_agree(t->w->s, a->toward, toward) &&
           (!a->issue.size || !x->issue.size || str_same(a->issue, x->issue));
}

/* The position of the story that it is; one of the same report before others, the latest first. */
static uint32_t find(const struct taking *t, const struct position_fact *x, const struct gist *gist,
                     uint32_t actor, uint32_t toward) {
    uint32_t best = 0;
    bool is_own = false;
    for (uint32_t i = 0; i < t->w->s->facts.positions.count; i++) {
        const struct position_fact *p = &t->w->s->facts.positions.at[i];
        bool is_here = p->attestations.at[p->attestations.count - 1].report == x->attestations.at[0].report;
        if ((best && is_own && !is_here) || !can_be_one(t, p, x, actor, toward)) continue;
        if (!is_one(t, p, &t->gists.at[i], x, gist)) continue;
        if (!best || is_here) best = i + 1, is_own = is_here;
    }
    return best;
}

/* ---- bringing together --------------------------------------------------------------------------------- */

static bool has_term(const struct taking *t, const struct position_fact *p, const struct term_fact *x) {
    struct gist g = gist_of(t, x->text, 0, 0, OWN_WORDS);
    for (size_t i = 0; i < p->terms.count; i++) {
        const struct term_fact *y = &p->terms.at[i];
        if (y->kind != x->kind) continue;
        struct gist h = gist_of(t, y->text, 0, 0, OWN_WORDS);
        if (str_same(x->text, y->text)) return true;
        if (!figures_clash(&g, &h) && g.word_count && h.word_count && share_content(&g, &h)) return true;
    }
    return false;
}

static bool is_before(struct str a, struct str b) { return a.size && b.size && str_compare(a, b) < 0; }

static void merge(const struct taking *t, struct position_fact *to, const struct position_fact *x,
                  uint32_t toward) {
    struct weave *w = t->w;
    if (!to->toward) to->toward = toward;
    if (!to->issue.size) to->issue = x->issue;
    if (!to->about.report) to->about = x->about;
    if (to->state == STATE_OPEN) to->state = x->state;
    if (!to->date.text.size || is_before(x->date.from, to->date.from)) to->date = x->date;
    for (size_t i = 0; i < x->terms.count; i++) {
        if (has_term(t, to, &x->terms.at[i])) continue;
        struct term_fact *term = list_add(w->a, to->terms);
        *term = x->terms.at[i];
    }
    for (size_t i = 0; i < x->attestations.count; i++) {
        struct attestation_fact *more = list_add(w->a, to->attestations);
        *more = x->attestations.at[i];
        more->according_to = weave_link(w->actors, t->i, more->according_to);
    }
}

static void take(struct taking *t, uint32_t i) {
    struct weave *w = t->w;
    const struct facts *from = weave_facts(w, i);
    t->i = i;
    w->positions[i] = arena_take(w->scratch, from->positions.count * sizeof(uint32_t));
    for (size_t p = 0; p < from->positions.count; p++) {
        const struct position_fact *x = &from->positions.at[p];
        uint32_t actor = weave_link(w->actors, i, x->actor), toward = weave_link(w->actors, i, x->toward);
        struct gist gist = gist_of(t, x->attestations.at[0].text, actor, toward, OWN_WORDS);
        uint32_t link = find(t, x, &gist, actor, toward);
        if (!link) {
            struct position_fact *one = list_add(w->a, w->s->facts.positions);
            struct gist *its = list_add(w->scratch, t->gists);
            one->kind = x->kind, one->actor = actor, *its = gist;
            link = (uint32_t)w->s->facts.positions.count;
        } else if (is_empty(list_get(t->gists, link))) {
            *list_get(t->gists, link) = gist;
        }
        merge(t, list_get(w->s->facts.positions, link), x, toward);
        w->positions[i][p] = link;
    }
    for (size_t p = 0; p < from->positions.count; p++) {
        struct position_fact *to = list_get(w->s->facts.positions, w->positions[i][p]);
        uint32_t answers = weave_link(w->positions, i, from->positions.at[p].answers);
        if (!to->answers && answers != w->positions[i][p]) to->answers = answers;
    }
}

void stance_decide(struct weave *w, const struct know *k) {
    struct taking t = {.w = w,
                       .little = know_list(k, "little-words"),
                       .topics = know_list(k, "position-topics"),
                       .verbs = know_list(k, "position-verbs"),
                       .nouns = know_list(k, "position-nouns")};
    const struct facts *f = &w->s->facts;
    t.called = arena_take(w->scratch, (f->actors.count + 1) * sizeof *t.called);
    for (size_t i = 0; i < f->actors.count; i++) note_called(&t, &t.called[i + 1], &f->actors.at[i]);
    for (uint32_t i = 0; i < w->count; i++) take(&t, i);
}
