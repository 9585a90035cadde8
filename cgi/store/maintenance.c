/* What the maintenance process does to the database. */
#include "store/maintenance.h"
#include "internal.h"
#include "store/slot.h"

#include "base/log.h"
#include "base/text.h"

#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <sys/stat.h>

#define SOME "500" /* rows of a kind in one transaction */

enum {
    PURGE_SESSIONS,
    PURGE_CODES,
    PURGE_DRAFTS,
    PURGE_SUBMISSIONS,
    PURGE_FAILURES,
    PURGE_SOURCES,
    PURGE_JOURNAL,
    INTEGRITY,
    FOREIGN_KEYS,
    TEXTS,
    SQL__COUNT
};
static const char *const sql[SQL__COUNT] = {
    [PURGE_SESSIONS] = "DELETE FROM session WHERE id IN"
                       " (SELECT id FROM session WHERE expires_utc < ?1 LIMIT " SOME ")",
    [PURGE_CODES] = "DELETE FROM login_code WHERE id IN"
                    " (SELECT id FROM login_code WHERE expires_utc < ?1 OR used_utc < ?1"
                    "   OR replaced_utc < ?1 LIMIT " SOME ")",
    [PURGE_DRAFTS] = "DELETE FROM draft WHERE (account, path) IN"
                     " (SELECT account, path FROM draft WHERE saved_utc < ?1 LIMIT " SOME ")",
    [PURGE_SUBMISSIONS] = "DELETE FROM submission WHERE (account, nr) IN"
                          " (SELECT account, nr FROM submission WHERE at_utc < ?1 LIMIT " SOME ")",
    /* A locked account stays locked until somebody opens it (S9). */
    [PURGE_FAILURES] = "DELETE FROM signin_failure WHERE (site, account_key, source_key) IN"
                       " (SELECT site, account_key, source_key FROM signin_failure"
                       "   WHERE last_utc < ?1 AND failures < 100 LIMIT " SOME ")",
    [PURGE_SOURCES] = "DELETE FROM signin_source WHERE (site, source_key) IN"
                      " (SELECT site, source_key FROM signin_source"
                      "   WHERE minute < ?1 / 60 LIMIT " SOME ")",
    [PURGE_JOURNAL] = "DELETE FROM journal_file WHERE name IN"
                      " (SELECT name FROM journal_file WHERE finished_utc < ?1 LIMIT " SOME ")",
    /* SQLite's own; another engine has its own. */
    [INTEGRITY] = "PRAGMA integrity_check",
    [FOREIGN_KEYS] = "PRAGMA foreign_key_check",
    /* What people typed: STRICT takes bytes that are no UTF-8 (security.md D7). */
    [TEXTS] = "SELECT 'unit', id, name || place FROM unit"
              " UNION ALL SELECT 'staff_user', id, full_name FROM staff_user"
              " UNION ALL SELECT 'person', id, given_names || family_name FROM person"
              " UNION ALL SELECT 'draft', saved_utc, body FROM draft"
              " UNION ALL SELECT 'outage', id, note FROM outage",
};
const struct store_topic store_maintenance_topic = { "maintenance", sql, SQL__COUNT };

enum { HOUR_S = 3600, DAY_S = 24 * HOUR_S };

const struct store_retention store_retention_default = {
    .sessions_s = 30 * DAY_S,
    .codes_s = DAY_S,
    .drafts_s = 30 * DAY_S,
    .submissions_s = 2 * DAY_S,
    .failures_s = 30 * DAY_S, /* "in a row" outlasts a patient guesser's night */
    .journal_s = 2 * DAY_S,
};

enum { CHECKPOINT_LOCK_MS = 1000, CHECKPOINT_BUSY_MS = 200, BUSY_MS = 5000 };

static bool log_is_below(const struct store *s, int64_t least_bytes)
{
    char path[PATH_MAX];
    struct stat st;

    return snprintf(path, sizeof path, "%s/" STORE_FILE_NAME "-wal", s->data_dir) >= PATH_MAX
           || stat(path, &st) != 0 || st.st_size < least_bytes;
}

enum err store_checkpoint(struct store *s, int64_t least_bytes, bool *done)
{
    int left = 0, moved = 0, rc;
    enum err e;

    must(!s->writing && !s->reading && s->role == STORE_MAINTENANCE);
    if (done)
        *done = false;
    if (!s->data_dir || log_is_below(s, least_bytes > 0 ? least_bytes : 1)) {
        if (done)
            *done = true;
        return OK;
    }
    if ((e = store_lock(s, CHECKPOINT_LOCK_MS)) != OK)
        return e;
    /* Writers wait meanwhile: a reader that is in the way gets less patience than usual. */
    (void)sqlite3_busy_timeout(s->db, CHECKPOINT_BUSY_MS);
    rc = sqlite3_wal_checkpoint_v2(s->db, NULL, SQLITE_CHECKPOINT_TRUNCATE, &left, &moved);
    (void)sqlite3_busy_timeout(s->db, BUSY_MS);
    store_unlock(s);
    if (rc != SQLITE_OK)
        return store_err(s, rc);
    if (done)
        *done = true;
    return OK;
}

static enum err purge(struct store *s, int which, int64_t before_utc, int64_t *deleted)
{
    sqlite3_stmt *q = store_use(s, &store_maintenance_topic, which);
    enum err e;

    store_bind_int(q, 1, before_utc);
    if ((e = store_run(s, q)) == OK)
        *deleted += sqlite3_changes64(s->db);
    return e;
}

static enum err purge_all(struct store *s, const struct store_retention *keep, int64_t now_utc,
                          int64_t *deleted)
{
    const struct {
        int which;
        const char *what;
        int64_t kept_s;
    } kinds[] = {
        { PURGE_SESSIONS, "session", keep->sessions_s },
        { PURGE_CODES, "login_code", keep->codes_s },
        { PURGE_DRAFTS, "draft", keep->drafts_s },
        { PURGE_SUBMISSIONS, "submission", keep->submissions_s },
        { PURGE_FAILURES, "signin_failure", keep->failures_s },
        { PURGE_SOURCES, "signin_source", keep->failures_s },
        { PURGE_JOURNAL, "journal_file", keep->journal_s },
    };
    struct store_audit row = { .at_utc = now_utc,
                               .site = STORE_AUDIT_SYSTEM,
                               .outcome = STORE_AUDIT_DONE,
                               .role = "system",
                               .source = "",
                               .action = "retention.purge" };
    char detail[300] = "";
    int64_t lapsed;
    size_t used = 0;
    enum err e;

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        const int64_t before = *deleted;

        if ((e = purge(s, kinds[i].which, now_utc - kinds[i].kept_s, deleted)) != OK)
            return e;
        if (*deleted > before)
            used += (size_t)snprintf(detail + used, sizeof detail - used, "%s%s=%" PRId64,
                                     used ? " " : "", kinds[i].what, *deleted - before);
    }
    if ((e = store_hold_purge(s, now_utc, &lapsed)) != OK)
        return e;
    *deleted += lapsed; /* nobody's data: not in the row */
    row.detail = detail;
    return used ? store_audit_add(s, &row) : OK;
}

enum err store_purge(struct store *s, const struct store_retention *keep, int64_t now_utc,
                     int64_t *deleted)
{
    enum err e;

    *deleted = 0;
    if ((e = store_begin_write(s)) != OK)
        return e;
    if ((e = purge_all(s, keep, now_utc, deleted)) != OK || *deleted == 0) {
        store_rollback(s);
        return e;
    }
    return store_commit(s);
}

/* ---- the nightly check ---- */

static enum err check_integrity(struct store *s, int64_t *faults)
{
    sqlite3_stmt *q = store_use(s, &store_maintenance_topic, INTEGRITY);
    enum err e;

    while ((e = store_step(s, q)) == OK)
        if (!text_same((const char *)sqlite3_column_text(q, 0), "ok")) {
            ++*faults;
            /* Names of tables and indexes, and row numbers. */
            log_event(LOG_ERROR, "store_integrity",
                      LOG_TEXT("fault", (const char *)sqlite3_column_text(q, 0)));
        }
    store_release(q);
    return e == ERR_NOT_FOUND ? OK : e;
}

static enum err check_references(struct store *s, int64_t *faults)
{
    sqlite3_stmt *q = store_use(s, &store_maintenance_topic, FOREIGN_KEYS);
    enum err e;

    while ((e = store_step(s, q)) == OK) {
        ++*faults;
        log_event(LOG_ERROR, "store_reference",
                  LOG_TEXT("table", (const char *)sqlite3_column_text(q, 0)),
                  LOG_NUMBER("row", store_int64(q, 1)));
    }
    store_release(q);
    return e == ERR_NOT_FOUND ? OK : e;
}

static enum err check_texts(struct store *s, int64_t *faults)
{
    sqlite3_stmt *q = store_use(s, &store_maintenance_topic, TEXTS);
    enum err e;

    while ((e = store_step(s, q)) == OK) {
        const char *text = (const char *)sqlite3_column_text(q, 2);

        if (text && !text_is_utf8(text, (size_t)sqlite3_column_bytes(q, 2))) {
            ++*faults;
            log_event(LOG_ERROR, "store_text",
                      LOG_TEXT("table", (const char *)sqlite3_column_text(q, 0)),
                      LOG_NUMBER("row", store_int64(q, 1)));
        }
    }
    store_release(q);
    return e == ERR_NOT_FOUND ? OK : e;
}

enum err store_check(struct store *s, int64_t *faults)
{
    enum err e;

    *faults = 0;
    if ((e = check_integrity(s, faults)) != OK || (e = check_references(s, faults)) != OK)
        return e;
    return check_texts(s, faults);
}
