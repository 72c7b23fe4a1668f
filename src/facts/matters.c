#include "facts/matters.h"

#include "doc/doc.h"
#include "know/wordlist.h"

enum { KEY = 64, READ = 30 };

static char small(char c) { return (char)(c >= 'A' && c <= 'Z' ? c + 32 : c); }

const struct str *matters_pair(const struct doc *d, const struct wordlist *list, uint32_t token,
                               uint32_t next) {
    char key[KEY];
    size_t size = 0;
    struct str words[2] = {doc_lemma(d, token), next ? doc_token(d, next) : (struct str){0}};
    if (words[0].size + words[1].size + 1 >= KEY) return NULL;
    for (size_t i = 0; i < words[0].size; i++) key[size++] = small(words[0].at[i]);
    if (next) key[size++] = ' ';
    for (size_t i = 0; i < words[1].size; i++) key[size++] = small(words[1].at[i]);
    const struct str *value = wordlist_find(list, (struct str){key, size});
    if (!value && !next && size > 3 && key[size - 1] == 'e') /* a form guessed with an e too many: "floate" */
        value = wordlist_find(list, (struct str){key, size - 1});
    unsigned x = d->tags.at[token].xpos; /* one with an e too few: "mediat" */
    if (!value && !next && size + 1 < KEY && (x == XPOS_VBG || x == XPOS_VBD || x == XPOS_VBN)) {
        key[size++] = 'e';
        value = wordlist_find(list, (struct str){key, size});
    }
    return value;
}

/* "cease-fire", where its parts are tokens. */
static const struct str *find_joined(const struct doc *d, const struct wordlist *list, uint32_t token) {
    char key[KEY];
    struct str a = doc_token(d, token), b = doc_token(d, token + 2);
    if (!str_is(doc_token(d, token + 1), "-") || a.size + b.size + 1 > KEY) return NULL;
    for (size_t i = 0; i < a.size; i++) key[i] = small(a.at[i]);
    key[a.size] = '-';
    for (size_t i = 0; i < b.size; i++) key[a.size + 1 + i] = small(b.at[i]);
    return wordlist_find(list, (struct str){key, a.size + b.size + 1});
}

struct matter matters_at(const struct doc *d, const struct wordlist *topics, uint32_t token, uint32_t end) {
    const struct str *value = token + 1 < end ? matters_pair(d, topics, token, token + 1) : NULL;
    if (!value && token + 2 < end) value = find_joined(d, topics, token);
    if (!value) value = matters_pair(d, topics, token, 0);
    if (!value && d->tags.at[token].xpos == XPOS_VBG)
        value = wordlist_find(topics, doc_token(d, token)); /* "crossing" */
    if (!value || !value->size) return (struct matter){0};
    struct str rest = *value, kind = str_cut(&rest, ' ');
    struct matter m = {.kind = kind.at[0]};
    if (str_is(rest, "who") || str_begins(rest, "who ")) m.is_met = true, str_cut(&rest, ' ');
    m.issue = rest;
    return m;
}

struct matter matters_in(const struct doc *d, const struct wordlist *topics, uint32_t first, uint32_t end,
                         uint32_t head) {
    struct matter all = {0};
    if (end > first + READ) end = first + READ;
    for (uint32_t t = first; t < end; t++) {
        struct matter m = matters_at(d, topics, t, end);
        if (m.kind && (!all.kind || m.kind == 't')) all.kind = m.kind;
        if (m.issue.size && (!all.issue.size || t == head)) all.issue = m.issue;
    }
    return all;
}
