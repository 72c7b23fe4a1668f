/* Quotations are found in four steps, the surest first; what one step takes the later ones leave alone.
 *
 *   1. Speech in quotation marks with a cue beside it: "X," he said. / He said: "X" / "X", he said, "Y"
 *   2. Speech in quotation marks that stands alone goes on with the speaker before it, or follows a colon.
 *   3. The clause that a cue governs in the tree: said that X / X, he said / according to Y, X
 *   4. A phrase in quotation marks below a cue, however deep: asked for talks with those "without blood on their hands"
 *
 * Words in marks that nobody is found to have said stay out: titles, nicknames and the reporter's own irony.
 */
#include "facts/quotes.h"

#include <assert.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/str.h"
#include "base/utf8.h"
#include "doc/doc.h"
#include "facts/cues.h"
#include "facts/marks.h"

enum { PIECES = 12, NEAR = 64, LONGEST_ZONE = 60, HIGHEST_CLIMB = 24 };

struct said { /* one attribution while it is put together */
    struct cue cue;
    struct span pieces[PIECES];
    uint32_t count;
    const char *rule;
    float sure;
    bool is_direct;
};

struct tokens { /* [first, end) */
    uint32_t first, end;
};

struct work {
    struct doc *d;
    struct arena *scratch;
    struct cues cues;
    struct quoted_list marks;
    uint32_t *stretch_of; /* by token: 1-based stretch whose words hold it */
    uint32_t *owner;      /* by stretch: 1-based place in `said` */
    struct said *said;
    size_t count, room;
};

/* ---- small questions ---- */

static struct tokens tokens_of(const struct doc *d, struct span s) {
    return (struct tokens){doc_token_at(d, s.begin), doc_token_at(d, s.end)};
}

static bool is_finite(const struct doc *d, uint32_t t) {
    unsigned x = d->tags.at[t].xpos;
    return x == XPOS_VBD || x == XPOS_VBZ || x == XPOS_VBP || x == XPOS_MD;
}

static bool is_word(const struct doc *d, uint32_t t) {
    return d->tags.at[t].upos != UPOS_PUNCT && !cues_is_mark(d, t);
}

static bool is_text(const struct doc *d, uint32_t t, const char *text) { return str_is(doc_token(d, t), text); }

static struct range sentence_of(const struct doc *d, uint32_t t) { return d->ranges.at[d->tokens.at[t].sentence]; }

static uint32_t block_of(const struct doc *d, uint32_t t) { return d->sentences.at[d->tokens.at[t].sentence].block; }

/* Whether the words in marks can be an utterance: they hold a finite verb, or end as one. */
static bool is_speech(const struct work *w, uint32_t stretch) {
    const struct doc *d = w->d;
    struct tokens q = tokens_of(d, w->marks.at[stretch].words);
    if (q.first >= q.end) return false;
    uint32_t words = 0;
    bool has_verb = false;
    for (uint32_t t = q.first; t < q.end; t++) {
        words += is_word(d, t);
        has_verb = has_verb || is_finite(d, t);
    }
    struct str last = doc_token(d, q.end - 1);
    bool ends = str_is(last, ",") || str_is(last, ".") || str_is(last, "?") || str_is(last, "!") || str_is(last, "...");
    return words && (ends || (has_verb && words >= 3));
}

/* "Gone With the Wind": every long word begins with a capital, and there are two of them. */
static bool is_title(const struct work *w, uint32_t stretch) {
    const struct doc *d = w->d;
    struct tokens q = tokens_of(d, w->marks.at[stretch].words);
    uint32_t capitals = 0;
    for (uint32_t t = q.first; t < q.end; t++) {
        struct str s = doc_token(d, t);
        uint32_t length;
        bool is_upper = s.size && utf8_is_upper(utf8_at(s.at, s.size, 0, &length));
        if (s.size > 3 && is_word(d, t) && !is_upper) return false;
        capitals += is_upper;
    }
    return capitals >= 2;
}

/* ---- attributions ---- */

static struct said *said_add(struct work *w, const char *rule, float sure) {
    w->said = arena_grow(w->scratch, w->said, w->count, &w->room, sizeof *w->said);
    struct said *s = &w->said[w->count++];
    s->rule = rule;
    s->sure = sure;
    return s;
}

static void piece_add(struct said *s, struct span piece) {
    if (span_is_empty(piece)) return;
    if (s->count < PIECES)
        s->pieces[s->count++] = piece;
    else
        s->pieces[PIECES - 1].end = piece.end;
}

/* Gives a stretch to an attribution, and with it the stretches whose speech it goes on with. */
static void own(struct work *w, struct said *s, uint32_t stretch) {
    uint32_t first = stretch, place = (uint32_t)(s - w->said) + 1;
    while (first > 0 && w->marks.at[first].goes_on && !w->owner[first - 1]) first--;
    for (uint32_t i = first; i <= stretch; i++) {
        piece_add(s, w->marks.at[i].words);
        w->owner[i] = place;
    }
    for (uint32_t i = stretch + 1; i < w->marks.count && w->marks.at[i].goes_on && !w->owner[i]; i++) {
        piece_add(s, w->marks.at[i].words);
        w->owner[i] = place;
    }
    s->is_direct = true;
}

/* ---- 1. speech in marks with a cue beside it ---- */

/* The tokens between the stretch and what comes before it in its sentence, the marks left out. */
static struct tokens zone_before(const struct work *w, uint32_t stretch) {
    const struct doc *d = w->d;
    uint32_t first = tokens_of(d, w->marks.at[stretch].whole).first, begin = sentence_of(d, first).first;
    if (stretch > 0) {
        uint32_t last = tokens_of(d, w->marks.at[stretch - 1].whole).end;
        if (last > begin) begin = last;
    }
    if (first > begin + LONGEST_ZONE) begin = first - LONGEST_ZONE;
    return (struct tokens){begin < first ? begin : first, first};
}

static bool begins_small(const struct doc *d, uint32_t t) {
    struct str s = doc_token(d, t);
    uint32_t length;
    return s.size && utf8_is_lower(utf8_at(s.at, s.size, 0, &length));
}

/* The tokens behind it up to the end of its sentence or the next stretch. A sentence that was cut behind the closing
 * mark ("Why?" | he asked.) is taken for its rest. */
static struct tokens zone_after(const struct work *w, uint32_t stretch) {
    const struct doc *d = w->d;
    struct tokens q = tokens_of(d, w->marks.at[stretch].whole);
    if (q.end <= q.first) return (struct tokens){0};
    uint32_t first = q.end, end = sentence_of(d, q.end - 1).end;
    if (first >= end && first < d->tokens.count && block_of(d, first) == w->marks.at[stretch].block &&
        begins_small(d, first))
        end = sentence_of(d, first).end;
    if (stretch + 1 < w->marks.count) {
        uint32_t next = tokens_of(d, w->marks.at[stretch + 1].whole).first;
        if (next < end) end = next;
    }
    if (end > first + LONGEST_ZONE) end = first + LONGEST_ZONE;
    return (struct tokens){first, first < end ? end : first};
}

static bool may_quote(const struct work *w, uint32_t t) {
    return w->cues.takes[t] & (TAKES_CLAUSE | TAKES_BELIEF | TAKES_MARKS);
}

static bool in_relative(const struct doc *d, uint32_t t) {
    unsigned rel = d->arcs.at[t].rel;
    return rel == REL_ACL_RELCL || rel == REL_ADVCL_RELCL;
}

/* The cue in front of the words: the last one, with nothing finite between, or any verb where a colon leads in. */
static uint32_t cue_before(const struct work *w, uint32_t stretch) {
    const struct doc *d = w->d;
    struct tokens z = zone_before(w, stretch);
    if (z.first >= z.end) return 0;
    uint32_t last = z.end - 1, any = 0;
    bool has_colon = is_text(d, last, ":"), has_comma = is_text(d, last, ",");
    if (is_text(d, last, "that")) return 0;
    for (uint32_t t = last; t >= z.first && t > 0; t--) {
        if (may_quote(w, t) && (has_colon || has_comma || !any)) return t;
        if (d->tags.at[t].upos != UPOS_VERB && !is_finite(d, t)) continue;
        if (!has_colon && is_finite(d, t)) return 0;
        if (!any || d->arcs.at[t].rel == REL_ROOT) any = t;
    }
    return has_colon ? any : 0;
}

/* The cue behind the words: the first one that is not part of the speaker's description. */
static uint32_t cue_after(const struct work *w, uint32_t stretch) {
    const struct doc *d = w->d;
    struct tokens z = zone_after(w, stretch);
    for (uint32_t t = z.first; t < z.end; t++) {
        if (w->cues.phrase[t]) return t;
        if (may_quote(w, t) && !in_relative(d, t)) return t;
        unsigned upos = d->tags.at[t].upos;
        if (upos == UPOS_VERB && !in_relative(d, t) && is_finite(d, t)) return 0;
        if ((upos == UPOS_CCONJ || upos == UPOS_SCONJ) && t <= z.first + 1) return 0;
    }
    return 0;
}

static bool ends_open(const struct work *w, uint32_t stretch) { /* "X," ... or "X", ... or "X?" ... */
    const struct doc *d = w->d;
    struct span words = w->marks.at[stretch].words;
    char last = d->text[words.end - 1];
    if (last == ',' || last == '?' || last == '!' || last == '-') return true;
    uint32_t next = tokens_of(d, w->marks.at[stretch].whole).end;
    return last != '.' && next < d->tokens.count && is_text(d, next, ",");
}

/* The noun phrase next to a cue, for where the tree gives no subject: "said Mr Alba" or "Mr Alba said". */
static struct span source_beside(const struct work *w, struct tokens zone, uint32_t cue) {
    const struct doc *d = w->d;
    uint32_t first = cue + 1, end = cue + 1;
    while (end < zone.end && d->tags.at[end].upos != UPOS_PUNCT && d->tags.at[end].upos != UPOS_ADP) end++;
    struct span behind = cues_trim(d, first, end);
    first = cue;
    while (first > zone.first && d->tags.at[first - 1].upos != UPOS_VERB) first--;
    end = cue;
    while (end > first && (d->tags.at[end - 1].upos == UPOS_AUX || d->tags.at[end - 1].upos == UPOS_ADV)) end--;
    struct span before = cues_trim(d, first, end);
    return span_is_empty(before) ? behind : before;
}

static uint32_t phrase_noun(const struct work *w, uint32_t first) { /* what stands under "according to" */
    const struct doc *d = w->d;
    uint32_t noun = first + w->cues.phrase[first];
    uint32_t head = d->arcs.at[first].head;
    return head > first ? head : noun < d->tokens.count ? noun : first;
}

static struct cue read_cue(const struct work *w, uint32_t t) {
    if (w->cues.phrase[t]) return cues_read_phrase(&w->cues, t, phrase_noun(w, t));
    return cues_read(&w->cues, t);
}

/* Whether the source that the tree gives lies in somebody's speech: then the tree is wrong. */
static bool is_in_marks(const struct work *w, struct span s) {
    uint32_t t = doc_token_at(w->d, s.begin);
    return t < w->d->tokens.count && w->stretch_of[t];
}

static void attribute(struct work *w, uint32_t stretch, uint32_t cue, struct tokens zone, const char *rule) {
    struct said *last = w->count ? &w->said[w->count - 1] : NULL;
    struct cue read = read_cue(w, cue);
    if (last && last->is_direct && last->cue.head == read.head) { /* "X", he said, "Y" */
        own(w, last, stretch);
        return;
    }
    if (!w->cues.phrase[cue] && (span_is_empty(read.source) || is_in_marks(w, read.source)))
        read.source = source_beside(w, zone, cue);
    struct said *s = said_add(w, rule, 0.95f);
    s->cue = read;
    own(w, s, stretch);
}

/* `Alba: "We will stay"` has no verb: the colon is the cue. */
static void attribute_colon(struct work *w, uint32_t stretch, struct tokens zone) {
    struct span source = cues_trim(w->d, zone.first, zone.end - 1);
    if (span_is_empty(source) || zone.end - zone.first > 8) return;
    struct said *s = said_add(w, "colon", 0.8f);
    s->cue = (struct cue){.head = zone.end - 1, .words = w->d->tokens.at[zone.end - 1].span, .source = source};
    own(w, s, stretch);
}

static void find_beside(struct work *w, uint32_t stretch) {
    if (w->owner[stretch] || !is_speech(w, stretch)) return;
    uint32_t before = cue_before(w, stretch), after = cue_after(w, stretch);
    struct tokens zone = zone_before(w, stretch);
    if (after && (!before || ends_open(w, stretch)))
        attribute(w, stretch, after, zone_after(w, stretch), "marks, cue behind");
    else if (before)
        attribute(w, stretch, before, zone, "marks, cue before");
    else if (zone.end > zone.first && is_text(w->d, zone.end - 1, ":"))
        attribute_colon(w, stretch, zone);
}

/* ---- 2. speech in marks that stands alone ---- */

static bool has_words(const struct doc *d, struct tokens z) {
    for (uint32_t t = z.first; t < z.end; t++)
        if (is_word(d, t)) return true;
    return false;
}

/* The sentence in front of the stretch leads to it: by a colon, or by a verb of saying that governs nothing else. */
static uint32_t cue_of_sentence_before(const struct work *w, uint32_t first) {
    const struct doc *d = w->d;
    if (first < 2) return 0;
    struct range s = sentence_of(d, first - 1);
    uint32_t last = s.end - 1, root = 0;
    bool has_colon = is_text(d, last, ":");
    for (uint32_t t = s.first; t < s.end; t++) {
        if (d->arcs.at[t].rel == REL_ROOT) root = t;
        if (w->stretch_of[t]) return 0;
    }
    if (!has_colon) return 0;
    for (uint32_t t = last; t >= s.first && t > 0; t--)
        if (may_quote(w, t)) return t;
    return root;
}

/* The attribution that the stretch goes on with: its words or its cue are in the sentence before. */
static struct said *speech_before(const struct work *w, uint32_t stretch, uint32_t first) {
    const struct doc *d = w->d;
    if (stretch == 0 || first < 2 || !w->owner[stretch - 1]) return NULL;
    struct said *before = &w->said[w->owner[stretch - 1] - 1];
    struct span sentence = d->sentences.at[d->tokens.at[first - 1].sentence].span;
    bool is_near = span_overlaps(sentence, before->cue.words) ||
                   span_overlaps(sentence, w->marks.at[stretch - 1].whole);
    uint32_t block = w->marks.at[stretch].block, last = w->marks.at[stretch - 1].block;
    return is_near && block - last <= 1 ? before : NULL;
}

static void find_alone(struct work *w, uint32_t stretch) {
    const struct doc *d = w->d;
    if (w->owner[stretch] || !is_speech(w, stretch)) return;
    if (has_words(d, zone_before(w, stretch)) || has_words(d, zone_after(w, stretch))) return;
    uint32_t first = tokens_of(d, w->marks.at[stretch].whole).first;
    uint32_t cue = cue_of_sentence_before(w, first);
    if (cue) {
        struct range r = sentence_of(d, first - 1);
        attribute(w, stretch, cue, (struct tokens){r.first, r.end}, "marks, colon before");
        return;
    }
    struct said *before = speech_before(w, stretch, first);
    if (!before) return;
    struct cue cue_before = before->cue;
    struct said *s = said_add(w, "marks, same speaker goes on", 0.85f);
    s->cue = cue_before;
    own(w, s, stretch);
}

/* ---- 3. clauses below a cue ---- */

/* The bytes of [first, end) without stops at its ends; those inside the closing mark of a stretch that begins in it
 * stay ("... under wraps."). */
static struct span content_trim(const struct work *w, uint32_t first, uint32_t end) {
    const struct doc *d = w->d;
    while (first < end && !is_word(d, first)) first++;
    while (end > first && !is_word(d, end - 1)) {
        uint32_t stretch = w->stretch_of[end - 1];
        if (stretch && w->marks.at[stretch - 1].whole.begin >= d->tokens.at[first].span.begin) break;
        if (stretch && w->marks.at[stretch - 1].words.begin == d->tokens.at[first].span.begin) break;
        end--;
    }
    return doc_span(d, first, end);
}

/* The clause that hosts a verb of saying set between or behind its words: X, he said. */
static uint32_t host_of(const struct doc *d, uint32_t verb) {
    const struct arc *arc = &d->arcs.at[verb];
    return rel_base(arc->rel) == REL_PARATAXIS && arc->head ? arc->head : 0;
}

static void add_host(const struct work *w, struct said *s, uint32_t host, struct tokens hole) {
    const struct arc *arc = &w->d->arcs.at[host];
    if (arc->left < hole.first) piece_add(s, content_trim(w, arc->left, hole.first));
    if (hole.end < arc->end) piece_add(s, content_trim(w, hole.end, arc->end));
}

/* What `verb` is said to say, as pieces of `s`. */
static void add_clause(const struct work *w, struct said *s, uint32_t verb) {
    const struct doc *d = w->d;
    uint8_t takes = w->cues.takes[verb];
    for (uint32_t child = d->arcs.at[verb].first_child; child; child = d->arcs.at[child].next_sibling) {
        unsigned rel = d->arcs.at[child].rel;
        bool is_clause = rel == REL_CCOMP && (takes & (TAKES_CLAUSE | TAKES_BELIEF));
        bool is_infinitive = rel == REL_XCOMP && (takes & TAKES_INFINITIVE);
        if (!is_clause && !is_infinitive) continue;
        s->rule = is_clause ? "clause of a cue" : "infinitive of a cue";
        struct span piece = content_trim(w, d->arcs.at[child].left, d->arcs.at[child].end);
        if (s->count == 0) piece_add(s, piece);
    }
    uint32_t host = host_of(d, verb);
    if (s->count || !host || !(takes & (TAKES_CLAUSE | TAKES_BELIEF))) return;
    s->rule = "cue beside its clause";
    add_host(w, s, host, (struct tokens){d->arcs.at[verb].left, d->arcs.at[verb].end});
}

static bool is_negated(const struct work *w, uint32_t verb) {
    return w->d->clauses.at[w->cues.clause_of[verb]].is_negated && w->cues.clause_of[verb];
}

static bool is_owned(const struct work *w, uint32_t token) {
    uint32_t stretch = w->stretch_of[token];
    return stretch && w->owner[stretch - 1];
}

static void find_clause(struct work *w, uint32_t verb) {
    if (is_owned(w, verb) || is_negated(w, verb)) return;
    struct said s = {.sure = 0.8f, .cue = cues_read(&w->cues, verb)};
    add_clause(w, &s, verb);
    if (!s.count || span_is_empty(s.cue.source)) return;
    for (size_t i = w->count; i > 0 && i + NEAR > w->count; i--)
        if (w->said[i - 1].is_direct && w->said[i - 1].cue.head == verb) return;
    *said_add(w, s.rule, s.sure) = s;
}

static void find_phrase(struct work *w, uint32_t first) {
    const struct doc *d = w->d;
    uint32_t noun = phrase_noun(w, first);
    uint32_t host = d->arcs.at[noun].head;
    if (is_owned(w, first) || !host || d->tags.at[noun].upos == UPOS_PUNCT) return;
    while (d->arcs.at[host].head && d->tags.at[host].upos != UPOS_VERB && rel_base(d->arcs.at[host].rel) != REL_PARATAXIS)
        host = d->arcs.at[host].head;
    struct said s = {.sure = 0.8f, .rule = "according to", .cue = cues_read_phrase(&w->cues, first, noun)};
    uint32_t end = d->arcs.at[noun].end > noun ? d->arcs.at[noun].end : noun + 1;
    add_host(w, &s, host, (struct tokens){first, end});
    if (s.count && !span_is_empty(s.cue.source)) *said_add(w, s.rule, s.sure) = s;
}

/* A cue inside what another cue says is told at second hand: the outer one counts. */
static bool is_inside(const struct said *inner, const struct said *outer) {
    for (uint32_t p = 0; p < outer->count; p++)
        if (span_holds(outer->pieces[p], inner->cue.words)) return true;
    return false;
}

static void drop_second_hand(struct work *w, size_t from) {
    size_t kept = from;
    for (size_t i = from; i < w->count; i++) {
        bool inside = false;
        size_t first = i > from + NEAR ? i - NEAR : from;
        for (size_t j = first; j < w->count && j < i + NEAR && !inside; j++)
            inside = j != i && is_inside(&w->said[i], &w->said[j]) && !is_inside(&w->said[j], &w->said[i]);
        if (inside) w->said[i].count = 0;
    }
    for (size_t i = from; i < w->count; i++)
        if (w->said[i].count) w->said[kept++] = w->said[i];
    w->count = kept;
}

/* ---- 4. phrases in marks below a cue ---- */

static struct tokens stretch_head(const struct work *w, uint32_t stretch) { /* its highest token, as a range of one */
    const struct doc *d = w->d;
    struct tokens q = tokens_of(d, w->marks.at[stretch].words);
    for (uint32_t t = q.first; t < q.end; t++) {
        uint32_t head = d->arcs.at[t].head;
        if ((head < q.first || head >= q.end) && is_word(d, t)) return (struct tokens){t, t + 1};
    }
    return (struct tokens){0};
}

static bool is_content(const struct work *w, struct span words) {
    for (size_t i = 0; i < w->count; i++)
        for (uint32_t p = 0; p < w->said[i].count; p++)
            if (span_overlaps(w->said[i].pieces[p], words)) return true;
    return false;
}

static void find_below(struct work *w, uint32_t stretch) {
    const struct doc *d = w->d;
    if (w->owner[stretch] || is_title(w, stretch) || is_content(w, w->marks.at[stretch].words)) return;
    uint32_t below = stretch_head(w, stretch).first;
    for (uint32_t step = 0; below && step < HIGHEST_CLIMB; step++, below = d->arcs.at[below].head) {
        uint32_t verb = d->arcs.at[below].head;
        unsigned rel = rel_base(d->arcs.at[below].rel);
        if (!w->cues.takes[verb] || rel == REL_NSUBJ || is_owned(w, verb)) continue;
        struct cue cue = cues_read(&w->cues, verb);
        if (span_is_empty(cue.source)) return;
        struct said *s = said_add(w, "words in marks below a cue", 0.7f);
        s->cue = cue;
        piece_add(s, content_trim(w, d->arcs.at[below].left, d->arcs.at[below].end));
        return;
    }
}

/* ---- the layers ---- */

static uint8_t kind_of(const struct work *w, const struct said *s) {
    if (s->is_direct) return QUOTE_DIRECT;
    uint32_t inside = 0, outside = 0;
    for (uint32_t p = 0; p < s->count; p++) {
        struct tokens range = tokens_of(w->d, s->pieces[p]);
        for (uint32_t t = range.first; t < range.end; t++)
            if (is_word(w->d, t)) inside += w->stretch_of[t] > 0, outside += w->stretch_of[t] == 0;
    }
    return outside == 0 ? QUOTE_DIRECT : inside ? QUOTE_MIXED : QUOTE_INDIRECT;
}

static void emit(struct work *w, const struct said *s, struct span span, uint8_t kind) {
    struct quote *q = doc_add(w->d, quotes);
    *q = (struct quote){.span = span, .cue = s->cue.words, .source = s->cue.source, .addressee = s->cue.addressee,
                        .channel = s->cue.channel, .kind = kind, .rule = str_of(s->rule), .sure = s->sure,
                        .parts = (uint32_t)w->d->parts.count, .part_count = s->count};
    for (uint32_t p = 0; p < s->count; p++) doc_add(w->d, parts)->span = s->pieces[p];
}

/* A mixed quotation gives a quote for each of its stretches in marks. */
static bool emit_stretches(struct work *w, const struct said *s) {
    bool any = false;
    for (uint32_t p = 0; p < s->count; p++) {
        struct tokens range = tokens_of(w->d, s->pieces[p]);
        for (uint32_t t = range.first; t < range.end; t++) {
            uint32_t stretch = w->stretch_of[t];
            if (!stretch || (t > range.first && w->stretch_of[t - 1] == stretch)) continue;
            if (w->owner[stretch - 1] || is_title(w, stretch - 1)) continue;
            emit(w, s, w->marks.at[stretch - 1].words, QUOTE_MIXED);
            any = true;
        }
    }
    return any;
}

static void emit_said(struct work *w, const struct said *s) {
    uint8_t kind = kind_of(w, s);
    if (kind == QUOTE_MIXED && emit_stretches(w, s)) return;
    emit(w, s, (struct span){s->pieces[0].begin, s->pieces[s->count - 1].end},
         kind == QUOTE_MIXED ? QUOTE_INDIRECT : kind);
}

static int by_begin(const void *a, const void *b) {
    const struct quote *x = a, *y = b;
    if (x->span.begin != y->span.begin) return x->span.begin < y->span.begin ? -1 : 1;
    if (x->span.end != y->span.end) return x->span.end < y->span.end ? -1 : 1;
    return (x->parts > y->parts) - (x->parts < y->parts);
}

static void mark_stretches(struct work *w) {
    w->stretch_of = arena_take(w->scratch, (w->d->tokens.count + 1) * sizeof *w->stretch_of);
    w->owner = arena_take(w->scratch, (w->marks.count + 1) * sizeof *w->owner);
    for (uint32_t i = 0; i < w->marks.count; i++) {
        struct tokens q = tokens_of(w->d, w->marks.at[i].words);
        for (uint32_t t = q.first; t < q.end; t++) w->stretch_of[t] = i + 1;
    }
}

static void find_all(struct work *w) {
    for (uint32_t i = 0; i < w->marks.count; i++) find_beside(w, i);
    for (uint32_t i = 0; i < w->marks.count; i++) find_alone(w, i);
    size_t direct = w->count;
    for (uint32_t t = 1; t < w->d->tokens.count; t++) {
        if (w->cues.takes[t]) find_clause(w, t);
        if (w->cues.phrase[t]) find_phrase(w, t);
    }
    drop_second_hand(w, direct);
    for (uint32_t i = 0; i < w->marks.count; i++) find_below(w, i);
}

bool quotes_find(struct doc *d, const struct know *k, struct err *e) {
    (void)e;
    if (d->arcs.count != d->tokens.count || d->tokens.count < 2) return true;
    struct work w = {.d = d, .scratch = arena_make()};
    w.cues = cues_find(d, k, w.scratch);
    w.marks = marks_find(d, w.scratch);
    mark_stretches(&w);
    find_all(&w);
    for (size_t i = 0; i < w.count; i++) emit_said(&w, &w.said[i]);
    if (d->quotes.count > 2) qsort(d->quotes.at + 1, d->quotes.count - 1, sizeof *d->quotes.at, by_begin);
    arena_free(w.scratch);
    return true;
}
