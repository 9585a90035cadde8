/* The journal of page views: exactly once into the audit log, whatever dies when. */
#include "store/fixture.h"

#include "store/audit.h"
#include "store/journal.h"

static struct store_audit view(int64_t person_id)
{
    return (struct store_audit){ .at_utc = FIXTURE_NOW,
                                 .site = STORE_AUDIT_STAFF,
                                 .outcome = STORE_AUDIT_DONE,
                                 .role = "caseworker",
                                 .staff_id = 1,
                                 .source = "192.0.2.1",
                                 .action = "person.view",
                                 .object_kind = "person",
                                 .object_id = "dddddddddddddddddddddddddd",
                                 .person_id = person_id,
                                 .purpose = "æøå \"quoted\" \\ \x01\n\x7f end",
                                 .request_ref = "abcd2345" };
}

static int64_t rows(struct store *s)
{
    return fixture_number(s, "SELECT count(*) FROM audit_log");
}

static void ingest(struct store *s, const char *name, int64_t want_rows, int64_t want_damaged)
{
    struct store_journal_result result;

    CHECK_INT(name, store_journal_ingest(s, FIXTURE_NOW, &result), OK);
    CHECK_INT(name, result.rows, want_rows);
    CHECK_INT(name, result.damaged, want_damaged);
}

static void round_trip(struct store *worker, struct store *keeper)
{
    struct store_audit row = view(1);
    struct store_audit_row *got;
    struct arena *a = arena_new();
    size_t count;

    CHECK_INT("L1 view appended", store_journal_append(worker, &row), OK);
    CHECK_INT("L1 inside a read transaction", store_begin_read(worker), OK);
    row = view(2);
    row.is_time_search = true;
    row.from_day = 20000;
    row.to_day = 20007;
    row.shown = 0;
    CHECK_INT("L1 search appended", store_journal_append(worker, &row), OK);
    store_end_read(worker);
    CHECK_INT("L1 not in the log yet", rows(keeper), 0);
    ingest(keeper, "L1 ingested", 2, 0);
    CHECK_INT("L1 in the log", rows(keeper), 2);
    ingest(keeper, "L1 nothing new", 0, 0);
    CHECK_INT("L1 once only", rows(keeper), 2);
    CHECK_INT("3.4 the search is evidence",
              fixture_number(keeper, "SELECT count(*) FROM slot_search WHERE person_id = 2"
                                     " AND from_day = 20000 AND to_day = 20007 AND shown = 0"
                                     " AND at_utc = 1800000000"),
              1);
    CHECK_INT("3.4 a view is no search", fixture_number(keeper, "SELECT count(*) FROM slot_search"),
              1);

    CHECK_INT("L4 read back", store_audit_of_person(keeper, a, 1, 0, 10, &got, &count), OK);
    if (CHECK("L4 one row", count == 1)) {
        CHECK_STR("L4 the text survives", got[0].record.purpose, view(1).purpose);
        CHECK_STR("L4 action", got[0].record.action, "person.view");
        CHECK_INT("L4 staff", got[0].record.staff_id, 1);
        CHECK_INT("L4 site", got[0].record.site, STORE_AUDIT_STAFF);
        CHECK_INT("L4 outcome", got[0].record.outcome, STORE_AUDIT_DONE);
        CHECK_INT("L4 time", got[0].record.at_utc, FIXTURE_NOW);
        CHECK("L4 no search", !got[0].record.is_time_search);
        CHECK("L4 null stays null", !got[0].record.criterion && !got[0].record.detail);
    }
    CHECK_INT("L4 by staff", store_audit_of_staff(keeper, a, 1, 0, 10, &got, &count), OK);
    CHECK("L4 newest first", count == 2 && got[0].sequence == 2 && got[1].sequence == 1);
    CHECK("L4 the search's range", got[0].record.is_time_search && got[0].record.to_day == 20007);
    CHECK_INT("L4 the page after", store_audit_of_staff(keeper, a, 1, 2, 10, &got, &count), OK);
    CHECK("L4 one left", count == 1 && got[0].sequence == 1);
    arena_free(a);
}

static void append_text(struct arena *a, const char *dir, const char *name, const char *text)
{
    const int fd =
        open(arena_printf(a, "%s/journal/%s", dir, name), O_WRONLY | O_APPEND | O_CREAT, 0600);

    CHECK("written", fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text));
    (void)close(fd);
}

static void refused(struct store *worker)
{
    struct store_audit row = view(1);
    const int kept = fixture_hush();

    row.site = STORE_AUDIT_SITE_UNSET;
    CHECK_INT("L1 no site", store_journal_append(worker, &row), ERR_INVALID);
    row = view(1);
    row.outcome = STORE_AUDIT_OUTCOME_UNSET;
    CHECK_INT("L1 no outcome", store_journal_append(worker, &row), ERR_INVALID);
    row = view(1);
    row.action = NULL;
    CHECK_INT("L1 no action", store_journal_append(worker, &row), ERR_INVALID);
    fixture_speak(kept);
}

#define GOOD                                                                                       \
    "{\"at_utc\":5,\"site\":\"staff\",\"role\":\"caseworker\",\"source\":\"\",\"action\":"         \
    "\"x.view\",\"outcome\":\"done\"}"

static void damage(struct arena *a, const char *dir, struct store *keeper)
{
    static const char *const lines[] = {
        "half a li",
        "{\"at_utc\":5",
        GOOD "x",
        "{\"at_utc\":5,\"site\":\"mars\",\"role\":\"r\",\"source\":\"\",\"action\":\"a\","
        "\"outcome\":\"done\"}",
        "{\"at_utc\":99999999999999999999,\"site\":\"staff\"}",
        "{\"site\":\"staff\",\"at_utc\":5}",
        "{\"sequence\":5,\"at_utc\":5}",
        "{\"at_utc\":\"five\",\"site\":\"staff\",\"role\":\"r\",\"source\":\"\",\"action\":\"a\","
        "\"outcome\":\"done\"}",
        "{\"at_utc\":5,\"site\":\"\xff\"}",
        "{\"at_utc\":5,\"site\":\"\\u0000\"}",
        "{\"at_utc\":5,\"site\":\"\\x\"}",
        "{}",
        "[]",
    };
    const int damaged = sizeof lines / sizeof *lines;
    const int64_t before = rows(keeper);
    const int kept = fixture_hush();

    for (int i = 0; i < damaged; i++) {
        append_text(a, dir, "current", lines[i]);
        append_text(a, dir, "current", "\n\n" GOOD "\n");
    }
    ingest(keeper, "a damaged line loses no other", damaged, damaged);
    fixture_speak(kept);
    CHECK_INT("damage is recorded", rows(keeper), before + damaged + 1);
    CHECK_INT("damage names the file",
              fixture_number(keeper, "SELECT count(*) FROM audit_log WHERE action ="
                                     " 'journal.damaged' AND object_id LIKE '%.log'"),
              1);
}

/* The points at which the maintenance process can die. */
static void crashes(struct arena *a, const char *dir, struct store *worker, struct store *keeper)
{
    struct store_audit row = view(1);
    const char *current = arena_printf(a, "%s/journal/current", dir);
    int64_t before = rows(keeper);

    /* 1: renamed, not ingested */
    CHECK_INT("crash 1 view", store_journal_append(worker, &row), OK);
    CHECK_INT("crash 1 renamed",
              rename(current, arena_printf(a, "%s/journal/000000000001-a.log", dir)), 0);
    CHECK_INT("crash 1 a later view", store_journal_append(worker, &row), OK);
    CHECK("crash 1 in a new file", access(current, F_OK) == 0);
    ingest(keeper, "crash 1 both files", 2, 0);
    CHECK_INT("crash 1 rows", rows(keeper), before + 2);

    /* 2: ingested, not deleted: the same file again */
    append_text(a, dir, "000000000002-b.log", GOOD "\n" GOOD "\n");
    CHECK_INT("crash 2 kept a copy",
              link(arena_printf(a, "%s/journal/000000000002-b.log", dir),
                   arena_printf(a, "%s/kept", dir)),
              0);
    ingest(keeper, "crash 2 first", 2, 0);
    CHECK_INT("crash 2 is back",
              link(arena_printf(a, "%s/kept", dir),
                   arena_printf(a, "%s/journal/000000000002-b.log", dir)),
              0);
    ingest(keeper, "crash 2 again", 0, 0);
    CHECK("crash 2 removed",
          access(arena_printf(a, "%s/journal/000000000002-b.log", dir), F_OK) != 0);

    /* 3: died between two transactions of one file */
    append_text(a, dir, "000000000003-c.log", GOOD "\n" GOOD "\n" GOOD "\n");
    CHECK("crash 3 one line was stored",
          fixture_sql(keeper, "INSERT INTO journal_file (name, bytes_done, rows_done, damaged,"
                              " started_utc) VALUES ('000000000003-c.log',"
                              " (SELECT length('" GOOD "') + 1), 1, 0, 5)"));
    ingest(keeper, "crash 3 the other two", 2, 0);

    /* 4: killed at any moment, over and over, while views come in */
    before = rows(keeper);
    for (int i = 0; i < 20; i++) {
        pid_t child;

        for (int k = 0; k < 50; k++)
            CHECK_INT("crash 4 view", store_journal_append(worker, &row), OK);
        if ((child = fork()) == 0) {
            struct arena *own = arena_new();
            struct store *s = fixture_open(own, dir, STORE_MAINTENANCE);
            struct store_journal_result result;

            _exit(store_journal_ingest(s, FIXTURE_NOW, &result) == OK ? 0 : 1);
        }
        (void)usleep((useconds_t)(2000 + i * 900));
        (void)kill(child, SIGKILL);
        (void)waitpid(child, NULL, 0);
    }
    {
        struct store_journal_result result;

        CHECK_INT("crash 4 the rest", store_journal_ingest(keeper, FIXTURE_NOW, &result), OK);
    }
    CHECK_INT("crash 4 each view once", rows(keeper), before + 1000);
}

/* Workers append while the keeper takes files away: none is lost, none comes twice. */
static void together(const char *dir, struct store *keeper)
{
    enum { WORKERS = 3, EACH = 1500 };
    const int64_t before = rows(keeper);
    pid_t children[WORKERS];
    int alive = WORKERS;
    bool all_ok = true;

    for (int w = 0; w < WORKERS; w++)
        if ((children[w] = fork()) == 0) {
            struct arena *own = arena_new();
            struct store *s = fixture_open(own, dir, STORE_STAFF);
            struct store_audit row = view(1);
            int failed = 0;

            for (int i = 0; i < EACH; i++)
                failed |= store_journal_append(s, &row) != OK;
            _exit(failed);
        }
    while (alive > 0) {
        struct store_journal_result result;
        int status;

        all_ok &= store_journal_ingest(keeper, FIXTURE_NOW, &result) == OK;
        while (waitpid(-1, &status, WNOHANG) > 0) {
            all_ok &= WIFEXITED(status) && WEXITSTATUS(status) == 0;
            alive--;
        }
        (void)usleep(500);
    }
    CHECK("together: no failure", all_ok);
    {
        struct store_journal_result result;

        CHECK_INT("together: the last file", store_journal_ingest(keeper, FIXTURE_NOW, &result),
                  OK);
    }
    CHECK_INT("together: each view once", rows(keeper), before + WORKERS * EACH);
}

/* Who still has the file open that is being read appends to the next one, without waiting. */
static void views_go_on(struct arena *a, const char *dir, struct store *worker,
                        struct store *keeper)
{
    const char *current = arena_printf(a, "%s/journal/current", dir);
    struct store_audit row = view(1);
    int begin[2], status;
    pid_t child;

    CHECK_INT("a view before", store_journal_append(worker, &row), OK);
    CHECK_INT("a pipe", pipe(begin), 0);
    if ((child = fork()) == 0) { /* before anything is locked: locks must not cross a fork */
        struct arena *own = arena_new();
        struct store *s = fixture_open(own, dir, STORE_MAINTENANCE);
        struct store_journal_result result;
        char byte;

        _exit(read(begin[0], &byte, 1) != 1 || store_journal_ingest(s, FIXTURE_NOW, &result) != OK);
    }
    CHECK_INT("the reading is held up", store_begin_write(keeper), OK);
    CHECK_INT("it begins", write(begin[1], "", 1), 1);
    while (access(current, F_OK) == 0)
        (void)usleep(1000);
    (void)usleep(100000); /* it now waits for the database */
    CHECK_INT("a view meanwhile", store_journal_append(worker, &row), OK);
    CHECK_INT("the reading is still held up", waitpid(child, &status, WNOHANG), 0);
    store_rollback(keeper);
    CHECK_INT("the reading ends", waitpid(child, &status, 0), child);
    CHECK("the reading succeeds", WIFEXITED(status) && WEXITSTATUS(status) == 0);
    ingest(keeper, "the view of meanwhile", 1, 0);
    (void)close(begin[0]);
    (void)close(begin[1]);
}

static void in_memory(void)
{
    struct arena *a = arena_new();
    struct store *s;
    struct store_audit row = view(1);

    CHECK_INT("memory opens", store_open_memory(a, STORE_MAINTENANCE, &s), OK);
    CHECK_INT("memory: view", store_journal_append(s, &row), OK);
    ingest(s, "memory: ingested", 1, 0);
    CHECK_INT("memory: another", store_journal_append(s, &row), OK);
    ingest(s, "memory: ingested again", 1, 0);
    CHECK_INT("memory: rows", rows(s), 2);
    arena_free(a);
}

static void unwritable(struct arena *a, const char *dir)
{
    struct arena *own = arena_new();
    struct store *s = fixture_open(own, dir, STORE_STAFF);
    struct store_audit row = view(1);
    const char *folder = arena_printf(a, "%s/journal", dir),
               *away = arena_printf(a, "%s/away", dir);
    int kept;

    CHECK_INT("folder moved", rename(folder, away), 0);
    kept = fixture_hush();
    CHECK_INT("L1 no journal, no page", store_journal_append(s, &row), ERR_STORE);
    fixture_speak(kept);
    CHECK_INT("folder back", rename(away, folder), 0);
    CHECK_INT("L1 recovers", store_journal_append(s, &row), OK);
    arena_free(own);
}

int main(void)
{
    struct arena *a = arena_new();
    const char *dir = fixture_migrated(a);
    struct store *worker = fixture_open(a, dir, STORE_STAFF);
    struct store *keeper = fixture_open(a, dir, STORE_MAINTENANCE);
    struct store_audit_report report;

    fixture_people(keeper);
    round_trip(worker, keeper);
    refused(worker);
    damage(a, dir, keeper);
    crashes(a, dir, worker, keeper);
    together(dir, keeper);
    views_go_on(a, dir, worker, keeper);
    unwritable(a, dir);
    in_memory();
    CHECK_INT("L3 verifies",
              store_audit_verify(keeper, (const uint8_t[STORE_KEY_BYTES]){ 0 }, NULL, &report), OK);
    CHECK("L3 the chain is whole after all that", report.sound);
    fixture_remove(a, dir);
    arena_free(a);
    return CHECK_DONE();
}
