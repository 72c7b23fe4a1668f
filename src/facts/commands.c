#include "facts/commands.h"

#include "doc/doc.h"
#include "facts/deeds.h"
#include "facts/sides.h"
#include "facts/stakes.h"
#include "facts/terms.h"
#include "know/wordlist.h"

/* Whether the token opens a stretch of speech: behind a mark of quotation, at the begin of a sentence. */
static bool opens_speech(const struct seeker *s, uint32_t t) {
    const struct doc *d = s->d;
    uint32_t first = d->ranges.at[d->tokens.at[t].sentence].first;
    return t == first || s->quote_of[t - 1] != s->quote_of[t] || str_is(doc_token(d, t - 1), "\"");
}

/* "Leave our land", "Do not fire": a bare verb without a subject, which opens what is said in marks. */
static bool is_command(const struct seeker *s, uint32_t verb) {
    const struct doc *d = s->d;
    uint32_t quote = s->quote_of[verb], left = d->arcs.at[verb].left;
    if (!quote || d->quotes.at[quote].kind == QUOTE_INDIRECT || d->tags.at[verb].xpos != XPOS_VB)
        return false;
    if (doc_child(d, verb, REL_NSUBJ) || doc_child(d, verb, REL_MARK)) return false;
    const struct clause *c = &d->clauses.at[s->clause_of[verb]];
    if (s->clause_of[verb] && (c->modal || c->is_question)) return false;
    while (left < verb && d->tags.at[left].upos == UPOS_PUNCT) left++;
    return opens_speech(s, left);
}

/* "Let's go", "let us hope": said to oneself. */
static bool is_to_oneself(const struct doc *d, uint32_t verb) {
    uint32_t next = verb + 1;
    return str_is(doc_lemma(d, verb), "let") && next < d->tokens.count && seeker_first_person(d, next);
}

/* "Release them today | and we will sign tomorrow": what is promised for it is no part of the command. */
static uint32_t promise_in(const struct seeker *s, uint32_t verb, uint32_t end) {
    const struct doc *d = s->d;
    for (uint32_t c = d->arcs.at[verb].first_child; c && c < end; c = d->arcs.at[c].next_sibling) {
        bool is_new = c > verb && d->arcs.at[c].rel == REL_CONJ && doc_child(d, c, REL_NSUBJ);
        if (is_new) return d->arcs.at[c].left;
    }
    return end;
}

void commands_find(struct seeker *s, uint32_t verb) {
    const struct doc *d = s->d;
    if (s->is_matter[verb] || !is_command(s, verb) || is_to_oneself(d, verb)) return;
    uint32_t quote = s->quote_of[verb];
    const struct speaker *speech = &d->speakers.at[quote];
    if (quote >= d->speakers.count || !seeker_actor(s, speech->mention)) return;
    struct found f = {.trigger = verb, .end = verb + 1, .frame = {.kind = POSITION_DEMAND}};
    stakes_take(&f, d, verb);
    while (f.matter < verb && d->tags.at[f.matter].upos == UPOS_PUNCT) f.matter++;
    f.matter_end = promise_in(s, verb, stakes_clamp(s, verb, f.matter_end));
    f.first = f.matter;
    f.holder = d->mentions.at[speech->mention].head;
    struct str told = d->actors.at[seeker_actor(s, speech->addressee)].code;
    bool is_told = speech->addressee && !str_begins(told, "MED");
    bool is_deed = seeker_matter(s, f.matter, f.matter_end).kind || deeds_kind(s, verb);
    if (!is_deed && (!is_told || matters_pair(d, s->idle, verb, 0))) return;
    f.toward = is_told ? d->mentions.at[speech->addressee].head : 0;
    stakes_put(s, &f, "command");
}
