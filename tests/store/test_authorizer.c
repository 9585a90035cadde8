/* The second layer (security.md A6): what each pool's SQL may touch, whatever a bug asks for. */
#include "store/fixture.h"

#include "store/audit.h"
#include "store/staff.h"

enum {
    C = 1 << STORE_CITIZEN,
    S = 1 << STORE_STAFF,
    IC = 1 << STORE_SIGNIN_CITIZEN,
    IS = 1 << STORE_SIGNIN_STAFF,
    M = 1 << STORE_MAINTENANCE,
    A = 1 << STORE_ADMIN,
    ALL = C | S | IC | IS | M | A
};

/* clang-format off */
static const struct {
    const char *name, *sql;
    int roles; /* for whom it prepares */
} cases[] = {
    { "A6 names of staff",            "SELECT full_name, phone FROM staff_user",                       ALL },
    { "A6 user names",                "SELECT user_name FROM staff_user",                              S | IS | M | A },
    { "A6 roles of staff",            "SELECT role FROM staff_user",                                   S | IS | M | A },
    { "A6 staff passwords",           "SELECT password_phc FROM staff_user",                           IS | A },
    { "A6 all of staff",              "SELECT * FROM staff_user",                                      IS | A },
    { "A6 staff password changed",    "UPDATE staff_user SET password_phc = NULL WHERE id = 1",        IS | A },
    { "A6 staff role changed",        "UPDATE staff_user SET role = 'administrator' WHERE id = 1",     A },
    { "A6 staff added",               "INSERT INTO staff_user (id) VALUES (1)",                        A },
    { "A6 staff deleted",             "DELETE FROM staff_user",                                        0 },
    { "L2 audit changed",             "UPDATE audit_log SET detail = ''",                              0 },
    { "L2 audit deleted",             "DELETE FROM audit_log WHERE sequence = 1",                      M },
    { "L2 bridge changed",            "UPDATE audit_bridge SET at_utc = 1",                            0 },
    { "L2 bridge deleted",            "DELETE FROM audit_bridge",                                      0 },
    { "L2 bridge added",              "INSERT INTO audit_bridge (hash) VALUES (NULL)",                 M },
    { "L2 audit read",                "SELECT person_id FROM audit_log",                               S | M | A },
    { "L2 audit head",                "SELECT sequence, hash FROM audit_log",                          ALL },
    { "S10 code's hash",              "SELECT hash FROM login_code",                                   IC | M | A },
    { "S10 code made",                "INSERT INTO login_code (hash) VALUES (NULL)",                   S | M | A },
    { "S9 failures",                  "SELECT failures FROM signin_failure",                           S | IC | IS | M | A },
    { "S9 failures made",             "INSERT INTO signin_failure (failures) VALUES (1)",              IC | IS | M | A },
    { "unit renamed",                 "UPDATE unit SET name = 'x'",                                    A },
    { "A6 a decision's letter",       "SELECT letter FROM decision",                                   C | S | A },
    { "A6 how it was weighed",        "SELECT considerations FROM decision",                           S | A },
    { "A6 what it was built on",      "SELECT facts FROM decision",                                    S | A },
    { "A6 who approved it",           "SELECT approved_by FROM decision",                              S | A },
    { "A6 all of it",                 "SELECT * FROM decision",                                        S | A },
    { "A5 a decision changed",        "UPDATE decision SET letter = 'x'",                              0 },
    { "A6 a revocation's facts",      "SELECT facts FROM revocation",                                  S | M | A },
    { "A6 a revocation's state",      "UPDATE revocation SET state = 'dropped'",                       S | A },
    { "A6 whose talk it is",          "UPDATE booking SET person_id = 2 WHERE id = 1",                 S | A },
    { "A6 whose session it is",       "UPDATE session SET person_id = 2 WHERE id = 1",                 0 },
    { "A6 whose draft it is",         "UPDATE draft SET account = 'x'",                                0 },
    { "A6 a guidance's note",         "SELECT note FROM guidance",                                     S | M | A },
    { "A6 the seal of a bridge",      "SELECT seal FROM audit_bridge",                                 M | A },
    { "S04 a case closed",            "UPDATE person SET closed_on = 20000, closed_why = 'ended', version = 2", S | A },
    { "outage deleted",               "DELETE FROM outage",                                            0 },
    { "A6 attach",                    "ATTACH 'x.db' AS x",                                       0 },
    { "A6 detach",                    "DETACH main",                                                   0 },
    { "A6 alter",                     "ALTER TABLE unit ADD COLUMN x TEXT",                            0 },
    { "A6 drop",                      "DROP TABLE audit_log",                                          0 },
    { "A6 drop trigger",              "DROP TRIGGER audit_log_never_changed",                          0 },
    { "A6 create",                    "CREATE TABLE x (y)",                                            0 },
    { "A6 create temp",               "CREATE TEMP TABLE x (y)",                                       0 },
    { "A6 temp trigger",              "CREATE TEMP TRIGGER x AFTER INSERT ON draft BEGIN SELECT 1; END", 0 },
    { "A6 view",                      "CREATE VIEW x AS SELECT 1",                                     0 },
    { "A6 load extension",            "SELECT load_extension('x.so')",                            0 },
    { "A6 pragma",                    "PRAGMA writable_schema = ON",                                   0 },
    { "A6 query_only off",            "PRAGMA synchronous = OFF",                                      0 },
    { "A6 recursive triggers off",    "PRAGMA recursive_triggers = OFF",                               0 },
    { "A6 integrity check",           "PRAGMA integrity_check",                                        M | A },
    { "A6 the schema",                "SELECT sql FROM sqlite_master",                                 0 },
    { "A6 vacuum",                    "VACUUM INTO 'x.db'",                                       0 },
    { "A6 reindex",                   "REINDEX",                                                       0 },
    { "A6 savepoint",                 "SAVEPOINT x",                                                   0 },
}; /* clang-format on */

/* Whether it prepares. VACUUM asks only when it runs. */
static bool may(struct store *s, const char *sql)
{
    sqlite3_stmt *q = NULL;
    bool ok = sqlite3_prepare_v2(s->db, sql, -1, &q, NULL) == SQLITE_OK;

    if (ok && strncmp(sql, "VACUUM", 6) == 0)
        ok = sqlite3_step(q) == SQLITE_DONE;
    (void)sqlite3_finalize(q);
    return ok;
}

static void each_role(void)
{
    for (int role = STORE_CITIZEN; role < STORE_ROLE__COUNT; role++) {
        struct arena *a = arena_new();
        struct store *s = NULL;

        CHECK_INT("opens", store_open_memory(a, (enum store_role)role, &s), OK);
        for (size_t i = 0; s && i < sizeof cases / sizeof *cases; i++) {
            const bool want = cases[i].roles >> role & 1;

            if (!CHECK(cases[i].name, may(s, cases[i].sql) == want))
                fprintf(stderr, "    role %d: want %s\n", role, want ? "yes" : "no");
        }
        arena_free(a);
    }
}

/* A right to one column is no right to one whose name holds it. */
static void columns(void)
{
    CHECK("whole names: id", store_has_right(STORE_CITIZEN, STORE_READ, "staff_user", "id"));
    CHECK("whole names: unit_id",
          store_has_right(STORE_CITIZEN, STORE_READ, "staff_user", "unit_id"));
    CHECK("whole names: unit", !store_has_right(STORE_CITIZEN, STORE_READ, "staff_user", "unit"));
    CHECK("whole names: name", !store_has_right(STORE_CITIZEN, STORE_READ, "staff_user", "name"));
    CHECK("unknown table", !store_has_right(STORE_ADMIN, STORE_READ, "nothing", NULL));
    CHECK("no column of it", !store_has_right(STORE_CITIZEN, STORE_DELETE, "staff_user", NULL));
}

/* The triggers hold for whoever gets past the authorizer. */
static void triggers(void)
{
    struct arena *a = arena_new();
    struct store *s;
    const struct store_audit row = { .at_utc = 5,
                                     .site = STORE_AUDIT_COMMAND,
                                     .outcome = STORE_AUDIT_DONE,
                                     .role = "administrator",
                                     .source = "",
                                     .action = "user.add" };

    CHECK_INT("opens", store_open_memory(a, STORE_ADMIN, &s), OK);
    CHECK_INT("begin", store_begin_write(s), OK);
    CHECK_INT("a row", store_audit_add(s, &row), OK);
    CHECK_INT("another", store_audit_add(s, &row), OK);
    CHECK_INT("commit", store_commit(s), OK);
    CHECK("L2 no update", !fixture_sql(s, "UPDATE audit_log SET detail = 'x'"));
    CHECK("L2 no delete", !fixture_sql(s, "DELETE FROM audit_log"));
    CHECK("L2 no replace",
          !fixture_sql(s, "INSERT OR REPLACE INTO audit_log SELECT 2, at_utc, site,"
                          " role, staff_id, actor_id, source, 'other', object_kind,"
                          " object_id, person_id, purpose, outcome, request_ref,"
                          " criterion, detail, from_day, to_day, shown,"
                          " previous_hash, hash FROM audit_log WHERE sequence = 2"));
    CHECK("L2 no gap",
          !fixture_sql(s, "INSERT INTO audit_log SELECT 9, at_utc, site, role, staff_id,"
                          " actor_id, source, action, object_kind, object_id, person_id,"
                          " purpose, outcome, request_ref, criterion, detail, from_day,"
                          " to_day, shown, previous_hash, hash FROM audit_log"
                          " WHERE sequence = 2"));
    CHECK_INT("L2 two rows", fixture_number(s, "SELECT count(*) FROM audit_log"), 2);
    arena_free(a);
}

int main(void)
{
    each_role();
    columns();
    triggers();
    return CHECK_DONE();
}
