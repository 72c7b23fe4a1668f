/* Together: `sitrep group` and `sitrep brief`, which code all reports first and then decide on them together.
 */
#include "crew.h"

/* Codes all reports and prints what they state together in that format. */
static int print_together(const struct sr_engine *engine, const struct options *o,
                          enum sr_record_format format) {
    int status;
    struct sr_record *all = crew_together(engine, o, &status);
    bool is_empty = sr_record_count(all) == 0;
    sr_record_unite(all, o->is_one);
    if (!is_empty) {
        size_t size;
        char *text = sr_record_print(all, format, &size);
        put(text, size);
    }
    sr_record_free(all);
    return status ? status : is_empty ? EXIT_NOTHING : EXIT_DONE;
}

int group_run(struct sr_engine *engine, const struct options *o) {
    return print_together(engine, o, SR_GROUP_JSON);
}

int brief_run(struct sr_engine *engine, const struct options *o) {
    return print_together(engine, o, o->is_json ? SR_BRIEF_JSON : SR_BRIEF_TEXT);
}
