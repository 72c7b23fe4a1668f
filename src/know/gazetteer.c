#include "know/gazetteer.h"

#include <assert.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/hash.h"
#include "know/placename.h"

enum {
    HEAD_BYTES = 24,
    COUNTRY_BYTES = 16,
    PLACE_BYTES = 28,
    KEY_BYTES = 8,
    BUCKETS = 1 << 16,
    BUCKET_BYTES = (BUCKETS + 1) * 4,
    HIT_PLACE = 0xFFFFFF,
    MOST_SIMILAR = 24,
};
static const char MAGIC[8] = "SITREPG1";
static const double DEGREE = 10000;

struct gazetteer {
    uint32_t country_count, place_count, key_count, name_bytes;
    const char *countries, *places, *buckets, *keys, *names;
};

/* ---- reading ------------------------------------------------------------------------------------------- */

static uint32_t number_at(const char *at, unsigned width) {
    uint32_t n = 0;
    for (unsigned i = width; i-- > 0;) n = n << 8 | (unsigned char)at[i];
    return n;
}

static uint32_t bucket_at(const struct gazetteer *g, uint32_t i) {
    return number_at(g->buckets + 4 * (size_t)i, 4);
}

static struct gazetteer_hit hit_at(const struct gazetteer *g, uint32_t key) {
    uint32_t n = number_at(g->keys + KEY_BYTES * (size_t)key + 4, 4);
    return (struct gazetteer_hit){n & HIT_PLACE, (uint8_t)(n >> 24)};
}

struct gazetteer_place gazetteer_place(const struct gazetteer *g, uint32_t i) {
    if (i >= g->place_count) i = 0;
    const char *at = g->places + PLACE_BYTES * (size_t)i;
    return (struct gazetteer_place){
        .geonames = number_at(at, 4),
        .lat = (int32_t)number_at(at + 4, 4) / DEGREE,
        .lon = (int32_t)number_at(at + 8, 4) / DEGREE,
        .people = number_at(at + 12, 4),
        .name = str_of(g->names + number_at(at + 16, 4)),
        .region = number_at(at + 20, 4),
        .country = (uint16_t)number_at(at + 24, 2),
        .kind = (uint8_t)at[26],
        .weight = (uint8_t)at[27],
    };
}

struct gazetteer_country gazetteer_country(const struct gazetteer *g, uint32_t i) {
    if (i >= g->country_count) i = 0;
    const char *at = g->countries + COUNTRY_BYTES * (size_t)i;
    struct gazetteer_country c = {.place = number_at(at + 8, 4), .capital = number_at(at + 12, 4)};
    memcpy(c.alpha2, at, 2);
    memcpy(c.alpha3, at + 3, 3);
    return c;
}

static bool has_whole_places(const struct gazetteer *g) {
    for (uint32_t i = 0; i < g->place_count; i++) {
        const char *at = g->places + PLACE_BYTES * (size_t)i;
        if (number_at(at + 16, 4) >= g->name_bytes || number_at(at + 20, 4) >= g->place_count ||
            number_at(at + 24, 2) >= g->country_count || (uint8_t)at[26] > GAZETTEER_WORLD)
            return false;
    }
    for (uint32_t i = 0; i < g->country_count; i++) {
        const char *at = g->countries + COUNTRY_BYTES * (size_t)i;
        if (number_at(at + 8, 4) >= g->place_count || number_at(at + 12, 4) >= g->place_count) return false;
    }
    return true;
}

static bool has_whole_keys(const struct gazetteer *g) {
    for (uint32_t i = 0; i < BUCKETS; i++)
        if (bucket_at(g, i) > bucket_at(g, i + 1)) return false;
    if (bucket_at(g, 0) != 0 || bucket_at(g, BUCKETS) != g->key_count) return false;
    for (uint32_t i = 0; i < g->key_count; i++)
        if (hit_at(g, i).place >= g->place_count || hit_at(g, i).use > USE_SOUND) return false;
    return true;
}

static const char *fault(struct gazetteer *g, struct str b) {
    if (b.size < HEAD_BYTES || memcmp(b.at, MAGIC, sizeof MAGIC) != 0)
        return "is not a gazetteer of this version";
    g->country_count = number_at(b.at + 8, 4);
    g->place_count = number_at(b.at + 12, 4);
    g->key_count = number_at(b.at + 16, 4);
    g->name_bytes = number_at(b.at + 20, 4);
    uint64_t places = HEAD_BYTES + (uint64_t)COUNTRY_BYTES * g->country_count;
    uint64_t buckets = places + (uint64_t)PLACE_BYTES * g->place_count;
    uint64_t keys = buckets + BUCKET_BYTES;
    uint64_t names = keys + (uint64_t)KEY_BYTES * g->key_count;
    if (names + g->name_bytes != b.size) return "is cut short";
    if (!g->country_count || !g->place_count || !g->name_bytes || b.at[b.size - 1]) return "is damaged";
    g->countries = b.at + HEAD_BYTES;
    g->places = b.at + places;
    g->buckets = b.at + buckets;
    g->keys = b.at + keys;
    g->names = b.at + names;
    return has_whole_places(g) && has_whole_keys(g) ? NULL : "is damaged";
}

struct gazetteer *gazetteer_open(struct arena *a, struct str bytes, struct err *e) {
    struct gazetteer *g = arena_take(a, sizeof *g);
    const char *wrong = fault(g, bytes);
    if (!wrong) return g;
    err_set(e, ERR_DATA, "gazetteer", 0, "%s; build the pack again with `make`, or reinstall", wrong);
    return NULL;
}

/* The key of a name is its hash. Sounds share the table of names: a hash of another seed keeps them apart. */
static uint64_t key_of(struct str folded, bool is_sound) {
    uint64_t h = hash_bytes(folded.at, folded.size);
    return is_sound ? hash_mix(h, USE_SOUND) : h;
}

static uint32_t keys_find(const struct gazetteer *g, uint64_t hash, struct gazetteer_hit *hits,
                          uint32_t room) {
    uint32_t bucket = (uint32_t)(hash >> 48), count = 0;
    for (uint32_t i = bucket_at(g, bucket); i < bucket_at(g, bucket + 1) && count < room; i++)
        if (number_at(g->keys + KEY_BYTES * (size_t)i, 4) == (uint32_t)hash) hits[count++] = hit_at(g, i);
    return count;
}

uint32_t gazetteer_find(const struct gazetteer *g, struct str words, struct gazetteer_hit *hits,
                        uint32_t room) {
    char to[PLACENAME_ROOM];
    struct str folded = placename_fold(words, to);
    return folded.size ? keys_find(g, key_of(folded, false), hits, room) : 0;
}

uint32_t gazetteer_similar(const struct gazetteer *g, struct str words, struct gazetteer_hit *hits,
                           uint32_t room) {
    char to[PLACENAME_ROOM], sound_to[PLACENAME_ROOM];
    struct str sound = placename_sound(placename_fold(words, to), sound_to);
    uint32_t count = sound.size ? keys_find(g, key_of(sound, true), hits, room) : 0;
    return count <= MOST_SIMILAR ? count : 0;
}

/* "the United States" -> "United States" */
static struct str without_article(struct str words) {
    if (words.size > 4 && (str_begins(words, "the ") || str_begins(words, "The ")))
        words.at += 4, words.size -= 4;
    return words;
}

uint32_t gazetteer_country_of(const struct gazetteer *g, struct str words, bool adjectives) {
    struct gazetteer_hit hits[32];
    uint32_t count = gazetteer_find(g, without_article(words), hits, 32);
    for (uint32_t i = 0; i < count; i++) {
        struct gazetteer_place p = gazetteer_place(g, hits[i].place);
        if (p.kind == GAZETTEER_COUNTRY && (adjectives || hits[i].use != USE_ADJECTIVE)) return p.country;
    }
    return 0;
}

uint32_t gazetteer_country_by_code(const struct gazetteer *g, struct str code) {
    for (uint32_t i = 1; i < g->country_count; i++) {
        struct gazetteer_country c = gazetteer_country(g, i);
        if (str_is(code, c.alpha2) || str_is(code, c.alpha3)) return i;
    }
    return 0;
}

uint32_t gazetteer_country_of_capital(const struct gazetteer *g, struct str words) {
    struct gazetteer_hit hits[32];
    uint32_t count = gazetteer_find(g, without_article(words), hits, 32);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t country = gazetteer_place(g, hits[i].place).country;
        if (country && gazetteer_country(g, country).capital == hits[i].place && hits[i].use <= USE_OTHER)
            return country;
    }
    return 0;
}

/* ---- writing ------------------------------------------------------------------------------------------- */

struct key {
    uint64_t hash;
    struct gazetteer_hit hit;
    uint8_t weight;
};

static void number_put(char *to, uint32_t n, unsigned width) {
    for (unsigned i = 0; i < width; i++) to[i] = (char)(n >> (8 * i) & 0xFF);
}

static int by_bucket(const void *a, const void *b) {
    const struct key *x = a, *y = b;
    if (x->hash >> 48 != y->hash >> 48) return x->hash >> 48 < y->hash >> 48 ? -1 : 1;
    if ((uint32_t)x->hash != (uint32_t)y->hash) return (uint32_t)x->hash < (uint32_t)y->hash ? -1 : 1;
    if (x->weight != y->weight) return x->weight > y->weight ? -1 : 1;
    if (x->hit.place != y->hit.place) return x->hit.place < y->hit.place ? -1 : 1;
    return (int)x->hit.use - (int)y->hit.use;
}

/* The keys of all names, sorted, each place once for a key. */
static struct key *keys_make(struct arena *a, const struct gazetteer_place *places,
                             const struct gazetteer_name *names, uint32_t name_count, uint32_t *count) {
    struct key *keys = arena_take(a, (name_count + 1) * sizeof *keys);
    uint32_t used = 0, kept = 0;
    for (uint32_t i = 0; i < name_count; i++) {
        char to[PLACENAME_ROOM], sound_to[PLACENAME_ROOM];
        bool is_sound = names[i].hit.use == USE_SOUND;
        struct str key = placename_fold(names[i].text, to);
        if (is_sound) key = placename_sound(key, sound_to);
        if (!key.size) continue;
        keys[used++] = (struct key){key_of(key, is_sound), names[i].hit, places[names[i].hit.place].weight};
    }
    if (used) qsort(keys, used, sizeof *keys, by_bucket);
    for (uint32_t i = 0; i < used; i++)
        if (!kept || keys[i].hash != keys[kept - 1].hash || keys[i].hit.place != keys[kept - 1].hit.place)
            keys[kept++] = keys[i];
    *count = kept;
    return keys;
}

static void put_places(char *to, const struct gazetteer_place *places, uint32_t count, char *names) {
    uint32_t name_at = 0;
    for (uint32_t i = 0; i < count; i++, to += PLACE_BYTES) {
        const struct gazetteer_place *p = &places[i];
        number_put(to, p->geonames, 4);
        number_put(to + 4, (uint32_t)(int32_t)(p->lat * DEGREE + (p->lat < 0 ? -0.5 : 0.5)), 4);
        number_put(to + 8, (uint32_t)(int32_t)(p->lon * DEGREE + (p->lon < 0 ? -0.5 : 0.5)), 4);
        number_put(to + 12, p->people, 4);
        number_put(to + 16, name_at, 4);
        number_put(to + 20, p->region, 4);
        number_put(to + 24, p->country, 2);
        to[26] = (char)p->kind;
        to[27] = (char)p->weight;
        if (p->name.size) memcpy(names + name_at, p->name.at, p->name.size);
        name_at += (uint32_t)p->name.size + 1;
    }
}

static void put_keys(char *buckets, const struct key *keys, uint32_t count) {
    char *to = buckets + BUCKET_BYTES;
    uint32_t bucket = 0;
    for (uint32_t i = 0; i < count; i++, to += KEY_BYTES) {
        while (bucket <= keys[i].hash >> 48) number_put(buckets + 4 * (size_t)bucket++, i, 4);
        number_put(to, (uint32_t)keys[i].hash, 4);
        number_put(to + 4, keys[i].hit.place | (uint32_t)keys[i].hit.use << 24, 4);
    }
    while (bucket <= BUCKETS) number_put(buckets + 4 * (size_t)bucket++, count, 4);
}

struct str gazetteer_write(struct arena *a, const struct gazetteer_country *countries, uint32_t country_count,
                           const struct gazetteer_place *places, uint32_t place_count,
                           const struct gazetteer_name *names, uint32_t name_count) {
    assert(place_count <= HIT_PLACE && country_count <= UINT16_MAX && "the format has room for them");
    uint32_t key_count, name_bytes = 0;
    struct key *keys = keys_make(a, places, names, name_count, &key_count);
    for (uint32_t i = 0; i < place_count; i++) name_bytes += (uint32_t)places[i].name.size + 1;
    size_t place_at = HEAD_BYTES + (size_t)COUNTRY_BYTES * country_count;
    size_t bucket_begin = place_at + (size_t)PLACE_BYTES * place_count;
    size_t names_at = bucket_begin + BUCKET_BYTES + (size_t)KEY_BYTES * key_count;
    char *to = arena_take(a, names_at + name_bytes);
    memcpy(to, MAGIC, sizeof MAGIC);
    uint32_t counts[] = {country_count, place_count, key_count, name_bytes};
    for (unsigned i = 0; i < 4; i++) number_put(to + 8 + 4 * i, counts[i], 4);
    for (uint32_t i = 0; i < country_count; i++) {
        char *at = to + HEAD_BYTES + COUNTRY_BYTES * (size_t)i;
        memcpy(at, countries[i].alpha2, 2);
        memcpy(at + 3, countries[i].alpha3, 3);
        number_put(at + 8, countries[i].place, 4);
        number_put(at + 12, countries[i].capital, 4);
    }
    put_places(to + place_at, places, place_count, to + names_at);
    put_keys(to + bucket_begin, keys, key_count);
    return (struct str){to, names_at + name_bytes};
}
