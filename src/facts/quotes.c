/* Quotations are found in three steps, the surest first; what one step takes the later ones leave alone.
 *
 *   1. Speech in quotation marks (facts/speech.h): "X," he said. / He said: "X" / "X", he said, "Y"
 *   2. What a cue governs in the tree: said that X / X, he said / according to Y, X. A model decides which
 * words report, what, and whose words they are (facts/attribution.h); where the pack has none, the rules
 * below do, and they add what the model missed below a plain verb of saying.
 *   3. A phrase in quotation marks below a cue, however deep: asked for talks with those "without blood on
 * their hands"
 *
 * Words in marks that nobody is found to have said stay out: titles, nicknames and the reporter's own irony.
 */
#include "facts/quotes.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/str.h"
#include "base/utf8.h"
#include "doc/doc.h"
#include "facts/attribution.h"
#include "facts/speech.h"
#include "know/know.h"
#include "know/model.h"
#include "know/wordlist.h"

/* LEAST: how far "this content" may be behind "nothing" in the model's scores, a 16th of a logit each. */
enum { NEAR = 64, HIGHEST_CLIMB = 24, WIDEST_SET_IN = 16, LEAST = -6 };

struct work {
    struct doc *d;
    struct arena *scratch;
    const struct know *know;
    struct scene scene;
    struct said_list list; /* the owners of the scene's stretches */
};

/* ---- 2. what a cue governs ----------------------------------------------------------------------------- */

/* The clause that hosts a verb of saying set between or behind its words: X, he said. */
static uint32_t host_of(const struct doc *d, uint32_t verb) {
    const struct arc *arc = &d->arcs.at[verb];
    bool is_set_in =
        rel_base(arc->rel) == REL_PARATAXIS || (arc->rel == REL_ADVCL && !doc_child(d, verb, REL_MARK));
    return is_set_in && arc->head < verb ? arc->head : 0;
}

static void add_host(const struct work *w, struct said *s, uint32_t host, struct scene_range hole) {
    const struct arc *arc = &w->d->arcs.at[host];
    if (arc->left < hole.first) speech_piece(s, scene_trim(&w->scene, arc->left, hole.first));
    if (hole.end < arc->end) speech_piece(s, scene_trim(&w->scene, hole.end, arc->end));
}

/* What `verb` is said to say, as pieces of `s`. */
static void add_clause(const struct work *w, struct said *s, uint32_t verb) {
    const struct doc *d = w->d;
    uint8_t takes = w->scene.cues.takes[verb];
    for (uint32_t child = d->arcs.at[verb].first_child; child; child = d->arcs.at[child].next_sibling) {
        unsigned rel = d->arcs.at[child].rel;
        bool is_clause = rel == REL_CCOMP && (takes & (TAKES_CLAUSE | TAKES_BELIEF));
        bool is_infinitive = rel == REL_XCOMP && (takes & TAKES_INFINITIVE);
        if (!is_clause && !is_infinitive) continue;
        s->rule = is_clause ? "clause of a cue" : "infinitive of a cue";
        struct span piece = scene_trim(&w->scene, d->arcs.at[child].left, d->arcs.at[child].end);
        if (s->count == 0) speech_piece(s, piece);
    }
    uint32_t host = host_of(d, verb);
    if (s->count || !host || !(takes & (TAKES_CLAUSE | TAKES_BELIEF))) return;
    s->rule = "cue beside its clause";
    add_host(w, s, host, (struct scene_range){d->arcs.at[verb].left, d->arcs.at[verb].end});
}

static bool is_negated(const struct work *w, uint32_t verb) {
    return w->d->clauses.at[w->scene.cues.clause_of[verb]].is_negated && w->scene.cues.clause_of[verb];
}

static void find_clause(struct work *w, uint32_t verb) {
    if (scene_is_owned(&w->scene, verb) || is_negated(w, verb)) return;
    struct said s = {.sure = 0.8f, .cue = cues_read(&w->scene.cues, verb)};
    add_clause(w, &s, verb);
    if (!s.count || span_is_empty(s.cue.source)) return;
    for (size_t i = w->list.count; i > 0 && i + NEAR > w->list.count; i--)
        if (w->list.at[i - 1].is_direct && w->list.at[i - 1].cue.head == verb) return;
    *speech_add(&w->list, s.rule, s.sure) = s;
}

static void find_phrase(struct work *w, uint32_t first) {
    const struct doc *d = w->d;
    uint32_t noun = cues_phrase_noun(&w->scene.cues, first);
    uint32_t host = d->arcs.at[noun].head;
    if (scene_is_owned(&w->scene, first) || !host || d->tags.at[noun].upos == UPOS_PUNCT) return;
    while (d->arcs.at[host].head && d->tags.at[host].upos != UPOS_VERB &&
           rel_base(d->arcs.at[host].rel) != REL_PARATAXIS)
        host = d->arcs.at[host].head;
    struct said s = {.sure = 0.8f, .rule = "according to", .cue = cues_read(&w->scene.cues, first)};
    uint32_t end = d->arcs.at[noun].end > noun ? d->arcs.at[noun].end : noun + 1;
    add_host(w, &s, host, (struct scene_range){first, end});
    if (s.count && !span_is_empty(s.cue.source)) *speech_add(&w->list, s.rule, s.sure) = s;
}

/* By how much the content was ahead: two logits are as good as sure. */
static float sure_of(int32_t by) { return by >= 32 ? 0.9f : 0.6f + 0.3f * (float)by / 32; }

/* What the model knows better about the cue of speech in marks. */
static void complete(struct work *w, const struct linear *model, struct said *s,
                     struct candidate_list *room) {
    struct attribution a;
    if (w->d->tags.at[s->cue.head].upos != UPOS_VERB) return;
    attribution_complete(&w->scene, model, s->cue.head, NULL, room, &a);
    bool is_quoted_as = str_is(doc_token(w->d, s->cue.head - 1), "as"); /* "was quoted as saying" */
    if (!is_quoted_as) s->cue.words = a.cue;
    bool is_circumstance =
        w->d->tags.at[doc_token_at(w->d, a.source.begin)].upos == UPOS_ADP; /* by telephone */
    if (!is_quoted_as && !span_is_empty(a.source) && !is_circumstance) s->cue.source = a.source;
}

/* What is reported is the title of a work: was reading "The Long Way Home". */
static bool is_work(const struct work *w, const struct attribution *a) {
    uint32_t stretch = w->scene.stretch_of[doc_token_at(w->d, a->pieces[0].begin)];
    return stretch && a->pieces[0].begin <= w->scene.marks.at[stretch - 1].words.begin &&
           scene_is_title(&w->scene, stretch - 1);
}

static void take_pieces(const struct work *w, const struct said *s, bool *is_taken) {
    for (uint32_t p = 0; p < s->count; p++) {
        struct scene_range r = scene_tokens(w->d, s->pieces[p]);
        for (uint32_t t = r.first; t < r.end; t++) is_taken[t] = true;
    }
}

/* "the unit known as ..." */
static bool gives_name(const struct work *w, uint32_t t) {
    return w->d->tags.at[t].xpos == XPOS_VBN &&
           wordlist_has(know_list(w->know, "naming-verbs"), doc_lemma(w->d, t));
}

/* "Gazette: Will you resign?": a label's colon reports nothing. */
static bool is_label(const struct work *w, uint32_t t) {
    const struct doc *d = w->d;
    uint32_t block = d->sentences.at[d->tokens.at[t].sentence].block;
    return w->scene.answers && span_holds(w->scene.answers[block].label, d->tokens.at[t].span);
}

/* "spoke | of a winter without bread": a word of the content is none of the cue. */
static struct span before_content(const struct work *w, struct span cue, struct span piece) {
    if (!span_overlaps(piece, cue) || piece.begin <= cue.begin) return cue;
    return doc_span(w->d, doc_token_at(w->d, cue.begin), doc_token_at(w->d, piece.begin));
}

/* The same by the model that learned it. */
static void find_learned(struct work *w, const struct linear *model) {
    const struct doc *d = w->d;
    bool *is_taken = arena_take(w->scratch, d->tokens.count + 1);
    struct candidate_list *room = arena_take(w->scratch, sizeof *room);
    for (size_t i = 0; i < w->list.count; i++) {
        uint32_t head = w->list.at[i].cue.head;
        is_taken[head] = true;
        if (head && str_is(doc_token(d, head - 1), "as"))
            is_taken[d->arcs.at[head].head] = true; /* was quoted as saying */
        take_pieces(w, &w->list.at[i], is_taken);
        complete(w, model, &w->list.at[i], room);
    }
    for (uint32_t t = 1; t < d->tokens.count; t++) {
        struct attribution a;
        if (is_taken[t] || !attribution_may_start(&w->scene, t) || gives_name(w, t) || is_label(w, t))
            continue;
        if (!attribution_read(&w->scene, model, t, LEAST, room, &a)) {
            if (w->scene.cues.takes[t] & TAKES_CLAUSE) find_clause(w, t);
            continue;
        }
        if (is_work(w, &a)) continue;
        struct said *s = speech_add(&w->list, "learned", sure_of(a.by));
        s->cue = cues_read(&w->scene.cues, t);
        s->cue.words = before_content(w, a.cue, a.pieces[0]);
        s->cue.source = a.source;
        for (uint32_t p = 0; p < a.count; p++) speech_piece(s, a.pieces[p]);
    }
}

/* A cue inside what another cue says is told at second hand: the outer one counts. */
static bool is_inside(const struct said *inner, const struct said *outer) {
    for (uint32_t p = 0; p < outer->count; p++)
        if (span_holds(outer->pieces[p], inner->cue.words)) return true;
    return false;
}

static void drop_second_hand(struct work *w, size_t from) {
    size_t kept = from;
    for (size_t i = from; i < w->list.count; i++) {
        bool inside = false;
        size_t first = i > NEAR ? i - NEAR : 0;
        for (size_t j = first; j < w->list.count && j < i + NEAR && !inside; j++)
            inside = j != i && is_inside(&w->list.at[i], &w->list.at[j]) &&
                     !is_inside(&w->list.at[j], &w->list.at[i]);
        if (inside) w->list.at[i].count = 0;
    }
    for (size_t i = from; i < w->list.count; i++)
        if (w->list.at[i].count) w->list.at[kept++] = w->list.at[i];
    w->list.count = kept;
}

/* ---- 3. phrases in marks below a cue ------------------------------------------------------------------- */

static uint32_t stretch_head(const struct work *w, uint32_t stretch) { /* its highest token; 0 = none */
    const struct doc *d = w->d;
    struct scene_range q = scene_tokens(d, w->scene.marks.at[stretch].words);
    for (uint32_t t = q.first; t < q.end; t++) {
        uint32_t head = d->arcs.at[t].head;
        if ((head < q.first || head >= q.end) && scene_is_word(&w->scene, t)) return t;
    }
    return 0;
}

static bool is_content(const struct work *w, struct span words) {
    for (size_t i = 0; i < w->list.count; i++)
        for (uint32_t p = 0; p < w->list.at[i].count; p++)
            if (span_overlaps(w->list.at[i].pieces[p], words)) return true;
    return false;
}

static void find_below(struct work *w, uint32_t stretch) {
    const struct doc *d = w->d;
    if (w->scene.owner[stretch] || scene_is_title(&w->scene, stretch) ||
        is_content(w, w->scene.marks.at[stretch].words))
        return;
    uint32_t below = stretch_head(w, stretch);
    for (uint32_t step = 0; below && step < HIGHEST_CLIMB; step++, below = d->arcs.at[below].head) {
        uint32_t verb = d->arcs.at[below].head;
        unsigned rel = rel_base(d->arcs.at[below].rel);
        if (!w->scene.cues.takes[verb] || rel == REL_NSUBJ || scene_is_owned(&w->scene, verb)) continue;
        struct cue cue = cues_read(&w->scene.cues, verb);
        if (span_is_empty(cue.source)) return;
        struct said *s = speech_add(&w->list, "words in marks below a cue", 0.7f);
        s->cue = cue;
        struct span clause = scene_trim(&w->scene, d->arcs.at[below].left, d->arcs.at[below].end);
        speech_piece(s, span_join(clause, w->scene.marks.at[stretch].words));
        return;
    }
}

/* ---- what stands in marks is said as a whole ----------------------------------------------------------- */

/* A clause that the tree ends within marks that open in it goes on to where they close: said that "we will
 * stay. Nobody | will move us". */
static void close_marks(const struct work *w, struct said *s) {
    for (uint32_t p = 0; p < s->count; p++) {
        struct span *piece = &s->pieces[p];
        struct scene_range r = scene_tokens(w->d, *piece);
        uint32_t stretch = w->scene.stretch_of[r.end - 1];
        if (!stretch || !w->scene.marks.at[stretch - 1].is_closed) continue;
        struct span words = w->scene.marks.at[stretch - 1].words;
        uint32_t limit = p + 1 < s->count ? piece[1].begin : w->d->size;
        if (words.begin >= piece->begin && words.end > piece->end && words.end <= limit)
            piece->end = words.end;
    }
}

/* Whether a word of one range hangs on one of the other. */
static bool is_tied(const struct doc *d, struct scene_range a, struct scene_range b) {
    for (uint32_t t = a.first; t < a.end; t++)
        if (d->tags.at[t].upos != UPOS_PUNCT && d->arcs.at[t].head >= b.first && d->arcs.at[t].head < b.end)
            return true;
    return false;
}

/* Whether both hang on the cue, the one behind it as a clause that is said. */
static bool are_held(const struct doc *d, struct scene_range before, struct scene_range behind,
                     uint32_t cue) {
    bool has_before = false, has_behind = false;
    for (uint32_t c = d->arcs.at[cue].first_child; c; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        if (rel == REL_PUNCT) continue;
        has_before = has_before || (c >= before.first && c < before.end);
        has_behind =
            has_behind || (c >= behind.first && c < behind.end && (rel == REL_CCOMP || rel == REL_PARATAXIS));
    }
    return has_before && has_behind;
}

static bool is_comma(const struct doc *d, uint32_t t) { return str_is(doc_token(d, t), ","); }

/* Where the words in front of the token begin: with the sentence, or behind its last colon or semicolon. */
static uint32_t begin_before(const struct work *w, uint32_t token) {
    const struct doc *d = w->d;
    uint32_t first = d->ranges.at[d->tokens.at[token].sentence].first;
    for (uint32_t t = token; t > first; t--)
        if (str_is(doc_token(d, t - 1), ":") || str_is(doc_token(d, t - 1), ";")) return t;
    return d->tags.at[first].upos == UPOS_CCONJ ? first + 1 : first;
}

static uint32_t end_behind(const struct work *w, uint32_t token) {
    const struct doc *d = w->d;
    uint32_t end = d->ranges.at[d->tokens.at[token].sentence].end;
    for (uint32_t t = token; t < end; t++)
        if (str_is(doc_token(d, t), ";") && !w->scene.stretch_of[t]) return t;
    return end;
}

/* A cue between commas cuts one sentence in two, and both are said where one hangs on the other: If they
 * came, he said, his men would fight. */
static void take_both(const struct work *w, struct said *s) {
    const struct doc *d = w->d;
    uint32_t head = s->cue.head;
    bool is_cue = (w->scene.cues.takes[head] & TAKES_CLAUSE) || w->scene.cues.phrase[head];
    if (s->count != 1 || !is_cue || span_is_empty(s->cue.source)) return;
    struct scene_range group = scene_tokens(d, span_join(s->cue.words, s->cue.source));
    struct range sentence = d->ranges.at[d->tokens.at[head].sentence];
    if (group.first < sentence.first + 2 || group.end + 1 >= sentence.end ||
        group.end > group.first + WIDEST_SET_IN || !is_comma(d, group.first - 1) || !is_comma(d, group.end))
        return;
    struct scene_range piece = scene_tokens(d, s->pieces[0]),
                       before = {begin_before(w, group.first), group.first - 1},
                       behind = {group.end + 1, end_behind(w, group.end + 1)};
    if (piece.first < group.first && piece.end > group.end) return;
    if (piece.end <= group.first) before.first = piece.first;
    if (!is_tied(d, before, behind) && !is_tied(d, behind, before) && !are_held(d, before, behind, head))
        return;
    struct span a = scene_trim(&w->scene, before.first, before.end),
                b = scene_trim(&w->scene, behind.first, behind.end);
    if (span_is_empty(a) || span_is_empty(b)) return;
    s->count = 0;
    speech_piece(s, a), speech_piece(s, b);
}

static bool has_clause(const struct work *w, uint32_t first, uint32_t end) {
    for (uint32_t t = first; t < end; t++)
        if (scene_is_finite(&w->scene, t)) return true;
    return false;
}

/* What follows a semicolon is the report's own again, if it is a clause: said it would stay; Lund | left. */
static void end_at_semicolon(const struct work *w, struct said *s) {
    struct span *piece = &s->pieces[s->count - 1];
    if (s->count != 1 || s->cue.words.begin > piece->begin) return;
    struct scene_range r = scene_tokens(w->d, *piece);
    for (uint32_t t = r.first + 1; t < r.end; t++) {
        if (w->scene.stretch_of[t] || !str_is(doc_token(w->d, t), ";") || !has_clause(w, t, r.end)) continue;
        piece->end = w->d->tokens.at[t - 1].span.end;
        return;
    }
}

/* ---- the layers ---------------------------------------------------------------------------------------- */

static uint8_t kind_of(const struct work *w, const struct said *s) {
    if (s->is_direct) return QUOTE_DIRECT;
    uint32_t inside = 0, outside = 0, first = scene_tokens(w->d, s->pieces[0]).first, end = first;
    for (uint32_t p = 0; p < s->count; p++) {
        struct scene_range range = scene_tokens(w->d, s->pieces[p]);
        end = range.end;
        for (uint32_t t = range.first; t < range.end; t++)
            if (scene_is_word(&w->scene, t))
                inside += w->scene.stretch_of[t] > 0, outside += w->scene.stretch_of[t] == 0;
    }
    if (outside == 0) return has_clause(w, first, end) ? QUOTE_DIRECT : QUOTE_MIXED;
    return inside ? QUOTE_MIXED : QUOTE_INDIRECT;
}

/* Whether the word heads a clause in a tense ("the road was shut"), or one that tells of the past without
 * ("denied having met him"). */
static bool is_told(const struct work *w, uint32_t t) {
    const struct doc *d = w->d;
    if (scene_is_finite(&w->scene, t)) return true;
    for (uint32_t c = d->arcs.at[t].first_child; c; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        if (rel != REL_AUX && rel != REL_COP) continue;
        if (scene_is_finite(&w->scene, c) || d->tags.at[c].xpos == XPOS_VBG) return true;
    }
    return false;
}

/* What is told in the report's words is said where a verb of saying, or a phrase like "according to", holds a
 * clause with a verb in a tense; all else is what somebody holds, wants or does, and so is what a verb of
 * wishing
 * ("demanded that they go", "asked whether") holds. */
static bool holds_attitude(const struct work *w, const struct said *s, struct span span) {
    const struct doc *d = w->d;
    uint32_t head = s->cue.head;
    bool is_verb = head && w->scene.cues.clause_of[head];
    uint8_t takes = w->scene.cues.takes[head];
    if (is_verb && (!(takes & TAKES_CLAUSE) || (takes & TAKES_WISH))) return true;
    struct scene_range range = scene_tokens(d, span);
    for (uint32_t t = range.first; t < range.end; t++) {
        uint32_t above = d->arcs.at[t].head;
        bool is_top = above < range.first || above >= range.end;
        if (is_top && scene_is_word(&w->scene, t) && is_told(w, t)) return false;
    }
    return true;
}

static uint32_t add_parts(struct work *w, const struct said *s) {
    for (uint32_t p = 0; p < s->count; p++) doc_add(w->d, parts)->span = s->pieces[p];
    return s->count;
}

static void emit(struct work *w, const struct said *s, struct span span, uint8_t kind, bool is_attitude) {
    struct quote *q = doc_add(w->d, quotes);
    *q = (struct quote){.span = span,
                        .cue = s->cue.words,
                        .source = s->cue.source,
                        .addressee = s->cue.addressee,
                        .channel = s->cue.channel,
                        .kind = kind,
                        .is_attitude = is_attitude,
                        .rule = str_of(s->rule),
                        .sure = s->sure,
                        .parts = (uint32_t)w->d->parts.count};
    const struct said *first = s->from ? &w->list.at[s->from - 1] : s;
    q->part_count = add_parts(w, first);
    if (first->goes_on) q->part_count += add_parts(w, &w->list.at[first->goes_on - 1]);
}

/* A mixed quotation gives a quote for each of its stretches in marks, as far as they lie in `all` of it. */
static bool emit_stretches(struct work *w, const struct said *s, struct span all, bool is_attitude) {
    bool any = false;
    for (uint32_t p = 0; p < s->count; p++) {
        struct scene_range range = scene_tokens(w->d, s->pieces[p]);
        for (uint32_t t = range.first; t < range.end; t++) {
            uint32_t stretch = w->scene.stretch_of[t];
            if (!stretch || (t > range.first && w->scene.stretch_of[t - 1] == stretch)) continue;
            if (w->scene.owner[stretch - 1] || scene_is_title(&w->scene, stretch - 1)) continue;
            struct span words = w->scene.marks.at[stretch - 1].words;
            if (words.begin < all.begin) words.begin = all.begin;
            if (words.end > all.end) words.end = all.end;
            emit(w, s, words, QUOTE_MIXED, is_attitude);
            any = true;
        }
    }
    return any;
}

static void emit_said(struct work *w, const struct said *s) {
    uint8_t kind = kind_of(w, s);
    struct span all = {s->pieces[0].begin, s->pieces[s->count - 1].end};
    bool is_attitude = kind != QUOTE_DIRECT && holds_attitude(w, s, all);
    if (kind == QUOTE_MIXED && emit_stretches(w, s, all, is_attitude)) return;
    emit(w, s, all, kind == QUOTE_MIXED ? QUOTE_INDIRECT : kind, is_attitude);
}

static int by_begin(const void *a, const void *b) {
    const struct quote *x = a, *y = b;
    if (x->span.begin != y->span.begin) return x->span.begin < y->span.begin ? -1 : 1;
    if (x->span.end != y->span.end) return x->span.end < y->span.end ? -1 : 1;
    return (x->parts > y->parts) - (x->parts < y->parts);
}

static void find_all(struct work *w) {
    speech_find(&w->scene, &w->list);
    size_t direct = w->list.count;
    const struct linear *model = &w->know->models->quotations;
    if (!linear_is_empty(model)) find_learned(w, model);
    for (uint32_t t = 1; linear_is_empty(model) && t < w->d->tokens.count; t++) {
        if (w->scene.cues.takes[t]) find_clause(w, t);
        if (w->scene.cues.phrase[t]) find_phrase(w, t);
    }
    speech_find_behind(&w->scene, &w->list);
    drop_second_hand(w, direct);
    for (uint32_t i = 0; i < w->scene.marks.count; i++) find_below(w, i);
    for (size_t i = direct; i < w->list.count; i++) {
        if (!w->list.at[i].is_direct) take_both(w, &w->list.at[i]), end_at_semicolon(w, &w->list.at[i]);
        close_marks(w, &w->list.at[i]);
    }
}

bool quotes_find(struct doc *d, const struct know *k, struct err *e) {
    (void)e;
    if (d->arcs.count != d->tokens.count || d->tokens.count < 2) return true;
    struct work w = {.d = d, .know = k, .scratch = arena_make()};
    w.scene = scene_make(d, k, w.scratch);
    w.list.arena = w.scratch;
    find_all(&w);
    for (size_t i = 0; i < w.list.count; i++) emit_said(&w, &w.list.at[i]);
    if (d->quotes.count > 2) qsort(d->quotes.at + 1, d->quotes.count - 1, sizeof *d->quotes.at, by_begin);
    arena_free(w.scratch);
    return true;
}
