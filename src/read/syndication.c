#include "read/syndication.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/isodate.h"
#include "base/utf8.h"
#include "read/charset.h"
#include "read/html.h"
#include "read/prolog.h"

enum field { FIELD_NONE, FIELD_TITLE, FIELD_LINK, FIELD_DATE, FIELD_SUMMARY, FIELD_CONTENT, FIELD_COUNT };

/* The names that RSS, RDF, Atom and their two common modules give to what we want. */
static const struct {
    const char *name;
    enum field field;
} FIELDS[] = {
    {"title", FIELD_TITLE},     {"link", FIELD_LINK},
    {"pubDate", FIELD_DATE},    {"dc:date", FIELD_DATE},
    {"published", FIELD_DATE},  {"updated", FIELD_DATE},
    {"summary", FIELD_SUMMARY}, {"description", FIELD_SUMMARY},
    {"content", FIELD_CONTENT}, {"content:encoded", FIELD_CONTENT},
};

struct item {
    struct str fields[FIELD_COUNT];
    uint64_t raw;
};

struct syndication {
    struct arena *arena;
    const struct know *know;
    xmlParserCtxtPtr parser; /* while reading */
    struct decoded text;
    uint64_t
        root; /* where its first element begins: what a feed declares in front of it is not read at all */
    struct item *items;
    size_t count, room, next;
    struct str outlet;
    bool in_item;
    enum field field; /* that is open */
    uint32_t inside;  /* elements open inside it: XHTML in Atom */
    struct buf held;  /* its text, as HTML */
    xmlEntity entity; /* the last one that was asked for, and its letter */
    char letter[5];
    bool is_markup; /* its text is XHTML: what was escaped there stays so */
};

static const char *attribute(const xmlChar **list, const char *name) {
    for (; list && list[0]; list += 2)
        if (strcmp((const char *)list[0], name) == 0) return list[1] ? (const char *)list[1] : "";
    return NULL;
}

static enum field field_of(const char *name) {
    for (size_t i = 0; i < sizeof FIELDS / sizeof *FIELDS; i++)
        if (strcmp(FIELDS[i].name, name) == 0) return FIELDS[i].field;
    return FIELD_NONE;
}

static bool is_item(const char *name) { return strcmp(name, "item") == 0 || strcmp(name, "entry") == 0; }

static void keep_first(struct syndication *s, enum field field, struct str value) {
    struct str *to = s->in_item             ? &s->items[s->count - 1].fields[field]
                     : field == FIELD_TITLE ? &s->outlet
                                            : NULL;
    value = str_trim(value);
    if (to && !to->size && value.size) *to = str_copy(s->arena, value);
}

static void begin_item(struct syndication *s) {
    const xmlParserInput *in = s->parser->input;
    s->items = arena_grow(s->arena, s->items, s->count, &s->room, sizeof *s->items);
    uint64_t at = s->root + (in ? (uint64_t)in->consumed + (uint64_t)(in->cur - in->base) : 0);
    s->items[s->count++] = (struct item){.raw = charset_raw(&s->text, (uint32_t)at)};
    s->in_item = true;
}

/* Atom links by attribute; the one to the page itself has no relation or "alternate". */
static void read_link(struct syndication *s, const xmlChar **list) {
    const char *href = attribute(list, "href"), *rel = attribute(list, "rel");
    if (href && (!rel || strcmp(rel, "alternate") == 0)) keep_first(s, FIELD_LINK, str_of(href));
}

/* After an error libxml2 drops every entity, "&amp;" too, unless it believes that all is well. */
static void forgive(struct syndication *s) { s->parser->wellFormed = 1; }

static void on_start(void *data, const xmlChar *tag, const xmlChar **list) {
    struct syndication *s = data;
    forgive(s);
    const char *name = (const char *)tag;
    if (s->field) {
        s->inside++;
        s->is_markup = true;
        buf_print(&s->held, "<%s>", name);
        return;
    }
    if (is_item(name)) begin_item(s);
    s->field = field_of(name);
    s->inside = 0;
    s->is_markup = false;
    buf_clear(&s->held);
    if (s->field == FIELD_LINK) read_link(s, list);
}

static void on_end(void *data, const xmlChar *tag) {
    struct syndication *s = data;
    forgive(s);
    const char *name = (const char *)tag;
    if (s->field && s->inside) {
        s->inside--;
        buf_print(&s->held, "</%s>", name);
    } else if (s->field) {
        keep_first(s, s->field, (struct str){s->held.at, s->held.size});
        s->field = FIELD_NONE;
    } else if (is_item(name)) {
        s->in_item = false;
    }
}

static void on_text(void *data, const xmlChar *text, int size) {
    struct syndication *s = data;
    forgive(s);
    if (!s->field) return;
    for (int i = 0; i < size; i++) {
        bool is_escaped = s->is_markup && (text[i] == '<' || text[i] == '&');
        if (is_escaped)
            buf_text(&s->held, text[i] == '<' ? "&lt;" : "&amp;");
        else
            buf_byte(&s->held, (char)text[i]);
    }
}

/* The entities of HTML, which feeds use without declaring them; others are nothing, whatever the feed
 * declares. Not in attributes, where libxml2 takes one byte of them alone. */
static xmlEntityPtr on_entity(void *data, const xmlChar *name) {
    struct syndication *s = data;
    const htmlEntityDesc *known = htmlEntityLookup(name);
    bool is_usable = known && known->value <= 0x10FFFF && s->parser->instate != XML_PARSER_ATTRIBUTE_VALUE;
    s->letter[is_usable ? utf8_put(known->value, s->letter) : 0] = 0;
    s->entity =
        (xmlEntity){.etype = XML_INTERNAL_PREDEFINED_ENTITY, .name = name, .content = (xmlChar *)s->letter};
    return &s->entity;
}

static void on_silence(void *data, const char *message, ...) { (void)data, (void)message; }

struct syndication *syndication_open(struct arena *a, struct str raw, const struct know *k) {
    struct syndication *s = arena_take(a, sizeof *s);
    *s = (struct syndication){.arena = a, .know = k};
    charset_decode(&s->text, a, raw, charset_declared(raw));
    xmlSAXHandler on = {.startElement = on_start,
                        .endElement = on_end,
                        .characters = on_text,
                        .cdataBlock = on_text,
                        .getEntity = on_entity,
                        .ignorableWhitespace = on_text,
                        .warning = on_silence,
                        .error = on_silence};
    struct str root = prolog_skip(s->text.text);
    s->root = (uint64_t)(root.at - s->text.text.at);
    s->parser = root.size ? xmlCreateMemoryParserCtxt(root.at, (int)root.size) : NULL;
    if (!s->parser) return s;
    *s->parser->sax = on;
    s->parser->userData = s;
    xmlCtxtUseOptions(s->parser, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR |
                                     XML_PARSE_NOWARNING | XML_PARSE_IGNORE_ENC);
    xmlParseDocument(s->parser);
    if (s->parser->myDoc) xmlFreeDoc(s->parser->myDoc);
    xmlFreeParserCtxt(s->parser);
    s->parser = NULL;
    buf_free(&s->held);
    return s;
}

uint32_t syndication_count(const struct syndication *s) { return (uint32_t)s->count; }

bool syndication_next(struct syndication *s, struct doc *d) {
    const struct str *next;
    do {
        if (s->next == s->count) return false;
        next = s->items[s->next++].fields;
    } while (!next[FIELD_TITLE].size && !next[FIELD_SUMMARY].size && !next[FIELD_CONTENT].size);
    const struct item *item = &s->items[s->next - 1];
    const struct str *f = item->fields;
    struct str full = f[FIELD_CONTENT].size ? f[FIELD_CONTENT] : f[FIELD_SUMMARY];
    struct str text = html_text(d->arena, full, s->know);
    d->title = html_text(d->arena, f[FIELD_TITLE], s->know);
    d->outlet = html_text(d->arena, s->outlet, s->know);
    d->url = str_copy(d->arena, f[FIELD_LINK]);
    d->published = isodate_of(d->arena, f[FIELD_DATE]);
    if (!text.size) text = d->title; /* a headline alone is news, too */
    d->text = text.size ? text.at : "";
    d->size = (uint32_t)text.size;
    d->raw_size = full.size;
    *doc_add(d, origins) = (struct origin){{0, d->size}, item->raw};
    if (!d->size) doc_remark(d, (struct span){0}, "the item's text holds no words");
    return true;
}
