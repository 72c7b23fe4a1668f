#include "facts/attribution.h"

#include "base/hash.h"
#include "doc/doc.h"
#include "know/know.h"
#include "know/model.h"

/* ---- features ------------------------------------------------------------------------------------------ */

enum { FEATURES_READ = 200, LONGEST_WORD = 48 };
enum salt { SALT_CONTENT = 1, SALT_SOURCE = 101, SALT_WIDEN = 201 };

struct sink {
    uint64_t *at;
    uint32_t count, salt;
};

static uint64_t word_of(const struct doc *d, uint32_t token) {
    struct str s = doc_lemma(d, token);
    return token ? hash_bytes(s.at, s.size) : 0;
}

/* The word's place in the tree of word classes, cut at so many bits: words used alike share it. */
static uint64_t class_of(const struct scene *s, uint32_t token, unsigned bits) {
    char lower[LONGEST_WORD];
    struct str word = doc_token(s->d, token);
    if (word.size > sizeof lower) return 0;
    for (size_t i = 0; i < word.size; i++)
        lower[i] = (char)(word.at[i] >= 'A' && word.at[i] <= 'Z' ? word.at[i] + 32 : word.at[i]);
    uint32_t path = clusters_path(&s->cues.know->models->clusters, hash_bytes(lower, word.size) | 1);
    while (path >> (bits + 1)) path >>= 1;
    return path;
}

static void put(struct sink *k, uint64_t a, uint64_t b, uint64_t c) {
    k->salt++;
    if (k->count >= ATTRIBUTION_FEATURES) return;
    k->at[k->count++] = hash_mix(hash_mix(hash_mix(k->salt * 0x9E3779B97F4A7C15u, a), b), c);
}

static uint64_t bucket(uint32_t n) {
    return n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 20 ? 6 : n < 35 ? 7 : 8;
}

static bool is_in_sentence(const struct doc *d, uint32_t token, uint32_t of) {
    return token < d->tokens.count && token > 0 && d->tokens.at[token].sentence == d->tokens.at[of].sentence;
}

static uint64_t word_at(const struct doc *d, uint32_t token, uint32_t of) {
    return is_in_sentence(d, token, of) ? word_of(d, token) : 1;
}

static uint64_t tag_at(const struct doc *d, uint32_t token, uint32_t of) {
    return is_in_sentence(d, token, of) ? d->tags.at[token].xpos : 99;
}

/* ---- what may report ----------------------------------------------------------------------------------- */

bool attribution_may_start(const struct scene *s, uint32_t token) {
    const struct doc *d = s->d;
    if (scene_is_owned(s, token)) return false;
    if (s->cues.phrase[token]) return true;
    unsigned upos = d->tags.at[token].upos;
    if (upos == UPOS_VERB) return true;
    if (upos == UPOS_PUNCT) return str_is(doc_token(d, token), ":");
    if (upos != UPOS_NOUN && upos != UPOS_ADJ) return false;
    for (uint32_t c = d->arcs.at[token].first_child; c; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        if (c > token && (rel == REL_CCOMP || rel == REL_XCOMP || rel == REL_ACL || rel == REL_NMOD ||
                          rel == REL_OBL || rel == REL_ADVCL))
            return true;
    }
    return false;
}

/* ---- contents ------------------------------------------------------------------------------------------ */

/* How a candidate came about; a feature, and with the relation nearly all there is to know. */
enum shape {
    SHAPE_WHOLE = 1,
    SHAPE_BARE,
    SHAPE_REST,
    SHAPE_BARE_REST,
    SHAPE_HOST,
    SHAPE_HOST_BEFORE,
    SHAPE_BEFORE,
    SHAPE_BEFORE_LATE,
    SHAPE_AFTER,
    SHAPE_SPLIT,
    SHAPE_PASSIVE
};

static bool is_same_answer(const struct candidate *a, const struct candidate *b) {
    if (a->count != b->count) return false;
    for (uint32_t i = 0; i < a->count; i++)
        if (!span_is(a->pieces[i], b->pieces[i])) return false;
    return true;
}

static uint32_t takes_of(const struct scene *s, uint32_t token) { return s->cues.takes[token]; }

static uint32_t child_after(const struct doc *d, uint32_t head, unsigned rel) {
    for (uint32_t c = d->arcs.at[head].first_child; c; c = d->arcs.at[c].next_sibling)
        if (rel_base(d->arcs.at[c].rel) == rel) return c;
    return 0;
}

static uint64_t opening_of(const struct doc *d, uint32_t head) { /* its mark or preposition */
    uint32_t c = child_after(d, head, REL_MARK);
    if (!c) c = child_after(d, head, REL_CASE);
    return c ? word_of(d, c) : 0;
}

static bool has_comma_before(const struct doc *d, uint32_t token) {
    return token > 1 && str_is(doc_token(d, token - 1), ",");
}

/* Where a candidate comes from. */
struct way {
    uint32_t head; /* token, 0 = none */
    uint32_t shape;
    unsigned rel;
    uint32_t edge; /* the token at which it was cut, or could have been; 0 = none */
};

static bool has_break_before(const struct doc *d, uint32_t token) { /* a comma, a dash, a bracket ... */
    return token > 1 && d->tags.at[token - 1].upos == UPOS_PUNCT && !cues_is_mark(d, token - 1) &&
           d->tags.at[token - 1].xpos != XPOS_HYPH;
}

static void content_features(const struct scene *s, uint32_t token, struct candidate *c, struct way way) {
    const struct doc *d = s->d;
    const struct tag *tag = &d->tags.at[token];
    const struct clause *clause = &d->clauses.at[s->cues.clause_of[token]];
    uint32_t subject = cues_subject(&s->cues, token), head = c->head;
    struct scene_range first = scene_tokens(d, c->pieces[0]), last = scene_tokens(d, c->pieces[c->count - 1]);
    uint64_t lemma = word_of(d, token), how = way.shape * 64u + way.rel,
             opening = head ? opening_of(d, head) : 0;
    uint64_t size = bucket(last.end - first.first), takes = takes_of(s, token);
    uint64_t who = subject ? d->tags.at[subject].xpos : 0, place = d->arcs.at[token].rel;
    bool has_finite = false;
    uint32_t in_marks = 0, words = 0;
    for (uint32_t t = first.first; t < last.end && t < first.first + FEATURES_READ; t++) {
        has_finite = has_finite || scene_is_finite(s, t);
        words += scene_is_word(s, t);
        in_marks += scene_is_word(s, t) && s->stretch_of[t];
    }
    uint64_t marks = in_marks == 0 ? 0 : in_marks == words ? 2 : 1;
    uint32_t behind = last.end, before = first.first - 1;
    struct sink k = {c->features, 0, SALT_CONTENT};
    put(&k, 0, 0, 0);
    put(&k, lemma, 0, 0);
    put(&k, lemma, how, 0);
    put(&k, lemma, how, opening);
    put(&k, lemma, how, marks);
    put(&k, lemma, who, how);
    put(&k, lemma, tag->xpos, clause->is_passive);
    put(&k, how, opening, tag->upos);
    put(&k, how, tag->xpos, place);
    put(&k, how, takes, marks);
    put(&k, how, takes, size);
    put(&k, how, takes, opening);
    put(&k, how, has_finite, tag->upos);
    put(&k, how, who, takes);
    put(&k, takes, tag->xpos, place);
    put(&k, takes, who, place);
    put(&k, who, place, tag->upos);
    put(&k, subject ? word_of(d, subject) : 0, tag->upos, 0);
    put(&k, subject ? word_of(d, subject) : 0, lemma, 0);
    put(&k, how, head ? word_of(d, head) : 0, 0);
    put(&k, how, head ? d->tags.at[head].xpos : 0, tag->upos);
    put(&k, lemma, head ? d->tags.at[head].xpos : 0, way.rel);
    put(&k, lemma, head ? word_of(d, head) : 0, 0);
    put(&k, how, tag_at(d, behind, token), tag_at(d, before, token));
    put(&k, how, word_at(d, behind, token), 0);
    put(&k, how, word_at(d, behind, token), word_at(d, behind + 1, token));
    put(&k, how, word_at(d, before, token), 0);
    put(&k, how, word_of(d, first.first), 0);
    put(&k, how, tag_at(d, first.first, token), tag->upos);
    put(&k, how, size, tag->upos);
    put(&k, how, c->count, has_comma_before(d, token));
    put(&k, how, clause->is_negated, clause->modal ? word_of(d, clause->modal) : 0);
    put(&k, lemma, clause->is_negated, clause->modal ? word_of(d, clause->modal) : 0);
    put(&k, tag->upos, word_at(d, token - 1, token), 0);
    put(&k, tag->upos, word_at(d, token + 1, token), 0);
    put(&k, lemma, word_at(d, token + 1, token), way.rel);
    put(&k, lemma, word_at(d, token - 1, token), 0);
    put(&k, how, is_in_sentence(d, behind, token), is_in_sentence(d, before, token));
    put(&k, place, word_of(d, d->arcs.at[token].head), tag->upos);
    put(&k, how, rel_base(d->arcs.at[behind < d->tokens.count ? behind : 0].rel), marks);
    put(&k, d->blocks.at[d->sentences.at[d->tokens.at[token].sentence].block].kind, tag->upos, who);
    put(&k, how, head > token, bucket(head > token ? head - token : token - head));
    uint64_t small = class_of(s, token, 6), large = class_of(s, token, 10);
    put(&k, small, how, tag->upos);
    put(&k, large, how, opening);
    put(&k, large, tag->upos, who);
    put(&k, large, clause->is_passive, marks);
    put(&k, subject ? class_of(s, subject, 8) : 0, small, way.rel);
    put(&k, head ? class_of(s, head, 8) : 0, small, way.rel);
    put(&k, head ? class_of(s, head, 8) : 0, lemma, 0);
    if (way.edge) {
        uint32_t top = way.edge;
        while (d->arcs.at[top].head && d->arcs.at[d->arcs.at[top].head].left == way.edge)
            top = d->arcs.at[top].head;
        put(&k, how, word_of(d, way.edge), d->arcs.at[top].rel);
        put(&k, way.shape, word_of(d, way.edge), takes);
        put(&k, way.shape, d->tags.at[top].xpos, d->arcs.at[top].rel);
        put(&k, way.shape, word_of(d, way.edge), tag_at(d, way.edge - 1, token));
        put(&k, way.shape, d->arcs.at[top].rel, marks);
        put(&k, way.shape, d->arcs.at[top].rel, bucket(last.end > way.edge ? last.end - way.edge : 0));
    }
    c->feature_count = k.count;
}

/* Adds [first, end), and what is left of it behind a hole, as one candidate. */
static void add(const struct scene *s, uint32_t token, struct candidate_list *to, struct way way,
                struct scene_range a, struct scene_range b) {
    if (to->count == ATTRIBUTION_CANDIDATES) return;
    struct candidate *c = &to->at[to->count];
    c->count = 0;
    c->head = way.head;
    struct scene_range ranges[2] = {a, b};
    for (int i = 0; i < 2; i++) {
        if (ranges[i].first >= ranges[i].end) continue;
        struct span piece = scene_trim(s, ranges[i].first, ranges[i].end);
        if (!span_is_empty(piece)) c->pieces[c->count++] = piece;
    }
    if (!c->count) return;
    for (uint32_t i = 0; i < to->count; i++)
        if (is_same_answer(&to->at[i], c)) return;
    content_features(s, token, c, way);
    to->count++;
}

static struct scene_range none(void) { return (struct scene_range){0}; }

/* The last child below [head ...] that stands behind a comma: where a clause that runs on may be cut. */
static uint32_t last_cut(const struct doc *d, uint32_t first, uint32_t head, uint32_t end) {
    uint32_t cut = 0;
    for (uint32_t step = 0; step < 6 && head; step++) {
        uint32_t last = 0;
        for (uint32_t c = d->arcs.at[head].first_child; c; c = d->arcs.at[c].next_sibling) {
            uint32_t left = d->arcs.at[c].left;
            if (left <= head || left <= first + 1 || left >= end) continue;
            unsigned rel = rel_base(d->arcs.at[c].rel);
            if (rel == REL_PUNCT) continue;
            last = c;
            if (has_break_before(d, left) && (rel != REL_CONJ || !has_comma_before(d, left))) cut = left;
        }
        if (cut) return cut;
        head = last;
    }
    return 0;
}

/* The second cut: in front of a child that no comma sets off. */
static uint32_t soft_cut(const struct doc *d, uint32_t head, uint32_t end) {
    uint32_t last = 0;
    for (uint32_t c = d->arcs.at[head].first_child; c; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        if (c > head && d->arcs.at[c].left < end &&
            (rel == REL_ADVCL || rel == REL_CONJ || rel == REL_OBL || rel == REL_PARATAXIS))
            last = d->arcs.at[c].left;
    }
    return last;
}

/* A range whole and cut. */
static void add_cuts(const struct scene *s, uint32_t token, struct candidate_list *to, struct way way,
                     struct scene_range r, uint32_t top) {
    uint32_t cut = last_cut(s->d, r.first, top, r.end), soft = soft_cut(s->d, top, r.end);
    way.edge = cut ? cut : soft;
    add(s, token, to, way, r, none());
    way.shape += 16;
    way.edge = cut;
    if (cut > r.first) add(s, token, to, way, (struct scene_range){r.first, cut}, none());
    way.shape += 16;
    way.edge = soft;
    if (soft > r.first + 1) add(s, token, to, way, (struct scene_range){r.first, soft}, none());
}

static uint32_t preposition_of(const struct doc *d, uint32_t c) { /* that opens its subtree; 0 = none */
    uint32_t p = child_after(d, c, REL_CASE);
    if (!p) p = child_after(d, c, REL_MARK);
    return p && p < c && p == d->arcs.at[c].left ? p : 0;
}

static void add_child(const struct scene *s, uint32_t token, uint32_t c, struct candidate_list *to,
                      uint32_t depth) {
    const struct doc *d = s->d;
    if (to->count == ATTRIBUTION_CANDIDATES) return;
    const struct arc *arc = &d->arcs.at[c];
    struct way way = {.head = c, .rel = rel_base(arc->rel) + (depth ? 48 : 0)};
    uint32_t first = arc->left, limit = d->arcs.at[token].end, preposition = preposition_of(d, c);
    way.shape = SHAPE_WHOLE;
    add_cuts(s, token, to, way, (struct scene_range){first, arc->end}, c);
    way.shape = SHAPE_BARE;
    if (preposition) add_cuts(s, token, to, way, (struct scene_range){preposition + 1, arc->end}, c);
    if (c < token || limit <= arc->end || depth) return;
    way.shape = SHAPE_REST;
    add_cuts(s, token, to, way, (struct scene_range){first, limit}, token);
    way.shape = SHAPE_BARE_REST;
    if (preposition) add_cuts(s, token, to, way, (struct scene_range){preposition + 1, limit}, token);
}

/* What hangs below a child: "announced plans | to leave", "told the crowd | that". */
static void add_grandchildren(const struct scene *s, uint32_t token, uint32_t child,
                              struct candidate_list *to) {
    const struct doc *d = s->d;
    for (uint32_t c = d->arcs.at[child].first_child; c; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        if (c < child || c < token) continue;
        if (rel == REL_CCOMP || rel == REL_XCOMP || rel == REL_ACL || rel == REL_NMOD || rel == REL_OBJ ||
            rel == REL_OBL || rel == REL_ADVCL)
            add_child(s, token, c, to, 1);
    }
}

/* The clause that the token is set into: X, he said. */
static void add_host(const struct scene *s, uint32_t token, struct candidate_list *to) {
    const struct doc *d = s->d;
    struct range sentence = d->ranges.at[d->tokens.at[token].sentence];
    uint32_t host = d->arcs.at[token].head, first = d->arcs.at[token].left, end = d->arcs.at[token].end;
    if (host) {
        const struct arc *arc = &d->arcs.at[host];
        unsigned rel = rel_base(d->arcs.at[token].rel);
        add(s, token, to, (struct way){host, SHAPE_HOST, rel, 0}, (struct scene_range){arc->left, first},
            (struct scene_range){end, arc->end});
        add(s, token, to, (struct way){host, SHAPE_HOST_BEFORE, rel, 0},
            (struct scene_range){arc->left, first}, none());
    }
    uint32_t subject = cues_subject(&s->cues, token), left = token;
    if (subject && subject < token && d->arcs.at[subject].left > sentence.first)
        left = d->arcs.at[subject].left;
    if (left <= sentence.first || d->tags.at[left - 1].upos != UPOS_PUNCT) return;
    add(s, token, to, (struct way){.shape = SHAPE_BEFORE}, (struct scene_range){sentence.first, left},
        none());
    if (d->tags.at[sentence.first].upos == UPOS_CCONJ)
        add(s, token, to, (struct way){.shape = SHAPE_BEFORE_LATE},
            (struct scene_range){sentence.first + 1, left}, none());
    add(s, token, to, (struct way){.shape = SHAPE_SPLIT}, (struct scene_range){sentence.first, left},
        (struct scene_range){end > token ? end : token + 1, sentence.end});
}

/* "He is expected to leave": his leaving is what is expected. */
static void add_passive(const struct scene *s, uint32_t token, struct candidate_list *to) {
    const struct doc *d = s->d;
    uint32_t subject = doc_child(d, token, REL_NSUBJ), rest = 0;
    if (!subject || subject > token || d->arcs.at[subject].rel != REL_NSUBJ_PASS) return;
    for (uint32_t c = d->arcs.at[token].first_child; c; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        if (c > token && (rel == REL_XCOMP || rel == REL_OBL || rel == REL_ADVCL || rel == REL_CCOMP))
            rest = rest ? rest : c;
    }
    struct scene_range who = {d->arcs.at[subject].left, d->arcs.at[subject].end};
    if (rest)
        add(s, token, to, (struct way){rest, SHAPE_PASSIVE, rel_base(d->arcs.at[rest].rel), 0}, who,
            (struct scene_range){d->arcs.at[rest].left, d->arcs.at[rest].end});
}

/* A phrase ("according to"): what the clause around it says. */
static void add_around(const struct scene *s, uint32_t token, struct candidate_list *to) {
    const struct doc *d = s->d;
    struct range sentence = d->ranges.at[d->tokens.at[token].sentence];
    uint32_t noun = d->arcs.at[token].head > token ? d->arcs.at[token].head : token;
    uint32_t end = d->arcs.at[noun].end > token ? d->arcs.at[noun].end : token + s->cues.phrase[token];
    struct scene_range before = {sentence.first, token}, after = {end, sentence.end};
    for (uint32_t host = d->arcs.at[noun].head, step = 0; host && step < 6;
         host = d->arcs.at[host].head, step++) {
        const struct arc *arc = &d->arcs.at[host];
        if (arc->left > token || arc->end < end) continue;
        unsigned rel = rel_base(arc->rel);
        add(s, token, to, (struct way){host, SHAPE_HOST, rel, 0}, (struct scene_range){arc->left, token},
            (struct scene_range){end, arc->end});
        add(s, token, to, (struct way){host, SHAPE_HOST_BEFORE, rel, 0},
            (struct scene_range){arc->left, token}, none());
    }
    add(s, token, to, (struct way){.shape = SHAPE_BEFORE}, before, none());
    if (d->tags.at[sentence.first].upos == UPOS_CCONJ)
        add(s, token, to, (struct way){.shape = SHAPE_BEFORE_LATE},
            (struct scene_range){sentence.first + 1, token}, none());
    add(s, token, to, (struct way){.shape = SHAPE_AFTER}, after, none());
    add(s, token, to, (struct way){.shape = SHAPE_SPLIT}, before, after);
}

void attribution_contents(const struct scene *s, uint32_t token, struct candidate_list *to) {
    const struct doc *d = s->d;
    to->count = 0;
    struct range sentence = d->ranges.at[d->tokens.at[token].sentence];
    if (s->cues.phrase[token]) {
        add_around(s, token, to);
        return;
    }
    if (d->tags.at[token].upos == UPOS_PUNCT) {
        add(s, token, to, (struct way){.shape = SHAPE_AFTER, .rel = 3},
            (struct scene_range){token + 1, sentence.end}, none());
        return;
    }
    for (uint32_t c = d->arcs.at[token].first_child; c; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        if (rel == REL_CCOMP || rel == REL_XCOMP || rel == REL_OBJ || rel == REL_IOBJ || rel == REL_OBL ||
            rel == REL_ADVCL || rel == REL_NMOD || rel == REL_ACL || rel == REL_PARATAXIS ||
            rel == REL_CSUBJ || rel == REL_APPOS || rel == REL_DEP || rel == REL_CONJ ||
            (rel == REL_NSUBJ && d->arcs.at[c].rel == REL_NSUBJ_PASS))
            add_child(s, token, c, to, 0);
    }
    if (d->tags.at[token].upos == UPOS_VERB) add_host(s, token, to), add_passive(s, token, to);
    if (d->arcs.at[token].end > token + 1)
        add(s, token, to, (struct way){.shape = SHAPE_AFTER, .rel = 1},
            (struct scene_range){token + 1, d->arcs.at[token].end}, none());
    if (is_in_sentence(d, token + 2, token) && str_is(doc_token(d, token + 1), ":"))
        add(s, token, to, (struct way){.shape = SHAPE_AFTER, .rel = 2},
            (struct scene_range){token + 2, sentence.end}, none());
    for (uint32_t c = d->arcs.at[token].first_child; c; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        if (c > token &&
            (rel == REL_OBJ || rel == REL_IOBJ || rel == REL_XCOMP || rel == REL_OBL || rel == REL_CCOMP))
            add_grandchildren(s, token, c, to);
    }
}

/* ---- sources ------------------------------------------------------------------------------------------- */

enum origin_kind {
    FROM_SUBJECT = 1,
    FROM_SHARED,
    FROM_AGENT,
    FROM_OWNER,
    FROM_NOUN,
    FROM_BY,
    FROM_PHRASE,
    FROM_COLON,
    FROM_OBJECT,
    FROM_ABOVE,
    FROM_COMPOUND,
    FROM_SUBJECT_ABOVE,
    FROM_TEXT
};

static void source_features(const struct scene *s, uint32_t token, const struct candidate *content,
                            struct candidate *c, uint32_t from, uint32_t shape) {
    const struct doc *d = s->d;
    struct scene_range r = scene_tokens(d, c->pieces[0]);
    uint32_t head = c->head;
    uint64_t how = from * 16u + shape, lemma = word_of(d, token), upos = d->tags.at[token].upos;
    uint64_t tag = head ? d->tags.at[head].xpos : 0, size = bucket(r.end - r.first);
    bool overlaps = false;
    for (uint32_t i = 0; content && i < content->count; i++)
        overlaps = overlaps || span_overlaps(content->pieces[i], c->pieces[0]);
    uint32_t commas = 0;
    bool is_speech = content == NULL;
    for (uint32_t t = r.first; t < r.end; t++) commas += str_is(doc_token(d, t), ",");
    struct sink k = {c->features, 0, SALT_SOURCE};
    put(&k, 0, 0, 0);
    put(&k, how, 0, 0);
    put(&k, how, upos, d->tags.at[token].xpos);
    put(&k, how, lemma, 0);
    put(&k, how, tag, upos);
    put(&k, how, size, commas);
    put(&k, how, head ? word_of(d, head) : 0, 0);
    put(&k, tag, head ? word_of(d, head) : 0, 0);
    put(&k, how, overlaps, 0);
    put(&k, how, word_at(d, r.end, token), commas);
    put(&k, how, word_at(d, r.end, token), tag);
    put(&k, how, tag_at(d, r.end, token), tag_at(d, r.first - 1, token));
    put(&k, how, word_at(d, r.first, token), commas);
    put(&k, how, word_at(d, r.end - 1, token), 0);
    put(&k, how, d->arcs.at[token].rel, upos);
    put(&k, how, head > token, bucket(head > token ? head - token : token - head));
    put(&k, tag, d->arcs.at[token].rel, from);
    put(&k, lemma, tag, from);
    put(&k, how, takes_of(s, token), tag);
    put(&k, how, d->clauses.at[s->cues.clause_of[token]].is_passive, upos);
    put(&k, how, is_in_sentence(d, r.end, token), d->tags.at[token].xpos);
    put(&k, how, head ? class_of(s, head, 8) : 0, upos);
    put(&k, how, class_of(s, token, 8), tag);
    put(&k, how, is_speech, upos);
    put(&k, how, is_speech, word_at(d, r.end, token));
    put(&k, how, is_speech, word_at(d, r.first - 1, token));
    put(&k, how, word_at(d, r.first - 1, token), word_at(d, r.end, token));
    c->feature_count = k.count;
}

static void add_words(const struct scene *s, uint32_t token, const struct candidate *content,
                      struct candidate_list *to, uint32_t head, uint32_t from, uint32_t shape,
                      struct span words) {
    if (to->count == ATTRIBUTION_CANDIDATES || span_is_empty(words)) return;
    struct candidate *c = &to->at[to->count];
    c->count = 1;
    c->head = head;
    c->pieces[0] = words;
    for (uint32_t i = 0; i < to->count; i++)
        if (is_same_answer(&to->at[i], c)) return;
    source_features(s, token, content, c, from, shape);
    to->count++;
}

/* A noun phrase in the shapes that annotators give it: whole, with its closing comma, up to its first comma,
 * up to its first clause, its head alone. */
static void add_phrase(const struct scene *s, uint32_t token, const struct candidate *content,
                       struct candidate_list *to, uint32_t head, uint32_t from) {
    const struct doc *d = s->d;
    if (!head || d->tokens.at[head].sentence != d->tokens.at[token].sentence) return;
    uint32_t first = d->arcs.at[head].left, end = d->arcs.at[head].end;
    if (token >= first && token < head) first = token + 1;
    if (token > head && token < end) end = d->arcs.at[token].left > head ? d->arcs.at[token].left : token;
    for (uint32_t c = d->arcs.at[head].first_child; c && c < head; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        if ((rel == REL_CASE || rel == REL_CC || rel == REL_MARK) && d->arcs.at[c].end <= head &&
            d->arcs.at[c].end > first)
            first = d->arcs.at[c].end;
    }
    struct span whole = cues_trim(d, first, end);
    add_words(s, token, content, to, head, from, 1, whole);
    uint32_t next = doc_token_at(d, whole.end);
    if (is_in_sentence(d, next, token) && str_is(doc_token(d, next), ","))
        add_words(s, token, content, to, head, from, 2,
                  (struct span){whole.begin, d->tokens.at[next].span.end});
    for (uint32_t t = head + 1; t < end; t++)
        if (str_is(doc_token(d, t), ",") || str_is(doc_token(d, t), "(") || cues_is_mark(d, t)) {
            add_words(s, token, content, to, head, from, 3, cues_trim(d, first, t));
            break;
        }
    for (uint32_t c = d->arcs.at[head].first_child; c; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        if (c > head &&
            (rel == REL_ACL || rel == REL_NMOD || rel == REL_APPOS || rel == REL_CONJ || rel == REL_OBL))
            add_words(s, token, content, to, head, from,
                      4 + (rel == REL_NMOD) + 2 * (rel == REL_ACL) + 4 * (rel == REL_CONJ),
                      cues_trim(d, first, d->arcs.at[c].left));
    }
}

/* The token of [first, end) whose head lies outside; the last one of several. */
static uint32_t mid_head(const struct doc *d, uint32_t first, uint32_t end) {
    uint32_t found = first;
    for (uint32_t t = first; t < end; t++) {
        uint32_t head = d->arcs.at[t].head;
        if ((head < first || head >= end) && d->tags.at[t].upos != UPOS_PUNCT) found = t;
    }
    return found;
}

static void add_above(const struct scene *s, uint32_t token, const struct candidate *content,
                      struct candidate_list *to) {
    const struct doc *d = s->d;
    uint32_t head = d->arcs.at[token].head;
    unsigned rel = rel_base(d->arcs.at[token].rel);
    if (!head) return;
    unsigned upos = d->tags.at[head].upos;
    if (rel == REL_ACL || upos == UPOS_NOUN || upos == UPOS_PROPN || upos == UPOS_PRON)
        add_phrase(s, token, content, to, head, FROM_NOUN);
    add_phrase(s, token, content, to, doc_child(d, head, REL_NSUBJ), FROM_SUBJECT_ABOVE);
    uint32_t above = cues_subject(&s->cues, head);
    add_phrase(s, token, content, to, above, FROM_ABOVE);
    add_phrase(s, token, content, to, doc_child(d, head, REL_NMOD_POSS), FROM_OWNER);
    head = d->arcs.at[head].head;
    if (head) add_phrase(s, token, content, to, cues_subject(&s->cues, head), FROM_ABOVE);
}

/* The words on either side of the cue, as they stand: for where the tree is wrong. */
static void add_text(const struct scene *s, uint32_t token, const struct candidate *content,
                     struct candidate_list *to) {
    const struct doc *d = s->d;
    struct range sentence = d->ranges.at[d->tokens.at[token].sentence];
    uint32_t end = token, shape = 0;
    while (end > sentence.first &&
           (d->tags.at[end - 1].upos == UPOS_AUX || d->tags.at[end - 1].upos == UPOS_ADV ||
            d->tags.at[end - 1].upos == UPOS_PART))
        end--;
    for (uint32_t t = end; t > sentence.first && end - t < FEATURES_READ && shape < 4; t--) {
        unsigned upos = d->tags.at[t - 1].upos;
        bool is_edge =
            upos == UPOS_PUNCT || upos == UPOS_CCONJ || upos == UPOS_SCONJ || cues_is_mark(d, t - 1);
        if (t - 1 == sentence.first && !is_edge) is_edge = true, t--;
        if (is_edge && t < end)
            add_words(s, token, content, to, mid_head(d, t, end), FROM_TEXT, shape++, cues_trim(d, t, end));
        if (cues_is_mark(d, t - 1 + (t == sentence.first))) break;
    }
    shape = 8;
    for (uint32_t t = token + 2; t <= sentence.end && t < token + 40 && shape < 11; t++) {
        bool is_edge = t == sentence.end || d->tags.at[t].upos == UPOS_PUNCT;
        if (is_edge)
            add_words(s, token, content, to, mid_head(d, token + 1, t), FROM_TEXT, shape++,
                      cues_trim(d, token + 1, t));
        if (t < sentence.end && cues_is_mark(d, t)) break;
    }
}

void attribution_sources(const struct scene *s, uint32_t token, const struct candidate *content,
                         struct candidate_list *to) {
    const struct doc *d = s->d;
    struct range sentence = d->ranges.at[d->tokens.at[token].sentence];
    to->count = 0;
    if (s->cues.phrase[token]) {
        uint32_t head = d->arcs.at[token].head;
        if (head > token) add_phrase(s, token, content, to, head, FROM_PHRASE);
        return;
    }
    if (d->tags.at[token].upos == UPOS_PUNCT) {
        add_words(s, token, content, to, token, FROM_COLON, 1, cues_trim(d, sentence.first, token));
        return;
    }
    add_phrase(s, token, content, to, doc_child(d, token, REL_NSUBJ), FROM_SUBJECT);
    uint32_t clause = s->cues.clause_of[token];
    if (clause) {
        add_phrase(s, token, content, to, d->clauses.at[clause].subject, FROM_SHARED);
        add_phrase(s, token, content, to, d->clauses.at[clause].agent, FROM_AGENT);
    }
    for (uint32_t c = d->arcs.at[token].first_child; c; c = d->arcs.at[c].next_sibling) {
        unsigned rel = d->arcs.at[c].rel, base = rel_base(rel);
        if (rel == REL_NMOD_POSS)
            add_phrase(s, token, content, to, c, FROM_OWNER);
        else if (base == REL_OBL || base == REL_NMOD)
            add_phrase(s, token, content, to, c, FROM_BY);
        else if (base == REL_COMPOUND || base == REL_AMOD)
            add_phrase(s, token, content, to, c, FROM_COMPOUND);
        else if (base == REL_OBJ)
            add_phrase(s, token, content, to, c, FROM_OBJECT);
    }
    add_above(s, token, content, to);
    add_text(s, token, content, to);
}

/* ---- the cue's ends ------------------------------------------------------------------------------------ */

uint32_t attribution_widen(const struct scene *s, uint32_t token, uint32_t next, uint64_t *features) {
    const struct doc *d = s->d;
    struct sink k = {features, 0, SALT_WIDEN};
    uint64_t side = next > token, far = next > token ? next - token : token - next;
    if (far > 6) far = 6;
    uint64_t word = word_of(d, next), lemma = word_of(d, token), rel = d->arcs.at[next].rel;
    uint64_t tie = d->arcs.at[next].head == token                    ? 1
                   : d->arcs.at[token].head == next                  ? 2
                   : d->arcs.at[d->arcs.at[next].head].head == token ? 3
                                                                     : 0;
    uint64_t beyond = side ? word_at(d, next + 1, token) : word_at(d, next - 1, token);
    uint64_t upos = d->tags.at[token].upos;
    put(&k, side, 0, 0);
    put(&k, side, far, upos);
    put(&k, side, word, tie);
    put(&k, side, word, lemma);
    put(&k, side, word, d->tags.at[token].xpos);
    put(&k, side, rel, tie);
    put(&k, side, rel * 8 + tie, lemma);
    put(&k, side, d->tags.at[next].xpos, tie);
    put(&k, side, d->tags.at[next].xpos, lemma);
    put(&k, side, d->tags.at[next].xpos * 64u + rel, upos * 8 + tie);
    put(&k, side, word, beyond);
    put(&k, side, d->tags.at[next].xpos, beyond);
    put(&k, side, d->arcs.at[token].rel, d->tags.at[next].xpos);
    put(&k, side, word, far);
    put(&k, side, word_of(d, d->arcs.at[next].head), rel);
    put(&k, side, side ? word_at(d, next - 1, token) : word_at(d, next + 1, token), word);
    put(&k, side, s->stretch_of[next] != 0, far);
    return k.count;
}

/* ---- decisions ----------------------------------------------------------------------------------------- */

enum { WIDEST_CUE = 6, LEAST_SOURCE = -16 }; /* a doubtful source is better than none: most have one */

static int32_t score(const struct linear *model, const uint64_t *features, uint32_t count) {
    int32_t scores[LINEAR_CLASSES] = {0};
    linear_score(model, features, count, scores);
    return scores[0];
}

/* The best candidate that beats "none of them" by more than `least`; NULL where there is none. */
static const struct candidate *best_of(const struct linear *model, const struct candidate_list *list,
                                       int32_t least, int32_t *by) {
    const struct candidate *best = NULL;
    *by = least;
    for (uint32_t i = 0; i < list->count; i++) {
        int32_t n = score(model, list->at[i].features, list->at[i].feature_count);
        if (n > *by) best = &list->at[i], *by = n;
    }
    return best;
}

static uint32_t widen(const struct scene *s, const struct linear *model, uint32_t token, int side) {
    uint64_t features[ATTRIBUTION_FEATURES];
    uint32_t reached = token;
    for (int step = 0; step < WIDEST_CUE; step++) {
        uint32_t next = (uint32_t)((int64_t)reached + side);
        if (!is_in_sentence(s->d, next, token)) break;
        if (score(model, features, attribution_widen(s, token, next, features)) <= 0) break;
        reached = next;
    }
    return reached;
}

/* Nobody is named by words of what is said. */
static void drop_overlapping(struct candidate_list *sources, const struct candidate *content) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < sources->count; i++) {
        bool overlaps = false;
        for (uint32_t p = 0; p < content->count; p++)
            overlaps = overlaps || span_overlaps(content->pieces[p], sources->at[i].pieces[0]);
        if (!overlaps) sources->at[kept++] = sources->at[i];
    }
    sources->count = kept;
}

/* "He was told that": who hears it does not say it. */
static void drop_hearers(const struct scene *s, uint32_t token, struct candidate_list *sources) {
    const struct doc *d = s->d;
    uint32_t subject = doc_child(d, token, REL_NSUBJ);
    bool is_told = s->cues.takes[token] & TAKES_ADDRESSEE;
    if (!is_told || !subject || d->arcs.at[subject].rel != REL_NSUBJ_PASS) return;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < sources->count; i++)
        if (!span_overlaps(sources->at[i].pieces[0], d->tokens.at[subject].span))
            sources->at[kept++] = sources->at[i];
    sources->count = kept;
}

void attribution_complete(const struct scene *s, const struct linear *model, uint32_t token,
                          const struct candidate *content, struct candidate_list *room,
                          struct attribution *to) {
    int32_t by;
    attribution_sources(s, token, content, room);
    if (content) drop_overlapping(room, content);
    drop_hearers(s, token, room);
    const struct candidate *source = best_of(model, room, LEAST_SOURCE, &by);
    to->source = source ? source->pieces[0] : (struct span){0};
    to->cue = doc_span(s->d, widen(s, model, token, -1), widen(s, model, token, 1) + 1);
}

bool attribution_read(const struct scene *s, const struct linear *model, uint32_t token, int32_t least,
                      struct candidate_list *room, struct attribution *to) {
    attribution_contents(s, token, room);
    const struct candidate *content = best_of(model, room, least, &to->by);
    if (!content) return false;
    to->count = content->count;
    for (uint32_t i = 0; i < content->count; i++) to->pieces[i] = content->pieces[i];
    struct candidate chosen = *content;
    attribution_complete(s, model, token, &chosen, room, to);
    return true;
}
