/* A label is the short beginning of a paragraph up to a colon, each word of it with a capital ("Courier:",
 * "Ms Toktorova:"), or up to a full stop where data/lists/interview-labels.txt has it ("Q."). The report is
 * an interview where at least two labels each open two paragraphs or more. A label asks where the list says
 * so; else it is the one of most questions, if half of its paragraphs end as such or there are but two
 * labels. All others answer. */
#include "facts/interviews.h"

#include "base/arena.h"
#include "base/str.h"
#include "base/utf8.h"
#include "doc/doc.h"
#include "know/know.h"
#include "know/wordlist.h"

enum { LABELS = 16, LONGEST_LABEL = 40, MOST_WORDS = 4, LEAST_OPENED = 2 };

struct label {
    struct str words;
    uint32_t opened, asked;  /* paragraphs */
    const struct str *known; /* what the list says it does; NULL where it does not have it */
};

struct labels {
    const struct doc *d;
    const struct wordlist *list;
    struct label at[LABELS];
    uint32_t count;
};

static bool is_paragraph(const struct doc *d, uint32_t block) {
    return d->blocks.at[block].kind == BLOCK_PARAGRAPH;
}

static const struct str *listed(const struct labels *l, struct str words) {
    char lower[LONGEST_LABEL];
    for (size_t i = 0; i < words.size; i++)
        lower[i] = (char)(words.at[i] >= 'A' && words.at[i] <= 'Z' ? words.at[i] + 32 : words.at[i]);
    return wordlist_find(l->list, (struct str){lower, words.size});
}

/* Whether each word begins with a capital. */
static bool is_named(struct str words) {
    uint32_t count = 0, length;
    for (size_t i = 0; i < words.size; i++) {
        if (i && words.at[i - 1] != ' ') continue;
        if (!utf8_is_upper(utf8_at(words.at, (uint32_t)words.size, (uint32_t)i, &length))) return false;
        count++;
    }
    return count >= 1 && count <= MOST_WORDS;
}

/* The label that opens a block, without its colon; empty where there is none. */
static struct str label_of(const struct labels *l, uint32_t block) {
    struct str text = doc_words(l->d, l->d->blocks.at[block].span);
    if (!is_paragraph(l->d, block)) return (struct str){0};
    for (size_t i = 1; i + 1 < text.size && i < LONGEST_LABEL; i++) {
        struct str words = {text.at, i};
        if (text.at[i + 1] != ' ' || (text.at[i] != ':' && text.at[i] != '.')) continue;
        if (listed(l, words) || (text.at[i] == ':' && is_named(words))) return words;
        if (text.at[i] == ':') break;
    }
    return (struct str){0};
}

static struct label *find(struct labels *l, struct str words) {
    for (uint32_t i = 0; i < l->count; i++)
        if (str_same(l->at[i].words, words)) return &l->at[i];
    return NULL;
}

static bool ends_with_question(struct str text) {
    while (text.size && (text.at[text.size - 1] == ' ' || text.at[text.size - 1] == '\n')) text.size--;
    return str_ends(text, "?");
}

static void count_labels(struct labels *l) {
    for (uint32_t b = 1; b < l->d->blocks.count; b++) {
        struct str words = label_of(l, b);
        if (!words.size) continue;
        struct label *label = find(l, words);
        if (!label && l->count < LABELS) {
            label = &l->at[l->count++];
            *label = (struct label){.words = words, .known = listed(l, words)};
        }
        if (!label) continue;
        label->opened++;
        label->asked += ends_with_question(doc_words(l->d, l->d->blocks.at[b].span));
    }
}

/* The label that asks; NULL where it is not plain which. */
static const struct label *asker(const struct labels *l) {
    const struct label *most = NULL;
    uint32_t often = 0;
    for (uint32_t i = 0; i < l->count; i++) {
        if (l->at[i].known && str_is(*l->at[i].known, "asks")) return &l->at[i];
        often += l->at[i].opened >= LEAST_OPENED;
        if (!most || l->at[i].asked > most->asked) most = &l->at[i];
    }
    bool is_plain = most && most->asked && (2 * most->asked >= most->opened || often == 2);
    return often >= 2 && is_plain && most->opened >= LEAST_OPENED ? most : NULL;
}

struct answer *interviews_answers(const struct doc *d, const struct know *k, struct arena *a) {
    struct labels l = {.d = d, .list = know_list(k, "interview-labels")};
    count_labels(&l);
    const struct label *asks = asker(&l);
    if (!asks || l.count < 2) return NULL;
    struct answer *answers = arena_take(a, d->blocks.count * sizeof *answers);
    for (uint32_t b = 1; b < d->blocks.count; b++) {
        struct str words = label_of(&l, b);
        const struct label *label = words.size ? find(&l, words) : NULL;
        if (!label || (label->opened < LEAST_OPENED && !label->known)) continue;
        struct span block = d->blocks.at[b].span;
        uint32_t size = (uint32_t)words.size;
        answers[b].label = (struct span){block.begin, block.begin + size + 1};
        if (label == asks) continue;
        answers[b].words = (struct span){block.begin + size + 2, block.end};
        if (!label->known) answers[b].source = (struct span){block.begin, block.begin + size};
    }
    return answers;
}

bool interviews_is_asked(const struct doc *d, uint32_t block) {
    uint32_t before = block ? block - 1 : 0;
    while (before && !is_paragraph(d, before)) before--;
    return before && ends_with_question(doc_words(d, d->blocks.at[before].span));
}

bool interviews_is_answer(const struct quote *q) {
    return q->kind == QUOTE_DIRECT && span_is_empty(q->cue) && span_is_empty(q->source);
}
