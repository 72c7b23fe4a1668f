#include "read/article.h"

#include "base/arena.h"
#include "know/know.h"
#include "know/wordlist.h"

enum { PROSE = 8, SENTENCE = 4, SHORT = 5 };
/* Shares in percent, found on pages of news sites. */
enum { HOLDS_MOST = 50, HOLDS_NEARLY_ALL = 90, BODY_LEAST = 40, LINKS_MOST = 50 };

struct choice {
    const struct markup *m;
    const struct know *know;
    bool *out;           /* per node: it or an ancestor is not of the article */
    uint32_t *weight;    /* per node: words of prose in it */
    uint32_t *heaviest;  /* per node: its child with most weight */
    bool *in;            /* per node: it is the place of the article or in it */
};

static bool is_linked(const struct markup_line *line) {
    return line->linked_words * 100 > line->words * LINKS_MOST;
}

static bool is_prose(const struct markup_line *line) { return line->words >= PROSE && !is_linked(line); }

/* Whether a node is out by itself; hints of doubtful worth count where it holds little of the page. */
static bool is_out(const struct choice *c, uint32_t node, uint32_t total) {
    struct markup_node n = c->m->nodes[node];
    if (n.role == ROLE_SKIP || n.role == ROLE_SCRIPT || (n.hints & HINT_DROP)) return true;
    return (n.hints & HINT_SKIP) && total && c->weight[node] * 100.0 < (double)total * HOLDS_MOST;
}

static void weigh(struct choice *c) {
    const struct markup *m = c->m;
    memset(c->weight, 0, m->node_count * sizeof *c->weight);
    memset(c->heaviest, 0, m->node_count * sizeof *c->heaviest);
    for (size_t i = 0; i < m->line_count; i++)
        if (!c->out[m->lines[i].node] && is_prose(&m->lines[i])) c->weight[m->lines[i].node] += m->lines[i].words;
    for (size_t n = m->node_count; n-- > 1;) {
        uint32_t parent = m->nodes[n].parent;
        c->weight[parent] += c->weight[n];
        if (!c->heaviest[parent] || c->weight[n] >= c->weight[c->heaviest[parent]]) c->heaviest[parent] = (uint32_t)n;
    }
}

/* Leaves out what is not the article: first what never is, then by hints, which need the weights of the first. */
static void leave_out(struct choice *c) {
    const struct markup *m = c->m;
    for (int round = 0; round < 2; round++) {
        uint32_t total = round ? c->weight[0] : 0;
        for (size_t n = 1; n < m->node_count; n++) c->out[n] = c->out[m->nodes[n].parent] || is_out(c, (uint32_t)n, total);
        weigh(c);
    }
}

/* The innermost of the heaviest elements that a test picks; 0 where they hold too little. */
static uint32_t heaviest_of(const struct choice *c, bool (*is_it)(struct markup_node n)) {
    uint32_t best = 0;
    for (uint32_t n = 1; n < c->m->node_count; n++) {
        if (c->out[n] || !is_it(c->m->nodes[n])) continue;
        bool is_better = !best || c->weight[n] > c->weight[best];
        bool is_inner = best && c->weight[n] * 100.0 >= c->weight[best] * (double)HOLDS_NEARLY_ALL;
        if (is_better || is_inner) best = n;
    }
    return best && c->weight[best] * 100.0 >= c->weight[0] * (double)BODY_LEAST ? best : 0;
}

static bool is_body(struct markup_node n) { return n.hints & HINT_BODY; }
static bool is_article(struct markup_node n) { return n.role == ROLE_ARTICLE; }

static uint32_t find_place(const struct choice *c) {
    uint32_t place = heaviest_of(c, is_body);
    if (place) return place;
    place = heaviest_of(c, is_article);
    for (uint32_t n = c->heaviest[place]; n; n = c->heaviest[place = n]) {
        unsigned role = c->m->nodes[n].role;
        bool is_line = role == ROLE_PARAGRAPH || role == ROLE_ITEM || role == ROLE_CELL;
        if (is_line || c->weight[n] * 100.0 < c->weight[place] * (double)HOLDS_NEARLY_ALL) break;
    }
    return place;
}

static struct str line_text(const struct choice *c, const struct markup_line *line) {
    return (struct str){c->m->text.at + line->span.begin, line->span.end - line->span.begin};
}

static bool ends_sentence(struct str s) {
    return s.size && (strchr(".!?:\"", s.at[s.size - 1]) || str_ends(s, "\xE2\x80\x9D") || str_ends(s, "\xE2\x80\xA6"));
}

/* Whether a line of the place is text of the article, wherever it stands there. */
static bool is_text(const struct choice *c, const struct markup_line *line) {
    struct markup_node n = c->m->nodes[line->node];
    if (n.role == ROLE_CAPTION || n.role == ROLE_TITLE || (n.hints & (HINT_CAPTION | HINT_BYLINE))) return false;
    if (is_linked(line)) return false;
    struct str text = line_text(c, line);
    if (n.role == ROLE_BLOCK && line->words < SHORT && !ends_sentence(text)) return false;
    return !wordlist_has(know_list(c->know, "boilerplate"), str_lower(c->m->arena, text));
}

/* Whether a line shows that the article has begun, or has not ended yet. */
static bool is_anchor(const struct choice *c, const struct markup_line *line) {
    unsigned role = c->m->nodes[line->node].role;
    if (role == ROLE_HEADING) return false;
    return is_prose(line) || (line->words >= SENTENCE && role == ROLE_PARAGRAPH && ends_sentence(line_text(c, line)));
}

bool *article_choose(const struct markup *m, const struct know *k) {
    size_t nodes = m->node_count;
    struct choice c = {m, k, arena_take(m->arena, nodes), arena_take(m->arena, nodes * sizeof(uint32_t)),
                       arena_take(m->arena, nodes * sizeof(uint32_t)), arena_take(m->arena, nodes)};
    bool *kept = arena_take(m->arena, m->line_count + 1);
    leave_out(&c);
    c.in[find_place(&c)] = true;
    for (size_t n = 1; n < nodes; n++) c.in[n] = c.in[n] || c.in[m->nodes[n].parent];
    size_t first = m->line_count, end = 0;
    for (size_t i = 0; i < m->line_count; i++) {
        const struct markup_line *line = &m->lines[i];
        kept[i] = c.in[line->node] && !c.out[line->node] && is_text(&c, line);
        if (!kept[i] || !is_anchor(&c, line)) continue;
        if (first > i) first = i;
        end = i + 1;
    }
    for (size_t i = 0; i < m->line_count; i++) kept[i] = kept[i] && i >= first && i < end;
    return kept;
}
