#include "read/jsonline.h"

#include "base/isodate.h"
#include "doc/doc.h"

json_t *json_take(struct str bytes, const struct json_place *at, size_t *used, struct err *e) {
    json_error_t error;
    size_t flags = JSON_ALLOW_NUL | (used ? JSON_DISABLE_EOF_CHECK : 0);
    json_t *value = json_loadb(bytes.at, bytes.size, flags, &error);
    if (!value) {
        uint32_t line = at->line + (error.line > 0 ? (uint32_t)error.line - 1 : 0);
        err_set(e, ERR_INPUT, at->path, line, "broken JSON at column %d: %s; mend or remove it", error.column,
                error.text);
    } else if (used) {
        *used = (size_t)error.position;
    }
    return value;
}

static struct str words_of(const json_t *value) {
    return (struct str){json_string_value(value), json_string_length(value)};
}

/* A copy in the arena; each NUL, which no text holds, is a space in it. */
static char *copy_text(struct str s, struct doc *d) {
    char *copy = arena_copy(d->arena, s.at, s.size);
    for (size_t i = 0; i < s.size; i++)
        if (!copy[i]) copy[i] = ' ';
    return copy;
}

/* The member under the first of two names that is there. What is not text is remarked and left out. */
static struct str member(const json_t *object, const char *name, const char *other, struct doc *d) {
    const json_t *value = json_object_get(object, name);
    if ((!value || json_is_null(value)) && other) value = json_object_get(object, name = other);
    if (!value || json_is_null(value)) return (struct str){0};
    if (json_is_integer(value))
        return str_of(arena_print(d->arena, "%" JSON_INTEGER_FORMAT, json_integer_value(value)));
    if (json_is_string(value)) {
        struct str s = words_of(value);
        return str_trim((struct str){copy_text(s, d), s.size});
    }
    doc_remark(d, (struct span){0}, "\"%s\" is not text and is left out", name);
    return (struct str){0};
}

/* The text itself, byte for byte but for NULs, which are noted. */
static void take_text(const json_t *value, struct doc *d) {
    struct str text = words_of(value);
    d->text = copy_text(text, d);
    d->size = (uint32_t)text.size;
    for (size_t i = 0; i < text.size; i++)
        if (!text.at[i])
            *doc_add(d, damage) = (struct damage){{(uint32_t)i, (uint32_t)i + 1}, DAMAGE_ENCODING};
}

bool json_report(const json_t *object, const struct json_place *at, struct doc *d, struct err *e) {
    if (!json_is_object(object))
        return err_set(e, ERR_INPUT, at->path, at->line,
                       "a report is a JSON object; give {\"id\": ..., \"text\": ...}");
    const json_t *text = json_object_get(object, "text");
    if (!json_is_string(text))
        return err_set(e, ERR_INPUT, at->path, at->line, "%s; give {\"id\": ..., \"text\": ...}",
                       text && !json_is_null(text) ? "\"text\" is not a text" : "the object has no \"text\"");
    take_text(text, d);
    d->id = member(object, "id", NULL, d);
    d->title = member(object, "title", NULL, d);
    d->url = member(object, "url", NULL, d);
    d->outlet = member(object, "outlet", "source", d);
    struct str date = member(object, "published", "date", d);
    d->published = isodate_of(d->arena, date);
    if (date.size && !d->published.size)
        doc_remark(d, (struct span){0}, "\"%.*s\" is no date that can be read; 2013-02-11 can",
                   (int)date.size, date.at);
    *doc_add(d, origins) = (struct origin){{0, d->size}, at->offset};
    return true;
}
