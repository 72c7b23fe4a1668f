/* Spelling: pairs that are one name, pairs that are not, keys, and hostile input. */
#include "know/spelling.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "know/know.h"

static const char *const one[][2] = {
    {"Moaz al-Khatib", "Mouaz Alkhatib"},
    {"Farouq al-Shara", "Faruk a-Sharaa"},
    {"Muammar Gaddafi", "Moammar al-Qadhafi"},
    {"Volodymyr Zelensky", "Vladimir Zelenskiy"},
    {"Владимир Путин", "Vladimir Putin"},
    {"习近平", "Xi Jinping"},
    {"Abd al-Rahman Said", "Abdulrahman Saeed"},
    {"Nur al-Din Hamza", "Noureddine Hamza"},
    {"Ban Ki-moon", "Ki Moon Ban"},
    {"Dr. Maria Fernandez", "Maria Fernandez Ortega"},
    {"J. R. Holloway", "James Robert Holloway"},
    {"Kofi Mensah, Jr.", "Kofi Mensah"},
    {"Jürgen Größe", "Juergen Groesse"},
    {"U.N. Security Council", "UN Security Council"},
    {"ECOWAS", "Economic Community of West African States"},
    {"Blue Anchor Shipping Co. Ltd", "Blue Anchor Shipping LLC"},
    {"OOO Severny Bereg", "Severny Bereg"},
    {"Jabhat al-Salam", "al-Salam Front"},
    {"Sergei Lavrov", "SERGEY LAVROV"},
    /* scripts: Russian as English writes it, Arabic and Hebrew without their vowels, Chinese surnames */
    {"Никита Хрущёв", "Nikita Khrushchev"},
    {"Юрий Щербаков", "Yuri Shcherbakov"},
    {"Жак Ширак", "Jacques Chirac"},
    {"بنيامين نتنياهو", "Benjamin Netanyahu"},
    {"בנימין נתניהו", "Benjamin Netanyahu"},
    {"فاروق الشرع", "Farouq al-Shara"},
    {"曾庆红", "Zeng Qinghong"},
    {"Пётр", "Петр"},
    {"Αλέξης Τσίπρας", "Alexis Tsipras"},
    /* endings that may be missing; a surname has no gender */
    {"Temir Orozov", "Temirbek Orozov"},
    {"Alyaksandr Marchenka", "Alexander Marchenko"},
    {"Grigore Natana", "Grigore Natano"},
    /* letters that change places, or differ in a long word, where a rare word is shared */
    {"Merbah Sellowin", "Meba Sellowin"},
    {"Ramu Tokonbayev", "Rama Tokombaev"},
    {"Bertil Okwandoro", "Bertil Okwanodro"},
    /* short forms; a king's number is no surname; "O" is one */
    {"Alec Thornbury", "Alexander Thornbury"},
    {"Aboubacar Tandou", "Abou Tandou"},
    {"Pedro Afonso II", "Pedro Afonso de Lemos"},
    {"O Hyong", "Oh Hyung"},
    {"Ivanov I.", "Igor Ivanov"},
    {"Ri Yong-su", "Lee Yong Su"},
    {"Hsiao Tang", "Xiao Tang"},
    {"Kim Yong-chol", "Kim Young Cheol"},
    /* initials without full stops */
    {"CQ Holloway", "Charles Q. Holloway"},
    {"LK Banerji", "Lal Krishna Banerji"},
    /* organisations */
    {"OECD", "Organisation for Economic Co-operation and Development"},
    {"Apec", "Asia-Pacific Economic Cooperation"},
    {"UN Environment Programme", "United Nations Environment Programme"},
    {"Northland army", "Northland military"},
};

static const char *const two[][2] = {
    {"Bashar al-Assad", "Rifaat al-Assad"},
    {"Kim Jong-il", "Kim Jong-un"},
    {"Raúl Castro", "Fidel Castro"},
    {"Hussein", "Saddam Hussein"},
    {"Mario Rossi", "Maria Rossi"},
    {"Bank of Northland", "Bank of Southland"},
    {"7th Brigade", "9th Brigade"},
    {"Kofi Mensah Jr", "Kofi Mensah Sr"},
    {"", "Saddam Hussein"},
    {"...", "---"},
    {"Ministry of Defence", "Ministry of Health"},
    /* a man and a woman; two names that look alike; kings */
    {"Michael Thornbury", "Michelle Thornbury"},
    {"Daniel Okwando", "Daniela Okwando"},
    {"Peter Okwando", "Petra Okwando"},
    {"Hassan Virkutis", "Hussein Virkutis"},
    {"Rashid Okwando", "Rashad Okwando"},
    {"Kim Yong-chol", "Kim Jong Chol"},
    {"Gerald Thornbury", "Gerard Thornbury"},
    {"Marius Alban II", "Marius Alban III"},
    {"Sultan bin Rashid", "Salman bin Rashid"},
    {"Mohammed Omar", "Omar Mohammed"},
    /* a son and his father */
    {"Hamad bin Khalifa Al Nour", "Khalifa bin Hamad Al Nour"},
    {"Abdul Hamid bin Zainal Abidin", "Zainal Abidin"},
    /* an initial is no surname */
    {"John Ratcliffe", "John R. Allen"},
    /* organisations with words that others have too */
    {"National Intelligence Service", "Secret Intelligence Service"},
    {"African Development Bank", "Inter-American Development Bank"},
    {"TPLF", "EPLF"},
    {"Юрий Лужков", "Юрий Грачёв"},
};

static double score(const struct know *k, const char *a, const char *b) {
    return spelling_score(k->spelling, str_of(a), str_of(b));
}

static void one_name(void **state) {
    for (size_t i = 0; i < sizeof one / sizeof *one; i++)
        if (score(*state, one[i][0], one[i][1]) < 0.5)
            fail_msg("%s | %s: %g", one[i][0], one[i][1], score(*state, one[i][0], one[i][1]));
}

static void two_names(void **state) {
    for (size_t i = 0; i < sizeof two / sizeof *two; i++)
        if (score(*state, two[i][0], two[i][1]) >= 0.5)
            fail_msg("%s | %s: %g", two[i][0], two[i][1], score(*state, two[i][0], two[i][1]));
}

static void order_does_not_matter(void **state) {
    for (size_t i = 0; i < sizeof one / sizeof *one; i++)
        assert_true(score(*state, one[i][0], one[i][1]) == score(*state, one[i][1], one[i][0]));
    for (size_t i = 0; i < sizeof two / sizeof *two; i++)
        assert_true(score(*state, two[i][0], two[i][1]) == score(*state, two[i][1], two[i][0]));
}

static void keys_are_shared(void **state) {
    const struct know *k = *state;
    for (size_t i = 0; i < sizeof one / sizeof *one; i++) {
        if (!strchr(one[i][0], ' ') && strchr(one[i][1], ' ')) continue; /* an acronym has a key of its own */
        uint64_t a[SPELLING_KEYS], b[SPELLING_KEYS];
        uint32_t a_count = spelling_keys(k->spelling, str_of(one[i][0]), a), shared = 0;
        uint32_t b_count = spelling_keys(k->spelling, str_of(one[i][1]), b);
        for (uint32_t x = 0; x < a_count; x++)
            for (uint32_t y = 0; y < b_count; y++) shared += a[x] == b[y];
        if (!shared) fail_msg("%s | %s", one[i][0], one[i][1]);
    }
}

static void account_tells_each_word(void **state) {
    const struct know *k = *state;
    struct arena *a = arena_make();
    struct spelling_account t =
        spelling_explain(k->spelling, str_of("Tareq Bello Marsh"), str_of("Tarek Bello"), a);
    assert_true(t.count > 3 && t.pairs[2].a.size && !t.pairs[2].b.size && !t.pairs[3].a.size);
    assert_true(t.score >= 0.5);
    for (uint32_t i = 0; i < t.count; i++) assert_non_null(t.pairs[i].why);
    arena_free(a);
}

static bool is_told(const struct spelling_account *t, const char *why) {
    for (uint32_t i = 0; i < t->count; i++)
        if (str_is(str_of(t->pairs[i].why), why)) return true;
    return false;
}

static void account_tells_what_is_against(void **state) {
    const struct know *k = *state;
    struct arena *a = arena_make();
    struct spelling_account t =
        spelling_explain(k->spelling, str_of("Hamad bin Khalifa"), str_of("Khalifa bin Hamad"), a);
    assert_true(is_told(&t, "a son and his father"));
    t = spelling_explain(k->spelling, str_of("Bashar al-Assad"), str_of("Rifaat al-Assad"), a);
    assert_true(is_told(&t, "each has a word that the other lacks"));
    t = spelling_explain(k->spelling, str_of("ECOWAS"), str_of("Economic Community of West African States"),
                         a);
    assert_true(is_told(&t, "the first letters of its words"));
    t = spelling_explain(k->spelling, str_of("Orozov"), str_of("Temir Orozov"), a);
    assert_true(is_told(&t, "one word of a longer name says little"));
    t = spelling_explain(k->spelling, str_of("..."), str_of("Temir Orozov"), a);
    assert_true(is_told(&t, "no letters"));
    arena_free(a);
}

/* Names of 10,000 characters, of one letter, of many words, with broken characters, end at once. */
static void hostile_names(void **state) {
    enum { SIZE = 10000 };
    static char many[SIZE], letters[SIZE], arabic[SIZE];
    static const char mixed[] = "Vладимир al-شرع 曾 \xD7\x91";
    for (int i = 0; i < SIZE; i++) arabic[i] = i % 2 ? '\xA7' : '\xD8';
    for (int i = 0; i < SIZE; i++) many[i] = i % 3 ? 'a' : ' ', letters[i] = (char)(128 + i % 120);
    struct str names[] = {
        {many, SIZE}, {letters, SIZE}, {"a", 1},     {"\xF0\x9F", 2},        {NULL, 0},
        {"(((", 3},   {" . ", 3},      {"12 34", 5}, {mixed, strlen(mixed)}, {arabic, SIZE}};
    const struct know *k = *state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        for (size_t j = 0; j < sizeof names / sizeof *names; j++) {
            uint64_t keys[SPELLING_KEYS];
            double s = spelling_score(k->spelling, names[i], names[j]);
            assert_true(s >= 0 && s <= 1);
            assert_true(spelling_keys(k->spelling, names[i], keys) <= SPELLING_KEYS);
        }
}

int main(int argc, char **argv) {
    struct err e = {0};
    struct know *k = argc > 1 ? know_open(argv[1], &e) : NULL;
    if (!k) {
        fprintf(stderr, "%s:%u: %s\n", e.where, e.line, e.what);
        return 2;
    }
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_prestate(one_name, k),
        cmocka_unit_test_prestate(two_names, k),
        cmocka_unit_test_prestate(order_does_not_matter, k),
        cmocka_unit_test_prestate(keys_are_shared, k),
        cmocka_unit_test_prestate(account_tells_each_word, k),
        cmocka_unit_test_prestate(account_tells_what_is_against, k),
        cmocka_unit_test_prestate(hostile_names, k),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    know_close(k);
    return failed;
}
