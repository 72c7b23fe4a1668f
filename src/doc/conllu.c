#include "doc/conllu.h"

#include "base/utf8.h"
#include "doc/doc.h"

enum { COLUMNS = 10 };

/* ---- features ------------------------------------------------------------------------------------------ */

/* In the order in which treebanks write them; what is read but has no bit is left out. */
static const struct {
    uint32_t bit;
    const char *text;
} FEATS[] = {
    {FEAT_FEMININE, "Gender=Fem"},      {FEAT_MASCULINE, "Gender=Masc"},  {FEAT_NEUTER, "Gender=Neut"},
    {FEAT_COMPARATIVE, "Degree=Cmp"},   {FEAT_SUPERLATIVE, "Degree=Sup"}, {FEAT_DEFINITE, "Definite=Def"},
    {FEAT_IMPERATIVE, "Mood=Imp"},      {FEAT_PLURAL, "Number=Plur"},     {FEAT_FIRST, "Person=1"},
    {FEAT_SECOND, "Person=2"},          {FEAT_THIRD, "Person=3"},         {FEAT_NEGATIVE, "Polarity=Neg"},
    {FEAT_POSSESSIVE, "Poss=Yes"},      {FEAT_PAST, "Tense=Past"},        {FEAT_PRESENT, "Tense=Pres"},
    {FEAT_FINITE, "VerbForm=Fin"},      {FEAT_GERUND, "VerbForm=Ger"},    {FEAT_INFINITIVE, "VerbForm=Inf"},
    {FEAT_PARTICIPLE, "VerbForm=Part"}, {FEAT_PASSIVE, "Voice=Pass"},
};
enum { FEAT_NAMES = sizeof FEATS / sizeof *FEATS };

static void put_feats(struct buf *to, uint32_t feats) {
    const char *between = "";
    for (unsigned i = 0; i < FEAT_NAMES; i++) {
        if (!(feats & FEATS[i].bit)) continue;
        buf_text(to, between);
        buf_text(to, FEATS[i].text);
        between = "|";
    }
    if (!feats) buf_byte(to, '_');
}

static uint32_t feats_of(struct str cell) {
    uint32_t feats = 0;
    while (cell.size) {
        struct str one = str_cut(&cell, '|');
        for (unsigned i = 0; i < FEAT_NAMES; i++)
            if (str_is(one, FEATS[i].text)) feats |= FEATS[i].bit;
    }
    return feats;
}

/* ---- names --------------------------------------------------------------------------------------------- */

static const char *const NAME_KINDS[] = {"", "PER", "ORG", "LOC", "MISC"};

static unsigned name_kind_of(struct str text) {
    for (unsigned i = 1; i < sizeof NAME_KINDS / sizeof *NAME_KINDS; i++)
        if (str_is(text, NAME_KINDS[i])) return i;
    return NAME_NONE;
}

/* The value of KEY=value among cells parted by `|`; empty where it is not there. */
static struct str misc_value(struct str cell, const char *key) {
    while (cell.size) {
        struct str value = str_cut(&cell, '|'), name = str_cut(&value, '=');
        if (str_is(name, key)) return value;
    }
    return (struct str){0};
}

/* ---- out ----------------------------------------------------------------------------------------------- */

/* Whether token t, of the same sentence as t - 1, is the rest of one written word with it. */
static bool is_joined(const struct doc *d, uint32_t t) {
    struct span before = d->tokens.at[t - 1].span, here = d->tokens.at[t].span;
    if (before.end != here.begin || span_is_empty(before) || span_is_empty(here)) return false;
    uint32_t size;
    if (!utf8_is_letter(utf8_before(d->text, here.begin, &size))) return false;
    uint32_t c = utf8_at(d->text, d->size, here.begin, &size);
    return utf8_is_letter(c) || ((c == '\'' || c == 0x2019) && span_size(here) > size);
}

static void put_misc(const struct doc *d, uint32_t t, bool is_spaced, uint32_t name, struct buf *to) {
    if (is_spaced && !name) buf_byte(to, '_');
    if (name)
        buf_print(to, "Name=%c-%s", d->names.at[name].first == t ? 'B' : 'I',
                  NAME_KINDS[d->names.at[name].kind]);
    if (!is_spaced) buf_text(to, name ? "|SpaceAfter=No" : "SpaceAfter=No");
}

static bool space_follows(const struct doc *d, uint32_t t) {
    return t + 1 >= d->tokens.count || d->tokens.at[t + 1].span.begin != d->tokens.at[t].span.end;
}

/* A form or lemma: what would break the columns is left out. */
static void put_cell(struct buf *to, struct str s) {
    for (size_t i = 0; i < s.size; i++)
        if ((unsigned char)s.at[i] >= ' ') buf_byte(to, s.at[i]);
    if (s.size == 0) buf_byte(to, '_');
}

static void put_joined(const struct doc *d, struct range r, uint32_t t, struct buf *to) {
    uint32_t end = t + 1;
    while (end < r.end && is_joined(d, end)) end++;
    if (end == t + 1) return;
    buf_print(to, "%u-%u\t", t - r.first + 1, end - r.first);
    put_cell(to, doc_words(d, doc_span(d, t, end)));
    buf_text(to, "\t_\t_\t_\t_\t_\t_\t_\t");
    put_misc(d, t, space_follows(d, end - 1), 0, to);
    buf_byte(to, '\n');
}

static void put_token(const struct doc *d, struct range r, uint32_t t, uint32_t name, struct buf *to) {
    bool is_first = t == r.first || !is_joined(d, t), is_last = t + 1 == r.end || !is_joined(d, t + 1);
    if (is_first) put_joined(d, r, t, to);
    buf_print(to, "%u\t", t - r.first + 1);
    put_cell(to, doc_token(d, t));
    buf_byte(to, '\t');
    put_cell(to, t < d->lemmas.count ? doc_lemma(d, t) : (struct str){0});
    struct tag tag = t < d->tags.count ? d->tags.at[t] : (struct tag){0};
    buf_print(to, "\t%s\t%s\t", upos_name(tag.upos), xpos_name(tag.xpos));
    put_feats(to, tag.feats);
    if (t < d->arcs.count)
        buf_print(to, "\t%u\t%s\t_\t", d->arcs.at[t].head ? d->arcs.at[t].head - r.first + 1 : 0,
                  rel_name(d->arcs.at[t].rel));
    else
        buf_text(to, "\t_\t_\t_\t");
    put_misc(d, t, (is_first != is_last) || !is_first || space_follows(d, t), name, to);
    buf_byte(to, '\n');
}

static void put_sentence(const struct doc *d, uint32_t s, uint32_t *name, struct buf *to) {
    struct range r = d->ranges.at[s];
    if (r.first == r.end) return;
    buf_text(to, "# sent_id = ");
    put_cell(to, d->id.size ? d->id : str_of("report"));
    buf_print(to, "-%u\n# text = ", s);
    put_cell(to, doc_words(d, d->sentences.at[s].span));
    buf_byte(to, '\n');
    for (uint32_t t = r.first; t < r.end; t++) {
        while (*name < d->names.count && d->names.at[*name].end <= t) ++*name;
        bool is_in = *name < d->names.count && d->names.at[*name].first <= t;
        put_token(d, r, t, is_in ? *name : 0, to);
    }
    buf_byte(to, '\n');
}

void conllu_write(const struct doc *d, struct buf *to) {
    buf_text(to, "# newdoc id = ");
    put_cell(to, d->id.size ? d->id : str_of("report"));
    buf_byte(to, '\n');
    uint32_t name = 1, block = 0;
    for (uint32_t s = 1; s < d->ranges.count; s++) {
        if (s > 1 && d->sentences.at[s].block != block) buf_text(to, "# newpar\n");
        block = d->sentences.at[s].block;
        put_sentence(d, s, &name, to);
    }
}

/* ---- in ------------------------------------------------------------------------------------------------ */

struct reading {
    struct doc *d;
    struct buf text;
    uint32_t line;       /* of the rest that was handed in, from 1 */
    uint32_t first;      /* token of the sentence; 0 between sentences */
    uint32_t joined_end; /* the number of the last word of the multi-word token, 0 = none */
    uint32_t joined_at;  /* where its words go on */
    bool joined_spaced;  /* a space follows it */
    struct span joined;
    bool has_tags, has_lemmas, has_arcs;
};

static uint32_t number_of(struct str s) {
    int n = str_number(s);
    return n < 0 ? UINT32_MAX : (uint32_t)n;
}

static void end_block(struct reading *r) {
    struct doc *d = r->d;
    if (d->blocks.count > 1) {
        struct block *last = &d->blocks.at[d->blocks.count - 1];
        while (r->text.size > last->span.begin && r->text.at[r->text.size - 1] == ' ') r->text.size--;
        last->span.end = (uint32_t)r->text.size;
        if (span_is_empty(last->span)) return;
        buf_text(&r->text, "\n\n");
    }
}

static void begin_block(struct reading *r) {
    end_block(r);
    struct doc *d = r->d;
    uint32_t at = (uint32_t)r->text.size;
    if (d->blocks.count > 1 && span_is_empty(d->blocks.at[d->blocks.count - 1].span)) return;
    *doc_add(d, blocks) = (struct block){.span = {at, at}, .kind = BLOCK_PARAGRAPH};
}

static void begin_sentence(struct reading *r) {
    struct doc *d = r->d;
    if (d->blocks.count == 1) begin_block(r);
    uint32_t at = (uint32_t)r->text.size;
    *doc_add(d, sentences) = (struct sentence){{at, at}, (uint32_t)d->blocks.count - 1};
    d->blocks.at[d->blocks.count - 1].span.end = at + 1; /* not empty */
    r->first = (uint32_t)d->tokens.count;
    *doc_add(d, ranges) = (struct range){r->first, r->first};
    r->joined_end = 0;
}

/* Where the words of a multi-word token do not spell it, the last one takes what is left. */
static struct span joined_part(struct reading *r, uint32_t number, struct str form) {
    uint32_t left = r->joined.end - r->joined_at, words_left = r->joined_end - number;
    uint32_t size = (uint32_t)form.size;
    if (size + words_left > left) size = left > words_left ? left - words_left : 0;
    if (words_left == 0) size = left;
    struct span s = {r->joined_at, r->joined_at + size};
    r->joined_at += size;
    return s;
}

static struct span put_form(struct reading *r, struct str form) {
    uint32_t begin = (uint32_t)r->text.size;
    buf_str(&r->text, form);
    return (struct span){begin, (uint32_t)r->text.size};
}

static void add_name(struct doc *d, struct str misc, struct span s) {
    struct str value = misc_value(misc, "Name");
    uint32_t t = (uint32_t)d->tokens.count - 1;
    if (value.size < 3) return;
    unsigned kind = name_kind_of((struct str){value.at + 2, value.size - 2});
    struct name *last = &d->names.at[d->names.count - 1];
    if (value.at[0] == 'I' && d->names.count > 1 && last->end == t && last->kind == kind) {
        last->end = t + 1;
        last->span.end = s.end;
    } else if (kind) {
        *doc_add(d, names) = (struct name){s, t, t + 1, (uint8_t)kind, 1.0F};
    }
}

static bool read_word(struct reading *r, const struct str *cells, uint32_t number) {
    struct doc *d = r->d;
    bool is_joined = number <= r->joined_end;
    struct span s = is_joined ? joined_part(r, number, cells[1]) : put_form(r, cells[1]);
    *doc_add(d, tokens) = (struct token){s, (uint32_t)d->sentences.count - 1};
    *doc_add(d, lemmas) = (struct lemma){str_copy(d->arena, cells[2])};
    *doc_add(d, tags) =
        (struct tag){(uint8_t)upos_of(cells[3]), (uint8_t)xpos_of(cells[4]), feats_of(cells[5])};
    uint32_t head = number_of(cells[6]);
    if (!str_is(cells[6], "_") && head > 100000) return false;
    r->has_arcs = r->has_arcs && !str_is(cells[6], "_");
    r->has_tags = r->has_tags && !str_is(cells[3], "_");
    r->has_lemmas = r->has_lemmas && !str_is(cells[2], "_");
    if (!r->has_arcs) head = 0;
    *doc_add(d, arcs) =
        (struct arc){.head = head ? head + r->first - 1 : 0, .rel = (uint8_t)rel_of(cells[7])};
    add_name(d, cells[9], s);
    bool is_spaced = is_joined ? number == r->joined_end && r->joined_spaced
                               : !str_is(misc_value(cells[9], "SpaceAfter"), "No");
    d->sentences.at[d->sentences.count - 1].span.end = s.end;
    if (is_spaced) buf_byte(&r->text, ' ');
    return true;
}

static bool read_row(struct reading *r, struct str line) {
    struct str cells[COLUMNS];
    for (unsigned i = 0; i < COLUMNS; i++) {
        if (i && line.size == 0) return false;
        cells[i] = str_cut(&line, '\t');
    }
    cells[1] = str_trim(cells[1]);
    if (cells[0].size == 0 || cells[1].size == 0) return false;
    if (memchr(cells[0].at, '.', cells[0].size)) return true; /* an empty node */
    if (!r->first) begin_sentence(r);
    if (memchr(cells[0].at, '-', cells[0].size)) {
        str_cut(&cells[0], '-');
        r->joined_end = number_of(cells[0]);
        r->joined = put_form(r, cells[1]);
        r->joined_at = r->joined.begin;
        r->joined_spaced = !str_is(misc_value(cells[9], "SpaceAfter"), "No");
        return r->joined_end != UINT32_MAX;
    }
    uint32_t number = number_of(cells[0]);
    return number == r->d->tokens.count - r->first + 1 && read_word(r, cells, number);
}

static bool end_sentence(struct reading *r) {
    struct doc *d = r->d;
    if (!r->first) return true;
    uint32_t end = (uint32_t)d->tokens.count;
    d->ranges.at[d->ranges.count - 1].end = end;
    for (uint32_t t = r->first; t < end; t++)
        if (d->arcs.at[t].head >= end || d->arcs.at[t].head == t) return false;
    r->first = 0;
    return true;
}

static bool read_line(struct reading *r, struct str line) {
    if (line.size && line.at[line.size - 1] == '\r') line.size--;
    if (line.size == 0) return end_sentence(r);
    if (utf8_check(line.at, line.size) != line.size) return false;
    if (line.at[0] != '#') return read_row(r, line);
    if (str_begins(line, "# newpar") && line.size >= 8 && (line.size == 8 || line.at[8] == ' '))
        begin_block(r);
    if (str_begins(line, "# newdoc")) {
        str_cut(&line, '=');
        r->d->id = str_copy(r->d->arena, str_trim(line));
        begin_block(r);
    }
    return true;
}

static void finish(struct reading *r, bool good) {
    struct doc *d = r->d;
    end_block(r);
    d->text = arena_copy(d->arena, r->text.at, r->text.size);
    d->size = (uint32_t)r->text.size;
    if (!r->has_tags) d->tags.count = 1;
    if (!r->has_lemmas) d->lemmas.count = 1;
    if (!r->has_arcs) d->arcs.count = 1;
    for (uint32_t s = 1; good && r->has_arcs && s < d->ranges.count; s++)
        doc_link(d, d->ranges.at[s].first, d->ranges.at[s].end);
}

bool conllu_read(struct str *rest, struct doc *d, struct err *e) {
    struct reading r = {.d = d, .has_tags = true, .has_lemmas = true, .has_arcs = true};
    bool good = true;
    while (rest->size && good) {
        struct str here = *rest, line = str_cut(&here, '\n');
        if (str_begins(line, "# newdoc") && d->sentences.count > 1) break;
        r.line++;
        good = read_line(&r, line);
        *rest = here;
    }
    good = good && end_sentence(&r);
    finish(&r, good);
    buf_free(&r.text);
    if (!good)
        return err_set(e, ERR_INPUT, "CoNLL-U", r.line,
                       "not a row in UTF-8 of ten columns with a number, a form and a "
                       "head of its own sentence (line %u of its document); mend the file",
                       r.line);
    return d->sentences.count > 1;
}
