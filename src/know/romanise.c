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

static struct str unchanged(struct str text, char *to, size_t room) {
    size_t size = text.size < room ? text.size : room;
    if (size) memcpy(to, text.at, size);
    return (struct str){to, size};
}

struct str romanise_into(struct str text, char *to, size_t room) {
    UErrorCode status = U_ZERO_ERROR;
    UChar id[] = u"Any-Latin; Latin-ASCII", units[UNITS];
    int32_t size = 0, limit, used = 0;
    u_strFromUTF8(units, UNITS / 3, &size, text.at, (int32_t)(text.size < UNITS / 3 ? text.size : UNITS / 3),
                  &status);
    UTransliterator *t = utrans_openU(id, -1, UTRANS_FORWARD, NULL, 0, NULL, &status);
    limit = size;
    if (U_SUCCESS(status)) utrans_transUChars(t, units, &size, UNITS, 0, &limit, &status);
    if (U_SUCCESS(status)) u_strToUTF8(to, (int32_t)room, &used, units, size, &status);
    if (t) utrans_close(t);
    return U_SUCCESS(status) ? (struct str){to, (size_t)used} : unchanged(text, to, room);
}
