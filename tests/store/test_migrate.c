/* Making the data directory: modes, keys, what an edited or newer schema leads to. */
#include "store/fixture.h"

#include <fcntl.h>

static int mode(struct arena *a, const char *dir, const char *name)
{
    struct stat st;

    return stat(arena_printf(a, "%s/%s", dir, name), &st) == 0 ? (int)(st.st_mode & 0777) : -1;
}

static void files(struct arena *a, const char *dir)
{
    uint8_t server[STORE_KEY_BYTES], again[STORE_KEY_BYTES], audit[STORE_KEY_BYTES];
    int applied = -1;

    CHECK_INT("migrates", store_migrate(dir, &applied), OK);
    CHECK_INT("all applied", applied, store_migration_count);
    CHECK("the core and the domain at least", store_migration_count >= 2);
    CHECK_INT("D2 directory", mode(a, dir, "."), 0700);
    CHECK_INT("D2 journal", mode(a, dir, "journal"), 0700);
    CHECK_INT("D2 database", mode(a, dir, "jobsamtale.db"), 0600);
    CHECK_INT("D2 write-ahead log", mode(a, dir, "jobsamtale.db-wal"), 0600);
    CHECK_INT("D2 lock", mode(a, dir, "write.lock"), 0600);
    CHECK_INT("D2 server key", mode(a, dir, "server.key"), 0600);
    CHECK_INT("L2 audit folder", store_audit_folder(a, arena_printf(a, "%s/audit", dir)), OK);
    CHECK_INT("D2 audit key", mode(a, dir, "audit/audit.key"), 0600);
    CHECK_INT("server key", store_server_key(dir, server), OK);
    CHECK_INT("audit key", store_audit_key(arena_printf(a, "%s/audit", dir), audit), OK);
    CHECK("two keys", memcmp(server, audit, sizeof server) != 0);

    CHECK_INT("again", store_migrate(dir, &applied), OK);
    CHECK_INT("nothing missing", applied, 0);
    CHECK_INT("server key again", store_server_key(dir, again), OK);
    CHECK("the key stays", memcmp(server, again, sizeof server) == 0);

    CHECK("opened up", chmod(dir, 0755) == 0);
    CHECK_INT("and again", store_migrate(dir, NULL), OK);
    CHECK_INT("D2 closed again", mode(a, dir, "."), 0700);
}

/* Two system users of one group, and back: what SQLite and the journal made follows. */
static void shared(struct arena *a, const char *dir)
{
    const int current = open(arena_printf(a, "%s/journal/current", dir), O_CREAT | O_WRONLY, 0600);
    /* clang-format off */
    static const struct { const char *name; int alone, shared; } cases[] = {
        { ".",                 0700, 0770 },
        { "journal",           0700, 0770 },
        { "journal/current",   0600, 0660 },
        { "jobsamtale.db",     0600, 0660 },
        { "jobsamtale.db-wal", 0600, 0660 },
        { "jobsamtale.db-shm", 0600, 0660 },
        { "write.lock",        0600, 0660 },
        { "server.key",        0600, 0640 },
        { "audit",             0700, 0700 },
        { "audit/audit.key",   0600, 0600 },
    }; /* clang-format on */

    must(current >= 0 && close(current) == 0);
    CHECK_INT("P1 shared", store_migrate_shared(dir, NULL), OK);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK_INT(arena_printf(a, "P1 shared: %s", cases[i].name), mode(a, dir, cases[i].name),
                  cases[i].shared);
    CHECK_INT("P1 alone again", store_migrate(dir, NULL), OK);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK_INT(arena_printf(a, "P1 alone again: %s", cases[i].name), mode(a, dir, cases[i].name),
                  cases[i].alone);
}

static void bad_keys(struct arena *a, const char *dir)
{
    const char *path = arena_printf(a, "%s/server.key", dir);
    uint8_t key[STORE_KEY_BYTES];
    int kept = fixture_hush();

    CHECK_INT("too short", truncate(path, 31), 0);
    CHECK_INT("a short key is none", store_server_key(dir, key), ERR_STORE);
    CHECK_INT("too long", truncate(path, 33), 0);
    CHECK_INT("a long key is none", store_server_key(dir, key), ERR_STORE);
    CHECK_INT("gone", unlink(path), 0);
    CHECK_INT("no key", store_server_key(dir, key), ERR_STORE);
    fixture_speak(kept);
}

static enum err open_hushed(struct arena *a, const char *dir)
{
    struct store *s = NULL;
    const int kept = fixture_hush();
    enum err e = store_open(a, dir, STORE_CITIZEN, &s);

    fixture_speak(kept);
    return e;
}

static enum err migrate_hushed(const char *dir)
{
    const int kept = fixture_hush();
    enum err e = store_migrate(dir, NULL);

    fixture_speak(kept);
    return e;
}

static void versions(struct arena *a)
{
    const char *dir = fixture_migrated(a);
    struct arena *own = arena_new();
    struct store *s = fixture_open(own, dir, STORE_ADMIN);

    CHECK_INT("recorded", fixture_number(s, "SELECT count(*) FROM schema_version"),
              store_migration_count);
    CHECK("newer", fixture_sql(s, "INSERT INTO schema_version VALUES (999, 'x', zeroblob(32), 1)"));
    CHECK_INT("a newer database does not open", open_hushed(a, dir), ERR_STORE);
    CHECK_INT("and is not migrated", migrate_hushed(dir), ERR_STORE);
    CHECK("mended", fixture_sql(s, "DELETE FROM schema_version WHERE number = 999"));
    CHECK_INT("opens again", open_hushed(a, dir), OK);
    CHECK("edited", fixture_sql(s, "UPDATE schema_version SET sha256 = zeroblob(32)"
                                   " WHERE number = 1"));
    CHECK_INT("an edited migration does not open", open_hushed(a, dir), ERR_STORE);
    CHECK_INT("and is not migrated over", migrate_hushed(dir), ERR_STORE);
    CHECK("missing", fixture_sql(s, "DELETE FROM schema_version WHERE number = 2"));
    CHECK_INT("a missing migration does not open", open_hushed(a, dir), ERR_STORE);
    arena_free(own);
    fixture_remove(a, dir);
}

/* A migration that fails leaves nothing of itself. */
static void failing(struct arena *a)
{
    const char *dir = fixture_migrated(a);
    struct arena *own = arena_new();
    struct store *s = fixture_open(own, dir, STORE_ADMIN);
    const int64_t tables = fixture_number(s, "SELECT count(*) FROM sqlite_master");

    /* The tables of the domain are there already: applying it anew fails at its first line. */
    CHECK("forgotten", fixture_sql(s, "DELETE FROM schema_version WHERE number = 2"));
    CHECK_INT("fails", migrate_hushed(dir), ERR_STORE);
    CHECK_INT("nothing by halves", fixture_number(s, "SELECT count(*) FROM sqlite_master"), tables);
    CHECK_INT("not recorded", fixture_number(s, "SELECT count(*) FROM schema_version"),
              store_migration_count - 1);
    arena_free(own);
    fixture_remove(a, dir);
}

static void not_a_database(struct arena *a)
{
    const char *dir = fixture_migrated(a);
    const int fd = open(arena_printf(a, "%s/jobsamtale.db", dir), O_WRONLY | O_TRUNC);

    CHECK("spoilt", fd >= 0 && write(fd, "this is no database at all, only text", 37) == 37);
    (void)close(fd);
    (void)unlink(arena_printf(a, "%s/jobsamtale.db-wal", dir)); /* else it holds every page */
    CHECK_INT("D8 no database", open_hushed(a, dir), ERR_STORE);
    fixture_remove(a, dir);
}

int main(void)
{
    struct arena *a = arena_new();
    const char *folder = fixture_folder(a), *dir = arena_printf(a, "%s/data", folder);

    (void)umask(022);
    files(a, dir);
    shared(a, dir);
    bad_keys(a, dir);
    versions(a);
    failing(a);
    not_a_database(a);
    CHECK_INT("umask is given back", (int)umask(022), 022);
    fixture_remove(a, folder);
    arena_free(a);
    return CHECK_DONE();
}
