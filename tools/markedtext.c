#include "tools/markedtext.h"

#include <assert.h>

#include "doc/doc.h"
#include "know/actorbook.h"
#include "know/wordlist.h"
#include "tools/goldknow.h"

enum { DEEPEST = 16 };

struct open_mark { /* a mention whose } is still to come */
    size_t mark;   /* in the report's marks */
    bool is_in_name, has_name;
};

struct walk { /* along one line */
    const struct marking *m;
    struct storyreport *to;
    struct buf *text;
    struct str line;
    size_t at;
    uint32_t number;
    struct open_mark open[DEEPEST];
    size_t depth;
};

static uint32_t here(const struct walk *w) { return (uint32_t)w->text->size; }

static struct str words_of(const struct walk *w, struct span s) {
    return span_is_empty(s) ? (struct str){0} : (struct str){w->text->at + s.begin, span_size(s)};
}

static struct str rest_from(const struct walk *w, size_t at) {
    return (struct str){w->line.at + at, w->line.size - at};
}

/* The actor or place of the id, a fault where there is none. */
static uint32_t being_named(const struct walk *w, struct str id) {
    uint32_t being = storyfile_being(w->m->story, id);
    if (being || faults_are_full(w->m->faults)) return being;
    struct choice c = choice_begin(id);
    for (size_t i = 0; i < w->m->story->beings.count; i++) choice_offer(&c, w->m->story->beings.at[i].id);
    fault_add(w->m->faults, w->number, "no actor and no place is declared as \"%.*s\"%s", SHOW(id),
              choice_advice(&c, w->m->faults->arena, "declare it, or write another id"));
    return 0;
}

/* Reads `{id|`. */
static void open_mark(struct walk *w) {
    size_t begin = w->at + 1, end = begin;
    while (end < w->line.size && !strchr("|{}* ", w->line.at[end])) end++;
    bool is_whole = end < w->line.size && w->line.at[end] == '|' && end > begin;
    if (!is_whole || w->depth == DEEPEST) {
        fault_add(w->m->faults, w->number,
                  is_whole ? "mentions nest too deep at \"%.*s\"; mark fewer"
                           : "a { begins no mention at \"%.*s\"; write {id|words}, or \\{",
                  SHOW(rest_from(w, w->at)));
        w->at++;
        return;
    }
    struct str id = {w->line.at + begin, end - begin};
    w->open[w->depth++] = (struct open_mark){.mark = w->to->marks.count};
    struct marked *x = list_add(w->m->faults->arena, w->to->marks);
    *x = (struct marked){being_named(w, id), w->number, {here(w), here(w)}, {0}, 0, {0}};
    w->at = end + 1;
}

static uint8_t kind_of(const struct walk *w, const struct marked *x) {
    if (!span_is_empty(x->name)) return MENTION_NAME;
    struct str words = str_lower(w->m->faults->arena, words_of(w, x->span));
    bool is_pronoun = wordlist_has(w->m->know->pronouns, words);
    return is_pronoun ? MENTION_PRONOUN : MENTION_NOUN;
}

/* "Libya", "the Libyans"; not "Tripoli", "the Libyan government". */
static void note_country(const struct walk *w, struct marked *x) {
    struct str country = actorbook_country(w->m->know->actors, words_of(w, x->span),
                                           COUNTRY_NAME | COUNTRY_ADJECTIVE | COUNTRY_PEOPLE, NULL);
    if (country.size == 3) memcpy(x->country, country.at, 3);
}

static void close_mark(struct walk *w) {
    w->at++;
    if (!w->depth) {
        fault_add(w->m->faults, w->number, "a } closes nothing before \"%.*s\"; remove it, or write \\}",
                  SHOW(rest_from(w, w->at)));
        return;
    }
    struct open_mark *o = &w->open[--w->depth];
    struct marked *x = &w->to->marks.at[o->mark];
    x->span.end = here(w);
    if (o->is_in_name) {
        fault_add(w->m->faults, w->number,
                  "the name's second * is missing before } in \"%.*s\"; write *name*",
                  SHOW(words_of(w, x->span)));
        x->name = (struct span){0};
    }
    if (span_is_empty(x->span))
        fault_add(w->m->faults, w->number, "a mention has no words before \"%.*s\"; write {id|words}",
                  SHOW(rest_from(w, w->at)));
    else
        x->kind = kind_of(w, x), note_country(w, x);
}

static void mark_name(struct walk *w) {
    struct open_mark *o = w->depth ? &w->open[w->depth - 1] : NULL;
    if (!o || o->has_name) {
        fault_add(w->m->faults, w->number,
                  o ? "a mention has two names at \"%.*s\"; mark one, or write \\*"
                    : "a * stands outside a mention at \"%.*s\"; write \\*",
                  SHOW(rest_from(w, w->at)));
    } else if (o->is_in_name) {
        w->to->marks.at[o->mark].name.end = here(w);
        o->is_in_name = false, o->has_name = true;
    } else {
        w->to->marks.at[o->mark].name = (struct span){here(w), here(w)};
        o->is_in_name = true;
    }
    w->at++;
}

/* What is still open at the line's end ends there. */
static void close_rest(struct walk *w) {
    while (w->depth) {
        struct marked *x = &w->to->marks.at[w->open[--w->depth].mark];
        x->span.end = here(w);
        if (w->open[w->depth].is_in_name) x->name = (struct span){0};
        x->kind = kind_of(w, x);
        fault_add(w->m->faults, w->number, "a mention is not closed: \"{...|%.*s\"; write its }",
                  SHOW(words_of(w, x->span)));
    }
}

/* Marks without words or without a declared being are told and forgotten. */
static void drop_empty(struct storyreport *to, size_t first) {
    size_t kept = first;
    for (size_t i = first; i < to->marks.count; i++) {
        const struct marked *x = &to->marks.at[i];
        if (x->being && !span_is_empty(x->span)) to->marks.at[kept++] = *x;
    }
    to->marks.count = kept;
}

void markedtext_add(const struct marking *m, struct storyreport *to, struct buf *text, uint32_t number,
                    struct str line) {
    struct walk w = {.m = m, .to = to, .text = text, .line = line, .number = number};
    size_t first = to->marks.count;
    while (w.at < line.size) {
        char c = line.at[w.at];
        if (c == '{') {
            open_mark(&w);
        } else if (c == '}') {
            close_mark(&w);
        } else if (c == '*') {
            mark_name(&w);
        } else {
            bool is_escape = c == '\\' && w.at + 1 < line.size && strchr("{}|*\\", line.at[w.at + 1]);
            if (c == '|')
                fault_add(m->faults, number, "a | stands in the text at \"%.*s\"; write \\|",
                          SHOW(rest_from(&w, w.at)));
            w.at += is_escape;
            buf_byte(text, line.at[w.at++]);
        }
    }
    close_rest(&w);
    drop_empty(to, first);
}
