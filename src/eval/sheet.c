#include "eval/sheet.h"

#include "base/utf8.h"

enum { NEAR = 8 };

struct any_list { /* what every LIST_OF is in memory */
    char *at;
    size_t count, room;
};

static struct any_list list_at(const void *owner, size_t offset) {
    struct any_list list;
    memcpy(&list, (const char *)owner + offset, sizeof list);
    return list;
}

static bool has_facts(const struct facts *f) {
    return f->actors.count || f->places.count || f->dates.count || f->quotes.count || f->events.count ||
           f->positions.count || f->figures.count;
}

struct sheet sheet_of(struct arena *a, const struct record *r, uint32_t report, const struct report *gold) {
    const struct report *x = list_get(r->reports, report);
    const struct facts *facts = &x->facts;
    if (!has_facts(facts) && x->story) facts = &list_get(r->stories, x->story)->facts;
    return (struct sheet){a, r, facts, report, gold};
}

/* ---- words --------------------------------------------------------------------------------------------- */

static bool is_edge(uint32_t c) { return utf8_is_space(c) || utf8_is_quote(c); }

/* `text` is the words of `span`; what is left of both without white space and quotation marks at the ends. */
static struct span trim(struct span span, struct str text) {
    uint32_t begin = 0, end = (uint32_t)text.size, length;
    while (begin < end && is_edge(utf8_at(text.at, end, begin, &length))) begin += length;
    while (end > begin && is_edge(utf8_before(text.at, end, &length))) end -= length;
    return begin < end ? (struct span){span.begin + begin, span.begin + end} : span;
}

/* The words of a span inside the item; empty where the record does not have them. */
static struct str words_in(const struct item *x, struct span s) {
    if (!x->text.size || x->text.size != span_size(x->span) || !span_holds(x->span, s))
        return (struct str){0};
    return (struct str){x->text.at + (s.begin - x->span.begin), span_size(s)};
}

static bool is_nothing_between(const struct item *x, struct span before, struct span behind) {
    struct span gap = {before.end, behind.begin};
    if (gap.begin > gap.end) return false;
    struct str text = words_in(x, gap);
    uint32_t length;
    if (text.size != span_size(gap)) return false;
    for (uint32_t i = 0; i < text.size; i += length)
        if (!is_edge(utf8_at(text.at, text.size, i, &length))) return false;
    return true;
}

/* "that the road is shut": whether the conjunction belongs to what is said is a matter of taste, so it does
 * not count. */
static struct span behind_that(struct span span, struct str *text) {
    if (!str_begins(*text, "that ") && !str_begins(*text, "That ")) return span;
    text->at += 5, text->size -= 5;
    return (struct span){span.begin + 5, span.end};
}

/* Pieces with nothing but marks between them are one: the gold may have two where the system has one. */
static void add_part(struct item *x, struct span part, struct str text) {
    part = trim(part, text);
    struct span *last = x->part_count ? &x->parts[x->part_count - 1] : NULL;
    if (last && is_nothing_between(x, *last, part))
        last->end = part.end;
    else
        x->parts[x->part_count++] = part;
}

static void cut_parts(const struct sheet *s, const struct telling *t, struct item *x) {
    struct any_list parts = {0};
    if (t->parts && !t->is_in_one(x->fact)) parts = list_at(x->telling, t->parts);
    x->parts = arena_take(s->a, (parts.count + 1) * sizeof *x->parts);
    for (size_t i = 0; i < parts.count; i++) {
        struct cue_fact part = ((const struct cue_fact *)(const void *)parts.at)[i];
        struct str text = part.text.size ? part.text : words_in(x, part.span);
        add_part(x, i ? part.span : behind_that(part.span, &text), text);
    }
    if (!x->part_count) add_part(x, x->span, words_in(x, x->span));
}

/* The same pieces as another's: two phrases in marks of one clause that is said are one quotation. */
static bool is_told_already(const struct items *all, const struct item *x) {
    for (size_t i = all->count; i-- > 0 && i + NEAR >= all->count;)
        if (all->at[i].part_count == x->part_count &&
            memcmp(all->at[i].parts, x->parts, x->part_count * sizeof *x->parts) == 0)
            return true;
    return false;
}

struct span item_head(const struct item *x) {
    struct str text = words_in(x, x->span);
    uint32_t end = (uint32_t)text.size, length;
    if (str_ends(text, "'s") || str_ends(text, "\u2019s")) end -= str_ends(text, "'s") ? 2 : 4;
    while (end > 0) {
        uint32_t c = utf8_before(text.at, end, &length);
        if (utf8_is_letter(c) || utf8_is_digit(c)) break;
        end -= length;
    }
    uint32_t begin = end;
    while (begin > 0) {
        uint32_t c = utf8_before(text.at, begin, &length);
        if (!utf8_is_letter(c) && !utf8_is_digit(c)) break;
        begin -= length;
    }
    if (begin == end) return x->span;
    return (struct span){x->span.begin + begin, x->span.begin + end};
}

/* ---- items --------------------------------------------------------------------------------------------- */

static uint32_t shared_size(struct span a, struct span b) {
    uint32_t begin = a.begin > b.begin ? a.begin : b.begin, end = a.end < b.end ? a.end : b.end;
    return begin < end ? end - begin : 0;
}

static bool is_hidden(const struct report *gold, struct span s) {
    for (size_t i = 0; gold && i < gold->damage.count; i++) {
        const struct damage_fact *d = &gold->damage.at[i];
        if (damage_is_unread(d) && 2 * (uint64_t)shared_size(d->span, s) > span_size(s)) return true;
    }
    return false;
}

/* The telling's report and words; the item's other fields are in place. */
static uint32_t read_telling(const struct telling *t, struct item *x) {
    uint32_t report;
    const char *from = x->telling;
    memcpy(&report, from + t->report, sizeof report);
    memcpy(&x->span, from + t->span, sizeof x->span);
    memcpy(&x->text, from + t->text, sizeof x->text);
    return report;
}

struct items sheet_items(const struct sheet *s, const struct telling *t) {
    struct items to = {0};
    struct any_list facts = {0};
    if (s->facts) facts = list_at(s->facts, t->list);
    for (size_t i = 0; i < facts.count; i++) {
        const char *fact = facts.at + i * t->fact_size;
        struct any_list tellings = {(char *)(uintptr_t)fact, 1, 1};
        if (t->inner_size) tellings = list_at(fact, t->inner);
        for (size_t k = 0; k < tellings.count; k++) {
            struct item x = {.fact = fact,
                             .telling = tellings.at + k * t->inner_size,
                             .facts = s->facts,
                             .record = s->record,
                             .link = (uint32_t)i + 1};
            if (t->is_aside && t->is_aside(fact, x.telling)) continue;
            if (read_telling(t, &x) != s->report || is_hidden(s->gold, x.span)) continue;
            cut_parts(s, t, &x);
            if (t->parts && is_told_already(&to, &x)) continue;
            to.at = arena_grow(s->a, to.at, to.count, &to.room, sizeof *to.at);
            to.at[to.count++] = x;
            if (t->is_once) break;
        }
    }
    return to;
}

bool sheet_told(const struct facts *facts, const struct telling *t, uint32_t link,
                bool (*take)(void *context, uint32_t report, struct span span), void *context) {
    struct any_list all = list_at(facts, t->list);
    const char *fact = all.at + (link - 1) * t->fact_size;
    struct any_list tellings = {(char *)(uintptr_t)fact, 1, 1};
    if (t->inner_size) tellings = list_at(fact, t->inner);
    for (size_t k = 0; k < tellings.count; k++) {
        struct item x = {.telling = tellings.at + k * t->inner_size};
        uint32_t report = read_telling(t, &x);
        if (take(context, report, x.span)) return true;
    }
    return false;
}
