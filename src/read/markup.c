#include "read/markup.h"

#include <assert.h>
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "know/know.h"
#include "know/wordlist.h"

enum { DEEPEST = 512, LONGEST_PART = 100, MOST_SCRIPTS = 64 };

/* The elements of HTML that are not plain blocks, in byte order. */
static const struct element {
    const char *name;
    enum markup_role role;
} ELEMENTS[] = {
    {"a", ROLE_LINK},        {"abbr", ROLE_INLINE},     {"acronym", ROLE_INLINE},
    {"address", ROLE_SKIP},  {"article", ROLE_ARTICLE}, {"aside", ROLE_SKIP},
    {"audio", ROLE_SKIP},    {"b", ROLE_INLINE},        {"bdi", ROLE_INLINE},
    {"bdo", ROLE_INLINE},    {"big", ROLE_INLINE},      {"blockquote", ROLE_QUOTE},
    {"br", ROLE_BREAK},      {"button", ROLE_SKIP},     {"caption", ROLE_CAPTION},
    {"cite", ROLE_INLINE},   {"code", ROLE_INLINE},     {"dd", ROLE_ITEM},
    {"del", ROLE_INLINE},    {"dfn", ROLE_INLINE},      {"dialog", ROLE_SKIP},
    {"dt", ROLE_ITEM},       {"em", ROLE_INLINE},       {"figcaption", ROLE_CAPTION},
    {"font", ROLE_INLINE},   {"footer", ROLE_SKIP},     {"form", ROLE_BLOCK},
    {"h1", ROLE_TITLE},      {"h2", ROLE_HEADING},      {"h3", ROLE_HEADING},
    {"h4", ROLE_HEADING},    {"h5", ROLE_HEADING},      {"h6", ROLE_HEADING},
    {"i", ROLE_INLINE},      {"iframe", ROLE_SKIP},     {"img", ROLE_INLINE},
    {"input", ROLE_INLINE},  {"ins", ROLE_INLINE},      {"kbd", ROLE_INLINE},
    {"label", ROLE_SKIP},    {"li", ROLE_ITEM},         {"link", ROLE_META},
    {"mark", ROLE_INLINE},   {"math", ROLE_SKIP},       {"menu", ROLE_SKIP},
    {"meta", ROLE_META},     {"nav", ROLE_SKIP},        {"noscript", ROLE_SKIP},
    {"object", ROLE_SKIP},   {"option", ROLE_SKIP},     {"p", ROLE_PARAGRAPH},
    {"q", ROLE_INLINE},      {"s", ROLE_INLINE},        {"samp", ROLE_INLINE},
    {"script", ROLE_SCRIPT}, {"select", ROLE_SKIP},     {"small", ROLE_INLINE},
    {"span", ROLE_INLINE},   {"strike", ROLE_INLINE},   {"strong", ROLE_INLINE},
    {"style", ROLE_SCRIPT},  {"sub", ROLE_INLINE},      {"sup", ROLE_INLINE},
    {"svg", ROLE_SKIP},      {"td", ROLE_CELL},         {"template", ROLE_SKIP},
    {"textarea", ROLE_SKIP}, {"th", ROLE_CELL},         {"time", ROLE_TIME},
    {"title", ROLE_SCRIPT},  {"tt", ROLE_INLINE},       {"u", ROLE_INLINE},
    {"var", ROLE_INLINE},    {"video", ROLE_SKIP},      {"wbr", ROLE_INLINE},
};

/* An element that is open. */
struct open {
    uint32_t node;
    uint8_t role;
    bool is_hidden; /* an inline element that a hint tells to leave out */
    uint8_t script; /* what a ROLE_SCRIPT holds: 't'itle, 'j'son-ld, 0 nothing of use */
};

struct reading {
    struct markup *m;
    htmlParserCtxtPtr parser;
    struct str page;
    struct open stack[DEEPEST];
    uint32_t depth;
    uint32_t links, hidden; /* open elements of these kinds */
    uint32_t line_begin;
    uint32_t words, linked_words; /* of the line */
    bool space;                   /* wanted before the next word of the line */
    bool in_word;    /* a word is what stands between spaces and has a letter or digit: an address is one */
    struct buf held; /* the title or the script that is open */
};

static int compare_elements(const void *a, const void *b) {
    return strcmp(((const struct element *)a)->name, ((const struct element *)b)->name);
}

static enum markup_role role_of(const char *name) {
    struct element key = {name, ROLE_BLOCK};
    const struct element *found =
        bsearch(&key, ELEMENTS, sizeof ELEMENTS / sizeof *ELEMENTS, sizeof *ELEMENTS, compare_elements);
    return found ? found->role : ROLE_BLOCK;
}

static bool is_inline(unsigned role) { return role == ROLE_INLINE || role == ROLE_LINK || role == ROLE_TIME; }

static const char *attribute(const xmlChar **list, const char *name) {
    for (; list && list[0]; list += 2)
        if (strcmp((const char *)list[0], name) == 0) return list[1] ? (const char *)list[1] : "";
    return NULL;
}

/* ---- hints --------------------------------------------------------------------------------------------- */

static uint8_t hint_of(const struct wordlist *parts, struct str key, bool is_part) {
    const struct str *kind = wordlist_find(parts, key);
    if (!kind) return 0;
    if (str_is(*kind, "word")) return HINT_SKIP;
    if (is_part) return 0;
    if (str_is(*kind, "body")) return HINT_BODY;
    if (str_is(*kind, "skip")) return HINT_SKIP;
    if (str_is(*kind, "drop")) return HINT_DROP;
    if (str_is(*kind, "caption")) return HINT_CAPTION;
    return str_is(*kind, "byline") ? HINT_BYLINE : 0;
}

/* The hints of one name: of the whole ("article-body"), and of its parts ("related" in "box-related"). */
static uint8_t hints_of_name(const struct wordlist *parts, struct str name) {
    char lower[LONGEST_PART];
    if (name.size > LONGEST_PART) return 0;
    for (size_t i = 0; i < name.size; i++)
        lower[i] = (char)(name.at[i] >= 'A' && name.at[i] <= 'Z' ? name.at[i] + 32 : name.at[i]);
    uint8_t hints = hint_of(parts, (struct str){lower, name.size}, false);
    if (hints) return hints;
    for (size_t i = 0, begin = 0; i <= name.size; i++) {
        bool is_end = i == name.size || lower[i] == '-' || lower[i] == '_';
        bool is_hump = i > begin && i < name.size && lower[i] != name.at[i] && lower[i - 1] == name.at[i - 1];
        if (!is_end && !is_hump) continue;
        hints |= hint_of(parts, (struct str){lower + begin, i - begin}, true);
        begin = is_hump ? i : i + 1;
    }
    return hints;
}

static uint8_t hints_of(const struct wordlist *parts, const xmlChar **list) {
    static const char *const NAMES[] = {"class", "id", "itemprop", "role", "data-component", "data-testid"};
    uint8_t hints = 0;
    for (size_t n = 0; n < sizeof NAMES / sizeof *NAMES; n++) {
        struct str rest = str_of(attribute(list, NAMES[n]));
        while (rest.size) hints |= hints_of_name(parts, str_cut(&rest, ' '));
    }
    const char *style = attribute(list, "style");
    if (style && (strstr(style, "display:none") || strstr(style, "display: none"))) hints |= HINT_SKIP;
    if (hints & (HINT_SKIP | HINT_DROP)) hints &= (uint8_t)~HINT_BODY;
    return hints;
}

/* ---- text ---------------------------------------------------------------------------------------------- */

static void piece_begin(struct markup *m, uint64_t raw) {
    struct origin *last = m->piece_count ? &m->pieces[m->piece_count - 1] : NULL;
    if (last && last->raw + (m->text.size - last->span.begin) == raw) return;
    m->pieces = arena_grow(m->arena, m->pieces, m->piece_count, &m->piece_room, sizeof *m->pieces);
    m->pieces[m->piece_count++] = (struct origin){{(uint32_t)m->text.size, 0}, raw};
}

static void end_line(struct reading *r) {
    struct markup *m = r->m;
    uint32_t end = (uint32_t)m->text.size;
    if (r->words) {
        m->lines = arena_grow(m->arena, m->lines, m->line_count, &m->line_room, sizeof *m->lines);
        m->lines[m->line_count++] = (struct markup_line){
            {r->line_begin, end}, r->depth ? r->stack[r->depth - 1].node : 0, r->words, r->linked_words};
        buf_byte(&m->text, '\n');
    } else {
        m->text.size = r->line_begin; /* marks without a word */
        while (m->piece_count && m->pieces[m->piece_count - 1].span.begin >= r->line_begin) m->piece_count--;
    }
    r->line_begin = (uint32_t)m->text.size;
    r->words = r->linked_words = 0;
    r->space = r->in_word = false;
}

/* Adds text to the open line, white space as single spaces; `raw` is its place in the page, UINT64_MAX:
 * unknown. */
static void add_text(struct reading *r, struct str s, uint64_t raw) {
    struct markup *m = r->m;
    for (size_t i = 0; i < s.size;) {
        uint32_t length, c = utf8_at(s.at, s.size, i, &length);
        if (utf8_is_space(c) || c < 0x20 || c == 0xAD) {
            r->space = r->space || c != 0xAD;
            r->in_word = r->in_word && c == 0xAD;
            i += length;
            continue;
        }
        if (r->space && m->text.size > r->line_begin) buf_byte(&m->text, ' ');
        r->space = false;
        if (raw != UINT64_MAX) piece_begin(m, raw + i);
        if (!r->in_word && (utf8_is_letter(c) || utf8_is_digit(c))) {
            r->words++;
            r->linked_words += r->links > 0;
            r->in_word = true;
        }
        buf_add(&m->text, s.at + i, length);
        i += length;
    }
}

/* Where in the page the parser stands. */
static uint64_t place(const struct reading *r) {
    const xmlParserInput *in = r->parser->input;
    return in ? (uint64_t)in->consumed + (uint64_t)(in->cur - in->base) : 0;
}

static void on_text(void *data, const xmlChar *text, int size) {
    struct reading *r = data;
    struct str s = {(const char *)text, (size_t)size};
    const struct open *top = r->depth ? &r->stack[r->depth - 1] : NULL;
    if (top && top->role == ROLE_SCRIPT) {
        if (top->script) buf_str(&r->held, s);
        return;
    }
    if (r->hidden) return;
    uint64_t end = place(r);
    bool is_verbatim =
        end >= s.size && end <= r->page.size && memcmp(r->page.at + end - s.size, s.at, s.size) == 0;
    add_text(r, s, is_verbatim ? end - s.size : UINT64_MAX);
}

/* ---- elements ------------------------------------------------------------------------------------------ */

static void keep_first(struct markup *m, struct str *to, const char *value) {
    struct str s = str_trim(str_of(value));
    if (!to->size && s.size) *to = str_copy(m->arena, s);
}

static void on_meta(struct markup *m, const xmlChar **list) {
    const char *content = attribute(list, "content"), *name = attribute(list, "property");
    if (!name) name = attribute(list, "name");
    if (!name) name = attribute(list, "itemprop");
    const char *rel = attribute(list, "rel");
    if (rel && strcmp(rel, "canonical") == 0) keep_first(m, &m->url, attribute(list, "href"));
    if (!name || !content) return;
    const struct str *what = wordlist_find(m->metas, str_lower(m->arena, str_of(name)));
    if (!what) return;
    if (str_is(*what, "published")) keep_first(m, &m->published, content);
    if (str_is(*what, "title")) keep_first(m, &m->headline, content);
    if (str_is(*what, "outlet")) keep_first(m, &m->outlet, content);
    if (str_is(*what, "url")) keep_first(m, &m->url, content);
}

static uint8_t script_kind(const char *name, const xmlChar **list) {
    const char *type = attribute(list, "type");
    if (strcmp(name, "title") == 0) return 't';
    return type && strcmp(name, "script") == 0 && strstr(type, "ld+json") ? 'j' : 0;
}

static uint32_t add_node(struct reading *r, enum markup_role role, uint8_t hints) {
    struct markup *m = r->m;
    m->nodes = arena_grow(m->arena, m->nodes, m->node_count, &m->node_room, sizeof *m->nodes);
    uint32_t parent = r->depth ? r->stack[r->depth - 1].node : 0;
    m->nodes[m->node_count] = (struct markup_node){parent, (uint8_t)role, hints};
    return (uint32_t)m->node_count++;
}

static void on_start(void *data, const xmlChar *tag, const xmlChar **list) {
    struct reading *r = data;
    const char *name = (const char *)tag;
    enum markup_role role = role_of(name);
    if (role == ROLE_META) on_meta(r->m, list);
    if (r->depth == DEEPEST) {
        r->m->is_cut = true;
        xmlStopParser(r->parser);
        return;
    }
    bool is_whole = strcmp(name, "html") == 0 || strcmp(name, "body") == 0;
    uint8_t hints = is_whole ? 0 : hints_of(r->m->parts, list);
    const char *itemprop = attribute(list, "itemprop");
    if (itemprop && strcmp(itemprop, "datePublished") == 0) {
        keep_first(r->m, &r->m->published, attribute(list, "datetime"));
        keep_first(r->m, &r->m->published, attribute(list, "content"));
    }
    if (role == ROLE_TIME) keep_first(r->m, &r->m->time, attribute(list, "datetime"));
    struct open *open = &r->stack[r->depth];
    *open = (struct open){.role = (uint8_t)role};
    if (is_inline(role)) {
        open->node = r->depth ? r->stack[r->depth - 1].node : 0;
        open->is_hidden = hints & (HINT_SKIP | HINT_DROP | HINT_CAPTION);
    } else {
        end_line(r);
        open->node = add_node(r, role, hints);
    }
    r->depth++;
    r->links += role == ROLE_LINK;
    r->hidden += open->is_hidden;
    if (role == ROLE_SCRIPT) open->script = script_kind(name, list);
}

static void end_script(struct reading *r, uint8_t kind) {
    struct markup *m = r->m;
    struct str s = str_trim((struct str){r->held.at, r->held.size});
    if (kind == 't' && !m->title.size) m->title = str_copy(m->arena, s);
    if (kind == 'j' && m->script_count < MOST_SCRIPTS) {
        m->scripts = arena_grow(m->arena, m->scripts, m->script_count, &m->script_room, sizeof *m->scripts);
        m->scripts[m->script_count++] = str_copy(m->arena, s);
    }
    buf_clear(&r->held);
}

static void on_end(void *data, const xmlChar *tag) {
    struct reading *r = data;
    (void)tag; /* the parser closes what it opened, in order */
    if (!r->depth) return;
    struct open *top = &r->stack[r->depth - 1];
    if (top->role == ROLE_SCRIPT) end_script(r, top->script);
    if (top->role == ROLE_TITLE && !r->m->heading.size && r->words)
        r->m->heading = str_copy(
            r->m->arena, (struct str){r->m->text.at + r->line_begin, r->m->text.size - r->line_begin});
    if (!is_inline(top->role)) end_line(r);
    r->links -= top->role == ROLE_LINK;
    r->hidden -= top->is_hidden;
    r->depth--;
}

static void on_silence(void *data, const char *message, ...) { (void)data, (void)message; }

void markup_begin(struct markup *m, struct arena *a, const struct know *k, struct str page) {
    *m = (struct markup){.arena = a, .parts = know_list(k, "page-parts"), .metas = know_list(k, "page-meta")};
    assert(page.size < INT32_MAX && "the reader bounds its input");
    struct reading *r = arena_take(a, sizeof *r);
    struct markup_node *root = m->nodes = arena_grow(a, NULL, 0, &m->node_room, sizeof *root);
    *root = (struct markup_node){0};
    m->node_count = 1;
    htmlSAXHandler on = {.startElement = on_start,
                         .endElement = on_end,
                         .characters = on_text,
                         .ignorableWhitespace = on_text,
                         .cdataBlock = on_text,
                         .warning = on_silence,
                         .error = on_silence};
    htmlParserCtxtPtr parser = page.size ? htmlCreateMemoryParserCtxt(page.at, (int)page.size) : NULL;
    if (parser) {
        *r = (struct reading){.m = m, .parser = parser, .page = page};
        *parser->sax = on;
        parser->userData = r;
        htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                       HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
        xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
        htmlParseDocument(parser);
        end_line(r);
        buf_free(&r->held);
    }
    if (parser) htmlFreeParserCtxt(parser);
    for (size_t i = 0; i < m->piece_count; i++)
        m->pieces[i].span.end = i + 1 < m->piece_count ? m->pieces[i + 1].span.begin : (uint32_t)m->text.size;
}

void markup_end(struct markup *m) { buf_free(&m->text); }
