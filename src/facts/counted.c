#include "facts/counted.h"

#include "doc/doc.h"
#include "facts/fates.h"
#include "know/know.h"
#include "know/wordlist.h"

enum { REACH = 9, STEPS = 40 };

static bool is_noun(const struct doc *d, uint32_t token) {
    unsigned upos = d->tags.at[token].upos;
    return upos == UPOS_NOUN || upos == UPOS_PROPN;
}

/* ---- what is counted ----------------------------------------------------------------------------------- */

/* The noun of the "of" phrase that hangs below one of the tokens: "of political prisoners". */
static uint32_t noun_of(const struct doc *d, uint32_t first, uint32_t end) {
    if (end >= d->tokens.count || !str_is(doc_lemma(d, end), "of")) return 0;
    for (uint32_t t = end + 1; t < d->tokens.count && t < end + REACH; t++) {
        uint32_t head = d->arcs.at[t].head;
        if (head >= first && head < end && rel_base(d->arcs.at[t].rel) == REL_NMOD)
            return is_noun(d, t) ? t : 0;
    }
    return 0;
}

/* Whether nothing but the noun's own modifiers stands between. */
static bool is_beside(const struct doc *d, uint32_t end, uint32_t noun) {
    if (d->tokens.at[noun].sentence != d->tokens.at[end - 1].sentence) return false;
    for (uint32_t t = end; t < noun; t++) {
        unsigned upos = d->tags.at[t].upos;
        bool modifies = rel_base(d->arcs.at[t].rel) == REL_AMOD; /* "ten serving and retired officers" */
        bool breaks = (upos == UPOS_VERB && !modifies && d->arcs.at[t].rel != REL_CONJ) || upos == UPOS_AUX ||
                      upos == UPOS_ADP || upos == UPOS_SCONJ;
        if (breaks || (upos == UPOS_PUNCT && d->tags.at[t].xpos != XPOS_HYPH)) return false;
    }
    return true;
}

/* The noun right after the number, which headlines and lists hide from the tree; only such as news counts. */
static uint32_t noun_after(const struct doc *d, const struct know *k, uint32_t end) {
    enum { MODIFIERS = 3 };
    for (uint32_t t = end; t < d->tokens.count && t <= end + MODIFIERS; t++) {
        unsigned upos = d->tags.at[t].upos;
        if (upos != UPOS_NOUN && upos != UPOS_PROPN && upos != UPOS_ADJ) return 0;
        if (upos == UPOS_NOUN && wordlist_has(know_list(k, "counted"), doc_lemma(d, t)))
            return is_beside(d, end, t) ? t : 0;
    }
    return 0;
}

uint32_t counted_head(const struct doc *d, const struct know *k, uint32_t first, uint32_t end) {
    uint32_t noun = noun_of(d, first, end);
    if (noun && d->tokens.at[noun].sentence == d->tokens.at[first].sentence) return noun;
    for (uint32_t t = first; t < end; t++) {
        const struct arc *a = &d->arcs.at[t];
        bool modifies = a->rel == REL_NUMMOD || a->rel == REL_COMPOUND || a->rel == REL_AMOD ||
                        a->rel == REL_NMOD_UNMARKED;
        bool fits = a->head >= end && a->head < end + REACH && modifies && is_noun(d, a->head);
        if (fits && is_beside(d, end, a->head)) return a->head;
    }
    return noun_after(d, k, end);
}

bool counted_is_told(const struct doc *d, const struct know *k, const struct figure *f) {
    if (!f->head) return false;
    if (f->role || wordlist_has(know_list(k, "counted"), doc_lemma(d, f->head))) return true;
    return d->tags.at[f->head].upos == UPOS_PROPN && (d->tags.at[f->head].feats & FEAT_PLURAL);
}

/* ---- what it is about ---------------------------------------------------------------------------------- */

/* The noun an analyst writes for the word. */
static struct str noun_for(const struct know *k, struct str word) {
    const struct str *as = wordlist_find(know_list(k, "counted-as"), word);
    return as ? *as : word;
}

static bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

/* The first token of a noun written with hyphens: "vice" of "vice-ministers". */
static uint32_t hyphened_first(const struct doc *d, uint32_t first, uint32_t noun) {
    uint32_t t = noun;
    while (t >= first + 2 && str_is(doc_token(d, t - 1), "-") &&
           d->tokens.at[t - 1].span.begin == d->tokens.at[t - 2].span.end &&
           d->tokens.at[t].span.begin == d->tokens.at[t - 1].span.end && is_letter(doc_token(d, t - 2).at[0]))
        t -= 2;
    return t;
}

/* "Kurds" stay "Kurd": a name, outside headlines, where all words may have capitals. */
static bool keeps_capital(const struct doc *d, const struct know *k, uint32_t noun) {
    struct str word = doc_token(d, noun);
    bool capital =
        word.size > 1 && word.at[0] >= 'A' && word.at[0] <= 'Z' && !(word.at[1] >= 'A' && word.at[1] <= 'Z');
    uint32_t block = d->sentences.at[d->tokens.at[noun].sentence].block;
    return capital && d->blocks.at[block].kind != BLOCK_HEADLINE &&
           !wordlist_has(know_list(k, "counted"), doc_lemma(d, noun));
}

static struct str about_noun(const struct doc *d, const struct know *k, uint32_t first, uint32_t noun) {
    struct str lemma = str_lower(d->arena, doc_lemma(d, noun));
    if (keeps_capital(d, k, noun) && lemma.size) {
        char *letters = arena_copy(d->arena, lemma.at, lemma.size);
        letters[0] = doc_token(d, noun).at[0];
        return (struct str){letters, lemma.size};
    }
    uint32_t begin = hyphened_first(d, first, noun);
    if (begin == noun) return noun_for(k, lemma);
    struct str before =
        doc_words(d, (struct span){d->tokens.at[begin].span.begin, d->tokens.at[noun].span.begin});
    return str_lower(d->arena, str_of(arena_print(d->arena, "%.*s%.*s", (int)before.size, before.at,
                                                  (int)lemma.size, lemma.at)));
}

/* "kilometre" for "30 kilometres", "dollar" for "$3": the unit as the text has it, else as we call it. */
static struct str about_unit(const struct doc *d, const struct know *k, const struct figure *f) {
    if (str_begins(f->rule, "speed")) return noun_for(k, str_lower(d->arena, f->unit));
    uint32_t last = f->end - 1;
    bool is_word =
        last > f->first && is_letter(doc_token(d, last).at[0]) && d->tags.at[last].upos != UPOS_NUM;
    struct str lemma = str_lower(d->arena, doc_lemma(d, last));
    return is_word && !str_is(lemma, "cent") ? noun_for(k, lemma) : noun_for(k, str_lower(d->arena, f->unit));
}

struct str counted_about(const struct doc *d, const struct know *k, const struct figure *f) {
    if (!f->first) return (struct str){0};
    if (f->unit.size) return about_unit(d, k, f);
    return f->head ? about_noun(d, k, f->end, f->head) : (struct str){0};
}

/* ---- who says so, as of when --------------------------------------------------------------------------- */

uint32_t counted_before_aside(const struct doc *d, uint32_t at) {
    uint32_t first = d->ranges.at[d->tokens.at[at].sentence].first, t = at - 1;
    if (t <= first || !str_is(doc_token(d, t), ",")) return t >= first ? t : 0;
    for (uint32_t i = 0; i < REACH && t > first; i++)
        if (str_is(doc_token(d, --t), ",")) return t > first ? t - 1 : 0;
    return 0;
}

static const struct clause *clause_over(const struct doc *d, uint32_t token) {
    for (uint32_t i = 0; i < STEPS && token; i++, token = d->arcs.at[token].head) {
        const struct clause *c = doc_clause(d, token);
        if (c) return c;
    }
    return NULL;
}

/* The words of a noun phrase that name somebody: without the clauses and asides that hang at its end. */
static struct span phrase_span(const struct doc *d, uint32_t head) {
    uint32_t end = head + 1;
    while (end < d->arcs.at[head].end &&
           (d->arcs.at[end].rel == REL_FLAT || d->arcs.at[end].rel == REL_COMPOUND))
        end++;
    uint32_t first = d->arcs.at[head].left;
    while (first < head && (d->arcs.at[first].rel == REL_CASE || d->arcs.at[first].rel == REL_PUNCT ||
                            d->arcs.at[first].rel == REL_FIXED))
        first++;
    return end - first <= REACH ? doc_span(d, first, end) : doc_span(d, head, end);
}

/* Who made the estimates: "UN" in "UN estimates", all of it in "the UN". */
static struct span maker_span(const struct doc *d, const struct know *k, uint32_t head) {
    if (!wordlist_has(know_list(k, "estimates"), doc_lemma(d, head))) return phrase_span(d, head);
    for (uint32_t c = d->arcs.at[head].first_child; c; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        bool names =
            rel == REL_COMPOUND || d->arcs.at[c].rel == REL_NMOD_POSS || (rel == REL_NMOD && c > head);
        if (names && is_noun(d, c)) return phrase_span(d, c);
    }
    return (struct span){0};
}

/* "according to X" below the predicate. */
static struct span according_to(const struct doc *d, const struct know *k, uint32_t predicate) {
    for (uint32_t c = d->arcs.at[predicate].first_child; c; c = d->arcs.at[c].next_sibling)
        for (uint32_t m = d->arcs.at[c].first_child; m; m = d->arcs.at[m].next_sibling)
            if (d->arcs.at[m].rel == REL_CASE && str_is(doc_lemma(d, m), "accord"))
                return maker_span(d, k, c);
    return (struct span){0};
}

/* "according to UN estimates" right before or after the figure's words, up to the next mark. */
static struct span source_beside(const struct doc *d, const struct know *k, const struct figure *f) {
    uint32_t end = d->ranges.at[d->tokens.at[f->first].sentence].end,
             before = counted_before_aside(d, f->first);
    uint32_t at = before && before + 1 < f->first ? before + 2 : f->end;
    if (at < end && str_is(doc_token(d, at), ",")) at++;
    if (at + 2 >= end || !str_is(doc_lemma(d, at), "accord") || !str_is(doc_token(d, at + 1), "to"))
        return (struct span){0};
    uint32_t first = at + 2, last = first;
    while (first < end && d->tags.at[first].upos == UPOS_DET && str_is(doc_lemma(d, first), "a")) first++;
    while (last < end && last < first + REACH && d->tags.at[last].upos != UPOS_PUNCT) last++;
    if (last > first + 1 && wordlist_has(know_list(k, "estimates"), doc_lemma(d, last - 1))) last--;
    return is_noun(d, last - 1) ? doc_span(d, first, last) : (struct span){0};
}

static bool is_teller(const struct know *k, struct str verb, const char *how) {
    const struct str *found = wordlist_find(know_list(k, "tellers"), verb);
    return found && str_is(*found, how);
}

/* "The ministry put the dead at 41": who counts in the figure's own clause; "put" alone is what a hand does.
 */
static struct span source_counting(const struct doc *d, const struct know *k, const struct clause *c) {
    struct str verb = doc_lemma(d, c->token);
    if (c->is_passive || !c->subject || !is_noun(d, c->subject) || !is_teller(k, verb, "count"))
        return (struct span){0};
    bool tells = !str_is(verb, "put");
    for (uint32_t t = d->arcs.at[c->token].first_child; t && !tells; t = d->arcs.at[t].next_sibling)
        for (uint32_t m = d->arcs.at[t].first_child; m && !tells; m = d->arcs.at[m].next_sibling)
            tells = d->arcs.at[m].rel == REL_CASE && str_is(doc_lemma(d, m), "at");
    return tells ? maker_span(d, k, c->subject) : (struct span){0};
}

static struct span source_find(const struct doc *d, const struct know *k, const struct clause *c) {
    struct span counting = source_counting(d, k, c);
    if (!span_is_empty(counting)) return counting;
    for (uint32_t i = 0; c && i < 4; i++) {
        struct span s = according_to(d, k, c->token);
        if (!span_is_empty(s)) return s;
        const struct clause *over = c->report ? &d->clauses.at[c->report] : NULL;
        if (over && is_teller(k, doc_lemma(d, over->token), "act")) return (struct span){0};
        if (over && over->subject && is_noun(d, over->subject)) return maker_span(d, k, over->subject);
        if (over) return (struct span){0};
        uint32_t above = d->arcs.at[c->token].head;
        c = above ? clause_over(d, above) : NULL;
    }
    return (struct span){0};
}

/* The date that hangs directly below the same predicate. */
static uint32_t date_find(const struct doc *d, const struct clause *c) {
    struct range r = d->ranges.at[d->tokens.at[c->token].sentence];
    size_t low = 1, high = d->dates.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (d->dates.at[middle].first < r.first)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < d->dates.count && d->dates.at[low].first < r.end; low++) {
        const struct date *x = &d->dates.at[low];
        if (x->kind != DATE_DAY && x->kind != DATE_SPAN) continue;
        for (uint32_t t = x->first; t < x->end; t++)
            if (d->arcs.at[t].head == c->token) return (uint32_t)low;
    }
    return 0;
}

/* "71 people confirmed killed": those who are counted do not count. */
static bool is_counted(const struct doc *d, struct span s) {
    if (span_is_empty(s)) return false;
    for (uint32_t t = doc_token_at(d, s.begin); t < d->tokens.count && d->tokens.at[t].span.begin < s.end;
         t++)
        if (d->tags.at[t].upos == UPOS_NUM) return true;
    return false;
}

void counted_context(const struct doc *d, const struct know *k, struct figure *f) {
    uint32_t token = f->head ? f->head : f->first;
    if (!token) return;
    const struct clause *c = clause_over(d, token);
    if (!c) return;
    f->source = source_beside(d, k, f);
    if (span_is_empty(f->source)) f->source = source_find(d, k, c);
    if (span_overlaps(f->source, f->span) || is_counted(d, f->source)) f->source = (struct span){0};
    f->date = date_find(d, c);
}

/* ---- from one figure to the next ------------------------------------------------------------------------
 */

static bool is_in_one_sentence(const struct doc *d, const struct figure *a, const struct figure *b) {
    return a->first && b->first && b->first >= a->end &&
           d->tokens.at[a->first].sentence == d->tokens.at[b->first].sentence;
}

/* Nothing but "and" or a comma, and the hedge before a number, stands between the two. */
static bool is_joined(const struct doc *d, const struct figure *a, const struct figure *b) {
    if (!is_in_one_sentence(d, a, b) || b->first > a->end + 2) return false;
    return a->end < b->first && (d->tags.at[a->end].upos == UPOS_CCONJ || str_is(doc_token(d, a->end), ","));
}

/* Where "of them", "of whom", "among them" begins right after the number, or right before it; 0 = nowhere. */
static uint32_t part_words(const struct doc *d, uint32_t at) {
    if (at + 1 >= d->tokens.count) return 0;
    struct str of = doc_lemma(d, at), whom = doc_token(d, at + 1);
    if (!str_is(of, "of") && !str_is(of, "among") && !str_is(of, "include")) return 0;
    bool back =
        str_is(whom, "them") || str_is(whom, "whom") || str_is(whom, "those") || str_is(whom, "which");
    return back ? at : 0;
}

/* "19 of them children", "two nurses among them", "of whom 16": some of those whom the figure before counts.
 */
static bool is_part(const struct doc *d, const struct figure *b) {
    if (part_words(d, b->end) || (b->first > 2 && part_words(d, b->first - 2))) return true;
    return b->first > 1 && str_is(doc_lemma(d, b->first - 1), "include");
}

/* The noun said of some of them: "19 of them children". */
static uint32_t part_noun(const struct doc *d, uint32_t end) {
    enum { MODIFIERS = 3 };
    for (uint32_t t = end + 2; t < d->tokens.count && t <= end + 2 + MODIFIERS; t++) {
        unsigned upos = d->tags.at[t].upos;
        if (upos == UPOS_NOUN && (d->tags.at[t].feats & FEAT_PLURAL)) return t;
        if (upos != UPOS_ADJ && upos != UPOS_PROPN && upos != UPOS_NOUN) return 0;
    }
    return 0;
}

/* "two more", "another 6,000", "25 of them", "14": what the figure before counts. */
static bool is_elliptic(const struct doc *d, const struct figure *b) {
    if (b->head || b->unit.size || b->about.size || !b->first) return false;
    if (part_words(d, b->end) || b->role) return true;
    struct str before = doc_lemma(d, b->first - 1),
               after = b->end < d->tokens.count ? doc_lemma(d, b->end) : before;
    return str_is(before, "another") || str_is(before, "other") || str_is(after, "more") ||
           str_is(after, "other");
}

static void about_share(const struct doc *d, const struct know *k, const struct figure *a, struct figure *b) {
    uint32_t noun = part_words(d, b->end) ? part_noun(d, b->end) : 0;
    if (noun) b->about = about_noun(d, k, noun, noun);
    if (!noun && fate_is_state(k, d, b->end)) b->about = str_lower(d->arena, doc_token(d, b->end));
    bool people = a && a->about.size && !a->unit.size && (!b->role || (a->head && counted_is_told(d, k, a)));
    if (!b->about.size && people) b->about = a->about;
    if (!b->about.size && b->role) b->about = str_of("person");
}

void counted_share(struct doc *d, const struct know *k) {
    for (size_t i = 1; i < d->figures.count; i++) {
        struct figure *b = &d->figures.at[i], *a = i > 1 ? b - 1 : NULL;
        bool one = a && is_in_one_sentence(d, a, b), units = (a && a->unit.size) || b->unit.size;
        if (one && !units && is_joined(d, a, b)) {
            if (!a->role) a->role = b->role;
            if (!b->role) b->role = a->role;
        }
        if (one && !units && !b->role && is_part(d, b)) b->role = a->role;
        if (is_elliptic(d, b)) about_share(d, k, one ? a : NULL, b);
    }
}
