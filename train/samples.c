#include "samples.h"

#include <assert.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "corpus.h"
#include "entities.h"
#include "know/know.h"
#include "lang/encoding.h"
#include "lang/lore.h"
#include "lang/naming.h"
#include "lang/sentences.h"
#include "lang/tagging.h"
#include "lang/tokens.h"

/* ---- sentences -------------------------------------------------------------------------------------------
 */

static void make_room(struct samples *s, uint32_t words) {
    if (s->count + 2 > s->room) {
        s->room = 2 * s->room + 1024;
        s->begins = realloc(s->begins, s->room * sizeof *s->begins);
    }
    if (s->word_count + words <= s->word_room) return;
    s->word_room = 2 * s->word_room + words;
    s->words = realloc(s->words, s->word_room * sizeof *s->words);
    s->keys = realloc(s->keys, s->word_room * NET_FEATURES * sizeof *s->keys);
}

/* Adds a sentence of which nothing is known yet; its words. */
static struct sample_word *add_sentence(struct samples *s, const struct word *words,
                                        const struct lore_word *about, uint32_t count) {
    make_room(s, count);
    s->begins[s->count++] = (uint32_t)s->word_count;
    struct sample_word *first = s->words + s->word_count;
    for (uint32_t i = 0; i < count; i++) {
        encoding_keys(&words[i], &about[i], i == 0, s->keys + (s->word_count + i) * NET_FEATURES);
        first[i] = (struct sample_word){.tag = SAMPLE_OPEN,
                                        .head = SAMPLE_OPEN,
                                        .rel = SAMPLE_OPEN,
                                        .name = SAMPLE_OPEN,
                                        .cloze = SAMPLE_OPEN};
    }
    s->word_count += count;
    s->begins[s->count] = (uint32_t)s->word_count;
    return first;
}

struct sample samples_at(const struct samples *s, size_t i) {
    return (struct sample){s->words + s->begins[i], s->begins[i + 1] - s->begins[i]};
}

void samples_free(struct samples *s) {
    free(s->words);
    free(s->keys);
    free(s->begins);
}

enum { RECASED = 20 };

/* ---- documents -------------------------------------------------------------------------------------------
 */

struct reading { /* of one document */
    struct samples *samples;
    struct sample_classes *classes;
    const struct know *know;
    const struct doc *doc;
    bool is_gold; /* one sentence in RECASED is read once more in small letters, one in capitals */
    /* fills in what the document tells of the words of a sentence */
    void (*tell)(const struct reading *r, const struct range *range, const struct word *words,
                 struct sample_word *to);
};

/* The words of a sentence as a headline in small letters, or in capitals, would have them. */
static void recase(const struct reading *r, const struct range *range, bool is_upper, struct word *words,
                   struct arena *a) {
    for (uint32_t t = range->first; t < range->end; t++) {
        struct str form = str_lower(a, doc_token(r->doc, t));
        char *copy = arena_copy(a, form.at, form.size);
        for (size_t i = 0; is_upper && i < form.size; i++)
            if (copy[i] >= 'a' && copy[i] <= 'z') copy[i] = (char)(copy[i] - 'a' + 'A');
        uint32_t touches = words[t - range->first].flags & WORD_TOUCHES;
        words[t - range->first] = word_of((struct str){copy, form.size}, r->know);
        words[t - range->first].flags |= touches;
    }
}

static void read_doc(const struct reading *r) {
    struct word words[SAMPLES_LONGEST];
    struct lore_word about[SAMPLES_LONGEST];
    struct arena *scratch = arena_make();
    struct lore lore;
    lore_begin(&lore, r->doc, r->know, scratch);
    for (uint32_t s = 1; s < r->doc->ranges.count; s++) {
        const struct range *range = &r->doc->ranges.at[s];
        uint32_t count = range->end - range->first;
        if (count == 0 || count > SAMPLES_LONGEST) continue;
        words_take(r->doc, r->know, range, words);
        lore_sentence(&lore, range, words, about);
        r->tell(r, range, words, add_sentence(r->samples, words, about, count));
        if (!r->is_gold || s % RECASED >= 2) continue;
        recase(r, range, s % RECASED == 1, words, scratch);
        lore_sentence(&lore, range, words, about);
        r->tell(r, range, words, add_sentence(r->samples, words, about, count));
    }
    arena_free(scratch);
}

static uint16_t tag_class(struct sample_classes *c, struct tag tag) {
    unsigned char note[LINEAR_NOTE] = {0};
    uint32_t i = 0;
    tag.feats &= TAGGING_OPEN_FEATS;
    tagging_note(&tag, note);
    while (i < c->tag_count && memcmp(c->notes + i * LINEAR_NOTE, note, LINEAR_NOTE) != 0) i++;
    if (i == NET_TAGS) return SAMPLE_OPEN;
    if (i == c->tag_count) memcpy(c->notes + c->tag_count++ * LINEAR_NOTE, note, LINEAR_NOTE);
    return (uint16_t)i;
}

static uint16_t path_class(struct sample_classes *c, uint32_t path) {
    uint32_t i = 0;
    while (i < c->path_count && c->paths[i] != path) i++;
    if (!path || i == NETWORK_CLASSES) return SAMPLE_OPEN;
    if (i == c->path_count) c->paths[c->path_count++] = path;
    return (uint16_t)i;
}

static void tell_tree(const struct reading *r, const struct range *range, const struct word *words,
                      struct sample_word *to) {
    (void)words;
    for (uint32_t t = range->first; t < range->end; t++, to++) {
        const struct arc *a = &r->doc->arcs.at[t];
        to->tag = tag_class(r->classes, r->doc->tags.at[t]);
        to->head = (uint16_t)(a->head ? a->head - range->first + 1 : 0);
        to->rel = a->rel;
    }
}

static void tell_names(const struct reading *r, const struct range *range, const struct word *words,
                       struct sample_word *to) {
    (void)words;
    for (uint32_t t = range->first; t < range->end; t++) to[t - range->first].name = 0;
    for (uint32_t i = 1; i < r->doc->names.count; i++) {
        const struct name *n = &r->doc->names.at[i];
        for (uint32_t t = n->first; t < n->end; t++)
            if (t >= range->first && t < range->end)
                to[t - range->first].name = (uint16_t)naming_class(n->kind, t == n->first);
    }
}

static void tell_paths(const struct reading *r, const struct range *range, const struct word *words,
                       struct sample_word *to) {
    for (uint32_t i = 0; i < range->end - range->first; i++)
        to[i].cloze = path_class(r->classes, words[i].path);
}

void samples_read_trees(struct samples *s, struct sample_classes *c, const struct know *k, char *path) {
    struct corpus corpus;
    corpus_load(&corpus, &path, 1);
    for (size_t i = 0; i < corpus.count; i++)
        read_doc(&(struct reading){s, c, k, corpus.docs[i], true, tell_tree});
    corpus_free(&corpus);
}

void samples_read_names(struct samples *s, const struct know *k, char *path) {
    struct corpus corpus;
    entities_load(&corpus, k, &path, 1);
    for (size_t i = 0; i < corpus.count; i++)
        read_doc(&(struct reading){s, NULL, k, corpus.docs[i], true, tell_names});
    corpus_free(&corpus);
}

static void read_text(struct samples *s, struct sample_classes *c, const struct know *k, const char *text) {
    struct doc *d = doc_make();
    struct err e = {0};
    d->text = text;
    d->size = (uint32_t)strlen(text);
    if (!sentences_find(d, k, &e) || !tokens_find(d, k, &e)) fail("net", &e);
    read_doc(&(struct reading){s, c, k, d, false, tell_paths});
    doc_free(d);
}

void samples_read_plain(struct samples *s, struct sample_classes *c, const struct know *k, FILE *json_lines) {
    char *line = NULL;
    size_t room = 0;
    for (ssize_t size; (size = getline(&line, &room, json_lines)) > 0;) {
        json_t *report = json_loadb(line, (size_t)size, 0, NULL);
        const char *text = json_string_value(json_object_get(report, "text"));
        if (text) read_text(s, c, k, text);
        json_decref(report);
    }
    free(line);
}

/* ---- features --------------------------------------------------------------------------------------------
 */

struct features {
    struct feature {
        uint64_t key;
        uint32_t count, row;
    } * slots;
    uint32_t mask, used, rows;
};

struct features *features_make(void) {
    struct features *f = calloc(1, sizeof *f);
    f->mask = (1 << 23) - 1;
    f->slots = calloc((size_t)f->mask + 1, sizeof *f->slots);
    return f;
}

void features_free(struct features *f) {
    free(f->slots);
    free(f);
}

static struct feature *slot_of(const struct features *f, uint64_t key) {
    uint32_t i = (uint32_t)(key ^ key >> 32) & f->mask;
    while (f->slots[i].key && f->slots[i].key != key) i = (i + 1) & f->mask;
    return &f->slots[i];
}

void features_count(struct features *f, const struct samples *s, uint32_t weight) {
    for (size_t i = 0; i < s->word_count * NET_FEATURES; i++) {
        if (!s->keys[i]) continue;
        struct feature *slot = slot_of(f, s->keys[i]);
        f->used += slot->key == 0;
        slot->key = s->keys[i];
        slot->count += weight;
        assert(f->used < f->mask / 2 && "the table of features is large enough");
    }
}

static int by_count(const void *a, const void *b) {
    const struct feature *x = *(struct feature *const *)a, *y = *(struct feature *const *)b;
    if (x->count != y->count) return x->count > y->count ? -1 : 1;
    return x->key < y->key ? -1 : x->key > y->key;
}

uint32_t features_choose(struct features *f, uint32_t most) {
    struct feature **order = calloc(f->used + 1, sizeof *order);
    uint32_t count = 0;
    for (uint32_t i = 0; i <= f->mask; i++)
        if (f->slots[i].key) order[count++] = &f->slots[i];
    qsort(order, count, sizeof *order, by_count);
    f->rows = 2;
    for (uint32_t i = 0; i < count && f->rows < most; i++) order[i]->row = f->rows++;
    free(order);
    return f->rows;
}

void features_apply(const struct features *f, struct samples *s) {
    for (size_t w = 0; w < s->word_count; w++)
        for (unsigned i = 0; i < NET_FEATURES; i++) {
            uint64_t key = s->keys[w * NET_FEATURES + i];
            s->words[w].features[i] = key ? slot_of(f, key)->row : 0;
        }
    free(s->keys);
    s->keys = NULL;
}

uint64_t *features_keys(const struct features *f) {
    uint64_t *keys = calloc(f->rows, sizeof *keys);
    for (uint32_t i = 0; i <= f->mask; i++)
        if (f->slots[i].row) keys[f->slots[i].row] = f->slots[i].key;
    return keys;
}
