/* Gazetteer: makes the packed gazetteer (know/gazetteer.h) from GeoNames' tables and our own under
 * data/places.
 *
 *     gazetteer OUT GEONAMES-FOLDER data/places/countries.txt data/places/FILE.txt...
 *
 * GEONAMES-FOLDER holds countryInfo.txt, admin1Codes.txt and cities15000.txt as geonames.org writes them. The
 * heads of countries.txt and regions.txt tell the format of ours. A place of ours that GeoNames' tables have
 * too (by its number there, or by kind, name and first-level region) corrects that one. A region nobody gives
 * a spot stands in the middle of its towns. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/map.h"
#include "base/utf8.h"
#include "know/gazetteer.h"
#include "know/placename.h"
#include "know/table.h"

enum { LONG_ENOUGH = 4 }; /* letters of another name that is no mere code */

struct making {
    struct arena *arena;
    struct gazetteer_country *countries;
    struct gazetteer_place *places;
    struct gazetteer_name *names;
    bool *sounds; /* by country: its names are written in other letters at home */
    size_t country_count, country_room, place_count, place_room, name_count, name_room;
    struct map country_index; /* "SY" */
    struct map region_index;  /* "SY.09" */
    struct map own_index;     /* kind, region, fold of a name -> place */
    struct map number_index;  /* GeoNames' number of a city -> place */
};

static void stop(const char *file, uint32_t line, const char *what) {
    fprintf(stderr, "gazetteer: %s:%u: %s\n", file, line, what);
    exit(1);
}

static struct str file_bytes(const char *path) {
    struct file_map map;
    struct err e;
    if (file_map(path, &map, &e)) return (struct str){map.at, map.size};
    fprintf(stderr, "gazetteer: %s: %s\n", e.where, e.what);
    exit(1);
}

static double number_of(struct str cell, const char *file, uint32_t line) {
    char digits[32] = "", *end;
    if (cell.size < sizeof digits) memcpy(digits, cell.at, cell.size);
    double n = strtod(digits, &end);
    if (!*digits || *end) stop(file, line, "a number is expected in plain digits; correct the cell");
    return n;
}

static uint32_t count_of(struct str cell, const char *file, uint32_t line) {
    return cell.size ? (uint32_t)number_of(cell, file, line) : 0;
}

static struct str key_of(struct making *m, uint32_t region_or_country, uint8_t kind, struct str name) {
    char fold[PLACENAME_ROOM];
    struct str folded = placename_fold(name, fold);
    return str_of(arena_print(m->arena, "%u %u %.*s", kind, region_or_country, (int)folded.size, folded.at));
}

static struct str code_of(struct making *m, struct str country, struct str region) {
    return str_of(
        arena_print(m->arena, "%.*s.%.*s", (int)country.size, country.at, (int)region.size, region.at));
}

static void add_name(struct making *m, struct str text, uint32_t place, enum gazetteer_use use) {
    if (!text.size) return;
    m->names = arena_grow(m->arena, m->names, m->name_count, &m->name_room, sizeof *m->names);
    m->names[m->name_count++] = (struct gazetteer_name){text, {place, (uint8_t)use}};
    if (use <= USE_OTHER && m->sounds[m->places[place].country]) add_name(m, text, place, USE_SOUND);
}

/* Names with a bar between them. */
static void add_names(struct making *m, struct str cell, uint32_t place, enum gazetteer_use use) {
    while (cell.size) add_name(m, str_trim(str_cut(&cell, '|')), place, use);
}

static uint32_t add_place(struct making *m, struct gazetteer_place p) {
    m->places = arena_grow(m->arena, m->places, m->place_count, &m->place_room, sizeof *m->places);
    m->places[m->place_count] = p;
    return (uint32_t)m->place_count++;
}

/* A spelling in Latin letters that is no code of an airport or the like. */
static bool is_latin_name(struct str s) {
    size_t letters = 0, small = 0;
    for (size_t i = 0; i < s.size;) {
        uint32_t length, c = utf8_at(s.at, s.size, i, &length);
        if (c >= 0x250 && c != 0x2019) return false;
        if (i == 0 && !utf8_is_upper(c)) return false;
        letters += utf8_is_letter(c);
        small += utf8_is_lower(c);
        i += length;
    }
    return letters >= LONG_ENOUGH && small > 0;
}

static void add_other_names(struct making *m, struct str cell, uint32_t place) {
    while (cell.size) {
        struct str name = str_trim(str_cut(&cell, ','));
        if (is_latin_name(name)) add_name(m, name, place, USE_OTHER);
    }
}

/* ---- GeoNames ------------------------------------------------------------------------------------------ */

static void read_countries(struct making *m, const char *file) {
    for (struct table t = table_begin(file_bytes(file)); table_next(&t);) {
        if (t.cells[0].size != 2 || t.cells[1].size != 3)
            stop(file, t.line, "codes of two and three letters are expected");
        struct gazetteer_country c = {0};
        memcpy(c.alpha2, t.cells[0].at, 2);
        memcpy(c.alpha3, t.cells[1].at, 3);
        uint32_t i = (uint32_t)m->country_count;
        struct gazetteer_place p = {.name = t.cells[4],
                                    .lat = NAN,
                                    .people = count_of(t.cells[7], file, t.line),
                                    .kind = GAZETTEER_COUNTRY,
                                    .country = (uint16_t)i};
        c.place = add_place(m, p);
        m->countries =
            arena_grow(m->arena, m->countries, m->country_count, &m->country_room, sizeof *m->countries);
        m->countries[m->country_count++] = c;
        *map_put(&m->country_index, t.cells[0]) = i;
    }
}

static void country_numbers(struct making *m, const char *file) {
    for (struct table t = table_begin(file_bytes(file)); table_next(&t);) {
        struct str rest = t.cells[15]; /* postal pattern, languages, number, neighbours */
        uint32_t place = m->countries[map_get(&m->country_index, t.cells[0])].place;
        if (t.count < 16) continue;
        str_cut(&rest, '\t');
        m->places[place].geonames = count_of(str_cut(&rest, '\t'), file, t.line);
    }
}

/* Our words on countries: code, lat, lon, other names, adjectives, "sounds". */
static void read_our_countries(struct making *m, const char *file) {
    m->sounds = arena_take(m->arena, m->country_count * sizeof *m->sounds);
    for (struct table t = table_begin(file_bytes(file)); table_next(&t);) {
        uint32_t i = map_get(&m->country_index, t.cells[0]);
        if (!i) stop(file, t.line, "GeoNames has no country of that code; correct the first cell");
        uint32_t place = m->countries[i].place;
        m->sounds[i] = str_is(t.cells[5], "sounds");
        m->places[place].lat = number_of(t.cells[1], file, t.line);
        m->places[place].lon = number_of(t.cells[2], file, t.line);
        add_names(m, t.cells[3], place, USE_OTHER);
        add_names(m, t.cells[4], place, USE_ADJECTIVE);
    }
    for (uint32_t i = 1; i < m->country_count; i++)
        if (!isnan(m->places[m->countries[i].place].lat))
            add_name(m, m->places[m->countries[i].place].name, m->countries[i].place, USE_MAIN);
}

static void read_regions(struct making *m, const char *file) {
    for (struct table t = table_begin(file_bytes(file)); table_next(&t);) {
        struct str country = {t.cells[0].at, 2};
        uint32_t i = map_get(&m->country_index, country);
        if (!i) continue;
        struct gazetteer_place p = {.name = t.cells[1],
                                    .lat = NAN,
                                    .geonames = count_of(t.cells[3], file, t.line),
                                    .kind = GAZETTEER_REGION,
                                    .country = (uint16_t)i};
        uint32_t place = add_place(m, p);
        *map_put(&m->region_index, t.cells[0]) = place;
        add_name(m, t.cells[1], place, USE_MAIN);
        add_name(m, t.cells[2], place, USE_OTHER);
    }
}

/* Ten times the logarithm of a number, in whole steps that no rounding of log10 can shift. */
static uint8_t weight_of(double people) { return (uint8_t)floor(10 * log10(people + 10) + 1e-6); }

static uint8_t seat_weight(struct str code) {
    if (str_is(code, "PPLC")) return 12;
    return str_is(code, "PPLA") ? 3 : 0;
}

static void read_cities(struct making *m, const char *file) {
    for (struct table t = table_begin(file_bytes(file)); table_next(&t);) {
        uint32_t country = map_get(&m->country_index, t.cells[8]);
        if (!country) continue;
        struct gazetteer_place p = {.name = t.cells[1],
                                    .geonames = count_of(t.cells[0], file, t.line),
                                    .lat = number_of(t.cells[4], file, t.line),
                                    .lon = number_of(t.cells[5], file, t.line),
                                    .people = count_of(t.cells[14], file, t.line),
                                    .kind = GAZETTEER_CITY,
                                    .country = (uint16_t)country,
                                    .region = map_get(&m->region_index, code_of(m, t.cells[8], t.cells[10]))};
        p.weight = (uint8_t)(weight_of(p.people) + seat_weight(t.cells[7]));
        uint32_t place = add_place(m, p);
        *map_put(&m->number_index, t.cells[0]) = place;
        uint32_t *own = map_put(&m->own_index, key_of(m, p.region, GAZETTEER_CITY, p.name));
        if (!*own || m->places[*own].people < p.people) *own = place;
        if (str_is(t.cells[7], "PPLC")) m->countries[country].capital = place;
        add_name(m, p.name, place, USE_MAIN);
        add_name(m, t.cells[2], place, USE_OTHER);
        add_other_names(m, t.cells[3], place);
    }
}

/* ---- data/places --------------------------------------------------------------------------------------- */

static uint8_t kind_of(struct str word) {
    static const char *const KIND[] = {"", "", "region", "city", "site", "world"};
    if (str_is(word, "state")) return GAZETTEER_REGION;
    for (uint8_t i = GAZETTEER_REGION; i <= GAZETTEER_WORLD; i++)
        if (str_is(word, KIND[i])) return i;
    return GAZETTEER_NONE;
}

/* The place that the row speaks of: one known already, or a new one. */
static uint32_t place_of_row(struct making *m, const struct table *t, uint8_t kind, uint32_t country,
                             uint32_t region) {
    uint32_t known = map_get(&m->number_index, t->cells[8]);
    if (known) return known;
    uint32_t *own = map_put(&m->own_index, key_of(m, region ? region : 1000000 + country, kind, t->cells[3]));
    if (!*own)
        *own = add_place(m, (struct gazetteer_place){.name = t->cells[3],
                                                     .lat = NAN,
                                                     .kind = kind,
                                                     .country = (uint16_t)country,
                                                     .region = region});
    return *own;
}

/* "Clay County" -> "Clay", as in "Becker, Clay and Douglas counties"; empty for other names. */
static struct str without_county(struct str name) {
    if (str_ends(name, " County")) return (struct str){name.at, name.size - strlen(" County")};
    if (str_ends(name, " Parish")) return (struct str){name.at, name.size - strlen(" Parish")};
    return (struct str){0};
}

/* Rows: kind, country, region, name, lat, lon, people, other names, number in GeoNames, short names,
 * adjectives. The kind "state" is a first-level region of admin1Codes.txt. */
static void read_ours(struct making *m, const char *file) {
    for (struct table t = table_begin(file_bytes(file)); table_next(&t);) {
        uint8_t kind = kind_of(t.cells[0]);
        uint32_t country = map_get(&m->country_index, t.cells[1]);
        if (!kind)
            stop(file, t.line, "the kind is not state, region, city, site or world; correct the first cell");
        if (!country && !str_is(t.cells[1], "-"))
            stop(file, t.line, "no country has that code; correct it, or write -");
        uint32_t region = map_get(&m->region_index, code_of(m, t.cells[1], t.cells[2]));
        if (!region && !str_is(t.cells[2], "-"))
            stop(file, t.line, "no region has that code; see admin1Codes.txt, or write -");
        uint32_t place =
            region && str_is(t.cells[0], "state") ? region : place_of_row(m, &t, kind, country, region);
        struct gazetteer_place *p = &m->places[place];
        p->name = t.cells[3];
        p->lat = number_of(t.cells[4], file, t.line);
        p->lon = number_of(t.cells[5], file, t.line);
        uint32_t people = count_of(t.cells[6], file, t.line), number = count_of(t.cells[8], file, t.line);
        if (people > p->people) p->people = people;
        if (number) p->geonames = number;
        add_name(m, t.cells[3], place, USE_MAIN);
        add_name(m, without_county(t.cells[3]), place, USE_BARE);
        add_names(m, t.cells[7], place, USE_OTHER);
        add_names(m, t.cells[9], place, USE_SHORT);
        add_names(m, t.cells[10], place, USE_ADJECTIVE);
    }
}

/* ---- the whole ----------------------------------------------------------------------------------------- */

/* People of regions, and the middle of their towns for those that have no spot of their own. */
static void regions_settle(struct making *m) {
    struct middle {
        double lat, lon;
        uint32_t towns, people;
    } *sums = arena_take(m->arena, m->place_count * sizeof *sums);
    for (uint32_t i = 1; i < m->place_count; i++) {
        const struct gazetteer_place *p = &m->places[i];
        if (p->kind != GAZETTEER_CITY || !p->region) continue;
        struct middle *s = &sums[p->region];
        s->lat += p->lat, s->lon += p->lon, s->towns++, s->people += p->people;
    }
    for (uint32_t i = 1; i < m->place_count; i++) {
        struct gazetteer_place *p = &m->places[i];
        if (p->kind != GAZETTEER_REGION || !sums[i].towns) continue;
        if (isnan(p->lat)) p->lat = sums[i].lat / sums[i].towns, p->lon = sums[i].lon / sums[i].towns;
        if (!p->people) p->people = sums[i].people;
    }
}

static void weigh(struct making *m) {
    static const int MORE[] = {0, 25, -5, 0, 0, 25};
    for (uint32_t i = 1; i < m->place_count; i++) {
        struct gazetteer_place *p = &m->places[i];
        if (!p->weight) p->weight = (uint8_t)(weight_of(p->people) + MORE[p->kind]);
    }
}

/* Names of places without a spot on the globe say nothing: they are left out. */
static void drop_nowhere(struct making *m) {
    size_t kept = 0;
    for (size_t i = 0; i < m->name_count; i++)
        if (!isnan(m->places[m->names[i].hit.place].lat)) m->names[kept++] = m->names[i];
    m->name_count = kept;
    for (uint32_t i = 1; i < m->place_count; i++)
        if (isnan(m->places[i].lat)) m->places[i].lat = m->places[i].lon = 0;
}

static const char *path_of(struct making *m, const char *folder, const char *file) {
    return arena_print(m->arena, "%s/%s", folder, file);
}

static void write_out(struct making *m, const char *path) {
    struct str bytes = gazetteer_write(m->arena, m->countries, (uint32_t)m->country_count, m->places,
                                       (uint32_t)m->place_count, m->names, (uint32_t)m->name_count);
    struct err e;
    if (file_write(path, bytes.at, bytes.size, &e)) return;
    fprintf(stderr, "gazetteer: %s: %s\n", e.where, e.what);
    exit(1);
}

int main(int argc, char **argv) {
    if (argc < 4) {
        fprintf(stderr, "usage: gazetteer OUT GEONAMES-FOLDER COUNTRIES FILE...\n");
        return 2;
    }
    struct making m = {.arena = arena_make()};
    map_begin(&m.country_index, m.arena);
    map_begin(&m.region_index, m.arena);
    map_begin(&m.own_index, m.arena);
    map_begin(&m.number_index, m.arena);
    add_place(&m, (struct gazetteer_place){.name = str_of("")});
    m.countries = arena_grow(m.arena, m.countries, 0, &m.country_room, sizeof *m.countries);
    m.country_count = 1;
    read_countries(&m, path_of(&m, argv[2], "countryInfo.txt"));
    country_numbers(&m, path_of(&m, argv[2], "countryInfo.txt"));
    read_our_countries(&m, argv[3]);
    read_regions(&m, path_of(&m, argv[2], "admin1Codes.txt"));
    read_cities(&m, path_of(&m, argv[2], "cities15000.txt"));
    for (int i = 4; i < argc; i++) read_ours(&m, argv[i]);
    regions_settle(&m);
    weigh(&m);
    drop_nowhere(&m);
    write_out(&m, argv[1]);
    arena_free(m.arena);
    return 0;
}
