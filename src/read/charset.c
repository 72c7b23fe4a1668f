#include "read/charset.h"

#include <assert.h>
#include <strings.h>
#include <unicode/ucnv.h>
#include <unicode/utf16.h>

#include "base/buf.h"
#include "base/utf8.h"

enum { UNITS = 4096, HEAD = 4096 };
static const char REPLACEMENT[] = "\xEF\xBF\xBD";

/* Notes that text from `at` on comes from `raw` on; nothing where the last piece says so already. */
static void piece_begin(struct decoded *to, size_t at, uint64_t raw) {
    struct origin *last = to->piece_count ? &to->pieces[to->piece_count - 1] : NULL;
    if (last && last->raw + (at - last->span.begin) == raw) return;
    to->pieces = arena_grow(to->arena, to->pieces, to->piece_count, &to->piece_room, sizeof *to->pieces);
    to->pieces[to->piece_count++] = (struct origin){{(uint32_t)at, 0}, raw};
}

static void pieces_end(struct decoded *to) {
    for (size_t i = 0; i < to->piece_count; i++)
        to->pieces[i].span.end =
            i + 1 < to->piece_count ? to->pieces[i + 1].span.begin : (uint32_t)to->text.size;
}

/* Writes one letter that took the place of bad bytes; those that follow each other are one span. */
static void put_bad(struct decoded *to, struct buf *out, const char *letter) {
    uint32_t begin = (uint32_t)out->size;
    buf_text(out, letter);
    struct span *last = to->bad_count ? &to->bad[to->bad_count - 1] : NULL;
    if (last && last->end == begin) {
        last->end = (uint32_t)out->size;
        return;
    }
    to->bad = arena_grow(to->arena, to->bad, to->bad_count, &to->bad_room, sizeof *to->bad);
    to->bad[to->bad_count++] = (struct span){begin, (uint32_t)out->size};
}

static void keep(struct decoded *to, struct buf *out) {
    to->text = str_copy(to->arena, (struct str){out->at, out->size});
    buf_free(out);
}

static void decode_utf8(struct decoded *to, struct str raw, uint64_t offset) {
    size_t valid = utf8_check(raw.at, raw.size);
    piece_begin(to, 0, offset);
    if (valid == raw.size) {
        to->text = raw;
        return;
    }
    struct buf out = {0};
    for (size_t at = 0;;) {
        buf_add(&out, raw.at + at, valid);
        at += valid;
        if (at == raw.size) break;
        piece_begin(to, out.size, offset + at);
        put_bad(to, &out, raw.at[at] ? REPLACEMENT : " ");
        at++;
        piece_begin(to, out.size, offset + at);
        valid = utf8_check(raw.at + at, raw.size - at);
    }
    keep(to, &out);
}

/* Writes UTF-16 as UTF-8; a surrogate whose partner is in the next piece waits in `*lead`. A new piece begins
 * where ASCII begins again after other letters, so that a word in a foreign script is one piece. */
static void put_units(struct decoded *to, struct buf *out, const UChar *units, const int32_t *offsets,
                      size_t count, uint64_t raw, UChar *lead) {
    for (size_t i = 0; i < count; i++) {
        uint32_t c = units[i];
        if (U16_IS_LEAD(c)) {
            *lead = units[i];
            continue;
        }
        if (U16_IS_TRAIL(c)) c = (uint32_t)U16_GET_SUPPLEMENTARY(*lead, c);
        bool was_ascii = out->size == 0 || !((unsigned char)out->at[out->size - 1] & 0x80);
        if (c < 0x80 || was_ascii)
            piece_begin(to, out->size, raw + (uint64_t)(offsets[i] < 0 ? 0 : offsets[i]));
        if (c == 0 || c == 0xFFFD) {
            put_bad(to, out, c ? REPLACEMENT : " ");
            continue;
        }
        char letter[4];
        buf_add(out, letter, utf8_put(c, letter));
    }
}

static bool decode_by(struct decoded *to, struct str raw, uint64_t offset, const char *charset) {
    UErrorCode state = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(charset, &state);
    if (U_FAILURE(state)) return false;
    struct buf out = {0};
    UChar units[UNITS], lead = 0;
    int32_t offsets[UNITS];
    const char *from = raw.at, *end = raw.at + raw.size;
    do {
        const char *before = from;
        UChar *unit = units;
        state = U_ZERO_ERROR;
        ucnv_toUnicode(converter, &unit, units + UNITS, &from, end, offsets, true, &state);
        put_units(to, &out, units, offsets, (size_t)(unit - units), offset + (uint64_t)(before - raw.at),
                  &lead);
    } while (state == U_BUFFER_OVERFLOW_ERROR);
    ucnv_close(converter);
    keep(to, &out);
    return true;
}

/* Whether broken UTF-8 is still UTF-8: more letters of several bytes that are right than bytes that are
 * wrong. */
static bool is_mostly_utf8(struct str raw) {
    size_t right = 0, wrong = 0;
    for (size_t at = 0; at < raw.size;) {
        uint32_t length;
        uint32_t c = utf8_at(raw.at, raw.size, at, &length);
        right += length > 1;
        wrong += length == 1 && c == 0xFFFD;
        at += length;
    }
    return right >= wrong;
}

/* The name as a C string that ICU may look up; what pages call Latin 1 or ASCII is windows-1252, as in every
 * browser. */
static const char *charset_name(struct arena *a, struct str declared) {
    struct str name = str_lower(a, str_trim(declared));
    if (!name.size || str_begins(name, "iso-8859-1\0") || str_is(name, "iso-8859-1") ||
        str_is(name, "latin1") || str_is(name, "us-ascii") || str_is(name, "ascii") ||
        str_is(name, "utf-8") || str_is(name, "utf8"))
        return "windows-1252";
    return arena_copy(a, name.at, name.size);
}

/* Where a word stands in a text, in any case; NULL where it does not. */
static const char *find(struct str s, const char *word) {
    size_t size = strlen(word);
    for (size_t i = 0; i + size <= s.size; i++)
        if (strncasecmp(s.at + i, word, size) == 0) return s.at + i;
    return NULL;
}

struct str charset_declared(struct str raw) {
    struct str head = {raw.at, raw.size < HEAD ? raw.size : HEAD};
    const char *at = find(head, "charset=");
    size_t skip = strlen("charset=");
    if (!at)
        at = str_begins(str_trim(head), "<?xml") ? find(head, "encoding=") : NULL, skip = strlen("encoding=");
    if (!at) return (struct str){0};
    struct str name = {at + skip, (size_t)(head.at + head.size - at) - skip};
    while (name.size && strchr("\"' ", name.at[0])) name.at++, name.size--;
    size_t size = 0;
    while (size < name.size && size < 40 && !strchr("\"'> ;/?\r\n", name.at[size])) size++;
    return (struct str){name.at, size};
}

void charset_decode(struct decoded *to, struct arena *a, struct str raw, struct str declared) {
    *to = (struct decoded){.arena = a, .raw_size = raw.size};
    assert(raw.size < UINT32_MAX / 3 && "fits 32-bit spans, whatever it grows to");
    UErrorCode state = U_ZERO_ERROR;
    int32_t mark = 0;
    const char *by_mark =
        ucnv_detectUnicodeSignature(raw.at, raw.size > 4 ? 4 : (int32_t)raw.size, &mark, &state);
    if (U_FAILURE(state) || !by_mark) mark = 0;
    struct str body = {raw.at + mark, raw.size - (size_t)mark};
    if (mark && strncmp(by_mark, "UTF-8", 5) != 0 && decode_by(to, body, (uint64_t)mark, by_mark)) {
        pieces_end(to);
        return;
    }
    size_t valid = utf8_check(body.at, body.size);
    bool is_utf8 = valid == body.size || is_mostly_utf8(body);
    if (is_utf8 || !decode_by(to, body, (uint64_t)mark, charset_name(a, declared)))
        if (is_utf8 || !decode_by(to, body, (uint64_t)mark, "windows-1252"))
            decode_utf8(to, body, (uint64_t)mark);
    pieces_end(to);
}

uint64_t charset_raw(const struct decoded *c, uint32_t at) {
    size_t low = 0, high = c->piece_count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (c->pieces[middle].span.begin <= at)
            low = middle;
        else
            high = middle;
    }
    if (!c->piece_count) return at;
    uint64_t raw = c->pieces[low].raw + (at - c->pieces[low].span.begin);
    uint64_t most = low + 1 < c->piece_count ? c->pieces[low + 1].raw : c->raw_size;
    return raw < most ? raw : most; /* letters may be longer in UTF-8 than they were */
}
