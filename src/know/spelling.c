#include "know/spelling.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/hash.h"
#include "base/map.h"
#include "base/utf8.h"
#include "know/evidence.h"
#include "know/fold.h"
#include "know/letters.h"
#include "know/pack.h"
#include "know/romanise.h"
#include "know/table.h"

enum { NAME_ROOM = 320, WORDS = 14, JOINED = 3, JOIN_ROOM = 3 * LETTERS_WORD };

/* Log-odds, set by hand on names of office-holders, and checked on others. */
static const double EQUAL = 5, UNLIKE = -7, FARTHEST = -14, CREDIT = 0.25, JOIN_LEAST = 1.5, ALONE_COST = 0.5,
                    ALONE_BODY = 2, CLASH_COST = 9, FATHER_COST = 12, AGAINST_COST = 6, NUMBER_WEIGHT = 0.3,
                    SLIP = -0.4, ENDING = 1.5, OTHER_GENDER = -2, SHORT_COST = 1, ACRONYM = 1.5,
                    FIRST_LETTERS = 3, ACRONYM_SPARE = 0.5, PAIR_LEAST = -3.5, SINGLE = -0.4,
                    SINGLE_COMMON = -2;

enum kind {
    KIND_PLAIN,
    KIND_PARTICLE,
    KIND_DESCENT,
    KIND_TITLE,
    KIND_LEGAL,
    KIND_GENERIC,
    KIND_COMMON,
    KIND_GENERATION,
    KIND_ENDING
};

struct spelling {
    struct letters *letters[ROMANISE_SCRIPTS]; /* by the script that one of the names came from */
    struct map kinds;                          /* word -> enum kind */
    struct map meanings;                       /* word -> number of its line in same.txt */
    struct map genders;                        /* first name -> 'm' or 'f' */
    struct evidence weights;
};

/* A word of a name; `lead` are the particles before it, which stand in the same folded text just before it.
 */
struct word {
    struct str text, lead;
    double weight; /* 1 plain, less where it says little */
    uint8_t kind;
    uint8_t gender; /* 'm', 'f': of a first name that is known; 0: not known */
    bool is_father; /* after bin or ibn: another person than the one who is named */
    uint32_t meaning;
};

struct words {
    struct word at[WORDS];
    uint32_t count;
    bool is_capitals;
    enum romanise_script script; /* that it was written in */
    bool is_body;                /* an organisation, by one of its words */
    size_t size;                 /* of the folded name in room */
    char room[NAME_ROOM];
};

/* ---- tables -------------------------------------------------------------------------------------------- */

static bool kinds_read(struct spelling *s, const struct pack *p, struct err *e) {
    static const char path[] = "data/spelling/words.txt";
    static const char *const names[] = {"plain",   "particle", "descent",    "title", "legal",
                                        "generic", "common",   "generation", "ending"};
    for (struct table t = table_begin(pack_section(p, path)); table_next(&t);) {
        uint32_t kind = 0;
        for (uint32_t i = 1; i < sizeof names / sizeof *names; i++)
            if (str_is(t.cells[1], names[i])) kind = i;
        if (!kind)
            return err_set(
                e, ERR_DATA, path, t.line,
                "has no kind; write particle, descent, title, legal, generic, common, generation or "
                "ending");
        *map_put(&s->kinds, t.cells[0]) = kind;
    }
    return true;
}

static void meanings_read(struct spelling *s, const struct pack *p) {
    for (struct table t = table_begin(pack_section(p, "data/spelling/same.txt")); table_next(&t);)
        for (struct str rest = t.cells[0]; rest.size;) {
            struct str word = str_trim(str_cut(&rest, ' '));
            if (word.size) *map_put(&s->meanings, word) = t.line;
        }
}

static void genders_read(struct spelling *s, const struct pack *p) {
    for (struct table t = table_begin(pack_section(p, "data/lists/first-names.txt")); table_next(&t);)
        if (t.cells[1].size) *map_put(&s->genders, t.cells[0]) = (uint32_t)t.cells[1].at[0];
}

static const char *const cost_files[ROMANISE_SCRIPTS] = {
    "data/spelling/costs.txt", "data/spelling/cyrillic.txt", "data/spelling/abjad.txt"};

static const char evidence_file[] = "data/spelling/evidence.txt";

struct spelling *spelling_open(struct arena *a, const struct pack *p, struct err *e) {
    struct spelling *s = arena_take(a, sizeof *s);
    map_begin(&s->kinds, a);
    map_begin(&s->meanings, a);
    map_begin(&s->genders, a);
    for (int i = 0; i < ROMANISE_SCRIPTS; i++)
        if (!(s->letters[i] = letters_read(a, cost_files[i], pack_section(p, cost_files[i]), e))) return NULL;
    if (!evidence_read(&s->weights, evidence_file, pack_section(p, evidence_file), e)) return NULL;
    if (!kinds_read(s, p, e)) return NULL;
    meanings_read(s, p);
    genders_read(s, p);
    return s;
}

/* ---- words of a name ----------------------------------------------------------------------------------- */

/* The part of a name that is read: its first bytes, up to a whole character. */
static struct str name_head(struct str name) {
    if (name.size <= NAME_ROOM) return name;
    name.size = NAME_ROOM;
    while (name.size && ((unsigned char)name.at[name.size] & 0xC0) == 0x80) name.size--;
    return name;
}

/* Folds the name, with its full stops as gaps, so that "J.B. Smith" has two initials. What stands in brackets
 * is not read: "Movement for Change (MFC)". */
static struct str name_fold(struct str name, char *room) {
    char open[2 * NAME_ROOM];
    name = name_head(name);
    if (romanise_is_due(name)) name = romanise_into(name, open, sizeof open);
    if (name.size && name.at != open) memcpy(open, name.at, name.size);
    bool inside = false;
    for (size_t i = 0; i < name.size; i++) {
        char c = open[i];
        inside = i && (inside || c == '(') && c != ')';
        if (inside || c == '.') open[i] = ' ';
    }
    return fold_into((struct str){open, name.size}, room, NAME_ROOM);
}

static double weight_of(enum kind kind) {
    return kind == KIND_GENERIC ? 0.25 : kind == KIND_COMMON ? 0.9 : 1;
}

static bool is_lead_kind(enum kind kind) { return kind == KIND_PARTICLE || kind == KIND_DESCENT; }

static void word_add(const struct spelling *s, struct words *w, struct str text, struct str lead,
                     bool is_father) {
    if (w->count == WORDS) return;
    uint8_t kind = (uint8_t)map_get(&s->kinds, text);
    if (is_lead_kind(kind) || kind == KIND_TITLE || kind == KIND_LEGAL || kind == KIND_ENDING)
        kind = KIND_PLAIN;
    if (kind == KIND_GENERIC) w->is_body = true;
    if (text.size > LETTERS_WORD) text.size = LETTERS_WORD;
    w->at[w->count++] = (struct word){text,
                                      lead,
                                      weight_of(kind),
                                      kind,
                                      (uint8_t)map_get(&s->genders, text),
                                      is_father,
                                      map_get(&s->meanings, text)};
}

static bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/* Latin capitals and no small letters; other scripts do not tell. */
static bool is_capitals(struct str name) {
    bool any = false;
    for (size_t i = 0; i < name.size; i++) {
        if (name.at[i] >= 'a' && name.at[i] <= 'z') return false;
        any |= is_capital(name.at[i]);
    }
    return any && !romanise_is_due(name);
}

/* "CQ Brown" is "C. Q. Brown": two capitals before a name in small letters. */
static bool begins_with_initials(struct str name, const struct words *w) {
    return w->count > 1 && w->count < WORDS && !w->is_capitals && !w->is_body && name.size > 3 &&
           is_capital(name.at[0]) && is_capital(name.at[1]) && name.at[2] == ' ' && w->at[0].text.size == 2;
}

static void initials_part(struct words *w) {
    memmove(w->at + 1, w->at, w->count++ * sizeof *w->at);
    w->at[0].text.size = 1;
    w->at[1].text = (struct str){w->at[0].text.at + 1, 1};
    w->at[0].meaning = w->at[1].meaning = 0;
    w->at[0].kind = w->at[1].kind = KIND_PLAIN;
    w->at[1].lead.size = 0;
}

/* "III" and "Jr" tell generations at the end of a person's name, not in front, and "Ivanov I." is no king;
 * kings have them in place of surnames, so they are no words like others. */
static void generations_settle(struct words *w, struct str name) {
    bool is_dotted = name.size && name.at[name.size - 1] == '.';
    for (uint32_t i = 0; i < w->count; i++) {
        struct word *word = &w->at[i];
        if (word->kind != KIND_GENERATION) continue;
        if (i + 1 < w->count || i == 0 || (is_dotted && word->text.size == 1))
            word->kind = KIND_PLAIN;
        else if (!w->is_body)
            word->weight = NUMBER_WEIGHT;
    }
}

/* Cuts a name into words. What would leave nothing is kept: "El" alone is a name. */
static void words_cut(const struct spelling *s, struct words *w, struct str name) {
    struct str rest = name_fold(name, w->room), all = rest, lead = {0}, last = {0};
    bool is_father = false;
    w->count = 0;
    w->size = all.size;
    w->is_capitals = is_capitals(name);
    w->is_body = false;
    w->script = romanise_script(name_head(name));
    while (rest.size) {
        struct str word = str_cut(&rest, ' ');
        enum kind kind = map_get(&s->kinds, word);
        last = word;
        if (is_lead_kind(kind) && rest.size) {
            lead = lead.size ? (struct str){lead.at, (size_t)(word.at + word.size - lead.at)} : word;
            is_father |= kind == KIND_DESCENT && w->count;
            continue;
        }
        if (kind == KIND_LEGAL) w->is_body = true;
        if ((kind == KIND_TITLE && rest.size) || (kind == KIND_LEGAL && (w->count || rest.size))) continue;
        word_add(s, w, word, lead, is_father);
        lead = (struct str){0}, is_father = false;
    }
    if (w->count == 0 && last.size) word_add(s, w, last, (struct str){0}, false);
    generations_settle(w, name);
    if (begins_with_initials(name, w)) initials_part(w);
}

/* `count` words from `first` in one piece: with or without the particles before and between them. */
static struct str words_join(const struct words *w, uint32_t first, uint32_t count, bool lead, bool inner,
                             char *room) {
    size_t used = 0;
    for (uint32_t i = first; i < first + count; i++) {
        struct str particles = (i == first ? lead : inner) ? w->at[i].lead : (struct str){0};
        for (size_t k = 0; k < particles.size && used < JOIN_ROOM; k++)
            if (particles.at[k] != ' ') room[used++] = particles.at[k];
        for (size_t k = 0; k < w->at[i].text.size && used < JOIN_ROOM; k++)
            room[used++] = w->at[i].text.at[k];
    }
    return (struct str){room, used};
}

/* ---- two words ----------------------------------------------------------------------------------------- */

static bool has_digit(struct str s) {
    for (size_t i = 0; i < s.size; i++)
        if (s.at[i] >= '0' && s.at[i] <= '9') return true;
    return false;
}

static double clamp(double x, double low, double high) { return x < low ? low : x > high ? high : x; }

/* Two pieces of text as spellings of one word. */
static double text_odds(const struct letters *l, struct str a, struct str b) {
    if (str_same(a, b)) return EQUAL;
    if (has_digit(a) || has_digit(b)) return UNLIKE;
    if (a.size > 2 * b.size + 1 || b.size > 2 * a.size + 1) return UNLIKE;
    return clamp(letters_odds(l, a, b), FARTHEST, EQUAL - 1);
}

/* Edits (insert, drop, change, swap neighbours) between two words, whose first LETTERS_WORD letters count. */
static uint32_t edits(struct str a, struct str b) {
    uint8_t row[3][LETTERS_WORD + 1];
    if (a.size > LETTERS_WORD) a.size = LETTERS_WORD;
    if (b.size > LETTERS_WORD) b.size = LETTERS_WORD;
    for (size_t j = 0; j <= b.size; j++) row[0][j] = (uint8_t)j;
    for (size_t i = 1; i <= a.size; i++) {
        uint8_t *now = row[i % 3], *up = row[(i + 2) % 3], *top = row[(i + 1) % 3];
        now[0] = (uint8_t)i;
        for (size_t j = 1; j <= b.size; j++) {
            uint8_t best = (uint8_t)(up[j - 1] + (a.at[i - 1] != b.at[j - 1]));
            if (up[j] + 1 < best) best = (uint8_t)(up[j] + 1);
            if (now[j - 1] + 1 < best) best = (uint8_t)(now[j - 1] + 1);
            bool swapped = i > 1 && j > 1 && a.at[i - 1] == b.at[j - 2] && a.at[i - 2] == b.at[j - 1];
            if (swapped && top[j - 2] + 1 < best) best = (uint8_t)(top[j - 2] + 1);
            now[j] = best;
        }
    }
    return row[a.size % 3][b.size];
}

static bool begins_with(struct str a, struct str b) {
    return a.size > b.size && memcmp(a.at, b.at, b.size) == 0;
}

/* The last letter is another vowel, or one word has a vowel more: Mario, Maria; Alexandr, Alexandra. */
static bool is_vowel_apart(struct str a, struct str b) {
    size_t size = a.size > b.size ? a.size : b.size;
    if (memcmp(a.at, b.at, size - 1) != 0) return false;
    char x = a.size == size ? a.at[size - 1] : 'a', y = b.size == size ? b.at[size - 1] : 'a';
    return strchr("aeio", x) && strchr("aeio", y);
}

/* A slip of the pen in a long word: by itself rather not one word, in a name that agrees otherwise rather
 * yes. But Mario is not Maria, nor Alexandr Alexandra. */
static bool is_slip(struct str a, struct str b, bool is_surname) {
    size_t size = a.size > b.size ? a.size : b.size, least = a.size + b.size - size;
    uint32_t apart = size < 5 || size > least + 2 ? 3 : edits(a, b);
    if (apart > 2) return false;
    if (apart == 1) return is_surname || !is_vowel_apart(a, b);
    return (size >= 8 && a.at[0] == b.at[0]) || (size >= 6 && (begins_with(a, b) || begins_with(b, a)));
}

/* A man's and a woman's name: Mario, Maria. */
static bool is_other_gender(struct str a, struct str b) {
    if (a.size != b.size || a.size < 4 || memcmp(a.at, b.at, a.size - 1) != 0) return false;
    return a.at[a.size - 1] + b.at[b.size - 1] == 'a' + 'o' && strchr("ao", a.at[a.size - 1]);
}

/* "Michael" and "Michelle": known as a man's and a woman's, whose name ends as women's names do. */
static bool are_man_and_woman(const struct word *man, const struct word *woman) {
    char last = woman->text.at[woman->text.size - 1];
    if (woman->gender == 'f' && last == 'a' && woman->text.size == man->text.size + 1 &&
        begins_with(woman->text, man->text))
        return true;
    return man->gender == 'm' && woman->gender == 'f' && (last == 'a' || last == 'e') &&
           !str_ends(woman->text, "ie") && man->text.at[man->text.size - 1] != last;
}

static bool is_initial(struct str s) { return s.size == 1 && s.at[0] >= 'a' && s.at[0] <= 'z'; }

/* Where a word stands in its name: a surname is no first name that was cut to its initial, and has no gender.
 */
struct place {
    bool a_is_last, b_is_last; /* of several words */
    bool is_first_name;        /* both, before others */
};

static double initial_odds(struct str a, struct str b, struct place at) {
    if (a.at[0] != b.at[0]) return UNLIKE;
    if (a.size == b.size) return 2;
    return (a.size == 1 ? at.b_is_last && !at.a_is_last : at.a_is_last && !at.b_is_last) ? UNLIKE : 1;
}

/* "Almaz" and "Almazbek": one is the other with an ending that may be missing. */
static bool is_with_ending(const struct spelling *s, struct str a, struct str b) {
    if (a.size > b.size) return is_with_ending(s, b, a);
    if (a.size < 4 || !begins_with(b, a)) return false;
    return map_get(&s->kinds, (struct str){b.at + a.size, b.size - a.size}) == KIND_ENDING;
}

struct pairing {
    uint8_t a, a_count, b, b_count;
    double odds;
    const char *why;
    bool is_against; /* whatever else agrees: two men, two generations */
};

static struct pairing pair_single(const struct spelling *s, const struct letters *l, const struct word *a,
                                  const struct word *b, struct place at) {
    if (str_same(a->text, b->text)) return (struct pairing){.odds = EQUAL, .why = "the same word"};
    if (a->kind == KIND_GENERATION || b->kind == KIND_GENERATION)
        return (struct pairing){.odds = UNLIKE, .why = "another generation", .is_against = true};
    if (a->meaning && a->meaning == b->meaning)
        return (struct pairing){.odds = 3, .why = "two forms of one name"};
    if (a->meaning && b->meaning)
        return (struct pairing){.odds = UNLIKE, .why = "two names", .is_against = true};
    if (is_initial(a->text) || is_initial(b->text))
        return (struct pairing){.odds = initial_odds(a->text, b->text, at), .why = "an initial"};
    bool is_surname = at.a_is_last && at.b_is_last;
    if (at.is_first_name && (are_man_and_woman(a, b) || are_man_and_woman(b, a)))
        return (struct pairing){.odds = OTHER_GENDER, .why = "another gender", .is_against = true};
    if (!is_surname && is_other_gender(a->text, b->text))
        return (struct pairing){.odds = OTHER_GENDER, .why = "another gender", .is_against = true};
    if (is_with_ending(s, a->text, b->text))
        return (struct pairing){.odds = ENDING, .why = "an ending that may be missing"};
    double odds = text_odds(l, a->text, b->text);
    if (odds < SLIP && is_slip(a->text, b->text, is_surname))
        return (struct pairing){.odds = SLIP, .why = "perhaps a slip"};
    return (struct pairing){.odds = odds, .why = "spellings of one word"};
}

/* The best reading of some words of `a` and some of `b` as one word each. */
static struct pairing pair_joined(const struct letters *l, const struct words *a, const struct words *b,
                                  struct pairing p) {
    char a_room[JOIN_ROOM], b_room[JOIN_ROOM];
    bool a_lead = a->at[p.a].lead.size, b_lead = b->at[p.b].lead.size;
    bool joins = p.a_count > 1 || p.b_count > 1;
    for (unsigned way = 0; way < 8; way++) {
        bool with_a = way & 1, with_b = way & 2, inner = way & 4;
        if ((with_a && !a_lead) || (with_b && !b_lead) || (inner && !joins) || (!way && !joins)) continue;
        struct str x = words_join(a, p.a, p.a_count, with_a, inner, a_room);
        struct str y = words_join(b, p.b, p.b_count, with_b, inner, b_room);
        double odds = text_odds(l, x, y);
        if (joins && odds < EQUAL) odds = odds < JOIN_LEAST ? UNLIKE : odds - 1;
        if (odds <= p.odds) continue;
        p.odds = odds;
        p.is_against = false;
        p.why = joins ? "written as one word" : "spellings of one word, with its particle";
    }
    return p;
}

/* ---- two names ----------------------------------------------------------------------------------------- */

struct match {
    const struct spelling *s;
    const struct letters *letters;
    struct words a, b;
    struct pairing pairs[WORDS];
    uint32_t count;
    bool a_used[WORDS], b_used[WORDS];
};

static bool is_free(const bool *used, uint32_t first, uint32_t count) {
    for (uint32_t i = first; i < first + count; i++)
        if (used[i]) return false;
    return true;
}

static void pair_take(struct match *m, struct pairing p) {
    assert(m->count < WORDS);
    m->pairs[m->count++] = p;
    for (uint32_t i = 0; i < p.a_count; i++) m->a_used[p.a + i] = true;
    for (uint32_t i = 0; i < p.b_count; i++) m->b_used[p.b + i] = true;
}

/* Equal words first: they need no search, and nothing is a better pair. */
static void pairs_equal(struct match *m) {
    for (uint32_t i = 0; i < m->a.count; i++)
        for (uint32_t j = 0; j < m->b.count && !m->a_used[i]; j++) {
            uint32_t k = (i + j) % m->b.count; /* the same place first */
            if (m->b_used[k] || !str_same(m->a.at[i].text, m->b.at[k].text)) continue;
            pair_take(m, (struct pairing){(uint8_t)i, 1, (uint8_t)k, 1, EQUAL, "the same word", false});
        }
}

/* "UN" beside "United Nations" within longer names. */
static bool are_initials(const struct words *few, uint32_t at, const struct words *many, uint32_t first,
                         uint32_t count) {
    struct str letters = few->at[at].text;
    if (count < 2 || letters.size != count) return false;
    for (uint32_t i = 0; i < count; i++)
        if (many->at[first + i].text.at[0] != letters.at[i] || many->at[first + i].text.size < 2)
            return false;
    return true;
}

static struct pairing pair_try(const struct match *m, uint32_t a, uint32_t a_count, uint32_t b,
                               uint32_t b_count) {
    struct pairing p = {.odds = UNLIKE * 2};
    struct place at = {m->a.count > 1 && a + 1 == m->a.count, m->b.count > 1 && b + 1 == m->b.count,
                       a + 1 < m->a.count && b + 1 < m->b.count};
    if (a_count == 1 && b_count == 1) p = pair_single(m->s, m->letters, &m->a.at[a], &m->b.at[b], at);
    p.a = (uint8_t)a, p.a_count = (uint8_t)a_count, p.b = (uint8_t)b, p.b_count = (uint8_t)b_count;
    if (are_initials(&m->a, a, &m->b, b, b_count) || are_initials(&m->b, b, &m->a, a, a_count))
        p.odds = FIRST_LETTERS, p.why = "its first letters";
    if (p.odds < EQUAL - 1) p = pair_joined(m->letters, &m->a, &m->b, p);
    return p;
}

/* The best pair of what is free, worth so much that taking it beats leaving its words alone. */
static struct pairing pair_best(const struct match *m, const struct pairing *all, uint32_t count) {
    struct pairing best = {0};
    double most = PAIR_LEAST;
    for (uint32_t i = 0; i < count; i++) {
        const struct pairing *p = &all[i];
        if (!is_free(m->a_used, p->a, p->a_count) || !is_free(m->b_used, p->b, p->b_count)) continue;
        double odds = p->odds - 0.01 * abs((int)p->a - (int)p->b);
        if (odds > most) best = *p, most = odds;
    }
    return best;
}

/* People's names of several words: their evidence is weighed. */
static bool is_weighed(const struct match *m) {
    return !m->a.is_body && !m->b.is_body && (m->a.count > 1 || m->b.count > 1);
}

static bool is_generation(const struct words *w, uint32_t at) { return w->at[at].kind == KIND_GENERATION; }

/* Words that are left on both sides stand against each other, the least unlike first. */
static void pairs_forced(struct match *m, const struct pairing *all, uint32_t count) {
    for (;;) {
        struct pairing best = {0};
        double most = -100;
        for (uint32_t i = 0; i < count; i++) {
            struct pairing p = all[i];
            if (p.a_count > 1 || p.b_count > 1 || m->a_used[p.a] || m->b_used[p.b]) continue;
            if (is_generation(&m->a, p.a) != is_generation(&m->b, p.b)) continue;
            double odds = p.odds - 0.01 * abs((int)p.a - (int)p.b);
            if (odds > most) best = p, most = odds;
        }
        if (best.a_count == 0) return;
        best.odds = clamp(best.odds, FARTHEST, PAIR_LEAST);
        if (!best.is_against) best.why = "each has a word that the other lacks";
        pair_take(m, best);
    }
}

static void pairs_similar(struct match *m) {
    struct pairing all[WORDS * WORDS * (2 * JOINED - 1)];
    uint32_t count = 0;
    for (uint32_t i = 0; i < m->a.count; i++)
        for (uint32_t j = 0; j < m->b.count; j++)
            for (uint32_t k = 0; k < 2 * JOINED - 1; k++) {
                uint32_t a_count = k < JOINED ? k + 1 : 1, b_count = k < JOINED ? 1 : k - JOINED + 2;
                if (i + a_count > m->a.count || j + b_count > m->b.count) continue;
                if (!is_free(m->a_used, i, a_count) || !is_free(m->b_used, j, b_count)) continue;
                all[count++] = pair_try(m, i, a_count, j, b_count);
            }
    for (;;) {
        struct pairing best = pair_best(m, all, count);
        if (best.a_count == 0) break;
        pair_take(m, best);
    }
    if (is_weighed(m)) pairs_forced(m, all, count);
}

/* ---- the verdict --------------------------------------------------------------------------------------- */

static double weight_free(const struct words *w, const bool *used) {
    double sum = 0;
    for (uint32_t i = 0; i < w->count; i++)
        if (!used[i]) sum += w->at[i].weight;
    return sum;
}

static double weight_paired(const struct match *m) {
    double sum = 0;
    for (uint32_t i = 0; i < m->count; i++) sum += m->a.at[m->pairs[i].a].weight;
    return sum;
}

static double weight_lonely(const struct match *m) {
    return fabs(weight_free(&m->a, m->a_used) - weight_free(&m->b, m->b_used));
}

/* Words whose pairs cross: "Ban Ki-moon", "Ki-moon Ban". */
static uint32_t crossings(const struct match *m) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < m->count; i++)
        for (uint32_t j = 0; j < i; j++)
            count += (m->pairs[i].a < m->pairs[j].a) != (m->pairs[i].b < m->pairs[j].b);
    return count;
}

static double order_cost(const struct match *m) { return crossings(m) == 0 ? 0 : 0.4 + 0.2 * crossings(m); }

/* A son and his father: "Hamad bin Khalifa" is not "Khalifa bin Hamad", "Abdul Hamid bin Zainal" not
 * "Zainal". So it is with names that many bear, without bin: "Mohammed Omar", "Omar Mohammed".
 */
static bool is_swapped(const struct match *m, const struct pairing *p, const struct pairing *q) {
    if ((p->a < q->a) == (p->b < q->b)) return false;
    if (m->a.at[p->a].kind == KIND_COMMON && m->a.at[q->a].kind == KIND_COMMON) return true;
    return m->a.at[p->a].is_father || m->b.at[p->b].is_father || m->a.at[q->a].is_father ||
           m->b.at[q->b].is_father;
}

static bool is_alone_before(const bool *used, uint32_t at) {
    for (uint32_t i = 0; i < at; i++)
        if (used[i]) return false;
    return at > 0;
}

static double father_cost(const struct match *m) {
    for (uint32_t i = 0; i < m->count; i++) {
        const struct pairing *p = &m->pairs[i];
        bool a_father = m->a.at[p->a].is_father, b_father = m->b.at[p->b].is_father;
        if (a_father && p->b == 0 && is_alone_before(m->a_used, p->a)) return FATHER_COST;
        if (b_father && p->a == 0 && is_alone_before(m->b_used, p->b)) return FATHER_COST;
        for (uint32_t j = 0; j < i; j++)
            if (is_swapped(m, p, &m->pairs[j])) return FATHER_COST;
    }
    return 0;
}

/* In a name of several words a short one must agree well: "Kim Yong Dae" is not "Kim Yang Tae". */
static double short_cost(const struct match *m, const struct pairing *p) {
    size_t size =
        m->a.at[p->a].text.size > m->b.at[p->b].text.size ? m->a.at[p->a].text.size : m->b.at[p->b].text.size;
    return size > 1 && size <= 4 && p->odds < 3 && (m->a.count > 1 || m->b.count > 1) ? SHORT_COST : 0;
}

/* What speaks for and against, in log-odds: it is summed, and told to who asks why. */
struct verdict {
    double pairs, clash, alone, order, father;
};

/* Names of organisations are made of words that others have too: what one lacks weighs more, and each word
 * less.
 */
static struct verdict match_verdict(const struct match *m) {
    struct verdict v = {0};
    bool is_body = m->a.is_body || m->b.is_body;
    double worst = EQUAL, sum = 0;
    for (uint32_t i = 0; i < m->count; i++) {
        double weight = m->a.at[m->pairs[i].a].weight,
               odds = m->pairs[i].odds * (m->pairs[i].odds < 0 ? weight : 1);
        odds -= short_cost(m, &m->pairs[i]);
        sum += clamp(odds, UNLIKE, EQUAL) * (is_body ? weight : 1);
        if (odds < worst) worst = odds;
    }
    double a_free = weight_free(&m->a, m->a_used), b_free = weight_free(&m->b, m->b_used);
    double clash = fmin(a_free, b_free), alone = fabs(a_free - b_free);
    if (is_body && clash > 0) clash = (a_free + b_free) / 2, alone = 0;
    v.pairs = worst + CREDIT * (sum - worst);
    v.clash = CLASH_COST * clash;
    v.alone = (is_body ? ALONE_BODY : ALONE_COST) * alone;
    v.order = order_cost(m);
    v.father = father_cost(m);
    return v;
}

static struct str pair_text(const struct words *w, uint32_t first, uint32_t count, char *room) {
    return count == 1 ? w->at[first].text : words_join(w, first, count, false, true, room);
}

static uint32_t letters_first(struct str a, struct str b) {
    uint32_t same = 0;
    while (same < a.size && same < b.size && a.at[same] == b.at[same]) same++;
    return same;
}

static uint32_t letters_last(struct str a, struct str b) {
    uint32_t same = 0;
    while (same < a.size && same < b.size && a.at[a.size - 1 - same] == b.at[b.size - 1 - same]) same++;
    return same;
}

/* How unlike the words of a pair are, letter by letter. */
static void unlike_note(const struct match *m, const struct pairing *p, struct evidence *e) {
    char a_room[JOIN_ROOM], b_room[JOIN_ROOM];
    struct str a = pair_text(&m->a, p->a, p->a_count, a_room), b = pair_text(&m->b, p->b, p->b_count, b_room);
    double size = (double)(a.size > b.size ? a.size : b.size), share = edits(a, b) / size;
    e->at[EVIDENCE_EDITS] = share;
    e->at[EVIDENCE_MANY] = fmax(0, share - 0.4);
    e->at[EVIDENCE_BEGINS] = letters_first(a, b) / size;
    e->at[EVIDENCE_ENDS] = letters_last(a, b) / size;
    e->at[EVIDENCE_OTHER] = letters_first(a, b) == 0;
    e->at[EVIDENCE_SHORT] = size <= 4;
}

/* Brothers share the father's name, and many share a common one. */
static double letters_telling(const struct word *w) {
    return w->is_father ? 0 : (double)w->text.size * (w->kind == KIND_COMMON ? 0.5 : 1);
}

static double letters_shared(const struct match *m, const struct pairing *worst) {
    double sum = 0;
    for (const struct pairing *p = m->pairs; p < m->pairs + m->count; p++)
        if (p != worst && p->odds >= 1)
            for (uint32_t i = p->a; i < (uint32_t)p->a + p->a_count; i++) sum += letters_telling(&m->a.at[i]);
    return fmin(sum, 16) / 8;
}

/* Another order says little where all words agree: "Ban Ki-moon", "Ki-moon Ban". */
static bool is_crossed(const struct match *m, const struct pairing *worst) {
    return crossings(m) > 0 && (worst->odds < 1 || weight_lonely(m) > 0);
}

static struct evidence evidence_find(const struct match *m) {
    const struct pairing *worst = &m->pairs[0];
    for (uint32_t i = 1; i < m->count; i++)
        if (m->pairs[i].odds < worst->odds) worst = &m->pairs[i];
    struct evidence e = {.at = {[EVIDENCE_ALWAYS] = 1, [EVIDENCE_SECOND] = 2}};
    for (const struct pairing *p = m->pairs; p < m->pairs + m->count; p++)
        if (p != worst) e.at[EVIDENCE_SECOND] = fmin(e.at[EVIDENCE_SECOND], p->odds);
    e.at[EVIDENCE_WORST] = worst->odds;
    if (worst->odds < 1) unlike_note(m, worst, &e);
    e.at[EVIDENCE_SHARED] = letters_shared(m, worst);
    e.at[EVIDENCE_ALONE] = weight_lonely(m);
    e.at[EVIDENCE_SINGLE] = m->count == 1 && weight_lonely(m) > 0;
    e.at[EVIDENCE_CROSSED] = is_crossed(m, worst);
    return e;
}

static double against_cost(const struct match *m) {
    for (uint32_t i = 0; i < m->count; i++)
        if (m->pairs[i].is_against) return AGAINST_COST;
    return 0;
}

static double weighed_odds(const struct match *m) {
    struct evidence e = evidence_find(m);
    return evidence_odds(&m->s->weights, &e) - father_cost(m) - against_cost(m);
}

static double match_odds(const struct match *m) {
    if (m->count == 0) return UNLIKE;
    if (is_weighed(m)) return weighed_odds(m);
    struct verdict v = match_verdict(m);
    return v.pairs - v.clash - v.alone - v.order - v.father;
}

/* One word against a longer name says little: "Hussein" is not yet "Saddam Hussein". */
static double most_odds(const struct match *m) {
    if (m->count == 0 || weight_paired(m) >= 1.2 || weight_lonely(m) <= 0.5) return EQUAL * WORDS;
    return m->a.at[m->pairs[0].a].kind == KIND_COMMON ? SINGLE_COMMON : SINGLE;
}

/* The same letters, only cut into words in another way. */
static bool is_recut(const struct words *a, const struct words *b) {
    char x[NAME_ROOM], y[NAME_ROOM];
    size_t x_size = 0, y_size = 0;
    for (const char *c = a->room; c < a->room + a->size; c++)
        if (*c != ' ') x[x_size++] = *c;
    for (const char *c = b->room; c < b->room + b->size; c++)
        if (*c != ' ') y[y_size++] = *c;
    return x_size && str_same((struct str){x, x_size}, (struct str){y, y_size});
}

/* Whether the letters are the first letters of the words, in order: particles may be left out, and `spare`
 * others. */
static bool is_initials(const struct spelling *s, struct str letters, struct str words, uint32_t spare) {
    size_t used = 0;
    while (words.size) {
        struct str word = str_cut(&words, ' ');
        if (word.size == 0) continue;
        if (used < letters.size && word.at[0] == letters.at[used])
            used++;
        else if (!is_lead_kind(map_get(&s->kinds, word)) && spare-- == 0)
            return false;
    }
    return used == letters.size;
}

/* "UN" and "United Nations", "OECD" and "Organisation for Economic Co-operation and Development": how sure.
 */
static double acronym_odds(const struct spelling *s, const struct words *small, const struct words *full) {
    struct str letters = small->at[0].text, all = {full->room, full->size};
    if (small->count != 1 || letters.size < 2 || full->count < 2) return UNLIKE;
    if (!small->is_capitals && letters.size < 4) return UNLIKE;
    if (is_initials(s, letters, all, 0)) return ACRONYM;
    return letters.size > 2 && is_initials(s, letters, all, 1) ? ACRONYM_SPARE : UNLIKE;
}

/* Two acronyms: other letters are another body. */
static bool is_other_acronym(const struct words *a, const struct words *b) {
    return a->is_capitals && b->is_capitals && a->count == 1 && b->count == 1 && a->at[0].text.size <= 4 &&
           b->at[0].text.size <= 4 && !str_same(a->at[0].text, b->at[0].text);
}

/* The log-odds of both names; `why` where something else than their words decides. */
static double names_odds(const struct match *m, const char **why) {
    *why = NULL;
    if (m->a.count == 0 || m->b.count == 0) return *why = "no letters", UNLIKE;
    double odds = match_odds(m), most = most_odds(m);
    double letters = fmax(acronym_odds(m->s, &m->a, &m->b), acronym_odds(m->s, &m->b, &m->a));
    if (odds > most) *why = "one word of a longer name says little", odds = most;
    if (odds < 3 && is_recut(&m->a, &m->b)) return *why = "the same letters, cut in another way", 3;
    if (is_other_acronym(&m->a, &m->b)) return *why = "other first letters", UNLIKE;
    if (letters > odds) *why = "the first letters of its words", odds = letters;
    return odds;
}

static void match_make(struct match *m, const struct spelling *s, struct str a, struct str b) {
    m->s = s;
    m->count = 0;
    memset(m->a_used, 0, sizeof m->a_used);
    memset(m->b_used, 0, sizeof m->b_used);
    words_cut(s, &m->a, a);
    words_cut(s, &m->b, b);
    bool is_cyrillic = m->a.script == ROMANISE_CYRILLIC && m->b.script == ROMANISE_CYRILLIC;
    m->letters = s->letters[is_cyrillic                 ? ROMANISE_OTHER
                            : m->a.script > m->b.script ? m->a.script
                                                        : m->b.script];
    if (m->a.count == 0 || m->b.count == 0) return;
    pairs_equal(m);
    pairs_similar(m);
}

/* The same whichever name comes first. */
static void match_sorted(struct match *m, const struct spelling *s, struct str a, struct str b) {
    if (str_compare(a, b) > 0)
        match_make(m, s, b, a);
    else
        match_make(m, s, a, b);
}

bool spelling_evidence(const struct spelling *s, struct str a, struct str b, struct evidence *found) {
    struct match m;
    match_sorted(&m, s, a, b);
    if (m.count == 0 || !is_weighed(&m) || against_cost(&m) > 0 || father_cost(&m) > 0) return false;
    *found = evidence_find(&m);
    return true;
}

double spelling_score(const struct spelling *s, struct str a, struct str b) {
    struct match m;
    const char *why;
    match_sorted(&m, s, a, b);
    return 1 / (1 + exp(-names_odds(&m, &why)));
}

/* ---- telling why --------------------------------------------------------------------------------------- */

static void alone_tell(struct spelling_account *t, const struct match *m, bool is_a, struct arena *arena) {
    const struct words *w = is_a ? &m->a : &m->b;
    const bool *used = is_a ? m->a_used : m->b_used;
    double cost = m->a.is_body || m->b.is_body ? ALONE_BODY : is_weighed(m) ? 0 : ALONE_COST;
    for (uint32_t i = 0; i < w->count; i++) {
        if (used[i]) continue;
        struct str word = str_copy(arena, w->at[i].text);
        struct spelling_pair *p = &t->pairs[t->count++];
        *p = (struct spelling_pair){.odds = -cost * w->at[i].weight, .why = "only in one name"};
        *(is_a ? &p->a : &p->b) = word;
    }
}

static void odds_tell(struct spelling_account *t, double odds, const char *why) {
    if (odds != 0) t->pairs[t->count++] = (struct spelling_pair){.odds = odds, .why = why};
}

/* What is said of the whole name, beside its words. */
static void verdict_tell(struct spelling_account *t, const struct match *m) {
    struct verdict v = match_verdict(m);
    odds_tell(t, -v.clash, "each has a word that the other lacks");
    odds_tell(t, -v.order, "another order");
    odds_tell(t, -v.father, "a son and his father");
}

/* The same of people's names, of which the figures count and not the words: they are told with their worth.
 */
static void evidence_tell(struct spelling_account *t, const struct match *m) {
    struct evidence e = evidence_find(m);
    for (int i = 0; i < EVIDENCE_KINDS; i++)
        odds_tell(t, m->s->weights.at[i] * e.at[i], evidence_tells((enum evidence_kind)i));
    odds_tell(t, -father_cost(m), "a son and his father");
    odds_tell(t, -against_cost(m), "what cannot be one person");
}

struct spelling_account spelling_explain(const struct spelling *s, struct str a, struct str b,
                                         struct arena *arena) {
    struct match m;
    char room[JOIN_ROOM];
    match_make(&m, s, a, b);
    struct spelling_account t = {.score = spelling_score(s, a, b)};
    t.pairs = arena_take(arena, (2 * WORDS + EVIDENCE_KINDS + 4) * sizeof *t.pairs);
    for (uint32_t i = 0; i < m.count; i++) {
        struct pairing *p = &m.pairs[i];
        struct str x = str_copy(arena, words_join(&m.a, p->a, p->a_count, false, true, room));
        struct str y = str_copy(arena, words_join(&m.b, p->b, p->b_count, false, true, room));
        t.pairs[t.count++] = (struct spelling_pair){x, y, p->odds, p->why};
    }
    alone_tell(&t, &m, true, arena);
    alone_tell(&t, &m, false, arena);
    if (m.count && is_weighed(&m))
        evidence_tell(&t, &m);
    else if (m.count)
        verdict_tell(&t, &m);
    const char *why;
    double odds = names_odds(&m, &why);
    if (why) t.pairs[t.count++] = (struct spelling_pair){.odds = odds, .why = why};
    return t;
}

/* ---- keys ---------------------------------------------------------------------------------------------- */

/* Consonants by where they are spoken; vowels and what stands for them in some script or other are not heard.
 * In the second way of hearing j is a vowel ("Jugoslavija"), g and ch an h ("Grigorij", "Hryhoriy"), a last s
 * or t silent ("Ferret"), and w a consonant ("Wolodymyr"). */
static char sound_of(char c, bool second) {
    switch (c) {
    case 'b':
    case 'p':
    case 'f':
    case 'v': return 'p';
    case 'd':
    case 't': return 't';
    case 'c':
    case 'k':
    case 'q':
    case 's':
    case 'x':
    case 'z': return 'k';
    case 'g':
    case 'j': return second ? 0 : 'k';
    case 'w': return second ? 'p' : 0;
    case 'l': return 'l';
    case 'm':
    case 'n': return 'n';
    case 'r': return 'r';
    default: return 0;
    }
}

/* "farouq" and "faruk" are both "prk". */
static uint64_t word_key(struct str word, bool second) {
    char sounds[4];
    size_t used = 0;
    for (size_t i = 0; i < word.size && used < sizeof sounds; i++) {
        char next = i + 1 < word.size ? word.at[i + 1] : ' ';
        if (second && next == ' ' && used > 1 && strchr("stdx", word.at[i])) break; /* Ferret */
        bool is_part = (next == 'h' && strchr(second ? "kc" : "k", word.at[i])) ||
                       (strchr("td", word.at[i]) && strchr("sczj", next));
        char c = is_part ? 0 : sound_of(word.at[i], second);
        if (c && (used == 0 || sounds[used - 1] != c)) sounds[used++] = c;
    }
    if (used == 0) sounds[used++] = word.size ? word.at[0] : ' ';
    return hash_bytes(sounds, used);
}

static uint32_t key_add(uint64_t *keys, uint32_t count, uint64_t key) {
    for (uint32_t k = 0; k < count; k++)
        if (keys[k] == key) return count;
    if (count < SPELLING_KEYS) keys[count++] = key;
    return count;
}

uint32_t spelling_keys(const struct spelling *s, struct str name, uint64_t keys[SPELLING_KEYS]) {
    struct words w;
    uint32_t count = 0;
    words_cut(s, &w, name);
    for (unsigned second = 0; second < 2; second++)
        for (uint32_t i = w.count; i-- > 0;)
            if (w.at[i].kind != KIND_GENERATION && (w.at[i].text.size > 1 || w.count == 1))
                count = key_add(keys, count, word_key(w.at[i].text, second));
    return count;
}
