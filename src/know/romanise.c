#include "know/romanise.h"

#include <unicode/ustring.h>
#include <unicode/utrans.h>

#include "base/utf8.h"

enum { UNITS = 1024 };

bool romanise_is_due(struct str text) {
    uint32_t length;
    for (size_t i = 0; i < text.size; i += length) {
        uint32_t c = utf8_at(text.at, text.size, i, &length);
        if (c >= 0x370 && !(c >= 0x1E00 && c <= 0x1EFF) && !(c >= 0x2000 && c <= 0x2BFF) && utf8_is_letter(c))
            return true;
    }
    return false;
}

enum romanise_script romanise_script(struct str text) {
    enum romanise_script script = ROMANISE_OTHER;
    uint32_t length;
    for (size_t i = 0; i < text.size; i += length) {
        uint32_t c = utf8_at(text.at, text.size, i, &length);
        if ((c >= 0x590 && c < 0x900) || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC))
            return ROMANISE_ABJAD;
        if (c >= 0x400 && c < 0x530) script = ROMANISE_CYRILLIC;
    }
    return script;
}

static struct str unchanged(struct str text, char *to, size_t room) {
    size_t size = text.size < room ? text.size : room;
    if (size) memcpy(to, text.at, size);
    return (struct str){to, size};
}

struct str romanise_into(struct str text, char *to, size_t room) {
    UErrorCode status = U_ZERO_ERROR;
    /* Names of Russians as English writes them (Zhukov, not Zukov); Chinese surnames, and Greek as it is
     * spoken.
     */
    UChar russian[] = u"Russian-Latin/BGN; Any-Latin; Latin-ASCII",
          other[] = u"Han-Latin/Names; Greek-Latin/UNGEGN; Any-Latin; Latin-ASCII", units[UNITS];
    int32_t size = 0, limit, used = 0;
    u_strFromUTF8(units, UNITS / 3, &size, text.at, (int32_t)(text.size < UNITS / 3 ? text.size : UNITS / 3),
                  &status);
    UTransliterator *t = utrans_openU(romanise_script(text) == ROMANISE_CYRILLIC ? russian : other, -1,
                                      UTRANS_FORWARD, NULL, 0, NULL, &status);
    limit = size;
    if (U_SUCCESS(status)) utrans_transUChars(t, units, &size, UNITS, 0, &limit, &status);
    if (U_SUCCESS(status)) u_strToUTF8(to, (int32_t)room, &used, units, size, &status);
    if (t) utrans_close(t);
    return U_SUCCESS(status) ? (struct str){to, (size_t)used} : unchanged(text, to, room);
}
