#include "read/metadata.h"

#include <jansson.h>

#include "base/isodate.h"

enum { NESTED_MOST = 4 };

/* What JSON-LD says; texts in the document's arena. */
struct linked {
    struct arena *arena;
    struct str headline, publisher, published;
};

static void keep_first(struct linked *l, struct str *to, const json_t *value) {
    if (to->size || !json_is_string(value)) return;
    *to = str_copy(l->arena, str_trim((struct str){json_string_value(value), json_string_length(value)}));
}

/* Reads an object, the objects of a list, and those under "@graph" and "mainEntity", not deeper than pages
 * go. */
static void read_linked(struct linked *l, const json_t *value, uint32_t depth) {
    if (depth > NESTED_MOST) return;
    if (json_is_array(value))
        for (size_t i = 0; i < json_array_size(value); i++)
            read_linked(l, json_array_get(value, i), depth + 1);
    if (!json_is_object(value)) return;
    if (json_object_get(value, "datePublished")) {
        keep_first(l, &l->published, json_object_get(value, "datePublished"));
        keep_first(l, &l->headline, json_object_get(value, "headline"));
        const json_t *publisher = json_object_get(value, "publisher");
        if (json_is_array(publisher)) publisher = json_array_get(publisher, 0);
        keep_first(l, &l->publisher, json_object_get(publisher, "name"));
    }
    read_linked(l, json_object_get(value, "@graph"), depth + 1);
    read_linked(l, json_object_get(value, "mainEntity"), depth + 1);
}

static struct str first_of(struct str a, struct str b) { return a.size ? a : b; }

/* One line: entities are read by the markup, line ends and runs of spaces go. */
static struct str one_line(struct arena *a, struct str s) {
    char *to = arena_take(a, s.size + 1);
    size_t used = 0;
    for (size_t i = 0; i < s.size; i++) {
        bool white = s.at[i] == '\n' || s.at[i] == '\r' || s.at[i] == '\t' || s.at[i] == ' ';
        if (white && (used == 0 || to[used - 1] == ' ')) continue;
        to[used++] = white ? ' ' : s.at[i];
    }
    return str_trim((struct str){to, used});
}

/* "Envoy leaves talks | The Valley Post" without the outlet's name. */
static struct str without_outlet(struct str title, struct str outlet) {
    static const char *const MARKS[] = {" | ", " - ", " – ", " — ", " :: "};
    if (!outlet.size || title.size <= outlet.size ||
        !str_same((struct str){title.at + title.size - outlet.size, outlet.size}, outlet))
        return title;
    struct str front = {title.at, title.size - outlet.size};
    for (size_t i = 0; i < sizeof MARKS / sizeof *MARKS; i++)
        if (str_ends(front, MARKS[i])) return (struct str){front.at, front.size - strlen(MARKS[i])};
    return title;
}

/* "example.org" of "https://www.example.org/2014/03/04/envoy"; the path after it into `*path`. */
static struct str host_of(struct str url, struct str *path) {
    const char *begin = memmem(url.at, url.size, "://", 3);
    if (!begin) return (struct str){0};
    struct str rest = {begin + 3, (size_t)(url.at + url.size - begin) - 3};
    struct str host = str_cut(&rest, '/');
    *path = rest;
    return str_begins(host, "www.") ? (struct str){host.at + 4, host.size - 4} : host;
}

/* A full day in the path of the address, as most news sites write it. */
static struct str day_in(struct arena *a, struct str path) {
    struct str day = isodate_of(a, path);
    return day.size == 10 ? day : (struct str){0};
}

void metadata_fill(struct doc *d, const struct markup *m) {
    struct linked l = {.arena = d->arena};
    for (size_t i = 0; i < m->script_count; i++) {
        json_t *value = json_loadb(m->scripts[i].at, m->scripts[i].size, 0, NULL);
        read_linked(&l, value, 0);
        json_decref(value);
    }
    struct str path = {0};
    d->url = str_copy(d->arena, m->url);
    struct str host = host_of(d->url, &path);
    d->outlet = one_line(d->arena, first_of(first_of(m->outlet, l.publisher), host));
    struct str title = first_of(first_of(l.headline, m->headline), first_of(m->heading, m->title));
    d->title = without_outlet(one_line(d->arena, title), d->outlet);
    d->published = isodate_of(d->arena, l.published);
    if (!d->published.size) d->published = isodate_of(d->arena, m->published);
    if (!d->published.size) d->published = day_in(d->arena, path);
    if (!d->published.size) d->published = isodate_of(d->arena, m->time);
}
