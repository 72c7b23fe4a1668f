/* The net reads a sentence once, and all that is asked of it is answered from that: the class of highest
 * score is a word's tag; the best tree that the scores of heads allow is its tree; what it thinks of names is
 * kept for the finder of names, who looks at the whole document. A sentence of more words than the encoder
 * takes is read in pieces, whose roots then hang on the root of the first. */
#include "lang/syntax.h"

#include <string.h>

#include "doc/doc.h"
#include "know/actorbook.h"
#include "know/know.h"
#include "know/model.h"
#include "lang/encoder.h"
#include "lang/heads.h"
#include "lang/language.h"
#include "lang/latent.h"
#include "lang/lore.h"
#include "lang/tagging.h"
#include "lang/words.h"

struct reader {
    struct doc *d;
    const struct know *know;
    struct encoder encoder;
    struct lore lore;
    struct word *words;
    int32_t *scores; /* of heads: one row a word */
    uint32_t *heads;
};

static void put_tags(struct reader *r, uint32_t first) {
    const struct net *n = r->encoder.net;
    for (uint32_t i = 0; i < r->encoder.count; i++) {
        const int32_t *scores = r->encoder.tags + (size_t)i * NET_TAGS;
        uint32_t best = 0;
        for (uint32_t c = 1; c < n->tags; c++)
            if (scores[c] > scores[best]) best = c;
        *doc_add(r->d, tags) = tagging_word(r->d, r->know, first + i, n->notes + (size_t)best * LINEAR_NOTE);
    }
}

/* Makes room for what is known of the words of a sentence, and gives its place. */
static struct lore_word *lores_of(struct doc *d, const struct range *range) {
    for (uint32_t t = range->first; t < range->end; t++) *doc_add(d, lores) = (struct lore_word){0};
    return &d->lores.at[range->first];
}

/* Scores of names against those of "no name". */
static void put_leanings(struct reader *r) {
    for (uint32_t i = 0; i < r->encoder.count; i++) {
        const int32_t *scores = r->encoder.names + (size_t)i * NET_NAMES;
        struct leaning *l = doc_add(r->d, leanings);
        for (unsigned c = 0; c < LEANING_CLASSES; c++)
            l->scores[c] = (scores[c + 1] >> 14) - (scores[0] >> 14);
    }
}

/* ---- trees ----------------------------------------------------------------------------------------------
 */

/* A mark governs nothing: what hangs on one hangs on the word that governs the mark, "minister" in "minister,
 * Tariq". */
static uint32_t head_of(const struct reader *r, uint32_t first, uint32_t i) {
    uint32_t head = r->heads[i];
    while (head && r->d->tags.at[first + head - 1].upos == UPOS_PUNCT && r->heads[head])
        head = r->heads[head];
    return head;
}

static void put_arcs(struct reader *r, uint32_t first, uint32_t root) {
    uint32_t count = r->encoder.count;
    for (uint32_t i = 1; i <= count; i++) encoder_heads(&r->encoder, i, r->scores + (size_t)i * (count + 1));
    struct arena *scratch = arena_make();
    heads_choose(r->scores, count, r->heads, scratch);
    arena_free(scratch);
    for (uint32_t i = 1; i <= count; i++) {
        uint32_t head = head_of(r, first, i), rel = encoder_relation(&r->encoder, i, head);
        if (rel >= REL_COUNT || (rel == REL_ROOT) != (head == 0)) rel = head ? REL_DEP : REL_ROOT;
        bool hangs_on_root = !head && root;
        *doc_add(r->d, arcs) = (struct arc){.head = hangs_on_root ? root
                                                    : head        ? first + head - 1
                                                                  : 0,
                                            .rel = (uint8_t)(hangs_on_root ? REL_PARATAXIS : rel)};
    }
}

static uint32_t root_of(const struct doc *d, uint32_t first, uint32_t end) {
    while (first < end && d->arcs.at[first].head) first++;
    return first < end ? first : 0;
}

static void read_sentence(struct reader *r, const struct range *range) {
    uint32_t root = 0;
    words_take(r->d, r->know, range, r->words);
    struct lore_word *about = lores_of(r->d, range);
    lore_sentence(&r->lore, range, r->words, about);
    for (uint32_t first = range->first; first < range->end; first += ENCODER_WORDS) {
        uint32_t left = range->end - first, count = left < ENCODER_WORDS ? left : ENCODER_WORDS;
        encoder_run(&r->encoder, r->words + (first - range->first), about + (first - range->first), count,
                    first == range->first);
        put_tags(r, first);
        put_leanings(r);
        put_arcs(r, first, root);
        if (!root) root = root_of(r->d, first, first + count);
    }
    doc_link(r->d, range->first, range->end);
}

/* ---- mending --------------------------------------------------------------------------------------------
 */

/* Whether an "and" or "or" joins any of the conjuncts below `head`. */
static bool is_joined(const struct doc *d, uint32_t head) {
    for (uint32_t c = d->arcs.at[head].first_child; c; c = d->arcs.at[c].next_sibling)
        if (d->arcs.at[c].rel == REL_CC || (d->arcs.at[c].rel == REL_CONJ && doc_child(d, c, REL_CC)))
            return true;
    return false;
}

/* A name and a noun with its article, a comma alone between them, are no list: the noun says who is named,
 * "Haddad, the leader". */
static void mend_appositions(struct doc *d, const struct range *r) {
    for (uint32_t t = r->first; t < r->end; t++) {
        uint32_t head = d->arcs.at[t].head;
        bool is_said_of_name = d->tags.at[head].upos == UPOS_PROPN && doc_child(d, t, REL_DET);
        if (d->arcs.at[t].rel == REL_CONJ && doc_is_nominal(d, t) && is_said_of_name && !is_joined(d, head))
            d->arcs.at[t].rel = REL_APPOS;
    }
}

/* A preposition before "President Kenyatta" is that of the name, not of the title before it; one before
 * "Assad's representatives" that of the noun, not of its possessor. */
static uint32_t mended_case(const struct doc *d, uint32_t t) {
    uint32_t head = d->arcs.at[t].head;
    for (uint32_t step = 0; step < 4 && head > t; step++) {
        const struct arc *a = &d->arcs.at[head];
        bool stands_before = a->rel == REL_NMOD_DESC || a->rel == REL_COMPOUND || a->rel == REL_NMOD_POSS;
        if (!stands_before || a->head < head) break;
        head = a->head;
    }
    return head;
}

/* "told the general the government agreed": of two subjects before one verb, the first is who was told. */
static uint32_t mended_subject(const struct doc *d, uint32_t t) {
    uint32_t verb = d->arcs.at[t].head, above = d->arcs.at[verb].head;
    if (verb < t || !above || above > t || d->arcs.at[verb].rel != REL_CCOMP) return 0;
    for (uint32_t other = t + 1; other < verb; other++)
        if (d->arcs.at[other].head == verb && rel_base(d->arcs.at[other].rel) == REL_NSUBJ) return above;
    return 0;
}

/* Whether the words from `first` to `last` are a country's name: "South Korea". */
static bool is_country(const struct doc *d, const struct know *k, uint32_t first, uint32_t last) {
    if (!k->actors || last <= first || last > first + 3) return false;
    struct str words = doc_words(d, doc_span(d, first, last + 1));
    return actorbook_country(k->actors, words, COUNTRY_ANY, NULL).size > 0;
}

/* "The US and South Korea agreed": a name of two words behind "and" is no list of words before its last one.
 */
static bool mend_country(struct doc *d, const struct know *k, uint32_t cc, uint32_t last) {
    uint32_t first = cc - 1, next = cc + 1;
    struct arc *arcs = d->arcs.at;
    bool is_list =
        arcs[first].rel == REL_COMPOUND && arcs[first].head == last && d->tags.at[first].upos == UPOS_PROPN;
    if (!is_list || !is_country(d, k, next, last)) return false;
    arcs[first].head = arcs[last].head, arcs[first].rel = arcs[last].rel;
    arcs[last].head = first, arcs[last].rel = REL_CONJ;
    arcs[cc].head = last, arcs[cc].rel = REL_CC;
    for (uint32_t t = next; t < last; t++) arcs[t].head = last, arcs[t].rel = REL_COMPOUND;
    for (uint32_t c = arcs[last].first_child; c && c < first; c = arcs[c].next_sibling) arcs[c].head = first;
    return true;
}

static void mend_countries(struct doc *d, const struct know *k, const struct range *r) {
    bool is_mended = false;
    for (uint32_t t = r->first + 1; t + 2 < r->end; t++) {
        if (d->tags.at[t].upos != UPOS_CCONJ) continue;
        for (uint32_t last = t + 2; last < r->end && last <= t + 3; last++)
            is_mended |= mend_country(d, k, t, last);
    }
    if (is_mended) doc_link(d, r->first, r->end);
}

/* What no tree of the treebanks has, put right. */
static void mend_heads(struct doc *d, const struct range *r) {
    bool is_mended = false;
    for (uint32_t t = r->first; t < r->end; t++) {
        struct arc *a = &d->arcs.at[t];
        uint32_t head = a->rel == REL_CASE ? mended_case(d, t) : a->head;
        if (a->rel == REL_NSUBJ && mended_subject(d, t)) {
            head = mended_subject(d, t);
            a->rel = REL_IOBJ;
        }
        is_mended |= head != a->head;
        a->head = head;
    }
    if (is_mended) doc_link(d, r->first, r->end);
}

bool syntax_find(struct doc *d, const struct know *k, struct err *e) {
    (void)e;
    const struct net *n = &k->models->net;
    if (!language_is_ours(d) || net_is_empty(n)) return true;
    doc_expect(d, tags);
    doc_expect(d, arcs);
    doc_expect(d, lores);
    doc_expect(d, leanings);
    struct arena *scratch = arena_make();
    uint32_t longest = words_longest(d), piece = longest < ENCODER_WORDS ? longest : ENCODER_WORDS;
    struct reader r = {.d = d, .know = k};
    encoder_make(&r.encoder, n, scratch, longest);
    lore_begin(&r.lore, d, k, scratch);
    r.words = arena_take(scratch, (longest + 1) * sizeof *r.words);
    r.scores = arena_take(scratch, ((size_t)piece + 1) * (piece + 1) * sizeof *r.scores);
    r.heads = arena_take(scratch, (piece + 1) * sizeof *r.heads);
    for (uint32_t s = 1; s < d->ranges.count; s++) {
        if (d->ranges.at[s].first == d->ranges.at[s].end) continue;
        read_sentence(&r, &d->ranges.at[s]);
        mend_countries(d, k, &d->ranges.at[s]);
        mend_heads(d, &d->ranges.at[s]);
        mend_appositions(d, &d->ranges.at[s]);
        if (latent_mend(d, k, &d->ranges.at[s])) doc_link(d, d->ranges.at[s].first, d->ranges.at[s].end);
    }
    arena_free(scratch);
    return true;
}
