/* The words of a source hold one noun that carries them: "Coalition spokesman Walid al-Bunni, a lawyer," stands or
 * falls with al-Bunni. The mention with that head is the speaker; where actors drew the mention otherwise, the mention
 * that covers the head; where there is none, the first mention within the words that is a name. */
#include "facts/speakers.h"

#include "base/arena.h"
#include "doc/doc.h"
#include "facts/mentioned.h"

static uint32_t mention_of(const struct doc *d, const struct mentioned *l, struct span words) {
    if (span_is_empty(words)) return 0;
    uint32_t first = doc_token_at(d, words.begin), end = doc_token_at(d, words.end);
    if (first >= end) return 0;
    uint32_t mention = mentioned_at(d, l, mentioned_head(d, first, end));
    for (uint32_t t = first; t < end && !mention; t++)
        if (d->mentions.at[l->headed[t]].kind == MENTION_NAME) mention = l->headed[t];
    return mention;
}

bool speakers_find(struct doc *d, const struct know *k, struct err *e) {
    (void)k, (void)e;
    struct arena *scratch = arena_make();
    struct mentioned l = mentioned_make(d, scratch);
    for (uint32_t i = 1; i < d->quotes.count; i++) {
        const struct quote *q = &d->quotes.at[i];
        struct speaker s = {.mention = mention_of(d, &l, q->source), .addressee = mention_of(d, &l, q->addressee)};
        s.rule = s.mention ? str_of("head of the source") : (struct str){0};
        s.sure = s.mention ? q->sure * d->mentions.at[s.mention].sure : 0;
        *doc_add(d, speakers) = s;
    }
    arena_free(scratch);
    return true;
}
