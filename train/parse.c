/* Parse: a small program for those who work on the models: runs the stages of lang over one file and prints
 * CoNLL-U.
 *
 *     parse PACK --conllu FILE      keeps the file's sentences and tokens
 *     parse PACK FILE               raw text
 *
 * The time and the memory that it took go to stderr. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "base/file.h"
#include "corpus.h"
#include "doc/check.h"
#include "doc/conllu.h"
#include "know/know.h"
#include "lang/language.h"
#include "lang/lemmas.h"
#include "lang/names.h"
#include "lang/sentences.h"
#include "lang/syntax.h"
#include "lang/tokens.h"

static bool (*const STAGES[])(struct doc *, const struct know *, struct err *) = {
    language_find, sentences_find, tokens_find, syntax_find, lemmas_find, names_find};
enum { STAGE_COUNT = sizeof STAGES / sizeof *STAGES, FROM_SYNTAX = 3 };

static double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static void parse(struct doc *d, const struct know *k, unsigned from, double *spent, struct buf *out) {
    struct err e = {0};
    if (from) {
        d->language = str_of("en");
        d->names.count = 1;
    }
    for (unsigned i = from; i < STAGE_COUNT; i++) {
        double begin = seconds();
        if (!STAGES[i](d, k, &e)) fail("parse", &e);
        spent[i] += seconds() - begin;
    }
    const char *broken = doc_check(d);
    if (broken) fprintf(stderr, "parse: broken invariant: %s\n", broken);
    conllu_write(d, out);
}

static void report(const double *spent, size_t words) {
    static const char *const NAME[] = {"language", "sentences", "tokens", "syntax", "lemmas", "names"};
    double all = 0;
    for (unsigned i = 0; i < STAGE_COUNT; i++) {
        fprintf(stderr, "%s %.2f  ", NAME[i], 1e6 * spent[i] / (double)(words + 1));
        all += spent[i];
    }
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    fprintf(stderr, "microseconds a word; %zu words, %.0f words/s, %ld MB\n", words, (double)words / all,
            used.ru_maxrss / 1024);
}

int main(int argc, char **argv) {
    struct err e = {0};
    bool is_conllu = argc == 4 && str_is(str_of(argv[2]), "--conllu");
    if (argc != 3 + is_conllu) {
        fprintf(stderr, "usage: parse PACK [--conllu] FILE\n");
        return 2;
    }
    struct know *k = know_open(argv[1], &e);
    if (!k) fail(argv[1], &e);
    struct file_map map;
    if (!file_map(argv[argc - 1], &map, &e)) fail(argv[argc - 1], &e);
    struct str rest = {map.at, map.size};
    double spent[STAGE_COUNT] = {0};
    size_t words = 0;
    struct buf out = {0};
    for (bool more = true; more;) {
        struct doc *d = doc_make();
        if (is_conllu) {
            more = conllu_read(&rest, d, &e);
        } else {
            d->text = rest.at;
            d->size = (uint32_t)rest.size;
        }
        if (more) parse(d, k, is_conllu ? FROM_SYNTAX : 0, spent, &out);
        words += d->tokens.count - 1;
        more = more && is_conllu;
        doc_free(d);
    }
    if (e.kind) fail(argv[argc - 1], &e);
    fwrite(out.at, 1, out.size, stdout);
    report(spent, words);
    buf_free(&out);
    file_unmap(&map);
    know_close(k);
    return 0;
}
