/* The words of a source hold one noun that carries them, in front of all descriptions: "Coalition spokesman
 * Walid al-Bunni, a lawyer," stands or falls with what comes before the comma. A person named at its end is
 * the speaker, whatever office stands before the name, unless a preposition leads to him; else the mention
 * with the head, or the one that covers it. Who answers in an interview, if no label says so, is the first
 * person that the report names. */
#include "facts/speakers.h"

#include "base/arena.h"
#include "doc/doc.h"
#include "facts/interviews.h"
#include "facts/mentioned.h"

/* The end of the words that carry the source: the first comma, or the end. */
static uint32_t core_end(const struct doc *d, uint32_t first, uint32_t end) {
    for (uint32_t t = first + 1; t < end; t++)
        if (str_is(doc_token(d, t), ",") || d->arcs.at[t].rel == REL_ACL_RELCL) return t;
    return end;
}

static bool is_person(const struct doc *d, uint32_t mention) {
    const struct mention *m = &d->mentions.at[mention];
    return m->kind == MENTION_NAME && d->actors.at[m->actor].type == ACTOR_PERSON;
}

/* "The government of President Idris", "a spokesman for Mr Idris": he is not the one who says it. */
static bool is_owner(const struct doc *d, uint32_t mention, uint32_t first) {
    uint32_t begin = d->mentions.at[mention].first;
    return begin > first && d->tags.at[begin - 1].upos == UPOS_ADP;
}

static uint32_t mention_of(const struct doc *d, const struct mentioned *l, struct span words) {
    if (span_is_empty(words)) return 0;
    uint32_t first = doc_token_at(d, words.begin), end = doc_token_at(d, words.end);
    if (first >= end) return 0;
    uint32_t core = core_end(d, first, end), last = l->covers[core - 1];
    if (last && is_person(d, last) && d->mentions.at[last].end == core && !is_owner(d, last, first))
        return last;
    uint32_t mention = mentioned_at(d, l, mentioned_head(d, first, core));
    for (uint32_t t = first; t < core && !mention; t++)
        if (d->mentions.at[l->headed[t]].kind == MENTION_NAME) mention = l->headed[t];
    return mention;
}

static uint32_t first_person(const struct doc *d) {
    for (uint32_t m = 1; m < d->mentions.count; m++)
        if (is_person(d, m) && d->mentions.at[m].actor) return m;
    return 0;
}

bool speakers_find(struct doc *d, const struct know *k, struct err *e) {
    (void)k, (void)e;
    struct arena *scratch = arena_make();
    struct mentioned l = mentioned_make(d, scratch);
    uint32_t person = first_person(d);
    for (uint32_t i = 1; i < d->quotes.count; i++) {
        const struct quote *q = &d->quotes.at[i];
        struct speaker s = {.mention = mention_of(d, &l, q->source),
                            .addressee = mention_of(d, &l, q->addressee)};
        if (interviews_is_answer(q)) s.mention = person;
        s.rule = str_of(!s.mention                ? ""
                        : interviews_is_answer(q) ? "first person named"
                                                  : "head of the source");
        s.sure = s.mention ? q->sure * d->mentions.at[s.mention].sure : 0;
        *doc_add(d, speakers) = s;
    }
    arena_free(scratch);
    return true;
}
