#include "facts/play.h"

#include "base/arena.h"
#include "doc/doc.h"
#include "know/know.h"
#include "know/wordlist.h"

enum { REPORT_LEAST = 4, RARE = 120, HIGHEST_SCORE = 199 };

static uint32_t words_of_play(const struct doc *d, const struct know *k, uint32_t first, uint32_t end) {
    const struct wordlist *play = know_list(k, "play");
    uint32_t count = 0;
    for (uint32_t t = first; t < end; t++) count += wordlist_has(play, doc_lemma(d, t));
    return count;
}

bool play_is_report(const struct doc *d, const struct know *k) {
    uint32_t count = words_of_play(d, k, 1, (uint32_t)d->tokens.count);
    return count >= REPORT_LEAST && count * RARE > d->tokens.count;
}

static bool is_points(struct str word) {
    uint32_t value = 0;
    for (size_t i = 0; i < word.size; i++) {
        if (word.at[i] < '0' || word.at[i] > '9' || value > HIGHEST_SCORE) return false;
        value = value * 10 + (uint32_t)(word.at[i] - '0');
    }
    return word.size && value <= HIGHEST_SCORE;
}

static bool is_in_date(const struct doc *d, uint32_t t) {
    for (uint32_t i = 1; i < d->dates.count; i++)
        if (d->dates.at[i].first <= t && t < d->dates.at[i].end) return true;
    return false;
}

/* "beat them 6-2", "31 to 12", "a 26-14 win": two small numbers behind whom somebody played, and no noun that
 * they count. */
static bool has_score(const struct doc *d, const struct know *k, uint32_t first, uint32_t end) {
    const struct wordlist *nouns = know_list(k, "score-nouns");
    for (uint32_t t = first + 1; t + 2 < end; t++) {
        struct str between = doc_token(d, t + 1);
        bool is_pair = str_is(between, "-") || str_is(between, "\u2013") || str_is(between, "to");
        if (!is_pair || !is_points(doc_token(d, t)) || !is_points(doc_token(d, t + 2))) continue;
        uint32_t before = d->tags.at[t - 1].xpos == XPOS_COMMA && t > first + 1 ? t - 2 : t - 1;
        bool is_behind = d->tags.at[before].upos == UPOS_PROPN && !is_in_date(d, t);
        unsigned next = t + 3 < end ? d->tags.at[t + 3].upos : UPOS_PUNCT;
        if (t + 3 < end && wordlist_has(nouns, doc_lemma(d, t + 3))) return true;
        if (is_behind && next != UPOS_NOUN && next != UPOS_PROPN && next != UPOS_ADJ && next != UPOS_SYM)
            return true;
    }
    return false;
}

bool *play_sentences(const struct doc *d, const struct know *k, struct arena *a) {
    bool *is_play = arena_take(a, d->sentences.count);
    uint32_t all = words_of_play(d, k, 1, (uint32_t)d->tokens.count);
    bool is_report = play_is_report(d, k);
    for (uint32_t s = 1; s < d->ranges.count; s++) {
        uint32_t first = d->ranges.at[s].first, end = d->ranges.at[s].end;
        uint32_t here = all ? words_of_play(d, k, first, end) : 0;
        is_play[s] = is_report || here >= 2 || (here && all >= REPORT_LEAST) || has_score(d, k, first, end);
    }
    return is_play;
}
