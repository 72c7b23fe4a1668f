/* The tokeniser walks over each run without white space and asks the model at each place for a cut. The few
 * words that are two without a mark between them ("cannot") stand in data/lists/joined.txt. */
#include "lang/tokens.h"

#include "doc/doc.h"
#include "know/know.h"
#include "know/model.h"
#include "know/wordlist.h"
#include "lang/cuts.h"
#include "lang/language.h"

enum { JOINED_ROOM = 8 };

struct tokens {
    struct doc *d;
    const struct linear *model;
    const struct wordlist *joined;
    uint32_t sentence;
};

static void add_token(struct tokens *t, struct span s) {
    *doc_add(t->d, tokens) = (struct token){s, t->sentence};
}

/* A word, or the parts of one that is joined. */
static void add_word(struct tokens *t, struct span s) {
    const struct str *parts = NULL;
    if (span_size(s) <= JOINED_ROOM) {
        char lower[JOINED_ROOM];
        for (uint32_t i = 0; i < span_size(s); i++) {
            char c = t->d->text[s.begin + i];
            lower[i] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
        }
        parts = wordlist_find(t->joined, (struct str){lower, span_size(s)});
    }
    struct str rest = parts ? *parts : (struct str){0};
    while (rest.size && memchr(rest.at, ' ', rest.size)) {
        uint32_t size = (uint32_t)str_cut(&rest, ' ').size;
        add_token(t, (struct span){s.begin, s.begin + size});
        s.begin += size;
    }
    add_token(t, s);
}

static bool is_cut(const struct tokens *t, const struct cuts *c, uint32_t at) {
    uint64_t features[CUT_FEATURES];
    int32_t scores[LINEAR_CLASSES] = {0};
    linear_score(t->model, features, cuts_features(c, at, features), scores);
    return scores[1] > scores[0];
}

static void cut_run(struct tokens *t, struct span run, struct span sentence) {
    struct cuts c = cuts_begin(t->d->text, run, sentence);
    for (uint32_t at; cuts_next(&c, &at);) {
        if (!is_cut(t, &c, at)) continue;
        add_word(t, (struct span){c.start, at});
        cuts_cut(&c, at);
    }
    add_word(t, (struct span){c.start, run.end});
}

bool tokens_find(struct doc *d, const struct know *k, struct err *e) {
    (void)e;
    if (!language_is_ours(d)) return true;
    struct tokens t = {d, &k->models->tokens, know_list(k, "joined"), 0};
    for (t.sentence = 1; t.sentence < d->sentences.count; t.sentence++) {
        struct span s = d->sentences.at[t.sentence].span, run;
        uint32_t first = (uint32_t)d->tokens.count;
        for (uint32_t at = s.begin; cuts_run(d->text, s, &at, &run);) cut_run(&t, run, s);
        *doc_add(d, ranges) = (struct range){first, (uint32_t)d->tokens.count};
    }
    return true;
}
