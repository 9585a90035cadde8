/* The verifier of the audit log: every attack of security.md L3, bridges (L5) and speed. */
#include "store/fixture.h"

#include "base/clock.h"
#include "store/audit.h"

static const uint8_t key[STORE_KEY_BYTES] = { 1, 2, 3 };
static const uint8_t other_key[STORE_KEY_BYTES] = { 9 };

static enum err add_rows(struct store *s, int count, int64_t at_utc)
{
    enum err e = store_begin_write(s);

    for (int i = 0; i < count && e == OK; i++) {
        const struct store_audit row = { .at_utc = at_utc + i,
                                         .site = STORE_AUDIT_STAFF,
                                         .outcome = STORE_AUDIT_DONE,
                                         .role = "caseworker",
                                         .staff_id = 1 + i % 7,
                                         .source = "192.0.2.1",
                                         .action = "person.view",
                                         .object_kind = "person",
                                         .object_id = "dddddddddddddddddddddddddd",
                                         .person_id = 1 + i % 5,
                                         .purpose = "case",
                                         .request_ref = "abcd2345",
                                         .is_time_search = i % 3 == 0,
                                         .from_day = 20000,
                                         .to_day = 20010,
                                         .shown = i % 4 };

        e = store_audit_add(s, &row);
    }
    return e == OK ? store_commit(s) : e;
}

static struct store_audit_report verify(struct store *s, const char *heads)
{
    struct store_audit_report report;

    CHECK_INT("verify runs", store_audit_verify(s, key, heads, &report), OK);
    return report;
}

/* The log of twelve rows, heads exported at 6 and 12. */
static struct store *fresh(struct arena *a, const char *dir, const char *heads)
{
    struct store *s = fixture_open(a, dir, STORE_MAINTENANCE);

    CHECK_INT("six rows", add_rows(s, 6, 1000), OK);
    CHECK_INT("head at six", store_audit_export_head(s, key, heads, 2000), OK);
    CHECK_INT("six more", add_rows(s, 6, 3000), OK);
    CHECK_INT("head at twelve", store_audit_export_head(s, key, heads, 4000), OK);
    CHECK_INT("the same head again is no news", store_audit_export_head(s, key, heads, 4001), OK);
    return s;
}

#define DROP_TRIGGERS                                                                              \
    "DROP TRIGGER IF EXISTS audit_log_never_changed; DROP TRIGGER IF EXISTS"                       \
    " audit_log_never_deleted; DROP TRIGGER IF EXISTS audit_log_without_gaps;"                     \
    " DROP TRIGGER IF EXISTS audit_bridge_never_changed;"
/* CHECKs do not stop an attacker with the file in hand. */
#define FREE "PRAGMA ignore_check_constraints = ON;" DROP_TRIGGERS

struct attack {
    const char *name;
    const char *sql;
    int64_t bad; /* the row that must be named */
};

/* clang-format off */
static const struct attack attacks[] = {
    { "L3 at_utc",        "UPDATE audit_log SET at_utc = at_utc + 1 WHERE sequence = 4",             4 },
    { "L3 site",          "UPDATE audit_log SET site = 'citizen' WHERE sequence = 4",                4 },
    { "L3 role",          "UPDATE audit_log SET role = 'team_leader' WHERE sequence = 4",            4 },
    { "L3 staff_id",      "UPDATE audit_log SET staff_id = 99 WHERE sequence = 4",                   4 },
    { "L3 staff_id null", "UPDATE audit_log SET staff_id = NULL WHERE sequence = 4",                 4 },
    { "L3 actor_id",      "UPDATE audit_log SET actor_id = 5 WHERE sequence = 4",                    4 },
    { "L3 source",        "UPDATE audit_log SET source = '192.0.2.2' WHERE sequence = 4",            4 },
    { "L3 action",        "UPDATE audit_log SET action = 'person.viev' WHERE sequence = 4",          4 },
    { "L3 object_kind",   "UPDATE audit_log SET object_kind = 'x' WHERE sequence = 4",               4 },
    { "L3 object_id",     "UPDATE audit_log SET object_id = 'x' WHERE sequence = 4",                 4 },
    { "L3 person_id",     "UPDATE audit_log SET person_id = 77 WHERE sequence = 4",                  4 },
    { "L3 purpose",       "UPDATE audit_log SET purpose = 'case ' WHERE sequence = 4",               4 },
    { "L3 purpose empty", "UPDATE audit_log SET purpose = '' WHERE sequence = 4",                    4 },
    { "L3 outcome",       "UPDATE audit_log SET outcome = 'denied' WHERE sequence = 4",              4 },
    { "L3 request_ref",   "UPDATE audit_log SET request_ref = NULL WHERE sequence = 4",              4 },
    { "L3 criterion",     "UPDATE audit_log SET criterion = '' WHERE sequence = 4",                  4 },
    { "L3 detail",        "UPDATE audit_log SET detail = 'x' WHERE sequence = 4",                    4 },
    { "L3 from_day",      "UPDATE audit_log SET from_day = 1 WHERE sequence = 4",                    4 },
    { "L3 to_day",        "UPDATE audit_log SET to_day = 1 WHERE sequence = 4",                      4 },
    { "L3 shown",         "UPDATE audit_log SET shown = shown + 1 WHERE sequence = 4",               4 },
    { "L3 previous_hash", "UPDATE audit_log SET previous_hash = zeroblob(32) WHERE sequence = 4",    4 },
    { "L3 hash",          "UPDATE audit_log SET hash = zeroblob(32) WHERE sequence = 4",             4 },
    { "L3 first row",     "UPDATE audit_log SET detail = 'x' WHERE sequence = 1",                    1 },
    { "L3 last row",      "UPDATE audit_log SET detail = 'x' WHERE sequence = 12",                  12 },
    { "L3 text between columns",
      "UPDATE audit_log SET object_kind = 'personddd', object_id = 'ddddddddddddddddddddddd'"
      " WHERE sequence = 4",                                                                         4 },
    { "L3 removed",       "DELETE FROM audit_log WHERE sequence = 5",                                5 },
    { "L3 first removed", "DELETE FROM audit_log WHERE sequence = 1",                                1 },
    { "L3 removed and closed up",
      "DELETE FROM audit_log WHERE sequence = 5;"
      "UPDATE audit_log SET sequence = -(sequence - 1) WHERE sequence > 5;"
      "UPDATE audit_log SET sequence = -sequence WHERE sequence < 0",                                5 },
    { "L3 inserted",
      "UPDATE audit_log SET sequence = -(sequence + 1) WHERE sequence > 5;"
      "UPDATE audit_log SET sequence = -sequence WHERE sequence < 0;"
      "INSERT INTO audit_log SELECT 6, at_utc, site, role, staff_id, actor_id, source, action,"
      " object_kind, object_id, person_id, purpose, outcome, request_ref, criterion, detail,"
      " from_day, to_day, shown, hash, hash FROM audit_log WHERE sequence = 5",                      6 },
    { "L3 swapped",
      "UPDATE audit_log SET sequence = -1 WHERE sequence = 7;"
      "UPDATE audit_log SET sequence = 7 WHERE sequence = 8;"
      "UPDATE audit_log SET sequence = 8 WHERE sequence = -1",                                       7 },
    { "L3 tail cut",      "DELETE FROM audit_log WHERE sequence > 9",                               10 },
    { "L3 last row cut",  "DELETE FROM audit_log WHERE sequence = 12",                              12 },
    { "L3 all cut",       "DELETE FROM audit_log",                                                   1 },
    { "L3 false bridge",
      "INSERT INTO audit_bridge SELECT 5, hash, zeroblob(32), 1 FROM audit_log WHERE sequence = 5;"
      "DELETE FROM audit_log WHERE sequence <= 5",                                                   5 },
}; /* clang-format on */

static void each_attack(struct arena *a)
{
    for (size_t i = 0; i < sizeof attacks / sizeof *attacks; i++) {
        struct arena *own = arena_new();
        const char *dir = fixture_migrated(a), *heads = arena_printf(a, "%s/heads", dir);
        struct store *s = fresh(own, dir, heads);
        struct store_audit_report report = verify(s, heads);

        CHECK("L3 sound before", report.sound);
        CHECK_INT("L3 all rows", report.rows, 12);
        CHECK_INT("L3 all heads", report.heads, 2);
        if (!CHECK(attacks[i].name, fixture_sql(s, FREE) && fixture_sql(s, attacks[i].sql)))
            fprintf(stderr, "    %s\n", sqlite3_errmsg(s->db));
        report = verify(s, heads);
        CHECK(attacks[i].name, !report.sound && report.why[0]);
        CHECK_INT(attacks[i].name, report.bad_sequence, attacks[i].bad);
        arena_free(own);
        fixture_remove(a, dir);
    }
}

/* A chain built anew, with right hashes: only the exported heads tell. */
static void rebuilt(struct arena *a)
{
    const char *dir = fixture_migrated(a), *heads = arena_printf(a, "%s/heads", dir);
    struct store *s = fresh(a, dir, heads);
    struct store_audit_report report;

    CHECK("L3 emptied", fixture_sql(s, DROP_TRIGGERS "DELETE FROM audit_log"));
    CHECK_INT("L3 built anew", add_rows(s, 14, 1001), OK);
    report = verify(s, NULL);
    CHECK("L3 without heads it looks sound", report.sound);
    report = verify(s, heads);
    CHECK("L3 rebuilt", !report.sound);
    CHECK_INT("L3 rebuilt: the first head that differs", report.bad_sequence, 6);
    fixture_remove(a, dir);
}

static void copy(struct arena *a, const char *from, const char *to)
{
    const char *command =
        arena_printf(a, "cp '%s' '%s' && cp '%s-wal' '%s-wal'", from, to, from, to);

    CHECK("copied", system(command) == 0);
}

/* The whole database replaced by an older copy of itself. */
static void older_copy(struct arena *a)
{
    const char *dir = fixture_migrated(a), *heads = arena_printf(a, "%s/heads", dir);
    const char *db = arena_printf(a, "%s/jobsamtale.db", dir),
               *kept = arena_printf(a, "%s/kept", dir);
    struct arena *own = arena_new();
    struct store *s = fresh(own, dir, heads);
    struct store_audit_report report;

    copy(a, db, kept);
    CHECK_INT("L3 later rows", add_rows(s, 3, 5000), OK);
    CHECK_INT("L3 later head", store_audit_export_head(s, key, heads, 6000), OK);
    report = verify(s, heads);
    CHECK("L3 sound before", report.sound);
    arena_free(own);
    (void)unlink(arena_printf(a, "%s-shm", db));
    copy(a, kept, db);
    s = fixture_open(a, dir, STORE_MAINTENANCE);
    report = verify(s, heads);
    CHECK("L3 older copy", !report.sound);
    CHECK_INT("L3 older copy: what is missing", report.bad_sequence, 13);

    /* The old copy lives on: its next head says otherwise than the lost ones. */
    CHECK_INT("L3 lives on", add_rows(s, 2, 7000), OK);
    CHECK_INT("L3 its head", store_audit_export_head(s, key, heads, 8000), OK);
    report = verify(s, heads);
    CHECK("L3 older copy that lives on", !report.sound);
    fixture_remove(a, dir);
}

static void spoil(const char *path, off_t at, char with)
{
    const int fd = open(path, O_WRONLY);

    CHECK("spoilt", fd >= 0 && pwrite(fd, &with, 1, at) == 1);
    (void)close(fd);
}

static void heads_attacked(struct arena *a)
{
    const char *dir = fixture_migrated(a), *heads = arena_printf(a, "%s/heads", dir);
    struct store *s = fresh(a, dir, heads);
    struct store_audit_report report;
    struct stat st;

    CHECK("heads are private", stat(heads, &st) == 0 && (st.st_mode & 0777) == 0600);
    CHECK_INT("L2 another key", store_audit_verify(s, other_key, heads, &report), OK);
    CHECK("L2 another key fails", !report.sound);
    CHECK("L2 heads gone", !verify(s, arena_printf(a, "%s/none", dir)).sound);
    spoil(heads, 0, '7'); /* the sequence of the first line */
    CHECK("L2 a changed head", !verify(s, heads).sound);
    spoil(heads, 0, 'x');
    CHECK("L2 an unreadable head", !verify(s, heads).sound);
    fixture_remove(a, dir);
}

static void cut(struct arena *a)
{
    const char *dir = fixture_migrated(a), *heads = arena_printf(a, "%s/heads", dir);
    struct store *s = fresh(a, dir, heads);
    struct store_audit_report report;
    int64_t gone = -1;

    CHECK_INT("L5 nothing is old", store_audit_cut(s, key, 900, 100, 9000, &gone), OK);
    CHECK_INT("L5 nothing cut", gone, 0);
    CHECK_INT("L5 nothing recorded", fixture_number(s, "SELECT count(*) FROM audit_log"), 12);
    CHECK_INT("L5 at most four", store_audit_cut(s, key, 2000, 4, 9000, &gone), OK);
    CHECK_INT("L5 four cut", gone, 4);
    CHECK_INT("L5 the rest", store_audit_cut(s, key, 2000, 100, 9001, &gone), OK);
    CHECK_INT("L5 two cut", gone, 2);
    CHECK_INT("L5 recorded twice",
              fixture_number(s, "SELECT count(*) FROM audit_log WHERE action = 'audit.cut'"), 2);
    report = verify(s, heads);
    CHECK("L5 the rest verifies", report.sound);
    CHECK_INT("L5 rows left", report.rows, 8);
    CHECK_INT("L5 both heads compared", report.heads, 2);
    CHECK("L2 no deletion behind the bridge",
          !fixture_sql(s, "DELETE FROM audit_log WHERE sequence = 7"));
    CHECK("L5 a bridge is never deleted", !fixture_sql(s, "DELETE FROM audit_bridge"));
    CHECK("L5 a bridge is never changed", !fixture_sql(s, "UPDATE audit_bridge SET at_utc = 1"));
    CHECK("L5 spoilt", fixture_sql(s, FREE "UPDATE audit_bridge SET hash = zeroblob(32)"
                                           " WHERE through_sequence = 4"));
    CHECK("L5 a changed bridge", !verify(s, heads).sound);
    fixture_remove(a, dir);
}

/* A tenth of the million, in a tenth of the minute (sanitizers and slow disks included). */
static void speed(struct arena *a)
{
    const char *dir = fixture_migrated(a);
    struct store *s = fixture_open(a, dir, STORE_MAINTENANCE);
    struct store_audit_report report;
    int64_t began;

    for (int i = 0; i < 20; i++)
        CHECK_INT("L3 many rows", add_rows(s, 5000, 1000 + i), OK);
    began = clock_monotonic_ms();
    report = verify(s, NULL);
    CHECK("L3 100 000 rows in six seconds", clock_monotonic_ms() - began < 6000);
    CHECK("L3 100 000 rows are sound", report.sound);
    CHECK_INT("L3 100 000 rows were checked", report.rows, 100000);
    fprintf(stderr, "100 000 audit rows verified in %d ms\n", (int)(clock_monotonic_ms() - began));
    fixture_remove(a, dir);
}

int main(void)
{
    struct arena *a = arena_new();

    each_attack(a);
    rebuilt(a);
    older_copy(a);
    heads_attacked(a);
    cut(a);
    speed(a);
    arena_free(a);
    return CHECK_DONE();
}
