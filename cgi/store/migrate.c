/* Making the data directory and bringing the schema up to date. */
#include "internal.h"

#include "base/clock.h"
#include "base/log.h"
#include "base/secret.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Not a topic: it runs before the statements of topics can be prepared. */
enum { VERSION_TABLE, VERSION_FIND, VERSION_LAST, VERSION_ADD, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    [VERSION_TABLE] = "CREATE TABLE IF NOT EXISTS schema_version ("
                      "    number INTEGER PRIMARY KEY,"
                      "    name TEXT NOT NULL,"
                      "    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),"
                      "    applied_utc INTEGER NOT NULL"
                      ") STRICT",
    [VERSION_FIND] = "SELECT sha256 FROM schema_version WHERE number = ?1",
    [VERSION_LAST] = "SELECT coalesce(max(number), 0) FROM schema_version",
    [VERSION_ADD] = ("INSERT INTO schema_version (number, name, sha256, applied_utc)"
                     " VALUES (?1, ?2, ?3, ?4)"),
};

static enum err failed(const char *event, const char *name)
{
    log_event(LOG_ERROR, event, LOG_TEXT("name", name), LOG_NUMBER("errno", errno));
    return ERR_STORE;
}

/* ---- versions ---- */

static enum err prepared(struct store *s, int which, sqlite3_stmt **out)
{
    const int rc = sqlite3_prepare_v2(s->db, sql[which], -1, out, NULL);

    if (rc == SQLITE_OK)
        return OK;
    if (rc == SQLITE_ERROR) { /* no such table: never migrated */
        log_event(LOG_ERROR, "store_not_migrated", LOG_NUMBER("code", rc));
        return ERR_STORE;
    }
    return store_err(s, rc);
}

static enum err last_version(struct store *s, int *out)
{
    sqlite3_stmt *q = NULL;
    enum err e = prepared(s, VERSION_LAST, &q);

    if (e == OK && (e = store_step(s, q)) == OK)
        *out = store_int(q, 0);
    (void)sqlite3_finalize(q);
    return e;
}

/* OK: applied as it is here; ERR_NOT_FOUND: missing; ERR_STORE: was another text. */
static enum err version_is_applied(struct store *s, const struct store_migration *m)
{
    uint8_t want[SHA256_BYTES], got[SHA256_BYTES];
    sqlite3_stmt *q = NULL;
    enum err e = prepared(s, VERSION_FIND, &q);

    secret_sha256(m->sql, strlen(m->sql), want);
    if (e == OK) {
        store_bind_int(q, 1, m->number);
        e = store_step(s, q);
    }
    if (e == OK && store_bytes(q, 0, got, sizeof got) == OK && memcmp(want, got, sizeof got) != 0) {
        log_event(LOG_ERROR, "store_migration_edited", LOG_NUMBER("number", m->number),
                  LOG_TEXT("name", m->name));
        e = ERR_STORE;
    }
    (void)sqlite3_finalize(q);
    return e;
}

static enum err version_add(struct store *s, const struct store_migration *m)
{
    uint8_t hash[SHA256_BYTES];
    sqlite3_stmt *q = NULL;
    enum err e = prepared(s, VERSION_ADD, &q);

    secret_sha256(m->sql, strlen(m->sql), hash);
    if (e == OK) {
        store_bind_int(q, 1, m->number);
        store_bind_text(q, 2, m->name);
        store_bind_bytes(q, 3, hash, sizeof hash);
        store_bind_int(q, 4, clock_now_utc());
        e = store_step(s, q);
    }
    (void)sqlite3_finalize(q);
    return e == ERR_NOT_FOUND ? OK : e;
}

static enum err execute(struct store *s, const char *text, const char *name)
{
    const int rc = sqlite3_exec(s->db, text, NULL, NULL, NULL);

    if (rc == SQLITE_OK)
        return OK;
    log_event(LOG_ERROR, "store_migration_failed", LOG_TEXT("name", name),
              LOG_TEXT("error", sqlite3_errmsg(s->db)));
    return store_err(s, rc) == ERR_BUSY ? ERR_BUSY : ERR_STORE;
}

static enum err apply_one(struct store *s, const struct store_migration *m)
{
    enum err e;

    if ((e = execute(s, "BEGIN IMMEDIATE", m->name)) != OK)
        return e;
    if ((e = execute(s, m->sql, m->name)) == OK && (e = version_add(s, m)) == OK
        && (e = execute(s, "COMMIT", m->name)) == OK)
        return OK;
    if (!sqlite3_get_autocommit(s->db))
        (void)execute(s, "ROLLBACK", m->name);
    return e;
}

static enum err refuse_newer(struct store *s)
{
    int last = 0;
    enum err e = last_version(s, &last);

    if (e == OK && store_migration_count > 0
        && last > store_migrations[store_migration_count - 1].number) {
        log_event(LOG_ERROR, "store_newer_than_program", LOG_NUMBER("version", last));
        return ERR_STORE;
    }
    return e;
}

enum err store_schema_apply(struct store *s, int *applied)
{
    enum err e;

    if ((e = execute(s, sql[VERSION_TABLE], "schema_version")) != OK || (e = refuse_newer(s)) != OK)
        return e;
    for (int i = 0; i < store_migration_count; i++) {
        e = version_is_applied(s, &store_migrations[i]);
        if (e == ERR_NOT_FOUND && (e = apply_one(s, &store_migrations[i])) == OK && applied)
            ++*applied;
        if (e != OK)
            return e;
    }
    return OK;
}

enum err store_schema_check(struct store *s)
{
    enum err e = refuse_newer(s);

    for (int i = 0; i < store_migration_count && e == OK; i++)
        if ((e = version_is_applied(s, &store_migrations[i])) == ERR_NOT_FOUND) {
            log_event(LOG_ERROR, "store_not_migrated", LOG_NUMBER("number", i + 1));
            e = ERR_STORE;
        }
    return e;
}

/* ---- files ---- */

/* What the owner may, and with a group that shares (0070) the group too. */
enum { OWNER_FOLDER = 0700, OWNER_FILE = 0600, GROUP_FILE = 0060, GROUP_KEY = 0040 };

static enum err make_directory(const char *path, mode_t group)
{
    const mode_t mode = OWNER_FOLDER | group;
    struct stat st;

    if (mkdir(path, OWNER_FOLDER) != 0 && errno != EEXIST)
        return failed("store_directory_failed", "mkdir");
    if (stat(path, &st) != 0 || !S_ISDIR(st.st_mode))
        return failed("store_directory_failed", "not a directory");
    if ((st.st_mode & 0777) != mode && chmod(path, mode) != 0)
        return failed("store_directory_failed", "chmod");
    return OK;
}

/* An empty file, if there is none; and its mode. */
static enum err make_file(const char *path, mode_t group)
{
    const int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, OWNER_FILE);
    const mode_t mode = OWNER_FILE | (group & GROUP_FILE);
    struct stat st;
    enum err e = OK;

    if (fd < 0)
        return failed("store_file_failed", "open");
    if (fstat(fd, &st) != 0 || ((st.st_mode & 0777) != mode && fchmod(fd, mode) != 0))
        e = failed("store_file_failed", "chmod");
    (void)close(fd);
    return e;
}

/* Whole or not at all: written aside, made durable, then linked to its name. */
static enum err make_key(struct arena *a, const char *path, mode_t group)
{
    const mode_t mode = OWNER_FILE | (group & GROUP_KEY);
    uint8_t key[STORE_KEY_BYTES];
    const char *aside = arena_printf(a, "%s.%s", path, secret_public_id(a));
    struct stat st;
    enum err e = OK;
    int fd;

    if (stat(path, &st) == 0)
        return (st.st_mode & 0777) == mode || chmod(path, mode) == 0
                   ? OK
                   : failed("store_key_failed", "chmod");
    if ((fd = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, OWNER_FILE)) < 0)
        return failed("store_key_failed", "open");
    if (fchmod(fd, mode) != 0)
        e = failed("store_key_failed", "chmod");
    secret_random(key, sizeof key);
    if (write(fd, key, sizeof key) != (ssize_t)sizeof key || fsync(fd) != 0)
        e = failed("store_key_failed", "write");
    explicit_bzero(key, sizeof key);
    (void)close(fd);
    if (e == OK && link(aside, path) != 0 && errno != EEXIST)
        e = failed("store_key_failed", "link");
    (void)unlink(aside);
    return e;
}

static enum err load_key(const char *data_dir, const char *name, uint8_t key[STORE_KEY_BYTES])
{
    char path[PATH_MAX];
    uint8_t more;
    enum err e = OK;
    int fd;

    if (snprintf(path, sizeof path, "%s/%s", data_dir, name) >= (int)sizeof path)
        return ERR_INVALID;
    if ((fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)) < 0)
        return failed("store_key_failed", name);
    if (read(fd, key, STORE_KEY_BYTES) != STORE_KEY_BYTES || read(fd, &more, 1) != 0)
        e = failed("store_key_failed", name);
    (void)close(fd);
    return e;
}

enum err store_server_key(const char *data_dir, uint8_t key[STORE_KEY_BYTES])
{
    return load_key(data_dir, "server.key", key);
}

enum err store_audit_key(const char *audit_dir, uint8_t key[STORE_KEY_BYTES])
{
    return load_key(audit_dir, "audit.key", key);
}

enum err store_audit_folder(struct arena *a, const char *audit_dir)
{
    const enum err e = make_directory(audit_dir, 0);

    return e == OK ? make_key(a, arena_printf(a, "%s/audit.key", audit_dir), 0) : e;
}

/* What SQLite and the journal made takes after them: it may be of a time before the group. */
static enum err modes_follow(struct arena *a, const char *dir, mode_t group)
{
    static const char *const made[] = { STORE_FILE_NAME "-wal", STORE_FILE_NAME "-shm",
                                        "journal/current" };
    const mode_t mode = OWNER_FILE | (group & GROUP_FILE);

    for (size_t i = 0; i < sizeof made / sizeof *made; i++) {
        const char *path = arena_printf(a, "%s/%s", dir, made[i]);
        struct stat st;

        if (lstat(path, &st) == 0 && S_ISREG(st.st_mode) && (st.st_mode & 0777) != mode
            && chmod(path, mode) != 0 && errno != ENOENT)
            return failed("store_file_failed", "chmod");
    }
    return OK;
}

static enum err files_make(struct arena *a, const char *dir, mode_t group)
{
    enum err e;

    if ((e = make_directory(dir, group)) != OK
        || (e = make_directory(arena_printf(a, "%s/journal", dir), group)) != OK
        || (e = make_file(arena_printf(a, "%s/" STORE_LOCK_NAME, dir), group)) != OK
        || (e = make_file(arena_printf(a, "%s/" STORE_FILE_NAME, dir), group)) != OK
        || (e = modes_follow(a, dir, group)) != OK)
        return e;
    return make_key(a, arena_printf(a, "%s/server.key", dir), group);
}

/* ---- both ---- */

static enum err migrate(struct arena *a, const char *data_dir, mode_t group, int *applied)
{
    struct store *s = store_blank(a, STORE_ADMIN);
    char real[PATH_MAX];
    enum err e;

    if ((e = files_make(a, data_dir, group)) != OK)
        return e;
    if (!realpath(data_dir, real))
        return failed("store_directory_failed", "realpath");
    s->data_dir = arena_strdup(a, real);
    s->lock_fd =
        open(arena_printf(a, "%s/" STORE_LOCK_NAME, real), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (s->lock_fd < 0)
        return failed("store_lock_missing", "open");
    if ((e = store_lock_prepare(a, s)) != OK || (e = store_lock(s, s->lock_wait_ms)) != OK)
        return e;
    if ((e = store_connect(s, arena_printf(a, "%s/" STORE_FILE_NAME, real))) != OK
        || (e = execute(s, "PRAGMA journal_mode = WAL", "journal_mode")) != OK
        || (e = store_settings_check(s)) != OK)
        return e;
    return store_schema_apply(s, applied);
}

static enum err migrate_for(const char *data_dir, mode_t group, int *applied)
{
    struct arena *a = arena_new();
    const mode_t before = umask(077);
    int none = 0;
    enum err e;

    if (applied)
        *applied = 0;
    e = migrate(a, data_dir, group, applied ? applied : &none);
    (void)umask(before);
    arena_free(a); /* closes the database, and the lock with it */
    return e;
}

enum err store_migrate(const char *data_dir, int *applied)
{
    return migrate_for(data_dir, 0, applied);
}

enum err store_migrate_shared(const char *data_dir, int *applied)
{
    return migrate_for(data_dir, 0070, applied);
}
