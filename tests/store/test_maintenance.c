/* Checkpoints (security.md D4), retention (L5) and the nightly check (D7, D8); drafts and double
 * submits, which retention ends. */
#include "store/fixture.h"

#include "store/draft.h"
#include "store/maintenance.h"
#include "store/submission.h"

enum { T = FIXTURE_NOW, DAY = 86400 };

static int64_t size(struct arena *a, const char *dir, const char *name)
{
    struct stat st;

    return stat(arena_printf(a, "%s/%s", dir, name), &st) == 0 ? (int64_t)st.st_size : -1;
}

static void save(struct store *s, const char *path, const char *body, int64_t at)
{
    CHECK_INT("begin", store_begin_write(s), OK);
    CHECK_INT("draft saved", store_draft_save(s, "p1", path, body, at), OK);
    CHECK_INT("commit", store_commit(s), OK);
}

static void checkpoint(struct arena *a, const char *dir, struct store *keeper, struct store *page)
{
    bool done = false;

    save(page, "/x", "a=1", T);
    CHECK("D4 the log has grown", size(a, dir, "jobsamtale.db-wal") > 0);
    CHECK_INT("D4 too small to bother", store_checkpoint(keeper, 1 << 30, &done), OK);
    CHECK("D4 still there", size(a, dir, "jobsamtale.db-wal") > 0);

    CHECK_INT("D4 somebody writes", store_begin_write(page), OK);
    CHECK_INT("D4 not beside a writer", store_checkpoint(keeper, 0, &done), ERR_BUSY);
    store_rollback(page);

    CHECK_INT("D4 somebody reads", store_begin_read(page), OK);
    CHECK("D4 an old view", fixture_number(page, "SELECT count(*) FROM draft") == 1);
    save(keeper, "/y", "a=1", T);
    CHECK_INT("D4 a reader is in the way", store_checkpoint(keeper, 0, &done), ERR_BUSY);
    CHECK("D4 not done", !done);
    CHECK_INT("D4 its view is whole", fixture_number(page, "SELECT count(*) FROM draft"), 1);
    store_end_read(page);
    CHECK("D4 no harm", !store_is_broken(keeper) && !store_is_broken(page));

    CHECK_INT("D4 now", store_checkpoint(keeper, 0, &done), OK);
    CHECK("D4 done", done);
    CHECK_INT("D4 the log is empty", size(a, dir, "jobsamtale.db-wal"), 0);
    CHECK_INT("D4 nothing lost", fixture_number(page, "SELECT count(*) FROM draft"), 2);
    CHECK_INT("D4 writers go on", store_begin_write(page), OK);
    store_rollback(page);
}

static void drafts(struct store *s, struct arena *a)
{
    struct store_draft got;
    const char *location = NULL;
    char *large = arena_alloc(a, 300000);

    save(s, "/z", "a=1&b=%C3%A6", T);
    save(s, "/z", "a=2", T + 1);
    CHECK_INT("S3 found", store_draft_find(s, a, "p1", "/z", &got), OK);
    CHECK_STR("S3 the newest", got.body, "a=2");
    CHECK_INT("S3 when", got.saved_utc, T + 1);
    CHECK_INT("S3 not another's", store_draft_find(s, a, "p2", "/z", &got), ERR_NOT_FOUND);
    CHECK_INT("S3 not another page's", store_draft_find(s, a, "p1", "/q", &got), ERR_NOT_FOUND);
    memset(large, 'x', 299999);
    CHECK_INT("begin", store_begin_write(s), OK);
    CHECK_INT("R3 too large", store_draft_save(s, "p1", "/large", large, T), ERR_CONFLICT);
    CHECK_INT("S3 deleted", store_draft_delete(s, "p1", "/z"), OK);
    CHECK_INT("S3 deleted twice", store_draft_delete(s, "p1", "/z"), OK);
    CHECK_INT("S3 gone", store_draft_find(s, a, "p1", "/z", &got), ERR_NOT_FOUND);

    CHECK_INT("S6 new", store_submission_find(s, a, "p1", "aaaaaaaaaaaaaaaaaaaaaa", &location),
              ERR_NOT_FOUND);
    CHECK_INT("S6 kept", store_submission_add(s, "p1", "aaaaaaaaaaaaaaaaaaaaaa", "/kvittering", T),
              OK);
    CHECK_INT("S6 seen", store_submission_find(s, a, "p1", "aaaaaaaaaaaaaaaaaaaaaa", &location),
              OK);
    CHECK_STR("S6 the first result", location, "/kvittering");
    CHECK_INT("S6 not another's",
              store_submission_find(s, a, "p2", "aaaaaaaaaaaaaaaaaaaaaa", &location),
              ERR_NOT_FOUND);
    CHECK_INT("commit", store_commit(s), OK);
}

#define HASH(n) "CAST(printf('%032d', " #n ") AS BLOB)"

static void purge(struct store *s)
{
    static const char rows[] =
        "DELETE FROM draft; DELETE FROM submission;"
        "INSERT INTO session (token_hash, site, role, person_id, level, created_utc, seen_utc,"
        "    reauth_utc, expires_utc, idle_s) VALUES"
        " (" HASH(
            1) ", 'citizen', 'citizen', 1, 1, 1790000000, 1790000000, 1, 1790000100, 1800),"
               " (" HASH(
                   2) ", 'citizen', 'citizen', 1, 1, 1800000000, 1800000000, 1, 1800000100, 1800);"
                      "INSERT INTO login_code (person_id, salt, hash, created_utc, expires_utc, "
                      "used_utc) VALUES"
                      " (1, zeroblob(16), zeroblob(32), 1799000000, 1799900000, 1799000001),"
                      " (2, zeroblob(16), zeroblob(32), 1799999999, 1800009999, NULL);"
                      "INSERT INTO draft VALUES ('p', '/1', '', 1790000000), ('p', '/2', '', "
                      "1800000000);"
                      "INSERT INTO submission VALUES ('p', 'aaaaaaaaaaaaaaaaaaaaaa', '/', "
                      "1790000000),"
                      "    ('p', 'bbbbbbbbbbbbbbbbbbbbbb', '/', 1800000000);"
                      "INSERT INTO signin_failure VALUES"
                      " ('staff', " HASH(1) ", " HASH(
                          2) ", 5, 1790000000, 1),"
                             " ('staff', " HASH(1) ", " HASH(
                                 0) ", 100, 1790000000, 1),"
                                    " ('staff', " HASH(3) ", " HASH(
                                        2) ", 5, 1800000000, 1);"
                                           "INSERT INTO signin_source VALUES ('staff', " HASH(
                                               1) ", 100, 1),"
                                                  "    ('staff', " HASH(
                                                      2) ", 30000000, 1);"
                                                         "INSERT INTO journal_file VALUES "
                                                         "('a.log', 1, 1, 0, 1, 1790000000), "
                                                         "('b.log', 1, 1, 0, 1, NULL);";
    /* clang-format off */
    static const struct { const char *name, *sql; int64_t left; } kept[] = {
        { "L5 sessions",                 "SELECT count(*) FROM session",        1 },
        { "L5 codes",                    "SELECT count(*) FROM login_code",     1 },
        { "L5 drafts",                   "SELECT count(*) FROM draft",          1 },
        { "L5 submissions",              "SELECT count(*) FROM submission",     1 },
        { "S9 a locked account stays",   "SELECT count(*) FROM signin_failure", 2 },
        { "L5 sources",                  "SELECT count(*) FROM signin_source",  1 },
        { "L5 unfinished journal files", "SELECT count(*) FROM journal_file",   1 },
        { "L5 the deletion is recorded",
          "SELECT count(*) FROM audit_log WHERE action = 'retention.purge' AND detail ="
          " 'session=1 login_code=1 draft=1 submission=1 signin_failure=1 signin_source=1 journal_file=1'", 1 },
    }; /* clang-format on */
    int64_t deleted = -1;

    if (!CHECK("rows", fixture_sql(s, rows)))
        fprintf(stderr, "    %s\n", sqlite3_errmsg(s->db));
    CHECK_INT("L5 purge", store_purge(s, &store_retention_default, T, &deleted), OK);
    CHECK_INT("L5 one of each", deleted, 7);
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
        CHECK_INT(kept[i].name, fixture_number(s, kept[i].sql), kept[i].left);
    CHECK_INT("L5 again", store_purge(s, &store_retention_default, T, &deleted), OK);
    CHECK_INT("L5 nothing more", deleted, 0);
    CHECK("holds", fixture_sql(s, "PRAGMA foreign_keys = OFF;"
                                  "INSERT INTO slot_hold (slot_id, person_id, until_utc)"
                                  " VALUES (1, 1, 1799999999), (2, 2, 1800000900);"
                                  "PRAGMA foreign_keys = ON"));
    CHECK_INT("ux 5.3 a hold that has lapsed goes",
              store_purge(s, &store_retention_default, T, &deleted), OK);
    CHECK_INT("ux 5.3 it alone", fixture_number(s, "SELECT sum(slot_id) FROM slot_hold"), 2);
    CHECK_INT("L5 nothing recorded", fixture_number(s, "SELECT count(*) FROM audit_log"), 1);
    CHECK("holds gone", fixture_sql(s, "DELETE FROM slot_hold"));
}

static void nightly(struct store *s)
{
    int64_t faults = -1;
    int kept;

    CHECK_INT("D8 check", store_check(s, &faults), OK);
    CHECK_INT("D8 all is well", faults, 0);
    CHECK("D7 not UTF-8", fixture_sql(s, "UPDATE unit SET place = CAST(x'C328' AS TEXT)"));
    CHECK("D8 an orphan", fixture_sql(s, "PRAGMA foreign_keys = OFF;"
                                         "UPDATE session SET person_id = 77;"
                                         "PRAGMA foreign_keys = ON"));
    kept = fixture_hush();
    CHECK_INT("D8 check", store_check(s, &faults), OK);
    fixture_speak(kept);
    CHECK_INT("D8 both found", faults, 2);
}

static void not_for_pages(struct store *s)
{
    bool done;

    (void)!store_checkpoint(s, 0, &done);
}

int main(void)
{
    struct arena *a = arena_new();
    const char *dir = fixture_migrated(a);
    struct store *keeper = fixture_open(a, dir, STORE_MAINTENANCE);
    struct store *page = fixture_open(a, dir, STORE_CITIZEN);

    fixture_people(keeper);
    checkpoint(a, dir, keeper, page);
    drafts(page, a);
    purge(keeper);
    nightly(keeper);
    CHECK("D4 one process alone checkpoints", fixture_dies(not_for_pages, page));
    fixture_remove(a, dir);
    arena_free(a);
    return CHECK_DONE();
}
