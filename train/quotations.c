/* Quotations: learns which words report, what, and whose words they are (facts/attribution.h), from articles
 * with marked attributions: JSON lines of {id, text, attributions: [{source, cue, content: [[begin, end]
 * ...]}]}, offsets in characters.
 *
 *     train-quotations PACK OUT FILE.jsonl [ROUNDS]
 *
 * The stages before run as in the product, so that the model learns from trees as good as those it will see.
 * Speech that the rules attribute is left out: the model decides about the rest. */
#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/hash.h"
#include "base/map.h"
#include "base/utf8.h"
#include "doc/doc.h"
#include "facts/attribution.h"
#include "facts/speech.h"
#include "flow/stages.h"
#include "know/know.h"
#include "weights.h"

enum { ROUNDS = 5, TIMES = 4, WIDEST = 6, GOLD_PIECES = 8, BITS = 21, UNIT = 16, LEAST_MET = 4 };

/* A log-linear model: each feature's weight and the sum of its squared steps (AdaGrad). Features met only
 * once keep the weight 0. */
struct feature {
    uint64_t key; /* 0: free */
    float weight, squares;
    float total; /* of the weights at the ends of the rounds that count */
    uint32_t met;
};

static const double RATE = 0.1, DECAY = 0, HIDDEN = 0.2;

struct learner {
    struct feature *at; /* 1 << BITS, open addressing */
    uint32_t used, kept;
    uint64_t decision; /* how many were made */
};

struct gold { /* one marked attribution */
    struct span source[GOLD_PIECES], cue[GOLD_PIECES], content[GOLD_PIECES];
    uint32_t sources, cues, contents;
};

struct text { /* one article, read and parsed */
    struct doc *d;
    struct scene scene;
    struct gold *golds;
    uint32_t count;
    uint32_t *gold_of; /* by token: 1-based gold whose cue it heads */
    bool *is_taken;    /* by token: the cue of speech */
};

struct texts {
    struct arena *arena;
    struct text *at;
    size_t count, room;
};

struct tally {
    uint32_t wrong, seen, gold, reached;
};

/* ---- reading ------------------------------------------------------------------------------------------- */

static bool is_trimmed(uint32_t c) { return utf8_is_space(c) || utf8_is_quote(c) || c == '`' || c == 0xB4; }

/* Without quotation marks and white space at both ends, as scorers compare. */
static struct span bare(const struct doc *d, struct span s) {
    uint32_t length;
    while (s.begin < s.end && is_trimmed(utf8_at(d->text, s.end, s.begin, &length))) s.begin += length;
    while (s.begin < s.end && is_trimmed(utf8_before(d->text, s.end, &length))) s.end -= length;
    return s;
}

static uint32_t *offsets_of(struct arena *a, const char *text, uint32_t size) { /* by character */
    uint32_t *at = arena_take(a, (size + 2) * sizeof *at), n = 0, length;
    for (uint32_t i = 0; i < size; i += length) {
        at[n++] = i;
        utf8_at(text, size, i, &length);
    }
    at[n] = size;
    return at;
}

static uint32_t read_spans(const struct doc *d, json_t *list, const uint32_t *at, struct span *to) {
    uint32_t count = 0;
    for (size_t i = 0; i < json_array_size(list) && count < GOLD_PIECES; i++) {
        json_t *pair = json_array_get(list, i);
        struct span s = {at[json_integer_value(json_array_get(pair, 0))],
                         at[json_integer_value(json_array_get(pair, 1))]};
        s = bare(d, s);
        if (!span_is_empty(s)) to[count++] = s;
    }
    return count;
}

/* The token of the cue that the model is asked about: a verb, if it has one, else the first that may start.
 */
static uint32_t head_of(const struct text *x, const struct gold *g) {
    const struct doc *d = x->d;
    uint32_t best = 0;
    for (uint32_t i = 0; i < g->cues; i++) {
        struct scene_range r = scene_tokens(d, g->cue[i]);
        for (uint32_t t = r.first; t < r.end; t++) {
            if (!attribution_may_start(&x->scene, t)) continue;
            if (!best) best = t;
            bool is_verb = d->tags.at[t].upos == UPOS_VERB, was_verb = d->tags.at[best].upos == UPOS_VERB;
            bool is_above = d->arcs.at[best].head == t;
            if ((is_verb && !was_verb) || (is_verb == was_verb && is_above)) best = t;
        }
    }
    return best;
}

static void align(struct text *x, const struct said_list *said) {
    const struct doc *d = x->d;
    x->gold_of = arena_take(d->arena, (d->tokens.count + 1) * sizeof *x->gold_of);
    x->is_taken = arena_take(d->arena, d->tokens.count + 1);
    for (size_t i = 0; i < said->count; i++) x->is_taken[said->at[i].cue.head] = true;
    for (uint32_t i = 0; i < x->count; i++) {
        uint32_t head = head_of(x, &x->golds[i]);
        if (head && !x->gold_of[head]) x->gold_of[head] = i + 1;
    }
}

static void read_golds(struct text *x, json_t *list, const uint32_t *at) {
    x->golds = arena_take(x->d->arena, (json_array_size(list) + 1) * sizeof *x->golds);
    for (size_t i = 0; i < json_array_size(list); i++) {
        json_t *a = json_array_get(list, i);
        struct gold *g = &x->golds[x->count];
        g->source[0] = (struct span){0};
        g->sources = read_spans(x->d, json_object_get(a, "source"), at, g->source);
        g->cues = read_spans(x->d, json_object_get(a, "cue"), at, g->cue);
        g->contents = read_spans(x->d, json_object_get(a, "content"), at, g->content);
        x->count += g->contents > 0;
    }
}

static bool read_text(struct texts *all, const struct know *k, json_t *row) {
    struct doc *d = doc_make();
    const char *text = json_string_value(json_object_get(row, "text"));
    d->size = (uint32_t)strlen(text);
    d->text = arena_copy(d->arena, text, d->size);
    struct err e = {0};
    if (!stages_run(d, k, "places", &e)) {
        fprintf(stderr, "train-quotations: %s: %s\n", e.where, e.what);
        return false;
    }
    all->at = arena_grow(all->arena, all->at, all->count, &all->room, sizeof *all->at);
    struct text *x = &all->at[all->count++];
    *x = (struct text){.d = d, .scene = scene_make(d, k, d->arena)};
    struct said_list said = {.arena = d->arena};
    speech_find(&x->scene, &said);
    struct arena *scratch = arena_make();
    read_golds(x, json_object_get(row, "attributions"), offsets_of(scratch, d->text, d->size));
    arena_free(scratch);
    align(x, &said);
    return true;
}

static bool read_file(struct texts *all, const struct know *k, const char *path) {
    FILE *f = fopen(path, "r");
    if (!f) {
        fprintf(stderr, "train-quotations: %s: cannot be read\n", path);
        return false;
    }
    struct map seen;
    map_begin(&seen, all->arena);
    char *line = NULL;
    size_t room = 0;
    bool good = true;
    while (good && getline(&line, &room, f) > 0) {
        json_t *row = json_loads(line, 0, NULL);
        const char *id = json_string_value(json_object_get(row, "id"));
        uint32_t *known = id ? map_put(&seen, str_copy(all->arena, str_of(id))) : NULL;
        if (known && !(*known)++) good = read_text(all, k, row);
        json_decref(row);
    }
    free(line);
    fclose(f);
    return good;
}

/* ---- which candidate is the right one ------------------------------------------------------------------ */

static uint32_t shared(const struct span *a, uint32_t count_a, const struct span *b, uint32_t count_b) {
    uint32_t sum = 0;
    for (uint32_t i = 0; i < count_a; i++)
        for (uint32_t j = 0; j < count_b; j++) {
            uint32_t begin = a[i].begin > b[j].begin ? a[i].begin : b[j].begin;
            uint32_t end = a[i].end < b[j].end ? a[i].end : b[j].end;
            if (end > begin) sum += end - begin;
        }
    return sum;
}

static uint32_t size_of(const struct span *a, uint32_t count) {
    uint32_t sum = 0;
    for (uint32_t i = 0; i < count; i++) sum += span_size(a[i]);
    return sum;
}

/* The candidate nearest to the gold spans: 1-based; 0 where none comes near. */
static uint32_t nearest(const struct doc *d, const struct candidate_list *list, const struct span *gold,
                        uint32_t count, double least, struct tally *tally) {
    uint32_t best = 0;
    double best_share = least;
    for (uint32_t i = 0; i < list->count; i++) {
        struct span pieces[ATTRIBUTION_PIECES];
        for (uint32_t p = 0; p < list->at[i].count; p++) pieces[p] = bare(d, list->at[i].pieces[p]);
        uint32_t both = shared(pieces, list->at[i].count, gold, count);
        double share = (double)both / (size_of(pieces, list->at[i].count) + size_of(gold, count) - both);
        if (share > best_share) best = i + 1, best_share = share;
    }
    tally->reached += best_share == 1.0;
    return best;
}

/* ---- learning ------------------------------------------------------------------------------------------ */

static struct feature *feature_at(const struct learner *l, uint64_t key) {
    uint64_t mask = ((uint64_t)1 << BITS) - 1, i = key & mask;
    if (!key) key = 1;
    while (l->at[i].key && l->at[i].key != key) i = (i + 1) & mask;
    return &l->at[i];
}

static void meet(struct learner *l, const uint64_t *keys, uint32_t count) {
    for (uint32_t i = 0; i < count && l->used < (3u << BITS) / 4; i++) {
        struct feature *f = feature_at(l, keys[i]);
        l->used += !f->key;
        f->key = keys[i] ? keys[i] : 1;
        f->met++;
    }
}

/* In each decision a share of the features is hidden, so that none relies on its companions. */
static bool is_looked_at(const struct learner *l, uint64_t key) {
    return (double)(hash_mix(key, l->decision) >> 11) * 0x1p-53 >= HIDDEN;
}

static double score(const struct learner *l, const uint64_t *keys, uint32_t count) {
    double sum = 0;
    for (uint32_t i = 0; i < count; i++)
        if (is_looked_at(l, keys[i])) sum += feature_at(l, keys[i])->weight;
    return sum / (1 - HIDDEN);
}

static void move(struct learner *l, const uint64_t *keys, uint32_t count, double by) {
    for (uint32_t i = 0; i < count; i++) {
        struct feature *f = feature_at(l, keys[i]);
        if (f->met < LEAST_MET || !is_looked_at(l, keys[i])) continue;
        double slope = by - DECAY * f->weight;
        f->squares += (float)(slope * slope);
        f->weight += (float)(RATE * slope / sqrt(f->squares + 1e-6));
    }
}

/* One decision among the candidates and "none of them" (0), whose score is 0. */
static void learn(struct learner *l, const struct candidate_list *list, uint32_t gold, bool meets,
                  struct tally *tally) {
    tally->seen++;
    l->decision++;
    double scores[ATTRIBUTION_CANDIDATES + 1] = {0}, sum = 0, top = 0;
    uint32_t best = 0;
    for (uint32_t i = 0; i < list->count; i++) {
        if (meets) meet(l, list->at[i].features, list->at[i].feature_count);
        scores[i + 1] = score(l, list->at[i].features, list->at[i].feature_count);
        if (scores[i + 1] > top) top = scores[i + 1], best = i + 1;
    }
    tally->wrong += best != gold;
    if (meets) return;
    for (uint32_t i = 0; i <= list->count; i++) sum += exp(scores[i] - top);
    for (uint32_t i = 0; i < list->count; i++) {
        double by = (i + 1 == gold) - exp(scores[i + 1] - top) / sum;
        if (by > 0.001 || by < -0.001) move(l, list->at[i].features, list->at[i].feature_count, by);
    }
}

static void learn_cue(struct learner *l, const struct text *x, uint32_t token, const struct gold *g,
                      bool meets, struct tally *tally) {
    const struct doc *d = x->d;
    uint64_t features[ATTRIBUTION_FEATURES];
    for (int side = -1; side <= 1; side += 2) {
        uint32_t next = token;
        for (int step = 0; step < WIDEST; step++) {
            next = (uint32_t)((int64_t)next + side);
            if (next == 0 || next >= d->tokens.count ||
                d->tokens.at[next].sentence != d->tokens.at[token].sentence)
                break;
            bool inside = false;
            for (uint32_t i = 0; i < g->cues; i++)
                inside = inside || span_overlaps(g->cue[i], d->tokens.at[next].span);
            uint32_t count = attribution_widen(&x->scene, token, next, features);
            l->decision++;
            double sum = score(l, features, count);
            tally->seen++;
            tally->wrong += (sum > 0) != inside;
            if (meets)
                meet(l, features, count);
            else
                move(l, features, count, inside - 1 / (1 + exp(-sum)));
            if (!inside) break;
        }
    }
}

/* The cue of speech in marks: its content is known, its source and its reach are to be learned. */
static void learn_speech(struct learner *l, const struct text *x, uint32_t token, bool meets,
                         struct tally tallies[3]) {
    static struct candidate_list sources;
    if (!x->gold_of[token] || x->d->tags.at[token].upos == UPOS_PUNCT) return;
    const struct gold *g = &x->golds[x->gold_of[token] - 1];
    attribution_sources(&x->scene, token, NULL, &sources);
    uint32_t source = g->sources ? nearest(x->d, &sources, g->source, g->sources, 0.4, &tallies[1]) : 0;
    tallies[1].gold += g->sources > 0;
    if (!g->sources || source) learn(l, &sources, source, meets, &tallies[1]);
    learn_cue(l, x, token, g, meets, &tallies[2]);
}

static void learn_token(struct learner *l, const struct text *x, uint32_t token, bool meets,
                        struct tally tallies[3]) {
    static struct candidate_list list, sources;
    attribution_contents(&x->scene, token, &list);
    const struct gold *g = x->gold_of[token] ? &x->golds[x->gold_of[token] - 1] : NULL;
    uint32_t right = g ? nearest(x->d, &list, g->content, g->contents, 0.6, &tallies[0]) : 0;
    tallies[0].gold += g != NULL;
    if (g && !right) return;
    if (list.count) learn(l, &list, right, meets, &tallies[0]);
    if (!g) return;
    attribution_sources(&x->scene, token, &list.at[right - 1], &sources);
    uint32_t source = g->sources ? nearest(x->d, &sources, g->source, g->sources, 0.4, &tallies[1]) : 0;
    tallies[1].gold += g->sources > 0;
    if (!g->sources || source) learn(l, &sources, source, meets, &tallies[1]);
    learn_cue(l, x, token, g, meets, &tallies[2]);
}

static void learn_round(struct learner *l, const struct texts *all, const uint32_t *order, int round) {
    struct tally tallies[3] = {{0}};
    for (size_t i = 0; i < all->count; i++) {
        const struct text *x = &all->at[order[i]];
        for (uint32_t t = 1; t < x->d->tokens.count; t++)
            if (x->is_taken[t])
                learn_speech(l, x, t, round == 0, tallies);
            else if (attribution_may_start(&x->scene, t))
                learn_token(l, x, t, round == 0, tallies);
    }
    static const char *const NAME[] = {"content", "source", "cue"};
    for (int i = 0; i < 3; i++)
        fprintf(stderr, "  round %d %s: %u wrong of %u; gold %u, within reach %u\n", round, NAME[i],
                tallies[i].wrong, tallies[i].seen, tallies[i].gold, tallies[i].reached);
}

/* Learning anew in another order, with other features hidden. */
static void begin_anew(struct learner *l) {
    for (size_t i = 0; i < (size_t)1 << BITS; i++) l->at[i].weight = l->at[i].squares = 0;
}

/* The model is the mean of the weights at the ends of all rounds but the first, of TIMES times of learning:
 * steadier than the last one. */
static void keep_round(struct learner *l) {
    for (size_t i = 0; i < (size_t)1 << BITS; i++) l->at[i].total += l->at[i].weight;
    l->kept++;
}

/* The weights in units of a UNITth, as the file of a linear model with one class. */
static bool write_model(const struct learner *l, const char *path, struct err *e) {
    struct weights *w = weights_make(1);
    for (size_t i = 0; i < (size_t)1 << BITS; i++) {
        const struct feature *f = &l->at[i];
        if (f->met < LEAST_MET) continue;
        weights_meet(w, &f->key, 1), weights_meet(w, &f->key, 1);
        weights_add(w, &f->key, 1, 0, (int32_t)lround(f->total / (float)l->kept * 1000));
    }
    weights_tick(w); /* the mean over both steps is half of what was added */
    unsigned char notes[8] = {0};
    bool good = weights_write(w, notes, (struct fit){.unit = 500.0 / UNIT, .least = 750.0 / UNIT}, path, e);
    weights_free(w);
    return good;
}

int main(int argc, char **argv) {
    if (argc < 4) {
        fprintf(stderr, "usage: train-quotations PACK OUT FILE.jsonl [ROUNDS]\n");
        return 2;
    }
    struct err e = {0};
    struct know *k = know_open(argv[1], &e);
    struct texts all = {.arena = arena_make()};
    if (!k || !read_file(&all, k, argv[3])) {
        fprintf(stderr, "train-quotations: %s %s\n", e.where, e.what);
        return 1;
    }
    struct learner l = {.at = arena_take(all.arena, sizeof *l.at << BITS)};
    uint32_t *order = arena_take(all.arena, (all.count + 1) * sizeof *order);
    for (uint32_t i = 0; i < all.count; i++) order[i] = i;
    struct dice dice = {1};
    int rounds = argc > 4 ? atoi(argv[4]) : ROUNDS;
    learn_round(&l, &all, order, 0);
    for (int times = 0; times < TIMES; times++) {
        begin_anew(&l);
        for (int round = 1; round <= rounds; round++) {
            dice_shuffle(&dice, order, (uint32_t)all.count);
            learn_round(&l, &all, order, round);
            if (round > 1 || round == rounds) keep_round(&l);
        }
    }
    bool good = write_model(&l, argv[2], &e);
    if (!good) fprintf(stderr, "train-quotations: %s: %s\n", e.where, e.what);
    return !good;
}
