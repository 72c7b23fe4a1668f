/* Article: which lines of a page are the article. The idea is Readability's and jusText's, on lines:
 *
 *   prose    a line with words enough, few of them links; what lies in menus, forms and footers never is
 *   weight   of an element: the words of all prose in it
 *   place    the element whose name says it holds the article, if enough of the weight is there; else the one
 * found by going down from the page as long as one child holds nearly all the weight kept     the lines of
 * that place, without captions, bylines, lists of links and lines that stand around prose
 */
#ifndef READ_ARTICLE_H
#define READ_ARTICLE_H

#include "read/markup.h"

struct know;

/* For each line whether it is of the article, in the page's arena. */
bool *article_choose(const struct markup *m, const struct know *k);

#endif
