/* What the store's tests share: a scratch folder, a migrated database, a few rows to refer to. */
#ifndef TESTS_STORE_FIXTURE_H
#define TESTS_STORE_FIXTURE_H

#include "check.h"

#include "base/secret.h"
#include "store/internal.h"
#include "store/store.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { FIXTURE_NOW = 1800000000 }; /* 2027-01-15 */

/** A new folder under $TMPDIR; its name lives in the arena. */
static inline const char *fixture_folder(struct arena *a)
{
    const char *base = getenv("TMPDIR");
    char *path = arena_printf(a, "%s/store-test-XXXXXX", base && *base ? base : P_tmpdir);

    if (!mkdtemp(path)) {
        perror("mkdtemp");
        exit(2);
    }
    return path;
}

static inline void fixture_remove(struct arena *a, const char *path)
{
    DIR *folder = opendir(path);

    for (struct dirent *d; folder && (d = readdir(folder));)
        if (strcmp(d->d_name, ".") != 0 && strcmp(d->d_name, "..") != 0) {
            const char *inner = arena_printf(a, "%s/%s", path, d->d_name);

            if (unlink(inner) != 0)
                fixture_remove(a, inner);
        }
    if (folder)
        (void)closedir(folder);
    (void)rmdir(path);
}

/** Runs SQL past the authorizer, as an attacker with the file in hand would. */
static inline bool fixture_sql(struct store *s, const char *sql)
{
    bool ok;

    s->checking = true;
    ok = sqlite3_exec(s->db, sql, NULL, NULL, NULL) == SQLITE_OK;
    s->checking = false;
    return ok;
}

/** The first column of the first row; -1 when there is none. */
static inline int64_t fixture_number(struct store *s, const char *sql)
{
    sqlite3_stmt *q = NULL;
    int64_t number = -1;

    s->checking = true;
    if (sqlite3_prepare_v2(s->db, sql, -1, &q, NULL) == SQLITE_OK && sqlite3_step(q) == SQLITE_ROW)
        number = sqlite3_column_int64(q, 0);
    (void)sqlite3_finalize(q);
    s->checking = false;
    return number;
}

static inline struct store *fixture_open(struct arena *a, const char *dir, enum store_role role)
{
    struct store *s = NULL;

    if (store_open(a, dir, role, &s) != OK) {
        fprintf(stderr, "the store does not open\n");
        exit(2);
    }
    return s;
}

static inline const char *fixture_migrated(struct arena *a)
{
    const char *dir = fixture_folder(a);

    if (store_migrate(dir, NULL) != OK) {
        fprintf(stderr, "the store does not migrate\n");
        exit(2);
    }
    return dir;
}

/** Unit 1, caseworker 1 and team leader 2, persons 1 and 2 (numbers that cannot be anybody's). */
static inline void fixture_people(struct store *s)
{
    static const char sql[] =
        "INSERT INTO unit (id, public_id, name, phone, place) VALUES"
        " (1, 'aaaaaaaaaaaaaaaaaaaaaaaaaa', 'Nord', '12345678', 'Rådhuset 1');"
        "INSERT INTO staff_user (id, public_id, user_name, full_name, role, unit_id, created_utc)"
        " VALUES (1, 'bbbbbbbbbbbbbbbbbbbbbbbbbb', 'ann', 'Ann Prøve', 'caseworker', 1, 1),"
        "        (2, 'cccccccccccccccccccccccccc', 'bo', 'Bo Prøve', 'team_leader', 1, 1);"
        "INSERT INTO person (id, public_id, cpr, cpr_kind, given_names, family_name, born_on,"
        "    unit_id, caseworker_id, created_utc)"
        " VALUES (1, 'dddddddddddddddddddddddddd', '9901010001', 'real', 'Cy', 'Prøve', 9000, 1,"
        "         1, 1),"
        "        (2, 'eeeeeeeeeeeeeeeeeeeeeeeeee', '9901010002', 'real', 'Di', 'Prøve', 9000, 1,"
        "         1, 1);";

    if (!fixture_sql(s, sql)) {
        fprintf(stderr, "no people: %s\n", sqlite3_errmsg(s->db));
        exit(2);
    }
}

/** Whether `act` ends the process, as must() does. */
static inline bool fixture_dies(void (*act)(struct store *), struct store *s)
{
    const pid_t child = fork();
    int status = 0;

    if (child == 0) {
        const int null = open("/dev/null", O_WRONLY);

        (void)dup2(null, STDERR_FILENO);
        (void)signal(SIGABRT, SIG_DFL);
        act(s);
        _exit(0);
    }
    if (child < 0 || waitpid(child, &status, 0) != child)
        exit(2);
    return !WIFEXITED(status) || WEXITSTATUS(status) != 0;
}

/** Lets the next lines of the log go nowhere: failures that a test wants are not news. */
static inline int fixture_hush(void)
{
    const int kept = dup(STDERR_FILENO), null = open("/dev/null", O_WRONLY);

    (void)dup2(null, STDERR_FILENO);
    (void)close(null);
    return kept;
}

static inline void fixture_speak(int kept)
{
    (void)dup2(kept, STDERR_FILENO);
    (void)close(kept);
}

#endif
