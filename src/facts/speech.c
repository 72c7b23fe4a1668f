/* First the stretches with a cue beside them, then those that stand alone: these go on with the speaker
 * before them, follow a sentence that ends with a colon, or one that tells in the report's words what
 * somebody said. Where the tree gives the cue no subject, the words beside it are read. */
#include "facts/speech.h"

#include "base/arena.h"
#include "base/str.h"
#include "base/utf8.h"
#include "doc/doc.h"
#include "facts/interviews.h"

enum { LONGEST_ZONE = 60 };

struct work {
    struct scene *scene;
    struct said_list *list;
};

/* ---- small questions ----------------------------------------------------------------------------------- */

static bool is_text(const struct doc *d, uint32_t t, const char *text) {
    return str_is(doc_token(d, t), text);
}

static struct range sentence_of(const struct doc *d, uint32_t t) {
    return d->ranges.at[d->tokens.at[t].sentence];
}

static uint32_t block_of(const struct doc *d, uint32_t t) {
    return d->sentences.at[d->tokens.at[t].sentence].block;
}

/* "told “The Morning Show.”": a title right behind a word is what that word is about. */
static bool is_named_work(const struct work *w, uint32_t stretch) {
    uint32_t first = scene_tokens(w->scene->d, w->scene->marks.at[stretch].whole).first;
    return first > 1 && scene_is_word(w->scene, first - 1) && scene_is_title(w->scene, stretch);
}

/* Whether the words in marks can be an utterance: they hold a finite verb, or end as one. */
static bool is_speech(const struct work *w, uint32_t stretch) {
    const struct doc *d = w->scene->d;
    struct scene_range q = scene_tokens(d, w->scene->marks.at[stretch].words);
    if (q.first >= q.end) return false;
    uint32_t words = 0;
    bool has_verb = false;
    for (uint32_t t = q.first; t < q.end; t++) {
        words += scene_is_word(w->scene, t);
        has_verb = has_verb || scene_is_finite(w->scene, t);
    }
    if (is_named_work(w, stretch)) return false;
    struct str last = doc_token(d, q.end - 1);
    bool ends = str_is(last, ",") || str_is(last, ".") || str_is(last, "?") || str_is(last, "!") ||
                str_is(last, "...");
    return words && (ends || (has_verb && words >= 3));
}

/* ---- attributions -------------------------------------------------------------------------------------- */

struct said *speech_add(struct said_list *list, const char *rule, float sure) {
    list->at = arena_grow(list->arena, list->at, list->count, &list->room, sizeof *list->at);
    struct said *s = &list->at[list->count++];
    *s = (struct said){.rule = rule, .sure = sure};
    return s;
}

void speech_piece(struct said *s, struct span piece) {
    if (span_is_empty(piece)) return;
    if (s->count < SAID_PIECES)
        s->pieces[s->count++] = piece;
    else
        s->pieces[SAID_PIECES - 1].end = piece.end;
}

/* Gives a stretch to an attribution, and with it the stretches whose speech it goes on with. */
static void own(struct work *w, struct said *s, uint32_t stretch) {
    uint32_t first = stretch, place = (uint32_t)(s - w->list->at) + 1;
    while (first > 0 && w->scene->marks.at[first].goes_on && !w->scene->owner[first - 1]) first--;
    for (uint32_t i = first; i <= stretch; i++) {
        speech_piece(s, w->scene->marks.at[i].words);
        w->scene->owner[i] = place;
    }
    for (uint32_t i = stretch + 1;
         i < w->scene->marks.count && w->scene->marks.at[i].goes_on && !w->scene->owner[i]; i++) {
        speech_piece(s, w->scene->marks.at[i].words);
        w->scene->owner[i] = place;
    }
    s->is_direct = true;
}

/* ---- 1. speech in marks with a cue beside it ----------------------------------------------------------- */

static bool is_stop(const struct doc *d, uint32_t t) { /* also one that was left at its word: "TV." */
    return d->tags.at[t].xpos == XPOS_STOP || str_ends(doc_token(d, t), ".");
}

/* The tokens between the stretch and what comes before it in its sentence, the marks left out. Behind a stop
 * a new sentence begins, even where none was cut. */
static struct scene_range zone_before(const struct work *w, uint32_t stretch) {
    const struct doc *d = w->scene->d;
    uint32_t first = scene_tokens(d, w->scene->marks.at[stretch].whole).first,
             begin = sentence_of(d, first).first;
    if (stretch > 0) {
        uint32_t last = scene_tokens(d, w->scene->marks.at[stretch - 1].whole).end;
        if (last > begin) begin = last;
    }
    if (first > begin + LONGEST_ZONE) begin = first - LONGEST_ZONE;
    if (begin < first && is_stop(d, first - 1)) begin = first;
    return (struct scene_range){begin < first ? begin : first, first};
}

static bool has_verb(const struct work *w, uint32_t first, uint32_t end) {
    for (uint32_t t = first; t < end; t++)
        if (scene_is_finite(w->scene, t)) return true;
    return false;
}

/* The next stretch that can be an utterance; a nickname in the speaker's name is none. */
static uint32_t next_speech(const struct work *w, uint32_t stretch) {
    uint32_t next = stretch + 1;
    while (next < w->scene->marks.count && !is_speech(w, next)) next++;
    return next;
}

/* The tokens behind it up to the end of its sentence or the next utterance. What was cut off without a verb
 * is taken together with the next sentence: "Why?" | he asked. "No," Gov. | Alba said. */
static struct scene_range zone_after(const struct work *w, uint32_t stretch) {
    const struct doc *d = w->scene->d;
    struct scene_range q = scene_tokens(d, w->scene->marks.at[stretch].whole);
    if (q.end <= q.first) return (struct scene_range){0};
    uint32_t first = q.end, end = sentence_of(d, q.end - 1).end;
    uint32_t limit = (uint32_t)d->tokens.count;
    uint32_t next = next_speech(w, stretch);
    if (next < w->scene->marks.count) limit = scene_tokens(d, w->scene->marks.at[next].whole).first;
    if (limit > first + LONGEST_ZONE) limit = first + LONGEST_ZONE;
    bool is_whole =
        first < end && is_stop(d, first); /* the sentence ends with the mark: "... a trap". Alba said ... */
    for (int more = 0; more < 2 && end < limit && !is_whole && !has_verb(w, first, end); more++) {
        if (block_of(d, end) != w->scene->marks.at[stretch].block) break;
        end = sentence_of(d, end).end;
    }
    if (end > limit) end = limit;
    return (struct scene_range){first, first < end ? end : first};
}

static bool may_quote(const struct work *w, uint32_t t) {
    return w->scene->cues.takes[t] & (TAKES_CLAUSE | TAKES_BELIEF | TAKES_MARKS);
}

/* Whether the verb is part of a description that a pronoun opens behind `first`: "..., who leads the party,
 * said". */
static bool in_relative(const struct doc *d, uint32_t first, uint32_t t) {
    unsigned rel = d->arcs.at[t].rel;
    if (rel != REL_ACL_RELCL && rel != REL_ADVCL_RELCL) return false;
    for (uint32_t i = d->arcs.at[t].left > first ? d->arcs.at[t].left : first; i < t; i++) {
        unsigned x = d->tags.at[i].xpos;
        if (x == XPOS_WP || x == XPOS_WDT || x == XPOS_WPS || x == XPOS_WRB) return true;
    }
    return false;
}

/* Whether the words between a cue and the mark leave the mark to begin what is said: said, "X" / told me on
 * Monday, "X" but not: said the plan was "X" / said that, "X" / said his "X". */
static bool leads_in(const struct work *w, uint32_t cue, struct scene_range z) {
    const struct doc *d = w->scene->d;
    uint32_t last = z.end - 1;
    bool has_comma = is_text(d, last, ",");
    for (uint32_t t = cue + 1; t < z.end; t++) {
        unsigned upos = d->tags.at[t].upos;
        if (scene_is_finite(w->scene, t) || upos == UPOS_SCONJ) return false;
        if (!has_comma && upos != UPOS_ADV && upos != UPOS_PUNCT) return false;
    }
    unsigned before = last > cue + 1 ? d->tags.at[last - 1].upos : UPOS_NONE;
    return !has_comma || (before != UPOS_VERB && before != UPOS_CCONJ && before != UPOS_DET);
}

/* "According to the ministry, "X": the phrase and the noun it introduces are all that stands in front. */
static uint32_t phrase_before(const struct work *w, struct scene_range z) {
    const struct doc *d = w->scene->d;
    while (z.first < z.end && !w->scene->cues.phrase[z.first]) {
        if (d->tags.at[z.first].upos != UPOS_CCONJ && scene_is_word(w->scene, z.first)) return 0;
        z.first++;
    }
    bool leads = z.first < z.end && (is_text(d, z.end - 1, ",") || is_text(d, z.end - 1, ":"));
    return leads && !has_verb(w, z.first, z.end) ? z.first : 0;
}

/* The cue in front of the words: the last one that leads to them, or any verb where a colon does. */
static uint32_t cue_before(const struct work *w, uint32_t stretch) {
    const struct doc *d = w->scene->d;
    struct scene_range z = zone_before(w, stretch);
    if (z.first >= z.end) return 0;
    uint32_t any = 0, phrase = phrase_before(w, z);
    if (phrase) return phrase;
    bool has_colon = is_text(d, z.end - 1, ":");
    for (uint32_t t = z.end - 1; t >= z.first && t > 0; t--) {
        if (may_quote(w, t)) return has_colon || leads_in(w, t, z) ? t : 0;
        if (!scene_is_finite(w->scene, t) && d->tags.at[t].upos != UPOS_VERB) continue;
        if (!has_colon && scene_is_finite(w->scene, t)) return 0;
        if (!any || d->arcs.at[t].rel == REL_ROOT) any = t;
    }
    return has_colon ? any : 0;
}

static bool ends_open(const struct work *w, uint32_t stretch) { /* "X," ... or "X", ... or "X?" ... */
    const struct doc *d = w->scene->d;
    struct scene_range q = scene_tokens(d, w->scene->marks.at[stretch].words);
    while (q.end > q.first && cues_is_mark(d, q.end - 1)) q.end--;
    if (q.first == q.end) return false;
    if (is_text(d, q.end - 1, ",") || is_text(d, q.end - 1, "?") || is_text(d, q.end - 1, "!")) return true;
    uint32_t next = scene_tokens(d, w->scene->marks.at[stretch].whole).end;
    return !is_stop(d, q.end - 1) && next < d->tokens.count && is_text(d, next, ",");
}

static bool ends_with_comma(const struct work *w, uint32_t stretch) { /* "X," wants a cue */
    const struct doc *d = w->scene->d;
    struct scene_range q = scene_tokens(d, w->scene->marks.at[stretch].words);
    while (q.end > q.first && cues_is_mark(d, q.end - 1)) q.end--;
    return q.first < q.end && is_text(d, q.end - 1, ",");
}

static bool has_words(const struct work *w, struct scene_range z) {
    for (uint32_t t = z.first; t < z.end; t++)
        if (scene_is_word(w->scene, t)) return true;
    return false;
}

/* Whether the verb has something else to say: a clause, an infinitive, an object that is not the one who is
 * told. */
static bool has_matter(const struct work *w, uint32_t verb) {
    const struct doc *d = w->scene->d;
    for (uint32_t c = d->arcs.at[verb].first_child; c; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        if (c > verb && (rel == REL_CCOMP || rel == REL_XCOMP)) return true;
        if (c > verb && rel == REL_OBJ && !(w->scene->cues.takes[verb] & TAKES_ADDRESSEE)) return true;
    }
    return false;
}

/* The verb of a sentence that says no more than who spoke: "... a trap." Alba said. */
static uint32_t bare_cue(const struct work *w, struct scene_range z) {
    const struct doc *d = w->scene->d;
    if (z.first >= z.end || z.end != sentence_of(d, z.first).end) return 0;
    uint32_t last = z.end - 1;
    while (last > z.first && d->tags.at[last].upos == UPOS_PUNCT) last--;
    bool is_bare = last > z.first && (w->scene->cues.takes[last] & TAKES_CLAUSE) && is_stop(d, z.end - 1);
    for (uint32_t t = z.first; t < last && is_bare; t++)
        is_bare = !scene_is_finite(w->scene, t) && d->tags.at[t].upos != UPOS_PUNCT;
    return is_bare ? last : 0;
}

/* A sentence that was cut where none begins: "Why?" | beamed the mayor. */
static bool begins_small(const struct doc *d, uint32_t t) {
    struct str s = doc_token(d, t);
    uint32_t length;
    return s.size && utf8_is_letter(utf8_at(s.at, s.size, 0, &length)) &&
           !utf8_is_upper(utf8_at(s.at, s.size, 0, &length));
}

/* The cue behind the words: the first one that is not part of the speaker's description. Behind a comma
 * within the marks any verb will do: "No," she sang. A sentence of its own must have nothing else to say:
 * "Why?" Alba asked. */
static uint32_t cue_after(const struct work *w, uint32_t stretch) {
    const struct doc *d = w->scene->d;
    struct scene_range z = zone_after(w, stretch);
    bool is_open = ends_open(w, stretch), is_small = z.first < z.end && begins_small(d, z.first),
         is_cut = z.first < z.end && z.first == sentence_of(d, z.first).first && !is_small &&
                  !ends_with_comma(w, stretch);
    if (is_cut && !is_open) return bare_cue(w, z);
    for (uint32_t t = z.first; t < z.end; t++) {
        unsigned upos = d->tags.at[t].upos;
        if (w->scene->stretch_of[t]) continue;
        if (is_open && is_small && t == z.first && d->tags.at[t].xpos == XPOS_VBN) return t;
        if (w->scene->cues.phrase[t]) return t;
        if (!is_open && (upos == UPOS_ADP || upos == UPOS_PART))
            return 0; /* "a trap" for them all, he said */
        if (may_quote(w, t) && !in_relative(d, z.first, t))
            return is_cut && (has_matter(w, t) || !(w->scene->cues.takes[t] & (TAKES_CLAUSE | TAKES_MARKS)))
                       ? 0
                       : t;
        if (scene_is_finite(w->scene, t) && !in_relative(d, z.first, t) && upos != UPOS_AUX)
            return is_open && !is_cut && !has_words(w, zone_before(w, stretch)) ? t : 0;
        if ((upos == UPOS_CCONJ || upos == UPOS_SCONJ) && t <= z.first + 1) return 0;
    }
    return 0;
}

/* The words that open the zone, up to a comma or a verb: "X," Mr Alba, holding a cup, said. */
static struct span source_ahead(const struct work *w, struct scene_range zone, uint32_t cue) {
    const struct doc *d = w->scene->d;
    uint32_t first = zone.first;
    while (first < cue && !scene_is_word(w->scene, first)) first++;
    uint32_t end = first;
    while (end < cue && d->tags.at[end].upos != UPOS_VERB && d->tags.at[end].upos != UPOS_AUX &&
           !is_text(d, end, ",")) {
        if (d->tags.at[end].upos == UPOS_CCONJ || d->tags.at[end].upos == UPOS_ADP) break;
        end++;
    }
    return end < cue && is_text(d, end, ",") ? cues_trim(d, first, end) : (struct span){0};
}

/* The noun phrase next to a cue, for where the tree gives no subject: "said Mr Alba" or "Mr Alba said". */
static struct span source_beside(const struct work *w, struct scene_range zone, uint32_t cue) {
    const struct doc *d = w->scene->d;
    struct span ahead = source_ahead(w, zone, cue);
    if (!span_is_empty(ahead)) return ahead;
    uint32_t first = cue + 1, end = cue + 1;
    while (end < zone.end && d->tags.at[end].upos != UPOS_PUNCT && d->tags.at[end].upos != UPOS_ADP) end++;
    struct span behind = cues_trim(d, first, end);
    first = cue;
    while (first > zone.first && d->tags.at[first - 1].upos != UPOS_VERB) first--;
    end = cue;
    while (end > first && (d->tags.at[end - 1].upos == UPOS_AUX || d->tags.at[end - 1].upos == UPOS_ADV))
        end--;
    struct span before = cues_trim(d, first, end);
    return span_is_empty(before) ? behind : before;
}

/* Whether the source that the tree gives lies in somebody's speech: then the tree is wrong. */
static bool is_in_marks(const struct work *w, struct span s) {
    uint32_t t = doc_token_at(w->scene->d, s.begin);
    return t < w->scene->d->tokens.count && w->scene->stretch_of[t];
}

/* Or it begins a sentence in the middle of the zone: "No," Gov. | Alba said. */
static bool is_cut_off(const struct work *w, struct span source, struct scene_range zone, uint32_t cue) {
    uint32_t t = doc_token_at(w->scene->d, source.begin);
    return t > zone.first && t < cue && t == sentence_of(w->scene->d, t).first;
}

/* Or a nickname in marks stands in front of it: Alba, in a "peace" shirt, said. */
static bool is_behind_marks(const struct work *w, struct span source, struct scene_range zone) {
    const struct doc *d = w->scene->d;
    uint32_t end = doc_token_at(d, source.begin);
    for (uint32_t t = zone.first; t < end && t < zone.end; t++)
        if (w->scene->stretch_of[t]) return true;
    return false;
}

static void attribute(struct work *w, uint32_t stretch, uint32_t cue, struct scene_range zone,
                      const char *rule) {
    struct said *last = w->list->count ? &w->list->at[w->list->count - 1] : NULL;
    struct cue read = cues_read(&w->scene->cues, cue);
    if (last && last->is_direct && last->cue.head == read.head) { /* "X", he said, "Y" */
        own(w, last, stretch);
        return;
    }
    bool is_lost = span_is_empty(read.source) || is_in_marks(w, read.source) ||
                   is_cut_off(w, read.source, zone, cue) || is_behind_marks(w, read.source, zone);
    if (!w->scene->cues.phrase[cue] && is_lost) read.source = source_beside(w, zone, cue);
    struct said *s = speech_add(w->list, rule, 0.95f);
    s->cue = read;
    own(w, s, stretch);
}

/* `Alba: "We will stay"` has no verb: the colon is the cue. */
static void attribute_colon(struct work *w, uint32_t stretch, struct scene_range zone) {
    struct span source = cues_trim(w->scene->d, zone.first, zone.end - 1);
    if (span_is_empty(source) || zone.end - zone.first > 8) return;
    struct said *s = speech_add(w->list, "colon", 0.8f);
    s->cue = (struct cue){
        .head = zone.end - 1, .words = w->scene->d->tokens.at[zone.end - 1].span, .source = source};
    own(w, s, stretch);
}

static bool is_dash(const struct doc *d, uint32_t t) {
    return is_text(d, t, "-") || is_text(d, t, "--") || is_text(d, t, "\xE2\x80\x93") ||
           is_text(d, t, "\xE2\x80\x94") || is_text(d, t, "\xE2\x80\x95");
}

/* "We will stay." -- Alba: signed by a dash. */
static void attribute_dash(struct work *w, uint32_t stretch) {
    const struct doc *d = w->scene->d;
    struct scene_range z = zone_after(w, stretch);
    if (z.end < z.first + 2 || z.end > z.first + 12 || !is_dash(d, z.first) || has_verb(w, z.first, z.end))
        return;
    struct said *s = speech_add(w->list, "marks, signed", 0.8f);
    s->cue = (struct cue){
        .head = z.first, .words = d->tokens.at[z.first].span, .source = cues_trim(d, z.first, z.end)};
    own(w, s, stretch);
}

/* Mills "got a deal," he said: the sentence begins outside of the marks, and all of it is what he said. */
static void attribute_rest(struct work *w, uint32_t stretch, uint32_t cue) {
    const struct doc *d = w->scene->d;
    struct span words = w->scene->marks.at[stretch].words;
    uint32_t first = sentence_of(d, scene_tokens(d, words).first).first;
    if (has_matter(w, cue) || (stretch > 0 && w->scene->owner[stretch - 1] &&
                               w->scene->marks.at[stretch - 1].whole.end > d->tokens.at[first].span.begin))
        return;
    while (first < d->tokens.count && !scene_is_word(w->scene, first)) first++;
    struct said *s = speech_add(w->list, "marks, cue behind the sentence", 0.85f);
    s->cue = cues_read(&w->scene->cues, cue);
    struct scene_range zone = zone_after(w, stretch);
    if (span_is_empty(s->cue.source) || is_in_marks(w, s->cue.source))
        s->cue.source = source_beside(w, zone, cue);
    speech_piece(s, (struct span){d->tokens.at[first].span.begin, words.end});
}

static void find_beside(struct work *w, uint32_t stretch) {
    if (w->scene->owner[stretch] || !is_speech(w, stretch)) return;
    uint32_t before = cue_before(w, stretch), after = cue_after(w, stretch);
    struct scene_range zone = zone_before(w, stretch);
    if (after && !before && !w->scene->cues.phrase[after] && has_words(w, zone))
        attribute_rest(w, stretch, after);
    else if (after && (!before || ends_open(w, stretch)))
        attribute(w, stretch, after, zone_after(w, stretch), "marks, cue behind");
    else if (before)
        attribute(w, stretch, before, zone, "marks, cue before");
    else if (zone.end > zone.first && is_text(w->scene->d, zone.end - 1, ":"))
        attribute_colon(w, stretch, zone);
    else
        attribute_dash(w, stretch);
}

/* ---- 2. speech in marks that stands alone -------------------------------------------------------------- */

/* Whether the sentence goes on behind the stretch; the next sentence, where none was cut, does not count. */
static bool runs_on(const struct work *w, uint32_t stretch) {
    const struct doc *d = w->scene->d;
    struct scene_range z = zone_after(w, stretch);
    if (z.first >= z.end || z.first == sentence_of(d, z.first).first) return false;
    return z.first > 1 && has_words(w, z);
}

/* The sentence in front of the stretch leads to it: by a colon, or by a verb of saying that governs nothing
 * else. */
static uint32_t cue_of_sentence_before(const struct work *w, uint32_t first) {
    const struct doc *d = w->scene->d;
    if (first < 2) return 0;
    struct range s = sentence_of(d, first - 1);
    uint32_t last = s.end - 1, root = 0;
    bool has_colon = is_text(d, last, ":");
    for (uint32_t t = s.first; t < s.end; t++) {
        if (d->arcs.at[t].rel == REL_ROOT) root = t;
        if (w->scene->stretch_of[t]) return 0;
    }
    if (!has_colon) return 0;
    for (uint32_t t = last; t >= s.first && t > 0; t--)
        if (may_quote(w, t)) return t;
    return root;
}

/* The attribution that the stretch goes on with: its words or its cue are in the sentence before; in the same
 * block there may be two sentences between. */
static struct said *speech_before(const struct work *w, uint32_t stretch, uint32_t first) {
    const struct doc *d = w->scene->d;
    if (stretch == 0 || first < 2 || !w->scene->owner[stretch - 1]) return NULL;
    struct said *before = &w->list->at[w->scene->owner[stretch - 1] - 1];
    uint32_t last = doc_token_at(d, w->scene->marks.at[stretch - 1].whole.end - 1), cue = before->cue.head;
    uint32_t near = d->tokens.at[cue > last && cue < first ? cue : last].sentence;
    uint32_t between = d->tokens.at[first - 1].sentence - near;
    uint32_t blocks = w->scene->marks.at[stretch].block - w->scene->marks.at[stretch - 1].block;
    return between <= (blocks == 0 ? 2 : 0) && blocks <= 1 ? before : NULL;
}

/* Whether the words are what the sentence's verb of saying asks of others: the answer is another's. */
static bool asks(const struct work *w, uint32_t verb) {
    const struct doc *d = w->scene->d;
    for (uint32_t c = d->arcs.at[verb].first_child; c; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        uint32_t mark = doc_child(d, c, REL_MARK);
        if (rel == REL_XCOMP || (rel == REL_CCOMP && mark && is_text(d, mark, "whether"))) return true;
    }
    return false;
}

/* The verb of the sentence in front of the stretch, if it tells what its subject said: The road was shut, he
 * said. "We will open it soon." */
static uint32_t report_before(const struct work *w, uint32_t stretch, uint32_t first) {
    const struct doc *d = w->scene->d;
    if (first < 2 || block_of(d, first - 1) != w->scene->marks.at[stretch].block) return 0;
    struct range s = sentence_of(d, first - 1);
    for (uint32_t t = s.first; t < s.end; t++) {
        unsigned rel = rel_base(d->arcs.at[t].rel);
        bool is_top = rel == REL_ROOT || rel == REL_PARATAXIS ||
                      (rel == REL_CONJ && d->arcs.at[d->arcs.at[t].head].rel == REL_ROOT);
        if (!is_top || !(w->scene->cues.takes[t] & TAKES_CLAUSE) || w->scene->stretch_of[t]) continue;
        uint32_t clause = w->scene->cues.clause_of[t];
        if (clause && !d->clauses.at[clause].is_negated && !asks(w, t)) return t;
    }
    return 0;
}

/* Whether only the cue of `before` and its sentence stand between its words and the stretch, and the cue
 * tells nothing else: said, adding that ... */
static bool goes_on_behind(const struct work *w, const struct said *before, uint32_t stretch,
                           uint32_t first) {
    const struct doc *d = w->scene->d;
    uint32_t last = doc_token_at(d, w->scene->marks.at[stretch - 1].whole.end - 1), cue = before->cue.head;
    if (before->goes_on || before->from || cue <= last || cue >= first ||
        d->tokens.at[first - 1].sentence != d->tokens.at[cue].sentence ||
        w->scene->marks.at[stretch].block != w->scene->marks.at[stretch - 1].block)
        return false;
    for (uint32_t t = cue + 1; t < first; t++)
        if (d->tags.at[t].upos == UPOS_VERB && d->arcs.at[t].head == cue) return false;
    return true;
}

static bool stands_alone(const struct work *w, uint32_t stretch) {
    return !w->scene->owner[stretch] && is_speech(w, stretch) && !has_words(w, zone_before(w, stretch)) &&
           !runs_on(w, stretch);
}

static void find_alone(struct work *w, uint32_t stretch) {
    const struct doc *d = w->scene->d;
    if (!stands_alone(w, stretch)) return;
    uint32_t first = scene_tokens(d, w->scene->marks.at[stretch].whole).first;
    uint32_t cue = cue_of_sentence_before(w, first);
    if (cue) {
        struct range r = sentence_of(d, first - 1);
        attribute(w, stretch, cue, (struct scene_range){r.first, r.end}, "marks, colon before");
        return;
    }
    struct said *before = speech_before(w, stretch, first);
    if (!before) return;
    uint32_t place = (uint32_t)(before - w->list->at);
    bool goes_on = goes_on_behind(w, before, stretch, first);
    struct said *s = speech_add(w->list, "marks, same speaker goes on", 0.85f);
    before = &w->list->at[place];
    s->cue = before->cue;
    if (goes_on) s->from = place + 1, before->goes_on = (uint32_t)w->list->count;
    own(w, s, stretch);
}

/* The attribution that a token of the sentence in front of the stretch is the cue of; NULL where there is
 * none. */
static const struct said *told_before(const struct work *w, uint32_t stretch, uint32_t first) {
    const struct doc *d = w->scene->d;
    if (first < 2 || block_of(d, first - 1) != w->scene->marks.at[stretch].block) return NULL;
    uint32_t sentence = d->tokens.at[first - 1].sentence;
    for (size_t i = 0; i < w->list->count; i++) {
        const struct said *s = &w->list->at[i];
        if (d->tokens.at[s->cue.head].sentence == sentence &&
            (w->scene->cues.takes[s->cue.head] & TAKES_CLAUSE) && !asks(w, s->cue.head) &&
            !span_is_empty(s->cue.source))
            return s;
    }
    return NULL;
}

/* What was taken from inside the words of a stretch is told at second hand. */
static void drop_inside(struct work *w, uint32_t stretch) {
    struct span words = w->scene->marks.at[stretch].words;
    for (size_t i = 0; i < w->list->count; i++)
        if (!w->list->at[i].is_direct && span_holds(words, w->list->at[i].cue.words))
            w->list->at[i].count = 0;
}

void speech_find_behind(struct scene *scene, struct said_list *list) {
    struct work w = {scene, list};
    for (uint32_t i = 0; i < scene->marks.count; i++) {
        if (!stands_alone(&w, i)) continue;
        uint32_t first = scene_tokens(scene->d, scene->marks.at[i].whole).first;
        const struct said *told = told_before(&w, i, first);
        uint32_t report = told ? 0 : report_before(&w, i, first);
        struct cue cue = told ? told->cue : report ? cues_read(&scene->cues, report) : (struct cue){0};
        bool is_answer = interviews_is_asked(scene->d, scene->marks.at[i].block);
        if (span_is_empty(cue.source) && !is_answer) continue;
        drop_inside(&w, i);
        bool is_told = !span_is_empty(cue.source);
        struct said *s =
            speech_add(list, is_told ? "marks, behind a report" : "marks, behind a question", 0.7f);
        s->cue = is_told ? cue : (struct cue){0};
        own(&w, s, i);
    }
}

/* The answers of an interview without marks; what stands in marks inside them is told at second hand. */
static void find_answers(struct work *w) {
    const struct doc *d = w->scene->d;
    const struct answer *answers = w->scene->answers;
    uint32_t stretch = 0;
    for (uint32_t b = 1; answers && b < d->blocks.count; b++) {
        if (span_is_empty(answers[b].words)) continue;
        struct said *s = speech_add(w->list, "answer of an interview", 0.85f);
        struct scene_range r = scene_tokens(d, answers[b].words);
        s->is_direct = true;
        s->cue = (struct cue){.source = answers[b].source};
        speech_piece(s, doc_span(d, r.first, r.end));
        while (stretch < w->scene->marks.count && w->scene->marks.at[stretch].block < b) stretch++;
        for (; stretch < w->scene->marks.count && w->scene->marks.at[stretch].block == b; stretch++)
            w->scene->owner[stretch] = (uint32_t)w->list->count;
    }
}

void speech_find(struct scene *scene, struct said_list *list) {
    struct work w = {scene, list};
    find_answers(&w);
    for (uint32_t i = 0; i < scene->marks.count; i++) find_beside(&w, i);
    for (uint32_t i = 0; i < scene->marks.count; i++) find_alone(&w, i);
}
