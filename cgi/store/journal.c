/* The journal of page views: what workers append, and how it comes into the audit log exactly once.
 *
 * A worker holds the file locked (shared) while it makes sure that the file still bears the name
 * `current` and appends to it. The maintenance process gives the file another name, then takes the
 * lock exclusively once: from then on nobody appends to it any more. How far a file was read is
 * stored in the transaction that stored the rows, so a death at any point repeats nothing. */
#include "store/journal.h"
#include "journal_line.h"

#include "base/clock.h"
#include "base/log.h"
#include "base/secret.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { FIND, SAVE, FINISH, SEARCH, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    [FIND] = "SELECT bytes_done, finished_utc FROM journal_file WHERE name = ?1",
    [SAVE] = "INSERT INTO journal_file (name, bytes_done, rows_done, damaged, started_utc)"
             " VALUES (?1, ?2, ?3, ?4, ?5)"
             " ON CONFLICT (name) DO UPDATE"
             "    SET bytes_done = ?2, rows_done = journal_file.rows_done + ?3,"
             "        damaged = journal_file.damaged + ?4",
    [FINISH] = "UPDATE journal_file SET finished_utc = ?2 WHERE name = ?1",
    [SEARCH] = ("INSERT INTO slot_search (person_id, at_utc, from_day, to_day, shown)"
                " VALUES (?1, ?2, ?3, ?4, ?5)"),
};
const struct store_topic store_journal_topic = { "journal", sql, SQL__COUNT };

#define CURRENT "current"
#define READY   ".log"

enum {
    CHUNK_BYTES = 128 * 1024, /* read at a time; holds the longest line several times */
    ROWS_AT_ONCE = 200,       /* one transaction: well under 50 ms (security.md D5) */
    NS_PER_US = 1000,
    US_PER_S = 1000000,
};

static enum err failed(const char *event)
{
    log_event(LOG_ERROR, event, LOG_NUMBER("errno", errno));
    return ERR_STORE;
}

/* ---- appending ---- */

static bool journal_path(const struct store *s, const char *name, char out[PATH_MAX])
{
    return snprintf(out, PATH_MAX, "%s/journal/%s", s->data_dir, name) < PATH_MAX;
}

static void journal_close(struct store *s)
{
    (void)close(s->journal_fd);
    s->journal_fd = -1;
}

/* Whether the open file is still the one of that name. */
static bool is_current(const struct store *s, const char *path)
{
    struct stat open_file, named;

    return fstat(s->journal_fd, &open_file) == 0 && stat(path, &named) == 0
           && open_file.st_ino == named.st_ino && open_file.st_dev == named.st_dev;
}

/* Opens `current` where needed and locks it, shared. */
static enum err journal_hold(struct store *s)
{
    char path[PATH_MAX];

    if (!journal_path(s, CURRENT, path))
        return ERR_STORE;
    for (;;) {
        /* 0600; with two users of one group (two_users) the umask leaves 0660. */
        if (s->journal_fd < 0
            && (s->journal_fd =
                    open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0660))
                   < 0)
            return failed("journal_open_failed");
        if (flock(s->journal_fd, LOCK_SH) != 0) {
            if (errno == EINTR)
                continue;
            return failed("journal_lock_failed");
        }
        if (is_current(s, path))
            return OK;
        journal_close(s); /* the lock goes with it */
    }
}

enum err store_journal_append(struct store *s, const struct store_audit *row)
{
    char line[JOURNAL_LINE_BYTES];
    struct audit_values values;
    size_t bytes;
    ssize_t wrote;
    enum err e;

    if ((e = audit_values_of(row, &values)) != OK)
        return e;
    if ((bytes = journal_line_write(&values, line)) == 0)
        return ERR_INVALID;
    if (s->data_dir && (e = journal_hold(s)) != OK)
        return e;
    wrote = write(s->journal_fd, line, bytes);
    if (wrote != (ssize_t)bytes)
        e = failed("journal_write_failed");
    if (s->data_dir)
        (void)flock(s->journal_fd, LOCK_UN);
    return e;
}

/* ---- ingesting ---- */

/* The file that is being read, and the lines of it that one transaction takes. */
struct ingest {
    struct store *s;
    struct arena *a;
    char *chunk;
    const char *name; /* null: in memory */
    int fd;
    int64_t done;                 /* bytes that are in the database */
    struct store_audit_head head; /* of the log, in the open transaction */
    int64_t now_utc;
    struct store_journal_result *result;
};

/* A row whose every value the schema takes; anything else is damage, and no reason to stop. */
static enum err add_row(struct ingest *in, struct audit_values *row, int64_t *rows,
                        int64_t *damaged)
{
    const struct audit_value *person = &row->column[AUDIT_PERSON_ID];
    sqlite3_stmt *q;
    enum err e = audit_append(in->s, row, &in->head);

    if (e == ERR_CONFLICT || e == ERR_INVALID) {
        ++*damaged;
        return OK;
    }
    if (e != OK)
        return e;
    ++*rows;
    if (row->column[AUDIT_SHOWN].kind != AUDIT_INTEGER || person->kind != AUDIT_INTEGER)
        return OK;
    q = store_use(in->s, &store_journal_topic, SEARCH);
    store_bind_int(q, 1, person->number);
    store_bind_int(q, 2, row->column[AUDIT_AT_UTC].number);
    store_bind_int(q, 3, row->column[AUDIT_FROM_DAY].number);
    store_bind_int(q, 4, row->column[AUDIT_TO_DAY].number);
    store_bind_int(q, 5, row->column[AUDIT_SHOWN].number);
    if ((e = store_run(in->s, q)) == ERR_CONFLICT) { /* a person who is no longer there */
        log_event(LOG_WARNING, "journal_search_without_person",
                  LOG_NUMBER("person_id", person->number));
        return OK;
    }
    return e;
}

/* What could not be read is itself recorded: a gap must not look like nothing. */
static enum err record_damage(struct ingest *in, int64_t damaged)
{
    char detail[60];
    struct store_audit row = { .at_utc = in->now_utc,
                               .site = STORE_AUDIT_SYSTEM,
                               .outcome = STORE_AUDIT_FAILED,
                               .role = "system",
                               .source = "",
                               .action = "journal.damaged",
                               .object_kind = "journal",
                               .object_id = in->name };

    (void)snprintf(detail, sizeof detail, "lines=%" PRId64, damaged);
    row.detail = detail;
    log_event(LOG_ERROR, "journal_damaged", LOG_NUMBER("lines", damaged));
    return store_audit_add(in->s, &row);
}

static enum err save(struct ingest *in, int64_t done, int64_t rows, int64_t damaged, bool finished)
{
    sqlite3_stmt *q;
    enum err e;

    if (!in->name)
        return OK;
    q = store_use(in->s, &store_journal_topic, SAVE);
    store_bind_text(q, 1, in->name);
    store_bind_int(q, 2, done);
    store_bind_int(q, 3, rows);
    store_bind_int(q, 4, damaged);
    store_bind_int(q, 5, in->now_utc);
    if ((e = store_run(in->s, q)) != OK || !finished)
        return e;
    q = store_use(in->s, &store_journal_topic, FINISH);
    store_bind_text(q, 1, in->name);
    store_bind_int(q, 2, in->now_utc);
    return store_run_one(in->s, q);
}

/* Stores the lines of `chunk`, at most ROWS_AT_ONCE, in the open transaction. `*used` tells how
 * many bytes they were. At the end of the file a line without line feed is half a line. */
static enum err add_lines(struct ingest *in, size_t bytes, bool at_end, size_t *used, int64_t *rows,
                          int64_t *damaged)
{
    const char *at = in->chunk, *end = in->chunk + bytes;

    while (at < end && *rows + *damaged < ROWS_AT_ONCE) {
        const char *feed = memchr(at, '\n', (size_t)(end - at));
        const char *line_end = feed ? feed : end;
        struct audit_values row;
        enum err e;

        /* A line longer than a chunk is none of ours; it goes in pieces. */
        if (!feed && !at_end && at > in->chunk)
            break;
        if (line_end > at) {
            if (!journal_line_read(in->a, at, (size_t)(line_end - at), &row))
                ++*damaged;
            else if ((e = add_row(in, &row, rows, damaged)) != OK)
                return e;
        }
        at = feed ? feed + 1 : end;
    }
    *used = (size_t)(at - in->chunk);
    return OK;
}

/* One transaction's worth. `*finished`: all of the file is in the database. */
static enum err ingest_some(struct ingest *in, bool *finished)
{
    int64_t rows = 0, damaged = 0;
    size_t used = 0;
    ssize_t got;
    bool at_end;
    enum err e;

    if ((got = pread(in->fd, in->chunk, CHUNK_BYTES, (off_t)in->done)) < 0)
        return failed("journal_read_failed");
    at_end = got < CHUNK_BYTES;
    if ((e = store_begin_write(in->s)) != OK)
        return e;
    if ((e = store_audit_head(in->s, &in->head)) == OK
        && (e = add_lines(in, (size_t)got, at_end, &used, &rows, &damaged)) == OK) {
        *finished = at_end && used == (size_t)got;
        if (damaged)
            e = record_damage(in, damaged);
        if (e == OK)
            e = save(in, in->done + (int64_t)used, rows, damaged, *finished);
    }
    if (e != OK) {
        store_rollback(in->s);
        return e;
    }
    if ((e = store_commit(in->s)) == OK) {
        in->done += (int64_t)used;
        in->result->rows += rows;
        in->result->damaged += damaged;
    }
    arena_reset(in->a); /* the texts of the lines; the chunk is our caller's */
    return e;
}

/* The lock knows no queue: who releases it and asks again at once has it before those who wait are
 * awake. Citizens' bookings wait there, so the journal leaves them as much time as it took. */
static void give_way(int64_t took_us)
{
    const struct timespec pause = { .tv_sec = took_us / US_PER_S,
                                    .tv_nsec = took_us % US_PER_S * NS_PER_US };

    (void)nanosleep(&pause, NULL);
}

static enum err ingest_all(struct ingest *in)
{
    bool finished = false;
    enum err e = OK;

    while (!finished && e == OK) {
        const int64_t began_us = clock_monotonic_us();

        if ((e = ingest_some(in, &finished)) == OK && !finished)
            give_way(clock_monotonic_us() - began_us);
    }
    return e;
}

/* How far an earlier run came. */
static enum err ingested_before(struct ingest *in, bool *finished)
{
    sqlite3_stmt *q = store_use(in->s, &store_journal_topic, FIND);
    enum err e;

    *finished = false;
    in->done = 0;
    store_bind_text(q, 1, in->name);
    if ((e = store_step(in->s, q)) == OK) {
        in->done = store_int64(q, 0);
        *finished = !store_is_null(q, 1);
    }
    store_release(q);
    return e == ERR_NOT_FOUND ? OK : e;
}

/* One file that nobody's name points to any more. */
static enum err ingest_file(struct ingest *in)
{
    char path[PATH_MAX];
    bool finished;
    enum err e;

    if (!journal_path(in->s, in->name, path) || (e = ingested_before(in, &finished)) != OK)
        return ERR_STORE;
    if (!finished) {
        if ((in->fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)) < 0)
            return failed("journal_open_failed");
        /* Waits for those who hold it. Who comes later sees that it is no longer `current`, and
         * must not wait until it is read: it is let go at once. */
        if (flock(in->fd, LOCK_EX) != 0 || flock(in->fd, LOCK_UN) != 0)
            e = failed("journal_lock_failed");
        else
            e = ingest_all(in);
        (void)close(in->fd);
        if (e != OK)
            return e;
    }
    if (unlink(path) != 0)
        return failed("journal_unlink_failed");
    in->result->files++;
    return OK;
}

/* Gives `current` a name of its own, that sorts by time. OK also when there is none. */
static enum err set_aside(const struct store *s, struct arena *a, int64_t now_utc)
{
    char from[PATH_MAX], to[PATH_MAX];
    struct stat st;

    if (!journal_path(s, CURRENT, from)
        || !journal_path(
            s, arena_printf(a, "%012" PRId64 "-%s" READY, now_utc, secret_public_id(a)), to))
        return ERR_STORE;
    if (stat(from, &st) != 0)
        return errno == ENOENT ? OK : failed("journal_stat_failed");
    if (st.st_size == 0)
        return OK;
    return rename(from, to) == 0 ? OK : failed("journal_rename_failed");
}

static bool is_ready(const char *name)
{
    const size_t length = strlen(name);

    return length > strlen(READY) && strcmp(name + length - strlen(READY), READY) == 0;
}

/* The first name after `after` in the folder, or null. */
static const char *next_name(DIR *folder, struct arena *a, const char *after)
{
    const char *first = NULL;

    rewinddir(folder);
    for (struct dirent *d; (d = readdir(folder));)
        if (is_ready(d->d_name) && strcmp(d->d_name, after) > 0
            && (!first || strcmp(d->d_name, first) < 0))
            first = arena_strdup(a, d->d_name);
    return first;
}

static enum err ingest_folder(struct ingest *in, struct arena *names)
{
    char path[PATH_MAX];
    DIR *folder;
    enum err e;

    if ((e = set_aside(in->s, names, in->now_utc)) != OK)
        return e;
    if (!journal_path(in->s, ".", path) || !(folder = opendir(path)))
        return failed("journal_folder_failed");
    for (in->name = ""; e == OK && (in->name = next_name(folder, names, in->name));)
        e = ingest_file(in);
    (void)closedir(folder);
    return e;
}

static enum err ingest_memory(struct ingest *in)
{
    enum err e;

    in->fd = in->s->journal_fd;
    if ((e = ingest_all(in)) != OK)
        return e;
    if (ftruncate(in->fd, 0) != 0 || lseek(in->fd, 0, SEEK_SET) != 0)
        return failed("journal_truncate_failed");
    return OK;
}

enum err store_journal_ingest(struct store *s, int64_t now_utc, struct store_journal_result *out)
{
    struct arena *names = arena_new(), *lines = arena_new();
    struct ingest in = { .s = s, .a = lines, .now_utc = now_utc, .result = out };
    enum err e;

    *out = (struct store_journal_result){ 0 };
    in.chunk = arena_alloc(names, CHUNK_BYTES);
    e = s->data_dir ? ingest_folder(&in, names) : ingest_memory(&in);
    arena_free(lines);
    arena_free(names);
    return e;
}
