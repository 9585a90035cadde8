/* Transactions, and the one lock that stands before every write.
 *
 * The lock is a file that is flock()ed before BEGIN IMMEDIATE and held until after COMMIT. SQLite's
 * own waiting sleeps up to 100 ms and is not fair (performance.md 1); and the checkpointer takes
 * the same lock, which keeps it away from commits (security.md D4).
 *
 * Reading is guarded by store_use(): no statement that changes anything runs outside a write
 * transaction. PRAGMA query_only would say the same, but switching it makes SQLite prepare every
 * statement of the connection anew, at each request. */
#include "internal.h"

#include "base/clock.h"
#include "base/log.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/file.h>
#include <time.h>

enum { LOCK_RETRY_MS = 50 };

/* flock() has no time limit: a timer's signal interrupts it. Its handler has nothing to do. */
static void wake(int signal_number)
{
    (void)signal_number;
}

static int wake_signal(void)
{
    return SIGRTMIN + 3;
}

enum err store_lock_prepare(struct arena *a, struct store *s)
{
    struct sigaction action = { .sa_handler = wake }; /* without SA_RESTART */
    struct sigevent event = { .sigev_notify = SIGEV_SIGNAL };
    timer_t *timer = ARENA_NEW(a, timer_t);
    sigset_t set;

    event.sigev_signo = wake_signal();
    sigemptyset(&action.sa_mask);
    sigemptyset(&set);
    sigaddset(&set, wake_signal());
    if (sigaction(wake_signal(), &action, NULL) != 0 || sigprocmask(SIG_UNBLOCK, &set, NULL) != 0
        || timer_create(CLOCK_MONOTONIC, &event, timer) != 0) {
        log_event(LOG_ERROR, "store_timer_failed", LOG_NUMBER("errno", errno));
        return ERR_STORE;
    }
    s->lock_timer = timer;
    return OK;
}

void store_lock_forget(struct store *s)
{
    if (s->lock_timer)
        timer_delete(*(timer_t *)s->lock_timer);
    s->lock_timer = NULL;
}

/* `first_ms` 0 stops it. It goes on knocking, in case it came just before flock() began. */
static void timer_set(struct store *s, int64_t first_ms)
{
    const struct itimerspec spec = {
        .it_value = { .tv_sec = first_ms / 1000, .tv_nsec = first_ms % 1000 * 1000000 },
        .it_interval = { .tv_nsec = first_ms ? LOCK_RETRY_MS * 1000000L : 0 },
    };

    must(timer_settime(*(timer_t *)s->lock_timer, 0, &spec, NULL) == 0);
}

enum err store_lock(struct store *s, int64_t wait_ms)
{
    const int64_t until = clock_monotonic_ms() + wait_ms;
    int rc;

    if (s->lock_fd < 0 || flock(s->lock_fd, LOCK_EX | LOCK_NB) == 0)
        return OK;
    if (errno == EWOULDBLOCK && wait_ms > 0) {
        timer_set(s, wait_ms);
        while ((rc = flock(s->lock_fd, LOCK_EX)) != 0 && errno == EINTR
               && clock_monotonic_ms() < until)
            ;
        const int why = rc == 0 ? 0 : errno;
        timer_set(s, 0);
        if (rc == 0)
            return OK;
        errno = why;
    }
    if (errno == EWOULDBLOCK || errno == EINTR)
        return ERR_BUSY;
    log_event(LOG_ERROR, "store_lock_failed", LOG_NUMBER("errno", errno));
    return ERR_STORE;
}

void store_unlock(struct store *s)
{
    if (s->lock_fd >= 0)
        must(flock(s->lock_fd, LOCK_UN) == 0);
}

static enum err step_once(struct store *s, sqlite3_stmt *q)
{
    const int rc = sqlite3_step(q);

    (void)sqlite3_reset(q);
    return rc == SQLITE_DONE ? OK : store_err(s, rc);
}

enum err store_begin_write(struct store *s)
{
    enum err e;

    must(!s->writing && !s->reading);
    if (s->broken)
        return ERR_STORE;
    if ((e = store_lock(s, s->lock_wait_ms)) != OK)
        return e;
    if ((e = step_once(s, s->begin_write)) != OK) {
        store_unlock(s);
        return e;
    }
    s->writing = true;
    return OK;
}

enum err store_commit(struct store *s)
{
    enum err e;

    must(s->writing);
    if ((e = step_once(s, s->commit)) != OK) {
        store_rollback(s);
        return e;
    }
    s->writing = false;
    store_unlock(s);
    return OK;
}

void store_rollback(struct store *s)
{
    if (!s->writing && !s->reading)
        return;
    /* Some errors have rolled back already. */
    if (!sqlite3_get_autocommit(s->db) && step_once(s, s->rollback) != OK)
        s->broken = true;
    if (s->writing)
        store_unlock(s);
    s->writing = s->reading = false;
}

enum err store_begin_read(struct store *s)
{
    enum err e;

    must(!s->writing && !s->reading);
    if ((e = step_once(s, s->begin_read)) == OK)
        s->reading = true;
    return e;
}

void store_end_read(struct store *s)
{
    must(!s->writing);
    store_rollback(s);
}

bool store_is_writing(const struct store *s)
{
    return s->writing;
}

bool store_is_reading(const struct store *s)
{
    return s->reading;
}
