/* Keeps every pool full: starts processes, replaces dead ones with back-off, renews them one by one
 * after HUP, and lets them finish after TERM. Does no request work and opens no database (P2). */
#include "supervisor.h"

#include "base/clock.h"
#include "base/log.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    SETTLED_MS = 5000,      /* who lived so long did not die of its start */
    BACK_OFF_MS = 25,       /* first wait after a second death in a row; doubles */
    BACK_OFF_MOST_MS = 800, /* service is back within a second (security.md 10) */
    NO_START_MOST_MS = 5000,
    ALARM_DEATHS = 4, /* so many in a row are no accident: an alarm, and no longer a line each */
    DRAIN_MS = 10000  /* after TERM: then they are killed */
};

/* One place in a pool, and the process that holds it. */
struct seat {
    enum pool pool;
    int number;
    pid_t pid;          /* 0: empty */
    int ready_fd;       /* -1 once it said that it is ready, or is gone */
    int64_t started_ms; /* of the process */
    int64_t due_ms;     /* of the next one, when empty */
    int deaths;         /* in a row, each soon after its start */
    bool is_old;        /* of an earlier generation: to be replaced */
    bool is_leaving;    /* was sent TERM */
};

struct supervisor {
    const struct serve_program *program;
    const char *config_path;
    const struct listeners *listeners;
    struct generation *generation;
    struct seat *seats;
    int count;
    int signals;   /* signalfd */
    sigset_t mask; /* as it was: for the children */
    pid_t self;
    pid_t trial;       /* the child that tries a new config; 0: none */
    bool reload_again; /* HUP came during a trial */
    bool never_ready;  /* still starting for the first time */
    int64_t started_ms;
    int64_t stop_ms; /* 0, or when to kill what is left */
    int status;
};

/* ---- children ---- */

/* In the child: its signals as they were, and its life tied to the supervisor's. */
static void become_child(const struct supervisor *s)
{
    must(prctl(PR_SET_PDEATHSIG, SIGTERM) == 0);
    if (getppid() != s->self)
        exit(EXIT_DONE); /* it died before that took hold */
    close(s->signals);
    for (int i = 0; i < s->count; i++)
        if (s->seats[i].ready_fd >= 0)
            close(s->seats[i].ready_fd);
    must(sigprocmask(SIG_SETMASK, &s->mask, NULL) == 0);
}

static int64_t back_off_ms(int deaths, int64_t most_ms)
{
    int64_t ms = BACK_OFF_MS;

    if (deaths <= 1)
        return 0;
    for (int i = 2; i < deaths && ms < most_ms; i++)
        ms *= 2;
    return ms < most_ms ? ms : most_ms;
}

static void start(struct supervisor *s, struct seat *seat, int64_t now_ms)
{
    int ends[2];
    pid_t pid;

    seat->due_ms = now_ms + BACK_OFF_MOST_MS; /* should pipe or fork fail: later */
    if (pipe2(ends, O_CLOEXEC) != 0) {
        log_event(LOG_ERROR, "worker-start-failed", LOG_NUMBER("errno", errno));
        return;
    }
    pid = fork();
    if (pid == 0) {
        become_child(s);
        close(ends[0]);
        worker_run(s->program, s->generation, s->listeners, seat->pool, seat->number, ends[1]);
    }
    close(ends[1]);
    if (pid < 0) {
        log_event(LOG_ERROR, "worker-start-failed", LOG_NUMBER("errno", errno));
        close(ends[0]);
        return;
    }
    seat->pid = pid;
    seat->ready_fd = ends[0];
    seat->started_ms = now_ms;
    seat->is_old = seat->is_leaving = false;
}

static void tell(struct seat *seat, int signal)
{
    if (seat->pid > 0)
        kill(seat->pid, signal);
    seat->is_leaving = true;
}

/* ---- beginning and end ---- */

static void stop(struct supervisor *s, int status)
{
    if (s->stop_ms == 0) {
        s->stop_ms = clock_monotonic_ms() + DRAIN_MS;
        s->status = status;
    }
    for (int i = 0; i < s->count; i++)
        tell(&s->seats[i], SIGTERM);
}

static bool all_ready(const struct supervisor *s)
{
    for (int i = 0; i < s->count; i++)
        if (s->seats[i].pid == 0 || s->seats[i].ready_fd >= 0)
            return false;
    return true;
}

static void hear_ready(struct supervisor *s, struct seat *seat)
{
    char byte;

    if (read(seat->ready_fd, &byte, 1) < 0 && errno == EINTR)
        return;
    close(seat->ready_fd); /* ready, or gone: then SIGCHLD says so */
    seat->ready_fd = -1;
    if (s->never_ready && all_ready(s)) {
        s->never_ready = false;
        log_event(LOG_INFO, "serve-ready", LOG_NUMBER("processes", s->count),
                  LOG_NUMBER("ms", clock_monotonic_ms() - s->started_ms));
    }
}

/* ---- deaths ---- */

static void bury_worker(struct supervisor *s, struct seat *seat, int status)
{
    const int64_t now_ms = clock_monotonic_ms();
    const bool is_clean = WIFEXITED(status) && WEXITSTATUS(status) == EXIT_DONE;
    const bool is_no_start = WIFEXITED(status) && WEXITSTATUS(status) == EXIT_NO_START;

    seat->pid = 0;
    if (seat->ready_fd >= 0) {
        close(seat->ready_fd);
        seat->ready_fd = -1;
    }
    if (is_clean || now_ms - seat->started_ms >= SETTLED_MS)
        seat->deaths = 0;
    if (!is_clean) {
        seat->deaths++;
        log_event(seat->deaths < ALARM_DEATHS ? LOG_WARNING : LOG_ERROR, "worker-died",
                  LOG_TEXT("pool", pool_name(seat->pool)), LOG_NUMBER("number", seat->number),
                  LOG_NUMBER("signal", WIFSIGNALED(status) ? WTERMSIG(status) : 0),
                  LOG_NUMBER("exit", WIFEXITED(status) ? WEXITSTATUS(status) : 0),
                  LOG_NUMBER("in_a_row", seat->deaths));
    }
    seat->due_ms =
        now_ms + back_off_ms(seat->deaths, is_no_start ? NO_START_MOST_MS : BACK_OFF_MOST_MS);
    if (is_no_start && s->never_ready)
        stop(s, 1); /* a start that cannot succeed says so at once */
}

/* ---- reload ---- */

static void reload_begin(struct supervisor *s)
{
    if (s->trial > 0) {
        s->reload_again = true;
        return;
    }
    s->trial = fork();
    if (s->trial == 0) {
        struct generation *tried;

        become_child(s);
        tried = generation_new(s->program, s->config_path);
        if (!tried)
            exit(EXIT_NO_START);
        generation_free(s->program, tried);
        exit(EXIT_DONE);
    }
    if (s->trial < 0) {
        log_event(LOG_WARNING, "reload-refused", LOG_NUMBER("errno", errno));
        s->trial = 0;
    }
}

static void reload_end(struct supervisor *s, int status)
{
    struct generation *next = NULL;

    s->trial = 0;
    if (s->stop_ms != 0)
        return;
    if (WIFEXITED(status) && WEXITSTATUS(status) == EXIT_DONE)
        next = generation_new(s->program, s->config_path);
    if (next) {
        generation_free(s->program, s->generation); /* running workers have their own copy */
        s->generation = next;
        for (int i = 0; i < s->count; i++)
            s->seats[i].is_old = true;
        log_event(LOG_INFO, "reload", LOG_NUMBER("processes", s->count));
    } else {
        log_event(LOG_WARNING, "reload-refused", LOG_TEXT("kept", "the running generation"));
    }
    if (s->reload_again) {
        s->reload_again = false;
        reload_begin(s);
    }
}

/* Replaces one worker of an earlier generation, once all others are there. */
static void renew_one(struct supervisor *s)
{
    if (!all_ready(s))
        return;
    for (int i = 0; i < s->count; i++) {
        if (s->seats[i].is_old) {
            if (!s->seats[i].is_leaving)
                tell(&s->seats[i], SIGTERM);
            return;
        }
    }
}

/* ---- the loop ---- */

static void bury(struct supervisor *s)
{
    int status;
    pid_t pid;

    while ((pid = waitpid(-1, &status, WNOHANG)) > 0) {
        if (pid == s->trial)
            reload_end(s, status);
        for (int i = 0; i < s->count; i++)
            if (s->seats[i].pid == pid)
                bury_worker(s, &s->seats[i], status);
    }
}

static void hear_signals(struct supervisor *s)
{
    struct signalfd_siginfo info;

    while (read(s->signals, &info, sizeof(info)) == (ssize_t)sizeof(info)) {
        if (info.ssi_signo == SIGTERM || info.ssi_signo == SIGINT)
            stop(s, 0);
        else if (info.ssi_signo == SIGHUP && s->stop_ms == 0)
            reload_begin(s);
    }
}

static bool is_first(const struct seat *seat)
{
    return seat->number == 0 && (seat->pool == POOL_CITIZEN || seat->pool == POOL_STAFF);
}

/* The first start: one page worker of each site has the machine to itself until it is ready, so
 * that the first page does not wait for the preparations of all the others. */
static bool must_wait(const struct supervisor *s, const struct seat *seat)
{
    if (!s->never_ready || is_first(seat))
        return false;
    for (int i = 0; i < s->count; i++)
        if (is_first(&s->seats[i]) && s->seats[i].deaths == 0
            && (s->seats[i].pid == 0 || s->seats[i].ready_fd >= 0))
            return true;
    return false;
}

/* Starts what is due; the milliseconds until the next thing is, -1 for none. */
static int start_due(struct supervisor *s)
{
    const int64_t now_ms = clock_monotonic_ms();
    int64_t wait_ms = -1;

    for (int i = 0; i < s->count; i++) {
        struct seat *seat = &s->seats[i];

        if (seat->pid != 0 || must_wait(s, seat))
            continue;
        if (seat->due_ms <= now_ms)
            start(s, seat, now_ms);
        if (seat->pid == 0 && (wait_ms < 0 || seat->due_ms - now_ms < wait_ms))
            wait_ms = seat->due_ms - now_ms;
    }
    return (int)wait_ms;
}

static bool anyone_left(const struct supervisor *s)
{
    for (int i = 0; i < s->count; i++)
        if (s->seats[i].pid != 0)
            return true;
    return false;
}

/* Waits for a signal, a worker's word or the time, and acts on the first two. */
static void wait_once(struct supervisor *s, struct pollfd *fds, int wait_ms)
{
    int n = 1;

    fds[0] = (struct pollfd){ .fd = s->signals, .events = POLLIN };
    for (int i = 0; i < s->count; i++)
        fds[n++] = (struct pollfd){ .fd = s->seats[i].ready_fd, .events = POLLIN };
    must(poll(fds, (nfds_t)n, wait_ms) >= 0 || errno == EINTR);
    for (int i = 0; i < s->count; i++)
        if (fds[i + 1].revents != 0 && fds[i + 1].fd == s->seats[i].ready_fd)
            hear_ready(s, &s->seats[i]);
    hear_signals(s);
    bury(s);
}

static void take_seats(struct supervisor *s, struct arena *a)
{
    const int workers = s->generation->config.workers;

    s->seats = ARENA_ARRAY(a, struct seat, (size_t)workers * 2 + 3);
    for (enum pool p = POOL_CITIZEN; p < POOL__COUNT; p++) {
        const int many = p == POOL_CITIZEN || p == POOL_STAFF ? workers : 1;

        for (int i = 0; s->listeners->is_ours[p] && i < many; i++)
            s->seats[s->count++] = (struct seat){ .pool = p, .number = i, .ready_fd = -1 };
    }
}

static int open_signals(sigset_t *before)
{
    sigset_t set;
    int fd;

    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGHUP);
    sigaddset(&set, SIGCHLD);
    must(sigprocmask(SIG_BLOCK, &set, before) == 0);
    fd = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
    must(fd >= 0);
    return fd;
}

int supervise(const struct serve_program *program, const char *config_path, struct generation *g,
              const struct listeners *listeners, int64_t started_ms)
{
    struct arena *a = arena_new();
    struct supervisor s = { .program = program,
                            .config_path = config_path,
                            .listeners = listeners,
                            .generation = g,
                            .self = getpid(),
                            .never_ready = true,
                            .started_ms = started_ms };
    struct pollfd *fds;
    int status;

    s.signals = open_signals(&s.mask);
    take_seats(&s, a);
    fds = ARENA_ARRAY(a, struct pollfd, (size_t)s.count + 1);
    while (s.stop_ms == 0) {
        const int wait_ms = start_due(&s);

        wait_once(&s, fds, wait_ms);
        if (s.stop_ms == 0)
            renew_one(&s);
    }
    while (anyone_left(&s) && clock_monotonic_ms() < s.stop_ms)
        wait_once(&s, fds, 100);
    for (int i = 0; i < s.count; i++) {
        if (s.seats[i].pid != 0) {
            log_event(LOG_WARNING, "worker-killed", LOG_TEXT("pool", pool_name(s.seats[i].pool)));
            kill(s.seats[i].pid, SIGKILL);
            waitpid(s.seats[i].pid, NULL, 0);
        }
    }
    log_event(LOG_INFO, "serve-stopped", LOG_NUMBER("status", s.status));
    close(s.signals);
    generation_free(program, s.generation);
    status = s.status;
    arena_free(a);
    return status;
}
