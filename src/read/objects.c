#include "read/objects.h"

struct nesting {
    int64_t depth; /* open brackets */
    bool in_text, is_escaped;
};

static void follow(struct nesting *n, char c) {
    if (n->is_escaped)
        n->is_escaped = false;
    else if (n->in_text && c == '\\')
        n->is_escaped = true;
    else if (c == '"')
        n->in_text = !n->in_text;
    else if (!n->in_text)
        n->depth += (c == '{' || c == '[') - (c == '}' || c == ']');
}

enum intake_state objects_next(struct intake *in, struct buf *object, uint32_t *line, struct err *e) {
    struct nesting n = {0, false, false};
    struct str text;
    enum intake_state state;
    buf_clear(object);
    while ((state = intake_line(in, &text, e)) == INTAKE_SOME) {
        if (!object->size && !str_trim(text).size) continue;
        if (!object->size) *line = intake_line_number(in);
        if (object->size + text.size > INTAKE_LARGEST) {
            err_set(e, ERR_INPUT, "record", *line, "is larger than 128 MiB; give one report a line");
            return INTAKE_FAILED;
        }
        buf_str(object, text), buf_byte(object, '\n');
        for (size_t i = 0; i < text.size; i++) follow(&n, text.at[i]);
        if (n.depth <= 0) return INTAKE_SOME;
    }
    if (state == INTAKE_FAILED || !object->size) return state;
    err_set(e, ERR_INPUT, "record", *line, "begins here and does not end; make the file again");
    return INTAKE_FAILED;
}
