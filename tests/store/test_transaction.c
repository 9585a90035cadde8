/* Transactions: the lock before each write, two processes at once, and what a failure leaves. */
#include "store/fixture.h"

#include "base/clock.h"
#include "store/draft.h"
#include "store/submission.h"

#include <sys/file.h>
#include <sys/resource.h>

static int64_t drafts(struct store *s)
{
    return fixture_number(s, "SELECT count(*) FROM draft");
}

static enum err save(struct store *s, const char *path)
{
    return store_draft_save(s, "p1", path, "a=b", 5);
}

static void rollback_undoes(struct store *s)
{
    CHECK_INT("begin", store_begin_write(s), OK);
    CHECK_INT("saved", save(s, "/x"), OK);
    store_rollback(s);
    CHECK_INT("rolled back", drafts(s), 0);
    CHECK_INT("begin", store_begin_write(s), OK);
    CHECK_INT("saved", save(s, "/x"), OK);
    CHECK_INT("committed", store_commit(s), OK);
    CHECK_INT("kept", drafts(s), 1);
}

static void constraint(struct store *s)
{
    const char *nr = "aaaaaaaaaaaaaaaaaaaaaa";

    CHECK_INT("D6 begin", store_begin_write(s), OK);
    CHECK_INT("D6 first", store_submission_add(s, "p1", nr, "/a", 5), OK);
    CHECK_INT("D6 unique", store_submission_add(s, "p1", nr, "/b", 5), ERR_CONFLICT);
    CHECK_INT("D7 a length", store_submission_add(s, "p1", "short", "/b", 5), ERR_CONFLICT);
    CHECK_INT("R7 not a local path",
              store_submission_add(s, "p1", "bbbbbbbbbbbbbbbbbbbbbb", "https://x", 5),
              ERR_CONFLICT);
    CHECK_INT("D6 others go on", store_submission_add(s, "p2", nr, "/c", 5), OK);
    CHECK_INT("D6 commit", store_commit(s), OK);
    CHECK("D6 not broken", !store_is_broken(s));
    CHECK_INT("D6 two rows", fixture_number(s, "SELECT count(*) FROM submission"), 2);
}

/* A read sees one moment, whatever is committed meanwhile. */
static void one_view(struct store *reader, struct store *writer)
{
    const int64_t before = drafts(reader);

    CHECK_INT("read begins", store_begin_read(reader), OK);
    CHECK_INT("view", drafts(reader), before);
    CHECK_INT("write begins beside it", store_begin_write(writer), OK);
    CHECK_INT("write", save(writer, "/beside"), OK);
    CHECK_INT("write commits beside it", store_commit(writer), OK);
    CHECK_INT("same view", drafts(reader), before);
    store_end_read(reader);
    CHECK_INT("new view", drafts(reader), before + 1);
}

static void busy(struct store *s, struct store *other)
{
    int64_t began, took;

    s->lock_wait_ms = 300;
    CHECK_INT("other writes", store_begin_write(other), OK);
    began = clock_monotonic_ms();
    CHECK_INT("D5 busy", store_begin_write(s), ERR_BUSY);
    took = clock_monotonic_ms() - began;
    CHECK("D5 waited as long as it may", took >= 295 && took < 1500);
    CHECK("busy is not broken", !store_is_broken(s) && !store_is_writing(s));
    CHECK_INT("pages are read meanwhile", store_begin_read(s), OK);
    CHECK("rows are read meanwhile", drafts(s) > 0);
    store_end_read(s);
    store_rollback(other);
    CHECK_INT("free again", store_begin_write(s), OK);
    CHECK_INT("commit", store_commit(s), OK);
    s->lock_wait_ms = 5000;
    CHECK_INT("five seconds are the limit", other->lock_wait_ms, 5000);
}

/* Somebody who does not know our lock holds SQLite's. */
static void foreign_lock(struct store *s, const char *path)
{
    sqlite3 *db = NULL;

    CHECK("foreign opens", sqlite3_open(path, &db) == SQLITE_OK);
    CHECK("foreign locks", sqlite3_exec(db, "BEGIN IMMEDIATE", NULL, NULL, NULL) == SQLITE_OK);
    (void)sqlite3_busy_timeout(s->db, 200);
    CHECK_INT("foreign: busy", store_begin_write(s), ERR_BUSY);
    (void)sqlite3_exec(db, "ROLLBACK", NULL, NULL, NULL);
    CHECK_INT("foreign: free", store_begin_write(s), OK);
    store_rollback(s);
    (void)sqlite3_busy_timeout(s->db, 5000);
    (void)sqlite3_close(db);
}

/* Four processes, each writing as fast as it can: nothing is lost and nobody is refused. */
static void processes(const char *dir, struct store *s)
{
    enum { PROCESSES = 4, EACH = 200 };
    const int64_t before = fixture_number(s, "SELECT count(*) FROM submission");
    int64_t longest_ms = 0;
    int failures = 0;

    for (int p = 0; p < PROCESSES; p++)
        if (fork() == 0) {
            struct arena *own = arena_new();
            struct store *mine = fixture_open(own, dir, STORE_CITIZEN);
            int failed = 0, longest = 0;

            for (int i = 0; i < EACH; i++) {
                const char *nr = arena_printf(own, "%022d", p * EACH + i);
                const int64_t began = clock_monotonic_ms();
                enum err e = store_begin_write(mine);

                if (e == OK && (e = store_submission_add(mine, "many", nr, "/", 5)) == OK)
                    e = store_commit(mine);
                failed |= e != OK;
                if (clock_monotonic_ms() - began > longest)
                    longest = (int)(clock_monotonic_ms() - began);
            }
            _exit(failed ? 255 : longest / 20 > 250 ? 250 : longest / 20);
        }
    for (int p = 0; p < PROCESSES; p++) {
        int status = 0;

        (void)wait(&status);
        failures += !WIFEXITED(status) || WEXITSTATUS(status) == 255;
        if (WEXITSTATUS(status) * 20 > longest_ms)
            longest_ms = WEXITSTATUS(status) * 20;
    }
    CHECK_INT("writers at once: none fails", failures, 0);
    CHECK("writers at once: none waits for five seconds", longest_ms < 5000);
    CHECK_INT("writers at once: nothing lost", fixture_number(s, "SELECT count(*) FROM submission"),
              before + PROCESSES * EACH);
}

/* kill -9 in the middle: the lock is free at once, the half is gone, the committed stays. */
static void killed(const char *dir, struct store *s)
{
    const int64_t before = drafts(s);
    int ready[2], status;
    char byte;
    pid_t child;

    CHECK("pipe", pipe(ready) == 0);
    if ((child = fork()) == 0) {
        struct arena *own = arena_new();
        struct store *mine = fixture_open(own, dir, STORE_CITIZEN);

        if (store_begin_write(mine) == OK && save(mine, "/whole") == OK && store_commit(mine) == OK
            && store_begin_write(mine) == OK && save(mine, "/half") == OK)
            (void)!write(ready[1], "x", 1);
        (void)pause();
    }
    CHECK("half way", read(ready[0], &byte, 1) == 1);
    (void)kill(child, SIGKILL);
    (void)waitpid(child, &status, 0);
    CHECK_INT("the lock is free", store_begin_write(s), OK);
    store_rollback(s);
    CHECK_INT("whole, not half", drafts(s), before + 1);
    (void)close(ready[0]);
    (void)close(ready[1]);
}

/* A file that may not grow is a full disk. */
static void full_disk(const char *dir)
{
    const pid_t child = fork();
    int status = 0;

    if (child == 0) {
        const struct rlimit small = { 1, 1 };
        struct arena *own = arena_new();
        struct store *s = fixture_open(own, dir, STORE_CITIZEN);
        enum err e;

        (void)signal(SIGXFSZ, SIG_IGN);
        (void)fixture_hush();
        if (store_begin_write(s) != OK || setrlimit(RLIMIT_FSIZE, &small) != 0)
            _exit(1);
        if ((e = save(s, "/full")) == OK)
            e = store_commit(s);
        if (e != ERR_STORE)
            _exit(2);
        store_rollback(s);
        if (!store_is_broken(s) || store_is_writing(s))
            _exit(3);
        _exit(store_begin_write(s) == ERR_STORE ? 0 : 4);
    }
    (void)waitpid(child, &status, 0);
    CHECK_INT("D8 a full disk: rolled back, broken, no more writes", WEXITSTATUS(status), 0);
}

int main(void)
{
    struct arena *a = arena_new();
    const char *dir = fixture_migrated(a);
    struct store *s = fixture_open(a, dir, STORE_CITIZEN);
    struct store *other = fixture_open(a, dir, STORE_STAFF);
    int64_t before;

    rollback_undoes(s);
    constraint(s);
    one_view(s, other);
    busy(s, other);
    foreign_lock(s, arena_printf(a, "%s/jobsamtale.db", dir));
    processes(dir, s);
    killed(dir, s);
    before = drafts(s);
    full_disk(dir);
    CHECK_INT("D8 nothing torn", drafts(s), before);
    CHECK_INT("D8 others write again", store_begin_write(s), OK);
    CHECK_INT("D8 others commit", store_commit(s), OK);
    CHECK_INT("D8 integrity",
              fixture_number(s, "SELECT integrity_check = 'ok' FROM pragma_integrity_check"), 1);
    fixture_remove(a, dir);
    arena_free(a);
    return CHECK_DONE();
}
