#include "know/actorbook.h"

#include "base/arena.h"
#include "base/map.h"
#include "base/utf8.h"
#include "know/fold.h"
#include "know/pack.h"
#include "know/table.h"

enum { NAME_ROOM = 200, WAYS = 5, NOUN_ROOM = 120 };

/* One name of one entry; those that share a name are a chain. */
struct naming {
    uint32_t entry, next;
};

struct country {
    struct str alpha3, alpha2, name;
    struct str elite; /* "SYRELI" */
};

#define LIST_OF(type)                                                                                        \
    struct {                                                                                                 \
        struct type *at;                                                                                     \
        size_t count, room;                                                                                  \
    }

struct actorbook {
    struct arena *arena;
    struct map names, surnames, keys;             /* folded name -> first naming; key -> entry */
    struct map roles, alpha3, alpha2, ways[WAYS]; /* -> role, country */
    LIST_OF(naming) namings;
    LIST_OF(actor_entry) entries;
    LIST_OF(actor_term) terms;
    LIST_OF(actor_role) role_list;
    LIST_OF(country) countries;
};

/* Item 0 of each list is empty, so that 0 means none. */
#define list_add(b, field)                                                                                   \
    ((b)->field.at =                                                                                         \
         arena_grow((b)->arena, (b)->field.at, (b)->field.count, &(b)->field.room, sizeof *(b)->field.at),   \
     &(b)->field.at[(b)->field.count++])

/* The table being read, for messages. */
struct source {
    const char *path;
    struct str stem; /* "offices" */
    struct table table;
    struct err *err;
};

static bool wrong(const struct source *s, const char *what, struct str about) {
    return err_set(s->err, ERR_DATA, s->path, s->table.line, "\"%.*s\" %s",
                   (int)(about.size < 80 ? about.size : 80), about.at, what);
}

static struct str without_article(struct str folded) {
    return str_begins(folded, "the ") ? (struct str){folded.at + 4, folded.size - 4} : folded;
}

/* Letters in capitals alone, two at least: "WHO", "U.S.". Such a name is not to be found in "who" and "us".
 */
static bool is_capitals(struct str name) {
    uint32_t length, capitals = 0;
    for (size_t i = 0; i < name.size; i += length) {
        uint32_t c = utf8_at(name.at, name.size, i, &length);
        if (utf8_is_lower(c)) return false;
        capitals += utf8_is_upper(c);
    }
    return capitals > 1;
}

/* Names as they are kept: folded, without an article, after a mark where case matters. A word or two in
 * capitals are to be found in capitals ("WHO"), a single word with a capital letter under one ("Hamas", but
 * "shell" is no company). */
enum { MARK_NONE, MARK_CAPITALS = '!', MARK_CAPITAL = '^' };

static int mark_of(struct str name) {
    uint32_t length;
    if (is_capitals(name)) return MARK_CAPITALS;
    bool single = name.size && !memchr(name.at, ' ', name.size);
    return single && utf8_is_upper(utf8_at(name.at, name.size, 0, &length)) ? MARK_CAPITAL : MARK_NONE;
}

static struct str name_key(struct str name, int mark, char *room) {
    struct str folded = without_article(fold_into(name, room + 1, NAME_ROOM - 1));
    if (mark == MARK_NONE || folded.size == 0) return folded;
    if (folded.at != room + 1) memmove(room + 1, folded.at, folded.size);
    room[0] = (char)mark;
    return (struct str){room, folded.size + 1};
}

static uint32_t name_get(const struct map *index, struct str name) {
    char room[NAME_ROOM];
    int mark = mark_of(str_begins(name, "the ") ? (struct str){name.at + 4, name.size - 4} : name);
    uint32_t found = mark == MARK_CAPITALS ? map_get(index, name_key(name, MARK_CAPITALS, room)) : 0;
    if (!found && mark != MARK_NONE) found = map_get(index, name_key(name, MARK_CAPITAL, room));
    return found ? found : map_get(index, name_key(name, MARK_NONE, room));
}

static uint32_t *name_put(struct actorbook *b, struct map *index, struct str name) {
    char room[NAME_ROOM];
    struct str key = name_key(name, mark_of(name), room);
    return key.size ? map_put(index, str_copy(b->arena, key)) : NULL;
}

/* ---- names --------------------------------------------------------------------------------------------- */

static void name_add(struct actorbook *b, struct map *index, struct str name, uint32_t entry) {
    uint32_t *first = name_put(b, index, name);
    if (!first) return;
    for (uint32_t n = *first; n; n = b->namings.at[n].next)
        if (b->namings.at[n].entry == entry) return;
    uint32_t before = *first;
    *first = (uint32_t)b->namings.count;
    *list_add(b, namings) = (struct naming){entry, before};
}

/* "Bashar al-Assad" -> "assad". A name of one word has no surname; what stands in brackets tells namesakes
 * apart. */
static void surname_add(struct actorbook *b, struct str name, uint32_t entry) {
    struct str folded = fold_name(b->arena, name);
    for (size_t i = folded.size; i-- > 0;) {
        if (folded.at[i] != ' ') continue;
        struct str last = {folded.at + i + 1, folded.size - i - 1};
        if (last.size > 2) name_add(b, &b->surnames, last, entry);
        return;
    }
}

static void names_add(struct actorbook *b, const struct actor_entry *e, struct str others, uint32_t entry) {
    name_add(b, &b->names, e->name, entry);
    if (e->type == ENTRY_PERSON) surname_add(b, e->name, entry);
    while (others.size) name_add(b, &b->names, str_trim(str_cut(&others, ';')), entry);
}

/* ---- terms --------------------------------------------------------------------------------------------- */

static bool is_date(struct str s) {
    static const char shape[] = "0000-00-00";
    if (s.size != 0 && s.size != 4 && s.size != 7 && s.size != 10) return false;
    for (size_t i = 0; i < s.size; i++)
        if (shape[i] == '-' ? s.at[i] != '-' : s.at[i] < '0' || s.at[i] > '9') return false;
    return s.size < 7 || (memcmp(s.at + 5, "00", 2) > 0 && memcmp(s.at + 5, "12", 2) <= 0);
}

/* Order of two dates as far as both are known: a month equals its days. */
static int date_order(struct str a, struct str b) {
    size_t both = a.size < b.size ? a.size : b.size;
    return both ? memcmp(a.at, b.at, both) : 0;
}

/* A sector of three letters stands after the country's; anything longer, or without a country, is whole. */
static struct str code_whole(struct actorbook *b, const char *country, struct str code) {
    if (country[0] == 0 || (code.size != 3 && code.size != 0)) return code;
    char whole[8];
    memcpy(whole, country, 3);
    if (code.size) memcpy(whole + 3, code.at, code.size);
    return str_copy(b->arena, (struct str){whole, 3 + code.size});
}

static bool is_code(struct str s) {
    for (size_t i = 0; i < s.size; i++)
        if (s.at[i] < 'A' || s.at[i] > 'Z') return false;
    return s.size % 3 == 0 && s.size <= 15;
}

/* "GOV 2000-07-17..2024-12-08 President" */
static bool term_read(struct actorbook *b, const struct source *s, struct actor_entry *e, struct str cell) {
    struct str rest = cell, code = str_cut(&rest, ' ');
    if (str_is(code, "-")) code.size = 0;
    if (!is_code(code)) return wrong(s, "does not begin with a code in threes of capital letters", cell);
    struct actor_term term = {.code = code_whole(b, e->country, code)};
    rest = str_trim(rest);
    struct str after = rest, dates = str_cut(&after, ' ');
    for (size_t i = 0; i + 1 < dates.size; i++) {
        if (dates.at[i] != '.' || dates.at[i + 1] != '.') continue;
        term.from = (struct str){dates.at, i};
        term.to = (struct str){dates.at + i + 2, dates.size - i - 2};
        rest = after;
        break;
    }
    term.office = str_trim(rest);
    if (!is_date(term.from) || !is_date(term.to))
        return wrong(s, "has a date that is not like 2013-02-11..2014", cell);
    if (date_order(term.from, term.to) > 0) return wrong(s, "ends before it begins", cell);
    *list_add(b, terms) = term;
    e->term_count++;
    return true;
}

static bool terms_read(struct actorbook *b, const struct source *s, struct actor_entry *e, struct str cell) {
    e->terms = (uint32_t)b->terms.count;
    while (cell.size)
        if (!term_read(b, s, e, str_trim(str_cut(&cell, ';')))) return false;
    return true;
}

/* ---- the tables ---------------------------------------------------------------------------------------- */

static bool kind_read(const struct source *s, struct str cell, struct actor_entry *e) {
    static const struct {
        const char *word;
        uint8_t type;
        char gender;
    } kinds[] = {
        {"m", ENTRY_PERSON, 'm'},       {"f", ENTRY_PERSON, 'f'},     {"person", ENTRY_PERSON, 0},
        {"org", ENTRY_ORGANISATION, 0}, {"gov", ENTRY_GOVERNMENT, 0}, {"group", ENTRY_GROUP, 0},
        {"people", ENTRY_PEOPLE, 0},
    };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (!str_is(cell, kinds[i].word)) continue;
        e->type = kinds[i].type;
        e->gender = kinds[i].gender;
        return true;
    }
    return wrong(s, "is no kind; write m, f, person, org, gov, group or people", cell);
}

static bool country_read(struct actorbook *b, const struct source *s, struct str cell,
                         struct actor_entry *e) {
    if (str_is(cell, "-")) return true;
    if (!map_get(&b->alpha3, cell)) return wrong(s, "is no country of countries.txt; write - for none", cell);
    memcpy(e->country, cell.at, 3);
    return true;
}

static struct str key_make(struct actorbook *b, struct str stem, struct str name) {
    struct str folded = fold_name(b->arena, name);
    char *key = arena_print(b->arena, "%.*s/%.*s", (int)stem.size, stem.at, (int)folded.size, folded.at);
    for (char *c = key; *c; c++)
        if (*c == ' ') *c = '-';
    return str_of(key);
}

/* name, kind, country, terms, other names. "George Bush (elder)": the bracket is part of the key, not of the
 * name. */
static bool entry_read(struct actorbook *b, struct source *s) {
    struct str *cells = s->table.cells, name = cells[0];
    struct actor_entry e = {.key = key_make(b, s->stem, name), .name = str_trim(str_cut(&name, '('))};
    if (e.name.size == 0) return wrong(s, "has no name; put one in the first cell", cells[0]);
    if (!kind_read(s, cells[1], &e) || !country_read(b, s, cells[2], &e) || !terms_read(b, s, &e, cells[3]))
        return false;
    uint32_t *place = map_put(&b->keys, e.key);
    if (*place)
        return wrong(s, "is written twice; join the lines, or tell namesakes apart: Name (which)", cells[0]);
    *place = (uint32_t)b->entries.count;
    *list_add(b, entries) = e;
    names_add(b, &e, cells[4], *place);
    return true;
}

static void ways_add(struct actorbook *b, unsigned way, struct str cell, uint32_t country) {
    while (cell.size) {
        uint32_t *place = name_put(b, &b->ways[way], str_trim(str_cut(&cell, ';')));
        if (place && !*place) *place = country;
    }
}

/* alpha-3, alpha-2, name, other names, adjectives, people, capitals, seats of power */
static bool country_line(struct actorbook *b, struct source *s) {
    struct str *cells = s->table.cells;
    if (cells[0].size != 3 || !is_code(cells[0])) return wrong(s, "is not three capital letters", cells[0]);
    uint32_t *place = map_put(&b->alpha3, cells[0]);
    if (*place) return wrong(s, "is written twice; join the lines", cells[0]);
    uint32_t i = *place = (uint32_t)b->countries.count;
    if (cells[1].size == 2) *map_put(&b->alpha2, cells[1]) = i;
    *list_add(b, countries) =
        (struct country){cells[0], cells[1], cells[2], code_whole(b, cells[0].at, str_of("ELI"))};
    ways_add(b, 0, cells[2], i);
    for (unsigned way = 0; way < WAYS; way++) ways_add(b, way, cells[3 + way], i);
    return true;
}

/* noun, sector, kind */
static bool role_line(struct actorbook *b, struct source *s) {
    struct str *cells = s->table.cells, sector = cells[1];
    if (str_is(sector, "-")) sector.size = 0;
    if (!is_code(sector))
        return wrong(s, "is not a sector in threes of capital letters; write - for none", sector);
    struct actor_entry kind = {0};
    if (!kind_read(s, cells[2], &kind)) return false;
    uint32_t *place = map_put(&b->roles, fold_name(b->arena, cells[0]));
    if (*place) return wrong(s, "is written twice; leave one line", cells[0]);
    *place = (uint32_t)b->role_list.count;
    *list_add(b, role_list) = (struct actor_role){sector, kind.type};
    return true;
}

static bool table_read(struct actorbook *b, const struct pack *p, const char *path, struct err *e,
                       bool (*line)(struct actorbook *, struct source *)) {
    struct str stem = {path + strlen("data/actors/"), strlen(path) - strlen("data/actors/.txt")};
    struct source s = {.path = path, .stem = stem, .table = table_begin(pack_section(p, path)), .err = e};
    while (table_next(&s.table))
        if (!line(b, &s)) return false;
    return true;
}

struct actorbook *actorbook_open(struct arena *a, const struct pack *p, struct err *e) {
    struct actorbook *b = arena_take(a, sizeof *b);
    b->arena = a;
    map_begin(&b->names, a), map_begin(&b->surnames, a), map_begin(&b->keys, a);
    map_begin(&b->roles, a), map_begin(&b->alpha3, a), map_begin(&b->alpha2, a);
    for (unsigned way = 0; way < WAYS; way++) map_begin(&b->ways[way], a);
    (void)list_add(b, namings), (void)list_add(b, entries), (void)list_add(b, terms);
    (void)list_add(b, role_list), (void)list_add(b, countries);
    bool fine = table_read(b, p, "data/actors/countries.txt", e, country_line) &&
                table_read(b, p, "data/actors/roles.txt", e, role_line) &&
                table_read(b, p, "data/actors/organisations.txt", e, entry_read) &&
                table_read(b, p, "data/actors/groups.txt", e, entry_read) &&
                table_read(b, p, "data/actors/offices.txt", e, entry_read);
    return fine ? b : NULL;
}

/* ---- questions ----------------------------------------------------------------------------------------- */

uint32_t actorbook_find(const struct actorbook *b, struct str name) { return name_get(&b->names, name); }

uint32_t actorbook_surname(const struct actorbook *b, struct str word) {
    return name_get(&b->surnames, word);
}

uint32_t actorbook_next(const struct actorbook *b, uint32_t n) { return b->namings.at[n].next; }

const struct actor_entry *actorbook_entry(const struct actorbook *b, uint32_t n) {
    return &b->entries.at[b->namings.at[n].entry];
}

const struct actor_entry *actorbook_each(const struct actorbook *b, uint32_t i) {
    return i < b->entries.count ? &b->entries.at[i] : NULL;
}

const struct actor_term *actorbook_term(const struct actorbook *b, const struct actor_entry *entry,
                                        uint32_t i) {
    return i < entry->term_count ? &b->terms.at[entry->terms + i] : NULL;
}

const struct actor_term *actorbook_holds(const struct actorbook *b, const struct actor_entry *entry,
                                         struct str date) {
    for (uint32_t i = entry->term_count; i-- > 0;) {
        const struct actor_term *t = &b->terms.at[entry->terms + i];
        if (date.size == 0 || (date_order(t->from, date) <= 0 && date_order(date, t->to) <= 0)) return t;
    }
    return NULL;
}

struct str actorbook_code(const struct actorbook *b, const struct actor_entry *entry, struct str date) {
    const struct actor_term *t = actorbook_holds(b, entry, date);
    if (t) return t->code;
    if (entry->type != ENTRY_PERSON || entry->country[0] == 0) return (struct str){0};
    return b->countries.at[map_get(&b->alpha3, str_of(entry->country))].elite;
}

const struct actor_role *actorbook_role(const struct actorbook *b, struct str lemmas) {
    char room[NOUN_ROOM];
    uint32_t i = map_get(&b->roles, fold_into(lemmas, room, NOUN_ROOM));
    return i ? &b->role_list.at[i] : NULL;
}

struct str actorbook_country(const struct actorbook *b, struct str words, unsigned kinds,
                             enum country_word *way) {
    for (unsigned i = 0; i < WAYS; i++) {
        uint32_t country = kinds & 1u << i ? name_get(&b->ways[i], words) : 0;
        if (country && way) *way = (enum country_word)(1u << i);
        if (country) return b->countries.at[country].alpha3;
    }
    return (struct str){0};
}

struct str actorbook_country_name(const struct actorbook *b, struct str alpha3) {
    return b->countries.at[map_get(&b->alpha3, alpha3)].name;
}

struct str actorbook_country_alpha2(const struct actorbook *b, struct str alpha3) {
    return b->countries.at[map_get(&b->alpha3, alpha3)].alpha2;
}

struct str actorbook_country_alpha3(const struct actorbook *b, struct str alpha2) {
    return b->countries.at[map_get(&b->alpha2, alpha2)].alpha3;
}
