#include "facts/pieces.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "doc/doc.h"

static uint8_t kind_of(uint32_t c) {
    if (c >= '0' && c <= '9') return PIECE_DIGITS;
    return utf8_is_letter(c) ? PIECE_WORD : PIECE_MARK;
}

/* A piece's letters in lower case. ASCII is enough: the words of numbers and times are English. */
static struct str lower_put(struct pieces *p, size_t *used, const char *text, uint32_t size) {
    char *to = p->letters + *used;
    for (uint32_t i = 0; i < size; i++)
        to[i] = text[i] >= 'A' && text[i] <= 'Z' ? (char)(text[i] + 32) : text[i];
    *used += size;
    return (struct str){to, size};
}

/* The end of the run of one kind that begins at `at`. */
static uint32_t run_end(const struct doc *d, uint32_t at, uint32_t end, uint8_t kind) {
    uint32_t size, next = at;
    while (next < end) {
        uint32_t c = utf8_at(d->text, end, next, &size);
        if (next > at && (kind == PIECE_MARK || kind_of(c) != kind)) break;
        next += size;
    }
    return next;
}

static void room_make(struct pieces *p, struct arena *a, size_t size) {
    if (size > p->letter_room) p->letters = arena_take(a, p->letter_room = size + PIECES_STRETCH);
    if (size > p->room) p->at = arena_take(a, (p->room = size + PIECES_STRETCH) * sizeof *p->at);
}

void pieces_cut(struct pieces *p, struct arena *a, const struct doc *d, struct span s) {
    room_make(p, a, span_size(s));
    p->count = 0;
    size_t used = 0;
    bool glued = false;
    for (uint32_t at = s.begin, size; at < s.end;) {
        uint32_t c = utf8_at(d->text, s.end, at, &size);
        if (utf8_is_space(c)) {
            at += size;
            glued = false;
            continue;
        }
        uint8_t kind = kind_of(c);
        uint32_t end = run_end(d, at, s.end, kind);
        p->at[p->count++] = (struct piece){.span = {at, end},
                                           .lower = lower_put(p, &used, d->text + at, end - at),
                                           .kind = kind,
                                           .is_glued = glued,
                                           .is_capital = utf8_is_upper(c)};
        glued = true;
        at = end;
    }
}

/* Where a stretch that is too long may be cut: after a space, else anywhere between characters. */
static uint32_t cut_point(const struct doc *d, uint32_t begin, uint32_t end) {
    uint32_t at = end;
    while (at > begin + (end - begin) / 2 && d->text[at - 1] != ' ' && d->text[at - 1] != '\n') at--;
    if (at > begin + (end - begin) / 2) return at;
    while (end > begin + 1 && (d->text[end] & 0xC0) == 0x80) end--;
    return end;
}

static bool is_read(const struct block *b) {
    return b->kind == BLOCK_HEADLINE || b->kind == BLOCK_DATELINE || b->kind == BLOCK_PARAGRAPH ||
           b->kind == BLOCK_CAPTION;
}

/* The first block that is read and ends after `from`; empty where there is none. */
static struct span next_block(const struct doc *d, uint32_t from) {
    size_t low = 1, high = d->blocks.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (d->blocks.at[middle].span.end <= from)
            low = middle + 1;
        else
            high = middle;
    }
    while (low < d->blocks.count && (!is_read(&d->blocks.at[low]) || span_is_empty(d->blocks.at[low].span)))
        low++;
    return low < d->blocks.count ? d->blocks.at[low].span : (struct span){0};
}

bool pieces_stretch(const struct doc *d, uint32_t *next, struct span *s) {
    struct span region = next_block(d, *next);
    if (span_is_empty(region)) return false;
    s->begin = region.begin > *next ? region.begin : *next;
    s->end = region.end;
    if (span_size(*s) > PIECES_STRETCH) s->end = cut_point(d, s->begin, s->begin + PIECES_STRETCH);
    *next = s->end;
    return true;
}
