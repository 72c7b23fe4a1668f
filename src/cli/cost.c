#include "cost.h"

#include <stdio.h>
#include <time.h>

static double seconds_so_far(void) {
    struct timespec t = {0};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

struct cost cost_begin(void) {
    return (struct cost){.start = seconds_so_far()};
}

void cost_add(struct cost *c, const struct sr_report *report) {
    double seconds;
    size_t i = 0;
    for (; i < COST_STAGES && sr_report_cost(report, i, &c->stages[i], &seconds); i++)
        c->seconds[i] += seconds;
    c->stage_count = i;
    c->reports++;
    c->sentences += sr_report_sentences(report);
}

static void tell_row(const char *name, double seconds, double all) {
    fprintf(stderr, "%-14s %9.3f %6.1f%%\n", name, seconds, 100 * seconds / all);
}

void cost_tell(const struct cost *c) {
    double all = seconds_so_far(), rest = all - c->start;
    fprintf(stderr, "%-14s %9s %7s\n", "stage", "seconds", "share");
    tell_row("start", c->start, all);
    for (size_t i = 0; i < c->stage_count; i++) {
        tell_row(c->stages[i], c->seconds[i], all);
        rest -= c->seconds[i];
    }
    tell_row("read and write", rest, all);
    tell_row("all", all, all);
    fprintf(stderr, "%zu sentences of %zu reports, %.0f sentences a second\n", c->sentences, c->reports,
            (double)c->sentences / all);
}
