#include "tools/wordplace.h"

#include "base/arena.h"
#include "base/utf8.h"

enum { PIECES = 8, PIECE_MOST = 2000 };

/* The words, parted where ~ stands, as they are to be found; the picked part is given by piece and byte. */
struct wanted {
    struct str pieces[PIECES];
    size_t count;
    size_t open_piece, open_at, close_piece, close_at;
    bool has_open, has_close;
};

static bool is_white(char c) { return c == ' ' || c == '\n' || c == '\t'; }

/* ---- reading the words --------------------------------------------------------------------------------- */

struct scribe { /* writes one piece after the other */
    struct wanted *to;
    char *at;
    size_t used;
};

static void end_piece(struct scribe *s) {
    while (s->used && s->at[s->used - 1] == ' ') s->used--;
    s->to->pieces[s->to->count++] = (struct str){s->at, s->used};
    s->at += s->used + 1;
    s->used = 0;
}

/* White space is one blank, none at the beginning of a piece. */
static void put_byte(struct scribe *s, char c) {
    if (is_white(c) && (!s->used || s->at[s->used - 1] == ' ')) return;
    s->at[s->used++] = is_white(c) ? ' ' : c;
}

static const char *take_sign(struct scribe *s, char c) {
    struct wanted *w = s->to;
    if (c == '~') {
        if (w->count + 2 > PIECES) return "it has too many ~; one or two are enough";
        end_piece(s);
    } else if (c == '<') {
        if (w->has_open) return "it has two <; leave one part in < >, or write \\<";
        w->has_open = true, w->open_piece = w->count, w->open_at = s->used;
    } else {
        if (!w->has_open || w->has_close) return "its > has no <; write <the part>, or \\>";
        w->has_close = true, w->close_piece = w->count, w->close_at = s->used;
    }
    return NULL;
}

static const char *check_wanted(const struct wanted *w) {
    if (w->has_open != w->has_close) return "its < is not closed; write <the part>, or \\<";
    for (size_t i = 0; i < w->count; i++) {
        if (!w->pieces[i].size) return "there are no words in it, or none on one side of ~; write them";
        if (w->pieces[i].size > PIECE_MOST) return "it is too long; leave the middle out with ~";
    }
    return NULL;
}

static const char *read_words(struct wanted *w, struct arena *a, struct str words) {
    struct scribe s = {w, arena_take(a, words.size + PIECES + 1), 0};
    for (size_t i = 0; i < words.size; i++) {
        char c = words.at[i];
        bool is_sign = c == '~' || c == '<' || c == '>';
        if (c == '\\' && i + 1 < words.size) c = words.at[++i];
        const char *wrong = is_sign ? take_sign(&s, c) : NULL;
        if (wrong) return wrong;
        if (!is_sign) put_byte(&s, c);
    }
    end_piece(&s);
    if (w->has_close && w->close_at > w->pieces[w->close_piece].size)
        w->close_at = w->pieces[w->close_piece].size;
    return check_wanted(w);
}

/* ---- matching ------------------------------------------------------------------------------------------ */

/* A capital begins a word also where a small letter touches it, as it does in damaged text. */
static bool is_inside_word(struct str text, size_t at) {
    uint32_t length;
    if (at == 0 || at >= text.size) return false;
    uint32_t before = utf8_before(text.at, at, &length), after = utf8_at(text.at, text.size, at, &length);
    if (utf8_is_lower(before) && utf8_is_upper(after)) return false;
    return (utf8_is_letter(before) && utf8_is_letter(after)) ||
           (utf8_is_digit(before) && utf8_is_digit(after));
}

/* The bytes of text that the first `size` bytes of the piece take up at `at`; SIZE_MAX where they differ. */
static size_t match_bytes(struct str text, size_t at, struct str piece, size_t size) {
    size_t t = at;
    for (size_t i = 0; i < size; i++) {
        bool fits = t < text.size && (piece.at[i] == ' ' ? is_white(text.at[t]) : piece.at[i] == text.at[t]);
        if (!fits) return SIZE_MAX;
        t++;
        while (piece.at[i] == ' ' && t < text.size && is_white(text.at[t])) t++;
    }
    return t - at;
}

/* The first place of a piece from `from` on; an empty span at the text's end where there is none. */
static struct span next_place(struct str text, struct str piece, size_t from, bool is_any) {
    for (size_t at = from; at < text.size; at++) {
        const char *next = memchr(text.at + at, piece.at[0], text.size - at);
        if (!next) break;
        at = (size_t)(next - text.at);
        size_t size = match_bytes(text, at, piece, piece.size);
        bool is_whole =
            is_any || (!is_inside_word(text, at) && size != SIZE_MAX && !is_inside_word(text, at + size));
        if (size != SIZE_MAX && is_whole) return (struct span){(uint32_t)at, (uint32_t)(at + size)};
    }
    return (struct span){(uint32_t)text.size, (uint32_t)text.size};
}

struct search {
    struct str text;
    const struct wanted *wanted;
    const struct place_rules *rules;
    struct span places[PIECES]; /* where each piece of the present match stands */
    uint32_t line_end;          /* of the line that the last match began in */
    uint32_t found[2];          /* [1]: within a paragraph */
    struct span first[2], wanted_span[2];
};

static bool is_hidden(const struct search *s, struct span span) {
    for (size_t i = 0; i < s->rules->hidden_count; i++)
        if (span_overlaps(s->rules->hidden[i], span)) return true;
    return false;
}

static struct span next_seen(const struct search *s, size_t piece, size_t from) {
    struct span place = next_place(s->text, s->wanted->pieces[piece], from, s->rules->is_any);
    while (!span_is_empty(place) && is_hidden(s, place))
        place = next_place(s->text, s->wanted->pieces[piece], place.begin + 1, s->rules->is_any);
    return place;
}

/* Moves the pieces behind the first to their nearest places; false where one has none any more. A place that
 * still lies behind the piece before it is the nearest, so that the walk over all matches is linear. */
static bool place_rest(struct search *s) {
    for (size_t i = 1; i < s->wanted->count; i++) {
        uint32_t from = s->places[i - 1].end;
        if (s->places[i].begin < from) s->places[i] = next_seen(s, i, from);
        if (span_is_empty(s->places[i])) return false;
    }
    return true;
}

/* The part between < >, or all. */
static struct span picked(const struct search *s) {
    const struct wanted *w = s->wanted;
    struct span all = {s->places[0].begin, s->places[w->count - 1].end};
    if (!w->has_open) return all;
    uint32_t open = s->places[w->open_piece].begin, close = s->places[w->close_piece].begin;
    open += (uint32_t)match_bytes(s->text, open, w->pieces[w->open_piece], w->open_at);
    close += (uint32_t)match_bytes(s->text, close, w->pieces[w->close_piece], w->close_at);
    while (open < close && is_white(s->text.at[open])) open++;
    while (close > open && is_white(s->text.at[close - 1])) close--;
    return (struct span){open, close};
}

static void count_match(struct search *s) {
    uint32_t begin = s->places[0].begin, end = s->places[s->wanted->count - 1].end;
    if (s->line_end <= begin) {
        const char *line_end = memchr(s->text.at + begin, '\n', s->text.size - begin);
        s->line_end = line_end ? (uint32_t)(line_end - s->text.at) : (uint32_t)s->text.size;
    }
    bool is_within = end <= s->line_end;
    struct span span = picked(s);
    for (int within = 0; within <= is_within; within++) {
        if (!s->found[within]++) s->first[within] = span;
        if (s->found[within] == s->rules->nth) s->wanted_span[within] = span;
    }
}

static void search_all(struct search *s) {
    for (size_t i = 0; i < s->wanted->count; i++) s->places[i] = next_seen(s, i, 0);
    while (!span_is_empty(s->places[0]) && place_rest(s)) {
        count_match(s);
        s->places[0] = next_seen(s, 0, s->places[0].begin + 1);
    }
}

/* The longest beginning, in whole words, of the first piece that the text does not have. */
static void tell_known(struct str text, const struct wanted *w, struct place_search *to) {
    /* as whole words, also of what is damaged: it is for people */
    for (size_t i = 0; i < w->count; i++) {
        struct str piece = w->pieces[i];
        if (!span_is_empty(next_place(text, piece, 0, false))) continue;
        do {
            while (piece.size && piece.at[piece.size - 1] != ' ') piece.size--;
            while (piece.size && piece.at[piece.size - 1] == ' ') piece.size--;
        } while (piece.size && span_is_empty(next_place(text, piece, 0, false)));
        to->known = piece;
        return;
    }
    to->is_scattered = true;
}

struct place_search wordplace_find(struct arena *a, struct str text, struct str words,
                                   const struct place_rules *rules) {
    struct wanted w = {.count = 0};
    struct place_search result = {.wrong = read_words(&w, a, words)};
    if (result.wrong) return result;
    struct search s = {.text = text, .wanted = &w, .rules = rules};
    search_all(&s);
    int within = s.found[1] > 0;
    result.found = s.found[within];
    result.span = rules->nth ? s.wanted_span[within] : s.first[within];
    if (!result.found) tell_known(text, &w, &result);
    bool is_there = rules->nth ? result.found >= rules->nth : result.found > 0;
    if (is_there && span_is_empty(result.span))
        result.wrong = "there are no words between its < and >; write them";
    return result;
}
