#include "know/grammar.h"

#include <assert.h>

#include "base/arena.h"
#include "know/pack.h"
#include "know/table.h"

struct loading {
    struct arena *arena;
    struct grammar *g;
    const char *file;
    uint32_t line;
    struct err *e;
};

static const char *const FIELD_NAMES[] = {
#define FIELD_NAME(name) #name,
    FIELD_LIST(FIELD_NAME)};
static const char *const CLASS_NAMES[] = {CLASS_LIST(FIELD_NAME)};

static unsigned field_of(struct str name) {
    unsigned f = 0;
    while (f < FIELD_COUNT && !str_is(name, FIELD_NAMES[f])) f++;
    return f;
}

static unsigned computed_of(struct str name) {
    unsigned c = 0;
    while (c < CLASS_COUNT && !str_is(name, CLASS_NAMES[c])) c++;
    return c;
}

static bool complain(struct loading *l, const char *what, struct str word) {
    return err_set(l->e, ERR_DATA, l->file, l->line, "\"%.*s\": %s", (int)word.size, word.at, what);
}

static uint32_t word_put(struct loading *l, struct str word) {
    struct grammar *g = l->g;
    uint32_t *at = map_put(&g->words, word);
    if (*at) return *at;
    g->keys = arena_grow(l->arena, g->keys, g->key_count, &g->key_room, sizeof *g->keys);
    *at = (uint32_t)g->key_count++;
    return *at;
}

/* The number of a class or group, given at its first sight. */
static uint16_t number_put(struct map *m, struct str name) {
    uint32_t *at = map_put(m, name);
    if (!*at) *at = (uint32_t)m->count;
    return (uint16_t)(*at - 1);
}

static void sense_add(struct loading *l, const struct table *t) {
    struct grammar *g = l->g;
    uint32_t word = word_put(l, t->cells[0]);
    g->senses = arena_grow(l->arena, g->senses, g->sense_count, &g->sense_room, sizeof *g->senses);
    g->senses[g->sense_count] = (struct sense){.word = word,
                                               .class = number_put(&g->classes, t->cells[1]),
                                               .needs_capital = str_is(t->cells[3], "capital"),
                                               .value = t->cells[2],
                                               .next = g->keys[word].senses};
    g->keys[word].senses = (uint32_t)g->sense_count++;
}

static bool words_read(struct loading *l, struct str bytes) {
    for (struct table t = table_begin(bytes); table_next(&t);) {
        l->line = t.line;
        if (t.count < 3)
            return complain(l, "word, class and value are wanted, with tabs between", t.cells[0]);
        sense_add(l, &t);
    }
    return true;
}

/* <name> or <name:field>: a computed class, a group that rules before have named, or a class of words. */
static bool class_read(struct loading *l, struct str inner, struct element *x) {
    struct str rest = inner, name = str_cut(&rest, ':'), field = name.size == inner.size ? name : rest;
    uint32_t group = map_get(&l->g->groups, name), class = map_get(&l->g->classes, name);
    unsigned computed = computed_of(name);
    x->field = (uint8_t)field_of(field);
    if (computed < CLASS_COUNT) {
        x->kind = ELEMENT_COMPUTED;
        x->what = (uint16_t)computed;
    } else if (group) {
        x->kind = ELEMENT_GROUP;
        x->what = (uint16_t)(group - 1);
        return true;
    } else if (class) {
        x->kind = ELEMENT_CLASS;
        x->what = (uint16_t)(class - 1);
    } else {
        return complain(l, "no class and no group has this name", name);
    }
    if (x->field == FIELD_NONE && !str_is(field, "_")) return complain(l, "no field has this name", field);
    return true;
}

static void alternatives_read(struct loading *l, struct str words, struct element *x) {
    struct grammar *g = l->g;
    x->kind = ELEMENT_WORDS;
    x->field = FIELD_NONE;
    x->first = (uint32_t)g->alternative_count;
    while (words.size) {
        struct str word = str_cut(&words, '|');
        g->alternatives = arena_grow(l->arena, g->alternatives, g->alternative_count, &g->alternative_room,
                                     sizeof *g->alternatives);
        g->alternatives[g->alternative_count++] = word_put(l, word);
    }
    x->end = (uint32_t)g->alternative_count;
}

static bool element_read(struct loading *l, struct str text, struct element *x) {
    if (text.size > 1 && str_ends(text, "?")) x->is_optional = true, text.size--;
    if (text.size > 1 && str_begins(text, "+")) x->is_glued = true, text.at++, text.size--;
    if (text.size > 1 && str_begins(text, "!")) x->is_context = x->is_barred = true, text.at++, text.size--;
    if (text.size > 2 && str_begins(text, "[") && str_ends(text, "]"))
        x->is_context = true, text.at++, text.size -= 2;
    if (text.size > 2 && str_begins(text, "<") && str_ends(text, ">"))
        return class_read(l, (struct str){text.at + 1, text.size - 2}, x);
    alternatives_read(l, text, x);
    return true;
}

static bool settings_read(struct loading *l, struct str text, struct rule *r) {
    while (text.size) {
        struct str value = str_cut(&text, ' ');
        if (!value.size) continue;
        struct str field = str_cut(&value, '=');
        if (r->setting_count == sizeof r->settings / sizeof *r->settings)
            return complain(l, "too many settings in one rule; use a group", field);
        if (field_of(field) == FIELD_NONE) return complain(l, "no field has this name", field);
        r->settings[r->setting_count++] = (struct setting){(uint8_t)field_of(field), value};
    }
    return true;
}

static bool rule_read(struct loading *l, const struct table *t) {
    struct grammar *g = l->g;
    struct rule r = {.name = t->cells[1]};
    struct str pattern = t->cells[2];
    while (pattern.size) {
        struct str text = str_cut(&pattern, ' ');
        if (!text.size) continue;
        if (r.element_count == ELEMENTS_MAX)
            return complain(l, "too many elements in one rule; use a group", text);
        if (!element_read(l, text, &r.elements[r.element_count++])) return false;
    }
    if (!r.element_count) return complain(l, "the rule has no pattern", r.name);
    r.group = number_put(&g->groups, t->cells[0]);
    if (g->groups.count > GROUPS_MAX) return complain(l, "too many groups", t->cells[0]);
    if (g->rule_count == RULES_MAX) return complain(l, "too many rules", r.name);
    if (g->rule_count && r.group < g->rules[g->rule_count - 1].group)
        return complain(l, "the rules of a group must stand together", t->cells[0]);
    g->rules = arena_grow(l->arena, g->rules, g->rule_count, &g->rule_room, sizeof *g->rules);
    g->top = r.group;
    g->rules[g->rule_count++] = r;
    return settings_read(l, t->cells[3], &g->rules[g->rule_count - 1]);
}

static void bit_set(uint64_t *bits, uint32_t i) { bits[i / 64] |= (uint64_t)1 << i % 64; }

static void first_mark(struct grammar *g, const struct rule *r, uint32_t rule);

static void first_mark_element(struct grammar *g, const struct element *x, uint32_t rule) {
    if (x->kind == ELEMENT_COMPUTED) bit_set(g->computed_first[x->what], rule);
    if (x->kind == ELEMENT_WORDS)
        for (uint32_t i = x->first; i < x->end; i++) bit_set(g->keys[g->alternatives[i]].first, rule);
    if (x->kind == ELEMENT_CLASS)
        for (uint32_t s = 1; s < g->sense_count; s++)
            if (g->senses[s].class == x->what) bit_set(g->keys[g->senses[s].word].first, rule);
    if (x->kind == ELEMENT_GROUP)
        for (uint32_t r = 0; r < g->rule_count; r++)
            if (g->rules[r].group == x->what) first_mark(g, &g->rules[r], rule);
}

/* Notes with which words rule `rule` can begin, through those that `r` can begin with. Ends, since a rule has
 * earlier groups only. */
static void first_mark(struct grammar *g, const struct rule *r, uint32_t rule) {
    for (uint32_t i = 0; i < r->element_count; i++) {
        first_mark_element(g, &r->elements[i], rule);
        if (!r->elements[i].is_optional) return;
    }
}

/* Keeps both the chart and the depth of phrases in phrases finite. */
static bool groups_are_earlier(struct loading *l, const struct rule *r) {
    bool can_be_empty = true;
    for (uint32_t i = 0; i < r->element_count; i++) {
        const struct element *x = &r->elements[i];
        if (x->kind == ELEMENT_GROUP && x->what >= r->group)
            return complain(l, "a rule may use the phrases of earlier groups only", r->name);
        can_be_empty = can_be_empty && (x->is_optional || x->is_context);
    }
    return !can_be_empty || complain(l, "the pattern can be empty", r->name);
}

static bool rules_read(struct loading *l, struct str bytes) {
    for (struct table t = table_begin(bytes); table_next(&t);) {
        l->line = t.line;
        if (t.count < 3) return complain(l, "group, name, pattern are wanted, with tabs between", t.cells[0]);
        if (!rule_read(l, &t) || !groups_are_earlier(l, &l->g->rules[l->g->rule_count - 1])) return false;
    }
    for (uint32_t r = 0; r < l->g->rule_count; r++) first_mark(l->g, &l->g->rules[r], r);
    return true;
}

struct grammar *grammar_open(struct arena *a, const struct pack *p, const char *folder, struct err *e) {
    struct grammar *g = arena_take(a, sizeof *g);
    struct loading l = {.arena = a, .g = g, .e = e};
    map_begin(&g->words, a);
    map_begin(&g->classes, a);
    map_begin(&g->groups, a);
    g->key_count = g->sense_count = 1; /* 0 is none */
    g->keys = arena_take(a, (g->key_room = 64) * sizeof *g->keys);
    g->senses = arena_take(a, (g->sense_room = 64) * sizeof *g->senses);
    l.file = arena_print(a, "%s/words.txt", folder);
    if (!words_read(&l, pack_section(p, l.file))) return NULL;
    l.file = arena_print(a, "%s/rules.txt", folder);
    return rules_read(&l, pack_section(p, l.file)) ? g : NULL;
}

const struct sense *grammar_sense(const struct grammar *g, uint32_t word, uint32_t class) {
    for (uint32_t s = g->keys[word].senses; s; s = g->senses[s].next)
        if (g->senses[s].class == class) return &g->senses[s];
    return NULL;
}
