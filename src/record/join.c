#include "record/join.h"

#include "base/map.h"
#include "record/fields.h"
#include "record/record.h"

struct any_list {
    void *at;
    size_t count, room;
};

struct joining {
    struct arena *a;
    uint32_t report; /* the number that replaces every report's number; 0: numbers stay */
};

/* Makes the struct at `to`, a copy of bytes, own all that it points at. */
static void own_fields(const struct joining *j, const struct field *fields, char *to) {
    for (const struct field *f = fields; f->type != FIELD_END; f++) {
        char *at = to + f->offset;
        if (f->type == FIELD_TEXT || f->type == FIELD_KNOWN) {
            struct str s;
            memcpy(&s, at, sizeof s);
            s = s.size ? str_copy(j->a, s)
                       : (struct str){0}; /* nothing is all zeros: json.c prints it as null */
            memcpy(at, &s, sizeof s);
        } else if (f->type == FIELD_REPORT && j->report) {
            uint32_t report;
            memcpy(&report, at, sizeof report);
            if (report) memcpy(at, &j->report, sizeof report);
        } else if (f->type == FIELD_OBJECT) {
            own_fields(j, f->table, at);
        } else if (f->type == FIELD_LIST) {
            struct any_list list;
            memcpy(&list, at, sizeof list);
            char *items = arena_take(j->a, list.count * f->size);
            if (list.count) memcpy(items, list.at, list.count * f->size);
            for (size_t i = 0; i < list.count; i++) own_fields(j, f->table, items + i * f->size);
            list.at = items;
            list.room = list.count;
            memcpy(at, &list, sizeof list);
        }
    }
}

void facts_copy(struct arena *a, struct facts *to, const struct facts *from) {
    *to = *from;
    own_fields(&(struct joining){a, 0}, FACTS_FIELDS, (char *)to);
}

static void join_report(struct record *to, const struct report *from) {
    struct report *x = list_add(to->arena, to->reports);
    struct joining j = {to->arena, (uint32_t)to->reports.count};
    *x = *from;
    own_fields(&j, REPORT_FIELDS, (char *)x);
    own_fields(&j, FACTS_FIELDS, (char *)&x->facts);
    x->text = str_copy(to->arena, x->text);
    x->duplicate_of = x->story = 0;
    x->near_duplicate_of.at = NULL;
    x->near_duplicate_of.count = x->near_duplicate_of.room = 0;
}

void record_join(struct record *to, const struct record *from) {
    struct arena *scratch = arena_make();
    struct map known;
    map_begin(&known, scratch);
    for (size_t i = 0; i < to->reports.count; i++) *map_put(&known, to->reports.at[i].id) = 1;
    for (size_t i = 0; i < from->reports.count; i++) {
        uint32_t *is_known = map_put(&known, from->reports.at[i].id);
        if (!*is_known) join_report(to, &from->reports.at[i]);
        *is_known = 1;
    }
    arena_free(scratch);
}
