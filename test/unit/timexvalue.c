/* Timexvalue: values of dates, their kinds and their intervals. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "tools/timexvalue.h"

#include "base/arena.h"
#include "doc/doc.h"

static const struct {
    const char *value;
    unsigned kind;
    const char *first, *last;
} VALUES[] = {{"2015-10-05", DATE_DAY, "2015-10-05", "2015-10-05"},
              {"2015-10-05T14:30", DATE_DAY, "2015-10-05", "2015-10-05"},
              {"2015-10-05TMO", DATE_DAY, "2015-10-05", "2015-10-05"},
              {"2015-10", DATE_SPAN, "2015-10", "2015-10"},
              {"2015", DATE_SPAN, "2015", "2015"},
              {"2015-W40", DATE_SPAN, "2015-09-28", "2015-10-04"},
              {"2015-W53-WE", DATE_SPAN, "2016-01-02", "2016-01-03"},
              {"2015-WI", DATE_SPAN, "2015-12", "2016-02"},
              {"2015-FA", DATE_SPAN, "2015-09", "2015-11"},
              {"2015-Q3", DATE_SPAN, "2015-07", "2015-09"},
              {"2015-H2", DATE_SPAN, "2015-07", "2015-12"},
              {"201X", DATE_SPAN, "2010", "2019"},
              {"19XX", DATE_SPAN, "1901", "2000"},
              {"2015-10-05/2015-10-08", DATE_SPAN, "2015-10-05", "2015-10-08"},
              {"P2Y", DATE_DURATION, "", ""},
              {"P2Y6M", DATE_DURATION, "", ""},
              {"PT36H", DATE_DURATION, "", ""},
              {"PXD", DATE_REPEAT, "", ""},
              {"XXXX-WXX-1", DATE_REPEAT, "", ""},
              {"XXXX-XX-XXTEV", DATE_DAY, "", ""},
              {"PAST_REF", DATE_SPAN, "", ""}};

static const char *const NO_VALUES[] = {"",
                                        "-",
                                        "2015-13",
                                        "2015-02-29",
                                        "2015-W54",
                                        "2015-XY",
                                        "2015-10-05T",
                                        "2015-10-05T25",
                                        "P",
                                        "PT",
                                        "P2",
                                        "P2YX",
                                        "NEVER_REF",
                                        "today",
                                        "9999-WI",
                                        "0000",
                                        "9999-W53",
                                        "2015-10-05/",
                                        "/",
                                        "2015/201",
                                        "XX",
                                        "2015-10T09:00"};

static void values(void **state) {
    struct arena *a = arena_make();
    (void)state;
    for (size_t i = 0; i < sizeof VALUES / sizeof *VALUES; i++) {
        struct timex_read t = timexvalue_read(a, str_of(VALUES[i].value));
        assert_true(t.is_value);
        assert_true(t.kinds & 1u << VALUES[i].kind);
        assert_true(str_is(t.first, VALUES[i].first));
        assert_true(str_is(t.last, VALUES[i].last));
    }
    arena_free(a);
}

static void no_values(void **state) {
    struct arena *a = arena_make();
    (void)state;
    for (size_t i = 0; i < sizeof NO_VALUES / sizeof *NO_VALUES; i++)
        if (timexvalue_read(a, str_of(NO_VALUES[i])).is_value)
            fail_msg("\"%s\" is taken for a value", NO_VALUES[i]);
    arena_free(a);
}

static void weekdays(void **state) {
    (void)state;
    assert_int_equal(timexvalue_weekday(str_of("2015-10-05TEV")), 1);
    assert_int_equal(timexvalue_weekday(str_of("2015-10")), 0);
    assert_true(timexvalue_is_date(str_of("2015-10")));
    assert_false(timexvalue_is_date(str_of("2015-10-05T10:00")));
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(values), cmocka_unit_test(no_values),
                                       cmocka_unit_test(weekdays)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
