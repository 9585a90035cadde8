/* Opening the database: every setting of security.md D1 read back, statements, roles, bugs. */
#include "store/fixture.h"

static int64_t pragma(struct store *s, const char *name)
{
    return fixture_number(s, name);
}

static void settings(struct store *s)
{
    /* clang-format off */
    const struct { const char *name, *sql; int64_t want; } pragmas[] = {
        { "D1 cell_size_check",    "PRAGMA cell_size_check",    1 },
        { "D1 recursive_triggers", "PRAGMA recursive_triggers", 1 },
        { "D1 mmap_size",          "PRAGMA mmap_size",          0 },
        { "D1 busy_timeout",       "PRAGMA busy_timeout",       5000 },
        { "D1 temp_store",         "PRAGMA temp_store",         2 },
        { "D1 synchronous",        "PRAGMA synchronous",        2 },
        { "D1 foreign_keys",       "PRAGMA foreign_keys",       1 },
        { "D1 trusted_schema",     "PRAGMA trusted_schema",     0 },
        { "D2 secure_delete",      "PRAGMA secure_delete",      1 },
        { "D4 wal_autocheckpoint", "PRAGMA wal_autocheckpoint", 0 },
        { "D3 journal_mode wal",   "SELECT 1 FROM pragma_journal_mode WHERE journal_mode = 'wal'", 1 },
    };
    const struct { const char *name; int op, want; } switches[] = {
        { "D1 defensive",          SQLITE_DBCONFIG_DEFENSIVE,             1 },
        { "D1 trusted schema",     SQLITE_DBCONFIG_TRUSTED_SCHEMA,        0 },
        { "D1 foreign keys",       SQLITE_DBCONFIG_ENABLE_FKEY,           1 },
        { "D1 load extension",     SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0 },
        { "D1 dqs ddl",            SQLITE_DBCONFIG_DQS_DDL,               0 },
        { "D1 dqs dml",            SQLITE_DBCONFIG_DQS_DML,               0 },
        { "D4 no ckpt on close",   SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE,      1 },
    };
    const struct { const char *name; int id, want; } limits[] = {
        { "D1 attached",        SQLITE_LIMIT_ATTACHED,        0 },
        { "D1 length",          SQLITE_LIMIT_LENGTH,          1048576 },
        { "D1 sql length",      SQLITE_LIMIT_SQL_LENGTH,      100000 },
        { "D1 variable number", SQLITE_LIMIT_VARIABLE_NUMBER, 200 },
    }; /* clang-format on */

    for (size_t i = 0; i < sizeof pragmas / sizeof *pragmas; i++)
        CHECK_INT(pragmas[i].name, pragma(s, pragmas[i].sql), pragmas[i].want);
    for (size_t i = 0; i < sizeof switches / sizeof *switches; i++) {
        int got = -1;

        CHECK(switches[i].name, sqlite3_db_config(s->db, switches[i].op, -1, &got) == SQLITE_OK);
        CHECK_INT(switches[i].name, got, switches[i].want);
    }
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++)
        CHECK_INT(limits[i].name, sqlite3_limit(s->db, limits[i].id, -1), limits[i].want);
    CHECK("D1 flags: read and write", sqlite3_db_readonly(s->db, "main") == 0);
}

/* The check at start must notice each setting that did not take. */
static void settings_noticed(struct store *s)
{
    static const char *const spoil[] = {
        "PRAGMA synchronous = NORMAL",  "PRAGMA recursive_triggers = OFF",
        "PRAGMA cell_size_check = OFF", "PRAGMA wal_autocheckpoint = 1000",
        "PRAGMA temp_store = FILE",     "PRAGMA busy_timeout = 1",
        "PRAGMA foreign_keys = OFF",    "PRAGMA trusted_schema = ON",
        "PRAGMA secure_delete = OFF",
    };
    static const char *const mend[] = {
        "PRAGMA synchronous = FULL",   "PRAGMA recursive_triggers = ON",
        "PRAGMA cell_size_check = ON", "PRAGMA wal_autocheckpoint = 0",
        "PRAGMA temp_store = MEMORY",  "PRAGMA busy_timeout = 5000",
        "PRAGMA foreign_keys = ON",    "PRAGMA trusted_schema = OFF",
        "PRAGMA secure_delete = ON",
    };

    CHECK_INT("D1 all settings read back", store_settings_check(s), OK);
    for (size_t i = 0; i < sizeof spoil / sizeof *spoil; i++) {
        int kept;
        enum err e;

        CHECK(spoil[i], fixture_sql(s, spoil[i]));
        kept = fixture_hush();
        e = store_settings_check(s);
        fixture_speak(kept);
        CHECK_INT(spoil[i], e, ERR_STORE);
        CHECK(mend[i], fixture_sql(s, mend[i]));
    }
    CHECK_INT("D1 mended", store_settings_check(s), OK);
}

static const char *const wrong_sql[] = { "SELECT no_such_column FROM unit" };
static const struct store_topic wrong_topic = { "wrong", wrong_sql, 1 };

static void use_unlisted_topic(struct store *s)
{
    (void)store_use(s, &wrong_topic, 0);
}

static void begin_write_in_read(struct store *s)
{
    if (store_begin_read(s) == OK)
        _exit(store_begin_write(s) == OK ? 0 : 1);
}

static void begin_twice(struct store *s)
{
    if (store_begin_write(s) == OK)
        _exit(store_begin_write(s) == OK ? 0 : 1);
}

extern const struct store_topic store_draft_topic, store_maintenance_topic;

static void write_in_read(struct store *s)
{
    if (store_begin_read(s) == OK)
        (void)store_use(s, &store_draft_topic, 0); /* an INSERT */
}

static void write_outside(struct store *s)
{
    (void)store_use(s, &store_draft_topic, 0);
}

static void use_without_right(struct store *s)
{
    (void)store_use(s, &store_maintenance_topic, 7); /* integrity_check */
}

int main(void)
{
    struct arena *a = arena_new();
    const char *dir = fixture_migrated(a);
    struct store *s = fixture_open(a, dir, STORE_CITIZEN), *memory = NULL, *none = NULL;
    int kept;

    settings(s);
    settings_noticed(s);

    CHECK("D5 a read never becomes a write", fixture_dies(begin_write_in_read, s));
    CHECK("D5 transactions do not nest", fixture_dies(begin_twice, s));
    CHECK("GET: a statement that writes in a read transaction", fixture_dies(write_in_read, s));
    CHECK("GET: a statement that writes outside transactions", fixture_dies(write_outside, s));
    CHECK("A6 a statement without right is not there", fixture_dies(use_without_right, s));
    CHECK("a topic that is not listed", fixture_dies(use_unlisted_topic, s));

    CHECK_INT("role", store_role_of(s), STORE_CITIZEN);
    store_statements_reset(s);
    CHECK_INT("statements: none", store_statements(s), 0);
    CHECK_INT("statements: read begins", store_begin_read(s), OK);
    CHECK("reading", store_is_reading(s) && !store_is_writing(s));
    for (int i = 0; i < 3; i++)
        store_release(store_use(s, &store_draft_topic, 1));
    CHECK_INT("statements: three, begin not counted", store_statements(s), 3);
    store_end_read(s);
    CHECK("read is over", !store_is_reading(s));
    CHECK_INT("write begins after it", store_begin_write(s), OK);
    CHECK("writing", store_is_writing(s) && !store_is_reading(s));
    CHECK_INT("commit", store_commit(s), OK);
    store_rollback(s); /* nothing to undo: harmless */

    CHECK_INT("memory opens", store_open_memory(a, STORE_STAFF, &memory), OK);
    CHECK("memory is not broken", !store_is_broken(memory));
    CHECK_INT("memory writes", store_begin_write(memory), OK);
    CHECK_INT("memory commits", store_commit(memory), OK);

    kept = fixture_hush();
    CHECK_INT("no folder", store_open(a, "/nonexistent", STORE_CITIZEN, &none), ERR_STORE);
    CHECK_INT("D1 a link instead of the file",
              symlink("jobsamtale.db", arena_printf(a, "%s/x", dir)), 0);
    CHECK_INT("D1 moved",
              rename(arena_printf(a, "%s/jobsamtale.db", dir), arena_printf(a, "%s/y", dir)), 0);
    CHECK_INT("D1 linked", symlink("y", arena_printf(a, "%s/jobsamtale.db", dir)), 0);
    CHECK_INT("D1 NOFOLLOW refuses it", store_open(a, dir, STORE_CITIZEN, &none), ERR_STORE);
    fixture_speak(kept);
    CHECK("nothing came out", !none);

    fixture_remove(a, dir);
    arena_free(a);
    return CHECK_DONE();
}
