/* Opening the database: settings (security.md D1), statements, and closing it again. */
#include "internal.h"

#include "base/log.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { LOCK_WAIT_MS = 5000 };

/* clang-format off */
static const struct {
    const char *name;
    int op, want;
} switches[] = {
    { "defensive",             SQLITE_DBCONFIG_DEFENSIVE,             1 },
    { "trusted_schema",        SQLITE_DBCONFIG_TRUSTED_SCHEMA,        0 },
    { "enable_fkey",           SQLITE_DBCONFIG_ENABLE_FKEY,           1 },
    { "enable_load_extension", SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0 },
    { "dqs_ddl",               SQLITE_DBCONFIG_DQS_DDL,               0 },
    { "dqs_dml",               SQLITE_DBCONFIG_DQS_DML,               0 },
    { "no_ckpt_on_close",      SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE,      1 },
};

/* `of_file`: does not exist for a database in memory. `set` null: made so when the file was. */
static const struct {
    const char *set, *get, *want;
    bool of_file;
} pragmas[] = {
    { "PRAGMA cell_size_check = ON",    "PRAGMA cell_size_check",    "1",    false },
    { "PRAGMA recursive_triggers = ON", "PRAGMA recursive_triggers", "1",    false },
    { "PRAGMA mmap_size = 0",           "PRAGMA mmap_size",          "0",    true  },
    { "PRAGMA busy_timeout = 5000",     "PRAGMA busy_timeout",       "5000", false },
    { "PRAGMA temp_store = MEMORY",     "PRAGMA temp_store",         "2",    false },
    { "PRAGMA synchronous = FULL",      "PRAGMA synchronous",        "2",    false },
    { "PRAGMA wal_autocheckpoint = 0",  "PRAGMA wal_autocheckpoint", "0",    false },
    { "PRAGMA secure_delete = ON",      "PRAGMA secure_delete",      "1",    false },
    { NULL,                             "PRAGMA foreign_keys",       "1",    false },
    { NULL,                             "PRAGMA trusted_schema",     "0",    false },
    { NULL,                             "PRAGMA journal_mode",       "wal",  true  },
};

static const struct {
    const char *name;
    int id, value;
} limits[] = {
    { "attached",        SQLITE_LIMIT_ATTACHED,        0         },
    { "length",          SQLITE_LIMIT_LENGTH,          1 << 20   },
    { "sql_length",      SQLITE_LIMIT_SQL_LENGTH,      100000    },
    { "variable_number", SQLITE_LIMIT_VARIABLE_NUMBER, 200       },
};
/* clang-format on */

#define COUNT(table) ((int)(sizeof(table) / sizeof *(table)))

static enum err setting_failed(const char *name)
{
    log_event(LOG_ERROR, "store_setting_failed", LOG_TEXT("setting", name));
    return ERR_STORE;
}

static enum err settings_apply(struct store *s)
{
    int got;

    for (int i = 0; i < COUNT(switches); i++)
        if (sqlite3_db_config(s->db, switches[i].op, switches[i].want, &got) != SQLITE_OK)
            return setting_failed(switches[i].name);
    for (int i = 0; i < COUNT(limits); i++)
        (void)sqlite3_limit(s->db, limits[i].id, limits[i].value);
    for (int i = 0; i < COUNT(pragmas); i++)
        if (pragmas[i].set && sqlite3_exec(s->db, pragmas[i].set, NULL, NULL, NULL) != SQLITE_OK)
            return setting_failed(pragmas[i].set);
    return OK;
}

static bool pragma_is(struct store *s, const char *get, const char *want)
{
    sqlite3_stmt *q = NULL;
    bool same = false;

    s->checking = true; /* no role may ask pragmas; we may */
    if (sqlite3_prepare_v2(s->db, get, -1, &q, NULL) == SQLITE_OK && sqlite3_step(q) == SQLITE_ROW)
        same = strcmp((const char *)sqlite3_column_text(q, 0), want) == 0;
    (void)sqlite3_finalize(q);
    s->checking = false;
    return same;
}

enum err store_settings_check(struct store *s)
{
    int got;

    for (int i = 0; i < COUNT(switches); i++)
        if (sqlite3_db_config(s->db, switches[i].op, -1, &got) != SQLITE_OK
            || got != switches[i].want)
            return setting_failed(switches[i].name);
    for (int i = 0; i < COUNT(limits); i++)
        if (sqlite3_limit(s->db, limits[i].id, -1) != limits[i].value)
            return setting_failed(limits[i].name);
    for (int i = 0; i < COUNT(pragmas); i++)
        if ((s->data_dir || !pragmas[i].of_file) && !pragma_is(s, pragmas[i].get, pragmas[i].want))
            return setting_failed(pragmas[i].get);
    return OK;
}

enum err store_connect(struct store *s, const char *path)
{
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE
                      | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE
                      | (s->data_dir ? 0 : SQLITE_OPEN_MEMORY);
    const int rc = sqlite3_open_v2(path, &s->db, flags, NULL);

    if (rc != SQLITE_OK)
        return store_err(s, rc);
    return settings_apply(s);
}

/* A statement that the role may not run stays null; that it is spelt rightly is tried all the same.
 */
static enum err prepare(struct store *s, const char *topic, const char *sql, sqlite3_stmt **out)
{
    int rc = sqlite3_prepare_v3(s->db, sql, -1, SQLITE_PREPARE_PERSISTENT, out, NULL);

    if ((rc & 0xff) == SQLITE_AUTH) {
        s->checking = true;
        rc = sqlite3_prepare_v3(s->db, sql, -1, 0, out, NULL);
        s->checking = false;
        (void)sqlite3_finalize(*out);
        *out = NULL;
    }
    if (rc == SQLITE_OK)
        return OK;
    /* Our own constant text and names of the schema: no values. */
    log_event(LOG_ERROR, "store_statement_wrong", LOG_TEXT("topic", topic), LOG_TEXT("sql", sql),
              LOG_TEXT("error", sqlite3_errmsg(s->db)));
    return ERR_STORE;
}

static enum err prepare_all(struct arena *a, struct store *s)
{
    const struct {
        const char *sql;
        sqlite3_stmt **out;
    } own[] = { { "BEGIN IMMEDIATE", &s->begin_write },
                { "BEGIN", &s->begin_read },
                { "COMMIT", &s->commit },
                { "ROLLBACK", &s->rollback } };
    int count = 0;
    enum err e = OK;

    s->first = ARENA_ARRAY(a, int, (size_t)store_topic_count);
    for (int i = 0; i < store_topic_count; i++) {
        s->first[i] = count;
        count += store_topics[i]->count;
    }
    s->statements = ARENA_ARRAY(a, sqlite3_stmt *, (size_t)count);
    for (int i = 0; i < COUNT(own) && e == OK; i++)
        e = prepare(s, "transaction", own[i].sql, own[i].out);
    for (int i = 0; i < store_topic_count && e == OK; i++)
        for (int k = 0; k < store_topics[i]->count && e == OK; k++) {
            must(store_topics[i]->sql[k]);
            e = prepare(s, store_topics[i]->name, store_topics[i]->sql[k],
                        &s->statements[s->first[i] + k]);
        }
    return e;
}

static void store_close(void *what)
{
    struct store *s = what;

    if (s->db)
        store_rollback(s);
    for (sqlite3_stmt *q; s->db && (q = sqlite3_next_stmt(s->db, NULL));)
        (void)sqlite3_finalize(q);
    (void)sqlite3_close(s->db);
    store_lock_forget(s);
    if (s->lock_fd >= 0)
        (void)close(s->lock_fd);
    if (s->journal_fd >= 0)
        (void)close(s->journal_fd);
}

/* A process has one thread and one connection: SQLite needs no mutexes and no count of its memory,
 * which took a tenth of a page's time. Only before its first use in a process can this be said;
 * later openings are told that it is settled. */
static void engine_prepare(void)
{
    const int threads = sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    const int count = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);

    must((threads == SQLITE_OK || threads == SQLITE_MISUSE) && count == threads);
}

struct store *store_blank(struct arena *a, enum store_role role)
{
    struct store *s = ARENA_NEW(a, struct store);

    engine_prepare();

    must(role > STORE_ROLE_UNSET && role < STORE_ROLE__COUNT);
    s->role = role;
    s->lock_fd = s->journal_fd = -1;
    s->lock_wait_ms = LOCK_WAIT_MS;
    arena_on_reset(a, store_close, s);
    return s;
}

static enum err guard_and_prepare(struct arena *a, struct store *s)
{
    if (sqlite3_set_authorizer(s->db, store_authorize, s) != SQLITE_OK)
        return setting_failed("authorizer");
    return prepare_all(a, s);
}

enum err store_open(struct arena *a, const char *data_dir, enum store_role role, struct store **out)
{
    struct store *s = store_blank(a, role);
    char real[PATH_MAX];
    enum err e;

    /* NOFOLLOW refuses links anywhere in the path; those of the directory were the operator's. */
    if (!realpath(data_dir, real)) {
        log_event(LOG_ERROR, "store_directory_failed", LOG_NUMBER("errno", errno));
        return ERR_STORE;
    }
    s->data_dir = arena_strdup(a, real);
    s->lock_fd =
        open(arena_printf(a, "%s/" STORE_LOCK_NAME, real), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (s->lock_fd < 0) {
        log_event(LOG_ERROR, "store_lock_missing", LOG_NUMBER("errno", errno));
        return ERR_STORE;
    }
    if ((e = store_lock_prepare(a, s)) != OK
        || (e = store_connect(s, arena_printf(a, "%s/" STORE_FILE_NAME, real))) != OK
        || (e = store_settings_check(s)) != OK || (e = store_schema_check(s)) != OK
        || (e = guard_and_prepare(a, s)) != OK)
        return e;
    *out = s;
    return OK;
}

enum err store_open_memory(struct arena *a, enum store_role role, struct store **out)
{
    struct store *s = store_blank(a, role);
    enum err e;

    s->journal_fd = memfd_create("journal", MFD_CLOEXEC);
    if (s->journal_fd < 0)
        return setting_failed("memfd");
    if ((e = store_connect(s, ":memory:")) != OK || (e = store_settings_check(s)) != OK
        || (e = store_schema_apply(s, NULL)) != OK || (e = guard_and_prepare(a, s)) != OK)
        return e;
    *out = s;
    return OK;
}

int store_statements(const struct store *s)
{
    return s->used;
}

void store_statements_reset(struct store *s)
{
    s->used = 0;
}

bool store_is_broken(const struct store *s)
{
    return s->broken;
}

enum store_role store_role_of(const struct store *s)
{
    return s->role;
}
