#include "read/html.h"

#include <strings.h>

#include "base/arena.h"
#include "know/know.h"
#include "read/article.h"
#include "read/charset.h"
#include "read/markup.h"
#include "read/metadata.h"

enum { HEAD = 4096 };

/* Where a word stands in the head of a page, in any case; NULL where it does not. */
static const char *find(struct str s, const char *word) {
    size_t size = strlen(word);
    for (size_t i = 0; i + size <= s.size; i++)
        if (strncasecmp(s.at + i, word, size) == 0) return s.at + i;
    return NULL;
}

bool html_is(struct str head) {
    static const char *const STARTS[] = {"<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<div", "<article",
                                         "<p>", "<h1"};
    struct str rest = str_trim(head);
    while (str_begins(rest, "<!--") || str_begins(rest, "<?xml")) {
        bool is_comment = rest.at[1] == '!';
        const char *end = memmem(rest.at, rest.size, is_comment ? "-->" : "?>", is_comment ? 3 : 2);
        if (!end) return is_comment;
        end += is_comment ? 3 : 2;
        rest = str_trim((struct str){end, (size_t)(rest.at + rest.size - end)});
    }
    for (size_t i = 0; i < sizeof STARTS / sizeof *STARTS; i++)
        if (rest.size >= strlen(STARTS[i]) && strncasecmp(rest.at, STARTS[i], strlen(STARTS[i])) == 0) return true;
    return false;
}

/* The charset that a meta element or an XML declaration names. */
static struct str declared_charset(struct str raw) {
    struct str head = {raw.at, raw.size < HEAD ? raw.size : HEAD};
    const char *at = find(head, "charset=");
    size_t skip = strlen("charset=");
    if (!at) at = str_begins(str_trim(head), "<?xml") ? find(head, "encoding=") : NULL, skip = strlen("encoding=");
    if (!at) return (struct str){0};
    struct str name = {at + skip, (size_t)(head.at + head.size - at) - skip};
    while (name.size && strchr("\"' ", name.at[0])) name.at++, name.size--;
    size_t size = 0;
    while (size < name.size && size < 40 && !strchr("\"'> ;/?\r\n", name.at[size])) size++;
    return (struct str){name.at, size};
}

/* Writes the pieces of the page that stretch [begin, end) of its lines came from, as origins of text from `at` on. */
static void copy_pieces(struct doc *d, const struct markup *m, const struct decoded *c, struct span from, uint32_t at,
                        size_t *next) {
    while (*next < m->piece_count && m->pieces[*next].span.end <= from.begin) ++*next;
    for (size_t i = *next; i < m->piece_count && m->pieces[i].span.begin < from.end; i++) {
        struct origin p = m->pieces[i];
        uint32_t begin = p.span.begin > from.begin ? p.span.begin : from.begin;
        uint32_t end = p.span.end < from.end ? p.span.end : from.end;
        uint64_t raw = charset_raw(c, (uint32_t)(p.raw + (begin - p.span.begin)));
        *doc_add(d, origins) = (struct origin){{at + (begin - from.begin), at + (end - from.begin)}, raw};
    }
}

/* Bad letters of the page that came into the text. */
static void mark_bad(struct doc *d) {
    for (const char *at = d->text, *end = d->text + d->size; (at = memmem(at, (size_t)(end - at), "\xEF\xBF\xBD", 3)); at += 3) {
        uint32_t begin = (uint32_t)(at - d->text);
        *doc_add(d, damage) = (struct damage){{begin, begin + 3}, DAMAGE_ENCODING};
    }
}

void html_report(struct str raw, struct doc *d, const struct know *k) {
    struct arena *scratch = arena_make();
    struct decoded c;
    struct markup m;
    charset_decode(&c, scratch, raw, declared_charset(raw));
    markup_begin(&m, scratch, k, c.text);
    const bool *kept = article_choose(&m, k);
    struct buf text = {0};
    size_t piece = 0;
    for (size_t i = 0; i < m.line_count; i++) {
        if (!kept[i]) continue;
        struct span line = m.lines[i].span;
        copy_pieces(d, &m, &c, line, (uint32_t)text.size, &piece);
        buf_add(&text, m.text.at + line.begin, line.end - line.begin);
        buf_byte(&text, '\n');
    }
    d->raw_size = raw.size;
    d->text = arena_copy(d->arena, text.size ? text.at : "", text.size);
    d->size = (uint32_t)text.size;
    mark_bad(d);
    metadata_fill(d, &m);
    if (m.is_cut) doc_remark(d, (struct span){0}, "the page nests its elements too deep; read up to there");
    if (!d->size) doc_remark(d, (struct span){0}, "no article was found on the page");
    buf_free(&text);
    markup_end(&m);
    arena_free(scratch);
}

struct str html_text(struct arena *a, struct str piece, const struct know *k) {
    struct arena *scratch = arena_make();
    struct markup m;
    markup_begin(&m, scratch, k, piece);
    struct str text = str_copy(a, str_trim((struct str){m.text.at ? m.text.at : "", m.text.size}));
    markup_end(&m);
    arena_free(scratch);
    return text;
}
