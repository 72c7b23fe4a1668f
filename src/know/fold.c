#include "know/fold.h"

#include <utf8proc.h>

#include "base/arena.h"
#include "base/utf8.h"

/* Latin letters that Unicode does not take apart. */
static const char *plain_letters(uint32_t c) {
    switch (c) {
    case 0xDF:
    case 0x1E9E: return "ss";
    case 0xE6:
    case 0xC6: return "ae";
    case 0xF8:
    case 0xD8: return "o";
    case 0xF0:
    case 0xD0:
    case 0x111:
    case 0x110: return "d";
    case 0xFE:
    case 0xDE: return "th";
    case 0x131:
    case 0x130: return "i";
    case 0x142:
    case 0x141: return "l";
    case 0x127:
    case 0x126: return "h";
    case 0x153:
    case 0x152: return "oe";
    case 0x259:
    case 0x18F: return "a";
    case 0x14B:
    case 0x14A: return "ng";
    default: return NULL;
    }
}

/* Marks inside a word that are dropped; all others part words. */
static bool is_dropped(uint32_t c) {
    return c == '.' || c == '\'' || c == '`' || c == 0xB4 || (c >= 0x2018 && c <= 0x201B) || c == 0x2032 ||
           (c >= 0x2B0 && c <= 0x2FF) || c == 0xB7 || c == 0x200C || c == 0x200D || c == 0xAD;
}

struct folding {
    char *to;
    size_t used, room;
    bool gap; /* a space is due before the next letter */
};

static void put_text(struct folding *f, const char *text, size_t size) {
    bool space = f->gap && f->used;
    if (f->used + size + space > f->room) return;
    if (space) f->to[f->used++] = ' ';
    f->gap = false;
    memcpy(f->to + f->used, text, size);
    f->used += size;
}

static void put_letter(struct folding *f, uint32_t c) {
    char bytes[4];
    const char *plain = plain_letters(c);
    if (plain)
        put_text(f, plain, strlen(plain));
    else
        put_text(f, bytes, utf8_put((uint32_t)utf8proc_tolower((utf8proc_int32_t)c), bytes));
}

/* Takes a character apart, drops its accents and puts the rest. */
static void put_parts(struct folding *f, uint32_t c) {
    utf8proc_int32_t parts[24];
    int last = 0;
    utf8proc_ssize_t count =
        utf8proc_decompose_char((utf8proc_int32_t)c, parts, 24, UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT, &last);
    for (utf8proc_ssize_t i = 0; i < count && i < 24; i++) {
        utf8proc_category_t kind = utf8proc_category(parts[i]);
        if (kind == UTF8PROC_CATEGORY_MN || kind == UTF8PROC_CATEGORY_ME) continue;
        if (utf8_is_letter((uint32_t)parts[i]) || kind == UTF8PROC_CATEGORY_ND)
            put_letter(f, (uint32_t)parts[i]);
        else if (!is_dropped((uint32_t)parts[i]))
            f->gap = true;
    }
}

struct str fold_into(struct str name, char *to, size_t room) {
    struct folding f = {.to = to, .room = room};
    uint32_t length;
    for (size_t i = 0; i < name.size && f.used < room; i += length) {
        uint32_t c = utf8_at(name.at, name.size, i, &length);
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            char byte = (char)c;
            put_text(&f, &byte, 1);
        } else if (!is_dropped(c)) {
            if (c < 0x80 && !utf8_is_letter(c))
                f.gap = true;
            else
                put_parts(&f, c);
        }
    }
    return (struct str){to, f.used};
}

struct str fold_name(struct arena *a, struct str name) {
    size_t room = name.size * 3 + 8;
    return fold_into(name, arena_take(a, room), room);
}
