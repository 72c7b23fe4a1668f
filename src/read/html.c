#include "read/html.h"

#include "base/arena.h"
#include "know/know.h"
#include "read/article.h"
#include "read/charset.h"
#include "read/markup.h"
#include "read/metadata.h"

/* Writes the pieces of the page that stretch [begin, end) of its lines came from, as origins of text from
 * `at` on. */
static void copy_pieces(struct doc *d, const struct markup *m, const struct decoded *c, struct span from,
                        uint32_t at, size_t *next) {
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
    for (const char *at = d->text, *end = d->text + d->size;
         (at = memmem(at, (size_t)(end - at), "\xEF\xBF\xBD", 3)); at += 3) {
        uint32_t begin = (uint32_t)(at - d->text);
        *doc_add(d, damage) = (struct damage){{begin, begin + 3}, DAMAGE_ENCODING};
    }
}

void html_report(struct str raw, struct doc *d, const struct know *k) {
    struct arena *scratch = arena_make();
    struct decoded c;
    struct markup m;
    charset_decode(&c, scratch, raw, charset_declared(raw));
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
    buf_free(&text);
    markup_end(&m);
    arena_free(scratch);
}

struct str html_text(struct arena *a, struct str piece, const struct know *k) {
    struct arena *scratch = arena_make();
    struct markup m;
    struct buf text = {0};
    markup_begin(&m, scratch, k, piece);
    for (size_t i = 0; i < m.line_count; i++) {
        if (m.lines[i].linked_words == m.lines[i].words) continue;
        if (text.size) buf_byte(&text, '\n');
        buf_add(&text, m.text.at + m.lines[i].span.begin, m.lines[i].span.end - m.lines[i].span.begin);
    }
    struct str kept = str_copy(a, (struct str){text.at ? text.at : "", text.size});
    buf_free(&text);
    markup_end(&m);
    arena_free(scratch);
    return kept;
}
