#include "tools/goldnames.h"

#include "base/buf.h"
#include "doc/doc.h"
#include "tools/storycheck.h"
#include "tools/storyfile.h"

static const char *kind_of(const struct being *b) {
    if (b->is_place || b->type == ACTOR_GOVERNMENT) return "LOC";
    if (b->type == ACTOR_PERSON) return "PER";
    return b->type == ACTOR_ORGANISATION || b->type == ACTOR_GROUP ? "ORG" : NULL;
}

static bool is_damaged(const struct storyreport *r, struct span line) {
    for (size_t i = 0; i < r->facts.count; i++) {
        const struct told *t = &r->facts.at[i];
        for (size_t w = 0; t->what == TOLD_DAMAGE && w < t->words.count; w++)
            if (t->words.at[w].span.begin < line.end && t->words.at[w].span.end > line.begin) return true;
    }
    return false;
}

/* The mark whose name holds the byte; the names of one report do not nest. */
static const struct marked *name_at(const struct storyreport *r, uint32_t at) {
    for (size_t i = 0; i < r->marks.count; i++)
        if (r->marks.at[i].name.begin <= at && at < r->marks.at[i].name.end) return &r->marks.at[i];
    return NULL;
}

static bool is_blank(char c) { return c == ' ' || c == '\t'; }

/* From a byte that is no blank to the next blank or edge of a name. */
static uint32_t token_end(const struct storyreport *r, uint32_t at, uint32_t end) {
    const struct marked *name = name_at(r, at);
    uint32_t t = at + 1;
    while (t < end && !is_blank(r->text.at[t]) && name_at(r, t) == name) t++;
    return t;
}

static void write_line(const struct storyfile *f, const struct storyreport *r, struct span line,
                       struct buf *to) {
    unsigned number = 0;
    buf_text(to, "# text = ");
    buf_str(to, (struct str){r->text.at + line.begin, line.end - line.begin});
    buf_byte(to, '\n');
    for (uint32_t at = line.begin, end; at < line.end; at = end) {
        end = at + 1;
        if (is_blank(r->text.at[at])) continue;
        end = token_end(r, at, line.end);
        const struct marked *name = name_at(r, at);
        const char *kind = name ? kind_of(&f->beings.at[name->being - 1]) : NULL;
        buf_print(to, "%u\t%.*s\t", ++number, (int)(end - at), r->text.at + at);
        if (kind) buf_print(to, "%s-%s", at == name->name.begin ? "B" : "I", kind);
        buf_text(to, kind ? "\t-\t-\n" : "O\t-\t-\n");
    }
    buf_byte(to, '\n');
}

static void write_report(const struct storyfile *f, const struct storyreport *r, struct buf *to) {
    buf_text(to, "# newdoc id = ");
    buf_str(to, r->whole_id);
    buf_byte(to, '\n');
    for (uint32_t at = 0, end; at < r->text.size; at = end + 1) {
        end = at;
        while (end < r->text.size && r->text.at[end] != '\n') end++;
        struct span line = {at, end};
        if (end > at && !is_damaged(r, line)) write_line(f, r, line, to);
    }
}

void goldnames_write(const struct storyfiles *files, struct buf *to) {
    for (size_t i = 0; i < files->count; i++)
        for (size_t k = 0; k < files->at[i]->reports.count; k++)
            write_report(files->at[i], &files->at[i]->reports.at[k], to);
}
