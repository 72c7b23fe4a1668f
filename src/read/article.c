#include "read/article.h"

#include "base/arena.h"
#include "know/know.h"
#include "know/wordlist.h"

enum { PROSE = 8, SENTENCE = 4, SHORT = 5, LONGEST_CUE = 40, CUE_WORDS = 6 };
/* Shares in percent, found on pages of news sites. */
enum {
    HOLDS_MOST = 50,
    HOLDS_MUCH = 30,
    HOLDS_NEARLY_ALL = 90,
    BODY_LEAST = 40,
    LINKS_MOST = 50,
    LINKS_MOST_IN_LISTS = 30
};

struct choice {
    const struct markup *m;
    const struct know *know;
    bool *out;          /* per node: it or an ancestor is not of the article */
    uint32_t *weight;   /* per node: words of prose in it */
    uint32_t *heaviest; /* per node: its child with most weight */
    uint32_t *bodies;   /* per node: the weight in it that stands in elements called the article's body */
    uint32_t *titles;   /* per node: first headings in it */
    bool *in;           /* per node: it is the place of the article or in it */
};

static bool is_share(uint32_t part, uint32_t whole, unsigned percent) {
    return part * 100.0 >= whole * (double)percent;
}

static struct str line_text(const struct choice *c, const struct markup_line *line) {
    return (struct str){c->m->text.at + line->span.begin, line->span.end - line->span.begin};
}

/* Whether a line ends like a sentence, and not like one that is cut short ("..."). */
static bool ends_sentence(struct str s) {
    if (!s.size || str_ends(s, "...") || str_ends(s, "\xE2\x80\xA6")) return false;
    return strchr(".!?:\"", s.at[s.size - 1]) || str_ends(s, "\xE2\x80\x9D");
}

/* Whether too much of a line is links; lists of other stories have their titles linked and the rest cut
 * short. */
static bool is_linked(const struct choice *c, const struct markup_line *line) {
    unsigned role = c->m->nodes[line->node].role;
    bool in_list = (role == ROLE_ITEM || role == ROLE_HEADING || role == ROLE_CELL) &&
                   !ends_sentence(line_text(c, line));
    return line->linked_words * 100 > line->words * (in_list ? LINKS_MOST_IN_LISTS : LINKS_MOST);
}

static bool is_prose(const struct choice *c, const struct markup_line *line) {
    return line->words >= PROSE && !is_linked(c, line);
}

/* Whether a node is out by itself. Hints of doubtful worth do not count where it holds most of the page, or
 * much of what is called the article's body: the rest of an article often stands in the box of a paywall. */
static bool is_out(const struct choice *c, uint32_t node, uint32_t total, uint32_t body) {
    struct markup_node n = c->m->nodes[node];
    if (n.role == ROLE_SKIP || n.role == ROLE_SCRIPT || n.role == ROLE_CAPTION || (n.hints & HINT_DROP))
        return true;
    if (!(n.hints & (HINT_SKIP | HINT_CAPTION | HINT_BYLINE)) || !total) return false;
    bool is_much = body && c->weight[node] && is_share(c->weight[node], c->weight[body], HOLDS_MUCH);
    if ((n.hints & HINT_SKIP) && is_much) return false;
    return !is_share(c->weight[node], total, HOLDS_MOST);
}

static void weigh(struct choice *c) {
    const struct markup *m = c->m;
    memset(c->weight, 0, m->node_count * sizeof *c->weight);
    memset(c->heaviest, 0, m->node_count * sizeof *c->heaviest);
    for (size_t i = 0; i < m->line_count; i++)
        if (!c->out[m->lines[i].node] && is_prose(c, &m->lines[i]))
            c->weight[m->lines[i].node] += m->lines[i].words;
    for (size_t n = m->node_count; n-- > 1;) {
        uint32_t parent = m->nodes[n].parent;
        c->weight[parent] += c->weight[n];
        if (!c->heaviest[parent] || c->weight[n] >= c->weight[c->heaviest[parent]])
            c->heaviest[parent] = (uint32_t)n;
    }
}

/* Leaves out what is not the article: first what never is, then by hints, which need the weights of the
 * first. */
static void leave_out(struct choice *c) {
    const struct markup *m = c->m;
    uint32_t *body =
        arena_take(m->arena, m->node_count * sizeof *body); /* the nearest above, 0 where none is */
    for (int round = 0; round < 2; round++) {
        uint32_t total = round ? c->weight[0] : 0;
        for (uint32_t n = 1; n < m->node_count; n++) {
            uint32_t parent = m->nodes[n].parent;
            body[n] = m->nodes[n].hints & HINT_BODY ? n : body[parent];
            c->out[n] = c->out[parent] || is_out(c, n, total, body[n]);
        }
        weigh(c);
    }
}

/* ---- the place ----------------------------------------------------------------------------------------- */

static bool is_body(const struct choice *c, uint32_t n) { return c->m->nodes[n].hints & HINT_BODY; }
static bool is_article(const struct choice *c, uint32_t n) { return c->m->nodes[n].role == ROLE_ARTICLE; }

/* The innermost of the heaviest elements that a test picks; 0 where there is none. */
static uint32_t heaviest_of(const struct choice *c, bool (*is_it)(const struct choice *c, uint32_t n)) {
    uint32_t best = 0;
    for (uint32_t n = 1; n < c->m->node_count; n++) {
        if (c->out[n] || !is_it(c, n)) continue;
        if (!best || c->weight[n] > c->weight[best] ||
            is_share(c->weight[n], c->weight[best], HOLDS_NEARLY_ALL))
            best = n;
    }
    return best;
}

static void count_bodies(struct choice *c) {
    const struct markup *m = c->m;
    for (size_t n = m->node_count; n-- > 1;) {
        uint32_t parent = m->nodes[n].parent;
        if (c->out[n]) continue;
        if (is_body(c, (uint32_t)n)) c->bodies[n] = c->weight[n];
        c->bodies[parent] += c->bodies[n];
        c->titles[n] += m->nodes[n].role == ROLE_TITLE;
        c->titles[parent] += c->titles[n];
    }
}

/* An article may stand in several bodies, one after each picture: the highest element above `body` that holds
 * more of them, little else, and not a second article's title; or `body` itself. */
static uint32_t all_bodies(struct choice *c, uint32_t body) {
    uint32_t best = body;
    for (uint32_t n = c->m->nodes[body].parent; n; n = c->m->nodes[n].parent) {
        if (c->titles[n] > 1) break;
        bool is_more = c->bodies[n] > c->bodies[best];
        if (is_more && is_share(c->bodies[n], c->weight[n], HOLDS_NEARLY_ALL)) best = n;
    }
    return best;
}

/* Marks the place: elements called the body, or the one found by going down where the weight goes. */
static void find_place(struct choice *c) {
    uint32_t body = heaviest_of(c, is_body);
    count_bodies(c);
    uint32_t above = body ? all_bodies(c, body) : 0;
    if (body && is_share(c->bodies[above], c->weight[0], BODY_LEAST)) {
        bool *under = arena_take(c->m->arena, c->m->node_count);
        for (uint32_t n = above; n < c->m->node_count; n++) {
            under[n] = n == above || under[c->m->nodes[n].parent];
            c->in[n] = under[n] && (is_body(c, n) || c->in[c->m->nodes[n].parent]);
        }
        return;
    }
    uint32_t place = heaviest_of(c, is_article);
    if (!is_share(c->weight[place], c->weight[0], BODY_LEAST)) place = 0;
    for (uint32_t n = c->heaviest[place]; n; n = c->heaviest[place = n]) {
        unsigned role = c->m->nodes[n].role;
        bool is_line = role == ROLE_PARAGRAPH || role == ROLE_ITEM || role == ROLE_CELL;
        if (is_line || !is_share(c->weight[n], c->weight[place], HOLDS_NEARLY_ALL)) break;
    }
    c->in[place] = true;
    for (size_t n = 1; n < c->m->node_count; n++) c->in[n] = c->in[n] || c->in[c->m->nodes[n].parent];
}

/* ---- the lines ----------------------------------------------------------------------------------------- */

/* Whether a line begins with words of a list that begin a line, or is one of its lines. */
static bool has_cue(const struct choice *c, struct str text, const char *name) {
    const struct wordlist *list = know_list(c->know, name);
    char *words = arena_take(c->m->arena, text.size + 1);
    size_t used = 0;
    struct str rest = str_lower(c->m->arena, text);
    for (uint32_t n = 0; n < CUE_WORDS && rest.size; n++) {
        struct str word = str_cut(&rest, ' ');
        while (word.size && strchr(".,:;!?\"'()", word.at[0])) word.at++, word.size--;
        while (word.size && strchr(".,:;!?\"'()", word.at[word.size - 1])) word.size--;
        if (!word.size) continue;
        if (used) words[used++] = ' ';
        memcpy(words + used, word.at, word.size);
        used += word.size;
        const struct str *how = wordlist_find(list, (struct str){words, used});
        if (how && (str_is(*how, "begin") || (str_is(*how, "line") && !rest.size))) return true;
    }
    return false;
}

/* Whether a line of the place is text of the article, wherever it stands there. */
static bool is_text(const struct choice *c, const struct markup_line *line) {
    struct markup_node n = c->m->nodes[line->node];
    if (n.role == ROLE_TITLE || is_linked(c, line)) return false;
    struct str text = line_text(c, line);
    if (n.role == ROLE_BLOCK && line->words < SHORT && !ends_sentence(text)) return false;
    return line->words > LONGEST_CUE || !(has_cue(c, text, "boilerplate") || has_cue(c, text, "captions"));
}

/* Whether a line shows that the article has begun, or has not ended yet. */
static bool is_anchor(const struct choice *c, const struct markup_line *line) {
    unsigned role = c->m->nodes[line->node].role;
    struct str text = line_text(c, line);
    if (role == ROLE_HEADING || (!ends_sentence(text) && has_cue(c, text, "bylines"))) return false;
    return is_prose(c, line) || (line->words >= SENTENCE && role == ROLE_PARAGRAPH && ends_sentence(text));
}

/* Where the lines behind the article's title begin: behind a heading with the words of the page's title, if
 * most of what was kept stands there. What stands above it are other stories. */
static size_t behind_title(const struct choice *c, const bool *kept) {
    const struct markup *m = c->m;
    uint32_t all = 0, above = 0;
    size_t behind = 0;
    for (size_t i = 0; i < m->line_count; i++) all += kept[i] ? m->lines[i].words : 0;
    for (size_t i = 0; i < m->line_count && is_share(all - above, all, HOLDS_MOST); i++) {
        unsigned role = m->nodes[m->lines[i].node].role;
        struct str text = line_text(c, &m->lines[i]);
        bool is_title = str_same(text, m->headline) || (role == ROLE_TITLE && str_same(text, m->heading));
        if (is_title && (role == ROLE_TITLE || role == ROLE_HEADING)) behind = i + 1;
        above += kept[i] ? m->lines[i].words : 0;
    }
    return behind;
}

bool *article_choose(const struct markup *m, const struct know *k) {
    size_t nodes = m->node_count;
    struct choice c = {m,
                       k,
                       arena_take(m->arena, nodes),
                       arena_take(m->arena, nodes * sizeof(uint32_t)),
                       arena_take(m->arena, nodes * sizeof(uint32_t)),
                       arena_take(m->arena, nodes * sizeof(uint32_t)),
                       arena_take(m->arena, nodes * sizeof(uint32_t)),
                       arena_take(m->arena, nodes)};
    bool *kept = arena_take(m->arena, m->line_count + 1);
    leave_out(&c);
    find_place(&c);
    for (size_t i = 0; i < m->line_count; i++) {
        const struct markup_line *line = &m->lines[i];
        kept[i] = c.in[line->node] && !c.out[line->node] && is_text(&c, line);
    }
    size_t behind = behind_title(&c, kept), first = m->line_count, end = 0;
    for (size_t i = behind; i < m->line_count; i++) {
        if (!kept[i] || !is_anchor(&c, &m->lines[i])) continue;
        if (first > i) first = i;
        end = i + 1;
    }
    for (size_t i = 0; i < m->line_count; i++) kept[i] = kept[i] && i >= first && i < end;
    return kept;
}
