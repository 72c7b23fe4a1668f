/* Source: what each kind of input becomes, and that no bad one does more harm than a clear message. Bad
 * inputs are made here, not kept: most of them are large, or no text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/file.h"
#include "doc/doc.h"
#include "know/know.h"
#include "read/source.h"
#include "tidy/blocks.h"

static struct know *know;
static char folder[] = "source-test-XXXXXX";

struct outcome {
    uint32_t reports, failures;
    struct err last; /* of the failures */
};

static void look(struct source *s, struct outcome *o, void (*at)(const struct doc *d)) {
    struct doc *d;
    enum source_state state;
    while ((state = source_next(s, &d, &o->last)) != SOURCE_END) {
        o->reports += state == SOURCE_REPORT;
        o->failures += state == SOURCE_FAILED;
        assert_true(o->failures < 100);
        if (state == SOURCE_REPORT && at) at(d);
        doc_free(state == SOURCE_REPORT ? d : NULL);
    }
    source_close(s);
}

static struct outcome read_bytes(struct str bytes, void (*at)(const struct doc *d)) {
    struct outcome o = {0};
    look(source_of(bytes, "memory", know), &o, at);
    return o;
}

static struct outcome read_text(const char *text, void (*at)(const struct doc *d)) {
    return read_bytes(str_of(text), at);
}

static void assert_says(const struct err *e, const char *words) {
    if (!strstr(e->what, words)) fail_msg("\"%s\" does not say \"%s\"", e->what, words);
    assert_non_null(strchr(e->what, ';')); /* what happened; what to do */
}

static void assert_str(struct str s, const char *wanted) {
    if (!str_is(s, wanted)) fail_msg("\"%.*s\" is not \"%s\"", (int)s.size, s.at ? s.at : "", wanted);
}

static void assert_text(const struct doc *d, const char *wanted) {
    assert_str((struct str){d->text, d->size}, wanted);
}

/* ---- files --------------------------------------------------------------------------------------------- */

static void test_missing(void **state) {
    (void)state;
    struct err e = {0};
    assert_null(source_open("/no/such/file", know, &e));
    assert_int_equal(e.kind, ERR_INPUT);
    assert_string_equal(e.where, "/no/such/file");
    assert_says(&e, "No such file");
}

static void test_directory(void **state) {
    (void)state;
    struct err e = {0};
    assert_null(source_open(folder, know, &e));
    assert_says(&e, "is a directory");
}

static void test_file(void **state) {
    (void)state;
    char path[64];
    struct err e = {0};
    struct outcome o = {0};
    snprintf(path, sizeof path, "%s/report.txt", folder);
    assert_true(file_write(path, "He came.\n", 9, &e));
    look(source_open(path, know, &e), &o, NULL);
    assert_int_equal(o.reports, 1);
    unlink(path);
}

static void test_empty(void **state) {
    (void)state;
    struct outcome o = read_text("", NULL);
    assert_int_equal(o.reports + o.failures, 1);
    assert_says(&o.last, "is empty");
    o = read_text(" \n\t\n", NULL);
    assert_int_equal(o.failures, 1);
    assert_says(&o.last, "holds no text");
}

static void test_binary(void **state) {
    (void)state;
    char bytes[5000];
    for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = (char)(i * 2654435761u >> 7);
    struct outcome o = read_bytes((struct str){bytes, sizeof bytes}, NULL);
    assert_int_equal(o.failures, 1);
    assert_says(&o.last, "looks like a binary file");
    o = read_text("%PDF-1.4 text", NULL);
    assert_int_equal(o.failures, 1);
}

/* ---- plain text and charsets --------------------------------------------------------------------------- */

static void at_plain(const struct doc *d) {
    assert_text(d, "Caf\xC3\xA9 \xE2\x80\x9Cyes\xE2\x80\x9D");
    assert_int_equal(d->damage.count, 1);
    assert_int_equal(d->id.size, 16);
    assert_str(d->file, "memory");
    assert_str(d->published, "");
}

static void test_charsets(void **state) {
    (void)state;
    assert_int_equal(read_text("Caf\xC3\xA9 \xE2\x80\x9Cyes\xE2\x80\x9D", at_plain).reports, 1);
    assert_int_equal(read_text("\xEF\xBB\xBF"
                               "Caf\xC3\xA9 \xE2\x80\x9Cyes\xE2\x80\x9D",
                               at_plain)
                         .reports,
                     1);
    assert_int_equal(read_text("Caf\xE9 \x93yes\x94", at_plain).reports, 1);
    static const char WIDE[] = "\xFF\xFE"
                               "C\0a\0f\0\xE9\0 \0\x1C\x20y\0e\0s\0\x1D\x20";
    assert_int_equal(read_bytes((struct str){WIDE, sizeof WIDE - 1}, at_plain).reports, 1);
}

static void at_bad_utf8(const struct doc *d) {
    assert_text(d, "Caf\xC3\xA9 \xEF\xBF\xBD end");
    assert_int_equal(d->damage.count, 2);
    assert_int_equal(d->damage.at[1].kind, DAMAGE_ENCODING);
    assert_int_equal(d->damage.at[1].span.begin, 6);
    assert_int_equal(d->damage.at[1].span.end, 9);
    const struct origin *last = &d->origins.at[d->origins.count - 1];
    assert_int_equal(last->span.begin,
                     9); /* " end" stands one byte earlier and one byte later than its words say */
    assert_int_equal(last->raw, 7);
}

static void test_bad_utf8(void **state) {
    (void)state;
    assert_int_equal(read_text("Caf\xC3\xA9 \xFF end", at_bad_utf8).reports, 1);
}

static void test_long_line(void **state) {
    (void)state;
    enum { SIZE = 50 << 20 };
    char *line = malloc(SIZE);
    assert_non_null(line);
    memset(line, 'a', SIZE);
    for (size_t i = 0; i < SIZE; i += 6) line[i] = ' ';
    assert_int_equal(read_bytes((struct str){line, SIZE}, NULL).reports, 1);
    memcpy(line, "{\"text\": \"", 10);
    memcpy(line + SIZE - 3, "\"}\n", 3);
    assert_int_equal(read_bytes((struct str){line, SIZE}, NULL).reports, 1);
    free(line);
}

/* ---- JSON ---------------------------------------------------------------------------------------------- */

static void at_json(const struct doc *d) {
    assert_text(d, "Two\nlines \xC3\xA9 ");
    assert_str(d->id, "a1");
    assert_str(d->title, "Truce");
    assert_str(d->outlet, "The Post");
    assert_str(d->published, "2014-03-04");
    assert_str(d->url, "");
}

static void test_json(void **state) {
    (void)state;
    const char *line =
        "{\"id\":\"a1\",\"title\":\"Truce\",\"date\":\"March 4, 2014\",\"source\":\"The Post\",\"url\":null,"
        "\"text\":\"Two\\nlines \\u00e9 \"}\n";
    assert_int_equal(read_text(line, at_json).reports, 1);
    assert_int_equal(read_text("[{\"text\":\"a\"}, {\"text\":\"b\"}]", NULL).reports, 2);
    assert_int_equal(read_text("{\n\"text\":\"a\"\n}\n{\n\"text\":\"b\"\n}\n", NULL).reports, 2);
    assert_int_equal(read_text("[Update] The envoy came.", NULL).reports, 1);
}

static void at_nul(const struct doc *d) {
    assert_text(d, "a b");
    assert_int_equal(d->damage.at[1].span.begin, 1);
}

static void test_json_nul(void **state) {
    (void)state;
    assert_int_equal(read_text("{\"text\":\"a\\u0000b\"}", at_nul).reports, 1);
}

static void test_json_errors(void **state) {
    (void)state;
    struct outcome o = read_text("{\"text\":\"a\"}\n{\"text\": 5}\n{\"text\":\"b\"}\n", NULL);
    assert_int_equal(o.reports, 2);
    assert_int_equal(o.failures, 1);
    assert_int_equal(o.last.line, 2);
    assert_says(&o.last, "\"text\" is not a text");
    o = read_text("{\"text\":\"a\"}\n\n{\"text\": oops}\n{\"id\":\"x\"}\n", NULL);
    assert_int_equal(o.failures, 2);
    assert_int_equal(o.last.line, 4);
    assert_says(&o.last, "no \"text\"");
    o = read_text("{\"text\":\"a\"}\n{\"text\":\"b", NULL);
    assert_int_equal(o.failures, 1);
    assert_int_equal(o.last.line, 2);
    assert_says(&o.last, "broken JSON");
    o = read_text("{\"text\":\"\\ud800\"}\n", NULL);
    assert_int_equal(o.failures, 1);
    o = read_text("[{\"text\":\"a\"}, 5]", NULL);
    assert_int_equal(o.reports, 1);
    assert_int_equal(o.failures, 1);
}

static void at_wrong_types(const struct doc *d) {
    assert_str(d->id, "7");
    assert_str(d->title, "");
    assert_str(d->published, "");
    assert_int_equal(d->remarks.count, 3); /* the title and the date, behind the empty one */
}

static void test_json_wrong_types(void **state) {
    (void)state;
    assert_int_equal(
        read_text("{\"id\":7,\"text\":\"a\",\"title\":[1],\"date\":\"soon\"}", at_wrong_types).reports, 1);
}

/* ---- packed -------------------------------------------------------------------------------------------- */

static struct str pack_gzip(struct str bytes) {
    z_stream z = {0};
    assert_int_equal(deflateInit2(&z, 1, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
    size_t room = deflateBound(&z, bytes.size);
    char *to = malloc(room);
    assert_non_null(to);
    z.next_in = (Bytef *)(uintptr_t)bytes.at;
    z.avail_in = (uInt)bytes.size;
    z.next_out = (Bytef *)to;
    z.avail_out = (uInt)room;
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    deflateEnd(&z);
    return (struct str){to, z.total_out};
}

static void at_packed(const struct doc *d) { assert_text(d, "The envoy came.\n"); }

static void test_packed(void **state) {
    (void)state;
    struct str text = str_of("The envoy came.\n"), gzip = pack_gzip(text);
    assert_int_equal(read_bytes(gzip, at_packed).reports, 1);
    char zstd[256];
    size_t size = ZSTD_compress(zstd, sizeof zstd, text.at, text.size, 3);
    assert_int_equal(read_bytes((struct str){zstd, size}, at_packed).reports, 1);
    for (size_t cut = 3; cut < gzip.size; cut++) { /* a truncated file is not half a report */
        struct outcome o = read_bytes((struct str){gzip.at, cut}, NULL);
        assert_int_equal(o.reports, 0);
        assert_int_equal(o.failures, 1);
    }
    struct outcome o = read_bytes((struct str){zstd, size - 2}, NULL);
    assert_int_equal(o.failures, 1);
    assert_says(&o.last, "ends in the middle");
    free((void *)(uintptr_t)gzip.at);
}

static void test_truncated_lines(void **state) {
    (void)state;
    struct buf lines = {0};
    for (int i = 0; i < 9999; i++)
        buf_print(&lines, "{\"text\": \"report %d of %d\"}\n", i, i * 7919 % 10007);
    struct str gzip = pack_gzip((struct str){lines.at, lines.size});
    struct outcome o = read_bytes((struct str){gzip.at, gzip.size / 2}, NULL);
    assert_in_range(o.reports, 1000, 9000); /* whole lines are still read */
    assert_int_equal(o.failures, 1);
    assert_says(&o.last, "ends in the middle");
    free((void *)(uintptr_t)gzip.at);
    buf_free(&lines);
}

static void test_bomb(void **state) {
    (void)state;
    enum { MEMBER = 16 << 20, MEMBERS = 20 };
    char *zeros = malloc(MEMBER);
    assert_non_null(zeros);
    memset(zeros, 'a', MEMBER);
    struct str member = pack_gzip((struct str){zeros, MEMBER});
    struct buf bomb = {0};
    for (int i = 0; i < MEMBERS; i++) buf_str(&bomb, member);
    struct outcome o = read_bytes((struct str){bomb.at, bomb.size}, NULL);
    assert_int_equal(o.reports, 0);
    assert_int_equal(o.failures, 1);
    assert_says(&o.last, "larger than 128 MiB");
    buf_free(&bomb);
    free((void *)(uintptr_t)member.at);
    free(zeros);
}

/* ---- pages and feeds ----------------------------------------------------------------------------------- */

static const char PAGE[] =
    "<!doctype html><html><head><title>Truce holds | The Post</title>"
    "<link rel=canonical href='https://www.post.example/2014/03/04/truce'>"
    "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Truce holds\","
    "\"datePublished\":\"2014-03-04T08:00:00Z\",\"publisher\":{\"name\":\"The Post\"}}]}</script></head>"
    "<body><nav><a href='/'>Home</a> <a href='/world'>All the news of the world and of the valley "
    "today</a></nav>"
    "<div class='article-body'><p>The truce held for a third day &amp; traders came back to the market.</p>"
    "<figure><figcaption>The market of Arden in spring, before the truce was signed "
    "there.</figcaption></figure>"
    "<p class=related><a href='/x'>Read more about the truce and those who signed it</a></p>"
    "<p>Nothing was\n heard from the <b>other</b> side of the valley.</p></div>"
    "<div id=comments><p>I was there and saw nothing of the kind, as I have told you before.</p></div>"
    "<footer>Copyright 2014 The Post, all rights reserved, and so on and so forth.</footer></body></html>";

static void at_page(const struct doc *d) {
    assert_text(d, "The truce held for a third day & traders came back to the market.\n"
                   "Nothing was heard from the other side of the valley.\n");
    assert_str(d->title, "Truce holds");
    assert_str(d->outlet, "The Post");
    assert_str(d->published, "2014-03-04");
    assert_str(d->url, "https://www.post.example/2014/03/04/truce");
    for (size_t i = 1; i < d->origins.count; i++) { /* where each stretch is from, but for white space */
        struct origin o = d->origins.at[i];
        for (uint32_t k = 0; k < o.span.end - o.span.begin; k++) {
            char mine = d->text[o.span.begin + k], its = PAGE[o.raw + k];
            assert_true(mine == its || mine == ' ' || mine == '&' || its == ';' || strchr("amp", its));
        }
    }
    assert_true(d->origins.count > 4);
}

static void test_page(void **state) {
    (void)state;
    assert_int_equal(read_text(PAGE, at_page).reports, 1);
}

static void test_nested_tags(void **state) {
    (void)state;
    static const char *const TAGS[] = {"<div>", "<b>", "<a><table>", "<p><ul><li>", "</p>", "<!--"};
    for (size_t t = 0; t < sizeof TAGS / sizeof *TAGS; t++) {
        struct buf page = {0};
        buf_text(&page, "<html><body>");
        for (int i = 0; i < 200000; i++) buf_text(&page, TAGS[t]);
        buf_text(&page, "The truce held for a third day.");
        struct outcome o = read_bytes((struct str){page.at, page.size}, NULL);
        assert_int_equal(o.reports + o.failures, 1);
        buf_free(&page);
    }
}

static void at_item(const struct doc *d) {
    assert_text(d, "The truce & talks held.\nMore came.");
    assert_str(d->title, "Truce & talks");
    assert_str(d->outlet, "The Post");
    assert_str(d->published, "2014-03-04");
    assert_str(d->url, "https://post.example/1");
}

static void at_broken_item(const struct doc *d) { assert_text(d, "One & two\xE2\x80\x94three."); }

static void test_broken_feeds(void **state) {
    (void)state;
    struct outcome o = read_text(
        "<rss><channel><title>A < b</title><item><description>One &amp;amp; two&own;&mdash;three.</oops>"
        "</description></item><item></item>",
        at_broken_item);
    assert_int_equal(o.reports, 1);
    assert_int_equal(o.failures, 0);
}

static void test_feeds(void **state) {
    (void)state;
    assert_int_equal(
        read_text(
            "<?xml version='1.0'?><rss><channel><title>The Post</title><item><title>Truce &amp; talks</title>"
            "<link>https://post.example/1</link><pubDate>Tue, 04 Mar 2014 10:00:00 GMT</pubDate>"
            "<description>&lt;p&gt;The truce &amp;amp; talks held.&lt;/p&gt;&lt;p&gt;More came.&lt;/p&gt;"
            "</description></item></channel></rss>",
            at_item)
            .reports,
        1);
    assert_int_equal(
        read_text(
            "<feed><title>The Post</title><entry><title>Truce &amp; talks</title>"
            "<link href='https://post.example/1'/><updated>2014-03-04T10:00:00Z</updated>"
            "<content type='xhtml'><div><p>The truce &amp; talks held.</p><p>More came.</p></div></content>"
            "</entry></feed>",
            at_item)
            .reports,
        1);
    struct outcome o = read_text("<rss><channel><title>The Post</title></channel></rss>", NULL);
    assert_int_equal(o.failures, 1);
    assert_says(&o.last, "a feed without items");
}

/* ---- blocks -------------------------------------------------------------------------------------------- */

/* Text that repeats itself endlessly must cost no more than other text: this takes minutes where it does. */
static void at_many(const struct doc *d) {
    struct err e = {0};
    assert_true(blocks_find((struct doc *)(uintptr_t)d, know, &e));
}

static void test_blocks_linear(void **state) {
    (void)state;
    static const char *const REPEATED[] = {"The envoy met them and they said no. ",
                                           "a ",
                                           "a\n",
                                           "No ",
                                           "\"No.\" ",
                                           "Mr. X ",
                                           "(Reporting by ",
                                           "A - ",
                                           "one two three four five six seven eight nine "};
    for (size_t r = 0; r < sizeof REPEATED / sizeof *REPEATED; r++) {
        struct buf text = {0};
        while (text.size < 1 << 20) buf_text(&text, REPEATED[r]);
        assert_int_equal(read_bytes((struct str){text.at, text.size}, at_many).reports, 1);
        buf_free(&text);
    }
}

int main(int argc, char **argv) {
    struct err e = {0};
    if (argc < 2 || !(know = know_open(argv[1], &e)) || !mkdtemp(folder)) {
        fprintf(stderr, "usage: source-test PACK (%s)\n", e.what);
        return 2;
    }
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_missing),      cmocka_unit_test(test_directory),
        cmocka_unit_test(test_file),         cmocka_unit_test(test_empty),
        cmocka_unit_test(test_binary),       cmocka_unit_test(test_charsets),
        cmocka_unit_test(test_bad_utf8),     cmocka_unit_test(test_long_line),
        cmocka_unit_test(test_json),         cmocka_unit_test(test_json_nul),
        cmocka_unit_test(test_json_errors),  cmocka_unit_test(test_json_wrong_types),
        cmocka_unit_test(test_packed),       cmocka_unit_test(test_truncated_lines),
        cmocka_unit_test(test_bomb),         cmocka_unit_test(test_page),
        cmocka_unit_test(test_nested_tags),  cmocka_unit_test(test_feeds),
        cmocka_unit_test(test_broken_feeds), cmocka_unit_test(test_blocks_linear),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    rmdir(folder);
    know_close(know);
    return failed != 0;
}
