#include "crew.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "cost.h"

enum { BATCH = 64 }; /* reports in memory at once, for each thread */

struct job {
    struct sr_report *report;
    struct sr_record *record;
    struct sr_error error;
    bool good;
};

struct crew {
    const struct sr_engine *engine;
    unsigned threads;
    void (*take)(struct sr_record *record, void *context);
    void *context;
    bool is_strict;
    struct cost *cost; /* NULL: nobody wants to know */
    int status;
    struct job *jobs;
    size_t count, room;
    atomic_size_t next; /* job that no thread has taken yet */
};

static void *work(void *context) {
    struct crew *c = context;
    for (size_t i; (i = atomic_fetch_add(&c->next, 1)) < c->count;) {
        struct job *job = &c->jobs[i];
        job->record = sr_record_new(c->engine);
        if (c->cost) sr_report_watch(job->report);
        job->good = sr_record_add(job->record, job->report, &job->error);
        if (!c->cost) sr_report_free(job->report);
    }
    return NULL;
}

/* Runs the jobs on the threads; this thread is one of them, so a machine that gives no more still gets done.
 */
static void run_batch(struct crew *c) {
    pthread_t threads[256];
    unsigned started = 0;
    atomic_store(&c->next, 0);
    while (started + 1 < c->threads && started + 1 < c->count && started < 256 &&
           pthread_create(&threads[started], NULL, work, c) == 0)
        started++;
    work(c);
    for (unsigned i = 0; i < started; i++) pthread_join(threads[i], NULL);
    for (size_t i = 0; i < c->count; i++) {
        if (c->cost) {
            cost_add(c->cost, c->jobs[i].report);
            sr_report_free(c->jobs[i].report);
        }
        if (c->jobs[i].good) {
            c->take(c->jobs[i].record, c->context);
            continue;
        }
        tell(&c->jobs[i].error);
        sr_record_free(c->jobs[i].record);
        c->status = EXIT_UNREADABLE;
    }
    c->count = 0;
}

static bool add_job(struct sr_report *report, void *context) {
    struct crew *c = context;
    c->jobs[c->count++] = (struct job){.report = report};
    if (c->count == c->room) run_batch(c);
    return !(c->is_strict && c->status);
}

int crew_code(const struct sr_engine *engine, const struct options *o,
              void (*take)(struct sr_record *record, void *context), void *context) {
    struct cost cost = cost_begin();
    struct crew c = {.engine = engine,
                     .threads = o->jobs,
                     .take = take,
                     .context = context,
                     .is_strict = o->is_strict,
                     .cost = o->is_cost ? &cost : NULL,
                     .room = o->jobs > 1 ? (size_t)BATCH * o->jobs : 1};
    c.jobs = calloc(c.room, sizeof *c.jobs);
    if (!c.jobs) abort();
    int status = feed(engine, o, add_job, &c);
    run_batch(&c);
    if (c.cost) cost_tell(c.cost);
    free(c.jobs);
    return status ? status : c.status;
}

static void join_record(struct sr_record *one, void *context) {
    sr_record_join(context, one);
    sr_record_free(one);
}

struct sr_record *crew_together(const struct sr_engine *engine, const struct options *o, int *status) {
    struct sr_record *all = sr_record_new(engine);
    *status = crew_code(engine, o, join_record, all);
    return all;
}
