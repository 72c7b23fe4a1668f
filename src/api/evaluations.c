/* Evaluations: records held against a gold record. */
#include <stdio.h>

#include "api/api.h"
#include "eval/evaluation.h"
#include "eval/scorecard.h"
#include "read/objects.h"

/* Reads one side's file, an object at a time; the error names the file and the line in it. */
static bool read_side(struct evaluation *e, const char *path,
                      bool (*take)(struct evaluation *e, struct str json, struct err *err), struct err *err) {
    struct intake *in = intake_open(path, err);
    if (!in) return false;
    struct buf object = {0};
    uint32_t line = 0, objects = 0;
    enum intake_state state;
    while ((state = objects_next(in, &object, &line, err)) == INTAKE_SOME) {
        objects++;
        if (take(e, (struct str){object.at, object.size}, err)) continue;
        err->line = err->line ? line + err->line - 1 : line;
        state = INTAKE_FAILED;
        break;
    }
    intake_close(in);
    buf_free(&object);
    if (state == INTAKE_FAILED) {
        snprintf(err->where, sizeof err->where, "%s", strcmp(path, "-") == 0 ? "standard input" : path);
        return false;
    }
    if (objects) return true;
    return err_set(err, ERR_INPUT, path, 0,
                   "holds no record; give what `sitrep code` or `sitrep brief --json` printed");
}

char *sr_eval(const char *gold, const char *system, enum sr_eval_format format, size_t most, char **remarks,
              struct sr_error *error) {
    struct err err = {0};
    struct buf b = {0}, aside = {0};
    if (strcmp(gold, "-") == 0 && strcmp(system, "-") == 0) {
        err_set(&err, ERR_USAGE, "-", 0,
                "standard input can be read once only; name a file for one of the two");
        return api_error(error, &err), NULL;
    }
    struct evaluation *e = evaluation_make(most);
    bool good = read_side(e, gold, evaluation_gold, &err) && read_side(e, system, evaluation_system, &err);
    if (good) {
        evaluation_end(e);
        format == SR_EVAL_JSON ? scorecard_json(e, &b) : scorecard_text(e, &b);
        if (remarks) scorecard_remarks(e, &aside), *remarks = api_text(&aside, NULL);
    }
    evaluation_free(e);
    return good ? api_text(&b, NULL) : (api_error(error, &err), NULL);
}
