#include "doc/check.h"

#include "base/utf8.h"
#include "doc/doc.h"

static bool in_text(const struct doc *d, struct span s) { return s.begin <= s.end && s.end <= d->size; }

#define SPANS_IN_TEXT(field)                                                                                 \
    for (size_t i = 1; i < d->field.count; i++)                                                              \
        if (!in_text(d, d->field.at[i].span)) return #field ": a span lies outside the text";

#define BEGINS_IN_ORDER(field)                                                                               \
    for (size_t i = 2; i < d->field.count; i++)                                                              \
        if (d->field.at[i].span.begin < d->field.at[i - 1].span.begin)                                       \
            return #field ": not in the order of the text";

#define LINKS_IN(field, link, target)                                                                        \
    for (size_t i = 1; i < d->field.count; i++)                                                              \
        if (d->field.at[i].link >= d->target.count) return #field "." #link ": leads nowhere";

/* The parts of a quote stand in the order of the text, apart from each other, and its span lies among them;
 * that of an indirect one reaches from the first to the last. */
static const char *check_quotes(const struct doc *d) {
    for (size_t i = 1; i < d->quotes.count; i++) {
        const struct quote *q = &d->quotes.at[i];
        if (!q->part_count || q->parts + (size_t)q->part_count > d->parts.count)
            return "quotes.parts: lead nowhere";
        const struct part *first = &d->parts.at[q->parts], *last = first + q->part_count - 1;
        for (const struct part *p = first; p <= last; p++)
            if (span_is_empty(p->span) || (p > first && p->span.begin < p[-1].span.end))
                return "quotes.parts: not in the order of the text";
        struct span all = {first->span.begin, last->span.end};
        if (!span_holds(all, q->span)) return "quotes.span: reaches beyond the parts";
        if (q->kind == QUOTE_INDIRECT && !span_is(all, q->span))
            return "quotes.span: is not that of the parts";
    }
    return NULL;
}

// clang-format off
const char *doc_check(const struct doc *d) {
    if (utf8_check(d->text, d->size) != d->size) return "text: is not UTF-8";
    SPANS_IN_TEXT(blocks)
    SPANS_IN_TEXT(damage)
    SPANS_IN_TEXT(sentences)
    SPANS_IN_TEXT(tokens)
    SPANS_IN_TEXT(names)
    SPANS_IN_TEXT(mentions)
    SPANS_IN_TEXT(roles)
    SPANS_IN_TEXT(toponyms)
    SPANS_IN_TEXT(dates)
    SPANS_IN_TEXT(figures)
    SPANS_IN_TEXT(quotes)
    SPANS_IN_TEXT(parts)
    SPANS_IN_TEXT(events)
    SPANS_IN_TEXT(positions)
    SPANS_IN_TEXT(terms)
    BEGINS_IN_ORDER(blocks)
    BEGINS_IN_ORDER(sentences)
    BEGINS_IN_ORDER(tokens)
    BEGINS_IN_ORDER(names)
    BEGINS_IN_ORDER(mentions)
    BEGINS_IN_ORDER(toponyms)
    BEGINS_IN_ORDER(dates)
    BEGINS_IN_ORDER(figures)
    BEGINS_IN_ORDER(quotes)
    BEGINS_IN_ORDER(events)
    BEGINS_IN_ORDER(positions)
    LINKS_IN(mentions, actor, actors)
    LINKS_IN(roles, actor, actors)
    LINKS_IN(toponyms, place, places)
    LINKS_IN(speakers, mention, mentions)
    LINKS_IN(speakers, addressee, mentions)
    LINKS_IN(events, source, mentions)
    LINKS_IN(events, target, mentions)
    LINKS_IN(events, date, dates)
    LINKS_IN(events, place, places)
    LINKS_IN(events, according_to, mentions)
    LINKS_IN(positions, actor, mentions)
    LINKS_IN(positions, toward, mentions)
    LINKS_IN(positions, event, events)
    LINKS_IN(positions, answers, positions)
    LINKS_IN(positions, date, dates)
    LINKS_IN(terms, date, dates)
    LINKS_IN(figures, date, dates)
    for (size_t i = 1; i < d->arcs.count; i++)
        if (d->arcs.at[i].head >= d->tokens.count) return "arcs.head: leads nowhere";
    return check_quotes(d);
}
// clang-format on
