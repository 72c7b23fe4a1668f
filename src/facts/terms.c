#include "facts/terms.h"

#include "facts/seeker.h"

#include "doc/doc.h"
#include "facts/cues.h"
#include "know/know.h"
#include "know/wordlist.h"

/* The mark that closes the last quotation inside belongs to the words: said it was "a prison for all". */
struct span terms_trim(const struct doc *d, uint32_t first, uint32_t end) {
    struct span span = cues_trim(d, first, end);
    uint32_t marks = 0;
    for (uint32_t i = span.begin; i < span.end; i++) marks += d->text[i] == '"';
    if (marks % 2 && span.end < d->size && d->text[span.end] == '"') span.end++;
    return span;
}

uint32_t terms_add(struct doc *d, struct span span, uint8_t kind, uint32_t date) {
    if (span_is_empty(span)) return 0;
    *doc_add(d, terms) = (struct term){.span = span, .kind = kind, .date = date};
    return 1;
}

bool terms_is_finite(const struct doc *d, uint32_t verb) {
    unsigned x = d->tags.at[verb].xpos;
    if (x == XPOS_VBD || x == XPOS_VBZ || x == XPOS_VBP) return true;
    for (uint32_t c = d->arcs.at[verb].first_child; c && c < verb; c = d->arcs.at[c].next_sibling) {
        unsigned aux = d->tags.at[c].xpos;
        bool is_aux = rel_base(d->arcs.at[c].rel) == REL_AUX || rel_base(d->arcs.at[c].rel) == REL_COP;
        if (is_aux && (aux == XPOS_VBD || aux == XPOS_VBZ || aux == XPOS_VBP)) return true;
    }
    return false;
}

/* "..., | and urged the elders", "... | but the other side has refused": something else is told from here. */
static bool is_other_clause(const struct doc *d, uint32_t first, uint32_t t) {
    if (d->tags.at[t].upos != UPOS_CCONJ) return false;
    uint32_t verb = d->arcs.at[t].head;
    if (verb < t || rel_base(d->arcs.at[verb].rel) != REL_CONJ || !terms_is_finite(d, verb)) return false;
    return d->arcs.at[verb].head <= first || !doc_child(d, verb, REL_NSUBJ) ||
           d->tags.at[t - 1].upos == UPOS_PUNCT;
}

static bool is_relative(const struct doc *d, uint32_t t) {
    unsigned x = d->tags.at[t].xpos;
    return x == XPOS_WDT || x == XPOS_WP || x == XPOS_WRB;
}

/* "..., | three weeks after fighting closed the road", "..., | hours after": how long after something else.
 */
static bool is_time_since(const struct doc *d, uint32_t t) {
    unsigned upos = d->tags.at[t].upos;
    uint32_t noun = upos == UPOS_NOUN ? t : d->arcs.at[t].head;
    return (upos == UPOS_NOUN || upos == UPOS_NUM || upos == UPOS_DET) && noun >= t && noun < t + 3 &&
           noun + 1 < d->tokens.count && d->tags.at[noun].upos == UPOS_NOUN &&
           str_is(doc_token(d, noun + 1), "after");
}

/* What a comma sets off: "..., | which he denied", "..., | citing a lack of fuel", "..., | a former
 * minister".
 */
static bool is_aside(const struct doc *d, uint32_t first, uint32_t t) {
    if (is_relative(d, t) || is_time_since(d, t)) return true;
    if (d->tags.at[t].xpos == XPOS_VBG && rel_base(d->arcs.at[t].rel) == REL_ADVCL) return true;
    uint32_t noun = d->tags.at[t].upos == UPOS_DET ? d->arcs.at[t].head : 0;
    return noun > t && d->arcs.at[noun].rel == REL_APPOS && d->arcs.at[noun].head >= first &&
           d->arcs.at[noun].head < t;
}

/* What tells why, or what went before, is no words of a position: "..., | because they were hungry", "... |
 * after the raid had begun". */
static bool is_circumstance(const struct doc *d, uint32_t t) {
    static const char *const WHYS[] = {"because", "although", "though", "whereas",
                                       "despite", "amid",     "amidst", "following"};
    struct str word = doc_lemma(d, t);
    unsigned rel = d->arcs.at[t].rel, head = d->arcs.at[t].head;
    if (rel_base(rel) != REL_MARK && rel_base(rel) != REL_CASE) return false;
    for (unsigned i = 0; i < sizeof WHYS / sizeof *WHYS; i++)
        if (str_is(word, WHYS[i])) return true;
    bool is_time =
        str_is(word, "after") || str_is(word, "as") || str_is(word, "since") || str_is(word, "while");
    return is_time && rel == REL_MARK && d->tags.at[head].xpos == XPOS_VBD;
}

uint32_t terms_clause_end(const struct doc *d, uint32_t head) {
    uint32_t end = d->arcs.at[head].end;
    for (uint32_t c = d->arcs.at[head].first_child; c; c = d->arcs.at[c].next_sibling)
        if (c > head && rel_base(d->arcs.at[c].rel) == REL_PARATAXIS && d->arcs.at[c].left < end)
            end = d->arcs.at[c].left;
    return end;
}

uint32_t terms_cut(const struct doc *d, uint32_t first, uint32_t end) {
    for (uint32_t t = first + 1; t + 1 < end; t++) {
        struct str here = doc_token(d, t);
        if (str_is(here, ";") || str_is(here, ":") || is_other_clause(d, first, t)) return t;
        if (is_circumstance(d, t)) return t;
        if (str_is(here, ",") && (str_is(doc_token(d, t + 1), "according") || is_aside(d, first, t + 1)))
            return t;
        if (d->tags.at[t].upos == UPOS_CCONJ && is_relative(d, t + 1)) return t;
    }
    return end;
}

static char small(char c) { return (char)(c >= 'A' && c <= 'Z' ? c + 32 : c); }

/* The longest phrase of a list that begins at the token: how many tokens it has, 0 where there is none. */
static uint32_t phrase_at(const struct doc *d, const struct wordlist *list, uint32_t token,
                          const struct str **value) {
    char words[48];
    size_t size = 0;
    uint32_t best = 0;
    for (uint32_t n = 0; n < list->longest && token + n < d->tokens.count; n++) {
        struct str word = doc_token(d, token + n);
        if (size + word.size + 1 > sizeof words) break;
        if (size) words[size++] = ' ';
        for (size_t i = 0; i < word.size; i++) words[size++] = small(word.at[i]);
        const struct str *found = wordlist_find(list, (struct str){words, size});
        if (found) *value = found, best = n + 1;
    }
    return best;
}

/* "Immediate", "without conditions": a term in itself. */
static uint32_t haste_at(const struct doc *d, const struct know *k, uint32_t token, uint8_t *kind) {
    const struct str *value = NULL;
    uint32_t words = phrase_at(d, know_list(k, "position-haste"), token, &value);
    if (words) *kind = str_is(*value, "deadline") ? TERM_DEADLINE : TERM_CONDITION;
    return words;
}

uint32_t terms_tail(const struct doc *d, const struct know *k, uint32_t token) {
    const struct str *value = NULL;
    bool is_mid = token > 1 && d->tags.at[token - 1].upos != UPOS_PUNCT &&
                  d->tokens.at[token - 1].sentence == d->tokens.at[token].sentence;
    uint32_t words = phrase_at(d, know_list(k, "position-tails"), token, &value);
    return words == 1 && is_mid ? 0 : words; /* "an otherwise quiet town" */
}

/* "would yield | when the army leaves": a clause below one that tells what is to come. */
static bool is_when_to_come(const struct doc *d, uint32_t token) {
    uint32_t verb = d->arcs.at[token].head, above = d->arcs.at[verb].head;
    const struct clause *c = above ? doc_clause(d, above) : NULL;
    unsigned rel = rel_base(d->arcs.at[token].rel);
    return verb > token && (rel == REL_MARK || rel == REL_ADVMOD) &&
           rel_base(d->arcs.at[verb].rel) == REL_ADVCL && c && c->modal;
}

uint32_t terms_opener(const struct doc *d, const struct know *k, uint32_t token, uint8_t *kind) {
    const struct str *value = NULL;
    uint32_t words = phrase_at(d, know_list(k, "position-terms"), token, &value);
    if (!words || str_is(*value, "none")) return 0;
    bool is_gerund =
        d->tags.at[d->arcs.at[token].head].xpos == XPOS_VBG && !doc_child(d, d->arcs.at[token].head, REL_AUX);
    if (str_is(*value, "clause") && (d->arcs.at[token].rel != REL_MARK || is_gerund)) return 0;
    if (str_is(*value, "when") && !is_when_to_come(d, token)) return 0;
    *kind = str_is(*value, "aim") ? TERM_AIM : TERM_CONDITION;
    return words;
}

/* Where the words of a term that begins at `token` end: with the clause or phrase that the opener marks. */
static uint32_t opener_end(const struct doc *d, uint32_t token, uint32_t words, uint32_t limit) {
    uint32_t head = d->arcs.at[token + words - 1].head; /* "in exchange for | access" */
    if (head > token && d->arcs.at[head].end <= limit) return terms_cut(d, token, d->arcs.at[head].end);
    uint32_t end = token + 1;
    while (end < limit && d->tags.at[end].upos != UPOS_PUNCT) end++;
    return end;
}

uint32_t terms_date(const struct doc *d, uint32_t token) {
    uint32_t low = 1, high = (uint32_t)d->dates.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (d->dates.at[middle].first < token)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool is_date(const struct doc *d, uint32_t first, uint32_t end) {
    uint32_t i = terms_date(d, first);
    return i < d->dates.count && d->dates.at[i].first == first && d->dates.at[i].end >= end;
}

/* "rejected the plan, saying | nothing would be done | while the war went on": a time of another verb. */
static bool is_of_another(const struct doc *d, const struct terms_scope *s, uint32_t t) {
    uint32_t verb = d->arcs.at[t].head, above = d->arcs.at[verb].head;
    bool is_time = str_is(doc_lemma(d, t), "when") || str_is(doc_lemma(d, t), "while") ||
                   str_is(doc_lemma(d, t), "after");
    return is_time && above != s->trigger && above != s->head;
}

static uint32_t conditions(struct doc *d, const struct know *k, const struct terms_scope *s) {
    uint32_t count = 0;
    struct range sentence = d->ranges.at[d->tokens.at[s->trigger].sentence];
    uint32_t limit = sentence.end < s->end + 40 ? sentence.end : s->end + 40;
    for (uint32_t t = s->first; t < limit; t++) {
        uint8_t kind = 0;
        bool is_other = d->arcs.at[t].rel == REL_NSUBJ || str_is(doc_token(d, t), ";");
        is_other = is_other || is_other_clause(d, s->first, t);
        if (t >= s->end && d->clauses.count > 1 && is_other) break; /* another clause */
        if (terms_tail(d, k, t)) break;
        uint32_t words = terms_opener(d, k, t, &kind);
        if (!words || haste_at(d, k, t, &kind) || is_of_another(d, s, t)) continue;
        uint32_t end = opener_end(d, t, words, limit);
        if (is_date(d, t + words, end)) continue; /* "until Friday" is a deadline */
        bool is_latest =
            s->is_demand && words == 1 && str_is(doc_token(d, t), "before"); /* "before the rain comes" */
        count += terms_add(d, terms_trim(d, t, end), is_latest ? TERM_DEADLINE : kind, 0);
        t = end > t ? end - 1 : t;
    }
    return count;
}

/* "Should the army come, they would fight": a condition without a word that opens it. */
static uint32_t inverted(struct doc *d, uint32_t first, uint32_t end) {
    while (first < end && d->tags.at[first].upos == UPOS_PUNCT) first++;
    uint32_t head = d->arcs.at[first].head, comma = first;
    if (first >= end || head >= end || !str_is(doc_lemma(d, first), "should") ||
        d->tags.at[first].upos != UPOS_AUX)
        return 0;
    while (comma < end && !str_is(doc_token(d, comma), ",")) comma++;
    if (comma == end || comma < head) return 0;
    return terms_add(d, terms_trim(d, first, comma), TERM_CONDITION, 0);
}

/* "If they free the hostages, we will talk": the condition stands in front. */
static uint32_t condition_before(struct doc *d, const struct know *k, const struct terms_scope *s) {
    uint32_t first = d->ranges.at[d->tokens.at[s->trigger].sentence].first;
    uint32_t head = s->trigger;
    for (uint32_t step = 0; step < 4 && head; step++, head = d->arcs.at[head].head) {
        uint32_t child = d->arcs.at[head].first_child;
        for (; child && child < s->first; child = d->arcs.at[child].next_sibling) {
            uint8_t kind = 0;
            uint32_t left = d->arcs.at[child].left;
            if (rel_base(d->arcs.at[child].rel) != REL_ADVCL || left < first) continue;
            if (terms_cut(d, left, s->first) < s->first) continue; /* of another clause */
            if (terms_opener(d, k, left, &kind))
                return terms_add(d, terms_trim(d, left, d->arcs.at[child].end), kind, 0);
        }
    }
    return inverted(d, first, s->first);
}

bool terms_is_limit(const struct doc *d, uint32_t t) {
    struct str s = doc_token(d, t);
    return str_is(s, "by") || str_is(s, "before") || str_is(s, "until") || str_is(s, "till") ||
           str_is(s, "within");
}

/* Whether a term that is already found holds the token. */
static bool is_told(const struct doc *d, const struct terms_scope *s, uint32_t token) {
    uint32_t at = d->tokens.at[token].span.begin;
    for (uint32_t i = s->terms; i < d->terms.count; i++)
        if (at >= d->terms.at[i].span.begin && at < d->terms.at[i].span.end) return true;
    return false;
}

/* Whether a date is still to come when the report is published; "now" and "tonight" are. */
static bool is_to_come(const struct doc *d, const struct date *x) {
    struct str day = d->published;
    if (day.size > 10) day.size = 10;
    bool is_point = x->kind == DATE_DAY || x->kind == DATE_SPAN;
    return is_point && day.size == 10 && x->from.size && x->to.size && str_compare(x->to, day) >= 0 &&
           str_compare(x->from, day) >= 0;
}

static bool is_in_relative(const struct doc *d, uint32_t token, uint32_t top) {
    for (uint32_t step = 0; token && token != top && step < 32; step++, token = d->arcs.at[token].head)
        if (rel_base(d->arcs.at[token].rel) == REL_ACL) return true;
    return false;
}

uint32_t terms_past_cut(const struct doc *d, uint32_t first, uint32_t end) {
    for (uint32_t i = terms_date(d, first); i < d->dates.count && d->dates.at[i].first < end; i++) {
        const struct date *x = &d->dates.at[i];
        bool is_point = x->kind == DATE_DAY || x->kind == DATE_SPAN;
        if (x->end != end || !is_point || x->is_deadline || is_to_come(d, x)) continue;
        uint32_t cut = x->first;
        if (d->tags.at[cut - 1].upos == UPOS_ADP) cut--;
        return cut > first && !terms_is_limit(d, cut) ? cut : end;
    }
    return end;
}

/* Whether a date tells when something is done, and does not stand before a noun ("the May 3 attack"). */
static bool is_when(const struct doc *d, const struct date *x) {
    for (uint32_t t = x->first; t < x->end; t++) {
        uint32_t head = d->arcs.at[t].head;
        unsigned rel = rel_base(d->arcs.at[t].rel);
        if (head < x->first || head >= x->end) return rel == REL_OBL || rel == REL_ADVMOD || head < x->first;
    }
    return false;
}

static bool is_case(const struct doc *d, uint32_t noun, const char *const *words) {
    uint32_t child = doc_child(d, noun, REL_CASE);
    for (; child && *words; words++)
        if (str_is(doc_token(d, child), *words)) return true;
    return false;
}

/* "By Friday"; of what is offered, demanded or threatened also "next week", "in December". */
static uint32_t deadlines(struct doc *d, const struct terms_scope *s, uint32_t end) {
    uint32_t count = 0;
    for (uint32_t i = terms_date(d, s->first); i < d->dates.count && d->dates.at[i].first < end; i++) {
        const struct date *x = &d->dates.at[i];
        uint32_t before = x->first > 1 ? x->first - 1 : 1;
        if (is_told(d, s, x->first)) continue;
        bool is_day = s->is_act && x->first > s->matter && is_to_come(d, x) && is_when(d, x) &&
                      !is_in_relative(d, x->first, s->trigger);
        if (terms_is_limit(d, before) ||
            (is_day && d->tags.at[before].upos == UPOS_ADP && before >= s->matter))
            count += terms_add(d, terms_trim(d, before, x->end), TERM_DEADLINE, i);
        else if (x->is_deadline || terms_is_limit(d, x->first) || is_day)
            count += terms_add(d, x->span, TERM_DEADLINE, i);
    }
    return count;
}

/* "pay the arrears | before the feast": by when something is to be done, without a date. */
static uint32_t events_before(struct doc *d, const struct terms_scope *s, uint32_t end) {
    static const char *const BEFORE[] = {"before", NULL};
    for (uint32_t t = s->matter + 1; t < end; t++) {
        if (d->tags.at[t].upos != UPOS_NOUN || !is_case(d, t, BEFORE) || is_told(d, s, t)) continue;
        uint32_t last = d->arcs.at[t].end < end ? d->arcs.at[t].end : end;
        return terms_add(d, terms_trim(d, doc_child(d, t, REL_CASE), last), TERM_DEADLINE, 0);
    }
    return 0;
}

/* "The immediate and unconditional release". */
static uint32_t haste(struct doc *d, const struct know *k, const struct terms_scope *s) {
    uint32_t count = 0;
    for (uint32_t t = s->first; t < s->end; t++) {
        uint8_t kind = 0;
        uint32_t words = haste_at(d, k, t, &kind);
        if (!words || is_told(d, s, t)) continue;
        count += terms_add(d, terms_trim(d, t, t + words), kind, 0);
        t += words - 1;
    }
    return count;
}

/* Phrases of place in the matter, the outermost ones. */
static uint32_t places(struct doc *d, const struct know *k, const struct terms_scope *s) {
    static const char *const IN[] = {"in", "inside", "outside", "at", "near", "within", NULL};
    static const char *const OFF[] = {"outside", "near", NULL};
    static const char *const ON[] = {"on", "aboard", NULL}; /* "on neutral ground", but not "march on Goma" */
    const struct wordlist *nouns = know_list(k, "position-places");
    uint32_t count = 0;
    for (uint32_t t = s->matter; t < s->end; t++) {
        unsigned rel = rel_base(d->arcs.at[t].rel);
        bool is_on = is_case(d, t, ON);
        if ((rel != REL_OBL && rel != REL_NMOD) || (!is_on && !is_case(d, t, IN)) ||
            is_in_relative(d, t, s->trigger))
            continue;
        const struct arc *arc = &d->arcs.at[t];
        uint32_t end = arc->end < s->end ? arc->end : s->end;
        bool is_named = !is_on && seeker_has_place(d, arc->left, end, false);
        if (!is_named && !wordlist_has(nouns, doc_lemma(d, t))) continue;
        uint32_t preposition = doc_child(d, t, REL_CASE);
        uint8_t kind;
        if (terms_opener(d, k, preposition, &kind)) continue; /* "in exchange for" */
        bool is_off = is_case(d, t, OFF);                     /* "outside the country" is not in it */
        count += terms_add(d, terms_trim(d, is_off ? preposition : preposition + 1, end), TERM_PLACE, 0);
        t = end - 1;
    }
    return count;
}

/* Where the relative clause ends whose pronoun is the token `who`, without a verb that another subject may
 * have
 * ("... who did X | and asked"). */
static uint32_t relative_end(const struct doc *d, uint32_t who) {
    uint32_t verb = d->arcs.at[who].head;
    if (verb <= who) return who;
    for (uint32_t c = d->arcs.at[verb].first_child; c; c = d->arcs.at[c].next_sibling)
        if (c > verb && d->arcs.at[c].rel == REL_CONJ) return d->arcs.at[c].left;
    return d->arcs.at[verb].end;
}

/* "in the presence of observers", "under UN auspices": who is to be there, by a noun that says so. */
static uint32_t company(struct doc *d, const struct know *k, const struct terms_scope *s) {
    static const char *const IN[] = {"in", "with", "under", "without", NULL};
    const struct wordlist *nouns = know_list(k, "position-company");
    for (uint32_t t = s->matter; t < s->end; t++)
        if (wordlist_has(nouns, doc_lemma(d, t)) && is_case(d, t, IN) && !is_told(d, s, t))
            return terms_add(d, terms_trim(d, doc_child(d, t, REL_CASE), terms_cut(d, t, d->arcs.at[t].end)),
                             TERM_PARTICIPANTS, 0);
    return 0;
}

/* Where a list of those between whom talks are to be ends: before their place. */
static uint32_t list_end(const struct doc *d, uint32_t first, uint32_t end) {
    static const char *const OF[] = {"of", "and", NULL};
    end = terms_cut(d, first, end);
    for (uint32_t t = first + 1; t < end; t++) {
        uint32_t head = d->arcs.at[t].head;
        if (rel_base(d->arcs.at[t].rel) == REL_CASE && head > t && head < end && !is_case(d, head, OF) &&
            d->tags.at[t].upos == UPOS_ADP)
            return t;
    }
    return end;
}

/* "with those who hold no office": company that is chosen. The clause may hang elsewhere in the tree. */
static uint32_t participants(struct doc *d, const struct terms_scope *s) {
    static const char *const WITH[] = {"with", "between", "among", "including", "excluding", NULL};
    for (uint32_t t = s->matter; t < s->end; t++) {
        unsigned rel = rel_base(d->arcs.at[t].rel);
        if ((rel != REL_OBL && rel != REL_NMOD) || !is_case(d, t, WITH)) continue;
        uint32_t first = doc_child(d, t, REL_CASE) + 1, who = t + 1;
        while (who < s->end && who < t + 8 && d->tags.at[who].xpos != XPOS_WP) who++;
        if (who < s->end && d->tags.at[who].xpos == XPOS_WP && relative_end(d, who) > who)
            return terms_add(d, terms_trim(d, first, relative_end(d, who)), TERM_PARTICIPANTS, 0);
        bool is_all = str_is(doc_token(d, first - 1), "between") ||
                      str_is(doc_token(d, first - 1), "among") ||
                      str_is(doc_token(d, d->arcs.at[t].end), "as"); /* "with Chile as witness" */
        if (doc_child(d, t, REL_ACL) || is_all)
            return terms_add(d, terms_trim(d, first, list_end(d, first, d->arcs.at[t].end)),
                             TERM_PARTICIPANTS, 0);
    }
    return 0;
}

/* "offered money | for schools", "will send her deputy | to save the talks". */
static uint32_t aims(struct doc *d, const struct know *k, const struct terms_scope *s) {
    static const char *const FOR[] = {"for", NULL};
    bool is_deed = d->tags.at[s->head].upos == UPOS_VERB;
    for (uint32_t c = d->arcs.at[s->head].first_child; c; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        uint32_t left = d->arcs.at[c].left, end = d->arcs.at[c].end < s->end ? d->arcs.at[c].end : s->end;
        uint8_t kind = 0;
        if (c <= s->head || c >= s->end || terms_opener(d, k, left, &kind)) continue;
        bool is_purpose = is_deed && rel == REL_ADVCL && str_is(doc_token(d, left), "to");
        bool is_use = !is_deed && rel == REL_NMOD && is_case(d, c, FOR) && !is_date(d, left + 1, end);
        if (is_purpose && end > left + 2) return terms_add(d, terms_trim(d, left, end), TERM_AIM, 0);
        if (is_use) return terms_add(d, terms_trim(d, left + 1, end), TERM_AIM, 0);
    }
    return 0;
}

/* "We will march," he said, | unless they yield": the condition hangs to the verb that reports the words. */
static uint32_t condition_behind(struct doc *d, const struct know *k, const struct terms_scope *s) {
    uint32_t report = d->arcs.at[s->trigger].head;
    if (rel_base(d->arcs.at[s->trigger].rel) != REL_CCOMP || report < s->trigger) return 0;
    for (uint32_t c = d->arcs.at[report].first_child; c; c = d->arcs.at[c].next_sibling) {
        uint8_t kind = 0;
        uint32_t left = d->arcs.at[c].left;
        while (left < c && d->tags.at[left].upos == UPOS_PUNCT) left++;
        if (c < report || rel_base(d->arcs.at[c].rel) != REL_ADVCL || !terms_opener(d, k, left, &kind))
            continue;
        if (kind == TERM_CONDITION) return terms_add(d, terms_trim(d, left, d->arcs.at[c].end), kind, 0);
    }
    return 0;
}

uint32_t terms_find(struct doc *d, const struct know *k, const struct terms_scope *s) {
    uint32_t count = condition_before(d, k, s) + conditions(d, k, s);
    if (!count) count += condition_behind(d, k, s);
    struct span last =
        d->terms.at[d->terms.count - 1].span; /* a condition may follow at once, behind a comma */
    bool is_behind = count && doc_token_at(d, last.begin) <= s->end + 1 && doc_token_at(d, last.end) > s->end;
    count += deadlines(d, s, is_behind ? doc_token_at(d, last.end) : s->end);
    if (s->is_act) count += haste(d, k, s) + events_before(d, s, s->end);
    if (s->is_offer) count += aims(d, k, s);
    if (s->is_talks) count += places(d, k, s) + participants(d, s);
    if (s->is_talks || s->is_act) count += company(d, k, s);
    return count;
}
