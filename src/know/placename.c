#include "know/placename.h"

#include <utf8proc.h>

#include "base/utf8.h"

enum { LEAST_SOUND = 4 };

struct key {
    char *at;
    size_t size;
    bool is_full;
};

static void key_put(struct key *k, char c) {
    if (k->size == PLACENAME_ROOM)
        k->is_full = true;
    else
        k->at[k->size++] = c;
}

/* A space between words, never two. */
static void key_gap(struct key *k) {
    if (k->size && k->at[k->size - 1] != ' ') key_put(k, ' ');
}

static bool is_apostrophe(uint32_t c) {
    return c == '\'' || c == '`' || c == 0x2018 || c == 0x2019 || c == 0x201B ||
           (c >= 0x02B9 && c <= 0x02BF) || c == 0x02C8 || c == 0x00B4 || c == 0x2032;
}

static bool is_gap(uint32_t c) {
    return c == '-' || c == '/' || c == ',' || c == 0x2010 || c == 0x2011 || c == 0x2013 || utf8_is_space(c);
}

/* The letters that Unicode does not take apart. */
static char plain_letter(uint32_t c) {
    switch (c) {
    case 0x0131: return 'i';
    case 0x0142: return 'l';
    case 0x00F8: return 'o';
    case 0x0111:
    case 0x00F0: return 'd';
    case 0x0127: return 'h';
    case 0x0259: return 'a';
    default: return 0;
    }
}

static void put_folded(struct key *k, uint32_t c) {
    utf8proc_int32_t parts[8];
    int boundary = 0;
    utf8proc_ssize_t n = utf8proc_decompose_char(
        (utf8proc_int32_t)c, parts, 8,
        UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK, &boundary);
    for (utf8proc_ssize_t i = 0; i < n && i < 8; i++) {
        uint32_t part = (uint32_t)parts[i];
        char plain = plain_letter(part), bytes[4];
        if (part == 0xE6) {
            key_put(k, 'a'), key_put(k, 'e');
        } else if (plain || part < 0x80) {
            key_put(k, plain ? plain : (char)part);
        } else {
            uint32_t size = utf8_put(part, bytes);
            for (uint32_t b = 0; b < size; b++) key_put(k, bytes[b]);
        }
    }
}

/* "st louis" -> "saint louis": the short form of the word that begins at `begin`, now that another one
 * follows. */
static void key_spell_out(struct key *k, size_t begin) {
    static const struct {
        const char *brief, *full;
    } WORDS[] = {{"st", "saint"},  {"st.", "saint"}, {"ste.", "sainte"}, {"mt", "mount"},
                 {"mt.", "mount"}, {"ft", "fort"},   {"ft.", "fort"}};
    struct str word = {k->at + begin, k->size - begin};
    for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++) {
        if (!str_is(word, WORDS[i].brief)) continue;
        k->size = begin;
        for (const char *c = WORDS[i].full; *c; c++) key_put(k, *c);
        return;
    }
}

struct str placename_fold(struct str words, char to[PLACENAME_ROOM]) {
    struct key k = {.at = to};
    size_t word = 0;
    for (size_t i = 0; i < words.size && !k.is_full;) {
        unsigned char byte = (unsigned char)words.at[i];
        uint32_t length = 1, c = byte < 0x80 ? byte : utf8_at(words.at, words.size, i, &length);
        i += length;
        if (is_gap(c)) {
            if (i < words.size && k.size > word) key_spell_out(&k, word);
            key_gap(&k);
            word = k.size;
        } else if (byte < 0x80 && !is_apostrophe(c)) {
            key_put(&k, (char)(c >= 'A' && c <= 'Z' ? c + 32 : c));
        } else if (!is_apostrophe(c)) {
            put_folded(&k, c);
        }
    }
    while (k.size && k.at[k.size - 1] == ' ') k.size--;
    return (struct str){to, k.is_full ? 0 : k.size};
}

static bool is_vowel(char c) { return c && strchr("aeiouyw", c); }

/* The Arabic article before `rest`: "al", or its l made like the next word's first letter ("ez Zor", "ash
 * Sham"). */
static bool is_article(struct str word, struct str rest) {
    if (word.size < 2 || word.size > 3 || !strchr("aeiu", word.at[0]) || rest.size == 0) return false;
    struct str tail = {word.at + 1, word.size - 1};
    return str_is(tail, "l") ||
           (rest.size > tail.size && memcmp(rest.at, tail.at, tail.size) == 0 && !is_vowel(tail.at[0]));
}

/* The sound of the consonant at `i`; `*used` letters make it. */
static char consonant(struct str w, size_t i, size_t *used) {
    bool has_h = i + 1 < w.size && w.at[i + 1] == 'h';
    *used = 1 + has_h;
    switch (w.at[i]) {
    case 'k': return has_h ? 'x' : 'k';
    case 's': return has_h ? 'S' : 's';
    case 'c': return has_h ? 'C' : 'k';
    case 'p': return has_h ? 'f' : 'p';
    case 'z': return has_h ? 'Z' : 'z';
    case 'g':
    case 'd':
    case 't': return w.at[i];
    case 'q': *used = 1; return 'k';
    default: *used = 1; return w.at[i];
    }
}

static void put_sound(struct key *k, char c) {
    if (k->size == 0 || k->at[k->size - 1] != c) key_put(k, c);
}

static void sound_word(struct key *k, struct str w) {
    for (size_t i = 0; i < w.size;) {
        bool glides = w.at[i] == 'y' || w.at[i] == 'w';
        if (i == 0 && glides && w.size > 1 && is_vowel(w.at[1])) {
            put_sound(k, w.at[i++]);
        } else if (is_vowel(w.at[i])) {
            bool is_round = false;
            for (; i < w.size && is_vowel(w.at[i]); i++) is_round = is_round || strchr("ouw", w.at[i]);
            put_sound(k, is_round ? 'u' : 'a');
            if (i + 1 == w.size && w.at[i] == 'h') i++; /* Raqqah */
        } else {
            size_t used = 1;
            char c = consonant(w, i, &used);
            put_sound(k, c);
            i += used;
        }
    }
}

struct str placename_sound(struct str folded, char to[PLACENAME_ROOM]) {
    struct key k = {.at = to};
    for (struct str rest = folded; rest.size;) {
        struct str word = str_cut(&rest, ' ');
        if (!is_article(word, rest)) sound_word(&k, word);
    }
    return (struct str){to, k.is_full || k.size < LEAST_SOUND ? 0 : k.size};
}
