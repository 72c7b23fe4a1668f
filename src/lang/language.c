/* The language is that whose small words are met most often ("the", "und", "pas"); for other alphabets than
 * the Latin the alphabet tells it. Where a text is too short to tell, what the source says of it stands, if
 * it says anything. */
#include "lang/language.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "doc/doc.h"
#include "know/know.h"
#include "know/wordlist.h"

enum { LOOK_AT = 8000, LEAST_SEEN = 4, LEAST_LETTERS = 40, CODES = 64, WORD_ROOM = 24 };

struct tally {
    struct str codes[CODES];
    uint32_t counts[CODES], used;
};

static void count_code(struct tally *t, struct str code) {
    uint32_t i = 0;
    while (i < t->used && !str_same(t->codes[i], code)) i++;
    if (i == CODES) return;
    if (i == t->used) t->codes[t->used++] = code;
    t->counts[i]++;
}

static void count_word(struct tally *t, const struct wordlist *list, struct arena *a, struct str word) {
    if (word.size == 0 || word.size > WORD_ROOM) return;
    const struct str *value = wordlist_find(list, str_lower(a, word));
    struct str codes = value ? *value : (struct str){0};
    while (codes.size) count_code(t, str_cut(&codes, ' '));
}

static const char *language_of_letter(uint32_t c) {
    static const struct {
        uint32_t begin, end;
        const char *code;
    } ALPHABETS[] = {
        {0x0370, 0x03FF, "el"}, {0x0400, 0x04FF, "ru"}, {0x0590, 0x05FF, "he"},
        {0x0600, 0x06FF, "ar"}, {0x0900, 0x097F, "hi"}, {0x0E00, 0x0E7F, "th"},
        {0x3040, 0x30FF, "ja"}, {0x4E00, 0x9FFF, "zh"}, {0xAC00, 0xD7AF, "ko"},
    };
    for (size_t i = 0; i < sizeof ALPHABETS / sizeof *ALPHABETS; i++)
        if (c >= ALPHABETS[i].begin && c <= ALPHABETS[i].end) return ALPHABETS[i].code;
    return NULL;
}

/* The code that is counted most; "" where it is counted less than `least` times. The first of equals. */
static struct str most(const struct tally *t, uint32_t least) {
    uint32_t best = 0;
    for (uint32_t i = 1; i < t->used; i++)
        if (t->counts[i] > t->counts[best]) best = i;
    return t->used && t->counts[best] >= least ? t->codes[best] : (struct str){0};
}

/* English unless another language has more than twice its words: a doubt must not cost a report, and names
 * and the s behind an apostrophe look like words of others. */
static struct str by_words(const struct tally *t) {
    struct str best = most(t, LEAST_SEEN);
    uint32_t english = 0, first = 0;
    for (uint32_t i = 0; i < t->used; i++) {
        if (str_is(t->codes[i], "en")) english = t->counts[i];
        if (t->counts[i] > first) first = t->counts[i];
    }
    return best.size && 2 * english >= first ? str_of("en") : best;
}

bool language_find(struct doc *d, const struct know *k, struct err *e) {
    (void)e;
    const struct wordlist *list = know_list(k, "function-words");
    struct tally words = {.used = 0}, alphabets = {.used = 0};
    struct arena *scratch = arena_make();
    uint32_t letters = 0, length, begin = 0, end = d->size < LOOK_AT ? d->size : LOOK_AT;
    for (uint32_t i = 0; i < end; i += length) {
        uint32_t c = utf8_at(d->text, d->size, i, &length);
        const char *code = language_of_letter(c);
        if (code) count_code(&alphabets, str_of(code));
        letters += utf8_is_letter(c);
        if (utf8_is_letter(c)) continue;
        count_word(&words, list, scratch, (struct str){d->text + begin, i - begin});
        begin = i + length;
    }
    struct str found = most(&alphabets, letters / 2 + 1);
    if (!found.size) found = by_words(&words);
    if (found.size && letters >= LEAST_LETTERS) d->language = str_copy(d->arena, found);
    arena_free(scratch);
    return true;
}

bool language_is_ours(const struct doc *d) { return d->language.size == 0 || str_is(d->language, "en"); }
