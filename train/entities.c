#include "entities.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/utf8.h"
#include "doc/conllu.h"
#include "know/know.h"
#include "know/wordlist.h"
#include "lang/tokens.h"

enum { MOST_SENTENCES = 40, COLUMNS = 10 };

static void add_doc(struct corpus *c, struct doc *d) {
    c->docs = arena_grow(c->arena, c->docs, c->count, &c->room, sizeof *c->docs);
    c->docs[c->count++] = d;
}

/* ---- IOB2 ---------------------------------------------------------------------------------------------- */

struct reading {
    struct corpus *corpus;
    const struct know *know;
    struct doc *d;
    struct buf text;
    struct str given; /* the `# text` of the sentence, if any */
    size_t given_at;
    uint32_t begin; /* of the sentence */
    bool is_open;   /* a sentence is open */
};

static unsigned kind_of(struct str tag) {
    static const struct {
        const char *tag;
        unsigned kind;
    } KINDS[] = {{"PER", NAME_PER},           {"person", NAME_PER}, {"ORG", NAME_ORG},
                 {"corporation", NAME_ORG},   {"group", NAME_ORG},  {"LOC", NAME_LOC},
                 {"location", NAME_LOC},      {"MISC", NAME_MISC},  {"product", NAME_MISC},
                 {"creative-work", NAME_MISC}};
    for (size_t i = 0; i < sizeof KINDS / sizeof *KINDS; i++)
        if (str_is(tag, KINDS[i].tag)) return KINDS[i].kind;
    return NAME_NONE;
}

static void end_sentence(struct reading *r) {
    if (!r->is_open) return;
    *doc_add(r->d, sentences) = (struct sentence){{r->begin, (uint32_t)r->text.size}, 0};
    buf_byte(&r->text, '\n');
    r->is_open = false;
    r->given = (struct str){0};
}

/* Gold names have spans; these give them the tokens that lie within. */
static void names_to_tokens(struct doc *d) {
    uint32_t used = 1;
    for (uint32_t i = 1; i < d->names.count; i++) {
        struct name n = d->names.at[i];
        n.first = doc_token_at(d, n.span.begin);
        for (n.end = n.first; n.end < d->tokens.count && d->tokens.at[n.end].span.begin < n.span.end;)
            n.end++;
        if (n.first < n.end) d->names.at[used++] = n;
    }
    d->names.count = used;
}

static void end_doc(struct reading *r) {
    end_sentence(r);
    struct err e = {0};
    struct doc *d = r->d;
    if (d && d->sentences.count > 1) {
        d->text = arena_copy(d->arena, r->text.at, r->text.size);
        d->size = (uint32_t)r->text.size;
        if (!tokens_find(d, r->know, &e)) fail("entities", &e);
        names_to_tokens(d);
        add_doc(r->corpus, d);
    } else {
        doc_free(d);
    }
    buf_clear(&r->text);
    r->d = doc_make();
}

static void put_word(struct reading *r, struct str word, struct str tag) {
    if (!r->is_open) {
        r->begin = (uint32_t)r->text.size;
        r->is_open = true;
        r->given_at = 0;
    }
    if (r->given.size) { /* white space as in the text */
        const char *at = memmem(r->given.at + r->given_at, r->given.size - r->given_at, word.at, word.size);
        size_t found = at ? (size_t)(at - r->given.at) : 0;
        if (!at || found > r->given_at + 2)
            r->given.size = 0;
        else if (found > r->given_at && r->text.size > r->begin)
            buf_byte(&r->text, ' ');
        r->given_at = found + word.size;
    }
    if (!r->given.size && r->text.size > r->begin) buf_byte(&r->text, ' ');
    struct span s = {(uint32_t)r->text.size, (uint32_t)(r->text.size + word.size)};
    buf_str(&r->text, word);
    if (tag.size < 3) return;
    unsigned kind = kind_of((struct str){tag.at + 2, tag.size - 2});
    struct doc *d = r->d;
    struct name *last = &d->names.at[d->names.count - 1];
    if (tag.at[0] == 'I' && d->names.count > 1 && last->kind == kind && last->span.end + 2 > s.begin)
        last->span.end = s.end;
    else if (kind)
        *doc_add(d, names) = (struct name){.span = s, .kind = (uint8_t)kind};
}

static void read_row(struct reading *r, struct str line) {
    struct str cells[3] = {str_cut(&line, '\t'), str_cut(&line, '\t'), str_cut(&line, '\t')};
    bool is_numbered = cells[2].size && str_number(cells[0]) >= 0;
    struct str word = str_trim(cells[is_numbered]), tag = str_trim(cells[1 + is_numbered]);
    if (word.size && utf8_check(word.at, word.size) == word.size) put_word(r, word, tag);
}

static void read_iob(struct corpus *c, const struct know *k, struct str rest) {
    struct reading r = {.corpus = c, .know = k, .d = doc_make()};
    while (rest.size) {
        struct str line = str_cut(&rest, '\n');
        if (str_begins(line, "# newdoc") || r.d->sentences.count > MOST_SENTENCES) end_doc(&r);
        if (str_begins(line, "# text = ")) r.given = (struct str){line.at + 9, line.size - 9};
        if (str_begins(line, "# ")) continue;
        if (str_trim(line).size == 0)
            end_sentence(&r);
        else
            read_row(&r, line);
    }
    end_doc(&r);
    doc_free(r.d);
    buf_free(&r.text);
}

/* ---- GUM ----------------------------------------------------------------------------------------------- */

/* An entity that is open: "(8-organization-new-..." up to "8)". */
struct open {
    struct str id, type;
    uint32_t first;
};

static unsigned kind_of_entity(struct str type) {
    if (str_is(type, "person")) return NAME_PER;
    if (str_is(type, "organization")) return NAME_ORG;
    return str_is(type, "place") ? NAME_LOC : NAME_NONE;
}

static bool is_proper(const struct doc *d, uint32_t t) {
    unsigned x = d->tags.at[t].xpos;
    return x == XPOS_NNP || x == XPOS_NNPS;
}

static bool is_bridge(const struct doc *d, uint32_t t) {
    struct str w = doc_token(d, t);
    return str_is(w, "of") || str_is(w, "-") || str_is(w, "&") || str_is(w, "for") || str_is(w, "the") ||
           str_is(w, "'s") || str_is(w, "and");
}

static bool is_title(const struct know *k, struct doc *d, uint32_t t) {
    return wordlist_has(know_list(k, "titles"), str_lower(d->arena, doc_token(d, t)));
}

/* The name within the words of an entity: the run of proper nouns around its head. Institutions keep their
 * "of"; a person's title is no part of the name. */
static void add_entity(struct doc *d, const struct know *k, unsigned kind, uint32_t first, uint32_t end) {
    uint32_t head = first;
    while (head < end && d->arcs.at[head].head >= first && d->arcs.at[head].head < end) head++;
    if (head >= end || !is_proper(d, head)) return;
    struct span run = {head, head + 1};
    while (run.begin > first && (is_proper(d, run.begin - 1) || str_is(doc_token(d, run.begin - 1), "-")))
        run.begin--;
    for (;;) {
        while (run.end < end && (is_proper(d, run.end) || str_is(doc_token(d, run.end), "-"))) run.end++;
        uint32_t over = run.end;
        while (kind != NAME_PER && over < end && is_bridge(d, over)) over++;
        if (over == run.end || over >= end || over > run.end + 2 || !is_proper(d, over)) break;
        run.end = over;
    }
    while (kind == NAME_PER && run.begin + 1 < run.end && is_title(k, d, run.begin)) run.begin++;
    *doc_add(d, names) = (struct name){doc_span(d, run.begin, run.end), run.begin, run.end, (uint8_t)kind, 1};
}

struct gum {
    struct doc *d;
    const struct know *know;
    struct open open[64];
    uint32_t depth, token;
};

static void open_entity(struct gum *g, struct str text) {
    struct open *o = &g->open[g->depth++];
    o->id = str_cut(&text, '-');
    o->type = str_cut(&text, '-');
    o->first = g->token;
}

static void close_entity(struct gum *g, struct str id) {
    for (uint32_t i = g->depth; i-- > 0;) {
        if (!str_same(g->open[i].id, id)) continue;
        unsigned kind = kind_of_entity(g->open[i].type);
        if (kind) add_entity(g->d, g->know, kind, g->open[i].first, g->token + 1);
        memmove(&g->open[i], &g->open[i + 1], (g->depth - i - 1) * sizeof *g->open);
        g->depth--;
        return;
    }
}

/* "(8-organization-new...(9-place-new...)" or "10)9)8)". */
static void read_entities(struct gum *g, struct str value) {
    while (value.size) {
        if (value.at[0] != '(') {
            struct str id = str_cut(&value, ')');
            close_entity(g, id);
            continue;
        }
        size_t size = 1;
        while (size < value.size && value.at[size] != '(' && value.at[size] != ')') size++;
        struct str inner = {value.at + 1, size - 1};
        bool is_closed = size < value.size && value.at[size] == ')';
        if (g->depth < 64) open_entity(g, inner);
        if (is_closed && g->depth) close_entity(g, g->open[g->depth - 1].id);
        value.at += size + is_closed;
        value.size -= size + is_closed;
    }
}

static int by_begin(const void *a, const void *b) {
    const struct name *x = a, *y = b;
    if (x->first != y->first) return x->first < y->first ? -1 : 1;
    return x->end > y->end ? -1 : x->end < y->end; /* the longer first */
}

/* In order, and of those that overlap the longest. */
static void sort_names(struct doc *d) {
    qsort(d->names.at + 1, d->names.count - 1, sizeof *d->names.at, by_begin);
    uint32_t used = 1;
    for (uint32_t i = 1; i < d->names.count; i++)
        if (used == 1 || d->names.at[i].first >= d->names.at[used - 1].end)
            d->names.at[used++] = d->names.at[i];
    d->names.count = used;
}

static struct str entity_cell(struct str misc) {
    while (misc.size) {
        struct str value = str_cut(&misc, '|'), name = str_cut(&value, '=');
        if (str_is(name, "Entity")) return value;
    }
    return (struct str){0};
}

static void read_gum(struct corpus *c, const struct know *k, struct str rest) {
    for (;;) {
        struct str text = rest;
        struct err e = {0};
        struct gum g = {.d = doc_make(), .know = k, .token = 1};
        if (!conllu_read(&rest, g.d, &e)) {
            if (e.kind) fail("entities", &e);
            doc_free(g.d);
            return;
        }
        text.size -= rest.size;
        while (text.size) {
            struct str line = str_cut(&text, '\n'), cell = {0};
            if (line.size == 0) g.depth = 0;
            if (line.size == 0 || line.at[0] == '#') continue;
            struct str number = str_cut(&line, '\t');
            if (str_number(number) < 0) continue;
            for (int i = 1; i < COLUMNS; i++) cell = str_cut(&line, '\t');
            read_entities(&g, entity_cell(cell));
            g.token++;
        }
        sort_names(g.d);
        add_doc(c, g.d);
    }
}

void entities_load(struct corpus *c, const struct know *k, char **paths, int count) {
    *c = (struct corpus){.arena = arena_make()};
    for (int i = 0; i < count; i++) {
        struct file_map map;
        struct err e = {0};
        if (!file_map(paths[i], &map, &e)) fail(paths[i], &e);
        struct str bytes = {map.at, map.size};
        if (str_ends(str_of(paths[i]), ".iob2"))
            read_iob(c, k, bytes);
        else
            read_gum(c, k, bytes);
        file_unmap(&map);
    }
}
