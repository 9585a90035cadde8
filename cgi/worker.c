/* One process that works: a worker of a pool, or the maintenance process. */
#include "supervisor.h"

#include "base/clock.h"
#include "base/log.h"
#include "base/secret.h"
#include "http/fastcgi.h"
#include "sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

enum { SIGN_IN_NICE = 5, TICK_MS = 1000 };

/* Behind the pages, whatever niceness we were started with: without rights it can only rise. */
static void raise_niceness(void)
{
    const int now = getpriority(PRIO_PROCESS, 0);

    must(setpriority(PRIO_PROCESS, 0, now + SIGN_IN_NICE) == 0);
}

static bool hashes_passwords(enum pool pool)
{
    return pool == POOL_CITIZEN_SIGN_IN || pool == POOL_STAFF_SIGN_IN;
}

/* The kernel takes a worker before the supervisor and the database's other users. */
static void prefer_to_be_killed(void)
{
    const int fd = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);

    if (fd < 0)
        return;
    if (write(fd, "300", 3) != 3)
        log_event(LOG_DEBUG, "oom-score", LOG_NUMBER("errno", errno));
    close(fd);
}

/* No other process reads this one's memory, and no dump of it goes through a pipe (D2). */
static void hide_memory(void)
{
#ifndef __SANITIZE_ADDRESS__ /* its leak check traces the process, which this forbids */
    must(prctl(PR_SET_DUMPABLE, 0) == 0);
#endif
}

struct running {
    const struct serve_program *program;
    struct worker worker;
};

static void answer_one(void *arg, struct arena *a, const struct http_request *req,
                       struct http_response *res)
{
    struct running *r = arg;

    r->program->answer(&r->worker, a, req, res);
}

/* Workers of a pool began together; they do not leave together. */
static int32_t request_limit(const struct config *c)
{
    const int32_t n = c->requests_per_worker;

    return n + (n >= 10 ? (int32_t)secret_below((uint32_t)n / 10) : 0);
}

static int64_t serve_requests(struct running *r, int listener, uid_t peer)
{
    const struct http_loop loop = {
        .listener = listener,
        .peer = peer,
        .requests = request_limit(r->worker.config),
        .answer = answer_one,
        .arg = r,
    };

    return http_serve(&loop);
}

/* Calls tick() once a second until it is told to stop. Signals are blocked but for the wait. */
static int64_t keep_house(struct running *r)
{
    struct arena *a = arena_new();
    int64_t next_ms = clock_monotonic_ms(), ticks = 0;
    sigset_t stops;
    int got = -1;

    sigemptyset(&stops);
    sigaddset(&stops, SIGTERM);
    sigaddset(&stops, SIGHUP);
    sigaddset(&stops, SIGINT);
    while (got < 0) {
        const int64_t now_ms = clock_monotonic_ms();
        struct timespec wait;

        if (now_ms >= next_ms) {
            r->program->tick(&r->worker, a);
            arena_reset(a);
            ticks++;
            next_ms += TICK_MS;
            if (next_ms < clock_monotonic_ms())
                next_ms = clock_monotonic_ms() + TICK_MS; /* a long tick is not made up for */
            continue;
        }
        wait = (struct timespec){ .tv_sec = (next_ms - now_ms) / 1000,
                                  .tv_nsec = (next_ms - now_ms) % 1000 * 1000000 };
        got = sigtimedwait(&stops, NULL, &wait);
    }
    arena_free(a);
    return ticks;
}

/* What the supervisor had open, and this process must not. */
static void close_foreign(const struct listeners *listeners, enum pool pool)
{
    for (enum pool p = POOL_UNSET; p < POOL__COUNT; p++)
        if (p != pool && listeners->socket[p] >= 0)
            close(listeners->socket[p]);
}

_Noreturn void worker_run(const struct serve_program *program, const struct generation *g,
                          const struct listeners *listeners, enum pool pool, int number,
                          int ready_fd)
{
    struct arena *life = arena_new();
    struct running r = { .program = program,
                         .worker = { .pool = pool,
                                     .number = number,
                                     .config = &g->config,
                                     .loaded = g->loaded,
                                     .life = life } };
    int64_t count;

    close_foreign(listeners, pool);
    prefer_to_be_killed();
    hide_memory();
    http_serve_prepare();
    if (hashes_passwords(pool))
        raise_niceness();
    r.worker.opened = program->open(&r.worker);
    if (!r.worker.opened
        || (g->config.sandbox && !sandbox_enter(&g->config, pool == POOL_MAINTENANCE)))
        exit(EXIT_NO_START);
    must(write(ready_fd, "r", 1) == 1);
    close(ready_fd);
    count = pool == POOL_MAINTENANCE ? keep_house(&r)
                                     : serve_requests(&r, listeners->socket[pool], listeners->peer);
    if (program->close)
        program->close(&r.worker);
    log_event(LOG_DEBUG, "worker-leaves", LOG_TEXT("pool", pool_name(pool)),
              LOG_NUMBER("served", count));
    arena_free(life);
    exit(EXIT_DONE);
}
