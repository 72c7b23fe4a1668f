#include "tools/factline.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "doc/doc.h"
#include "know/ontology.h"
#include "record/fields.h"
#include "tools/goldknow.h"
#include "tools/timexvalue.h"
#include "tools/wordplace.h"

enum { ID_MOST = 40, PARTIES = 12, HIDDEN_MOST = 64 };

struct factline {
    const struct marking *m;
    struct storyreport *report;
    struct told *to;
    uint32_t number;
    unsigned seen;   /* fields, by their place in FIELDS */
    bool is_lost;    /* the rest of the field cannot be told apart any more */
    struct str rest; /* of the field that is being read */
};

/* ---- words of a line ----------------------------------------------------------------------------------- */

static bool is_white(char c) { return c == ' ' || c == '\t'; }

struct str factline_word(struct str *rest) {
    *rest = str_trim(*rest);
    size_t size = 0;
    while (size < rest->size && !is_white(rest->at[size])) size++;
    struct str word = {rest->at, size};
    rest->at += size, rest->size -= size;
    return word;
}

bool factline_is_id(struct str word) {
    if (!word.size || word.size > ID_MOST) return false;
    for (size_t i = 0; i < word.size; i++) {
        char c = word.at[i];
        bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!is_plain && !(i && (c == '-' || c == '_'))) return false;
    }
    return true;
}

/* The bytes from [ to the ] that closes it; 0 where none does. */
static size_t brackets_size(struct str s) {
    size_t depth = 0;
    for (size_t i = 0; i < s.size; i++) {
        if (s.at[i] == '\\')
            i++;
        else if (s.at[i] == '[')
            depth++;
        else if (s.at[i] == ']' && --depth == 0)
            return i + 1;
    }
    return 0;
}

/* Cuts the text before the next ` ; ` outside of brackets off the front. */
static struct str cut_field(struct str *rest) {
    size_t i = 0;
    while (i < rest->size) {
        bool is_mark = rest->at[i] == ';' && (i == 0 || is_white(rest->at[i - 1])) &&
                       (i + 1 == rest->size || is_white(rest->at[i + 1]));
        if (is_mark) break;
        size_t skip = rest->at[i] == '[' ? brackets_size((struct str){rest->at + i, rest->size - i}) : 0;
        i += skip ? skip : 1;
    }
    struct str field = {rest->at, i};
    size_t used = i < rest->size ? i + 1 : i;
    rest->at += used, rest->size -= used;
    return str_trim(field);
}

int factline_choose(const struct marking *m, uint32_t number, const char *what, struct str word,
                    const char *const *words) {
    struct choice c = choice_begin(word);
    struct buf all = {0};
    for (int i = 0; words[i]; i++) {
        if (!*words[i]) continue;
        if (str_is(word, words[i])) return buf_free(&all), i;
        choice_offer(&c, str_of(words[i]));
        buf_print(&all, "%s%s", all.size ? ", " : "write one of: ", words[i]);
    }
    buf_byte(&all, 0);
    fault_add(m->faults, number, "\"%.*s\" is no %s%s", SHOW(word), what,
              choice_advice(&c, m->faults->arena, all.at));
    buf_free(&all);
    return -1;
}

/* ---- what a line is made of ---------------------------------------------------------------------------- */

/* Told once a field: what follows is lost, but for its [words]. */
static void missing(struct factline *x, const char *what) {
    if (x->is_lost) return;
    x->is_lost = true;
    fault_add(x->m->faults, x->number, "%s before \"%.*s\"; docs/corpus.md has the form of the line", what,
              SHOW(str_trim(x->rest)));
    while (x->rest.size && x->rest.at[0] != '[') x->rest.at++, x->rest.size--;
}

static bool has_words(const struct factline *x) {
    struct str rest = str_trim(x->rest);
    return rest.size && rest.at[0] == '[';
}

static uint8_t choose(struct factline *x, const char *what, const char *const *words) {
    if (has_words(x)) return missing(x, arena_print(x->m->faults->arena, "the %s is missing", what)), 0;
    if (x->is_lost) return 0;
    int i = factline_choose(x->m, x->number, what, factline_word(&x->rest), words);
    return (uint8_t)(i < 0 ? 0 : i);
}

/* An id that must be one of an actor (or a place); 0 for - and, with a fault, for all that is no such id. */
static uint32_t being_named(struct factline *x, struct str id, bool is_place) {
    const struct storyfile *s = x->m->story;
    if (str_is(id, "-")) return 0;
    uint32_t being = storyfile_being(s, id);
    if (being && list_get(s->beings, being)->is_place == is_place) return being;
    struct choice c = choice_begin(id);
    for (size_t i = 0; i < s->beings.count; i++)
        if (s->beings.at[i].is_place == is_place) choice_offer(&c, s->beings.at[i].id);
    fault_add(x->m->faults, x->number, "no %s is declared as \"%.*s\"%s", is_place ? "place" : "actor",
              SHOW(id), choice_advice(&c, x->m->faults->arena, "declare it, write another id, or -"));
    return 0;
}

static uint32_t take_being(struct factline *x, bool is_place) {
    struct str id = factline_word(&x->rest);
    if (!id.size) missing(x, "an id (or -) is missing");
    return id.size ? being_named(x, id, is_place) : 0;
}

static size_t hidden_parts(const struct factline *x, struct span *room) {
    size_t count = 0;
    for (size_t i = 0; i < x->report->facts.count && count < HIDDEN_MOST; i++) {
        const struct told *t = &x->report->facts.at[i];
        bool is_hidden =
            t->what == TOLD_DAMAGE && (t->kind == DAMAGE_DOUBLED || t->kind == DAMAGE_BOILERPLATE);
        if (is_hidden && t->words.count) room[count++] = t->words.at[0].span;
    }
    return count;
}

static void tell_place(const struct factline *x, struct str words, uint32_t nth,
                       const struct place_search *p) {
    struct faults *f = x->m->faults;
    if (p->wrong)
        fault_add(f, x->number, "[%.*s] cannot be looked up: %s", SHOW(words), p->wrong);
    else if (!p->found && p->is_scattered)
        fault_add(
            f, x->number,
            "[%.*s] is in the text only in another order or inside of damage; write it in the text's order",
            SHOW(words));
    else if (!p->found && p->known.size)
        fault_add(f, x->number,
                  "[%.*s] is not in the text of the report, which goes on otherwise after \"%.*s\"; "
                  "copy the words from it",
                  SHOW(words), SHOW(p->known));
    else if (!p->found)
        fault_add(f, x->number, "[%.*s] is not in the text of the report; copy the words from it",
                  SHOW(words));
    else if (nth)
        fault_add(f, x->number, "[%.*s] #%u: there are only %u such places; count again", SHOW(words), nth,
                  p->found);
    else
        fault_add(
            f, x->number,
            "[%.*s] stands there %u times; say which with #1 to #%u, or write more words with <the part> "
            "that is meant",
            SHOW(words), p->found, p->found);
}

/* The n of `#n`; 0 where there is none. */
static uint32_t take_nth(struct factline *x) {
    x->rest = str_trim(x->rest);
    if (!x->rest.size || x->rest.at[0] != '#') return 0;
    struct str number = factline_word(&x->rest);
    int n = str_number((struct str){number.at + 1, number.size - 1});
    if (n < 1) missing(x, "a number is missing behind #");
    return n < 1 ? 1 : (uint32_t)n;
}

/* Reads `[words]` and `#n`; an empty span, and a fault, where there are none or their place is not plain. */
static struct span take_words(struct factline *x) {
    x->rest = str_trim(x->rest);
    size_t size = x->rest.size && x->rest.at[0] == '[' ? brackets_size(x->rest) : 0;
    if (!size) {
        missing(x, "[words] are missing, or their ] is");
        x->rest.size = 0;
        return (struct span){0};
    }
    struct str words = {x->rest.at + 1, size - 2};
    x->rest.at += size, x->rest.size -= size;
    struct span room[HIDDEN_MOST];
    struct place_rules rules = {.nth = take_nth(x), .is_any = x->to->what == TOLD_DAMAGE, .hidden = room};
    if (!rules.is_any) rules.hidden_count = hidden_parts(x, room);
    struct place_search p = wordplace_find(x->m->faults->arena, x->report->text, words, &rules);
    bool is_plain = !p.wrong && (rules.nth ? p.found >= rules.nth : p.found == 1);
    if (!is_plain) tell_place(x, words, rules.nth, &p);
    return is_plain ? p.span : (struct span){0};
}

/* One or more `[words]` of the fact itself. */
static void take_parts(struct factline *x) {
    do {
        struct span span = take_words(x);
        if (span_is_empty(span)) continue;
        struct part_fact *part = list_add(x->m->faults->arena, x->to->words);
        part->span = span;
    } while (has_words(x));
}

static void take_label(struct factline *x) {
    x->to->label = factline_word(&x->rest);
    if (factline_is_id(x->to->label)) return;
    fault_add(x->m->faults, x->number, "\"%.*s\" is no label; write a letter and a number, as e1",
              SHOW(x->to->label));
    x->to->label = (struct str){0};
}

/* `a,b` or `a, b` */
static void take_parties(struct factline *x, struct parties *to) {
    bool goes_on = true;
    while (goes_on) {
        struct str word = factline_word(&x->rest);
        goes_on = str_ends(word, ",");
        if (!word.size) missing(x, "an actor (or -) is missing");
        while (word.size) {
            struct str id = str_cut(&word, ',');
            if (!id.size) continue;
            struct being_link *link = list_add(x->m->faults->arena, *to);
            link->being = being_named(x, id, false);
        }
    }
}

static void take_pair(struct factline *x) {
    take_parties(x, &x->to->from);
    struct str rest = x->rest;
    if (!str_is(factline_word(&x->rest), ">")) {
        x->rest = rest;
        missing(x, "A > B is expected, with blanks and - for nobody,");
        return;
    }
    take_parties(x, &x->to->toward);
    if (x->to->from.count > PARTIES || x->to->toward.count > PARTIES) {
        fault_add(x->m->faults, x->number, "more than %d parties on one side; declare a group of them",
                  PARTIES);
        x->to->from.count = x->to->toward.count = 1;
    }
}

static double take_bound(struct factline *x) {
    struct str word = factline_word(&x->rest);
    char digits[24] = "", *end = digits;
    if (str_is(word, "-") || x->is_lost) return (double)NAN;
    if (word.size && word.size < sizeof digits && word.at[0] >= '0' && word.at[0] <= '9') {
        memcpy(digits, word.at, word.size);
        double n = strtod(digits, &end);
        if (!*end && strspn(digits, "0123456789.") == word.size) return n;
    }
    fault_add(x->m->faults, x->number, "\"%.*s\" is no number; write plain digits, or - for an open end",
              SHOW(word));
    return (double)NAN;
}

/* ---- the first field of each kind of line -------------------------------------------------------------- */

static void take_role(struct factline *x) {
    struct being_link *who = list_add(x->m->faults->arena, x->to->from);
    struct str rest = x->rest;
    who->being = take_being(x, false);
    if (str_is(factline_word(&rest), "-")) missing(x, "an actor is missing");
    take_parts(x);
}

static void take_value(struct factline *x) {
    x->to->value = factline_word(&x->rest);
    if (str_is(x->to->value, "-"))
        x->to->value.size = 0;
    else if (!timexvalue_read(x->m->faults->arena, x->to->value).is_value)
        fault_add(x->m->faults, x->number,
                  "\"%.*s\" is no TIMEX3 value; write one as 2015-10-05, 2015-10, 2015-W40, "
                  "P2Y, PAST_REF, or -",
                  SHOW(x->to->value));
}

static void take_date(struct factline *x) {
    take_parts(x);
    x->to->kind = choose(x, "kind of date", DATE_KIND_WORDS);
    take_value(x);
    struct timex_read value = timexvalue_read(x->m->faults->arena, x->to->value);
    x->to->first = value.first, x->to->last = value.last;
}

static void take_quote(struct factline *x) {
    take_label(x);
    struct being_link *who = list_add(x->m->faults->arena, x->to->from);
    who->being = take_being(x, false);
    x->to->kind = choose(x, "kind of quotation", QUOTE_KIND_WORDS);
    take_parts(x);
}

static void take_code(struct factline *x) {
    struct str rest = x->rest, digits = factline_word(&x->rest);
    x->to->code = ontology_find(x->m->know->ontology, digits);
    if (x->is_lost || str_number(digits) < 0)
        x->rest = rest, missing(x, "a CAMEO code is missing");
    else if (!x->to->code)
        fault_add(x->m->faults, x->number, "\"%.*s\" is no CAMEO code; take one of data/ontology/cameo.txt",
                  SHOW(digits));
    else if (str_is(digits, "010"))
        fault_add(x->m->faults, x->number,
                  "saying alone is no event; remove the line, or write a code of 011 to 019");
}

static void take_event(struct factline *x) {
    take_label(x);
    take_pair(x);
    take_code(x);
    x->to->state = choose(x, "status", STATUS_WORDS);
    take_parts(x);
}

static void take_position(struct factline *x) {
    take_label(x);
    take_pair(x);
    x->to->kind = choose(x, "kind of position", POSITION_KIND_WORDS);
    take_parts(x);
}

static void take_figure(struct factline *x) {
    take_label(x);
    const char *begin = str_trim(x->rest).at, *end = begin;
    while (str_trim(x->rest).size && !has_words(x)) {
        struct str word = factline_word(&x->rest);
        end = word.at + word.size;
    }
    x->to->counted = (struct str){begin, (size_t)(end - begin)};
    if (begin == end) missing(x, "what is counted is missing");
    take_parts(x);
    x->to->low = take_bound(x), x->to->high = take_bound(x);
    if (x->to->low > x->to->high)
        fault_add(x->m->faults, x->number, "%g is more than %g; write the lower bound first", x->to->low,
                  x->to->high);
}

static void take_trap(struct factline *x) { take_parts(x); }

/* The place between two sentences that touch, within the words around it; its end where none is plain. */
static uint32_t glue_place(struct str words) {
    for (size_t i = 1; i < words.size; i++)
        if (strchr(".!?", words.at[i - 1])) {
            while (i < words.size && strchr("\"')", words.at[i])) i++;
            return (uint32_t)i;
        }
    for (size_t i = 1; i < words.size; i++)
        if (words.at[i - 1] >= 'a' && words.at[i - 1] <= 'z' && words.at[i] >= 'A' && words.at[i] <= 'Z')
            return (uint32_t)i;
    return (uint32_t)words.size;
}

static void take_damage(struct factline *x) {
    struct str rest = x->rest, kind = factline_word(&rest);
    if (str_is(kind, "glued"))
        x->to->kind = DAMAGE_GLUED, x->rest = rest;
    else
        x->to->kind = choose(x, "kind of damage", DAMAGE_KIND_WORDS);
    take_parts(x);
    if (x->to->kind != DAMAGE_GLUED || !x->to->words.count) return;
    struct span *span = &x->to->words.at[0].span;
    uint32_t inside = glue_place(storyreport_words(x->report, *span));
    if (inside == span_size(*span))
        fault_add(x->m->faults, x->number,
                  "no two sentences touch in [%.*s]; take the words on both sides of the place",
                  SHOW(storyreport_words(x->report, *span)));
    span->begin += inside, span->end = span->begin;
}

/* ---- the other fields ---------------------------------------------------------------------------------- */

static void take_cue(struct factline *x) { x->to->cue = take_words(x); }
static void take_source(struct factline *x) { x->to->source = take_words(x); }
static void take_channel(struct factline *x) { x->to->channel = take_words(x); }
static void take_theme(struct factline *x) { x->to->theme = take_words(x); }
static void take_when(struct factline *x) { x->to->date = take_words(x); }
static void take_addressee(struct factline *x) { x->to->addressee = take_being(x, false); }
static void take_by(struct factline *x) { x->to->by = take_being(x, false); }
static void take_place(struct factline *x) { x->to->place = take_being(x, true); }
static void take_state(struct factline *x) { x->to->state = choose(x, "state", STATE_WORDS); }
static void take_counted_role(struct factline *x) { x->to->role = choose(x, "role", FIGURE_ROLE_WORDS); }
static void take_approximate(struct factline *x) { x->to->is_approximate = true; }
static void take_answers(struct factline *x) { x->to->answers = factline_word(&x->rest); }

static struct str take_end(struct factline *x) {
    struct str date = factline_word(&x->rest);
    if (timexvalue_is_date(date)) return date;
    if (!str_is(date, "-"))
        fault_add(x->m->faults, x->number, "\"%.*s\" is no date; write one as 2015-10-05, 2015-10 or 2015",
                  SHOW(date));
    return (struct str){0};
}

static void take_first(struct factline *x) { x->to->first = take_end(x); }
static void take_last(struct factline *x) { x->to->last = take_end(x); }

enum {
    IN_DATE = 1 << TOLD_DATE,
    IN_QUOTE = 1 << TOLD_QUOTE,
    IN_EVENT = 1 << TOLD_EVENT,
    IN_POSITION = 1 << TOLD_POSITION,
    IN_FIGURE = 1 << TOLD_FIGURE
};

static const struct {
    const char *name;
    unsigned where;
    void (*take)(struct factline *x);
} FIELDS[] = {{"from", IN_DATE, take_first},
              {"to", IN_DATE, take_last},
              {"cue", IN_QUOTE, take_cue},
              {"source", IN_QUOTE, take_source},
              {"to", IN_QUOTE, take_addressee},
              {"channel", IN_QUOTE, take_channel},
              {"date", IN_EVENT | IN_FIGURE, take_when},
              {"place", IN_EVENT, take_place},
              {"by", IN_EVENT | IN_FIGURE, take_by},
              {"about", IN_POSITION, take_theme},
              {"state", IN_POSITION, take_state},
              {"answers", IN_POSITION, take_answers},
              {"approximate", IN_FIGURE, take_approximate},
              {"role", IN_FIGURE, take_counted_role},
              {NULL, 0, NULL}};

static bool take_term(struct factline *x, struct str name) {
    if (x->to->what != TOLD_POSITION) return false;
    for (int i = 1; TERM_KIND_WORDS[i]; i++) {
        if (!str_is(name, TERM_KIND_WORDS[i])) continue;
        struct span span = take_words(x);
        if (span_is_empty(span)) return true;
        struct told_term *term = list_add(x->m->faults->arena, x->to->terms);
        *term = (struct told_term){(uint8_t)i, span};
        return true;
    }
    return false;
}

static void tell_unknown(const struct factline *x, struct str name) {
    struct choice c = choice_begin(name);
    for (int i = 0; FIELDS[i].name; i++)
        if (FIELDS[i].where & 1u << x->to->what) choice_offer(&c, str_of(FIELDS[i].name));
    for (int i = 1; x->to->what == TOLD_POSITION && TERM_KIND_WORDS[i]; i++)
        choice_offer(&c, str_of(TERM_KIND_WORDS[i]));
    fault_add(x->m->faults, x->number, "such a line has no field \"%.*s\"%s", SHOW(name),
              choice_advice(&c, x->m->faults->arena, "docs/corpus.md lists them"));
}

static void take_field(struct factline *x) {
    struct str name = factline_word(&x->rest);
    for (int i = 0; FIELDS[i].name; i++)
        if (str_is(name, FIELDS[i].name) && FIELDS[i].where & 1u << x->to->what) {
            if (x->seen & 1u << i)
                fault_add(x->m->faults, x->number, "the field \"%s\" stands there twice; remove one",
                          FIELDS[i].name);
            x->seen |= 1u << i;
            FIELDS[i].take(x);
            return;
        }
    if (!take_term(x, name)) {
        tell_unknown(x, name);
        x->rest.size = 0;
    }
}

static void check_rest(const struct factline *x) {
    struct str rest = str_trim(x->rest);
    if (rest.size)
        fault_add(x->m->faults, x->number,
                  "\"%.*s\" is more than the field holds; put ` ; ` between fields, or remove it",
                  SHOW(rest));
}

/* ---- the line ------------------------------------------------------------------------------------------ */

static const struct {
    const char *name;
    uint8_t what;
    void (*take)(struct factline *x);
} LINES[] = {{"role", TOLD_ROLE, take_role},
             {"date", TOLD_DATE, take_date},
             {"quote", TOLD_QUOTE, take_quote},
             {"event", TOLD_EVENT, take_event},
             {"position", TOLD_POSITION, take_position},
             {"figure", TOLD_FIGURE, take_figure},
             {"trap", TOLD_TRAP, take_trap},
             {"damage", TOLD_DAMAGE, take_damage},
             {NULL, 0, NULL}};

unsigned factline_kind(struct str line) {
    struct str name = factline_word(&line);
    if (str_is(name, "glued")) return TOLD_DAMAGE;
    for (int i = 0; LINES[i].name; i++)
        if (str_is(name, LINES[i].name)) return LINES[i].what;
    return TOLD_NONE;
}

void factline_offer(struct choice *c) {
    for (int i = 0; LINES[i].name; i++) choice_offer(c, str_of(LINES[i].name));
}

static void check_interval(const struct factline *x) {
    const struct told *t = x->to;
    if (t->what == TOLD_DATE && t->first.size && t->last.size && str_compare(t->first, t->last) > 0 &&
        !str_begins(t->first, arena_print(x->m->faults->arena, "%.*s", (int)t->last.size, t->last.at)))
        fault_add(x->m->faults, x->number,
                  "the interval ends (%.*s) before it begins (%.*s); mend `from` or `to`", SHOW(t->last),
                  SHOW(t->first));
}

void factline_read(const struct marking *m, struct storyreport *to, uint32_t number, struct str line) {
    struct told told = {
        .line = number, .what = (uint8_t)factline_kind(line), .low = (double)NAN, .high = (double)NAN};
    struct factline x = {.m = m, .report = to, .to = &told, .number = number};
    struct str rest = line;
    if (!str_begins(line, "glued")) factline_word(&rest); /* a kind of damage that stands alone as well */
    x.rest = cut_field(&rest);
    for (int i = 0; LINES[i].name; i++)
        if (LINES[i].what == told.what) LINES[i].take(&x);
    check_rest(&x);
    if (told.what == TOLD_TRAP) {
        if (!str_trim(rest).size)
            fault_add(m->faults, number, "the trap does not say why it is one; write ` ; why` behind it");
        rest.size = 0;
    }
    while (rest.size) {
        x.rest = cut_field(&rest), x.is_lost = false;
        if (!x.rest.size) continue;
        take_field(&x);
        check_rest(&x);
    }
    check_interval(&x);
    struct told *kept = list_add(m->faults->arena, to->facts);
    *kept = told;
}
