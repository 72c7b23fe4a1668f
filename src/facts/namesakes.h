/* Namesakes: which names of a report name one person or one organisation: "Moaz al-Khatib", "Mr Alkhatib";
 * "United Nations", "UN". */
#ifndef FACTS_NAMESAKES_H
#define FACTS_NAMESAKES_H

struct chains;

/* Puts every sighting that is a name of a person or an organisation into a chain. */
void namesakes_find(struct chains *c);

#endif
