#include "facts/phrases.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "facts/numbers.h"
#include "know/wordlist.h"

enum { DEPTH_MAX = GROUPS_MAX + 2 };
static const uint32_t NOT = UINT32_MAX;

/* The longest phrase of a group at a place; `end` 0 = none. */
struct entry {
    uint16_t rule, end;
};

struct cell {      /* what is known of a place */
    uint32_t word; /* in the grammar, 0 = unknown */
    uint16_t number_end, nth_end;
    struct entry groups[GROUPS_MAX];
};

struct chart {
    struct arena *arena;
    const struct grammar *grammar;
    const struct wordlist *numbers;
    bool has_parts;
    const struct pieces *pieces;
    struct cell *cells;
    size_t room;
};

/* Where the elements of a rule matched. */
struct places {
    uint32_t begin[ELEMENTS_MAX], end[ELEMENTS_MAX];
};

struct chart *chart_make(struct arena *a, const struct grammar *g, const struct wordlist *numbers,
                         bool has_parts) {
    struct chart *c = arena_take(a, sizeof *c);
    *c = (struct chart){.arena = a, .grammar = g, .numbers = numbers, .has_parts = has_parts};
    return c;
}

static bool chart_number(const struct chart *c, uint32_t at, struct number *n) {
    return (c->has_parts ? number_read : number_read_whole)(c->numbers, c->pieces, at, n);
}

static bool computed_fits(const struct chart *c, unsigned class, uint32_t at) {
    const struct piece *x = piece_at(c->pieces, at);
    int n = x->kind == PIECE_DIGITS ? str_number(x->lower) : -1;
    size_t size = x->lower.size;
    switch (class) {
    case CLASS_dd: return n >= 1 && n <= 31 && size <= 2;
    case CLASS_mm: return n >= 1 && n <= 12 && size <= 2;
    case CLASS_hh: return n >= 0 && n <= 24 && size <= 2;
    case CLASS_mi: return n >= 0 && n <= 59 && size == 2;
    case CLASS_yyyy: return n >= 1000 && n <= 2199 && size == 4;
    case CLASS_yy: return n >= 0 && size == 2;
    case CLASS_modern: return n >= 1900 && n <= 2059 && size == 4;
    case CLASS_digits: return n >= 0;
    case CLASS_n: return c->cells[at].number_end != 0;
    case CLASS_nth: return c->cells[at].nth_end != 0;
    default: return false;
    }
}

/* The piece after what element `x` matches at `at`, NOT where it does not fit. */
static uint32_t element_end(const struct chart *c, const struct element *x, uint32_t at) {
    if (at >= c->pieces->count) return NOT;
    const struct cell *cell = &c->cells[at];
    const struct piece *piece = &c->pieces->at[at];
    if (x->is_glued && !piece->is_glued) return NOT;
    if (x->kind == ELEMENT_WORDS) {
        for (uint32_t i = x->first; i < x->end; i++)
            if (cell->word == c->grammar->alternatives[i]) return at + 1;
        return NOT;
    }
    if (x->kind == ELEMENT_CLASS) {
        const struct sense *s = cell->word ? grammar_sense(c->grammar, cell->word, x->what) : NULL;
        return s && (!s->needs_capital || piece->is_capital) ? at + 1 : NOT;
    }
    if (x->kind == ELEMENT_GROUP) return cell->groups[x->what].end ? cell->groups[x->what].end : NOT;
    if (!computed_fits(c, x->what, at)) return NOT;
    return x->what == CLASS_n ? cell->number_end : x->what == CLASS_nth ? cell->nth_end : at + 1;
}

/* Matches the elements from `e` on; an optional one is rather taken than left. The end, context and all; NOT.
 */
static uint32_t rest_end(const struct chart *c, const struct rule *r, uint32_t e, uint32_t at,
                         struct places *where) {
    if (e == r->element_count) return at;
    const struct element *x = &r->elements[e];
    uint32_t end = element_end(c, x, at);
    if (x->is_barred && end != NOT) return NOT;
    where->begin[e] = at;
    where->end[e] = end;
    if (end != NOT) {
        uint32_t all = rest_end(c, r, e + 1, end, where);
        if (all != NOT) return all;
    }
    if (!x->is_optional && !x->is_barred) return NOT;
    where->begin[e] = where->end[e] = at;
    return rest_end(c, r, e + 1, at, where);
}

/* The span that the phrase has without its context. */
static void inner_span(const struct rule *r, const struct places *where, uint32_t *first, uint32_t *end) {
    *first = NOT;
    for (uint32_t e = 0; e < r->element_count; e++) {
        if (r->elements[e].is_context || where->begin[e] == where->end[e]) continue;
        if (*first == NOT) *first = where->begin[e];
        *end = where->end[e];
    }
    assert(*first != NOT && "a phrase is not empty");
}

static struct value value_of(struct str text) {
    char copy[32] = "", *end = copy;
    if (text.size < sizeof copy) memcpy(copy, text.at, text.size);
    double n = strtod(copy, &end);
    return (struct value){text, end > copy && !*end ? n : NAN};
}

static struct value element_value(const struct chart *c, const struct element *x, uint32_t at) {
    struct str text = c->pieces->at[at].lower;
    if (x->kind == ELEMENT_CLASS)
        return value_of(grammar_sense(c->grammar, c->cells[at].word, x->what)->value);
    if (x->kind == ELEMENT_COMPUTED && (x->what == CLASS_n || x->what == CLASS_nth)) {
        struct number n = {0};
        chart_number(c, at, &n);
        return (struct value){text, n.value};
    }
    return value_of(text);
}

/* Sets what the phrase of rule `r` at `at` says, its parts first. */
static void phrase_read(const struct chart *c, const struct rule *r, uint32_t at, struct phrase *f,
                        uint32_t depth) {
    assert(depth < DEPTH_MAX * 4);
    struct places where;
    uint32_t end = rest_end(c, r, 0, at, &where);
    assert(end != NOT && "what matched once matches again");
    (void)end;
    for (uint32_t e = 0; e < r->element_count; e++) {
        const struct element *x = &r->elements[e];
        if (where.begin[e] == where.end[e]) continue;
        if (x->kind == ELEMENT_GROUP)
            phrase_read(c, &c->grammar->rules[c->cells[where.begin[e]].groups[x->what].rule], where.begin[e],
                        f, depth + 1);
        else if (x->field != FIELD_NONE)
            f->at[x->field] = element_value(c, x, where.begin[e]);
    }
    for (uint32_t s = 0; s < r->setting_count; s++)
        f->at[r->settings[s].field] = value_of(r->settings[s].value);
    inner_span(r, &where, &f->first, &f->end);
}

/* "more than 40 and less than 10" is no range. */
static bool bounds_cross(const struct chart *c, const struct rule *r, uint32_t at) {
    struct phrase f = {0};
    phrase_read(c, r, at, &f, 0);
    return f.at[FIELD_low].number > f.at[FIELD_high].number && f.at[FIELD_low].text.size &&
           f.at[FIELD_high].text.size;
}

static void rules_try(struct chart *c, uint32_t at, const uint64_t *bits) {
    for (uint32_t w = 0; w < BITS_WORDS; w++) {
        for (uint64_t left = bits[w]; left; left &= left - 1) {
            uint32_t i = w * 64 + (uint32_t)__builtin_ctzll(left), first, end = 0;
            const struct rule *r = &c->grammar->rules[i];
            struct places where;
            if (rest_end(c, r, 0, at, &where) == NOT) continue;
            inner_span(r, &where, &first, &end);
            if (c->has_parts && r->group == c->grammar->top && bounds_cross(c, r, at)) continue;
            struct entry *best = &c->cells[at].groups[r->group];
            if (end > best->end) *best = (struct entry){(uint16_t)i, (uint16_t)end};
        }
    }
}

static void cell_number(struct chart *c, uint32_t at) {
    const struct piece *x = &c->pieces->at[at];
    struct number n;
    if (x->kind == PIECE_WORD && !wordlist_find(c->numbers, x->lower) && !str_is(x->lower, "a") &&
        !str_is(x->lower, "an"))
        return;
    if (!chart_number(c, at, &n)) return;
    *(n.is_nth ? &c->cells[at].nth_end : &c->cells[at].number_end) = (uint16_t)n.end;
}

static void cell_fill(struct chart *c, uint32_t at) {
    const struct grammar *g = c->grammar;
    struct cell *cell = &c->cells[at];
    *cell = (struct cell){.word = map_get(&g->words, c->pieces->at[at].lower)};
    cell_number(c, at);
    uint64_t bits[BITS_WORDS] = {0};
    bool any = cell->word;
    for (uint32_t i = 0; cell->word && i < BITS_WORDS; i++) bits[i] = g->keys[cell->word].first[i];
    bool may_compute = cell->number_end || cell->nth_end || c->pieces->at[at].kind == PIECE_DIGITS;
    for (unsigned class = 0; may_compute && class < CLASS_COUNT; class ++) {
        if (!computed_fits(c, class, at)) continue;
        any = true;
        for (uint32_t i = 0; i < BITS_WORDS; i++) bits[i] |= g->computed_first[class][i];
    }
    if (any) rules_try(c, at, bits);
}

void chart_fill(struct chart *c, const struct pieces *p) {
    assert(p->count < UINT16_MAX && "a stretch is short");
    c->pieces = p;
    if (p->count > c->room) c->cells = arena_take(c->arena, (c->room = 2 * p->count) * sizeof *c->cells);
    for (uint32_t i = p->count; i-- > 0;) cell_fill(c, i);
}

bool chart_next(const struct chart *c, uint32_t from, struct phrase *f) {
    for (uint32_t i = from; i < c->pieces->count; i++) {
        const struct entry *x = &c->cells[i].groups[c->grammar->top];
        if (!x->end) continue;
        const struct rule *r = &c->grammar->rules[x->rule];
        *f = (struct phrase){.rule = r->name};
        phrase_read(c, r, i, f, 0);
        uint32_t after = 0; /* a phrase found by its context yields to a longer one */
        for (uint32_t j = i + 1; j <= f->first && j < c->pieces->count; j++)
            if (c->cells[j].groups[c->grammar->top].end > after)
                after = c->cells[j].groups[c->grammar->top].end;
        if (f->first > i && after > f->end) continue;
        return true;
    }
    return false;
}

int phrase_number(const struct phrase *f, enum field field, int otherwise) {
    double n = f->at[field].number;
    return phrase_has(f, field) && n > -1e9 && n < 1e9 ? (int)n : otherwise;
}
