#include "facts/namekeys.h"

#include <assert.h>

#include "base/arena.h"
#include "know/fold.h"

static bool is_vowel(char c) { return memchr("aeiou", c, 5) != NULL; }

bool namekeys_is_particle(struct str w) {
    static const char *const PARTICLES[] = {"al", "el", "a", "ul", "ad", "ar", "as", "ash", "at", "az", "an"};
    for (size_t i = 0; i < sizeof PARTICLES / sizeof *PARTICLES; i++)
        if (str_is(w, PARTICLES[i])) return true;
    return false;
}

/* "alkhatib" -> "khatib": an article written onto a name that goes on with a consonant. */
static struct str without_article(struct str w) {
    bool joined = w.size >= 7 && (str_begins(w, "al") || str_begins(w, "el")) && !is_vowel(w.at[2]);
    return joined ? (struct str){w.at + 2, w.size - 2} : w;
}

/* "Jr", "III": tells father from son. */
static bool is_suffix(struct str w) {
    static const char *const SUFFIXES[] = {"jr", "sr", "junior", "senior", "ii", "iii", "iv"};
    for (size_t i = 0; i < sizeof SUFFIXES / sizeof *SUFFIXES; i++)
        if (str_is(w, SUFFIXES[i])) return true;
    return false;
}

struct name_keys namekeys_of(struct arena *a, struct str name) {
    struct name_keys k = {0};
    struct str rest = fold_name(a, name);
    bool article = false;
    while (rest.size) {
        struct str w = str_cut(&rest, ' ');
        if (!w.size || (k.count && str_is(w, "s") && !rest.size)) continue;
        if (k.count && is_suffix(w)) {
            k.suffix = w;
            continue;
        }
        if (namekeys_is_particle(w) && rest.size && (k.count || !article)) {
            article = true;
            continue;
        }
        if (k.count == NAME_WORDS) k.count--; /* the last word matters most */
        k.word[k.count++] = without_article(w);
    }
    return k;
}

struct str namekeys_bones(struct arena *a, struct str key) {
    char *to = arena_take(a, key.size + 1);
    size_t size = 0;
    for (size_t i = 0; i < key.size; i++) {
        char x = key.at[i];
        if (is_vowel(x) || x == 'h' || x == 'w' || x == 'y' || x == '\'') continue;
        if (x == 'q' || x == 'c' || x == 'g') x = 'k';
        if (x == 'z') x = 's';
        if (x == 'p' && i + 1 < key.size && key.at[i + 1] == 'h') x = 'f';
        if (size == 0 || to[size - 1] != x) to[size++] = x;
    }
    return (struct str){to, size};
}

/* What a vowel sounds like, roughly: 'o' for o and u, 'i' for i and y, else itself; 0 for what is none. */
static char sound_of(char x) {
    if (x == 'o' || x == 'u') return 'o';
    if (x == 'i' || x == 'y') return 'i';
    return x == 'a' || x == 'e' ? x : 0;
}

/* The vowels of a key in their places: each run between consonants by its first, '-' where there is none. */
static struct str vowels_of(struct arena *a, struct str key) {
    char *to = arena_take(a, key.size + 1);
    size_t size = 0;
    bool is_open = false; /* the last letter was a vowel */
    for (size_t i = 0; i < key.size; i++) {
        char sound = i > 0 || key.at[i] != 'y' ? sound_of(key.at[i]) : 0;
        bool is_same = i > 0 && key.at[i] == key.at[i - 1];
        if (key.at[i] == 'h' || (!sound && is_same)) continue;
        if (sound && !is_open) to[size++] = sound;
        if (!sound && !is_open) to[size++] = '-';
        is_open = sound != 0;
    }
    if (!is_open) to[size++] = '-';
    return (struct str){to, size};
}

static bool vowels_fit(struct arena *a, struct str x, struct str y) {
    struct str vx = vowels_of(a, x), vy = vowels_of(a, y);
    if (vx.size != vy.size) return false;
    for (size_t i = 0; i < vx.size; i++) {
        char p = vx.at[i], q = vy.at[i];
        bool is_near = (p == 'e' && (q == 'a' || q == 'i')) || (q == 'e' && (p == 'a' || p == 'i'));
        if (p != q && !is_near) return false;
    }
    return true;
}

bool namekeys_are_close(struct arena *a, struct str x, struct str y) {
    if (str_same(x, y)) return true;
    if (x.size < NAMEKEYS_LONG || y.size < NAMEKEYS_LONG) return false;
    struct str bx = namekeys_bones(a, x), by = namekeys_bones(a, y);
    bool starts = x.at[0] == y.at[0] || (is_vowel(x.at[0]) && is_vowel(y.at[0])) || bx.size >= 3;
    /* two consonants say too little alone: Kiir is not Kerry */
    return bx.size >= 2 && str_same(bx, by) && starts && (bx.size > 2 || vowels_fit(a, x, y));
}

static bool is_initial(struct str x, struct str y) { return x.size == 1 && y.size && x.at[0] == y.at[0]; }

struct str namekeys_last(const struct name_keys *k) {
    assert(k->count && "the name has words");
    return k->word[k->count - 1];
}

bool namekeys_fit(struct arena *a, const struct name_keys *x, const struct name_keys *y) {
    struct str fx = x->word[0], fy = y->word[0];
    if (!str_same(x->suffix, y->suffix)) return false;
    if (namekeys_are_close(a, fx, fy) || is_initial(fx, fy) || is_initial(fy, fx)) return true;
    for (uint32_t i = 1; i + 1 < y->count; i++) /* a second name used alone */
        if (str_same(fx, y->word[i])) return true;
    for (uint32_t i = 1; i + 1 < x->count; i++)
        if (str_same(fy, x->word[i])) return true;
    return false;
}
