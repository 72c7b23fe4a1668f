/* Markup: a page of HTML, or a piece of one, as lines of text in a tree of elements. The one file that knows
 * libxml2's HTML parser, which is used as a tokenizer: no tree of its own is built, nothing is fetched, and
 * tags nested deeper than any page nests them stop the reading there.
 *
 *     <div class="body"><p>One <b>two</b></p><ul><li><a>three</a></li></ul></div>
 *
 *     nodes   1 div "body"   2 p   3 ul   4 li          lines   "One two" in 2, "three" in 4 (all of it a
 * link)
 *
 * 1. Nodes are numbered as they open, so a node's number is greater than its parent's; node 0 is the page
 * itself.
 * 2. White space in lines is single spaces; lines stand one after the other in `text`, each followed by a
 * line end.
 * 3. Pieces say from which byte of the page each stretch of `text` is, as in the document's origins. */
#ifndef READ_MARKUP_H
#define READ_MARKUP_H

#include "base/buf.h"
#include "doc/doc.h"

struct know;
struct wordlist;

enum markup_role {
    ROLE_BLOCK,
    ROLE_PARAGRAPH,
    ROLE_HEADING,
    ROLE_TITLE,
    ROLE_ITEM,
    ROLE_CELL,
    ROLE_QUOTE,
    ROLE_CAPTION,
    ROLE_ARTICLE,
    ROLE_INLINE,
    ROLE_LINK,
    ROLE_TIME,
    ROLE_BREAK,
    ROLE_SKIP,
    ROLE_META,
    ROLE_SCRIPT
};

/* What class, id, role and itemprop say of an element, data/lists/page-parts.txt. */
enum markup_hint { HINT_BODY = 1, HINT_SKIP = 2, HINT_DROP = 4, HINT_CAPTION = 8, HINT_BYLINE = 16 };

struct markup_node {
    uint32_t parent;
    uint8_t role; /* enum markup_role */
    uint8_t hints;
};

struct markup_line {
    struct span span; /* in markup.text, without the line end */
    uint32_t node;
    uint32_t words, linked_words;
};

struct markup {
    struct arena *arena;
    const struct wordlist *parts, *metas;
    struct markup_node *nodes;
    size_t node_count, node_room;
    struct markup_line *lines;
    size_t line_count, line_room;
    struct origin *pieces;
    size_t piece_count, piece_room;
    struct buf text;
    struct str title, heading;         /* <title>, the first <h1> */
    struct str outlet, url, published; /* as the page's head says, published as it stands */
    struct str headline;               /* from the head */
    struct str time;                   /* of the first <time>, as it stands */
    struct str *scripts;               /* JSON-LD, unparsed */
    size_t script_count, script_room;
    bool is_cut; /* nested too deep; what follows was not read */
};

/* Reads checked UTF-8. Give back what is not the arena's by markup_end. */
void markup_begin(struct markup *m, struct arena *a, const struct know *k, struct str page);
void markup_end(struct markup *m);

#endif
